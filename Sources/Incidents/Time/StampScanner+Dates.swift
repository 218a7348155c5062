extension StampScanner {
  /// Reads a date in any order of its parts.
  mutating func date() -> DateReading? {
    let start = position
    if position < end, bytes[position].isDigit {
      if let date = numericDate() { return date }
      position = start
      if let date = markedDate() { return date }
      position = start
      if let date = yearBeforeMonth() { return date }
      position = start
      if let date = dayBeforeMonth() { return date }
    } else if let date = monthBeforeDay() {
      return date
    }
    position = start
    return nil
  }

  /// Reads `2023-03-05`, `2023/3/5`, `05.03.2023`, `3/5/23`, `12-05`, `2025-Feb-07`.
  private mutating func numericDate() -> DateReading? {
    let start = position
    let (first, firstDigits) = number(upTo: 6)
    guard position + 1 < end else { return nil }
    // A hyphen that does not break the line: `2021‑09‑11`.
    if firstDigits == 4, dashLength(at: position) == 3 { return dateWithDashes(year: first) }
    let mark = bytes[position]
    if firstDigits == 4, mark == UInt8(ascii: "-"), bytes[position + 1].isLetterOrNonASCII {
      position += 1
      return monthBetweenNumbers(year: first)
    }
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
      let isWhole = expectsDay && mark == UInt8(ascii: "/") && position == end
      let isPoint = mark == UInt8(ascii: ".")
      guard firstDigits <= 2,
        isPoint ? isBeforeNamedClock : isWhole || isBeforeClock || isBeforeBracket
      else { return nil }
      guard (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12 else {
        return nil
      }
      return .numbers(first: first, second: second, year: nil, isDayFirstLikely: isPoint)
    }
    position += 1
    let (third, thirdDigits) = number(upTo: 5)
    // `5.9.84.201` is an address, `21.10.21.1959` a version; neither has a date within.
    let hasMore =
      position + 1 < end && bytes[position] == mark && bytes[position + 1].isDigit
      || start >= 2 && bytes[start - 1] == mark && bytes[start - 2].isDigit
    if mark == UInt8(ascii: "."), hasMore { return nil }
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
      if mark == UInt8(ascii: "."), thirdDigits == 2, isVersion(start) { return nil }
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

  /// Reads the rest of a date whose parts have dashes of three bytes between them.
  private mutating func dateWithDashes(year: Int) -> DateReading? {
    position += 3
    let (month, monthDigits) = number(upTo: 3)
    guard (1...2).contains(monthDigits), dashLength(at: position) == 3 else { return nil }
    position += 3
    let (day, dayDigits) = number(upTo: 3)
    guard (1...2).contains(dayDigits),
      CalendarDate(year: year, month: month, day: day) != nil
    else { return nil }
    return .day(month: month, day: day, year: year)
  }

  /// Reads `2024年2月3日`, `2月3日` and `2024년 2월 3일`, as Japanese, Chinese and Korean write dates.
  private mutating func markedDate() -> DateReading? {
    var (number, digits) = number(upTo: 5)
    skipSpaceBeforeMark()
    guard position < end, bytes[position] >= 0x80 else { return nil }
    var year: Int?
    if digits == 4, skipMark("年") || skipMark("년") {
      guard (1900...2199).contains(number) else { return nil }
      year = number
      skipSpaces()
      (number, digits) = self.number(upTo: 3)
      skipSpaceBeforeMark()
    }
    guard (1...2).contains(digits), (1...12).contains(number), skipMark("月") || skipMark("월")
    else { return nil }
    let month = number
    skipSpaces()
    (number, digits) = self.number(upTo: 3)
    skipSpaceBeforeMark()
    guard (1...2).contains(digits), (1...31).contains(number),
      skipMark("日") || skipMark("号") || skipMark("號") || skipMark("일")
    else { return nil }
    return .day(month: month, day: number, year: year)
  }

  /// Reads `2018 October 21`.
  private mutating func yearBeforeMonth() -> DateReading? {
    let (year, yearDigits) = number(upTo: 5)
    guard yearDigits == 4, (1900...2199).contains(year), position < end, bytes[position] == 0x20
    else { return nil }
    skipSpaces()
    let word = word(at: position)
    guard let month = CalendarNames.month(word) else { return nil }
    position = word.endIndex
    if position < end, bytes[position] == UInt8(ascii: ".") { position += 1 }
    skipSpaces()
    let (day, digits) = number(upTo: 3)
    guard (1...2).contains(digits), position >= end || bytes[position] != 0x3A else { return nil }
    skipOrdinal()
    let isDay = CalendarDate(year: year, month: month, day: day) != nil
    return isDay ? .day(month: month, day: day, year: year) : .broken
  }

  /// Skips a character that stands behind a number.
  mutating func skipMark(_ mark: StaticString) -> Bool {
    guard position < end, bytes[position] >= 0x80, bytes[position..<end].begins(with: mark) else {
      return false
    }
    position += mark.utf8CodeUnitCount
    return true
  }

  /// Reads the rest of `2025-Feb-07`.
  private mutating func monthBetweenNumbers(year: Int) -> DateReading? {
    let word = word(at: position)
    guard (1900...2199).contains(year), let month = CalendarNames.month(word) else {
      return nil
    }
    position = word.endIndex
    guard position < end, bytes[position] == UInt8(ascii: "-") else { return nil }
    position += 1
    let (day, digits) = number(upTo: 3)
    guard (1...2).contains(digits) else { return nil }
    let isDay = CalendarDate(year: year, month: month, day: day) != nil
    return isDay ? .day(month: month, day: day, year: year) : .broken
  }

  /// Reads a day that only the entry before it settles: `the next day`.
  mutating func following() -> DateReading? {
    if skipWord("the") { skipSpaces() }
    guard skipWord("next") || skipWord("following") else { return nil }
    skipSpaces()
    let isDay =
      skipWord("day") || skipWord("morning") || skipWord("afternoon") || skipWord("evening")
    return isDay ? .following : nil
  }

  /// Reads a day of a month that other dates settle: `Monday 18th`.
  mutating func dayOfMonth() -> DateReading? {
    let start = position
    guard CalendarNames.mayBeginWeekday(bytes[position..<end]) else { return nil }
    let name = word(at: position)
    guard let weekday = CalendarNames.weekday(name) else { return nil }
    position = name.endIndex
    if position < end, bytes[position] == UInt8(ascii: ",") { position += 1 }
    skipSpaces()
    if skipWord("the") { skipSpaces() }
    let (day, digits) = number(upTo: 3)
    let afterDigits = position
    skipOrdinal()
    var ahead = self
    ahead.skipSpaces()
    if ahead.skipWord("of") { ahead.skipSpaces() }
    guard (1...2).contains(digits), (1...31).contains(day), position > afterDigits,
      CalendarNames.month(ahead.word(at: ahead.position)) == nil
    else {
      position = start
      return nil
    }
    return .dayOfMonth(day, weekday: weekday)
  }

  var isBeforeClock: Bool {
    var ahead = self
    ahead.skipSpaces()
    var other = Stamp()
    return ahead.clock(&other) != nil || other.isBroken
  }

  /// Whether a word for a time of day follows and then one: `10.02 kl. 14.00`, `11.02. um 9:30`.
  var isBeforeNamedClock: Bool {
    var ahead = self
    if ahead.position < end, bytes[ahead.position] == UInt8(ascii: ".") { ahead.position += 1 }
    ahead.skipSpaces()
    if ahead.skipWord("ca.") || ahead.skipWord("ca") { ahead.skipSpaces() }
    guard
      ahead.skipWord("kl.") || ahead.skipWord("kl") || ahead.skipWord("klokken")
        || ahead.skipWord("um")
    else { return false }
    ahead.skipSpaces()
    return ahead.position < end && bytes[ahead.position].isDigit
  }

  private var isBeforeBracket: Bool { position < end && bytes[position] == UInt8(ascii: "]") }

  /// Reads `6th Nov 2023`, `5 March`, `29-Oct-2022`, `22/Mar/2022`, `7-13th Nov`,
  /// `5th of March, 2023`.
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
    // `19 and 20 October`, `19. und 20. Oktober` begin on the 19th.
    let afterFirst = position
    if position < end, bytes[position] == UInt8(ascii: ".") { position += 1 }
    skipSpaces()
    if Self.dayJoints.contains(where: { skipWord($0) }) {
      skipSpaces()
      let second = number(upTo: 3)
      if second.digits == 0 || second.value > 31 { position = afterFirst }
    } else {
      position = afterFirst
    }
    skipOrdinal()
    var mark: UInt8?
    if position < end, bytes[position] == UInt8(ascii: "."), position + 1 < end {
      position += 1
    } else if position < end,
      bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "/")
    {
      mark = bytes[position]
      position += 1
    }
    skipSpaces()
    if skipWord("of") || skipWord("de") { skipSpaces() }
    let word = word(at: position)
    guard let month = CalendarNames.month(word) else { return nil }
    position = word.endIndex
    // `12/Feb/24`, as Jira writes it, and `12/Feb/2024:09:14:22`, as web servers do.
    let behindMonth = position
    if let mark, position < end, bytes[position] == mark { position += 1 }
    let yearStart = position
    if let year = joinedYear() {
      // `5-Mar-14:05` has a time of day there.
      let isClock =
        yearStart > behindMonth && position - yearStart == 2 && position < end
        && bytes[position] == UInt8(ascii: ":")
      if !isClock { return Self.day(firstDay, ofMonth: month, year: year) }
    }
    position = behindMonth
    if position < end, bytes[position] == UInt8(ascii: ".") { position += 1 }
    return Self.day(firstDay, ofMonth: month, year: yearAfterDay())
  }

  /// A day of a month that is named; broken where the month never has it, as `31 February`.
  private static func day(_ day: Int, ofMonth month: Int, year: Int?) -> DateReading {
    // Any leap year, where none is written.
    CalendarDate(year: year ?? 2000, month: month, day: day) == nil
      ? .broken : .day(month: month, day: day, year: year)
  }

  /// Reads the year right behind the name of a month, as in `15Sep94` and `15Sep1994`; nil where
  /// none stands there.
  private mutating func joinedYear() -> Int? {
    var ahead = self
    let (year, digits) = ahead.number(upTo: 5)
    guard digits == 2 || digits == 4 && (1900...2199).contains(year) else { return nil }
    position = ahead.position
    // As POSIX reads `%y`: 69 to 99 are of the last century.
    return digits == 4 ? year : year + (year >= 69 ? 1900 : 2000)
  }

  /// Reads `Feb 11`, `March 5, 2023`, `Oct 31st`, `Feb-08-2021`.
  private mutating func monthBeforeDay() -> DateReading? {
    let word = word(at: position)
    guard let month = CalendarNames.month(word) else { return nil }
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
    // `November 17–18 of 2018` begins on the 17th.
    let afterFirst = position
    if let length = dashLength(at: position) {
      position += length
      let second = number(upTo: 3)
      let isDay = (1...2).contains(second.digits) && second.value > day && second.value <= 31
      if isDay, position >= end || bytes[position] != 0x3A {
        skipOrdinal()
      } else {
        position = afterFirst
      }
    }
    return Self.day(day, ofMonth: month, year: yearAfterDay())
  }

  private mutating func skipOrdinal() {
    _ = skipWord("st") || skipWord("nd") || skipWord("rd") || skipWord("th")
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
    var ahead = self
    ahead.skipSpaces()
    // `Feb 7 1947 UTC` is a time of day.
    let isClock = ahead.position > position && ahead.zone(isAfterClock: true) != nil
    guard digits == 4, (1900...2199).contains(year), !isClock,
      position >= end
        || !bytes[position].isLetterOrNonASCII && !(bytes[position] == 0x3A && nextIsDigit)
    else {
      position = before
      return nil
    }
    return year
  }

  /// The date of a stamp with the year behind the time of day, as `date` writes it:
  /// `Sat Jul 13 03:12:44 UTC 2024`.
  ///
  /// `Jul 13 03:12 2024 requests failed` names none.
  mutating func endingYear(of stamp: Stamp) -> DateReading? {
    guard let clock = stamp.clock, case .day(let month, let day, nil) = stamp.date else {
      return nil
    }
    let (year, digits) = number(upTo: 5)
    guard digits == 4, (1990...2099).contains(year) else { return nil }
    if position < end {
      let byte = bytes[position]
      guard byte.isSpace || byte.isOne(of: ":-|)],;") else { return nil }
      if byte == 0x20, clock.second == nil, position + 1 < end,
        bytes[position + 1].isLetterOrNonASCII
      {
        return nil
      }
    }
    return .day(month: month, day: day, year: year)
  }
}
