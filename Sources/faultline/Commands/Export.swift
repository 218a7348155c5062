import ArgumentParser
import Diagnostics
import Projects
import Sites

/// Prints the data of all incidents.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what was read from the reports as data.",
    discussion: """
      Prints one JSON array with an object for each incident, newest first. Each object is also the \
      site's 'incidents/<id>/index.json'. What is not known is null. '--format ndjson' prints the \
      same objects one a line, and '--format csv' a table of the plain facts for spreadsheets. \
      Errors and warnings go to the error stream; the data is printed whole even where there are \
      errors.
      """)

  /// The forms that data is printed in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, ndjson, csv
  }

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the data.")
  var format: Format = .json

  @Flag(help: "End with 1 where there are warnings.")
  var strict = false

  func run() async throws {
    try await Console.run { console in
      let report = try await readArchive(input.request)
      switch format {
      case .json: try console.write(exportedJSON(of: report.archive))
      case .ndjson: try console.write(exportedLines(of: report.archive))
      case .csv: try console.write(incidentsCSV(of: report.archive))
      }
      try console.print(
        report.diagnostics.filter { $0.severity == .error }, of: report.sources, to: .errors)
      return Console.exitCode(for: report.diagnostics, strict: strict)
    }
  }
}
