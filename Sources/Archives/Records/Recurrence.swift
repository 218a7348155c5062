import Incidents

/// How many earlier incidents with the same cause are named; the cause's own page has them all.
let recurrenceLimit = 20

/// The earlier incidents that have the same leading cause class and the same service.
package struct ServiceRecurrence: Sendable, Hashable {
  /// The index in `Archive.services`.
  package var service: Int
  /// Newest first; at most 20.
  package var earlier: [Int]
  /// How many there are.
  package var count: Int

  package init(service: Int, earlier: [Int], count: Int) {
    self.service = service
    self.earlier = earlier
    self.count = count
  }
}

/// An incident whose cause came back while action items of an earlier one were still to be done.
package struct OpenReturn: Sendable, Hashable {
  /// The index in `Archive.incidents`.
  package var incident: Int
  /// The newest earlier incident with the same cause and such items.
  package var earlier: Int
  /// The service that both hit, as an index in `Archive.services`; nil where only the cause is
  /// shared.
  package var service: Int?
  /// Those items of the reports of `earlier`, as indexes in `Archive.actions`.
  package var openActions: [Int]

  package init(incident: Int, earlier: Int, service: Int?, openActions: [Int]) {
    self.incident = incident
    self.earlier = earlier
    self.service = service
    self.openActions = openActions
  }
}

/// Finds for each dated incident the earlier ones with the same leading cause class, newest first,
/// and those that hit the same service too.
///
/// Incidents of the same day are not earlier, and what several reports tell is one incident. Where
/// folders are organisations, what happened to others is no recurrence. At most `recurrenceLimit`
/// are named for each, so that the result stays linear.
func markRecurrences(in entries: inout [LinkedIncident], services: ServiceTable, houses: Houses) {
  struct Place: Hashable {
    var house: Int
    var cause: CauseClass.ID
    /// Nil for all services.
    var service: Int?
  }
  struct Telling: Hashable {
    var place: Place
    var main: Int
  }
  /// The incidents of a place, oldest first, each as the report that stands for it.
  var seen: [Place: [Int]] = [:]
  var told: Set<Telling> = []
  // Newest first becomes oldest first; `seen` holds the incidents of earlier days.
  var day: [(place: Place, main: Int)] = []
  var date: CalendarDate?
  for index in entries.indices.reversed() {
    guard let own = entries[index].incident.date?.value else { continue }
    if own != date {
      for item in day { seen[item.place, default: []].append(item.main) }
      day = []
      date = own
    }
    guard let cause = leadingFinding(among: entries[index].incident.causes)?.cause else { continue }
    let main = entries[index].links.main ?? index
    let isTold = !entries[main].links.retellings.isEmpty
    func add(_ place: Place) {
      guard !isTold || told.insert(Telling(place: place, main: main)).inserted else { return }
      day.append((place, main))
    }
    var place = Place(house: houses.byIncident[index], cause: cause)
    let earlier = seen[place] ?? []
    entries[index].links.earlierWithSameCause = earlier.suffix(recurrenceLimit).reversed()
    entries[index].links.earlierWithSameCauseCount = earlier.count
    add(place)
    for service in services.byIncident[index] {
      place.service = service
      add(place)
      guard let found = seen[place], found.count > entries[index].links.earlierAtService?.count ?? 0
      else { continue }
      entries[index].links.earlierAtService = ServiceRecurrence(
        service: service, earlier: found.suffix(recurrenceLimit).reversed(), count: found.count)
    }
  }
}

/// Returns the incidents whose cause came back while action items of an earlier one were still to
/// be done, newest first.
///
/// An earlier incident that hit the same service too is looked at first. Of several reports of one
/// incident the one that tells most is asked first.
func openReturns(among entries: [LinkedIncident], actions: [ActionRecord]) -> [OpenReturn] {
  var returns: [OpenReturn] = []
  for main in entries.indices {
    for index in entries.tellings(of: main) {
      guard let found = openReturn(of: index, among: entries, actions: actions) else { continue }
      returns.append(found)
      break
    }
  }
  return returns
}

private func openReturn(
  of index: Int, among entries: [LinkedIncident], actions: [ActionRecord]
) -> OpenReturn? {
  guard let day = entries[index].incident.date?.value else { return nil }
  let same = entries[index].links.earlierAtService
  let candidates =
    (same?.earlier ?? []).map { ($0, same?.service) }
    + entries[index].links.earlierWithSameCause.map { ($0, nil) }
  for (earlier, service) in candidates {
    let open = entries.tellings(of: earlier).flatMap { entries[$0].links.actions }
      .filter { !actions[$0].isRepeated && actions[$0].wasOpen(on: day) }
    guard !open.isEmpty else { continue }
    return OpenReturn(incident: index, earlier: earlier, service: service, openActions: open)
  }
  return nil
}

extension Archive {
  /// Whether it says anything that the cause of an incident occurred before: the same service was
  /// hit then as well, or the cause is not one that every eighth incident has.
  ///
  /// A class such as a software defect comes back all the time; to hear so beside each incident
  /// teaches people not to listen. The index of causes has the whole count.
  ///
  /// How sure a cause is makes no difference: of those with the least confidence nearly as many are
  /// right as of the others.
  ///
  /// - Complexity: O(n) in the causes.
  package func isNotableRecurrence(_ index: Int) -> Bool {
    incidents[index].links.earlierAtService != nil || hasNotableCause(index)
  }

  /// Whether the cause of an incident is not one that every eighth incident has.
  ///
  /// - Complexity: O(n) in the causes.
  package func hasNotableCause(_ index: Int) -> Bool {
    guard let finding = leadingFinding(among: incidents[index].incident.causes),
      let record = causes.first(where: { $0.cause.id == finding.cause })
    else { return false }
    return record.occurrences.count <= Swift.max(4, incidentCount / 8)
  }

  /// Those of `returns` that say anything, newest first.
  package var notableReturns: [OpenReturn] {
    returns.filter { $0.service != nil || hasNotableCause($0.incident) }
  }
}
