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
      item.owner = item.owner ?? value
    case "due", "due date", "deadline", "eta", "target date", "target", "by when", "frist",
      "échéance", "fecha", "fecha límite", "prazo", "datum", "fällig", "期限", "截止日期", "기한":
      guard item.due == nil else { return }
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
          && sentences(of: bytes).count == 1 && !tellsOfPlans(bytes)
      })
    else { return false }
    return lines.count { beginsWithVerb($0) || endsWithVerb($0) } * 10 >= lines.count * 6
  }

  /// Whether a line ends with an infinitive, as German asks for work: `Alarm ergänzen`.
  private static func endsWithVerb(_ line: String) -> Bool {
    let words = Array(line.utf8).split { !$0.isLetterOrNonASCII }
    guard words.count >= 2, let last = words.last, last.first?.isUppercase == false else {
      return false
    }
    return last.count >= 5 && ["en", "ern", "eln"].contains { last.string.hasByteSuffix($0) }
  }

  /// Whether a line is a sentence about what somebody does or intends to do.
  private static func tellsOfPlans(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line.prefix(while: \.isLetterOrNonASCII).string.asciiLowercased
    return subjects.contains(first) || intentions.occurs(in: line.lowercased)
  }

  private static let subjects: Set<String> = [
    "we", "i", "the", "our", "this", "that", "these", "it", "they", "there", "a", "an", "in", "to",
    "see", "as", "no", "all", "once", "after", "since", "because", "wir", "die", "der", "das",
    "unser", "unsere", "vi", "nous", "nosotros", "nós", "wij", "het", "de", "le", "la", "les", "el",
  ]

  private static func beginsWithVerb(_ line: String) -> Bool {
    workVerbs.contains(
      Array(line.utf8).prefix(while: \.isLetterOrNonASCII).string.asciiLowercased)
  }

  private static let intentions = PhraseTable([
    "we will", "we'll", "will be", "we should", "should be", "needs to", "need to", "to be done",
  ])
  private static let workVerbs: Set<String> = [
    "add", "adopt", "adjust", "alert", "allow", "analyse", "analyze", "apply", "ask", "audit",
    "automate", "avoid", "backport", "block", "build", "bump", "change", "check", "clarify",
    "clean",
    "configure", "consider", "consolidate", "create", "decide", "decommission", "define", "deploy",
    "deprecate", "design", "develop", "disable", "discuss", "document", "drop", "educate", "enable",
    "enforce", "ensure", "establish", "evaluate", "expand", "explore", "extend", "find", "fix",
    "harden", "identify", "implement", "improve", "include", "increase", "inform", "install",
    "integrate", "introduce", "investigate", "isolate", "limit", "log", "lower", "make", "merge",
    "migrate", "monitor", "move", "notify", "patch", "perform", "pin", "plan", "prepare", "prevent",
    "provide", "publish", "raise", "rebuild", "reconsider", "redesign", "reduce", "refactor",
    "remove", "rename", "replace", "require", "research", "restrict", "review", "revise", "revisit",
    "rework", "rewrite", "rotate", "run", "schedule", "separate", "set", "share", "simplify",
    "split",
    "stop", "store", "switch", "teach", "test", "tighten", "track", "train", "tune", "update",
    "upgrade", "use", "validate", "verify", "write",
  ]

  /// Whether a sentence after the items only looks back on them:
  /// `By implementing these measures, …`.
  static func isClosing(_ text: String) -> Bool {
    let words = text.utf8.lowercased
    return closings.occurs(in: words)
  }

  /// Whether a sentence announces what will be done so that it does not happen again: it speaks of
  /// its own work to come, and of a future that is to be spared.
  static func announcesActions(_ sentence: ArraySlice<UInt8>) -> Bool {
    promises.occurs(in: sentence) && aims.occurs(in: sentence)
  }

  private static let promises = PhraseTable([
    "we will", "we'll", "we’ll", "i will", "i'll", "i’ll", "we plan to", "we are going to",
    "we're going to", "i'm going to", "we are taking", "we're taking", "we are planning",
    "we intend to", "i plan to", "we've made", "we’ve made", "we have made", "we've implemented",
    "we’ve implemented", "we have implemented", "we've taken", "we’ve taken", "we have taken",
    "werden wir", "wir werden", "vi skal", "nous allons", "vamos a", "vamos", "iremos", "gaan we",
  ])
  private static let aims = PhraseTable([
    "in the future", "in future", "prevent", "avoid", "happening again", "happen again",
    "going forward", "moving forward", "from now on", "reoccur", "recur", "künftig", "zukunft",
    "verhindern", "for å unngå", "fremtid", "à l'avenir", "éviter", "evitar", "en el futuro",
    "no futuro", "voorkomen", "in de toekomst",
  ])

  private static let closings = PhraseTable([
    "these measures", "these actions", "these steps", "these changes", "these improvements",
    "these tasks", "these items",
  ])
}
