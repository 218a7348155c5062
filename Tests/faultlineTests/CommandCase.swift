import Foundation
import TestSupport
import Testing

/// A whole project with commands and what they must do, in one readable file (`Sites/*.txt`).
///
/// Lines that begin with `#` say what it is about. `$ faultline …` runs the program in the folder
/// of the files, with `''` for an empty argument; the lines after it say what must hold: `exit 1`
/// (0 unless said), `stdout: text`, `stderr: text` and `file PATH: text` (contains;
/// `not stdout: text` and so on, contains not), `exists PATH`, `missing PATH`, `silent` (nothing on
/// both streams). `$ write PATH: text` and `$ remove PATH` change the project in between. Files
/// follow, each after `-- PATH --`.
struct CommandCase: Sendable, CustomTestStringConvertible {
  /// One command and its expectations, each with its line in the case.
  struct Step: Sendable {
    var command: String
    var expectations: [String]
  }

  let name: String
  let steps: [Step]
  let files: [(path: String, text: String)]

  var testDescription: String { name }

  init(name: String, text: String) {
    self.name = name
    var steps: [Step] = []
    var files: [(path: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].text += line + "\n"
      } else if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), expectations: []))
      } else if !line.isEmpty, !line.hasPrefix("#"), !steps.isEmpty {
        steps[steps.count - 1].expectations.append(line)
      }
    }
    self.steps = steps
    self.files = files
  }

  /// All cases, by name.
  static let all: [CommandCase] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sites")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().filter { $0.hasSuffix(".txt") }.compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8))
        .map { CommandCase(name: name, text: $0) }
    }
  }()
}

/// What a run of the program gave.
struct CommandResult: Sendable {
  var code: Int32
  var output: String
  var errors: String
}

/// Runs the program that the package has built.
func runFaultline(_ arguments: [String], in folder: String) throws -> CommandResult {
  let process = Process()
  process.executableURL = productsFolder.appending(path: "faultline")
  process.arguments = arguments
  process.currentDirectoryURL = URL(filePath: folder)
  process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder]
  // Files, since a pipe that nobody empties would stop the program.
  let names = ["output", "errors"].map { "faultline-\(UUID().uuidString)-\($0)" }
  let urls = names.map { FileManager.default.temporaryDirectory.appending(path: $0) }
  for url in urls { _ = FileManager.default.createFile(atPath: url.path(), contents: nil) }
  defer { for url in urls { try? FileManager.default.removeItem(at: url) } }
  process.standardOutput = try FileHandle(forWritingTo: urls[0])
  process.standardError = try FileHandle(forWritingTo: urls[1])
  process.standardInput = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return CommandResult(
    code: process.terminationStatus,
    output: String(decoding: try Data(contentsOf: urls[0]), as: UTF8.self),
    errors: String(decoding: try Data(contentsOf: urls[1]), as: UTF8.self))
}

/// The folder that holds the built program and tests.
var productsFolder: URL {
  #if os(macOS)
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      return bundle.bundleURL.deletingLastPathComponent()
    }
  #endif
  return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
}
