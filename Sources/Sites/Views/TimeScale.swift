import Incidents

/// One line of minutes that the moments of a timeline lie on.
///
/// Times with known offsets and times without are never mixed: what does not lie on the line has no
/// place in a drawing, and no distance from the start.
struct TimeScale {
  private enum Basis { case utc, local, clock, day }

  private let basis: Basis
  /// What is added to a place on the line for the local time of the report.
  let offset: Int

  /// Whether the line knows days, or only times of day.
  var hasDates: Bool { basis != .clock }
  /// Whether the line knows times of day.
  var hasClock: Bool { basis != .day }

  /// Creates the scale that fits most of the times; nil where fewer than two can be placed.
  init?(_ times: [Timestamp]) {
    let zoned = times.count { $0.utcMinutes != nil }
    let local = times.count { $0.localMinutes != nil && $0.zone?.offsetInMinutes == nil }
    if max(zoned, local) >= 2 {
      basis = zoned >= local ? .utc : .local
      offset =
        zoned >= local
        ? times.first { $0.utcMinutes != nil }?.zone?.offsetInMinutes ?? 0 : 0
      return
    }
    offset = 0
    let clocks = times.compactMap { $0.date == nil ? $0.clock : nil }
    let days = times.count { $0.date != nil && $0.clock == nil }
    if clocks.count >= 2, zip(clocks, clocks.dropFirst()).allSatisfy({ $0 <= $1 }) {
      basis = .clock
    } else if days >= 2 {
      basis = .day
    } else {
      return nil
    }
  }

  /// Creates the scale of the days of some times, whether or not they tell more; nil for fewer than
  /// two different ones.
  init?(daysOf times: some Sequence<Timestamp>) {
    var days = Set<Int>()
    for case let day? in times.lazy.map(\.date?.dayNumber) where days.count < 2 { days.insert(day) }
    guard days.count > 1 else { return nil }
    basis = .day
    offset = 0
  }

  /// The place of a moment; nil where it has none on this line.
  func minute(_ time: Timestamp) -> Int? {
    switch basis {
    case .utc: time.utcMinutes
    case .local: time.zone?.offsetInMinutes == nil ? time.localMinutes : nil
    case .clock: time.date == nil ? time.clock?.minuteOfDay : nil
    case .day: time.date.map { $0.dayNumber * 1_440 }
    }
  }

  /// Whether a stretch of the line lies in one local day.
  func isOneDay(_ stretch: ClosedRange<Int>) -> Bool {
    floorDivide(stretch.lowerBound + offset, 1_440)
      == floorDivide(stretch.upperBound + offset, 1_440)
  }

  /// The local day at a place; nil where the line knows no days.
  func day(atMinute minute: Int) -> CalendarDate? {
    hasDates ? CalendarDate(dayNumber: floorDivide(minute + offset, 1_440)) : nil
  }
}
