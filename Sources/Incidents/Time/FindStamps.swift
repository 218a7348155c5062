/// Returns the stamps in a piece of text, in order.
///
/// - Complexity: O(n) in the bytes; a stamp is tried where a number or the name of a month begins.
func stamps(in range: Range<Int>, of bytes: [UInt8]) -> [Stamp] {
  // A stamp has a digit, and most lines have none.
  let text = bytes.span
  var end = range.upperBound
  while end > range.lowerBound, !text[end - 1].isDigit { end -= 1 }
  guard end > range.lowerBound else { return [] }
  let names = CalendarNames.beginnings
  var found: [Stamp] = []
  var index = range.lowerBound
  while index < end {
    let byte = text[index]
    guard byte.isWordByte else {
      index += 1
      continue
    }
    // A word or a number begins here; `+00:05` is an offset.
    if byte.isDigit, index > range.lowerBound, text[index - 1] == UInt8(ascii: "+") {
      while index < range.upperBound, text[index].isDigit || text[index] == 0x3A { index += 1 }
      continue
    }
    let mayBegin =
      byte.isDigit
      ? mayBeginTime(at: index, until: range.upperBound, of: text, names)
      : names.mayHold(text, at: index, until: range.upperBound)
        && (CalendarNames.mayBeginMonth(bytes[index..<range.upperBound])
          || isDayOfMonth(at: index, until: range.upperBound, of: bytes))
    if mayBegin {
      var scanner = StampScanner(bytes, in: index..<range.upperBound)
      if let stamp = scanner.stamp(), stamp.range.lowerBound == index, !stamp.range.isEmpty {
        found.append(stamp)
        index = Swift.max(index + 1, stamp.range.upperBound)
        continue
      }
    }
    index += 1
    while index < end {
      let next = text[index]
      // Most bytes are letters of ASCII.
      if (next | 0x20) &- UInt8(ascii: "a") < 26 {
        index += 1
        continue
      }
      guard next.isWordByte else { break }
      // In a script without spaces a number begins right behind a word: `障害は10:20に発生`.
      if next.isDigit, text[index - 1] >= 0x80,
        StampScanner(bytes, in: range).isBehindWideScript(index)
      {
        break
      }
      index += 1
    }
  }
  return found
}

/// Whether the number that begins at a place may be the first part of a stamp, as far as what
/// stands behind it tells: most numbers count something, and are turned away before they are read
/// as a time and as each kind of date.
private func mayBeginTime(
  at start: Int, until end: Int, of text: Span<UInt8>, _ names: CalendarNames.Beginnings
) -> Bool {
  var index = start
  while index < end, text[index].isDigit { index += 1 }
  let digits = index - start
  while index < end, text[index].isSpace { index += 1 }
  guard index < end else { return false }
  let next = text[index]
  // A wide mark, a dash or a space of another kind.
  if next >= 0x80 { return true }
  if next.isOne(of: ":.-/") { return true }
  guard digits <= 4 else { return false }
  guard next.isLetterOrNonASCII else { return next.isOne(of: "?&([+") }
  // `1900 UTC`: any word may be a zone.
  if digits > 2 { return true }
  // `5 pm`, `10h47`, `6 Uhr`, `1x:xx`, `19 and 20 October`, `5 of March`, `5 de marzo`, `1st`,
  // `2nd`, `3rd`, `4th`, `5 March`, `23 et 24 janvier`, `23 y 24 de enero`.
  return next.lowercased.isOne(of: "aphuxodsnrtey") || names.mayHold(text, at: index, until: end)
}

/// Whether a day such as `Monday 18th` stands somewhere, whose month it does not name.
private func isDayOfMonth(at index: Int, until end: Int, of bytes: [UInt8]) -> Bool {
  guard CalendarNames.mayBeginWeekday(bytes[index..<end]) else { return false }
  var scanner = StampScanner(bytes, in: index..<end)
  return scanner.dayOfMonth() != nil
}

/// Reads a zone out of a statement about all times: `All times in UTC`, `(times in BST)`,
/// `Times are PST.`, `Date and Time in CET`, `UTC`.
func zoneStatement(in range: Range<Int>, of bytes: [UInt8]) -> String? {
  var index = range.lowerBound
  while index < range.upperBound {
    let byte = bytes[index]
    if byte.isUppercase || byte == UInt8(ascii: "+") {
      var scanner = StampScanner(bytes, in: index..<range.upperBound)
      // `時系列（JST）` has no space before it.
      let isStart =
        index == range.lowerBound || !bytes[index - 1].isLetterOrNonASCII
        || scanner.isBehindWideScript(index)
      if isStart, let name = scanner.zone(isAfterClock: true) { return name }
    }
    index += 1
  }
  return nil
}
