extension StampScanner {
  /// Reads a time of day; marks the stamp where it is written like one but is none.
  mutating func clock(_ stamp: inout Stamp) -> ClockTime? {
    let start = position
    if skipWord("noon") { return ClockTime(hour: 12, minute: 0) }
    if skipWord("midnight") { return ClockTime(hour: 0, minute: 0) }
    if position < end, bytes[position] == UInt8(ascii: "~") {
      stamp.isApproximate = true
      position += 1
      skipSpaces()
    }
    guard position < end, bytes[position].isDigit else {
      if unknownClock() { stamp.isBroken = true } else { position = start }
      return nil
    }
    let (hour, hourDigits) = number(upTo: 5)
    guard position < end || hourDigits == 4 else {
      position = start
      return nil
    }
    let mark = position < end ? bytes[position] : 0
    switch mark {
    case UInt8(ascii: ":"),
      UInt8(ascii: "h") where nextIsDigit,
      UInt8(ascii: ".") where nextIsDigit, UInt8(ascii: "H") where nextIsDigit:
      return clock(hour, hourDigits, mark: mark, from: start, &stamp)
    default:
      return clockWithoutMinutes(hour, hourDigits, from: start, &stamp)
    }
  }

  private var nextIsDigit: Bool { position + 1 < end && bytes[position + 1].isDigit }

  private mutating func clock(
    _ hour: Int, _ hourDigits: Int, mark: UInt8, from start: Int, _ stamp: inout Stamp
  ) -> ClockTime? {
    guard hourDigits <= 2 else {
      position = start
      return nil
    }
    position += 1
    if unknownDigits() {
      skipUnknownTail()
      stamp.isBroken = true
      return nil
    }
    let (minute, minuteDigits) = number(upTo: 3)
    guard minuteDigits == 2 || (mark == 0x3A && minuteDigits == 1 && nextIsColonDigit) else {
      position = start
      return nil
    }
    var second: Int?
    var isOdd = minuteDigits == 1
    if mark == 0x3A, position < end, bytes[position] == 0x3A, nextIsDigit {
      position += 1
      let (value, digits) = number(upTo: 3)
      second = value
      isOdd = isOdd || digits != 2
      if position + 1 < end, bytes[position] == UInt8(ascii: ".") || bytes[position] == 0x2C,
        bytes[position + 1].isDigit
      {
        position += 1
        _ = number(upTo: 9)
      }
    }
    let suffix = meridiem()
    if mark == UInt8(ascii: ".") {
      // `12.39UTC` is a time, `1.25 GB` and `10.0.0.1` are none: a half of the day or a zone decides.
      var ahead = self
      ahead.skipSpaces()
      let isTime =
        suffix != nil || ahead.zone(isAfterClock: true) != nil || ahead.skipWord("uhr")
        || endsLabel(behind: stamp.date)
      guard isTime, hourDigits <= 2 else {
        position = start
        return nil
      }
    }
    return finish(hour, minute, second, suffix, isOdd: isOdd, &stamp)
  }

  private var nextIsColonDigit: Bool {
    position + 1 < end && bytes[position] == 0x3A && bytes[position + 1].isDigit
  }

  private mutating func clockWithoutMinutes(
    _ hour: Int, _ hourDigits: Int, from start: Int, _ stamp: inout Stamp
  ) -> ClockTime? {
    if hourDigits <= 2, let suffix = meridiem() {
      stamp.isHourOnly = true
      return finish(hour, 0, nil, suffix, isOdd: false, &stamp)
    }
    if hourDigits == 4 || hourDigits == 3 {
      // `1900 UTC`, `0730Z`, `1900 hrs`.
      var ahead = self
      ahead.skipSpaces()
      let isTime =
        ahead.zone(isAfterClock: true) != nil || ahead.skipWord("hrs") || ahead.skipWord("hours")
        || ahead.skipWord("h") || meridiem() != nil
        || hourDigits == 4 && endsLabel(behind: stamp.date)
      if isTime, hour / 100 < 24, hour % 100 < 60 {
        return finish(hour / 100, hour % 100, nil, nil, isOdd: false, &stamp)
      }
    }
    if hourDigits <= 2, hour < 24 {
      var ahead = self
      ahead.skipSpaces()
      if ahead.skipWord("uhr") {
        position = ahead.position
        stamp.isHourOnly = true
        return finish(hour, 0, nil, nil, isOdd: false, &stamp)
      }
    }
    position = start
    return nil
  }

