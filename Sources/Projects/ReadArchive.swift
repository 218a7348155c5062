package import Archives
package import Diagnostics
import Documents
import Incidents
import Sites

/// An archive with the text it was read from and all that was noticed on the way.
package struct ArchiveResult: Sendable {
  package var content: Content
  package var configuration: Configuration
  package var archive: Archive
  /// How many reports were left out since they are drafts.
  package var draftCount: Int
  /// In the order in which they are printed, with the severities of the configuration.
  package var diagnostics: [Diagnostic]

  /// The texts that the diagnostics are about.
  package var sources: SourceTable {
    var sources = SourceTable()
    for file in content.files { sources.add(file, prefix: content.prefix) }
    for path in content.unreadPaths { sources.add(path: path, prefix: content.prefix) }
    if let file = content.configurationFile { sources.add(file, prefix: content.prefix) }
    for file in content.trackerFiles { sources.add(file, prefix: content.prefix) }
    if let file = content.statusFile { sources.add(file, prefix: content.prefix) }
    if let file = content.addressList?.file { sources.add(file, prefix: content.prefix) }
    return sources
  }
}

/// Reads a content folder: bytes to documents to incidents to an archive.
package func readArchive(
  _ request: BuildRequest, output: String? = nil
) async throws(ProjectError) -> ArchiveResult {
  let content = try await loadContent(at: request.content, output: output, jobs: request.jobs)
  let configuration = content.configuration.overridden(by: request)
  request.progress?(.reading(content.files.count))
  var readings = await readReports(content.files, configuration: configuration, jobs: request.jobs)
  let companions = takeCompanions(from: &readings)
  let incidents = readings.flatMap(\.incidents)
  // To leave none out is to copy none: the facts of an incident are dozens of values.
  let hasDrafts = !configuration.includesDrafts && incidents.contains(where: \.isDraft)
  let included = hasDrafts ? incidents.filter { !$0.isDraft } : incidents
  let others = readings.filter { reading in
    reading.incidents.allSatisfy { $0.isDraft && !configuration.includesDrafts }
  }
  request.progress?(.linking)
  let drafts = hasDrafts ? incidents.filter(\.isDraft) : []
  var options = ArchiveOptions(
    taxonomy: configuration.taxonomy ?? .standard, organisations: configuration.organisations,
    relatedCount: configuration.relatedCount,
    jobs: request.jobs, otherFiles: Set(others.map(\.path)),
    otherIDs: configuration.removedIDs.union(drafts.map(\.id.slug)),
    baseURL: configuration.site.baseURL, repositories: configuration.repositories,
    trackedTickets: content.trackedTickets, statusEntries: content.statusEntries)
  options.draftStatusPages = drafts.flatMap { $0.statusPages.map(\.value) }
  options.publishedIDs = content.publishedIDs(drafts: drafts)
  var archive = linkArchive(included, options: options)
  archive.value.glossary = companions.glossary
  // What is turned off is not in the data either.
  configuration.applySeverities(in: &archive.value)
  var diagnostics =
    content.diagnostics + readings.flatMap(\.diagnostics) + companions.notes
    + included.flatMap(\.diagnostics)
    + archive.diagnostics
  // A single report says nothing of which others there are.
  if !content.isSingleReport {
    diagnostics += unknownReports(
      in: archive.value, of: content.statusFile,
      drafts: incidents.filter(\.isDraft).map(\.id.slug) + configuration.removedIDs)
  }
  if included.isEmpty, !incidents.isEmpty {
    diagnostics.append(onlyDrafts(incidents.count, in: request.content))
  }
  return ArchiveResult(
    content: content, configuration: configuration, archive: archive.value,
    draftCount: incidents.count - included.count,
    diagnostics: configuration.applyingSeverities(to: diagnostics).inPrintingOrder())
}

/// What one file holds.
private struct Reading: Sendable {
  var path: String
  var incidents: [Incident]
  /// Those of the document; each incident has its own.
  var diagnostics: [Diagnostic]
}

