package import Incidents

/// How many earlier incidents with the same cause are named; the cause's own page has them all.
let recurrenceLimit = 20

/// A cause that an incident is filed under, and the earlier incidents that are as well.
package struct CauseRecurrence: Sendable, Hashable {
  package var cause: CauseClass.ID
  /// Newest first; at most 20.
  package var earlier: [Int]
  /// How many there are.
  package var count: Int
  /// Of these, those that hit the same service, for the service that was hit most often; nil where
  /// none did.
  package var atService: ServiceRecurrence?
  /// How many action items of the earlier incidents were still to be done, as far as anything says;
  /// what several of them promise counts for one.
  package var stillOpen: Int

  package init(
    cause: CauseClass.ID, earlier: [Int], count: Int, atService: ServiceRecurrence? = nil,
    stillOpen: Int = 0
  ) {
    self.cause = cause
    self.earlier = earlier
    self.count = count
    self.atService = atService
    self.stillOpen = stillOpen
  }
}

/// The earlier incidents that are filed under the same cause class and hit the same service.
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
  package var cause: CauseClass.ID
  /// The service that both hit, as an index in `Archive.services`; nil where only the cause is
  /// shared.
  package var service: Int?
  /// Those items of the reports of `earlier`, as indexes in `Archive.actions`.
  package var openActions: [Int]

  package init(
    incident: Int, earlier: Int, cause: CauseClass.ID, service: Int?, openActions: [Int]
  ) {
    self.incident = incident
    self.earlier = earlier
    self.cause = cause
    self.service = service
    self.openActions = openActions
  }
}

/// Returns the classes that an incident is filed under, in order, each once: those of all its root
/// causes, else that of its first trigger, else of its first contributing factor.
func filedCauses(among findings: [CauseFinding]) -> [CauseClass.ID] {
  let roots = findings.filter { $0.role == .root }
  let filed = roots.isEmpty ? leadingFinding(among: findings).map { [$0] } ?? [] : roots
  return distinct(filed.map(\.cause))
}

/// How many causes and services of one incident are paired with each other.
private let pairLimit = 64

/// Finds for each dated incident the earlier ones that are filed under one of its cause classes,
/// newest first, and those that hit the same service too.
///
/// Incidents of the same day are not earlier, and what several reports tell is one incident: each
/// of them has all that came back. Where folders are organisations, what happened to others is no
/// recurrence. At most `recurrenceLimit` are named for each, so that the result stays linear.
func markRecurrences(in entries: inout [LinkedIncident], services: ServiceTable, houses: Houses) {
  struct Place: Hashable {
    var house: Int
    var cause: CauseClass.ID
    /// Nil for all services.
    var service: Int?
  }
  /// The incidents of a place, oldest first, each as the report that stands for it.
  var seen: [Place: [Int]] = [:]
  // Newest first becomes oldest first; `seen` holds the incidents of earlier days.
  var day: [(place: Place, main: Int)] = []
  var date: CalendarDate?
  for main in entries.indices.reversed() {
    guard let own = entries[main].incident.date?.value else { continue }
    if own != date {
      for item in day { seen[item.place, default: []].append(item.main) }
      day = []
      date = own
    }
    let tellings = entries.tellings(of: main)
    guard !tellings.isEmpty else { continue }
    let causes = distinct(tellings.flatMap { filedCauses(among: entries[$0].incident.causes) })
    let hit = distinct(tellings.flatMap { services.byIncident[$0] })
    var found: [CauseRecurrence] = []
    for (position, cause) in causes.enumerated() {
      var place = Place(house: houses.byIncident[main], cause: cause)
      let earlier = seen[place] ?? []
      var recurrence = CauseRecurrence(
        cause: cause, earlier: earlier.suffix(recurrenceLimit).reversed(), count: earlier.count)
      day.append((place, main))
      let paired = causes.count == 1 ? hit.count : position < pairLimit ? pairLimit : 0
      for service in hit.prefix(paired) {
        place.service = service
        day.append((place, main))
        guard let same = seen[place], same.count > recurrence.atService?.count ?? 0 else {
          continue
        }
        recurrence.atService = ServiceRecurrence(
          service: service, earlier: same.suffix(recurrenceLimit).reversed(), count: same.count)
      }
      if recurrence.count > 0 { found.append(recurrence) }
    }
    for telling in tellings { entries[telling].links.recurrences = found }
  }
}

private func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}

/// Returns the incidents whose cause came back while action items of an earlier one were still to
/// be done, newest first.
///
/// An earlier incident that hit the same service too is looked at first.
func openReturns(among entries: [LinkedIncident]) -> [OpenReturn] {
  entries.indices.compactMap { index in
    guard entries[index].links.main == nil, let day = entries[index].incident.date?.value else {
      return nil
    }
    var candidates: [(earlier: Int, cause: CauseClass.ID, service: Int?)] = []
    for found in entries[index].links.recurrences {
      guard let same = found.atService else { continue }
      candidates += same.earlier.map { ($0, found.cause, same.service) }
    }
    for found in entries[index].links.recurrences {
      candidates += found.earlier.map { ($0, found.cause, nil) }
    }
    for (earlier, cause, service) in candidates {
      let open = entries[earlier].links.openPromises.filter { $0.wasOpen(on: day) }.map(\.action)
      guard !open.isEmpty else { continue }
      return OpenReturn(
        incident: index, earlier: earlier, cause: cause, service: service, openActions: open)
    }
    return nil
  }
}

extension Archive {
  /// Whether it says much that causes of an incident occurred before: one of them is notable, or
  /// action items of then were still open.
  ///
  /// - Complexity: O(n) in the causes.
  package func isNotableReturn(_ index: Int) -> Bool {
    let links = incidents[index].links
    return !links.stillOpen.isEmpty || links.recurrences.contains { isNotable($0) }
  }

  /// Whether it says much that a cause occurred before: the same service was hit then as well, or
  /// the cause is not one that every eighth incident has.
  ///
  /// A class such as a software defect comes back all the time; to hear so loudly beside each
  /// incident teaches people not to listen. So it is said in one line there.
  ///
  /// How sure a cause is makes no difference: of those with the least confidence nearly as many are
  /// right as of the others.
  ///
  /// - Complexity: O(n) in the causes.
  package func isNotable(_ recurrence: CauseRecurrence) -> Bool {
    recurrence.atService != nil || isRare(recurrence.cause)
  }

  /// Whether a cause is not one that every eighth incident has.
  ///
  /// - Complexity: O(n) in the causes.
  package func isRare(_ cause: CauseClass.ID) -> Bool {
    guard let record = causes.first(where: { $0.cause.id == cause }) else { return false }
    return record.occurrences.count <= Swift.max(commonCauseCount, incidentCount / 8)
  }

  /// `returns`, first those where the same service was hit or the cause is not one that every
  /// eighth incident has, each newest first.
  package var returnsByNote: [OpenReturn] {
    let notable = returns.map { found in
      incidents[found.incident].links.recurrences.contains { isNotable($0) }
    }
    let places = returns.indices.filter { notable[$0] } + returns.indices.filter { !notable[$0] }
    return places.map { returns[$0] }
  }
}

/// How many incidents of one class are no common thing, however small the archive is.
private let commonCauseCount = 8
