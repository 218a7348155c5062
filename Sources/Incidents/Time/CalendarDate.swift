/// A day of the proleptic Gregorian calendar, with no time and no zone.
package struct CalendarDate: Sendable, Hashable, Comparable {
  /// From 1 to 9999.
  package var year: Int { Int(storedYear) }
  /// From 1 to 12.
  package var month: Int { Int(storedMonth) }
  /// From 1 to the length of the month.
  package var day: Int { Int(storedDay) }

  // Archives hold many dates: four bytes each, not twenty-four.
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8

  /// Creates a date; nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    storedYear = Int16(year)
    storedMonth = Int8(month)
    storedDay = Int8(day)
  }

  /// Reads a date as ISO 8601 writes it, such as `2023-03-05`; nil for anything else.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// Creates the date with a number of days since 1970-01-01; clamped to the years 1 to 9999.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  package init(dayNumber: Int) {
    let z = Swift.min(Swift.max(dayNumber, -719_162), 2_932_896) + 719_468
    let era = z / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    storedDay = Int8(clamping: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    storedMonth = Int8(clamping: month)
    storedYear = Int16(clamping: yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
  }

  /// The number of days since 1970-01-01.
  package var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week: 0 is Sunday, 6 is Saturday.
  package var weekday: Int { ((dayNumber % 7) + 11) % 7 }

  /// The date as ISO 8601 writes it, such as `2023-03-05`.
  package var iso: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the date as `iso` writes it.
  func append(to bytes: inout [UInt8]) {
    bytes.append(decimal: year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(decimal: month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(decimal: day, width: 2)
  }

  /// Returns the date a number of days later (or earlier, where negative).
  package func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  package static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// Returns the number of days of a month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension [UInt8] {
  /// Appends a number that is not negative, with leading zeros up to a width.
  package mutating func append(decimal number: Int, width: Int = 1) {
    // Most are parts of dates and times.
    if width == 4, (0..<10_000).contains(number) {
      append(decimal: number / 100, width: 2)
      return append(decimal: number % 100, width: 2)
    }
    if width == 2, (0..<100).contains(number) {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
      return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
    let number = Swift.max(0, number)
    var unit = 1
    var digits = 1
    while digits < width || number / unit >= 10 {
      unit *= 10
      digits += 1
    }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }
}
