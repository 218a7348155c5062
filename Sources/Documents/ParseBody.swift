import Diagnostics

/// Parses the body of a file: looks at its lines, has libcmark parse what the limits allow, then
/// applies the extensions.
///
/// A file in another markup is parsed as what libcmark is shown of it, with the limits of what is
/// shown; what exceeds them stands as in the file.
///
/// Emits `text-too-large`.
func parseBody(
  _ file: SourceFile, body fileBody: SourceRange, options: ParsingOptions
) -> Diagnosed<NodeTree> {
  let limits = options.limits
  guard file.bytes.count <= limits.fileBytes else {
    return verbatimBody(
      file, body: fileBody, reason: "the file has more than \(limits.fileBytes) bytes",
      help: fileHelp(raising: "file_bytes"))
  }
  let markup =
    options.extensions
    ? ReportFormat(ofName: file.path.utf8)?.markup ?? lightMarkup(of: file, body: fileBody) : nil
  let shown = markup?.shown(file, body: fileBody) ?? ShownMarkup(source: file)
  let source = shown.source
  let body = fileBody.lowerBound..<source.bytes.count
  let firstLine = source.line(at: body.lowerBound)
  let wantsFootnotes =
    options.extensions && source.bytes[body].span.holds(UInt8(ascii: "["), UInt8(ascii: "^"))
  var scanner = BodyScanner(
    source: source, limits: limits, wantsFootnotes: wantsFootnotes,
    wantsLooseHeadings: options.extensions)
  var scan = scanner.scan(from: firstLine)
  guard scan.brackets <= limits.fileBrackets else {
    return verbatimBody(
      file, body: fileBody, reason: "the file has more than \(limits.fileBrackets) '['",
      help: fileHelp(raising: "file_brackets"))
  }
  if options.extensions, scan.excesses.isEmpty {
    let titles = numberedTitles(of: source, from: firstLine)
    // They stand behind the other ones, or are none.
    if let first = titles.first, scan.looseHeadings.allSatisfy({ $0.line < first.line }) {
      scan.looseHeadings += titles
    }
  }
  let lineOffset = Int32(clamping: firstLine - 1)
  var text = source.bytes[body]
  var tree = NodeTree()
  var hidesEscapes = false
  // A line that only looks like a footnote or a heading, since it stands in code, is left as it is.
  for attempt in 0..<3 {
    if attempt == 2 {
      scan.footnotes = []
      scan.looseHeadings = []
    }
    text = shownText(source, body: body, edits: scan.edits(in: source))
    if options.extensions, let hidden = hidingEscapes(text) {
      text = hidden[...]
      hidesEscapes = true
    }
    tree = parseCommonMark(text, lineOffset: lineOffset)
    if scan.footnotes.isEmpty, scan.looseHeadings.isEmpty { break }
    let unread = tree.linesWithout(.item, among: scan.footnotes.map(\.line))
      .union(tree.linesWithout(.heading, among: scan.looseHeadings.map(\.line)))
    if unread.isEmpty { break }
    scan.footnotes.removeAll { unread.contains($0.line) }
    scan.looseHeadings.removeAll { unread.contains($0.line) }
  }
  if hidesEscapes { tree.restoreEscapes() }
  tree.settle(in: source)
  tree.endItems(at: shown.endsOfItems)
  guard tree.insertVerbatim(scan.excesses, from: file) else {
    let excess = scan.excesses[0]
    return verbatimBody(file, body: fileBody, reason: excess.reason, help: excess.help)
  }
  if options.extensions {
    tree.readFootnotes(scan.footnotes, in: source)
    tree.readTables(
      in: source, text: text, hidesEscapes: hidesEscapes, truncatesRows: options.truncatesRows,
      otherTables: shown.tables)
  }
  if options.readsHTML { tree.readHTML() }
  if options.extensions {
    tree.readTaskLists()
    tree.readBareLinks()
    tree.readStrikethrough()
    if !scan.footnotes.isEmpty { tree.readFootnoteReferences() }
  }
  tree.finishSettling()
  let diagnostics = scan.excesses.map { excess in
    tooLarge(
      excess.reason, in: file, at: file.range(ofLine: excess.lines.lowerBound),
      help: excess.help)
  }
  return Diagnosed(tree, diagnostics)
}

