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
/// What is quoted is read by itself, where a report has no other timeline.
///
/// - Complexity: O(n) in the lines.
func messages(in table: LineTable, quoteDepth: Int = 0) -> [TimelineDraft] {
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
    if line.listDepth == 0, line.quoteDepth == quoteDepth, let author = author(of: index, in: table)
    {
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
  let isTold =
    drafts.allSatisfy { $0.lastLine > $0.line }
    && (quoteDepth == 0 || drafts.first.map { isCalledCourse($0.line, in: table) } ?? false)
  return isTold && (drafts.count >= 3 || comments >= 2) ? drafts : []
}

/// Whether the words above a quote call it a course of events, or say which chat it is from: people
/// quote chats for other reasons too.
private func isCalledCourse(_ index: Int, in table: LineTable) -> Bool {
  var above = 0
  for line in table.lines[..<index].reversed() where line.quoteDepth == 0 {
    if courseWords.occurs(in: table.bytes[line.text]) { return true }
    above += 1
    if above == 2 || line.isHeading { return false }
  }
  return false
}

private let courseWords = PhraseTable([
  "timeline", "time line", "chronology", "transcript", "channel", "chat%", "slack", "discord",
  "irc%", "log%", "what happened", "as it happened", "verlauf", "chronologie", "was geschah",
  "zeitleiste", "cronología", "cronologia", "tijdlijn", "tidslinje", "how it went", "#",
])

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
    // `**sam** 2:14 PM`
    isStrong(words, in: line) || names.allSatisfy({ $0.first?.isUppercaseOrNonASCII == true }),
    words.allSatisfy({ $0.isLetterOrNonASCII || $0.isSpace || $0.isOne(of: ".'-_") }),
    FieldLabels.milestone(ofLabel: lower.string) == nil,
    Vocabulary.role(ofTitle: lower.string) == nil
  else { return nil }
  return (words, false)
}

/// Whether the name that a line begins with is all that is bold in it.
private func isStrong(_ name: ArraySlice<UInt8>, in line: Line) -> Bool {
  line.isPrefixStrong && line.markedPrefix > 0
    && abs(line.text.lowerBound + line.markedPrefix - name.endIndex) <= 1
}

private let commentWords: [StaticString] = [" added a comment", " commented", " wrote", " said"]
