/// Prints diagnostics as the workflow commands of GitHub Actions, which show them beside the lines.
package struct GitHubPrinter: Sendable {
  private let sources: SourceTable

  package init(sources: SourceTable) { self.sources = sources }

  /// Returns one diagnostic as a line with its line feed.
  package func text(of diagnostic: Diagnostic) -> String {
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties = ["file=" + Self.property(sources.name(of: diagnostic.path))]
    if let file = sources.file(at: diagnostic.path), let range = diagnostic.range {
      let location = file.location(at: range.lowerBound)
      properties += ["line=\(location.line)", "col=\(location.column)"]
    }
    properties.append("title=" + Self.property(diagnostic.kind.name))
    let help = diagnostic.help.map { "\n\($0)" } ?? ""
    return "::\(command) \(properties.joined(separator: ","))::"
      + Self.message(diagnostic.message + help) + "\n"
  }

  /// Without the characters that end a command.
  private static func message(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result += String(scalar).visible
      }
    }
    return result
  }

  private static func property(_ text: String) -> String {
    var result = ""
    for scalar in message(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
