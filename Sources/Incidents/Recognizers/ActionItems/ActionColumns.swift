/// Which columns of a table hold what of an action item.
struct ActionColumns {
  private enum Part { case text, kind, owner, priority, ticket, due, status, note }

  private var parts: [Part]

  /// Reads the head of a table; nil where no column holds actions.
  init?(head index: Int, in table: LineTable) {
    let cells = table.cells(of: table.lines[index])
    parts = cells.map { Self.part(TitleText(table.bytes[$0]).words) }
    guard cells.count > 1 || parts.contains(.text) else { return nil }
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
    // Else the first column without a meaning of its own holds the action.
    guard let first = parts.firstIndex(of: .note) else { return nil }
    parts[first] = .text
  }

  private static let timeColumns = [
    "time", "timestamp", "date time", "when", "date", "utc", "zeit", "heure", "horário", "時刻", "日時",
    "时间", "時間", "시각", "시간",
  ]

  /// The cell of a table's head that announces action items; nil where the head does not say so
  /// beyond doubt: by a column of actions and another for who does them, until when, or how far they
  /// are.
  static func announced(
    by head: ArraySlice<Range<Int>>, in table: LineTable
  ) -> Range<Int>? {
    guard head.count >= 3, let first = head.first else { return nil }
    // Most tables are timelines, and known by their first column.
    let opening = TitleText(table.bytes[first]).words
    guard !timeColumns.contains(where: { opening.hasBytePrefix($0) }) else { return nil }
    let titles = head.map { TitleText(table.bytes[$0]).words }
    guard
      let column = titles.firstIndex(where: {
        $0 == "task" || Vocabulary.role(ofTitle: $0) == .actionItems
      })
    else { return nil }
    let known = titles.map(part)
    guard known.contains(where: { [.owner, .due, .status, .ticket, .priority].contains($0) }) else {
      return nil
    }
    return head[head.startIndex + column]
  }

  private static func part(_ words: String) -> Part {
    let bytes = Array(words.utf8)
    let has = { (word: StaticString) in bytes.containsWords(startingWith: word) }
    if ["#", "no", "nr", "id"].contains(words) { return .note }
    if has("action type") || has("type") || has("kind") || has("category") { return .kind }
    if has("owner") || has("eier") || has("ansvarlig") || has("verantwortlich")
      || has("responsable") || has("eigenaar") || has("who") || has("assignee")
      || has("responsible") || has("actionee") || has("team")
      || has("dri") || has("assigned") || has("lead") || has("zuständig") || has("ansvar")
      || has("responsável") || has("propriétaire") || has("pilote") || has("porteur")
      || has("担当") || has("负责人") || has("負責人") || has("责任人") || has("담당")
    {
      return .owner
    }
    if has("priorit") || has("prio") || has("優先") || has("优先") || has("우선") {
      return .priority
    }
    if has("due") || has("deadline") || has("eta") || has("target") || has("estimated")
      || has("date") || has("when") || has("by when") || has("frist") || has("fällig")
      || words == "termin" || has("échéance") || has("délai") || has("fecha") || has("plazo")
      || has("prazo") || has("datum") || has("期限") || has("截止") || has("完成时间")
      || has("完成日期") || has("期日") || has("予定日") || has("기한") || has("마감") || has("완료일")
      || has("예정일")
    {
      return .due
    }
    if has("status") || has("state") || has("done") || has("progress") || has("completed")
      || has("outcome") || has("result") || has("statut") || has("estado") || words == "stand"
      || has("voortgang") || has("fremdrift") || has("状態") || has("状态") || has("進捗")
      || has("进度") || has("狀態") || has("ステータス") || has("상태") || has("진행")
    {
      return .status
    }
    if has("bug") || has("referanse") || has("referenz") || has("ticket") || has("issue")
      || has("reference") || has("link")
      || has("tracking") || has("jira") || has("backlog") || has("task id") || has("pr")
      || has("チケット") || has("工单") || has("티켓") || has("이슈")
    {
      return has("description") ? .text : .ticket
    }
    if has("action") || has("title") || has("description") || has("task") || has("item")
      || has("what") || has("aksjon") || has("oppgave") || has("aufgabe") || has("acción")
      || has("acao") || has("ação") || has("actie") || has("todo") || has("to do") || has("tiltak")
      || has("maßnahme")
      || has("disposition") || has("improvement") || has("recommendation") || has("measure")
      || has("tâche")
      || has("mesure") || has("tarea") || has("medida") || has("tarefa") || has("taak")
      || has("maatregel") || has("oppfølging") || has("アクション") || has("対策") || has("内容")
      || has("タスク") || has("措施") || has("事项") || has("任务") || has("行动") || has("項目")
      || has("施策") || has("조치") || has("작업") || has("액션") || has("항목") || has("내용")
      || has("할 일") || has("과제")
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
    item.due = value(.due).map { ActionWords.dueDate($0) ?? $0 }
    ActionWords.readText(of: &item, hasBox: false)
    if line.isStruck { item.status = .done }
    // Reports write the state into whatever column has room for it.
    for part in [Part.status, .ticket, .note, .due] {
      if item.status == .unknown || part == .status, let words = cell(part),
        let found = ActionWords.status(ofBeginning: words) ?? ActionWords.status(ofCell: words),
        part == .status || words.utf8.count <= 24
      {
        item.status = found
        if part == .due { item.due = nil }
      }
    }
    if let cell = value(.status), item.status == .unknown {
      item.status = ActionWords.answers[cell.asciiLowercased] ?? .unknown
    }
    ActionWords.readTicket(of: &item, links: Array(table.links[line.links]), in: table)
    if item.ticket == nil, let cell = value(.ticket), ActionWords.status(ofCell: cell) == nil {
      item.ticket = cell
    }
    return item
  }
}
