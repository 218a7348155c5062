package import Diagnostics
package import Incidents

/// All incidents of a site and what connects them.
package struct Archive: Sendable {
  /// Newest first; those without a date last; ties in the order of identifiers.
  package var incidents: [ArchivedIncident]
  package var taxonomy: Taxonomy
  /// The cause classes that occur, most frequent first, then by title.
  package var causes: [CauseRecord]
  /// The services that occur, most frequent first, then by name.
  package var services: [ServiceRecord]
  /// All action items, in the order of `incidents` and of the reports.
  package var actions: [ActionRecord]
  /// The owners of action items, in the order of their names' bytes.
  package var owners: [OwnerRecord] = []
  /// By each text that an action item has for its owner: those that it names, as indexes in
  /// `owners`.
  package var ownersByText: [String: [Int]] = [:]
  /// The incidents whose cause came back while earlier action items were open, newest first.
  package var returns: [OpenReturn] = []
  /// The incidents of status pages that reports or `status.yml` name, in the order of their slugs.
  package var statusPages: [StatusRecord] = []
  /// The words of the house, as a file beside the reports explains them; nil where there is none.
  package var glossary: Incident?
  /// How many of the reports tell an incident that another one tells more fully.
  package var retellingCount = 0
  /// The severities, teams and tags that occur, by kind.
  package var facets: [FacetKind: [FacetRecord]] = [:]

  package init(
    incidents: [ArchivedIncident], taxonomy: Taxonomy, causes: [CauseRecord],
    services: [ServiceRecord], actions: [ActionRecord]
  ) {
    self.incidents = incidents
    self.taxonomy = taxonomy
    self.causes = causes
    self.services = services
    self.actions = actions
  }
}

extension Archive {
  /// Returns a text of a report without the marks of wikis' links: with their words, or else with
  /// the titles of the reports that they lead to, or else with the names that they have.
  ///
  /// - Complexity: O(n) in the text.
  package func shownText(_ text: String, of entry: ArchivedIncident) -> String {
    withoutWikiLinks(text) { name in
      entry.links.named[name].map { incidents[$0].incident.title.value }
    }
  }

  /// The summary of a report, as pages and feeds show it.
  package func shownSummary(of entry: ArchivedIncident) -> String? {
    entry.incident.summary.map { shownText($0.value, of: entry) }
  }
}

/// An incident with its place among the others.
///
/// Other incidents are named by their index in `Archive.incidents`. It is shared and never changes:
/// the facts of an incident are dozens of values, each of which a copy would count.
package final class ArchivedIncident: Sendable {
  /// What the report tells.
  package let incident: Incident
  /// The identifier, unique in the archive without regard to case.
  package let id: Incident.ID
  /// What connects it to the others.
  package let links: IncidentLinks
  /// What linking noticed about it, in the order of the file; `Diagnosed<Archive>` has them too.
  package let diagnostics: [Diagnostic]

  package init(
    incident: Incident, id: Incident.ID, links: IncidentLinks = IncidentLinks(),
    diagnostics: [Diagnostic] = []
  ) {
    self.incident = incident
    self.id = id
    self.links = links
    self.diagnostics = diagnostics
  }
}

/// What connects an incident to the others, which are named by their index in `Archive.incidents`.
package struct IncidentLinks: Sendable {
  /// Whether it is the first incident of its file, to which the front matter belongs.
  package var isFirstOfFile = true
  /// One for each of `incident.references`, in that order: the incident it leads to, or nil.
  package var references: [Int?] = []
  /// By the names in its links of wikis: the incidents that they lead to.
  package var named: [String: Int] = [:]
  /// The incidents whose reports refer to this one, in the order of the archive.
  package var backlinks: [Int] = []
  /// The most similar others, best first.
  package var related: [RelatedIncident] = []
  /// The causes that it is filed under and that had occurred before, in the order of the report;
  /// the reports of one incident have the same.
  package var recurrences: [CauseRecurrence] = []
  /// The indexes of its items in `Archive.actions`.
  package var actions = 0..<0
  /// Those of its reports that are or were open, where this report stands for the incident.
  package var openPromises: [OpenPromise] = []
  /// What was promised after earlier incidents with one of its causes and was still to be done on
  /// its day, as far as anything says; first after those that hit the same service, then newest
  /// first.
  package var stillOpen: [OpenPromise] = []
  /// The report that stands for the same incident, since it tells most; nil where it is this one.
  package var main: Int?
  /// The other reports of the same incident, where this one stands for it.
  package var retellings: [Int] = []
  /// The folder of the organisation that it happened to; nil where folders are no organisations.
  package var organisation: String?
  /// The services that it names, as indexes in `Archive.services`, in the order of the report.
  package var services: [Int] = []

  /// Creates the links of an incident that stands alone.
  package init() {}
}
