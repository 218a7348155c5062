import Diagnostics
import Documents

extension TimeContext {
  /// Collects the evidence of a document: its file name, its front matter and its dates.
  ///
  /// The declared date, day of publication and zone are those of the front matter, the labelled
  /// zone is that of the fields, and the default zone that of the configuration.
  init(
    of table: LineTable, declared: CalendarDate?, published: CalendarDate?,
    zone declaredZone: Located<String>?, labelledZone: Located<String>?, defaultZone: String?
  ) {
    let fileDate = Self.date(inPath: table.document.file.path)
    // What dates with a year show, and what others do: a time such as `10.25` may look like one.
    var dayFirst = 0
    var monthFirst = 0
    var shortDayFirst = 0
    var shortMonthFirst = 0
    var years: [Int] = []
    var pairs: [(Int, Int, Int?)] = []
    // Those with a time of day and no year, as the events of a story have them.
    var timed: [(Int, Int, Int?)] = []
    var known: [CalendarDate] = [fileDate, declared].compactMap { $0 }
    var hasUSZone = false
    var doubt: Located<String>?
    for (line, stamps) in zip(table.lines, table.stamps) {
      for stamp in stamps {
        if let zone = stamp.zone, !ZoneNames.isPlainUTC(zone),
          Self.americanZones.contains(zone.asciiLowercased)
        {
          hasUSZone = true
        }
        for isEnd in [false, true] {
          switch isEnd ? stamp.endDate : stamp.date {
          case .day(let month, let day, let year):
            if let year {
              years.append(year)
              if let date = CalendarDate(year: year, month: month, day: day) { known.append(date) }
            }
          case .numbers(let first, let second, let year, let isDayFirst):
            // What is years after the report is no day: `1.26.45` is a version.
            if let year, let written = (fileDate ?? declared ?? published)?.year, year > written + 1
            {
              continue
            }
            if let year {
              years.append(year)
              if first > 12 { dayFirst += 1 } else if second > 12 { monthFirst += 1 }
            } else if first > 12 {
              shortDayFirst += 1
            } else if second > 12 {
              shortMonthFirst += 1
            }
            if isDayFirst { dayFirst += 1 }
            pairs.append((first, second, year))
            if stamp.clock != nil, year == nil { timed.append((first, second, year)) }
            if doubt == nil, first != second, year != nil {
              let words = table.bytes[stamp.range]
              doubt = Located(words.string, at: table.sourceRange(of: words, in: line), .stated)
            }
          case .following, .dayOfMonth, .broken, nil: break
          }
        }
      }
    }
    var isCertain = true
    if dayFirst != monthFirst {
      order = dayFirst > monthFirst ? .dayFirst : .monthFirst
    } else if shortDayFirst != shortMonthFirst {
      order = shortDayFirst > shortMonthFirst ? .dayFirst : .monthFirst
    } else {
      // The same numbers as a date that is certain, or the customs of the zone's country.
      var month = pairs.count { pair in
        known.contains { $0.month == pair.0 && $0.day == pair.1 }
      }
      var day = pairs.count { pair in known.contains { $0.day == pair.0 && $0.month == pair.1 } }
      if month == day, let written = fileDate ?? declared ?? published {
        // A report tells of days before it was written.
        for case (let first, let second, let year?) in pairs {
          let isMonthPossible =
            CalendarDate(year: year, month: first, day: second).map { $0 <= written } ?? false
          let isDayPossible =
            CalendarDate(year: year, month: second, day: first).map { $0 <= written } ?? false
          if isMonthPossible, !isDayPossible { month += 1 }
          if isDayPossible, !isMonthPossible { day += 1 }
        }
      }
      if month == day, let order = Self.orderOfShortStory(timed) {
        if order == .monthFirst { month += 1 } else { day += 1 }
      }
      isCertain = month != day
      order =
        month > day || month == day && (hasUSZone || pairs.allSatisfy { $0.2 == nil })
        ? .monthFirst : .dayFirst
    }
    year =
      fileDate?.year ?? years.first ?? declared?.year ?? published?.year
      ?? Self.year(inPath: table.document.file.path) ?? Self.year(inTitleOf: table)
    zone =
      declaredZone ?? statedZone(in: table.lines[...], of: table) ?? labelledZone
      ?? zoneOfEqualTimes(in: table)
      ?? defaultZone.map { Located($0, at: nil, .declared) }
    date = nil
    reportDate = declared ?? published ?? fileDate
    doubtfulDate = isCertain ? nil : doubt
  }

