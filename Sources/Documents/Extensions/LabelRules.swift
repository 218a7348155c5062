import Diagnostics

// A rule right below labels with values, which libcmark would take for a heading of all of them:
//
//     Date: 2024-02-03              **Date:** 2024-02-03
//     Lead of the incident: Ann     **Status:** final
//     ---                           ---
//
// It is shown a rule that can't be an underline. Refused: one label alone, which may be a title
// (`Postmortem: the disk was full`), and what has any other line above it.

/// Whether a line begins with a label, and has a value behind it.
func isLabelLine(_ line: ScannedLine, of source: SourceFile) -> Bool {
  guard line.contentStart == line.start else { return false }
  let words = source.bytes[line.start..<line.end].drop(while: isMark)
  guard let first = words.first, isLetter(first) || first >= 0x80,
    let colon = words.prefix(48).firstIndex(of: UInt8(ascii: ":")),
    !words[..<colon].contains(where: { [0x2E, 0x2C, 0x21, 0x3F, 0x5B, 0x60].contains($0) })
  else { return false }
  let value = words[(colon + 1)...].drop(while: isMark)
  return value.first.map { isSpace($0) } ?? false && value.contains { !isSpace($0) }
}

/// What libcmark is shown for a line of hyphens alone; nil for any other line.
func ruleBelowLabels(_ line: ScannedLine, of source: SourceFile) -> ShownEdit? {
  let words = source.bytes[line.start..<line.end]
  let count = words.prefix { $0 == UInt8(ascii: "-") }.count
  guard count >= 3, words.dropFirst(count).allSatisfy(isSpace) else { return nil }
  return ShownEdit(
    range: line.start..<line.end, shown: Array(repeating: UInt8(ascii: "*"), count: count))
}

private func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == 0x5F }
