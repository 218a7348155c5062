/// What a column of a table of action items holds.
enum ActionColumn: CaseIterable {
  case kind, owner, priority, due, closed, status, ticket, text, note

  /// Returns what the title of a column, in lower case, announces; `note` where that is nothing of
  /// an item.
  ///
  /// A title may have words of several, as `Due date of the ticket` has: the first case counts.
  init(title: String) {
    if ["#", "no", "nr", "id"].contains(title) {
      self = .note
      return
    }
    if let column = Self.wholeTitles[title] {
      self = column
      return
    }
    let words = Array(title.utf8)
    let found = Self.allCases.first { $0.phrases.occurs(in: words) } ?? .note
    // The description of an issue is the work, and no ticket.
    self = found == .ticket && Self.description.occurs(in: words) ? .text : found
  }

  /// The cell of a table's head that announces action items, as an index; nil where the head does
  /// not say so beyond doubt: by a column of actions and another for who does them, until when, or
  /// how far they are.
  ///
  /// `cells` gives what stands below the title at a position.
  static func announced(
    by titles: [String], above cells: (Int) -> [ArraySlice<UInt8>]
  ) -> Int? {
    let columns = titles.map { ActionColumn(title: $0) }
    if let column = titles.firstIndex(where: {
      $0 == "task" || Vocabulary.role(ofTitle: $0) == .actionItems
    }) {
      let tellsWork = columns.contains {
        [.owner, .due, .status, .ticket, .priority].contains($0)
      }
      return tellsWork ? column : nil
    }
    // `| Item | Owner | Target |`: what has an owner and a day to be ready is work.
    let question = titles.firstIndex { wholeTitles[$0] == .text }
    guard columns.contains(.owner),
      titles.indices.contains(where: { column in
        isDeadline(titles[column], columns[column]) && !cells(column).allSatisfy(isMeasure)
          || whens.contains(titles[column]) && question != nil && areDays(cells(column))
            && titles.indices.contains { cells($0).contains(where: isState) }
      })
    else { return nil }
    return titles.firstIndex {
      ["item", "items", "fix", "change"].contains($0) || wholeTitles[$0] == .text
    }
  }

  /// The titles that are questions, by what answers them, and those that only mean something of an
  /// item where they stand alone: `Was | Wer | Bis wann`, `Resp.`, `Implemented`.
  private static let wholeTitles: [String: ActionColumn] = {
    let titles: [(ActionColumn, [String])] = [
      (
        .text,
        [
          "what", "was", "quoi", "qué", "que", "o quê", "o que", "cosa", "che cosa", "wat", "hva",
          "vad", "hvad",
        ]
      ),
      (
        .owner,
        [
          "resp", "by whom", "wer", "durch wen", "von wem", "qui", "par qui", "quién", "quien",
          "por quién", "quem", "por quem", "chi", "da chi", "wie", "door wie", "hvem", "av hvem",
          "vem", "av vem",
        ]
      ),
      (
        .due,
        [
          "bis", "bis wann", "wann", "quand", "pour quand", "d'ici", "cuándo", "para cuándo",
          "até quando", "quando",
          "entro", "entro quando", "per quando", "wanneer", "voor wanneer", "når", "innen når",
          "när", "hvornår",
        ]
      ),
      (
        .closed,
        [
          "implemented", "implemented on", "date implemented", "completed on", "date completed",
          "done on", "closed", "closed on", "date closed",
          "umgesetzt am", "erledigt am", "abgeschlossen am", "fait le", "réalisé le",
          "realizado el", "hecho el", "concluído em", "feito em", "completato il", "fatto il",
          "gereed op", "afgerond op", "uitgevoerd op", "utført dato", "fullført dato", "klart den",
        ]
      ),
    ]
    return Dictionary(
      titles.flatMap { column, titles in titles.map { ($0, column) } }, uniquingKeysWith: { $1 })
  }()

  /// Whether a column tells until when something is to be done; a mere date may be that of anything.
  private static func isDeadline(_ title: String, _ column: ActionColumn?) -> Bool {
    column == .due && title != "date" && title != "datum" && title != "fecha"
      && !whens.contains(title)
  }

  /// Titles that ask for the time, of work as of what happened: beside states they ask for work.
  static let whens: Set<String> = [
    "when", "wann", "quand", "cuándo", "quando", "wanneer", "når", "när", "hvornår",
  ]

  /// Whether most of the cells below such a title have numbers, as days have and shifts have not,
  /// and none has an hour.
  private static func areDays(_ cells: [ArraySlice<UInt8>]) -> Bool {
    !cells.contains(where: hasClock)
      && cells.count { $0.contains(where: \.isDigit) } * 2 >= cells.count
  }

