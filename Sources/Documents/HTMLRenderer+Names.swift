import Encodings

// Names of other reports in the text become links.

/// How long a link as wikis write it is at most; what is longer is text, so that many brackets are
/// not looked through again and again.
private let nameLinkLimit = 400

extension HTMLRenderer {
  /// Appends the text of a node and those beside it, and returns the index of the next node.
  ///
  /// The parser cuts text at brackets, so that a name in them is in several nodes.
  mutating func appendText(_ index: Int) -> Int {
    guard !options.names.isEmpty, !isInLink else {
      append(text: document.literal(of: document.nodes[index]))
      return index + 1
    }
    var end = index + 1
    let parentEnd = open.last?.end ?? document.nodes.count
    while end < Swift.min(parentEnd, document.nodes.count), document.nodes[end].kind == .text {
      end += 1
    }
    var text = document.literal(of: document.nodes[index])
    for node in document.nodes[index + 1..<end] { text += document.literal(of: node) }
    append(naming: text)
    return end
  }

  private var isInLink: Bool {
    open.contains { document.nodes[$0.index].kind == .link }
  }

  private mutating func append(naming text: ArraySlice<UInt8>) {
    var start = text.startIndex
    var index = start
    func isWord(_ place: Int) -> Bool {
      guard text.indices.contains(place) else { return false }
      switch text[place] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: return true
      default: return false
      }
    }
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "["), let link = wikiLink(in: text[index...]) {
        append(text: text[start..<index])
        appendNameLink(link.words, address: link.address, name: link.name)
        index = link.end
        start = index
      } else if options.names.mayBeIdentifier(text[index]), !isWord(index - 1) {
        var end = index
        while isWord(end) { end += 1 }
        let word = text[index..<end]
        if let address = options.names.identifiers[String(decoding: word, as: UTF8.self)],
          index == text.startIndex || text[index - 1] != UInt8(ascii: "/")
        {
          append(text: text[start..<index])
          appendNameLink(word, address: address, name: nil)
          start = end
        }
        index = end
      } else {
        index += 1
      }
    }
    append(text: text[start...])
  }

  /// Returns the link that text begins with, where its name leads to something.
  private func wikiLink(
    in text: ArraySlice<UInt8>
  ) -> (name: ArraySlice<UInt8>, words: ArraySlice<UInt8>, address: String, end: Int)? {
    let bracket = UInt8(ascii: "[")
    guard text.starts(with: [bracket, bracket]), !options.names.wiki.isEmpty else { return nil }
    let inner = text.dropFirst(2)
    guard let close = inner.prefix(nameLinkLimit).firstIndex(of: UInt8(ascii: "]")),
      close + 1 < text.endIndex,
      text[close + 1] == UInt8(ascii: "]")
    else { return nil }
    let whole = inner[..<close]
    let bar = whole.firstIndex(of: UInt8(ascii: "|"))
    let name = whole[..<(bar ?? close)]
    guard let address = options.names.wiki[String(decoding: name, as: UTF8.self)] else {
      return nil
    }
    let words = bar.map { whole[($0 + 1)...] } ?? name
    return (name, words.isEmpty ? name : words, address, close + 2)
  }

  /// Appends words as a link; the name that they stand for is in its title.
  private mutating func appendNameLink(
    _ words: ArraySlice<UInt8>, address: String, name: ArraySlice<UInt8>?
  ) {
    out.append(literal: "<a href=\"")
    out.append(addressEscaped: address, isStrict: isSafe)
    if let name, !words.elementsEqual(name) {
      out.append(literal: "\" title=\"")
      append(text: name)
    }
    out.append(literal: "\">")
    append(text: words)
    out.append(literal: "</a>")
  }
}
