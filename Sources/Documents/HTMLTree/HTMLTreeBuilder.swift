// HTML in a body becomes nodes as Markdown does, so that a heading is one for the outline, an item
// for the ledger, a link for `LinkPolicy`, and a page has no tag that the renderer did not write:
//
//     <h2 class="x">Root cause</h2>       a heading
//     <p>See <a href="y">the log</a>.     a paragraph with a link
//     <details>                           an element that goes on until its end tag; between
//                                         the tags may stand blocks of Markdown
//
// A block of HTML is read as browsers do, in short: what may not go on is closed, an end tag of
// nothing is left out. In a paragraph of Markdown a tag without its partner is text, since authors
// write `<b>` for a name to fill in. Tags of elements that are not on the list are text everywhere.

extension NodeTree {
  /// Replaces HTML by nodes.
  ///
  /// - Complexity: O(n) in the nodes and the bytes of HTML, without recursion.
  mutating func readHTML() {
    guard nodes.contains(where: { $0.kind == .htmlBlock || $0.kind == .htmlInline }) else { return }
    var builder = HTMLTreeBuilder(self)
    builder.build()
    self = builder.tree
    var tables: Int32 = 0
    for index in nodes.indices where nodes[index].kind == .table {
      tables += 1
      nodes[index].detail = tables
    }
  }
}

/// The state of rewriting a tree: what is open, and the nodes so far.
struct HTMLTreeBuilder {
  /// A node of Markdown or an element that is open.
  struct Entry {
    /// What may stand in it.
    enum Content {
      case flow, phrasing, list, definitions, table, row
    }

    /// Its element; nil for Markdown and for a paragraph without tags of its own.
    var element: HTMLElement?
    var content: Content
    /// Its new node; -1 where only its content stays.
    var node: Int
    /// Its old node and where that ends; nil for HTML.
    var oldNode: Int?
    var oldEnd: Int?
    /// Whether it ends with its block, since nothing closes it later.
    var endsWithBlock = false
    /// The caption of a figure.
    var caption: Int?
  }

  /// More elements are not opened in each other.
  static let depthLimit = 64

  /// The tree as it was; its nodes become new ones in the end.
  var tree: NodeTree
  var old: [Node]
  var nodes: [Node] = []
  var open: [Entry] = []
  /// The places in `open` of Markdown.
  var barriers: [Int] = []
  /// How many entries are open that HTML opened.
  var depth = 0
  /// How many open elements may not contain headings.
  var headless = 0
  /// How many links are open.
  var openLinks = 0
  /// How many elements are open in which all is code.
  var openCode = 0
  /// Which tags have partners.
  var pairs: HTMLPairs
  /// The line in the file that is read.
  var line: Int32 = 1
  /// Whether the paragraph that is open has text.
  var hasText = false
  /// White space that shows if text follows.
  var pendingSpace = PendingSpace.none
  /// The text of a `pre` that is open.
  var preformatted: [UInt8]?
  /// The line of its start tag.
  var preformattedLine: Int32 = 1
  /// The name of an element whose content is no HTML, while it is open.
  var foreign: [UInt8]?

  enum PendingSpace { case none, space, newline }

  init(_ tree: NodeTree) {
    old = tree.nodes
    pairs = HTMLPairs(of: tree)
    self.tree = tree
    self.tree.nodes = []
    nodes.reserveCapacity(old.count + old.count / 4)
  }

  mutating func build() {
    var index = 0
    // Where a paragraph ends that is read as a block of HTML.
    var flowEnd = Int.max
    while index < old.count {
      closeMarkdown(before: index)
      if index >= flowEnd {
        endBlock()
        flowEnd = .max
      }
      let node = old[index]
      line = Swift.max(node.line, 1)
      switch node.kind {
      case .htmlBlock: readBlock(index)
      case .htmlInline: readInline(index)
      case .paragraph where pairs.isFlow.contains(index):
        prepareForBlock()
        flowEnd = Int(node.end)
      case .image:
        prepareForInline(index)
        copyWhole(index)
        index = Int(node.end)
        continue
      default:
        if node.kind.isBlock { prepareForBlock(node.kind) } else { prepareForInline(index) }
        copy(index)
      }
      index += 1
    }
    closeMarkdown(before: .max)
    tree.nodes = nodes
  }

