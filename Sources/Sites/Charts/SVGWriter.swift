import Encodings

extension ByteBuffer {
  /// Appends a coordinate with one decimal at most.
  mutating func append(coordinate value: Double) {
    // Drawings are some thousand units wide; what is beyond is clamped so that nothing can trap.
    let bounded = value.isFinite ? Swift.min(Swift.max(value, -100_000), 100_000) : 0
    // Halves go away from zero, without a call of the C library's `round`.
    let tenths = UInt(bounded.magnitude * 10 + 0.5)
    if bounded < 0, tenths > 0 { append(UInt8(ascii: "-")) }
    let whole = tenths / 10
    if whole < 1_000 {
      let digits = smallNumbers[Int(whole)]
      append(bytesOf: UInt64(digits.word), count: Int(digits.count))
    } else {
      append(decimal: whole)
    }
    // A point and a digit.
    if tenths % 10 > 0 { append(bytesOf: 0x302E + UInt64(tenths % 10) << 8, count: 2) }
  }
}

/// The digits of the numbers below 1,000, the first one lowest: a drawing has some hundred of them.
private let smallNumbers: [(word: UInt32, count: UInt32)] = (0..<1_000).map { number in
  let digits = Array(String(number as Int).utf8)
  return (digits.reversed().reduce(0) { $0 << 8 | UInt32($1) }, UInt32(digits.count))
}

/// Writes the elements of a drawing.
///
/// Colours and fonts are the theme's: elements have classes, never styles of their own.
struct SVGWriter: ~Copyable {
  private var bytes = ByteBuffer()

  /// Returns the markup.
  mutating func finish() -> HTML { HTML(trusted: bytes.take()) }

  /// Begins a drawing that reads as one picture with a label.
  mutating func open(_ name: StaticString, width: Double, height: Double, label: String) {
    bytes.append(literal: "<svg class=\"")
    bytes.append(literal: name)
    bytes.append(literal: "\" viewBox=\"0 0 ")
    bytes.append(coordinate: width)
    bytes.append(UInt8(ascii: " "))
    bytes.append(coordinate: height)
    bytes.append(literal: "\" role=\"img\" aria-label=\"")
    bytes.append(htmlEscaped: label)
    bytes.append(literal: "\">")
  }

  /// Draws a rectangle in the colour of a series, from 1 on.
  mutating func series(
    _ number: Int, x: Double, y: Double, width: Double, height: Double
  ) {
    bytes.append(literal: "<rect class=\"s")
    bytes.append(decimal: UInt(clamping: number))
    attribute("\" x=\"", x)
    attribute("\" y=\"", y)
    attribute("\" width=\"", width)
    attribute("\" height=\"", height)
    bytes.append(literal: "\"/>")
  }

  mutating func close() { bytes.append(literal: "</svg>") }

  mutating func rectangle(
    _ name: StaticString, x: Double, y: Double, width: Double, height: Double, radius: Double
  ) {
    begin("<rect class=\"", name)
    attribute("\" x=\"", x)
    attribute("\" y=\"", y)
    attribute("\" width=\"", width)
    attribute("\" height=\"", height)
    attribute("\" rx=\"", radius)
    bytes.append(literal: "\"/>")
  }

  mutating func circle(_ name: StaticString, x: Double, y: Double, radius: Double) {
    begin("<circle class=\"", name)
    attribute("\" cx=\"", x)
    attribute("\" cy=\"", y)
    attribute("\" r=\"", radius)
    bytes.append(literal: "\"/>")
  }

  /// Draws a line down, or to another place.
  mutating func line(_ name: StaticString, x: Double, y: Double, toX: Double? = nil, toY: Double) {
    lines(name) { $0.segment(x: x, y: y, toX: toX, toY: toY) }
  }

  /// Draws lines that look alike as one element; the closure calls `segment` for each.
  mutating func lines(_ name: StaticString, _ segments: (inout SVGWriter) -> Void) {
    begin("<path class=\"", name)
    bytes.append(literal: "\" d=\"")
    segments(&self)
    bytes.append(literal: "\"/>")
  }

