import Documents

extension LineBuilder {
  /// Adds the lines of a block of HTML that shows as text, with its tags and comments left out.
  ///
  /// The elements that documents may have are no blocks of HTML but nodes as those of Markdown.
  mutating func addHTML(_ block: Int) {
    let node = table.document.nodes[block]
    var number = Int(node.line)
    var start = table.bytes.count
    func flush(_ builder: inout LineBuilder) {
      var line = builder.line(.text, node, block)
      line.number = number
      var inlines = InlineText(linksBefore: builder.table.links.count, at: start)
      builder.finish(&line, &inlines, keepEmpty: false)
      start = builder.table.bytes.count
    }
    let literal = table.document.literal(of: node)
    var index = literal.startIndex
    while index < literal.endIndex {
      let byte = literal[index]
      if byte == UInt8(ascii: "<") {
        let end = Self.tagEnd(in: literal[index...])
        number += literal[index..<end].count { $0 == UInt8(ascii: "\n") }
        index = end
        continue
      }
      if byte == UInt8(ascii: "\n") {
        flush(&self)
        number += 1
      } else {
        table.bytes.append(byte)
      }
      index += 1
    }
    flush(&self)
  }

  /// The end of the tag or comment that a text begins with.
  private static func tagEnd(in text: ArraySlice<UInt8>) -> Int {
    let isComment = text.begins(with: "<!--")
    var end = text.startIndex + 1
    while end < text.endIndex {
      if text[end] == UInt8(ascii: ">"),
        !isComment || text[..<end].suffix(2).elementsEqual("--".utf8)
      {
        return end + 1
      }
      end += 1
    }
    return text.endIndex
  }
}
