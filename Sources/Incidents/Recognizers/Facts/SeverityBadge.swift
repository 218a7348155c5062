import Diagnostics
import Documents

extension FactReader {
  /// The severity among the marks of a line above the report: `P1 · EU · Lead: Ann`,
  /// `Priority P2 · 31 Dec`, or a head of a table `S2 | resolved | @ann`.
  ///
  /// Nil where a line has several, from which somebody was to choose.
  func severityBadge() -> Located<String>? {
    for (index, line) in table.lines.prefix(12).enumerated() where !line.isHeading {
      let parts = line.isRow ? Array(table.cells(of: line)) : badges(of: line.text)
      guard parts.count > 1 else { continue }
      let found = parts.compactMap(severityCode)
      guard let range = found.first else { continue }
      guard found.count == 1 else { return nil }
      return Located(
        table.text(range), at: table.sourceRange(of: range, inParagraph: index), .stated)
    }
    return nil
  }

  /// What stands between the marks of a line.
  private func badges(of text: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = text.lowerBound
    for index in text
    where badgeMarks.contains(where: { table.bytes[index..<text.upperBound].begins(with: $0) }) {
      parts.append(start..<index)
      start = Swift.min(index + 4, text.upperBound)
    }
    return parts.isEmpty ? [] : parts + [start..<text.upperBound]
  }

  /// The code of a severity that a text is, without a word such as `Priority` before it; nil for
  /// any other text.
  private func severityCode(_ text: Range<Int>) -> Range<Int>? {
    var code = table.bytes[text].trimmed
    if let space = code.firstIndex(of: 0x20) {
      guard FieldLabels.isSeverity(code[..<space].lowercased[...].string) else { return nil }
      code = code[(space + 1)...].trimmed
      if code.count == 1, code.allSatisfy(\.isDigit) { return code.startIndex..<code.endIndex }
    }
    let letters = code.prefix(while: \.isASCIILetter).lowercased[...].string
    let rest = code.dropFirst(letters.utf8.count)
    let number = rest.first == UInt8(ascii: "-") ? rest.dropFirst() : rest
    guard ["p", "s", "sev", "prio"].contains(letters), number.count == 1,
      number.allSatisfy({ (0x30...0x35).contains($0) })
    else { return nil }
    return code.startIndex..<code.endIndex
  }
}

private let badgeMarks: [StaticString] = [" · ", " • "]
