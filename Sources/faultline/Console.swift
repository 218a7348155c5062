import Archives
import ArgumentParser
import Diagnostics
import Projects

/// The streams of the process and the code that it ends with.
struct Console: Sendable {
  /// Where text goes.
  enum Stream: Int32 {
    case output = 1
    case errors = 2
  }

  /// Runs the work of a command and ends the process with its code.
  ///
  /// A file or folder that can't be used is explained and ends it with 2. A reader that went away
  /// (`faultline export | head`) is no failure.
  static func run(_ work: (Console) async throws -> ExitCode) async throws {
    ignoreBrokenPipes()
    let console = Console()
    do {
      try checkBuildDate()
      let code = try await work(console)
      if code != .success { throw code }
    } catch let error as ProjectError {
      let name = console.styled("faultline", .bold, on: .errors)
      let severity = console.styled("error", .red, on: .errors)
      // Where not even this can be written, the code still tells.
      try? console.write(
        "\(name): \(severity): \(error.path.visible): \(error.reason)\n"
          + "  = help: \(error.remedy)\n", to: .errors)
      throw error.code == .misuse ? ExitCode(64) : ExitCode(2)
    }
  }

  /// Ends the process while a value is still in use.
  ///
  /// A large archive consists of millions of pieces. To let go of them one by one takes a good part
  /// of a second; the system takes back all at once.
  static func end(with code: ExitCode, keeping value: some Any) -> Never {
    withExtendedLifetime(value) { Faultline.exit(withError: code) }
  }

  /// Returns the code that a command ends with.
  static func exitCode(for diagnostics: [Diagnostic], strict: Bool) -> ExitCode {
    let worst = diagnostics.map(\.severity).max() ?? .note
    return worst == .error || strict && worst == .warning ? ExitCode(1) : .success
  }

  /// Writes text to a stream.
  func write(_ text: String, to stream: Stream = .output) throws {
    try write(Array(text.utf8), to: stream)
  }

  /// Writes bytes to a stream; what nobody reads is dropped.
  func write(_ bytes: [UInt8], to stream: Stream = .output) throws {
    try writeToStream(stream.rawValue, bytes)
  }

  /// Whether colours are shown: on a terminal, unless `NO_COLOR` is set or the terminal is dumb.
  func usesColor(on stream: Stream) -> Bool {
    isTerminal(stream.rawValue) && (environmentVariable("NO_COLOR") ?? "").isEmpty
      && environmentVariable("TERM") != "dumb"
  }

  /// Returns text in a style, where the stream shows colours.
  func styled(_ text: String, _ style: TextStyle, on stream: Stream = .output) -> String {
    style.applied(to: text, usesColor: usesColor(on: stream))
  }
}

extension Console {
  /// Prints diagnostics as text.
  func print(_ diagnostics: [Diagnostic], of sources: SourceTable, to stream: Stream) throws {
    let printer = TextPrinter(sources: sources, usesColor: usesColor(on: stream))
    let shown = diagnostics.capped(exceptIn: Configuration.fileName)
    try write(shown.map(printer.text).joined(), to: stream)
  }

  /// Shows what is going on, on a terminal; the line goes away when the work is done.
  ///
  /// Without colours, no control codes are written, so that the lines stay.
  var progress: (@Sendable (BuildStage) -> Void)? {
    guard isTerminal(Stream.errors.rawValue) else { return nil }
    let isPlain = !usesColor(on: .errors)
    return { stage in
      let text =
        switch stage {
        case .reading(let count): "Reading \(counted(count, "report")) …"
        case .linking: "Finding what connects them …"
        case .writing(let count): "Making \(counted(count, "file")) …"
        case .publishing: "Putting the site in place …"
        case .done: ""
        }
      // Progress that can't be shown is no reason to stop.
      let line = isPlain ? text + (text.isEmpty ? "" : "\n") : "\r\u{1B}[K\(text)"
      try? writeToStream(Stream.errors.rawValue, Array(line.utf8))
    }
  }
}

/// Returns a number with its noun: `1 incident`, `3 incidents`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(count == 1 ? noun : noun + "s")"
}

/// `303 incidents`, with the number of reports where some tell an incident once more, as the home
/// page has it.
func counted(incidentsOf archive: Archive) -> String {
  let incidents = counted(archive.incidentCount, "incident")
  let reports = archive.incidents.count
  return reports == archive.incidentCount
    ? incidents : incidents + " in " + counted(reports, "report")
}
