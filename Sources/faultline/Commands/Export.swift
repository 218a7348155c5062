import ArgumentParser
import Projects

/// Prints the data of all incidents.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what was read from the reports as data.",
    discussion: """
      Prints one JSON array with an object for each incident, newest first. Each object is also the \
      site's `/incidents/<id>/index.json`. What is not known is null. Diagnostics go to the error \
      stream; the array is printed whole even where there are errors.
      """)

  /// The forms that data is printed in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json
  }

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the data.")
  var format: Format = .json

  func run() async throws {
    try await Console.run { console in
      let report = try await readArchive(input.request)
      console.print(exportedJSON(of: report.archive))
      return console.report(report.diagnostics, of: report)
    }
  }
}
