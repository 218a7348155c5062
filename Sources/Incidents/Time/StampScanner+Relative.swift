extension StampScanner {
  /// Reads what an entry of a timeline begins with: a stamp, or a time that is told from the start
  /// of the incident.
  mutating func entryStamp() -> Stamp? {
    var ahead = self
    if let stamp = stamp() { return stamp }
    return ahead.sinceStart().map { found in
      self = ahead
      return found
    }
  }

  /// Reads a stamp such as `T+5m`, `T-10 min`, `T+1h30m`, `T0`, `+00:05` or `T+5m (14:05 UTC)`.
  ///
  /// Without the letter it needs a plus, and a unit or a colon behind its number, since `+5` may
  /// count anything.
  private mutating func sinceStart() -> Stamp? {
    var stamp = Stamp()
    skipOpening(&stamp)
    let start = position
    guard position < end, bytes[position] | 0x20 == UInt8(ascii: "t") || bytes[position] == 0x2B,
      minutesSinceStart() != nil || unclearAmount()
    else { return nil }
    guard position >= end || !bytes[position].isWordByte else {
      return nil
    }
    stamp.isRelative = true
    stamp.range = start..<position
    skipClosing()
    let afterOffset = position
    skipSpaces()
    if let clock = bracketedClock(&stamp) {
      stamp.clock = clock
      stamp.range = start..<position
    } else {
      position = afterOffset
    }
    return stamp
  }

  /// Reads how many minutes after the start a time is that is told so; nil where it does not say.
  mutating func minutesSinceStart() -> Int? {
    let start = position
    let hasLetter = position < end && bytes[position] | 0x20 == UInt8(ascii: "t")
    if hasLetter { position += 1 }
    if hasLetter, isZero() { return 0 }
    skipSpaces()
    guard let sign = sign(allowsMinus: hasLetter) else {
      position = start
      return nil
    }
    skipSpaces()
    if hasLetter, isZero() { return 0 }
    if hasLetter { skipVagueness() }
    if let minutes = clockAmount() ?? unitAmount() { return sign * minutes }
    position = start
    return nil
  }

  /// Skips `~` and `about` before an amount: the entry is one all the same.
  private mutating func skipVagueness() {
    skipSpaces()
    while position < end {
      if bytes[position] == UInt8(ascii: "~") {
        position += 1
      } else if bytes[position...].begins(with: "≈") {
        position += 3
      } else if !Self.vague.contains(where: { skipWord($0) }) {
        return
      }
      skipSpaces()
    }
  }

  private static let vague: [StaticString] = [
    "ca.", "ca", "about", "around", "approx.", "approx", "approximately",
  ]

  /// Skips a lone `0`, as in `T0`.
  private mutating func isZero() -> Bool {
    guard position < end, bytes[position] == UInt8(ascii: "0"), !nextIsDigit else { return false }
    var ahead = self
    ahead.position += 1
    guard ahead.position < end else {
      position = end
      return true
    }
    let next = bytes[ahead.position]
    // `T+0:05` and `T+0.5` go on.
    let goesOn = (next == 0x3A || next == UInt8(ascii: ".")) && ahead.nextIsDigit
    guard !next.isLetterOrNonASCII, !goesOn else { return false }
    self = ahead
    return true
  }

  private mutating func sign(allowsMinus: Bool) -> Int? {
    guard position < end else { return nil }
    if bytes[position] == UInt8(ascii: "+") {
      position += 1
      return 1
    }
    guard allowsMinus, let length = dashLength(at: position) else { return nil }
    position += length
    return -1
  }

  /// Reads `00:05` and `01:02:30`, which are hours and minutes.
  private mutating func clockAmount() -> Int? {
    var ahead = self
    let (hours, digits) = ahead.number(upTo: 3)
    guard (1...2).contains(digits), ahead.position < end, bytes[ahead.position] == 0x3A else {
      return nil
    }
    ahead.position += 1
    let (minutes, minuteDigits) = ahead.number(upTo: 3)
    guard minuteDigits == 2, minutes < 60 else { return nil }
    if ahead.position < end, bytes[ahead.position] == 0x3A {
      ahead.position += 1
      guard ahead.number(upTo: 3).digits == 2 else { return nil }
    }
    self = ahead
    return hours * 60 + minutes
  }

  /// Reads `5m`, `10 min`, `1h30m` and `2 hours`.
  private mutating func unitAmount() -> Int? {
    var total: Int?
    while true {
      var ahead = self
      if total != nil { ahead.skipSpaces() }
      let (amount, digits) = ahead.number(upTo: 5)
      guard (1...4).contains(digits) else { break }
      let tenths = ahead.tenths()
      ahead.skipSpaces()
      guard let unit = Self.units.first(where: { ahead.skipUnit($0.name) }) else { break }
      total = (total ?? 0) + amount * unit.seconds + tenths * unit.seconds / 10
      self = ahead
    }
    return total.map { $0 / 60 }
  }

  /// Skips a unit, which a number may follow without a space.
  private mutating func skipUnit(_ name: String) -> Bool {
    let after = position + name.utf8.count
    guard after <= end, bytes[position..<after].lowercased.elementsEqual(name.utf8),
      after >= end || !bytes[after].isLetterOrNonASCII
    else { return false }
    position = after
    return true
  }

  private static let units: [(name: String, seconds: Int)] = [
    ("minutes", 60), ("minute", 60), ("mins", 60), ("min", 60), ("m", 60), ("hours", 3_600),
    ("hour", 3_600), ("hrs", 3_600), ("hr", 3_600), ("h", 3_600), ("days", 86_400),
    ("day", 86_400), ("d", 86_400), ("seconds", 1), ("second", 1), ("secs", 1), ("sec", 1),
    ("s", 1),
  ]

  /// Reads the digit behind the point of `1.5`; 0 where there is none.
  private mutating func tenths() -> Int {
    guard position < end, bytes[position] == UInt8(ascii: "."), nextIsDigit else { return 0 }
    position += 1
    let digit = Int(bytes[position] - 0x30)
    while position < end, bytes[position].isDigit { position += 1 }
    return digit
  }

  /// Skips `T+5`, `T+10-15 min`, `T+N minutes`, `T+a few hours` and `T+minutes`, which do not tell
  /// how long after the start it was: the entry is one, and its time stays unknown.
  private mutating func unclearAmount() -> Bool {
    guard position < end, bytes[position] | 0x20 == UInt8(ascii: "t") else { return false }
    position += 1
    guard sign(allowsMinus: true) != nil else { return false }
    skipVagueness()
    var hasAmount = skipNumbers() || Self.unknowns.contains { skipWord($0) }
    let before = position
    skipSpaces()
    if Self.units.contains(where: { skipUnit($0.name) }) {
      hasAmount = true
    } else {
      position = before
    }
    return hasAmount
  }

  /// Skips `5`, `1.5` and `10-15`.
  private mutating func skipNumbers() -> Bool {
    guard (1...4).contains(number(upTo: 5).digits) else { return false }
    _ = tenths()
    var ahead = self
    if let length = ahead.dashLength(at: position) {
      ahead.position += length
      if (1...4).contains(ahead.number(upTo: 5).digits) {
        _ = ahead.tenths()
        self = ahead
      }
    }
    return true
  }

  /// Words in the place of an amount that nobody measured.
  private static let unknowns: [StaticString] = [
    "n", "?", "??", "a few", "few", "several", "some", "a couple of", "a couple", "many",
  ]
}
