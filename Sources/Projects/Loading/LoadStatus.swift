import Archives
import Diagnostics
import Documents
import Incidents

/// The file that tells of a status page's incidents before there are reports, beside `faultline.yml`.
let statusFileName = "status.yml"

/// Reads the incidents of a status page: a mapping of ids or URLs to what is known, or a list whose
/// elements have an `id` or `url`; an element that is only text is an id or URL of which no more is
/// known.
///
/// Emits `invalid-status` and the diagnostics of `parseData`.
func readStatus(_ file: SourceFile) -> Diagnosed<[StatusEntry]> {
  let data = parseData(file, syntax: .yaml)
  var entries: [StatusEntry] = []
  var diagnostics = data.diagnostics
  func add(_ name: String?, _ value: DataValue, _ range: SourceRange) {
    if let entry = entry(name ?? value.scalar, value, range) { entries.append(entry) }
  }
  func entry(_ name: String?, _ value: DataValue, _ range: SourceRange) -> StatusEntry? {
    var fields: [String: DataValue] = [:]
    for field in value.entries {
      guard let key = statusKeys.first(where: { $0.names.contains(field.key.lowercased()) })?.key
      else {
        let near = nearMiss(of: field.key, among: statusKeys.flatMap(\.names))
        diagnostics.append(
          Diagnostic(
            .invalidStatus,
            "no key '\(field.key)'\(near.map { "; did you mean '\($0)'?" } ?? "")",
            path: file.path, range: field.keyRange))
        continue
      }
      fields[key] = field.value
    }
    let url = fields["url"]?.scalar
    guard let name = name ?? fields["id"]?.scalar ?? url, statusSlug(of: name) != nil else {
      diagnostics.append(
        Diagnostic(
          .invalidStatus, "an incident without an id or URL", path: file.path, range: range,
          help: "write 'id: abc123' or 'url: https://status.example.com/incidents/abc123'"))
      return nil
    }
    var entry = StatusEntry(name: name)
    entry.url = url.flatMap { siteAddress($0) == nil ? nil : $0 }
    entry.title = fields["title"]?.scalar
    entry.started = fields["started"]?.scalar
    entry.state = fields["state"]?.scalar
    entry.services = fields["services"]?.elements.compactMap(\.scalar) ?? []
    entry.summary = fields["summary"]?.scalar
    entry.incident = fields["incident"]?.scalar
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

/// Reports the incidents whose report, as `status.yml` names it, is not there, so that their page would
/// say for ever that it is being written; `slugs` are the identifiers of all reports, drafts as well.
func unknownReports(
  in entries: [StatusEntry], of file: SourceFile?, among slugs: [String]
) -> [Diagnostic] {
  guard let file, entries.contains(where: { $0.incident != nil }) else { return [] }
  let known = Set(slugs.map { $0.lowercased() })
  return entries.compactMap { entry in
    guard let name = entry.incident, !known.contains(Incident.ID(name).slug.lowercased()) else {
      return nil
    }
    let near = nearMiss(of: name, among: slugs)
    return Diagnostic(
      .invalidStatus,
      "no report is named '\(name)'\(near.map { "; did you mean '\($0)'?" } ?? "")",
      path: file.path, range: entry.incidentRange,
      help: "write the identifier of the report, or leave 'incident' out until there is one")
  }
}

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
      A line of status.yml could not be used: it has no id or URL, a key that is not known, or the \
      name of a report that is not there. The keys are id, url, title, started, state, services, summary and incident.
      """)
}
