// The end of an item, where those who list work write who does it.

extension ActionWords {
  /// What an item ends with, apart from its sentence: `(Ana, by 10 July)`, `[Ana]`, `— Ana`,
  /// `→ Ana, Sep 19`, `- Ana - 2024-05-20`, `– Ana – done`, or a last sentence `Ana, before May.`.
  struct Ending {
    enum Mark { case round, square, dash, arrow, sentence }
    var mark: Mark
    /// What may be the name of a person or of a team, or names with commas between; empty where it
    /// says that nobody is named yet.
    var name = ""
    /// As ISO 8601 where it could be read as a date, else as written; nil where no day is named.
    var due: String?
    /// Whether a day or a state stands beside the name, as hardly ever beside that of a thing.
    var isDetailed = false
    /// Whether the name is one that only people or teams have, or the words say that nobody does
    /// it yet: then the other items of the list end with owners too.
    var isOfPeople = false
    /// Whether a note stands behind the name that tells nothing of an item, `Ana, quote asked`: it
    /// is an owner where those of the other items stand so.
    var isLoose = false
  }

  /// Reads the end of an item; nil where it has anything but names, a day, a state and tickets.
  static func ending(of text: ArraySlice<UInt8>) -> Ending? {
    var text = text.trimmed
    for tick in ticks where text.suffix(tick.count).elementsEqual(tick) {
      text = text.dropLast(tick.count).trimmed
    }
    if text.last == UInt8(ascii: ".") { text = text.dropLast() }
    if lastCapitals(of: text) != nil, let space = text.lastIndex(of: 0x20) {
      guard var named = ending(of: text[..<space]) else { return nil }
      named.isDetailed = true
      return named
    }
    let tail = text.suffix(100)
    // `(Ana) by the end of May`
    if let close = tail.lastIndex(of: UInt8(ascii: ")")), close + 2 < tail.endIndex,
      case let rest = tail[(close + 1)...].trimmed, day(rest) != nil || isDeadline(rest),
      rest.count(where: { $0 == 0x20 }) <= 5
    {
      guard var named = ending(of: text[...close]) else { return nil }
      named.due = named.due ?? day(rest)
      return named
    }
    if let last = tail.last, last.isOne(of: ")]") {
      let isRound = last == UInt8(ascii: ")")
      guard let open = tail.lastIndex(of: UInt8(ascii: isRound ? "(" : "[")),
        open > text.startIndex, !isOutsider(before: open, in: tail)
      else { return nil }
      let aside = tail[(open + 1)..<(tail.endIndex - 1)]
      // `→ Ana (open)`, `Ana, before the final (25 May).`
      let before = text[..<open].trimmed
      if let day = day(aside) {
        guard var named = ending(of: before) else { return nil }
        named.due = named.due ?? day
        return named
      }
      if !aside.contains(0x2C), isState(aside) || isTicked(aside) { return ending(of: before) }
      return ending(isRound ? .round : .square, of: parts(of: aside))
    }
    let marks = tail.indices.filter { place in
      separators.contains { tail[place...].starts(with: $0) }
    }
    guard let last = marks.last, last > text.startIndex else { return lastSentence(of: tail) }
    func words(from place: Int, to end: Int) -> ArraySlice<UInt8> {
      tail[place..<end].drop { $0.isSpace || $0.isOne(of: "-=>") || isOfMark($0) }.trimmed
    }
    let rest = words(from: last, to: tail.endIndex)
    let isArrow = arrows.contains { tail[last...].starts(with: $0) }
    if let before = marks.dropLast().last, day(rest) != nil || isState(rest) {
      return ending(.dash, of: [words(from: before, to: last), rest])
    }
    return ending(isArrow ? .arrow : .dash, of: parts(of: rest)) ?? lastSentence(of: tail)
  }

  /// Whether the brackets there name whom the word before them stands for: `Tell client (Ana)`.
  private static func isOutsider(before open: Int, in text: ArraySlice<UInt8>) -> Bool {
    let word = text[..<open].trimmed.split(separator: 0x20).last ?? []
    return ["client", "customer", "supplier", "vendor", "partner", "kunde", "kunden", "cliente"]
      .contains(word.lowercased[...].string)
  }

  /// The ending that a last sentence is: `Move the alarm to the new group. Ana, before May`.
  private static func lastSentence(of tail: ArraySlice<UInt8>) -> Ending? {
    guard
      let stop = tail.indices.dropLast().last(where: {
        tail[$0] == UInt8(ascii: ".") && tail[$0 + 1].isSpace
      }),
      // The stop of an initial ends no sentence.
      tail[..<stop].last?.isUppercase == false
        || tail[..<stop].dropLast().last?.isLetterOrNonASCII == true
    else { return nil }
    let sentence = tail[(stop + 1)...].trimmed
    // `Ana, before May. Done 14 April`
    if isState(sentence) {
      guard var named = lastSentence(of: tail[..<stop]) else { return nil }
      named.isDetailed = true
      return named
    }
    return ending(.sentence, of: parts(of: sentence))
  }

