/// A link as wikis write it: `[[name]]` or `[[name|words]]`.
struct WikiLink {
  var name: Range<Int>
  /// What is shown; nil where there is only the name.
  var words: Range<Int>?
  /// With its brackets.
  var whole: Range<Int>
}

/// Returns the links as wikis write them, in order.
///
/// A name has no blanks at its ends, unlike the conditions of shells (`[[ -f x ]]`), and is no
/// list.
func wikiLinks(in range: Range<Int>, of bytes: Span<UInt8>) -> [WikiLink] {
  var found: [WikiLink] = []
  var index = range.lowerBound
  while index + 1 < range.upperBound {
    guard bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "[") else {
      index += 1
      continue
    }
    let start = index + 2
    var end = start
    while end < range.upperBound, isOfWikiName(bytes[end]) { end += 1 }
    index = Swift.max(start, end)
    guard end > start, end - start <= 120, bytes[start].isWordByte,
      bytes[end - 1] != 0x20
    else { continue }
    var close = end
    if close < range.upperBound, bytes[close] == UInt8(ascii: "|") {
      while close < range.upperBound, bytes[close] != UInt8(ascii: "]") { close += 1 }
    }
    guard close + 1 < range.upperBound, bytes[close] == UInt8(ascii: "]"),
      bytes[close + 1] == UInt8(ascii: "]")
    else { continue }
    found.append(
      WikiLink(
        name: start..<end, words: close > end + 1 ? end + 1..<close : nil,
        whole: start - 2..<close + 2))
    index = close + 2
  }
  return found
}

/// Returns a text with the words of its links of wikis in place of their marks; where a link has
/// none, `title` gives those for its name, and nil is the name itself.
package func withoutWikiLinks(_ text: String, title: (String) -> String?) -> String {
  let bytes = Array(text.utf8)
  let links = wikiLinks(in: bytes.indices, of: bytes.span)
  guard !links.isEmpty else { return text }
  var shown: [UInt8] = []
  var place = 0
  for link in links {
    shown += bytes[place..<link.whole.lowerBound]
    if let words = link.words {
      shown += bytes[words]
    } else {
      let name = String(decoding: bytes[link.name], as: UTF8.self)
      shown += Array((title(name) ?? name).utf8)
    }
    place = link.whole.upperBound
  }
  return String(decoding: shown + bytes[place...], as: UTF8.self)
}

private func isOfWikiName(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: ":"),
    UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "="), 0..<0x20:
    false
  default: true
  }
}
