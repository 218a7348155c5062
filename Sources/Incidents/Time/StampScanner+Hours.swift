// Hours without minutes, by their letter.

extension StampScanner {
  /// Skips the `h` of an hour that the word before it makes one of the clock: `vers 22 h`, `dès 9h`,
  /// `a las 9 h`, and `le 11 juin à 9 h` behind a day.
  ///
  /// Behind `à` alone it may be a length of time: `limité à 2 h`.
  mutating func skipHourLetter(behind start: Int, isDated: Bool) -> Bool {
    let word = bytes[..<start].suffix(12).lowercased[...].trimmed
      .split(whereSeparator: \.isSpace).last
    guard let word,
      Self.clockLeads.contains(where: { $0.utf8.elementsEqual(word) })
        || isDated && word.elementsEqual("à".utf8)
    else { return false }
    var ahead = self
    ahead.skipSpaces()
    guard ahead.skipWord("h") else { return false }
    position = ahead.position
    return true
  }

  private static let clockLeads = ["vers", "dès", "às", "las"]

  /// Whether a space and a unit are here, as in `alle 12.30 Minuten`, where `alle` means each.
  var isBeforeUnit: Bool {
    position < end && bytes[position] == 0x20 && Self.beginWithUnit(bytes[(position + 1)..<end])
  }

  /// Whether words begin with a unit of length, size or money, so that a number before them is an
  /// amount.
  static func beginWithUnit(_ words: ArraySlice<UInt8>) -> Bool {
    let word = words.prefix(16).prefix(while: \.isLetterOrNonASCII)
    return (2...12).contains(word.count) && units.contains(word.lowercased[...].string)
  }

  private static let units: Set<String> = [
    "eur", "euro", "euros", "usd", "gbp", "chf", "nok", "sek", "dkk", "kr", "kronor", "kroner", "€",
    "dollars", "francs", "pounds", "ms", "sec", "secs", "second", "seconds",
    "minute", "minutes", "hours", "sekunden", "minuten", "stunden", "secondes", "segundos",
    "secondi", "sekunder", "percent", "prozent", "pct", "kb", "mb", "gb", "tb", "kib", "mib", "gib",
    "tib", "mbit", "gbit", "rps", "qps", "kg", "km", "kw", "kwh", "minuti",
    "ore", "giorni", "unità", "seconden", "minuuten", "minuter", "minutter",
    "tage", "dager", "dagar", "jours", "heures",
  ]

  /// Whether a space and a letter are here.
  var isBeforeWord: Bool {
    position + 1 < end && bytes[position].isSpace && bytes[position + 1].isLetterOrNonASCII
  }
}
