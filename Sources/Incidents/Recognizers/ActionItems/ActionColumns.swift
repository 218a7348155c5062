/// Which columns of a table hold what of an action item.
struct ActionColumns {
  private var parts: [ActionColumn]

  /// Reads the head of a table; nil where no column holds actions.
  init?(head index: Int, in table: LineTable) {
    let cells = table.cells(of: table.lines[index])
    let titles = cells.map { TitleText(table.bytes[$0]).words }
    parts = titles.map { ActionColumn(title: $0) }
    // `Wie` asks who in Dutch, and how in German.
    if titles.contains("wer"), let how = titles.firstIndex(of: "wie") { parts[how] = .note }
    guard cells.count > 1 || parts.contains(.text) else { return nil }
    planned(titles: titles, below: index, of: table)
    guard !isLog(titles: titles, below: index, of: table) else { return nil }
    guard !parts.contains(.text) else { return }
    // `Issue` may stand above the work itself: `#12 - add an alert`.
    if let issue = parts.firstIndex(of: .ticket), index + 1 < table.lines.count,
      table.lines[index + 1].isRow
    {
      let row = Array(table.cells(of: table.lines[index + 1]))
      if issue < row.count, table.bytes[row[issue]].count(where: { $0 == 0x20 }) >= 2 {
        parts[issue] = .text
        return
      }
    }
    // Else the first column without a meaning of its own holds the action, or the next one where it
    // only has names.
    let others = parts.indices.filter { parts[$0] == .note }
    let tellsWork = parts.contains { [.owner, .due, .status, .ticket, .priority].contains($0) }
    let first = others.first { tellsWork || !Self.hasNames(inColumn: $0, below: index, of: table) }
    guard let first else { return nil }
    parts[first] = .text
  }

  /// Takes a column such as `Planned` for that of days where days are what stands in it.
  private mutating func planned(titles: [String], below head: Int, of table: LineTable) {
    guard !parts.contains(.due),
      let column = titles.firstIndex(where: { Self.plans.contains($0) })
    else { return }
    let cells = table.cells(ofColumn: column, below: head).filter { !$0.isEmpty }
    if !cells.isEmpty, cells.allSatisfy({ ActionWords.dueDate($0.string) != nil }) {
      parts[column] = .due
    }
  }

  private static let plans: Set<String> = [
    "planned", "planned for", "plan", "geplant", "prévu", "prévu le", "previsto", "planificado",
    "planejado", "gepland", "planlagt", "planerat", "予定",
  ]

  /// Whether the table tells at which hour each thing was done, as a log does, and not by whom or
  /// how far it is: `When (UTC) | Measure`.
  ///
  /// Until when something is due, an hour may stand too.
  private func isLog(titles: [String], below head: Int, of table: LineTable) -> Bool {
    guard let column = parts.firstIndex(of: .due),
      titles[column].hasBytePrefix("when") || titles[column].hasBytePrefix("time")
        || ActionColumn.whens.contains(titles[column]),
      !parts.contains(.owner),
      !parts.contains(.status), !parts.contains(.ticket)
    else { return false }
    let rows = table.lines.indices[(head + 1)...].prefix { table.lines[$0].isRow }
    let timed = rows.count { row in
      guard let cell = table.cells(of: table.lines[row]).dropFirst(column).first else {
        return false
      }
      return table.stamps[row].contains { $0.clock != nil && cell.contains($0.range.lowerBound) }
    }
    return timed >= 2 && timed == rows.count
  }

  /// Whether the cells of a column are single words, as the names of hosts or files are: work takes
  /// more words.
  private static func hasNames(inColumn column: Int, below head: Int, of table: LineTable) -> Bool {
    let rows = table.lines[(head + 1)...].prefix(while: \.isRow).prefix(12)
    let cells = rows.compactMap { row in
      table.cells(of: row).dropFirst(column).first.map { table.bytes[$0].trimmed }
    }
    return cells.count { !$0.contains(0x20) && $0.allSatisfy { $0 < 0x80 } } * 2 > cells.count
  }

  /// Whether a cell is a day and no more, as opposed to `by 9 May`, `9 May?` and `expected 9 May`.
  private func isDay(_ cell: String) -> Bool {
    let first = Array(cell.utf8).prefix(while: \.isLetterOrNonASCII).lowercased[...]
    return ActionWords.dueDate(cell) != nil && cell.utf8.last != UInt8(ascii: "?")
      && (first.isEmpty || Self.onDays.contains(first.string) || CalendarNames.month(first) != nil)
  }

  private static let onDays: Set<String> = ["on", "am", "le", "el", "em", "il", "op", "den"]

  /// Returns the item of a row; nil for an empty one and for a placeholder.
  func item(
    _ index: Int, in table: LineTable, kind: ActionItem.Kind?, status: ActionItem.Status?
  ) -> ActionItem? {
    let line = table.lines[index]
    let cells = Array(table.cells(of: line))
    func cell(_ part: ActionColumn) -> String? {
      guard let column = parts.firstIndex(of: part), column < cells.count else { return nil }
      return table.text(cells[column])
    }
    func value(_ part: ActionColumn) -> String? {
      cell(part).flatMap { isPlaceholder($0) ? nil : $0 }
    }
    guard let text = value(.text), !ActionWords.isPrompt(text) else { return nil }
    var item = ActionItem(text: text, range: table.sourceRange(of: line))
    item.kind = value(.kind).flatMap { ActionWords.kind(ofGroup: $0) ?? .other } ?? kind
    item.status = status ?? .unknown
    item.owner = value(.owner).flatMap { ActionWords.namesNobody($0) ? nil : $0 }
    // `Target` may be the file that is to be changed.
    item.due = value(.due).map(ActionWords.withoutDueLead).flatMap {
      ActionWords.dueDate($0) ?? (isFilePath($0) || ActionWords.namesNobody($0) ? nil : $0)
    }
    ActionWords.readText(of: &item, hasBox: false)
    if line.isStruck { item.status = .done }
    // Reports write the state into whatever column has room for it.
    for part in [ActionColumn.status, .closed, .ticket, .note, .due] {
      if item.status == .unknown || part == .status, let words = cell(part),
        let found = ActionWords.status(ofBeginning: words) ?? ActionWords.status(ofCell: words),
        part == .status || words.utf8.count <= 24
      {
        // `to complete in Q1` is a deadline.
        let isDeadline = part == .due && ActionWords.withoutDueLead(words) != words
        if isDeadline, found == .done { continue }
        item.status = found
        if part == .due, !isDeadline { item.due = nil }
      }
    }
    for part in [ActionColumn.status, .closed] where item.status == .unknown {
      guard let cell = value(part) else { continue }
      item.status = ActionWords.answers[cell.asciiLowercased] ?? .unknown
      // The day on which it was done.
      if part == .closed, isDay(cell) { item.status = .done }
    }
    ActionWords.readTicket(of: &item, links: Array(table.links[line.links]), in: table)
    if item.ticket == nil, let cell = value(.ticket), ActionWords.status(ofCell: cell) == nil {
      let names = ActionWords.ticketNames(in: cell)
      let isList = names.count > 1 && cell.utf8.starts(with: names[0].utf8)
      item.ticket = isList ? names[0] : cell
      item.otherTickets = isList ? Array(names.dropFirst()) : []
    }
    return item
  }
}
