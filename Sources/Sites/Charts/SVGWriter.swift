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

  private mutating func append(number: Int) {
    if number >= 10 { append(number: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

/// Writes the elements of a drawing.
///
/// Colours and fonts are the theme's: elements have classes, never styles of their own.
struct SVGWriter {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(4_096) }

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
    bytes.append(htmlEscaped: label.utf8)
    bytes.append(literal: "\">")
  }

  mutating func close() { bytes.append(literal: "</svg>") }

  mutating func rectangle(
    _ name: StaticString, x: Double, y: Double, width: Double, height: Double, radius: Double
  ) {
    bytes.append(literal: "<rect class=\"")
    bytes.append(literal: name)
    bytes.append(UInt8(ascii: "\""))
    attributes(["x": x, "y": y, "width": width, "height": height, "rx": radius])
    bytes.append(literal: "/>")
  }

  mutating func circle(_ name: StaticString, x: Double, y: Double, radius: Double) {
    bytes.append(literal: "<circle class=\"")
    bytes.append(literal: name)
    bytes.append(UInt8(ascii: "\""))
    attributes(["cx": x, "cy": y, "r": radius])
    bytes.append(literal: "/>")
  }

  /// Draws a line down or across.
  mutating func line(_ name: StaticString, x: Double, y: Double, toX: Double? = nil, toY: Double) {
    bytes.append(literal: "<path class=\"")
    bytes.append(literal: name)
    bytes.append(literal: "\" d=\"M")
    bytes.append(coordinate: x)
    bytes.append(UInt8(ascii: " "))
    bytes.append(coordinate: y)
    if let toX {
      bytes.append(UInt8(ascii: "L"))
      bytes.append(coordinate: toX)
      bytes.append(UInt8(ascii: " "))
    } else {
      bytes.append(UInt8(ascii: "V"))
    }
    bytes.append(coordinate: toY)
    bytes.append(literal: "\"/>")
  }

  mutating func text(
    _ name: StaticString, _ text: String, x: Double, y: Double, size: Double,
    anchor: StaticString? = nil
  ) {
    bytes.append(literal: "<text class=\"")
    bytes.append(literal: name)
    bytes.append(UInt8(ascii: "\""))
    attributes(["x": x, "y": y, "font-size": size])
    if let anchor {
      bytes.append(literal: " text-anchor=\"")
      bytes.append(literal: anchor)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
    bytes.append(htmlEscaped: text.utf8)
    bytes.append(literal: "</text>")
  }

  private mutating func attributes(_ values: KeyValuePairs<StaticString, Double>) {
    for (name, value) in values {
      bytes.append(UInt8(ascii: " "))
      bytes.append(literal: name)
      bytes.append(literal: "=\"")
      bytes.append(coordinate: value)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
