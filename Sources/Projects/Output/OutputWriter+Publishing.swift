extension OutputWriter {
  /// Puts the new site in the place of the old one.
  ///
  /// Where nothing differs, nothing is touched. Else the stage takes the place of the output in one
  /// step. Three cases have no such step, and their files are moved one by one, each at once: the
  /// output is a mount point, the folder around it can't be written, or somebody keeps folders or
  /// links of their own in it, such as `.git`. Files of others, such as `CNAME`, stay.
  ///
  /// - Throws: `ProjectError` where that fails; before the exchange, the old site is as it was.
  package func publish(jobs: Int) async throws(ProjectError) -> OutputSummary {
    let result = self.result
    let manifest = OutputManifest(paths: result.written + result.unchanged)
    let removed = owned.subtracting(manifest.paths)
    let summary = OutputSummary(
      writtenFiles: result.written.count, unchangedFiles: result.unchanged.count,
      removedFiles: removed.count, bytes: result.bytes)
    if place.manifest != nil, result.written.isEmpty, removed.isEmpty {
      discard()
      return summary
    }
    do throws(SystemError) {
      let others = try filesOfOthers()
      if let existing = place.existing, stage.isInner || others == nil {
        try moveFiles(result, removed: removed, manifest: manifest, into: existing)
        return summary
      }
      for path in result.unchanged + (others ?? []) { try makeFolders(above: path) }
      if let existing = place.existing {
        let stage = stage.folder
        let failures = await concurrentMap(result.unchanged + (others ?? []), jobs: jobs) { path in
          existing.duplicate(path, into: stage)
        }
        if let failure = failures.lazy.compactMap(\.self).first { throw failure }
        stage.takePermissions(of: existing)
      }
      try stage.folder.write(manifest.bytes, to: OutputManifest.fileName)
      try stage.folder.synchronize()
      try replaceOutput(removing: others ?? [])
    } catch {
      throw ProjectError(.unwritable, path: place.path, error)
    }
    return summary
  }

  /// Returns the files in the output that are not ours; nil where there are folders or links of
  /// others as well, which can't have a second name.
  private func filesOfOthers() throws(SystemError) -> [PathBytes]? {
    guard let existing = place.existing, place.manifest != nil else { return [] }
    let tree = try existing.tree()
    var folders: Set<PathBytes> = []
    for path in owned {
      var folder = parent(of: path)
      while !folder.isEmpty, folders.insert(folder).inserted { folder = parent(of: folder) }
    }
    guard tree.folders.allSatisfy(folders.contains) else { return nil }
    let others = tree.files.filter {
      !owned.contains($0.path) && $0.path != OutputManifest.fileName
    }
    return others.allSatisfy(\.isRegular) ? others.map(\.path) : nil
  }

  /// Gives the stage the name of the output, and removes the old site.
  private func replaceOutput(removing others: [PathBytes]) throws(SystemError) {
    guard let existing = place.existing, place.manifest != nil else {
      return try place.parent.rename(stage.name, into: place.parent, as: place.name)
    }
    do {
      try place.parent.exchange(stage.name, place.name)
    } catch {
      guard error.isUnsupported else { throw error }
      // Some file systems can't exchange: for a moment, there is no site.
      let old = stage.name + PathBytes("-old".utf8)
      try place.parent.rename(place.name, into: place.parent, as: old)
      do {
        try place.parent.rename(stage.name, into: place.parent, as: place.name)
      } catch {
        // The old site comes back; that it can't be is no news after the error.
        try? place.parent.rename(old, into: place.parent, as: place.name)
        throw error
      }
      try? place.parent.rename(old, into: place.parent, as: stage.name)
    }
    // The new site is in place: what can't be removed now, the next build removes.
    if (try? existing.removeFiles(owned.union(others + [OutputManifest.fileName]))) == true {
      try? place.parent.removeFolder(stage.name)
    }
  }

  /// Moves the files of the stage into the output one by one, and removes those that went away.
  private func moveFiles(
    _ result: State, removed: Set<PathBytes>, manifest: OutputManifest, into output: Folder
  ) throws(SystemError) {
    let temporary = PathBytes(".faultline-manifest".utf8)
    func note(_ manifest: OutputManifest) throws(SystemError) {
      try stage.folder.write(manifest.bytes, to: temporary)
      try stage.folder.rename(temporary, into: output, as: OutputManifest.fileName)
    }
    // An interrupted move must not leave files that no manifest lists.
    try note(OutputManifest(paths: manifest.paths + removed))
    try stage.folder.synchronize()
    var folders: Set<PathBytes> = []
    for path in result.written {
      var missing: [PathBytes] = []
      var folder = parent(of: path)
      while !folder.isEmpty, folders.insert(folder).inserted {
        missing.append(folder)
        folder = parent(of: folder)
      }
      for folder in missing.reversed() { try output.makeFolder(folder) }
      try stage.folder.rename(path, into: output, as: path)
    }
    _ = try output.removeFiles(removed)
    try note(manifest)
    discard()
  }
}

extension Folder {
  /// Gives a file the same name in another folder, as a second name or, where the file system has
  /// no such names left, as a copy; returns what went wrong.
  fileprivate func duplicate(_ path: PathBytes, into other: Folder) -> SystemError? {
    do throws(SystemError) {
      try link(path, into: other, as: path)
      return nil
    } catch {
      guard error.isUnsupported || error.isPermission || error == .tooManyLinks else {
        return error
      }
    }
    do throws(SystemError) {
      guard let bytes = try read(path, upTo: .max) else { return .notFound }
      try other.write(bytes, to: path)
      return nil
    } catch {
      return error
    }
  }
}
