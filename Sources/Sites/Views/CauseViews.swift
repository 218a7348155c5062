import Archives
import Encodings
import Incidents
import Templates

// The index of causes.

extension PageContext {
  /// A cause as short lists show it.
  func causeRow(_ index: Int) -> TemplateValue {
    let record = archive.causes[index]
    return entry(
      record.cause.title, .cause(index), count: record.occurrences.count,
      lastSeen: lastSeen(record))
  }

  /// A name with the organisation that some incidents happened to, where there are several.
  func nameAt(_ name: String, of incidents: [Int]) -> String {
    let organisation = incidents.first.flatMap { archive.incidents[$0].links.organisation }
    return organisation.map { words(.nameAt, ["name": name, "organisation": $0]) } ?? name
  }

  private func lastSeen(_ record: CauseRecord) -> CalendarDate? {
    site.lastDay(of: record.occurrences.lazy.map(\.index))
  }

  func causesPage(_ order: Page.CauseOrder) -> PageView {
    let title =
      order == .frequent
      ? words(.titleCausesHeading)
      : words(.titleCausesOrdered, ["order": words(order.word).lowercased()])
    var crumbs = [PageFrame.Crumb(title: words(.titleCauses), page: nil)]
    if order != .frequent {
      crumbs = [
        .init(title: words(.titleCauses), page: .causes(.frequent)),
        .init(title: words(order.word)),
      ]
    }
    return (
      "pages/causes",
      PageFrame(
        title: title,
        description: words(.descriptionCauses, ["order": words(order.word)]), crumbs: crumbs),
      causesView(order)
    )
  }

  private func causesView(_ order: Page.CauseOrder) -> TemplateObject {
    let medians = archive.causes.map { record in
      median(durations(record.occurrences.map(\.index)))
    }
    let lastDays = order == .recent ? archive.causes.map(lastSeen) : []
    let indexes = archive.causes.indices.sorted { a, b in
      switch order {
      case .frequent: return a < b
      case .longest:
        let (left, right) = (medians[a] ?? -1, medians[b] ?? -1)
        return left == right ? a < b : left > right
      case .recent:
        let (left, right) = (lastDays[a], lastDays[b])
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
        "causes": words.count(.causes, archive.causes.count),
        "recurring": words.number(recurring),
      ])
  }

  private func causesFigures(_ medians: [Int?]) -> [TemplateValue] {
    let recurring = archive.causes.count { $0.isRecurring }
    var figures = [
      figure(
        .figureIncidents, words.number(archive.incidentCount), archiveNote),
      figure(
        .figureRecurring,
        words(.ofCount, ["n": words.number(recurring), "all": words.number(archive.causes.count)]),
        words(.causesAndFactors)),
    ]
    if let first = archive.causes.first {
      figures.append(
        figure(
          .figureFrequentCause, first.cause.title, share(first.occurrences.count)))
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

  private func causeItem(_ index: Int, median medianDuration: Int?) -> TemplateValue {
    let record = archive.causes[index]
    let incidents = record.occurrences.map(\.index)
    let known = durations(incidents)
    let longest = known.last
    return [
      "id": .string(record.cause.id),
      "title": .string(record.cause.title),
      "path": path(.cause(index)),
      "description": .string(record.cause.description),
      "count": .string(words.number(record.occurrences.count)),
      "countText": .string(words.count(.incidents, record.occurrences.count)),
      "roles": .string(roles(record)),
      "median": TemplateValue(medianDuration.map { time.duration(minutes: $0) }),
      "longest": TemplateValue(longest.map { time.duration(minutes: $0) }),
      "lastSeen": TemplateValue(lastSeen(record).map { time.element($0) }),
      "total": TemplateValue(
        known.isEmpty ? nil : time.duration(minutes: known.reduce(0, +))),
      "interval": TemplateValue(
        median(record.intervalsInDays.sorted()).map {
          words.count(.days, $0)
        } ?? (isFew(record.intervalsInDays) ? words(.tooFew) : nil)),
      "unfinished": .string(
        words(
          .ofCount,
          [
            "n": words.number(record.actions.count { archive.actions[$0].isUnfinished }),
            "all": words.number(record.actions.count),
          ])),
      "repeat": TemplateValue(
        record.repeats.first.map {
          words(
            .repeatOn,
            [
              "n": words.number($0.incidents.count),
              "name": nameAt(archive.services[$0.service].name, of: $0.incidents),
            ])
        }),
      "strip": TemplateValue(strip(incidents, label: .stripCause, name: record.cause.title)),
      "examples": TemplateValue(incidents.prefix(2).map { shared.cards[$0] }),
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
