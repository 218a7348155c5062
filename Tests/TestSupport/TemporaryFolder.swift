package import Foundation

/// A folder that a test fills and that goes away with it.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "faultline-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Creates a folder with files, by path.
  package convenience init(_ files: [String: String]) throws {
    try self.init()
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder, or of the folder itself.
  package func path(_ name: String = "") -> String {
    name.isEmpty ? url.path() : url.appending(path: name).path(percentEncoded: false)
  }

  /// Writes a file and makes the folders above it.
  package func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file and makes the folders above it.
  package func write(_ data: Data, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Makes a symbolic link.
  package func link(_ name: String, to destination: String) throws {
    try FileManager.default.createDirectory(
      at: url.appending(path: name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: destination)
  }

  /// Returns the text of a file; nil where there is none.
  package func text(_ name: String) -> String? {
    try? String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// Whether there is a file or folder.
  package func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Returns the paths of all files below a folder with their bytes.
  package func contents(of name: String) throws -> [String: Data] {
    let folder = url.appending(path: name)
    var contents: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) {
      let file = folder.appending(path: path)
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(atPath: file.path(), isDirectory: &isFolder)
      if !isFolder.boolValue { contents[path] = try Data(contentsOf: file) }
    }
    return contents
  }

  /// Returns the names in a folder, hidden ones too, sorted.
  package func names(in name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }
}
