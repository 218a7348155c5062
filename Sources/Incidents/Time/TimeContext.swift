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

/// Returns the stamps in a piece of text, in order.
///
/// - Complexity: O(n) in the bytes; a stamp is tried where a number or the name of a month begins.
func stamps(in range: Range<Int>, of bytes: [UInt8]) -> [Stamp] {
  // A stamp has a digit, and most lines have none.
  let text = bytes.span
  var end = range.upperBound
  while end > range.lowerBound, !text[end - 1].isDigit { end -= 1 }
  guard end > range.lowerBound else { return [] }
  let names = CalendarNames.beginnings
  var found: [Stamp] = []
  var index = range.lowerBound
  while index < end {
    let byte = text[index]
    guard byte.isLetter || byte.isDigit else {
      index += 1
      continue
    }
    // A word or a number begins here; `+00:05` is an offset.
    if byte.isDigit, index > range.lowerBound, text[index - 1] == UInt8(ascii: "+") {
      while index < range.upperBound, text[index].isDigit || text[index] == 0x3A { index += 1 }
      continue
    }
    let mayBegin =
      byte.isDigit
      ? mayBeginTime(at: index, until: range.upperBound, of: text, names)
      : names.mayHold(text, at: index, until: range.upperBound)
        && (CalendarNames.mayBeginMonth(bytes[index..<range.upperBound])
          || isDayOfMonth(at: index, until: range.upperBound, of: bytes))
    if mayBegin {
      var scanner = StampScanner(bytes, in: index..<range.upperBound)
      if let stamp = scanner.stamp(), stamp.range.lowerBound == index, !stamp.range.isEmpty {
        found.append(stamp)
        index = Swift.max(index + 1, stamp.range.upperBound)
        continue
      }
    }
    index += 1
    while index < end {
      let next = text[index]
      // Most bytes are letters of ASCII.
      if (next | 0x20) &- UInt8(ascii: "a") < 26 {
        index += 1
        continue
      }
      guard next.isLetter || next.isDigit else { break }
      // In a script without spaces a number begins right behind a word: `障害は10:20に発生`.
      if next.isDigit, text[index - 1] >= 0x80,
        StampScanner(bytes, in: range).isBehindWideScript(index)
      {
        break
      }
      index += 1
    }
  }
  return found
}

/// Whether the number that begins at a place may be the first part of a stamp, as far as what stands
/// behind it tells: most numbers count something, and are turned away before they are read as a time
/// and as each kind of date.
private func mayBeginTime(
  at start: Int, until end: Int, of text: Span<UInt8>, _ names: CalendarNames.Beginnings
) -> Bool {
  var index = start
  while index < end, text[index].isDigit { index += 1 }
  let digits = index - start
  while index < end, text[index].isSpace { index += 1 }
  guard index < end else { return false }
  let next = text[index]
  // A wide mark, a dash or a space of another kind.
  if next >= 0x80 { return true }
  if next.isOne(of: ":.-/") { return true }
  guard digits <= 4 else { return false }
  guard next.isLetter else { return next.isOne(of: "?&([+") }
  // `1900 UTC`: any word may be a zone.
  if digits > 2 { return true }
  // `5 pm`, `10h47`, `6 Uhr`, `1x:xx`, `19 and 20 October`, `5 of March`, `5 de marzo`, `1st`, `2nd`, `3rd`,
  // `4th`, `5 March`.
  return next.lowercased.isOne(of: "aphuxodsnrt") || names.mayHold(text, at: index, until: end)
}

/// Whether a day such as `Monday 18th` stands somewhere, whose month it does not name.
private func isDayOfMonth(at index: Int, until end: Int, of bytes: [UInt8]) -> Bool {
  guard CalendarNames.mayBeginWeekday(bytes[index..<end]) else { return false }
  var scanner = StampScanner(bytes, in: index..<end)
  return scanner.dayOfMonth() != nil
}

/// Reads a zone out of a statement about all times: `All times in UTC`, `(times in BST)`,
/// `Times are PST.`, `Date and Time in CET`, `UTC`.
func zoneStatement(in range: Range<Int>, of bytes: [UInt8]) -> String? {
  var index = range.lowerBound
  while index < range.upperBound {
    let byte = bytes[index]
    if byte.isUppercase || byte == UInt8(ascii: "+") {
      var scanner = StampScanner(bytes, in: index..<range.upperBound)
      // `時系列（JST）` has no space before it.
      let isStart =
        index == range.lowerBound || !bytes[index - 1].isLetter || scanner.isBehindWideScript(index)
      if isStart, let name = scanner.zone(isAfterClock: true) { return name }
    }
    index += 1
  }
  return nil
}
