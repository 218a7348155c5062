package import Diagnostics

/// Findings that somebody knows already, so that a check reports only new ones.
///
/// A line stands for one finding: the name of the diagnostic, the path from the content folder and
/// the message, with tabs between them. Lines of the report do not count, so that text that moves
/// makes no finding new. Where a report has the same finding twice, there are two lines.
package struct Baseline: Sendable, Hashable {
  private var counts: [String: Int] = [:]

  private static let heading = "# Findings that 'faultline check --baseline' does not report."

  /// Creates the baseline of what is found now.
  package init(of diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { counts[Self.line(of: diagnostic), default: 0] += 1 }
  }

  /// Reads a baseline, in whatever encoding an editor has saved it.
  package init(_ bytes: [UInt8]) {
    let text = SourceFile(path: "", decoding: bytes).bytes
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    where line.first != UInt8(ascii: "#") {
      counts[String(decoding: line, as: UTF8.self), default: 0] += 1
    }
  }

  /// Reads the baseline in a file.
  package init(reading path: String) throws(ProjectError) {
    let bytes: [UInt8]
    do throws(SystemError) {
      guard let found = try readFile(path, upTo: 1 << 28) else { throw SystemError.tooLarge }
      bytes = found
    } catch {
      throw ProjectError(
        error == .notFound ? .notFound : .unreadable, path: path, reason: error.reason,
        remedy: error == .notFound
          ? "make the file with 'faultline check --write-baseline \(path)'" : error.remedy)
    }
    guard bytes.isEmpty || Self.isBaseline(SourceFile(path: path, decoding: bytes)) else {
      throw ProjectError(
        .unreadable, path: path, reason: "it is no baseline: its first line is another one",
        remedy: "make one with 'faultline check --write-baseline faultline.baseline'")
    }
    self.init(bytes)
  }

  /// Whether a file is one that `write(to:)` made, by its first line.
  static func isBaseline(_ file: SourceFile) -> Bool { file.bytes.starts(with: heading.utf8) }

  /// How many findings it holds.
  package var count: Int { counts.values.reduce(0, +) }

  /// The file, with its lines sorted.
  package var bytes: [UInt8] {
    let lines = counts.flatMap { Array(repeating: $0.key, count: $0.value) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Array(([Self.heading] + lines).joined(separator: "\n").utf8) + [0x0A]
  }

  /// Writes the file, in place of an older one.
  ///
  /// - Throws: `ProjectError` where it can't be written, or where another file than a baseline stands
  ///   there, such as a report.
  package func write(to path: String) throws(ProjectError) {
    if let status = try? fileStatus(path), status.kind == .file, status.size > 0,
      !Self.isBaseline(
        SourceFile(path: path, decoding: (try? readFile(path, upTo: 1 << 28)) ?? []))
    {
      throw ProjectError(
        .unwritable, path: path, reason: "it is a file of another kind, and was left as it is",
        remedy: "name another file, such as 'faultline.baseline'")
    }
    do throws(SystemError) { try replaceFile(path, with: bytes) } catch {
      throw ProjectError(.unwritable, path: path, error)
    }
  }

  /// Returns the diagnostics that it does not have.
  package func newFindings(in diagnostics: [Diagnostic]) -> [Diagnostic] {
    var rest = counts
    return diagnostics.filter { diagnostic in
      let line = Self.line(of: diagnostic)
      guard let count = rest[line], count > 0 else { return true }
      rest[line] = count - 1
      return false
    }
  }

  private static func line(of diagnostic: Diagnostic) -> String {
    [diagnostic.kind.name, diagnostic.path, diagnostic.message].map(\.visible)
      .joined(separator: "\t")
  }
}
