/// A length of time that was found in a text.
struct FoundDuration: Sendable, Hashable {
  var minutes: Int
  var isApproximate: Bool
  /// The bytes of the words.
  var range: Range<Int>

  /// Whether it is no time at all, as `0.0 hours`, which tables and templates hold.
  ///
  /// No incident lasts so long. `20 seconds` is some time.
  func isNone(in bytes: [UInt8]) -> Bool {
    let digits = bytes[range].lazy.filter(\.isDigit)
    return minutes == 0 && !digits.isEmpty && digits.allSatisfy { $0 == UInt8(ascii: "0") }
  }
}

/// Returns the lengths of time in a text, in order.
///
/// ```text
/// approximately 6 hours · 13h 58m · ~4 hours and 38 minutes · 371 minutes · 9 Days · half an hour
/// two hours · 1.5 hours · 2 h 5 min · 1:30 hours · 10-15 minutes · 2 時間 1 分 · 3小时30分钟 · 1시간 20분
/// three and a half hours · an hour and a quarter · three quarters of an hour · 1½ hours
/// ```
///
/// A range counts as its larger end, and as approximate.
func durations(in range: Range<Int>, of bytes: [UInt8]) -> [FoundDuration] {
  var scanner = DurationScanner(words: StampScanner(bytes, in: range))
  var found: [FoundDuration] = []
  while let duration = scanner.next() { found.append(duration) }
  return found
}

/// Reads the lengths of time in a text, one after the other.
struct DurationScanner {
  var words: StampScanner
  /// Where the text begins: a number word there is the whole value of a label.
  private let first: Int
  /// Whether number words of other languages than English are read here.
  private var readsOtherNumerals = false

  init(words: StampScanner) {
    self.words = words
    first = words.position
  }

  mutating func next() -> FoundDuration? {
    while words.position < words.end {
      let start = words.position
      if words.bytes[start].isSpace {
        words.position += 1
        continue
      }
      let isStart =
        start == 0
        || !words.bytes[start - 1].isWordByte
          && words.bytes[start - 1] != UInt8(ascii: ".") && words.bytes[start - 1] != 0x3A
        || words.bytes[start].isDigit && words.isBehindWideScript(start)
      if isStart, !(words.bytes[start].isDigit && words.isBehindClockMark(start)),
        let found = duration(from: start)
      {
        return found
      }
      words.position = start + 1
    }
    return nil
  }

  private mutating func duration(from start: Int) -> FoundDuration? {
    var total = 0.0
    var parts = 0
    var isApproximate = false
    var end = start
    var smallest = Double.infinity
    let isLasting =
      start == first
      || Self.lastingWords.contains {
        $0.utf8.elementsEqual(wordBefore(start))
      }
    while parts < 4 {
      readsOtherNumerals = isLasting || parts > 0
      let before = words.position
      words.skipSpaces()
      if parts > 0 {
        if words.position < words.end,
          words.bytes[words.position] == UInt8(ascii: ",") || isBehindShortUnit
        {
          words.position += 1
          words.skipSpaces()
        }
        if Self.joints.contains(where: { words.skipWord($0) }) { words.skipSpaces() }
      }
      guard let (amount, isRange) = amount(), let unit = unit(), unit < smallest else {
        words.position = before
        break
      }
      if isRange { isApproximate = true }
      total += amount * unit
      smallest = unit
      parts += 1
      // `vers 14h`: a figure and one letter.
      let isShort = words.position - start <= 4 && words.bytes[start].isDigit
      if unit == 60, parts == 1, isShort, isBehindHourWord(start),
        words.position >= words.end || !words.bytes[words.position].isDigit
      {
        return nil
      }
      if unit == 60, let minutes = minutesBehindHour() {
        guard parts > 1 || !isClock(start..<words.position) else { return nil }
        total += minutes
        parts += 1
        smallest = 1
      }
      end = words.position
      // `an hour and a half`
      if let share = andShare() {
        total += unit * share
        end = words.position
      }
    }
    guard parts > 0, total >= 0, total < 5_256_000,
      parts > 1 || !isMoneyOrDistance(start..<end)
    else { return nil }
    return FoundDuration(
      minutes: Int(total.rounded()), isApproximate: isApproximate || isVague(before: start),
      range: start..<end)
  }

