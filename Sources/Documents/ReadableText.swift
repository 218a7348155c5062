/// The text of a report as its readers see it, without markup.
package struct ReadableText: Sendable {
  /// UTF-8; each block begins on a line of its own.
  package var bytes: [UInt8] = []
  /// The bytes that stand as code, in order.
  package var code: [Range<Int>] = []
}

/// Returns the text that readers see of some nodes of a document.
///
/// It is that of `plainText(of:node:)` and the HTML that pages show as text, without comments, and
/// with letters and their accents composed.
package func readableText(of document: Document, nodes: Range<Int>) -> ReadableText {
  var text = ReadableText()
  let literals = document.literals
  let nodes = document.nodes[nodes.clamped(to: document.nodes.indices)]
  if let first = nodes.first, let last = nodes.last {
    // All of it, with a mark for each node at most.
    let length = Swift.max(0, Int(last.literalEnd - first.literalStart))
    text.bytes.reserveCapacity(length + nodes.count)
  }
  for node in nodes {
    switch node.kind {
    case .code, .codeBlock:
      // The line feed before a block of code is no code, so the block is measured from its end.
      appendPlainText(of: node, in: literals, to: &text.bytes)
      let length = document.literal(of: node).count
      text.code.append((text.bytes.count - length)..<text.bytes.count)
    case .htmlInline where isLineBreak(document.literal(of: node)): text.bytes.append(0x20)
    case .htmlBlock, .htmlInline:
      let range = Int(node.literalStart)..<Int(node.literalEnd)
      for token in htmlTokens(in: literals, range: range)
      where token.kind != .comment {
        if node.kind == .htmlBlock, let last = text.bytes.last, last != 0x0A {
          text.bytes.append(0x0A)
        }
        text.bytes.append(contentsOf: literals[token.range])
      }
    case .document, .blockQuote, .bulletList, .orderedList, .item, .paragraph, .heading,
      .thematicBreak, .table, .tableRow, .tableCell, .footnoteDefinition, .verbatim, .text,
      .softBreak, .lineBreak, .emphasis, .strong, .strikethrough, .link, .image,
      .footnoteReference, .htmlElement, .htmlSpan:
      appendPlainText(of: node, in: literals, to: &text.bytes)
    }
  }
  return text.composed
}
