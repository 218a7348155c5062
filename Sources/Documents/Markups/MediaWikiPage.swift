// Pages of MediaWiki, as `== Section ==` tells them (`LooseHeadings` reads these):
//
//     == Timeline ==                        {| class="wikitable"
//     ''All times in UTC.''                 ! Time !! Event
//     * 10:00 Alerts fire                   |-
//     ** Two of them were for the mirror    | 10:00 || Alerts fire
//     # Add the index                       |}
//
// Refused: lists whose first word is bold in Markdown (`**Owner:** Ann`), tables that are not
// closed or hold another one, and what stands in `<pre>` or in a fence of Markdown.

/// Reads a page of MediaWiki line by line.
struct MediaWikiPage: MarkupPage {
  var lines: MarkupLines
  private var items = MarkupItems()

  init(_ lines: MarkupLines) { self.lines = lines }

  mutating func readLine() {
    let line = lines[lines.next]
    guard let first = line.first else {
      items.close()
      lines.keep()
      return
    }
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: ";"):
      readItem(line)
    case UInt8(ascii: "{") where line.holds("{|", at: line.startIndex):
      if !readTable() { lines.show(mediaWikiInlines(line)) }
    case UInt8(ascii: "-") where isRule(line): lines.show("***".utf8)
    case UInt8(ascii: "<"):
      if !keepVerbatim(line) { showText(mediaWikiInlines(line)) }
    default: showText(mediaWikiInlines(line))
    }
  }

  /// Shows a line of text, which ends the list that is open.
  private mutating func showText(_ text: [UInt8]) {
    if !items.isEmpty { lines.endsOfItems.insert(lines.next) }
    items.close()
    lines.show(text)
  }

  /// Whether a line is a rule, which libcmark might take for the underline of a heading.
  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmingSpaces
    return text.count >= 4 && text.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// Shows the element that begins with the next line as it stands; returns false where it is none
  /// of those.
  private mutating func keepVerbatim(_ line: ArraySlice<UInt8>) -> Bool {
    let head = line.prefix(20).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for name in ["pre", "nowiki", "syntaxhighlight", "source", "!--"]
    where head.dropFirst().starts(with: name.utf8) {
      let end = Array((name == "!--" ? "-->" : "</\(name)>").utf8)
      let hasEnd = line.contains(end)
      if name == "nowiki", hasEnd { return false }
      lines.keep()
      guard !hasEnd else { return true }
      while !lines.isAtEnd, !lines[lines.next].contains(end) { lines.keep() }
      if !lines.isAtEnd { lines.keep() }
      return true
    }
    return false
  }

  /// Shows an item, a paragraph of one, or a line that is set in.
  private mutating func readItem(_ line: ArraySlice<UInt8>) {
    let marks = line.prefix { "*#:;".utf8.contains($0) }
    let text = line[marks.endIndex...].trimmingSpaces
    let isSpaced = line[marks.endIndex...].first.map(isSpace) ?? false
    let star = UInt8(ascii: "*")
    let isBold = !isSpaced && marks.allSatisfy { $0 == star } && text.contains(star)
    guard !text.isEmpty, !isBold else { return showText(mediaWikiInlines(line)) }
    // Of a list that is set in, the items count.
    let path = marks.drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") }
    if path.isEmpty {
      showText(marks.last == UInt8(ascii: ";") ? term(text) : mediaWikiInlines(text))
    } else if let last = path.last, last == star || last == UInt8(ascii: "#") {
      let depths = path.map { [$0 == UInt8(ascii: "#") ? $0 : star] }
      lines.show(items.open(depths) + mediaWikiInlines(text))
    } else {
      let indentation = [UInt8](repeating: 0x20, count: items.indentation)
      lines.show(indentation + mediaWikiInlines(text))
    }
  }

  /// A term in bold, with what stands behind its colon.
  private func term(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let colon = text.firstIndex(of: UInt8(ascii: ":"))
    let end = colon.flatMap { $0 > text.startIndex && isSpace(text[$0 - 1]) ? $0 : nil }
    let words = mediaWikiInlines(text[..<(end ?? text.endIndex)].trimmingSpaces)
    let rest = end.map { mediaWikiInlines(text[$0...]) } ?? []
    return Array("<b>".utf8) + words + Array("</b>".utf8) + rest
  }
}

extension MediaWikiPage {
  /// Shows the table that begins at the next line; returns false where it is none.
  private mutating func readTable() -> Bool {
    let first = lines.next
    guard let end = tableEnd(from: first) else { return false }
    var table = MarkupTable()
    var caption: (line: Int, text: [UInt8])?
    var isRowOpen = false
    for number in first + 1..<end {
      let line = lines[number].trimmingSpaces
      if line.starts(with: "|-".utf8) {
        isRowOpen = false
      } else if line.starts(with: "|+".utf8), table.rows.isEmpty {
        caption = (number, mediaWikiInlines(cellText(line.dropFirst(2))))
      } else if !line.isEmpty {
        if !isRowOpen { table.begin(at: number) }
        isRowOpen = true
        addCells(of: line, at: number, to: &table)
      }
    }
    guard let firstRow = table.rows.first?.lines.lowerBound else { return false }
    items.close()
    while lines.next < firstRow {
      lines.show(lines.next == caption?.line ? caption?.text ?? [] : [])
    }
    table.show(in: &lines)
    while lines.next < end { lines.show([]) }
    // What stands behind the end is text.
    lines.show(mediaWikiInlines(lines[end].trimmingSpaces.dropFirst(2)))
    return true
  }

  /// The line that ends a table; nil where it is not closed, or holds another one.
  private func tableEnd(from first: Int) -> Int? {
    var number = first + 1
    while number <= lines.last {
      let line = lines[number].trimmingSpaces
      if line.starts(with: "|}".utf8) { return number }
      if line.starts(with: "{|".utf8) || line.starts(with: "==".utf8) { return nil }
      number += 1
    }
    return nil
  }

  /// Adds what a line of a table holds: cells, or more of the last one.
  private func addCells(
    of line: ArraySlice<UInt8>, at number: Int, to table: inout MarkupTable
  ) {
    let isHead = line.first == UInt8(ascii: "!")
    guard isHead || line.first == UInt8(ascii: "|") else {
      table.extendLastCell(with: mediaWikiInlines(line), at: number)
      return
    }
    var start = line.startIndex + 1
    var index = start
    while index + 1 < line.endIndex {
      if line.holds("||", at: index) || isHead && line.holds("!!", at: index) {
        table.add(mediaWikiInlines(cellText(line[start..<index])), isHead: isHead, at: number)
        start = index + 2
        index = start
      } else {
        index += 1
      }
    }
    table.add(mediaWikiInlines(cellText(line[start...])), isHead: isHead, at: number)
  }

  /// A cell without its attributes, such as `style="width: 10%" |`.
  private func cellText(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if let pipe = cell.firstIndex(of: UInt8(ascii: "|")) {
      let attributes = cell[..<pipe]
      if attributes.contains(UInt8(ascii: "=")), !attributes.contains(UInt8(ascii: "[")),
        !attributes.contains(UInt8(ascii: "{"))
      {
        return cell[(pipe + 1)...].trimmingSpaces
      }
    }
    return cell.trimmingSpaces
  }
}
