package import Diagnostics
import Encodings

/// Returns diagnostics as SARIF 2.1.0 (OASIS), which code hosts and editors show.
///
/// Columns count code points, as the format allows; paths are percent-encoded.
package func diagnosticsSARIF(
  _ diagnostics: [Diagnostic], sources: SourceTable, version: String
) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(
    literal: """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
      "columnKind":"unicodeCodePoints","tool":{"driver":{"name":"faultline","version":
      """)
  bytes.append(jsonString: version)
  bytes.append(literal: ",\"rules\":[")
  var indexes: [String: Int] = [:]
  for diagnostic in diagnostics where indexes[diagnostic.kind.name] == nil {
    bytes.append(literal: indexes.isEmpty ? "\n" : ",\n")
    indexes[diagnostic.kind.name] = indexes.count
    bytes.append(rule: diagnostic.kind)
  }
  bytes.append(literal: "]}},\"results\":[")
  for (index, diagnostic) in diagnostics.enumerated() {
    bytes.append(literal: index == 0 ? "\n" : ",\n")
    bytes.append(result: diagnostic, rule: indexes[diagnostic.kind.name] ?? 0, in: sources)
  }
  bytes.append(literal: "\n]}]}\n")
  return bytes
}

extension [UInt8] {
  fileprivate mutating func append(rule kind: Diagnostic.Kind) {
    append(literal: "{\"id\":")
    append(jsonString: kind.name)
    append(literal: ",\"fullDescription\":{\"text\":")
    append(jsonString: kind.explanation)
    append(literal: "},\"defaultConfiguration\":{\"level\":")
    append(jsonString: kind.severity.rawValue)
    append(literal: "}}")
  }

  fileprivate mutating func append(
    result diagnostic: Diagnostic, rule: Int, in sources: SourceTable
  ) {
    append(literal: "{\"ruleId\":")
    append(jsonString: diagnostic.kind.name)
    append(contentsOf: ",\"ruleIndex\":\(rule),\"level\":".utf8)
    append(jsonString: diagnostic.severity.rawValue)
    append(literal: ",\"message\":{\"text\":")
    append(jsonString: diagnostic.message + (diagnostic.help.map { ": \($0)" } ?? ""))
    append(literal: "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":")
    append(artifact: sources.name(of: diagnostic.path))
    let file = sources.file(at: diagnostic.path)
    if let file, let range = diagnostic.range {
      append(literal: ",\"region\":")
      append(region: range, of: file)
    }
    append(literal: "}}]")
    if let file, !diagnostic.fixIts.isEmpty {
      append(literal: ",\"fixes\":[")
      for (index, fixIt) in diagnostic.fixIts.enumerated() {
        append(literal: index == 0 ? "{\"description\":{\"text\":" : ",{\"description\":{\"text\":")
        append(jsonString: fixIt.summary)
        append(literal: "},\"artifactChanges\":[{\"artifactLocation\":")
        append(artifact: sources.name(of: diagnostic.path))
        append(literal: ",\"replacements\":[{\"deletedRegion\":")
        append(region: fixIt.range, of: file)
        append(literal: ",\"insertedContent\":{\"text\":")
        append(jsonString: fixIt.replacement)
        append(literal: "}}]}]}")
      }
      append(literal: "]")
    }
    append(literal: "}")
  }

  private mutating func append(artifact path: String) {
    append(literal: "{\"uri\":\"")
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if path.utf8.first == UInt8(ascii: "/") { append(literal: "file://") }
    for (index, part) in parts.enumerated() {
      if index > 0 { append(literal: "/") }
      append(urlSegment: Array(part))
    }
    append(literal: "\"}")
  }

  private mutating func append(region range: SourceRange, of file: SourceFile) {
    let (start, end) = (file.codePoint(at: range.lowerBound), file.codePoint(at: range.upperBound))
    let text =
      "{\"startLine\":\(start.line),\"startColumn\":\(start.column)"
      + ",\"endLine\":\(end.line),\"endColumn\":\(end.column)}"
    append(contentsOf: text.utf8)
  }
}

extension SourceFile {
  /// The line and column of a byte offset, with columns in code points from 1.
  fileprivate func codePoint(at offset: Int) -> SourceLocation {
    let location = location(at: offset)
    let end = Swift.min(offset, bytes.count)
    let start = Swift.min(end, offset - location.column + 1)
    let points = bytes[start..<end].count { $0 & 0xC0 != 0x80 }
    return SourceLocation(line: location.line, column: points + 1)
  }
}
