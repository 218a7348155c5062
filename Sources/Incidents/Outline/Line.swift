import Diagnostics
import Documents

/// One line of a report as a reader sees it: plain text with the marks that carry meaning.
///
/// Lines come from the document's blocks, so that a list item, a table row and a bare line in a
/// paragraph can be read by the same rules.
struct Line: Sendable {
  enum Kind: Sendable, Hashable {
    case heading(level: Int)
    case text
    case tableRow(isHeader: Bool)
    /// A line of a code block.
    case code
    /// A thematic break.
    case rule
  }

  var kind: Kind
  /// The line in the file, from 1.
  var number: Int
  /// The index of the block it belongs to, in `Document.nodes`.
  var block: Int
  /// How many lists it stands in.
  var listDepth: Int
  /// How many block quotes it stands in.
  var quoteDepth: Int
  /// Whether it is the first line of a list item.
  var startsItem = false
  /// Whether the innermost list is numbered.
  var isOrdered = false
  /// The state of the task box of its item; nil without one.
  var isTaskDone: Bool?
  /// Whether it is the first line of its block.
  var startsBlock = false
  /// Whether its block has no other line.
  var isWholeBlock = false
  /// The text in `LineTable.bytes`, without markup and outer white space.
  var text: Range<Int> = 0..<0
  /// The length of the bold, or code, text that it begins with; 0 without.
  var markedPrefix = 0
  /// The length of the emphasized text that it begins with; 0 without.
  var emphasizedPrefix = 0
  /// Whether all of its paragraph is emphasized, as what a template asks for often is.
  var isEmphasized = false
  /// Whether its first mark is bold, as opposed to code.
  var isPrefixStrong = false
  /// Whether all its text is struck through.
  var isStruck = false
  /// Its cells in `LineTable.cells`; empty unless it is a table row.
  var cells: Range<Int> = 0..<0
  /// Its links in `LineTable.links`.
  var links: Range<Int> = 0..<0
  /// The end in `LineTable.bytes` of the words before its colon, where it is a label; found once,
  /// since most readers ask for it.
  fileprivate(set) var labelEnd: Int?

  /// Whether this is a heading, of whatever level.
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Whether this is a row of a table.
  var isRow: Bool {
    if case .tableRow = kind { true } else { false }
  }
}

/// A link in a line.
struct LineLink: Sendable {
  /// The text of the link in `LineTable.bytes`.
  var text: Range<Int>
  /// The index in `Document.targets`.
  var target: Int
}

/// All lines of one incident's report, in order.
struct LineTable: Sendable {
  let document: Document
  var lines: [Line] = []
  /// The plain text of all lines, as UTF-8.
  var bytes: [UInt8] = []
  /// The texts of table cells in `bytes`.
  var cells: [Range<Int>] = []
  var links: [LineLink] = []
  /// For each line the times in its text, in order; none for code.
  ///
  /// Found once, because the readers of dates, of labels, of timelines and of prose all ask for
  /// them.
  var stamps: [[Stamp]] = []

  /// The times in the lines of a text that begins with the line at an index.
  func stamps(in text: Range<Int>, from index: Int) -> [Stamp] {
    var end = index
    while end < lines.count, lines[end].text.lowerBound < text.upperBound { end += 1 }
    return stamps[index..<end].flatMap { $0 }
  }

  /// Finds the labels of all lines.
  mutating func findLabels() {
    for index in lines.indices { lines[index].labelEnd = findLabelEnd(of: lines[index], in: self) }
  }

  /// Takes a quote right below the title that holds nothing but labels, one of them of a fact, for
  /// a part of the report: the record of the incident, which its author set off so.
  ///
  /// ```text
  /// > **Date**: 2026-07-23
  /// > **Severity**: high
  /// ```
  mutating func unquoteRecord() {
    guard let first = lines.firstIndex(where: { $0.quoteDepth > 0 }), first <= 1,
      lines[..<first].allSatisfy(\.isHeading)
    else { return }
    let quote = lines[first...].prefix { $0.quoteDepth > 0 }.indices
    guard quote.count >= 2,
      quote.allSatisfy({ lines[$0].kind == .text && lines[$0].labelEnd != nil })
    else { return }
    let labels = quote.compactMap { label(of: lines[$0]) }
    // A mail that is quoted has labels too.
    guard labels.contains(where: { FieldLabels.fact($0) != nil }), !labels.contains("from") else {
      return
    }
    for index in quote { lines[index].quoteDepth = 0 }
  }

