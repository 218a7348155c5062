/// A point in time as far as a report tells it: unknown parts stay unknown.
package struct Timestamp: Sendable, Hashable {
  /// How exact a time is.
  package enum Precision: String, Sendable, CaseIterable {
    case second, minute, hour, day, approximate
  }

  /// The day; nil where the report names none.
  package var date: CalendarDate?
  /// The time of day; nil where the report names only the day.
  package var clock: ClockTime?
  /// The zone in force there; nil where the report names none.
  package var zone: Zone?
  package var precision: Precision

  package init(
    date: CalendarDate? = nil, clock: ClockTime? = nil, zone: Zone? = nil,
    precision: Precision = .minute
  ) {
    self.date = date
    self.clock = clock
    self.zone = zone
    self.precision = precision
  }

  /// The local time as ISO 8601 writes it, with an offset only where the zone is known; nil without
  /// a date.
  ///
  /// Examples: `2023-03-05`, `2023-03-05T02:30`, `2023-03-05T02:30:10Z`, `2023-03-05T02:30+01:00`.
  package var iso: String? {
    guard let date else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(25)
    date.append(to: &bytes)
    if let clock {
      bytes.append(UInt8(ascii: "T"))
      clock.append(to: &bytes)
      if let offset = zone?.offsetInMinutes {
        bytes.append(contentsOf: Zone.iso(offsetInMinutes: offset).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The local time in minutes since the start of 1970-01-01, without regard to the zone; nil
  /// without a date and clock.
  package var localMinutes: Int? {
    guard let date, let clock else { return nil }
    return date.dayNumber * 1_440 + clock.minuteOfDay
  }

  /// The minutes since 1970-01-01T00:00Z; nil where the date, the clock or the offset is unknown.
  package var utcMinutes: Int? {
    guard let localMinutes, let offset = zone?.offsetInMinutes else { return nil }
    return localMinutes - offset
  }

  /// Returns the minutes from that of this time to that of a later one, whatever their seconds;
  /// negative where the other is earlier.
  ///
  /// Nil where a date or clock is missing, or where only one of them has a known offset. Two times
  /// without offsets are taken to be in the same zone.
  package func minutes(to other: Timestamp) -> Int? {
    if let a = utcMinutes, let b = other.utcMinutes { return b - a }
    guard zone?.offsetInMinutes == nil, other.zone?.offsetInMinutes == nil,
      let a = localMinutes, let b = other.localMinutes
    else { return nil }
    return b - a
  }

  /// Returns the seconds from this time to a later one, where `minutes(to:)` knows the minutes.
  ///
  /// Where one of them tells no seconds, they are those between the two minutes.
  package func seconds(to other: Timestamp) -> Int? {
    minutes(to: other).map { $0 * 60 + secondsAhead(of: other) }
  }

  /// Returns the length of time to a later one in minutes, to the nearest one; nil where
  /// `minutes(to:)` is.
  package func length(to other: Timestamp) -> Int? {
    minutes(to: other).map { length(to: other, minutesAway: $0) }
  }

  /// Returns the length of time in minutes to another one whose minute is known to be so many
  /// minutes away.
  package func length(to other: Timestamp, minutesAway minutes: Int) -> Int {
    let seconds = minutes * 60 + secondsAhead(of: other)
    return (seconds + (seconds < 0 ? -30 : 30)) / 60
  }

  /// How far the second hand of a later time is ahead; 0 where one of them tells no seconds.
  private func secondsAhead(of other: Timestamp) -> Int {
    guard let own = clock?.second, let second = other.clock?.second else { return 0 }
    return second - own
  }

  /// The time to the minute.
  package var withoutSeconds: Timestamp {
    var time = self
    time.clock = clock.flatMap { ClockTime(hour: $0.hour, minute: $0.minute) }
    return time
  }

  /// Returns the time so many minutes later, in the same zone; nil without a date and clock.
  func adding(minutes: Int) -> Timestamp? {
    guard let date, let clock else { return nil }
    let (minute, overflow) = clock.minuteOfDay.addingReportingOverflow(minutes)
    guard !overflow, minute.magnitude < 1_440 * 3_650 else { return nil }
    // What lies before midnight belongs to the day before.
    let days = (minute - (minute < 0 ? 1_439 : 0)) / 1_440
    let rest = minute - days * 1_440
    guard let time = ClockTime(hour: rest / 60, minute: rest % 60) else { return nil }
    var later = self
    later.date = date.adding(days: days)
    later.clock = time
    return later
  }
}

/// A time of day on a 24-hour clock.
package struct ClockTime: Sendable, Hashable, Comparable {
  /// From 0 to 23.
  package var hour: Int { Int(storedHour) }
  /// From 0 to 59.
  package var minute: Int { Int(storedMinute) }
  /// From 0 to 60 (a leap second); nil where none is written.
  package var second: Int? { storedSecond.map { Int($0) } }

  private let storedHour: Int8
  private let storedMinute: Int8
  private let storedSecond: Int8?

  /// Creates a time of day; nil where there is no such time.
  package init?(hour: Int, minute: Int, second: Int? = nil) {
    guard (0...23).contains(hour), (0...59).contains(minute),
      second.map({ (0...60).contains($0) }) ?? true
    else { return nil }
    storedHour = Int8(hour)
    storedMinute = Int8(minute)
    storedSecond = second.map { Int8($0) }
  }

  package var minuteOfDay: Int { hour * 60 + minute }

  /// The time as ISO 8601 writes it: `02:30` or `02:30:10`.
  package var iso: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the time as `iso` writes it.
  func append(to bytes: inout [UInt8]) {
    bytes.append(decimal: hour, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(decimal: minute, width: 2)
    if let second {
      bytes.append(UInt8(ascii: ":"))
      bytes.append(decimal: second, width: 2)
    }
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.minuteOfDay, a.second ?? 0) < (b.minuteOfDay, b.second ?? 0)
  }
}

/// A time zone as far as a report tells it.
package struct Zone: Sendable, Hashable {
  /// The name as written: `UTC`, `PST`, `America/Los_Angeles`, `+02:00`, `Pacific`.
  package var name: String
  /// The offset from UTC in minutes, east positive, at the time it stands beside; nil where the
  /// name does not tell (`local time`).
  package var offsetInMinutes: Int?

  package init(name: String, offsetInMinutes: Int?) {
    self.name = name
    self.offsetInMinutes = offsetInMinutes
  }

  package static let utc = Zone(name: "UTC", offsetInMinutes: 0)

  /// Returns an offset as ISO 8601 writes it: `Z` or `+02:00`.
  package static func iso(offsetInMinutes offset: Int) -> String {
    guard offset != 0 else { return "Z" }
    var bytes: [UInt8] = [offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")]
    bytes.append(decimal: abs(offset) / 60, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(decimal: abs(offset) % 60, width: 2)
    return String(decoding: bytes, as: UTF8.self)
  }
}
