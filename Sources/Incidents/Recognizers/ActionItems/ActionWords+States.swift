import Documents

/// The state that an item tells apart from its words: in brackets, after a dash, after a label.
extension ActionWords {
  /// Words that begin a state, longest first where one begins another.
  private static let states: [(words: String, status: ActionItem.Status)] = [
    ("not yet done", .open), ("not yet", .open), ("not done", .open), ("not started", .open),
    ("not completed", .open), ("not implemented", .open), ("to be done", .open), ("to do", .open),
    ("to-do", .open), ("todo", .open), ("open", .open), ("planned", .open), ("pending", .open),
    ("outstanding", .open), ("backlog", .open), ("scheduled", .open),
    ("in progress", .inProgress), ("in-progress", .inProgress), ("work in progress", .inProgress),
    ("wip", .inProgress), ("ongoing", .inProgress), ("in review", .inProgress),
    ("underway", .inProgress), ("under way", .inProgress), ("partially", .inProgress),
    ("on track", .inProgress), ("delayed", .inProgress), ("at risk", .inProgress),
    ("partly", .inProgress), ("started", .inProgress), ("mostly done", .inProgress),
    ("already done", .done), ("all done", .done), ("now done", .done), ("done", .done),
    ("already completed", .done), ("completed", .done), ("complete", .done), ("finished", .done),
    ("already fixed", .done), ("fixed", .done), ("resolved", .done), ("closed", .done),
    ("merged", .done), ("shipped", .done), ("deployed", .done), ("released", .done),
    ("implemented", .done), ("already implemented", .done), ("landed", .done),
    ("this is done", .done), ("this was done", .done), ("this has been done", .done),
    ("that is done", .done), ("that's done", .done), ("that’s done", .done),
    ("that was done", .done), ("i did that", .done), ("i did this", .done),
    ("we did that", .done), ("we did this", .done), ("already in place", .done),
    ("now in place", .done),
    ("won't do", .wontDo), ("won't fix", .wontDo), ("wontfix", .wontDo), ("won’t do", .wontDo),
    ("won’t fix", .wontDo), ("rejected", .wontDo), ("cancelled", .wontDo), ("canceled", .wontDo),
    ("abandoned", .wontDo), ("obsolete", .wontDo), ("dropped", .wontDo), ("declined", .wontDo),
    ("descoped", .wontDo), ("blocked", .open), ("deferred", .open), ("postponed", .open),
    ("on hold", .open), ("reopened", .open), ("stalled", .open),
    // German
    ("erledigt", .done), ("umgesetzt", .done), ("abgeschlossen", .done), ("behoben", .done),
    ("offen", .open), ("geplant", .open), ("in arbeit", .inProgress), ("läuft", .inProgress),
    // Norwegian
    ("utført", .done), ("gjort", .done), ("ferdig", .done), ("løst", .done), ("fullført", .done),
    ("åpen", .open), ("planlagt", .open), ("ikke startet", .open), ("pågår", .inProgress),
    // French
    ("fait", .done), ("terminé", .done), ("effectué", .done), ("corrigé", .done),
    ("réalisé", .done), ("faite", .done), ("faits", .done), ("clos", .done),
    ("terminée", .done), ("effectuée", .done), ("réalisée", .done), ("À faire", .open),
    ("à faire", .open), ("planifié", .open), ("prévu", .open), ("ouvert", .open),
    ("ouverte", .open), ("non commencé", .open), ("non commencée", .open),
    ("en cours", .inProgress),
    // Spanish and Portuguese
    ("hecho", .done), ("completado", .done), ("completada", .done), ("terminado", .done),
    ("resuelto", .done), ("pendiente", .open), ("por hacer", .open), ("en curso", .inProgress),
    ("en progreso", .inProgress), ("feito", .done), ("concluído", .done), ("concluída", .done),
    ("feita", .done), ("feitos", .done), ("feitas", .done), ("concluídas", .done),
    ("implementado", .done), ("implementada", .done), ("corrigido", .done), ("aplicado", .done),
    ("não iniciado", .open), ("pendentes", .open), ("planejado", .open), ("aberto", .open),
    ("em progresso", .inProgress),
    ("resolvido", .done), ("pendente", .open), ("a fazer", .open), ("em andamento", .inProgress),
    ("em curso", .inProgress),
    ("hecha", .done), ("hechas", .done), ("cumplido", .done), ("cumplida", .done),
    ("realizado", .done), ("realizada", .done), ("ejecutado", .done), ("ejecutada", .done),
    ("finalizado", .done), ("finalizada", .done), ("abierto", .open),
    ("abierta", .open), ("aberta", .open), ("em aberto", .open), ("não iniciada", .open),
    ("no iniciado", .open), ("no iniciada", .open),
    // Italian
    ("completato", .done), ("completata", .done), ("completati", .done), ("completate", .done),
    ("fatto", .done), ("fatta", .done), ("conclusa", .done), ("concluso", .done),
    ("risolto", .done), ("chiuso", .done), ("chiusa", .done), ("in corso", .inProgress),
    ("da fare", .open), ("aperto", .open), ("aperta", .open), ("non iniziato", .open),
    ("non iniziata", .open),
    // Swedish and Danish
    ("klart", .done), ("klar", .done), ("klara", .done), ("åtgärdat", .done),
    ("åtgärdad", .done), ("slutfört", .done), ("slutförd", .done), ("utförd", .done),
    ("pågående", .inProgress), ("påbörjad", .inProgress), ("påbörjat", .inProgress),
    ("ej påbörjad", .open), ("ej påbörjat", .open), ("inte påbörjad", .open), ("öppen", .open),
    ("planerad", .open), ("planerat", .open), ("udført", .done), ("afsluttet", .done),
    ("færdig", .done), ("i gang", .inProgress), ("åben", .open),
    // Dutch
    ("gereed", .done), ("klaar", .done), ("afgerond", .done), ("voltooid", .done),
    ("gedaan", .done), ("te doen", .open), ("gepland", .open), ("in uitvoering", .inProgress),
    ("bezig", .inProgress),
    // Japanese and Chinese
    ("対応済", .done), ("完了", .done), ("済", .done), ("未対応", .open), ("未着手", .open),
    ("対応中", .inProgress), ("已完成", .done), ("完成", .done), ("未完成", .open),
    ("待处理", .open), ("待處理", .open), ("进行中", .inProgress), ("進行中", .inProgress),
    ("対応済み", .done), ("実施済", .done), ("実施済み", .done), ("完了済み", .done),
    ("未完了", .open), ("未実施", .open), ("予定", .open), ("已修复", .done), ("已解决", .done),
    ("已实施", .done), ("已处理", .done), ("已上线", .done), ("未开始", .open), ("待办", .open),
    ("计划中", .open),
    // Korean
    ("완료", .done), ("완료됨", .done), ("적용 완료", .done), ("조치 완료", .done), ("미완료", .open),
    ("예정", .open), ("대기", .open), ("미착수", .open), ("진행 중", .inProgress),
    ("진행중", .inProgress),
  ]

