// The half of the day that the end of a range names for its start as well:
//
//     2:30 - 3:15 PM        from 9 to 10:30 AM        between 9:15 and 10:30 PM
//
// Refused: an hour without minutes that has no `from` or `between` before it.

extension ClockTime {
  /// Returns the time that is meant by one without a half of the day, before an end that has one:
  /// the last such time before that end.
  ///
  /// From 11 to 1 PM is over noon, from 11 to 1 AM over midnight.
  func before(_ end: ClockTime) -> ClockTime {
    guard hour <= 12 else { return self }
    let start = ClockTime(hour: hour % 12, minute: minute, second: second) ?? self
    let later = ClockTime(hour: hour % 12 + 12, minute: minute, second: second) ?? self
    if end.hour < 12 { return start <= end ? start : later }
    return later <= end ? later : start
  }
}

extension StampScanner {
  /// Returns the time of an hour alone that begins at a place and ends here, where the end of its
  /// range tells its half of the day; nil where it is no time.
  func hourOfRange(_ hour: Int, from start: Int) -> ClockTime? {
    guard (1...12).contains(hour), let end = endOfRange(from: start) else { return nil }
    return ClockTime(hour: hour, minute: 0)?.before(end)
  }

  /// Returns the time that one without a half of the day is which begins at a place and ends here,
  /// where `between` stands before it and the end has a half: `between 9:15 and 10:30 PM`; nil for
  /// any other time.
  func startOfSpan(_ clock: ClockTime, from start: Int) -> ClockTime? {
    guard isBehind("between", start), let end = endOfRange(from: start) else { return nil }
    return clock.before(end)
  }

  /// The end of a range, where it names its half of the day: `to 10:30 AM` behind `from 9`,
  /// `and 10:30 AM` behind `between 9`.
  private func endOfRange(from start: Int) -> ClockTime? {
    var ahead = self
    ahead.skipSpaces()
    if ahead.skipWord("and") {
      guard isBehind("between", start) else { return nil }
    } else {
      let isRange =
        ahead.skipWord("to") || ahead.skipWord("until") || ahead.skipWord("till")
        || ahead.dashLength(at: ahead.position).map { ahead.position += $0 } != nil
      guard isRange, isBehind("from", start) else { return nil }
    }
    ahead.skipSpaces()
    var end = Stamp()
    let clock = ahead.clock(&end)
    return end.hasMeridiem ? clock : nil
  }

  /// Whether a word stands before a place, but for spaces.
  private func isBehind(_ word: StaticString, _ place: Int) -> Bool {
    var last = place
    while last > 0, place - last < 4, bytes[last - 1].isSpace { last -= 1 }
    let first = last - word.utf8CodeUnitCount
    return first >= 0 && bytes[first..<last].hasPrefix(ignoringCase: word)
      && (first == 0 || !bytes[first - 1].isLetterOrNonASCII)
  }
}
