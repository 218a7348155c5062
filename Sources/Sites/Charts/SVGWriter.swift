import Encodings

extension [UInt8] {
  /// Appends a coordinate with one decimal at most.
  mutating func append(coordinate value: Double) {
    // Drawings are some thousand units wide; what is beyond is clamped so that nothing can trap.
    let bounded = value.isFinite ? Swift.min(Swift.max(value, -100_000), 100_000) : 0
    var tenths = Int((bounded * 10).rounded())
    if tenths < 0 {
      append(UInt8(ascii: "-"))
      tenths = -tenths
    }
    append(number: tenths / 10)
    guard tenths % 10 > 0 else { return }
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(tenths % 10))
  }

  /// Appends a whole number that is not negative.
  mutating func append(number: Int) {
    if number >= 10 { append(number: number / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

/// Writes the elements of a drawing.
///
/// Colours and fonts are the theme's: elements have classes, never styles of their own.
struct SVGWriter {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(8_192) }

  /// The markup so far.
  var html: HTML { HTML(trusted: bytes) }

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
    bytes.append(number: number)
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

  mutating func text(
    _ name: StaticString, _ text: String, x: Double, y: Double, size: Double,
    anchor: StaticString? = nil
  ) {
    begin("<text class=\"", name)
    attribute("\" x=\"", x)
    attribute("\" y=\"", y)
    attribute("\" font-size=\"", size)
    if let anchor {
      bytes.append(literal: "\" text-anchor=\"")
      bytes.append(literal: anchor)
    }
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

  private mutating func attribute(_ name: StaticString, _ value: Double) {
    bytes.append(literal: name)
    bytes.append(coordinate: value)
  }
}