  /// Whether nothing but a mark follows here and a whole date of numbers stands before, so that the
  /// digits between are a time: `2025-01-14 1600`, `2024-04-15 14.43`.
  private func endsLabel(behind date: DateReading?) -> Bool {
    guard date?.year != nil else { return false }
    var ahead = self
    ahead.skipSpaces()
    guard ahead.position < end else { return true }
    let byte = bytes[ahead.position]
    return ":-|)],;".utf8.contains(byte) || ahead.dashLength(at: ahead.position) != nil
  }

  private mutating func finish(
    _ hour: Int, _ minute: Int, _ second: Int?, _ suffix: Meridiem?, isOdd: Bool,
    _ stamp: inout Stamp
  ) -> ClockTime? {
    var hour = hour
    if let suffix {
      stamp.hasMeridiem = true
      // `14:17 PM` names the hour twice; the clock of 24 hours is the exact one.
      if suffix == .pm, hour < 12 { hour += 12 }
      if suffix == .am, hour == 12 { hour = 0 }
    }
    let ahead = self
    skipSpaces()
    if !skipWord("uhr"), !skipWord("hrs"), !skipWord("h") { self = ahead }
    guard !isOdd, let clock = ClockTime(hour: hour, minute: minute, second: second) else {
      stamp.isBroken = true
      return nil
    }
    return clock
  }

  enum Meridiem { case am, pm }

  private mutating func meridiem() -> Meridiem? {
    let before = position
    skipSpaces()
    for (word, value) in [
      ("am", Meridiem.am), ("pm", .pm), ("a.m.", .am), ("p.m.", .pm), ("a.m", .am), ("p.m", .pm),
    ] where skipWord(word) { return value }
    position = before
    return nil
  }

  /// Skips `--:--`, `??:??`, `xx:xx`.
  private mutating func unknownClock() -> Bool {
    let start = position
    guard unknownDigits(), position < end, bytes[position] == 0x3A else {
      position = start
      return false
    }
    position += 1
    guard unknownDigits() || number(upTo: 2).digits == 2 else {
      position = start
      return false
    }
    return true
  }

  private mutating func unknownDigits() -> Bool {
    let start = position
    while position < end, position - start < 2,
      bytes[position] == UInt8(ascii: "?") || bytes[position] == UInt8(ascii: "-")
        || bytes[position] | 0x20 == UInt8(ascii: "x")
    {
      position += 1
    }
    // `?` alone stands for both digits.
    if position - start == 1, bytes[start] != UInt8(ascii: "?") { position = start }
    return position > start
  }

  private mutating func skipUnknownTail() {
    while position < end, bytes[position] == UInt8(ascii: "?") || bytes[position] == 0x3A {
      position += 1
    }
  }

  /// Reads a date in any order of its parts.
  mutating func date() -> DateReading? {
    let start = position
    if position < end, bytes[position].isDigit {
      if let date = numericDate() { return date }
      position = start
      if let date = dayBeforeMonth() { return date }
    } else if let date = monthBeforeDay() {
      return date
    }
    position = start
    return nil
  }

  /// Reads `2023-03-05`, `2023/3/5`, `05.03.2023`, `3/5/23`, `12-05`.
  private mutating func numericDate() -> DateReading? {
    let (first, firstDigits) = number(upTo: 6)
    guard position + 1 < end else { return nil }
    let mark = bytes[position]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") else {
      return nil
    }
    position += 1
    let hasUnknownSecond = bytes[position] == UInt8(ascii: "?")
    if hasUnknownSecond, firstDigits == 4 {
      while position < end, bytes[position] == UInt8(ascii: "?") || bytes[position] == mark {
        position += 1
      }
      return .broken
    }
    let (second, secondDigits) = number(upTo: 3)
    guard (1...2).contains(secondDigits) else { return nil }
    let hasThird = position + 1 < end && bytes[position] == mark
    if hasThird, bytes[position + 1] == UInt8(ascii: "?") {
      while position < end, bytes[position] == UInt8(ascii: "?") || bytes[position] == mark {
        position += 1
      }
      return .broken
    }
    guard hasThird, bytes[position + 1].isDigit else {
      // Without a year only `12-05` and `12/05`, and only before a time or a closing bracket.
      guard firstDigits <= 2, mark != UInt8(ascii: "."), isBeforeClock || isBeforeBracket else {
        return nil
      }
      guard (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12 else {
        return nil
      }
      return .numbers(first: first, second: second, year: nil, isDayFirstLikely: false)
    }
    position += 1
    let (third, thirdDigits) = number(upTo: 5)
    switch (firstDigits, thirdDigits) {
    case (4, 1...2):
      guard (1900...2199).contains(first) else { return .broken }
      guard CalendarDate(year: first, month: second, day: third) != nil else { return .broken }
      return .day(month: second, day: third, year: first)
    // A digit too many or too few in the year: `20202-01-16`, `11/03/202`.
    case (5, 1...2): return .broken
    case (1...2, 3) where mark == UInt8(ascii: "/") && (190...220).contains(third):
      return .broken
    case (1...2, 4), (1...2, 2):
      let year = thirdDigits == 2 ? 2000 + third : third
      guard (1900...2199).contains(year), first <= 12 || second <= 12, first >= 1, second >= 1,
        first <= 31, second <= 31
      else { return mark == UInt8(ascii: ".") || thirdDigits == 2 ? nil : .broken }
      // The calendar must have the day in one of the two orders: there is no 31.06.2019.
      guard
        CalendarDate(year: year, month: first, day: second) != nil
          || CalendarDate(year: year, month: second, day: first) != nil
      else { return thirdDigits == 4 ? .broken : nil }
      return .numbers(
        first: first, second: second, year: year, isDayFirstLikely: mark == UInt8(ascii: "."))
    default: return nil
    }
  }

