package import Diagnostics
package import Incidents

/// Orders the incidents, makes their identifiers unique and finds what connects them.
package func linkArchive(
  _ incidents: [Incident], options: ArchiveOptions
) -> Diagnosed<Archive> {
  Diagnosed(
    Archive(
      incidents: incidents.map { ArchivedIncident(incident: $0, id: $0.id) },
      taxonomy: options.taxonomy, causes: [], services: [], actions: []))
}

/// What the configuration says about linking.
package struct ArchiveOptions: Sendable {
  package var taxonomy: Taxonomy
  /// How many related incidents to find for each; 0 finds none.
  package var relatedCount: Int
  /// The number of threads to use.
  package var jobs: Int

  package init(taxonomy: Taxonomy = .standard, relatedCount: Int = 5, jobs: Int = 1) {
    self.taxonomy = taxonomy
    self.relatedCount = relatedCount
    self.jobs = jobs
  }
}
