import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let severalIncidents = Diagnostic.Kind(
    "several-incidents", .note,
    explanation: """
      Several headings of the file name an incident with its date. Where most of them have sections of \
      their own, such as impact and resolution, each becomes an incident with a page of its own; \
      otherwise the file is read as one incident. Give each report a file to decide it yourself.
      """)
}

/// A file's share in one of the incidents that it reports.
struct IncidentPart: Sendable {
  /// The nodes that the incident is read from: its heading and what stands below it.
  var read: Range<Int>
  /// The nodes that its page shows; those of all parts make up the file.
  var shown: Range<Int>
  /// The bytes of its heading.
  var heading: SourceRange
  /// The zone that the file states for all of them, before the first; nil where it states none.
  var zone: Located<String>?
}

/// Finds the incidents of a file that reports several, such as a log by quarters.
///
/// ```text
/// ## Q3 2024
/// ### Incident on 2024-09-20 - routes deleted      each has its own impact, timeline, resolution
/// ### Incident on 2024-07-25 - logs missing
/// ```
///
/// A file that calls itself a log of incidents may tell each in a few sentences. A report that has
/// its action items, or the like, beside its outages is one report.
///
/// - Returns: At least two parts, or none where the file is one report; with a note where it is not
///   clear.
/// - Complexity: O(n) in the lines of the file.
func incidentParts(of table: LineTable, outline: Outline) -> Diagnosed<[IncidentPart]> {
  let log = titleOfLog(in: table)
  let headings = table.lines.indices.compactMap { index -> Heading? in
    let line = table.lines[index]
    guard case .heading(let level) = line.kind, line.quoteDepth == 0, line.listDepth == 0 else {
      return nil
    }
    return Heading(
      line: index, level: level, date: namedDate(line, in: table, isOfLog: log != nil))
  }
  let levels = (1...6).map { level in headings.count { $0.level == level && $0.date != nil } }
  guard let most = levels.max(), most >= 2, let index = levels.firstIndex(of: most) else {
    return Diagnosed([])
  }
  let level = index + 1
  var named: [Int] = []
  var isUnderTimeline = false
  for (index, heading) in headings.enumerated() {
    if heading.level < level {
      isUnderTimeline = isTimeline(heading, in: table) && heading.line != log
    } else if heading.level == level, heading.date != nil, !isUnderTimeline {
      named.append(index)
    }
  }
  guard Set(named.compactMap { headings[$0].date }).count >= 2, let first = named.first else {
    return Diagnosed([])
  }
  /// The lines from a heading to the next one of its level or above.
  func subtree(_ heading: Int) -> Range<Int> {
    let next = headings[(heading + 1)...].first { $0.level <= level }
    return headings[heading].line..<(next?.line ?? table.lines.count)
  }
  // Entries and headings follow each other in the text, so each entry is looked at once.
  var entries = outline.entries[...]
  let whole = named.count { heading in
    let lines = subtree(heading)
    var roles: Set<Section.Role> = []
    while let entry = entries.first, entry.titleLine.map({ $0 < lines.upperBound }) ?? true {
      entries = entries.dropFirst()
      let role = entry.section.role
      guard let title = entry.titleLine, title > lines.lowerBound, role != .other, role != .metadata
      else { continue }
      roles.insert(role)
    }
    return roles.count >= 2
  }
  let place = table.sourceRange(of: table.lines[headings[first].line])
  func note(_ message: String, _ help: String) -> Diagnostic {
    Diagnostic(
      .severalIncidents, message, path: table.document.file.path, range: place, help: help)
  }
  let isShared = headings.contains { heading in
    heading.level == level && heading.date == nil && heading.line != log
      && tellsAll(heading, in: table)
  }
  // What calls itself a log of incidents has no other headings there.
  let isPlainLog =
    log.map { tellsOfIncidents($0, in: table) } ?? false && !isShared
    && named.allSatisfy { heading in
      let lines = subtree(heading).dropFirst()
      return tellsStory(lines, in: table)
        || lines.contains { outline.titleLines.contains($0) && outline.role(ofLine: $0) != .other }
    }
  guard whole >= 2 && whole * 2 >= named.count && (log != nil || !isShared) || isPlainLog else {
    let isClose = log != nil || isCalledIncident(table.lines[headings[first].line], in: table)
    guard isClose, whole > 0 || log != nil else { return Diagnosed([]) }
    return Diagnosed(
      [],
      [
        note(
          "the file seems to report \(named.count) incidents, but is read as one",
          "give each a file of its own")
      ])
  }
  let lineCount = table.lines.count
  let nodeCount = table.document.nodes.count
  func node(ofLine line: Int) -> Int { line < lineCount ? table.lines[line].block : nodeCount }
  // What leads to an incident, such as the heading of its quarter, is shown with it.
  let starts = named.enumerated().map { position, heading in
    guard position > 0 else { return 0 }
    let leading = headings[(named[position - 1] + 1)..<heading].first { $0.level < level }
    return node(ofLine: (leading ?? headings[heading]).line)
  }
  let parts = named.enumerated().map { position, heading in
    let lines = subtree(heading)
    return IncidentPart(
      read: node(ofLine: lines.lowerBound)..<node(ofLine: lines.upperBound),
      shown: starts[position]..<(position + 1 < starts.count ? starts[position + 1] : nodeCount),
      heading: table.sourceRange(of: table.lines[lines.lowerBound]),
      zone: statedZone(in: table.lines[..<headings[first].line], of: table))
  }
  return Diagnosed(
    parts,
    [
      note(
        "the file reports \(parts.count) incidents; each has a page of its own",
        "nothing needs to be done")
    ])
}

