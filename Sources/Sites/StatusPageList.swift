import Archives
import Incidents

/// An incident of a status page, and how far the report about it is.
struct ListedStatusPage {
  var record: StatusRecord
  var state: StatusPageState
  /// Why its report was taken out, which may be empty; nil where it was not.
  var reason: String?
  /// The day on which the build first published the report; nil while it is a draft, and where no
  /// list of addresses is kept.
  var published: CalendarDate?
}

extension Archive {
  /// Returns all incidents of status pages in the order of the slugs' bytes, among them those whose
  /// reports were taken out, although no report and no status.yml names them any more.
  ///
  /// - Complexity: O(n log n) in the incidents of status pages.
  func listedStatusPages(
    gone: [String: String], published days: [Int: CalendarDate]
  ) -> [ListedStatusPage] {
    let known = Set(statusPages.map(\.slug))
    // What nothing names any more is still linked to.
    let unnamed = gone.keys.filter { !known.contains($0) }.map { StatusRecord(slug: $0) }
    let records = (statusPages + unnamed).sorted {
      $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8)
    }
    return records.map { record in
      let reason = gone[record.slug]
      // Where nothing tells which report is the one, the state is that which one of them has reached.
      let reports = record.report.map { [$0] } ?? record.incidents
      let reached = reports.map { StatusPageState(of: incidents[$0].incident) }.max()
      let state = reason == nil ? reached ?? .beingWritten : .removed
      return ListedStatusPage(
        record: record, state: state, reason: reason,
        published: state == .draft ? nil : record.report.flatMap { days[$0] })
    }
  }
}
