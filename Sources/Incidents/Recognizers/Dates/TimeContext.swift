import Diagnostics
import Documents

/// What a document as a whole tells about its dates and zones.
///
/// Decided once for a document, from its own evidence, never from other documents.
struct TimeContext: Sendable {
  /// Which of two numbers of a date is the month.
  var order: DateOrder = .dayFirst
  /// The first date of two small numbers whose order no evidence decides; nil where there is none.
  var doubtfulDate: Located<String>?
  /// The year of dates that name none.
  var year: Int?
  /// The zone of times that name none, and where it is stated.
  var zone: Located<String>?
  /// The day that bare clock times belong to: of the title, the file's name or the text.
  var date: CalendarDate?
  /// The day on which the report was most likely written: of the front matter, else of the file's
  /// name.
  var reportDate: CalendarDate?
  /// The day on which the mail that the report is was sent; nil for others.
  var sentDate: CalendarDate?

  /// Whether the report itself tells the zone of times that name none; that of the configuration is
  /// only for reports that name none.
  var isZoneTold: Bool { zone?.range != nil }

  /// Returns the time that a stamp means on its own, with what the document adds.
  ///
  /// The date is for stamps that name none, and the zone is for those instead of the document's.
  func timestamp(
    _ stamp: Stamp, on date: CalendarDate?, zone: String? = nil
  ) -> Timestamp? {
    let day =
      stamp.date.map { written in
        written.date(order: order, year: date?.year ?? year)
          ?? date.flatMap { written.date(near: $0) }
      } ?? date
    if stamp.date != nil, day == nil { return nil }
    guard stamp.clock != nil || day != nil, !(stamp.isBroken && stamp.clock == nil) else {
      return nil
    }
    return timestamp(day, stamp.clock, stamp, zone: zone)
  }

  /// Returns the end of a stamp that is a range; nil where it is a single moment.
  func end(of stamp: Stamp, on date: CalendarDate?, zone: String? = nil) -> Timestamp? {
    guard stamp.endClock != nil || stamp.endDate != nil else { return nil }
    let start = stamp.date.flatMap { $0.date(order: order, year: date?.year ?? year) } ?? date
    var day = stamp.endDate.flatMap { $0.date(order: order, year: start?.year ?? year) } ?? start
    var ending = stamp
    ending.zone = stamp.endZone ?? stamp.zone
    if stamp.endDate == nil, let from = stamp.clock, let to = stamp.endClock {
      // In two zones a smaller number may be the later time.
      let length =
        stamp.endZone == nil
        ? nil
        : timestamp(day, from, stamp, zone: zone)
          .minutes(to: timestamp(day, to, ending, zone: zone))
      if length.map({ $0 < 0 }) ?? (to < from) { day = day?.adding(days: 1) }  // Over midnight.
    }
    return timestamp(day, stamp.endClock, ending, zone: zone)
  }

  private func timestamp(
    _ day: CalendarDate?, _ clock: ClockTime?, _ stamp: Stamp, zone: String?
  ) -> Timestamp {
    let name = stamp.zone ?? zone ?? self.zone?.value
    let precision: Timestamp.Precision =
      stamp.isApproximate
      ? .approximate
      : clock == nil ? .day : stamp.isHourOnly ? .hour : clock?.second != nil ? .second : .minute
    return Timestamp(
      date: day, clock: clock,
      zone: clock == nil
        ? nil
        : name.map {
          Zone(name: $0, offsetInMinutes: ZoneNames.offset(of: $0, on: day, at: clock))
        }, precision: precision)
  }
}

/// A stamp that was found somewhere in a text.
struct FoundStamp: Sendable {
  var stamp: Stamp
  /// The index of its line in `LineTable.lines`.
  var line: Int
}
