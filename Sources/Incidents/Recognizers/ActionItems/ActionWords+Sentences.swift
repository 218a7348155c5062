extension ActionWords {
  /// Whether a line nested in an item tells more about it, such as `Description: compare offers`.
  static func isDetail(_ text: String) -> Bool {
    let label = text.asciiLowercased.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard label.count < text.utf8.count else { return false }
    return details.contains { label.elementsEqual($0.utf8) }
  }

  /// Takes owner, due date, state and ticket from a label with its value.
  static func readDetail(of item: inout ActionItem, label: String, value: String) {
    guard !value.isEmpty, value.utf8.count <= 80, !isPlaceholder(value) else { return }
    switch label {
    case "owner", "owners", "assignee", "assigned to", "responsible", "dri", "who", "team",
      "verantwortlich", "zuständig", "ansvarlig", "responsable", "responsável", "eigenaar",
      "担当", "担当者", "负责人", "負責人", "담당", "담당자":
      item.owner = item.owner ?? (namesNobody(value) ? nil : value)
    case "due", "due date", "deadline", "eta", "target date", "target", "by when", "frist",
      "échéance", "fecha", "fecha límite", "prazo", "datum", "fällig", "期限", "截止日期", "기한":
      guard item.due == nil, !namesNobody(value) else { return }
      item.due = dueDate(value) ?? value
    case "status", "state", "statut", "estado", "stand", "状態", "ステータス", "状态", "狀態", "상태":
      guard item.status == .unknown, let found = status(ofBeginning: value) ?? status(ofCell: value)
      else { return }
      item.status = found
    case "ticket", "issue", "jira", "bug", "tracking":
      item.ticket = item.ticket ?? ticketName(in: value) ?? value
    default: break
    }
  }

  private static let details = [
    "description", "details", "detail", "what", "why", "reason", "rationale", "goal", "purpose",
    "owner", "assignee", "responsible", "due", "due date", "deadline", "status", "priority",
    "ticket", "action", "effort", "impact", "timeline", "verantwortlich", "ansvarlig",
    "responsable",
    "frist", "échéance", "prazo", "estado", "statut", "担当", "担当者", "期限", "負責人", "负责人", "담당",
    "담당자", "기한", "상태",
  ]

  /// The words of a heading behind its number, such as `Add an alert` of `AI-1: Add an alert`; nil
  /// without a number, and for the name of a group: `1. Short term`.
  static func numbered(_ heading: String) -> String? {
    var words = Array(heading.utf8)[...]
    for word in ["action item", "action", "ai", "a", "item", "task", "todo"]
    where words.prefix(12).lowercased.starts(with: word.utf8) {
      let rest = words.dropFirst(word.utf8.count).drop { $0 == 0x20 || $0 == 0x2D || $0 == 0x23 }
      if rest.first?.isDigit == true {
        words = rest
        break
      }
    }
    if words.first != UInt8(ascii: "@") {
      let digits = words.prefix(while: \.isDigit)
      guard (1...2).contains(digits.count) else { return nil }
      var mark = words.dropFirst(digits.count)
      // `1b. Set up a second server`.
      if mark.first?.isASCIILetter == true, mark.dropFirst().first == UInt8(ascii: ".") {
        mark = mark.dropFirst()
      }
      guard let first = mark.first,
        first.isOne(of: ".):-") || mark.starts(with: [0x20, 0x2D])
          || mark.begins(with: " –") || mark.begins(with: " —")
      else { return nil }
      words = mark.drop {
        !$0.isLetterOrNonASCII || $0 == 0xE2 || $0 == 0x80 || $0 == 0x93 || $0 == 0x94
      }
    }
    let text = words.trimmed.string
    let title = TitleText(text).words
    guard title.utf8.contains(0x20), Vocabulary.role(ofTitle: title) == nil,
      !["term", "immediate", "phase"].contains(where: {
        Array(title.utf8).containsWords(startingWith: $0)
      })
    else { return nil }
    return text
  }

  /// Whether a text asks for work by the verb that it begins with, or says that somebody will do
  /// it.
  static func asksForWork(_ text: String) -> Bool {
    let words = text.firstBytes(120).lowercased[...]
    let verb = words.drop { !$0.isLetterOrNonASCII }.prefix(while: \.isLetterOrNonASCII)
    return workVerbs.contains(verb.string) || intentions.occurs(in: words)
  }

  /// Whether the label of a line names the work itself: `Action: automate the renewal`.
  static func namesWork(_ label: String) -> Bool {
    var words = label.utf8[...]
    while let last = words.last, last.isDigit || last == 0x20 || last == UInt8(ascii: "#") {
      words.removeLast()
    }
    return workLabels.contains(String(decoding: words, as: UTF8.self))
  }

  private static let workLabels: Set<String> = [
    "action", "action item", "task", "item", "work item", "what", "todo", "measure", "maßnahme",
    "aufgabe", "tiltak", "oppgave", "mesure", "tâche", "acción", "tarea", "ação", "tarefa", "actie",
    "taak", "対策", "タスク", "措施", "任务", "조치", "작업",
  ]

  /// Whether lines are a list of tasks, and no text that was wrapped or that tells of plans.
  ///
  /// Each is as short as a task and begins like a sentence, and most ask for work by their verb.
  static func areTasks(_ lines: [String]) -> Bool {
    guard
      lines.allSatisfy({ line in
        let bytes = Array(line.utf8)[...]
        return (6...110).contains(bytes.count) && bytes.first?.isUppercaseOrNonASCII == true
          && bytes.contains(0x20) && bytes.last?.isOne(of: ":?,") == false
          && sentences(of: bytes.dropFirst(initialLength(of: bytes))).count == 1
          && !tellsOfPlans(bytes)
      })
    else { return false }
    return lines.count { asksByVerb($0) || personAtBeginning(of: Array($0.utf8)[...]) != nil } * 10
      >= lines.count * 6
  }

  /// How many bytes the initial of a name has that a line begins with: `A. Smith: replace it`.
  private static func initialLength(of line: ArraySlice<UInt8>) -> Int {
    let letter = line.prefix(while: \.isUppercase)
    return letter.count == 1 && line[letter.endIndex...].begins(with: ". ") ? 3 : 0
  }

  /// Whether a line is a sentence about what somebody does or intends to do.
  private static func tellsOfPlans(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line.dropFirst(initialLength(of: line)).prefix(while: \.isLetterOrNonASCII).string
      .asciiLowercased
    return subjects.contains(first) || intentions.occurs(in: line)
  }

  private static let subjects: Set<String> = [
    "we", "i", "the", "our", "this", "that", "these", "it", "they", "there", "a", "an", "in", "to",
    "see", "as", "no", "all", "once", "after", "since", "because", "wir", "die", "der", "das",
    "unser", "unsere", "vi", "nous", "nosotros", "nós", "wij", "het", "de", "le", "la", "les", "el",
  ]

  private static let intentions = PhraseTable([
    "we will", "we'll", "will be", "we should", "should be", "needs to", "need to", "to be done",
  ])
  /// Whether a sentence after the items only looks back on them:
  /// `By implementing these measures, …`.
  static func isClosing(_ text: String) -> Bool {
    let words = text.utf8.lowercased
    return closings.occurs(in: words)
  }

  private static let closings = PhraseTable([
    "these measures", "these actions", "these steps", "these changes", "these improvements",
    "these tasks", "these items",
  ])
}
