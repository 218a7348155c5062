extension Incident {
  /// How far a report is.
  package enum Stage: Sendable, Hashable {
    case draft, review, final

    /// The stage that the words at the beginning of a status tell: `In_Review`, `Draft (v2)`, `final
    /// (2024-03-01)`; nil where they tell none.
    init?(status: String) {
      guard let stage = toldStage(in: status) ?? nil else { return nil }
      self = stage
    }

    /// Whether a text begins with the word for a state of a report, or tells the state of the
    /// incident.
    static func isStatus(_ text: String) -> Bool {
      State(status: Array(text.utf8)[...]) != nil || toldStage(in: text) != nil
    }
  }

  /// How far the report is, as far as its status tells; nil where it tells something else, such as
  /// the state of the incident.
  package var stage: Stage? { status.flatMap { Stage(status: $0.value) } }
}

/// How many words the name of a state has at most.
private let longestName = 3

/// The stage that the longest name of a state tells that a text begins with: nil in it for a state
/// that tells none; nil where the text begins with none.
private func toldStage(in text: String) -> Incident.Stage?? {
  let words = text.asciiLowercased.utf8.split { !$0.isLetterOrNonASCII }.prefix(longestName).map {
    Array($0)[...].string
  }
  for count in stride(from: words.count, to: 0, by: -1) {
    if let found = stages[words.prefix(count).joined(separator: "-")] { return .some(found) }
  }
  return nil
}

/// The stages that the words for the state of a report stand for, with `-` between words: those of
/// the README first, then those that status pages, wikis and trackers write.
private let stages: [String: Incident.Stage?] = {
  let names: [(Incident.Stage?, [String])] = [
    (.draft, ["draft", "wip", "work-in-progress", "in-progress", "proposed", "pending"]),
    (
      .review,
      [
        "review", "in-review", "under-review", "ready-for-review", "for-review", "awaiting-review",
        "needs-review", "pending-review", "draft-for-review", "reviewing",
      ]
    ),
    (
      .final,
      [
        "final", "reviewed", "review-complete", "review-completed", "review-done", "approved",
        "accepted", "published", "public", "complete", "completed", "done", "finished", "ready",
        "signed-off", "archived", "superseded",
      ]
    ),
    (
      nil,
      ["internal", "mitigated", "postmortem", "new", "unknown", "ok", "notice", "scheduled", "tbd"]
    ),
  ]
  var stages: [String: Incident.Stage?] = [:]
  for (stage, names) in names {
    for name in names { stages.updateValue(stage, forKey: name) }
  }
  return stages
}()
