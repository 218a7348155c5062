import Diagnostics
import Documents

/// Reads the updates of status pages, whose tools write the time in a mark of their own.
///
/// ```text
/// The database is back. {{< track "2023-09-27 11:08:00" >}}      **Monitoring** - A fix is in place.
///                                                                Jan 25, 2024 - 13:58 UTC
/// ::: update Resolved | 2021-03-19T10:01:00Z
/// All clusters are up again.                                     ## Resolved
///                                                                2024-01-25 14:32 UTC
/// ## Resolved 2024-01-25 14:32 UTC                               The database is back.
///                                                                Posted Jan 25, 2024 - 14:32 UTC
/// ```
///
/// The first form is that of cState, the second that of Statuskit, the others are those of copies
/// of hosted status pages and of pages written by hand, of which there are at least two. A mark
/// without a time of day is none.
///
/// - Complexity: O(n) in the lines.
func statusUpdates(in table: LineTable) -> [TimelineDraft] {
  var reader = UpdateReader(table: table)
  for index in table.lines.indices { reader.read(index) }
  return reader.drafts.count == 1 && reader.areStates ? [] : reader.drafts
}

private struct UpdateReader {
  let table: LineTable
  var drafts: [TimelineDraft] = []
  /// Whether updates have the name of a state above their time.
  var areStates = false
  /// The first line that belongs to no update yet, of the block that is read.
  private var start = 0
  /// The first line of the last block where it begins with the name of a state.
  private var state: Int?

  init(table: LineTable) { self.table = table }

  mutating func read(_ index: Int) {
    let line = table.lines[index]
    if index == 0 || table.lines[index - 1].block != line.block { start = index }
    var isHeading = false
    if line.isHeading { isHeading = true }
    guard line.kind == .text || isHeading, line.quoteDepth == 0 else { return close() }
    if let state, let stamp = wholeStamp(line) {
      add(stamp, text: table.lines[state].text.lowerBound..<line.text.lowerBound, line: state)
      areStates = true
      // Words stand before the time, or else behind it.
      let words = table.bytes[table.lines[state].text.lowerBound..<line.text.lowerBound]
      drafts[drafts.count - 1].isOpen = words.count { $0.isSpace } < 2
      self.state = nil
      start = index + 1
      return
    }
    if start < index, let stamp = postedStamp(line) {
      let first = state ?? start
      add(stamp, text: table.lines[first].text.lowerBound..<line.text.lowerBound, line: first)
      areStates = true
      state = nil
      start = index + 1
      return
    }
    if start == index || isHeading {
      if let (stamp, text) = stateWithStamp(line) {
        add(stamp, text: text, line: index)
        drafts[drafts.count - 1].isOpen = true
        areStates = true
        state = nil
        start = index + 1
        return
      }
      state = beginsWithState(line) ? index : nil
      if state != nil { return close() }
    }
    if isHeading { return close() }
    if let (stamp, text) = openingMark(of: line) {
      add(stamp, text: text, line: index)
      drafts[drafts.count - 1].isOpen = true
    } else if let (stamp, written) = closingMark(of: index) {
      add(
        stamp, written: written,
        text: table.lines[start].text.lowerBound..<line.text.upperBound, line: start)
      start = index + 1
    } else if let last = drafts.last, last.isOpen {
      if table.bytes[line.text].begins(with: ":::") { return close() }
      drafts[drafts.count - 1].append(
        table.text(of: line), line: index, isNewBlock: line.startsBlock || line.startsItem)
    }
  }

  private mutating func close() {
    if !drafts.isEmpty { drafts[drafts.count - 1].isOpen = false }
  }

  /// Adds an update; where its time stands in a mark, with the words of that.
  private mutating func add(
    _ stamp: Stamp, written: String? = nil, text: Range<Int>, line: Int
  ) {
    drafts.append(
      TimelineDraft(
        stamp: stamp, written: written ?? table.text(stamp.range).trimmedBytes,
        text: table.bytes[text].trimmed.string, line: line, lastLine: line,
        depth: table.lines[line].listDepth))
  }

  private static let states: [StaticString] = [
    "resolved", "monitoring", "identified", "investigating", "update", "updated", "verifying",
    "completed", "scheduled", "postmortem", "mitigated", "recovering",
  ]

