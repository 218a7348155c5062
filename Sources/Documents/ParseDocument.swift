package import Diagnostics

/// How a document is parsed.
package struct ParsingOptions: Sendable, Hashable {
  /// Whether tables, task lists, strikethrough, footnotes and bare links are read, as GitHub reads
  /// them.
  package var extensions: Bool
  /// Whether cells of a table's row that exceed its head are dropped, as GitHub does, instead of
  /// being kept in the last cell.
  package var truncatesRows: Bool
  /// Whether HTML becomes nodes; otherwise it stays as libcmark reads it, for its specification.
  package var readsHTML: Bool
  /// The size of what is parsed.
  package var limits: Limits

  package init(
    extensions: Bool = true, truncatesRows: Bool = false, readsHTML: Bool = true,
    limits: Limits = Limits()
  ) {
    self.extensions = extensions
    self.truncatesRows = truncatesRows
    self.readsHTML = readsHTML
    self.limits = limits
  }
}

/// Parses a source file: its front matter, then its body as Markdown.
///
/// Every text is a document, so this never fails. What exceeds a limit, and broken front matter,
/// is reported and kept as it stands.
///
/// Emits `invalid-utf8`, `not-text`, `text-too-large` and the diagnostics of `parseData`.
///
/// - Complexity: O(n) in the size of the file.
package func parseDocument(
  _ file: SourceFile, options: ParsingOptions = ParsingOptions()
) -> Diagnosed<Document> {
  let frontMatter = readFrontMatter(of: file)
  var diagnostics = frontMatter.diagnostics
  let body = (frontMatter.value?.range.upperBound ?? 0)..<file.bytes.count
  var source = file
  if let place = invalidUTF8Place(in: file, body: body) {
    diagnostics.append(
      Diagnostic(
        .invalidUTF8, "text that is not UTF-8 was replaced by U+FFFD", path: file.path,
        range: place, help: "save the file as UTF-8"))
    source = SourceFile(path: file.path, bytes: repairingUTF8(file.bytes, from: body.lowerBound))
  }
  if case .windows1252(let place) = file.encoding {
    diagnostics.append(
      Diagnostic(
        .invalidUTF8, "the file is not UTF-8; what is not was read as Windows-1252",
        path: file.path, range: place, help: "check the marked text and save the file as UTF-8"))
  }
  if file.encoding == .unmarkedUTF16 {
    diagnostics.append(
      Diagnostic(
        .invalidUTF8, "the file has no byte order mark and was read as UTF-16", path: file.path,
        range: nil, help: "save the file as UTF-8"))
  }
  if let zero = file.firstZero {
    diagnostics.append(
      Diagnostic(
        .notText, "the file holds zero bytes, which no text has", path: file.path,
        range: zero..<(zero + 1),
        help: "check that the file is text, and save it anew; the page shows each as U+FFFD"))
  }
  let parsed = parseBody(source, body: body.lowerBound..<source.bytes.count, options: options)
  let tree = parsed.value
  diagnostics += parsed.diagnostics
  // An archive keeps thousands of documents: none keeps the room that its arrays grew into.
  let document = Document(
    file: file, frontMatter: frontMatter.value, body: body, nodes: tree.nodes.trimmed,
    literals: tree.literals.trimmed, targets: tree.targets.trimmed)
  return Diagnosed(document, diagnostics)
}

extension Array {
  /// The same elements without room for more.
  fileprivate var trimmed: Self {
    var trimmed: Self = []
    trimmed.reserveCapacity(count)
    trimmed.append(contentsOf: self)
    return trimmed
  }
}

extension Diagnostic.Kind {
  static let invalidUTF8 = Self(
    "invalid-utf8", .warning,
    explanation: """
      Text files are read as UTF-8, or as UTF-16 where they begin with its byte order mark or \
      every second byte is zero. Bytes that are not valid UTF-8, as in files saved as Latin-1 or Windows-1252, are read as \
      Windows-1252, which is a guess. Save the file as UTF-8.
      """)
  static let notText = Self(
    "not-text", .warning,
    explanation: """
      The file has the name of a report and holds zero bytes, which text never does: it is damaged, \
      or a program or picture. Save it anew as text, or name it under 'exclude:'.
      """)
}

/// The kinds of diagnostics that this module emits.
package let documentDiagnosticKinds: [Diagnostic.Kind] = [
  .invalidUTF8, .notText, .unclosedFrontMatter, .unopenedFrontMatter, .textTooLarge, .dataSyntax,
  .dataUnsupported, .dataTooLarge, .duplicateKey, .unquotedColon,
]

/// Returns the place of the first byte of a body that is not valid UTF-8.
private func invalidUTF8Place(in file: SourceFile, body: SourceRange) -> SourceRange? {
  do {
    _ = try UTF8Span(validating: file.bytes.span.extracting(body))
    return nil
  } catch {
    let range = error.byteOffsets
    return body.lowerBound + range.lowerBound..<body.lowerBound + range.upperBound
  }
}

/// Returns the bytes with all that is not valid UTF-8 replaced by U+FFFD from an offset on; lines
/// stay as they are.
private func repairingUTF8(_ bytes: [UInt8], from start: Int) -> [UInt8] {
  Array(bytes[..<start]) + Array(String(decoding: bytes[start...], as: UTF8.self).utf8)
}
