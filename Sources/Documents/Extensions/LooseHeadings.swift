import Diagnostics

// Lines that their authors mean as headings and that libcmark would take for text. Such a line is
// shown to it in the form that it knows.
//
// Without a space behind the mark, as Markdown was read before CommonMark:
//
//     ##Timeline
//     #Login outage#
//
// Refused: what begins with neither a letter nor a digit, and for one hash alone what may be a
// number of a ticket or a tag (`#4711`, `#oncall`, `#Outage #Mail`) or stands within a paragraph.
//
// Between equals signs, as in wikis, and as banners of plain text:
//
//     == Timeline ==
//     ==Root cause==
//     ============ Impact ============
//
// Refused: marks of different lengths, what has no letter, and without spaces what reads as a
// sentence that is marked (`==Do not restart.==`).

/// A line that is a heading to its author, and not to CommonMark.
struct LooseHeading: Sendable {
  /// The line in the file.
  var line: Int
  /// In the order of the file.
  var edits: [ShownEdit]
}

/// Returns the loose heading that a line is, if any; the line above may be blank, or there may be
/// none.
func looseHeading(
  _ line: ScannedLine, of source: SourceFile, isAfterBlank: Bool
) -> LooseHeading? {
  guard line.start < line.end, line.indentation < 4 else { return nil }
  switch source.bytes[line.start] {
  case hash: return crowdedHeading(line, of: source, isAfterBlank: isAfterBlank)
  case equals: return wikiHeading(line, of: source)
  default: return nil
  }
}

/// The heading without a space behind its mark that a line is.
private func crowdedHeading(
  _ line: ScannedLine, of source: SourceFile, isAfterBlank: Bool
) -> LooseHeading? {
  let bytes = source.bytes
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
  return LooseHeading(
    line: line.number, edits: gaps.map { .init(range: $0..<$0, shown: [0x20]) })
}

/// The heading between equals signs that a line is.
private func wikiHeading(_ line: ScannedLine, of source: SourceFile) -> LooseHeading? {
  let bytes = source.bytes
  guard let last = bytes[line.start..<line.end].lastIndex(where: { !isSpace($0) }),
    bytes[last] == equals,
    let titleStart = bytes[line.start...last].firstIndex(where: { $0 != equals }),
    let titleEnd = bytes[line.start...last].lastIndex(where: { $0 != equals })
  else { return nil }
  let level = titleStart - line.start
  let title = bytes[titleStart...titleEnd]
  guard last - titleEnd == level, title.contains(where: { isLetter($0) || $0 >= 0x80 }) else {
    return nil
  }
  if !isSpace(bytes[titleStart]) || !isSpace(bytes[titleEnd]) {
    guard level >= 2, title.count <= 60, ![0x2E, 0x21, 0x3F].contains(bytes[titleEnd]) else {
      return nil
    }
  }
  // A banner has more signs than there are levels.
  let hashes = [UInt8](repeating: hash, count: level <= 6 ? level : 2)
  return LooseHeading(
    line: line.number,
    edits: [
      .init(range: line.start..<titleStart, shown: hashes + [0x20]),
      .init(range: (titleEnd + 1)..<(last + 1), shown: [0x20] + hashes),
    ])
}

private let hash = UInt8(ascii: "#")
private let equals = UInt8(ascii: "=")
