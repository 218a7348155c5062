import Encodings

extension ByteBuffer {
  /// Appends a value as it has to be written at its place.
  mutating func append(_ value: TemplateValue, _ escaping: Escaping) {
    switch value {
    case .null, .list, .object: break
    case .bool(let bool): append(literal: bool ? "true" : "false")
    case .integer(let number):
      if number < 0 { append(UInt8(ascii: "-")) }
      append(decimal: number.magnitude)
    case .double(let number): append(utf8: String(number))
    case .string(let text): append(text.utf8.span, escaping)
    case .html(let html): append(html, escaping)
    }
  }

  private mutating func append(_ text: Span<UInt8>, _ escaping: Escaping) {
    switch escaping {
    case .markup, .text: append(text, escaping: .text)
    case .specification: append(text, escaping: .specification)
    case .none: append(span: text, 0..<text.count)
    case .address: append(address: text)
    case .style: append(style: text)
    }
  }

  private mutating func append(_ html: HTML, _ escaping: Escaping) {
    let bytes = html.bytes.span
    switch escaping {
    case .markup, .none: append(span: bytes, 0..<bytes.count)
    case .text, .specification: append(bytes, escaping: .markup)
    case .address: append(address: bytes)
    case .style: append(style: bytes)
    }
  }

  /// Appends an address to what stands in the attribute already, or `#` where the two together
  /// would not be allowed.
  private mutating func append(address: Span<UInt8>) {
    let isPlain = isPlain(address)
    let isAllowed = withBytes { bytes in
      var start = bytes.count
      while start > 0, bytes[start - 1] != UInt8(ascii: "\""), bytes[start - 1] != UInt8(ascii: "'")
      {
        start -= 1
      }
      let before = bytes.extracting(start..<bytes.count)
      if before.isEmpty { return (isPlain || !hasControl(address)) && hasAllowedStart(address) }
      if isRelative(before) { return isPlain || !hasControl(address) }
      var whole: [UInt8] = []
      whole.append(span: before, 0..<before.count)
      whole.append(span: address, 0..<address.count)
      return isAllowedAddress(whole.span)
    }
    guard isAllowed else { return append(literal: "#") }
    if isPlain { return append(span: address, 0..<address.count) }
    append(address, escaping: .text)
  }

  /// Appends a value to a style attribute, or `unset` where it holds more than a simple value does.
  private mutating func append(style: Span<UInt8>) {
    for index in 0..<style.count where !isStyleByte(style[index]) {
      return append(literal: "unset")
    }
    append(span: style, 0..<style.count)
  }
}

/// Whether an address can't become one with a scheme or a host, whatever follows: it climbs to a
/// folder above.
private func isRelative(_ address: Span<UInt8>) -> Bool {
  address.count >= 3 && address[0] == UInt8(ascii: ".") && address[1] == UInt8(ascii: ".")
    && address[2] == UInt8(ascii: "/") && !hasControl(address)
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