  private static let table = PhraseTable(states.enumerated().map { ($1.words + "%", $0) })

  /// The answers of a column such as `Done?`.
  static let answers: [String: ActionItem.Status] = [
    "x": .done, "y": .done, "yes": .done, "ja": .done, "oui": .done, "sí": .done, "si": .done,
    "sim": .done, "はい": .done, "是": .done, "✓": .done, "100%": .done, "100 %": .done,
    "n": .open, "no": .open, "nein": .open, "non": .open, "nei": .open, "nee": .open, "não": .open,
    "예": .done, "네": .done, "아니오": .open, "아니요": .open, "いいえ": .open, "否": .open, "0%": .open,
    "0 %": .open,
  ]

  /// Words that go on after a state: `done in #12`, `fixed by the vendor`.
  static let wordsBehindStates: Set<String> = [
    "in", "on", "by", "during", "since", "with", "at", "as", "via", "and", "already", "for", "part",
    "today", "yesterday", "before", "after", "but", "now", "pr", "see", "this", "last", "per",
    "und",
    "am", "seit", "durch", "le", "par", "el", "por", "em", "op", "door", "av", "den",
  ]

  /// States that things have as well as work.
  private static let adjectives: Set<String> = [
    "open", "offen", "ouvert", "ouverte", "abierto", "abierta", "aberto", "aberta", "aperto",
    "aperta",
  ]

  /// Words behind such a state by which it is that of a thing: `the port (open by default)`.
  private static let wordsBehindThings: Set<String> = [
    "by", "at", "for", "with", "during", "durch", "par", "le", "por",
  ]

  /// Words after `done` by which a part is still to do.
  private static let unfinished = PhraseTable([
    "for some", "in part%", "planned", "pending", "remaining", "not yet", "for one", "partly",
    "still", "the rest", "in progress", "except", "teilweise", "en partie", "en parte", "delvis",
  ])

