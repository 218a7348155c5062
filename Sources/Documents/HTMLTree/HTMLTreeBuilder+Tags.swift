extension HTMLTreeBuilder {
  /// Reads a start tag.
  mutating func start(_ element: HTMLElement, tag: Range<Int>) {
    switch element {
    case .br:
      guard open.last?.content == .phrasing else { return }
      pendingSpace = .none
      append(
        Node(
          .htmlInline, literalStart: Int32(clamping: tag.lowerBound),
          literalEnd: Int32(clamping: tag.upperBound)))
    case .img: addImage(tag)
    case .col, .colgroup: break
    default:
      guard depth < Self.depthLimit else { return }
      if element.isPhrasing {
        startInline(element, tag: tag)
      } else if element.isTablePart {
        startTablePart(element, tag: tag)
      } else {
        startBlock(element, tag: tag)
      }
    }
  }

  private mutating func startInline(_ element: HTMLElement, tag: Range<Int>) {
    if element == .a { closeLink() }
    prepareForText()
    openInline(element, tag: tag)
  }

  /// Opens an element within a line.
  mutating func openInline(_ element: HTMLElement, tag: Range<Int>) {
    guard let kind = element.inlineKind else { return push(element, nil, .phrasing) }
    guard kind == .link else {
      return push(element, kind, .phrasing, detail: kind == .htmlSpan ? element.detail : 0)
    }
    // A name for other links to lead to is no link.
    guard openLinks == 0, let address = attribute("href", of: tree.literals[tag]) else {
      return push(element, nil, .phrasing)
    }
    let destination = String(decoding: trimmed(replacingReferences(address)), as: UTF8.self)
    let target = tree.addTarget(Document.Target(destination: destination))
    push(element, .link, .phrasing, target: target)
  }

  /// Adds an image with its alternative text.
  mutating func addImage(_ tag: Range<Int>) {
    prepareForText()
    let bytes = tree.literals[tag]
    let source = replacingReferences(attribute("src", of: bytes) ?? [])
    let alternative = replacingReferences(attribute("alt", of: bytes) ?? [])
      .map { $0 < 0x20 ? 0x20 : $0 }
    let target = tree.addTarget(
      Document.Target(destination: String(decoding: trimmed(source), as: UTF8.self)))
    push(.img, .image, .phrasing, target: target)
    if !alternative.isEmpty { append(.text, alternative) }
    let image = nodes.count - (alternative.isEmpty ? 1 : 2)
    open.removeLast()
    depth -= 1
    nodes[image].end = Int32(clamping: nodes.count)
    hasText = true
  }

  /// An address without the white space around it, which browsers drop.
  private func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let start = bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard
      let last = start.lastIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D })
    else { return [] }
    return start[...last]
  }

  private mutating func startBlock(_ element: HTMLElement, tag: Range<Int>) {
    if isWithinLine(element) {
      if hasText { pendingSpace = .space }
      return
    }
    closePhrasing()
    let remains = pairs.hasEndTag(element, in: container)
    switch element {
    case .li: openPart(in: .list) { $0.push(nil, .bulletList, .list, endsWithBlock: true) }
    case .dt, .dd:
      openPart(in: .definitions) {
        $0.push(
          .dl, .htmlElement, .definitions, detail: HTMLElement.dl.detail, endsWithBlock: true)
      }
    case .div where open.last?.content == .definitions: return push(.div, nil, .definitions)
    default: openFlow()
    }
    switch element {
    case .li: push(.li, .item, .flow)
    case .dt, .dd: push(element, .htmlElement, .flow, detail: element.detail)
    case .ul: push(.ul, .bulletList, .list, endsWithBlock: !remains)
    case .ol: push(.ol, .orderedList, .list, detail: number(of: tag), endsWithBlock: !remains)
    case .dl: push(.dl, .htmlElement, .definitions, detail: element.detail, endsWithBlock: !remains)
    case .blockquote: push(.blockquote, .blockQuote, .flow, endsWithBlock: !remains)
    case .figure:
      push(.figure, .htmlElement, .flow, detail: element.detail, endsWithBlock: !remains)
    case .details:
      let isOpen = attribute("open", of: tree.literals[tag]) != nil
      push(
        .details, .htmlElement, .flow, detail: element.detail, flags: isOpen ? .open : [],
        endsWithBlock: !remains)
    case .summary: startSummary()
    case .figcaption: startCaption()
    case .hr: append(Node(.thematicBreak))
    case .pre:
      preformatted = []
      preformattedLine = line
    case .h1, .h2, .h3, .h4, .h5, .h6:
      guard headless == 0 else { return openParagraph(element) }
      push(element, .heading, .phrasing, detail: element.headingLevel ?? 6)
    case .p: openParagraph(.p)
    default: push(element, nil, .flow)
    }
  }

  /// Whether the tags of a block are left out here, in a summary or a heading, of which only the
  /// words count.
  private func isWithinLine(_ element: HTMLElement) -> Bool {
    var index = open.count - 1
    while index > barrier, open[index].content == .phrasing {
      if open[index].element == .summary { return true }
      if open[index].element?.headingLevel != nil {
        return element == .p || element == .div || element == .section || element == .center
      }
      index -= 1
    }
    return false
  }

  /// The container of Markdown that is innermost.
  var container: Int { open.isEmpty ? 0 : open[barrier].oldNode ?? 0 }

  private func number(of tag: Range<Int>) -> Int32 {
    let start = attribute("start", of: tree.literals[tag]).flatMap {
      Int32(String(decoding: $0, as: UTF8.self))
    }
    return start.map { (0...999_999_999).contains($0) ? $0 : 1 } ?? 1
  }

  /// Goes back to the list that a part belongs to, or opens one.
  private mutating func openPart(
    in content: Entry.Content, openList: (inout HTMLTreeBuilder) -> Void
  ) {
    var index = open.count - 1
    while index > barrier, open[index].content != content, !isBarrier(open[index]) {
      index -= 1
    }
    if index > barrier, open[index].content == content {
      close(through: index + 1)
    } else {
      openFlow()
      openList(&self)
    }
  }

  /// Whether the parts of a list don't reach through an element.
  private func isBarrier(_ entry: Entry) -> Bool {
    switch entry.content {
    case .list, .definitions, .table, .row: true
    case .phrasing: false
    case .flow:
      switch entry.element {
      case .li, .dt, .dd, .div, .section, .article, .center, nil: entry.oldEnd != nil
      default: true
      }
    }
  }

  private mutating func startSummary() {
    guard let last = open.last, last.element == .details, last.node == nodes.count - 1 else {
      return openParagraph(.summary)
    }
    push(.summary, .htmlElement, .phrasing, detail: HTMLElement.summary.detail)
    push(nil, .paragraph, .phrasing, flags: .tight)
  }

  private mutating func startCaption() {
    let figure = open.count - 1
    guard open[figure].element == .figure, open[figure].caption == nil else {
      return push(.figcaption, nil, .flow)
    }
    open[figure].caption = nodes.count
    push(.figcaption, .htmlElement, .flow, detail: HTMLElement.figcaption.detail)
  }

  private mutating func startTablePart(_ element: HTMLElement, tag: Range<Int>) {
    closePhrasing()
    if element == .table {
      openFlow()
      let endsWithBlock = !pairs.hasEndTag(.table, in: container)
      return push(.table, .table, .table, endsWithBlock: endsWithBlock)
    }
    guard
      let table = open.indices.dropFirst(barrier + 1).last(where: { open[$0].element == .table })
    else { return }
    switch element {
    case .thead, .tbody, .tfoot:
      close(through: table + 1)
      push(element, nil, .table)
    case .tr:
      closeRow(above: table)
      push(.tr, .tableRow, .row)
    case .caption:
      close(through: table + 1)
      openFlow()
    default:
      if let row = open.indices.dropFirst(table).last(where: { open[$0].content == .row }) {
        close(through: row + 1)
      } else {
        closeRow(above: table)
        push(.tr, .tableRow, .row)
      }
      let isHead = element == .th || open[table...].contains { $0.element == .thead }
      push(
        element, .tableCell, .flow, detail: cellDetail(tag), flags: isHead ? .header : [])
    }
  }

  /// Goes back to the table or the part of it that holds rows.
  private mutating func closeRow(above table: Int) {
    let rows = open.indices.dropFirst(table).last { open[$0].content == .table } ?? table
    close(through: rows + 1)
  }

  private func cellDetail(_ tag: Range<Int>) -> Int32 {
    let tag = tree.literals[tag]
    let word = trimmed(attribute("align", of: tag) ?? []).map {
      $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0
    }
    let alignment: Node.Alignment =
      switch String(decoding: word, as: UTF8.self) {
      case "left": .left
      case "center": .center
      case "right": .right
      default: .none
      }
    let span = attribute("colspan", of: tag).flatMap { Int32(String(decoding: $0, as: UTF8.self)) }
    return alignment.rawValue + 4 * (span.map { (2...100).contains($0) ? $0 : 0 } ?? 0)
  }

  /// Reads an end tag; one that ends nothing is left out.
  mutating func end(_ element: HTMLElement) {
    pairs.passEndTag(element, of: container)
    var index = open.count - 1
    while index > barrier, !isEnded(open[index], by: element) {
      if isClosed(open[index], to: element) {
        index = -1
        break
      }
      index -= 1
    }
    if index > barrier {
      close(through: index)
    } else if !element.isPhrasing, !isWithinLine(element) {
      closePhrasing()
    }
  }

  private func isEnded(_ entry: Entry, by element: HTMLElement) -> Bool {
    guard let own = entry.element else { return false }
    return own == element || own.headingLevel != nil && element.headingLevel != nil
  }

  /// Whether an end tag has no meaning for what is around an element.
  private func isClosed(_ entry: Entry, to element: HTMLElement) -> Bool {
    if entry.content == .phrasing { return false }
    if element.isPhrasing || element == .p || element.headingLevel != nil { return true }
    switch entry.element {
    case .td, .th: return !element.isTablePart
    case .table: return true
    case .ul, .ol: return element == .li
    case .dl: return element == .dt || element == .dd
    case nil: return entry.content != .flow && element == .li
    default: return false
    }
  }
}
