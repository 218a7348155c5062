import Documents

/// Reads the messages of a chat, or the comments of a ticket, that were pasted into a report.
///
/// ```text
/// Ann Smith  10:32 AM                       m.kowalski added a comment - 12/Feb/24 9:20 AM
/// checkout is returning 500s                Consumer lag is growing.
/// Bob Jones  10:41 AM
/// redis is out of memory, failing over
/// ```
///
/// Each begins with a line that names who wrote, then when, and has words of its own below. Three
/// of them make a course of events, or two comments: a name before a time alone may be anything.
///
/// - Complexity: O(n) in the lines.
func messages(in table: LineTable) -> [TimelineDraft] {
  var drafts: [TimelineDraft] = []
  var isOpen = false
  var comments = 0
  var blocks = 0
  for (index, line) in table.lines.enumerated() {
    guard line.kind == .text else {
      isOpen = isOpen && line.kind == .code
      continue
    }
    if line.startsBlock { blocks += 1 }
    // What follows at length is the report's own text again.
    if blocks > 3 { isOpen = false }
    if line.listDepth == 0, line.quoteDepth == 0, let author = author(of: index, in: table) {
      let stamp = table.stamps[index][0]
      drafts.append(
        TimelineDraft(
          stamp: stamp, written: table.text(stamp.range).trimmedBytes,
          text: author.name.string + ":", line: index, lastLine: index, depth: 0))
      isOpen = true
      blocks = 0
      comments += author.isComment ? 1 : 0
    } else if isOpen {
      let last = drafts.count - 1
      let isFirst = drafts[last].lastLine == drafts[last].line
      drafts[last].append(
        table.text(of: line), line: index,
        isNewBlock: !isFirst && (line.startsBlock || line.startsItem))
    }
  }
  let isTold = drafts.allSatisfy { $0.lastLine > $0.line }
  return isTold && (drafts.count >= 3 || comments >= 2) ? drafts : []
}

/// Who wrote, where a line says only that and when.
private func author(
  of index: Int, in table: LineTable
) -> (name: ArraySlice<UInt8>, isComment: Bool)? {
  let line = table.lines[index]
  guard line.text.count <= 80, table.stamps[index].count == 1,
    let stamp = table.stamps[index].first,
    stamp.clock != nil, stamp.range.lowerBound > line.text.lowerBound,
    table.bytes[stamp.range.upperBound..<line.text.upperBound].allSatisfy({ $0.isOne(of: "])") })
  else { return nil }
  var words = table.bytes[line.text.lowerBound..<stamp.range.lowerBound]
  while let last = words.last, last.isSpace || last.isOne(of: "-([,") { words.removeLast() }
  let lower = words.lowercased[...]
  for ending in commentWords where lower.count > ending.utf8CodeUnitCount {
    let start = lower.endIndex - ending.utf8CodeUnitCount
    if lower[start...].begins(with: ending) { return (words, true) }
  }
  let names = words.split(separator: 0x20)
  guard (1...4).contains(names.count), words.count <= 40,
    names.allSatisfy({ $0.first?.isUppercaseOrNonASCII == true }),
    words.allSatisfy({ $0.isLetterOrNonASCII || $0.isSpace || $0.isOne(of: ".'-") }),
    FieldLabels.milestone(ofLabel: lower.string) == nil,
    Vocabulary.role(ofTitle: lower.string) == nil
  else { return nil }
  return (words, false)
}

private let commentWords: [StaticString] = [" added a comment", " commented", " wrote", " said"]
