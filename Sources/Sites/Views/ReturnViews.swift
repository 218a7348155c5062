import Archives
import Encodings
import Incidents
import Templates

// What came back: causes that occurred before, with what was promised then.

extension PageContext {
  /// How many promises of the earlier report are shown one by one.
  private static let promiseLimit = 6

  /// That causes of an incident had occurred before, with what was promised then and whether it
  /// was done; null where none had.
  ///
  /// A cause that hit the same service comes first, then those that say much.
  func cameBack(_ index: Int) -> TemplateValue {
    let found = archive.incidents[index].links.recurrences.filter {
      shared.causes[$0.cause] != nil
    }
    let isNotable = found.map { archive.isNotable($0) }
    let ordered =
      found.filter { $0.atService != nil }
      + zip(found, isNotable).filter { $0.atService == nil && $1 }.map(\.0)
      + zip(found, isNotable).filter { !$1 }.map(\.0)
    guard let first = ordered.first, let last = first.earlier.first else { return .null }
    let earlier = first.atService?.earlier.first ?? last
    let day = archive.incidents[index].incident.date?.value
    let promised = archive.promises(of: [earlier]).map { archive.actions[$0] }.openFirst(on: day)
    let older = openPromises(before: index, without: promised)
    let promises: [(TemplateKey, TemplateValue)] = [
      ("isQuiet", .bool(!archive.isNotableReturn(index))),
      ("verdict", TemplateValue(verdict(on: promised, earlier: earlier, index))),
      ("promises", group(promised.prefix(Self.promiseLimit).map { promise($0, day) })),
      (
        "olderVerdict",
        TemplateValue(
          older.isEmpty
            ? nil
            : words(
              older.allSatisfy { archive.actions[$0.action].isTracked }
                ? .cameBackOlderTracked : .cameBackOlder,
              ["n": words.number(older.count)]))
      ),
      (
        "olderPromises",
        group(older.prefix(Self.promiseLimit).map { promise(archive.actions[$0.action], day) })
      ),
      (
        "olderMore",
        older.count > Self.promiseLimit
          ? .string(words(.andMore, ["n": words.number(older.count - Self.promiseLimit)])) : .null
      ),
      (
        "allPromises",
        promised.count > Self.promiseLimit
          ? [
            "title": .string(words(.cameBackAll, ["n": words.number(promised.count)])),
            "path": path(.incident(earlier)),
          ] : .null
      ),
      (
        "others",
        group(
          ordered.dropFirst().map { .object(TemplateObject(fields: recurrence($0, of: index))) })
      ),
    ]
    return .object(TemplateObject(fields: recurrence(first, of: index) + promises))
  }

  /// An item that an earlier report promised, for an incident on a day.
  private func promise(_ action: ActionRecord, _ day: CalendarDate?) -> TemplateValue {
    [
      "task": .string(action.item.text), "ticket": TemplateValue(action.ticket),
      "status": .string(words(action.status.groupWord)),
      "tone": .string(action.status.tone),
      "stateNote": stateNote(action, day),
      "earlier": .object(shared.cards[action.incident]),
    ]
  }

  /// One cause that had occurred before, and when.
  private func recurrence(
    _ found: CauseRecurrence, of index: Int
  ) -> [(TemplateKey, TemplateValue)] {
    let record = shared.causes[found.cause]
    let last = found.earlier.first
    return [
      ("count", .string(words.count(.cameBack, found.count))),
      ("cause", TemplateValue(record.map { archive.causes[$0].cause.title })),
      ("path", record.map { path(.cause($0)) } ?? .null),
      ("earlier", last.map { .object(shared.cards[$0]) } ?? .null),
      ("days", TemplateValue(last.flatMap { days(from: $0, to: index) })),
      (
        "service",
        found.atService.map { atService in
          [
            "title": .string(archive.services[atService.service].name),
            "path": path(.service(atService.service)),
            "count": .string(words.count(.cameBackService, atService.count)),
            "earlier": atService.earlier.first.map { .object(shared.cards[$0]) } ?? .null,
            "days": TemplateValue(atService.earlier.first.flatMap { days(from: $0, to: index) }),
          ]
        } ?? .null
      ),
    ]
  }

  /// What was promised after other earlier incidents than the last one and was still to be done on
  /// the day of an incident; what the last one promises again is left out.
  private func openPromises(
    before index: Int, without last: [ActionRecord]
  ) -> [OpenPromise] {
    let promises = Set(last.map(\.promise))
    let reports = Set(last.map(\.incident))
    return archive.incidents[index].links.stillOpen.filter {
      !reports.contains($0.incident) && !promises.contains($0.promise)
    }
  }

  /// The note on the state of an item; where it was closed after the cause came back on a day, how
  /// long after.
  private func stateNote(_ action: ActionRecord, _ day: CalendarDate?) -> TemplateValue {
    guard let closed = action.closed, let day, closed > day else { return stateNote(action) }
    let days = words.count(.days, closed.dayNumber - day.dayNumber)
    return .string(words(.cameBackClosedLater, ["days": days]))
  }

