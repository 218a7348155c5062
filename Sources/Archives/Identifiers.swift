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
/// In a clash a declared identifier keeps its place before one from a file's name, else the first
/// by path does. The others get the names of their folders before it, nearest first, then a number.
func uniqueIdentifiers(of incidents: [Incident]) -> UniqueIdentifiers {
  // By place: to take an incident out of the list is to copy all its facts.
  var ids = incidents.indices.map { incidents[$0].id }
  var notes: [Diagnostic?] = Array(repeating: nil, count: incidents.count)
  let isDeclared = incidents.indices.map { incidents[$0].declaredID != nil }
  let order = incidents.indices.sorted { a, b in
    if isDeclared[a] != isDeclared[b] { return isDeclared[a] }
    return incidents[a].precedesInContent(incidents[b])
  }
  // The list of incidents stands beside the folders of the incidents.
  let pages: Set<String> = ["index.html", "index.json", "index.md"]
  var holders: [String: Int] = [:]
  var losers: [Int] = []
  for index in order {
    let key = incidents[index].id.slug.lowercased()
    if holders[key] == nil, !pages.contains(key) {
      holders[key] = index
    } else {
      losers.append(index)
    }
  }
  var nextNumbers: [String: Int] = [:]
  for index in losers {
    let wanted = incidents[index].id.slug
    let winner = holders[wanted.lowercased()]
    let path = incidents[index].document.file.path
    var name = String(decoding: wanted.utf8.prefix(100), as: UTF8.self)
    var isFree = false
    // Incidents of one file stand in one folder: its name would tell nothing.
    if winner.map({ incidents[$0].document.file.path != path }) ?? false {
      for folder in path.utf8.split(separator: UInt8(ascii: "/")).dropLast().reversed() {
        let longer = Incident.ID(String(decoding: folder, as: UTF8.self) + "-" + name).slug
        name = String(decoding: longer.utf8.prefix(100), as: UTF8.self)
        isFree = holders[name.lowercased()] == nil && !pages.contains(name.lowercased())
        if isFree || name.utf8.count >= 100 { break }
      }
    }
    if !isFree {
      let base = name.lowercased()
      var number = nextNumbers[base] ?? 2
      while holders["\(base)-\(number)"] != nil { number += 1 }
      nextNumbers[base] = number + 1
      name += "-\(number)"
    }
    ids[index] = Incident.ID(name)
    holders[ids[index].slug.lowercased()] = index
    notes[index] = duplicateID(
      of: incidents[index], became: ids[index], since: winner.map { incidents[$0] })
  }
  return UniqueIdentifiers(ids: ids, notes: notes)
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
