package import Incidents

/// A cause class and the incidents in which it was found, each once.
package struct CauseRecord: Sendable {
  /// One incident in which the class was found.
  package struct Occurrence: Sendable, Hashable {
    package var index: Int
    /// The strongest finding of the class in that incident.
    package var finding: CauseFinding

    package init(index: Int, finding: CauseFinding) {
      self.index = index
      self.finding = finding
    }
  }

  package var cause: CauseClass
  /// Newest first, in the order of the archive.
  package var occurrences: [Occurrence]
  package var firstSeen: CalendarDate?
  package var lastSeen: CalendarDate?
  /// The days between neighbouring occurrences of one organisation that have a date, ascending.
  package var intervalsInDays: [Int]
  /// The services hit, as indexes in `Archive.services`, most frequent first, with the number of
  /// incidents.
  package var services: [(index: Int, count: Int)]
  /// The services that it hit more than once, most frequent first, each with the incidents, newest
  /// first.
  package var repeats: [(service: Int, incidents: [Int])]
  /// Other classes in the same incidents, most frequent first, with the number of incidents.
  package var companions: [(id: CauseClass.ID, count: Int)]
  /// The indexes in `Archive.actions` of the items of all its incidents, without repeated ones.
  package var actions: [Int]

  package init(cause: CauseClass, occurrences: [Occurrence]) {
    self.cause = cause
    self.occurrences = occurrences
    intervalsInDays = []
    services = []
    repeats = []
    companions = []
    actions = []
    isRecurring = false
  }

  /// Whether it was found in two incidents or more of one organisation.
  package var isRecurring: Bool
}

/// How many classes or services of one incident are paired with each other.
///
/// The pairs of one incident are the only work that grows with a square.
private let pairLimit = 64

extension CauseFinding {
  /// Whether it tells more than another finding of the same class: declared before stated before
  /// inferred, root before trigger before contributing, then by confidence.
  func outweighs(_ other: CauseFinding) -> Bool {
    if provenance != other.provenance { return provenance.rank < other.provenance.rank }
    if role != other.role { return role < other.role }
    return confidence > other.confidence
  }
}

extension Provenance {
  fileprivate var rank: Int {
    switch self {
    case .declared: 0
    case .stated: 1
    case .computed: 2
    case .inferred: 3
    }
  }
}

/// Returns the strongest finding of each class, in the order of first mention.
func strongestFindings(among findings: [CauseFinding]) -> [CauseFinding] {
  var found: [CauseFinding] = []
  var places: [CauseClass.ID: Int] = [:]
  for finding in findings {
    if let place = places[finding.cause] {
      if finding.outweighs(found[place]) { found[place] = finding }
    } else {
      places[finding.cause] = found.count
      found.append(finding)
    }
  }
  return found
}

/// Returns the finding that an incident is filed under: the first root cause, else the first
/// trigger, else the first contributing factor; nil where no cause is known.
package func leadingFinding(among findings: [CauseFinding]) -> CauseFinding? {
  findings.reduce(nil) { best, finding in
    guard let best else { return finding }
    return finding.role < best.role ? finding : best
  }
}

