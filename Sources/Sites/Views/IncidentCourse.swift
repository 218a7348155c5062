import Archives
import Incidents

/// An incident from its start to its end: its phases, and the stretches between them of which no
/// phase is known.
struct IncidentCourse {
  /// A phase, or a stretch of the incident that is none.
  struct Stretch {
    /// Nil where no phase is known.
    var name: Phase.Name?
    var start: Timestamp
    var end: Timestamp
    /// Above 0.
    var minutes: Int

    var word: Word { name?.word ?? .phaseNotTold }
    var colour: StaticString { name?.colour ?? "p0" }
  }

  /// The phases; none where the milestones contradict each other.
  let phases: [Phase]
  /// Whether the report's milestones contradict each other.
  let withholdsPhases: Bool
  /// The phases in order; where the start and the end are known, with what lies between and around
  /// them.
  let stretches: [Stretch]
  /// The minutes from the start to the end, of which each stretch has its share; nil where one of
  /// the two is not known, or where the report states another duration.
  let total: Int?

  init(_ archived: ArchivedIncident) {
    // Milestones in the wrong order make phases that overlap, which say nothing.
    let phases = archived.incident.phases
    let isInOrder = zip(phases, phases.dropFirst()).allSatisfy {
      $0.end.minutes(to: $1.start).map { $0 >= 0 } ?? false
    }
    let doubts = [Milestones.Name.detected, .mitigated, .resolved].contains {
      archived.incident.milestones.doubt(about: $0) != nil
    }
    withholdsPhases = doubts || !isInOrder
    self.phases = withholdsPhases ? [] : phases
    let known = self.phases.map {
      Stretch(name: $0.name, start: $0.start, end: $0.end, minutes: $0.minutes)
    }
    guard let start = archived.incident.milestones[.started]?.value,
      let end = archived.incident.milestones[.resolved]?.value, let whole = start.length(to: end),
      // What lies further apart is mostly a background event or a wrong year.
      (1...KnownDuration.longestComputed).contains(whole)
    else {
      stretches = known
      total = nil
      return
    }
    var stretches: [Stretch] = []
    var last = start
    func addRest(until moment: Timestamp) {
      guard let minutes = last.length(to: moment), minutes > 0 else { return }
      stretches.append(Stretch(name: nil, start: last, end: moment, minutes: minutes))
    }
    for stretch in known {
      addRest(until: stretch.start)
      stretches.append(stretch)
      last = stretch.end
    }
    addRest(until: end)
    self.stretches = stretches
    // A fifth is no contradiction: durations are rounded.
    let shown = archived.knownDuration?.minutes ?? whole
    total = abs(shown - whole) * 5 <= whole ? whole : nil
  }
}

/// What the drawing of a timeline shows, and on which scale.
struct DrawnTimeline {
  let scale: TimeScale
  /// The place of each entry on the scale; nil where it has none.
  let minutes: [Int?]
  /// The phases and what lies between them, or the incident as a whole; none where its start or end
  /// is not known.
  let bands: [TimelineLayout.Band]
  /// The stretch that is drawn: the whole incident, with what lies within its length around it.
  ///
  /// On a side where its start or end is not known, it is all that the timeline has.
  let window: ClosedRange<Int>

  /// Finds what to draw; nil where there are no two moments.
  ///
  /// Where most entries name a day only, or where the incident lasts for days and one of its ends
  /// is known by its day only, all is drawn by day: else the drawing would leave out the most part.
  init?(_ incident: Incident, course: IncidentCourse, scale: TimeScale?, minutes: [Int?]) {
    let started = incident.milestones[.started]?.value
    let resolved = incident.milestones[.resolved]?.value
    let isByDay = Self.isByDay(incident, minutes)
    if isByDay, let days = TimeScale(daysOf: incident.timeline.lazy.compactMap(\.at)) {
      self.scale = days
      self.minutes = incident.timeline.indices.map { index in
        incident.timeline[index].at.flatMap { days.minute($0) }
      }
      if let start = started.flatMap(days.minute), let end = resolved.flatMap(days.minute),
        start <= end, end - start <= KnownDuration.longestComputed
      {
        bands = [TimelineLayout.Band(name: nil, isWhole: true, start: start, end: end)]
      } else {
        bands = []
      }
    } else {
      guard let scale else { return nil }
      self.scale = scale
      self.minutes = minutes
      bands = course.stretches.compactMap { stretch in
        guard let start = scale.minute(stretch.start), let end = scale.minute(stretch.end),
          end > start
        else { return nil }
        return TimelineLayout.Band(
          name: stretch.name, isWhole: course.phases.isEmpty, start: start, end: end,
          minutes: stretch.minutes)
      }
    }
    let known = self.minutes.compactMap { $0 }
    guard let first = known.min(), let last = known.max() else { return nil }
    guard let start = bands.first?.start, let end = bands.last?.end, end > start else {
      guard last > first else { return nil }
      window = first...last
      return
    }
    let length = end - start
    // Where the report does not say when it began or was over, the first or last phase is not its
    // end.
    let drawn = known.filter {
      (started == nil || $0 >= start - length) && (resolved == nil || $0 <= end + length)
    }
    window = min(start, drawn.min() ?? start)...max(end, drawn.max() ?? end)
  }

  private static func isByDay(_ incident: Incident, _ minutes: [Int?]) -> Bool {
    // By place: to take an entry out of the list is to copy all its parts.
    let timeline = incident.timeline
    let days = timeline.indices.count {
      minutes[$0] == nil && timeline[$0].at?.date != nil && timeline[$0].at?.clock == nil
    }
    guard days > 0 else { return false }
    if days * 2 > timeline.count { return true }
    guard let start = incident.milestones[.started]?.value,
      let end = incident.milestones[.resolved]?.value, let first = start.date, let last = end.date
    else { return false }
    return (start.clock == nil || end.clock == nil) && last.dayNumber - first.dayNumber > 1
  }
}
