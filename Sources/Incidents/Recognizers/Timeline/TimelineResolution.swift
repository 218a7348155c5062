import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let timelineWithoutDate = Diagnostic.Kind(
    "timeline-without-date", .warning,
    explanation: """
      The times of the timeline have no date, and neither the report nor its file name tells one. \
      The entries are shown with their clock times, but durations over midnight and places in lists \
      by date are not possible. Write the date into the text, or add 'date:' to the front matter.
      """)
  static let timelineOutOfOrder = Diagnostic.Kind(
    "timeline-out-of-order", .warning, concernsReader: true,
    explanation: """
      An entry is earlier than the one before it, and not by a night: most likely a date or time is \
      mistyped. The entries are shown in the order of the report, with their times as written.
      """)
  static let unreadableTime = Diagnostic.Kind(
    "unreadable-time", .warning, concernsReader: true,
    explanation: """
      The time is not complete or is no time of any clock or calendar. It is shown as it is written, \
      and no duration is computed from it.
      """)
}

/// The timeline of an incident and what was noticed while its times were settled.
struct ResolvedTimeline: Sendable {
  var entries: [TimelineEntry] = []
  /// For each entry, the index of its first line in `LineTable.lines`.
  var lines: [Int] = []
  var diagnostics: [Diagnostic] = []
  /// Whether the report had its newest entry first.
  var wasNewestFirst = false
}

/// Settles the dates and zones of drafts: from the entry itself, the heading it stands under, the
/// entry before it, then the document.
///
/// A clock that goes back by four hours or more, without a date of its own, is the next day.
func resolveTimeline(
  _ drafts: [TimelineDraft], in table: LineTable, context: TimeContext
) -> ResolvedTimeline {
  let drafts = settlingWeekdays(of: drafts, context: context)
  var result = ResolvedTimeline()
  result.wasNewestFirst = isNewestFirst(drafts, context: context)
  let zone = zoneForAll(drafts, context: context)
  var times = datedTimes(drafts, context: context, zone: zone)
  carryOverMidnight(&times, drafts, isNewestFirst: result.wasNewestFirst)
  let order = result.wasNewestFirst ? Array(drafts.indices.reversed()) : Array(drafts.indices)
  let path = table.document.file.path
  var last: Timestamp?
  var carried: DateReading?
  for index in order {
    let draft = drafts[index]
    let range = table.sourceRange(of: table.lines[draft.line])
    if draft.carriedDate == .broken, carried != .broken {
      result.diagnostics.append(
        Diagnostic(
          .unreadableTime, "the date above '\(draft.written)' is no day of the calendar",
          path: path,
          range: range, help: "correct the date that the entry stands under"))
    }
    carried = draft.carriedDate
    let time = times[index]
    let day = time?.date
    result.entries.append(
      TimelineEntry(
        at: time,
        end: context.end(
          of: draft.stamp, on: day, zone: draft.stamp.zone ?? draft.zone ?? zone),
        written: draft.written, dateWritten: draft.dateWritten, text: draft.text,
        kind: kind(of: index, among: drafts), range: range))
    result.lines.append(draft.line)
    if draft.stamp.isBroken {
      let isYear = draft.written.utf8.count == 4 && draft.written.utf8.allSatisfy(\.isDigit)
      let isDate = draft.stamp.date == .broken
      result.diagnostics.append(
        Diagnostic(
          .unreadableTime,
          isYear
            ? "'\(draft.written)' is a year, and no day of it"
            : isDate
              ? "the date '\(draft.written)' is no day of the calendar"
              : "the time '\(draft.written)' cannot be read", path: path,
          range: table.sourceRange(of: Array(draft.written.utf8), in: table.lines[draft.line]),
          help: isYear
            ? "write the day where it is known, such as '2003-05-01'"
            : isDate
              ? "write it as year, month and day, such as 2024-02-29"
              : "write it as hours and minutes, such as '14:05'"))
    }
    if let before = last, let time, let minutes = before.minutes(to: time), minutes < 0,
      !isRecord(draft, of: time, since: result.entries.first?.at, in: table),
      !crossesYear(draft, backBy: -minutes)
    {
      result.diagnostics.append(
        Diagnostic(
          .timelineOutOfOrder,
          "timeline entry '\(draft.written)' is earlier than the one before it", path: path,
          range: table.sourceRange(of: Array(draft.written.utf8), in: table.lines[draft.line]),
          help: "check the date and the time of both entries"))
    }
    if let time, time.clock != nil { last = time }
  }
  if let first = result.entries.first(where: { $0.at?.clock != nil }),
    !result.entries.contains(where: { $0.at?.clock != nil && $0.at?.date != nil })
  {
    result.diagnostics.append(
      Diagnostic(
        .timelineWithoutDate, "the times of the timeline have no date", path: path,
        range: first.range, help: "add 'date:' to the front matter, or write the date into the text"
      ))
  }
  return result
}

