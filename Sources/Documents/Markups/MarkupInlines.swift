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

/// Returns a link of Markdown that shows its address, which must have no angle brackets.
func markdownLink(to address: ArraySlice<UInt8>) -> [UInt8] {
  [UInt8(ascii: "<")] + address + [UInt8(ascii: ">")]
}

/// Returns code of Markdown, whatever stands in it.
func markdownCode(_ text: ArraySlice<UInt8>) -> [UInt8] {
  let backtick = UInt8(ascii: "`")
  let fence = [UInt8](repeating: backtick, count: longestRun(of: backtick, in: text) + 1)
  let isPadded = text.first == backtick || text.last == backtick
  let padding: [UInt8] = isPadded ? [0x20] : []
  return fence + padding + text + padding + fence
}

/// Returns a heading of Markdown.
func markdownHeading(_ title: [UInt8], level: Int) -> [UInt8] {
  let hashes = [UInt8](repeating: UInt8(ascii: "#"), count: level)
  // A mark at its end would be one of the heading.
  let end: [UInt8] = title.last == UInt8(ascii: "#") ? [0x20] + hashes : []
  return hashes + [0x20] + title + end
}

/// Returns text as HTML.
func escapedHTML(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var shown: [UInt8] = []
  shown.append(markupEscaped: text.span, repairsControls: false)
  return shown
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

/// Text in which single stars stand around what is bold, joined from its parts.
///
/// A star opens behind a space or a mark and before a word, and closes the other way round; the
/// last one that may open counts. Stars without a partner are text.
struct StarredText {
  private var shown: [UInt8] = []
  /// Where stars stand in what is shown, and which of them have partners.
  private var stars: [(place: Int, tag: String?)] = []
  /// The star that may be closed, as an index of `stars`.
  private var open: Int?

  /// Adds Markdown.
  mutating func append(_ bytes: some Sequence<UInt8>) { shown.append(contentsOf: bytes) }

  /// Adds the run of stars that a text has at an index; returns where it ends.
  mutating func appendStars(at index: Int, of text: ArraySlice<UInt8>) -> Int {
    let end = text[index...].firstIndex { $0 != UInt8(ascii: "*") } ?? text.endIndex
    guard end == index + 1 else {
      // Two are bold in Markdown as well.
      append(text[index..<end])
      return end
    }
    let before = index > text.startIndex ? text[index - 1] : 0x20
    let after = end < text.endIndex ? text[end] : 0x20
    if !isSpace(before), !isWord(after), let opening = open {
      stars[opening].tag = "<b>"
      stars.append((shown.count, "</b>"))
      open = nil
    } else {
      if !isWord(before), !isSpace(after) { open = stars.count }
      stars.append((shown.count, nil))
    }
    return end
  }

  /// Returns the text in Markdown.
  func finish() -> [UInt8] {
    guard !stars.isEmpty else { return shown }
    var result: [UInt8] = []
    result.reserveCapacity(shown.count + stars.count * 4)
    var copied = 0
    for star in stars {
      result += shown[copied..<star.place]
      result += (star.tag ?? "\\*").utf8
      copied = star.place
    }
    return result + shown[copied...]
  }
}

/// Whether a byte is one of a word: a letter, a digit, or a part of a letter beyond ASCII.
func isWord(_ byte: UInt8) -> Bool {
  isLetter(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
}

/// A search within one text for the ends of what begins there.
///
/// What was found last, or found missing, is remembered, so that many beginnings before one end, or
/// without one, take linear time.
struct EndSearch {
  private let text: ArraySlice<UInt8>
  /// The places at which ends were found, and from where on nothing stands before them; the highest
  /// number where none follows.
  private var found: [String: (from: Int, place: Int)] = [:]

  init(in text: ArraySlice<UInt8>) { self.text = text }

  /// The next place of an end from an index on.
  mutating func place(of end: String, from index: Int) -> Int? {
    guard index <= text.endIndex else { return nil }
    if let last = found[end], last.from <= index, index <= last.place {
      return last.place == .max ? nil : last.place
    }
    let place = firstPlace(of: end, in: text[index...])
    found[end] = (index, place ?? .max)
    return place
  }

  private func firstPlace(of end: String, in text: ArraySlice<UInt8>) -> Int? {
    let first = end.utf8.first
    var rest = text
    while let next = rest.firstIndex(where: { $0 == first }) {
      if text.holds(end, at: next) { return next }
      rest = text[(next + 1)...]
    }
    return nil
  }
}
