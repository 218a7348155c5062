import Archives
import ArgumentParser
import Diagnostics
import Projects

/// Reports what is wrong with the reports, the configuration and the theme.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reports problems in the reports, and writes nothing.",
    discussion: """
      Does all that 'build' does but writing. Each message names its place, and its name in \
      brackets: 'faultline check --explain NAME' tells what it means, and 'checks:' in \
      faultline.yml changes its severity or turns it off.

      With --fix, misspellings in front matter and in faultline.yml are corrected where nothing else \
      can be meant; the text of reports and the files of a theme are never touched. With --baseline, what the file lists is \
      not reported, so that a large archive can begin to be checked.
      """)

  /// The forms that diagnostics are printed in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, github, sarif
  }

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp("The folder of a theme to check as well.", valueName: "dir"))
  var theme: String?

  @Option(help: "The form of the messages.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp("Print what a diagnostic means, and end.", valueName: "name"))
  var explain: String?

  @Option(
    help: ArgumentHelp("Leave out what a file lists that --write-baseline made.", valueName: "file")
  )
  var baseline: String?

  @Option(
    help: ArgumentHelp("Write what is found to a file for --baseline.", valueName: "file"))
  var writeBaseline: String?

  @Flag(help: "Apply the fixes that are certain, and report what is left.")
  var fix = false

  @Flag(help: "End with 1 where there are warnings.")
  var strict = false

  func validate() throws {
    for (name, value) in [
      ("theme", theme), ("baseline", baseline), ("write-baseline", writeBaseline),
    ]
    where value == "" {
      throw ValidationError("'--\(name)' takes a \(name == "theme" ? "folder" : "file").")
    }
    guard let explain, !allDiagnosticKinds.contains(where: { $0.name == explain }) else { return }
    let near = nearMiss(of: explain, among: allDiagnosticKinds.map(\.name))
    throw ValidationError(
      "no diagnostic is named '\(explain.visible)'"
        + (near.map { "; did you mean '\($0)'?" }
          ?? ". The name stands in brackets at the end of each message."))
  }

  func run() async throws {
    try await Console.run { console in
      if let explain, let kind = allDiagnosticKinds.first(where: { $0.name == explain }) {
        try console.write(
          "\(console.styled(kind.name, .bold)) (\(kind.severity.rawValue))\n\n"
            + "\(kind.explanation)\n")
        return .success
      }
      var request = input.request
      request.theme = theme
      request.progress = format == .text ? console.progress : nil
      let known = try baseline.map { path throws(ProjectError) in try Baseline(reading: path) }
      var result = try await buildSite(request)
      if fix {
        let fixed = try applyFixes(of: result.diagnostics, in: result.content)
        if fixed.places > 0 { result = try await buildSite(request) }
        try console.write(
          "\(counted(fixed.places, "place")) fixed in \(counted(fixed.files, "file"))\n",
          to: .errors)
      }
      var written: Int?
      if let writeBaseline {
        let found = Baseline(of: result.diagnostics)
        try found.write(to: writeBaseline)
        written = found.count
        result.diagnostics = []
      }
      if let known { result.diagnostics = known.newFindings(in: result.diagnostics) }
      switch format {
      case .text:
        try console.print(result.diagnostics, of: result.sources, to: .output)
        try console.write(summary(of: result, written: written))
      case .json: try console.write(diagnosticsJSON(result.diagnostics, sources: result.sources))
      case .sarif:
        try console.write(
          diagnosticsSARIF(
            result.diagnostics, sources: result.sources,
            version: Faultline.configuration.version))
      case .github:
        let printer = GitHubPrinter(sources: result.sources)
        let shown = result.diagnostics.capped(exceptIn: Configuration.fileName)
        try console.write(shown.map(printer.text).joined())
      }
      return Console.exitCode(for: result.diagnostics, strict: strict)
    }
  }

  /// The last line; `written` tells how many findings a baseline got, and is nil where none was
  /// made.
  private func summary(of result: SiteResult, written: Int?) -> String {
    func count(_ severity: Diagnostic.Severity) -> String? {
      let count = result.diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, severity.rawValue)
    }
    let found = [count(.error), count(.warning), count(.note)].compactMap { $0 }
    var what = found.isEmpty ? "nothing to report" : found.joined(separator: ", ")
    if let written, let writeBaseline {
      what = "\(counted(written, "finding")) written to \(writeBaseline.visible)"
    }
    return "\(counted(incidentsOf: result.archive)) checked: \(what)\n"
  }
}
