package import Diagnostics

/// How a document is parsed.
package struct ParsingOptions: Sendable, Hashable {
  /// Whether tables, task lists, strikethrough, footnotes and bare links are read, as GitHub reads
  /// them.
  package var extensions: Bool
  /// Whether cells of a table's row that exceed its head are dropped, as GitHub does, instead of
  /// being kept in the last cell.
  package var truncatesRows: Bool
  /// The size of what is parsed.
  package var limits: Limits

  package init(
    extensions: Bool = true, truncatesRows: Bool = false, limits: Limits = Limits()
  ) {
    self.extensions = extensions
    self.truncatesRows = truncatesRows
    self.limits = limits
  }
}

/// Parses a source file: its front matter, then its body as Markdown.
///
/// Every text is a document, so this never fails. What exceeds a limit, and broken front matter,
/// is reported and kept as it stands.
///
/// - Complexity: O(n) in the size of the file.
package func parseDocument(
  _ file: SourceFile, options: ParsingOptions = ParsingOptions()
) -> Diagnosed<Document> {
  let diagnostics: [Diagnostic] = []
  let body = 0..<file.bytes.count
  var tree = parseCommonMark(file.bytes[body], lineOffset: 0)
  tree.settle(in: file)
  return Diagnosed(
    Document(
      file: file, body: body, nodes: tree.nodes, literals: tree.literals, targets: tree.targets),
    diagnostics)
}
