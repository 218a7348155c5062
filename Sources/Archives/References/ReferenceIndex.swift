import Diagnostics
import Documents
import Incidents

/// The names by which reports can refer to incidents.
///
/// Names are compared without regard to case. A name that several incidents answer to leads to none
/// of them.
struct ReferenceIndex {
  /// Incident by full identifier.
  private var byID: [String: Int] = [:]
  /// Incident by an identifier that begins its own (`inc-12` of `inc-12-cache`) or its title.
  private var byNumber: [String: Int?] = [:]
  /// The first incident of each file, by path.
  private var byPath: [String: Int] = [:]
  /// Incident by path without extension, and by folder where a README or index stands for it.
  private var byStem: [String: Int?] = [:]
  /// Incident by the last two or more parts of its path, without extension.
  private var bySuffix: [String: Int?] = [:]
  /// Incident by former address, status page or front matter's `url`.
  private var byAddress: [String: Int?] = [:]
  /// Incident by an identifier that it had before, as its aliases tell.
  private var byFormerID: [String: Int?] = [:]
  /// Incidents by the name of their file, where it begins with a day.
  private var byDatedName: [String: [Int]] = [:]
  /// The folder of each incident of `byDatedName`.
  private var folders: [Int: String] = [:]
  private var houses: Houses?
  /// The repositories that the reports stand in; nil where nothing tells.
  private var repositories: Set<Repository>?
  /// Those that are likely to be, where nothing tells.
  private var likelyRepositories: Set<Repository> = []
  let site: OwnSite

  init(_ entries: [LinkedIncident], options: ArchiveOptions = ArchiveOptions()) {
    site = OwnSite(options.baseURL)
    for index in entries.indices {
      let slug = entries[index].incident.id.slug
      byID[entries[index].id.slug.lowercased()] = index
      byNumber.add(slug.lowercased(), for: index)
      if let number = leadingIdentifier(in: slug) { byNumber.add(number, for: index) }
      if let number = leadingIdentifier(in: entries[index].incident.title.value) {
        byNumber.add(number, for: index)
      }
      // A file of several incidents stands for its first.
      guard entries[index].links.isFirstOfFile else { continue }
      let path = entries[index].incident.document.file.path
      byPath[path] = index
      for address in addresses(of: entries[index]) {
        if let key = addressKey(address) { byAddress.add(key, for: index) }
      }
      for alias in entries[index].incident.aliases {
        if let id = site.incidentID(in: alias.value) { byFormerID.add(id.lowercased(), for: index) }
      }
      let stem = PathParts(path).withoutExtension.lowercased()
      byStem.add(stem, for: index)
      let parts = stem.utf8.split(separator: UInt8(ascii: "/"))
      if let name = parts.last, isDatedName(name) {
        byDatedName[String(decoding: Array(name), as: UTF8.self), default: []].append(index)
        folders[index] = PathParts(path).folder
      }
      guard parts.count >= 2 else { continue }
      for count in 2...Swift.min(5, parts.count) {
        let suffix = parts.suffix(count).map { String(decoding: $0, as: UTF8.self) }
        bySuffix.add(suffix.joined(separator: "/"), for: index)
      }
    }
    if !byDatedName.isEmpty { houses = Houses(entries, organisations: options.organisations) }
    let told = Set(options.repositories.compactMap { Repository(address: $0) })
    repositories = told.isEmpty ? nil : told
    if told.isEmpty { likelyRepositories = repositoriesWithSiblings(entries) }
  }

  /// Returns the repositories that are likely to be the archive's: at least two files that its
  /// reports link to there are reports of it, and more than those that are of a day and no report;
  /// or three of its reports link to something of the same owner.
  private func repositoriesWithSiblings(_ entries: [LinkedIncident]) -> Set<Repository> {
    var known: [Repository: Set<Int>] = [:]
    var strange: [Repository: Set<[String]>] = [:]
    var linking: [String: Int] = [:]
    for index in entries.indices {
      let document = entries[index].incident.document.file.path
      var owners: Set<String> = []
      for reference in entries[index].incident.references {
        guard case .url(let url) = reference.target else { continue }
        if let owner = Repository(address: url)?.owner, owners.insert(owner).inserted {
          linking[owner, default: 0] += 1
        }
        guard let file = RepositoryFile(address: url) else { continue }
        if let found = incident(withEndOf: file) ?? incident(named: file, beside: document) {
          known[file.repository, default: []].insert(found)
        } else if let name = file.path.last.map({ PathParts($0) }), name.isText,
          isDatedName(name.stem.utf8)
        {
          strange[file.repository, default: []].insert(file.path)
        }
      }
    }
    return Set(
      known.filter {
        $0.value.count > Swift.max(1, strange[$0.key]?.count ?? 0)
          || linking[$0.key.owner, default: 0] >= 3
      }.keys)
  }

