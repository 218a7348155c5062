package import Diagnostics
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
  var entries = orderedEntries(of: incidents)
  let links = resolveReferences(in: &entries, otherFiles: options.otherFiles)
  let actions = actionRecords(of: &entries, tracked: options.trackedTickets)
  var services = ServiceTable(entries)
  markRecurrences(in: &entries, services: services)
  let causes = causeRecords(of: entries, taxonomy: options.taxonomy, services: &services)
  let originals = originalReports(of: entries)
  for (index, diagnostic) in similarServiceNames(among: services.records, in: entries)
    + reportedTwice(among: entries, originals: originals)
  {
    entries[index].diagnostics.append(diagnostic)
  }
  relateIncidents(
    in: &entries, links: links, originals: originals, services: services, options: options)
  let diagnostics = entries.flatMap(\.diagnostics)
  var archive = Archive(
    incidents: entries.map(\.archived), taxonomy: options.taxonomy, causes: causes,
    services: services.records,
    actions: actions)
  archive.statusPages = statusRecords(of: entries, named: options.statusEntries)
  archive.returns = openReturns(among: entries, actions: actions)
  for kind in FacetKind.allCases { archive.facets[kind] = facetRecords(kind, of: entries) }
  return Diagnosed(archive, diagnostics)
}

/// Returns the incidents with unique identifiers, newest first.
private func orderedEntries(of incidents: [Incident]) -> [LinkedIncident] {
  let identifiers = uniqueIdentifiers(of: incidents)
  let days = incidents.map { $0.date?.value.dayNumber ?? Int.min }
  let order = incidents.indices.sorted { a, b in
    days[a] != days[b] ? days[a] > days[b] : identifiers.ids[a] < identifiers.ids[b]
  }
  return order.map { index in
    LinkedIncident(
      incident: incidents[index], id: identifiers.ids[index],
      diagnostics: identifiers.notes[index].map { [$0] } ?? [])
  }
}

/// What the configuration says about linking.
package struct ArchiveOptions: Sendable {
  package var taxonomy: Taxonomy
  /// How many related incidents to find for each; 0 finds none.
  package var relatedCount: Int
  /// The number of threads to use.
  package var jobs: Int
  /// The paths of content files that report no incident, such as guides: links to them are not
  /// broken.
  package var otherFiles: Set<String>
  /// What an outside tracker says about the tickets of action items; of two lines the later counts.
  package var trackedTickets: [TrackedTicket]
  /// What `status.yml` says about incidents of a status page.
  package var statusEntries: [StatusEntry]

  package init(
    taxonomy: Taxonomy = .standard, relatedCount: Int = 5, jobs: Int = 1,
    otherFiles: Set<String> = [], trackedTickets: [TrackedTicket] = [],
    statusEntries: [StatusEntry] = []
  ) {
    self.taxonomy = taxonomy
    self.relatedCount = relatedCount
    self.jobs = jobs
    self.otherFiles = otherFiles
    self.trackedTickets = trackedTickets
    self.statusEntries = statusEntries
  }
}
