import Diagnostics
import Documents

extension LineTable {
  /// Lays the blocks of a document out as lines.
  ///
  /// - Complexity: O(n) in the nodes and bytes of the document; no recursion.
  init(_ document: Document, nodes: Range<Int>) {
    var builder = LineBuilder(document)
    builder.build(nodes)
    self = builder.table
    unlistTitles()
    findLabels()
    unquoteRecord()
    stamps = lines.map { line in
      line.kind == .code || line.kind == .rule
        ? [] : Incidents.stamps(in: line.text, of: bytes)
    }
  }
}

/// The state of laying out: which containers are open and what the current line holds.
struct LineBuilder {
  var table: LineTable
  /// The lists, items and quotes around the current node, innermost last.
  private var containers: [(kind: Node.Kind, end: Int)] = []
  private var listDepth = 0
  private var quoteDepth = 0
  /// The item whose first line is still to come.
  private var pendingItem: (task: Bool?, isOrdered: Bool)?
  private var currentTask: Bool?

  init(_ document: Document) {
    table = LineTable(document: document)
    table.bytes.reserveCapacity(document.literals.count + 64)
    table.lines.reserveCapacity(document.file.lineCount)
  }

  mutating func build(_ nodes: Range<Int>) {
    let document = table.document
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      while let last = containers.last, index >= last.end { close(last.kind) }
      let node = document.nodes[index]
      switch node.kind {
      case .document, .footnoteDefinition, .table, .htmlElement: index += 1
      case .blockQuote:
        open(node)
        quoteDepth += 1
        index += 1
      case .bulletList, .orderedList:
        open(node)
        listDepth += 1
        index += 1
      case .item:
        open(node)
        let isOrdered = containers.last { $0.kind == .orderedList || $0.kind == .bulletList }?.kind
        currentTask = node.flags.contains(.task) ? node.flags.contains(.done) : nil
        pendingItem = (currentTask, isOrdered == .orderedList)
        index += 1
      case .paragraph:
        addLeaf(index, kind: .text)
        index = Int(node.end)
      case .heading:
        addLeaf(index, kind: .heading(level: Int(node.detail)))
        index = Int(node.end)
      case .tableRow:
        addRow(index)
        index = Int(node.end)
      case .codeBlock:
        addCode(index)
        index = Int(node.end)
      case .verbatim:
        addVerbatim(index)
        index = Int(node.end)
      case .htmlBlock:
        addHTML(index)
        index = Int(node.end)
      case .thematicBreak:
        table.lines.append(line(.rule, node, index))
        index = Int(node.end)
      case .tableCell, .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong,
        .strikethrough, .link, .image, .footnoteReference, .htmlSpan:
        index = Int(node.end)
      }
    }
  }

  private mutating func open(_ node: Node) { containers.append((node.kind, Int(node.end))) }

  private mutating func close(_ kind: Node.Kind) {
    containers.removeLast()
    switch kind {
    case .blockQuote: quoteDepth -= 1
    case .bulletList, .orderedList: listDepth -= 1
    case .item: pendingItem = nil
    default: break
    }
  }

  func line(_ kind: Line.Kind, _ node: Node, _ block: Int) -> Line {
    Line(
      kind: kind, number: Int(node.line), block: block, listDepth: listDepth,
      quoteDepth: quoteDepth)
  }

  /// Adds the lines of a paragraph or heading.
  private mutating func addLeaf(_ block: Int, kind: Line.Kind) {
    let document = table.document
    let node = document.nodes[block]
    let firstLine = table.lines.count
    var current = line(kind, node, block)
    if block + 1 < Int(node.end), document.nodes[block + 1].kind == .emphasis {
      current.isEmphasized = document.nodes[block + 1].end == node.end
    }
    var inlines = InlineText(linksBefore: table.links.count, at: table.bytes.count)
    var index = block + 1
    let isHeading = kind != .text
    let isWrapped = !isHeading && document.isWrapped(block)
    func finish(_ builder: inout LineBuilder) {
      builder.finish(&current, &inlines, keepEmpty: isHeading)
    }
    while index < Int(node.end) {
      let inline = document.nodes[index]
      inlines.closeMarks(before: index, in: &table)
      switch inline.kind {
      case .softBreak, .lineBreak:
        if isHeading || isWrapped && document.isWrap(index) {
          table.bytes.append(UInt8(ascii: " "))
        } else {
          finish(&self)
          current.number = Swift.max(current.number + 1, Int(inline.line) + 1)
          current.number = Swift.min(current.number, Int(node.endLine))
          inlines = InlineText(linksBefore: table.links.count, at: table.bytes.count)
            .reopening(inlines)
        }
      case .htmlInline where !isHeading && isLineBreak(document.literal(of: inline)):
        finish(&self)
        current.number = Swift.max(current.number, Int(inline.line))
        inlines = InlineText(linksBefore: table.links.count, at: table.bytes.count)
          .reopening(inlines)
      default:
        inlines.append(index, to: &table)
        // Only containers are entered; an image's text is not read.
        if inline.kind == .image {
          index = Int(inline.end)
          continue
        }
      }
      index += 1
    }
    inlines.closeMarks(before: Int(node.end), in: &table)
    finish(&self)
    guard firstLine < table.lines.count else { return }
    table.lines[firstLine].startsBlock = true
    if table.lines.count == firstLine + 1 { table.lines[firstLine].isWholeBlock = true }
  }

  /// Ends the current line, with its text trimmed; an empty one is dropped.
  mutating func finish(_ line: inout Line, _ inlines: inout InlineText, keepEmpty: Bool) {
    // Nearly no line has one.
    if table.bytes.span.extracting(inlines.start...).holds(0x7B, 0x7B) {
      table.bytes.removeShortcodes(from: inlines.textStart(in: table))
    }
    let range = table.trimmed(inlines.start..<table.bytes.count)
    guard !range.isEmpty || keepEmpty else { return }
    line.text = range
    line.links = inlines.linksBefore..<table.links.count
    line.markedPrefix = Swift.min(inlines.markedPrefix(from: range.lowerBound), range.count)
    line.isPrefixStrong = inlines.isPrefixStrong
    line.emphasizedPrefix = inlines.emphasisEnd.map { Swift.max(0, $0 - range.lowerBound) } ?? 0
    line.isStruck = inlines.struckBytes * 10 >= range.count * 8 && inlines.struckBytes > 0
    line.startsItem = pendingItem != nil
    line.isOrdered = pendingItem?.isOrdered ?? false
    line.isTaskDone = listDepth > 0 ? currentTask : nil
    pendingItem = nil
    table.lines.append(line)
    line.startsItem = false
    // The lines of a paragraph stand one after the other, so that its text is one range.
    table.bytes.append(UInt8(ascii: " "))
  }

  private mutating func addRow(_ block: Int) {
    let document = table.document
    let node = document.nodes[block]
    var row = line(.tableRow(isHeader: node.flags.contains(.header)), node, block)
    let cellsBefore = table.cells.count
    let linksBefore = table.links.count
    let start = table.bytes.count
    for cell in document.children(of: block) {
      var inlines = InlineText(linksBefore: table.links.count, at: table.bytes.count)
      var index = cell + 1
      while index < Int(document.nodes[cell].end) {
        inlines.closeMarks(before: index, in: &table)
        let inline = document.nodes[index]
        inlines.append(index, to: &table)
        index = inline.kind == .image ? Int(inline.end) : index + 1
      }
      inlines.closeMarks(before: index, in: &table)
      let range = table.trimmed(inlines.start..<table.bytes.count)
      if inlines.struckBytes > 0, inlines.struckBytes * 10 >= range.count * 8 {
        row.isStruck = true
      }
      table.cells.append(range)
      table.bytes.append(UInt8(ascii: "\t"))
    }
    row.cells = cellsBefore..<table.cells.count
    row.links = linksBefore..<table.links.count
    row.text = start..<Swift.max(start, table.bytes.count - 1)
    row.startsBlock = true
    row.isWholeBlock = true
    table.lines.append(row)
  }

  private mutating func addCode(_ block: Int) {
    let node = table.document.nodes[block]
    var number = Int(node.line) + (node.flags.contains(.fenced) ? 1 : 0)
    for text in table.document.literal(of: node).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      var current = line(.code, node, block)
      current.number = number
      let start = table.bytes.count
      table.bytes.append(contentsOf: text)
      current.text = start..<table.bytes.count
      if !text.isEmpty { table.lines.append(current) }
      number += 1
    }
    pendingItem = nil
  }

  /// Adds the lines of text that exceeds a limit and was not parsed: with the marks of headings and
  /// items read, so that a timeline of any length is still one.
  private mutating func addVerbatim(_ block: Int) {
    let node = table.document.nodes[block]
    var number = Int(node.line)
    for source in table.document.literal(of: node).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      var text = source.trimmed
      var current = line(.text, node, block)
      current.number = number
      current.startsBlock = true
      number += 1
      let hashes = text.prefix { $0 == UInt8(ascii: "#") }
      let rest = text[hashes.endIndex...]
      if (1...6).contains(hashes.count), rest.first?.isSpace == true {
        current.kind = .heading(level: hashes.count)
        text = rest.trimmed
      } else if let first = text.first, first.isOne(of: "-*+"), text.dropFirst().first == 0x20 {
        current.startsItem = true
        current.listDepth += 1
        text = text.dropFirst().trimmed
      }
      guard !text.isEmpty else { continue }
      let start = table.bytes.count
      table.bytes.append(contentsOf: text)
      current.text = start..<table.bytes.count
      table.bytes.append(UInt8(ascii: " "))
      table.lines.append(current)
    }
    pendingItem = nil
  }
}

