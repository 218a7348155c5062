/// Returns the text of a node without any markup, as titles and summaries need it.
///
/// Line breaks in paragraphs become spaces, blocks follow each other on lines of their own. An image
/// is its alternative text; HTML and references to footnotes are left out.
package func plainText(of document: Document, node: Int) -> String {
  let end = Int(document.nodes[node].end)
  var bytes: [UInt8] = []
  for index in node..<end { appendPlainText(of: document, index: index, to: &bytes) }
  while let last = bytes.last, last == 0x0A || last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

func appendPlainText(of document: Document, index: Int, to bytes: inout [UInt8]) {
  let node = document.nodes[index]
  switch node.kind {
  case .text, .code, .verbatim, .codeBlock:
    if node.kind != .text, node.kind != .code { appendLineFeed(to: &bytes) }
    bytes.append(contentsOf: document.literal(of: node))
  case .softBreak, .lineBreak: bytes.append(0x20)
  case .paragraph, .heading, .tableRow, .thematicBreak: appendLineFeed(to: &bytes)
  case .tableCell: if let last = bytes.last, last != 0x0A { bytes.append(0x20) }
  case .document, .blockQuote, .bulletList, .orderedList, .item, .table, .footnoteDefinition,
    .htmlBlock, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
    break
  }
}

private func appendLineFeed(to bytes: inout [UInt8]) {
  if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
}
