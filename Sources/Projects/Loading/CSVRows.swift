import Diagnostics

/// The rows of a CSV file (RFC 4180), read one after the other.
///
/// Cells are separated by commas, or by what the first line has more of: semicolons, as
/// spreadsheets write in many countries, or tabs.
struct CSVRows {
  private let bytes: [UInt8]
  private var index = 0
  private let separator: UInt8
  /// Where a quotation mark stands that has no second one; nil where all have.
  private(set) var openQuote: Int?

  /// Reads text without a byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let head = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = marks.map { mark in head.count { $0 == mark } }
    let most = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }
    separator = marks[most ?? 0]
  }

  /// Returns the cells of the next row, without blanks around them; nil at the end.
  mutating func next() -> (cells: [String], range: SourceRange)? {
    guard index < bytes.count else { return nil }
    let start = index
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    func finished(_ cell: [UInt8]) -> String {
      var text = cell[...]
      while let last = text.last, last == 0x20 || last == 0x09 || last == 0x0D { text.removeLast() }
      return String(decoding: text.drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }
    var end = bytes.count
    scan: while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        if !isQuoted { openQuote = index - 1 }
        if isQuoted, index < bytes.count, bytes[index] == byte {
          cell.append(byte)
          index += 1
        } else {
          isQuoted.toggle()
          if !isQuoted { openQuote = nil }
        }
      case separator where !isQuoted:
        cells.append(finished(cell))
        cell = []
      case UInt8(ascii: "\n") where !isQuoted:
        end = index - 1
        break scan
      default: cell.append(byte)
      }
    }
    cells.append(finished(cell))
    return (cells, start..<Swift.max(start, end))
  }
}
