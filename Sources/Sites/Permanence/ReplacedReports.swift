import Archives
import Diagnostics
import Documents
import Incidents

extension AddressKeeper {
  /// Reports the addresses of incidents that happened after the address was published, where
  /// another report may have stood there: a file was renamed, and a new one took its name.
  ///
  /// A report that was planned ahead is no sign of that, unless an older report has no address yet.
  mutating func findReplacedReports() {
    guard let published else { return }
    for entry in published.entries {
      guard let day = entry.day, let source = entry.source,
        case .incident(let index)? = taken[entry.path],
        site.address(of: .incident(index)).canonicalPath == entry.path
      else { continue }
      let archived = site.archive.incidents[index]
      // Days begin at different moments in different zones.
      guard archived.incident.document.file.path == source,
        let date = archived.incident.date?.value, date > day.adding(days: 1)
      else { continue }
      let older = freshReports.filter {
        $0.incident.document.file.path != source
          && $0.incident.date.map { $0.value <= day } ?? false
      }
      guard !older.isEmpty else { continue }
      let likely = likelySuccessors(of: [entry], among: older)[entry.path]
      let slug = archived.id.slug
      diagnostics.append(
        Diagnostic(
          .replacedReport,
          "'\(entry.path)' was published on \(day.iso), before the incident of \(date.iso) that "
            + "'\(source)' tells; did \(likely.map { "'\($0)'" } ?? "another report") stand there?",
          path: published.file, range: entry.range,
          help: "if so, add 'id: \(slug)' to the front matter of "
            + "\(likely.map { "'\($0)'" } ?? "that report"), and write its name into this line "
            + "instead of '\(source)'"))
    }
  }
}
