import Archives
import Diagnostics
import Documents
import Incidents
import Sites

/// A file of the content folder that the site holds a copy of.
struct LocalAsset: Sendable {
  var asset: SiteAsset
  /// The path without links, from which it is read.
  var location: PathBytes
}

/// Finds the local files that reports refer to.
///
/// Only regular files in the content folder count, of kinds that can do nothing but be looked at or
/// saved: a page or script among them would run as part of the site. Hidden files, and what the
/// configuration excludes, are never copied.
///
/// Emits `missing-file`, `link-leaves-content`, `file-not-copied`.
func findAssets(
  of archive: Archive, in content: Content, exclusions: [GlobPattern]
) -> Diagnosed<[LocalAsset]> {
  var assets: [PathBytes: LocalAsset?] = [:]
  // A link to a report leads to its page, and to nothing where the report is left out.
  let reports = Set(content.files.map { PathBytes($0.path.utf8) })
  var diagnostics: [Diagnostic] = []
  var nearest = NearestFiles(content.folder)
  for entry in archive.incidents {
    let document = entry.incident.document
    // Most reports link to no file, which their few targets say sooner than their many nodes. Each
    // incident of a log would ask all targets of the log.
    guard
      entry.incident.nodes.count < document.nodes.count
        || document.targets.contains(where: { LinkPolicy.kind(of: $0.destination) == .relative })
    else { continue }
    for node in document.nodes[entry.incident.nodes] {
      guard node.target >= 0, node.kind == .link || node.kind == .image else { continue }
      let destination = document.targets[Int(node.target)].destination
      guard LinkPolicy.kind(of: destination) == .relative else { continue }
      guard let path = contentPath(ofLink: destination, from: document.file.path) else {
        if leavesContent(destination) {
          diagnostics.append(
            Diagnostic(
              .linkLeavesContent, "'\(destination)' leads out of the content folder",
              path: document.file.path, range: document.place(of: destination, in: node),
              help: "put the file into the content folder, or link to its address on the web"))
        }
        continue
      }
      let bytes = PathBytes(path.utf8)
      guard !isReport(bytes), !reports.contains(bytes) else { continue }
      if assets[bytes] == nil {
        assets[bytes] = .some(content.folder.asset(at: bytes, excluding: exclusions))
      }
      if case .some(.none) = assets[bytes],
        let problem = content.folder.problem(
          with: bytes, written: destination, isImage: node.kind == .image, nearest: &nearest)
      {
        diagnostics.append(
          Diagnostic(
            problem.kind, problem.message, path: document.file.path,
            range: document.place(of: destination, in: node), help: problem.help))
      }
    }
  }
  var found = assets.values.compactMap { $0 }
  found.sort { $0.asset.source.utf8.lexicographicallyPrecedes($1.asset.source.utf8) }
  giveUniquePaths(to: &found)
  return Diagnosed(found, diagnostics)
}

extension ContentFolder {
  fileprivate func asset(at path: PathBytes, excluding exclusions: [GlobPattern]) -> LocalAsset? {
    guard isPublishable(path), !exclusions.contains(where: { $0.matches(path) }),
      let target = resolve(path), target.status.kind == .file,
      !exclusions.contains(where: { $0.matches(target.path) }), isPublishable(target.path),
      let head = try? readStart(target.path, count: 256 * 1_024)
    else { return nil }
    if fileExtension(of: path) == "svg" {
      guard let all = try? read(target.path, upTo: 8 * 1_024 * 1_024), isHarmlessSVG(all) else {
        return nil
      }
    }
    let size = imageSize(of: head)
    return LocalAsset(
      asset: SiteAsset(
        source: String(decoding: path, as: UTF8.self),
        path: "assets/content/" + addressPath(of: path), width: size?.width, height: size?.height),
      location: target.path)
  }

  /// Why a file is not copied; nil where nobody would miss it.
  fileprivate func problem(
    with path: PathBytes, written: String, isImage: Bool, nearest: inout NearestFiles
  ) -> (kind: Diagnostic.Kind, message: String, help: String)? {
    guard let target = resolve(path) else {
      // Links like `/docs/x` mean a place of another site more often than a file.
      let isFile = written.utf8.first != slash && !fileExtension(of: path).isEmpty
      return isImage || isFile
        ? (
          .missingFile,
          "'\(written)' is no file of the content folder"
            + (nearest.file(to: path).map { "; did you mean '\($0)'?" } ?? ""),
          "correct the path, which counts from the folder of the report"
        ) : nil
    }
    guard target.status.kind == .file else { return nil }
    return (
      .fileNotCopied, "'\(written)' is not copied to the site",
      "use a picture, a PDF or a plain data file that is not hidden or excluded"
    )
  }
}

/// The files that were most likely meant by paths that lead nowhere.
///
/// Each folder is listed once, and each path is looked for once. Near misses are sought for the
/// first 100 paths only, so that a folder without its pictures costs no more.
private struct NearestFiles {
  private let content: ContentFolder
  private var names: [PathBytes: [String]] = [:]
  private var found: [PathBytes: String?] = [:]

