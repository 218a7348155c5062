extension HTMLTreeBuilder {
  /// Reads a block of HTML.
  mutating func readBlock(_ index: Int) {
    let node = old[index]
    let tokens = htmlTokens(of: node, in: tree)
    let hasTags = tokens.contains { token in
      switch token.kind {
      case .start, .end: true
      case .text, .comment, .other: false
      }
    }
    if !hasTags, isPlain(node) {
      closePhrasing()
      append(
        Node(
          .htmlBlock, literalStart: node.literalStart, literalEnd: node.literalEnd))
      nodes[nodes.count - 1].endLine = node.endLine
      return
    }
    foreign = nil
    for token in tokens {
      let next = line + Int32(clamping: tree.literals[token.range].count { $0 == 0x0A })
      read(token)
      line = next
    }
    endPreformatted()
    foreign = nil
    endBlock()
  }

  /// Whether HTML without tags to read may stay as it is: where blocks may stand.
  private func isPlain(_ node: Node) -> Bool {
    let last = open.dropFirst(barrier).last { $0.content != .phrasing }
    return last?.content == .flow
  }

  /// Reads HTML in a line of Markdown.
  mutating func readInline(_ index: Int) {
    let node = old[index]
    if !open.isEmpty, open[barrier].content == .flow {
      for token in htmlTokens(of: node, in: tree) { read(token) }
      endPreformatted()
      foreign = nil
      return
    }
    guard let tag = tagElement(of: node, in: tree) else { return keep(node) }
    let element = tag.element
    if !tag.isEnd, element == .img { return addImage(tag.token.range) }
    if !tag.isEnd, element.isPhrasing, let end = pairs.ends[index] {
      guard element != .a || openLinks == 0 else {
        pairs.separate(index)
        return keep(node)
      }
      if element == .code, end == index + 2, old[index + 1].kind == .text {
        // As the code of Markdown, which has no other content.
        old[index + 1].kind = .code
        pairs.skip(index)
        return
      }
      return openInline(element, tag: tag.token.range)
    }
    guard tag.isEnd, element.isPhrasing, pairs.paired.contains(index) else {
      return pairs.isSkipped(index) ? () : keep(node)
    }
    if let last = open.last, last.oldEnd == nil, last.element == element { closeLast() }
  }

  private mutating func keep(_ node: Node) {
    append(Node(.htmlInline, literalStart: node.literalStart, literalEnd: node.literalEnd))
    hasText = true
  }

  private mutating func read(_ token: HTMLToken) {
    if preformatted != nil { return readPreformatted(token) }
    if let name = foreign {
      if token.kind == .other, tagName(token) == [0x2F] + name { foreign = nil }
      return token.kind == .comment ? () : add(text: token.range, isHTML: false)
    }
    switch token.kind {
    case .comment: break
    case .text: add(text: token.range, isHTML: true)
    case .other:
      let name = tagName(token)
      if Self.foreignNames.contains(name), !isWhole(token, name: name) { foreign = name }
      add(text: token.range, isHTML: false)
    case .start(let element): start(element, tag: token.range)
    case .end(let element): end(element)
    }
  }

  /// The elements of which all content is shown as it is written.
  private static let foreignNames: Set<[UInt8]> = Set(
    [
      "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript",
      "svg", "math", "template", "object", "select", "plaintext",
    ].map { Array($0.utf8) })

  /// Whether a tag is a whole drawing or formula, since it ends with `/>`; other elements go on.
  private func isWhole(_ token: HTMLToken, name: [UInt8]) -> Bool {
    (name.elementsEqual("svg".utf8) || name.elementsEqual("math".utf8))
      && tree.literals[token.range].suffix(2).elementsEqual("/>".utf8)
  }

  /// The name of a tag in lower case, with the `/` of an end tag.
  private func tagName(_ token: HTMLToken) -> [UInt8] {
    let tag = tree.literals[token.range].dropFirst()
    let isEnd = tag.first == 0x2F
    let name = tag.dropFirst(isEnd ? 1 : 0).prefix { byte in
      (0x30...0x39).contains(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
    return (isEnd ? [0x2F] : []) + name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  private mutating func readPreformatted(_ token: HTMLToken) {
    let bytes = tree.literals[token.range]
    switch token.kind {
    case .comment: break
    case .text: preformatted?.append(contentsOf: replacingReferences(bytes))
    case .other: preformatted?.append(contentsOf: bytes)
    case .start(.br): preformatted?.append(0x0A)
    case .start(.img):
      for name in ["alt", "src"] {
        preformatted?.append(contentsOf: replacingReferences(attribute(name, of: bytes) ?? []))
        preformatted?.append(0x20)
      }
    case .start: break
    case .end(let element):
      guard element == .pre else { return }
      pairs.passEndTag(.pre, of: container)
      endPreformatted()
    }
  }

  private mutating func endPreformatted() {
    guard var text = preformatted else { return }
    preformatted = nil
    var firstLine = preformattedLine
    if text.first == 0x0D { text.removeFirst() }
    if text.first == 0x0A {
      text.removeFirst()
      firstLine += 1
    }
    guard !text.allSatisfy({ $0 <= 0x20 }) else { return }
    if text.last != 0x0A { text.append(0x0A) }
    append(.codeBlock, text)
    nodes[nodes.count - 1].line = Swift.min(firstLine, line)
  }

  /// Makes room for text.
  mutating func prepareForText() {
    if open.last?.content != .phrasing { openParagraph() }
    flushSpace()
  }

  /// Adds the white space before text.
  mutating func flushSpace() {
    switch pendingSpace {
    case .none: break
    case .space: if hasText { append(.text, [0x20]) }
    case .newline: if hasText { append(Node(.softBreak)) }
    }
    pendingSpace = .none
  }

  /// Appends a text of its own.
  mutating func append(_ kind: Node.Kind, _ bytes: [UInt8], flags: Node.Flags = []) {
    let start = Int32(clamping: tree.literals.count)
    tree.literals.append(contentsOf: bytes)
    let end = Int32(clamping: tree.literals.count)
    append(Node(kind, flags: flags, literalStart: start, literalEnd: end))
  }

  /// Adds text of a block of HTML, each line as one, as in Markdown; where it is HTML, with its
  /// character references read.
  private mutating func add(text range: Range<Int>, isHTML: Bool) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, isWhiteSpace(tree.literals[index]) {
        if tree.literals[index] == 0x0A {
          if isHTML { line += 1 }
          pendingSpace = .newline
        } else if pendingSpace == .none {
          pendingSpace = .space
        }
        index += 1
      }
      if index > start, !hasText { pendingSpace = .none }
      let textStart = index
      var textEnd = index
      while index < range.upperBound, tree.literals[index] != 0x0A {
        if !isWhiteSpace(tree.literals[index]) { textEnd = index + 1 }
        index += 1
      }
      guard textEnd > textStart else { continue }
      index = textEnd
      prepareForText()
      // An address in a tag that shows as text is no link, and neither is one in code.
      let isSettled = !isHTML || openCode > 0
      let flags: Node.Flags = isSettled ? .escaped : .html
      let bytes = tree.literals[textStart..<textEnd]
      if isHTML, bytes.contains(0x26) {
        append(.text, replacingReferences(bytes), flags: flags)
      } else {
        append(
          Node(
            .text, flags: flags, literalStart: Int32(clamping: textStart),
            literalEnd: Int32(clamping: textEnd)))
      }
      hasText = true
    }
  }

  private func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C
  }
}
