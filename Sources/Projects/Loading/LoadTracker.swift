package import Archives
package import Diagnostics
import Documents
import Incidents

/// The files that may give the states of outside tickets, in the order in which they are looked for.
package let trackerFileNames = ["actions.yml", "actions.csv"]

/// Loads what an outside tracker says about tickets: `actions.yml` or `actions.csv` beside
/// `faultline.yml`.
///
/// Emits `invalid-ticket` and the diagnostics of `parseData`.
///
/// - Returns: The tickets in the order of the file, and the file; empty and nil where there is none.
/// - Throws: `ProjectError` where the file is there and can't be read.
func loadTracker(
  in folder: ContentFolder, prefix: String
) throws(ProjectError) -> (file: SourceFile?, tickets: Diagnosed<[TrackedTicket]>) {
  for name in trackerFileNames {
    do throws(SystemError) {
      guard let bytes = try folder.read(PathBytes(name.utf8), upTo: 64 * 1_024 * 1_024) else {
        throw .notFound
      }
      let file = SourceFile(path: name, bytes: bytes)
      return (file, readTracker(file))
    } catch {
      if error == .notFound { continue }
      throw ProjectError(.unreadable, path: prefix + name, error)
    }
  }
  return (nil, Diagnosed([]))
}

/// Reads the states of tickets from YAML or, where the name says so, from CSV.
///
/// YAML holds a list of mappings with the keys `ticket`, `state` and, where known, `closed`, `owner`
/// and `due`, or a mapping of tickets to states. CSV holds the same as columns below a line of names;
/// other columns are passed over, so that an export needs no trimming.
package func readTracker(_ file: SourceFile) -> Diagnosed<[TrackedTicket]> {
  file.path.hasSuffix(".csv") ? readTrackerTable(file) : readTrackerData(file)
}

private func readTrackerData(_ file: SourceFile) -> Diagnosed<[TrackedTicket]> {
  let data = parseData(file, syntax: .yaml)
  var reader = TicketReader(path: file.path, diagnostics: data.diagnostics)
  switch data.value.content {
  case .null, .scalar: break
  case .list(let elements):
    for element in elements {
      var cells: [String: String] = [:]
      for entry in element.entries { cells[entry.key.lowercased()] = entry.value.scalar }
      reader.read(cells, at: element.range)
    }
  case .mapping(let entries):
    for entry in entries {
      var cells = ["ticket": entry.key]
      if let state = entry.value.scalar { cells["state"] = state }
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
  let names = head.cells.map { TicketReader.columnName($0) }
  while let row = rows.next() {
    guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
    var cells: [String: String] = [:]
    for (name, cell) in zip(names, row.cells) where cells[name] == nil { cells[name] = cell }
    reader.read(cells, at: row.range)
  }
  return Diagnosed(reader.tickets, reader.diagnostics)
}

/// Turns named cells into tickets.
private struct TicketReader {
  let path: String
  var diagnostics: [Diagnostic]
  var tickets: [TrackedTicket] = []

  /// The name of a column by the words that trackers use for it.
  static func columnName(_ text: String) -> String {
    let name = text.lowercased()
    switch name {
    case "key", "issue key", "id", "issue", "issue id", "url": return "ticket"
    case "status", "issue status": return "state"
    case "resolved", "closed at", "closed_at", "completed at", "completed", "done": return "closed"
    case "assignee": return "owner"
    case "due date", "due_date", "deadline": return "due"
    default: return name
    }
  }

  mutating func read(_ cells: [String: String], at range: SourceRange) {
    var named: [String: String] = [:]
    for (name, cell) in cells.sorted(by: { $0.key < $1.key }) where !cell.isEmpty {
      let column = Self.columnName(name)
      // The plain name counts before the words of trackers for it.
      if named[column] == nil || column == name { named[column] = cell }
    }
    guard let ticket = named["ticket"] else {
      return reject("a ticket without a name", at: range)
    }
    guard let state = named["state"], let status = ActionItem.Status(words: state) else {
      return reject(
        "ticket '\(ticket)' has no state that is known\(named["state"].map { ": '\($0)'" } ?? "")",
        at: range)
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
    // A time of day may follow: 2024-03-01T12:00:00Z.
    let day = String(decoding: text.utf8.prefix(10), as: UTF8.self)
    if let date = CalendarDate(iso: day) { return date }
    reject("ticket '\(ticket)' has '\(name)' that is no date: '\(text)'", at: range)
    return nil
  }

  private mutating func reject(_ message: String, at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .invalidTicket, message, path: path, range: range,
        help: "write 'ticket: OPS-12', 'state: done' and, where known, 'closed: 2024-03-01'"))
  }
}

/// The rows of a CSV file (RFC 4180), read one after the other.
private struct CSVRows {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A mark of the byte order, which spreadsheets write.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// Returns the cells of the next row, without blanks around them; nil at the end.
  mutating func next() -> (cells: [String], range: SourceRange)? {
    guard index < bytes.count else { return nil }
    let start = index
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    func finished(_ cell: [UInt8]) -> String {
      var text = cell[...]
      while let last = text.last, last == 0x20 || last == 0x09 || last == 0x0D { text.removeLast() }
      return String(decoding: text.drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }
    var end = bytes.count
    scan: while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        if isQuoted, index < bytes.count, bytes[index] == byte {
          cell.append(byte)
          index += 1
        } else {
          isQuoted.toggle()
        }
      case UInt8(ascii: ",") where !isQuoted:
        cells.append(finished(cell))
        cell = []
      case UInt8(ascii: "\n") where !isQuoted:
        end = index - 1
        break scan
      default: cell.append(byte)
      }
    }
    cells.append(finished(cell))
    return (cells, start..<Swift.max(start, end))
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
