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
  }

  /// Reads the end of an item; nil where it has anything but names, a day, a state and tickets.
  static func ending(of text: ArraySlice<UInt8>) -> Ending? {
    var text = text.trimmed
    for tick in ticks where text.suffix(tick.count).elementsEqual(tick) {
      text = text.dropLast(tick.count).trimmed
    }
    if text.last == UInt8(ascii: ".") { text = text.dropLast() }
    let tail = text.suffix(100)
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
      !tail[..<stop].suffix(2).contains(where: \.isUppercase)
    else { return nil }
    return ending(.sentence, of: parts(of: tail[(stop + 1)...].trimmed))
  }

  private static let separators = [" - ", " – ", " — ", " → ", " -> ", " => "].map {
    Array($0.utf8)
  }
  private static let arrows = separators[3...]

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
      } else if names.isEmpty || !isTicked(part) && !isDeadline(part) {
        return nil
      }
    }
    guard !names.isEmpty || isUnnamed && parts.count == 1 else { return nil }
    ending.name = names.joined(separator: ", ")
    return ending
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
    "prima", "dal",
  ]).subtracting(["the"])

  /// Whether a name is one that only people or teams have.
  private static func isOfPeople(_ name: ArraySlice<UInt8>) -> Bool {
    if name.first == UInt8(ascii: "@") { return true }
    let words = name.split { $0 == 0x20 || $0.isOne(of: "/+&") }
    // `G. Illing`
    let first = words.first ?? []
    if words.count == 2, first.count == 2, first.last == UInt8(ascii: "."), isCapital(first) {
      return true
    }
    return GivenNames.contains(first.string)
      || words.contains { teams.contains($0.lowercased[...].string) }
  }

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

  /// Whether words may be the name of a person or a team, or a word for one: capitals or an `@`
  /// begin them, or they end with a role or mean everybody, and they are no abbreviation and have no
  /// word for a kind of work, a state, or a thing that software is made of.
  private static func mayBeName(_ part: ArraySlice<UInt8>) -> Bool {
    if everybody.contains(part.lowercased[...].string) { return true }
    let words = part.split(separator: 0x20)
    let isRole = words.last.map { roles.contains($0.lowercased[...].string) } ?? false
    guard (2...40).contains(part.count),
      isCapital(part) || part.first == UInt8(ascii: "@") || isRole,
      part.allSatisfy({ $0.isLetterOrNonASCII || $0.isOne(of: " .-'@&+/") }),
      // Emoji and arrows are no letters.
      !part.contains(where: { $0 == 0xE2 || $0 >= 0xF0 })
    else { return false }
    let isTeam = words.contains { teams.contains($0.lowercased[...].string) }
    guard words.count <= 4,
      !words.contains(where: { noNames.contains($0.lowercased[...].string) }),
      isTeam || isRole
        || words.allSatisfy({
          isCapital($0) || $0.first == UInt8(ascii: "@") || links.contains($0.string)
        })
    else { return false }
    // `(API)`; people have no such names, and few teams.
    let isAbbreviation =
      words.count == 1 && part.allSatisfy { $0.isUppercase || $0.isOne(of: "-.&/+") }
    return !isAbbreviation || ["SRE", "DBA", "NOC", "QA", "SOC", "IT"].contains(part.string)
  }

  private static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if first.isUppercase { return true }
    let second = word.dropFirst().first ?? 0
    return first == 0xC3 && (0x80...0x9E).contains(second)
      || first == 0xD0 && (0x90...0xAF).contains(second) || first == 0xC5 || first == 0xC4
  }

  private static let links: Set<String> = [
    "and", "und", "et", "y", "e", "en", "og", "och", "&", "+", "/", "of", "de", "von", "van",
    "der", "da", "di",
  ]
  /// Words by which a name is that of a team.
  private static let teams: Set<String> = bodies.union([
    "equipo", "équipe", "equipe", "ploeg", "avdeling", "avdelning", "abteilung", "teamet",
  ])
  /// Words, written small, of who does something because of a post: `shift leads`.
  private static let roles: Set<String> = [
    "lead", "leads", "manager", "managers", "owner", "owners", "engineer", "engineers", "admins",
    "administrators", "supervisors", "produktägare", "systemägare", "produkteier", "systemeier",
    "responsables",
  ]
  /// Words for all people of a house, where names are expected.
  private static let everybody: Set<String> = [
    "everyone", "everybody", "alle", "tous", "todos", "iedereen", "tutti", "alla",
  ]
  static let noNames: Set<String> = Set(
    """
    prevention prevent preventive detection detect mitigation mitigate process monitoring alerting \
    documentation docs training communication testing test tests other repair response recovery \
    investigation improvement improvements review priority high medium low critical urgent major \
    minor must should could optional recommended required blocker short long term immediate soon \
    asap db next now today tomorrow weekly monthly daily quarterly hoch mittel niedrig haute moyenne \
    basse alta média media baja baixa hoog laag høy lav sprint quarter monday tuesday wednesday \
    thursday friday saturday sunday see note example link ticket issue new yes no maybe all none \
    draft once after before when if only backend frontend back front database databases datenbank \
    netzwerk network infrastructure api ui server servers client clients cluster production prod \
    staging code config configuration tooling dashboards dashboard logging metrics storage cache \
    queue proxy deployment build release automation europe asia america emea apac us eu kafka redis \
    postgres postgresql mysql mariadb mongo mongodb cassandra elasticsearch opensearch kibana \
    grafana prometheus datadog sentry pagerduty opsgenie slack jira github gitlab jenkins terraform \
    ansible puppet chef docker kubernetes helm istio envoy nginx apache haproxy cloudflare fastly \
    akamai aws azure gcp google amazon heroku vercel netlify linux windows macos android ios web \
    python java go rust ruby node javascript typescript php spring django rails react vault consul \
    nomad etcd zookeeper rabbitmq celery airflow spark hadoop snowflake oracle systemd zabbix \
    nagios splunk argo argocd flux vmware cisco juniper stripe twilio linkerd memcached clickhouse \
    bigquery lambda cloudfront route confluence bash git
    """.split(separator: " ").map(String.init))

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

  /// The person that an item begins with by an initial: `A. Smith will replace the switch`.
  static func personAtBeginning(of text: ArraySlice<UInt8>) -> String? {
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

  private static let bodies: Set<String> = [
    "team", "office", "department", "dept", "desk", "squad", "crew", "committee",
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