  private static let separators = [" - ", " – ", " — ", " -- ", " → ", " -> ", " => "].map {
    Array($0.utf8)
  }
  private static let arrows = separators[4...]

  /// Whether a byte is one of those that dashes and arrows have; no letter of a name begins so.
  private static func isOfMark(_ byte: UInt8) -> Bool {
    [0xE2, 0x80, 0x93, 0x94, 0x86, 0x92].contains(byte)
  }

  private static func parts(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.split { $0.isOne(of: ",;") }.map(\.trimmed)
  }

  private static func ending(_ mark: Ending.Mark, of parts: [ArraySlice<UInt8>]) -> Ending? {
    var names: [String] = []
    var ending = Ending(mark: mark)
    var isUnnamed = false
    for part in parts {
      if let day = day(part) {
        guard ending.due == nil else { return nil }
        ending.due = day
        ending.isDetailed = true
      } else if status(ofBeginning: part) != nil {
        ending.isDetailed = true
      } else if isTicketName(part) {
        continue
      } else if namesNobody(part.string) {
        isUnnamed = true
        ending.isOfPeople = ending.isOfPeople || absences.occurs(in: part)
      } else if mayBeName(part), names.count < 3 {
        names.append(part.string)
        ending.isOfPeople = ending.isOfPeople || isOfPeople(part)
      } else if let person = personWho(part), parts.count == 1, mark == .dash {
        names.append(person)
        ending.isOfPeople = true
      } else if names.isEmpty || !isTicked(part) && !isDeadline(part) {
        guard !names.isEmpty, isNote(part) else { return nil }
        ending.isLoose = true
      }
    }
    guard !names.isEmpty || isUnnamed && parts.count == 1 else { return nil }
    ending.name = names.joined(separator: ", ")
    return ending
  }

  /// The person of whom words say that they took it on: `Ana offered to have a look`.
  private static func personWho(_ words: ArraySlice<UInt8>) -> String? {
    let parts = words.split(separator: 0x20)
    guard let verb = parts.prefix(3).firstIndex(where: { undertakings.contains($0.string) }),
      verb > 0, case let name = words[..<parts[verb].startIndex].trimmed,
      mayBeName(name), isOfPeople(name)
    else { return nil }
    return name.string
  }

  private static let undertakings: Set<String> = [
    "offered", "volunteered", "agreed", "promised", "takes", "kümmert", "übernimmt", "schaut",
    "s'occupe", "s’occupe", "s'en", "s’en", "cuida", "pakt", "kijkt",
  ]

  /// Whether words behind a name are a short note in small letters or in quotation marks.
  private static func isNote(_ words: ArraySlice<UInt8>) -> Bool {
    let isQuoted =
      words.first == UInt8(ascii: "\"") || words.begins(with: "“") || words.begins(with: "„")
    return (isQuoted || words.first.map { (0x61...0x7A).contains($0) } ?? false)
      && words.count <= 40 && words.count { $0 == 0x20 } <= 5
  }

  /// Words by which nobody is named, as opposed to no day or version.
  private static let absences = PhraseTable([
    "assigned", "unassigned", "nobody", "no one", "owner", "unowned", "niemand", "zugewiesen",
    "benannt", "personne", "attribué", "assigné", "nadie", "asignar", "asignado", "ninguém",
    "responsável", "nessuno", "assegnare", "toegewezen", "ingen", "tildelt",
  ])

  /// Whether words end with the tick of what is done: `already up ✔`.
  static func isTicked(_ words: ArraySlice<UInt8>) -> Bool {
    ticks.contains { words.trimmed.suffix($0.count).elementsEqual($0) }
  }

  private static let ticks = ["✔", "✔️", "✅", "✓", "☑", "☑️"].map { Array($0.utf8) }

  /// Whether words tell until or from when, in whatever way: `before the final`, `from August`.
  private static func isDeadline(_ words: ArraySlice<UInt8>) -> Bool {
    let first = words.prefix { $0 != 0x20 }
    return first.count < words.count && deadlineLeads.contains(first.lowercased[...].string)
  }

  private static let deadlineLeads: Set<String> = leads.union([
    "before", "from", "after", "in", "starting", "vor", "ab", "nach", "seit", "dès", "après",
    "desde", "después", "depois", "vanaf", "na", "fra", "før", "etter", "från", "före", "innan",
    "prima", "dal", "this", "next", "diese", "nächste", "nächsten", "cette", "esta", "questa",
    "deze",
    "volgende", "denne", "neste", "nästa",
  ]).subtracting(["the"])