/// The heading of the incident in a log that holds only one so far: `# Incident log`, then
/// `## 2023-05-24 Sessions lost`.
///
/// Nil where the file does not call itself a log, or holds none or several.
func onlyIncident(of table: LineTable) -> Int? {
  guard let log = titleOfLog(in: table) else { return nil }
  let top = table.lines[log]
  let named = table.lines.indices.filter { index in
    let line = table.lines[index]
    return line.kind == .heading(level: 2) && line.number != top.number
      && namedDate(line, in: table, isOfLog: true) != nil
  }
  guard named.count == 1 else { return nil }
  let title = table.bytes[table.lines[named[0]].text]
  return noIncidentWords.occurs(in: title) ? nil : named[0]
}

/// Words of headings with a date that are no incident's.
private let noIncidentWords = PhraseTable([
  "update", "review", "release", "example", "template", "meeting", "version", "timeline",
  "unreleased",
])

/// The first heading of a file, where it calls the file a collection; nil for any other.
private func titleOfLog(in table: LineTable) -> Int? {
  guard let top = table.lines.firstIndex(where: \.isHeading),
    logNames.contains(nameOfLog(table.lines[top], in: table))
  else { return nil }
  return top
}

/// The title of a file without the year behind it, as in `Postmortems 2024`.
private func nameOfLog(_ line: Line, in table: LineTable) -> String {
  let words = TitleText(table.bytes[line.text]).words
  let year = words.utf8.suffix(4)
  guard year.allSatisfy(\.isDigit), words.utf8.dropLast(4).last == 0x20 else { return words }
  return String(decoding: words.utf8.dropLast(5), as: UTF8.self)
}

/// Whether the title of a log says that incidents are what it collects.
private func tellsOfIncidents(_ title: Int, in table: LineTable) -> Bool {
  !plainLogNames.contains(nameOfLog(table.lines[title], in: table))
}

/// Whether a heading stands for the action items of all incidents of the file.
private func tellsAll(_ heading: Heading, in table: LineTable) -> Bool {
  let title = TitleText(table.bytes[table.lines[heading.line].text])
  return Vocabulary.role(ofLongTitle: title.words) == .actionItems
}

/// Whether some lines tell more than where to read on.
private func tellsStory(_ lines: some Sequence<Int>, in table: LineTable) -> Bool {
  lines.contains { index in
    let line = table.lines[index]
    return line.kind == .text && line.text.count >= 40
      && table.bytes[line.text].contains(UInt8(ascii: " "))
  }
}

/// What files are called that may collect anything.
private let plainLogNames: Set<String> = ["log", "event log", "history"]

/// What files that collect incidents are called.
private let logNames: Set<String> = plainLogNames.union([
  "incident log", "incident logs", "incidents log", "incident history", "incidents",
  "past incidents", "outages", "outage log", "outage history", "downtime log", "postmortems",
  "post mortems", "incident reports", "outage reports",
])

private struct Heading {
  /// Its index in `LineTable.lines`.
  var line: Int
  var level: Int
  /// The date of an incident that it names; nil where it names none.
  var date: CalendarDate?
}

/// The date in a heading that calls something an incident, or that begins with the date and goes
/// on; in a log, in any heading with more than a date.
private func namedDate(_ line: Line, in table: LineTable, isOfLog: Bool) -> CalendarDate? {
  let found = stamps(in: line.text, of: table.bytes)
  guard let stamp = found.first(where: { $0.date?.year != nil }),
    let date = stamp.date?.date(order: .dayFirst, year: nil)
  else { return nil }
  if isCalledIncident(line, in: table) { return date }
  if isOfLog {
    let words = [
      line.text.lowerBound..<stamp.range.lowerBound,
      stamp.range.upperBound..<line.text.upperBound,
    ]
    let letters = words.map { table.bytes[$0].count(where: \.isLetterOrNonASCII) }
    return letters.reduce(0, +) >= 3 && !noIncidentWords.occurs(in: table.bytes[line.text])
      ? date : nil
  }
  let rest = table.bytes[stamp.range.upperBound..<line.text.upperBound]
  let isTitle = stamp.range.lowerBound <= line.text.lowerBound + 1 && stamp.clock == nil
  return isTitle && rest.count(where: \.isLetterOrNonASCII) >= 4 ? date : nil
}

private func isCalledIncident(_ line: Line, in table: LineTable) -> Bool {
  let words = table.bytes[line.text].lowercased
  let names: [StaticString] = [
    "incident", "outage", "postmortem", "post-mortem", "downtime", "disruption", "störung",
    "ausfall", "panne", "incidente", "hendelse", "nedetid", "storing", "障害",
  ]
  return names.contains { words.containsWords(startingWith: $0) }
}

/// Whether a heading is that of a timeline, below which dates head the events of a day.
private func isTimeline(_ heading: Heading, in table: LineTable) -> Bool {
  let title = TitleText(table.bytes[table.lines[heading.line].text])
  return Vocabulary.role(ofLongTitle: title.words) == .timeline
}
