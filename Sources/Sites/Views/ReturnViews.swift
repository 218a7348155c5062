import Archives
import Encodings
import Incidents
import Templates

// What came back: causes that occurred before, with what was promised then.

extension PageContext {
  /// How many promises of the earlier report are shown one by one.
  private static let promiseLimit = 6

  /// That a cause of an incident had occurred before, with what was promised then and whether it
  /// was done; null where none had, or where that says nothing.
  ///
  /// Of several causes one that hit the same service comes first.
  func cameBack(_ index: Int) -> TemplateValue {
    let notable = archive.incidents[index].links.recurrences.filter {
      archive.isNotable($0) && shared.causes[$0.cause] != nil
    }
    let ordered = notable.filter { $0.atService != nil } + notable.filter { $0.atService == nil }
    guard let first = ordered.first, let last = first.earlier.first else { return .null }
    let earlier = first.atService?.earlier.first ?? last
    let promised = archive.promises(of: [earlier]).map { archive.actions[$0] }.unfinishedFirst
    let promises: [(TemplateKey, TemplateValue)] = [
      ("verdict", TemplateValue(verdict(on: promised, earlier: earlier, index))),
      (
        "promises",
        group(
          promised.prefix(Self.promiseLimit).map { action in
            [
              "task": .string(action.item.text),
              "status": .string(words(action.status.groupWord)),
              "tone": .string(action.status.tone),
              "stateNote": stateDate(action),
            ]
          })
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

  /// One cause that had occurred before, and when.
  private func recurrence(
    _ found: CauseRecurrence, of index: Int
  ) -> [(TemplateKey, TemplateValue)] {
    let record = shared.causes[found.cause]
    let last = found.earlier.first
    return [
      // A cause that every eighth incident has says something at one service only.
      (
        "count",
        archive.isRare(found.cause) ? .string(words.count(.cameBack, found.count)) : .null
      ),
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

  private func stateDate(_ action: ActionRecord) -> TemplateValue {
    TemplateValue(action.closed.map { time.element($0) })
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
      let isTracked = promised.allSatisfy { $0.isTracked || !$0.wasOpen(on: day) }
      return words(
        isTracked ? .cameBackWhileOpenTracked : .cameBackWhileOpen,
        ["n": words.number(open), "all": words.count(.actions, promised.count)])
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
        "source": words.source(of: promised),
      ])
  }

  /// The incidents whose cause came back while earlier action items were open; null for none.
  func returns(limit: Int) -> TemplateValue {
    let returns = archive.notableReturns
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
    let isTracked = found.openActions.allSatisfy { archive.actions[$0].isTracked }
    return self(
      isTracked ? .openOfTracked : .openOf,
      [
        "n": number(found.openActions.count),
        "all": count(.actions, archive.promises(of: [found.earlier]).count),
      ])
  }

  /// How many action items will not be done, as a part of a sentence; empty for none.
  func dropped(_ count: Int) -> String { count == 0 ? "" : self.count(.promiseDropped, count) }

  /// Who says which state action items have: the reports, as of their time, or a tracker as well.
  func source(of actions: some Sequence<ActionRecord>) -> String {
    source(isTracked: actions.contains(where: \.isTracked))
  }

  func source(isTracked: Bool) -> String { self(isTracked ? .sourceTracker : .sourceReports) }
}