  /// Whether a line is the name of a state, or such a name before a dash or colon.
  private func beginsWithState(_ line: Line) -> Bool {
    let bytes = table.bytes[line.text]
    guard let first = bytes.first, first.isOne(of: "impuvcsrIMPUVCSR") else { return false }
    let word = bytes.prefix(while: \.isLetterOrNonASCII)
    guard (6...13).contains(word.count) else { return false }
    var rest = bytes[word.endIndex...].drop(while: \.isSpace)
    // `Resolved (iOS) - The issue is fixed.`
    if rest.first == UInt8(ascii: "("), let end = rest.firstIndex(of: UInt8(ascii: ")")) {
      rest = rest[(end + 1)...].drop(while: \.isSpace)
    }
    guard
      rest.isEmpty || rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: ":")
        || rest.begins(with: "–") || rest.begins(with: "—")
    else { return false }
    return Self.states.contains {
      $0.utf8CodeUnitCount == word.count && word.hasPrefix(ignoringCase: $0)
    }
  }

  /// The time of day and the name of a state that are all of a line: `Resolved 2025-01-04 16:00`,
  /// `Monitoring - Jan 4, 4:00 PM`.
  private func stateWithStamp(_ line: Line) -> (stamp: Stamp, text: Range<Int>)? {
    let bytes = table.bytes[line.text]
    guard let first = bytes.first, first.isOne(of: "impuvcsrIMPUVCSR"), bytes.count <= 60 else {
      return nil
    }
    let word = bytes.prefix(while: \.isLetterOrNonASCII)
    guard
      Self.states.contains(where: {
        $0.utf8CodeUnitCount == word.count && word.hasPrefix(ignoringCase: $0)
      })
    else { return nil }
    var scanner = StampScanner(table.bytes, in: word.endIndex..<line.text.upperBound)
    scanner.skipSeparator()
    guard let stamp = scanner.stamp(), stamp.clock != nil else { return nil }
    scanner.skipSeparator()
    guard scanner.position >= line.text.upperBound else { return nil }
    return (stamp, word.startIndex..<word.endIndex)
  }

  /// The time of a line that only says when an update was posted, as pages of hosted tools have it
  /// below the words: `Posted Nov 06, 2024 - 14:32 UTC`; nil for other lines.
  private func postedStamp(_ line: Line) -> Stamp? {
    let bytes = table.bytes[line.text]
    guard bytes.count <= 72, bytes.begins(with: "Posted ") else { return nil }
    var scanner = StampScanner(table.bytes, in: (line.text.lowerBound + 7)..<line.text.upperBound)
    guard let stamp = scanner.stamp(), stamp.clock != nil, stamp.date != nil else { return nil }
    scanner.skipSeparator()
    return scanner.position >= line.text.upperBound ? stamp : nil
  }

  /// The time of day, with or without a day, that is all of a line.
  private func wholeStamp(_ line: Line) -> Stamp? {
    guard line.kind == .text, line.text.count <= 60 else { return nil }
    var scanner = StampScanner(table.bytes, in: line.text)
    guard let stamp = scanner.stamp(), stamp.clock != nil else { return nil }
    scanner.skipSeparator()
    return scanner.position >= line.text.upperBound ? stamp : nil
  }

  /// The time and the words of `::: update Resolved | 2021-03-19T10:01:00Z`; nil for other lines.
  private func openingMark(of line: Line) -> (stamp: Stamp, text: Range<Int>)? {
    let bytes = table.bytes[line.text]
    guard bytes.begins(with: ":::"), let bar = bytes.lastIndex(of: UInt8(ascii: "|")) else {
      return nil
    }
    var scanner = StampScanner(table.bytes, in: (bar + 1)..<line.text.upperBound)
    guard let stamp = scanner.stamp(), stamp.clock != nil else { return nil }
    let marks = bytes.prefix { $0 == UInt8(ascii: ":") || $0.isSpace }
    let kind = bytes[marks.endIndex..<bar].prefix(while: \.isLetterOrNonASCII)
    return (stamp, kind.endIndex..<bar)
  }

  /// The time of the `{{< track "2023-09-27 11:08:00" >}}` that a line ends with, or that is alone
  /// on the line below it; nil for other lines.
  private func closingMark(of index: Int) -> (stamp: Stamp, written: String)? {
    let file = table.document.file
    let number = table.lines[index].number
    let next = index + 1 < table.lines.count ? table.lines[index + 1].number : .max
    for number in number...(number + 1)
    where number <= file.lineCount && (number < next || number == table.lines[index].number) {
      let range = file.range(ofLine: number)
      let text = file.bytes[range].trimmed
      guard text.count > 8, text.suffix(2).elementsEqual("}}".utf8) else { continue }
      // A mark is short: it is looked for in the last bytes only.
      let tail = text.suffix(80)
      if let open = tail.lastIndex(of: UInt8(ascii: "{")),
        Array(tail[open...]).containsWords(startingWith: "track"),
        let stamp = stamps(in: open..<text.endIndex, of: file.bytes).first, stamp.clock != nil
      {
        return (stamp, file.text(stamp.range).trimmedBytes)
      }
    }
    return nil
  }
}
