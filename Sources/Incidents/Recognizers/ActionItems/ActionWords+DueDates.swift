/// A due date as a report writes it, with the last day that keeps it.
package struct DueDate: Sendable, Hashable {
  /// The day itself; of a quarter its last day.
  package let latest: CalendarDate
  /// Whether the report names that day, and not a stretch of time that ends with it.
  package let isDay: Bool

  /// How long after an incident a day without a year may lie: what would be later was before it.
  private static let farthestDays = 300

  /// Reads a due date, such as `2023-03-05`, `Monday, July 20`, `Q1 2022` or `end of March`; nil for
  /// anything else, and where two days could be meant.
  ///
  /// - Parameters:
  ///   - text: The words of the report, and nothing else.
  ///   - day: The day of the incident. A day, month or quarter without a year is the first such one
  ///     from then on.
  package init?(_ text: String, from day: CalendarDate?) {
    let bytes = Array(text.utf8)
    if let last = Self.endOfStretch(bytes[...].lowercased[...].trimmed, from: day) {
      latest = last
      isDay = false
      return
    }
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    guard let stamp = scanner.stamp(), stamp.clock == nil, stamp.endDate == nil,
      let date = stamp.date,
      !bytes[scanner.position...].contains(where: \.isWordByte)
    else { return nil }
    func known(year: Int?) -> CalendarDate? {
      let found = date.date(order: .dayFirst, year: year)
      return found == date.date(order: .monthFirst, year: year) ? found : nil
    }
    isDay = true
    if date.year != nil {
      guard let found = known(year: nil) else { return nil }
      latest = found
      return
    }
    guard let day,
      let found = [day.year, day.year + 1].lazy.compactMap({ known(year: $0) })
        .first(where: { $0 >= day }),
      found.dayNumber - day.dayNumber <= Self.farthestDays
    else { return nil }
    latest = found
  }
}

extension DueDate {
  /// The last day of a quarter, or of the month behind `end of`: `Q1 2022`, `Q3`, `EOQ2 2024`,
  /// `end of March`; nil for anything else.
  fileprivate static func endOfStretch(
    _ text: ArraySlice<UInt8>, from day: CalendarDate?
  ) -> CalendarDate? {
    var words = text.split { !$0.isWordByte }[...]
    for lead in ["by", "the"] where words.first?.string == lead { words = words.dropFirst() }
    var isEnd = false
    if words.first?.string == "end" {
      words = words.dropFirst()
      for link in ["of", "the"] where words.first?.string == link { words = words.dropFirst() }
      isEnd = true
    }
    guard let name = words.first, words.count <= 2 else { return nil }
    let digits = name.string.hasBytePrefix("eoq") ? name.dropFirst(3) : name.dropFirst()
    let month: Int
    if name.first == UInt8(ascii: "q") || digits.count + 3 == name.count,
      let number = Int(digits.string), (1...4).contains(number)
    {
      month = number * 3
    } else if isEnd, let named = CalendarNames.month(name) {
      month = named
    } else {
      return nil
    }
    func last(of year: Int) -> CalendarDate? {
      CalendarDate(
        year: year, month: month, day: CalendarDate.length(ofMonth: month, year: year))
    }
    if words.count == 2 {
      guard let year = words.last.flatMap({ Int($0.string) }), (1_990...2_100).contains(year) else {
        return nil
      }
      return last(of: year)
    }
    guard let day else { return nil }
    return [day.year, day.year + 1].lazy.compactMap(last).first {
      $0 >= day && $0.dayNumber - day.dayNumber <= farthestDays
    }
  }
}

extension ActionWords {
  /// A date after `due` or `by` or `ETA`.
  static func due(in text: ArraySlice<UInt8>) -> String? {
    let bytes = Array(text)
    for stamp in stamps(in: 0..<bytes.count, of: bytes) {
      guard stamp.clock == nil, stamp.endDate == nil else { continue }
      if case .day(_, _, nil) = stamp.date {
        // Without a year only right behind such a word: `by Sept 1st`.
        let before = bytes[..<stamp.range.lowerBound].suffix(16)[...].trimmed.lowercased
        let word = before.reversed().prefix(while: \.isLetterOrNonASCII).reversed()
        if ["by", "due", "until", "bis", "eta", "deadline"].contains(Array(word)[...].string) {
          return bytes[stamp.range].string
        }
        continue
      }
      guard stamp.date?.date(order: .dayFirst, year: nil) != nil else { continue }
      let before = bytes[Swift.max(0, stamp.range.lowerBound - 24)..<stamp.range.lowerBound]
        .lowercased
      if [
        "due", "by ", "eta", "deadline", "target", "until", "completion",
        "bis ", "frist", "fällig", "avant le", "d'ici", "échéance", "antes del", "plazo", "até ",
        "prazo", "voor ", "senest", "innen ",
      ].contains(where: {
        before.containsWords(startingWith: $0)
      }) {
        return clearDay(of: stamp, in: bytes) ?? bytes[stamp.range].string
      }
    }
    return nil
  }

