import Encodings

extension HTMLRenderer {
  private mutating func appendIdentifier(_ kind: StaticString, of number: Int32) {
    append(string: idPrefix)
    out.append(literal: kind)
    out.append(contentsOf: String(number).utf8)
  }

  private func label(_ node: Node) -> String {
    node.target >= 0 ? document.targets[Int(node.target)].destination : ""
  }

  /// Opens a definition where it was written; returns whether it is rendered at the end instead.
  mutating func openFootnote(_ index: Int) -> Bool {
    let node = document.nodes[index]
    guard isSafe else {
      if node.detail > 0 { collectedFootnotes.append(index) }
      return true
    }
    lineStart()
    out.append(literal: "<div class=\"footnote\"")
    if node.detail > 0 {
      out.append(literal: " id=\"")
      appendIdentifier("fn-", of: node.detail)
      out.append(literal: "\"")
    }
    out.append(literal: ">\n<span class=\"footnote-label\">")
    append(string: label(node))
    out.append(literal: "</span>\n")
    return false
  }

  mutating func closeFootnote(_ node: Node) {
    lineStart()
    if node.detail > 0 {
      out.append(literal: "<a class=\"footnote-return\" href=\"#")
      appendIdentifier("fnref-", of: node.detail)
      out.append(literal: "\" aria-label=\"Back to the text of footnote ")
      append(string: label(node))
      out.append(literal: "\">↩</a>\n")
    }
    out.append(literal: "</div>\n")
  }

  mutating func appendFootnoteReference(_ node: Node) {
    let isFirst = node.flags.contains(.first)
    guard isSafe else {
      out.append(literal: "<sup class=\"footnote-ref\"><a href=\"#fn")
      out.append(contentsOf: String(node.detail).utf8)
      out.append(literal: "\" id=\"fnref")
      out.append(contentsOf: String(node.detail).utf8)
      out.append(literal: "\">")
      out.append(contentsOf: String(node.detail).utf8)
      out.append(literal: "</a></sup>")
      return
    }
    out.append(literal: "<sup class=\"footnote-ref\"><a href=\"#")
    appendIdentifier("fn-", of: node.detail)
    out.append(literal: "\"")
    if isFirst {
      out.append(literal: " id=\"")
      appendIdentifier("fnref-", of: node.detail)
      out.append(literal: "\"")
    }
    out.append(literal: ">")
    append(string: label(node))
    out.append(literal: "</a></sup>")
  }

  /// Appends the way back from a footnote to its reference, as cmark-gfm does.
  mutating func appendReturn(before paragraphEnd: Bool) {
    guard let footnote = collectedFootnotes.last else { return }
    out.append(literal: paragraphEnd ? " <a href=\"#fnref" : "<a href=\"#fnref")
    out.append(contentsOf: String(document.nodes[footnote].detail).utf8)
    out.append(literal: "\" class=\"footnote-backref\">↩</a>")
    if !paragraphEnd { out.append(0x0A) }
  }

  /// Renders the footnotes at the end, as cmark-gfm does.
  mutating func renderCollectedFootnotes() {
    let footnotes = collectedFootnotes.sorted {
      document.nodes[$0].detail < document.nodes[$1].detail
    }
    guard !footnotes.isEmpty else { return }
    lineStart()
    out.append(literal: "<section class=\"footnotes\">\n<ol>\n")
    for index in footnotes {
      let node = document.nodes[index]
      collectedFootnotes = [index]
      out.append(literal: "<li id=\"fn")
      out.append(contentsOf: String(node.detail).utf8)
      out.append(literal: "\">\n")
      let last = document.children(of: index).reduce(-1) { $1 }
      let endsWithParagraph = last >= 0 && document.nodes[last].kind == .paragraph
      returningParagraph = endsWithParagraph ? last : -1
      render(index + 1..<Int(node.end))
      lineStart()
      if !endsWithParagraph { appendReturn(before: false) }
      out.append(literal: "</li>\n")
    }
    out.append(literal: "</ol>\n</section>\n")
  }
}
