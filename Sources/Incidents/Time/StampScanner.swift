/// Reads times at a place in plain text.
///
/// It knows forms, not meanings: which number is the month, and which day a bare clock time belongs
/// to, is decided where the whole document is known (`TimeContext`).
///
/// ```text
/// 2:30 AM · 14:54 UTC · 2021-03-05 10:29 · [12-05 16:21] · ~08:50 · 11:10 6th Nov 2023
/// Feb 11 at 08:46 · 12:48 (6:48 PDT) · 14:20-14:35 · 10h47 · 1900 UTC · 2022-11-06T12:39:19.628Z
/// ```
struct StampScanner {
  let bytes: [UInt8]
  let end: Int
  var position: Int
  /// Whether a time is expected here, so that `15.15` and `the next day` are some: in a column of
  /// times, or where an entry of a timeline begins.
  var expectsTime = false
  /// Whether a day is expected here that is all of the text, so that `01/07` is one: in a column
  /// that is called so.
  var expectsDay = false
  /// The forms of a time of day that are one here.
  var forms = ClockForms()
  /// Whether `between` was skipped, behind which `and` joins the two ends.
  var isBetween = false

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = Swift.min(range.upperBound, bytes.count)
  }

  /// Reads a stamp that begins here, after brackets and words such as `at` or `~`.
  ///
  /// Nil where there is none; the position is then undefined. It stops after the stamp's own
  /// closing bracket and before the separator of the text.
  mutating func stamp() -> Stamp? {
    var stamp = Stamp()
    skipOpening(&stamp)
    let start = position
    var lastEnd = position
    while true {
      skipSpaces()
      let before = position
      guard part(of: &stamp) else {
        position = before
        guard connector(in: &stamp) else { break }
        guard part(of: &stamp) else { break }
        lastEnd = position
        continue
      }
      lastEnd = position
    }
    position = lastEnd
    guard stamp.date != nil || stamp.clock != nil || stamp.isBroken else { return nil }
    stamp.range = start..<lastEnd
    // `10:30pm` ends here, `10:30x` was no time.
    if position < end, bytes[position].isWordByte,
      !isScriptWithoutSpaces(bytes[position])
    {
      return nil
    }
    skipClosing()
    return stamp
  }

  /// Whether a byte begins a character of Japanese or Chinese, which write no spaces, or of Korean,
  /// which writes none before its particles; or a wide mark such as `（`.
  private func isScriptWithoutSpaces(_ byte: UInt8) -> Bool {
    (0xE3...0xED).contains(byte) || byte == 0xEF
  }

  /// Skips the separator between a stamp and its text: `:`, `-`, `–`, `—`, `|`, `,`, `.`, brackets.
  mutating func skipSeparator() {
    while position < end {
      let byte = bytes[position]
      if byte.isOne(of: ".>_`~=\""), opensWord(at: position) { break }
      if byte.isSpace || byte.isOne(of: ":-|,.)]>*_`;~=\"") {
        position += 1
      } else if let length = dashLength(at: position) {
        position += length
      } else {
        break
      }
    }
  }

  /// Whether a mark is the beginning of a word and parts nothing: `>67%`, `.env`, `"stuck"`.
  private func opensWord(at index: Int) -> Bool {
    index > 0 && bytes[index - 1].isSpace && index + 1 < end && !bytes[index + 1].isSpace
      && !bytes[index + 1].isOne(of: ":-|,.)]>*_`;~=")
  }

  /// Reads one part that the stamp does not have yet.
  private mutating func part(of stamp: inout Stamp) -> Bool {
    guard position < end else { return false }
    let before = position
    if stamp.clock == nil, !stamp.isBroken || stamp.date == .broken, let clock = clock(&stamp) {
      stamp.clock =
        stamp.hasMeridiem ? clock : startOfSpan(clock, from: before) ?? clock
      if skipVagueEnding() { stamp.isApproximate = true }
      range(of: &stamp)
      return true
    }
    if stamp.isBroken, position > before { return true }
    position = before
    if stamp.date == nil, let date = date() {
      stamp.date = date
      if date == .broken { stamp.isBroken = true }
      if skipTimeMark() { return true }
      dateRange(of: &stamp)
      _ = skipTimeMark()
      return true
    }
    position = before
    if stamp.date == nil, let date = dayOfMonth() ?? (expectsTime ? following() : nil) {
      stamp.date = date
      return true
    }
    position = before
    if stamp.date != nil, stamp.clock == nil, !stamp.isBroken,
      let clock = bracketedClock(&stamp)
    {
      stamp.clock = clock
      range(of: &stamp)
      return true
    }
    position = before
    if stamp.zone == nil, stamp.clock != nil || stamp.isBroken || stamp.date != nil,
      let name = zone(isAfterClock: stamp.clock != nil)
    {
      stamp.zone = name
      return true
    }
    position = before
    if stamp.clock != nil, alternativeTime() { return true }
    position = before
    if let date = endingYear(of: stamp) {
      stamp.date = date
      return true
    }
    position = before
    return weekday()
  }

  /// Skips the `T` of ISO 8601 before a time.
  private mutating func skipTimeMark() -> Bool {
    guard position + 1 < end, bytes[position] | 0x20 == UInt8(ascii: "t"),
      bytes[position + 1].isDigit
    else { return false }
    position += 1
    return true
  }

  /// Skips what may stand between two parts: `at`, `on`, a comma, a dash before a clock.
  private mutating func connector(in stamp: inout Stamp) -> Bool {
    guard stamp.date != nil || stamp.clock != nil, position < end else { return false }
    if bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: ".") {
      position += 1
      skipSpaces()
      if stamp.date != nil, stamp.clock == nil { skipVagueWord(&stamp) }
      return true
    }
    if stamp.date != nil, stamp.clock == nil {
      if skipVagueWord(&stamp) { return true }
      if bytes[position] == UInt8(ascii: ":") || bytes[position] == UInt8(ascii: "|")
        || bytes[position] == UInt8(ascii: "/") || bytes[position] == UInt8(ascii: "_")
      {
        position += 1
        skipSpaces()
        skipClockWord(&stamp)
        return position < end && (bytes[position].isDigit || bytes[position] == UInt8(ascii: "~"))
      }
      if let length = dashLength(at: position) {
        position += length
        skipSpaces()
        skipClockWord(&stamp)
        return position < end && bytes[position].isDigit
      }
    }
    if Self.connectorBeginnings[Int(bytes[position].lowercased)],
      Self.connectors.contains(where: { skipWord($0) })
    {
      skipSpaces()
      // `20 January at roughly 17:00`
      if stamp.date != nil, stamp.clock == nil { skipVagueWord(&stamp) }
      return true
    }
    if stamp.clock != nil, stamp.date == nil, let length = dashLength(at: position) {
      position += length
      skipSpaces()
      // `10:30 - 6th Nov`: only a whole date may follow a dash.
      var ahead = self
      return ahead.date() != nil
    }
    return false
  }

  private static let connectors: [StaticString] = [
    "at", "on", "of", "around", "ca.", "um", "kl.", "kl", "klokken", "~", "@", "à", "a las", "às",
    "午前", "午後", "上午", "下午", "凌晨", "晚上", "오전", "오후",
  ]

  /// By byte, whether a connector begins with it.
  private static let connectorBeginnings: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for word in connectors { table[Int(word.firstByte)] = true }
    return table
  }()

  /// Reads the second clock of a range: `14:20-14:35`, `14:20 to 14:35`, `12:26-12:??`.
  private mutating func range(of stamp: inout Stamp) {
    let before = position
    if stamp.zone == nil {
      skipSpaces()
      let atZone = position
      if let name = zone(isAfterClock: true), !isEnd(name, of: stamp, behind: atZone) {
        stamp.zone = name
      } else {
        position = atZone
      }
    }
    let isVague = skipWideVagueness(&stamp)
    let afterZone = stamp.zone == nil && !isVague ? before : position
    skipSpaces()
    let isRange =
      dashLength(at: position).map { position += $0 } != nil || skipArrow() || skipRangeWord()
      || skipWaveDash() || skipWideUntil() || isBetween && skipJoint() || skipEllipsis()
    guard isRange else {
      position = afterZone
      return
    }
    skipSpaces()
    var ahead = self
    var other = Stamp()
    if let clock = ahead.clock(&other) {
      stamp.endClock = clock
      ahead.endZone(of: &stamp)
    } else if other.isBroken {
      // The end is not known; the start stands.
    } else if case _ = ahead.weekday(), case () = ahead.skipSpaces(), let date = ahead.date(),
      stamp.date == nil || stamp.date?.year != nil || date.year == nil
    {
      ahead.skipSpaces()
      _ = ahead.skipWord("at") || ahead.skipWord("à") || ahead.skipWord("um")
      ahead.skipSpaces()
      other.date = date
      guard let clock = ahead.clock(&other) ?? ahead.bracketedClock(&other) else {
        position = afterZone
        return
      }
      stamp.endDate = date
      stamp.endClock = clock
      ahead.endZone(of: &stamp)
    } else {
      position = afterZone
      return
    }
    ahead.skipWideVagueness(&stamp)
    guard
      ahead.position >= end || isScriptWithoutSpaces(bytes[ahead.position])
        || !bytes[ahead.position].isWordByte
    else {
      position = afterZone
      stamp.endClock = nil
      stamp.endDate = nil
      stamp.endZone = nil
      return
    }
    position = ahead.position
    // `2:30 - 3:15 PM`: the half of the day stands for both.
    if other.hasMeridiem, !stamp.hasMeridiem, stamp.endDate == nil, let end = stamp.endClock {
      stamp.clock = stamp.clock?.before(end)
    }
  }

  /// Whether what is an offset by its form is the end of a range: `10:07-10:30` and `9:30-1:00 PM`,
  /// but not `2024-03-05T05:00-07:00` or `13:00-05:00`.
  private func isEnd(_ name: String, of stamp: Stamp, behind place: Int) -> Bool {
    guard name.utf8.first == UInt8(ascii: "-"), let clock = stamp.clock, clock.second == nil else {
      return false
    }
    let parts = name.utf8.dropFirst().split(separator: 0x3A)
    guard parts.count == 2, let hour = Int(String(Substring(parts[0]))),
      let minute = Int(String(Substring(parts[1])))
    else { return false }
    var start = place
    while start > 0, bytes[start - 1].isDigit || bytes[start - 1] == 0x3A { start -= 1 }
    if start > 0, bytes[start - 1] | 0x20 == UInt8(ascii: "t") { return false }
    // Offsets have two digits and whole or half hours.
    return minute % 30 != 0 || hour * 60 + minute > clock.minuteOfDay
      || parts[0].count < 2 && clock.hour <= 12
  }

  /// Words between the two clocks of a range: English, then German, Norwegian, Dutch, French,
  /// Spanish and Portuguese.
  private static let rangeWords: [StaticString] = [
    "to", "until", "till", "bis", "til", "tot", "jusqu'à", "jusqu’à", "jusqu'au", "jusqu’au", "à",
    "hasta", "a", "até", "às", "fino alle", "alle",
  ]

  /// By byte, whether such a word begins with it.
  private static let rangeBeginnings: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for word in rangeWords { table[Int(word.firstByte)] = true }
    return table
  }()

  private mutating func skipRangeWord() -> Bool {
    guard position < end, Self.rangeBeginnings[Int(bytes[position].lowercased)] else {
      return false
    }
    return Self.rangeWords.contains { skipWord($0) }
  }

  /// Skips the word that joins the ends behind `between`.
  private mutating func skipJoint() -> Bool {
    skipWord("and") || skipWord("und") || skipWord("og") || skipWord("et") || skipWord("y")
      || skipWord("e") || skipWord("en")
  }

  /// Skips the dots between two times: `10:45 … 11:00`.
  private mutating func skipEllipsis() -> Bool {
    if skipMark("…") { return true }
    guard position < end, bytes[position..<end].begins(with: "...") else { return false }
    position += 3
    return true
  }

  /// Reads the zone behind the end of a range whose start has one: it may be another one.
  private mutating func endZone(of stamp: inout Stamp) {
    guard let own = stamp.zone else { return }
    let before = position
    skipSpaces()
    guard let name = zone(isAfterClock: true) else {
      position = before
      return
    }
    if name.asciiLowercased != own.asciiLowercased { stamp.endZone = name }
  }

  /// Reads the second day of a range of days: `2024-01-16 - 2024-02-28`, `Oct 3 to Oct 5`.
  private mutating func dateRange(of stamp: inout Stamp) {
    let before = position
    skipSpaces()
    let isRange =
      dashLength(at: position).map { position += $0 } != nil || skipWord("to") || skipWord("until")
      || skipWord("a") || skipWord("até") || skipWord("au") || skipWord("al") || skipWord("bis")
      || skipArrow() || skipWaveDash() || skipWideUntil()
    skipSpaces()
    guard isRange else {
      position = before
      return
    }
    var ahead = self
    guard let date = ahead.date(), date != .broken,
      ahead.position >= end
        || !bytes[ahead.position].isLetterOrNonASCII
          && (bytes[ahead.position] != 0x3A || date.year != nil)
    else {
      position = before
      return
    }
    stamp.endDate = date
    position = ahead.position
  }

  /// Skips a day of the week, which may stand in brackets: `15:00 UTC (Sat)`.
  private mutating func weekday() -> Bool {
    guard position < end, bytes[position].isLetterOrNonASCII || bytes[position] == UInt8(ascii: "(")
    else {
      return false
    }
    if wideWeekday() { return true }
    let isBracketed = bytes[position] == UInt8(ascii: "(")
    let word = word(at: isBracketed ? position + 1 : position)
    guard !word.isEmpty, CalendarNames.isWeekday(word) else { return false }
    if isBracketed {
      guard word.endIndex < end, bytes[word.endIndex] == UInt8(ascii: ")") else { return false }
      position = word.endIndex + 1
      return true
    }
    position = word.endIndex
    if position < end, bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ",")
    {
      position += 1
    }
    return true
  }
}
