package import Diagnostics

/// The block and inline structure of one source file, as a flat array in preorder.
///
/// Nodes refer to each other by index and to their text by range, so that deep nesting costs no
/// stack, and the whole document is a few plain arrays. Lines and offsets are those of the file:
/// front matter is counted. It never changes, so it is a class: a copy of a report shares its
/// document.
package final class Document: Sendable {
  package let file: SourceFile
  /// The facts before the body; nil where the file has none.
  package let frontMatter: FrontMatter?
  /// The bytes after the front matter.
  package let body: SourceRange
  /// The nodes in preorder; the first is the document itself.
  package let nodes: [Node]
  /// The unescaped text of all nodes, one after the other, as UTF-8.
  package let literals: [UInt8]
  /// The targets of links and images and the labels of footnotes, by `Node.target`.
  package let targets: [Target]
  /// The names of the headings.
  package let headings: HeadingNames

  package init(
    file: SourceFile, frontMatter: FrontMatter? = nil, body: SourceRange, nodes: [Node],
    literals: [UInt8], targets: [Target]
  ) {
    self.file = file
    self.frontMatter = frontMatter
    self.body = body
    self.nodes = nodes
    self.literals = literals
    self.targets = targets
    headings = HeadingNames(of: nodes, literals: literals)
  }

  /// Returns the literal of a node: the text of a text, code or HTML node.
  package func literal(of node: Node) -> ArraySlice<UInt8> {
    literals[Int(node.literalStart)..<Int(node.literalEnd)]
  }

  /// Returns the indexes of the direct children of a node, in order.
  package func children(of index: Int) -> ChildIndexes {
    ChildIndexes(nodes: nodes, position: index + 1, end: Int(nodes[index].end))
  }
}

extension Document {
  /// Where a link or an image leads.
  package struct Target: Sendable, Hashable {
    /// The destination as written, unescaped but not checked: rendering checks it (`LinkPolicy`).
    package var destination: String
    /// The title; empty where there is none.
    package var title: String
    /// Whether the author wrote no link here: the address stood bare in the text.
    package var isBare: Bool

    package init(destination: String, title: String = "", isBare: Bool = false) {
      self.destination = destination
      self.title = title
      self.isBare = isBare
    }
  }

  /// The direct children of a node.
  package struct ChildIndexes: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var position: Int
    fileprivate let end: Int

    package mutating func next() -> Int? {
      guard position < end else { return nil }
      defer { position = Int(nodes[position].end) }
      return position
    }
  }
}

/// One block or inline of a document.
package struct Node: Sendable, Hashable {
  /// What a block or inline is.
  package enum Kind: UInt8, Sendable {
    // Blocks.
    case document, blockQuote, bulletList, orderedList, item, paragraph, heading, codeBlock
    case htmlBlock, thematicBreak, table, tableRow, tableCell, footnoteDefinition
    /// An element of HTML that Markdown doesn't have, such as `details`.
    case htmlElement
    /// Lines that were not parsed since they exceed a limit; rendered as they stand.
    case verbatim
    // Inlines.
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
    case footnoteReference
    /// An element of HTML within a line that Markdown doesn't have, such as `kbd`.
    case htmlSpan

    /// Whether this is a block, as opposed to an inline.
    package var isBlock: Bool { rawValue <= Kind.verbatim.rawValue }
  }

  package var kind: Kind
  /// What else a parser found: see `Flags`.
  package var flags: Flags
  /// The level of a heading (1 to 6), the first number of an ordered list, the number of a table in
  /// its document (from 1), the number of a footnote in the order of references (from 1; 0 where
  /// nothing refers to it), the alignment of a table cell (`Alignment.rawValue`) and four times the
  /// columns that it spans, the element of a `htmlElement` or a `htmlSpan`; else 0.
  package var detail: Int32
  /// The index one past this node's last descendant.
  package var end: Int32
  /// The first line in the file, from 1.
  ///
  /// For inlines, the line as far as known: that of the nearest break before it.
  package var line: Int32
  /// The last line in the file, from 1.
  package var endLine: Int32
  /// Where its text begins in `Document.literals`; for a fenced code block the text is its content.
  package var literalStart: Int32
  package var literalEnd: Int32
  /// The index in `Document.targets`, of a link or image (destination and title), a footnote (its
  /// label as destination) or a fenced code block with an info string (the info as destination);
  /// else -1.
  package var target: Int32

  /// Marks on a node that its kind does not tell.
  package struct Flags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A list whose items are not separated by blank lines; its paragraphs render without `<p>`.
    package static let tight = Flags(rawValue: 1)
    /// An item with a task box.
    package static let task = Flags(rawValue: 2)
    /// An item whose task box is ticked.
    package static let done = Flags(rawValue: 4)
    /// A row or cell of a table's head.
    package static let header = Flags(rawValue: 8)
    /// A code block with a fence, as opposed to an indented one.
    package static let fenced = Flags(rawValue: 16)
    /// An ordered list whose numbers are followed by `)`.
    package static let parenthesis = Flags(rawValue: 32)
    /// The first reference to its footnote.
    package static let first = Flags(rawValue: 64)
    /// A paragraph of HTML that renders as one even in a tight list; the opposite is `tight`.
    package static let separate = Flags(rawValue: 256)
    /// A `details` that is open from the start.
    package static let open = Flags(rawValue: 512)
  }

  /// How the cells of a table column are aligned.
  package enum Alignment: Int32, Sendable { case none, left, center, right }

  package init(
    _ kind: Kind, flags: Flags = [], detail: Int32 = 0, end: Int32 = 0, line: Int32 = 0,
    endLine: Int32 = 0, literalStart: Int32 = 0, literalEnd: Int32 = 0, target: Int32 = -1
  ) {
    self.kind = kind
    self.flags = flags
    self.detail = detail
    self.end = end
    self.line = line
    self.endLine = endLine
    self.literalStart = literalStart
    self.literalEnd = literalEnd
    self.target = target
  }
}
