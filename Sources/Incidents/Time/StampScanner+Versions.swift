/// Numbers with points, which are dates or versions.
extension StampScanner {
  /// Whether numbers with points that end before the place of the scanner and have a year of two
  /// digits are those of a version, by the word before them: `tag 2.4.16`, `PostgreSQL 12.4.10`.
  ///
  /// A version has no leading zeros, so that `04.12.21` is a day behind most words. Other numbers
  /// are one where no word stands before them, or one that a day follows, as in `am 4.12.21`, or a
  /// clock behind them.
  ///
  /// - Parameter start: Where the numbers begin.
  /// - Returns: False also where that is not certain.
  func isVersion(_ start: Int) -> Bool {
    let before = bytes[Swift.max(0, start - 16)..<start]
    guard let last = before.last else { return false }
    // A package is often told as code: `next` 16.2.10, node@18.4.10.
    if last.isOne(of: "@v") { return true }
    guard last == 0x20 else { return false }
    let behindBlank = before.dropLast()
    if behindBlank.last == UInt8(ascii: "`") { return true }
    let letters = Array(behindBlank.reversed().prefix(while: \.isLetterOrNonASCII).reversed())
    let word = letters.lowercased[...].string
    if Self.versionWords.contains(word) { return true }
    let numbers = bytes[start..<position]
    let isPadded = numbers.split(separator: UInt8(ascii: ".")).contains {
      $0.first == UInt8(ascii: "0")
    }
    return !isPadded && !word.isEmpty && !Self.wordsBeforeDays.contains(word)
      && !CalendarNames.isWeekday(letters[...]) && !isBeforeClock
  }

  private static let versionWords: Set<String> = [
    "tag", "version", "versions", "release", "build", "patch", "v",
  ]

  /// Words that stand right before a day that is written in numbers with points, by language.
  private static let wordsBeforeDays: Set<String> = [
    "on", "dated", "date", "until", "till", "yesterday", "incident", "outage", "started", "ended",
    "occurred", "happened", "reported", "gestern", "störung", "ausfall", "vorfall", "incidente",
    "panne", "storing", "hendelse", "händelse",
    "am", "den", "der", "dem", "vom", "zum", "bis", "ab", "seit", "datum",
    "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag",
    "freitag", "samstag", "sonnabend", "sonntag",
    "le", "du", "au", "el", "del", "al", "dia", "día", "em", "de", "da", "il", "dal", "op", "van",
    "tot", "den", "fra", "til", "från", "till",
  ]
}
