import Documents

extension Document {
  /// Whether a paragraph has breaks of its own (`<br>`) within its lines, so that the ends of lines
  /// are only where its text was wrapped.
  ///
  /// Two are needed: a single one may stand anywhere.
  ///
  /// - Complexity: O(n) in the inline nodes of a paragraph of several lines; O(1) for others.
  func isWrapped(_ block: Int) -> Bool {
    let node = nodes[block]
    guard node.endLine > node.line else { return false }
    var count = 0
    for index in (block + 1)..<Int(node.end) where isBreak(index) {
      let next = index + 1
      guard next < Int(node.end), nodes[next].kind != .softBreak, nodes[next].kind != .lineBreak
      else { continue }
      count += 1
      if count == 2 { return true }
    }
    return false
  }

  /// Whether the end of a line in such a paragraph only wraps its text: no break stands before it,
  /// and no label in bold behind it.
  func isWrap(_ softBreak: Int) -> Bool {
    var before = softBreak - 1
    while before > 0, nodes[before].kind == .text, literal(of: nodes[before]).allSatisfy(\.isSpace)
    {
      before -= 1
    }
    guard nodes[softBreak].kind == .softBreak, !isBreak(before) else { return false }
    return softBreak + 1 >= nodes.count || nodes[softBreak + 1].kind != .strong
  }

  private func isBreak(_ index: Int) -> Bool {
    nodes[index].kind == .htmlInline && isLineBreak(literal(of: nodes[index]))
  }
}
