import Encodings

extension [UInt8] {
  /// Appends text with the four characters escaped that cmark escapes.
  mutating func append(markupEscaped text: Span<UInt8>, repairsControls: Bool) {
    append(text, escaping: repairsControls ? .repairedSpecification : .specification)
  }

  /// Appends an address for a quoted attribute, with the bytes percent-encoded that cmark encodes.
  ///
  /// - Parameters:
  ///   - address: The address.
  ///   - isStrict: Whether a second `#` and a `%` that encodes nothing are encoded too: a URL may
  ///     have neither, though cmark leaves them.
  mutating func append(addressEscaped address: String, isStrict: Bool) {
    var hasFragment = false
    let address = Array(address.utf8)
    for (index, byte) in address.enumerated() {
      switch byte {
      case 0x23 where isStrict && hasFragment: append(literal: "%23")
      case 0x23:
        append(byte)
        hasFragment = true
      case 0x25 where isStrict && !isEncoding(address[index...]): append(literal: "%25")
      case 0x26: append(literal: "&amp;")
      case 0x27: append(literal: "&#x27;")
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x21, 0x23...0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D,
        0x3F, 0x40, 0x5F, 0x7E:
        append(byte)
      default:
        append(0x25)
        append(hexDigit(byte >> 4))
        append(hexDigit(byte & 15))
      }
    }
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

/// Whether text begins with `%` and two hexadecimal digits.
private func isEncoding(_ text: ArraySlice<UInt8>) -> Bool {
  let digits = text.dropFirst().prefix(2)
  return digits.count == 2
    && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
}