  init(_ content: ContentFolder) { self.content = content }

  /// The name of a file beside a path; nil where none is near.
  mutating func file(to path: PathBytes) -> String? {
    if let known = found[path] { return known }
    guard found.count < 100, let name = path.split(separator: slash).last else { return nil }
    let near = nearMiss(
      of: String(decoding: name, as: UTF8.self), among: names(in: parent(of: path)))
    found[path] = .some(near)
    return near
  }

  private mutating func names(in path: PathBytes) -> [String] {
    if let known = names[path] { return known }
    let entries = (try? content.folder(path).entries()) ?? []
    let listed = entries.lazy.filter { $0.kind == .file && $0.name.first != dot }
      .map { String(decoding: $0.name, as: UTF8.self) }.prefix(5_000)
    names[path] = Array(listed)
    return Array(listed)
  }
}

/// Whether a relative link climbs above the content folder, as opposed to staying in its page or
/// naming another host.
private func leavesContent(_ destination: String) -> Bool {
  let path = destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
  return !path.isEmpty && !path.starts(with: "//".utf8)
}

extension Document {
  /// Where a link's destination stands, as near as can be told: in the line of the link or one of
  /// those after it, else the line.
  fileprivate func place(of destination: String, in node: Node) -> SourceRange {
    let wanted = Array(destination.utf8)
    for line in Int(node.line)...Int(node.line) + 2 {
      let range = file.range(ofLine: line)
      let bytes = file.bytes[range]
      if let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) {
        return start..<start + wanted.count
      }
    }
    return file.range(ofLine: Int(node.line))
  }
}

/// Whether a file of a path may be part of the site.
private func isPublishable(_ path: PathBytes) -> Bool {
  path != PathBytes(Configuration.fileName.utf8)
    && !path.split(separator: slash).contains { $0.first == dot }
    && passiveExtensions.contains(fileExtension(of: path))
}

/// The kinds of files that browsers show or save, and never run.
private let passiveExtensions: Set<String> = [
  "apng", "avif", "bmp", "gif", "ico", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp",
  "mp3", "mp4", "ogg", "wav", "webm", "csv", "tsv", "json", "log", "pdf", "txt", "yaml", "yml",
  "gz", "zip", "odp", "ods", "odt", "docx", "pptx", "xlsx", "har", "pcap",
]

/// The part of a file's name after its last dot, in lower case; empty where there is none.
private func fileExtension(of path: PathBytes) -> String {
  let name = path.split(separator: slash).last ?? []
  guard let end = name.lastIndex(of: dot), end > name.startIndex else { return "" }
  return String(decoding: name[(end + 1)...].map(lowercased), as: UTF8.self)
}

/// Whether a file that is no report of the archive is one by its ending; texts may be anything.
private func isReport(_ path: PathBytes) -> Bool {
  ReportFormat(ofName: path).map { $0 != .plainText } ?? false
}

/// A path in the alphabet of addresses: what it does not hold becomes `-`.
private func addressPath(of path: PathBytes) -> String {
  String(
    decoding: path.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), dot, slash:
        byte
      default: UInt8(ascii: "-")
      }
    }, as: UTF8.self)
}

/// Puts a number before the names of files whose addresses would be the same, also where case does
/// not count.
private func giveUniquePaths(to assets: inout [LocalAsset]) {
  var taken: Set<[UInt8]> = []
  for index in assets.indices {
    let path = assets[index].asset.path
    var candidate = path
    var number = 2
    while !taken.insert(candidate.utf8.map(lowercased)).inserted {
      let bytes = PathBytes(path.utf8)
      let folder = String(decoding: parent(of: bytes), as: UTF8.self)
      let name = String(decoding: bytes[(folder.utf8.count + 1)...], as: UTF8.self)
      candidate = "\(folder)/\(number)-\(name)"
      number += 1
    }
    assets[index].asset.path = candidate
  }
}

extension Diagnostic.Kind {
  static let missingFile = Self(
    "missing-file", .warning,
    explanation: """
      A report shows a picture or links a file that is not in the content folder, so the page can't \
      show it. Paths count from the folder of the report; a path that begins with '/' counts from \
      the content folder.
      """)
  static let linkLeavesContent = Self(
    "link-leaves-content", .warning,
    explanation: """
      A report links a file above the content folder, such as '../../src/main.c'. That file is no \
      part of the site, so the words stay in the page and lead nowhere. Link to its address on the \
      web, or put the file into the content folder.
      """)
  static let fileNotCopied = Self(
    "file-not-copied", .warning,
    explanation: """
      A report refers to a file that is there, but is not copied to the site: it is hidden, \
      excluded by the configuration, leads out of the content folder, or is of a kind that could \
      run as part of the site, such as a page, a script, or an SVG picture with scripts or outside \
      references.
      """)
}
