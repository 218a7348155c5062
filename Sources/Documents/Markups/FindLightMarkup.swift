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
    guard finder.visit(file.bytes[range]) else { return nil }
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
  private var isInFence = false
  /// Whether the line before is an item of a list with marks of wikis.
  private var isAfterItem = false
  private var isAfterBlank = true

  var markup: LightMarkup? {
    signs.filter { $0.count >= 2 }.min { $0.first < $1.first }?.markup
  }

  /// Looks at the next line; returns false where the text is Markdown.
  mutating func visit(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmingSpaces
    guard let first = text.first else {
      isAfterBlank = true
      isAfterItem = false
      return true
    }
    if first == UInt8(ascii: "`"), text.starts(with: "```".utf8) { isInFence.toggle() }
    guard !isInFence else { return true }
    var isItem = false
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "*"), text.startIndex == line.startIndex
    {
      let marks = text.prefix { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "*") }
      let hashes = text.prefix { $0 == UInt8(ascii: "#") }
      isItem = marks.endIndex < text.endIndex
      if isItem, marks.count == hashes.count, isSpace(text[marks.endIndex]), marks.count <= 6 {
        let isHeading = hashes.count == 1 ? total == 0 : !isAfterItem
        if isHeading { return false }
      }
    }
    if let markup = sign(in: text, isIndented: text.startIndex > line.startIndex) { note(markup) }
    isAfterItem = isItem
    isAfterBlank = false
    return true
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
  private func sign(in text: ArraySlice<UInt8>, isIndented: Bool) -> LightMarkup? {
    guard !isIndented else { return nil }
    if isMediaWikiHeading(text) { return .mediaWiki }
    if isJiraSign(text) { return .jira }
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
