// In a wiki a line of text ends the list above it:
//
//     * Add the index
//     Both were agreed on.
//
// Markdown takes such a line for more of the item, and no line can be shown between them. So its
// paragraph is parted from the item when the nodes are there.

extension NodeTree {
  /// Parts the lines that end lists from the items that libcmark took them into.
  ///
  /// - Complexity: O(n) in the nodes.
  mutating func endItems(at lines: Set<Int>) {
    guard !lines.isEmpty else { return }
    let breaks = breaksOfItems(at: lines)
    guard !breaks.isEmpty else { return }
    var rewriter = TreeRewriter(oldCount: nodes.count)
    var rest = breaks[...]
    /// The paragraph that was begun, and where it ends among the old nodes.
    var paragraph: (index: Int, end: Int, listEnd: Int, list: Node)?
    for index in nodes.indices {
      if let open = paragraph, index == open.end {
        rewriter.reach(index)
        rewriter.close(open.index)
        paragraph = nil
        if index < open.listEnd {
          // The items that follow are a list of their own.
          var list = open.list
          list.line = nodes[index].line
          list.end = Int32(clamping: endOfList(before: open.listEnd, from: index, rest))
          rewriter.keep(list)
        }
      } else {
        rewriter.reach(index)
      }
      var node = nodes[index]
      if let next = rest.first {
        if index == next.softBreak {
          rest = rest.dropFirst()
          let old = nodes[next.paragraph]
          let list = nodes[next.list]
          paragraph = (rewriter.nextIndex, Int(old.end), Int(list.end), list)
          rewriter.insert(Node(.paragraph, line: node.line + 1, endLine: old.endLine))
          continue
        }
        // What holds the line ends before it.
        if Int(node.end) > next.softBreak, index >= next.list {
          node.end = Int32(clamping: next.softBreak)
          if index == next.paragraph { node.endLine = nodes[next.softBreak].line }
        }
      }
      rewriter.keep(node)
    }
    if let open = paragraph { rewriter.close(open.index) }
    nodes = rewriter.finish()
    settleContainers()
  }

  /// A line of a paragraph in an item at which the item ends.
  private struct Break {
    /// The outermost list.
    var list: Int
    var paragraph: Int
    var softBreak: Int
  }

  private func breaksOfItems(at lines: Set<Int>) -> [Break] {
    var breaks: [Break] = []
    var list: Int?
    var paragraph: Int?
    for (index, node) in nodes.enumerated() {
      if let open = list, index >= Int(nodes[open].end) { list = nil }
      switch node.kind {
      case .bulletList, .orderedList: list = list ?? index
      case .paragraph: paragraph = index
      case .softBreak:
        guard let list, let paragraph, lines.contains(Int(node.line) + 1),
          breaks.last?.paragraph != paragraph, isChild(index, of: paragraph)
        else { continue }
        breaks.append(Break(list: list, paragraph: paragraph, softBreak: index))
      default: break
      }
    }
    return breaks
  }

  /// Whether a node stands in no other one of a paragraph.
  private func isChild(_ index: Int, of paragraph: Int) -> Bool {
    var child = paragraph + 1
    while child < index { child = Int(nodes[child].end) }
    return child == index
  }

  /// Where a list that goes on behind a break ends: at the next break in it, if any.
  private func endOfList(before end: Int, from index: Int, _ rest: ArraySlice<Break>) -> Int {
    rest.first.map { $0.softBreak < end ? $0.softBreak : end } ?? end
  }
}
