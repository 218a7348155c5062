package import Archives
package import Diagnostics
import Documents
import Incidents

/// The files that may give the states of outside tickets.
///
/// Where both are there, what people wrote in the last one counts before an export in the first.
package let trackerFileNames = ["actions.csv", "actions.yml"]

/// Reads the states of tickets from YAML or, where the name says so, from CSV.
///
/// YAML holds a list of mappings with the keys `ticket`, `state` and, where known, `closed`,
/// `owner` and `due`, or a mapping of tickets to states. CSV holds the same as columns below a line
/// of names; other columns are passed over, so that an export needs no trimming.
///
/// Emits `invalid-ticket` and the diagnostics of `parseData`.
package func readTracker(_ file: SourceFile) -> Diagnosed<[TrackedTicket]> {
  file.path.hasByteSuffix(".csv") ? readTrackerTable(file) : readTrackerData(file)
}

private func readTrackerData(_ file: SourceFile) -> Diagnosed<[TrackedTicket]> {
  let data = parseData(file, syntax: .yaml)
  var reader = TicketReader(path: file.path, diagnostics: data.diagnostics)
  switch data.value.content {
  case .null: break
  case .scalar: reader.reject("this is no list of tickets with their states", at: data.value.range)
  case .list(let elements):
    for element in elements {
      guard case .mapping = element.content else {
        reader.reject("a ticket without a state", at: element.range)
        continue
      }
      reader.checkKeys(of: element)
      var cells: [String: String] = [:]
      for entry in element.entries { cells[entry.key.lowercased()] = entry.value.scalar }
      reader.read(cells, at: element.range)
    }
  case .mapping(let entries):
    for entry in entries {
      var cells = ["ticket": entry.key]
      if let state = entry.value.scalar { cells["state"] = state }
      reader.checkKeys(of: entry.value)
      for inner in entry.value.entries { cells[inner.key.lowercased()] = inner.value.scalar }
      reader.read(cells, at: entry.keyRange)
    }
  }
  return Diagnosed(reader.tickets, reader.diagnostics)
}

private func readTrackerTable(_ file: SourceFile) -> Diagnosed<[TrackedTicket]> {
  var reader = TicketReader(path: file.path, diagnostics: [])
  var rows = CSVRows(file.bytes)
  guard let head = rows.next() else { return Diagnosed([]) }
  // An export may have a hundred columns that mean nothing here.
  let columns = head.cells.enumerated().compactMap { index, name in
    TicketReader.column(named: name).map { (index: index, name: name.lowercased(), meaning: $0) }
  }
  let missing = ["ticket", "state"].filter { name in !columns.contains { $0.meaning == name } }
  guard missing.isEmpty else {
    // Without these columns every line would be said to lack them.
    if head.cells.contains(where: { !$0.isEmpty }) {
      reader.rejectHead(head.cells, without: missing, at: head.range)
    }
    return Diagnosed([], reader.diagnostics)
  }
  while let row = rows.next() {
    guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
    var cells: [String: String] = [:]
    for column in columns where row.cells.indices.contains(column.index) {
      cells[column.name] = cells[column.name] ?? row.cells[column.index]
    }
    reader.read(cells, at: row.range)
  }
  if let mark = rows.openQuote {
    reader.reject(
      "this quotation mark has no second one, so the rest of the file is one cell",
      at: mark..<(mark + 1), help: "write '\"' behind the text, or '\"\"' for the sign itself")
  }
  return Diagnosed(reader.tickets, reader.diagnostics)
}

/// Turns named cells into tickets.
private struct TicketReader {
  let path: String
  var diagnostics: [Diagnostic]
  var tickets: [TrackedTicket] = []
  private var names: Set<String> = []

  init(path: String, diagnostics: [Diagnostic]) {
    self.path = path
    self.diagnostics = diagnostics
  }

  /// The columns, each with the words that trackers use for it: of several that a ticket has, the
  /// first one counts, as the key that reports name before a number that only the tracker knows.
  private static let columnNames: KeyValuePairs = [
    "ticket": ["ticket", "issue key", "key", "issue", "id", "issue id", "url"],
    "state": ["state", "status", "issue status"],
    "closed": [
      "closed", "closed at", "closed_at", "resolved", "completed at", "completed", "done",
    ],
    "owner": ["owner", "assignee"],
    "due": ["due", "due date", "due_date", "deadline"],
  ]

