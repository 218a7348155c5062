import Archives
import ArgumentParser
import Diagnostics
import Documents
import Incidents
import Projects

/// Shows what was read from one report.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what was read from a report, from which line, and what was not understood.",
    discussion: """
      Each value comes with its line and where it is from: declared (front matter), stated (in the \
      text), computed (from other values) or inferred (from the wording). Then comes each line with \
      what it was read as, and last what nothing used: times, labels, entries without a time. \
      Nothing is written. With a folder, it shows every report in it.
      """)

  /// The forms that it is printed in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the output.")
  var format: Format = .text

  /// Whether a diagnostic is about an incident, as opposed to another one of its file.
  private func isOf(_ incident: Incident, _ diagnostic: Diagnostic) -> Bool {
    let file = incident.document.file
    guard diagnostic.path.utf8.elementsEqual(file.path.utf8) else { return false }
    guard let range = diagnostic.range, range.lowerBound >= incident.document.body.lowerBound else {
      return true
    }
    return incident.lines.contains(file.line(at: range.lowerBound))
  }

  func run() async throws {
    try await Console.run { console in
      var request = input.request
      request.includesDrafts = true
      let result = try await readArchive(request)
      if format == .json {
        try console.write(explanationJSON(of: result.archive, prefix: result.content.prefix))
        return Console.exitCode(for: result.diagnostics, strict: false)
      }
      if result.archive.incidents.isEmpty {
        try console.print(result.diagnostics, of: result.sources, to: .errors)
      }
      let printer = TextPrinter(
        sources: result.sources, usesColor: console.usesColor(on: .output))
      for (index, entry) in result.archive.incidents.enumerated() {
        if index > 0 { try console.write("\n") }
        let explanation = Explanation(
          of: entry, prefix: result.content.prefix, archive: result.archive)
        try console.write(explanation.text(usesColor: console.usesColor(on: .output)))
        let found = result.diagnostics.filter { isOf(entry.incident, $0) }
        if !found.isEmpty { try console.write("\n" + found.map(printer.text).joined()) }
      }
      return Console.exitCode(for: result.diagnostics, strict: false)
    }
  }
}
