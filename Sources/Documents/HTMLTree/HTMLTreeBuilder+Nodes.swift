extension HTMLTreeBuilder {
  /// Appends a node without children.
  mutating func append(_ node: Node) {
    var node = node
    node.line = line
    node.endLine = line
    node.end = Int32(clamping: nodes.count + 1)
    nodes.append(node)
  }

  /// Opens an element; without a kind of node only its content stays.
  mutating func push(
    _ element: HTMLElement?, _ kind: Node.Kind?, _ content: Entry.Content, detail: Int32 = 0,
    flags: Node.Flags = [], endsWithBlock: Bool = false, target: Int32 = -1
  ) {
    if let kind {
      append(Node(kind, flags: flags, detail: detail, target: target))
      if kind == .link { openLinks += 1 }
    }
    let node = kind == nil ? -1 : nodes.count - 1
    let entry = Entry(
      element: element, content: content, node: node, endsWithBlock: endsWithBlock)
    if forbidsHeadings(entry) { headless += 1 }
    if element == .code { openCode += 1 }
    open.append(entry)
    depth += 1
  }

  /// Opens a paragraph at a place that takes blocks.
  mutating func openParagraph(_ element: HTMLElement? = nil) {
    openFlow()
    var flags = Node.Flags.separate
    if let parent = open.last(where: { $0.node >= 0 }), parent.node == nodes.count - 1,
      element == nil
    {
      // The first words of an item stand without a paragraph.
      let first = nodes[parent.node]
      switch first.kind {
      case .item: flags = parent.oldEnd == nil ? .tight : []
      case .tableCell: flags = .tight
      case .htmlElement where first.element != .details && first.element != .figure: flags = .tight
      default: break
      }
    }
    hasText = false
    pendingSpace = .none
    push(element, .paragraph, .phrasing, flags: flags)
  }

  /// Opens what has to stand around blocks and text here: an item in a list, a cell in a row.
  mutating func openFlow() {
    while let content = open.last?.content {
      switch content {
      case .flow, .phrasing: return
      case .list: push(nil, .item, .flow)
      case .definitions: push(nil, .htmlElement, .flow, detail: HTMLElement.dd.detail)
      case .table: push(nil, .tableRow, .row)
      case .row: push(nil, .tableCell, .flow)
      }
    }
  }

  /// Closes the innermost entry; an element without content leaves nothing.
  mutating func closeLast() {
    guard let entry = open.popLast() else { return }
    if entry.oldEnd == nil {
      depth -= 1
      if forbidsHeadings(entry) { headless -= 1 }
      if entry.element == .code { openCode -= 1 }
    } else {
      barriers.removeLast()
    }
    guard entry.node >= 0 else { return }
    let kind = nodes[entry.node].kind
    if kind == .link { openLinks -= 1 }
    if entry.oldEnd == nil {
      if kind == .paragraph || kind == .heading { pendingSpace = .none }
      if nodes.count == entry.node + 1, kind != .link, kind != .tableCell {
        nodes.removeLast()
        return
      }
      nodes[entry.node].endLine = Swift.max(line, nodes[entry.node].line)
    }
    nodes[entry.node].end = Int32(clamping: nodes.count)
    switch entry.element {
    case .dl: checkDefinitions(entry.node)
    case .figure: checkFigure(entry)
    default: if entry.content == .row, entry.oldEnd == nil { checkRow(entry.node) }
    }
  }

  private func forbidsHeadings(_ entry: Entry) -> Bool {
    entry.element == .th || entry.element == .dt || entry.element == .summary
  }

  /// A list of terms without texts, or of texts without terms, is none.
  private mutating func checkDefinitions(_ list: Int) {
    var isComplete = true
    var hasTerm = false
    var last = HTMLElement.dt
    for child in children(of: list) {
      let element = nodes[child].element ?? .dd
      if element == .dt { hasTerm = true }
      if !hasTerm { isComplete = false }
      last = element
    }
    guard !isComplete || last != .dd else { return }
    nodes[list].detail = HTMLElement.div.detail
    for child in children(of: list) { nodes[child].detail = HTMLElement.div.detail }
  }

  /// A caption is the first or the last part of its figure.
  private mutating func checkFigure(_ entry: Entry) {
    guard let caption = entry.caption, caption < nodes.count,
      nodes[caption].element == .figcaption, caption != entry.node + 1,
      Int(nodes[caption].end) != nodes.count
    else { return }
    nodes[caption].detail = HTMLElement.div.detail
  }

  /// The first row is the head of its table if all its cells are heads.
  private mutating func checkRow(_ row: Int) {
    guard row > 0, nodes[row - 1].kind == .table,
      children(of: row).allSatisfy({ nodes[$0].flags.contains(.header) })
    else { return }
    nodes[row].flags.insert(.header)
  }

  private func children(of node: Int) -> [Int] {
    var result: [Int] = []
    var child = node + 1
    while child < Int(nodes[node].end) {
      result.append(child)
      child = Int(nodes[child].end)
    }
    return result
  }
}
