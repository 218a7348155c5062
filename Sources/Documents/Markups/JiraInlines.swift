// What stands within a line of Jira, and of old Confluence:
//
//     *bold* and _italic_, {{code}}, [words|https://example.org], {color:red}now{color}, (/) done
//
// Italic is that of Markdown. Struck is only what is so as a whole, since hyphens stand around
// other words too. Colours go, as HTML has none in reports; all other marks stay as they are.

/// Returns a line of Jira, or a part of it, in Markdown.
///
/// - Complexity: O(n) in the bytes of the text.
func jiraInlines(_ text: ArraySlice<UInt8>) -> [UInt8] {
  if isStruck(text) {
    var scanner = JiraScanner(text.dropFirst().dropLast())
    return Array("<s>".utf8) + scanner.scan() + Array("</s>".utf8)
  }
  var scanner = JiraScanner(text)
  return scanner.scan()
}

/// Whether all of a text stands between hyphens, and none of them has a space beside it.
private func isStruck(_ text: ArraySlice<UInt8>) -> Bool {
  let hyphen = UInt8(ascii: "-")
  guard text.count >= 4, text.first == hyphen, text.last == hyphen else { return false }
  let inner = text.dropFirst().dropLast()
  guard let first = inner.first, let last = inner.last else { return false }
  return ![first, last].contains { isSpace($0) || $0 == hyphen }
}

private struct JiraScanner {
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
      case UInt8(ascii: "\\"): readBackslash()
      case UInt8(ascii: "{"): readBrace()
      case UInt8(ascii: "["): readLink()
      case UInt8(ascii: "("): readIcon()
      case UInt8(ascii: "*"): index = result.appendStars(at: index, of: text)
      case UInt8(ascii: "<"): show([UInt8(ascii: "\\"), text[index]], until: index + 1)
      default: keep()
      }
    }
    return result.finish()
  }

  /// Shows something in place of the text up to an index.
  private mutating func show(_ bytes: some Sequence<UInt8>, until end: Int) {
    result.append(bytes)
    index = end
  }

  private mutating func keep() { show(CollectionOfOne(text[index]), until: index + 1) }

  /// Two of them at the end of words break the line; one keeps a mark from being read, as in
  /// Markdown, and a pipe from ending a cell.
  private mutating func readBackslash() {
    let next = index + 1 < text.endIndex ? text[index + 1] : 0x20
    if next == UInt8(ascii: "\\") {
      let isBreak = index + 2 == text.endIndex || isSpace(text[index + 2])
      show((isBreak ? "<br>" : "\\\\\\\\").utf8, until: index + 2)
    } else if next == UInt8(ascii: "|") {
      show([next], until: index + 2)
    } else if next > 0x20, next < 0x7F, !isLetter(next), !(0x30...0x39).contains(next) {
      show(text[index...(index + 1)], until: index + 2)
    } else {
      keep()
    }
  }

  private mutating func readBrace() {
    if text.holds("{{", at: index), let end = ends.place(of: "}}", from: index + 2) {
      let code = text[(index + 2)..<end]
      if code.contains(where: { !isSpace($0) }) { return show(markdownCode(code), until: end + 2) }
    }
    for mark in ["{code}", "{noformat}"] where text.holds(mark, at: index) {
      let start = index + mark.utf8.count
      if let end = ends.place(of: mark, from: start), end > start {
        return show(markdownCode(text[start..<end]), until: end + mark.utf8.count)
      }
    }
    if text.holds("{color", at: index), let end = ends.place(of: "}", from: index),
      !holdsAnother("{", before: end)
    {
      let value = text[(index + 6)..<end]
      let isColor = value.first == UInt8(ascii: ":") && !value.contains(where: isSpace)
      if value.isEmpty || isColor { return show([], until: end + 1) }
    }
    keep()
  }

  private mutating func readLink() {
    guard let end = ends.place(of: "]", from: index), !holdsAnother("[", before: end) else {
      return keep()
    }
    let inner = text[(index + 1)..<end]
    let pipe = inner.firstIndex(of: UInt8(ascii: "|"))
    // Behind a second one stands how the link is shown.
    let address = pipe.map { inner[($0 + 1)...].prefix { $0 != UInt8(ascii: "|") } } ?? inner
    guard beginsAddress(address),
      !address.contains(where: { isSpace($0) || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
      )
    else { return keep() }
    if let pipe, !inner[..<pipe].trimmingSpaces.isEmpty {
      var words = JiraScanner(inner[..<pipe].trimmingSpaces)
      show(markdownLink(words.scan(), to: address), until: end + 1)
    } else {
      show(markdownLink(to: address), until: end + 1)
    }
  }

  /// Whether the mark that is read stands again before its end: the inner one counts, and no text
  /// is looked at once for each of many.
  private mutating func holdsAnother(_ mark: String, before end: Int) -> Bool {
    ends.place(of: mark, from: index + 1).map { $0 < end } ?? false
  }

  private mutating func readIcon() {
    let before = index > text.startIndex ? text[index - 1] : 0x20
    guard !isWord(before) else { return keep() }
    if text.holds("(/)", at: index) { return show("✅".utf8, until: index + 3) }
    if text.holds("(x)", at: index) { return show("❌".utf8, until: index + 3) }
    keep()
  }
}
