import Diagnostics
import Documents
import Incidents

extension Diagnostic.Kind {
  static let duplicateID = Diagnostic.Kind(
    "duplicate-id", .note,
    explanation: """
      Two reports have the same identifier, or identifiers that differ only in case. Each incident
      needs an address of its own, so one of them keeps the identifier (a declared one before one
      that comes from a file's name, else the first by path) and the others get the name of their
      folder before it, or a number after it. What faultline.addresses says was published at an
      address keeps it before all others.

      Give each report an `id` of its own in its front matter to choose the addresses yourself.
      """)
}

/// Notes that an incident did not get the identifier it asked for, since that is another file's, or
/// a page of the site has it.
func duplicateID(of incident: Incident, became id: Incident.ID, since file: String?) -> Diagnostic {
  let wanted = incident.id.slug
  let reason =
    if let file {
      "identifier '\(wanted)' belongs to '\(file)' too"
    } else {
      "identifier '\(wanted)' is the name of a page of the site"
    }
  return Diagnostic(
    .duplicateID, "\(reason); this report is at '\(id.slug)'", path: incident.document.file.path,
    range: incident.declaredID?.range, help: "give this report an 'id' of its own")
}

/// Notes that an incident did not get the identifier it asked for, since another report was
/// published at that address, although it has another one now or is a draft.
func reservedID(of incident: Incident, became id: Incident.ID, since file: String?) -> Diagnostic {
  let wanted = incident.id.slug
  return Diagnostic(
    .duplicateID,
    "'/incidents/\(wanted)/' was published for '\(file ?? "")'; this report is at '\(id.slug)'",
    path: incident.document.file.path, range: incident.declaredID?.range,
    help: "give this report an 'id' of its own; or, if it is to stand there, take the line out of "
      + "faultline.addresses")
}
