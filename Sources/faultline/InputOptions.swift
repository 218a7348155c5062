import ArgumentParser
import Projects

/// What every command that reads reports takes.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The folder of the reports, or a single report.",
      discussion: "If you name none, it is 'content' where that exists, else the current folder."))
  var content: String?

  @Flag(help: "Include reports that call themselves drafts.")
  var drafts = false

  @Option(
    help: ArgumentHelp("How many cores to use (default: all).", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if content == "" {
      throw ValidationError(
        "CONTENT takes a folder of reports or a single report, not an empty text.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("'--jobs' takes a number from 1 to 256.")
    }
  }

  /// What to ask the pipeline for.
  var request: BuildRequest {
    BuildRequest(
      content: content ?? defaultContent(), includesDrafts: drafts ? true : nil,
      jobs: jobs ?? processorCount())
  }
}
