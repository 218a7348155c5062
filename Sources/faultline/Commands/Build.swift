import Archives
import ArgumentParser
import Diagnostics
import Documents
import Projects

/// Writes the site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the site.",
    discussion: """
      Reads every report below CONTENT, which ends in \(ReportFormat.allEndings), and writes a \
      folder of plain files that works from a web server, a bucket or the disk. In CONTENT, only \
      the list of published addresses (faultline.addresses) is written, where it has a \
      faultline.yml.

      The new site takes the place of the old one in one step, and files that did not change are not \
      touched. A folder that holds files of others is refused; files that you add to the output \
      later (CNAME, .nojekyll) stay.

      Settings (title, base_url, …) stand in CONTENT/faultline.yml; none is needed. With --strict, \
      warnings make the exit code 1 as errors do.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write the site to.", valueName: "dir"))
  var output = "site"

  @Option(
    help: ArgumentHelp(
      "The folder of a theme; its files replace those of the built-in one.", valueName: "dir"))
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "Where the site will be served; for feeds, the sitemap and canonical links.",
      valueName: "url"))
  var baseURL: String?

  @Flag(help: "End with 1 where there are warnings.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print errors and warnings only.")
  var quiet = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("'--output' takes a folder, such as 'site'.") }
    if theme == "" { throw ValidationError("'--theme' takes a folder.") }
    if let baseURL, siteAddress(baseURL) == nil {
      throw ValidationError(
        "'--base-url' takes an address that begins with 'https://' or 'http://', "
          + "not '\(baseURL.visible)'.")
    }
  }

  func run() async throws {
    try await Console.run { console in
      var request = input.request
      request.theme = theme
      request.baseURL = baseURL.flatMap(siteAddress)
      request.progress = quiet ? nil : console.progress
      let start = ContinuousClock.now
      let result = try await buildSite(request, output: output)
      let elapsed = ContinuousClock.now - start
      let found = Self.shown(result.diagnostics)
      try console.print(found.shown, of: result.sources, to: .errors)
      if found.rest > 0 {
        try console.write(
          "… and \(counted(found.rest, "more warning")): see them with 'faultline check'\n",
          to: .errors)
      }
      if !quiet { try console.write(summary(of: result, elapsed: elapsed)) }
      Console.end(
        with: Console.exitCode(for: result.diagnostics, strict: strict), keeping: result)
    }
  }

  /// All errors and the first warnings: a large archive has many, and one look takes few.
  private static func shown(_ diagnostics: [Diagnostic]) -> (shown: [Diagnostic], rest: Int) {
    let limit = 20
    var warnings = 0
    let shown = diagnostics.filter { diagnostic in
      if diagnostic.severity == .warning { warnings += 1 }
      return diagnostic.severity == .error
        || diagnostic.severity == .warning && warnings <= limit
    }
    return (shown, Swift.max(0, warnings - limit))
  }

  private func summary(of result: SiteResult, elapsed: Duration) -> String {
    let archive = result.archive
    var folder = output.visible
    while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
    var parts = [
      counted(incidentsOf: archive), counted(archive.causes.count, "cause"),
      counted(archive.services.count, "service"),
      counted(archive.actions.count { !$0.isRepeated }, "action item"),
    ]
    if result.draftCount > 0 { parts.append(counted(result.draftCount, "draft") + " left out") }
    var text = "\(parts.joined(separator: ", ")): "
    if let summary = result.output {
      text +=
        summary.writtenFiles + summary.removedFiles == 0
        ? "nothing changed in \(folder)"
        : "\(counted(result.pageCount, "page")) written to \(folder)"
      text += " in \(seconds(elapsed)); open \(folder)/index.html\n"
    } else {
      text += "nothing written, and \(folder) is as it was\n"
    }
    let notes = result.diagnostics.count { $0.severity == .note }
    if notes > 0 {
      text += "\(counted(notes, "note")): see them with 'faultline check'\n"
    }
    return text
  }

  private func seconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .milliseconds(10)).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
  }
}
