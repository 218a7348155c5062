import Diagnostics
import Documents

/// Reads the due dates of which either number may be the month, where the others show which: those
/// of the same items with a day over 12, or else the dates of the document.
func settleDueDates(of items: inout [ActionItem], in table: LineTable, context: TimeContext) {
  guard items.contains(where: { $0.due.flatMap(twoNumbers) != nil }) else { return }
  var dayFirst = 0
  var monthFirst = 0
  let bytes = table.document.file.bytes
  for item in items {
    for stamp in stamps(in: item.range, of: bytes) {
      guard case .numbers(let first, let second, .some, _) = stamp.date else { continue }
      if first > 12 { dayFirst += 1 } else if second > 12 { monthFirst += 1 }
    }
  }
  var order: DateOrder?
  if dayFirst != monthFirst {
    order = dayFirst > monthFirst ? .dayFirst : .monthFirst
  } else if dayFirst == 0, context.doubtfulDate == nil, hasDatesOfNumbers(table) {
    order = context.order
  }
  guard let order else { return }
  for index in items.indices {
    guard let date = items[index].due.flatMap(twoNumbers)?.date(order: order, year: nil) else {
      continue
    }
    items[index].due = date.iso
  }
}

/// The date that a text is, where it has a year and two numbers that may both be the month; nil for
/// any other text.
private func twoNumbers(_ text: String) -> DateReading? {
  let bytes = Array(text.utf8)
  var scanner = StampScanner(bytes, in: 0..<bytes.count)
  guard let stamp = scanner.stamp(), stamp.range == 0..<bytes.count, stamp.clock == nil,
    let date = stamp.date, case .numbers(_, _, .some, _) = date
  else { return nil }
  return date
}

/// Whether a document has dates of numbers with a year, so that their order was decided by it.
private func hasDatesOfNumbers(_ table: LineTable) -> Bool {
  table.stamps.contains { stamps in
    stamps.contains { stamp in
      if case .numbers(_, _, .some, _) = stamp.date { true } else { false }
    }
  }
}
