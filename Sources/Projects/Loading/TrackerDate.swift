import Archives
import Incidents

/// Reads the day of a date as trackers export it: `2024-08-15T15:02:00Z`, `2024/08/15`,
/// `15/Aug/24 3:02 PM` (Jira's own form), `15 Aug 2024` or `Aug 15, 2024`, each with or without a
/// time.
///
/// - Returns: The day; nil for other forms, and where only numbers would tell the day from the month.
func trackerDate(_ text: String) -> CalendarDate? {
  // A time of day may follow: 2024-03-01T12:00:00Z.
  if let date = CalendarDate(iso: String(decoding: text.utf8.prefix(10), as: UTF8.self)) {
    return date
  }
  let words = text.utf8.split { !isWordByte($0) }.map(Array.init)
  guard words.count >= 3, words.dropFirst(3).allSatisfy(isOfTime) else { return nil }
  let numbers = words.prefix(3).map(number)
  let months = words.prefix(3).map { CalendarNames.month($0) }
  if let year = numbers[0], words[0].count == 4, let month = numbers[1], let day = numbers[2] {
    return CalendarDate(year: year, month: month, day: day)
  }
  guard let year = numbers[2], words[2].count == 4 || words[2].count == 2 else { return nil }
  let century = words[2].count == 2 ? 2_000 : 0
  if let day = numbers[0], let month = months[1] {
    return CalendarDate(year: century + year, month: month, day: day)
  }
  if let month = months[0], let day = numbers[1] {
    return CalendarDate(year: century + year, month: month, day: day)
  }
  return nil
}

private func isWordByte(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
}

/// The number of at most four digits that a word is; nil for other words.
private func number(_ word: [UInt8]) -> Int? {
  guard word.count <= 4, word.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(String(decoding: word, as: UTF8.self))
}

/// Whether a word may be part of a time of day: `02`, `pm`, `02pm`.
private func isOfTime(_ word: [UInt8]) -> Bool {
  let letters = word.drop { (0x30...0x39).contains($0) }.map { $0 | 0x20 }
  return ["", "am", "pm", "utc", "gmt", "z"].contains(String(decoding: letters, as: UTF8.self))
}