  /// How many days lie between two incidents.
  private func days(from earlier: Int, to later: Int) -> String? {
    guard let then = archive.incidents[earlier].incident.date?.value,
      let now = archive.incidents[later].incident.date?.value
    else { return nil }
    return words.count(.daysEarlier, now.dayNumber - then.dayNumber)
  }

  /// What became of the promises of an earlier report until the cause came back.
  private func verdict(on promised: [ActionRecord], earlier: Int, _ index: Int) -> String? {
    guard let day = archive.incidents[index].incident.date?.value else { return nil }
    guard !promised.isEmpty else { return words(.cameBackNoPromises) }
    let open = promised.count { $0.wasOpen(on: day) }
    if open > 0 {
      let tracked = promised.count { $0.isTracked && $0.wasOpen(on: day) }
      let all = words.count(.actions, promised.count)
      guard tracked > 0 else {
        return words(.cameBackWhileOpen, ["n": words.number(open), "all": all])
      }
      let text = words(.cameBackWhileOpenTracked, ["n": words.number(tracked), "all": all])
      return tracked == open
        ? text : text + " " + words(.cameBackWhileOpenBeside, ["n": words.number(open - tracked)])
    }
    let closed = promised.compactMap(\.closed)
    if closed.count == promised.count, let last = closed.max(), last <= day {
      return words(
        .cameBackAfterDone,
        ["days": words.count(.days, day.dayNumber - last.dayNumber)])
    }
    let done = promised.count { $0.status == .done }
    return words(
      .cameBackActions,
      [
        "n": words.count(.actions, promised.count),
        "count": words.number(promised.count), "done": words.number(done),
        "dropped": words.dropped(promised.count { $0.status == .wontDo }),
        "unknown": words.number(promised.count { $0.status == .unknown }),
        "source": words.source(of: promised, isOneReport: archive.tellings(of: earlier).count == 1),
      ])
  }

  /// The incidents whose cause came back while earlier action items were open; null for none.
  func returns(limit: Int) -> TemplateValue {
    let returns = archive.returnsByNote
    guard !returns.isEmpty else { return .null }
    let shown = returns.prefix(limit)
    return [
      "items": .list(shown.map(returnRow)),
      "count": .string(words.count(.incidents, returns.count)),
      "more": TemplateValue(
        shown.count < returns.count
          ? words(
            .tableMore,
            ["n": words.number(shown.count), "all": words.number(returns.count)]) : nil),
    ]
  }

  private func returnRow(_ found: OpenReturn) -> TemplateValue {
    let record = shared.causes[found.cause]
    return [
      "card": .object(shared.cards[found.incident]),
      "earlier": .object(shared.cards[found.earlier]),
      "days": TemplateValue(days(from: found.earlier, to: found.incident)),
      "cause": TemplateValue(record.map { archive.causes[$0].cause.title }),
      "causePath": record.map { path(.cause($0)) } ?? .null,
      "service": TemplateValue(found.service.map { archive.services[$0].name }),
      "open": .string(
        words.open(found, in: archive)),
    ]
  }
}

extension Words {
  /// How many action items of an earlier report were open, and who says so.
  func open(_ found: OpenReturn, in archive: Archive) -> String {
    let tracked = found.openActions.count { archive.actions[$0].isTracked }
    let word: Word =
      tracked == 0
      ? .openOf : tracked == found.openActions.count ? .openOfTracked : .openOfPartlyTracked
    return self(
      word,
      [
        "n": number(found.openActions.count), "tracked": number(tracked),
        "all": count(.actions, archive.promises(of: [found.earlier]).count),
      ])
  }

  /// How many action items will not be done, as a part of a sentence; empty for none.
  func dropped(_ count: Int) -> String { count == 0 ? "" : self.count(.promiseDropped, count) }

  /// Who says which state action items have: the report or reports, as of their time, or a tracker
  /// as well.
  func source(of actions: some Sequence<ActionRecord>, isOneReport: Bool = false) -> String {
    source(isTracked: actions.contains(where: \.isTracked), isOneReport: isOneReport)
  }

  func source(isTracked: Bool, isOneReport: Bool = false) -> String {
    self(isTracked ? .sourceTracker : isOneReport ? .sourceReport : .sourceReports)
  }
}

extension [ActionRecord] {
  /// Those that were still to be done on a day first, as far as the tracker knows when they were
  /// closed, then what is unfinished now.
  fileprivate func openFirst(on day: CalendarDate?) -> [ActionRecord] {
    guard let day else { return unfinishedFirst }
    func isClosedLater(_ action: ActionRecord) -> Bool { action.closed.map { $0 > day } ?? false }
    return filter(isClosedLater) + unfinishedFirst.filter { !isClosedLater($0) }
  }
}
