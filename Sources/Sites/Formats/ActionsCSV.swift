import Archives
import Encodings
import Incidents

/// Returns `actions/actions.csv`: every action item of the archive, a line each (RFC 4180).
///
/// `state` is that of the tracker where it knows the ticket, else that of the report; `age_days`
/// runs to the day of closing or of the build.
func actionsCSV(of archive: Archive, today: CalendarDate?) -> OutputFile? {
  guard !archive.actions.isEmpty else { return nil }
  var bytes = ByteBuffer(capacity: archive.actions.count * 160)
  bytes.append(
    literal: """
      incident,date,task,kind,state,state_source,owner,due,overdue,closed,age_days,ticket,ticket_url\r

      """)
  for action in archive.actions {
    let date = archive.incidents[action.incident].incident.date?.value
    let end = action.closed ?? (action.status == .done ? nil : today)
    let age = date.flatMap { date in end.map { $0.dayNumber - date.dayNumber } }
    let isOverdue = today.map { action.isOverdue(on: $0) ? "yes" : "no" }
    let fields = [
      archive.incidents[action.incident].id.slug, date?.iso, action.item.text,
      action.item.kind?.rawValue,
      action.status.rawValue, action.isTracked ? "tracker" : "report", action.owner, action.due,
      isOverdue, action.closed?.iso, age.map { String($0) }, action.ticket,
      action.ticketURL,
    ]
    bytes.append(csvRow: fields)
  }
  return OutputFile(path: "actions/actions.csv", bytes: bytes.take())
}