/// Takes the guides, templates and the glossary out of what was read; a single file is a report
/// whatever its name is.
private func takeCompanions(
  from readings: inout [Reading]
) -> (glossary: Incident?, notes: [Diagnostic]) {
  guard readings.count > 1 else { return (nil, []) }
  let folders = readings.map { folder(of: $0.path) }
  let counts = Dictionary(folders.map { ($0, 1) }, uniquingKeysWith: +)
  var glossary: Incident?
  var notes: [Diagnostic] = []
  for index in readings.indices where readings[index].incidents.count == 1 {
    let incident = readings[index].incidents[0]
    let folder = folders[index]
    guard
      let companion = Companion(
        of: incident, hasNeighbours: folder.isEmpty || counts[folder, default: 0] > 1)
    else { continue }
    if companion == .glossary {
      // Only one has a page as glossary; another stays what it was, so that its text is not lost.
      guard glossary == nil else { continue }
      glossary = incident
    }
    notes.append(companion.note(on: readings[index].path))
    readings[index].incidents = []
  }
  return (glossary, notes)
}

/// The path of the folder that a file lies in; empty at the root.
private func folder(of path: String) -> String {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
}

private func readReports(
  _ files: [SourceFile], configuration: Configuration, jobs: Int
) async -> [Reading] {
  let (parsing, reading) = (configuration.parsing, configuration.reading)
  return await concurrentMap(files, jobs: jobs, chunk: 8) { file in
    let document = parseDocument(file, options: parsing)
    var incidents = placingFindings(of: readIncidents(in: document.value, options: reading))
    for index in incidents.indices {
      incidents[index].diagnostics = configuration.applyingSeverities(
        to: incidents[index].diagnostics)
    }
    return Reading(
      path: file.path, incidents: incidents,
      diagnostics: document.diagnostics + (file.isBlank ? [emptyReport(file)] : []))
  }
}

extension Configuration {
  /// The identifiers of reports whose addresses it calls removed.
  fileprivate var removedIDs: Set<String> {
    let place = OwnSite(site.baseURL)
    return Set(site.removals.compactMap { place.incidentID(in: $0.address) })
  }
}

/// Gives the findings of incidents that share a file their places: what is about a whole incident
/// stands at its first line, and what is about the front matter is said once.
private func placingFindings(of incidents: [Incident]) -> [Incident] {
  guard incidents.count > 1 else { return incidents }
  var incidents = incidents
  for index in incidents.indices {
    let document = incidents[index].document
    let first = document.file.range(ofLine: incidents[index].lines.lowerBound)
    incidents[index].diagnostics = incidents[index].diagnostics.compactMap { diagnostic in
      guard let range = diagnostic.range else {
        var placed = diagnostic
        placed.range = first
        return placed
      }
      let isOfFile = range.upperBound <= document.body.lowerBound
      return isOfFile && index > 0 ? nil : diagnostic
    }
  }
  return incidents
}

private func emptyReport(_ file: SourceFile) -> Diagnostic {
  Diagnostic(
    .emptyReport, "the report is empty, so its page has nothing but the file's name",
    path: file.path, range: nil,
    help: "write the report, or name the file under 'exclude:' in faultline.yml")
}

private func onlyDrafts(_ count: Int, in content: String) -> Diagnostic {
  Diagnostic(
    .onlyDrafts,
    count == 1
      ? "the only report is a draft, so the archive is empty"
      : "all \(count) reports are drafts, so the archive is empty",
    path: content, range: nil, help: "include drafts with --drafts or 'drafts: true'")
}

extension Diagnostic.Kind {
  static let emptyReport = Self(
    "empty-report", .warning,
    explanation: """
      The file holds nothing but white space, so the page of the incident shows no more than the \
      name of the file. Write the report, remove the file, or name it under 'exclude:' in \
      faultline.yml.
      """)
  static let onlyDrafts = Self(
    "only-drafts", .warning,
    explanation: """
      Every report in the content folder has 'draft: true' in its front matter, so the site shows \
      none. Include drafts with --drafts or with 'drafts: true' in faultline.yml, or take 'draft' \
      out of a report that is done.
      """)
}