  /// The day of a stamp in a column or label of due dates; nil where it is not clear which day that
  /// is.
  static func dueDate(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    return scanner.stamp().flatMap { clearDay(of: $0, in: bytes) }
  }

  /// The day of a stamp that has one reading only: `05/06/2024` has two, and `05.06.2024` has one.
  static func clearDay(of stamp: Stamp, in bytes: [UInt8]) -> String? {
    let day = stamp.date?.date(order: .dayFirst, year: nil)
    let isClear =
      bytes[stamp.range].contains(UInt8(ascii: "."))
      || day == stamp.date?.date(order: .monthFirst, year: nil)
    return isClear ? day?.iso : nil
  }

  static let dueLabels = [
    "estimated completion:", "due:", "due date:", "deadline:", "eta:", "target date:", "expected:",
    "frist:", "fällig:", "échéance:", "plazo:", "fecha límite:", "prazo:", "期限:", "期限：", "截止日期:",
    "截止日期：", "기한:", "scadenza:", "entro:", "fecha de entrega:", "deadline :", "senast:",
  ]

  /// The words of a cell of due dates without those that only lead to the day: `ETA: July 19`, `to
  /// complete in Q1 2025`.
  static func withoutDueLead(_ cell: String) -> String {
    let bytes = Array(cell.utf8)[...]
    let lead =
      dueLeads.filter { bytes.hasPrefix(ignoringCase: $0) }.map(\.utf8CodeUnitCount).max() ?? 0
    let rest = bytes.dropFirst(lead).trimmed.string
    let isTold =
      rest.utf8.contains(where: \.isDigit) || dueDate(rest) != nil || namesNobody(rest)
      || DueDate(rest, from: CalendarDate(year: 2000, month: 1, day: 1)) != nil
    return lead > 0 && isTold ? rest : cell
  }

  private static let dueLeads: [StaticString] = [
    "eta:", "eta ", "due:", "due ", "by ", "until ", "target:", "expected:", "to complete in ",
    "to complete by ", "to be completed in ", "to be completed by ", "to be done in ",
    "to be done by ",
  ]

  /// What makes `done` the day on which something is to be done: `done by Friday`.
  static let deadlines = PhraseTable([
    "by monday", "by tuesday", "by wednesday", "by thursday", "by friday", "by saturday",
    "by sunday", "by tomorrow", "by next", "by end", "by the end", "by eod%", "by eow%", "by eom%",
    "by eoq", "by eoy%", "by q1", "by q2", "by q3", "by q4",
  ])

  private static let stretchEnds = PhraseTable([
    "end of%", "eoq", "eoy%", "eom%", "q1%", "q2%", "q3%", "q4%",
  ])

  /// The stretch of time by whose end something is to be ready, as it is written:
  /// `by the end of Q2 2024`, `(end of June)`, `by EOQ2 2024`.
  static func stretch(in text: ArraySlice<UInt8>) -> String? {
    let bytes = Array(text)
    let lowered = bytes[...].lowercased
    var due: String?
    stretchEnds.forEachMatch(in: lowered) { _, start in
      guard due == nil, start == 0 || !lowered[start - 1].isLetterOrNonASCII else { return }
      var words = lowered[..<start].suffix(24).split(separator: 0x20)[...]
      if words.last?.elementsEqual("the".utf8) == true { words = words.dropLast() }
      let opensBracket = start > 0 && lowered[start - 1] == UInt8(ascii: "(")
      let word = words.last.map { $0.drop { !$0.isLetterOrNonASCII }.string }
      guard opensBracket || ["by", "due", "until", "bis"].contains(word) else { return }
      if let end = stretchEnd(in: lowered, from: start) { due = bytes[start..<end].string }
    }
    return due
  }

  /// The place behind such a stretch; nil where no known one is named.
  private static func stretchEnd(in text: [UInt8], from start: Int) -> Int? {
    func word(from place: Int) -> ArraySlice<UInt8> {
      text[place...].drop(while: \.isSpace).prefix(while: \.isWordByte)
    }
    func isYear(_ word: ArraySlice<UInt8>) -> Bool {
      word.count == 4 && (1_990...2_100).contains(Int(word.string) ?? 0)
    }
    func withYear(_ end: Int) -> Int {
      let next = word(from: end)
      return isYear(next) ? next.endIndex : end
    }
    let first = word(from: start)
    guard first.elementsEqual("end".utf8) else { return withYear(first.endIndex) }
    var name = word(from: word(from: first.endIndex).endIndex)
    if name.elementsEqual("the".utf8) { name = word(from: name.endIndex) }
    if isYear(name) || ["week", "month", "quarter", "year", "sprint"].contains(name.string) {
      return name.endIndex
    }
    let isQuarter =
      name.count == 2 && name.first == UInt8(ascii: "q")
      && (0x31...0x34).contains(name[name.startIndex + 1])
    guard isQuarter || CalendarNames.month(name) != nil else { return nil }
    return withYear(name.endIndex)
  }

