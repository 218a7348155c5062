#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files that tests use but the repository does not hold: specifications and the corpus.
///
/// They stand in the folder that the environment variable `FAULTLINE_SHARED` names, or in a folder
/// `shared` beside the repository or above it.
package enum SharedFiles {
  /// Returns the path of a shared file or folder, or nil where it does not exist.
  package static func path(_ name: String) -> String? {
    guard let root else { return nil }
    let path = root + "/" + name
    return unsafe access(path, R_OK) == 0 ? path : nil
  }

  /// Returns the bytes of a shared file, or nil where it does not exist.
  package static func read(_ name: String) -> [UInt8]? {
    guard let path = path(name), let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Returns the names of all files below a shared folder, from that folder, in order.
  package static func names(below folder: String) -> [String] {
    guard let start = path(folder) else { return [] }
    var names: [String] = []
    var pending = [""]
    while let relative = pending.popLast() {
      guard let directory = unsafe opendir(start + "/" + relative) else {
        names.append(relative)
        continue
      }
      defer { unsafe closedir(directory) }
      while let entry = unsafe readdir(directory) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
          unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        pending.append(relative.isEmpty ? name : relative + "/" + name)
      }
    }
    return names.sorted()
  }

  private static let root: String? = {
    if let value = unsafe getenv("FAULTLINE_SHARED") { return unsafe String(cString: value) }
    var folder = #filePath
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")), slash > folder.startIndex {
      folder = String(folder[..<slash])
      if unsafe access(folder + "/shared/specs", R_OK) == 0 { return folder + "/shared" }
    }
    return nil
  }()
}