  /// The entry of Markdown that is innermost.
  var barrier: Int { barriers.last ?? 0 }

  private mutating func copy(_ index: Int) {
    var node = old[index]
    if node.kind == .heading, headless > 0 { node.kind = .paragraph }
    if (node.kind == .softBreak || node.kind == .text && isBlank(node)) && isBetweenBlocks {
      return
    }
    nodes.append(node)
    if node.kind == .text || node.kind == .code { hasText = true }
    if Int(node.end) == index + 1 {
      nodes[nodes.count - 1].end = Int32(clamping: nodes.count)
    } else {
      let content: Entry.Content =
        switch node.kind {
        case .document, .blockQuote, .item, .footnoteDefinition: .flow
        case .tableCell: pairs.isFlow.contains(index) ? .flow : .phrasing
        case .bulletList, .orderedList: .list
        case .table: .table
        case .tableRow: .row
        case .paragraph, .heading, .codeBlock, .htmlBlock, .thematicBreak, .verbatim, .htmlElement,
          .text, .softBreak, .lineBreak, .code, .htmlInline, .htmlSpan, .emphasis, .strong,
          .strikethrough, .link, .image, .footnoteReference:
          .phrasing
        }
      barriers.append(open.count)
      open.append(
        Entry(content: content, node: nodes.count - 1, oldNode: index, oldEnd: Int(node.end)))
      if node.kind == .link { openLinks += 1 }
    }
  }

  private func isBlank(_ node: Node) -> Bool { tree.literal(of: node).allSatisfy { $0 <= 0x20 } }

  /// Whether white space at this place is none of a text.
  private var isBetweenBlocks: Bool {
    guard let last = open.last else { return true }
    return last.content != .phrasing || last.oldEnd == nil && !hasText
  }

  private mutating func copyWhole(_ index: Int) {
    let shift = Int32(clamping: nodes.count - index)
    for var node in old[index..<Int(old[index].end)] {
      node.end += shift
      nodes.append(node)
    }
    hasText = true
  }

  /// Closes the Markdown that ends at or before an old index, with the HTML in it.
  private mutating func closeMarkdown(before index: Int) {
    while let last = barriers.last, let end = open[last].oldEnd, end <= index {
      while open.count > last { closeLast() }
    }
  }

  /// Makes room for a block of Markdown.
  private mutating func prepareForBlock(_ kind: Node.Kind = .paragraph) {
    switch kind {
    case .document, .item, .tableRow, .tableCell: break
    default:
      closePhrasing()
      openFlow()
    }
  }

  /// Makes room for an inline of Markdown.
  private mutating func prepareForInline(_ index: Int) {
    guard let last = open.last else { return }
    if last.content == .phrasing {
      if last.oldEnd == nil { flushSpace() }
    } else if !(old[index].kind == .softBreak || old[index].kind == .text && isBlank(old[index])) {
      openParagraph()
    }
    // No link stands in another one.
    if pairs.hasLink(index..<Int(old[index].end)) { closeLink() }
  }

  /// Closes the link that HTML opened within the paragraph.
  mutating func closeLink() {
    var index = open.count - 1
    while index > barrier, open[index].content == .phrasing {
      if open[index].element == .a { return close(through: index) }
      index -= 1
    }
  }

  /// Ends what goes no further than its block.
  mutating func endBlock() {
    closePhrasing()
    guard let first = open.indices.dropFirst(barrier).first(where: { open[$0].endsWithBlock })
    else { return }
    close(through: first)
  }

  /// Closes the innermost entries down to one of them.
  mutating func close(through index: Int) { while open.count > index { closeLast() } }

  /// Closes paragraphs, headings and what is open in them.
  mutating func closePhrasing() {
    while let last = open.last, last.content == .phrasing, last.oldEnd == nil { closeLast() }
    pendingSpace = .none
    hasText = false
  }
}
