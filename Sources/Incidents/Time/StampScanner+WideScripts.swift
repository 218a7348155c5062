/// What Chinese, Japanese and Korean write around times: they put no spaces between words, or none
/// before particles, and have marks of their own for ranges and for what is not exact.
///
/// ```text
/// 障害は10:20頃〜10:45に発生      上午9点半到10点      오후 2시 30분부터 3시까지
/// ```
extension StampScanner {
  /// Whether a character of these scripts, or a wide mark, stands right before a place.
  func isBehindWideScript(_ place: Int) -> Bool {
    guard place >= 3, bytes[place - 1] >= 0x80 else { return false }
    let lead = bytes[place - 3]
    return (0xE3...0xED).contains(lead) || lead == 0xEF
  }

  /// Whether the mark of an hour stands before a place, so that the number there is one of minutes
  /// on the clock: `14時30分`, `14시 30분`.
  func isBehindClockMark(_ place: Int) -> Bool {
    guard place >= 3 else { return false }
    return isBehind(place, Self.clockMarks)
  }

  /// Whether a time is said to be after noon: `午後2時`, `오후 2시`.
  func isBehindAfternoon(_ place: Int) -> Bool { isBehind(place, Self.afternoons) }

  private static let clockMarks = ["時", "时", "點", "点", "시"].map { Array($0.utf8) }
  private static let afternoons = ["午後", "下午", "晚上", "오후"].map { Array($0.utf8) }

  /// Whether one of some words stands before a place, but for one space.
  private func isBehind(_ place: Int, _ words: [[UInt8]]) -> Bool {
    var last = place
    if last > 0, bytes[last - 1] == 0x20 { last -= 1 }
    guard last > 0, bytes[last - 1] >= 0x80 else { return false }
    return words.contains { bytes[..<last].suffix($0.count).elementsEqual($0) }
  }

  /// Skips a space in front of a mark such as `年`: `2024 年 3 月 5 日`.
  mutating func skipSpaceBeforeMark() {
    if position + 1 < end, bytes[position] == 0x20, bytes[position + 1] >= 0xE3 { position += 1 }
  }

  /// Skips a space in front of the mark of an hour: `9 時 10 分`.
  mutating func skipSpaceBeforeClockMark() {
    if let spaces = spacesAroundHour() {
      position += spaces
      return
    }
    guard position + 1 < end, bytes[position] == 0x20, bytes[position + 1] >= 0xE3 else { return }
    let rest = bytes[(position + 1)..<end]
    if Self.clockMarks.contains(where: { rest.starts(with: $0) }) { position += 1 }
  }

  /// The length of the space before the `h` of `14 h 20`, as the French set times; nil for other
  /// texts.
  private func spacesAroundHour() -> Int? {
    func space(at place: Int) -> Int {
      guard place < end else { return 0 }
      if bytes[place] == 0x20 { return 1 }
      return bytes[place...].begins(with: "\u{A0}")
        ? 2 : bytes[place...].begins(with: "\u{202F}") ? 3 : 0
    }
    let before = space(at: position)
    guard before > 0, position + before < end, bytes[position + before] == UInt8(ascii: "h") else {
      return nil
    }
    let behind = position + before + 1
    let after = space(at: behind)
    guard after > 0, behind + after + 1 < end, bytes[behind + after].isDigit,
      bytes[behind + after + 1].isDigit
    else { return nil }
    return before
  }

  /// Skips a word behind a time by which it is not exact: `09:20 頃`, `9点左右`, `9시쯤`.
  @discardableResult
  mutating func skipWideVagueness(_ stamp: inout Stamp) -> Bool {
    var ahead = position
    if ahead < end, bytes[ahead] == 0x20 { ahead += 1 }
    guard ahead < end, bytes[ahead] >= 0xE3,
      let word = Self.vaguenesses.first(where: { bytes[ahead..<end].starts(with: $0) })
    else { return false }
    stamp.isApproximate = true
    position = ahead + word.count
    return true
  }

  private static let vaguenesses = ["頃", "ごろ", "左右", "前后", "경", "쯤"].map { Array($0.utf8) }

  /// Skips the dash of a range in these scripts, `〜` or `～`, and a `~` between two numbers.
  mutating func skipWaveDash() -> Bool {
    guard position < end else { return false }
    if bytes[position] == UInt8(ascii: "~") {
      let next = bytes[(position + 1)..<end].drop { $0 == 0x20 }.first
      guard next?.isDigit == true else { return false }
      position += 1
      return true
    }
    return skipMark("〜") || skipMark("～")
  }

  /// Skips a word between the two ends of a range: `10:20から11:00`, `10:20 至 11:00`,
  /// `10:20부터 11:00`.
  mutating func skipWideUntil() -> Bool {
    guard position < end, bytes[position] >= 0xE3 else { return false }
    return skipMark("から") || skipMark("至") || skipMark("到") || skipMark("부터") || skipMark("에서")
  }

  /// Skips a day of the week, also in brackets: `（火）`, `(화)`, `火曜日`, `周二`, `화요일`.
  mutating func wideWeekday() -> Bool {
    guard position + 2 < end, bytes[position] >= 0xE3 || bytes[position] == UInt8(ascii: "(")
    else { return false }
    var ahead = self
    let isBracketed =
      bytes[position] == UInt8(ascii: "(") && bytes[position + 1] >= 0xE3
      || bytes[position..<end].begins(with: "（")
    guard isBracketed || bytes[position] >= 0xE3 else { return false }
    if isBracketed { ahead.position += bytes[position] == UInt8(ascii: "(") ? 1 : 3 }
    let isCounted = ahead.skipMark("星期") || ahead.skipMark("周") || ahead.skipMark("週")
    let names = isCounted ? Self.countedDays : Self.namedDays
    guard names.contains(where: { ahead.skipMark($0) }) else { return false }
    let isWhole = ahead.skipMark("曜日") || ahead.skipMark("요일") || isCounted
    if isBracketed {
      if ahead.position < end, bytes[ahead.position] == UInt8(ascii: ")") {
        ahead.position += 1
      } else if !ahead.skipMark("）") {
        return false
      }
    } else if !isWhole {
      return false
    }
    position = ahead.position
    return true
  }

  private static let namedDays: [StaticString] = [
    "月", "火", "水", "木", "金", "土", "日", "월", "화", "수", "목", "금", "토", "일",
  ]
  private static let countedDays: [StaticString] = ["一", "二", "三", "四", "五", "六", "日", "天"]
}
