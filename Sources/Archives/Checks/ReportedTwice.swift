import Diagnostics
import Documents
import Incidents

extension Diagnostic.Kind {
  static let reportedTwice = Diagnostic.Kind(
    "reported-twice", .warning,
    explanation: """
      Two reports have the same date and the same title: most likely one incident that is told in a \
      file of its own and in a log of all incidents. Both have a page, and both are counted wherever \
      incidents are.

      Remove one of the two, or name one of the files under 'exclude' in 'faultline.yml'.
      """)
}

/// Warns about incidents of one day with the same title, apart from case, blanks and hyphens.
///
/// - Complexity: O(n) in the bytes of the titles.
func reportedTwice(
  among incidents: [ArchivedIncident]
) -> [(incident: Int, diagnostic: Diagnostic)] {
  struct Key: Hashable {
    var date: CalendarDate
    var title: String
  }
  var first: [Key: Int] = [:]
  var found: [(incident: Int, diagnostic: Diagnostic)] = []
  for (index, entry) in incidents.enumerated() {
    let report = entry.incident
    guard let date = report.date?.value else { continue }
    let title = foldedServiceName(report.title.value)
    // `Outage` says too little to be the same one.
    guard title.utf8.count >= 12 else { continue }
    guard let other = first.updateValue(index, forKey: Key(date: date, title: title)) else {
      continue
    }
    let path = incidents[other].incident.document.file.path
    let isSameFile = path == report.document.file.path
    found.append(
      (
        index,
        Diagnostic(
          .reportedTwice,
          "the incident of \(date.iso) with this title is also reported \(isSameFile ? "before in this file" : "in '\(path)'")",
          path: report.document.file.path, range: report.title.range,
          help: "remove one of the two, or name its file under 'exclude' in 'faultline.yml'")
      ))
  }
  return found
}
