import Documents

/// The words that tell the state, kind, owner and ticket of an action item.
enum ActionWords {
  /// Words for finished work, by language.
  private static let doneWords = PhraseTable([
    "done", "complete", "closed", "fixed", "resolved", "finished", "merged", "shipped", "deployed",
    "implemented",  // English
    "utført", "gjort", "ferdig", "løst", "fullført",  // Norwegian
    "erledigt", "fertig", "abgeschlossen", "umgesetzt",  // German
    "fait", "terminé", "effectué",  // French
    "hecho", "completad", "terminad", "resuelto",  // Spanish
    "feito", "feita", "concluíd", "resolvid",  // Portuguese
    "gereed", "klaar", "afgerond", "voltooid",  // Dutch
    "cumplid", "realizad", "ejecutad", "finalizad",  // Spanish
    "completat", "fatto", "fatta", "conclusa", "concluso", "chiuso", "chiusa",  // Italian
    "klart", "klar%", "slutfört", "åtgärdat", "udført", "afsluttet",  // Swedish, Danish
    "完了", "済",  // Japanese
    "已完成", "已实施",  // Chinese
    "완료",  // Korean
  ])
  /// Words around `done` that make it something to do.
  private static let toDoWords = PhraseTable([
    "being done", "be done", "be doing", "done better", "done differently", "be fixed",
    "be resolved", "be completed", "be implemented", "being implemented", "being fixed",
  ])
  private static let doneMarks = Set("✅☑✔🟢".unicodeScalars)

  private static let stillToDoWords = PhraseTable([
    "not done", "not yet", "not complete", "not finished", "not implemented", "not started",
    "incomplete", "uncompleted", "to complete", "to be completed", "to finish", "to be finished",
    "left to do",
  ])

  /// Returns the state that a group's title gives to its items: `Immediate actions (completed)`.
  static func groupStatus(_ title: String) -> ActionItem.Status? {
    let words = title.utf8.lowercased
    let has = { (word: StaticString) in words.containsWords(startingWith: word) }
    if has("in progress") || has("in-progress") || has("ongoing") || has("underway") {
      return has("planned") ? .open : .inProgress
    }
    if stillToDoWords.occurs(in: words) { return .open }
    // `Done?` asks.
    if words.last == UInt8(ascii: "?"), words.count < 16 { return nil }
    // `✅ Action items` is adorned; a tick alone is all that its group says.
    if title.unicodeScalars.contains(where: { doneMarks.contains($0) }),
      !title.unicodeScalars.contains(where: \.properties.isAlphabetic)
    {
      return .done
    }
    // `What is being done`, `What needs to be done` tell of no state, nor does `done by Friday`.
    if toDoWords.occurs(in: words) || deadlines.occurs(in: words) { return nil }
    if doneWords.occurs(in: words) || has("already taken") || has("taken so far") {
      return .done
    }
    // A sentence that introduces the items may look into the future, and says nothing of them.
    let isTitle = words.count(where: { $0 == 0x20 }) < 6
    if has("planned") || has("todo") || has("to do") || has("to-do") || has("outstanding")
      || has("pending") || has("open") || has("future") && isTitle
    {
      return .open
    }
    return isTitle ? status(ofAside: title) ?? status(ofBeginning: title) : nil
  }

  /// Whether the words of a title only say that what stands below it is done.
  static func isDoneTitle(_ words: String) -> Bool { doneTitles.contains(words) }

  private static let doneTitles: Set<String> = [
    "done", "already done", "done so far", "done already", "completed", "what is done", "erledigt",
    "schon erledigt", "bereits erledigt", "fait", "déjà fait", "hecho", "ya hecho", "feito",
    "já feito", "fatto", "già fatto", "gedaan", "al gedaan", "gereed", "gjort", "utført", "ferdig",
    "klart", "対応済み", "完了", "已完成", "완료",
  ]

  /// Returns the state that a cell means; nil where it means none.
  static func status(ofCell text: String) -> ActionItem.Status? {
    let words = text.utf8.lowercased
    let has = { (word: StaticString) in words.containsWords(startingWith: word) }
    if let mark = markBytes.first(where: { words.elementsEqual($0.0) }) { return mark.1 }
    if text.unicodeScalars.contains(where: { doneMarks.contains($0) }) { return .done }
    if text.unicodeScalars.contains(where: { "⏳🚧🔄🟡".unicodeScalars.contains($0) }) {
      return has("pending") || has("todo") ? .open : .inProgress
    }
    if text.unicodeScalars.contains(where: { "⬜🔴❌☐".unicodeScalars.contains($0) }) { return .open }
    if has("won't") || has("wont") || has("will not") || has("rejected") || has("declined")
      || has("cancelled") || has("canceled") || has("obsolete") || has("abandoned")
    {
      return .wontDo
    }
    if has("not done") || has("not started") || has("not yet") || has("todo") || has("to do")
      || has("to-do") || has("incomplete")
    {
      return .open
    }
    if has("in progress") || has("in-progress") || has("ongoing") || has("wip") || has("started")
      || has("doing") || has("in review") || has("underway") || has("partial") || has("on track")
      || words.elementsEqual("delayed".utf8)
    {
      return .inProgress
    }
    if has("open") || has("planned") || has("pending") || has("backlog") || has("new") {
      return .open
    }
    return doneWords.occurs(in: words) ? .done : nil
  }