/// Returns the cause classes that occur, with what their incidents have in common, most frequent
/// first, then by title; and adds to each service its causes.
///
/// What several reports of one incident find is found in one incident. A class that the taxonomy
/// does not have is kept under its id.
func causeRecords(
  of entries: [LinkedIncident], actions: [ActionRecord], taxonomy: Taxonomy,
  services: inout ServiceTable, houses: Houses
) -> [CauseRecord] {
  let known = Dictionary(taxonomy.classes.map { ($0.id, $0) }) { first, _ in first }
  var indexes: [CauseClass.ID: Int] = [:]
  var records: [CauseRecord] = []
  var companions: [[Int: Int]] = []
  var hitServices: [[Int: [Int]]] = []
  /// The incident in which each class was found last.
  var newest: [Int] = []
  var serviceCauses: [[Int: Int]] = Array(repeating: [:], count: services.records.count)
  for position in entries.indices {
    let tellings = entries.tellings(of: position)
    var classes: [Int] = []
    var hit: [Int] = []
    for telling in tellings {
      for service in services.byIncident[telling]
      where tellings.count == 1 || !hit.prefix(pairLimit).contains(service) { hit.append(service) }
      // Copying an incident costs more than what is read of it here.
      for finding in strongestFindings(among: entries[telling].incident.causes) {
        let index = indexes[finding.cause] ?? records.count
        if index == records.count {
          indexes[finding.cause] = index
          let title = finding.cause.replacing("-", with: " ")
          let cause =
            known[finding.cause]
            ?? CauseClass(id: finding.cause, title: title, description: "", group: "")
          records.append(CauseRecord(cause: cause, occurrences: []))
          companions.append([:])
          hitServices.append([:])
          newest.append(-1)
        }
        // A report before this one, of the same incident, found it too.
        guard newest[index] != position else { continue }
        newest[index] = position
        records[index].occurrences.append(.init(index: telling, finding: finding))
        for telling in tellings {
          records[index].actions.append(
            contentsOf: entries[telling].links.actions.filter { !actions[$0].isRepeated })
        }
        classes.append(index)
      }
    }
    for cause in classes.prefix(pairLimit) {
      for other in classes.prefix(pairLimit) where other != cause {
        companions[cause][other, default: 0] += 1
      }
      for service in hit.prefix(pairLimit) {
        hitServices[cause][service, default: []].append(position)
        serviceCauses[service][cause, default: 0] += 1
      }
    }
  }
  for index in records.indices {
    // Of two reports of one day the one that tells most need not come first.
    records[index].occurrences.sort { $0.index < $1.index }
    records[index].companions = ranked(companions[index]) { records[$0].cause.id }
      .map { (id: $0.name, count: $0.count) }
    let hit = hitServices[index]
    records[index].services = ranked(hit.mapValues(\.count)) { services.records[$0].name }
      .map { (index: $0.index, count: $0.count) }
    records[index].repeats = repeats(of: hit, houses: houses)
    var hitHouses: Set<Int> = []
    records[index].isRecurring = records[index].occurrences.contains {
      !hitHouses.insert(houses.byIncident[$0.index]).inserted
    }
    var dates: [Int: [CalendarDate]] = [:]
    for occurrence in records[index].occurrences {
      guard let date = entries[occurrence.index].incident.date?.value else { continue }
      dates[houses.byIncident[occurrence.index], default: []].append(date)
    }
    records[index].firstSeen = dates.values.lazy.compactMap { $0.min() }.min()
    records[index].lastSeen = dates.values.lazy.compactMap { $0.max() }.max()
    records[index].intervalsInDays = dates.values.flatMap { dates in
      let sorted = dates.sorted()
      return zip(sorted, sorted.dropFirst()).map { $1.dayNumber - $0.dayNumber }
    }.sorted()
  }
  for index in services.records.indices {
    services.records[index].causes = ranked(serviceCauses[index]) { records[$0].cause.id }
      .map { (id: $0.name, count: $0.count) }
  }
  return records.sorted { a, b in
    if a.occurrences.count != b.occurrences.count {
      return a.occurrences.count > b.occurrences.count
    }
    if a.cause.title != b.cause.title {
      return a.cause.title.utf8.lexicographicallyPrecedes(b.cause.title.utf8)
    }
    return a.cause.id.utf8.lexicographicallyPrecedes(b.cause.id.utf8)
  }
}

/// Returns the services that a cause hit more than once, most frequent first.
///
/// Where folders are organisations, the API of one is not that of another.
private func repeats(
  of hit: [Int: [Int]], houses: Houses
) -> [(service: Int, incidents: [Int])] {
  var repeats: [(service: Int, incidents: [Int])] = []
  for (service, incidents) in hit {
    let byHouse = Dictionary(grouping: incidents) { houses.byIncident[$0] }
    for incidents in byHouse.values where incidents.count > 1 {
      repeats.append((service, incidents))
    }
  }
  return repeats.sorted { a, b in
    a.incidents.count != b.incidents.count
      ? a.incidents.count > b.incidents.count
      : (a.service, a.incidents[0]) < (b.service, b.incidents[0])
  }
}

/// Returns what is counted with its name, most frequent first, then by name.
private func ranked(
  _ counts: [Int: Int], name: (Int) -> String
) -> [(index: Int, name: String, count: Int)] {
  counts.map { (index: $0.key, name: name($0.key), count: $0.value) }.sorted { a, b in
    a.count != b.count ? a.count > b.count : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
  }
}
