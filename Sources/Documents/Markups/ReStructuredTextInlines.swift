// What stands within a paragraph of reStructuredText, and Markdown reads otherwise or not at all:
//
//     `words <https://example.org>`_, `words`_ with `.. _words: https://example.org` elsewhere,
//     |words| with `.. |words| replace:: other words` elsewhere
//
// A link may go on in the next line, so a paragraph is read as a whole. Emphasis, bold and
// ``code`` are those of Markdown. Roles (:ref:`x`), footnotes and other substitutions stay as they
// are.

/// What a page of reStructuredText defines by names.
struct ReStructuredTextNames {
  /// The names of the links that are defined by themselves.
  var targets: Set<String> = []
  /// The words that stand for others, by their names.
  var replacements: [String: ArraySlice<UInt8>] = [:]
}

/// Returns a paragraph of reStructuredText in Markdown, with as many lines.
///
/// - Complexity: O(n) in the bytes of the text and of what replaces names in it.
func reStructuredTextInlines(_ text: [UInt8], names: ReStructuredTextNames) -> [UInt8] {
  let mayHaveNames = !names.replacements.isEmpty && text.contains(pipe)
  guard text.contains(backtick) || text.contains(UInt8(ascii: "\\")) || mayHaveNames else {
    return text
  }
  var shown: [UInt8] = []
  shown.reserveCapacity(text.count + 16)
  var ends = EndSearch(in: text[...])
  var index = 0
  while index < text.count {
    var next = index + 1
    if text[index] == UInt8(ascii: "\\"), next < text.count {
      next += 1
      // A space that is escaped only parts a mark from the letters behind it.
      shown += text[index + 1] == 0x20 ? [] : text[index..<next]
    } else if text[index...].starts(with: "``".utf8),
      let end = ends.place(of: "``", from: index + 2)
    {
      next = end + 2
      shown += text[index..<next]
    } else if text[index] == backtick, let end = ends.place(of: "`", from: index + 1), end > next {
      next = end + 1
      var behind = next
      while behind < text.count, behind < end + 3, text[behind] == UInt8(ascii: "_") { behind += 1 }
      if behind > next, let link = link(text[(index + 1)..<end], targets: names.targets) {
        shown += link
        next = behind
      } else {
        shown += text[index..<next]
      }
    } else if mayHaveNames, text[index] == pipe, let end = ends.place(of: "|", from: index + 1),
      let words = names.replacements[reStructuredTextName(text[(index + 1)..<end])]
    {
      next = end + 1
      shown += words
    } else {
      shown.append(text[index])
    }
    index = next
  }
  return shown
}

/// The name of a link as it is compared: in lower case, with one space between its words.
func reStructuredTextName(_ name: ArraySlice<UInt8>) -> String {
  let words = name.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self).lowercased() }
  return words.joined(separator: " ")
}

private let backtick = UInt8(ascii: "`")
private let pipe = UInt8(ascii: "|")

/// The link between two backticks; nil where it leads nowhere.
private func link(_ text: ArraySlice<UInt8>, targets: Set<String>) -> [UInt8]? {
  if text.last == UInt8(ascii: ">"), let start = text.lastIndex(of: UInt8(ascii: "<")) {
    let address = text[(start + 1)...].dropLast()
    // With an underline at its end it is the name of another link.
    guard let last = address.last, last != UInt8(ascii: "_"),
      !address.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ">") })
    else { return nil }
    let words = text[..<start].trimmingSpaces
    return words.isEmpty
      ? markdownLink(to: address)
      : markdownLink(Array(words), to: address)
  }
  guard targets.contains(reStructuredTextName(text)) else { return nil }
  return [UInt8(ascii: "[")] + text + Array("][]".utf8)
}
