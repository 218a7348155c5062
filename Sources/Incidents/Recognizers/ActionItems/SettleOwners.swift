import Documents

/// Reads the owners that items name without a label, such as `Fix the leak (Ana)`, where the report
/// shows that this is a person: the name is one of its people or another item's owner, does what
/// only people do, or speaks in a chat.
///
/// A name in brackets or before a colon may as well be that of a system: `(Kafka)`, `API: test it`.
/// Names at the end are owners too where all items end so and half are names of people, or several
/// with a day or a state beside. `me` is who wrote the report, where that is told.
func settleOwners(
  of items: inout [ActionItem], people: [Located<String>], in table: LineTable, outline: Outline
) {
  dropLetters(of: &items)
  let texts = items.map { $0.owner == nil ? Array($0.text.utf8)[...] : [] }
  let endings = texts.map { ActionWords.ending(of: $0) }
  let names = texts.map(unlabelledNames)
  if endings.contains(where: { $0 != nil }) || names.contains(where: { !$0.isEmpty }) {
    // To read what the whole report tells of people takes longer.
    let known = knownPeople(of: items, people: people.map(\.value), in: table, outline: outline)
    settleEndings(of: &items, endings, known: known)
    for index in items.indices where items[index].owner == nil {
      items[index].owner =
        names[index].first { known.contains(bareName($0)) }
        ?? names[index].first { isBehindBracket($0, in: items[index].text) && isGivenName($0) }
    }
  }
  nameAuthor(of: &items) {
    outline.plainHeader?.sender ?? author(among: people, in: table) ?? signature(in: table)
  }
}

/// The one person whom the report names as its author; nil where its only one has another part, as
/// the commander of the incident has.
private func author(among people: [Located<String>], in table: LineTable) -> String? {
  guard people.count == 1, let person = people.first else { return nil }
  let line = person.range.flatMap { range in
    table.lines.first { table.sourceRange(of: $0).contains(range.lowerBound) }
  }
  guard let line, let label = table.label(of: line) else { return person.value }
  return otherParts.occurs(in: Array(label.utf8)) ? nil : person.value
}

/// What people do in an incident who need not have written its report.
private let otherParts = PhraseTable([
  "commander", "lead", "manager", "responder", "owner", "reporter", "reported", "developer", "sre",
])

/// Who a report shows to be a person, in small letters and without an `@`.
private func knownPeople(
  of items: [ActionItem], people: [String], in table: LineTable, outline: Outline
) -> Set<String> {
  var known = peopleTold(in: table).union(speakers(in: table))
    .union(namedAmongPeople(items, in: table, outline: outline))
  for name in people + items.compactMap(\.owner) {
    let words = Array(name.utf8).split(separator: 0x20)
    known.insert(bareName(name))
    // `(Ana)` is Ana Pérez of the report's people.
    if words.count >= 2, people.contains(name), let first = words.first {
      known.insert(bareName(first.string))
    }
  }
  return known
}

/// Puts the name of who wrote the report in the place of `me`; without one, the owner is not known.
///
/// `author` is asked for only where an item names them.
private func nameAuthor(of items: inout [ActionItem], author: () -> String?) {
  // To look for a signature takes as long as the report.
  lazy var writer = author()
  for index in items.indices {
    guard let owner = items[index].owner else { continue }
    let names = Array(owner.utf8).split { $0.isOne(of: ",&") }.map(\.trimmed)
    guard names.contains(where: { ActionWords.namesAuthor($0.lowercased[...].string) }) else {
      continue
    }
    let told = names.compactMap { name in
      ActionWords.namesAuthor(name.lowercased[...].string) ? writer : name.string
    }
    items[index].owner = told.isEmpty ? nil : told.joined(separator: ", ")
  }
}

/// The name that a letter ends with behind its greeting: `Regards,` and below it `Tom`.
private func signature(in table: LineTable) -> String? {
  for (line, next) in zip(table.lines, table.lines.dropFirst()).reversed() {
    guard line.kind == .text, next.kind == .text, line.quoteDepth == 0, line.text.count <= 40,
      greetings.contains(TitleText(table.bytes[line.text]).words),
      case let name = table.bytes[next.text], name.split(separator: 0x20).count <= 3,
      ActionWords.mayBeName(name), !ActionWords.meansEverybody(name)
    else { continue }
    return name.string
  }
  return nil
}

private let greetings: Set<String> = [
  "regards", "kind regards", "best regards", "best", "best wishes", "cheers", "thanks",
  "many thanks", "yours", "sincerely", "respectfully", "mit freundlichen grüßen", "viele grüße",
  "beste grüße", "liebe grüße", "gruß", "mfg", "cordialement", "bien à vous", "amicalement",
  "saludos", "un saludo", "atentamente", "abraços", "atenciosamente", "cordiali saluti",
  "un abbraccio", "saluti", "groeten", "groet", "met vriendelijke groet", "hilsen",
  "vennlig hilsen", "hälsningar", "mvh",
]

