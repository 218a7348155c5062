/// Where a site is written to: a name in a folder, and what stands there already.
struct OutputPlace {
  /// The path as the user named it.
  let path: String
  let parent: Folder
  let name: PathBytes
  /// The folder that is there; nil before the first build.
  let existing: Folder?
  /// What an earlier build wrote there; nil where the folder is empty or not there.
  let manifest: OutputManifest?

  /// Finds the place, and makes the folders above it.
  ///
  /// - Throws: `ProjectError` where the place is no folder, holds files that are not ours, or holds
  ///   the content.
  init(_ path: String, content: String) throws(ProjectError) {
    self.path = path
    let canonical: PathBytes
    do {
      canonical = try Self.canonical(path)
    } catch {
      throw ProjectError(.unwritable, path: path, error)
    }
    guard let end = canonical.lastIndex(of: slash), end + 1 < canonical.count else {
      throw ProjectError(
        .overlap, path: path, reason: "it is the root of the file system",
        remedy: "name a folder of its own with --output")
    }
    name = PathBytes(canonical[(end + 1)...])
    if let content = canonicalPath(content), content.starts(with: canonical),
      content.count == canonical.count || content[canonical.count] == slash
    {
      throw ProjectError(
        .overlap, path: path, reason: "the reports are in it, and a build replaces the folder",
        remedy: "name another folder with --output")
    }
    let isEmpty: Bool
    do throws(SystemError) {
      let above = canonical[..<end]
      parent = try Folder(above.isEmpty ? "/" : String(decoding: above, as: UTF8.self))
      existing = try Self.existing(name, in: parent)
      manifest = try existing.flatMap { folder throws(SystemError) in
        try folder.manifest()
      }
      isEmpty = try existing?.entries().allSatisfy { $0.name == StageFolder.innerName } ?? true
    } catch {
      throw ProjectError(.unwritable, path: path, error)
    }
    guard manifest != nil || isEmpty else {
      throw ProjectError(
        .foreignOutput, path: path,
        reason: "the folder holds files that faultline did not write",
        remedy: "name an empty or a new folder with --output")
    }
  }

  /// Returns the path without links, of a folder that may not be there yet.
  ///
  /// The folders above it are made.
  private static func canonical(_ path: String) throws(SystemError) -> PathBytes {
    if let found = canonicalPath(path) { return found }
    var names = Array(path.utf8).split(separator: slash).map(PathBytes.init)
    var base = path.utf8.first == slash ? PathBytes([slash]) : PathBytes([dot])
    // Nothing is made for a path that names no new folder.
    guard let last = names.popLast(), last != [dot], last != [dot, dot] else { throw .notFound }
    let folder = try Folder(String(decoding: base, as: UTF8.self))
    var above: PathBytes = []
    for name in names {
      above += above.isEmpty ? name : [slash] + name
      // `..` and links are followed here: the path is the operator's.
      try folder.makeFolder(above)
    }
    if !above.isEmpty { base += base == [slash] ? above : [slash] + above }
    guard let parent = canonicalPath(String(decoding: base, as: UTF8.self)) else {
      throw .notFound
    }
    return parent == [slash] ? parent + last : parent + [slash] + last
  }

  private static func existing(_ name: PathBytes, in parent: Folder) throws(SystemError) -> Folder?
  {
    do { return try parent.folder(name) } catch {
      if error == .notFound { return nil }
      throw error
    }
  }
}

extension Folder {
  /// Returns what an earlier build wrote here; nil where the folder is not ours.
  func manifest() throws(SystemError) -> OutputManifest? {
    do {
      return try read(OutputManifest.fileName, upTo: 1 << 30).flatMap { OutputManifest($0) }
    } catch {
      if error == .notFound { return nil }
      throw error
    }
  }
}
