import Encodings
import Incidents

/// How dates, times and lengths of time read on the pages.
struct TimeText: Sendable {
  let words: Words
  private let months: [String]
  private let shortMonths: [String]
  private let weekdays: [String]

  init(_ words: Words) {
    self.words = words
    months = Word.months.map { words($0) }
    shortMonths = Word.shortMonths.map { words($0) }
    weekdays = Word.weekdays.map { words($0) }
  }

  /// How a report writes the time of day.
  enum Clock: Sendable, Hashable { case twelve, twentyFour }

  /// A date such as `5 March 2023`.
  func date(_ date: CalendarDate) -> String {
    words(
      .dateLong,
      ["day": String(date.day), "month": months[date.month - 1], "year": String(date.year)])
  }

  /// A date such as `Sunday 5 March 2023`.
  func fullDate(_ date: CalendarDate) -> String {
    words(.dateFull, ["weekday": weekdays[date.weekday], "date": self.date(date)])
  }

  /// A date without its year, such as `5 Mar`.
  func shortDate(_ date: CalendarDate) -> String {
    words(.dateShort, ["day": String(date.day), "month": shortMonths[date.month - 1]])
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
    switch clock {
    case .twentyFour: return ClockTime(hour: minute / 60, minute: minute % 60)?.iso ?? ""
    case .twelve: return twelveHour(minute / 60, minute % 60)
    }
  }

  /// A length of time, such as `5 h 30 min`, `45 min` or `3 d 4 h`.
  func duration(minutes: Int) -> String {
    let minutes = max(0, minutes)
    switch minutes {
    case 0: return words(.durationNone)
    case ..<60: return words(.durationMinutes, ["m": String(minutes)])
    case ..<2_880:
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
    guard let value = time.flatMap(Self.attribute) else { return HTML(text: text) }
    return element(value, text)
  }

  /// A `time` element for a day, such as `5 March 2023`.
  func element(_ date: CalendarDate) -> HTML { element(date.iso, self.date(date)) }

  /// A `time` element with text for a day.
  func element(_ date: CalendarDate, _ text: String) -> HTML { element(date.iso, text) }

  private func element(_ value: String, _ text: String) -> HTML {
    var html = HTML()
    html.append(markup: "<time datetime=\"")
    html.append(text: value)
    html.append(markup: "\">")
    html.append(text: text)
    html.append(markup: "</time>")
    return html
  }

  /// The moment as the attribute `datetime` takes it; nil where it would hold nothing.
  ///
  /// HTML knows no leap second: 23:59:60 is written without its seconds.
  static func attribute(_ time: Timestamp) -> String? {
    var time = time
    if let clock = time.clock, clock.second == 60 {
      time.clock = ClockTime(hour: clock.hour, minute: clock.minute)
    }
    return time.date == nil ? time.clock?.iso : time.iso
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
    return element(day.iso + "T" + clock + "Z", text)
  }
}

/// The quotient of two numbers, rounded down.
func floorDivide(_ a: Int, _ b: Int) -> Int {
  a >= 0 ? a / b : -((b - 1 - a) / b)
}

extension [TimelineEntry] {
  /// How the entries write the time of day: with AM and PM if any does.
  var clock: TimeText.Clock { contains { $0.isTwelveHour } ? .twelve : .twentyFour }
}

extension TimelineEntry {
  /// Whether the time as written has a word `am`, `pm`, `a.m.` or `p.m.`.
  fileprivate var isTwelveHour: Bool {
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
}