  /// Returns the state that a text begins with, as far as what follows belongs to it; nil for a
  /// text that only has such a word: `done properly`, `closed circuits`.
  static func status(ofBeginning text: String) -> ActionItem.Status? {
    status(ofBeginning: Array(text.utf8)[...])
  }

  static func status(ofBeginning text: ArraySlice<UInt8>) -> ActionItem.Status? {
    // What follows the state is read as far as a short sentence goes.
    var words = text.prefix(200).lowercased[...]
    // Marks and emoji before the word: their bytes are those of no letter that a state begins with.
    while let first = words.first, !first.isLetterOrNonASCII || first == 0xE2 || first == 0xF0 {
      words = words.dropFirst(first == 0xE2 ? 3 : first == 0xF0 ? 4 : 1)
      if words.starts(with: [0xEF, 0xB8, 0x8F]) { words = words.dropFirst(3) }
    }
    var length = 0
    var status: ActionItem.Status?
    table.forEachMatch(in: words.prefix(32)) { number, position in
      let state = Self.states[number]
      guard position == 0, state.words.utf8.count > length else { return }
      length = state.words.utf8.count
      status = state.status
    }
    guard status != nil else { return nil }
    let rest = words.dropFirst(length).drop(while: \.isSpace)
    // `done for some`, `done in Europe, planned elsewhere`
    if status == .done, unfinished.occurs(in: rest) { status = .inProgress }
    guard let next = rest.first, next.isASCIILetter else { return status }
    let word = rest.prefix { $0.isLetterOrNonASCII }
    // `This was done by hand`, as opposed to `This was done on 2 May`.
    if isSentence(words.prefix(length)) { return tellsDay(rest) ? status : nil }
    // `done by 3 May` asks for it.
    if status == .done, word.elementsEqual("by".utf8), startsWithDay(rest.dropFirst(2).trimmed) {
      return nil
    }
    // `completed May 19`
    let isDay = isMonthWithDay(word, before: rest[word.endIndex...])
    let isOfThing =
      adjectives.contains(words.prefix(length).string) && wordsBehindThings.contains(word.string)
    return isDay || wordsBehindStates.contains(word.string) && !isOfThing ? status : nil
  }

  private static func startsWithDay(_ words: ArraySlice<UInt8>) -> Bool {
    let word = words.prefix { $0.isLetterOrNonASCII }
    return words.first?.isDigit == true || isMonthWithDay(word, before: words[word.endIndex...])
  }

  private static func isMonthWithDay(
    _ word: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>
  ) -> Bool {
    rest.drop { $0.isSpace || $0 == UInt8(ascii: ".") }.first?.isDigit == true
      && CalendarNames.month(word) != nil
  }

  /// Whether a text is a state with, at most, its day or ticket: `Done on 2024-08-10`.
  static func isState(_ text: ArraySlice<UInt8>) -> Bool {
    guard status(ofBeginning: text) != nil else { return false }
    return text.contains(where: \.isDigit) || text.count(where: \.isSpace) <= 1
  }

  /// Returns the state in brackets at the end or beginning of an item: `(done; none found)`,
  /// `[in progress]`, or after its last dash: `… – fixed in #12`.
  static func status(ofAside text: String) -> ActionItem.Status? {
    status(ofAside: Array(text.utf8)[...])
  }

