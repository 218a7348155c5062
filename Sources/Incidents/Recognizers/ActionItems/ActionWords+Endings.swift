// The end of an item, where those who list work write who does it.

extension ActionWords {
  /// What an item ends with, apart from its sentence: `(Ana, by 10 July)`, `[Ana]`, `— Ana`,
  /// `→ Ana, Sep 19`, `- Ana - 2024-05-20`.
  struct Ending {
    enum Mark { case round, square, dash, arrow }
    var mark: Mark
    /// What may be the name of a person or of a team, or names with commas between.
    var name: String
    /// As ISO 8601 where it could be read as a date, else as written; nil where no day is named.
    var due: String?
    /// Whether a day or a state stands beside the name, as hardly ever beside that of a thing.
    var isDetailed: Bool
  }

  /// Reads the end of an item; nil where it has anything but names, a day, a state and tickets.
  static func ending(of text: ArraySlice<UInt8>) -> Ending? {
    var text = text.trimmed
    if text.last == UInt8(ascii: ".") { text = text.dropLast() }
    let tail = text.suffix(100)
    if let last = tail.last, last.isOne(of: ")]") {
      let isRound = last == UInt8(ascii: ")")
      guard let open = tail.lastIndex(of: UInt8(ascii: isRound ? "(" : "[")), open > text.startIndex
      else { return nil }
      return ending(
        isRound ? .round : .square, of: parts(of: tail[(open + 1)..<(tail.endIndex - 1)]))
    }
    let marks = tail.indices.filter { place in
      separators.contains { tail[place...].starts(with: $0) }
    }
    guard let last = marks.last, last > text.startIndex else { return nil }
    func words(from place: Int, to end: Int) -> ArraySlice<UInt8> {
      tail[place..<end].drop { $0.isSpace || $0.isOne(of: "-=>") || isOfMark($0) }.trimmed
    }
    let rest = words(from: last, to: tail.endIndex)
    let isArrow = arrows.contains { tail[last...].starts(with: $0) }
    if let before = marks.dropLast().last, day(rest) != nil {
      return ending(.dash, of: [words(from: before, to: last), rest])
    }
    return ending(isArrow ? .arrow : .dash, of: parts(of: rest))
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
    var ending = Ending(mark: mark, name: "", isDetailed: false)
    for part in parts {
      if let day = day(part) {
        guard ending.due == nil else { return nil }
        ending.due = day.due
        ending.isDetailed = true
      } else if status(ofBeginning: part) != nil {
        ending.isDetailed = true
      } else if ticketName(in: part.string)?.utf8.count == part.count {
        continue
      } else if mayBeName(part), names.count < 3 {
        names.append(part.string)
      } else {
        return nil
      }
    }
    guard !names.isEmpty else { return nil }
    ending.name = names.joined(separator: ", ")
    return ending
  }

  /// The day that a part is, with words such as `by` before it; nil for other parts.
  private static func day(_ part: ArraySlice<UInt8>) -> (due: String?, isDay: Bool)? {
    var words = part
    while let space = words.firstIndex(of: 0x20),
      leads.contains(words[..<space].lowercased[...].string)
    {
      words = words[(space + 1)...].trimmed
    }
    guard !words.isEmpty else { return nil }
    if let quarter = quarter(in: words), quarter.range.upperBound == words.endIndex {
      return (words.string, false)
    }
    let bytes = Array(words)
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    guard let stamp = scanner.stamp(), stamp.clock == nil, stamp.endDate == nil,
      stamp.range.lowerBound == 0, !bytes[stamp.range.upperBound...].contains(where: \.isWordByte),
      let date = stamp.date, date != .broken, date != .following
    else { return nil }
    return (clearDay(of: stamp, in: bytes) ?? words.string, true)
  }

  private static let leads: Set<String> = [
    "by", "due", "until", "on", "eta", "deadline", "the", "bis", "am", "zum", "le", "avant",
    "d'ici", "el", "antes", "del", "hasta", "até", "voor", "op", "innen", "til", "den", "entro",
  ]

  /// Whether words may be the name of a person or a team: capitals begin them, and they are no
  /// word for a kind of work, a state, or a thing that software is made of.
  private static func mayBeName(_ part: ArraySlice<UInt8>) -> Bool {
    guard (2...40).contains(part.count), isCapital(part) || part.first == UInt8(ascii: "@"),
      part.allSatisfy({ $0.isLetterOrNonASCII || $0.isOne(of: " .-'@&") }),
      // Emoji and arrows are no letters.
      !part.contains(where: { $0 == 0xE2 || $0 >= 0xF0 })
    else { return false }
    let words = part.split(separator: 0x20)
    let isTeam = words.contains { teams.contains($0.lowercased[...].string) }
    guard words.count <= 4,
      !words.contains(where: { noNames.contains($0.lowercased[...].string) }),
      isTeam || words.allSatisfy({ isCapital($0) || links.contains($0.string) })
    else { return false }
    // `(API)`; people have no such names, and few teams.
    let isAbbreviation =
      words.count == 1 && part.allSatisfy { $0.isUppercase || $0.isOne(of: "-.&") }
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
    "and", "und", "et", "y", "e", "en", "og", "&", "of", "de", "von", "van", "der", "da", "di",
  ]
  private static let teams: Set<String> = [
    "team", "squad", "equipo", "équipe", "equipe", "ploeg", "avdeling", "abteilung",
  ]
  private static let noNames: Set<String> = Set(
    """
    prevention prevent preventive detection detect mitigation mitigate process monitoring alerting \
    documentation docs training communication testing test tests other repair response recovery \
    investigation improvement improvements review priority high medium low critical urgent major \
    minor must should could optional recommended required blocker short long term immediate soon \
    asap next now today tomorrow weekly monthly daily quarterly hoch mittel niedrig haute moyenne \
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
      // A verb follows that says what it will do.
      let isAsked =
        rest.begins(with: ": ") || rest.begins(with: " to ") || rest.begins(with: " will ")
      return isAsked && !rest.begins(with: " will be ") && !rest.begins(with: " to be ")
        ? text[..<end].string : nil
    }
    return nil
  }

  private static let bodies: Set<String> = [
    "team", "office", "department", "dept", "desk", "squad", "crew", "committee",
  ]
  /// Words before `team` by which it is not named, or asked by somebody else.
  private static let noTeams: Set<String> = [
    "the", "a", "an", "our", "this", "that", "each", "every", "any", "all", "one", "both", "no",
    "whole", "your", "their", "its", "another", "same", "responsible", "whose", "get", "let",
    "help", "tell", "remind", "encourage", "invite", "give", "have", "want", "need", "assign",
    "page", "email", "call", "empower", "work", "hire", "staff", "form", "with", "for", "if",
    "when", "back", "post", "have", "contact", "allow", "instruct", "remote", "box",
  ]
}