/// The marks that are open while the inlines of one line are read.
struct InlineText {
  /// Where the line begins in `LineTable.bytes`.
  var start: Int
  var linksBefore: Int
  private(set) var isPrefixStrong = false
  private(set) var struckBytes = 0
  /// Where the emphasized text ends that the line begins with.
  private(set) var emphasisEnd: Int?
  private var prefixEnd: Int?
  private var openMarks: [(kind: Node.Kind, end: Int, start: Int, target: Int)] = []

  init(linksBefore: Int, at start: Int) {
    self.start = start
    self.linksBefore = linksBefore
  }

  /// Returns this line with the marks of the line before that go on.
  func reopening(_ before: InlineText) -> InlineText {
    var next = self
    next.openMarks = before.openMarks.map { ($0.kind, $0.end, start, $0.target) }
    if next.openMarks.contains(where: { $0.kind == .strong }) { next.isPrefixStrong = true }
    return next
  }

  /// Where the text begins that neither a link nor the marked beginning of the line is part of.
  func textStart(in table: LineTable) -> Int {
    let links = table.links[linksBefore...].lazy.map(\.text.upperBound).max() ?? start
    return openMarks.isEmpty ? Swift.max(start, prefixEnd ?? start, links) : table.bytes.count
  }

  /// Returns how many bytes from a place on are the marked beginning of the line.
  func markedPrefix(from lower: Int) -> Int {
    if let prefixEnd { return Swift.max(0, prefixEnd - lower) }
    // A mark that is still open when the line ends covers the line to its end.
    return openMarks.contains { $0.kind == .strong && $0.start <= lower } ? .max : 0
  }