  /// Returns the incident with an identifier, in whatever case.
  func incident(withID text: String) -> Int? {
    let key = Incident.ID(text).slug.lowercased()
    if let found = byID[key] ?? byFormerID[key] ?? nil { return found }
    if let found = byNumber[key] ?? nil { return found }
    return leadingIdentifier(in: key).flatMap {
      $0.utf8.count == key.utf8.count ? byNumber[$0] : nil
    }
      ?? nil
  }

  /// Returns the incident whose document a path from the content folder names, with or without its
  /// extension, or as its folder.
  func incident(atPath path: String) -> Int? {
    if let exact = byPath[path] { return exact }
    let parts = PathParts(path)
    let key = path.lowercased()
    if let found = byStem[key] ?? nil { return found }
    // Generators turn `a.md` into `a.html` or `a/index.html`.
    guard parts.isText || parts.fileExtension == "html" else { return nil }
    return byStem[parts.withoutExtension.lowercased()] ?? nil
  }

  /// Returns the incident whose document had the name of a file before, as its aliases tell.
  func incident(formerlyAtPath path: String) -> Int? {
    let parts = PathParts(path)
    let file = parts.isText ? parts.stem : parts.name
    let name = parts.isFolderPage ? PathParts(parts.folder).name : file
    guard !name.isEmpty else { return nil }
    return byFormerID[Incident.ID(name).slug.lowercased()] ?? nil
  }

  /// Returns the incident that an address names: as a page of the archive's own site, by its former
  /// address or status page, as a file in a GitHub or GitLab repository that is a sibling of the
  /// referring document, or as a post of a blog whose file is one.
  func incident(atURL url: String, from document: String) -> Int? {
    if let id = site.incidentID(in: url)?.lowercased(),
      let found = byID[id] ?? byFormerID[id] ?? nil
    {
      return found
    }
    let parts = addressParts(url)
    let query = addressQuery(url)
    // A page that shows many (`view?id=12`) is known with its query, any other whatever is asked.
    func known(atHost host: String, _ path: [String]) -> Int? {
      let key = host + "/" + path.joined(separator: "/")
      return (query.isEmpty ? nil : byAddress[key + query]) ?? byAddress[key] ?? nil
    }
    if let found = known(atHost: parts.host, parts.path) { return found }
    if parts.path.count > 1, let found = known(atHost: "", parts.path) { return found }
    for own in site.paths(of: url) where !own.isEmpty {
      if let found = known(atHost: "", own) { return found }
    }
    guard let file = RepositoryFile(address: url) else {
      let isOwn = parts.host.isEmpty || site.path(of: url) != nil
      return post(atPath: parts.path, isOwn: isOwn, from: document)
    }
    if let repositories, !repositories.contains(file.repository) { return nil }
    if let found = incident(withEndOf: file) { return found }
    // Others have files of such a name too, so the name alone says nothing about a stranger's.
    guard repositories != nil || likelyRepositories.contains(file.repository) else { return nil }
    return incident(named: file, beside: document)
  }

  /// Returns the incident whose path ends with at least two parts as that of a file does.
  private func incident(withEndOf file: RepositoryFile) -> Int? {
    let path = PathParts(file.path.joined(separator: "/"))
    let stem = path.withoutExtension.lowercased().utf8.split(separator: UInt8(ascii: "/"))
      .map { String(decoding: $0, as: UTF8.self) }
    var count = Swift.min(5, stem.count)
    while count >= 2 {
      if let found = bySuffix[stem.suffix(count).joined(separator: "/")] { return found }
      count -= 1
    }
    return nil
  }

  /// Returns the incident whose file has the name of another one, in the folder of a document.
  private func incident(named file: RepositoryFile, beside document: String) -> Int? {
    let path = PathParts(file.path.joined(separator: "/"))
    guard path.isText, !path.isFolderPage else { return nil }
    let folder = PathParts(document).folder
    return byStem[(folder.isEmpty ? path.stem : "\(folder)/\(path.stem)").lowercased()] ?? nil
  }
}

