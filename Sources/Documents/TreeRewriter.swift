/// Builds new nodes from old ones, keeping the ends of the old ones right.
///
/// A pass visits the old nodes in order and keeps or replaces each; the new ends of kept nodes
/// follow from where the nodes behind them went.
struct TreeRewriter {
  private(set) var nodes: [Node] = []
  /// The number of new nodes when each old node was reached.
  private var newIndexes: [Int32]
  /// The new nodes whose ends are old indexes.
  private var kept: [Int32] = []

  init(oldCount: Int) {
    newIndexes = [Int32](repeating: 0, count: oldCount + 1)
    nodes.reserveCapacity(oldCount + oldCount / 4)
    kept.reserveCapacity(oldCount)
  }

  /// The index of the next new node.
  var nextIndex: Int { nodes.count }

  /// Notes that an old node was reached; every old node that an end may refer to has to be.
  mutating func reach(_ oldIndex: Int) {
    newIndexes[oldIndex] = Int32(clamping: nodes.count)
  }

  /// Appends an old node, whose end is an index of old nodes.
  mutating func keep(_ node: Node) {
    kept.append(Int32(clamping: nodes.count))
    nodes.append(node)
  }

  /// Appends a new node; its end is an index of new nodes, or set later with `close`.
  mutating func insert(_ node: Node) { nodes.append(node) }

  /// Appends a new node without children.
  mutating func insertLeaf(_ node: Node) {
    nodes.append(node)
    nodes[nodes.count - 1].end = Int32(clamping: nodes.count)
  }

  /// Lets a new node end with the last one appended.
  mutating func close(_ newIndex: Int) { nodes[newIndex].end = Int32(clamping: nodes.count) }

  /// Returns the new nodes with all ends settled.
  mutating func finish() -> [Node] {
    newIndexes[newIndexes.count - 1] = Int32(clamping: nodes.count)
    for index in kept { nodes[Int(index)].end = newIndexes[Int(nodes[Int(index)].end)] }
    return nodes
  }
}

extension NodeTree {
  /// Rewrites the texts that stand outside of links, images and escapes.
  ///
  /// - Parameter rewrite: Puts new nodes in the place of a text and returns true, or leaves it as it is and
  ///   returns false.
  mutating func rewriteTexts(
    _ rewrite: (inout NodeTree, Node, inout TreeRewriter) -> Bool
  ) {
    var rewriter = TreeRewriter(oldCount: nodes.count)
    var linkEnd = 0
    for index in nodes.indices {
      rewriter.reach(index)
      let node = nodes[index]
      if node.kind == .link || node.kind == .image { linkEnd = Swift.max(linkEnd, Int(node.end)) }
      let isText = node.kind == .text && index >= linkEnd && !node.flags.contains(.escaped)
      if !isText || !rewrite(&self, node, &rewriter) { rewriter.keep(node) }
    }
    nodes = rewriter.finish()
  }
}
