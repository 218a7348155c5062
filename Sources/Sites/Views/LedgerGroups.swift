import Archives
import Encodings
import Incidents
import Templates

// The ledger of action items by owner, service or cause.

/// The action items of one owner, service or cause.
struct LedgerGroup {
  var title: String
  var page: Page?
  var counts = ActionCounts()
  var overdue = 0
  var oldest: CalendarDate?
  /// Those that are unfinished, as indexes in `Archive.actions`.
  var unfinished: [Int] = []
}

extension PageContext {
  /// The action items by owner, service or cause, those with the most unfinished work first.
  func ledgerGroups(by view: Page.LedgerView) -> [LedgerGroup] {
    var groups: [LedgerGroup]
    var owners: [String: Int] = [:]
    /// By owners as written, the places of their groups: most are written many times.
    var places: [String: [Int]] = [:]
    let names = OwnerNames(view == .owner ? archive.actions.compactMap(\.owner) : [])
    switch view {
    case .service:
      groups = archive.services.indices.map {
        LedgerGroup(title: archive.services[$0].name, page: .service($0))
      }
    case .cause:
      groups = archive.causes.indices.map {
        LedgerGroup(title: archive.causes[$0].cause.title, page: .cause($0))
      }
    default: groups = []
    }
    for incident in archive.incidents.indices {
      let own = archive.incidents[incident].links.actions
      guard !own.isEmpty else { continue }
      let causes =
        view == .cause
        ? Set(archive.incidents[incident].incident.causes.map(\.cause))
          .compactMap { shared.causes[$0] }
        : []
      for index in own where !archive.actions[index].isRepeated {
        switch view {
        case .service:
          for service in shared.services[incident] { add(index, to: &groups[service]) }
        case .cause:
          for cause in causes { add(index, to: &groups[cause]) }
        default:
          guard let text = archive.actions[index].owner else { continue }
          let known =
            places[text]
            ?? names.names(in: text).map { owner in
              let place = owners[owner] ?? groups.count
              if place == groups.count {
                owners[owner] = place
                groups.append(LedgerGroup(title: owner))
              }
              return place
            }
          places[text] = known
          for place in known { add(index, to: &groups[place]) }
        }
      }
    }
    return groups.filter { $0.counts.total > 0 }.sorted { a, b in
      let left = (a.counts.unfinished, a.counts.unknown, a.counts.total)
      let right = (b.counts.unfinished, b.counts.unknown, b.counts.total)
      return left == right
        ? a.title.utf8.lexicographicallyPrecedes(b.title.utf8) : left > right
    }
  }

  private func add(_ index: Int, to group: inout LedgerGroup) {
    let action = archive.actions[index]
    group.counts.add(action.status)
    if let today = site.options.today, action.isOverdue(on: today) { group.overdue += 1 }
    guard action.isUnfinished else { return }
    group.unfinished.append(index)
    if let date = archive.incidents[action.incident].incident.date?.value {
      group.oldest = min(group.oldest ?? date, date)
    }
  }

  /// All groups with their counts.
  func groupTable(_ groups: [LedgerGroup], _ view: Page.LedgerView) -> TemplateValue {
    guard !groups.isEmpty else { return .null }
    let shown = groups.prefix(Self.ledgerLimit)
    return [
      "title": .string(words(view.nameWord)),
      "hasOverdue": .bool(site.options.today != nil),
      "more": TemplateValue(
        shown.count < groups.count
          ? words(
            .tableMore, ["n": words.number(shown.count), "all": words.number(groups.count)]) : nil),
      "items": .list(
        shown.map { group in
          [
            "title": .string(group.title), "path": group.page.map(path) ?? .null,
            "unfinished": .string(words.number(group.counts.unfinished)),
            "unknown": .string(words.number(group.counts.unknown)),
            "done": .string(words.number(group.counts.done)),
            "overdue": .string(words.number(group.overdue)),
            "oldest": TemplateValue(group.oldest.map { time.element($0) }),
          ]
        }),
    ]
  }

  /// The unfinished items of the first groups.
  func itemGroups(_ groups: [LedgerGroup]) -> [TemplateValue] {
    var rest = Self.ledgerLimit
    var shown: [TemplateValue] = []
    for (number, group) in groups.enumerated() where rest > 0 && !group.unfinished.isEmpty {
      let items = group.unfinished.prefix(rest).map { archive.actions[$0] }
      rest -= items.count
      shown.append([
        "id": .string("group-\(number + 1)"), "title": .string(group.title), "tone": "",
        "count": .string(
          words(.unfinishedCount, ["n": words.number(group.unfinished.count)])),
        "table": actionsTable(items, total: group.unfinished.count, showsAge: showsAges),
      ])
    }
    return shown
  }
}
