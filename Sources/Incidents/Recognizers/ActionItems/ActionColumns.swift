/// Which columns of a table hold what of an action item.
struct ActionColumns {
  private enum Part { case text, kind, owner, priority, ticket, due, status, note }

  private var parts: [Part]

  /// Reads the head of a table; nil where no column holds actions.
  init?(head index: Int, in table: LineTable) {
    let cells = table.cells(of: table.lines[index])
    parts = cells.map { Self.part(TitleText(table.bytes[$0]).words) }
    guard cells.count > 1 || parts.contains(.text) else { return nil }
    if !parts.contains(.text) {
      // The widest column without a meaning of its own holds the action.
      guard let first = parts.firstIndex(of: .note) else { return nil }
      parts[first] = .text
    }
  }

  private static func part(_ words: String) -> Part {
    let bytes = Array(words.utf8)
    let has = { (word: String) in bytes.containsWords(startingWith: word) }
    if ["#", "no", "nr", "id"].contains(words) { return .note }
    if has("action type") || has("type") || has("kind") || has("category") { return .kind }
    if has("owner") || has("eier") || has("ansvarlig") || has("verantwortlich")
      || has("responsable") || has("eigenaar") || has("who") || has("assignee")
      || has("responsible") || has("team")
      || has("dri") || has("assigned") || has("lead")
    {
      return .owner
    }
    if has("priority") || has("prio") { return .priority }
    if has("due") || has("deadline") || has("eta") || has("target") || has("estimated")
      || has("date") || has("when") || has("by when")
    {
      return .due
    }
    if has("status") || has("state") || has("done") || has("progress") || has("completed") {
      return .status
    }
    if has("bug") || has("referanse") || has("referenz") || has("ticket") || has("issue")
      || has("reference") || has("link")
      || has("tracking") || has("jira") || has("backlog") || has("task id") || has("pr")
    {
      return has("description") ? .text : .ticket
    }
    if has("action") || has("title") || has("description") || has("task") || has("item")
      || has("what") || has("aksjon") || has("oppgave") || has("aufgabe") || has("acción")
      || has("acao") || has("ação") || has("actie") || has("todo") || has("to do") || has("tiltak")
      || has("maßnahme")
      || has("improvement") || has("recommendation") || has("measure")
    {
      return .text
    }
    return .note
  }

  /// Returns the item of a row; nil for an empty one and for a placeholder.
  func item(
    _ index: Int, in table: LineTable, kind: ActionItem.Kind?, status: ActionItem.Status?
  ) -> ActionItem? {
    let line = table.lines[index]
    let cells = Array(table.cells(of: line))
    func cell(_ part: Part) -> String? {
      guard let column = parts.firstIndex(of: part), column < cells.count else { return nil }
      return table.text(cells[column])
    }
    func value(_ part: Part) -> String? { cell(part).flatMap { isPlaceholder($0) ? nil : $0 } }
    guard let text = value(.text), !ActionWords.isPrompt(text) else { return nil }
    var item = ActionItem(text: text, range: table.sourceRange(of: line))
    item.kind = value(.kind).flatMap { ActionWords.kind(ofGroup: $0) ?? .other } ?? kind
    item.status = status ?? .unknown
    item.owner = value(.owner)
    item.due = value(.due).map { text in
      let bytes = Array(text.utf8)
      var scanner = StampScanner(bytes, in: 0..<bytes.count)
      return scanner.stamp()?.date?.date(order: .dayFirst, year: nil)?.iso ?? text
    }
    ActionWords.readText(of: &item, hasBox: false)
    if line.isStruck { item.status = .done }
    // Reports write the state into whatever column has room for it.
    for part in [Part.status, .ticket, .note, .due] {
      if item.status == .unknown || part == .status, let words = cell(part),
        let found = ActionWords.status(ofCell: words), part == .status || words.utf8.count <= 24
      {
        item.status = found
        if part == .due { item.due = nil }
      }
    }
    if let cell = value(.status), item.status == .unknown, let symbol = cell.unicodeScalars.first,
      symbol == "x" || symbol == "y"
    {
      item.status = .done
    }
    ActionWords.readTicket(of: &item, links: Array(table.links[line.links]), in: table)
    if item.ticket == nil, let cell = value(.ticket), ActionWords.status(ofCell: cell) == nil {
      item.ticket = cell
    }
    return item
  }
}
