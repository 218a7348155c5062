package import Incidents

/// A service and the incidents that hit it, each once.
package struct ServiceRecord: Sendable {
  /// The spelling that occurs most often.
  package var name: String
  /// Unique among the services; letters, digits and `-`.
  package var slug: String
  /// Newest first, in the order of the archive.
  package var incidents: [Int]
  /// The cause classes of its incidents, most frequent first, with the number of incidents.
  package var causes: [(id: CauseClass.ID, count: Int)]

  package init(name: String, slug: String, incidents: [Int]) {
    self.name = name
    self.slug = slug
    self.incidents = incidents
    causes = []
  }
}

/// Returns the key that spellings of one name or text share: lower case, with blanks, hyphens and
/// underscores as one blank.
package func foldedName(_ name: String) -> String {
  if name.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(name) }
  var folded = String.UnicodeScalarView()
  var needsSpace = false
  for scalar in name.lowercased().unicodeScalars {
    if scalar == "-" || scalar == "_" || scalar.properties.isWhitespace {
      needsSpace = !folded.isEmpty
    } else {
      if needsSpace { folded.append(" ") }
      needsSpace = false
      folded.append(scalar)
    }
  }
  return String(folded)
}

private func foldedASCII(_ name: String) -> String {
  var folded: [UInt8] = []
  folded.reserveCapacity(name.utf8.count)
  var needsSpace = false
  for byte in name.utf8 {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), 0x20, 0x09...0x0D:
      needsSpace = !folded.isEmpty
    default:
      if needsSpace { folded.append(0x20) }
      needsSpace = false
      folded.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
    }
  }
  return String(decoding: folded, as: UTF8.self)
}

/// The services of an archive, and which of them each incident names.
struct ServiceTable {
  /// Most frequent first, then by name.
  var records: [ServiceRecord] = []
  /// For each report the indexes in `records`, in its order, each once.
  var byIncident: [[Int]] = []

  init(_ entries: [LinkedIncident]) {
    var indexes: [String: Int] = [:]
    var keys: [String] = []
    var spellings: [[String: Int]] = []
    var order: [[String]] = []
    var incidents: [[Int]] = []
    /// The incident, and the report, that named each service last.
    var newest: [Int] = []
    var mentions: [Int] = []
    byIncident = Array(repeating: [], count: entries.count)
    for main in entries.indices {
      // What several reports of one incident name was hit once.
      for position in entries.tellings(of: main) {
        for service in entries[position].incident.services {
          let key = foldedName(service.value)
          guard !key.isEmpty else { continue }
          let index = indexes[key] ?? keys.count
          if index == keys.count {
            indexes[key] = index
            keys.append(key)
            spellings.append([:])
            order.append([])
            incidents.append([])
            newest.append(-1)
            mentions.append(-1)
          }
          if spellings[index].updateValue(
            (spellings[index][service.value] ?? 0) + 1, forKey: service.value) == nil
          {
            order[index].append(service.value)
          }
          // A report may name one service in two spellings.
          guard mentions[index] != position else { continue }
          mentions[index] = position
          byIncident[position].append(index)
          guard newest[index] != main else { continue }
          newest[index] = main
          incidents[index].append(position)
        }
      }
    }
    // Of two reports of one day the one that tells most need not come first.
    for index in incidents.indices { incidents[index].sort() }
    let names = keys.indices.map { index in
      order[index].reduce(order[index][0]) { best, spelling in
        (spellings[index][spelling] ?? 0) > (spellings[index][best] ?? 0) ? spelling : best
      }
    }
    let slugs = uniqueSlugs(of: keys)
    let sorted = keys.indices.sorted { a, b in
      if incidents[a].count != incidents[b].count { return incidents[a].count > incidents[b].count }
      return keys[a].utf8.lexicographicallyPrecedes(keys[b].utf8)
    }
    var places = Array(repeating: 0, count: keys.count)
    for (place, index) in sorted.enumerated() {
      places[index] = place
      records.append(
        ServiceRecord(name: names[index], slug: slugs[index], incidents: incidents[index]))
    }
    for position in byIncident.indices {
      byIncident[position] = byIncident[position].map { places[$0] }
    }
  }
}
