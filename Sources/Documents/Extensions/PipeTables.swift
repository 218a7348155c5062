import Diagnostics

// Tables as GitHub reads them:
//
//     | Time  | Event |          Time | Event
//     | :---- | ----- |          --- | ---
//     | 09:00 | Start |          09:00 | Start
//
// libcmark sees a paragraph. The lines before the head stay one. Refused: a head whose number of
// cells differs from that of the line below it, and lines without any pipe. A pipe in a cell is
// written `\|`, in code as well.

/// The most empty cells that are added to short rows of a document: a few bytes can ask for
/// thousands of millions.
private let maximumOfAddedCells = 200_000

/// A table found in the lines of a paragraph.
struct FoundTable {
  var paragraph: Int
  /// The line of its head.
  var headLine: Int
  var alignments: [Node.Alignment]
  /// Whether its first row is a head; always, but in other markups.
  var hasHead = true
  var rows: [Row]
  /// The text of the lines before the head.
  var leadingLines: [SourceRange]
  /// Where its text stands in the cells' document: the line of the leading lines, then of each cell
  /// that is not empty.
  var firstUnitLine = 0

  /// A row with the bytes of its cells.
  struct Row {
    var line: Int
    /// The last line, in markups in which rows have several.
    var endLine: Int
    var cells: [SourceRange]

    init(line: Int, endLine: Int? = nil, cells: [SourceRange]) {
      self.line = line
      self.endLine = endLine ?? line
      self.cells = cells
    }
  }
}

extension NodeTree {
  /// Turns the paragraphs that hold tables into tables.
  ///
  /// Most cells are plain text, and are taken as they stand. The text of all others is parsed once
  /// more by libcmark, as a document with a paragraph for each, so that the work stays linear.
  ///
  /// - Parameters:
  ///   - source: The text that was parsed.
  ///   - shown: What libcmark was shown of it, with the definitions of links.
  ///   - hidesEscapes: Whether escapes are hidden in that text.
  ///   - truncatesRows: Whether surplus cells are dropped.
  ///   - otherTables: The tables of another markup, in order.
  mutating func readTables(
    in source: SourceFile, text shown: ArraySlice<UInt8>, hidesEscapes: Bool, truncatesRows: Bool,
    otherTables: [ShownTable]
  ) {
    guard shown.span.holds(UInt8(ascii: "|")) || shown.span.holds(0x09) else { return }
    var tables = findTables(
      in: source, truncatesRows: truncatesRows, otherTables: otherTables[...])
    guard !tables.isEmpty else { return }
    var text: [UInt8] = []
    var line = 1
    var hasReference = false
    for index in tables.indices {
      tables[index].firstUnitLine = line
      if !tables[index].leadingLines.isEmpty {
        for (offset, range) in tables[index].leadingLines.enumerated() {
          appendParagraphLine(source.bytes[range], isFirst: offset == 0, to: &text)
          hasReference = hasReference || source.bytes[range].contains(UInt8(ascii: "["))
        }
        text.append(0x0A)
        line += tables[index].leadingLines.count + 1
      }
      for row in tables[index].rows {
        for cell in row.cells where !cell.isEmpty && !isPlain(source.bytes[cell]) {
          appendCell(source.bytes[cell], to: &text)
          hasReference = hasReference || source.bytes[cell].contains(UInt8(ascii: "["))
          line += 2
        }
      }
    }
    if hidesEscapes, let hidden = hidingEscapes(text[...]) { text = hidden }
    // Cells may refer to the definitions of the document.
    if hasReference, shown.span.holds(UInt8(ascii: "]"), UInt8(ascii: ":")) {
      text.append(contentsOf: shown)
    }
    var cells = text.isEmpty ? NodeTree() : parseCommonMark(text[...], lineOffset: 0)
    if hidesEscapes { cells.restoreEscapes() }
    replace(tables, of: source, by: cells)
  }