/// The names at the end of items, in small letters, that the sections about people hold, in whatever
/// sentence: `The incident commander was Luis Ocampo, scribe was Wen`.
private func namedAmongPeople(
  _ items: [ActionItem], in table: LineTable, outline: Outline
) -> Set<String> {
  let lines = table.lines.indices.filter {
    table.lines[$0].kind == .text && outline.role(ofLine: $0) == .people
  }
  guard !lines.isEmpty else { return [] }
  let names = Set(items.compactMap { ActionWords.ending(of: Array($0.text.utf8)[...])?.name })
  let wanted = names.filter { !$0.isEmpty && !$0.utf8.contains(UInt8(ascii: ",")) }
  guard !wanted.isEmpty else { return [] }
  let phrases = wanted.map(bareName)
  let phraseTable = PhraseTable(phrases.map { $0 + "%" })
  var found: Set<String> = []
  for line in lines {
    let words = table.bytes[table.lines[line].text].lowercased
    phraseTable.forEachMatch(in: words) { number, start in
      // `The bridge was opened in Teams`
      let before = words[..<start].trimmed.reversed().prefix(while: \.isLetterOrNonASCII)
      if !meansBefore.contains(Array(before.reversed())[...].string) {
        found.insert(phrases[number])
      }
    }
  }
  return found
}

/// Words before what people use, and where they meet.
private let meansBefore: Set<String> = [
  "in", "on", "at", "via", "through", "over", "with", "using", "used", "use", "uses", "from",
  "into", "against", "for", "auf", "über", "mit", "per", "aus", "bei", "sur", "dans", "avec", "en",
  "con", "em", "no", "na", "com", "op", "met", "på", "i", "med", "su",
]

/// Takes back owners with an initial where those count the items, as in `A. Alerting: add a page`,
/// `B. Backups: run hourly`.
private func dropLetters(of items: inout [ActionItem]) {
  guard items.count >= 2, items.count <= 26,
    zip(items, UInt8(ascii: "A")...).allSatisfy({ item, letter in
      guard let owner = item.owner, item.text.utf8.starts(with: "\(owner):".utf8) else {
        return false
      }
      return owner.utf8.starts(with: [letter, UInt8(ascii: "."), 0x20])
    })
  else { return }
  for index in items.indices { items[index].owner = nil }
}

/// Takes the names at the end of items for their owners where they are written as a column would be,
/// and half of them are known to be people, or several have a day or a state beside.
///
/// Areas, tools, places and months stand so as well: `(Frankfurt)`, `- Varnish`, `(March)`.
///
/// `endings` are those of the items that have no owner yet.
private func settleEndings(
  of items: inout [ActionItem], _ endings: [ActionWords.Ending?], known: Set<String>
) {
  let owners = items.count { $0.owner != nil }
  for mark in Set(endings.compactMap(\.?.mark)) {
    let all = endings.indices.filter { endings[$0]?.mark == mark }
    let people = all.filter { index in
      endings[index].map { $0.isOfPeople || known.contains(bareName($0.name)) } ?? false
    }
    let named = all.filter { endings[$0]?.isLoose == false || people.contains($0) }
    let detailed = named.filter { endings[$0]?.isDetailed == true }
    // Who supplies something has no name by which the others were known.
    let names = named.compactMap { endings[$0]?.name }.filter { name in
      !name.isEmpty && !ActionWords.namesSupplier(Array(name.utf8)[...])
    }
    let persons = Set(people.compactMap { endings[$0]?.name })
    let hasPerson =
      !people.isEmpty && (people.count * 2 >= names.count || persons.count * 2 >= Set(names).count)
    // What is done already is often nobody's any more.
    let open = items.indices.filter { items[$0].status != .done }
    let areOpen =
      named.count { items[$0].status != .done } >= 2
      && open.allSatisfy { endings[$0]?.mark == mark || items[$0].owner != nil }
    let areAll = named.count >= 2 && (all.count + owners >= items.count || areOpen)
    let areMost = named.count >= 3 && (all.count + owners) * 4 >= items.count * 3
    let settled =
      if hasPerson, areAll || areMost { all } else if detailed.count >= 2 {
        areAll ? all : detailed
      } else { [Int]() }
    for index in settled {
      items[index].owner = endings[index].flatMap { $0.name.isEmpty ? nil : $0.name }
    }
  }
}

