import Archives
import ArgumentParser
import Diagnostics
import Documents
import Incidents
import Projects

/// Proposes front matter for reports.
struct Annotate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Proposes front matter for what reports state, and leaves their text alone.",
    discussion: """
      Prints a unified diff that adds to each report's front matter what the report states with \
      certainty and does not declare yet: date, severity, services, teams, time zone, milestones and \
      duration. Guesses are never among them, and a value is left out if with it the report would be \
      read in another way. With --write, the files are changed; only front matter is.
      """)

  @Argument(help: "Reports, or folders of reports.")
  var files: [String]

  @Flag(help: "Write the front matter into the files instead of printing a diff.")
  var write = false

  func run() async throws {
    try await Console.run { console in
      var changed = 0
      var unchanged = 0
      for path in files {
        let result = try await readArchive(BuildRequest(content: path, includesDrafts: true))
        let incidents = Dictionary(grouping: result.archive.incidents.map(\.incident)) {
          Array($0.document.file.path.utf8)
        }
        for file in result.content.files {
          let name = result.content.prefix + file.path
          let found = incidents[Array(file.path.utf8)] ?? []
          switch annotation(for: found, configuration: result.configuration) {
          case .success(nil): unchanged += 1
          case .success(let annotation?):
            if write {
              guard try result.content.replace(file, with: annotation.bytes) else {
                try console.write(
                  "\(name.visible): left alone: the file changed meanwhile\n", to: .errors)
                continue
              }
              let keys = annotation.facts.map(\.key).joined(separator: ", ")
              try console.write("\(name.visible): \(keys)\n")
            } else {
              // What 'patch' reads leads out of no folder: it is to run in that of the reports.
              let isOutside =
                name.utf8.first == UInt8(ascii: "/") || name.utf8.starts(with: "..".utf8)
              try console.write(annotation.diff(path: isOutside ? file.path : name))
            }
            changed += 1
          case .failure(let refusal):
            try console.write(
              "\(name.visible): left alone: \(refusal.reason.rawValue)\n", to: .errors)
          }
        }
      }
      let done = write ? "annotated" : "could be annotated"
      try console.write(
        "\(counted(changed, "report")) \(done), nothing to add to \(unchanged)\n", to: .errors)
      return .success
    }
  }
}