  private var isBeforeClock: Bool {
    var ahead = self
    ahead.skipSpaces()
    var other = Stamp()
    return ahead.clock(&other) != nil || other.isBroken
  }

  private var isBeforeBracket: Bool { position < end && bytes[position] == UInt8(ascii: "]") }

  /// Reads `6th Nov 2023`, `5 March`, `29-Oct-2022`, `22/Mar/2022`, `7-13th Nov`, `5th of March, 2023`.
  private mutating func dayBeforeMonth() -> DateReading? {
    var (day, digits) = number(upTo: 3)
    guard (1...2).contains(digits), (1...31).contains(day) else { return nil }
    let firstDay = day
    if let length = dashLength(at: position), position + length < end,
      bytes[position + length].isDigit
    {
      position += length
      (day, digits) = number(upTo: 3)
      guard (1...2).contains(digits), (1...31).contains(day) else { return nil }
    }
    // `19 and 20 October` begins on the 19th.
    let afterFirst = position
    skipSpaces()
    if skipWord("and") || skipWord("&") {
      skipSpaces()
      let second = number(upTo: 3)
      if second.digits == 0 || second.value > 31 { position = afterFirst }
    } else {
      position = afterFirst
    }
    skipOrdinal()
    if position < end, bytes[position] == UInt8(ascii: "."), position + 1 < end {
      position += 1
    } else if position < end,
      bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "/")
    {
      position += 1
    }
    skipSpaces()
    if skipWord("of") || skipWord("de") { skipSpaces() }
    let word = word(at: position)
    guard let month = CalendarNames.month(word.lowercased) else { return nil }
    position = word.endIndex
    if position < end, bytes[position] == UInt8(ascii: ".") { position += 1 }
    return .day(month: month, day: firstDay, year: yearAfterDay())
  }

  /// Reads `Feb 11`, `March 5, 2023`, `Oct 31st`, `Feb-08-2021`.
  private mutating func monthBeforeDay() -> DateReading? {
    let word = word(at: position)
    guard let month = CalendarNames.month(word.lowercased) else { return nil }
    position = word.endIndex
    if position < end, bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: "-")
    {
      position += 1
    }
    skipSpaces()
    let (day, digits) = number(upTo: 4)
    guard (1...2).contains(digits), (1...31).contains(day) else { return nil }
    // `May 10:30` is a word and a time.
    if position < end, bytes[position] == 0x3A, nextIsDigit { return nil }
    skipOrdinal()
    return .day(month: month, day: day, year: yearAfterDay())
  }

  private mutating func skipOrdinal() {
    for suffix in ["st", "nd", "rd", "th"] where skipWord(suffix) { return }
  }

  /// Reads the year after a day and month: `, 2023`, ` 2023`, `-2023`, `/2023`.
  private mutating func yearAfterDay() -> Int? {
    let before = position
    if position < end,
      bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: "-")
        || bytes[position] == UInt8(ascii: "/") || bytes[position] == UInt8(ascii: ".")
    {
      position += 1
    }
    skipSpaces()
    if skipWord("of") || skipWord("de") { skipSpaces() }
    let (year, digits) = number(upTo: 5)
    guard digits == 4, (1900...2199).contains(year),
      position >= end || !bytes[position].isLetter && !(bytes[position] == 0x3A && nextIsDigit)
    else {
      position = before
      return nil
    }
    return year
  }
}
