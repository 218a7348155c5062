import Documents

/// Where content is: a folder and, where the user named a single file, that file.
struct ContentPlace: Hashable {
  /// The path of the content folder from the working folder.
  var folder: String
  /// What is put before paths in messages; empty for the working folder.
  var prefix: String
  /// The path of the single file from the content folder.
  var file: PathBytes?
}

/// Finds the content folder for what the user named.
///
/// For a file, it is the nearest folder above that holds a `faultline.yml`, else the file's own.
func contentPlace(of path: String) throws(ProjectError) -> ContentPlace {
  let status: FileStatus
  do { status = try fileStatus(path) } catch {
    throw ProjectError(.unreadable, path: path, error)
  }
  switch status.kind {
  case .folder: return ContentPlace(folder: path, prefix: prefix(for: path), file: nil)
  case .file: break
  case .link, .other:
    throw ProjectError(
      .misuse, path: path, reason: "it is neither a file nor a folder",
      remedy: "name a folder of reports or a single report")
  }
  var names = path.utf8.split(separator: slash, omittingEmptySubsequences: false).map(
    PathBytes.init)
  let own = PathBytes(names.removeLast())
  guard isReportName(own) else {
    throw ProjectError(
      .misuse, path: path, reason: "it is no report: those end in \(ReportFormat.allEndings)",
      remedy: "name a folder of reports or a single report")
  }
  var file: [PathBytes] = [own]
  var folder = names
  // Names above the path that the user gave are not looked at: they are not theirs to name.
  while !folder.isEmpty, folder != [[]] {
    if hasConfiguration(folderPath(folder)) { break }
    guard let name = folder.popLast(), name != [dot, dot], name != [dot] else {
      folder = []
      break
    }
    file.insert(name, at: 0)
    if folder.isEmpty, hasConfiguration(".") {
      return ContentPlace(folder: ".", prefix: "", file: joined(file))
    }
  }
  if folder.isEmpty || folder == [[]] {
    let path = names.isEmpty ? "." : folderPath(names)
    return ContentPlace(folder: path, prefix: prefix(for: path), file: own)
  }
  let found = folderPath(folder)
  return ContentPlace(folder: found, prefix: prefix(for: found), file: joined(file))
}

private func hasConfiguration(_ folder: String) -> Bool {
  (try? Folder(folder).status(PathBytes(Configuration.fileName.utf8)))?.kind == .file
}

private func folderPath(_ names: [PathBytes]) -> String {
  let path = String(decoding: joined(names), as: UTF8.self)
  return path.isEmpty ? "/" : path
}

private func joined(_ names: [PathBytes]) -> PathBytes {
  PathBytes(names.joined(separator: [slash]))
}

private func prefix(for folder: String) -> String {
  let name = displayName(ofFolder: folder)
  return name.isEmpty || name.utf8.last == slash ? name : name + "/"
}

/// Returns what messages call a folder: its path from the working folder, where it is in there, so
/// that editors and other tools can open what they name; empty for the working folder itself.
func displayName(ofFolder path: String) -> String {
  var bytes = PathBytes(path.utf8)
  if bytes.first == slash, let current = canonicalPath("."), current != [slash] {
    if bytes == current { return "" }
    if bytes.starts(with: current + [slash]) { bytes.removeFirst(current.count + 1) }
  }
  let isAbsolute = bytes.first == slash
  let names = bytes.split(separator: slash).filter { !$0.elementsEqual([dot]) }
  return String(
    decoding: (isAbsolute ? [slash] : []) + joined(names.map(PathBytes.init)), as: UTF8.self)
}

/// The content folder where the user names none: `content` where that exists, else the current one.
package func defaultContent() -> String {
  (try? fileStatus("content"))?.kind == .folder ? "content" : "."
}