  /// The column that a name stands for; nil for one that means nothing here.
  static func column(named text: String) -> String? {
    let name = text.lowercased()
    return columnNames.first { $0.value.contains(name) }?.key
  }

  /// The state that a tracker's name for a step of its workflow stands for; nil where it is not
  /// known.
  ///
  /// Reports never use these names of their items, so they are not among the words of reports.
  static func status(ofTracker text: String) -> ActionItem.Status? {
    let words = text.utf8.split { !(0x61...0x7A).contains($0 | 0x20) }
    let name = words.map { String(Substring($0)).lowercased() }.joined(separator: " ")
    switch name {
    case "reopened", "re opened", "blocked", "on hold", "deferred", "postponed", "triage",
      "needs triage", "selected for development", "ready for development", "ready":
      return .open
    case "code review", "in code review", "in review", "review", "ready for qa", "in qa", "qa",
      "testing", "in testing", "ready for testing", "ready for release", "merged":
      return .inProgress
    case "verified", "released", "deployed": return .done
    case "duplicate", "invalid", "rejected", "cannot reproduce", "not a bug": return .wontDo
    default: return ActionItem.Status(words: text)
    }
  }

  mutating func read(_ cells: [String: String], at range: SourceRange) {
    var named: [String: String] = [:]
    for (column, names) in Self.columnNames {
      named[column] = names.lazy.compactMap { cells[$0] }.first { !$0.isEmpty }
    }
    guard let ticket = named["ticket"] else {
      return reject("a ticket without a name", at: range)
    }
    guard let state = named["state"] else {
      return reject("ticket '\(ticket)' has no state", at: range)
    }
    guard let status = Self.status(ofTracker: state) else {
      return reject(
        "ticket '\(ticket)' has no state that is known: '\(state)'", at: range,
        help: "write open, in progress, done or won't do")
    }
    if !names.insert(ticket.lowercased()).inserted {
      reject(
        "ticket '\(ticket)' stands here a second time; this line counts", at: range,
        help: "remove one of the lines")
    }
    tickets.append(
      TrackedTicket(
        ticket: ticket, status: status, closed: date("closed", in: named, of: ticket, at: range),
        owner: named["owner"], due: date("due", in: named, of: ticket, at: range)))
  }

  private mutating func date(
    _ name: String, in cells: [String: String], of ticket: String, at range: SourceRange
  ) -> CalendarDate? {
    guard let text = cells[name] else { return nil }
    if let date = trackerDate(text) { return date }
    reject(
      "ticket '\(ticket)' has '\(name)' that is no date: '\(text)'", at: range,
      help: "write it as 2024-03-01")
    return nil
  }

  /// Reports the keys of a ticket that are nearly known ones, whose values would be passed over.
  mutating func checkKeys(of ticket: DataValue) {
    for entry in ticket.entries where Self.column(named: entry.key) == nil {
      guard let near = nearMiss(of: entry.key.lowercased(), among: Self.columns) else { continue }
      reject(
        "no key of a ticket is named '\(entry.key)'; did you mean '\(near)'?", at: entry.keyRange,
        help: "the keys are \(Self.columns.joined(separator: ", "))")
    }
  }

  /// Reports a head of a table that lacks columns.
  mutating func rejectHead(_ names: [String], without missing: [String], at range: SourceRange) {
    let near = missing.compactMap { column in
      nearMiss(of: column, among: names.map { $0.lowercased() }).map { "'\($0)' for '\(column)'" }
    }
    reject(
      "no column is named \(missing.map { "'\($0)'" }.joined(separator: " or "))", at: range,
      help: near.isEmpty
        ? "name the columns in the first line: \(Self.columns.joined(separator: ", "))"
        : "the first line has \(near.joined(separator: " and "))")
  }

  private static let columns = columnNames.map(\.key)

  mutating func reject(
    _ message: String, at range: SourceRange,
    help: String = "write 'ticket: OPS-12', 'state: done' and, where known, 'closed: 2024-03-01'"
  ) {
    diagnostics.append(
      Diagnostic(.invalidTicket, message, path: path, range: range, help: help))
  }
}

extension Diagnostic.Kind {
  static let invalidTicket = Self(
    "invalid-ticket", .warning,
    explanation: """
      A line of `actions.yml` or `actions.csv` could not be used: it names no ticket, its state is \
      no word that is known (open, in progress, done, won't do and their like), or a date is not \
      written as 2024-03-01. The action items with that ticket keep the state that their reports \
      give.
      """)
}
