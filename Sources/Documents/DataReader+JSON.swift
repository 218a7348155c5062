import Diagnostics

/// Reads JSON with libyaml: JSON is YAML's flow style, but for pairs of surrogates.
func readJSON(_ file: SourceFile, range: SourceRange, limits: DataLimits) -> Diagnosed<DataValue> {
  var text = maskingInvalidUTF8(file.bytes[range])
  joinSurrogates(in: &text)
  return readYAML(file, range: range, text: text, limits: limits)
}

/// Replaces each `\uD83D\uDE00` by YAML's form, an escaped line break (which adds nothing) and
/// `\U0001F600`, which has the same length.
private func joinSurrogates(in text: inout [UInt8]) {
  var index = 0
  while index + 12 <= text.count {
    guard text[index] == UInt8(ascii: "\\") else {
      index += 1
      continue
    }
    guard let high = escapedUnit(in: text, at: index), (0xD800..<0xDC00).contains(high),
      let low = escapedUnit(in: text, at: index + 6), (0xDC00..<0xE000).contains(low)
    else {
      // The next byte is escaped and begins no escape.
      index += 2
      continue
    }
    let scalar = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    text.replaceSubrange(index..<index + 4, with: "\\\n\\U".utf8)
    for digit in 0..<8 {
      let value = UInt8(truncatingIfNeeded: scalar >> UInt32(28 - 4 * digit)) & 15
      text[index + 4 + digit] = value < 10 ? 0x30 + value : 0x37 + value
    }
    index += 12
  }
}

/// Returns the code unit that `\uXXXX` at an index means.
private func escapedUnit(in text: [UInt8], at index: Int) -> UInt32? {
  guard text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else { return nil }
  var unit: UInt32 = 0
  for digit in text[index + 2..<index + 6] {
    switch digit {
    case 0x30...0x39: unit = unit << 4 | UInt32(digit - 0x30)
    case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt32(digit & 0xDF - 0x37)
    default: return nil
    }
  }
  return unit
}
