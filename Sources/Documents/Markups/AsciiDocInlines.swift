// What stands within a line of AsciiDoc, and Markdown reads otherwise or not at all:
//
//     *bold*, https://example.org[words], link:notes.html[words], mailto:ops@example.org[words]
//
// Italic between underlines and code between backticks are those of Markdown. References to other
// places (`<<timeline>>`), names of attributes and all other macros stay as they are.

/// Returns a line of AsciiDoc, or a part of it, in Markdown.
///
/// - Complexity: O(n) in the bytes of the text.
func asciiDocInlines(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var scanner = AsciiDocScanner(text)
  return scanner.scan()
}

private struct AsciiDocScanner {
  private let text: ArraySlice<UInt8>
  private var result = StarredText()
  private var ends: EndSearch
  private var index: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    ends = EndSearch(in: text)
    index = text.startIndex
  }

  mutating func scan() -> [UInt8] {
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "\\"): showEscape()
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "*"): index = result.appendStars(at: index, of: text)
      case UInt8(ascii: "h"), UInt8(ascii: "f"), UInt8(ascii: "l"), UInt8(ascii: "m"):
        if !readLink() { show(text[index...].prefix(1)) }
      default: show(text[index...].prefix(1))
      }
    }
    return result.finish()
  }

  /// Shows a piece of the text as it stands.
  private mutating func show(_ piece: ArraySlice<UInt8>) {
    result.append(piece)
    index = piece.endIndex
  }

  /// A mark that is not read is written as in Markdown, but for a pipe.
  private mutating func showEscape() {
    let escape = text[index...].prefix(2)
    show(escape.last == UInt8(ascii: "|") ? escape.dropFirst() : escape)
  }

  private mutating func readCode() {
    let run = text[index...].prefix { $0 == UInt8(ascii: "`") }
    guard run.count == 1, let end = ends.place(of: "`", from: run.endIndex) else {
      return show(run)
    }
    let code = text[run.endIndex..<end]
    let plus = UInt8(ascii: "+")
    if code.count > 2, code.first == plus, code.last == plus {
      // Between pluses nothing is read in it.
      result.append(markdownCode(code.dropFirst().dropLast()))
      index = end + 1
    } else {
      show(text[index...end])
    }
  }

  /// Reads an address with words in brackets behind it, or alone.
  private mutating func readLink() -> Bool {
    if index > text.startIndex {
      let before = text[index - 1]
      guard !isWord(before) else { return false }
    }
    let rest = text[index...]
    let isMacro = rest.starts(with: "link:".utf8)
    guard isMacro || beginsAddress(rest) else { return false }
    let bracket = UInt8(ascii: "[")
    let address = rest.dropFirst(isMacro ? 5 : 0).prefix {
      $0 > 0x20 && $0 != bracket && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
    }
    guard address.endIndex < text.endIndex, text[address.endIndex] == bracket, !address.isEmpty,
      let end = ends.place(of: "]", from: address.endIndex)
    else {
      // A star in it stands around nothing.
      for byte in text[index..<address.endIndex] {
        result.append(byte == UInt8(ascii: "*") ? [0x5C, byte] : [byte])
      }
      index = address.endIndex
      return true
    }
    let words = words(text[(address.endIndex + 1)..<end])
    if words.isEmpty, beginsAddress(address) {
      result.append(markdownLink(to: address))
    } else {
      var scanner = AsciiDocScanner(words.isEmpty ? address : words)
      result.append(markdownLink(scanner.scan(), to: address))
    }
    index = end + 1
    return true
  }

  /// The words of a link, without what says how it opens.
  private func words(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = text.trimmingSpaces
    let quote = UInt8(ascii: "\"")
    if words.first == quote, let end = words.dropFirst().firstIndex(of: quote) {
      return words[(words.startIndex + 1)..<end]
    }
    return words.last == UInt8(ascii: "^") ? words.dropLast() : words
  }
}
