import Archives
import ArgumentParser
import Diagnostics
import Projects

/// Prints the report of a year.
struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the incidents of a year as a report in Markdown.",
    discussion: """
      The report holds the figures of the year, its incidents, what came back while work was open, \
      and the numbers of the site's page of insights for that year alone. What fewer than five \
      incidents tell is left out.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The year, such as 2024.", valueName: "year"))
  var year: Int

  func run() async throws {
    try await Console.run { console in
      let result = try await readArchive(input.request)
      try console.print(
        result.diagnostics.filter { $0.severity == .error }, of: result.sources, to: .errors)
      guard let text = try result.yearReport(year) else {
        let years = result.years.map(String.init).joined(separator: ", ")
        let others =
          result.archive.incidents.isEmpty
          ? "there are no reports in the folder"
          : years.isEmpty ? "no report has a date" : "there are some of \(years)"
        try console.write("no incident is of \(year); \(others)\n", to: .errors)
        return ExitCode(1)
      }
      try console.write(text)
      return Console.exitCode(for: result.diagnostics, strict: false)
    }
  }
}