  private func findTables(
    in source: SourceFile, truncatesRows: Bool, otherTables: ArraySlice<ShownTable>
  ) -> [FoundTable] {
    var tables: [FoundTable] = []
    var otherTables = otherTables
    var quotes: [Int32] = []
    for (index, node) in nodes.enumerated() {
      while let end = quotes.last, Int(end) <= index { quotes.removeLast() }
      if node.kind == .blockQuote { quotes.append(node.end) }
      guard node.kind == .paragraph, node.detail >= 0 else { continue }
      let lines = ParagraphLines(source: source, node: node, quoteDepth: quotes.count)
      otherTables = otherTables.drop { $0.rows[0].lowerBound < lines.first }
      if let table = markupTable(lines, paragraph: index, among: otherTables) {
        tables.append(table)
        continue
      }
      guard node.endLine > node.line else { continue }
      if let table = tabTable(lines, paragraph: index) {
        tables.append(table)
        continue
      }
      for line in lines.first + 1...lines.last {
        let delimiter = lines.content(line)
        guard let alignments = delimiterRow(source.bytes[delimiter]) else { continue }
        let head = lines.content(line - 1)
        let hasPipe =
          source.bytes[head].contains(UInt8(ascii: "|"))
          || source.bytes[delimiter].contains(UInt8(ascii: "|"))
        let headCells = cells(of: head, in: source.bytes, limit: .max)
        guard hasPipe, headCells.count == alignments.count else { continue }
        var table = FoundTable(
          paragraph: index, headLine: line - 1, alignments: alignments,
          rows: [FoundTable.Row(line: line - 1, cells: headCells)], leadingLines: [])
        for row in line + 1..<lines.last + 1 {
          var rowCells = cells(
            of: lines.content(row), in: source.bytes,
            limit: truncatesRows ? .max : alignments.count)
          if rowCells.count > alignments.count {
            rowCells.removeLast(rowCells.count - alignments.count)
          }
          table.rows.append(FoundTable.Row(line: row, cells: rowCells))
        }
        for leading in lines.first..<line - 1 { table.leadingLines.append(lines.content(leading)) }
        tables.append(table)
        break
      }
    }
    return tables
  }

  /// Replaces each paragraph by the blocks that were found in it.
  private mutating func replace(
    _ tables: [FoundTable], of source: SourceFile, by cells: NodeTree
  ) {
    let old = nodes
    var rewriter = TreeRewriter(oldCount: old.count)
    var copier = SubtreeCopier(source: cells)
    var addedCells = 0
    var next = 0
    var index = 0
    while index < old.count {
      rewriter.reach(index)
      guard next < tables.count, tables[next].paragraph == index else {
        rewriter.keep(old[index])
        index += 1
        continue
      }
      let table = tables[next]
      var line = table.firstUnitLine
      if !table.leadingLines.isEmpty {
        let unit = line..<line + table.leadingLines.count
        let offset = Int32(clamping: Int(old[index].line) - line)
        copier.copyBlocks(in: unit, lineOffset: offset, into: &self, &rewriter)
        line += table.leadingLines.count + 1
      }
      let headLine = Int32(clamping: table.headLine)
      let tableIndex = rewriter.nextIndex
      rewriter.insert(
        Node(.table, detail: Int32(clamping: next + 1), line: headLine, endLine: old[index].endLine)
      )
      for (rowNumber, row) in table.rows.enumerated() {
        let flags: Node.Flags = rowNumber == 0 && table.hasHead ? .header : []
        let rowLine = Int32(clamping: row.line)
        let rowEnd = Int32(clamping: row.endLine)
        let rowIndex = rewriter.nextIndex
        rewriter.insert(Node(.tableRow, flags: flags, line: rowLine, endLine: rowEnd))
        for (column, alignment) in table.alignments.enumerated() {
          if column >= row.cells.count {
            addedCells += 1
            if addedCells > maximumOfAddedCells { break }
          }
          let cellIndex = rewriter.nextIndex
          rewriter.insert(
            Node(
              .tableCell, flags: flags, detail: alignment.rawValue, line: rowLine, endLine: rowLine)
          )
          if column >= row.cells.count || row.cells[column].isEmpty {
            // Nothing stands in it.
          } else if isPlain(source.bytes[row.cells[column]]) {
            var text = Node(.text, line: rowLine, endLine: rowLine)
            text.literalStart = Int32(clamping: literals.count)
            literals.append(contentsOf: source.bytes[row.cells[column]])
            text.literalEnd = Int32(clamping: literals.count)
            rewriter.insertLeaf(text)
          } else {
            copier.copyInlines(ofLine: line, at: rowLine, into: &self, &rewriter)
            line += 2
          }
          rewriter.close(cellIndex)
        }
        rewriter.close(rowIndex)
      }
      rewriter.close(tableIndex)
      index = Int(old[index].end)
      next += 1
    }
    nodes = rewriter.finish()
  }
}

/// Whether libcmark would make nothing but one text of a cell: none of its marks stand in it.
private func isPlain(_ cell: ArraySlice<UInt8>) -> Bool {
  cell.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "!"), 0x00:
      false
    default: true
    }
  }
}

