package import Sites
import Synchronization

/// Writes a site so that readers see the old one or the new one, and nothing between.
///
/// Files are put together in a stage beside the output; those that did not change become second
/// names of the old files. `publish` then exchanges stage and output in one step. A build that
/// stops before that leaves the old site as it was.
///
/// A class since all rendering threads share it; its state is behind one lock.
package final class OutputWriter: Sendable {
  let place: OutputPlace
  let stage: StageFolder
  /// What an earlier build wrote.
  let owned: Set<PathBytes>
  private let state = Mutex(State())

  /// What has been written so far.
  struct State {
    var written: [PathBytes] = []
    var unchanged: [PathBytes] = []
    var bytes = 0
    fileprivate var folders: Set<PathBytes> = []
  }

  /// Prepares the output and locks it against other builds.
  ///
  /// - Parameters:
  ///   - path: The output folder as the user named it; it need not be there.
  ///   - content: The content folder, which must not be in the output.
  /// - Throws: `ProjectError` where the folder holds files of others or can't be written.
  package init(output path: String, content: String) throws(ProjectError) {
    place = try OutputPlace(path, content: content)
    stage = try StageFolder(for: place)
    owned = Set(place.manifest?.paths ?? [])
  }

  /// Writes a file, unless the output holds the same bytes already.
  ///
  /// May be called from several threads at once.
  ///
  /// - Throws: `ProjectError` where the file can't be written, or stands there and is not ours.
  package func write(_ file: OutputFile) throws(ProjectError) {
    let path = PathBytes(file.path.utf8)
    if let existing = place.existing {
      if owned.contains(path) {
        if existing.holds(file.bytes, at: path) {
          return state.withLock {
            $0.unchanged.append(path)
            $0.bytes += file.bytes.count
          }
        }
      } else if (try? existing.status(path)) != nil {
        throw ProjectError(
          .foreignOutput, path: "\(place.path)/\(file.path)",
          reason: "faultline did not write the file that is there",
          remedy: "move it away, or name another folder with --output")
      }
    }
    do throws(SystemError) {
      try makeFolders(above: path)
      try stage.folder.write(file.bytes, to: path)
      state.withLock {
        $0.written.append(path)
        $0.bytes += file.bytes.count
      }
    } catch {
      guard error != .exists else {
        throw ProjectError(
          .unwritable, path: "\(place.path)/\(file.path)",
          reason: "two files of the site have this path",
          remedy: "use a file system that tells small and capital letters apart")
      }
      throw ProjectError(.unwritable, path: "\(place.path)/\(file.path)", error)
    }
  }

  /// Removes the stage; the old site stays as it is.
  package func discard() {
    // What can't be removed now, the next build removes.
    try? stage.remove()
  }

  /// Makes the folders above a path in the stage.
  func makeFolders(above path: PathBytes) throws(SystemError) {
    let folder = parent(of: path)
    guard !folder.isEmpty, !state.withLock({ $0.folders.contains(folder) }) else { return }
    try makeFolders(above: folder)
    try stage.folder.makeFolder(folder)
    state.withLock { _ = $0.folders.insert(folder) }
  }

  /// What has been written, in an order that does not depend on threads.
  var result: State {
    var state = self.state.withLock { $0 }
    state.written.sort { $0.lexicographicallyPrecedes($1) }
    state.unchanged.sort { $0.lexicographicallyPrecedes($1) }
    return state
  }
}

/// What a build did to the output.
package struct OutputSummary: Sendable, Hashable {
  package var writtenFiles: Int
  package var unchangedFiles: Int
  package var removedFiles: Int
  /// The size of all files of the site.
  package var bytes: Int
}
