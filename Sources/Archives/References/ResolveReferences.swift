import Diagnostics
import Documents
import Incidents

/// Finds the incidents that reports refer to, and the way back.
///
/// Fills `references`, `named` and `backlinks`, and adds `broken-reference` diagnostics. A report that names
/// itself refers to nothing.
///
/// - Parameters:
///   - entries: The incidents.
///   - options: Where the archive's site is, and the names that are no incidents and still known.
/// - Returns: For each incident the others that its report refers to, ascending, each once.
/// - Complexity: O(n) in the references; near misses are sought among the files of one folder, for
///   the first 100 broken references only.
func resolveReferences(
  in entries: inout [LinkedIncident], options: ArchiveOptions
) -> [[Int]] {
  let index = ReferenceIndex(entries, options: options)
  // A name may stand for a file without its folder and extension.
  let otherNames = options.otherFiles.union(options.otherIDs).union(
    options.otherFiles.map { PathParts(PathParts($0).name).withoutExtension })
  let series = IdentifierSeries(entries, otherNames: otherNames)
  var links: [[Int]] = []
  links.reserveCapacity(entries.count)
  var broken: [(incident: Int, name: BrokenName)] = []
  for position in entries.indices {
    let path = entries[position].incident.document.file.path
    var targets: Set<Int> = []
    let resolved = entries[position].incident.references.map { reference -> Int? in
      var resolution = index.resolve(reference.target, from: path, otherNames: otherNames)
      if case .id(let id) = reference.target, case .nothing = resolution,
        series.lacks(id, at: reference.range, in: entries[position].incident)
      {
        resolution = .missing(link: id, file: nil, id: id)
      }
      switch resolution {
      case .incident(let target):
        guard target != position else { return nil }
        targets.insert(target)
        return target
      case .nothing: return nil
      case .missing(let link, let file, let id):
        broken.append(
          (position, BrokenName(written: link, range: reference.range, file: file, id: id)))
        return nil
      }
    }
    entries[position].links.references = resolved
    for (reference, target) in zip(entries[position].incident.references, resolved) {
      guard case .name(let name) = reference.target, let target else { continue }
      entries[position].links.named[name] = target
    }
    for name in entries[position].incident.related {
      if let target = index.resolve(name: name.value, from: path) {
        if target != position { targets.insert(target) }
      } else {
        let id = index.site.incidentID(in: name.value)
        guard id != nil || !name.value.utf8.starts(with: "http".utf8) else { continue }
        let missing = BrokenName(
          written: name.value, range: name.range, file: nil, id: id ?? name.value)
        if !otherNames.contains(missing.id) { broken.append((position, missing)) }
      }
    }
    links.append(targets.sorted())
  }
  for (source, targets) in links.enumerated() {
    for target in targets { entries[target].links.backlinks.append(source) }
  }
  report(broken, in: &entries)
  return links
}

/// What a reference leads to.
private enum Resolution {
  case incident(Int)
  /// Nothing that the archive knows, and nothing that it should.
  case nothing
  /// A text file of the content folder that does not exist, or an incident where there is no file.
  case missing(link: String, file: String?, id: String)
}

extension ReferenceIndex {
  fileprivate func resolve(
    _ target: Reference.Target, from document: String, otherNames: Set<String>
  ) -> Resolution {
    switch target {
    case .name(let name):
      if let found = resolve(name: name, from: document) { return .incident(found) }
      if let found = incident(atPath: name) { return .incident(found) }
      // `[[INC-12#root-cause]]` is a place in it.
      if let mark = name.utf8.firstIndex(of: UInt8(ascii: "#")) {
        let whole = String(name[..<mark])
        let found = resolve(.name(whole), from: document, otherNames: otherNames)
        guard case .missing(_, _, let id) = found else { return found }
        return .missing(link: name, file: nil, id: id)
      }
      return otherNames.contains(name) ? .nothing : .missing(link: name, file: nil, id: name)
    case .id(let id): return incident(withID: id).map { .incident($0) } ?? .nothing
    case .url(let url):
      if let found = incident(atURL: url, from: document) { return .incident(found) }
      if url.utf8.first == UInt8(ascii: "/"),
        let path = contentPath(ofLink: url, from: document), let found = incident(atPath: path)
      {
        return .incident(found)
      }
      guard let id = site.incidentID(in: url), !otherNames.contains(id) else { return .nothing }
      return .missing(link: url, file: nil, id: id)
    case .path(let link):
      if let found = incident(atPath: link) { return .incident(found) }
      let absolute = contentPath(ofLink: "/" + link, from: document)
      let relative = contentPath(ofLink: link, from: document)
      for path in [absolute, relative] {
        if let path, let found = incident(atPath: path) { return .incident(found) }
      }
      if let found = incident(atURL: "/" + link, from: document)
        ?? incident(formerlyAtPath: absolute ?? link)
      {
        return .incident(found)
      }
      guard let absolute, PathParts(absolute).isText, !otherNames.contains(absolute),
        !otherNames.contains(link), relative.map({ !otherNames.contains($0) }) ?? true
      else { return .nothing }
      return .missing(link: link, file: absolute, id: PathParts(absolute).stem)
    }
  }

  /// Returns the incident that front matter's `related` names: an identifier, a path or an address.
  fileprivate func resolve(name: String, from document: String) -> Int? {
    if let found = incident(withID: name) ?? incident(atURL: name, from: document) { return found }
    for link in [name, "/" + name] {
      if let path = contentPath(ofLink: link, from: document), let found = incident(atPath: path) {
        return found
      }
    }
    return incident(formerlyAtPath: name)
  }
}

/// A name that leads to nothing.
private struct BrokenName {
  var written: String
  var range: SourceRange?
  /// The path from the content folder; nil for an identifier.
  var file: String?
  /// The identifier, or what would be that of the file.
  var id: String
}

private func report(
  _ broken: [(incident: Int, name: BrokenName)], in entries: inout [LinkedIncident]
) {
  guard !broken.isEmpty else { return }
  var filesByFolder: [String: [String]] = [:]
  var filesByName: [String: [String]] = [:]
  for index in entries.indices {
    let path = entries[index].incident.document.file.path
    let parts = PathParts(path)
    filesByFolder[parts.folder, default: []].append(path)
    filesByName[parts.name.lowercased(), default: []].append(path)
  }
  let ids = entries.prefix(5_000).map(\.id.slug)
  for (count, item) in broken.enumerated() {
    var suggestion: String?
    if count < 100 {
      if let file = item.name.file {
        let parts = PathParts(file)
        let moved = filesByName[parts.name.lowercased()] ?? []
        // Files of one folder differ in their names: the folder need not be compared.
        let siblings = (filesByFolder[parts.folder] ?? []).prefix(5_000)
        let name = nearMiss(of: parts.name, among: siblings.lazy.map { PathParts($0).name })
        suggestion =
          moved.count == 1
          ? moved[0] : name.map { parts.folder.isEmpty ? $0 : "\(parts.folder)/\($0)" }
        if suggestion == nil, let id = likelyIdentifier(for: item.name.id, among: ids) {
          let index = entries.firstIndex { $0.id.slug == id }
          suggestion = index.map { entries[$0].incident.document.file.path }
        }
      } else {
        suggestion = likelyIdentifier(for: item.name.id, among: ids)
      }
    }
    entries[item.incident].diagnostics.append(
      brokenReference(
        item.name.written, in: entries[item.incident].incident, range: item.name.range,
        isPath: item.name.file != nil, nearMiss: suggestion))
  }
}
