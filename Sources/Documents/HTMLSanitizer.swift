/// Which of the HTML in a document stays HTML.
///
/// An element stays where it is one of `SafeElement`, is closed within the same block that contains
/// it (Markdown blocks may stand between), and where HTML allows it; anything else is text.
struct SafeHTML: Sendable {
  private(set) var tokens: [HTMLToken] = []
  /// Whether each tag stays a tag.
  private(set) var isKept: [Bool] = []
  /// Whether a `details` has no `summary` of its own, by token.
  private(set) var lacksSummary: Set<Int> = []
  /// The first token of each node with HTML, in order.
  private var firstTokens: [(node: Int, token: Int)] = []
  /// Where the next lookup begins: nodes are rendered in order.
  private var cursor = 0

  init() {}

  /// Reads the HTML of some nodes of a document.
  init(document: Document, range: Range<Int>) {
    let nodes = document.nodes
    guard nodes[range].contains(where: { $0.kind == .htmlBlock || $0.kind == .htmlInline }) else {
      return
    }
    var scopes = [Scope()]
    var ends = [range.upperBound]
    for index in range {
      while let end = ends.last, end <= index, ends.count > 1 { closeScope(&scopes, &ends) }
      let node = nodes[index]
      let top = scopes.count - 1
      switch node.kind {
      case .htmlBlock, .htmlInline:
        let firstToken = tokens.count
        firstTokens.append((index, firstToken))
        let literal = Int(node.literalStart)..<Int(node.literalEnd)
        let isInline = node.kind == .htmlInline
        for token in htmlTokens(in: document.literals, range: literal) {
          read(token, in: document, isInline: isInline, scope: &scopes[top])
        }
        if !isInline { closeLines(&scopes[top], from: firstToken) }
      default:
        scopes[top].noteContent()
        if Int(node.end) > index + 1 {
          scopes.append(Scope())
          ends.append(Int(node.end))
        }
      }
    }
    while !scopes.isEmpty { closeScope(&scopes, &ends) }
  }

  /// Returns the tokens of a node; nodes have to be asked for in order.
  mutating func tokens(of node: Int) -> Range<Int> {
    while cursor < firstTokens.count, firstTokens[cursor].node < node { cursor += 1 }
    guard cursor < firstTokens.count, firstTokens[cursor].node == node else { return 0..<0 }
    let next = cursor + 1
    return firstTokens[cursor]
      .token..<(next < firstTokens.count ? firstTokens[next].token : tokens.count)
  }

  /// The elements that are open within one node.
  private struct Scope {
    struct Element {
      var element: SafeElement
      var token: Int
      /// Whether it has content, of which a `summary` has to be the first.
      var hasContent = false
      var hasSummary = false
      /// The tags of its `summary`, which falls with it.
      var summary: (start: Int, end: Int)?
      /// The parts that a table or a part of it has so far.
      var parts: Set<SafeElement> = []
      /// Whether it is a table with content where HTML allows none.
      var isBroken = false
    }

    var elements: [Element] = []
    /// How many of each element are open.
    var counts: [SafeElement: Int] = [:]
    /// The place of the open table.
    var table: Int?

    /// Notes Markdown or text at the current place.
    mutating func noteContent() {
      guard let last = elements.indices.last else { return }
      elements[last].hasContent = true
      if elements[last].element.isTableStructure { breakTable() }
    }

    mutating func breakTable() {
      if let table { elements[table].isBroken = true }
    }
  }

  private mutating func read(
    _ token: HTMLToken, in document: Document, isInline: Bool, scope: inout Scope
  ) {
    let index = tokens.count
    tokens.append(token)
    isKept.append(false)
    switch token.kind {
    case .comment: break
    case .text:
      if !document.literals[token.range].allSatisfy({ $0 <= 0x20 }) { scope.noteContent() }
    case .other: scope.noteContent()
    case .start(let element):
      if isAllowed(element, isInline: isInline, scope: &scope) {
        open(element, token: index, scope: &scope)
      } else {
        scope.noteContent()
      }
    case .end(let element):
      if scope.counts[element, default: 0] > 0 {
        close(element, token: index, scope: &scope)
      } else {
        scope.noteContent()
      }
    }
  }