extension BodyScan {
  /// What libcmark is shown instead of what it would read otherwise.
  fileprivate func edits(in source: SourceFile) -> [ShownEdit] {
    excesses.map { $0.edit(in: source) } + footnotes.map { $0.edit(in: source) }
      + looseHeadings.flatMap(\.edits) + rulesBelowLabels
  }
}

extension BodyScan.Excess {
  /// The lines as a paragraph of its own that stands for them, and lines without text.
  fileprivate func edit(in source: SourceFile) -> ShownEdit {
    let end =
      lines.upperBound < source.lineCount
      ? Int(source.lineStarts[lines.upperBound]) : source.bytes.count
    return ShownEdit(
      range: Int(source.lineStarts[lines.lowerBound - 1])..<end,
      shown: Array("x\n".utf8) + repeatElement(0x0A, count: lines.count - 1))
  }
}

extension NodeTree {
  /// Replaces the paragraphs that stand for unparsed lines by those lines; returns whether all were
  /// found.
  fileprivate mutating func insertVerbatim(_ excesses: [BodyScan.Excess], from source: SourceFile)
    -> Bool
  {
    guard !excesses.isEmpty else { return true }
    var rewriter = TreeRewriter(oldCount: nodes.count)
    var rest = excesses[...]
    // Where the block ends that stands directly in the document.
    var blockEnd = 1
    var index = 0
    while index < nodes.count {
      rewriter.reach(index)
      let node = nodes[index]
      let isBlock = index == blockEnd
      if isBlock { blockEnd = Int(node.end) }
      guard let next = rest.first, isBlock, node.kind == .paragraph,
        Int(node.line) == next.lines.lowerBound
      else {
        rewriter.keep(node)
        index += 1
        continue
      }
      let range =
        source.range(ofLine: next.lines.lowerBound)
        .lowerBound..<source.range(
          ofLine: next.lines.upperBound
        ).upperBound
      rewriter.insertLeaf(verbatim(source, range: range, lines: next.lines))
      rest = rest.dropFirst()
      index = Int(node.end)
    }
    nodes = rewriter.finish()
    return rest.isEmpty
  }

  /// Adds the bytes of some lines and returns the node that shows them.
  fileprivate mutating func verbatim(
    _ source: SourceFile, range: SourceRange, lines: ClosedRange<Int>
  ) -> Node {
    let start = Int32(clamping: literals.count)
    literals.append(contentsOf: source.bytes[range])
    return Node(
      .verbatim, line: Int32(clamping: lines.lowerBound),
      endLine: Int32(clamping: lines.upperBound),
      literalStart: start, literalEnd: Int32(clamping: literals.count))
  }
}

/// Returns a body that is shown as it stands.
private func verbatimBody(
  _ source: SourceFile, body: SourceRange, reason: String, help: String
) -> Diagnosed<NodeTree> {
  var tree = NodeTree()
  let firstLine = source.line(at: body.lowerBound)
  let lines = firstLine...Swift.max(source.lineCount, firstLine)
  var block = tree.verbatim(source, range: body, lines: lines)
  var document = Node(
    .document, end: 2, line: Int32(clamping: firstLine), endLine: Int32(clamping: lines.upperBound))
  block.end = 2
  document.literalEnd = document.literalStart
  tree.nodes = [document, block]
  let start = body.lowerBound..<body.lowerBound
  return Diagnosed(tree, [tooLarge(reason, in: source, at: start, help: help)])
}

private func fileHelp(raising limit: String) -> String {
  "split the file into several, or raise '\(limit)' under 'limits:' in faultline.yml"
}

extension BodyScan.Excess {
  /// What helps: blank lines split a text, and a table only into a table and lines without a head.
  fileprivate var help: String {
    "split the text with blank lines, or a table into several; put it in a code block; or raise "
      + "'\(limit)' under 'limits:' in faultline.yml"
  }
}

private func tooLarge(
  _ reason: String, in source: SourceFile, at range: SourceRange,
  help: String
) -> Diagnostic {
  Diagnostic(
    .textTooLarge, "text is shown as it stands, since \(reason)", path: source.path, range: range,
    help: help)
}

extension Diagnostic.Kind {
  static let textTooLarge = Self(
    "text-too-large", .error,
    explanation: """
      A file or a paragraph is so large, or so full of brackets and marks, that parsing it as \
      Markdown could take very long. It is shown as it stands, and nothing of it is lost. Nearly \
      always it is a log or a data dump: put it between lines of ``` so that it is code, or attach \
      it as a file. The limits can be raised in the configuration.
      """)
}
