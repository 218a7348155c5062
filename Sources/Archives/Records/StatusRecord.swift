package import Diagnostics
import Documents
import Incidents

/// An incident of a status page, as `status.yml` tells of it before there is a report.
package struct StatusEntry: Sendable, Hashable {
  /// The id or URL that the status page knows it by, as written.
  package var name: String
  /// Where the status page shows it; nil where only an id is known.
  package var url: String?
  package var title: String?
  /// When it began, as written.
  package var started: String?
  /// What the status page says of it, such as `monitoring`.
  package var state: String?
  package var services: [String] = []
  package var summary: String?
  /// The identifier of its report, where one is known that does not name the status page itself.
  package var incident: String?
  /// Where the file names that report.
  package var incidentRange: SourceRange?

  package init(name: String) { self.name = name }
}

/// An incident of a status page, and the reports about it.
package struct StatusRecord: Sendable, Hashable {
  /// The last part of its address; unique, and the same for ever.
  package var slug: String
  /// Where the status page shows it; nil where only an id is known.
  package var url: String?
  /// What `status.yml` says; nil where only reports name it.
  package var entry: StatusEntry?
  /// The indexes of the reports about it, newest first; empty while none is published.
  package var incidents: [Int]
  /// The index of the report that `status.yml` names; nil where it names none, or none that is
  /// there.
  package var namedIncident: Int?
  /// The index of the report that its address leads to: the one that `status.yml` names, or the only
  /// one, or of several about one incident the one that tells most; nil where nothing tells which.
  package var report: Int?

  package init(slug: String) {
    self.slug = slug
    incidents = []
  }
}

/// Returns what status pages call incidents, each once, in the order of the slugs' bytes.
///
/// Reports name them in their front matter; `status.yml` may name the report, as reports name each
/// other (`INC-12` of `INC-12-cache`). A report whose front matter is shared by several incidents
/// of a file counts as the first of them.
///
/// - Complexity: O(n log n) in the names.
func statusRecords(
  of entries: [LinkedIncident], options: ArchiveOptions
) -> [StatusRecord] {
  let named = options.statusEntries
  var records: [String: StatusRecord] = [:]
  func add(_ name: String, entry: StatusEntry?, incident: Int?, url: String? = nil) {
    guard let slug = statusSlug(of: name) else { return }
    var record = records[slug] ?? StatusRecord(slug: slug)
    if record.url == nil { record.url = url ?? (isAddress(name) ? name : nil) }
    if record.entry == nil { record.entry = entry }
    if let incident, !record.incidents.contains(incident) { record.incidents.append(incident) }
    if entry != nil, record.namedIncident == nil { record.namedIncident = incident }
    records[slug] = record
  }
  if !named.isEmpty {
    let isAnyNamed = named.contains { $0.incident != nil }
    let index = isAnyNamed ? ReferenceIndex(entries, options: options) : nil
    for entry in named {
      let incident = entry.incident.flatMap { name in
        index?.incident(withID: name) ?? index?.incident(atURL: name, from: "")
      }
      add(entry.name, entry: entry, incident: incident, url: entry.url)
    }
  }
  var seenFiles: Set<String> = []
  // What is written of drafts is not told, but that they are being written is.
  for name in options.draftStatusPages { add(name, entry: nil, incident: nil) }
  for index in entries.indices where !entries[index].incident.statusPages.isEmpty {
    let incident = entries[index].incident
    guard seenFiles.insert(incident.document.file.path).inserted else { continue }
    for name in incident.statusPages { add(name.value, entry: nil, incident: index) }
  }
  return records.values.map { record in
    var record = record
    record.incidents.sort()
    let mains = Set(record.incidents.map { entries[$0].links.main ?? $0 })
    record.report = record.namedIncident
    if record.report == nil, mains.count == 1, let main = mains.first {
      record.report = record.incidents.contains(main) ? main : record.incidents.first
    }
    return record
  }.sorted { $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8) }
}

/// Reports the incidents of status pages that several reports name, where nothing tells which of
/// them is the one.
func sharedStatusPages(
  among records: [StatusRecord], in entries: [LinkedIncident]
) -> [(incident: Int, diagnostic: Diagnostic)] {
  records.filter { $0.report == nil && $0.incidents.count > 1 }.map { record in
    let reports = record.incidents.map { entries[$0].incident }
    let names = reports.prefix(3).map { "'\($0.document.file.path)'" }.joined(separator: ", ")
    let place = reports[0].statusPages.first { statusSlug(of: $0.value) == record.slug }
    return (
      record.incidents[0],
      Diagnostic(
        .sharedStatusPage, "several reports name '\(record.slug)' of the status page: \(names)",
        path: reports[0].document.file.path, range: place?.range,
        help: "name the report in status.yml: '\(record.slug): "
          + "{incident: \(entries[record.incidents[0]].id.slug)}'; or take 'status_page' out of "
          + "the others")
    )
  }
}

