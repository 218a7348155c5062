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
    let isAfternoon = isBehindAfternoon(start)
    var (hour, hourDigits) = number(upTo: 5)
    if hourDigits == 1, hour <= 2, unknownTail() {
      stamp.isBroken = true
      return nil
    }
    if isAfternoon, hourDigits <= 2, hour < 12 { hour += 12 }
    skipSpaceBeforeClockMark()
    guard position < end || hourDigits == 4 else {
      position = start
      return nil
    }
    let mark = position < end ? bytes[position] : 0
    switch mark {
    case UInt8(ascii: ":") where hourDigits <= 2,
      UInt8(ascii: "h") where (nextIsDigit || isSpacedHour) && !isLength(from: start),
      UInt8(ascii: ".") where nextIsDigit, UInt8(ascii: "H") where nextIsDigit:
      return clock(hour, hourDigits, mark: mark, from: start, &stamp)
    case 0x80...0xFF:
      if hourDigits <= 2, let clock = markedClock(hour, &stamp) { return clock }
      return clockWithoutMinutes(hour, hourDigits, from: start, &stamp)
    default:
      return clockWithoutMinutes(hour, hourDigits, from: start, &stamp)
    }
  }

  /// Reads the rest of `9時10分`, `9時半`, `9时` and `9시 10분`, as Japanese, Chinese and Korean write
  /// times.
  private mutating func markedClock(_ hour: Int, _ stamp: inout Stamp) -> ClockTime? {
    let start = position
    guard
      skipMark("時") || skipMark("时") || skipMark("點") || skipMark("点") || skipMark("시")
    else { return nil }
    // `3時間` is a length of time.
    if skipMark("間") || skipMark("间") || skipMark("간") {
      position = start
      return nil
    }
    if skipMark("半") || skipMark("반") { return ClockTime(hour: hour, minute: 30) }
    let afterHour = position
    skipSpaces()
    var (minute, digits) = number(upTo: 3)
    skipSpaceBeforeMark()
    if digits > 0, position > afterHour, bytes[afterHour].isSpace,
      !bytes[position..<end].begins(with: "분"),
      !bytes[position..<end].begins(with: "分")
    {
      (minute, digits) = (0, 0)
    }
    guard digits > 0 else {
      position = afterHour
      stamp.isHourOnly = true
      return ClockTime(hour: hour, minute: 0)
    }
    guard skipMark("分") || skipMark("분"), let clock = ClockTime(hour: hour, minute: minute) else {
      position = start
      return nil
    }
    return clock
  }

  var nextIsDigit: Bool { position + 1 < end && bytes[position + 1].isDigit }

  private mutating func clock(
    _ hour: Int, _ hourDigits: Int, mark: UInt8, from start: Int, _ stamp: inout Stamp
  ) -> ClockTime? {
    guard hourDigits <= 2 else {
      position = start
      return nil
    }
    position += 1
    if mark == UInt8(ascii: "h") { skipSpaces() }
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
    let suffix = meridiem() ?? meridiemLetter()
    if mark == UInt8(ascii: "."), isBeforeNamedClock {
      position = start
      return nil
    }
    if mark == UInt8(ascii: ".") {
      // `12.39UTC` is a time, `1.25 GB` and `10.0.0.1` are none: a half of the day or a zone
      // decides.
      var ahead = self
      ahead.skipSpaces()
      let isTime =
        suffix != nil || ahead.zone(isAfterClock: true) != nil || ahead.skipWord("uhr")
        || ahead.skipWord("uur")
        || endsLabel(behind: stamp.date) || expectsTime && stamp.date == nil && isBeforeMark
        || forms.areDotted && stamp.date == nil && minuteDigits == 2
        || minuteDigits == 2 && isBeforeDottedClock
        || isBehindClockWord(start) && minuteDigits == 2 && hour < 24 && minute < 60
          && !isBeforeUnit
      guard isTime, hourDigits <= 2 else {
        position = start
        return nil
      }
    }
    return finish(hour, minute, second, suffix, isOdd: isOdd, &stamp)
  }

  /// Whether a word for a time of day stands before a place, but for spaces: `11.02 kl. 14.00`.
  private func isBehindClockWord(_ place: Int) -> Bool {
    let before = bytes[..<place].suffix(12).lowercased[...].trimmed
    let word = before.split { $0.isSpace || $0.isOne(of: "([\"") }.last
    return word.map { word in Self.clockWords.contains { $0.utf8.elementsEqual(word) } } ?? false
  }

  private static let clockWords = [
    "kl.", "kl", "klokken", "klockan", "um", "alle", "dalle", "ore", "las", "kello", "klo", "om",
  ]

  /// Whether the `h` of `14 h 20` is here.
  private var isSpacedHour: Bool {
    position > 0 && bytes[position - 1] != UInt8(ascii: "h") && !bytes[position - 1].isDigit
  }

  /// Whether hours here are a length by the words before them: `a duré 2 h 30`.
  private func isLength(from start: Int) -> Bool {
    Self.lengthWords.occurs(in: bytes[Swift.max(0, start - 12)..<start])
  }

  private static let lengthWords = PhraseTable(["duré", "durée", "pendant", "durant", "panne de"])

  private var nextIsColonDigit: Bool {
    position + 1 < end && bytes[position] == 0x3A && bytes[position + 1].isDigit
  }

  private mutating func clockWithoutMinutes(
    _ hour: Int, _ hourDigits: Int, from start: Int, _ stamp: inout Stamp
  ) -> ClockTime? {
    if hourDigits == 4, isBeforeMonthAndDay {
      position = start
      return nil
    }
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
        || hourDigits == 4
          && (isBeforeClockWithZone || endsLabel(behind: stamp.date) && isBareClock(from: start))
        || hourDigits == 4 && forms.areBare && stamp.date == nil && isBareClock(from: start)
      if isTime, hour / 100 < 24, hour % 100 < 60 {
        return finish(hour / 100, hour % 100, nil, nil, isOdd: false, &stamp)
      }
    }
    if hourDigits <= 2, let clock = hourOfRange(hour, from: start) {
      stamp.isHourOnly = true
      stamp.hasMeridiem = true
      return clock
    }
    if hourDigits <= 2, hour < 24 {
      var ahead = self
      ahead.skipSpaces()
      if ahead.skipWord("uhr") || ahead.skipWord("uur") {
        position = ahead.position
        // `9 Uhr 25`
        ahead.skipSpaces()
        let (minute, digits) = ahead.number(upTo: 3)
        let isOver =
          ahead.isBeforeMark || expectsTime && ahead.position < end && bytes[ahead.position].isSpace
        if digits == 2, minute < 60, isOver {
          position = ahead.position
          return finish(hour, minute, nil, nil, isOdd: false, &stamp)
        }
        stamp.isHourOnly = true
        return finish(hour, 0, nil, nil, isOdd: false, &stamp)
      }
      if skipHourLetter(behind: start, isDated: stamp.date != nil) {
        stamp.isHourOnly = true
        return finish(hour, 0, nil, nil, isOdd: false, &stamp)
      }
      // `11h : les pages reviennent`
      if forms.haveHourLetter, position < end, bytes[position] | 0x20 == UInt8(ascii: "h") {
        ahead = self
        ahead.position += 1
        if ahead.isBeforeMark {
          position = ahead.position
          stamp.isHourOnly = true
          return finish(hour, 0, nil, nil, isOdd: false, &stamp)
        }
      }
    }
    position = start
    return nil
  }

  /// Whether `-11-19` follows, so that the digits before are a year.
  private var isBeforeMonthAndDay: Bool {
    guard position + 6 <= end, bytes[position] == UInt8(ascii: "-"),
      bytes[position + 3] == UInt8(ascii: "-")
    else { return false }
    return bytes[position + 1].isDigit && bytes[position + 2].isDigit
      && bytes[position + 4].isDigit && bytes[position + 5].isDigit
      && (position + 6 == end || !bytes[position + 6].isDigit)
  }

  /// Whether `und 10.40 Uhr` or the like follows, so that the `9.10` before it is a time too.
  private var isBeforeDottedClock: Bool {
    var ahead = self
    ahead.skipSpaces()
    let isRange =
      ahead.skipWord("und") || ahead.skipWord("bis") || ahead.skipWord("and")
      || ahead.skipWord("to")
      || ahead.skipWord("og") || ahead.skipWord("til")
      || ahead.dashLength(at: ahead.position).map { ahead.position += $0 } != nil
    guard isRange else { return false }
    ahead.skipSpaces()
    guard (1...2).contains(ahead.number(upTo: 3).digits), ahead.position < end,
      bytes[ahead.position] == UInt8(ascii: ".")
    else { return false }
    ahead.position += 1
    guard ahead.number(upTo: 3).digits == 2 else { return false }
    ahead.skipSpaces()
    return ahead.meridiem() != nil || ahead.skipWord("uhr") || ahead.zone(isAfterClock: true) != nil
  }

  /// Whether `and 2100 UTC` or the like follows, so that the digits before are a time too.
  private var isBeforeClockWithZone: Bool {
    var ahead = self
    ahead.skipSpaces()
    let isRange =
      ahead.skipWord("and") || ahead.skipWord("to")
      || ahead.dashLength(at: ahead.position).map { ahead.position += $0 } != nil
    guard isRange else { return false }
    ahead.skipSpaces()
    guard ahead.number(upTo: 5).digits == 4 else { return false }
    ahead.skipSpaces()
    return ahead.zone(isAfterClock: true) != nil
  }

  /// Whether the four digits that end here stand before a mark or a gap and begin no date:
  /// `1442: live`, `1306   alarms`, and not `2019-12-04 00:30`.
  func isBareClock(from start: Int) -> Bool {
    guard isBeforeMark || isBeforeGap else { return false }
    if position < end, bytes[position] == 0x3A, nextIsDigit { return false }
    var ahead = self
    ahead.position = start
    return ahead.date() == nil
  }

  /// Whether nothing but a mark follows here and a whole date of numbers stands before, so that the
  /// digits between are a time: `2025-01-14 1600`, `2024-04-15 14.43`.
  private func endsLabel(behind date: DateReading?) -> Bool {
    date?.year != nil && isBeforeMark
  }

  /// Whether two spaces or a tab follow, as between columns of plain text.
  private var isBeforeGap: Bool {
    guard position + 1 < end, bytes[position].isSpace else { return false }
    return bytes[position] == 0x09 || bytes[position + 1].isSpace
  }

  /// Whether nothing but spaces stand before the end or a mark that separates.
  var isBeforeMark: Bool {
    var ahead = self
    ahead.skipSpaces()
    guard ahead.position < end else { return true }
    let byte = bytes[ahead.position]
    return byte.isOne(of: ":-|)],;") || ahead.dashLength(at: ahead.position) != nil
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
    if !skipWord("uhr"), !skipWord("uur"), !skipWord("hrs"), !skipWord("h") { self = ahead }
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
    guard position < end, bytes[position] | 0x20 == 0x61 || bytes[position] | 0x20 == 0x70 else {
      position = before
      return nil
    }
    if skipWord("am") || skipWord("a.m.") || skipWord("a.m") { return .am }
    if skipWord("pm") || skipWord("p.m.") || skipWord("p.m") { return .pm }
    position = before
    return nil
  }

  /// Reads the letter of `11:21a` and `12:28p`, right behind the minutes.
  private mutating func meridiemLetter() -> Meridiem? {
    if skipWord("a") { return .am }
    return skipWord("p") ? .pm : nil
  }

  /// Skips `--:--`, `??:??`, `xx:xx`, and `???` in brackets.
  private mutating func unknownClock() -> Bool {
    let start = position
    let marks = bytes[position..<end].prefix { $0 == UInt8(ascii: "?") }
    if marks.count >= 2, marks.endIndex < end, bytes[marks.endIndex] == UInt8(ascii: "]") {
      position = marks.endIndex
      return true
    }
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

  /// Skips the rest of `1?:??` and `2x:xx`, behind the first digit.
  private mutating func unknownTail() -> Bool {
    guard position < end,
      bytes[position] == UInt8(ascii: "?") || bytes[position] | 0x20 == UInt8(ascii: "x")
    else { return false }
    var ahead = self
    ahead.position += 1
    guard ahead.position < end, bytes[ahead.position] == 0x3A else { return false }
    ahead.position += 1
    guard ahead.unknownDigits() else { return false }
    self = ahead
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
}
