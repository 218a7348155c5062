import Archives
import Diagnostics
import Documents
import Incidents

/// The file that tells of a status page's incidents before there are reports, beside
/// `faultline.yml`.
let statusFileName = "status.yml"

/// Reads the incidents of a status page: a mapping of ids or URLs to what is known, or a list whose
/// elements have an `id` or `url`; an element that is only text is an id or URL of which no more is
/// known.
///
/// Emits `invalid-status` and the diagnostics of `parseData`.
func readStatus(_ file: SourceFile) -> Diagnosed<[StatusEntry]> {
  let data = parseData(file, syntax: .yaml)
  var entries: [StatusEntry] = []
  var slugs: Set<String> = []
  var diagnostics = data.diagnostics
  func report(_ message: String, _ range: SourceRange?, help: String? = nil) {
    diagnostics.append(
      Diagnostic(.invalidStatus, message, path: file.path, range: range, help: help))
  }
  func add(_ name: String?, _ value: DataValue, _ range: SourceRange) {
    guard let entry = entry(name ?? value.scalar, value, range) else { return }
    guard let slug = statusSlug(of: entry.name), slugs.insert(slug).inserted else {
      return report(
        "'\(entry.name)' stands here a second time, and the first counts", range,
        help: "put what is known of the incident into one place")
    }
    entries.append(entry)
  }
  /// Returns the text of a field; what is none is reported.
  func text(_ value: DataValue?, of key: String) -> String? {
    guard let value, value.content != .null else { return nil }
    if value.scalar == nil {
      report("'\(key)' takes a text, so its value is left out", value.range)
    }
    return value.scalar
  }
  func entry(_ name: String?, _ value: DataValue, _ range: SourceRange) -> StatusEntry? {
    let isKeyed =
      switch value.content {
      case .null, .mapping: true
      case .scalar(let text): value.isBlank || text == name
      case .list(let elements): elements.isEmpty
      }
    if let name, !isKeyed {
      report(
        "what is known of '\(name)' stands under keys, so the value is left out", value.range,
        help: "write '\(name): {title: …}'")
    }
    var fields: [String: DataValue] = [:]
    for field in value.entries {
      guard let key = statusKeys.first(where: { $0.names.contains(field.key.lowercased()) })?.key
      else {
        let near = nearMiss(of: field.key, among: statusKeys.flatMap(\.names))
        report(
          "no key '\(field.key)'\(near.map { "; did you mean '\($0)'?" } ?? "")", field.keyRange)
        continue
      }
      fields[key] = field.value
    }
    let url = text(fields["url"], of: "url")
    guard let name = name ?? text(fields["id"], of: "id") ?? url, statusSlug(of: name) != nil else {
      report(
        "an incident without an id or URL", range,
        help: "write 'id: abc123' or 'url: https://status.example.com/incidents/abc123'")
      return nil
    }
    if let problem = problem(ofStatusName: name) {
      report("'\(name)' \(problem)", range, help: statusNameHelp)
    }
    var entry = StatusEntry(name: name)
    if let url, isAddress(url) {
      entry.url = url
    } else if let url, !url.isEmpty {
      report(
        "'\(url)' is no address, and is left out", fields["url"]?.range,
        help: "write the whole address, such as 'https://status.example.com/incidents/abc123'")
    }
    entry.title = text(fields["title"], of: "title")
    entry.started = text(fields["started"], of: "started")
    if let started = entry.started, !beginsWithDay(started) {
      report(
        "'\(started)' names no day, and is shown as it is", fields["started"]?.range,
        help: "write it as 2024-03-01 10:02 UTC")
    }
    entry.state = text(fields["state"], of: "state")
    entry.services = fields["services"]?.elements.compactMap { text($0, of: "services") } ?? []
    entry.summary = text(fields["summary"], of: "summary")
    // What is left empty names no report yet.
    entry.incident = text(fields["incident"], of: "incident").flatMap { $0.isEmpty ? nil : $0 }
    entry.incidentRange = fields["incident"]?.range
    return entry
  }
  if case .mapping(let items) = data.value.content {
    for item in items { add(item.key, item.value, item.keyRange) }
  } else {
    for item in data.value.elements { add(nil, item, item.range) }
  }
  return Diagnosed(entries, diagnostics)
}

/// Whether a text begins with a day, in whatever common form, so that a time may follow it.
private func beginsWithDay(_ text: String) -> Bool {
  let words = text.utf8.split(separator: 0x20).prefix(3).map { $0 }
  return (1...3).contains { count in
    let start = words.prefix(count).joined(separator: [0x20])
    return trackerDate(String(decoding: Array(start), as: UTF8.self)) != nil
  }
}

/// Reports the incidents whose report, as `status.yml` names it, is not there, so that their page
/// would say for ever that it is being written; `drafts` are the identifiers of reports that are
/// left out, or were removed.
func unknownReports(
  in archive: Archive, of file: SourceFile?, drafts: [String]
) -> [Diagnostic] {
  let unknown = archive.statusPages.compactMap { record in
    record.namedIncident == nil ? record.entry : nil
  }.filter { $0.incident != nil }
  guard let file, !unknown.isEmpty else { return [] }
  let slugs = archive.incidents.map(\.id.slug) + drafts
  let draftNames = Set(drafts.map { $0.lowercased() } + drafts.compactMap(leadingIdentifier))
  // To seek what was meant takes as long as there are reports.
  var sought = 0
  return unknown.compactMap { entry in
    let name = entry.incident ?? ""
    if draftNames.contains(Incident.ID(name).slug.lowercased()) { return nil }
    sought += 1
    let several = sought > soughtNames ? [] : identifiers(beginningWith: name, among: slugs)
    if several.count > 1 {
      let names = several.sorted().prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      return Diagnostic(
        .invalidStatus, "several reports are named '\(name)': \(names)",
        path: file.path, range: entry.incidentRange,
        help: "write the whole identifier of the report")
    }
    let near = sought > soughtNames ? nil : likelyIdentifier(for: name, among: slugs)
    return Diagnostic(
      .invalidStatus,
      "no report is named '\(name)'\(near.map { "; did you mean '\($0)'?" } ?? "")",
      path: file.path, range: entry.incidentRange,
      help: "write the identifier of the report, or leave 'incident' out until there is one")
  }
}

/// For how many names that lead nowhere the likely one is sought.
private let soughtNames = 100

/// The keys of an incident, with the names that status pages have for them.
private let statusKeys: [(key: String, names: [String])] = [
  ("id", ["id"]), ("url", ["url", "shortlink", "link"]), ("title", ["title", "name"]),
  ("started", ["started", "started_at", "created_at", "date"]), ("state", ["state", "status"]),
  ("services", ["services", "components", "affected"]), ("summary", ["summary", "description"]),
  ("incident", ["incident", "report", "postmortem"]),
]

extension Diagnostic.Kind {
  static let invalidStatus = Self(
    "invalid-status", .warning,
    explanation: """
      A line of status.yml could not be used, or not as it is: it has no id or URL, an id that can't \
      be part of an address or stands there a second time, a key that is not known, a value of \
      another form than its key takes, a start without a day, or the name of a report that is not \
      there. The keys are id, url, title, started, state, services, summary and incident.
      """)
}
