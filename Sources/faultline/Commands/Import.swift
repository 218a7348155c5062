import ArgumentParser
import Diagnostics
import Projects

/// Writes reports from what a status page knows.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes reports from the incidents of a status page.",
    discussion: """
      Reads the file that Statuspage serves at /api/v2/incidents.json and writes a Markdown file for \
      each incident: its facts as front matter, its updates as a timeline, and empty sections for \
      the root cause and the action items. Each names its id on the status page, so that \
      '/status/<id>/' of the site leads to it. Files that are there already stay as they are.
      """)

  @Argument(help: "The file incidents.json.")
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write the reports to.", valueName: "dir"))
  var output: String

  func run() async throws {
    try await Console.run { console in
      let result = try importReports(from: file, into: output)
      var sources = SourceTable()
      sources.add(result.source, prefix: "")
      try console.print(result.diagnostics, of: sources, to: .errors)
      for name in result.summary.written { try console.write("\(name.visible)\n") }
      var text = "\(counted(result.summary.written.count, "report")) written to \(output.visible)"
      let kept = result.summary.kept.count
      if kept > 0 {
        text += ", \(counted(kept, "file")) left as \(kept == 1 ? "it was" : "they were")"
      }
      try console.write(text + "\n", to: .errors)
      return Console.exitCode(for: result.diagnostics, strict: false)
    }
  }
}
