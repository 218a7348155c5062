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
      brackets: 'faultline check --explain NAME' tells what it means, and 'diagnostics:' in \
      faultline.yml changes its severity or turns it off.
      """)

  /// The forms that diagnostics are printed in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, github
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

  @Flag(help: "End with 1 where there are warnings.")
  var strict = false

  func validate() throws {
    guard let explain, !allDiagnosticKinds.contains(where: { $0.name == explain }) else { return }
    let near = nearMiss(of: explain, among: allDiagnosticKinds.map(\.name))
    throw ValidationError(
      "no diagnostic is named '\(explain.visible)'"
        + (near.map { "; did you mean '\($0)'?" } ?? "."))
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
      let report = try await buildSite(request)
      switch format {
      case .text:
        try console.print(report.diagnostics, of: report.sources, to: .output)
        try console.write(summary(of: report))
      case .json: try console.write(diagnosticsJSON(report.diagnostics, sources: report.sources))
      case .github:
        let printer = GitHubPrinter(sources: report.sources)
        try console.write(report.diagnostics.capped().map(printer.text).joined())
      }
      return Console.exitCode(for: report.diagnostics, strict: strict)
    }
  }

  private func summary(of report: SiteReport) -> String {
    func count(_ severity: Diagnostic.Severity) -> String? {
      let count = report.diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, severity.rawValue)
    }
    let found = [count(.error), count(.warning), count(.note)].compactMap { $0 }
    let what = found.isEmpty ? "nothing to report" : found.joined(separator: ", ")
    return "\(counted(report.archive.incidents.count, "incident")) checked: \(what)\n"
  }
}
