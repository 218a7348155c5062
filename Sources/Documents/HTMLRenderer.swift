package import Encodings

/// Renders a document, or some of its nodes, as HTML.
///
/// In safe mode the result is valid HTML whatever the document says, and no letter or digit of the
/// text is lost. Nodes whose parents are not rendered with them (an item without its list) render
/// as their content.
///
/// - Parameters:
///   - document: The document.
///   - nodes: The indexes of the nodes, which have to be whole subtrees; nil means all.
///   - options: How to render them.
/// - Returns: The HTML, of blocks if the nodes are blocks.
/// - Complexity: O(n) in the size of the nodes, without recursion.
package func renderHTML(
  _ document: Document, nodes: Range<Int>? = nil, options: RenderingOptions = RenderingOptions()
) -> HTML {
  let range = (nodes ?? document.nodes.indices).clamped(to: document.nodes.indices)
  var renderer = HTMLRenderer(document: document, range: range, options: options)
  renderer.render(range)
  if !renderer.isSafe { renderer.renderCollectedFootnotes() }
  return HTML(trusted: renderer.out)
}

/// The state of one rendering.
struct HTMLRenderer {
  /// A node that is open, and what to do when it closes.
  struct Open {
    enum Ending {
      case none
      /// A link or heading that was opened as an element.
      case element
      /// A link that is not one: its destination follows as text.
      case destination
      /// Not rendered, since its parent isn't there.
      case transparent
    }

    var index: Int
    var end: Int
    /// The length of the output behind its start tag.
    var start: Int
    var ending = Ending.none
    /// The level of a heading.
    var level = 0
  }

  let document: Document
  let options: RenderingOptions
  let isSafe: Bool
  /// What all ids begin with, with the hyphen.
  let idPrefix: String
  var out: [UInt8] = []
  var open: [Open] = []
  /// The levels of the headings that the current one stands below.
  var headingLevels: [Int] = []
  /// The definitions that cmark-gfm shows at the end.
  var collectedFootnotes: [Int] = []
  /// The paragraph that ends with the way back to the footnote's reference.
  var returningParagraph = -1

  init(document: Document, range: Range<Int>, options: RenderingOptions) {
    self.document = document
    self.options = options
    isSafe = options.rawHTML == .safe
    idPrefix = options.idPrefix.map { $0 + "-" } ?? ""
    if let last = range.last {
      let literals =
        document.nodes[range.lowerBound]
        .literalStart..<Swift.max(
          document.nodes[last].literalEnd, document.nodes[range.lowerBound].literalStart)
      out.reserveCapacity(literals.count + literals.count / 2 + 64)
    }
  }

  mutating func render(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      closeNodes(before: index)
      index = enter(index)
    }
    closeNodes(before: .max)
  }

  /// Closes the open nodes that end at or before an index.
  private mutating func closeNodes(before index: Int) {
    while let last = open.last, last.end <= index {
      close(last)
      open.removeLast()
    }
  }

  /// Renders the start of a node and returns the index to go on with.
  private mutating func enter(_ index: Int) -> Int {
    let node = document.nodes[index]
    var entry = Open(index: index, end: Int(node.end), start: 0)
    switch node.kind {
    case .document: break
    case .text: return appendText(index)
    case .softBreak:
      out.append(literal: options.softBreaksAsLineBreaks ? isSafe ? "<br>\n" : "<br />\n" : "\n")
    case .lineBreak: out.append(literal: isSafe ? "<br>\n" : "<br />\n")
    case .code:
      out.append(literal: "<code>")
      append(text: document.literal(of: node))
      out.append(literal: "</code>")
    case .emphasis: out.append(literal: "<em>")
    case .strong: out.append(literal: "<strong>")
    case .strikethrough: out.append(literal: "<del>")
    case .paragraph:
      if !isTight(node) {
        lineStart()
        out.append(literal: "<p>")
      }
    case .heading: openHeading(node, &entry)
    case .blockQuote:
      lineStart()
      out.append(literal: "<blockquote>\n")
    case .bulletList, .orderedList: openList(node)
    case .item: openItem(node, &entry)
    case .codeBlock: appendCodeBlock(node)
    case .verbatim:
      lineStart()
      out.append(literal: "<pre class=\"verbatim\" tabindex=\"0\">\n")
      append(text: document.literal(of: node))
      out.append(literal: "</pre>\n")
    case .thematicBreak:
      lineStart()
      out.append(literal: isSafe ? "<hr>\n" : "<hr />\n")
    case .htmlBlock: appendHTMLBlock(index)
    case .htmlInline: appendHTMLInline(index)
    case .htmlElement, .htmlSpan: openElement(index, &entry)
    case .table: openTable(node)
    case .tableRow: openRow(index, &entry)
    case .tableCell: openCell(index, &entry)
    case .footnoteDefinition:
      if openFootnote(index) { return Int(node.end) }
    case .footnoteReference: appendFootnoteReference(node)
    case .link: openLink(node, &entry)
    case .image:
      appendImage(index)
      return Int(node.end)
    }
    if entry.end > index + 1 || isContainer(node.kind) {
      entry.start = out.count
      open.append(entry)
    }
    return index + 1
  }

  private func isContainer(_ kind: Node.Kind) -> Bool {
    switch kind {
    case .document, .blockQuote, .bulletList, .orderedList, .item, .paragraph, .heading, .table,
      .tableRow, .tableCell, .footnoteDefinition, .emphasis, .strong, .strikethrough, .link,
      .htmlElement, .htmlSpan:
      true
    case .codeBlock, .htmlBlock, .thematicBreak, .verbatim, .text, .softBreak, .lineBreak, .code,
      .htmlInline, .image, .footnoteReference:
      false
    }
  }

  /// Renders the end of a node, which is still the last open one.
  private mutating func close(_ entry: Open) {
    guard entry.ending != .transparent else { return }
    let node = document.nodes[entry.index]
    switch node.kind {
    case .emphasis: out.append(literal: "</em>")
    case .strong: out.append(literal: "</strong>")
    case .strikethrough: out.append(literal: "</del>")
    case .link: closeLink(node, entry)
    case .paragraph: closeParagraph(entry)
    case .heading: closeHeading(entry)
    case .blockQuote:
      lineStart()
      out.append(literal: "</blockquote>\n")
    case .bulletList: out.append(literal: "</ul>\n")
    case .orderedList: out.append(literal: "</ol>\n")
    case .item: out.append(literal: "</li>\n")
    case .table: closeTable(entry)
    case .tableRow: closeRow(node)
    case .tableCell: closeCell(node, entry)
    case .footnoteDefinition: closeFootnote(node)
    case .htmlElement, .htmlSpan: closeElement(node)
    case .document, .codeBlock, .htmlBlock, .thematicBreak, .verbatim, .text, .softBreak,
      .lineBreak, .code, .htmlInline, .image, .footnoteReference:
      break
    }
  }

  /// Begins a new line unless one has begun.
  mutating func lineStart() {
    if let last = out.last, last != 0x0A { out.append(0x0A) }
  }

  /// Appends text, escaped.
  mutating func append(text: ArraySlice<UInt8>) {
    out.append(markupEscaped: text.span, repairsControls: isSafe)
  }

  /// Appends text, escaped.
  mutating func append(string: String) {
    out.append(markupEscaped: string.utf8.span, repairsControls: isSafe)
  }
}
