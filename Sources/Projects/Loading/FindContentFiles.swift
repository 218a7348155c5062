import Documents

/// A file of the content folder that holds a report, or may.
struct ContentFile: Hashable {
  /// The path from the content folder, by the name that people see.
  var path: PathBytes
  /// The path without links, from which it is read.
  var location: PathBytes
}

/// What a walk through the content folder found.
struct ContentListing {
  /// Sorted by the bytes of their paths.
  var files: [ContentFile] = []
  /// Links that lead out of the folder or nowhere, by path.
  var strayLinks: [PathBytes] = []
  /// What has the name of a report and is neither a file nor a folder nor a link, such as a pipe.
  var specialFiles: [PathBytes] = []
  /// Folders below the content folder that can't be read.
  var unreadable: [UnreadableFolder] = []
}

/// A folder that the system refuses to list.
struct UnreadableFolder: Hashable {
  /// The path from the content folder.
  var path: PathBytes
  var error: SystemError
}

extension ContentFolder {
  /// Finds the text files of the folder, at any depth.
  ///
  /// Hidden files and folders, `node_modules`, sites that Faultline wrote and what the
  /// configuration excludes are passed over. Links to folders are not followed; a link to a file
  /// is, where that file is in the content folder and was not found by its own name.
  func findFiles(
    excluding isExcluded: (PathBytes) -> Bool, output: FileStatus?, prefix: String
  ) throws(ProjectError) -> ContentListing {
    var listing = ContentListing()
    var links: [PathBytes] = []
    var pending: [PathBytes] = [[]]
    while let path = pending.popLast() {
      let entries: [Folder.Entry]
      do throws(SystemError) {
        let folder = try self.folder(path)
        if let output, try folder.status().isSame(as: output) { continue }
        entries = try folder.entries()
      } catch {
        guard !path.isEmpty, !error.isShortage else {
          throw ProjectError(
            .unreadable, path: prefix + String(decoding: path, as: UTF8.self), error)
        }
        listing.unreadable.append(UnreadableFolder(path: path, error: error))
        continue
      }
      if entries.contains(where: { $0.name == OutputManifest.fileName }), !path.isEmpty { continue }
      for entry in entries where entry.name.first != dot {
        let child = path.isEmpty ? entry.name : path + [slash] + entry.name
        if isExcluded(child) { continue }
        switch entry.kind {
        case .folder:
          if entry.name != PathBytes("node_modules".utf8) { pending.append(child) }
        case .file:
          if isReportName(entry.name) {
            listing.files.append(ContentFile(path: child, location: child))
          }
        case .link: links.append(child)
        case .other: if isReportName(entry.name) { listing.specialFiles.append(child) }
        }
      }
    }
    follow(links, into: &listing)
    listing.specialFiles.sort { $0.lexicographicallyPrecedes($1) }
    listing.files.sort { $0.path.lexicographicallyPrecedes($1.path) }
    return listing
  }

  private func follow(_ links: [PathBytes], into listing: inout ContentListing) {
    var known = Set(listing.files.map(\.location))
    for link in links.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let target = resolve(link) else {
        listing.strayLinks.append(link)
        continue
      }
      if target.status.kind == .other, isReportName(link) { listing.specialFiles.append(link) }
      guard target.status.kind == .file, isReportName(link), known.insert(target.path).inserted
      else {
        continue
      }
      listing.files.append(ContentFile(path: link, location: target.path))
    }
  }
}

/// Whether a name is that of a report.
func isReportName(_ name: PathBytes) -> Bool { ReportFormat(ofName: name) != nil }

/// Returns an ASCII letter in lower case, and any other byte as it is.
func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
}