  /// The day that a part is, as ISO 8601 or as written, with words such as `by` before it; nil for
  /// other parts.
  private static func day(_ part: ArraySlice<UInt8>) -> String? {
    var words = part
    while let space = words.firstIndex(of: 0x20),
      leads.contains(words[..<space].lowercased[...].string)
    {
      words = words[(space + 1)...].trimmed
    }
    guard !words.isEmpty else { return nil }
    if let quarter = quarter(in: words), quarter.range.upperBound == words.endIndex {
      return words.string
    }
    if isDayAndMonth(words) { return words.string }
    let bytes = Array(words)
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    guard let stamp = scanner.stamp(), stamp.clock == nil, stamp.endDate == nil,
      stamp.range.lowerBound == 0, !bytes[stamp.range.upperBound...].contains(where: \.isWordByte),
      let date = stamp.date, date != .broken, date != .following
    else { return nil }
    return clearDay(of: stamp, in: bytes) ?? words.string
  }

  /// Whether words are two numbers of a day and a month, as `22-05` and `05/22` are.
  private static func isDayAndMonth(_ words: ArraySlice<UInt8>) -> Bool {
    let numbers = words.split { $0.isOne(of: "-/") }
    guard words.count == 5, numbers.count == 2, numbers.allSatisfy({ $0.count == 2 }),
      let first = Int(numbers[0].string), let second = Int(numbers[1].string)
    else { return false }
    return (1...31).contains(max(first, second)) && (1...12).contains(min(first, second))
  }

  private static let leads: Set<String> = [
    "by", "due", "until", "on", "eta", "deadline", "the", "bis", "am", "zum", "le", "avant",
    "d'ici", "el", "antes", "del", "hasta", "até", "voor", "op", "innen", "til", "den", "entro",
  ]

  /// The team that an item begins with and that is to do it: `Exams office: move the starts`,
  /// `Platform team to grow the disk`, `IT Services will split the proxy`.
  static func teamAtBeginning(of text: ArraySlice<UInt8>) -> String? {
    var end = text.startIndex
    for count in 1...4 {
      let word = text[end...].drop(while: \.isSpace)
        .prefix { $0.isLetterOrNonASCII || $0.isOne(of: "-&/") }
      guard !word.isEmpty else { return nil }
      let lowered = word.lowercased[...].string
      if count == 1 {
        guard isCapital(word), !noTeams.contains(lowered), !workVerbs.contains(lowered) else {
          return nil
        }
      }
      end = word.endIndex
      let isOfIT = text.begins(with: "IT ") && count == 2 && word.first?.isUppercase == true
      guard count > 1, isOfIT || bodies.contains(lowered) else { continue }
      let rest = text[end...]
      return isAsked(rest) ? text[..<end].string : nil
    }
    return nil
  }

  /// The person that an item begins with by an initial or a title: `A. Smith will replace the switch`,
  /// `Ms. Okoro (Security) will list them`.
  static func personAtBeginning(of text: ArraySlice<UInt8>) -> String? {
    let first = text.prefix { $0 != 0x20 }
    if honorifics.contains(first.string) {
      let name = text[first.endIndex...].dropFirst().prefix { $0.isLetterOrNonASCII || $0 == 0x2D }
      var rest = text[name.endIndex...]
      if rest.begins(with: " ("), let close = rest.prefix(60).firstIndex(of: UInt8(ascii: ")")) {
        rest = rest[(close + 1)...]
      }
      return name.count >= 2 && isCapital(name) && isAsked(rest)
        ? text[..<name.endIndex].string : nil
    }
    let initials = text.prefix { $0.isUppercase || $0 == UInt8(ascii: ".") }
    guard (2...4).contains(initials.count), initials.last == UInt8(ascii: "."),
      text[initials.endIndex...].first == 0x20
    else { return nil }
    let name = text[(initials.endIndex + 1)...].prefix { $0.isLetterOrNonASCII || $0 == 0x2D }
    guard name.count >= 2, isCapital(name), isAsked(text[name.endIndex...]) else { return nil }
    return text[..<name.endIndex].string
  }

  /// Whether words behind a name tell what it is to do: `: add a test`, `to add`, `will add`.
  static func isAsked(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.begins(with: ": ") { return true }
    guard rest.begins(with: " to ") || rest.begins(with: " will ") else { return false }
    let verb = rest.dropFirst(rest.begins(with: " to ") ? 4 : 6).prefix(while: \.isLetterOrNonASCII)
    return !noDoings.contains(verb.string)
  }

  /// Verbs that tell what somebody is, has or gets, and no work.
  private static let noDoings: Set<String> = [
    "be", "have", "get", "receive", "see", "need", "not", "no", "never", "benefit", "lose", "gain",
    "become", "remain", "stay", "feel", "suffer", "like", "know", "help",
  ]

  /// Words before `team` by which it is not named, or asked by somebody else.
  private static let noTeams: Set<String> = [
    "the", "a", "an", "our", "this", "that", "each", "every", "any", "all", "one", "both", "no",
    "whole", "your", "their", "its", "another", "same", "responsible", "whose", "get", "let",
    "help", "tell", "remind", "encourage", "invite", "give", "have", "want", "need", "assign",
    "page", "email", "call", "empower", "work", "hire", "staff", "form", "with", "for", "if",
    "when", "back", "post", "contact", "allow", "instruct", "remote", "box",
  ]
}