/// The kind of an entry: by its phase, where it is the first of a failure or of the detection, else
/// by its words.
private func kind(of index: Int, among drafts: [TimelineDraft]) -> TimelineEntry.Kind {
  let phase = drafts[index].phase
  if let kind = kindsOfPhases[phase], !drafts[..<index].contains(where: { $0.phase == phase }) {
    return kind
  }
  return EventKinds.kind(of: drafts[index].text)
}

private let kindsOfPhases: [String: TimelineEntry.Kind] = [
  "failure": .started, "outage": .started, "fault": .started, "disruption": .started,
  "impact": .started, "detection": .detected, "discovery": .detected,
]

/// Gives entries that only name the day of the week its date: the next such day from the entry
/// before on, for the first one the nearest to the day of the incident, which is not after the
/// report was written.
private func settlingWeekdays(
  of drafts: [TimelineDraft], context: TimeContext
) -> [TimelineDraft] {
  guard drafts.contains(where: { weekday(of: $0) != nil }), var day = context.date else {
    return drafts
  }
  var isFirst = true
  return drafts.map { draft in
    var draft = draft
    if let weekday = weekday(of: draft) {
      let distance = weekday - day.weekday
      if isFirst {
        day = day.adding(days: (distance + 10) % 7 - 3)
        if let written = context.reportDate, day > written { day = day.adding(days: -7) }
      } else {
        day = day.adding(days: (distance + 7) % 7)
      }
      draft.stamp.date = .day(month: day.month, day: day.day, year: day.year)
    } else if let date = (draft.stamp.date ?? draft.carriedDate)?.date(
      order: context.order, year: draft.year ?? context.year)
    {
      day = date
    } else {
      return draft
    }
    isFirst = false
    return draft
  }
}

/// The day of the week that an entry with a time names instead of its date, before or behind the
/// time (`Sat 15:00`, `15:00 UTC (Sat)`); 0 for Sunday.
private func weekday(of draft: TimelineDraft) -> Int? {
  guard draft.stamp.date == nil, draft.stamp.clock != nil else { return nil }
  return draft.written.utf8.split { !$0.isLetterOrNonASCII }.lazy
    .compactMap { CalendarNames.weekday($0) }.first
}

/// Whether an entry is a moment with its name before it (`Repaired 2021-10-01 10:29`), not before
/// the first: such lists have the order of their names, as tools write them.
private func isRecord(
  _ draft: TimelineDraft, of time: Timestamp, since first: Timestamp?, in table: LineTable
) -> Bool {
  let line = table.lines[draft.line]
  guard !line.isRow, let first, let minutes = first.minutes(to: time), minutes >= 0 else {
    return false
  }
  let range = table.sourceRange(of: line)
  let written = table.sourceRange(of: Array(draft.written.utf8), in: line)
  let before = table.document.file.bytes[range.lowerBound..<written.lowerBound]
  return before.count(where: \.isLetterOrNonASCII) > 4
}

/// Whether a date without a year is that of the next year: December, then March.
private func crossesYear(_ draft: TimelineDraft, backBy minutes: Int) -> Bool {
  switch draft.stamp.date {
  case .day(_, _, year: nil), .numbers(first: _, second: _, year: nil, isDayFirstLikely: _):
    minutes > 180 * 1_440
  default: false
  }
}

/// The zone that the first entry names and the others leave out.
private func zoneForAll(_ drafts: [TimelineDraft], context: TimeContext) -> String? {
  if let zone = drafts.compactMap(\.zone).first { return zone }
  return drafts.first?.stamp.zone ?? context.zone?.value
    ?? drafts.lazy.compactMap(\.stamp.zone).first
}

