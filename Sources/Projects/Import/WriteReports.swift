package import Diagnostics

/// What an import did.
package struct ImportSummary: Sendable, Hashable {
  /// The files that were written, by path.
  package var written: [String] = []
  /// The files that were there already and stay as they are.
  package var kept: [String] = []
}

/// Reads what another tool exported, and writes reports into a folder.
///
/// A file that is there already is left as it is: people have worked on it.
///
/// - Throws: `ProjectError` where the file can't be read or the folder not be written.
package func importReports(
  from path: String, into folder: String
) throws(ProjectError) -> (summary: ImportSummary, source: SourceFile, diagnostics: [Diagnostic]) {
  if siteAddress(path) != nil {
    throw ProjectError(
      .misuse, path: path, reason: "only a file can be imported, not an address",
      remedy: "download it first, as with 'curl -O \(path)', and name the file")
  }
  let file: SourceFile
  do throws(SystemError) {
    guard let bytes = try readFile(path, upTo: 64 << 20) else {
      throw SystemError.notFound
    }
    file = SourceFile(path: path, decoding: bytes)
  } catch {
    throw ProjectError(.unreadable, path: path, error)
  }
  let reports = importStatuspage(file)
  var summary = ImportSummary()
  guard !reports.value.isEmpty else { return (summary, file, reports.diagnostics) }
  do throws(SystemError) {
    try makeFolder(folder)
    let target = try Folder(folder)
    for report in reports.value {
      let name = PathBytes(report.name.utf8)
      if (try? target.status(name)) != nil {
        summary.kept.append(report.name)
      } else {
        try target.write(report.bytes, to: name)
        summary.written.append(report.name)
      }
    }
  } catch {
    throw ProjectError(.unwritable, path: folder, error)
  }
  return (summary, file, reports.diagnostics)
}

private func makeFolder(_ path: String) throws(SystemError) {
  if (try? fileStatus(path)) != nil { return }
  var names = path.utf8.split(separator: slash, omittingEmptySubsequences: false)
  while names.last?.isEmpty == true { names.removeLast() }
  guard let last = names.popLast() else { return }
  let parent =
    names.isEmpty ? "." : String(decoding: Array(names.joined(separator: [slash])), as: UTF8.self)
  try Folder(parent.isEmpty ? "/" : parent).makeFolder(PathBytes(last))
}