  /// Writes one of several lines: down, or to another place.
  mutating func segment(x: Double, y: Double, toX: Double? = nil, toY: Double) {
    attribute("M", x)
    attribute(" ", y)
    if let toX {
      attribute("L", toX)
      attribute(" ", toY)
    } else {
      attribute("V", toY)
    }
  }

  /// Draws rings and longer marks with round ends, which look alike, as one element; the closure
  /// calls `mark` for each.
  mutating func marks(_ name: StaticString, _ marks: (inout SVGWriter) -> Void) {
    lines(name, marks)
  }

  /// Writes one of several marks around a place.
  mutating func mark(x: Double, y: Double, width: Double, height: Double) {
    let radius = height / 2
    let length = width - height
    attribute("M", x + max(length, 0) / 2)
    attribute(" ", y - radius)
    if length < 0.1 {
      // All of the circle but a tenth of a unit, since an arc that ends where it begins is none.
      arc(radius, isLarge: true)
      bytes.append(literal: "-.1 0z")
    } else {
      arc(radius, isLarge: false)
      attribute("0 ", height)
      attribute("h", -length)
      arc(radius, isLarge: false)
      attribute("0", -height)
      bytes.append(literal: "z")
    }
  }

  /// Writes an arc that turns to the right, up to where it ends.
  private mutating func arc(_ radius: Double, isLarge: Bool) {
    attribute("a", radius)
    attribute(" ", radius)
    bytes.append(literal: isLarge ? " 0 11" : " 0 01")
  }

  /// Writes which side of a text stands at its place; nothing where its class says it.
  private mutating func write(anchor: StaticString?) {
    guard let anchor else { return }
    bytes.append(literal: "\" text-anchor=\"")
    bytes.append(literal: anchor)
  }

  /// Writes texts that look alike as one element; the closure calls `part` for each.
  ///
  /// - Parameters:
  ///   - name: Their class.
  ///   - size: The size of the font.
  ///   - anchor: Which side of them stands at their places; nil where the class says it.
  ///   - parts: Writes them.
  mutating func texts(
    _ name: StaticString, size: Double, anchor: StaticString? = nil,
    _ parts: (inout SVGWriter) -> Void
  ) {
    begin("<text class=\"", name)
    attribute("\" font-size=\"", size)
    write(anchor: anchor)
    bytes.append(literal: "\">")
    parts(&self)
    bytes.append(literal: "</text>")
  }

  /// Writes one of several texts; without a height it stands as high as the one before.
  mutating func part(_ text: String, x: Double, y: Double?, anchor: StaticString? = nil) {
    attribute("<tspan x=\"", x)
    if let y { attribute("\" y=\"", y) }
    write(anchor: anchor)
    bytes.append(literal: "\">")
    bytes.append(htmlEscaped: text)
    bytes.append(literal: "</tspan>")
  }

  mutating func text(
    _ name: StaticString, _ text: String, x: Double, y: Double, size: Double,
    anchor: StaticString? = nil
  ) {
    begin("<text class=\"", name)
    attribute("\" x=\"", x)
    attribute("\" y=\"", y)
    attribute("\" font-size=\"", size)
    write(anchor: anchor)
    bytes.append(literal: "\">")
    bytes.append(htmlEscaped: text)
    bytes.append(literal: "</text>")
  }

  /// Writes text that climbs to the right from its beginning.
  mutating func climbingText(
    _ name: StaticString, _ text: String, x: Double, y: Double, size: Double
  ) {
    begin("<text class=\"", name)
    attribute("\" transform=\"translate(", x)
    attribute(" ", y)
    bytes.append(literal: ") rotate(-50)")
    attribute("\" font-size=\"", size)
    bytes.append(literal: "\">")
    bytes.append(htmlEscaped: text)
    bytes.append(literal: "</text>")
  }

  private mutating func begin(_ tag: StaticString, _ name: StaticString) {
    bytes.append(literal: tag)
    bytes.append(literal: name)
  }

  @inline(__always)
  private mutating func attribute(_ name: StaticString, _ value: Double) {
    bytes.append(literal: name)
    bytes.append(coordinate: value)
  }
}