  /// Returns the kind that a cell or a group's title means; nil where it means none.
  static func kind(ofGroup text: String) -> ActionItem.Kind? {
    let words = text.utf8.lowercased
    let has = { (word: StaticString) in words.containsWords(startingWith: word) }
    // A title for several kinds tells none.
    if has("prevent"), has("corrective") || has("mitigat") || has("detect") { return nil }
    if has("prevent") { return .prevent }
    if has("detect") || has("monitoring") || has("alerting") || has("observability") {
      return .detect
    }
    if has("mitigat") || has("repair") || has("recover") || has("fix") { return .mitigate }
    if has("process") || has("documentation") || has("training") || has("communication")
      || has("escalation")
    {
      return .process
    }
    return words.elementsEqual("other".utf8) ? .other : nil
  }

  /// Returns the word of a group's title without which its items would ask for the opposite.
  ///
  /// What stands under `Stop` is not promised. Empty for other titles.
  static func verb(ofGroup title: String) -> String {
    switch TitleText(title).words {
    case "stop", "stop doing": "Stop: "
    default: ""
    }
  }

  /// Whether a group only holds what is to go on as it did, which is no work: `Continue`.
  static func goesOn(_ title: String) -> Bool {
    ["continue", "continue doing", "keep", "keep doing"].contains(TitleText(title).words)
  }

  /// Marks of a state at the beginning or end of an item.
  private static let marks: [(String, ActionItem.Status)] = [
    ("✅", .done), ("☑️", .done), ("☑", .done), ("✔️", .done), ("✔", .done), ("⏳", .inProgress),
    ("🚧", .inProgress), ("🔄", .inProgress), ("🟡", .inProgress), ("🟢", .done), ("🔴", .open),
    (":white_check_mark:", .done), (":heavy_check_mark:", .done),
    (":ballot_box_with_check:", .done),
    (":construction:", .inProgress), (":hourglass:", .inProgress), (":x:", .open), ("🚫", .wontDo),
    (":hourglass_flowing_sand:", .inProgress), (":no_entry_sign:", .wontDo),
    ("☐", .open), ("⬜", .open), ("❌", .open), ("[done]", .done), ("[x]", .done),
    ("[ ]", .open), ("[fixed]", .done), ("(done)", .done), ("(completed)", .done),
    ("(complete)", .done), ("done:", .done), ("[todo]", .open), ("todo:", .open),
    ("(todo)", .open), ("(in progress)", .inProgress), ("[in progress]", .inProgress),
    ("{{done}}", .done), ("{{todo}}", .open), ("{{doing}}", .inProgress),
    ("{{in progress}}", .inProgress), ("{{inprogress}}", .inProgress), ("{{not done}}", .open),
    ("[~]", .inProgress), ("[/]", .inProgress), ("[-]", .wontDo),
    ("(ongoing)", .inProgress), ("(planned)", .open), ("(won't do)", .wontDo), ("done -", .done),
    ("fixed -", .done), ("[resolved]", .done), ("(fixed)", .done), ("todo -", .open),
  ]

