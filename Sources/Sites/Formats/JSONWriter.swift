import Encodings

/// Writes JSON straight into bytes, with the commas where they belong.
///
/// Values follow each other in the order of the calls. In an object, each value needs its key
/// before it; nothing checks that.
struct JSONWriter: ~Copyable {
  private var bytes = ByteBuffer(capacity: 16_384)
  private var needsComma = false

  /// Creates a writer that goes on after bytes which are no JSON.
  init(after beginning: [UInt8] = []) {
    bytes.append(span: beginning.span, 0..<beginning.count)
  }

  /// Returns what was written, with an ending that is no JSON.
  mutating func finish(ending: StaticString = "") -> [UInt8] {
    bytes.append(literal: ending)
    return bytes.take()
  }

  /// Writes an object whose members the closure writes.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    begin("{")
    members(&self)
    end("}")
  }

  /// Writes an array whose elements the closure writes.
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    begin("[")
    elements(&self)
    end("]")
  }

  /// Writes an array with one element for each value.
  mutating func array<Value>(of values: [Value], _ element: (inout JSONWriter, Value) -> Void) {
    begin("[")
    for value in values { element(&self, value) }
    end("]")
  }

  /// Writes the key of the value that follows.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(literal: name)
    bytes.append(literal: "\":")
    needsComma = false
  }

  /// Writes a string, or `null` for nil.
  mutating func string(_ text: String?) {
    guard let text else { return null() }
    separate()
    bytes.append(jsonString: text)
  }

  /// Writes a whole number, or `null` for nil.
  mutating func number(_ value: Int?) {
    guard let value else { return null() }
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(decimal: value.magnitude)
  }

  /// Writes a number with up to three decimals; what is not finite becomes `null`.
  mutating func number(_ value: Double) {
    let rounded = (value * 1_000).rounded() / 1_000
    guard rounded.isFinite else { return null() }
    if let whole = Int(exactly: rounded) { return number(whole) }
    separate()
    bytes.append(utf8: rounded.description)
  }

  /// Writes `true` or `false`.
  mutating func bool(_ value: Bool) {
    separate()
    if value { bytes.append(literal: "true") } else { bytes.append(literal: "false") }
  }

  /// Writes `null`.
  mutating func null() {
    separate()
    bytes.append(literal: "null")
  }

  /// Begins a new line before a value, so that large files can be read line by line.
  mutating func lineBreak() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func begin(_ mark: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: mark))
    needsComma = false
  }

  private mutating func end(_ mark: Unicode.Scalar) {
    bytes.append(UInt8(ascii: mark))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
