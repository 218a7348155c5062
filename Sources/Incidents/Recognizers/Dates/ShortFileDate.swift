import Diagnostics
import Documents

/// Returns the day that the name of a file begins with in numbers of two digits, where they can be
/// read in one way only: `10-23-23-README.md` is of 23 October 2023.
///
/// Month, day and year may stand as in America (10-23-23), as in Europe (23-10-23) or with the year
/// first (23-10-23). One of these must be a day that was, and no other may be a day at all: what is
/// to come today will have been tomorrow, and a report says the same on both days. Refused are
/// numbers that go on (`10-23-23-01`, a time or a version), those behind any other word
/// (`release-10-23-23`), and a name with a second such day.
func shortDate(inPath path: String, upTo today: CalendarDate) -> CalendarDate? {
  let name = Array(fileName(of: path).utf8)
  guard let numbers = pairs(at: 0, of: name),
    !name.indices.dropFirst(8).contains(where: { pairs(at: $0, of: name) != nil })
  else { return nil }
  let days: Set<CalendarDate?> = [
    CalendarDate(year: 2000 + numbers[2], month: numbers[0], day: numbers[1]),
    CalendarDate(year: 2000 + numbers[2], month: numbers[1], day: numbers[0]),
    CalendarDate(year: 2000 + numbers[0], month: numbers[1], day: numbers[2]),
  ]
  let possible = days.compactMap { $0 }
  return possible.count == 1 && possible[0] <= today ? possible[0] : nil
}

/// The three numbers of two digits each that begin at a place, with the same mark between them; nil
/// where another number follows.
private func pairs(at start: Int, of name: [UInt8]) -> [Int]? {
  guard start + 8 <= name.count, start == 0 || !name[start - 1].isDigit else { return nil }
  let mark = name[start + 2]
  guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_"), name[start + 5] == mark else {
    return nil
  }
  var numbers: [Int] = []
  for place in [start, start + 3, start + 6] {
    guard name[place].isDigit, name[place + 1].isDigit else { return nil }
    numbers.append(Int(name[place] - 0x30) * 10 + Int(name[place + 1] - 0x30))
  }
  let rest = name[(start + 8)...]
  guard let next = rest.first else { return numbers }
  let goesOn = next.isWordByte || rest.dropFirst().first?.isDigit ?? false
  return goesOn ? nil : numbers
}

extension DateReader {
  /// The day that the file's name tells in numbers of two digits, where the year that the report
  /// names, if it names one, is the same.
  func shortlyNamed(_ context: TimeContext) -> CalendarDate? {
    guard let today,
      let day = shortDate(inPath: table.document.file.path, upTo: today),
      context.year ?? day.year == day.year
    else { return nil }
    return day
  }
}
