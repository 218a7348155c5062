/// The folder in which a site is put together before it takes the place of the old one.
///
/// It stands beside the output, or in it where the output is a mount point or the folder around it
/// can't be written. While it is locked, no other build writes to the same output.
struct StageFolder {
  let folder: Folder
  /// The folder that it stands in.
  let parent: Folder
  let name: PathBytes
  /// Whether it stands in the output, so that files are moved one by one.
  let isInner: Bool

  /// The name of a stage that stands in the output.
  static let innerName = PathBytes(".faultline-stage".utf8)

  /// Makes and locks the stage of an output; what an interrupted build left there is removed.
  init(for place: OutputPlace) throws(ProjectError) {
    let outer = PathBytes(".".utf8) + place.name + PathBytes(".faultline-stage".utf8)
    do throws(SystemError) {
      if let existing = place.existing {
        guard existing.lock() else { throw .wouldBlock }
        if try existing.status().device != place.parent.status().device {
          self = try StageFolder(Self.innerName, in: existing, isInner: true)
          return
        }
      }
      do {
        self = try StageFolder(outer, in: place.parent, isInner: false)
      } catch {
        guard error.isRefusal, let existing = place.existing else { throw error }
        self = try StageFolder(Self.innerName, in: existing, isInner: true)
      }
    } catch {
      if error == .wouldBlock {
        throw ProjectError(
          .busy, path: place.path, reason: "another build is writing there",
          remedy: "wait until it has ended")
      }
      if error == .notEmpty {
        throw ProjectError(
          .foreignOutput, path: String(decoding: outer, as: UTF8.self),
          reason: "an interrupted build left this folder, and it holds files of somebody else",
          remedy: "move them away and remove the folder")
      }
      throw ProjectError(.unwritable, path: place.path, error)
    }
  }

  private init(_ name: PathBytes, in parent: Folder, isInner: Bool) throws(SystemError) {
    // Another build may remove the folder between our opening and locking it.
    for _ in 0..<8 {
      let isNew = try parent.makeFolder(name)
      let folder = try parent.folder(name)
      guard folder.lock() else { throw .wouldBlock }
      guard let found = try? parent.status(name), try found.isSame(as: folder.status()) else {
        continue
      }
      if !isNew { try Self.empty(folder) }
      self.folder = folder
      self.parent = parent
      self.name = name
      self.isInner = isInner
      return
    }
    throw .wouldBlock
  }

  /// Removes what an interrupted build left: an unfinished site, or the old one after the exchange.
  private static func empty(_ folder: Folder) throws(SystemError) {
    let tree = try folder.tree()
    var files = tree.files.map(\.path)
    if let manifest = try folder.manifest() {
      // A finished site may hold files of others; those of them that are in the output as well
      // are two names of one file, and one may go.
      let ours = Set(manifest.paths + [OutputManifest.fileName])
      files = files.filter { ours.contains($0) || folder.hasOtherNames($0) }
    }
    _ = try folder.removeFiles(files)
    try folder.removeEmptyFolders(Set(tree.folders))
    guard try folder.entries().isEmpty else { throw .notEmpty }
  }

  /// Removes the stage and all in it.
  func remove() throws(SystemError) {
    try Self.empty(folder)
    try parent.removeFolder(name)
  }
}

extension SystemError {
  /// Whether a folder can't be made at a place at all, so that another place may do.
  fileprivate var isRefusal: Bool { isPermission || isReadOnly }
}
