import Archives
import Encodings
import Incidents
import Templates

// The pages about services, and the ledger of action items.

extension PageContext {
  /// A service as short lists show it.
  func serviceRow(_ index: Int) -> TemplateValue {
    let record = archive.services[index]
    let last = record.incidents.lazy.compactMap { archive.incidents[$0].incident.date?.value }.first
    return entry(
      record.name, .service(index), count: record.incidents.count, lastSeen: last)
  }

  var servicesView: TemplateObject {
    let named = Set(archive.services.flatMap(\.incidents)).count
    return [
      "services": [
        "lede": .string(
          archive.services.isEmpty
            ? words(.servicesLedeNone)
            : words(
              .servicesLede,
              [
                "services": words.count(.servicesOne, .services, archive.services.count),
                "n": words.number(named), "all": words.number(archive.incidents.count),
              ])),
        "once": group(
          archive.services.indices.filter { archive.services[$0].incidents.count < 2 }
            .map(onceRow)),
        "items": .list(
          archive.services.indices.filter { archive.services[$0].incidents.count > 1 }.map {
            index in
            let record = archive.services[index]
            return [
              "row": serviceRow(index),
              "median": TemplateValue(
                median(durations(record.incidents)).map { time.duration(minutes: $0) }),
              "causes": group(causeEntries(record.causes.prefix(3))),
              "strip": TemplateValue(
                strip(record.incidents, label: .stripService, name: record.name)),
              "latest": TemplateValue(record.incidents.prefix(2).map { shared.cards[$0] }),
            ]
          }),
      ]
    ]
  }

  /// A service that one incident names, with that incident.
  private func onceRow(_ index: Int) -> TemplateValue {
    let record = archive.services[index]
    return [
      "title": .string(record.name), "path": path(.service(index)),
      "card": record.incidents.first.map { .object(shared.cards[$0]) } ?? .null,
    ]
  }

  func serviceView(_ index: Int) -> TemplateObject {
    let record = archive.services[index]
    let actions = record.incidents.flatMap { shared.actions[$0] }.map { archive.actions[$0] }
    let detected = minutes(record.incidents, .detected)
    let mitigated = minutes(record.incidents, .mitigated)
    return [
      "service": [
        "title": .string(record.name),
        "figures": [
          figure(
            .figureIncidents, words.number(record.incidents.count),
            words(
              .ofIncidents,
              [
                "n": words.number(record.incidents.count),
                "all": words.number(archive.incidents.count),
              ])),
          medianFigure(.figureMedian, durations(record.incidents)),
          medianFigure(.figureMedianDetect, detected),
          medianFigure(.figureMedianMitigate, mitigated),
        ],
        "strip": TemplateValue(
          strips(record.incidents, label: .stripService, name: record.name)),
        "incidents": TemplateValue(record.incidents.map { shared.cards[$0] }),
        "causes": group(causeEntries(record.causes)),
        "actions": actionsTable(actions),
      ]
    ]
  }

  /// The known minutes from the start to a milestone, ascending.
  private func minutes(_ incidents: [Int], _ milestone: Milestones.Name) -> [Int] {
    incidents.compactMap {
      archive.incidents[$0].incident.milestones.minutes(from: .started, to: milestone)
    }.sorted()
  }

  /// The ledger, of all action items or of those of one year.
  func actionsView(year: Int?) -> TemplateObject {
    let records: [ActionRecord]
    if let year, let range = site.years.first(where: { $0.year == year })?.incidents {
      records = range.flatMap { shared.actions[$0] }.map { archive.actions[$0] }
    } else {
      records = archive.actions
    }
    let items = records.map(\.item)
    let isWhole = year != nil || !site.splitsActions
    let order: [ActionItem.Status] = [.open, .inProgress, .unknown, .done, .wontDo]
    let groups = order.compactMap { status -> TemplateValue? in
      let all = records.filter { $0.item.status == status }
      guard !all.isEmpty else { return nil }
      let shown = isWhole ? all[...] : all.prefix(100)
      return [
        "id": .string(status.rawValue.replacing(UInt8(ascii: "_"), with: UInt8(ascii: "-"))),
        "title": .string(words(status == .unknown ? .statusUnknown : status.word)),
        "tone": .string(status.tone),
        "count": .string(words.count(.actionsOne, .actions, all.count)),
        "more": TemplateValue(
          shown.count < all.count
            ? words(
              .ledgerMore, ["n": words.number(shown.count), "all": words.number(all.count)]) : nil),
        "table": actionsTable(Array(shown)),
      ]
    }
    return [
      "ledger": [
        "lede": .string(
          items.isEmpty
            ? words(.noActions)
            : words(
              .ledgerLede,
              [
                "actions": words.count(.actionsOne, .actions, items.count),
                "incidents": words.count(
                  .incidentsOne, .incidents, Set(records.map(\.incident)).count),
              ])),
        "hasFigures": .bool(!items.isEmpty),
        "figures": .list(ledgerFigures(items)),
        "groups": .list(groups),
        "years": group(
          site.splitsActions
            ? site.years.map { year, _ in
              [
                "title": .string(String(year)), "path": path(.actionsOfYear(year)),
                "current": .bool(page == .actionsOfYear(year)),
              ]
            } : []),
        "canFilter": .bool(items.count > 8),
      ]
    ]
  }

  private func ledgerFigures(_ items: [ActionItem]) -> [TemplateValue] {
    guard !items.isEmpty else { return [] }
    func lacking(_ title: Word, _ count: Int) -> TemplateValue {
      figure(
        title, words.number(count), words(.ofActions, ["all": words.number(items.count)]))
    }
    return [
      openActionsFigure(items),
      lacking(.figureDone, items.count { $0.status == .done }),
      lacking(.figureWithoutOwner, items.count { $0.owner == nil }),
      lacking(.figureWithoutDate, items.count { $0.due == nil }),
    ]
  }
}

extension String {
  /// Returns the text with one byte in place of another; both are ASCII.
  func replacing(_ old: UInt8, with new: UInt8) -> String { utf8.map { $0 == old ? new : $0 }.text }
}
