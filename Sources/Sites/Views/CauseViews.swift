import Archives
import Encodings
import Incidents
import Templates

// The pages about causes.

extension PageContext {
  /// A cause as short lists show it.
  func causeRow(_ index: Int) -> TemplateValue {
    let record = archive.causes[index]
    return entry(
      record.cause.title, .cause(index), count: record.occurrences.count,
      lastSeen: record.lastSeen)
  }

  func causesView(_ order: Page.CauseOrder) -> TemplateObject {
    let medians = archive.causes.map { record in
      median(durations(record.occurrences.map(\.index)))
    }
    let indexes = archive.causes.indices.sorted { a, b in
      switch order {
      case .frequent: return a < b
      case .longest:
        let (left, right) = (medians[a] ?? -1, medians[b] ?? -1)
        return left == right ? a < b : left > right
      case .recent:
        let (left, right) = (archive.causes[a].lastSeen, archive.causes[b].lastSeen)
        guard let left else { return right == nil && a < b }
        guard let right else { return true }
        return left == right ? a < b : left > right
      }
    }
    return [
      "causes": [
        "lede": .string(causesLede),
        "figures": .list(causesFigures(medians)),
        "orders": .list(
          Page.CauseOrder.allCases.map { other in
            [
              "title": .string(words(other.word)), "path": path(.causes(other)),
              "current": .bool(other == order),
            ]
          }),
        "hasItems": .bool(!indexes.isEmpty),
        "items": .list(indexes.map { causeItem($0, median: medians[$0]) }),
      ]
    ]
  }

  /// Entries for some cause classes.
  func causeEntries(
    _ causes: some Sequence<(id: CauseClass.ID, count: Int)>
  ) -> [TemplateValue] {
    causes.map { cause in
      entry(
        archive.taxonomy[cause.id]?.title ?? cause.id,
        shared.causes[cause.id].map { .cause($0) }, count: cause.count)
    }
  }

  private var causesLede: String {
    let recurring = archive.causes.count { $0.isRecurring }
    return words(
      archive.causes.isEmpty ? .causesLedeNone : .causesLede,
      [
        "causes": words.count(.causesOne, .causes, archive.causes.count),
        "recurring": words.number(recurring),
      ])
  }

  private func causesFigures(_ medians: [Int?]) -> [TemplateValue] {
    let recurring = archive.causes.count { $0.isRecurring }
    var figures = [
      figure(
        .figureIncidents, words.number(archive.incidents.count), yearSpanText ?? words(.noDates)),
      figure(
        .figureRecurring,
        words(.ofCount, ["n": words.number(recurring), "all": words.number(archive.causes.count)]),
        words(.causesAndFactors)),
    ]
    if let first = archive.causes.first {
      figures.append(
        figure(
          .figureFrequentCause, first.cause.title,
          words(
            .ofIncidents,
            [
              "n": words.number(first.occurrences.count),
              "all": words.number(archive.incidents.count),
            ])))
    }
    let known = archive.causes.indices.filter { medians[$0] != nil }
    if let longest = known.max(by: { (medians[$0] ?? 0, $1) < (medians[$1] ?? 0, $0) }) {
      figures.append(
        figure(
          .figureLongestCause, archive.causes[longest].cause.title,
          time.duration(minutes: medians[longest] ?? 0)))
    }
    return figures
  }

  private func causeItem(_ index: Int, median: Int?) -> TemplateValue {
    let record = archive.causes[index]
    let incidents = record.occurrences.map(\.index)
    let longest = durations(incidents).last
    return [
      "id": .string(record.cause.id),
      "title": .string(record.cause.title),
      "path": path(.cause(index)),
      "description": .string(record.cause.description),
      "count": .string(words.number(record.occurrences.count)),
      "countText": .string(words.count(.incidentsOne, .incidents, record.occurrences.count)),
      "roles": .string(roles(record)),
      "median": TemplateValue(median.map { time.duration(minutes: $0) }),
      "longest": TemplateValue(longest.map { time.duration(minutes: $0) }),
      "lastSeen": TemplateValue(record.lastSeen.map { time.element($0) }),
      "strip": TemplateValue(strip(incidents, label: .stripCause, name: record.cause.title)),
      "examples": TemplateValue(incidents.prefix(2).map { shared.cards[$0] }),
    ]
  }

