/// The states that reports have.
enum ReportStatus {
  /// Whether a text begins with the word for a state: `Final`, `in review`, `final (2024-03-01)`, or
  /// tells the state of the incident.
  static func isKnown(_ text: String) -> Bool {
    if Incident.State(status: Array(text.utf8)[...]) != nil { return true }
    let names = text.asciiLowercased.utf8.split { !$0.isLetterOrNonASCII }.map {
      Array($0)[...].string
    }
    return (1...3).contains { count in
      names.count >= count && words.contains(names.prefix(count).joined(separator: "-"))
    }
  }

  /// The words for the state of a report in front matter, with `-` between words: those of the
  /// README first, then those that status pages, wikis and trackers write.
  private static let words: Set<String> = [
    "draft", "review", "final", "in-review", "under-review", "reviewed", "approved", "accepted",
    "published", "public", "internal", "complete", "completed", "done", "finished", "in-progress",
    "mitigated", "postmortem", "wip", "work-in-progress", "pending", "proposed", "ready",
    "ready-for-review", "signed-off", "archived", "superseded", "new", "unknown", "ok", "notice",
    "scheduled", "tbd",
  ]
}
