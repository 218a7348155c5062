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
  // What is written of drafts is not told, but that they are being written is.
  for name in options.draftStatusPages { add(name, entry: nil, incident: nil) }
  for index in entries.indices where entries[index].links.isFirstOfFile {
    for name in entries[index].incident.statusPages {
      add(name.value, entry: nil, incident: index)
    }
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

/// Reports what front matter calls an incident of a status page and is none, or is an odd name for
/// one.
func unusableStatusPages(
  in entries: [LinkedIncident]
) -> [(incident: Int, diagnostic: Diagnostic)] {
  entries.indices.filter { entries[$0].links.isFirstOfFile }.flatMap { index in
    entries[index].incident.statusPages.compactMap { name in
      problem(ofStatusName: name.value).map { problem in
        (
          index,
          Diagnostic(
            .unusableStatusPage, "'\(name.value)' \(problem)",
            path: entries[index].incident.document.file.path, range: name.range,
            help: statusNameHelp)
        )
      }
    }
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
  static let unusableStatusPage = Diagnostic.Kind(
    "unusable-status-page", .warning,
    explanation: """
      A value of 'status_page:' is not what a status page has for an incident. The address of the
      status page itself, or of its list or history, names none, so it does nothing. A text that
      can't be part of an address, such as a title, becomes an address that nobody expects.

      Write the id of the incident, or the whole address of its page.
      """)
}
