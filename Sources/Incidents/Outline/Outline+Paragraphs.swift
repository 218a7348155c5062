extension Outline {
  /// Whether a paragraph asks its author for something: `Describe how users were affected`.
  ///
  /// `Add the alert` is work to do, and a request only where nothing else is asked for.
  func isPrompt(_ text: Range<Int>, at index: Int, of table: LineTable) -> Bool {
    let line = table.lines[index]
    guard line.listDepth == 0, line.startsBlock, isTemplateRequest(table.bytes[text]) else {
      return false
    }
    switch role(ofLine: index) {
    case .actionItems, .response, .resolution, .timeline, .lessons: return false
    default: return true
    }
  }

  /// Returns the paragraphs, list items and rows among some lines, with their wrapped lines joined:
  /// a range of `LineTable.bytes` and the index of the first line of each.
  ///
  /// What a template asks for is left out, and so is what stands for front matter.
  func paragraphs(
    in lines: some Sequence<Int>, of table: LineTable
  ) -> [(text: Range<Int>, line: Int)] {
    var found: [(text: Range<Int>, line: Int)] = []
    var last = -2
    for index in lines {
      let line = table.lines[index]
      guard line.kind == .text || line.isRow, line.quoteDepth == 0, body.contains(index) else {
        continue
      }
      if index == last + 1, line.kind == .text, table.lines[last].block == line.block,
        !titleLines.contains(index)
      {
        found[found.count - 1].text =
          found[found.count - 1].text.lowerBound..<line.text.upperBound
      } else {
        found.append((line.text, index))
      }
      last = index
    }
    found.removeAll { isPrompt($0.text, at: $0.line, of: table) }
    return found
  }
}
