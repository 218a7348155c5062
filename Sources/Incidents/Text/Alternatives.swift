import Diagnostics

/// Returns the texts that a pattern stands for: `no {written|clear} plan` is two.
///
/// Where a brace has no other one, or nothing stands between two, or the texts would be more than
/// 256, the pattern is a text like any other: patterns of a configuration are anybody's.
///
/// - Complexity: O(n) in the bytes of the texts.
func alternatives(in pattern: String) -> [String] {
  guard pattern.utf8.span.holds(UInt8(ascii: "{")) else { return [pattern] }
  let pieces = pattern.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false)
  var texts = [String(Substring(pieces[0]))]
  for piece in pieces.dropFirst() {
    let parts = piece.split(separator: UInt8(ascii: "}"), omittingEmptySubsequences: false)
    let choices = parts[0].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, texts.count * choices.count <= 256 else {
      return [pattern]
    }
    texts = texts.flatMap { text in
      choices.map { text + String(Substring($0) + Substring(parts[1])) }
    }
  }
  return texts
}

/// Returns the phrases of a text that parts them by commas.
func phraseList(of text: String) -> [String] {
  Array(text.utf8).split(separator: UInt8(ascii: ",")).map { $0.trimmed.string }
    .filter { !$0.isEmpty }
}
