package import Archives
import Diagnostics
import Documents
import Encodings
import Incidents

/// Returns the plain facts of all incidents, newest first, a row each (RFC 4180), as `export`
/// prints them for spreadsheets.
///
/// What is not known is empty. Services and cause classes are joined by `; `. `open_actions` counts
/// what is open or in progress, as the tracker has it, else as the report does; an item without a
/// state is in `actions` alone.
package func incidentsCSV(of archive: Archive) -> [UInt8] {
  var bytes = ByteBuffer(capacity: archive.incidents.count * 240)
  bytes.append(
    literal: """
      id,title,url,date,severity,services,started,detected,mitigated,resolved,duration_minutes,\
      causes,open_actions,actions,source\r

      """)
  for entry in archive.incidents {
    let incident = entry.incident
    let times = [Milestones.Name.started, .detected, .mitigated, .resolved]
      .map { incident.milestones[$0]?.value.iso }
    let open = entry.links.actions.count { archive.actions[$0].isUnfinished }
    let fields: [String?] =
      [
        entry.id.slug, incident.title.value, "/incidents/\(entry.id.slug)/",
        incident.date?.value.iso, incident.severity?.value,
        incident.services.map(\.value).joined(separator: "; "),
      ] + times + [
        KnownDuration(of: incident).map { String($0.minutes) },
        distinctClasses(of: incident).joined(separator: "; "), String(open),
        String(entry.links.actions.count), incident.document.file.path,
      ]
    bytes.append(csvRow: fields)
  }
  return bytes.take()
}

extension ByteBuffer {
  /// Appends one row of CSV with its line break; nil is an empty field.
  mutating func append(csvRow fields: [String?]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(csvField: field ?? "")
    }
    append(literal: "\r\n")
  }
}
