import Diagnostics
import Incidents

/// An incident while linking finds out what connects it to the others.
struct LinkedIncident {
  /// What the report tells; shared, since entries are sorted and copied.
  var incident: Incident {
    _read { yield content.incident }
  }
  private let content: Content
  /// The identifier, unique in the archive without regard to case.
  let id: Incident.ID
  var links = IncidentLinks()
  /// What linking noticed about it, in the order of the file.
  var diagnostics: [Diagnostic]

  init(incident: Incident, id: Incident.ID, diagnostics: [Diagnostic] = []) {
    content = Content(incident)
    self.id = id
    self.diagnostics = diagnostics
  }

  /// The incident as the archive has it.
  var archived: ArchivedIncident {
    ArchivedIncident(incident: incident, id: id, links: links, diagnostics: diagnostics)
  }

  private final class Content: Sendable {
    let incident: Incident

    init(_ incident: Incident) { self.incident = incident }
  }
}