/// The times of all drafts with the dates they inherit, in the order of the document.
private func datedTimes(
  _ drafts: [TimelineDraft], context: TimeContext, zone: String?
) -> [Timestamp?] {
  var day = context.date
  var carried: DateReading?
  var times: [Timestamp?] = []
  // Clock times before the first date belong to the day of that date, unless the document has one.
  if day == nil, let first = drafts.first, first.stamp.date == nil, first.carriedDate == nil,
    let dated = drafts.first(where: { $0.stamp.date != nil })
  {
    day = dated.stamp.date?.date(order: context.order, year: dated.year ?? context.year)
  }
  /// The day that a date means, which may depend on the day before it.
  func resolve(_ date: DateReading, _ context: TimeContext) -> CalendarDate? {
    date.date(order: context.order, year: day?.year ?? context.year)
      ?? day.flatMap { date.date(after: $0) }
  }
  var isFirstDate = true
  var hasHeading = false
  for draft in drafts {
    var draft = draft
    var context = context
    if let year = draft.year { context.year = year }
    if draft.carriedDate != carried {
      carried = draft.carriedDate
      // Below a date that no calendar has, the day is not known.
      day =
        carried == .broken
        ? nil
        : carried.flatMap { reading in
          // The first heading may lie before the day of the report.
          resolve(reading, context).map {
            hasHeading ? inNextYear(reading, $0, after: day, isFirst: isFirstDate) : $0
          }
        } ?? day
      hasHeading = true
    }
    if let date = draft.stamp.date {
      var found = resolve(date, context).map {
        inNextYear(date, $0, after: day, isFirst: isFirstDate)
      }
      // What led to an incident of January may lie in the year before it.
      if isFirstDate, date.year == nil, draft.year == nil, let own = context.date, let now = found,
        now.dayNumber - own.dayNumber > 200
      {
        found = CalendarDate(year: now.year - 1, month: now.month, day: now.day)
      }
      isFirstDate = false
      // A day without a time, before the one that the heading names, is how it came to it.
      let heading = carried.flatMap { $0 == .broken ? nil : resolve($0, context) }
      let isBackground =
        draft.stamp.clock == nil && draft.stamp.endDate == nil
        && found.map { found in heading.map { found < $0 } ?? false } ?? false
      if !isBackground { day = found ?? day }
      if let found, date.date(after: found) != nil {
        draft.stamp.date = .day(month: found.month, day: found.day, year: found.year)
      }
    } else if draft.carriedDate == nil, let common = draft.commonDate {
      day = common.date(order: context.order, year: day?.year ?? context.year) ?? day
    }
    if draft.stamp.isRelative, draft.stamp.clock == nil {
      times.append(nil)
      continue
    }
    if draft.isUntimed {
      times.append(day.map { Timestamp(date: $0, precision: .day) })
      continue
    }
    times.append(context.timestamp(draft.stamp, on: day, zone: draft.zone ?? zone))
    if let date = draft.stamp.endDate?.date(order: context.order, year: day?.year),
      draft.stamp.clock != nil
    {
      day = date
    }
  }
  return times
}

/// The day that a date without a year means behind another day: December is followed by January, or
/// by March, of the next year.
private func inNextYear(
  _ date: DateReading, _ day: CalendarDate, after before: CalendarDate?, isFirst: Bool
) -> CalendarDate {
  guard date.year == nil, let before, before.dayNumber - day.dayNumber > 180,
    !isFirst || before.month == 12 && day.month == 1
  else { return day }
  return CalendarDate(year: before.year + 1, month: day.month, day: day.day) ?? day
}

/// Moves times after midnight to the next day where the report names no date.
private func carryOverMidnight(
  _ times: inout [Timestamp?], _ drafts: [TimelineDraft], isNewestFirst: Bool
) {
  guard !isNewestFirst else {
    // A date that one of them names holds for those below it, which are earlier.
    guard drafts.allSatisfy({ $0.stamp.date == nil && $0.carriedDate == nil }) else { return }
    var rising = Array(times.reversed())
    carryOverMidnight(&rising, drafts.reversed(), isNewestFirst: false)
    times = rising.reversed()
    return
  }
  var days = 0
  var last: ClockTime?
  var lastOffset: Int?
  for index in times.indices {
    guard var time = times[index], let clock = time.clock else {
      if drafts[index].stamp.date != nil { days = 0 }
      continue
    }
    if drafts[index].stamp.date != nil
      || index > 0 && drafts[index].carriedDate != drafts[index - 1].carriedDate
    {
      days = 0
    } else if let before = last, lastOffset == time.zone?.offsetInMinutes,
      before.minuteOfDay - clock.minuteOfDay >= 240
    {
      days += 1
    }
    last = clock
    lastOffset = time.zone?.offsetInMinutes
    let end = drafts[index].stamp.endZone == nil ? drafts[index].stamp.endClock : nil
    if let end, end < clock, drafts[index].stamp.date == nil {
      days += 1
      last = end
    }
    if days > 0, let date = time.date {
      let isRangeOverMidnight = drafts[index].stamp.endClock.map { $0 < clock } ?? false
      time.date = date.adding(days: days - (isRangeOverMidnight ? 1 : 0))
      if let zone = time.zone {
        time.zone?.offsetInMinutes = ZoneNames.offset(of: zone.name, on: time.date, at: clock)
      }
      times[index] = time
    }
  }
}

/// Whether most entries are later than the ones after them.
private func isNewestFirst(_ drafts: [TimelineDraft], context: TimeContext) -> Bool {
  var falling = 0
  var rising = 0
  var day = context.date ?? CalendarDate(dayNumber: 0)
  var last: Int?
  for draft in drafts {
    if let date = (draft.stamp.date ?? draft.carriedDate)?.date(
      order: context.order, year: draft.year ?? context.year ?? day.year)
    {
      day = date
    }
    let minutes = day.dayNumber * 1_440 + (draft.stamp.clock?.minuteOfDay ?? 0)
    if draft.stamp.clock == nil, draft.stamp.date == nil { continue }
    if let last, minutes != last { if minutes < last { falling += 1 } else { rising += 1 } }
    last = minutes
  }
  return falling >= 2 && falling > 2 * rising
}
