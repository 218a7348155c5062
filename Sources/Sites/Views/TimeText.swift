import Encodings
import Incidents

/// How dates, times and lengths of time read on the pages; a class, since each timeline names it.
final class TimeText: Sendable {
  let words: Words
  /// The texts of the lengths below a day, by minutes: a timeline has two for each of its events.
  private let shortDurations: [String]
  /// What timelines say of the lengths below four hours, by minutes.
  private let shortOffsetsAfter: [String]
  private let shortOffsetsBefore: [String]
  private let shortGaps: [String]
  /// The times of a day of 24 hours, by minutes: each axis has a dozen.
  private let clockTexts: [String]
  /// What stands around the year of a date, by months of 31 days each.
  private let dateTexts: [[String]]

  init(_ words: Words) {
    self.words = words
    let durations = (0..<1_440).map { Self.duration(minutes: $0, words) }
    shortDurations = durations
    let shortest = durations.prefix(240)
    shortOffsetsAfter = shortest.map { words(.offsetAfter, ["duration": $0]) }
    shortOffsetsBefore = shortest.map { words(.offsetBefore, ["duration": $0]) }
    shortGaps = shortest.map { words(.gapToNext, ["duration": $0]) }
    dateTexts = (0..<12 * 31).map { place in
      let text = words(
        .dateLong,
        [
          "day": words.digits(place % 31 + 1), "month": words.months[place / 31], "year": "\u{0}",
        ])
      return text.utf8.split(separator: 0, omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    }
    clockTexts = (0..<1_440).map { minute in
      var bytes = ByteBuffer(capacity: 8)
      bytes.append(twoDigits: minute / 60)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(twoDigits: minute % 60)
      return bytes.text
    }
  }

  /// How a report writes the time of day.
  enum Clock: Sendable, Hashable { case twelve, twentyFour }

  /// A date such as `5 March 2023`.
  func date(_ date: CalendarDate) -> String {
    let texts = dateTexts[(date.month - 1) * 31 + date.day - 1]
    let year = words.digits(date.year)
    return texts.dropFirst().reduce(texts[0]) { $0 + year + $1 }
  }

  /// A date such as `Sunday 5 March 2023`.
  func fullDate(_ date: CalendarDate) -> String {
    words(.dateFull, ["weekday": words.weekdays[date.weekday], "date": self.date(date)])
  }

  /// A date without its year, such as `5 Mar`.
  func shortDate(_ date: CalendarDate) -> String {
    words(
      .dateShort,
      [
        "day": words.digits(date.day), "month": words.shortMonths[date.month - 1],
      ])
  }

  /// A time of day, such as `2:30 AM` or `02:30`.
  func clock(_ time: ClockTime, _ clock: Clock) -> String {
    switch clock {
    case .twentyFour: time.iso
    case .twelve: twelveHour(time.hour, time.minute)
    }
  }

  private func twelveHour(_ hour: Int, _ minute: Int) -> String {
    words(
      hour < 12 ? .clockMorning : .clockAfternoon,
      ["h": String((hour + 11) % 12 + 1), "mm": minute < 10 ? "0\(minute)" : String(minute)])
  }

  /// The time of day at a number of minutes since 1970-01-01T00:00.
  func clock(atMinutes minutes: Int, _ clock: Clock) -> String {
    let minute = ((minutes % 1_440) + 1_440) % 1_440
    return switch clock {
    case .twentyFour: clockTexts[minute]
    case .twelve: twelveHour(minute / 60, minute % 60)
    }
  }

  /// The name of a zone, as the report has it; what machines write for UTC is UTC.
  func name(of zone: Zone) -> String {
    let isSign = zone.name.utf8.allSatisfy { (0x2B...0x3A).contains($0) }
    return zone.offsetInMinutes == 0 && (isSign || zone.name == "Z" || zone.name == "z")
      ? Zone.utc.name : zone.name
  }

  /// A length of time, such as `5 h 30 min`, `45 min` or `3 d 4 h`.
  func duration(minutes: Int) -> String {
    shortDurations.indices.contains(minutes)
      ? shortDurations[minutes] : Self.duration(minutes: minutes, words)
  }

  /// How long after the start of the incident something was.
  func offsetAfter(minutes: Int) -> String {
    phrase(.offsetAfter, minutes: minutes, among: shortOffsetsAfter)
  }

  /// How long before the start of the incident something was.
  func offsetBefore(minutes: Int) -> String {
    phrase(.offsetBefore, minutes: minutes, among: shortOffsetsBefore)
  }

  /// How long it took until the next event.
  func gap(minutes: Int) -> String { phrase(.gapToNext, minutes: minutes, among: shortGaps) }

  private func phrase(_ word: Word, minutes: Int, among short: [String]) -> String {
    short.indices.contains(minutes)
      ? short[minutes] : words(word, ["duration": duration(minutes: minutes)])
  }

  private static func duration(minutes: Int, _ words: Words) -> String {
    let minutes = max(0, minutes)
    switch minutes {
    case 0: return words(.durationNone)
    case ..<60: return words(.durationMinutes, ["m": String(minutes)])
    case ..<1_440:
      let key: Word = minutes % 60 == 0 ? .durationHours : .durationHoursMinutes
      return words(key, ["h": String(minutes / 60), "m": String(minutes % 60)])
    case ..<86_400:
      let hours = minutes / 60
      let key: Word = hours % 24 == 0 ? .durationDays : .durationDaysHours
      return words(key, ["d": String(hours / 24), "h": String(hours % 24)])
    default: return words(.durationDays, ["d": words.number(minutes / 1_440)])
    }
  }

  /// A `time` element with text for a moment; plain text where nothing of the moment is known.
  func element(_ time: Timestamp?, _ text: String) -> HTML {
    guard let time, time.date != nil || time.clock != nil else { return HTML(text: text) }
    var bytes = Self.begin(text)
    bytes.append(moment: time)
    return Self.end(&bytes, text)
  }

  /// A `time` element for a day, such as `5 March 2023`.
  func element(_ date: CalendarDate) -> HTML { element(date, self.date(date)) }

  /// A `time` element with text for a day.
  func element(_ date: CalendarDate, _ text: String) -> HTML {
    var bytes = Self.begin(text)
    bytes.append(date: date)
    return Self.end(&bytes, text)
  }

  private static func begin(_ text: String) -> ByteBuffer {
    var bytes = ByteBuffer(capacity: 64 + text.utf8.count)
    bytes.append(literal: "<time datetime=\"")
    return bytes
  }

  private static func end(_ bytes: inout ByteBuffer, _ text: String) -> HTML {
    bytes.append(literal: "\">")
    bytes.append(htmlEscaped: text)
    bytes.append(literal: "</time>")
    return HTML(trusted: bytes.take())
  }

  /// The UTC time of a moment; nil where its zone is not known, or is UTC as written.
  func utc(_ time: Timestamp) -> HTML? {
    guard let minutes = time.utcMinutes, let offset = time.zone?.offsetInMinutes, offset != 0,
      let date = time.date
    else { return nil }
    let day = CalendarDate(dayNumber: floorDivide(minutes, 1_440))
    let clock = clock(atMinutes: minutes, .twentyFour)
    let text =
      day == date
      ? words(.utcTime, ["time": clock])
      : words(.utcDayTime, ["time": clock, "date": shortDate(day)])
    var bytes = Self.begin(text)
    bytes.append(date: day)
    bytes.append(UInt8(ascii: "T"))
    bytes.append(utf8: clock)
    bytes.append(UInt8(ascii: "Z"))
    return Self.end(&bytes, text)
  }
}

extension ByteBuffer {
  /// Appends a moment as the attribute `datetime` takes it: what is known of day, time and offset.
  ///
  /// HTML knows no leap second: 23:59:60 is written without its seconds.
  mutating func append(moment time: Timestamp) {
    if let date = time.date { append(date: date) }
    guard let clock = time.clock else { return }
    if time.date != nil { append(UInt8(ascii: "T")) }
    append(twoDigits: clock.hour)
    append(UInt8(ascii: ":"))
    append(twoDigits: clock.minute)
    if let second = clock.second, second < 60 {
      append(UInt8(ascii: ":"))
      append(twoDigits: second)
    }
    guard time.date != nil, let offset = time.zone?.offsetInMinutes else { return }
    if offset == 0 { return append(UInt8(ascii: "Z")) }
    append(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    append(twoDigits: abs(offset) / 60)
    append(UInt8(ascii: ":"))
    append(twoDigits: abs(offset) % 60)
  }

  /// Appends a date as ISO 8601 writes it.
  mutating func append(date: CalendarDate) {
    append(twoDigits: date.year / 100)
    append(twoDigits: date.year % 100)
    append(UInt8(ascii: "-"))
    append(twoDigits: date.month)
    append(UInt8(ascii: "-"))
    append(twoDigits: date.day)
  }

  /// Appends a number from 0 to 99 as two digits.
  mutating func append(twoDigits number: Int) {
    let number = UInt64(truncatingIfNeeded: number)
    append(bytesOf: 0x3030 + number / 10 % 10 + (number % 10) << 8, count: 2)
  }
}

/// The quotient of two numbers, rounded down.
func floorDivide(_ a: Int, _ b: Int) -> Int {
  a >= 0 ? a / b : -((b - 1 - a) / b)
}

extension [TimelineEntry] {
  /// How the entries write the time of day: with AM and PM if any does.
  var clock: TimeText.Clock {
    // By place: to take an entry out of the list is to copy all its parts.
    indices.contains { isTwelveHour(self[$0].written) } ? .twelve : .twentyFour
  }
}

/// Whether a time as written has a word `am`, `pm`, `a.m.` or `p.m.`.
private func isTwelveHour(_ written: String) -> Bool {
  guard written.utf8.contains(where: { $0 | 0x20 == 0x6D }) else { return false }
  var word: [UInt8] = []
  for byte in written.utf8 {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): word.append(byte | 0x20)
    default:
      if byte == UInt8(ascii: ".") { continue }
      if word == [0x61, 0x6D] || word == [0x70, 0x6D] { return true }
      word = []
    }
  }
  return word == [0x61, 0x6D] || word == [0x70, 0x6D]
}
