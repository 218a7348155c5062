/// Which tags of HTML in a tree have partners, found before the tree is rewritten.
struct HTMLPairs {
  /// The paragraphs and cells of Markdown that hold blocks of HTML, by index.
  private(set) var isFlow: Set<Int> = []
  /// The end tag of each start tag within a line that has one.
  private(set) var ends: [Int: Int] = [:]
  /// The end tags that have a start tag.
  private(set) var paired: Set<Int> = []
  private var skipped: Set<Int> = []
  /// How many end tags follow in a container, by its index.
  private var endTags: [Int: [HTMLElement: Int]] = [:]
  /// How many links begin before each node.
  private var links: [Int32] = []
  /// How many elements of HTML blocks are open in a container so far, by its index.
  private var openTags: [Int: [HTMLElement: Int]] = [:]
  /// End tags within lines, with the paragraph or cell and the container that they count in where
  /// that is none.
  private var endTagsOfLines: [(owner: Int, container: Int, element: HTMLElement)] = []

  /// The tags that are open in one node.
  private struct Scope {
    var node: Int
    var end: Int
    var tags: [(element: HTMLElement, node: Int)] = []
    var counts: [HTMLElement: Int] = [:]
  }

  /// - Complexity: O(n) in the nodes and the bytes of HTML.
  init(of tree: NodeTree) {
    var scopes: [Scope] = []
    var linkCount: Int32 = 0
    links.reserveCapacity(tree.nodes.count + 1)
    for (index, node) in tree.nodes.enumerated() {
      links.append(linkCount)
      while let last = scopes.last, last.end <= index { scopes.removeLast() }
      switch node.kind {
      case .link, .footnoteReference: linkCount += 1
      case .htmlBlock:
        guard let owner = scopes.last?.node else { continue }
        for token in htmlTokens(of: node, in: tree) {
          switch token.kind {
          case .start(let element): openTags[owner, default: [:]][element, default: 0] += 1
          case .end(let element):
            openTags[owner, default: [:]][element, default: 0] -= 1
            endTags[owner, default: [:]][element, default: 0] += 1
          case .text, .comment, .other: break
          }
        }
      case .htmlInline: read(index, of: tree, scopes: &scopes)
      default: break
      }
      if Int(node.end) > index + 1 { scopes.append(Scope(node: index, end: Int(node.end))) }
    }
    links.append(linkCount)
    // Those of a paragraph that stays one are text.
    for (owner, container, element) in endTagsOfLines where isFlow.contains(owner) {
      endTags[container, default: [:]][element, default: 0] += 1
    }
    // A link of Markdown is none within another one.
    for (start, end) in ends where hasLink(start..<end) && isLink(tree.nodes[start], in: tree) {
      separate(start)
    }
  }

  /// Whether one of some nodes is a link of Markdown.
  func hasLink(_ range: Range<Int>) -> Bool { links[range.lowerBound] < links[range.upperBound] }

  /// Leaves a tag and its partner to be text.
  mutating func separate(_ start: Int) {
    if let end = ends.removeValue(forKey: start) { paired.remove(end) }
  }

  /// Leaves a tag and its partner out.
  mutating func skip(_ start: Int) {
    guard let end = ends.removeValue(forKey: start) else { return }
    paired.remove(end)
    skipped.insert(end)
  }

  func isSkipped(_ end: Int) -> Bool { skipped.contains(end) }

  /// Notes an end tag as read.
  mutating func passEndTag(_ element: HTMLElement, of container: Int) {
    endTags[container]?[element]? -= 1
  }

  /// Whether an element has an end tag in the rest of a container.
  func hasEndTag(_ element: HTMLElement, in container: Int) -> Bool {
    endTags[container]?[element] ?? 0 > 0
  }

  /// Whether a node is the first of a line.
  private func beginsLine(_ index: Int, of owner: Int, in tree: NodeTree) -> Bool {
    guard index > owner + 1 else { return true }
    let before = tree.nodes[index - 1].kind
    return before == .softBreak || before == .lineBreak
  }

  private func isLink(_ node: Node, in tree: NodeTree) -> Bool {
    tagElement(of: node, in: tree)?.element == .a
  }

  private mutating func read(_ index: Int, of tree: NodeTree, scopes: inout [Scope]) {
    guard let tag = tagElement(of: tree.nodes[index], in: tree), !scopes.isEmpty else { return }
    let top = scopes.count - 1
    let owner = scopes[top].node
    let kind = tree.nodes[owner].kind
    let mayFlow = kind == .paragraph || kind == .tableCell
    let element = tag.element
    if !tag.isEnd {
      if mayFlow, element == .p || element == .hr, beginsLine(index, of: owner, in: tree) {
        isFlow.insert(owner)
      }
      if element == .br || element == .img || element == .hr { return }
      guard scopes[top].tags.count < HTMLTreeBuilder.depthLimit else { return }
      scopes[top].tags.append((element, index))
      scopes[top].counts[element, default: 0] += 1
      return
    }
    if mayFlow {
      // Its paragraph may turn out to be none, then the container of that is its own.
      let container = kind == .paragraph && top > 0 ? scopes[top - 1].node : owner
      if !element.isPhrasing, index + 1 == scopes[top].end,
        openTags[container]?[element] ?? 0 > 0
      {
        isFlow.insert(owner)
        openTags[container]?[element]? -= 1
      }
      endTagsOfLines.append((owner, container, element))
    }
    guard scopes[top].counts[element, default: 0] > 0 else { return }
    while let start = scopes[top].tags.popLast() {
      scopes[top].counts[start.element, default: 0] -= 1
      guard start.element == element else { continue }
      ends[start.node] = index
      paired.insert(index)
      if mayFlow, !element.isPhrasing { isFlow.insert(owner) }
      return
    }
  }
}

/// Returns the tokens of a node of HTML.
func htmlTokens(of node: Node, in tree: NodeTree) -> [HTMLToken] {
  htmlTokens(in: tree.literals, range: Int(node.literalStart)..<Int(node.literalEnd))
}

/// Returns the element of a node that is one tag; nil where it is none of those that are allowed.
func tagElement(
  of node: Node, in tree: NodeTree
) -> (element: HTMLElement, isEnd: Bool, token: HTMLToken)? {
  guard node.kind == .htmlInline else { return nil }
  let tokens = htmlTokens(of: node, in: tree)
  guard tokens.count == 1 else { return nil }
  switch tokens[0].kind {
  case .start(let element): return (element, false, tokens[0])
  case .end(let element): return (element, true, tokens[0])
  case .text, .comment, .other: return nil
  }
}