extension ReferenceIndex {
  /// Returns the incident whose file became the post of a blog with a path; where folders are
  /// organisations, one of the same organisation, and none where several fit.
  ///
  /// Without organisations, a post of another host than the site's has its file beside the document
  /// that links to it: others write of the same day too.
  private func post(atPath path: [String], isOwn: Bool, from document: String) -> Int? {
    guard let houses, let name = datedName(ofPath: path), let found = byDatedName[name],
      let source = byPath[document]
    else { return nil }
    let own = found.filter { houses.byIncident[$0] == houses.byIncident[source] }
    guard own.count == 1 else { return nil }
    return isOwn || houses.members.count > 1 || folders[own[0]] == PathParts(document).folder
      ? own[0] : nil
  }
}

/// Returns the addresses under which a report was or is known, from front matter.
private func addresses(of entry: LinkedIncident) -> [String] {
  var addresses = entry.incident.aliases.map(\.value) + entry.incident.statusPages.map(\.value)
  if let values = entry.incident.document.frontMatter?.values {
    addresses += ["url", "permalink"].compactMap { values[$0]?.scalar }
  }
  return addresses
}

extension [String: Int?] {
  /// Adds a name; a name of two incidents is remembered as one of none.
  fileprivate mutating func add(_ name: String, for index: Int) {
    guard !name.isEmpty else { return }
    if let known = self[name] {
      if known != index { updateValue(nil, forKey: name) }
    } else {
      updateValue(index, forKey: name)
    }
  }
}

/// Returns the identifier that text begins with, such as `inc-2023-014` of `INC-2023-014: Title`,
/// in lower case: letters followed by groups of digits.
package func leadingIdentifier(in text: String) -> String? {
  var key: [UInt8] = []
  var letters = 0
  var hasDigits = false
  for byte in text.utf8.prefix(40) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      // Letters right after digits, as in `S3A`, make a word of it.
      if hasDigits {
        guard key.last == UInt8(ascii: "-") else { return nil }
        return String(decoding: key.dropLast(), as: UTF8.self)
      }
      letters += 1
      key.append(byte | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard letters >= 2 else { return nil }
      hasDigits = true
      key.append(byte)
    case UInt8(ascii: "-"), UInt8(ascii: "_"):
      guard letters >= 2, key.last != UInt8(ascii: "-") else { return nil }
      key.append(UInt8(ascii: "-"))
    default:
      while key.last == UInt8(ascii: "-") { key.removeLast() }
      return hasDigits ? String(decoding: key, as: UTF8.self) : nil
    }
  }
  while key.last == UInt8(ascii: "-") { key.removeLast() }
  return hasDigits ? String(decoding: key, as: UTF8.self) : nil
}

/// Returns the host and the decoded parts of the path of an address; no host for a path alone.
func addressParts(_ address: String) -> (host: String, path: [String]) {
  var bytes = Array(address.utf8)[...]
  if let end = bytes.firstIndex(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }) {
    bytes = bytes[..<end]
  }
  var host = ""
  for (start, port) in [("https://", ":443"), ("http://", ":80")]
  where bytes.prefix(start.utf8.count).lazy.map(foldedByte).elementsEqual(start.utf8) {
    bytes = bytes.dropFirst(start.utf8.count)
    let end = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
    host = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
    // The usual port goes without saying.
    if host.hasByteSuffix(port) { host.removeLast(port.utf8.count) }
    bytes = bytes[end...]
    break
  }
  let parts = bytes.split(separator: UInt8(ascii: "/"))
    .map { String(decoding: percentDecoded($0), as: UTF8.self) }
  return (host, parts)
}

/// Returns what an address asks of its page, with the `?` before it; empty where it asks nothing.
private func addressQuery(_ address: String) -> String {
  let query = address.utf8.prefix { $0 != UInt8(ascii: "#") }.drop { $0 != UInt8(ascii: "?") }
  return query.count > 1 ? String(decoding: Array(query), as: UTF8.self) : ""
}

/// Returns a key that equal addresses share, whatever their scheme and last slash; nil for one that
/// names no page.
private func addressKey(_ address: String) -> String? {
  let parts = addressParts(address)
  let query = addressQuery(address)
  guard !parts.path.isEmpty || !query.isEmpty else { return nil }
  return parts.host + "/" + parts.path.joined(separator: "/") + query
}