  private func isAllowed(_ element: SafeElement, isInline: Bool, scope: inout Scope) -> Bool {
    if isInline { return element.isPhrasing }
    let parent = scope.elements.last?.element
    let parts = scope.elements.last?.parts ?? []
    switch element {
    case .br, .img, .kbd, .sub, .sup, .span: return parent?.isTableStructure != true
    case .details:
      return parent == nil || parent == .details || parent == .td || parent == .th
    case .summary:
      guard let last = scope.elements.last, last.element == .details else { return false }
      return !last.hasContent && !last.hasSummary
    case .table: return scope.table == nil && (parent == nil || parent == .details)
    case .thead: return parent == .table && parts.isEmpty
    case .tbody: return parent == .table && !parts.contains(.tr)
    case .tr:
      return parent == .thead || parent == .tbody || (parent == .table && !parts.contains(.tbody))
    case .th, .td: return parent == .tr
    }
  }

  private mutating func open(_ element: SafeElement, token: Int, scope: inout Scope) {
    if let last = scope.elements.indices.last {
      scope.elements[last].parts.insert(element)
      if element == .summary {
        scope.elements[last].hasSummary = true
      } else {
        scope.elements[last].hasContent = true
      }
    }
    if element.isVoid {
      isKept[token] = true
      return
    }
    if element == .table { scope.table = scope.elements.count }
    scope.elements.append(Scope.Element(element: element, token: token))
    scope.counts[element, default: 0] += 1
  }

  /// Closes the innermost open element of a kind; those opened within it are text.
  private mutating func close(_ element: SafeElement, token: Int, scope: inout Scope) {
    while let last = scope.elements.last {
      if last.element != element {
        drop(&scope)
        continue
      }
      scope.elements.removeLast()
      scope.counts[element, default: 0] -= 1
      isKept[last.token] = true
      isKept[token] = true
      if element == .summary, let parent = scope.elements.indices.last {
        scope.elements[parent].summary = (last.token, token)
      }
      if element == .details, !last.hasSummary { lacksSummary.insert(last.token) }
      // A row has cells; a head has rows.
      if element == .tr || element == .thead, last.parts.isEmpty { scope.breakTable() }
      if element == .table {
        scope.table = nil
        if last.isBroken { demote(last.token...token) }
      }
      return
    }
  }

  /// Takes the innermost open element for text.
  private mutating func drop(_ scope: inout Scope) {
    guard let last = scope.elements.popLast() else { return }
    scope.counts[last.element, default: 0] -= 1
    if let summary = last.summary {
      isKept[summary.start] = false
      isKept[summary.end] = false
    }
    if last.element == .table {
      scope.table = nil
      demote(last.token...(tokens.count - 1))
    } else if scope.table != nil {
      scope.breakTable()
    }
    // Its content now belongs to what is around it.
    scope.noteContent()
    if last.element == .summary, let parent = scope.elements.indices.last {
      scope.elements[parent].hasSummary = false
    }
  }

  /// Closes what may not go on in the next block, of what a block opened.
  private mutating func closeLines(_ scope: inout Scope, from firstToken: Int) {
    var count = scope.elements.count
    var first = count
    while count > 0, scope.elements[count - 1].token >= firstToken {
      count -= 1
      let element = scope.elements[count].element
      if element.isPhrasing || element == .summary { first = count }
    }
    while scope.elements.count > first { drop(&scope) }
  }

  private mutating func closeScope(_ scopes: inout [Scope], _ ends: inout [Int]) {
    guard var scope = scopes.popLast() else { return }
    ends.removeLast()
    while !scope.elements.isEmpty { drop(&scope) }
  }

  private mutating func demote(_ range: ClosedRange<Int>) {
    for token in range { isKept[token] = false }
  }
}
