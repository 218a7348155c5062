import Diagnostics
import Encodings

extension HTMLRenderer {
  mutating func appendHTMLInline(_ index: Int) {
    let node = document.nodes[index]
    guard isSafe else {
      out.append(contentsOf: document.literal(of: node))
      return
    }
    for token in tokens(of: node) {
      switch token.kind {
      case .start(.br): out.append(literal: "<br>")
      case .comment: break
      case .text: append(text: replacingReferences(document.literals[token.range])[...])
      case .start, .end, .other: append(text: document.literals[token.range])
      }
    }
  }

  /// Appends a block of HTML of which no tag is one; it shows as text.
  mutating func appendHTMLBlock(_ index: Int) {
    let node = document.nodes[index]
    lineStart()
    guard isSafe else {
      out.append(contentsOf: document.literal(of: node))
      lineStart()
      return
    }
    let tokens = tokens(of: node)
    // A block of which nothing shows leaves nothing, not even an empty paragraph.
    let isVisible = tokens.contains { token in
      switch token.kind {
      case .comment: false
      case .text: !document.literals[token.range].allSatisfy { $0 <= 0x20 }
      case .start, .end, .other: true
      }
    }
    guard isVisible else { return }
    out.append(literal: "<p class=\"raw-html\">")
    appendHTMLInline(index)
    while let last = out.last, last == 0x0A || last == 0x20 { out.removeLast() }
    out.append(literal: "</p>\n")
  }

  private func tokens(of node: Node) -> [HTMLToken] {
    htmlTokens(in: document.literals, range: Int(node.literalStart)..<Int(node.literalEnd))
  }

  /// Opens an element that Markdown doesn't have; without attributes.
  mutating func openElement(_ index: Int, _ entry: inout Open) {
    let node = document.nodes[index]
    guard let element = node.element, stands(element) else {
      entry.ending = .transparent
      return
    }
    if node.kind == .htmlElement { lineStart() }
    out.append(0x3C)
    out.append(contentsOf: element.rawValue.utf8)
    out.append(literal: element == .details && node.flags.contains(.open) ? " open>" : ">")
    if element == .details, index + 1 >= entry.end || !isSummary(document.nodes[index + 1]) {
      out.append(literal: "<summary>Details</summary>\n")
    }
  }

  mutating func closeElement(_ node: Node) {
    guard let element = node.element else { return }
    out.append(literal: "</")
    out.append(contentsOf: element.rawValue.utf8)
    out.append(literal: node.kind == .htmlElement ? ">\n" : ">")
  }

  private func isSummary(_ node: Node) -> Bool { node.element == .summary }

  /// Whether an element stands in the one that it is a part of.
  private func stands(_ element: HTMLElement) -> Bool {
    let parent = open.last.flatMap { document.nodes[$0.index].element }
    return switch element {
    case .summary: parent == .details
    case .dt, .dd: parent == .dl
    case .figcaption: parent == .figure
    default: true
    }
  }
}
