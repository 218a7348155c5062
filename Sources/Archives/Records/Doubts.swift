package import Incidents

extension Milestones {
  /// Why the time from the start to a milestone is withheld though both are known.
  package enum Doubt: Sendable, Hashable {
    case beforeStart, afterEnd
    /// Longer than the whole duration that the report states: one of the two measures something
    /// else.
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
  /// What speaks against the time from the start to a milestone, in the light of what the report
  /// states of its duration; nil where nothing does.
  package func doubt(about milestone: Milestones.Name) -> Milestones.Doubt? {
    if let doubt = milestones.doubt(about: milestone) { return doubt }
    guard let stated = statedDuration?.value, stated.extent == .whole,
      let minutes = milestones.minutes(from: .started, to: milestone),
      // A fifth is no contradiction: durations are rounded.
      minutes - stated.minutes > stated.minutes / 5
    else { return nil }
    return .beyondDuration
  }

  /// The minutes from the start to a milestone; nil where one is unknown or there is a doubt about
  /// it, or where the detection is only taken to be what stands at the moment of the start.
  package func reliableMinutes(to milestone: Milestones.Name) -> Int? {
    guard doubt(about: milestone) == nil else { return nil }
    let minutes = milestones.minutes(from: .started, to: milestone)
    let isFirstSign =
      milestone == .detected && minutes == 0 && milestones[.detected]?.provenance == .inferred
    return isFirstSign ? nil : minutes
  }

  /// The minutes from the start to a milestone that pages and charts go by: what its moments make,
  /// else what the report states.
  package func knownMinutes(to milestone: Milestones.Name) -> Int? {
    toldMinutes(to: milestone) ?? statedDelays[milestone]?.value.minutes
  }

  /// The minutes from the start to a milestone that its moments make; nil where there is a doubt
  /// about them, and where one of the two is only inferred and the report states the length itself.
  package func toldMinutes(to milestone: Milestones.Name) -> Int? {
    let isInferred = [.started, milestone].contains { milestones[$0]?.provenance == .inferred }
    return isInferred && statedDelays[milestone] != nil ? nil : reliableMinutes(to: milestone)
  }
}

extension ArchivedIncident {
  /// The minutes from the start to a milestone that pages and charts go by.
  package func knownMinutes(to milestone: Milestones.Name) -> Int? {
    incident.knownMinutes(to: milestone)
  }
}
