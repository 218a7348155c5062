/// A table of AsciiDoc while its lines are read.
///
/// A row has as many cells as there are columns: as the line above the table says (`cols="1,3"`),
/// or as its first line has. It begins with a line, so that more cells in one line stay in one row.
/// The first row is a head where a blank line follows its first line, or the line above says so.
struct AsciiDocTable {
  private var table = MarkupTable()
  /// Nil until a first line tells it.
  private var columns: Int?
  private var hasHead: Bool

  /// Creates a table without rows from what stands between brackets in the line above it.
  init(attributes: ArraySlice<UInt8>) {
    var ends = EndSearch(in: attributes)
    hasHead = ends.place(of: "header", from: attributes.startIndex) != nil
    if let start = ends.place(of: "cols=", from: attributes.startIndex) {
      columns = Self.columns(in: attributes[(start + 5)...])
    }
  }

  /// The number of columns that `"1,3"`, `"2*,1"` or `3*` tells; nil where it is no sensible one.
  private static func columns(in text: ArraySlice<UInt8>) -> Int? {
    let quote = UInt8(ascii: "\"")
    let comma = UInt8(ascii: ",")
    let list =
      text.first == quote
      ? text.dropFirst().prefix { $0 != quote } : text.prefix { $0 != comma }
    var count = 0
    for column in list.split(separator: comma) {
      let digits = column.trimmingSpaces.prefix { (0x30...0x39).contains($0) }.prefix(3)
      let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      let isRepeated = column.contains(UInt8(ascii: "*"))
      count += isRepeated && number > 0 ? number : 1
    }
    return (1...100).contains(count) ? count : nil
  }

  /// Reads the next line.
  mutating func read(_ line: ArraySlice<UInt8>, at number: Int) {
    if line.isEmpty {
      if table.rows.count == 1, table.rows[0].lines == number - 1...number - 1 { hasHead = true }
      return
    }
    var pieces = Self.pieces(of: line)
    let before = pieces.removeFirst()
    if pieces.isEmpty || !Self.isStyle(before) {
      if table.rows.isEmpty { table.begin(at: number) }
      table.extendLastCell(with: asciiDocInlines(before.trimmingSpaces), at: number)
    }
    guard !pieces.isEmpty else { return }
    let columns = columns ?? pieces.count
    self.columns = columns
    if table.rows.last.map({ $0.cells.count >= columns }) ?? true { table.begin(at: number) }
    for cell in pieces {
      table.add(asciiDocInlines(cell.trimmingSpaces), isHead: false, at: number)
    }
  }

  /// Returns the table with all its rows.
  func finish() -> MarkupTable {
    var table = table
    if hasHead, !table.rows.isEmpty { table.rows[0].isHead = true }
    return table
  }

  /// What stands before, between and behind the pipes of a line.
  private static func pieces(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var index = start
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "\\") {
        index += 1
      } else if line[index] == UInt8(ascii: "|") {
        pieces.append(line[start..<index])
        start = index + 1
      }
      index += 1
    }
    return pieces + [line[Swift.min(start, line.endIndex)...]]
  }

  /// Whether nothing stands before the first pipe but how its cell looks, such as `a` or `.2+^`.
  private static func isStyle(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return true }
    return text.count <= 8
      && text.dropLast().allSatisfy { "0123456789.+*<>^".utf8.contains($0) }
      && "0123456789.+*<>^aehlmsdv".utf8.contains(last)
  }
}
