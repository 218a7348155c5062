import Diagnostics

// Headings whose mark touches their title, as Markdown was read before CommonMark:
//
//     ##Timeline
//     #Login outage#
//
// libcmark would take such a line for text. It is shown a space behind the mark. Refused: what begins
// with neither a letter nor a digit, and for one hash alone what may be a number of a ticket or a tag
// (`#4711`, `#oncall`, `#Outage #Mail`) or stands within a paragraph.

/// A line that begins with the mark of a heading and no space behind it.
struct CrowdedHeading: Sendable {
  /// The line in the file.
  var line: Int
  /// The offsets in the file where a space is missing: behind the mark, and before the hashes that
  /// close the heading, if any.
  var gaps: [Int]
}

/// Returns the heading without a space behind its mark that a line is, if any; the line above may be blank, or
/// there may be none.
func crowdedHeading(
  _ line: ScannedLine, of source: SourceFile, isAfterBlank: Bool
) -> CrowdedHeading? {
  let bytes = source.bytes
  guard line.start < line.end, bytes[line.start] == hash, line.indentation < 4 else { return nil }
  var markEnd = line.start
  while markEnd < line.end, bytes[markEnd] == hash { markEnd += 1 }
  guard markEnd < line.end, markEnd - line.start <= 6 else { return nil }
  let first = bytes[markEnd]
  let isCapital = (0x41...0x5A).contains(first) || first >= 0x80
  if markEnd - line.start == 1 {
    guard isCapital, isAfterBlank, !bytes[markEnd..<line.end].contains(hash) else { return nil }
  } else {
    guard isCapital || (0x61...0x7A).contains(first) || (0x30...0x39).contains(first) else {
      return nil
    }
  }
  var gaps = [markEnd]
  if let end = bytes[markEnd..<line.end].lastIndex(where: { !isSpace($0) }), bytes[end] == hash,
    let last = bytes[markEnd...end].lastIndex(where: { $0 != hash })
  {
    gaps.append(last + 1)
  }
  return CrowdedHeading(line: line.number, gaps: gaps)
}

private let hash = UInt8(ascii: "#")

extension NodeTree {
  /// Returns the lines of those that libcmark did not see as headings, since they stand in code or
  /// HTML.
  func unread(_ headings: [CrowdedHeading]) -> Set<Int> {
    var lines = Set(headings.map(\.line))
    for node in nodes where node.kind == .heading { lines.remove(Int(node.line)) }
    return lines
  }
}
