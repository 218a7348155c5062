/// The moments that durations are computed from; the durations themselves are never stored.
package struct Milestones: Sendable, Hashable {
  /// A named moment of an incident, in the order in which they follow each other.
  package enum Name: String, Sendable, CaseIterable {
    case started, detected, acknowledged, mitigated, resolved
  }

  private var times: [Located<Timestamp>?] = Array(repeating: nil, count: Name.allCases.count)

  package init() {}

  package subscript(name: Name) -> Located<Timestamp>? {
    get { times[name.index] }
    set { times[name.index] = newValue }
  }

  /// Whether the start is only known as the first sign of the incident: no word of the report calls
  /// it the beginning, and what it tells of is that somebody noticed.
  package var isStartFirstSign = false

  /// Returns the length of time between two milestones in minutes, to the nearest one; nil where one
  /// is unknown or the order is wrong, or where the start is only the detection.
  package func minutes(from: Name, to: Name) -> Int? {
    if from == .started, to == .detected, isStartFirstSign { return nil }
    guard let start = self[from]?.value, let end = self[to]?.value,
      let seconds = start.seconds(to: end), seconds >= 0
    else { return nil }
    return start.length(to: end)
  }
}

extension Milestones.Name {
  fileprivate var index: Int {
    switch self {
    case .started: 0
    case .detected: 1
    case .acknowledged: 2
    case .mitigated: 3
    case .resolved: 4
    }
  }
}
