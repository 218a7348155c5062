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

  /// Whether a space and a letter are here.
  var isBeforeWord: Bool {
    position + 1 < end && bytes[position].isSpace && bytes[position + 1].isLetterOrNonASCII
  }
}