  /// Whether a period here is that of a shortened unit, as the first in `2 Std. 15 Min.` is.
  private var isBehindShortUnit: Bool {
    guard words.bytes[words.position] == UInt8(ascii: ".") else { return false }
    let unit = words.bytes[..<words.position].suffix(5).lowercased.reversed()
      .prefix(while: \.isASCIILetter)
    return ["std", "stdn", "hr", "h"].contains { $0.utf8.reversed().elementsEqual(unit) }
  }

  /// Reads the share that is added to a number or a unit: `and a half`; nil where none follows.
  private mutating func andShare() -> Double? {
    let start = words.position
    words.skipSpaces()
    if Self.shareJoints.contains(where: { words.skipWord($0) }) {
      words.skipSpaces()
      for (word, share) in Self.shares where words.skipWord(word) {
        // `two hours and a quarter of all orders`
        var ahead = words
        ahead.skipSpaces()
        if !ahead.skipWord("of") { return share }
        break
      }
    }
    words.position = start
    return nil
  }

  /// Reads the minutes that touch an hour's letter, as in `1h30`.
  private mutating func minutesBehindHour() -> Double? {
    let start = words.position
    guard words.bytes[start - 1].lowercased == UInt8(ascii: "h") else { return nil }
    // `2 h 30`, as the French set it.
    if start > 1, words.bytes[start - 2] == 0x20, words.position < words.end,
      words.bytes[words.position] == 0x20
    {
      words.position += 1
    }
    let (minutes, digits) = words.number(upTo: 3)
    guard digits == 2, minutes < 60,
      words.position >= words.end || !words.bytes[words.position].isLetterOrNonASCII
    else {
      words.position = start
      return nil
    }
    return Double(minutes)
  }

  /// Whether `14h00` is a time of day: by the word before it, or by a zone behind it.
  private func isClock(_ range: Range<Int>) -> Bool {
    let after = words.bytes[range.upperBound..<words.end].drop(while: \.isSpace)
    if after.prefix(while: \.isLetterOrNonASCII).count >= 3,
      after.prefix(3).allSatisfy(\.isUppercase)
    {
      return true
    }
    if isBehindClockWord(range.lowerBound) { return true }
    // `de 14h00 à 15h30`, but `une panne de 1h30`.
    return wordBefore(range.lowerBound).elementsEqual("de".utf8)
      && (after.starts(with: "à".utf8) || after.starts(with: "a ".utf8))
  }

  /// The word before a place, in lower case.
  private func wordBefore(_ place: Int) -> ArraySlice<UInt8> {
    let before = words.bytes[..<place].suffix(12).lowercased[...].trimmed
    return before.split(whereSeparator: \.isSpace).last ?? []
  }

  private func isBehindClockWord(_ place: Int) -> Bool {
    let word = wordBefore(place)
    return Self.clockWords.contains { $0.utf8.elementsEqual(word) }
  }

  /// Whether the word before a place makes an hour a time of day: `à 14h`, where `after 14h` and
  /// `depuis 14h` may tell how long.
  private func isBehindHourWord(_ place: Int) -> Bool {
    let word = wordBefore(place)
    return Self.hourWords.contains { $0.utf8.elementsEqual(word) }
  }

  private mutating func amount() -> (Double, isRange: Bool)? {
    guard words.position < words.end else { return nil }
    if words.bytes[words.position] == UInt8(ascii: "~") { words.position += 1 }
    guard words.position < words.end else { return nil }
    let start = words.position
    guard words.bytes[start].isDigit else {
      for (word, number) in Self.numeralsByFirst[Int(words.bytes[start].lowercased)]
      where words.skipWord(word) {
        let value = number >= 20 ? number + digitWord() : number
        // `three and a half hours`
        let share = number >= 1 ? andShare() ?? 0 : 0
        words.skipSpaces()
        return (value + share, false)
      }
      guard readsOtherNumerals else { return nil }
      for (word, number) in Self.otherNumeralsByFirst[Int(words.bytes[start].lowercased)]
      where words.skipWord(word) {
        words.skipSpaces()
        var ahead = words
        // `dos days` is none.
        return Self.englishUnits.contains { ahead.skipWord($0) } ? nil : (number, false)
      }
      return nil
    }
    guard var value = decimal() else { return nil }
    for (sign, share) in Self.fractions where words.skipMark(sign) {
      words.skipSpaces()
      return (value + share, false)
    }
    if let share = andShare() {
      words.skipSpaces()
      return (value + share, false)
    }
    // `1:30 hours`
    if words.position + 2 < words.end, words.bytes[words.position] == 0x3A,
      words.bytes[words.position + 1].isDigit
    {
      words.position += 1
      let (minutes, digits) = words.number(upTo: 3)
      guard digits == 2 else { return nil }
      words.skipSpaces()
      var ahead = self
      // `om 10:17 uur`, `a las 10:17 h`
      guard ahead.unit() == 60, !isBehindClockWord(start) else { return nil }
      return (value + Double(minutes) / 60, false)
    }
    let before = words.position
    words.skipSpaces()
    if let length = words.dashLength(at: words.position) ?? (words.skipWord("to") ? 0 : nil) {
      words.position += length
      words.skipSpaces()
      if words.position < words.end, words.bytes[words.position].isDigit, let upper = decimal() {
        words.skipSpaces()
        value = Swift.max(value, upper)
        return (value, true)
      }
    }
    words.position = before
    words.skipSpaces()
    if words.position < words.end, words.bytes[words.position] == UInt8(ascii: "+") {
      words.position += 1
      words.skipSpaces()
    }
    // `9-hour outage`
    if words.position == before, let length = words.dashLength(at: before), length == 1 {
      words.position += 1
    }
    return (value, false)
  }