  /// Takes state, owner and due date out of an item's text where they stand apart from its words.
  static func readText(of item: inout ActionItem, hasBox: Bool) {
    var text = Array(item.text.utf8)[...].trimmed
    var lowered = text.lowercased
    for (mark, status) in markBytes
    // What contradicts a box stays where the reader sees it.
    where !hasBox || status == item.status || refines(status, item.status) {
      if lowered.first == mark.first, lowered.starts(with: mark) {
        text = text.dropFirst(mark.count).trimmed
      } else if ends(lowered, with: mark) {
        text = text.dropLast(mark.count).trimmed
      } else if lowered.last == UInt8(ascii: "."), ends(lowered.dropLast(), with: mark) {
        text = text.dropLast(mark.count + 1).trimmed
      } else {
        continue
      }
      lowered = text.lowercased
      item.status = status
    }
    for (mark, status) in endings where item.status == .unknown && ends(lowered, with: mark) {
      // "DONE" in capitals is a state; "must be done" is a sentence.
      let isCapital = text.suffix(mark.count).allSatisfy { !(0x61...0x7A).contains($0) }
      guard mark.first != 0x20 || isCapital else { continue }
      item.status = status
    }
    if item.status == .unknown { item.status = lastCapitals(of: text) ?? .unknown }
    if !hasBox, let opening = takeOpening(of: text) ?? takeCapitals(of: text) {
      item.status = opening.status
      text = opening.rest
    }
    if item.status == .unknown, isInPlace(text) { item.status = .done }
    if item.status == .unknown || item.status == .open,
      let status = status(ofAside: text) ?? status(ofParticiple: text),
      item.status == .unknown || !hasBox || refines(status, item.status)
    {
      item.status = status
    }
    if item.status == .unknown, let words = value(of: ["status:"], in: text) {
      item.status = status(ofBeginning: words) ?? .unknown
    }
    item.text = text.string
    item.owner = item.owner ?? owner(in: text)
    item.due =
      item.due ?? due(in: text)
      ?? value(of: dueLabels, in: text).flatMap {
        $0.utf8.count <= 24 && !namesNobody($0) ? dueDate($0) ?? $0 : nil
      }
      ?? announcedDue(in: text) ?? stretch(in: text) ?? ending(of: text)?.due
  }

  /// The state that a sign before the words of an item tells: `⏳ Add a test`; nil without one.
  static func status(ofMarkBefore text: ArraySlice<UInt8>) -> ActionItem.Status? {
    let words = text.prefix(40).lowercased
    return markBytes.first { words.starts(with: $0.0) && $0.0.first?.isASCIILetter == false }?.1
  }

  @inline(__always)
  private static func ends(_ text: some BidirectionalCollection<UInt8>, with mark: [UInt8]) -> Bool
  {
    text.last == mark.last && text.suffix(mark.count).elementsEqual(mark)
  }

  private static let markBytes = marks.map { (Array($0.utf8), $1) }

  /// States at the very end of an item, where they stay part of its words.
  private static let endings: [([UInt8], ActionItem.Status)] = [
    ("- done", ActionItem.Status.done), ("– done", .done), ("— done", .done), ("**done**", .done),
    ("- completed", .done), ("- todo", .open), (" todo", .open),
    ("- in progress", .inProgress), ("[done", .done),
  ].map { (Array($0.utf8), $1) }

  /// Takes the ticket from the item's links, or from its words: `OPS-12`, `#45`.
  static func readTicket(of item: inout ActionItem, links: [LineLink], in table: LineTable) {
    // `[link to issue](…)` names the item's own; other links may only give reasons.
    let named = links.filter {
      let words = table.bytes[$0.text].lowercased
      return words.containsWords(startingWith: "issue")
        || words.containsWords(startingWith: "ticket")
    }
    for link in named + links where link.target >= 0 {
      let destination = table.document.targets[link.target].destination
      guard let name = ticketName(ofURL: destination) else { continue }
      item.ticket = name
      item.ticketURL = destination
      let names = ticketNames(in: item.text)
      if names.first == name { item.otherTickets = Array(names.dropFirst()) }
      return
    }
    let names = ticketNames(in: item.text)
    if item.ticket == nil { item.ticket = names.first }
    if item.ticket == names.first { item.otherTickets = Array(names.dropFirst()) }
  }

  /// The name of the ticket that an address leads to; nil where it leads to something else.
  private static func ticketName(ofURL url: String) -> String? {
    let parts = Array(url.utf8).split(separator: UInt8(ascii: "/")).map { Array($0) }
    for (index, part) in parts.enumerated().dropFirst(2) {
      let last = index + 1 < parts.count ? parts[index + 1] : []
      switch String(decoding: part, as: UTF8.self) {
      case "issues", "pull", "pulls", "merge_requests", "work_items":
        let number = last.prefix(while: \.isDigit)
        if !number.isEmpty { return "#" + ArraySlice(number).string }
      case "browse", "issue":
        if let name = ticketName(in: String(decoding: last, as: UTF8.self)) { return name }
      default: break
      }
    }
    guard
      url.contains("phabricator") || url.contains("bugzilla") || url.contains("jira")
        || url.contains("trello.com/c/") || url.contains("linear.app")
    else { return nil }
    guard let last = parts.last else { return url }
    // Phabricator's `T123`.
    let number = last.dropFirst()
    if last.first?.isUppercase == true, number.count >= 2, number.allSatisfy(\.isDigit) {
      return last[...].string
    }
    return ticketName(in: String(decoding: last, as: UTF8.self)) ?? url
  }

  /// The first `OPS-12` or `#45` in a text.
  static func ticketName(in text: String) -> String? { ticketNames(in: text).first }
}
