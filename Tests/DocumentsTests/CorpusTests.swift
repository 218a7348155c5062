import Diagnostics
import Documents
import Encodings
import TestSupport
import Testing

@Suite struct CorpusTests {
  @Test(
    "letters and digits of the body occur in order in the page",
    .enabled(if: SharedFiles.path("corpus/dev") != nil, "shared/corpus is not here"))
  func nothingIsLost() {
    var names = SharedFiles.names(below: "corpus/dev").map { "corpus/dev/" + $0 }
    names.append("corpus/my-postmortem-documentation.txt")
    var count = 0
    for name in names {
      guard let bytes = SharedFiles.read(name) else { continue }
      count += 1
      let document = parseDocument(SourceFile(path: name, bytes: bytes)).value
      let html = renderHTML(document, options: RenderingOptions(headingBase: 3, idPrefix: "report"))
      let missing = firstMissing(of: document, in: html.bytes)
      #expect(missing == nil, "\(name): \(missing ?? "")")
      let problem = firstProblem(of: html.bytes)
      #expect(problem == nil, "\(name): \(problem ?? "")")
    }
    #expect(count > 1)
  }

  /// Returns the text around the first letter of the body that the page lacks.
  private func firstMissing(of document: Document, in html: [UInt8]) -> String? {
    let page = pageText(html)
    var position = 0
    for line in bodyLines(document) {
      for byte in line where isLetterOrDigit(byte) {
        while position < page.count, page[position] != byte { position += 1 }
        guard position < page.count else { return String(decoding: line, as: UTF8.self) }
        position += 1
      }
    }
    return nil
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// The lines of the body without what may be left out: comments, info strings and definitions;
  /// entities are what they mean.
  private func bodyLines(_ document: Document) -> [[UInt8]] {
    let body = withoutTags(withoutComments(document.file.bytes[document.body]))
    return body.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
      let trimmed = line.drop { $0 == 0x20 || $0 == 0x3E || $0 == 0x09 || $0 == 0x2D }
      if trimmed.starts(with: "```".utf8) || trimmed.starts(with: "~~~".utf8) { return nil }
      if trimmed.first == 0x5B, !trimmed.starts(with: "[^".utf8),
        zip(trimmed, trimmed.dropFirst()).contains(where: { $0 == 0x5D && $1 == 0x3A })
      {
        return nil
      }
      var bytes: [UInt8] = []
      var rest = withoutNumber(line)
      while let first = rest.popFirst() {
        // Character references are not text, nor are the names of definitions.
        if first == 0x26, let end = rest.prefix(8).firstIndex(of: 0x3B),
          rest[..<end].allSatisfy({ $0 == 0x23 || isLetterOrDigit($0) })
        {
          rest = rest[(end + 1)...]
        } else if first == 0x5D, rest.first == 0x5B, let end = rest.firstIndex(of: 0x5D) {
          rest = rest[(end + 1)...]
        } else {
          bytes.append(first)
        }
      }
      return bytes
    }
  }

  /// A body without the tags that pages have, or have in other words: the names and attributes of
  /// elements are no text.
  private func withoutTags(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text[...]
    while let first = rest.first {
      if first == 0x3C {
        let name = rest.dropFirst().prefix { $0 == 0x2F || isLetterOrDigit($0) }
        let next = rest.dropFirst(1 + name.count).first ?? 0
        let element = String(decoding: name.drop { $0 == 0x2F }, as: UTF8.self).lowercased()
        if tagNames.contains(element), next == 0x3E || next == 0x2F || next <= 0x20,
          let end = rest.prefix(2_000).firstIndex(of: 0x3E)
        {
          rest = rest[(end + 1)...]
          continue
        }
      }
      result.append(first)
      rest = rest.dropFirst()
    }
    return result
  }

  private var tagNames: Set<String> {
    Set(allowedNames.compactMap { $0.split(separator: " ").first.map(String.init) })
      .subtracting(["x", "script"])
  }

  /// Drops the number of an item: lists count by themselves.
  private func withoutNumber(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let content = line.drop { " >\t-*+".utf8.contains($0) }
    let rest = content.drop { (0x30...0x39).contains($0) }
    let isNumber = rest.count < content.count && (rest.first == 0x2E || rest.first == 0x29)
    return isNumber ? withoutNumber(rest.dropFirst()) : content
  }

  private func withoutComments(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text
    while let first = rest.first {
      if first == 0x3C, rest.starts(with: "<!--".utf8) {
        var end = rest.dropFirst(4)
        while !end.isEmpty, !end.starts(with: "-->".utf8) { end = end.dropFirst() }
        if !end.isEmpty {
          rest = end.dropFirst(3)
          continue
        }
      }
      result.append(first)
      rest = rest.dropFirst()
    }
    return result
  }

  /// The text of a page in the order of Markdown: an element's address and title follow its text.
  private func pageText(_ html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var pending: [[UInt8]] = []
    var rest = html[...]
    while let first = rest.popFirst() {
      guard first == 0x3C else {
        if first == 0x26, let end = rest.prefix(8).firstIndex(of: 0x3B) {
          rest = rest[(end + 1)...]
        }
        result.append(first)
        continue
      }
      let tag = rest.prefix { $0 != 0x3E }
      rest = rest.dropFirst(tag.count + 1)
      let isVoid = ["img", "br", "hr"].contains { tag.starts(with: $0.utf8) }
      if tag.first == 0x2F {
        result += pending.popLast() ?? []
      } else {
        var values = Array(tag)
        if tag.starts(with: "img".utf8) {
          // The alternative text precedes the address in Markdown.
          values += values
        }
        if isVoid { result += values } else { pending.append(values) }
      }
    }
    return result
  }
}
