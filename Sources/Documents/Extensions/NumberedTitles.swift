import Diagnostics

// Numbered titles, as word processors and writers of plain text set them:
//
//     Payments outage
//
//     1. Summary
//     A certificate expired, and all payments failed.
//
//     2. Timeline
//     14:05 The certificate expires.
//
//     3. Root cause
//     …
//
// libcmark would take them for items of lists, with the text below them as a part. It is shown
// headings. Only three or more of them count, numbered from 1 on and with text below each, in a
// text that begins with them and has no other headings. Refused: lists, whose items follow each
// other or a line that announces them, sentences, and long lines.

/// Returns the numbered titles of a text that has no other headings but those above the first of
/// them.
///
/// - Complexity: O(n) in the bytes; most texts have a heading in their first lines, which ends the search.
func numberedTitles(of source: SourceFile, from firstLine: Int) -> [LooseHeading] {
  var finder = NumberedTitleFinder()
  for number in Swift.max(firstLine, 1)..<source.lineCount + 1 {
    guard finder.visit(ScannedLine(source: source, number: number), of: source) else { return [] }
  }
  return finder.titles.count >= 3 ? finder.titles : []
}

/// How a line below an item of work begins.
private let details = ["Owner:", "Owners:", "Assignee:", "Assigned to", "Due:", "Due date:"].map {
  Array($0.utf8)
}

/// How each question begins of those that look for the cause of a cause.
private let question = Array("Why ".utf8)

private struct NumberedTitleFinder {
  private(set) var titles: [LooseHeading] = []
  /// A line that is a title if the next one is not the next item of a list.
  private var candidate: (number: Int, line: ScannedLine)?
  /// How many lines with text were seen.
  private var count = 0
  /// The mark of the block of code that is open.
  private var fence: (character: UInt8, length: Int)?
  private var isAfterBlank = true
  /// Whether the last paragraph before the first title is one short line, or ends with a colon.
  private var announcesList = false

  /// Looks at the next line; returns false where the text has headings of its own, or numbers of
  /// another kind.
  mutating func visit(_ line: ScannedLine, of source: SourceFile) -> Bool {
    guard !line.isBlank else {
      isAfterBlank = true
      return true
    }
    let isCode = fence != nil || line.fence != nil || line.indentation >= 4
    if let open = fence {
      if line.closesFence(open.character, open.length) { fence = nil }
    } else {
      fence = line.fence
    }
    guard !isCode else {
      candidate = nil
      isAfterBlank = false
      return true
    }
    defer {
      isAfterBlank = false
      count += 1
    }
    let text = source.bytes[line.start..<line.end]
    let item = itemNumber(of: text)
    if let found = candidate {
      candidate = nil
      let first = text.first ?? 0
      let isList =
        item.map { $0.number == found.number + 1 || $0.number == found.number } ?? false
      // What is indented, or tells who does it, belongs to an item; but below `1. SUMMARY` the text
      // may be set in.
      let isSetIn = isCapitals(source.bytes[found.line.start..<found.line.end])
      let isDetail =
        line.indentation >= found.line.indentation + 2 && !isSetIn
        || details.contains { text.prefix($0.count).elementsEqual($0) }
      if !isList, !isDetail, !(0x61...0x7A).contains(first) {
        guard found.number == titles.count + 1 else { return false }
        titles.append(
          LooseHeading(
            line: found.line.number,
            edits: [.init(range: found.line.start..<found.line.start, shown: Array("## ".utf8))]))
      }
    }
    if isHeading(text) {
      // A heading above is that of the report.
      if !titles.isEmpty || count > 2 { return false }
    } else if isAfterBlank, let item, isTitle(item.title),
      !item.title.prefix(question.count).elementsEqual(question), !announcesList || !titles.isEmpty
    {
      if titles.isEmpty, count > 20 { return false }
      candidate = (item.number, line)
    }
    if titles.isEmpty {
      announcesList =
        text.last == UInt8(ascii: ":") || count > 0 && isAfterBlank && text.count <= 30
    }
    return true
  }

  /// The number that a line begins with, as `4.` or `4)`, and what stands behind it.
  private func itemNumber(
    of text: ArraySlice<UInt8>
  ) -> (number: Int, title: ArraySlice<UInt8>)? {
    let digits = text.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count), digits.endIndex + 1 < text.endIndex,
      text[digits.endIndex] == 0x2E || text[digits.endIndex] == 0x29,
      isSpace(text[digits.endIndex + 1])
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (number, text[(digits.endIndex + 1)...].drop(while: isSpace))
  }

  /// Whether a line has a word of capitals and no small letter.
  private func isCapitals(_ text: ArraySlice<UInt8>) -> Bool {
    text.count { (0x41...0x5A).contains($0) } >= 4 && !text.contains { (0x61...0x7A).contains($0) }
  }

  private func isTitle(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last(where: { !isSpace($0) }) else {
      return false
    }
    return text.count <= 60 && ((0x41...0x5A).contains(first) || first >= 0x80)
      && ![0x2E, 0x21, 0x3B, 0x2C].contains(last)
  }

  /// Whether a line is a heading, or the line below one.
  private func isHeading(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "#"): true
    case UInt8(ascii: "="), UInt8(ascii: "-"):
      text.count >= 3 && !isAfterBlank && text.allSatisfy { $0 == text.first || isSpace($0) }
        || text.first == UInt8(ascii: "=") && text.last == UInt8(ascii: "=")
    default: false
    }
  }
}