extension Diagnostic.Kind {
  static let sharedStatusPage = Diagnostic.Kind(
    "shared-status-page", .warning,
    explanation: """
      Several reports have the same incident of a status page under 'status_page:', and nothing tells
      which of them is its postmortem. So its address shows a list of them, and status-pages.json
      names none.

      Name the report in status.yml, under 'incident:', or take 'status_page' out of the others.
      """)
}

/// Whether a name that `status.yml` has for an incident of a status page is neither an address nor
/// an id that can be part of one, as `bad id/x`.
package func isOddStatusName(_ name: String) -> Bool {
  guard !isAddress(name), let last = name.utf8.split(separator: UInt8(ascii: "/")).last else {
    return false
  }
  let id = Incident.ID(String(decoding: Array(last), as: UTF8.self)).slug
  return name.utf8.contains(0x20) || !id.utf8.elementsEqual(last)
}

/// Returns the last part of the address that stands for an id or URL of a status page: the last
/// name of its path; where that is a bare number, as of an issue, the whole path; where there is no
/// path, or one that all incidents have, the query.
///
/// Nil where nothing names an incident; `index.html` is where the list of them stands.
package func statusSlug(of name: String) -> String? {
  var path = name.utf8[...]
  if let end = path.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
    path = path[..<end]
  }
  if isAddress(name), let colon = path.firstIndex(of: UInt8(ascii: ":")) {
    let host = path[colon...].dropFirst(3)
    path = host.firstIndex(of: UInt8(ascii: "/")).map { host[$0...] } ?? host[..<host.startIndex]
  }
  let query = name.utf8.drop { $0 != UInt8(ascii: "?") }.dropFirst()
    .prefix { $0 != UInt8(ascii: "#") }
  var parts = path.split(separator: UInt8(ascii: "/"))
  let page = parts.last.map { PageName($0) }
  if page?.isIndex == true { parts.removeLast() }
  guard let last = parts.last, page?.isOfMany != true || !namesIncident(query) else {
    return query.isEmpty ? nil : statusID(String(Substring(query)))
  }
  let isNumber = last.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  let text = isNumber ? parts.joined(separator: "-".utf8).map { $0 } : Array(last)
  return statusID(String(decoding: text, as: UTF8.self))
}

/// The name of the file or page at the end of a path, in lower case.
private struct PageName {
  /// Whether it stands for its folder: `index.html`.
  let isIndex: Bool
  /// Whether a query may tell which of many incidents it shows: `incident.php`, `view`.
  let isOfMany: Bool

  init(_ name: Substring.UTF8View) {
    let text = String(decoding: Array(name), as: UTF8.self).lowercased()
    let parts = text.utf8.split(separator: UInt8(ascii: "."))
    let hasEnding =
      parts.count > 1
      && Self.endings.contains(String(decoding: Array(parts[parts.count - 1]), as: UTF8.self))
    isIndex = hasEnding && parts.count == 2 && parts[0].elementsEqual("index".utf8)
    isOfMany = hasEnding || Self.words.contains(text)
  }

  private static let endings: Set<String> = [
    "asp", "aspx", "cfm", "cgi", "do", "htm", "html", "jsp", "php", "pl",
  ]
  private static let words: Set<String> = [
    "detail", "details", "event", "events", "incident", "incidents", "notice", "notices", "show",
    "view",
  ]
}

/// Whether a query tells which incident a page shows: `id=77`, `lang=en&incident_id=77`.
private func namesIncident(_ query: Substring.UTF8View) -> Bool {
  query.split(separator: UInt8(ascii: "&")).contains { pair in
    let key = pair.prefix { $0 != UInt8(ascii: "=") }
    guard pair.count > key.count + 1 else { return false }
    let letters = key.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) }
    return incidentKeys.contains(String(decoding: letters, as: UTF8.self))
  }
}

/// What queries call the name of an incident, in small letters alone.
private let incidentKeys: Set<String> = {
  let things = ["", "event", "incident", "issue", "message", "notice", "outage", "post", "ticket"]
  return Set(things.map { $0 + "id" } + things.dropFirst() + ["key", "guid", "uuid"])
}()

/// What an address can hold of the name of an incident; nil for that of the list.
private func statusID(_ text: String) -> String? {
  let slug = Incident.ID(text).slug
  return slug.lowercased() == "index.html" ? nil : slug
}

private func isAddress(_ text: String) -> Bool {
  text.utf8.starts(with: "https://".utf8) || text.utf8.starts(with: "http://".utf8)
}
