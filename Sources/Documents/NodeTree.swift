/// The nodes of a text while passes still rewrite them; what `Document` holds in the end.
struct NodeTree: Sendable {
  var nodes: [Node] = []
  var literals: [UInt8] = []
  var targets: [Document.Target] = []

  /// The bytes of the text of a node.
  func literal(of node: Node) -> ArraySlice<UInt8> {
    literals[Int(node.literalStart)..<Int(node.literalEnd)]
  }

  /// Adds a target and returns its index.
  mutating func addTarget(_ target: Document.Target) -> Int32 {
    targets.append(target)
    return Int32(clamping: targets.count - 1)
  }
}

extension Node.Flags {
  /// A text that was written with an escape and therefore never is a mark of an extension; it is
  /// merged with its neighbours when parsing ends.
  static let escaped = Node.Flags(rawValue: 128)
  /// A text of a block of HTML, where marks of Markdown are characters as any others; only task
  /// boxes and bare addresses are read in it.
  static let html = Node.Flags(rawValue: 1024)
}
