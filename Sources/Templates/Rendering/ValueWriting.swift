import Encodings

extension [UInt8] {
  /// Appends a value as it has to be written at its place.
  mutating func append(_ value: TemplateValue, _ escaping: Escaping) {
    switch value {
    case .null, .list, .object: break
    case .bool(let bool): append(literal: bool ? "true" : "false")
    case .integer(let number):
      if (0..<10).contains(number) {
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
      } else {
        append(contentsOf: String(number).utf8)
      }
    case .double(let number): append(contentsOf: String(number).utf8)
    case .string(let text): append(text.utf8.span, escaping)
    case .html(let html): append(html, escaping)
    }
  }

  private mutating func append(_ text: Span<UInt8>, _ escaping: Escaping) {
    switch escaping {
    case .markup, .text: append(text, escapedBytes: markupBytes)
    case .specification: append(text, escapedBytes: specificationBytes)
    case .none: append(span: text, 0..<text.count)
    case .address: append(address: text)
    case .style: append(style: text)
    }
  }

  private mutating func append(_ html: HTML, _ escaping: Escaping) {
    let bytes = html.bytes.span
    switch escaping {
    case .markup, .none: append(span: bytes, 0..<bytes.count)
    case .text, .specification: append(bytes, escapedBytes: tagBytes)
    case .address: append(address: bytes)
    case .style: append(style: bytes)
    }
  }

  /// Appends text with some of its bytes escaped, in runs, because most of it needs nothing.
  private mutating func append(_ text: Span<UInt8>, escapedBytes: UInt64) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 64 ? escapedBytes & (1 << UInt64(byte)) != 0 : byte == 0x7F {
        append(span: text, start..<index)
        append(escaped: byte)
        start = index + 1
      }
      index += 1
    }
    append(span: text, start..<text.count)
  }

  // The same as `append(htmlEscaped:)`, which as a generic of another module costs 30 ns a byte.
  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append(literal: "&amp;")
    case UInt8(ascii: "<"): append(literal: "&lt;")
    case UInt8(ascii: ">"): append(literal: "&gt;")
    case UInt8(ascii: "\""): append(literal: "&quot;")
    case UInt8(ascii: "'"): append(literal: "&#39;")
    default: append(literal: "\u{FFFD}")
    }
  }

  /// Appends an address to what stands in the attribute already, or `#` where the two together
  /// would not be allowed.
  private mutating func append(address: Span<UInt8>) {
    var start = count
    while start > 0, self[start - 1] != UInt8(ascii: "\""), self[start - 1] != UInt8(ascii: "'") {
      start -= 1
    }
    let isAllowed: Bool
    if start == count {
      isAllowed = isAllowedAddress(address)
    } else if isRelative(from: start) {
      isAllowed = !hasControl(address)
    } else {
      var whole = Array(self[start...])
      whole.append(span: address, 0..<address.count)
      isAllowed = isAllowedAddress(whole.span)
    }
    guard isAllowed else { return append(literal: "#") }
    append(address, escapedBytes: markupBytes)
  }

  /// Whether an address that begins at an index can't become one with a scheme or a host, whatever
  /// follows: it climbs to a folder above.
  private func isRelative(from start: Int) -> Bool {
    count - start >= 3 && self[start] == UInt8(ascii: ".") && self[start + 1] == UInt8(ascii: ".")
      && self[start + 2] == UInt8(ascii: "/")
      && !self[start...].contains { $0 < 0x20 || $0 == 0x7F }
  }

  /// Appends a value to a style attribute, or `unset` where it holds more than a simple value does.
  private mutating func append(style: Span<UInt8>) {
    for index in 0..<style.count where !isStyleByte(style[index]) {
      return append(literal: "unset")
    }
    append(span: style, 0..<style.count)
  }

  /// Appends a range of a span in one copy.
  @inline(__always)
  mutating func append(span: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    unsafe span.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

/// Whether an address holds control characters, which browsers drop or read as others.
private func hasControl(_ address: Span<UInt8>) -> Bool {
  for index in address.indices where address[index] < 0x20 || address[index] == 0x7F { return true }
  return false
}

/// The bytes below 64 that are escaped in text: those that `append(htmlEscaped:)` does not keep.
private let markupBytes = byteSet("\"&'<>") | controlBytes
/// Those that are escaped by the Mustache specification.
private let specificationBytes = byteSet("\"&<>")
/// Those of markup that would be taken for markup where only text may stand.
private let tagBytes = byteSet("\"'<>")
private let controlBytes: UInt64 = 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D)

private func byteSet(_ bytes: String) -> UInt64 {
  bytes.utf8.reduce(0) { $0 | 1 << UInt64($1) }
}

/// Letters, digits, and what numbers, units, lists and colours are made of.
private func isStyleByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "."),
    UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "_"),
    UInt8(ascii: "+"), UInt8(ascii: "-"):
    true
  default: false
  }
}

extension TemplateValue {
  /// Whether the value is markup, or nothing.
  var isMarkup: Bool {
    switch self {
    case .null, .html: true
    case .bool, .integer, .double, .string, .list, .object: false
    }
  }
}
