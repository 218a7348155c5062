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

/// Whether a value is what a template leaves to choose from: `Yes / No`, `SEV1 / SEV2 / SEV3`,
/// `monitoring | customer | employee`.
///
/// Two names alone may be two facts, as in `P1 / P2`.
func isChoice(_ text: String) -> Bool {
  guard text.utf8.contains(where: { $0.isOne(of: "/|") }) else { return false }
  let pieces = text.utf8.lowercased.split(
    omittingEmptySubsequences: false, whereSeparator: { $0.isOne(of: "/|") })
  let parts = pieces.map { $0.drop { $0.isOne(of: "_*[( ") }.trimmed }
  if parts.count == 2 {
    let words = parts.map { $0.prefix { !$0.isOne(of: "_*]) ") }.string }
    let isWhole = zip(parts, words).allSatisfy { $0.count <= $1.utf8.count + 2 }
    return isWhole
      && (words == ["yes", "no"] || words == ["no", "yes"] || words == ["ja", "nein"])
  }
  let isSpaced = pieces.dropLast().allSatisfy { $0.last?.isSpace ?? false }
  return isSpaced
    && parts.allSatisfy { !$0.isEmpty && $0.count <= 20 && $0.count { $0 == 0x20 } <= 1 }
    && areOfOneKind(parts)
}

/// Whether the parts of a choice are of one kind: levels with rising numbers, or words that a
/// report has only one of.
private func areOfOneKind(_ parts: [ArraySlice<UInt8>]) -> Bool {
  let levels = parts.map { $0.filter(\.isDigit).string }
  let names = Set(parts.map { $0.filter(\.isASCIILetter).string })
  if names.count == 1, !levels.contains(""), Set(levels).count == parts.count { return true }
  return parts.allSatisfy { part in
    choices.contains(part.prefix { !$0.isOne(of: "_*])") }.trimmed.string)
  }
}

/// Words of which a report chooses one.
private let choices: Set<String> = [
  "low", "medium", "high", "critical", "minor", "major", "moderate", "monitoring", "customer",
  "customers", "employee", "user", "users", "alert", "support", "manual", "open", "closed",
  "draft", "final", "resolved", "mitigated", "none", "partial", "full",
]

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
