import Archives
import Incidents

/// Returns `api/v1/incidents.json`: the facts that lists need, and where each incident's data is.
///
/// Newest first, one incident a line. The fields have the meaning of `appendIncidentJSON`;
/// `duration_minutes` is one number here, as stated, else as computed.
func incidentList(of archive: Archive) -> OutputFile {
  var json = JSONWriter()
  json.object { json in
    json.key("incidents")
    json.array { json in
      for entry in archive.incidents {
        json.lineBreak()
        json.summary(of: entry, in: archive)
      }
    }
  }
  return OutputFile(path: "api/v1/incidents.json", bytes: json.finish(ending: "\n"))
}

extension JSONWriter {
  fileprivate mutating func summary(of entry: ArchivedIncident, in archive: Archive) {
    let incident = entry.incident
    object { json in
      json.key("id")
      json.string(entry.id.slug)
      json.key("title")
      json.string(incident.title.value)
      json.key("url")
      json.string("/incidents/\(entry.id.slug)/")
      json.key("data")
      json.string("/incidents/\(entry.id.slug)/index.json")
      json.key("date")
      json.string(incident.date?.value.iso)
      json.key("severity")
      json.string(incident.severity?.value)
      json.key("duration_minutes")
      json.number(KnownDuration(of: incident)?.minutes)
      json.key("services")
      json.array(of: incident.services) { $0.string($1.value) }
      json.key("causes")
      json.array(of: distinctClasses(of: incident)) { $0.string($1) }
      json.key("summary")
      json.string(archive.shownSummary(of: entry))
    }
  }
}

/// Returns the cause classes of an incident, each once, in the order of the findings.
func distinctClasses(of incident: Incident) -> [CauseClass.ID] {
  var seen: Set<CauseClass.ID> = []
  return incident.causes.map(\.cause).filter { seen.insert($0).inserted }
}
