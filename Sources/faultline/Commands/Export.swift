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
      '--format sqlite --output FILE' writes a database with full-text search instead. \
      Errors and warnings go to the error stream; the data is printed whole even where there are \
      errors.
      """)

  /// The forms that data is printed in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, ndjson, csv, sqlite
  }

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the data.")
  var format: Format = .json

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write to instead of printing; needed for sqlite.", valueName: "file"))
  var output: String?

  @Flag(help: "End with 1 where there are warnings.")
  var strict = false

  func validate() throws {
    if format == .sqlite, output == nil {
      throw ValidationError("'--format sqlite' needs '--output FILE'.")
    }
  }

  func run() async throws {
    try await Console.run { console in
      let result = try await readArchive(input.request)
      let bytes: [UInt8]? =
        switch format {
        case .json: exportedJSON(of: result.archive)
        case .ndjson: exportedLines(of: result.archive)
        case .csv: incidentsCSV(of: result.archive)
        case .sqlite: nil
        }
      if let bytes, let output {
        try writeExport(bytes, to: output)
      } else if let bytes {
        try console.write(bytes)
      } else if let output {
        try exportSQLite(of: result.archive, to: output)
      }
      try console.print(
        result.diagnostics.filter { $0.severity >= .warning }, of: result.sources, to: .errors)
      return Console.exitCode(for: result.diagnostics, strict: strict)
    }
  }
}
