import CCMark

// The one file that touches libcmark (ArchitectureTests). No pointer leaves it: the tree is copied
// into flat nodes and freed.

/// Parses text as CommonMark 0.30.
///
/// The caller has applied `Limits`: libcmark takes seconds on some long inputs, and a running parse
/// can't be interrupted.
///
/// - Parameters:
///   - text: UTF-8, already repaired.
///   - lineOffset: What is added to the line numbers.
/// - Returns: The nodes; the `detail` of paragraphs and code blocks is the byte column, from 1, at
///   which their content begins, until `settle` clears it.
func parseCommonMark(_ text: ArraySlice<UInt8>, lineOffset: Int32) -> NodeTree {
  var flattener = Flattener(lineOffset: lineOffset)
  flattener.tree.nodes.reserveCapacity(text.count / 12 + 8)
  flattener.tree.literals.reserveCapacity(text.count)
  // Positions of inlines are counted only with this option; it changes nothing else.
  let options = CMARK_OPT_DEFAULT | CMARK_OPT_SOURCEPOS
  unsafe text.withUnsafeBufferPointer { buffer in
    let root = unsafe buffer.withMemoryRebound(to: CChar.self) {
      unsafe cmark_parse_document($0.baseAddress, $0.count, options)
    }
    guard let root = unsafe root else { return }
    defer { unsafe cmark_node_free(root) }
    unsafe flattener.flatten(root)
  }
  return flattener.tree
}

/// Copies a tree of libcmark into flat nodes, in preorder and without recursion.
private struct Flattener {
  var tree = NodeTree()
  let lineOffset: Int32
  /// The nodes that are open.
  private var open: [Int] = []
  /// The line of the next inline: libcmark's own count misses some breaks.
  private var line: Int32 = 1

  init(lineOffset: Int32) { self.lineOffset = lineOffset }

  mutating func flatten(_ root: OpaquePointer) {
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
        break
      }
      if event == CMARK_EVENT_ENTER { unsafe enter(node) } else { exit() }
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    let type = unsafe cmark_node_get_type(node)
    if type == CMARK_NODE_TEXT { return unsafe enterText(node) }
    var result = Node(
      .document, line: unsafe lineOffset + cmark_node_get_start_line(node),
      endLine: unsafe lineOffset + cmark_node_get_end_line(node))
    result.literalStart = Int32(clamping: tree.literals.count)
    result.literalEnd = result.literalStart
    var isLeaf = false
    if result.line > lineOffset, type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue {
      line = result.line
    } else {
      result.line = line
      result.endLine = line
    }
    switch type {
    case CMARK_NODE_BLOCK_QUOTE: result.kind = .blockQuote
    case CMARK_NODE_LIST: unsafe readList(node, into: &result)
    case CMARK_NODE_ITEM: result.kind = .item
    case CMARK_NODE_CODE_BLOCK:
      isLeaf = true
      unsafe readCodeBlock(node, into: &result)
    case CMARK_NODE_HTML_BLOCK:
      isLeaf = true
      result.kind = .htmlBlock
      let newlines = unsafe appendLiteral(of: node, to: &result)
      result.endLine = result.line + Swift.max(newlines - 1, 0)
    case CMARK_NODE_PARAGRAPH:
      result.kind = .paragraph
      result.detail = unsafe cmark_node_get_start_column(node)
    case CMARK_NODE_HEADING:
      result.kind = .heading
      result.detail = unsafe cmark_node_get_heading_level(node)
    case CMARK_NODE_THEMATIC_BREAK:
      isLeaf = true
      result.kind = .thematicBreak
      result.endLine = result.line
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      isLeaf = true
      result.kind = type == CMARK_NODE_SOFTBREAK ? .softBreak : .lineBreak
      result.endLine = line
      line += 1
    case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
      isLeaf = true
      result.kind = type == CMARK_NODE_CODE ? .code : .htmlInline
      unsafe appendLiteral(of: node, to: &result)
      // A line feed in code is a space in the literal.
      line += unsafe Swift.max(cmark_node_get_end_line(node) - cmark_node_get_start_line(node), 0)
      result.endLine = line
    case CMARK_NODE_EMPH: result.kind = .emphasis
    case CMARK_NODE_STRONG: result.kind = .strong
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      result.kind = type == CMARK_NODE_LINK ? .link : .image
      result.target = unsafe tree.addTarget(
        Document.Target(
          destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node))))
    default: break
    }
    tree.nodes.append(result)
    if isLeaf {
      tree.nodes[tree.nodes.count - 1].end = Int32(clamping: tree.nodes.count)
    } else {
      open.append(tree.nodes.count - 1)
    }
  }

  private mutating func exit() {
    guard let index = open.popLast() else { return }
    tree.nodes[index].end = Int32(clamping: tree.nodes.count)
    if !tree.nodes[index].kind.isBlock { tree.nodes[index].endLine = line }
  }

  private mutating func enterText(_ node: OpaquePointer) {
    let start = Int32(clamping: tree.literals.count)
    guard let literal = unsafe cmark_node_get_literal(node) else { return }
    let bytes = unsafe bytes(at: literal)
    guard unsafe !bytes.isEmpty else { return }
    unsafe tree.literals.append(contentsOf: bytes)
    tree.nodes.append(
      Node(
        .text, end: Int32(clamping: tree.nodes.count + 1), line: line, endLine: line,
        literalStart: start, literalEnd: Int32(clamping: tree.literals.count)))
  }

  private func readList(_ node: OpaquePointer, into result: inout Node) {
    if unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST {
      result.kind = .orderedList
      result.detail = unsafe cmark_node_get_list_start(node)
      if unsafe cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM {
        result.flags.insert(.parenthesis)
      }
    } else {
      result.kind = .bulletList
    }
    if unsafe cmark_node_get_list_tight(node) != 0 { result.flags.insert(.tight) }
  }

  private mutating func readCodeBlock(_ node: OpaquePointer, into result: inout Node) {
    result.kind = .codeBlock
    // Whether it is fenced, and where it ends, is settled with the source at hand.
    result.detail = unsafe cmark_node_get_start_column(node)
    unsafe appendLiteral(of: node, to: &result)
    let info = unsafe string(cmark_node_get_fence_info(node))
    if !info.isEmpty {
      result.flags.insert(.fenced)
      result.target = tree.addTarget(Document.Target(destination: info))
    }
  }

  /// Copies the text of a node, and returns how many line feeds it has.
  @discardableResult
  private mutating func appendLiteral(of node: OpaquePointer, to result: inout Node) -> Int32 {
    guard let literal = unsafe cmark_node_get_literal(node) else { return 0 }
    let bytes = unsafe bytes(at: literal)
    unsafe tree.literals.append(contentsOf: bytes)
    result.literalEnd = Int32(clamping: tree.literals.count)
    var newlines: Int32 = 0
    for index in bytes.indices where unsafe bytes[index] == 0x0A { newlines += 1 }
    return newlines
  }

  /// Returns the bytes of a C string, without its end mark.
  private func bytes(at pointer: UnsafePointer<CChar>) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: pointer, count: text_length(pointer))
  }

  private func string(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer, unsafe pointer.pointee != 0 else { return "" }
    return unsafe String(cString: pointer)
  }
}
