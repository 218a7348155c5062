/// A date as it is written, before the document's own evidence decides what its parts mean.
enum DateReading: Sendable, Hashable {
  /// A day that needs no further evidence but, perhaps, a year.
  case day(month: Int, day: Int, year: Int?)
  /// Two numbers of which either may be the month: `03/05/2023`, `12-05`.
  case numbers(first: Int, second: Int, year: Int?, isDayFirstLikely: Bool)
  /// The day after that of the entry before: `the next day`.
  case following
  /// A day of a month that it does not name, and its day of the week (Sunday is 0): `Monday 18th`.
  case dayOfMonth(Int, weekday: Int)
  /// Written like a date, but no day of any calendar: `20202-01-16`, `2022-02-??`, `31.06.2019`.
  case broken

  /// The year, where one is written.
  var year: Int? {
    switch self {
    case .day(_, _, let year), .numbers(_, _, let year, _): year
    case .following, .dayOfMonth, .broken: nil
    }
  }

  /// The date, where it names its year and no evidence is needed to know its parts.
  var certainDate: CalendarDate? {
    guard case .day = self else { return nil }
    return date(order: .dayFirst, year: nil)
  }

  /// Returns the date that a relative one means behind an entry of a day; nil for others.
  func date(after day: CalendarDate) -> CalendarDate? {
    switch self {
    case .following: return day.adding(days: 1)
    case .dayOfMonth(let number, _):
      if let date = date(near: day) { return date }
      // A smaller number belongs to the next month, unless it is only a little smaller.
      if number >= day.day - 7 {
        return CalendarDate(year: day.year, month: day.month, day: number)
      }
      let isDecember = day.month == 12
      return CalendarDate(
        year: day.year + (isDecember ? 1 : 0), month: isDecember ? 1 : day.month + 1, day: number)
    case .day, .numbers, .broken: return nil
    }
  }

  /// Returns the date nearest to a day that has the day of the month and of the week; nil where
  /// none of the months around has it, and for other dates.
  func date(near day: CalendarDate) -> CalendarDate? {
    guard case .dayOfMonth(let number, let weekday) = self else { return nil }
    var nearest: CalendarDate?
    for shift in -1...1 {
      let month = day.year * 12 + day.month - 1 + shift
      guard let date = CalendarDate(year: month / 12, month: month % 12 + 1, day: number),
        date.weekday == weekday
      else { continue }
      let distance = abs(date.dayNumber - day.dayNumber)
      if nearest.map({ distance < abs($0.dayNumber - day.dayNumber) }) ?? true { nearest = date }
    }
    return nearest
  }

  /// Returns the calendar date, given what the document tells.
  ///
  /// The order says which of two numbers is the month; the year is for dates that have none.
  func date(order: DateOrder, year fallback: Int?) -> CalendarDate? {
    switch self {
    case .day(let month, let day, let year):
      return (year ?? fallback).flatMap { CalendarDate(year: $0, month: month, day: day) }
    case .numbers(let first, let second, let year, let isDayFirstLikely):
      guard let year = year ?? fallback else { return nil }
      // Points stand between day, month and year, whatever else the document has.
      let isMonthFirst =
        second > 12 ? true : first > 12 || isDayFirstLikely ? false : order == .monthFirst
      return isMonthFirst
        ? CalendarDate(year: year, month: first, day: second)
        : CalendarDate(year: year, month: second, day: first)
    case .following, .dayOfMonth, .broken: return nil
    }
  }
}

/// Which of two numbers of a date is the month.
enum DateOrder: Sendable { case monthFirst, dayFirst }

/// A time at the start of a line, or anywhere in it, as it is written.
struct Stamp: Sendable, Hashable {
  var date: DateReading?
  var clock: ClockTime?
  var endDate: DateReading?
  var endClock: ClockTime?
  /// The zone of the end where it has one of its own: `10:00 PST to 14:00 EST`.
  var endZone: String?
  /// The zone as written, such as `UTC` or `PST/PDT`.
  var zone: String?
  var isApproximate = false
  /// Whether a part is written like a time but is none: `14:??`, `07:7:47`.
  var isBroken = false
  /// Whether only the hour was written: `5 PM`.
  var isHourOnly = false
  /// Whether `AM` or `PM` was written.
  var hasMeridiem = false
  /// Whether it is told from the start of the incident: `T+5m`.
  var isRelative = false
  /// The bytes from the first to the last part.
  var range: Range<Int> = 0..<0

  /// Whether it names a moment of a day, readable or not.
  var hasClock: Bool { clock != nil || isRelative || (isBroken && date != .broken) }
}
