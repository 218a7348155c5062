/// Returns text with each letter and the marks behind it as the one scalar that Unicode has for them.
///
/// Files and names from macOS have `é` as `e` and an accent, which people search for as one letter.
/// The letters of Latin, Greek, Cyrillic, Kana and Hangul are composed, as in normalization form C.
package func composedText(_ text: String) -> String {
  guard hasMarks(text.utf8.span) else { return text }
  var composed = String.UnicodeScalarView()
  // A letter and its marks are one Character, and equal to the letter that has them.
  for character in text {
    let scalars = character.unicodeScalars
    if scalars.count == 1 {
      composed.append(contentsOf: scalars)
    } else if let letter = composedLetters[character] ?? composedHangul(scalars) {
      composed.append(letter)
    } else {
      composed.append(contentsOf: scalars)
    }
  }
  return String(composed)
}

extension ReadableText {
  /// The text with composed letters.
  var composed: ReadableText {
    guard hasMarks(bytes.span) else { return self }
    var text = ReadableText()
    var start = 0
    for range in code + [bytes.count..<bytes.count] {
      text.bytes +=
        composedText(String(decoding: bytes[start..<range.lowerBound], as: UTF8.self)).utf8
      let begin = text.bytes.count
      text.bytes += composedText(String(decoding: bytes[range], as: UTF8.self)).utf8
      if !range.isEmpty { text.code.append(begin..<text.bytes.count) }
      start = range.upperBound
    }
    return text
  }
}

/// Whether text may have marks that belong to the letter before them: U+0300 to U+036F, the sound
/// marks of Kana, or the parts of Hangul.
private func hasMarks(_ bytes: Span<UInt8>) -> Bool {
  for index in bytes.indices {
    switch bytes[index] {
    case 0xCC, 0xCD: return true
    case 0xE1 where index + 1 < bytes.count && (0x84...0x87).contains(bytes[index + 1]): return true
    case 0xE3 where index + 2 < bytes.count && bytes[index + 1] == 0x82:
      if bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9A { return true }
    default: break
    }
  }
  return false
}

/// The letters of one scalar; of equal ones the first.
private let composedLetters: [Character: Unicode.Scalar] = {
  let ranges: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF, 0x3040...0x30FF,
  ]
  var letters: [Character: Unicode.Scalar] = [:]
  for scalar in ranges.joined().compactMap({ Unicode.Scalar($0) })
  where scalar.properties.isAlphabetic {
    letters[Character(scalar)] = letters[Character(scalar)] ?? scalar
  }
  return letters
}()

/// Returns the syllable that parts of Hangul make; nil for others.
///
/// Source: the Unicode Standard, section 3.12, "Hangul Syllable Composition".
private func composedHangul(_ scalars: Character.UnicodeScalarView) -> Unicode.Scalar? {
  let parts = scalars.map(\.value)
  guard parts.count <= 3, (0x1100...0x1112).contains(parts[0]),
    (0x1161...0x1175).contains(parts[1]),
    parts.count < 3 || (0x11A8...0x11C2).contains(parts[2])
  else { return nil }
  let syllable = (parts[0] - 0x1100) * 21 + parts[1] - 0x1161
  return Unicode.Scalar(0xAC00 + syllable * 28 + (parts.count < 3 ? 0 : parts[2] - 0x11A7))
}
