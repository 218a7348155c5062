/// Returns a link of Markdown with words, which are Markdown too, to an address, which must have no
/// angle brackets.
func markdownLink(_ words: [UInt8], to address: ArraySlice<UInt8>) -> [UInt8] {
  var shown: [UInt8] = [UInt8(ascii: "[")]
  for byte in words {
    let isBracket = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
    if isBracket, shown.last != UInt8(ascii: "\\") { shown.append(UInt8(ascii: "\\")) }
    shown.append(byte)
  }
  return shown + Array("](<".utf8) + address + Array(">)".utf8)
}

/// Returns code of Markdown, whatever stands in it.
func markdownCode(_ text: ArraySlice<UInt8>) -> [UInt8] {
  let backtick = UInt8(ascii: "`")
  let fence = [UInt8](repeating: backtick, count: longestRun(of: backtick, in: text) + 1)
  let isPadded = text.first == backtick || text.last == backtick
  let padding: [UInt8] = isPadded ? [0x20] : []
  return fence + padding + text + padding + fence
}

/// Returns the length of the longest run of a byte.
func longestRun(of byte: UInt8, in text: ArraySlice<UInt8>) -> Int {
  var longest = 0
  var length = 0
  for next in text {
    length = next == byte ? length + 1 : 0
    longest = Swift.max(longest, length)
  }
  return longest
}

/// Whether a text begins like an address with a scheme that pages link to.
func beginsAddress(_ text: ArraySlice<UInt8>) -> Bool {
  let head = text.prefix(8).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  return ["http://", "https://", "ftp://", "mailto:"].contains { head.starts(with: $0.utf8) }
}

extension ArraySlice<UInt8> {
  /// The same bytes without spaces and tabs at both ends.
  var trimmingSpaces: ArraySlice<UInt8> {
    var rest = drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest
  }

  /// Whether some bytes stand at an index.
  func holds(_ text: String, at index: Int) -> Bool {
    self[index...].starts(with: text.utf8)
  }
}