  /// The order in which days of two numbers lie within a week, where they are months apart in the
  /// other one: `10-11` and `11-11` are two days of November; nil where neither is so.
  private static func orderOfShortStory(_ pairs: [(Int, Int, Int?)]) -> DateOrder? {
    func span(_ days: [CalendarDate?]) -> Int? {
      let numbers = days.compactMap { $0?.dayNumber }
      guard numbers.count == days.count, let first = numbers.min(), let last = numbers.max() else {
        return nil
      }
      return last - first
    }
    guard let year = pairs.lazy.compactMap(\.2).first ?? pairs.first.map({ _ in 2001 }),
      let monthFirst = span(
        pairs.map { CalendarDate(year: $0.2 ?? year, month: $0.0, day: $0.1) }),
      let dayFirst = span(pairs.map { CalendarDate(year: $0.2 ?? year, month: $0.1, day: $0.0) })
    else { return nil }
    if monthFirst <= 7, dayFirst >= 28 { return .monthFirst }
    return dayFirst <= 7 && monthFirst >= 28 ? .dayFirst : nil
  }

  private static let americanZones: Set<String> = [
    "pst", "pdt", "pt", "est", "edt", "et", "cdt", "ct", "mst", "mdt", "pst/pdt", "pacific",
    "eastern",
  ]

  /// The date in a path such as `2023/11/05-dns.md` or `2021-05-09-coins.md`; the last one counts.
  static func date(inPath path: String) -> CalendarDate? {
    let bytes = Array(path.utf8)
    var found: CalendarDate?
    for stamp in stamps(in: 0..<bytes.count, of: bytes.map { $0 == 0x5F ? 0x20 : $0 }) {
      if case .day(let month, let day, let year?) = stamp.date {
        found = CalendarDate(year: year, month: month, day: day) ?? found
      }
    }
    if let found { return found }
    // `20250212_stuck.md`: eight digits.
    var index = 0
    while index < bytes.count {
      let digits = bytes[index...].prefix(while: \.isDigit)
      if digits.count == 8 {
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if (1990...2099).contains(number / 10_000) {
          return CalendarDate(
            year: number / 10_000, month: number / 100 % 100, day: number % 100)
        }
      }
      index += Swift.max(1, digits.count)
    }
    return nil
  }

  /// The year in a path such as `2023/outage.md` or `PM2019-009.md`.
  private static func year(inPath path: String) -> Int? {
    let bytes = Array(path.utf8)
    var index = 0
    while index < bytes.count {
      let digits = bytes[index...].prefix(while: \.isDigit)
      if digits.count == 4 {
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if (1990...2099).contains(number) { return number }
      }
      index += Swift.max(1, digits.count)
    }
    return nil
  }

  /// The year that the title ends with, behind a month: `Break-in, September 2026`.
  private static func year(inTitleOf table: LineTable) -> Int? {
    guard let title = table.lines.first(where: \.isHeading) else { return nil }
    let words = table.bytes[title.text].split { !$0.isWordByte }.suffix(2)
    guard let month = words.first, let year = words.last.flatMap({ Int($0.string) }),
      words.count == 2, CalendarNames.month(month) != nil, (1990...2099).contains(year)
    else { return nil }
    return year
  }
}
