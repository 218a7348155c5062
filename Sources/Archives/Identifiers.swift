import Diagnostics
import Documents
import Incidents

/// The identifiers that an archive gives its incidents.
struct UniqueIdentifiers {
  /// One for each incident; no two are equal without regard to case.
  var ids: [Incident.ID]
  /// For each incident the note that it lost a clash, or nil.
  var notes: [Diagnostic?]
}

/// Makes identifiers unique without regard to case, whatever the order of the incidents.
///
/// In a clash that keeps its place which was published at its address, then a declared identifier
/// before one from a file's name, else the first by path. The others get the names of their folders
/// before it, nearest first, then a number, and keep what they were published with.
func uniqueIdentifiers(
  of incidents: [Incident], published: PublishedIdentifiers = PublishedIdentifiers()
) -> UniqueIdentifiers {
  // By place: to take an incident out of the list is to copy all its facts.
  var ids = incidents.indices.map { incidents[$0].id }
  var notes: [Diagnostic?] = Array(repeating: nil, count: incidents.count)
  let isDeclared = incidents.indices.map { incidents[$0].declaredID != nil }
  let reservations = published.reservations(among: incidents)
  for index in incidents.indices where !isDeclared[index] {
    if let given = reservations.given[index] { ids[index] = given }
  }
  func isReserved(_ key: String, for index: Int) -> Bool {
    reservations.files[key].map { $0 != incidents[index].document.file.path } ?? false
  }
  let isPublished = incidents.indices.map {
    reservations.files[ids[$0].slug.lowercased()] == incidents[$0].document.file.path
  }
  let order = incidents.indices.sorted { a, b in
    if isPublished[a] != isPublished[b] { return isPublished[a] }
    if isDeclared[a] != isDeclared[b] { return isDeclared[a] }
    return incidents[a].precedesInContent(incidents[b])
  }
  // The list of incidents stands beside the folders of the incidents.
  let pages: Set<String> = ["index.html", "index.json", "index.md"]
  var holders: [String: Int] = [:]
  var losers: [Int] = []
  func isFree(_ key: String, for index: Int) -> Bool {
    holders[key] == nil && !pages.contains(key) && !isReserved(key, for: index)
  }
  for index in order {
    let key = ids[index].slug.lowercased()
    if isFree(key, for: index) {
      holders[key] = index
    } else {
      losers.append(index)
    }
  }
  var nextNumbers: [String: Int] = [:]
  for index in losers {
    let wanted = ids[index].slug
    let key = wanted.lowercased()
    let path = incidents[index].document.file.path
    let winner = holders[key].map { incidents[$0].document.file.path } ?? reservations.files[key]
    var name = String(decoding: wanted.utf8.prefix(100), as: UTF8.self)
    var isFound = false
    // Incidents of one file stand in one folder: its name would tell nothing.
    if let winner, winner != path {
      for folder in path.utf8.split(separator: UInt8(ascii: "/")).dropLast().reversed() {
        let longer = Incident.ID(String(decoding: folder, as: UTF8.self) + "-" + name).slug
        name = String(decoding: longer.utf8.prefix(100), as: UTF8.self)
        isFound = isFree(name.lowercased(), for: index)
        if isFound || name.utf8.count >= 100 { break }
      }
    }
    if !isFound {
      let base = name.lowercased()
      var number = nextNumbers[base] ?? 2
      while !isFree("\(base)-\(number)", for: index) { number += 1 }
      nextNumbers[base] = number + 1
      name += "-\(number)"
    }
    ids[index] = Incident.ID(name)
    holders[ids[index].slug.lowercased()] = index
    let note =
      holders[key] == nil && winner != nil
      ? reservedID(of: incidents[index], became: ids[index], since: winner)
      : duplicateID(of: incidents[index], became: ids[index], since: winner)
    notes[index] = note
  }
  // What keeps a name that it got in a clash has lost that clash still, while there is one.
  for index in incidents.indices where notes[index] == nil && ids[index] != incidents[index].id {
    if let winner = holders[incidents[index].id.slug.lowercased()] {
      notes[index] = duplicateID(
        of: incidents[index], became: ids[index], since: incidents[winner].document.file.path)
    }
  }
  return UniqueIdentifiers(ids: ids, notes: notes)
}

