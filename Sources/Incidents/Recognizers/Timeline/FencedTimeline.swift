/// Whether the code of a section is its timeline: prose behind times of day, as people put it into
/// a fence to keep its lines apart.
///
/// Logs, chats and the output of tools look alike: they have seconds, levels, brackets or names
/// behind their times, and are none. A line that is set in goes on with the one before, and a block
/// without any time beside the timeline is an excerpt.
///
/// - Complexity: O(n) in the lines.
func isTimelineInCode(_ lines: Range<Int>, in table: LineTable) -> Bool {
  var (count, timed) = (0, 0)
  var isInside = false
  var last = lines.lowerBound
  for index in lines where table.lines[index].kind == .code && table.lines[index].quoteDepth == 0 {
    let line = table.lines[index]
    guard table.bytes[line.text].contains(where: \.isWordByte) else { continue }
    // What stands between is a rule of a fence, or the text between two of them.
    if index > last + 1 { isInside = false }
    last = index
    var scanner = StampScanner(table.bytes, in: line.text)
    guard let stamp = scanner.stamp(), let clock = stamp.clock else {
      if isInside, table.bytes[line.text].first?.isSpace != true { count += 1 }
      continue
    }
    scanner.skipSeparator()
    let rest = table.bytes[Swift.min(scanner.position, line.text.upperBound)..<line.text.upperBound]
    guard clock.second == nil, isProse(rest) else { return false }
    isInside = true
    count += 1
    timed += 1
  }
  return timed >= 3 && timed * 2 >= count
}

/// Whether a text is a sentence or the beginning of one, as opposed to a line of a log or a chat.
private func isProse(_ text: ArraySlice<UInt8>) -> Bool {
  guard let first = text.first, first.isWordByte || first == 0x60
  else { return false }
  let word = text.prefix { !$0.isSpace }
  // `alice: have a look`, `kernel[12]: …`, `sync.go:12`, `key=value`
  if word.contains(where: { $0.isOne(of: ":[]=<>|{}") }) {
    return false
  }
  let rest = text[word.endIndex...]
  guard rest.contains(where: \.isLetterOrNonASCII) else { return false }
  return !levels.contains { word.elementsEqual($0.utf8) }
}

private let levels = [
  "INFO", "WARN", "WARNING", "ERROR", "ERR", "DEBUG", "FATAL", "TRACE", "NOTICE", "CRITICAL",
  "CRIT",
  "GET", "POST", "PUT", "DELETE", "HEAD", "PATCH",
]
