package import Diagnostics

/// Something that happened during an incident, with its time as far as the report tells it.
package struct TimelineEntry: Sendable, Hashable {
  /// What an event was in the course of the incident.
  package enum Kind: String, Sendable, CaseIterable {
    case started, detected, acknowledged, escalated, diagnosed, mitigated, resolved, other
  }

  /// Nil where the time could not be read; `written` then says what stands there.
  package var at: Timestamp?
  /// The end of an entry that covers a stretch of time; nil for a single moment.
  package var end: Timestamp?
  /// The time as the author wrote it; empty where an untimed line stands under a dated heading.
  package var written: String
  /// The words of the date above an untimed line; empty for others.
  package var dateWritten: String
  /// The words that stand for the time: those of the entry, else of the date above it.
  package var shownTime: String { written.isEmpty ? dateWritten : written }
  /// What happened, as plain text.
  package var text: String
  package var kind: Kind
  /// The bytes of the entry in its file.
  package var range: SourceRange

  package init(
    at: Timestamp?, end: Timestamp? = nil, written: String, dateWritten: String = "",
    text: String, kind: Kind = .other, range: SourceRange
  ) {
    self.at = at
    self.end = end
    self.written = written
    self.dateWritten = dateWritten
    self.text = text
    self.kind = kind
    self.range = range
  }
}

/// A stretch of an incident between two moments; drawn only where both are known.
package struct Phase: Sendable, Hashable {
  /// The phases, in the order in which they follow each other.
  package enum Name: String, Sendable, CaseIterable {
    /// From started to detected.
    case beforeDetection = "before-detection"
    /// From detected to diagnosed (or, without a diagnosis, to mitigated or resolved).
    case diagnosis
    /// From diagnosed to mitigated (or resolved).
    case repair
    /// From mitigated to resolved.
    case recovery
  }

  package var name: Name
  package var start: Timestamp
  package var end: Timestamp
  /// At least 0.
  package var minutes: Int
}

extension Incident {
  /// The phases between the known milestones, in order; a phase without both ends is left out.
  ///
  /// The cause is found within an incident: what is found before the detection or after the
  /// mitigation, as in the second outage of a day, ends no phase of it.
  package var phases: [Phase] {
    let earliest = milestones[.detected]?.value ?? milestones[.started]?.value
    let latest = milestones[.mitigated]?.value ?? milestones[.resolved]?.value
    let diagnosed = timeline.first { entry in
      guard entry.kind == .diagnosed, let at = entry.at else { return false }
      return (earliest?.minutes(to: at)).map { $0 >= 0 } ?? true
        && latest.flatMap { at.minutes(to: $0) }.map { $0 >= 0 } ?? true
    }?.at
    let moments: [(Phase.Name?, Timestamp?)] = [
      (.beforeDetection, milestones[.started]?.value),
      (.diagnosis, milestones[.detected]?.value),
      (.repair, diagnosed),
      (.recovery, milestones[.mitigated]?.value),
      (nil, milestones[.resolved]?.value),
    ]
    var phases: [Phase] = []
    for (index, moment) in moments.enumerated() {
      guard let name = moment.0, let start = moment.1 else { continue }
      if name == .beforeDetection, milestones.isStartFirstSign { continue }
      // Before detection needs its own end; later phases run to the next known moment.
      let next =
        name == .beforeDetection
        ? moments[1].1 : moments[(index + 1)...].lazy.compactMap(\.1).first
      guard let end = next, let minutes = start.length(to: end), minutes > 0 else { continue }
      phases.append(Phase(name: name, start: start, end: end, minutes: minutes))
    }
    return phases
  }
}
