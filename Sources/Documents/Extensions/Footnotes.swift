import Diagnostics

// Footnotes as GitHub reads them:
//
//     It failed twice.[^1]
//
//     [^1]: The second time was *not* noticed.
//         A paragraph that is indented belongs to the footnote too.
//
// libcmark would take a definition for a link's. It is shown an item of a list instead, `01)`,
// which holds the same lines (its content begins in the fifth column), and which is turned into a
// footnote when the nodes are there. Refused: labels with spaces, references without a definition.

/// The marker that stands for `[^label]:`; it is as wide as the indentation of a footnote's lines.
private let marker = Array("01)".utf8)

/// A line that begins the definition of a footnote.
struct FootnoteLine: Sendable {
  /// The line in the file.
  var line: Int
  /// The bytes of the label in the file.
  var label: SourceRange
  /// Where the text behind it begins.
  var content: Int
}

/// Returns the definition that a line begins, if any.
func footnoteLine(_ line: Int, of source: SourceFile) -> FootnoteLine? {
  let bounds = source.range(ofLine: line)
  let bytes = source.bytes
  var index = bounds.lowerBound
  while index < bounds.upperBound, bytes[index] == 0x20 { index += 1 }
  guard index - bounds.lowerBound <= 3, index + 3 < bounds.upperBound, bytes[index] == 0x5B,
    bytes[index + 1] == 0x5E
  else { return nil }
  let start = index + 2
  index = start
  while index < bounds.upperBound, bytes[index] > 0x20, bytes[index] != 0x5D { index += 1 }
  guard index > start, index + 1 < bounds.upperBound, bytes[index] == 0x5D, bytes[index + 1] == 0x3A
  else { return nil }
  let label = start..<index
  index += 2
  while index < bounds.upperBound, isSpace(bytes[index]) { index += 1 }
  return FootnoteLine(line: line, label: label, content: index)
}

extension FootnoteLine {
  /// The line as the item that stands for it, without its line ending.
  func edit(in source: SourceFile) -> ShownEdit {
    let bounds = source.range(ofLine: line)
    let indentation = label.lowerBound - 2 - bounds.lowerBound
    var shown = [UInt8](repeating: 0x20, count: indentation) + marker
    if content < bounds.upperBound { shown += [0x20] + source.bytes[content..<bounds.upperBound] }
    return ShownEdit(range: bounds, shown: shown)
  }
}

extension NodeTree {
  /// Turns the items that stand for definitions into footnotes, out of the lists that libcmark made
  /// of them.
  mutating func readFootnotes(_ footnotes: [FootnoteLine], in source: SourceFile) {
    guard !footnotes.isEmpty else { return }
    var definitions: [Int32: Int32] = [:]
    for footnote in footnotes {
      let target = addTarget(Document.Target(destination: source.text(footnote.label)))
      definitions[Int32(clamping: footnote.line)] = target
    }
    let old = nodes
    var rewriter = TreeRewriter(oldCount: old.count)
    /// The lists being visited, each with its new node if one is open.
    var lists: [(end: Int, list: Node, open: Int?)] = []
    for (index, node) in old.enumerated() {
      while let last = lists.last, last.end <= index {
        if let open = last.open { rewriter.close(open) }
        lists.removeLast()
      }
      rewriter.reach(index)
      switch node.kind {
      case .bulletList, .orderedList: lists.append((Int(node.end), node, nil))
      case .item:
        let last = lists.count - 1
        if let target = definitions[node.line] {
          if let open = lists[last].open { rewriter.close(open) }
          lists[last].open = nil
          var footnote = node
          footnote.kind = .footnoteDefinition
          footnote.target = target
          rewriter.keep(footnote)
        } else {
          if lists[last].open == nil {
            lists[last].open = rewriter.nextIndex
            lists[last].list.line = node.line
            rewriter.insert(lists[last].list)
          }
          lists[last].list.detail += 1
          rewriter.keep(node)
        }
      default:
        var node = node
        // Its column is that of the line that was shown to libcmark.
        if node.kind == .paragraph, definitions[node.line] != nil { node.detail = -1 }
        rewriter.keep(node)
      }
    }
    while let last = lists.popLast() {
      if let open = last.open { rewriter.close(open) }
    }
    nodes = rewriter.finish()
    settleContainers()
  }

  /// Turns the references to footnotes into nodes of their own, and numbers the footnotes in the
  /// order of the references.
  mutating func readFootnoteReferences() {
    var numbers: [[UInt8]: (number: Int32, target: Int32)] = [:]
    for node in nodes where node.kind == .footnoteDefinition {
      let label = normalized(targets[Int(node.target)].destination.utf8)
      if numbers[label] == nil { numbers[label] = (0, node.target) }
    }
    guard !numbers.isEmpty else { return }
    var count: Int32 = 0
    rewriteTexts { tree, node, rewriter in
      guard !node.flags.contains(.html) else { return false }
      var start = node.literalStart
      for found in tree.references(in: node) {
        guard var footnote = numbers[tree.normalized(tree.literals[found.label])] else { continue }
        var reference = Node(
          .footnoteReference, line: node.line, endLine: node.line, target: footnote.target)
        if footnote.number == 0 {
          count += 1
          footnote.number = count
          numbers[tree.normalized(tree.literals[found.label])] = footnote
          reference.flags.insert(.first)
        }
        reference.detail = footnote.number
        let lower = Int32(clamping: found.range.lowerBound)
        reference.literalStart = lower
        reference.literalEnd = lower
        tree.insertText(node, start..<lower, &rewriter)
        rewriter.insertLeaf(reference)
        start = Int32(clamping: found.range.upperBound)
      }
      guard start > node.literalStart else { return false }
      tree.insertText(node, start..<node.literalEnd, &rewriter)
      return true
    }
    for index in nodes.indices where nodes[index].kind == .footnoteDefinition {
      let label = normalized(targets[Int(nodes[index].target)].destination.utf8)
      if let found = numbers[label], found.target == nodes[index].target {
        nodes[index].detail = found.number
      }
    }
  }

  /// Finds what looks like a reference in a text.
  private func references(in node: Node) -> [(range: Range<Int>, label: Range<Int>)] {
    var result: [(range: Range<Int>, label: Range<Int>)] = []
    var index = Int(node.literalStart)
    let end = Int(node.literalEnd)
    while index + 3 < end {
      guard literals[index] == 0x5B, literals[index + 1] == 0x5E else {
        index += 1
        continue
      }
      let start = index + 2
      index = start
      while index < end, literals[index] > 0x20, literals[index] != 0x5D, literals[index] != 0x5B {
        index += 1
      }
      guard index < end, index > start, literals[index] == 0x5D else { continue }
      result.append((start - 2..<index + 1, start..<index))
      index += 1
    }
    return result
  }

  /// Returns a label as it is compared: its ASCII letters in lowercase.
  private func normalized(_ label: some Sequence<UInt8>) -> [UInt8] {
    label.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }
}
