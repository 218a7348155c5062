package import Diagnostics
import Documents
package import Incidents

/// Orders the incidents, makes their identifiers unique and finds what connects them.
///
/// The order of the input and the number of threads do not matter to the result. Emits
/// `archiveDiagnosticKinds`; those about an incident are in `ArchivedIncident.diagnostics` too.
///
/// - Complexity: O(n log n) for n incidents; related incidents look at a bounded number of others.
package func linkArchive(
  _ incidents: [Incident], options: ArchiveOptions
) -> Diagnosed<Archive> {
  let ordered = orderedEntries(of: incidents, options: options)
  let runs = termRuns(of: ordered.count, options: options)
  // The terms of a report depend on nothing but its text, and take as long to read as all the rest.
  let (facts, terms) = concurrentResults(
    count: runs.count, jobs: options.jobs, beside: { archivedFacts(of: ordered, options: options) }
  ) { run in
    readTerms(of: ordered[runs[run]])
  }
  var entries = facts.entries
  if !runs.isEmpty {
    relateIncidents(in: &entries, terms: terms, ties: facts.ties, options: options)
  }
  var archive = facts.archive
  // Each copies the facts of an incident.
  archive.incidents = concurrentResults(for: entries, jobs: options.jobs) { $0.archived }
  return Diagnosed(archive, entries.flatMap(\.diagnostics))
}

/// What linking finds out without looking for what is alike.
private struct ArchivedFacts: Sendable {
  var entries: [LinkedIncident]
  /// The archive without its incidents.
  var archive: Archive
  var ties: IncidentTies
}

private func archivedFacts(
  of ordered: [LinkedIncident], options: ArchiveOptions
) -> ArchivedFacts {
  var entries = ordered
  let links = resolveReferences(in: &entries, options: options)
  let houses = Houses(entries, organisations: options.organisations)
  let originals = originalReports(of: entries, houses: houses)
  let retellingCount = linkTellings(in: &entries, originals: originals)
  let actions = actionRecords(of: &entries, tracked: options.trackedTickets)
  var services = ServiceTable(entries)
  for index in entries.indices { entries[index].links.services = services.byIncident[index] }
  for index in entries.indices {
    entries[index].links.organisation = houses.names[houses.byIncident[index]]
  }
  markRecurrences(in: &entries, services: services, houses: houses)
  markOpenPromises(in: &entries, actions: actions)
  let causes = causeRecords(
    of: entries, actions: actions, taxonomy: options.taxonomy, services: &services,
    houses: houses)
  let statusPages = statusRecords(of: entries, options: options)
  for (index, diagnostic) in similarServiceNames(among: services.records, in: entries)
    + reportedTwice(among: entries, originals: originals)
    + sharedStatusPages(among: statusPages, in: entries) + unusableStatusPages(in: entries)
  {
    entries[index].diagnostics.append(diagnostic)
  }
  var archive = Archive(
    incidents: [], taxonomy: options.taxonomy, causes: causes, services: services.records,
    actions: actions)
  archive.retellingCount = retellingCount
  (archive.owners, archive.ownersByText) = ownerRecords(of: actions)
  archive.statusPages = statusPages
  archive.returns = openReturns(among: entries)
  for kind in FacetKind.allCases { archive.facets[kind] = facetRecords(kind, of: entries) }
  let ties = IncidentTies(
    entries, links: links, originals: originals, services: services, houses: houses)
  return ArchivedFacts(entries: entries, archive: archive, ties: ties)
}

/// Returns the incidents with unique identifiers, newest first.
private func orderedEntries(
  of incidents: [Incident], options: ArchiveOptions
) -> [LinkedIncident] {
  let identifiers = uniqueIdentifiers(of: incidents, published: options.publishedIDs)
  let days = incidents.indices.map { incidents[$0].date?.value.dayNumber ?? Int.min }
  let order = incidents.indices.sorted { a, b in
    days[a] != days[b] ? days[a] > days[b] : identifiers.ids[a] < identifiers.ids[b]
  }
  let firsts = firstsOfFiles(among: incidents)
  return concurrentResults(for: order, jobs: options.jobs) { index in
    var entry = LinkedIncident(
      incident: incidents[index], id: identifiers.ids[index],
      diagnostics: identifiers.notes[index].map { [$0] } ?? [])
    entry.links.isFirstOfFile = firsts[incidents[index].document.file.path] == index
    return entry
  }
}

/// Returns the indexes of the incidents that stand first in their files, by path.
private func firstsOfFiles(among incidents: [Incident]) -> [String: Int] {
  var firsts: [String: Int] = [:]
  // Copying an incident costs more than what is read of it here.
  for index in incidents.indices {
    let path = incidents[index].document.file.path
    if let first = firsts[path],
      incidents[first].lines.lowerBound <= incidents[index].lines.lowerBound
    {
      continue
    }
    firsts[path] = index
  }
  return firsts
}

/// What the configuration says about linking.
package struct ArchiveOptions: Sendable {
  package var taxonomy: Taxonomy
  /// Whose the reports are; nil where their folders are to tell.
  package var organisations: Organisations?
  /// How many related incidents to find for each; 0 finds none.
  package var relatedCount: Int
  /// The number of threads to use.
  package var jobs: Int
  /// The paths of content files that report no incident, such as guides: links to them are not
  /// broken.
  package var otherFiles: Set<String>
  /// The identifiers of reports that are not part of the archive and still known, as of drafts and
  /// of those that were taken out: links to them are not broken.
  package var otherIDs: Set<String>
  /// What drafts that are left out call the incidents of status pages.
  package var draftStatusPages: [String] = []
  /// The identifiers with which reports were published, which they keep.
  package var publishedIDs = PublishedIdentifiers()
  /// Where the site of the archive is served; nil where that is not known.
  package var baseURL: String?
  /// The addresses of the repositories that the reports stand in; empty where that is not known.
  package var repositories: [String]
  /// What an outside tracker says about the tickets of action items; of two lines the later counts.
  package var trackedTickets: [TrackedTicket]
  /// What `status.yml` says about incidents of a status page.
  package var statusEntries: [StatusEntry]

  package init(
    taxonomy: Taxonomy = .standard, organisations: Organisations? = nil, relatedCount: Int = 5,
    jobs: Int = 1,
    otherFiles: Set<String> = [], otherIDs: Set<String> = [], baseURL: String? = nil,
    repositories: [String] = [],
    trackedTickets: [TrackedTicket] = [], statusEntries: [StatusEntry] = []
  ) {
    self.taxonomy = taxonomy
    self.organisations = organisations
    self.relatedCount = relatedCount
    self.jobs = jobs
    self.otherFiles = otherFiles
    self.otherIDs = otherIDs
    self.baseURL = baseURL
    self.repositories = repositories
    self.trackedTickets = trackedTickets
    self.statusEntries = statusEntries
  }
}
