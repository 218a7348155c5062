extension [UInt8] {
  /// Appends text for a terminal, with all control characters made visible.
  ///
  /// Reports hold pasted logs and whatever else somebody put there: an escape sequence could move
  /// the cursor, change the title or hide text. C0 controls become their pictures (U+2400…), C1
  /// controls and what turns the direction of text become U+FFFD; a tab becomes one space.
  package mutating func append(visible text: some Sequence<UInt8>) {
    for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09: append(UInt8(ascii: " "))
      case 0..<0x20: append(contentsOf: "\(Self.picture(of: scalar))".utf8)
      case 0x7F: append(contentsOf: "\u{2421}".utf8)
      case 0x80...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029:
        append(contentsOf: "\u{FFFD}".utf8)
      default: append(contentsOf: String(scalar).utf8)
      }
    }
  }

  private static func picture(of control: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + control.value) ?? "\u{FFFD}"
  }
}

extension String {
  /// The text with all control characters made visible.
  package var visible: String {
    var bytes: [UInt8] = []
    bytes.append(visible: utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}
