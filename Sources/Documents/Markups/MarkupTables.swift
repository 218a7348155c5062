import Diagnostics

/// A table of another markup while its rows are read.
struct MarkupTable {
  /// A row: its lines, and its cells as Markdown.
  struct Row {
    var lines: ClosedRange<Int>
    var cells: [[UInt8]] = []
    /// Whether all its cells are those of a head.
    var isHead = true
  }

  var rows: [Row] = []

  /// Begins a row at a line.
  mutating func begin(at line: Int) { rows.append(Row(lines: line...line)) }

  /// Adds a cell to the last row, which goes on to a line.
  mutating func add(_ cell: [UInt8], isHead: Bool, at line: Int) {
    guard let last = rows.indices.last else { return }
    rows[last].lines = rows[last].lines.lowerBound...line
    rows[last].cells.append(cell)
    if !isHead { rows[last].isHead = false }
  }

  /// Adds a line to the cells of the last row.
  mutating func extendCells(with texts: [[UInt8]], at line: Int) {
    guard let last = rows.indices.last else { return }
    for (cell, text) in zip(rows[last].cells.indices, texts) where !text.isEmpty {
      extend(cell, of: last, with: text)
    }
    rows[last].lines = rows[last].lines.lowerBound...line
  }

  /// Adds a line to the last cell, or a first cell to the last row.
  mutating func extendLastCell(with text: [UInt8], at line: Int) {
    guard let last = rows.indices.last, let cell = rows[last].cells.indices.last else {
      return add(text, isHead: false, at: line)
    }
    extend(cell, of: last, with: text)
    rows[last].lines = rows[last].lines.lowerBound...line
  }

  private mutating func extend(_ cell: Int, of row: Int, with text: [UInt8]) {
    if !rows[row].cells[cell].isEmpty { rows[row].cells[cell].append(0x20) }
    rows[row].cells[cell] += text
  }

  /// Shows the lines of the table, from that of its first row to the last one of its last row:
  /// each row in its first line.
  func show(in lines: inout MarkupLines) {
    guard let first = rows.first, let last = rows.last else { return }
    lines.tables.append(ShownTable(rows: rows.map(\.lines), hasHead: first.isHead))
    var rest = rows[...]
    while lines.next <= last.lines.upperBound {
      guard let row = rest.first, row.lines.lowerBound == lines.next else {
        lines.show([pipe])
        continue
      }
      rest = rest.dropFirst()
      var shown: [UInt8] = []
      for cell in row.cells { shown += [pipe, 0x20] + escapingPipes(cell) + [0x20] }
      lines.show(shown + [pipe])
    }
  }

  /// A cell with its pipes escaped, as those in tables are.
  private func escapingPipes(_ cell: [UInt8]) -> [UInt8] {
    guard cell.contains(pipe) else { return cell }
    var result: [UInt8] = []
    for (index, byte) in cell.enumerated() {
      let isBeforePipe = index + 1 < cell.count && cell[index + 1] == pipe
      if byte == pipe || byte == UInt8(ascii: "\\") && isBeforePipe {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
    }
    return result
  }
}

private let pipe = UInt8(ascii: "|")

/// Returns the table of another markup that stands in a paragraph; nil where there is none.
///
/// The lines before it stay a paragraph, and those behind it in the paragraph are rows, as GitHub
/// takes them.
func markupTable(
  _ lines: ParagraphLines, paragraph: Int, among tables: ArraySlice<ShownTable>
) -> FoundTable? {
  guard let shown = tables.first, let first = shown.rows.first, let last = shown.rows.last,
    lines.first <= first.lowerBound, last.upperBound <= lines.last
  else { return nil }
  let bytes = lines.source.bytes
  let headLine = first.lowerBound
  var rows = shown.rows.map { row in
    FoundTable.Row(
      line: row.lowerBound, endLine: row.upperBound,
      cells: cells(of: lines.content(row.lowerBound), in: bytes, limit: .max))
  }
  for line in last.upperBound + 1..<lines.last + 1 {
    rows.append(FoundTable.Row(line: line, cells: [lines.content(line)]))
  }
  let columns = rows.reduce(1) { Swift.max($0, $1.cells.count) }
  return FoundTable(
    paragraph: paragraph, headLine: headLine,
    alignments: Array(repeating: .none, count: columns), hasHead: shown.hasHead, rows: rows,
    leadingLines: (lines.first..<headLine).map { lines.content($0) })
}
