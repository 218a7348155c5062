/// The text of a report as its readers see it, without markup.
package struct ReadableText: Sendable {
  /// UTF-8; each block begins on a line of its own.
  package var bytes: [UInt8] = []
  /// The bytes that stand as code, in order.
  package var code: [Range<Int>] = []
}

/// Returns the text that readers see of some nodes of a document.
///
/// It is that of `plainText(of:node:)` and the text in raw HTML, with the tags that pages show as text
/// and without comments.
package func readableText(of document: Document, nodes: Range<Int>) -> ReadableText {
  var text = ReadableText()
  if let first = nodes.first, let last = nodes.last, last < document.nodes.count {
    let literals = document.nodes[last].literalEnd - document.nodes[first].literalStart
    text.bytes.reserveCapacity(Swift.max(0, Int(literals)) + nodes.count)
  }
  for index in nodes.clamped(to: document.nodes.indices) {
    let node = document.nodes[index]
    switch node.kind {
    case .code, .codeBlock:
      // The line feed before a block of code is no code, so the block is measured from its end.
      appendPlainText(of: document, index: index, to: &text.bytes)
      let length = document.literal(of: node).count
      text.code.append((text.bytes.count - length)..<text.bytes.count)
    case .htmlBlock, .htmlInline:
      let range = Int(node.literalStart)..<Int(node.literalEnd)
      for token in htmlTokens(in: document.literals, range: range)
      where token.kind == .text || token.kind == .other {
        if node.kind == .htmlBlock, let last = text.bytes.last, last != 0x0A {
          text.bytes.append(0x0A)
        }
        text.bytes.append(contentsOf: document.literals[token.range])
      }
    case .document, .blockQuote, .bulletList, .orderedList, .item, .paragraph, .heading,
      .thematicBreak, .table, .tableRow, .tableCell, .footnoteDefinition, .verbatim, .text,
      .softBreak, .lineBreak, .emphasis, .strong, .strikethrough, .link, .image,
      .footnoteReference:
      appendPlainText(of: document, index: index, to: &text.bytes)
    }
  }
  return text
}
