package import Diagnostics
import Encodings

/// Returns diagnostics as a JSON array, for editors and other tools.
///
/// Each object has `path`, `line`, `column`, `end_line`, `end_column` (null where the whole file is
/// meant; columns count UTF-8 bytes from 1), `severity`, `name`, `message`, `help` and `fixes`.
package func diagnosticsJSON(_ diagnostics: [Diagnostic], sources: SourceTable) -> [UInt8] {
  var bytes: [UInt8] = [UInt8(ascii: "[")]
  for (index, diagnostic) in diagnostics.enumerated() {
    bytes.append(literal: index == 0 ? "\n" : ",\n")
    bytes.append(diagnostic, in: sources)
  }
  bytes.append(literal: "\n]\n")
  return bytes
}

extension [UInt8] {
  fileprivate mutating func append(_ diagnostic: Diagnostic, in sources: SourceTable) {
    let file = sources.file(at: diagnostic.path)
    append(literal: "{\"path\":")
    append(jsonString: sources.name(of: diagnostic.path))
    append(file: file, range: diagnostic.range)
    append(literal: ",\"severity\":")
    append(jsonString: diagnostic.severity.rawValue)
    append(literal: ",\"name\":")
    append(jsonString: diagnostic.kind.name)
    append(literal: ",\"message\":")
    append(jsonString: diagnostic.message)
    append(literal: ",\"help\":")
    if let help = diagnostic.help { append(jsonString: help) } else { append(literal: "null") }
    append(literal: ",\"fixes\":[")
    for (index, fixIt) in diagnostic.fixIts.enumerated() {
      append(literal: index == 0 ? "{\"summary\":" : ",{\"summary\":")
      append(jsonString: fixIt.summary)
      append(file: file, range: fixIt.range)
      append(literal: ",\"replacement\":")
      append(jsonString: fixIt.replacement)
      append(literal: "}")
    }
    append(literal: "]}")
  }

  private mutating func append(file: SourceFile?, range: SourceRange?) {
    guard let file, let range else {
      return append(
        literal: ",\"line\":null,\"column\":null,\"end_line\":null,\"end_column\":null")
    }
    let start = file.location(at: range.lowerBound)
    let end = file.location(at: range.upperBound)
    let text =
      ",\"line\":\(start.line),\"column\":\(start.column)"
      + ",\"end_line\":\(end.line),\"end_column\":\(end.column)"
    append(contentsOf: text.utf8)
  }
}
