package import Incidents

/// The duration of an incident that pages, medians and charts go by.
///
/// A declared one counts first, then one that the report states, then what its milestones make.
/// Where the report states one only roughly, and its milestones agree with that, they are the more
/// exact.
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

// Asked of the entry in the archive, what is known of its incident is told without a copy of the
// incident.
extension ArchivedIncident {
  /// The duration that stands for the incident; nil where none is known.
  package var knownDuration: KnownDuration? { KnownDuration(of: incident) }
}
