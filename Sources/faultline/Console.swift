import ArgumentParser
import Diagnostics
import Projects

/// The streams of the process and the code that it ends with.
struct Console {
  /// Runs the work of a command and ends the process with its code.
  static func run(
    _ work: (Console) async throws -> ExitCode
  ) async throws {
    ignoreBrokenPipes()
    let console = Console()
    do {
      let code = try await work(console)
      if code != .success { throw code }
    } catch let error as ProjectError {
      console.printError("faultline: \(error.path): \(error.reason); \(error.remedy)\n")
      throw ExitCode(2)
    }
  }

  func print(_ bytes: [UInt8]) { writeToStream(1, bytes) }
  func print(_ text: String) { writeToStream(1, Array(text.utf8)) }
  func printError(_ text: String) { writeToStream(2, Array(text.utf8)) }

  /// Prints diagnostics and returns the code that the process ends with.
  func report(_ diagnostics: [Diagnostic], of report: ArchiveReport) -> ExitCode {
    diagnostics.contains { $0.severity == .error } ? ExitCode(1) : .success
  }
}