  /// Ends the marks that end before a node.
  mutating func closeMarks(before index: Int, in table: inout LineTable) {
    while let mark = openMarks.last, index >= mark.end {
      openMarks.removeLast()
      let end = table.bytes.count
      switch mark.kind {
      case .strong where isAtStart(mark.start, in: table) && prefixEnd == nil:
        prefixEnd = end
        isPrefixStrong = true
      case .emphasis where isAtStart(mark.start, in: table): emphasisEnd = emphasisEnd ?? end
      case .strikethrough: struckBytes += end - mark.start
      case .link: table.links.append(LineLink(text: mark.start..<end, target: mark.target))
      default: break
      }
    }
  }

  /// Appends the text of an inline node, or opens its mark.
  mutating func append(_ index: Int, to table: inout LineTable) {
    let node = table.document.nodes[index]
    switch node.kind {
    case .text:
      table.bytes.append(contentsOf: table.document.literal(of: node))
    case .code:
      let before = table.bytes.count
      table.bytes.append(contentsOf: table.document.literal(of: node))
      if prefixEnd == nil, isAtStart(before, in: table) { prefixEnd = table.bytes.count }
    case .strong, .emphasis, .strikethrough, .link:
      openMarks.append((node.kind, Int(node.end), table.bytes.count, Int(node.target)))
    case .htmlInline
    where !isLineBreak(table.document.literal(of: node))
      && !isComment(table.document.literal(of: node)):
      // A tag that is none of HTML's is text, such as `<host>`.
      table.bytes.append(contentsOf: table.document.literal(of: node))
    case .softBreak, .lineBreak, .htmlInline, .paragraph, .item, .heading:
      // What stands between the words of a line, or between the blocks of a cell.
      if let last = table.bytes.last, !last.isSpace { table.bytes.append(UInt8(ascii: " ")) }
    default: break
    }
  }

  /// Whether only white space stands between the start of the line and a place.
  private func isAtStart(_ place: Int, in table: LineTable) -> Bool {
    table.bytes[start..<Swift.max(start, place)].allSatisfy(\.isSpace)
  }
}