  /// Words behind which the day or the quarter stands in which something is to be ready.
  private static let announcements = [
    "to complete", "to be completed", "to be complete", "to be done", "to be finished",
    "to be deployed", "to be released", "to be rolled out", "to be implemented", "to be delivered",
    "to be fixed", "to be replaced", "to finish", "to ship", "scheduled", "planned",
    "expected", "targeted", "target", "due", "eta", "estimated",
    "deadline",
  ]
  private static let announcementTable = PhraseTable(announcements.map { $0 + "%" })

  /// The words between such words and the day.
  private static let prepositions: Set<String> = [
    "on", "in", "by", "for", "at", "the", "end", "of", "early", "late", "mid", "is", "date",
  ]

  /// The day that an item says to be ready on, or else the day or quarter as it is written:
  /// `to be deployed on Monday, July 20`, `to complete in Q1 2022`.
  static func announcedDue(in text: ArraySlice<UInt8>) -> String? {
    let bytes = Array(text)
    guard bytes.contains(where: \.isDigit) else { return nil }
    let lowered = bytes[...].lowercased
    var due: String?
    announcementTable.forEachMatch(in: lowered) { number, start in
      guard due == nil, start == 0 || !lowered[start - 1].isLetterOrNonASCII else { return }
      let isPromise = announcements[number].hasBytePrefix("to ") || opensPart(lowered[..<start])
      var position = start + announcements[number].utf8.count
      while true {
        while position < bytes.count, bytes[position].isSpace || bytes[position] == 0x3A {
          position += 1
        }
        let word = lowered[position...].prefix(while: \.isLetterOrNonASCII)
        guard prepositions.contains(word.string) else { break }
        position = word.endIndex
      }
      if isPromise, let quarter = quarter(in: bytes[position...]) {
        due = bytes[quarter.range].string
        return
      }
      var scanner = StampScanner(bytes, in: position..<bytes.count)
      guard let stamp = scanner.stamp(), stamp.clock == nil, stamp.endDate == nil,
        stamp.date.map({ $0 != .broken && $0 != .following }) ?? false,
        isPromise
          || isDeadline(announcements[number]) && endsText(lowered[stamp.range.upperBound...])
      else { return }
      due = clearDay(of: stamp, in: bytes) ?? bytes[position..<stamp.range.upperBound].string
    }
    return due
  }

  /// Whether a part of the text begins behind some words: `Rotate the keys, due on Monday`.
  ///
  /// Elsewhere `scheduled` may tell of a job, and `due` of an invoice.
  private static func opensPart(_ before: ArraySlice<UInt8>) -> Bool {
    let words = before.trimmed
    guard let last = words.last else { return true }
    return last.isOne(of: ",;:(-[|") || words.suffix(3).elementsEqual("–".utf8)
      || words.suffix(3).elementsEqual("—".utf8)
  }

  /// Whether a word can only tell of the item where it stands at its end:
  /// `Rotate the keys due 2024-06-01`.
  private static func isDeadline(_ word: String) -> Bool {
    ["due", "eta", "deadline", "target", "targeted"].contains(word)
  }

  private static func endsText(_ rest: ArraySlice<UInt8>) -> Bool {
    !rest.contains { $0.isWordByte }
  }

  /// The quarter of a year that a text begins with: `Q1 2022`, `Q3/2021`.
  static func quarter(
    in text: ArraySlice<UInt8>
  ) -> (number: Int, year: Int, range: Range<Int>)? {
    guard text.count >= 7, text[text.startIndex] | 0x20 == UInt8(ascii: "q") else { return nil }
    let digit = text[text.startIndex + 1] &- UInt8(ascii: "0")
    let rest = text.dropFirst(2)
    let year = rest.drop { $0.isSpace || $0 == UInt8(ascii: "/") || $0 == 0x2C }.prefix(4)
    let end = year.endIndex
    guard (1...4).contains(digit), (1...2).contains(year.startIndex - rest.startIndex),
      year.count == 4, let number = Int(year.string), (1_990...2_100).contains(number),
      end == text.endIndex || !text[end].isWordByte
    else { return nil }
    return (Int(digit), number, text.startIndex..<end)
  }
}