/// Who a report shows to be a person by what only people do, in small letters: `Ann noticed`.
private func peopleTold(in table: LineTable) -> Set<String> {
  var people: Set<String> = []
  for line in table.lines where line.kind == .text {
    let bytes = table.bytes[line.text]
    doings.forEachMatch(in: bytes) { _, start in
      let before = bytes.prefix(start)
      guard before.last == 0x20 else { return }
      let name = before.dropLast().reversed().prefix(while: \.isLetterOrNonASCII).reversed()
      guard name.first?.isUppercaseOrNonASCII == true, name.count >= 2,
        // `The Scheduler asked for more`
        !before.dropLast(name.count + 2).suffix(3).lowercased[...].elementsEqual("the".utf8)
      else { return }
      let word = Array(name)[...].string.asciiLowercased
      if !crowds.contains(word) { people.insert(word) }
    }
  }
  return people
}

/// Who speaks in a chat that was pasted, in small letters: a name in bold before a time, and no more.
private func speakers(in table: LineTable) -> Set<String> {
  let names = table.lines.indices.compactMap { index -> String? in
    let line = table.lines[index]
    guard line.kind == .text, line.markedPrefix > 0, line.isPrefixStrong,
      let stamp = table.stamps[index].first, stamp.clock != nil,
      stamp.range.upperBound == line.text.upperBound,
      case let name = table.bytes[line.text.lowerBound..<stamp.range.lowerBound].trimmed,
      name.count == line.markedPrefix, name.allSatisfy({ $0.isWordByte || $0.isOne(of: " .-") })
    else { return nil }
    return name.string.asciiLowercased
  }
  return names.count >= 3 ? Set(names) : []
}

/// What people do and programs do not: `Sentry told us`, `Grafana noticed`, `Dublin took over`.
private let doings = PhraseTable([
  "asked%", "woke%", "wakes%", "phoned%", "phones%", "suggested%", "suggests%", "suspected%",
  "suspects%", "realised%", "realises%", "realized%", "realizes%", "remembered%", "remembers%",
  "volunteered%", "explained%", "explains%", "was paged", "is paged", "gets paged", "got paged",
  "was on call", "is on call", "fragte%",
])
/// Words for people that name nobody.
private let crowds: Set<String> = [
  "we", "they", "he", "she", "it", "you", "who", "nobody", "someone", "somebody", "everyone",
  "everybody", "one", "users", "customers", "customer", "user", "clients", "client", "team",
  "teams", "engineers", "engineer", "support", "operations", "staff", "people", "and", "which",
  "that", "this", "kunde", "kunden", "nutzer", "monitoring", "alert", "alerts", "admin", "admins",
  "oncall", "call",
]

/// Whether a name stands at the end behind a bracket and a comma, as behind that of a ticket.
private func isBehindBracket(_ name: String, in text: String) -> Bool {
  text.hasByteSuffix("), " + name)
}

private func isGivenName(_ name: String) -> Bool {
  GivenNames.contains(Array(name.utf8).prefix { $0 != 0x20 }.string)
}

private func bareName(_ name: String) -> String {
  let bytes = Array(name.utf8)[...]
  return (bytes.first == UInt8(ascii: "@") ? bytes.dropFirst() : bytes).string.asciiLowercased
}

/// What stands where an item may name its owner: before a colon or dash at its beginning, in the
/// last brackets, between its last dashes.
private func unlabelledNames(in text: ArraySlice<UInt8>) -> [String] {
  var names: [String] = []
  func add(_ name: ArraySlice<UInt8>) {
    let name = name.trimmed
    if (1...40).contains(name.count), !name.contains(where: \.isDigit) { names.append(name.string) }
  }
  let separators = [": ", " - ", " – ", " — "].map { Array($0.utf8) }
  if let end = text.prefix(41).indices.first(where: { place in
    separators.contains { text[place...].starts(with: $0) }
  }) {
    add(text[..<end])
  }
  // `… ([OPS-1](…)), Ana`
  if let comma = text.suffix(40).lastIndex(of: UInt8(ascii: ",")), comma > text.startIndex,
    text[comma - 1] == UInt8(ascii: ")")
  {
    add(text[(comma + 1)...])
  }
  if let open = text.lastIndex(of: UInt8(ascii: "(")) {
    add(text[(open + 1)...].prefix { !$0.isOne(of: ",;)") })
  }
  let dashes = text.suffix(80).indices.filter { place in
    separators.dropFirst().contains { text[place...].starts(with: $0) }
  }
  if let last = dashes.last, let before = dashes.dropLast().last {
    add(text[before..<last].drop { !$0.isASCIILetter && ($0 < 0xC3 || $0 == 0xE2) })
  }
  return names
}
