import Documents

extension LineBuilder {
  /// Adds the lines of an HTML block with their tags and comments left out; rows of its tables are
  /// rows.
  mutating func addHTML(_ block: Int) {
    let node = table.document.nodes[block]
    let literal = table.document.literal(of: node)
    var reader = HTMLLines(line(.text, node, block), at: table.bytes.count)
    var index = literal.startIndex
    while index < literal.endIndex {
      let byte = literal[index]
      if byte == UInt8(ascii: "<") {
        let end = Self.tagEnd(in: literal[index...])
        let tag = literal[index..<end]
        reader.read(tag, into: &self)
        reader.number += tag.count { $0 == UInt8(ascii: "\n") }
        index = end
        continue
      }
      if byte == UInt8(ascii: "\n") {
        reader.breakLine(of: &self)
        reader.number += 1
      } else if reader.isInText {
        table.bytes.append(byte)
      }
      index += 1
    }
    reader.endRow(of: &self)
    reader.flush(&self)
  }

  /// The end of the tag or comment that a text begins with.
  private static func tagEnd(in text: ArraySlice<UInt8>) -> Int {
    let isComment = text.begins(with: "<!--")
    var end = text.startIndex + 1
    while end < text.endIndex {
      if text[end] == UInt8(ascii: ">"),
        !isComment || text[..<end].suffix(2).elementsEqual("--".utf8)
      {
        return end + 1
      }
      end += 1
    }
    return text.endIndex
  }
}

/// The state of reading an HTML block: the line or the row of a table that is open.
private struct HTMLLines {
  /// The line in the file that is read.
  var number: Int
  private let empty: Line
  /// Where the open line begins in `LineTable.bytes`.
  private var start: Int
  private var row: Line?
  private var cellStart: Int?
  private var cellsBefore = 0

  init(_ line: Line, at start: Int) {
    empty = line
    number = line.number
    self.start = start
  }

  /// Whether text belongs to a line or a cell: what stands between the cells of a row does not.
  var isInText: Bool { row == nil || cellStart != nil }

  mutating func read(_ tag: ArraySlice<UInt8>, into builder: inout LineBuilder) {
    let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0.isWordByte }.lowercased
    switch String(decoding: name, as: UTF8.self) {
    case "tr":
      endRow(of: &builder)
      if !isEnd { beginRow(of: &builder) }
    case "td" where row != nil, "th" where row != nil:
      endCell(of: &builder)
      if isEnd { return }
      cellStart = builder.table.bytes.count
      if name.elementsEqual("th".utf8), builder.table.cells.count == cellsBefore {
        row?.kind = .tableRow(isHeader: true)
      } else if !name.elementsEqual("th".utf8) {
        row?.kind = .tableRow(isHeader: false)
      }
    case "table" where isEnd, "tbody" where isEnd, "thead" where isEnd: endRow(of: &builder)
    case "br", "p", "div", "li", "summary", "details", "h1", "h2", "h3", "h4", "td", "th":
      breakLine(of: &builder)
    default: break
    }
  }

  /// Ends the line that is open; in a cell, lines are joined.
  mutating func breakLine(of builder: inout LineBuilder) {
    if cellStart != nil {
      builder.table.bytes.append(UInt8(ascii: " "))
    } else if row == nil {
      flush(&builder)
    }
  }

  mutating func flush(_ builder: inout LineBuilder) {
    var line = empty
    line.number = number
    var inlines = InlineText(linksBefore: builder.table.links.count, at: start)
    builder.finish(&line, &inlines, keepEmpty: false)
    start = builder.table.bytes.count
  }

  private mutating func beginRow(of builder: inout LineBuilder) {
    flush(&builder)
    var line = empty
    line.kind = .tableRow(isHeader: false)
    line.number = number
    line.startsBlock = true
    line.isWholeBlock = true
    row = line
    cellsBefore = builder.table.cells.count
    start = builder.table.bytes.count
  }

  private mutating func endCell(of builder: inout LineBuilder) {
    guard let lower = cellStart else { return }
    let text = builder.table.bytes[lower...].trimmed
    builder.table.cells.append(text.startIndex..<text.endIndex)
    builder.table.bytes.append(UInt8(ascii: "\t"))
    cellStart = nil
  }

  /// Adds the row that is open, unless all of its cells are empty.
  mutating func endRow(of builder: inout LineBuilder) {
    guard var line = row else { return }
    endCell(of: &builder)
    row = nil
    line.cells = cellsBefore..<builder.table.cells.count
    line.text = start..<Swift.max(start, builder.table.bytes.count - 1)
    let links = builder.table.links.count
    line.links = links..<links
    start = builder.table.bytes.count
    if builder.table.cells(of: line).allSatisfy(\.isEmpty) {
      builder.table.cells.removeLast(line.cells.count)
    } else {
      builder.table.lines.append(line)
    }
  }
}
