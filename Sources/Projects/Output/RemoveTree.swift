extension Folder {
  /// Removes files that are listed, and then the folders that are empty.
  ///
  /// What is gone already is no error.
  ///
  /// - Returns: Whether nothing else is left in this folder.
  func removeFiles(_ paths: some Sequence<PathBytes>) throws(SystemError) -> Bool {
    var folders: Set<PathBytes> = []
    for path in paths {
      do { try removeFile(path) } catch {
        guard error == .notFound || error == .notFolder else { throw error }
      }
      folders.insert(parent(of: path))
    }
    try removeEmptyFolders(folders)
    return try entries().isEmpty
  }

  /// Removes those folders that are empty, and those above them that become so.
  func removeEmptyFolders(_ folders: Set<PathBytes>) throws(SystemError) {
    var folders = folders
    for folder in folders {
      var above = parent(of: folder)
      while !above.isEmpty, folders.insert(above).inserted { above = parent(of: above) }
    }
    // A folder is longer than those above it.
    for folder in folders.sorted(by: { $0.count > $1.count }) where !folder.isEmpty {
      do { try removeFolder(folder) } catch {
        guard error == .notEmpty || error == .exists || error == .notFound else { throw error }
      }
    }
  }

  /// Returns the paths of all entries below this folder that are no folders, and of the folders,
  /// without following links.
  func tree() throws(SystemError) -> (
    files: [(path: PathBytes, isRegular: Bool)], folders: [PathBytes]
  ) {
    var files: [(path: PathBytes, isRegular: Bool)] = []
    var folders: [PathBytes] = []
    var pending: [PathBytes] = [[]]
    while let path = pending.popLast() {
      let entries = path.isEmpty ? try entries() : try folder(path).entries()
      for entry in entries {
        let child = path.isEmpty ? entry.name : path + [slash] + entry.name
        if entry.kind == .folder {
          folders.append(child)
          pending.append(child)
        } else {
          files.append((child, entry.kind == .file))
        }
      }
    }
    return (files, folders)
  }
}

/// Returns the path of the folder that an entry stands in; empty at the root.
func parent(of path: PathBytes) -> PathBytes {
  path.lastIndex(of: slash).map { PathBytes(path[..<$0]) } ?? []
}
