/// Marks by which lines are items that no list of Markdown has: `a)`, `R1.`, `(2)`, `[x]`,
/// `[OPS-1]`.
extension ActionWords {
  /// A line of a list with such marks.
  struct MarkedLine {
    /// What stands behind the mark, or the whole line where the mark is a ticket.
    var text: String
    /// The state that a box tells; nil where the mark is no box.
    var status: ActionItem.Status?
    /// Whether it has no mark and goes on with the item before it.
    var isContinued = false
  }

  /// Reads lines of which the first has a mark and at least two have one of the same kind; nil for
  /// other lines, and where letters or numbers do not begin with the first.
  static func marked(_ lines: [String]) -> [MarkedLine]? {
    let read = lines.map { line -> (kind: Mark, line: MarkedLine)? in mark(of: Array(line.utf8)) }
    guard let first = read.first ?? nil, first.kind.isFirst,
      read.count(where: { $0?.kind.name == first.kind.name }) >= 2
    else { return nil }
    return zip(lines, read).map { line, found in
      guard let found, found.kind.name == first.kind.name else {
        return MarkedLine(text: line, isContinued: true)
      }
      return found.line
    }
  }

  /// The kind of a mark, and whether it may begin a list.
  private struct Mark {
    enum Name { case letter, number, box, ticket }
    var name: Name
    var isFirst = true
  }

  private static func mark(of line: [UInt8]) -> (kind: Mark, line: MarkedLine)? {
    if line.count > 4, line[0] == UInt8(ascii: "["), line[2] == UInt8(ascii: "]"),
      line[3].isSpace, line[1].isOne(of: " xX")
    {
      let text = line[4...].trimmed.string
      return (
        Mark(name: .box),
        MarkedLine(text: text, status: line[1].isSpace ? .open : .done)
      )
    }
    let opening = line.prefix { $0.isOne(of: "([#") }
    guard opening.count <= 1 else { return nil }
    let letters = line[opening.endIndex...].prefix(while: \.isASCIILetter)
    let digits = line[letters.endIndex...].prefix { $0.isDigit || $0.isOne(of: ".-") }
    let number = digits.filter(\.isDigit)
    let closing = line[digits.endIndex...].prefix { $0.isOne(of: ".:)]-") || $0.isSpace }
    guard closing.last?.isSpace == true, closing.endIndex < line.count else { return nil }
    let rest = line[closing.endIndex...].trimmed.string
    if letters.count >= 2, letters.allSatisfy(\.isUppercase), digits.first == UInt8(ascii: "-"),
      number.count == digits.count - 1, !number.isEmpty, closing.count >= 2
    {
      return (
        Mark(name: .ticket), MarkedLine(text: line[...].trimmed.string)
      )
    }
    let isMarked = closing.count >= 2 || digits.contains(UInt8(ascii: ".")) || !opening.isEmpty
    guard isMarked, letters.count <= 2, number.count <= 3 else { return nil }
    if number.isEmpty {
      // `A: Yes, without tests` answers a question.
      guard letters.count == 1, !closing.contains(UInt8(ascii: ":")),
        digits.allSatisfy({ $0 == UInt8(ascii: ".") })
      else { return nil }
      let isFirst = letters.first.map {
        $0 | 0x20 == UInt8(ascii: "a") || $0 | 0x20 == UInt8(ascii: "i")
      }
      return (Mark(name: .letter, isFirst: isFirst ?? false), MarkedLine(text: rest))
    }
    // `2024.` may begin a sentence, and `1.5` count something.
    guard number.count <= 2 || digits.contains(UInt8(ascii: ".")) else { return nil }
    let isFirst = number.last == UInt8(ascii: "1")
    return (Mark(name: .number, isFirst: isFirst), MarkedLine(text: rest))
  }
}
