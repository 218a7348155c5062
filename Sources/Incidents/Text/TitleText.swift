/// The words of a title that its meaning depends on.
///
/// `## 2) 🔥 **What went well?** (draft)` and `What went well` are the same title.
struct TitleText: Sendable, Hashable {
  /// In lower case, words separated by one space, without numbering, emoji, brackets and closing
  /// punctuation.
  let words: String
  /// The text in brackets, in lower case, where zones and dates of timelines stand.
  let aside: String

  init(_ text: ArraySlice<UInt8>) {
    if Self.isPlain(text) {
      words = text.lowercased[...].string
      aside = ""
      return
    }
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    var aside: [UInt8] = []
    var bracketDepth = 0
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      // Most bytes are letters of ASCII.
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        if bracketDepth > 0 { aside.append(byte | 0x20) } else { words.append(byte | 0x20) }
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): bracketDepth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): bracketDepth = Swift.max(0, bracketDepth - 1)
      case UInt8(ascii: ":") where words.isEmpty && bracketDepth == 0:
        // An emoji code: `:rotating_light: Impact`.
        let code = text[(index + 1)...].prefix { $0.isWordByte || $0 == 0x5F }
        if code.endIndex < text.endIndex, text[code.endIndex] == byte { index = code.endIndex }
      case 0xE2 where text[index...].starts(with: [0xE2, 0x80, 0x99]):
        if bracketDepth == 0 { words.append(UInt8(ascii: "'")) }
        index += 2
      case 0xE2, 0xF0:
        // Symbols, dashes and emoji separate words; letters of other alphabets do not begin so.
        Self.appendSpace(to: &words)
        index += byte == 0xF0 ? 3 : 2
      case 0xEF where text[index...].starts(with: [0xEF, 0xB8, 0x8F]): index += 2
      case 0xEF where text[index...].begins(with: "（"):
        bracketDepth += 1
        index += 2
      case 0xEF where text[index...].begins(with: "）"):
        bracketDepth = Swift.max(0, bracketDepth - 1)
        index += 2
      case 0xE3 where text[index...].starts(with: [0xE3, 0x80]),
        0xEF where Self.isWideMark(text[index...]):
        // 、。「」【】：
        Self.appendSpace(to: &words)
        index += 2
      case 0xC2 where index + 1 < text.endIndex && ![0xAA, 0xB5, 0xBA].contains(text[index + 1]):
        // ¿ ¡ « » · and a space that does not break
        if bracketDepth == 0 { Self.appendSpace(to: &words) }
        index += 1
      case 0xC3 where bracketDepth == 0 && index + 1 < text.endIndex:
        // `RÉSUMÉ`, `MASSNAHMEN`, `ÅRSAK`: the capital letters of Latin-1 have a distance of their
        // own.
        let next = text[index + 1]
        words += [byte, (0x80...0x9E).contains(next) && next != 0x97 ? next + 0x20 : next]
        index += 1
      default:
        if bracketDepth > 0 {
          aside.append(byte.lowercased)
        } else if byte.isWordByte || byte == UInt8(ascii: "'") || byte == 0x26 {
          words.append(byte.lowercased)
        } else {
          Self.appendSpace(to: &words)
        }
      }
      index += 1
    }
    var rest = words[...].trimmed
    rest = Self.withoutNumbering(rest, in: text)
    self.words = Self.withoutWideNumbering(rest).string
    self.aside = aside[...].trimmed.string
  }

  init(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// Whether a title is nothing but words of ASCII with a space between them, as most are: only
  /// their case does not matter.
  private static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    var isInWord = false
    for byte in text {
      guard byte.isASCIILetter || isInWord && byte == 0x20 else { return false }
      isInWord = byte.isASCIILetter
    }
    return isInWord
  }

  /// Whether a text begins with a mark of the wide forms that Chinese and Japanese use: `：（）？！，．`.
  private static func isWideMark(_ text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.prefix(3)
    guard bytes.count == 3, bytes[bytes.startIndex + 1] == 0xBC else { return false }
    return [0x81, 0x88, 0x89, 0x8C, 0x8E, 0x9A, 0x9B, 0x9F].contains(bytes[bytes.startIndex + 2])
  }

  /// Drops `一 ` in front of a title where the author wrote `一、`.
  private static func withoutWideNumbering(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard words.first.map({ $0 >= 0xE4 }) == true,
      let space = words.prefix(7).firstIndex(of: 0x20)
    else { return words }
    let number = words[..<space].string
    return wideNumbers.contains(number) ? words[(space + 1)...] : words
  }

  private static let wideNumbers: Set<String> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二",
  ]

  private static func appendSpace(to words: inout [UInt8]) {
    if let last = words.last, last != UInt8(ascii: " ") { words.append(UInt8(ascii: " ")) }
  }

  /// Drops `2 `, `2 1 `, `ii ` and `a ` in front of a title where the author wrote `2.`, `II.`,
  /// `a)`.
  private static func withoutNumbering(
    _ words: ArraySlice<UInt8>, in original: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8> {
    var rest = words
    while let first = rest.first, first.isDigit {
      let number = rest.prefix(while: \.isDigit)
      guard number.count <= 2, number.endIndex < rest.endIndex, rest[number.endIndex] == 0x20
      else { break }
      rest = rest[(number.endIndex + 1)...]
    }
    let roman = rest.prefix { $0.isOne(of: "ivx") }
    if !roman.isEmpty, roman.count <= 4, roman.endIndex < rest.endIndex,
      rest[roman.endIndex] == 0x20, let mark = original.dropFirst(roman.count).first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    {
      rest = rest[(roman.endIndex + 1)...]
    }
    return rest
  }
}
