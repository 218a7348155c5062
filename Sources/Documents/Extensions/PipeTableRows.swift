import Diagnostics

/// The lines of a paragraph without the marks of the blocks around it.
struct ParagraphLines {
  let source: SourceFile
  let node: Node
  let quoteDepth: Int

  var first: Int { Int(node.line) }
  var last: Int { Int(node.endLine) }

  /// Returns the bytes of a line without indentation, quote marks and space at its end.
  func content(_ line: Int) -> SourceRange {
    let bounds = source.range(ofLine: line)
    let bytes = source.bytes
    var start = bounds.lowerBound
    var end = bounds.upperBound
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    if line == first, node.detail > 0 {
      return Swift.min(start + Int(node.detail) - 1, end)..<end
    }
    while start < end, isSpace(bytes[start]) { start += 1 }
    for _ in 0..<quoteDepth {
      guard start < end, bytes[start] == UInt8(ascii: ">") else { break }
      start += 1
      while start < end, isSpace(bytes[start]) { start += 1 }
    }
    return start..<end
  }
}

/// Whether a byte is a space or a tab.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// Whether a byte is a letter of ASCII.
func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

/// Returns the alignments that a line below a table's head states; nil for any other line.
func delimiterRow(_ line: ArraySlice<UInt8>) -> [Node.Alignment]? {
  guard line.allSatisfy({ isSpace($0) || $0 == 0x7C || $0 == 0x3A || $0 == 0x2D }) else {
    return nil
  }
  guard line.contains(0x7C) || line.contains(0x3A), line.contains(0x2D) else { return nil }
  var alignments: [Node.Alignment] = []
  var rest = line
  if rest.first == 0x7C { rest = rest.dropFirst() }
  if rest.last == 0x7C { rest = rest.dropLast() }
  for part in rest.split(separator: 0x7C, omittingEmptySubsequences: false) {
    var cell = part.drop(while: isSpace)
    while let last = cell.last, isSpace(last) { cell.removeLast() }
    let isLeft = cell.first == 0x3A
    if isLeft { cell = cell.dropFirst() }
    let isRight = cell.last == 0x3A
    if isRight { cell = cell.dropLast() }
    guard !cell.isEmpty, cell.allSatisfy({ $0 == 0x2D }) else { return nil }
    let alignment: Node.Alignment = isRight ? (isLeft ? .center : .right) : isLeft ? .left : .none
    alignments.append(alignment)
  }
  return alignments
}

/// Splits a row at its pipes.
///
/// - Parameters:
///   - row: The bytes of the row, without space around it.
///   - bytes: The bytes of the file.
///   - limit: The most cells; the last one takes what is left of the row.
/// - Returns: The cells without space around them.
func cells(of row: SourceRange, in bytes: [UInt8], limit: Int) -> [SourceRange] {
  var cells: [SourceRange] = []
  var start = row.lowerBound
  if start < row.upperBound, bytes[start] == 0x7C { start += 1 }
  var index = start
  while index < row.upperBound {
    if bytes[index] == 0x5C {
      index += 1
    } else if bytes[index] == 0x7C, cells.count + 1 < limit || index + 1 == row.upperBound {
      cells.append(trimmed(start..<index, in: bytes))
      start = index + 1
    }
    index += 1
  }
  let rest = trimmed(Swift.min(start, row.upperBound)..<row.upperBound, in: bytes)
  if !rest.isEmpty || cells.isEmpty { cells.append(rest) }
  return cells
}

func trimmed(_ range: SourceRange, in bytes: [UInt8]) -> SourceRange {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, isSpace(bytes[start]) { start += 1 }
  while end > start, isSpace(bytes[end - 1]) { end -= 1 }
  return start..<end
}
