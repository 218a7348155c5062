// What stands within a line of MediaWiki:
//
//     '''bold''' and ''italic'', [https://example.org words], [https://example.org],
//     <code>as it stands</code>, <nowiki>'''as it stands'''</nowiki>
//
// Bold and italic end with the line. A mark without a partner is text, and so are links to pages,
// such as `[[INC-12|words]]`, which the archive reads, templates, and all other elements.

/// Returns a line of MediaWiki, or a part of it, in Markdown.
///
/// - Complexity: O(n) in the bytes of the text.
func mediaWikiInlines(_ text: ArraySlice<UInt8>) -> [UInt8] {
  guard text.contains(where: { $0 == quote || $0 == bracket || $0 == angle }) else {
    return Array(text)
  }
  var scanner = WikiScanner(text)
  scanner.scan()
  return scanner.finish()
}

private let quote = UInt8(ascii: "'")
private let bracket = UInt8(ascii: "[")
private let angle = UInt8(ascii: "<")

/// The elements whose text is taken as it stands.
private let literalElements = ["nowiki", "code", "pre", "tt", "syntaxhighlight", "source", "math"]

private struct WikiScanner {
  private enum Piece {
    /// Markdown that is shown as it is.
    case shown([UInt8])
    /// A run of apostrophes.
    case quotes(Int)
  }

  private let text: ArraySlice<UInt8>
  private var pieces: [Piece] = []
  private var index: Int
  /// Where the text begins that no piece holds yet.
  private var start: Int
  private var ends: EndSearch

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    ends = EndSearch(in: text)
    index = text.startIndex
    start = text.startIndex
  }

  mutating func scan() {
    while index < text.endIndex {
      switch text[index] {
      case quote: readQuotes()
      case bracket: readLink()
      case angle: readElement()
      default: index += 1
      }
    }
    flush(until: text.endIndex)
  }

  private mutating func flush(until end: Int) {
    if start < end { pieces.append(.shown(Array(text[start..<end]))) }
    start = end
  }

  private mutating func readQuotes() {
    var end = index
    while end < text.endIndex, text[end] == quote { end += 1 }
    var count = end - index
    if count >= 2 {
      // Of four, and of more than five, the first ones are text.
      if count == 4 { count = 3 }
      if count > 5 { count = 5 }
      flush(until: end - count)
      pieces.append(.quotes(count))
      start = end
    }
    index = end
  }

  private mutating func readLink() {
    if text.holds("[[", at: index) {
      index += 2
      return
    }
    let inner = text[(index + 1)...]
    guard beginsAddress(inner), let end = ends.place(of: "]", from: index) else {
      index += 1
      return
    }
    let address = inner[..<end].prefix { !isSpace($0) && $0 != angle && $0 != UInt8(ascii: ">") }
    let words = inner[address.endIndex..<end].trimmingSpaces
    flush(until: index)
    if words.isEmpty {
      pieces.append(.shown(markdownLink(to: address)))
    } else {
      // Quotes that stand within the words pair there.
      var scanner = WikiScanner(words)
      scanner.scan()
      pieces.append(.shown(markdownLink(scanner.finish(), to: address)))
    }
    index = end + 1
    start = index
  }

  /// Reads an element whose text is taken as it stands.
  private mutating func readElement() {
    let name = text[(index + 1)...].prefix { isLetter($0) }
    let element = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
    guard literalElements.contains(element),
      let tagEnd = ends.place(of: ">", from: name.endIndex),
      text[tagEnd - 1] != UInt8(ascii: "/"),
      let end = ends.place(of: "</\(element)>", from: tagEnd)
    else {
      index += 1
      return
    }
    flush(until: index)
    let content = text[(tagEnd + 1)..<end]
    index = end + element.utf8.count + 3
    // `nowiki` only keeps its text from being read.
    let isText = element == "nowiki"
    pieces.append(.shown(isText ? escaped(content) : Array(text[start..<index])))
    start = index
  }

  /// Text that Markdown reads as it stands.
  private func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var shown: [UInt8] = []
    for byte in text {
      if "\\`*_[]<>&#~!'".utf8.contains(byte) { shown.append(UInt8(ascii: "\\")) }
      shown.append(byte)
    }
    return shown
  }

  /// Joins the pieces, with the runs of apostrophes as tags.
  func finish() -> [UInt8] {
    var lastBold: Int?
    var lastItalic: Int?
    var bolds = 0
    var italics = 0
    for (index, piece) in pieces.enumerated() {
      guard case .quotes(let count) = piece else { continue }
      if count != 2 {
        bolds += 1
        lastBold = index
      }
      if count != 3 {
        italics += 1
        lastItalic = index
      }
    }
    // The last mark of an odd number has no partner.
    let literalBold = bolds % 2 == 1 ? lastBold : nil
    let literalItalic = italics % 2 == 1 ? lastItalic : nil
    var shown: [UInt8] = []
    shown.reserveCapacity(text.count * 2)
    var open: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .shown(let bytes): shown += bytes
      case .quotes(let count):
        if index == literalBold, count != 2 { shown += "'''".utf8 }
        if index == literalItalic, count != 3 { shown += "''".utf8 }
        if count != 3, index != literalItalic { toggle(UInt8(ascii: "i"), of: &open, in: &shown) }
        if count != 2, index != literalBold { toggle(UInt8(ascii: "b"), of: &open, in: &shown) }
      }
    }
    return shown
  }

  /// Opens an element, or closes it and those that were opened in it, which then go on.
  private func toggle(_ name: UInt8, of open: inout [UInt8], in shown: inout [UInt8]) {
    guard let place = open.firstIndex(of: name) else {
      open.append(name)
      shown += [angle, name, UInt8(ascii: ">")]
      return
    }
    let inner = open[(place + 1)...]
    for element in open[place...].reversed() {
      shown += [angle, UInt8(ascii: "/"), element, UInt8(ascii: ">")]
    }
    for element in inner { shown += [angle, element, UInt8(ascii: ">")] }
    open.remove(at: place)
  }
}
