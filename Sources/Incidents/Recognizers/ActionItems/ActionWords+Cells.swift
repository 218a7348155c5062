import Documents

/// The parts of a line that blanks set under those of other lines, as columns of plain text.
extension ActionWords {
  /// Whether a cell tells who does the work, until when, or how far it is.
  static func isDetailOfRow(_ cell: ArraySlice<UInt8>) -> Bool {
    mayBeName(cell) || namesNobody(cell.string) || isState(cell) || dueDate(cell.string) != nil
  }

  /// The cells of a line: what two blanks or more divide, three or more in one place at least; one
  /// cell for other lines.
  ///
  /// Two blanks behind a sentence are the custom of some typists.
  static func alignedCells(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var index = text.startIndex
    var widest = 0
    while index < text.endIndex {
      guard text[index] == 0x20 else {
        index += 1
        continue
      }
      let end = text[index...].firstIndex { $0 != 0x20 } ?? text.endIndex
      let count = end - index
      let isAfterSentence = index > start && text[index - 1].isOne(of: ".!?:;,")
      if count >= 3 || count == 2 && !isAfterSentence {
        if index > start { cells.append(text[start..<index]) }
        widest = Swift.max(widest, count)
        start = end
      }
      index = end
    }
    if start < text.endIndex { cells.append(text[start...]) }
    return widest >= 3 ? cells : [text]
  }
}
