import ArgumentParser
import Diagnostics
import Projects

/// The command line of Faultline: one file a command, in `Commands`.
@main
struct Faultline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faultline",
    abstract: "Builds a cross-linked archive from the postmortems you already have.",
    discussion: """
      Point it at a folder of Markdown or plain-text postmortems, in any house style, and it writes \
      a static site: a page per incident with a drawn timeline, recurring causes, action items, \
      similar incidents, search and feeds. Front matter is not needed; no file is changed.

      Start with:
        faultline build postmortems --output site
      See what was understood of one report, and what was not:
        faultline explain postmortems/2023-03-05-database.md

      Exit codes: 0 done (warnings allowed), 1 errors in the reports or the configuration, 2 a file \
      or folder can't be read or written, 64 wrong usage.
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, Check.self, Explain.self, Annotate.self, Export.self, Report.self, Import.self,
    ])
}

extension Faultline {
  /// Refuses a command that does not exist, which `faultline help` and `--help` would pass over.
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let words = arguments.first == "help" ? Array(arguments.dropFirst()) : arguments
    let names = configuration.subcommands.map { $0._commandName }
    if let name = words.first, name.utf8.first != UInt8(ascii: "-"), name != "help",
      !names.contains(name)
    {
      let near = nearMiss(of: name, among: names).map { "; did you mean '\($0)'?" } ?? "."
      exit(
        withError: ValidationError(
          "no command is named '\(name.visible)'\(others[name] ?? near) The commands are "
            + "\(names.joined(separator: ", "))."))
    }
    await main(nil)
  }

  /// What to do in place of commands that other generators have.
  private static let others: [String: String] = {
    let nothing =
      "; a folder of reports needs no preparation: 'faultline build FOLDER --output site'."
    let open = "; the site needs no server: build it, and open site/index.html."
    return [
      "init": nothing, "new": nothing, "create": nothing, "serve": open, "server": open,
      "preview": open, "version": "; 'faultline --version' prints it.",
    ]
  }()
}