/// The identifiers with which reports were published, so that they keep them.
package struct PublishedIdentifiers: Sendable {
  /// By identifier in lower case: as it was published, and the path of the report's file.
  private var entries: [String: (id: Incident.ID, file: String)] = [:]
  /// By file: what it was published with.
  private var byFile: [String: [Incident.ID]] = [:]
  /// The files of drafts, which hold their addresses although they are not among the incidents.
  private let drafts: [String: Int]

  /// Creates what nothing was published with.
  package init() { drafts = [:] }

  /// Creates what reports were published with.
  ///
  /// - Parameters:
  ///   - published: The identifiers, each with the path of its file.
  ///   - drafts: The paths of reports that are left out, one for each incident.
  package init(_ published: [(id: String, file: String)], drafts: [String]) {
    self.drafts = Dictionary(drafts.map { ($0, 1) }, uniquingKeysWith: +)
    for (name, file) in published {
      let id = Incident.ID(name)
      entries[id.slug.lowercased()] = (id, file)
      byFile[file, default: []].append(id)
    }
  }

  /// Which identifiers are taken, and for whom.
  struct Reservations {
    /// By identifier in lower case: the path of the only file that may have it.
    var files: [String: String] = [:]
    /// By the index of an incident: the identifier that it got in an earlier clash.
    var given: [Int: Incident.ID] = [:]
  }

  /// Returns the identifiers that belong to files which are still there.
  ///
  /// Of a file with several incidents only those count that it still asks for: what it no longer
  /// tells may stand in a file of its own.
  func reservations(among incidents: [Incident]) -> Reservations {
    guard !entries.isEmpty else { return Reservations() }
    var reservations = Reservations()
    var counts = drafts
    var wanted: [String: Set<String>] = [:]
    for incident in incidents where byFile[incident.document.file.path] != nil {
      counts[incident.document.file.path, default: 0] += 1
      wanted[incident.document.file.path, default: []].insert(incident.id.slug.lowercased())
    }
    for (key, entry) in entries {
      guard let count = counts[entry.file] else { continue }
      if count == 1 || wanted[entry.file, default: []].contains(key) {
        reservations.files[key] = entry.file
      }
    }
    for index in incidents.indices where counts[incidents[index].document.file.path] == 1 {
      let incident = incidents[index]
      let own = incident.id.slug
      let file = incident.document.file.path
      guard reservations.files[own.lowercased()] != file else { continue }
      let moved = Set(incident.aliases.map { Incident.ID(lastName(of: $0.value)) })
      reservations.given[index] = (byFile[file] ?? []).filter {
        $0.isMade(of: own) && !moved.contains($0)
      }.min()
    }
    return reservations
  }

  /// The last name of a path.
  private func lastName(of path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
  }
}

extension Incident.ID {
  /// Whether a clash can have made it of another: by names of folders before it, or a number behind
  /// it.
  fileprivate func isMade(of other: String) -> Bool {
    let (bytes, base) = (Array(slug.lowercased().utf8), Array(other.lowercased().utf8.prefix(100)))
    guard bytes.count > base.count + 1 else { return false }
    let hyphen = UInt8(ascii: "-")
    if bytes.suffix(base.count).elementsEqual(base) {
      return bytes[bytes.count - base.count - 1] == hyphen
    }
    let number = bytes.reversed().prefix { $0 &- UInt8(ascii: "0") < 10 }
    guard !number.isEmpty else { return false }
    let rest = bytes.dropLast(number.count)
    guard rest.last == hyphen else { return false }
    let name = rest.dropLast()
    return name.suffix(base.count).elementsEqual(base)
      && (name.count == base.count || name[name.count - base.count - 1] == hyphen)
  }
}

extension Incident {
  /// The identifier in front matter, where it is this incident's.
  var declaredID: DataValue? {
    guard let value = document.frontMatter?.values["id"], let text = value.scalar,
      !text.isEmpty, ID(text) == id
    else { return nil }
    return value
  }

  /// Whether it stands before another in the content: by path, then by line.
  func precedesInContent(_ other: Incident) -> Bool {
    let paths = (document.file.path, other.document.file.path)
    if paths.0 != paths.1 { return paths.0.utf8.lexicographicallyPrecedes(paths.1.utf8) }
    if lines.lowerBound != other.lines.lowerBound {
      return lines.lowerBound < other.lines.lowerBound
    }
    return title.value.utf8.lexicographicallyPrecedes(other.title.value.utf8)
  }
}
