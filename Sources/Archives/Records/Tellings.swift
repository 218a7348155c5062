import Incidents

// An incident that two reports tell is one incident: it has two pages, and counts once.

/// Gives each report of an incident that is told more than once its links to the others.
///
/// The one that tells most stands for the incident: the one with most entries of a timeline, action
/// items and causes, of equal ones the first.
///
/// - Parameters:
///   - entries: All reports, whose links are set.
///   - originals: What `originalReports(of:houses:)` returns for them.
/// - Returns: How many reports tell an incident once more.
@discardableResult
func linkTellings(in entries: inout [LinkedIncident], originals: [Int]) -> Int {
  var groups: [Int: [Int]] = [:]
  for index in entries.indices where originals[index] != index {
    groups[originals[index], default: [originals[index]]].append(index)
  }
  var count = 0
  for tellings in groups.values {
    let weights = tellings.map { index in
      let incident = entries[index].incident
      return incident.timeline.count + incident.actions.count + incident.causes.count
    }
    let place = weights.indices.reduce(0) { weights[$1] > weights[$0] ? $1 : $0 }
    let main = tellings[place]
    entries[main].links.retellings = tellings.filter { $0 != main }
    for index in tellings where index != main { entries[index].links.main = main }
    count += tellings.count - 1
  }
  return count
}

extension [LinkedIncident] {
  /// The reports of the incident that a report stands for, itself first; none for a report that
  /// tells an incident once more.
  func tellings(of index: Int) -> [Int] {
    self[index].links.main == nil ? [index] + self[index].links.retellings : []
  }
}

extension Archive {
  /// Returns the report that stands for the incident that a report tells.
  package func main(of index: Int) -> Int { incidents[index].links.main ?? index }

  /// Returns all reports of the incident that a report tells, the one that stands for it first.
  package func tellings(of index: Int) -> [Int] {
    let main = main(of: index)
    return [main] + incidents[main].links.retellings
  }

  /// How many incidents there are; one that several reports tell is one.
  package var incidentCount: Int { incidents.count - retellingCount }

  /// Returns the number of incidents that some reports tell.
  ///
  /// - Complexity: O(n) in the reports; O(1) where no incident of the archive is told twice.
  package func incidentCount(of reports: some Collection<Int>) -> Int {
    retellingCount == 0 ? reports.count : distinct(reports).count
  }

  /// Returns the first of the reports of each incident.
  package func distinct(_ reports: some Sequence<Int>) -> [Int] {
    // As an array: what is generic over the reports is not specialized for other modules.
    let reports = Array(reports)
    guard retellingCount > 0 else { return reports }
    var seen: Set<Int> = []
    return reports.filter { index in
      let entry = incidents[index]
      // Only those that have others need to be remembered.
      return entry.links.main == nil && entry.links.retellings.isEmpty
        || seen.insert(entry.links.main ?? index).inserted
    }
  }

  /// Returns what is known of each incident that some reports tell, each once, with the report of
  /// the list that tells it first.
  ///
  /// What the report that tells most does not say is taken from the others.
  package func known<Value>(
    of reports: some Sequence<Int>, _ value: (_ report: Int) -> Value?
  ) -> [(index: Int, value: Value)] {
    distinct(reports).compactMap { index in
      let main = main(of: index)
      if let found = value(main) { return (index, found) }
      for other in incidents[main].links.retellings {
        if let found = value(other) { return (index, found) }
      }
      return nil
    }
  }

  /// Returns the action items of the incidents that some reports tell, each once: what several
  /// reports of one incident promise in the same words is one promise.
  package func promises(of reports: some Sequence<Int>) -> [Int] {
    distinct(reports).flatMap { index in
      tellings(of: index).flatMap { telling in
        incidents[telling].links.actions.filter { !actions[$0].isRepeated }
      }
    }
  }
}