  static func status(ofAside text: ArraySlice<UInt8>) -> ActionItem.Status? {
    // The wide brackets of Chinese and Japanese stand like others.
    var words = narrowed(text)
    while let last = words.last,
      last == UInt8(ascii: ".") || last == UInt8(ascii: "*") || last.isSpace
    { words = words.dropLast() }
    if let last = words.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]") {
      let open = last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
      // Brackets within the brackets: `(done in [#12])`.
      if let start = words.suffix(160).dropLast().lastIndex(of: open),
        case let aside = words[(start + 1)..<(words.endIndex - 1)],
        let status = status(ofBeginning: aside) ?? status(ofLastPart: aside)
          ?? status(behindDay: aside) ?? (isTicked(aside) ? .done : nil)
      {
        return status
      }
    }
    if let first = words.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "[") {
      let close = first == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
      if let end = words.prefix(80).firstIndex(of: close),
        let status = status(ofBeginning: words[(words.startIndex + 1)..<end])
      {
        return status
      }
    }
    // `Lint for it (#2214), merged`, as opposed to `Sort them (left, right), closed`.
    if let comma = words.suffix(24).lastIndex(of: UInt8(ascii: ",")), comma > words.startIndex,
      words[comma - 1].isOne(of: ")]"), case let state = words[(comma + 1)...].trimmed,
      closedStates.contains(state.lowercased[...].string)
    {
      return .done
    }
    return status(afterDash: words.suffix(64)) ?? status(ofLastSentence: words.suffix(64))
      ?? status(afterColon: words.suffix(48))
  }

  /// The state behind the last comma of a bracket: `(Netops, OPEN)`, `(mel, done)`,
  /// `(owner: Ana, done on 2 May)`, `(担当:佐藤、完了)`.
  private static func status(ofLastPart aside: ArraySlice<UInt8>) -> ActionItem.Status? {
    let commas = [",", ";", "、", "，"].map { Array($0.utf8) }
    guard
      let (comma, length) = commas.compactMap({ mark in
        aside.indices.last { aside[$0...].starts(with: mark) }.map { ($0, mark.count) }
      }).max(by: { $0.0 < $1.0 })
    else { return nil }
    let part = aside[(comma + length)...].trimmed
    let first = aside[..<comma]
    if value(of: ownerLabels, in: first) != nil {
      return isState(part) ? status(ofBeginning: part) : nil
    }
    // `(queued, running, completed)` names states of something else.
    let isName =
      part.first?.isUppercase == true && aside.first?.isUppercase == true
      || (closedStates.contains(part.string) || openStates.contains(part.string))
        && (GivenNames.contains(first.string) || first.first == UInt8(ascii: "@")
          || isTicketName(first))
    return isName && part.count <= 24 ? status(ofBeginning: part) : nil
  }

  /// States of work that is not done, and of hardly any thing.
  private static let openStates: Set<String> = [
    "in progress", "wip", "to do", "todo", "not started", "in arbeit", "en cours", "en curso",
    "em andamento", "pågår", "in corso",
  ]

  /// States of work, and of hardly any thing.
  static let closedStates: Set<String> = [
    "done", "merged", "shipped", "deployed", "landed", "completed", "implemented", "erledigt",
    "fait", "hecho", "feito", "gedaan", "gereed", "gjort", "fatto", "fatta", "utført", "klart",
    "umgesetzt", "abgeschlossen",
  ]

  /// The state behind a day in a bracket: `(6月25日対応済み)`, `(2024-05-03: done)`.
  private static func status(behindDay aside: ArraySlice<UInt8>) -> ActionItem.Status? {
    let digits = aside.lastIndex(where: \.isDigit) ?? aside.startIndex
    guard digits > aside.startIndex, aside.first?.isDigit == true, digits - aside.startIndex <= 20
    else { return nil }
    var rest = aside[(digits + 1)...]
    for mark in ["日", "に"] where rest.starts(with: mark.utf8) {
      rest = rest.dropFirst(mark.utf8.count)
    }
    return isState(rest.drop { $0.isSpace || $0.isOne(of: ":,-.") })
      ? status(ofBeginning: rest) : nil
  }

  /// The state behind the last colon, as in `Write a test: in progress`.
  ///
  /// An adjective there may be that of a thing: `Set the valve: open`.
  private static func status(afterColon words: ArraySlice<UInt8>) -> ActionItem.Status? {
    guard let colon = words.lastIndex(of: UInt8(ascii: ":")), colon > words.startIndex,
      colon + 1 < words.endIndex, words[colon + 1].isSpace
    else { return nil }
    let state = words[(colon + 1)...].trimmed
    let isDoubtful =
      ["open", "closed", "complete", "new"].contains(state.lowercased[...].string)
      || state.contains(UInt8(ascii: ","))
    return isDoubtful ? nil : status(ofBeginning: state)
  }

  /// Whether a state tells more than an empty box, which is all that a list has for work under way.
  static func refines(_ status: ActionItem.Status, _ box: ActionItem.Status) -> Bool {
    box == .open && (status == .inProgress || status == .wontDo)
  }

  /// The state of an item whose own verb is said again as done, in brackets at its end: `Halt the
  /// automation … (halted)`.
  static func status(ofParticiple text: ArraySlice<UInt8>) -> ActionItem.Status? {
    var end = text
    while let last = end.last, last == UInt8(ascii: ".") || last.isSpace { end = end.dropLast() }
    guard end.last == UInt8(ascii: ")") else { return nil }
    let words = end.lowercased[...]
    guard let open = words.lastIndex(of: UInt8(ascii: "(")) else {
      return nil
    }
    let aside = words[(open + 1)..<(words.endIndex - 1)]
    let verb = words.prefix(while: \.isLetterOrNonASCII)
    guard verb.count >= 3, !beginnings.contains(verb.string),
      aside.allSatisfy(\.isLetterOrNonASCII),
      aside.suffix(2).elementsEqual("ed".utf8),
      let last = verb.last
    else { return nil }
    let stem = aside.dropLast(2)
    let isSame =
      stem.elementsEqual(verb) || last == UInt8(ascii: "e") && stem.elementsEqual(verb.dropLast())
      || stem.elementsEqual(verb + [last])
      || last == UInt8(ascii: "y") && stem.elementsEqual(verb.dropLast() + [UInt8(ascii: "i")])
    return isSame ? .done : nil
  }

  /// Verbs whose participle tells that the work began, at most: `Request more quota (requested)`.
  private static let beginnings: Set<String> = [
    "request", "propose", "need", "assign", "discuss", "delay", "suggest", "schedule", "plan",
    "want", "start", "consider", "recommend",
  ]

  /// The state in a last short sentence: `Page after two minutes. DONE in #12`.
  private static func status(ofLastSentence words: ArraySlice<UInt8>) -> ActionItem.Status? {
    guard
      let stop = words.indices.dropLast().last(where: {
        words[$0] == UInt8(ascii: ".") && words[$0 + 1].isSpace
      })
    else { return nil }
    let sentence = words[(stop + 1)...]
    if let status = status(ofBeginning: sentence) { return status }
    // `Ana, implemented 17 May 2025`
    guard let comma = sentence.lastIndex(of: UInt8(ascii: ",")),
      case let part = sentence[(comma + 1)...].trimmed, part.contains(where: \.isDigit),
      mayBeName(sentence[..<comma].trimmed)
    else { return nil }
    return isState(part) ? status(ofBeginning: part) : nil
  }

  /// Takes a state before a colon or dash at the beginning: `Pending: write a runbook`,
  /// `COMPLETED (#12): add a test`.
  static func takeOpening(
    of words: ArraySlice<UInt8>
  ) -> (status: ActionItem.Status, rest: ArraySlice<UInt8>)? {
    guard
      let end = words.prefix(32).indices.first(where: { index in
        let next = index + 1 < words.endIndex ? words[index + 1] : 0
        if words[index] == UInt8(ascii: ":") { return next.isSpace }
        return words[index] == 0x20 && (next == UInt8(ascii: "-") || next == 0xE2)
          && [" - ", " – ", " — "].contains { words[index...].starts(with: $0.utf8) }
      }), words[..<end].count(where: { $0 == 0x20 }) <= 2,
      let status = status(ofBeginning: words[..<end])
    else { return nil }
    // A ticket in it stays.
    if words[..<end].contains(where: \.isDigit) { return (status, words) }
    let rest = words[end...].drop {
      !$0.isWordByte || $0 == 0xE2 || $0 == 0x80 || $0 == 0x93 || $0 == 0x94
    }
    return rest.isEmpty ? nil : (status, rest)
  }

  private static func narrowed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.last == 0x89, bytes.suffix(3).elementsEqual("）".utf8),
      // The last byte of the bracket is one of other letters too, such as `月`.
      let start = bytes.indices.dropFirst(2).last(where: {
        bytes[$0] == 0x88 && bytes[($0 - 2)...$0].elementsEqual("（".utf8)
      })
    else { return bytes }
    return bytes[..<(start - 2)] + [UInt8(ascii: "(")] + bytes[(start + 1)..<(bytes.endIndex - 3)]
      + [UInt8(ascii: ")")]
  }

  private static func status(afterDash words: ArraySlice<UInt8>) -> ActionItem.Status? {
    var index = words.endIndex - 1
    while index > words.startIndex + 1 {
      let isHyphen =
        words[index] == UInt8(ascii: "-") && words[index - 1].isSpace
        && index + 1 < words.endIndex && words[index + 1].isSpace
      // The last byte of an en or em dash, or of an arrow.
      let isDash = words[index - 1] == 0x80 && (words[index] == 0x93 || words[index] == 0x94)
      let isArrow = words[index - 1] == 0x86 && words[index] == 0x92
      // ` -- `, as typed where there is no dash.
      let isDouble =
        index >= words.startIndex + 2 && words[index] == UInt8(ascii: "-")
        && words[index - 1] == UInt8(ascii: "-") && words[index - 2].isSpace
        && index + 1 < words.endIndex && words[index + 1].isSpace
      if isHyphen || isDouble || (isDash || isArrow) && words[index - 2] == 0xE2 {
        return status(ofBeginning: words[(index + 1)...])
      }
      index -= 1
    }
    return nil
  }
}
