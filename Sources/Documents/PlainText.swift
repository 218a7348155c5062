/// Returns the text of a node without any markup, as titles and summaries need it.
///
/// Line breaks in paragraphs become spaces, blocks follow each other on lines of their own. An
/// image is its alternative text; HTML and references to footnotes are left out.
package func plainText(of document: Document, node: Int) -> String {
  plainText(of: document.nodes, literals: document.literals, node: node)
}

/// Returns the text of a node of a tree without any markup.
func plainText(of nodes: [Node], literals: [UInt8], node: Int) -> String {
  var bytes: [UInt8] = []
  for node in nodes[node..<Int(nodes[node].end)] {
    appendPlainText(of: node, in: literals, to: &bytes)
  }
  while let last = bytes.last, last == 0x0A || last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

func appendPlainText(of node: Node, in literals: [UInt8], to bytes: inout [UInt8]) {
  switch node.kind {
  case .text, .code, .verbatim, .codeBlock:
    if node.kind != .text, node.kind != .code { appendLineFeed(to: &bytes) }
    bytes.append(contentsOf: literals[Int(node.literalStart)..<Int(node.literalEnd)])
  case .softBreak, .lineBreak: bytes.append(0x20)
  case .htmlInline:
    // A break is one, and no word stands in two lines; a tag that is none of HTML's is text.
    let literal = literals[Int(node.literalStart)..<Int(node.literalEnd)]
    if isLineBreak(literal) {
      bytes.append(0x20)
    } else if !isComment(literal) {
      bytes.append(contentsOf: literal)
    }
  case .paragraph, .heading, .tableRow, .thematicBreak: appendLineFeed(to: &bytes)
  case .tableCell: if let last = bytes.last, last != 0x0A { bytes.append(0x20) }
  case .document, .blockQuote, .bulletList, .orderedList, .item, .table, .footnoteDefinition,
    .htmlBlock, .htmlElement, .htmlSpan, .emphasis, .strong, .strikethrough, .link, .image,
    .footnoteReference:
    break
  }
}

/// Whether a piece of HTML within a line is a comment, which nobody sees.
package func isComment(_ html: ArraySlice<UInt8>) -> Bool {
  html.starts(with: "<!".utf8) || html.starts(with: "<?".utf8)
}

/// Whether a piece of HTML within a line is `<br>` in any spelling.
package func isLineBreak(_ html: ArraySlice<UInt8>) -> Bool {
  guard html.count >= 4, let first = html.first, first == 0x3C else { return false }
  let name = html.dropFirst().prefix(2).map { $0 | 0x20 }
  let next = html[html.startIndex + 3]
  return name == [0x62, 0x72] && (next <= 0x20 || next == 0x2F || next == 0x3E)
}

private func appendLineFeed(to bytes: inout [UInt8]) {
  if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
}