  func text(of line: Line) -> String { String(decoding: bytes[line.text], as: UTF8.self) }
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A range of `bytes` without white space at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let words = bytes[range].trimmed
    return words.startIndex..<words.endIndex
  }

  /// The words of the label that a line begins with, in lower case; nil where it has none.
  func label(of line: Line) -> String? {
    line.labelEnd.map { TitleText(bytes[line.text.lowerBound..<$0]).words }
  }

  /// The text of the lines of one block from one of them on, and the first line behind them.
  func paragraph(from first: Int, until end: Int) -> (text: Range<Int>, end: Int) {
    var next = first + 1
    while next < end, lines[next].block == lines[first].block { next += 1 }
    return (lines[first].text.lowerBound..<lines[next - 1].text.upperBound, next)
  }

  /// The bytes of a line in its file, without indentation.
  func sourceRange(of line: Line) -> Range<Int> {
    sourceRange(ofLine: line.number)
  }

  /// The bytes of a line of the file, without indentation.
  func sourceRange(ofLine number: Int) -> Range<Int> {
    var range = document.file.range(ofLine: number)
    let bytes = document.file.bytes
    while range.lowerBound < range.upperBound, bytes[range.lowerBound].isSpace {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    while range.upperBound > range.lowerBound, bytes[range.upperBound - 1].isSpace {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }

  /// The bytes of some words of `bytes` within a line of the file; the whole line where they can't
  /// be found.
  ///
  /// Of words that the line has several times, it is the one that stands as often before them there
  /// as in the text: not the `INC-12` of an `INC-120`, nor that of an address. In a line of more
  /// than 2 KiB it is the first one from the place that they have in the text.
  func sourceRange(of words: ArraySlice<UInt8>, in line: Line) -> Range<Int> {
    let start = line.cells.isEmpty ? line.text.lowerBound : cells[line.cells.lowerBound].lowerBound
    guard let first = words.first, words.startIndex >= start, words.endIndex <= bytes.count,
      bytes[words.indices].elementsEqual(words)
    else { return sourceRange(of: Array(words), in: line) }
    let range = sourceRange(of: line)
    let source = document.file.bytes
    // Marks only make the source longer than the text, so the words are not before this place; in a
    // long line the search begins there, and ends soon, so that many searches stay linear.
    let isLong = range.count > Self.longLine
    var index = range.lowerBound + (isLong ? words.startIndex - start : 0)
    let end = isLong ? Swift.min(range.upperBound, index + Self.longLine) : range.upperBound
    var before = 0
    if !isLong {
      for index in start..<words.startIndex
      where bytes[index] == first && bytes[index...].starts(with: words) {
        before += 1
      }
    }
    while index + words.count <= end {
      if source[index] == UInt8(ascii: "]"), source[index + 1] == UInt8(ascii: "(") {
        // The address of a link is no text.
        index = source[index..<end].firstIndex(of: UInt8(ascii: ")")) ?? index
      } else if source[index] == first, source[index..<end].starts(with: words) {
        if before == 0 { return index..<(index + words.count) }
        before -= 1
      }
      index += 1
    }
    return isLong ? range : sourceRange(of: Array(words), in: line)
  }

  /// Lines of more bytes are long.
  private static let longLine = 2_048

  /// The bytes of the first such words within a line of the file; the whole line where there are
  /// none.
  func sourceRange(of words: some Collection<UInt8>, in line: Line) -> Range<Int> {
    let range = sourceRange(of: line)
    guard !words.isEmpty, let first = words.first else { return range }
    let bytes = document.file.bytes
    var index = range.lowerBound
    while index + words.count <= range.upperBound {
      if bytes[index] == first, bytes[index..<(index + words.count)].elementsEqual(words) {
        return index..<(index + words.count)
      }
      index += 1
    }
    return range
  }

  /// The bytes of the first words of a text, which stands in a paragraph that begins at a line.
  func sourceRange(of text: Range<Int>, inParagraph first: Int) -> Range<Int> {
    var index = first
    while index + 1 < lines.count, lines[index + 1].text.lowerBound <= text.lowerBound,
      lines[index + 1].block == lines[first].block
    {
      index += 1
    }
    let end = Swift.max(text.lowerBound, Swift.min(text.upperBound, lines[index].text.upperBound))
    return sourceRange(of: bytes[text.lowerBound..<end].prefix(60), in: lines[index])
  }

  /// Returns the cells of a table row.
  func cells(of line: Line) -> ArraySlice<Range<Int>> { cells[line.cells] }

  /// Returns what stands in a column of the rows below the head of a table.
  func cells(ofColumn column: Int, below head: Int) -> [ArraySlice<UInt8>] {
    lines[(head + 1)...].prefix(while: \.isRow).compactMap { row in
      cells(of: row).dropFirst(column).first.map { bytes[$0].trimmed }
    }
  }
}
