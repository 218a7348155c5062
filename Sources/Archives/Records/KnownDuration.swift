package import Incidents

/// The duration of an incident that pages, medians and charts go by.
///
/// A declared one counts first, then one that the report states, then what its milestones make. Where
/// the report states one only roughly, and its milestones agree with that, they are the more exact.
package struct KnownDuration: Sendable, Hashable {
  /// Where a duration comes from.
  package enum Source: Sendable { case declared, stated, computed }

  package let minutes: Int
  package let isApproximate: Bool
  package let source: Source

  /// The longest time between milestones that is taken for a duration, in minutes: a year.
  ///
  /// What lies further apart is mostly a background event or a wrong year.
  package static let longestComputed = 366 * 1_440

  /// Returns the duration of an incident; nil where none is known or can be trusted.
  ///
  /// The incident is borrowed: a copy would count each of its dozens of values.
  package init?(of incident: borrowing Incident) {
    let computed = incident.computedMinutes.flatMap { $0 <= Self.longestComputed ? $0 : nil }
    if let stated = incident.statedDuration {
      if stated.provenance != .declared, stated.value.isApproximate, let computed,
        // Within a fifth of each other.
        abs(stated.value.minutes - computed) * 5 <= stated.value.minutes
      {
        minutes = computed
        isApproximate = false
        source = .computed
      } else {
        minutes = stated.value.minutes
        isApproximate = stated.value.isApproximate
        source = stated.provenance == .declared ? .declared : .stated
      }
    } else if let computed {
      minutes = computed
      isApproximate = false
      source = .computed
    } else {
      return nil
    }
  }
}

extension Milestones {
  /// Why the time from the start to a milestone is withheld though both are known.
  package enum Doubt: Sendable, Hashable {
    case beforeStart, afterEnd
    /// Longer than the whole duration that the report states: one of the two measures something else.
    case beyondDuration
  }

  /// What speaks against the time from the start to a milestone; nil where nothing does.
  package func doubt(about milestone: Name) -> Doubt? {
    guard let moment = self[milestone]?.value else { return nil }
    if let minutes = self[.started]?.value.minutes(to: moment), minutes < 0 { return .beforeStart }
    if let minutes = self[.resolved]?.value.minutes(to: moment), minutes > 0 { return .afterEnd }
    return nil
  }

}

extension Incident {
  /// What speaks against the time from the start to a milestone, in the light of what the report states
  /// of its duration; nil where nothing does.
  package func doubt(about milestone: Milestones.Name) -> Milestones.Doubt? {
    if let doubt = milestones.doubt(about: milestone) { return doubt }
    guard let stated = statedDuration?.value, stated.extent == .whole,
      let minutes = milestones.minutes(from: .started, to: milestone),
      // A fifth is no contradiction: durations are rounded.
      minutes - stated.minutes > stated.minutes / 5
    else { return nil }
    return .beyondDuration
  }

  /// The minutes from the start to a milestone; nil where one is unknown or there is a doubt about it, or
  /// where the detection is only taken to be what stands at the moment of the start.
  package func reliableMinutes(to milestone: Milestones.Name) -> Int? {
    guard doubt(about: milestone) == nil else { return nil }
    let minutes = milestones.minutes(from: .started, to: milestone)
    let isFirstSign =
      milestone == .detected && minutes == 0 && milestones[.detected]?.provenance == .inferred
    return isFirstSign ? nil : minutes
  }
}

// Asked of the entry in the archive, what is known of its incident is told without a copy of the incident.
extension ArchivedIncident {
  /// The duration that stands for the incident; nil where none is known.
  package var knownDuration: KnownDuration? { KnownDuration(of: incident) }

  /// The minutes from the start to a milestone, as far as they can be relied on.
  package func reliableMinutes(to milestone: Milestones.Name) -> Int? {
    incident.reliableMinutes(to: milestone)
  }
}

/// The smallest, the quartiles and the largest of some numbers.
package struct Spread: Sendable, Hashable {
  package let count: Int
  package let smallest: Int
  package let lowerQuartile: Int
  package let median: Int
  package let upperQuartile: Int
  package let largest: Int

  /// Returns the spread of ascending numbers; nil for none.
  ///
  /// Quartiles lie between neighbours as the median does (method 7 of Hyndman and Fan, 1996, which
  /// spreadsheets use), rounded down.
  package init?(ofAscending numbers: [Int]) {
    guard let first = numbers.first, let last = numbers.last else { return nil }
    func quantile(_ quarter: Int) -> Int {
      let position = (numbers.count - 1) * quarter
      let below = numbers[position / 4]
      let above = numbers[Swift.min(position / 4 + 1, numbers.count - 1)]
      return below + (above - below) * (position % 4) / 4
    }
    count = numbers.count
    smallest = first
    lowerQuartile = quantile(1)
    median = quantile(2)
    upperQuartile = quantile(3)
    largest = last
  }
}
