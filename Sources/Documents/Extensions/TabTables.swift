import Diagnostics

// Tables as they come from word processors and spreadsheets when they are pasted as text:
//
//     Action<tab>Owner<tab>Due date
//     Automate the renewal<tab>Priya<tab>2024-03-15
//
// libcmark sees a paragraph; the lines before the head stay one. Refused: labels with their values
// (`Who:<tab>Ann`), a first line that is no head, rows with more cells than the head or an empty
// first one, and two columns with neither three rows nor times.

/// Returns the table with tabs that a paragraph ends with; nil where there is none.
///
/// - Complexity: O(n) in the bytes of the paragraph.
func tabTable(_ lines: ParagraphLines, paragraph: Int) -> FoundTable? {
  let bytes = lines.source.bytes
  var headLine = lines.last + 1
  while headLine > lines.first, bytes[lines.content(headLine - 1)].contains(tab) { headLine -= 1 }
  guard headLine < lines.last else { return nil }
  let head = cells(betweenTabs: lines.content(headLine), in: bytes)
  guard head.count >= 2, head.allSatisfy({ isHeadCell(bytes[$0]) }),
    head.contains(where: { isColumnName(bytes[$0]) })
  else { return nil }
  var table = FoundTable(
    paragraph: paragraph, headLine: headLine,
    alignments: Array(repeating: .none, count: head.count),
    rows: [FoundTable.Row(line: headLine, cells: head)],
    leadingLines: (lines.first..<headLine).map { lines.content($0) })
  for line in headLine + 1...lines.last {
    let row = cells(betweenTabs: lines.content(line), in: bytes)
    let start = lines.source.range(ofLine: line).lowerBound
    guard row.count <= head.count, bytes[start] != tab else { return nil }
    table.rows.append(FoundTable.Row(line: line, cells: row))
  }
  let rows = table.rows.dropFirst()
  guard
    head.count >= 3 || rows.count >= 3
      || rows.allSatisfy({ bytes[$0.cells[0]].first.map(isDigit) ?? false })
  else { return nil }
  return table
}

private let tab: UInt8 = 0x09

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Whether a cell may be the head of a column: few words that begin with a capital.
private func isHeadCell(_ cell: ArraySlice<UInt8>) -> Bool {
  guard let first = cell.first, let last = cell.last, cell.count <= 40 else { return false }
  return ((0x41...0x5A).contains(first) || first >= 0x80) && ![0x3A, 0x2E, 0x2C].contains(last)
    && !cell.contains(where: isDigit)
}

/// Whether a cell begins with a word that columns of reports are called by: a first row of other
/// words is no head.
private func isColumnName(_ cell: ArraySlice<UInt8>) -> Bool {
  let word = cell.prefix { isLetter($0) || $0 >= 0x80 }
  return columnNames.contains(String(decoding: word, as: UTF8.self).lowercased())
}

private let columnNames: Set<String> = [
  "action", "actions", "owner", "time", "timestamp", "when", "event", "date", "status", "state",
  "due", "deadline", "what", "who", "description", "task", "item", "priority", "assignee",
  "assigned", "name", "role", "ticket", "jira", "notes", "comment", "details", "impact", "service",
  "team", "type", "severity", "link", "id", "number",
  "zeit", "uhrzeit", "ereignis", "wer", "datum", "maßnahme", "verantwortlich", "heure", "événement",
  "hora", "evento", "fecha", "acción", "responsable", "ação", "responsável", "tijd", "gebeurtenis",
  "actie", "tid", "hendelse", "tiltak", "ora", "azione",
]

private func cells(betweenTabs row: SourceRange, in bytes: [UInt8]) -> [SourceRange] {
  bytes[row].split(separator: tab, omittingEmptySubsequences: false).map {
    trimmed($0.startIndex..<$0.endIndex, in: bytes)
  }
}
