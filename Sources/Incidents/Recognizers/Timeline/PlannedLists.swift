/// Tells which lines introduce a list of what is planned: `The next maintenance windows are:`.
struct PlannedLists {
  /// The line from which the block was read that was asked for last.
  private var start = 0
  private var block: Int?
  /// Where its last words about a plan begin, in `LineTable.bytes`; nil where it has none or does
  /// not end with a colon.
  private var lastPlan: Int?

  /// Whether the text from a line to the end of its block introduces such a list.
  ///
  /// - Complexity: O(n) in the bytes of a block for all of its lines that are asked for in order:
  ///   where a block is shown verbatim, each of its lines is.
  mutating func areIntroduced(byLine index: Int, in table: LineTable) -> Bool {
    let line = table.lines[index]
    if line.block != block || index < start {
      start = index
      block = line.block
      let text = table.paragraph(from: index, until: table.lines.count).text
      lastPlan = Self.lastPlan(in: text, of: table)
    }
    return lastPlan.map { $0 >= line.text.lowerBound } ?? false
  }

  private static func lastPlan(in text: Range<Int>, of table: LineTable) -> Int? {
    guard table.bytes[text].last == UInt8(ascii: ":") else { return nil }
    var last: Int?
    plans.forEachMatch(in: table.bytes[text]) { _, position in last = text.lowerBound + position }
    return last
  }

  /// The words by which a line says that the list behind it is about what is still to come.
  private static let plans = PhraseTable([
    "upcoming", "is scheduled", "are scheduled", "scheduled for", "planned for", "is planned",
    "are planned", "next maintenance", "future maintenance", "next steps", "will happen",
    "will take place",
  ])
}
