/// Whether a cell or value holds only what a template left to fill in: `...`, `TBD`, `<text>`,
/// `N/A`.
func isPlaceholder(_ text: String) -> Bool {
  let bytes = text.utf8.span
  var (start, end) = (0, bytes.count)
  while start < end, bytes[start].isSpace { start += 1 }
  while start < end, bytes[end - 1].isSpace { end -= 1 }
  guard start < end else { return true }
  let (first, last) = (bytes[start], bytes[end - 1])
  if first == UInt8(ascii: "<"), last == UInt8(ascii: ">") { return true }
  if first == UInt8(ascii: "["), last == UInt8(ascii: "]"), end - start < 60 { return true }
  // Most texts begin like none of the words, or are longer, or have digits, and cost no copy.
  var hasDigit = false
  var hasLetter = false
  for index in start..<end {
    hasDigit = hasDigit || bytes[index].isDigit
    hasLetter = hasLetter || bytes[index].isLetterOrNonASCII
    if hasDigit || hasLetter && end - start > 16 { return false }
  }
  guard hasLetter else { return true }
  return placeholderBeginnings[Int(first.lowercased)]
    && placeholders.contains(text.trimmedBytes.asciiLowercased)
}

/// By byte, whether such a word begins with it.
private let placeholderBeginnings: [Bool] = {
  var table = Array(repeating: false, count: 256)
  for word in placeholders { if let first = word.utf8.first { table[Int(first)] = true } }
  return table
}()

private let placeholders: Set<String> = [
  "…", "tbd", "todo", "n/a", "na", "none", "none.", "null", "tba", "xxx", "yyyy-mm-dd", "hh:mm",
  "nothing", "text", "description", "no action items", "no actions", "not applicable", "nil",
  "none yet", "not published", "not stated", "not given", "none published", "none so far", "name",
  "title", "nothing.", "n/a.", "–", "—", "nothing yet", "nothing so far", "unassigned", "s/o",
  "n.v.t.", "n.v.t", "ingen", "未定", "待定", "미정",
]
