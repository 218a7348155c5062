// Simple tables of reStructuredText, whose columns are where the lines of their rules stand:
//
//     =====  ==============
//     Time   Event
//     =====  ==============
//     10:00  Alerts fire
//            in both regions
//     10:05  Fixed
//     =====  ==============
//
// A line whose first column is empty goes on with the row before. With two rules there is no head.

/// The most columns of a table: each line has them all, so that a few bytes could ask for many.
private let maximumOfColumns = 100

extension ReStructuredTextPage {
  /// Shows the table that begins with the next line; returns false where it is none.
  mutating func readTable() -> Bool {
    guard isAfterBlank, let starts = columns(of: current(lines.next).shown) else { return false }
    let rules = tableRules(from: lines.next)
    guard let end = rules.last, rules.count >= 2 else { return false }
    let headEnd = rules.count == 3 ? rules[1] : 0
    var table = MarkupTable()
    for number in lines.next + 1..<end where !rules.contains(number) {
      let line = current(number)
      // A line of hyphens joins columns of the head.
      guard !line.text.allSatisfy({ $0 == UInt8(ascii: "-") || isSpace($0) }) else { continue }
      let cells = cells(of: line.shown, from: starts)
      let isHead = number < headEnd
      if !table.rows.isEmpty, cells[0].isEmpty || isHead {
        table.extendCells(with: cells, at: number)
      } else {
        table.begin(at: number)
        for cell in cells { table.add(cell, isHead: isHead, at: number) }
      }
    }
    guard let firstRow = table.rows.first?.lines.lowerBound else { return false }
    while lines.next < firstRow { lines.show([]) }
    table.show(in: &lines)
    while lines.next <= end { lines.show([]) }
    return true
  }

  /// The lines of the rules of a table: two or three, the last one before a blank line.
  private func tableRules(from first: Int) -> [Int] {
    var rules = [first]
    var number = first + 1
    while number <= lines.last {
      if columns(of: current(number).shown) != nil {
        rules.append(number)
        if current(number + 1).isBlank { return rules }
        if rules.count == 3 { break }
      }
      number += 1
    }
    return []
  }

  /// Where the columns begin below a rule of two parts or more; nil for any other line.
  private func columns(of line: [UInt8]) -> [Int]? {
    let equals = UInt8(ascii: "=")
    guard line.contains(equals), line.allSatisfy({ $0 == equals || $0 == 0x20 }) else { return nil }
    let starts = line.indices.filter { line[$0] == equals && ($0 == 0 || line[$0 - 1] == 0x20) }
    return (2...maximumOfColumns).contains(starts.count) ? starts : nil
  }

  /// The cells of a line; columns are counted in characters.
  private func cells(of line: [UInt8], from starts: [Int]) -> [[UInt8]] {
    var cells: [[UInt8]] = Array(repeating: [], count: starts.count)
    var column = 0
    var cell = 0
    for byte in line {
      // Bytes that go on a character stand in its column.
      if byte & 0xC0 != 0x80 {
        if cell + 1 < starts.count, column >= starts[cell + 1] { cell += 1 }
        column += 1
      }
      cells[cell].append(byte)
    }
    return cells.map {
      reStructuredTextInlines(Array($0[...].trimmingSpaces), names: names)
    }
  }
}
