import Diagnostics

/// What libcmark is shown in place of a range of the file.
struct ShownEdit: Sendable {
  /// The bytes in the file; empty where only something is added.
  var range: Range<Int>
  var shown: [UInt8]
}

/// Returns the text that libcmark is to parse, with as many lines as the body.
///
/// Of edits that overlap the first one counts.
func shownText(
  _ source: SourceFile, body: SourceRange, edits: [ShownEdit]
) -> ArraySlice<UInt8> {
  guard !edits.isEmpty else { return source.bytes[body] }
  var text: [UInt8] = []
  text.reserveCapacity(edits.reduce(body.count) { $0 + $1.shown.count })
  var copied = body.lowerBound
  for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
  where edit.range.lowerBound >= copied {
    text.append(contentsOf: source.bytes[copied..<edit.range.lowerBound])
    text.append(contentsOf: edit.shown)
    copied = edit.range.upperBound
  }
  text.append(contentsOf: source.bytes[copied..<body.upperBound])
  return text[...]
}

extension NodeTree {
  /// Returns those of some lines at which libcmark saw no node of a kind, since they stand in code
  /// or HTML.
  func linesWithout(_ kind: Node.Kind, among lines: some Sequence<Int>) -> Set<Int> {
    var rest = Set(lines)
    for node in nodes where node.kind == kind { rest.remove(Int(node.line)) }
    return rest
  }
}