  /// The digit behind the tens, as in `twenty four` and `forty-five`; 0 where none stands there.
  private mutating func digitWord() -> Double {
    let before = words.position
    if let length = words.dashLength(at: before) {
      words.position += length
    } else {
      words.skipSpaces()
    }
    for (word, value) in Self.digits where words.skipWord(word) { return value }
    words.position = before
    return 0
  }

  private mutating func decimal() -> Double? {
    let (whole, digits) = words.number(upTo: 6)
    guard digits > 0, digits < 6 else { return nil }
    var value = Double(whole)
    if words.position + 1 < words.end,
      words.bytes[words.position] == UInt8(ascii: ".") || words.bytes[words.position] == 0x2C,
      words.bytes[words.position + 1].isDigit
    {
      let isThousands = words.bytes[words.position] == 0x2C
      words.position += 1
      let (fraction, count) = words.number(upTo: 4)
      if isThousands, count == 3 {
        value = value * 1_000 + Double(fraction)
      } else {
        var scale = 1.0
        for _ in 0..<count { scale *= 10 }
        value += Double(fraction) / scale
      }
    }
    return value
  }

  /// The minutes of a unit of time.
  private mutating func unit() -> Double? {
    let start = words.position
    for (word, minutes) in Self.units {
      // `13h58m` has no space between its parts.
      var index = start
      var isMatch = true
      for byte in word.utf8 {
        guard index < words.end, words.bytes[index].lowercased == byte else {
          isMatch = false
          break
        }
        index += 1
      }
      if isMatch,
        index >= words.end || !words.bytes[index].isLetterOrNonASCII || word.utf8.first ?? 0 >= 0xE3
      {
        words.position = index
        return minutes
      }
    }
    words.position = start
    return nil
  }

  /// Whether an amount with the letter `m` or the like is one of money, of metres, of millions or of
  /// thousands: `$45m`, `300m from the road`, `2m users`, `1000s of sites`.
  private func isMoneyOrDistance(_ range: Range<Int>) -> Bool {
    let before = words.bytes[..<range.lowerBound]
    if ["$", "€", "£", "¥"].contains(where: { before.suffix($0.utf8.count).elementsEqual($0.utf8) })
    {
      return true
    }
    let isLetter =
      words.bytes[range.upperBound - 1].isLetterOrNonASCII && range.count > 1
      && !words.bytes[range.upperBound - 2].isLetterOrNonASCII
    guard isLetter else { return false }
    let next = words.bytes[range.upperBound..<words.end].drop(while: \.isSpace).prefix {
      $0.isLetterOrNonASCII
    }
    let number = words.bytes[range.lowerBound..<(range.upperBound - 1)]
    if next.elementsEqual("of".utf8), words.bytes[range.upperBound - 1] == UInt8(ascii: "s"),
      number.count >= 3, number.first == UInt8(ascii: "1"),
      number.dropFirst().allSatisfy({ $0 == UInt8(ascii: "0") })
    {
      return true
    }
    return Self.countedThings.contains(String(decoding: next.map(\.lowercased), as: UTF8.self))
  }

  private func isVague(before start: Int) -> Bool {
    let lower = Swift.max(0, start - 16)
    let before = words.bytes[lower..<start].lowercased
    return before.indices.contains { place in
      let rest = before[place...]
      return Self.vagueWords.contains { rest.begins(with: $0) }
    }
  }
}
