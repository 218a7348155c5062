import Diagnostics

// A file counts as one in another markup only where it shows it by itself: Markdown has most of
// these signs in texts of its own. The rules:
//
// - Two lines are signs of one markup. What counts as one stands beside each markup below.
// - No heading with hashes stands before them. A line with one hash is an item of a list where
//   signs stand before it, and one with more of them where it follows an item; any other such line
//   is a heading, and the file is Markdown.
// - Lines between fences count for nothing.
//
// Of two markups the one counts whose first sign comes first.

/// Returns the markup that a text is written in; nil for Markdown and for plain text.
///
/// - Complexity: O(n) in the bytes; most texts have a heading in their first lines, which ends the
///   search.
func lightMarkup(of file: SourceFile, body: SourceRange) -> LightMarkup? {
  var finder = MarkupFinder()
  for number in file.line(at: body.lowerBound)..<file.lineCount + 1 {
    let range = file.range(ofLine: number).clamped(to: body)
    let next = file.range(ofLine: number + 1).clamped(to: body)
    guard finder.visit(file.bytes[range], before: file.bytes[next]) else { return nil }
  }
  return finder.markup
}

private struct MarkupFinder {
  /// The signs of a markup.
  private struct Signs {
    var markup: LightMarkup
    var count = 0
    /// The number of the first sign among those of all markups.
    var first = 0
  }

  private var signs: [Signs] = []
  private var total = 0
  /// The mark of the fence that is open.
  private var fence: UInt8?
  /// Whether the line before is a title of which the next one is a part.
  private var isUnderline = false
  /// Whether the line before is an item of a list with marks of wikis.
  private var isAfterItem = false
  private var isAfterBlank = true
  private var isAfterUnderline = false

  var markup: LightMarkup? {
    signs.filter { $0.count >= 2 }.min { $0.first < $1.first }?.markup
  }

  /// Looks at the next line; returns false where the text is Markdown.
  mutating func visit(_ line: ArraySlice<UInt8>, before next: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmingSpaces
    guard let first = text.first else {
      isAfterBlank = true
      isAfterItem = false
      return true
    }
    defer { isAfterBlank = false }
    if isUnderline {
      isUnderline = false
      isAfterUnderline = true
      return true
    }
    defer { isAfterUnderline = false }
    if fence ?? first == first, text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
      fence = fence == nil ? first : nil
      return true
    }
    guard fence == nil else { return true }
    var isItem = false
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "*"), text.startIndex == line.startIndex
    {
      let marks = text.prefix { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "*") }
      let hashes = text.prefix { $0 == UInt8(ascii: "#") }
      isItem = marks.endIndex < text.endIndex
      if isItem, marks.count == hashes.count, isSpace(text[marks.endIndex]), marks.count <= 6 {
        if hashes.count == 1 ? !mayHaveItems : !isAfterItem { return false }
      }
    }
    if text.startIndex == line.startIndex, let markup = sign(in: text, before: next) {
      note(markup)
    }
    isAfterItem = isItem
    return true
  }

  /// Whether a sign was seen of a markup in which items of lists begin with a hash.
  private var mayHaveItems: Bool {
    signs.contains { $0.markup == .mediaWiki || $0.markup == .jira }
  }

  private mutating func note(_ markup: LightMarkup) {
    total += 1
    if let index = signs.firstIndex(where: { $0.markup == markup }) {
      signs[index].count += 1
    } else {
      signs.append(Signs(markup: markup, count: 1, first: total))
    }
  }

  /// The markup that a line is a sign of.
  private mutating func sign(in text: ArraySlice<UInt8>, before next: ArraySlice<UInt8>)
    -> LightMarkup?
  {
    if isMediaWikiHeading(text) { return .mediaWiki }
    if isJiraSign(text) { return .jira }
    if isAsciiDocSign(text) { return .asciiDoc }
    if isReStructuredTextSign(text) { return .reStructuredText }
    if isAfterBlank || isAfterUnderline, isUnderlinedTitle(text, by: next) {
      isUnderline = true
      return .reStructuredText
    }
    return nil
  }
}

/// Whether a line is a heading of MediaWiki below the title: `== Section ==`.
private func isMediaWikiHeading(_ text: ArraySlice<UInt8>) -> Bool {
  let equals = UInt8(ascii: "=")
  let opening = text.prefix { $0 == equals }.count
  let closing = text.reversed().prefix { $0 == equals }.count
  guard (2...6).contains(opening), opening == closing, text.count > opening * 2 else {
    return false
  }
  return text.contains { isLetter($0) || $0 >= 0x80 }
}

/// Whether a line is a heading of Jira, a row of names between double pipes, or a macro that begins
/// a block.
private func isJiraSign(_ text: ArraySlice<UInt8>) -> Bool {
  switch text.first {
  case UInt8(ascii: "h"): return jiraHeadingLevel(text) != nil
  case UInt8(ascii: "|"):
    return text.count > 4 && text.starts(with: "||".utf8) && text.suffix(2).elementsEqual("||".utf8)
  case UInt8(ascii: "{"): return jiraBlock(text)?.content.isEmpty ?? false
  default: return false
  }
}

/// Whether a line is a title of reStructuredText that the next line underlines with marks that
/// Markdown does not.
///
/// Of tildes, stars and underlines, which stand for other things in Markdown, there are about as
/// many as the title has characters.
private func isUnderlinedTitle(
  _ text: ArraySlice<UInt8>, by next: ArraySlice<UInt8>
) -> Bool {
  guard let rule = reStructuredTextRule(next.trimmingSpaces), next.first == rule.mark,
    !"=-`".utf8.contains(rule.mark), rule.length >= 3,
    text.contains(where: { isLetter($0) || $0 >= 0x80 }), text.last != UInt8(ascii: ":")
  else { return false }
  let surplus = rule.length - text.count { $0 & 0xC0 != 0x80 }
  return surplus >= 0 && (surplus <= 3 || !"~*_".utf8.contains(rule.mark))
}

/// Whether a line is an item that is numbered by itself, a directive, or has a link with its
/// address in it.
private func isReStructuredTextSign(_ text: ArraySlice<UInt8>) -> Bool {
  if text.starts(with: "#. ".utf8) { return true }
  if text.starts(with: ".. ".utf8) {
    let name = text.dropFirst(3).prefix { isLetter($0) || $0 == UInt8(ascii: "-") }
    return !name.isEmpty && text[name.endIndex...].starts(with: "::".utf8)
  }
  guard let end = text.firstIndex(of: UInt8(ascii: ">")) else { return false }
  return text[end...].starts(with: ">`_".utf8) && text[..<end].contains(UInt8(ascii: "`"))
}

/// Whether a line is a heading of AsciiDoc, which has marks before it only, or begins a table.
private func isAsciiDocSign(_ text: ArraySlice<UInt8>) -> Bool {
  switch text.first {
  case UInt8(ascii: "="): text.last != UInt8(ascii: "=") && asciiDocHeading(text) != nil
  case UInt8(ascii: "|"): text.elementsEqual("|===".utf8)
  default: false
  }
}
