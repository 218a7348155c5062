/// The texts that diagnostics are about, and what users call their files.
package struct SourceTable: Sendable {
  /// One file as diagnostics name it.
  private struct Entry: Sendable {
    var name: String
    var file: SourceFile?
  }

  // Keyed by bytes: names that differ only in how accents are written are two files.
  private var entries: [[UInt8]: Entry] = [:]

  package init() {}

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - file: The text, under the path that diagnostics name.
  ///   - prefix: What is put before its path for the user.
  package mutating func add(_ file: SourceFile, prefix: String) {
    entries[Array(file.path.utf8)] = Entry(name: prefix + file.path, file: file)
  }

  /// Adds the name of a file whose text is not known.
  package mutating func add(path: String, prefix: String) {
    let key = Array(path.utf8)
    if entries[key] == nil { entries[key] = Entry(name: prefix + path, file: nil) }
  }

  /// Returns the text of a path; nil where it is not known.
  package func file(at path: String) -> SourceFile? { entries[Array(path.utf8)]?.file }

  /// Returns what the user calls a path: with the content folder before it, where it is in there.
  package func name(of path: String) -> String { entries[Array(path.utf8)]?.name ?? path }
}
