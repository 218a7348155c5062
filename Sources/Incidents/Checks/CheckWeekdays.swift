import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let weekdayMismatch = Diagnostic.Kind(
    "weekday-mismatch", .warning, concernsReader: true,
    explanation: """
      A date has the name of a day of the week beside it that is not its own, so one of the two is \
      wrong. The date counts, and the text is shown as it is written. Where the date names no year, the \
      year of the report is taken, and may be what is wrong.
      """)
}

/// Finds dates whose day of the week is another one than the text says: `Monday, 5 March 2024`.
///
/// Two numbers of which either may be the month contradict only where both readings do; ranges of
/// days are not looked at.
///
/// - Complexity: O(n) in the dates of the text.
func checkWeekdays(in table: LineTable, context: TimeContext) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for (line, stamps) in zip(table.lines, table.stamps) where !stamps.isEmpty {
    found += stamps.compactMap { stamp in
      guard stamp.endDate == nil, let reading = stamp.date,
        let named = weekday(beside: stamp.range, in: line.text, of: table.bytes)
      else { return nil }
      let dates = [context.order, .monthFirst, .dayFirst].compactMap {
        reading.date(order: $0, year: context.year)
      }
      guard let date = dates.first, dates.allSatisfy({ $0.weekday != named.day }) else {
        return nil
      }
      return Diagnostic(
        .weekdayMismatch,
        "\(date.iso) is a \(weekdays[date.weekday]), and not a \(weekdays[named.day])",
        path: table.document.file.path,
        range: table.sourceRange(of: table.bytes[named.range], in: line),
        help: "correct the date or the day of the week")
    }
  }
  return found
}

private let weekdays = [
  "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
]

extension ArraySlice<UInt8> {
  /// Whether three letters stand side by side, as in all names of days: numbers have none.
  fileprivate var holdsWord: Bool {
    var letters = 0
    for byte in self {
      letters = byte.isLetterOrNonASCII ? letters + 1 : 0
      if letters == 3 { return true }
    }
    return false
  }
}

/// The day of the week that stands in a date, right before it or in brackets right behind it; nil
/// where none does, or several do.
private func weekday(
  beside date: Range<Int>, in line: Range<Int>, of bytes: [UInt8]
) -> (day: Int, range: Range<Int>)? {
  // What belongs to the next sentence or to another date stands further away.
  let before = bytes[Swift.max(line.lowerBound, date.lowerBound - 14)..<date.lowerBound]
  let behind = bytes[date.upperBound..<Swift.min(line.upperBound, date.upperBound + 14)]
  let lower = before.lastIndex { !$0.isLetterOrNonASCII && !" ,(".utf8.contains($0) }.map { $0 + 1 }
  let isBracket = behind.drop(while: \.isSpace).first == UInt8(ascii: "(")
  let upper = isBracket ? behind.firstIndex(of: UInt8(ascii: ")")) : nil
  let text = bytes[(lower ?? before.startIndex)..<(upper ?? date.upperBound)]
  guard text.holdsWord else { return nil }
  let words = text.split { !$0.isLetterOrNonASCII }
  // Of the words before the date only the last one can be its day.
  let last = words.last { $0.endIndex <= date.lowerBound }?.startIndex ?? date.lowerBound
  let named = words.compactMap { word -> (day: Int, range: Range<Int>)? in
    // `mar` is a month as well.
    guard word.startIndex >= last, word.count >= 3, CalendarNames.month(word) == nil,
      let day = CalendarNames.weekday(word)
    else { return nil }
    return (day, word.startIndex..<word.endIndex)
  }
  return named.count == 1 ? named[0] : nil
}
