import Diagnostics

extension NodeTree {
  /// Corrects what libcmark does not know or says differently.
  ///
  /// - Parameter source: The text that was parsed, with the lines that the nodes name.
  mutating func settle(in source: SourceFile) {
    for index in nodes.indices.reversed() {
      switch nodes[index].kind {
      case .codeBlock: settleCodeBlock(index, in: source)
      case .paragraph, .heading: settleDefinitions(index, in: source)
      default: break
      }
    }
    settleContainers()
  }

  /// Lets containers end with their last child: libcmark counts the blank lines after it.
  mutating func settleContainers() {
    for index in nodes.indices.reversed() {
      switch nodes[index].kind {
      case .blockQuote, .bulletList, .orderedList, .item, .footnoteDefinition:
        settleContainer(index)
      default: break
      }
    }
  }

  /// Clears what was kept for the extensions, and merges each text that was kept apart with its
  /// neighbours.
  mutating func finishSettling() {
    for index in nodes.indices {
      if nodes[index].kind == .paragraph { nodes[index].detail = 0 }
      nodes[index].flags.remove(.html)
    }
    guard nodes.contains(where: { $0.flags.contains(.escaped) }) else { return }
    // Two texts in a row are siblings unless something ends between them.
    var closesBefore = [Bool](repeating: false, count: nodes.count + 1)
    for index in nodes.indices where nodes[index].kind != .text {
      closesBefore[Int(nodes[index].end)] = true
    }
    var newIndexes = [Int32](repeating: 0, count: nodes.count + 1)
    var kept = 0
    for index in nodes.indices {
      var node = nodes[index]
      node.flags.remove(.escaped)
      let last = kept - 1
      if node.kind == .text, last >= 0, nodes[last].kind == .text, !closesBefore[index],
        nodes[last].literalEnd == node.literalStart
      {
        nodes[last].literalEnd = node.literalEnd
        newIndexes[index] = Int32(clamping: last)
      } else {
        newIndexes[index] = Int32(clamping: kept)
        nodes[kept] = node
        kept += 1
      }
    }
    newIndexes[nodes.count] = Int32(clamping: kept)
    nodes.removeLast(nodes.count - kept)
    for index in nodes.indices {
      let isText = nodes[index].kind == .text
      nodes[index].end = isText ? Int32(clamping: index + 1) : newIndexes[Int(nodes[index].end)]
    }
  }

  private mutating func settleContainer(_ index: Int) {
    var endLine = nodes[index].line
    var child = index + 1
    while child < Int(nodes[index].end) {
      endLine = nodes[child].endLine
      child = Int(nodes[child].end)
    }
    nodes[index].endLine = endLine
  }

  /// Finds out whether a code block is fenced and where it ends.
  private mutating func settleCodeBlock(_ index: Int, in source: SourceFile) {
    var node = nodes[index]
    let literal = literal(of: node)
    let newlines = Int32(clamping: literal.count { $0 == 0x0A })
    if !node.flags.contains(.fenced) {
      // An indented block repeats its first line; a fence never does, or it would be closed.
      let line = source.range(ofLine: Int(node.line))
      let start = Swift.min(line.lowerBound + Int(node.detail) - 1, line.upperBound)
      let first = source.bytes[Swift.max(start, line.lowerBound)..<line.upperBound]
      let isFence = first.starts(with: "```".utf8) || first.starts(with: "~~~".utf8)
      if isFence, !literal.starts(with: first) { node.flags.insert(.fenced) }
    }
    if node.flags.contains(.fenced) {
      node.endLine = node.line + newlines
      let next = source.bytes[source.range(ofLine: Int(node.endLine + 1))]
      let last = next.last { $0 != 0x20 && $0 != 0x09 }
      if last == UInt8(ascii: "`") || last == UInt8(ascii: "~") { node.endLine += 1 }
    } else {
      node.endLine = node.line + Swift.max(newlines - 1, 0)
    }
    node.detail = 0
    nodes[index] = node
  }

  /// Moves the start of a paragraph behind the link definitions that libcmark took from it.
  private mutating func settleDefinitions(_ index: Int, in source: SourceFile) {
    let end = Int(nodes[index].end)
    guard nodes[index].endLine > nodes[index].line, end > index + 1 else { return }
    let lastLine = nodes[index].endLine - (nodes[index].kind == .heading ? 1 : 0)
    let missing = lastLine - nodes[end - 1].endLine
    guard missing > 0 else { return }
    let first = source.bytes[source.range(ofLine: Int(nodes[index].line))]
    guard let bracket = first.firstIndex(of: UInt8(ascii: "]")), bracket + 1 < first.endIndex,
      first[bracket + 1] == UInt8(ascii: ":")
    else { return }
    nodes[index].line += missing
    if nodes[index].kind == .paragraph { nodes[index].detail = 0 }
    for inline in index + 1..<end {
      nodes[inline].line += missing
      nodes[inline].endLine += missing
    }
  }
}
