extension Incident {
  /// Whether an incident is over.
  package enum State: Sendable, Hashable {
    case over, underWay

    /// The state that a status tells: `Resolved`, `ongoing since Monday`, `under investigation`; nil
    /// where it tells that of the report, or neither.
    init?(status: ArraySlice<UInt8>) {
      guard let state = Self(word: status) ?? Self(status) else { return nil }
      self = state
    }

    /// The state that some words tell wherever they stand.
    ///
    /// The first word for a state counts: `Resolved, cause under investigation` is over, and of
    /// `Final, resolved` the report is final.
    init?(_ status: ArraySlice<UInt8>) {
      var first: Self??
      stateWords.forEachMatch(in: status.prefix(40)) { number in
        if first == nil { first = .some(states[number]) }
      }
      guard let state = first ?? nil else { return nil }
      self = state
    }

    /// The state that the first word of a status tells which may mean much else further on.
    private init?(word status: ArraySlice<UInt8>) {
      let word = status.trimmed.prefix(while: \.isLetterOrNonASCII).lowercased[...]
      guard underWayFirstWords.contains(word.string) else { return nil }
      self = .underWay
    }
  }

  /// The state of the incident that the report tells in words; nil where it tells only times.
  package var state: State? { declaredState?.value ?? stateOfStatus }

  /// Whether `status` tells the state of the incident, and not that of the report.
  package var isStatusOfIncident: Bool { stateOfStatus != nil }

  private var stateOfStatus: State? { status.flatMap { State(status: Array($0.value.utf8)[...]) } }
}

private let states: [Incident.State?] = [.underWay, .over, nil]

/// Words for a state, with its number among `states`.
private let stateWords = PhraseTable(
  underWayWords.map { ($0, 0) } + overWords.map { ($0, 1) } + statusOfReportWords.map { ($0, 2) })

private let underWayWords = [
  "investigating", "under investigation", "being investigated", "ongoing", "unresolved",
  "not resolved", "not yet resolved", "not fixed", "not yet fixed", "still happening",
  "wird untersucht", "in untersuchung", "andauernd", "pågår", "in onderzoek", "sous investigation",
  "en investigación", "sob investigação", "em investigação", "расследуется", "Расследуется", "调查中",
  "調査中",
]

private let overWords = ["resolved", "fixed", "closed", "recovered", "restored"]

/// Words that leave open whether the incident is over.
private let statusOfReportWords = ["mitigated", "complete", "final", "done"]

private let underWayFirstWords: Set<String> = [
  "open", "opened", "active", "identified", "monitoring", "disrupted", "down",
]