/// What stands before each cell in the cells' document: a space (U+00A0) that Markdown does not
/// drop and that begins no block, so that a cell is a paragraph whatever it says, and emphasis in
/// it reads as at the start of a line.
private let guardBytes: [UInt8] = [0xC2, 0xA0]

private func appendCell(_ cell: ArraySlice<UInt8>, to text: inout [UInt8]) {
  text.append(contentsOf: guardBytes)
  var index = cell.startIndex
  while index < cell.endIndex {
    let isEscapedPipe =
      cell[index] == UInt8(ascii: "\\") && index + 1 < cell.endIndex
      && cell[index + 1] == UInt8(ascii: "|")
    if isEscapedPipe { index += 1 }
    text.append(cell[index])
    // The backslash of `\\` does not escape what follows.
    if !isEscapedPipe, cell[index] == UInt8(ascii: "\\"), index + 1 < cell.endIndex,
      cell[index + 1] == UInt8(ascii: "\\")
    {
      index += 1
      text.append(cell[index])
    }
    index += 1
  }
  text.append(contentsOf: [0x0A, 0x0A])
}

/// Appends a line of a paragraph, which must not begin another block now that it is not indented.
private func appendParagraphLine(
  _ line: ArraySlice<UInt8>, isFirst: Bool, to text: inout [UInt8]
) {
  let isLetter = line.first.map { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 } ?? false
  if !isFirst, !isLetter { text.append(contentsOf: guardBytes) }
  text.append(contentsOf: line)
  text.append(0x0A)
}

/// Copies blocks and inlines of the cells' document, in its order.
private struct SubtreeCopier {
  let source: NodeTree
  /// The next block of the cells' document.
  private var next = 1

  init(source: NodeTree) { self.source = source }

  /// Copies the blocks of some lines.
  mutating func copyBlocks(
    in lines: Range<Int>, lineOffset: Int32, into tree: inout NodeTree,
    _ rewriter: inout TreeRewriter
  ) {
    while next < source.nodes.count, Int(source.nodes[next].line) < lines.upperBound {
      let block = next
      next = Int(source.nodes[next].end)
      guard Int(source.nodes[block].line) >= lines.lowerBound else { continue }
      copy(block..<next, line: { $0 + lineOffset }, into: &tree, &rewriter)
    }
  }

  /// Copies the inlines of the paragraph at a line.
  mutating func copyInlines(
    ofLine line: Int, at newLine: Int32, into tree: inout NodeTree, _ rewriter: inout TreeRewriter
  ) {
    while next < source.nodes.count, Int(source.nodes[next].line) < line {
      next = Int(source.nodes[next].end)
    }
    guard next < source.nodes.count, Int(source.nodes[next].line) == line else { return }
    let block = next
    next = Int(source.nodes[next].end)
    copy(block + 1..<next, line: { _ in newLine }, into: &tree, &rewriter)
  }

  private func copy(
    _ range: Range<Int>, line: (Int32) -> Int32, into tree: inout NodeTree,
    _ rewriter: inout TreeRewriter
  ) {
    // Nodes that are dropped shift the ends of those around them.
    var newIndexes = [Int32](repeating: 0, count: range.count + 1)
    let first = rewriter.nextIndex
    var copied: [Node] = []
    for index in range {
      newIndexes[index - range.lowerBound] = Int32(clamping: first + copied.count)
      var node = source.nodes[index]
      var literal = source.literal(of: node)
      let isAtStart = index == range.lowerBound || !isText(source.nodes[index - 1].kind)
      if node.kind == .text, isAtStart, literal.starts(with: guardBytes) {
        literal = literal.dropFirst(guardBytes.count)
        if literal.isEmpty { continue }
      }
      node.line = line(node.line)
      node.endLine = line(node.endLine)
      node.literalStart = Int32(clamping: tree.literals.count)
      tree.literals.append(contentsOf: literal)
      node.literalEnd = Int32(clamping: tree.literals.count)
      if node.target >= 0 { node.target = tree.addTarget(source.targets[Int(node.target)]) }
      copied.append(node)
    }
    newIndexes[range.count] = Int32(clamping: first + copied.count)
    for var node in copied {
      node.end = newIndexes[Int(node.end) - range.lowerBound]
      rewriter.insert(node)
    }
  }

  private func isText(_ kind: Node.Kind) -> Bool {
    kind != .softBreak && kind != .lineBreak && kind != .paragraph
  }
}