  private static func hasClock(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.indices.dropFirst().dropLast().contains { index in
      cell[index].isOne(of: ":h") && cell[index - 1].isDigit && cell[index + 1].isDigit
    }
  }

  private static func isState(_ cell: ArraySlice<UInt8>) -> Bool {
    states.contains(cell.lowercased[...].string)
  }

  private static let states: Set<String> = [
    "done", "open", "in progress", "todo", "to do", "pending", "not started", "✅", "✔",
    "erledigt", "offen", "in arbeit", "fait", "en cours", "à faire", "hecho", "pendiente",
    "en curso", "feito", "pendente", "fatto", "da fare", "gereed", "klaar", "gedaan", "utført",
    "gjort", "pågår", "klart", "pågående",
  ]

  /// Whether a cell is a number, with a unit or a sign or without, as the target of a service is:
  /// `99.9%`, `< 200 ms`.
  private static func isMeasure(_ cell: ArraySlice<UInt8>) -> Bool {
    let number = cell.drop { $0.isOne(of: " <>=~") || $0 >= 0x80 }
    let rest = number.drop { $0.isDigit || $0.isOne(of: ".,") }.drop { $0 == 0x20 }
    return number.first?.isDigit == true
      // `1.5.2024` is a day.
      && number.count { $0 == UInt8(ascii: ".") } <= 1
      && (rest.isEmpty || rest.first == UInt8(ascii: "%")
        || ["ms", "s", "h", "min"].contains(rest.lowercased[...].string))
  }

  /// Whether the first column of a table has the title of a timeline's.
  static func isOfTimeline(title: String) -> Bool {
    timeColumns.contains { title.hasBytePrefix($0) }
  }

  /// What such titles begin with.
  private static let timeColumns = [
    "time", "when", "date", "utc", "zeit", "uhr", "wann", "heure", "quand", "cuándo", "quando",
    "wanneer", "når", "när", "hvornår", "horário", "時刻", "日時", "时间", "時間", "시각",
    "시간",
  ]

  private var phrases: PhraseTable {
    switch self {
    case .kind: Self.kinds
    case .owner: Self.owners
    case .priority: Self.priorities
    case .due: Self.dues
    case .closed: Self.none
    case .status: Self.statuses
    case .ticket: Self.tickets
    case .text: Self.texts
    case .note: Self.none
    }
  }

  private static let none = PhraseTable([String]())
  private static let description = PhraseTable(["description"])
  private static let kinds = PhraseTable(["type", "kind", "category"])
  private static let owners = PhraseTable([
    "owner", "who", "assignee", "responsible", "actionee", "team", "dri", "assigned", "lead",
    "eier", "ansvarlig", "verantwortlich", "zuständig", "ansvar", "responsable", "propriétaire",
    "pilote", "porteur", "responsável", "eigenaar", "accountable", "action by", "responsabile",
    "incaricato", "encargad", "verantwoordelijk", "ansvarig", "ansvarleg", "担当", "负责人", "負責人",
    "责任人", "담당",
  ])
  private static let priorities = PhraseTable(["priorit", "prio", "優先", "优先", "우선"])
  private static let dues = PhraseTable([
    "due", "deadline", "eta", "target", "estimated", "date", "when", "by when", "frist", "fällig",
    "termin%", "datum", "échéance", "scadenza", "tidsfrist", "klart senast", "senast", "délai",
    "fecha", "plazo", "prazo", "期限", "截止", "完成时间",
    "完成日期", "期日", "予定日", "기한", "마감", "완료일", "예정일",
  ])
  private static let statuses = PhraseTable([
    "status", "state", "done", "progress", "completed", "outcome", "result", "statut", "estado",
    "stand%", "voortgang", "fremdrift", "rag%", "rag status", "état", "etat%", "avancement",
    "situación", "situação", "estatus", "stato", "läge", "状態", "状态", "進捗", "进度", "狀態", "ステータス",
    "상태", "진행",
  ])
  private static let tickets = PhraseTable([
    "bug", "ticket", "issue", "reference", "link", "tracking", "jira", "backlog", "task id", "pr",
    "referanse", "referenz", "チケット", "工单", "티켓", "이슈",
  ])
  private static let texts = PhraseTable([
    "action", "title", "description", "task", "item", "what", "todo", "to do", "disposition",
    "improvement", "recommendation", "measure", "aksjon", "oppgave", "tiltak", "oppfølging",
    "aufgabe", "maßnahme", "acción", "tarea", "medida", "acao", "ação", "tarefa", "actie", "taak",
    "azione", "attività", "åtgärd", "uppgift",
    "maatregel", "tâche", "mesure", "アクション", "対策", "内容", "タスク", "項目", "施策", "措施", "事项",
    "任务", "行动", "조치", "작업", "액션", "항목", "내용", "할 일", "과제",
  ])
}