  /// In how many incidents the class was the root cause, the trigger or a factor.
  private func roles(_ record: CauseRecord) -> String {
    var parts: [String] = []
    for role in CauseFinding.Role.allCases {
      let count = record.occurrences.count { $0.finding.role == role }
      if count > 0 { parts.append(words(role.countWord, ["n": words.number(count)])) }
    }
    return parts.joined(separator: words(.listComma))
  }

  func causeView(_ index: Int) -> TemplateObject {
    let record = archive.causes[index]
    let incidents = record.occurrences.map(\.index)
    var figures = [
      figure(.figureIncidents, words.number(incidents.count), roles(record)),
      medianFigure(.figureMedian, durations(incidents)),
      lastSeenFigure(.figureLastSeen, incidents),
    ]
    if let interval = median(record.intervalsInDays.sorted()) {
      figures.append(
        figure(
          .figureInterval, words.count(.daysOne, .days, interval),
          record.intervalsInDays.count == 1
            ? words(.intervalOnce)
            : words(.intervalNote, ["n": words.number(record.intervalsInDays.count)])))
    } else {
      figures.append(figure(.figureInterval, nil, words(.intervalNone)))
    }
    let actions = record.actions.map { archive.actions[$0] }
    return [
      "cause": [
        "title": .string(record.cause.title),
        "description": .string(record.cause.description),
        "figures": .list(figures),
        "strip": TemplateValue(strips(incidents, label: .stripCause, name: record.cause.title)),
        "incidents": .list(record.occurrences.map(occurrence)),
        "services": group(
          record.services.map { service in
            entry(
              service.name, shared.servicesByName[service.name].map { .service($0) },
              count: service.count)
          }),
        "companions": group(causeEntries(record.companions)),
        "actions": actionsTable(actions),
        "promise": TemplateValue(promise(actions, newest: incidents.first)),
      ]
    ]
  }

  private func occurrence(_ occurrence: CauseRecord.Occurrence) -> TemplateValue {
    let finding = occurrence.finding
    return [
      "card": .object(shared.cards[occurrence.index]),
      "role": .string(words(finding.role.word)),
      "isFactor": .bool(finding.role == .contributing),
      "provenance": .string(words(finding.provenance.note)),
      "evidence": TemplateValue(finding.evidence.utf8.isEmpty ? nil : finding.evidence),
    ]
  }

  /// What the reports of a cause's incidents promised, and what became of it.
  private func promise(_ actions: [ActionRecord], newest: Int?) -> String? {
    guard !actions.isEmpty else { return nil }
    let text = words(
      .promise,
      [
        "items": words.count(.actionsOne, .actions, actions.count),
        "done": words.number(actions.count { $0.item.status == .done }),
        "unknown": words.number(actions.count { $0.item.status == .unknown }),
      ])
    let earlier = actions.count { $0.incident != newest }
    guard earlier > 0 else { return text }
    return text + " " + words(.promiseEarlier, ["n": words.number(earlier)])
  }

  /// A table of action items of several incidents; null for none.
  func actionsTable(_ actions: [ActionRecord]) -> TemplateValue {
    guard !actions.isEmpty else { return .null }
    return [
      "caption": .string(actionsCaption(actions.map(\.item), words)),
      "items": .list(
        actions.map {
          .object(actionView($0.item, position: $0.position, self, incident: $0.incident))
        }),
    ]
  }
}

extension Page.CauseOrder {
  /// The word for the order.
  var word: Word {
    switch self {
    case .frequent: .orderFrequent
    case .longest: .orderLongest
    case .recent: .orderRecent
    }
  }
}

extension CauseFinding.Role {
  /// The word for the part a cause played.
  var word: Word {
    switch self {
    case .root: .recordRootCause
    case .trigger: .recordTrigger
    case .contributing: .roleFactor
    }
  }

  fileprivate var countWord: Word {
    switch self {
    case .root: .countRoot
    case .trigger: .countTrigger
    case .contributing: .countFactor
    }
  }
}
