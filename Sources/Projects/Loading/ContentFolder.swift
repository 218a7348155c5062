/// The folder that reports are read from.
///
/// All reading of content goes through here, so that no file outside of the folder is ever opened:
/// paths are walked name by name, and links are resolved inside the folder before that.
///
/// A class since a folder that is open belongs to whoever reads last.
final class ContentFolder: Sendable {
  let root: Folder

  init(root: Folder) { self.root = root }

  /// Reads a file of the content folder by a path without links, as `resolve` or a walk gives it;
  /// nil where it is longer than a limit.
  func read(_ path: PathBytes, upTo limit: Int) throws(SystemError) -> [UInt8]? {
    let (folder, name) = try place(of: path)
    return try folder.read(name, upTo: limit)
  }

  /// Reads the first bytes of a file of the content folder.
  func readStart(_ path: PathBytes, count: Int) throws(SystemError) -> [UInt8] {
    let (folder, name) = try place(of: path)
    return try folder.readStart(name, count: count)
  }

  /// Opens a folder of the content folder by a path without links; an empty path is the root.
  func folder(_ path: PathBytes) throws(SystemError) -> Folder {
    var folder = root
    for name in path.split(separator: slash) { folder = try folder.folder(PathBytes(name)) }
    return folder
  }

  private func place(of path: PathBytes) throws(SystemError) -> (Folder, PathBytes) {
    guard let end = path.lastIndex(of: slash) else { return (root, path) }
    return (try folder(PathBytes(path[..<end])), PathBytes(path[(end + 1)...]))
  }

  /// Returns a path without links that leads to the same file, and what it is; nil where it leads
  /// out of the folder, in a circle or nowhere.
  ///
  /// - Complexity: O(n) system calls for n names; at most 40 links are followed.
  func resolve(_ path: PathBytes) -> (path: PathBytes, status: FileStatus)? {
    var pending = path.split(separator: slash).map(PathBytes.init).reversed() as [PathBytes]
    var resolved: [PathBytes] = []
    var status = try? root.status()
    var links = 0
    while let name = pending.popLast() {
      if name == [dot] { continue }
      if name == [dot, dot] {
        guard resolved.popLast() != nil else { return nil }
        continue
      }
      let current = PathBytes((resolved + [name]).joined(separator: [slash]))
      guard let found = try? root.status(current) else { return nil }
      status = found
      guard found.kind == .link else {
        resolved.append(name)
        continue
      }
      links += 1
      guard links <= 40, let destination = try? root.destination(ofLink: current),
        destination.first != slash
      else { return nil }
      pending += destination.split(separator: slash).map(PathBytes.init).reversed()
    }
    guard let status else { return nil }
    return (PathBytes(resolved.joined(separator: [slash])), status)
  }
}

let slash = UInt8(ascii: "/")
let dot = UInt8(ascii: ".")
