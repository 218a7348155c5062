extension StampScanner {
  /// Reads the time of day in the brackets behind a date: `3 Nov 2016 (~1727)`,
  /// `2024-03-05 (14:10 UTC)`.
  mutating func bracketedClock(_ stamp: inout Stamp) -> ClockTime? {
    guard position < end, bytes[position] == UInt8(ascii: "(") else { return nil }
    var ahead = self
    var other = stamp
    ahead.position += 1
    ahead.skipSpaces()
    ahead.skipVagueWord(&other)
    guard let clock = ahead.clock(&other) else { return nil }
    ahead.skipSpaces()
    if other.zone == nil { other.zone = ahead.zone(isAfterClock: true) }
    ahead.skipSpaces()
    guard ahead.position < end, bytes[ahead.position] == UInt8(ascii: ")") else { return nil }
    position = ahead.position + 1
    stamp = other
    return clock
  }

  /// Skips a second spelling of the same time: `12:48 (6:48 PDT)`, `10:00 (UTC)`, `/ 5:10 PM ET`.
  mutating func alternativeTime() -> Bool {
    guard position < end else { return false }
    let isBracket = bytes[position] == UInt8(ascii: "(") || bytes[position] == UInt8(ascii: "[")
    guard isBracket || bytes[position] == UInt8(ascii: "/") else { return false }
    position += 1
    skipSpaces()
    var other = Stamp()
    if zone(isAfterClock: true) == nil {
      while true {
        skipSpaces()
        if other.clock == nil, let clock = clock(&other) {
          other.clock = clock
        } else if other.date == nil, let date = date() {
          other.date = date
        } else if other.clock != nil, zone(isAfterClock: true) != nil {
          continue
        } else {
          break
        }
      }
      guard other.clock != nil else { return false }
    }
    skipSpaces()
    guard isBracket else { return true }
    guard position < end,
      bytes[position] == UInt8(ascii: ")") || bytes[position] == UInt8(ascii: "]")
    else { return false }
    position += 1
    return true
  }
}
