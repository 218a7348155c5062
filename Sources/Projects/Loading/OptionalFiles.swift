import Diagnostics

/// The most that is read of one file; text over `Limits.fileBytes` is shown without being parsed.
let largestFile = 64 * 1_024 * 1_024

/// Files of the content folder that are no reports, and need not be there.
extension ContentFolder {
  /// Reads such a file in the top folder; nil where it is not there.
  ///
  /// - Throws: `ProjectError` where it is there and can't be read whole, so that nobody builds without
  ///   what it says.
  func optionalFile(_ name: String, prefix: String) throws(ProjectError) -> SourceFile? {
    do throws(SystemError) {
      if let bytes = try read(PathBytes(name.utf8), upTo: largestFile) {
        return SourceFile(path: name, decoding: bytes)
      }
    } catch {
      if error == .notFound { return nil }
      throw ProjectError(.unreadable, path: prefix + name, error)
    }
    throw ProjectError(
      .unreadable, path: prefix + name, reason: "it is larger than 64 MiB", remedy: "shorten it")
  }

  /// Reports a file that has the name which other tools would give it.
  ///
  /// - Parameters:
  ///   - names: The names that are looked for.
  ///   - use: What is read from which file, for the message.
  /// - Returns: The report; nil where no file has one of the names.
  func misnamedFile(_ names: [String], for use: String) -> Diagnostic? {
    let name = names.first { (try? root.status(PathBytes($0.utf8)))?.kind == .file }
    return name.map { name in
      Diagnostic(.misnamedConfiguration, use, path: name, range: nil, help: "rename the file")
    }
  }
}
