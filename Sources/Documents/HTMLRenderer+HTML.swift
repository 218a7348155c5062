import Diagnostics
import Encodings

extension HTMLRenderer {
  mutating func appendHTMLInline(_ index: Int) {
    let node = document.nodes[index]
    guard isSafe else {
      out.append(contentsOf: document.literal(of: node))
      return
    }
    for token in html.tokens(of: index) { append(token, node: node) }
  }

  mutating func appendHTMLBlock(_ index: Int) {
    let node = document.nodes[index]
    guard isSafe else {
      lineStart()
      out.append(contentsOf: document.literal(of: node))
      lineStart()
      return
    }
    let range = html.tokens(of: index)
    let tokens = html.tokens[range]
    // A block of which nothing shows leaves nothing, not even an empty paragraph.
    let isVisible = tokens.contains { token in
      switch token.kind {
      case .comment: false
      case .text: !document.literals[token.range].allSatisfy { $0 <= 0x20 }
      case .start, .end, .other: true
      }
    }
    guard isVisible else { return }
    let hasBlocks = zip(tokens, html.isKept[range]).contains { token, isKept in
      switch token.kind {
      case .start(let element), .end(let element): isKept && !element.isPhrasing
      case .text, .comment, .other: false
      }
    }
    lineStart()
    if !hasBlocks { out.append(literal: "<p class=\"raw-html\">") }
    for token in range { append(token, node: node) }
    while let last = out.last, last == 0x0A || last == 0x20 { out.removeLast() }
    out.append(literal: hasBlocks ? "\n" : "</p>\n")
  }

  private mutating func append(_ index: Int, node: Node) {
    let token = html.tokens[index]
    let bytes = document.literals[token.range]
    switch token.kind {
    case .comment: break
    case .text: appendKeepingEntities(bytes)
    case .other: append(text: bytes)
    case .start(let element):
      guard html.isKept[index] else { return append(text: bytes) }
      appendStart(element, tag: bytes, node: node)
      if html.lacksSummary.contains(index) {
        out.append(literal: "<summary>Details</summary>")
      }
    case .end(let element):
      guard html.isKept[index] else { return append(text: bytes) }
      out.append(literal: "</")
      out.append(contentsOf: element.rawValue.utf8)
      out.append(literal: ">")
    }
  }

  private mutating func appendStart(_ element: SafeElement, tag: ArraySlice<UInt8>, node: Node) {
    if element == .img {
      let source = String(decoding: unescaped(attribute("src", of: tag) ?? []), as: UTF8.self)
      let context = LinkContext(path: document.file.path, line: Int(node.line))
      appendImage(
        alternative: unescaped(attribute("alt", of: tag) ?? []), address: source, title: "",
        context: context)
      return
    }
    out.append(0x3C)
    out.append(contentsOf: element.rawValue.utf8)
    switch element {
    case .details:
      if attribute("open", of: tag) != nil { out.append(literal: " open") }
    case .th, .td:
      let span = attribute("colspan", of: tag).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
      if let span, (2...100).contains(span) {
        out.append(literal: " colspan=\"")
        out.append(contentsOf: String(span).utf8)
        out.append(literal: "\"")
      }
      switch attribute("align", of: tag).map({ String(decoding: $0, as: UTF8.self) }) {
      case "left": out.append(literal: " class=\"align-left\"")
      case "center": out.append(literal: " class=\"align-center\"")
      case "right": out.append(literal: " class=\"align-right\"")
      default: break
      }
    case .br, .img, .kbd, .sub, .sup, .span, .summary, .table, .thead, .tbody, .tr: break
    }
    out.append(0x3E)
  }

  /// Appends text of an HTML block, in which `&amp;` is written for `&`.
  private mutating func appendKeepingEntities(_ bytes: ArraySlice<UInt8>) {
    append(text: unescaped(bytes)[...])
  }

  /// Returns text with the common character references replaced; others stay as they are written.
  private func unescaped(_ bytes: some Collection<UInt8>) -> [UInt8] {
    guard bytes.contains(0x26) else { return Array(bytes) }
    var result: [UInt8] = []
    var rest = Array(bytes)[...]
    while let first = rest.popFirst() {
      guard first == 0x26, let length = rest.prefix(10).firstIndex(of: 0x3B) else {
        result.append(first)
        continue
      }
      let name = String(decoding: rest[rest.startIndex..<length], as: UTF8.self)
      guard let text = characterReference(name) else {
        result.append(first)
        continue
      }
      result.append(contentsOf: text.utf8)
      rest = rest[(length + 1)...]
    }
    return result
  }

  private func characterReference(_ name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    case "ndash": return "–"
    case "mdash": return "—"
    case "hellip": return "…"
    case "copy": return "©"
    default: break
    }
    guard name.utf8.first == 0x23 else { return nil }
    let digits = name.utf8.dropFirst()
    let isHex = digits.first.map { $0 | 0x20 == 0x78 } ?? false
    let number =
      isHex
      ? UInt32(String(digits.dropFirst()) ?? "", radix: 16)
      : UInt32(String(digits) ?? "", radix: 10)
    guard let number, number >= 0x20, let scalar = Unicode.Scalar(number) else { return nil }
    return String(scalar)
  }
}
