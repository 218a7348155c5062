import Archives
import Encodings
import Incidents
import Templates

// The ledger of action items by owner, service or cause.

/// The action items of one owner, service or cause.
struct LedgerGroup {
  var title: String
  var page: Page?
  private(set) var counts = ActionCounts()
  private(set) var overdue = 0
  private(set) var oldest: CalendarDate?
  /// Those that are unfinished, as indexes in `Archive.actions`.
  private(set) var unfinished: [Int] = []

  init(title: String, page: Page? = nil) {
    self.title = title
    self.page = page
  }

  /// Adds an item of the archive.
  fileprivate mutating func add(_ index: Int, of archive: Archive, today: CalendarDate?) {
    let action = archive.actions[index]
    counts.add(action.status)
    if let today, action.isOverdue(on: today) { overdue += 1 }
    guard action.isUnfinished else { return }
    unfinished.append(index)
    if let date = archive.incidents[action.incident].incident.date?.value {
      oldest = min(oldest ?? date, date)
    }
  }

  /// Adds the items of another group.
  fileprivate mutating func add(_ other: LedgerGroup) {
    counts.add(other.counts)
    overdue += other.overdue
    unfinished += other.unfinished
    if let date = other.oldest { oldest = min(oldest ?? date, date) }
  }
}

extension PageContext {
  /// The action items by owner, service or cause, those with the most unfinished work first.
  func ledgerGroups(by view: Page.LedgerView) -> [LedgerGroup] {
    let groups =
      switch view {
      case .service:
        ledgerGroups(
          archive.services.indices.map { (archive.services[$0].name, .service($0)) },
          incidents: archive.services.map(\.incidents))
      case .cause:
        ledgerGroups(
          archive.causes.indices.map { (archive.causes[$0].cause.title, .cause($0)) },
          incidents: archive.causes.map { $0.occurrences.map(\.index) })
      default: ledgerGroupsByOwner
      }
    return groups.filter { $0.counts.total > 0 }.sorted { a, b in
      let left = (a.counts.unfinished, a.counts.unknown, a.counts.total)
      let right = (b.counts.unfinished, b.counts.unknown, b.counts.total)
      return left == right
        ? a.title.utf8.lexicographicallyPrecedes(b.title.utf8) : left > right
    }
  }

  /// What was promised after the incidents of some pages, as these pages count it: all that any
  /// report of such an incident promises.
  private func ledgerGroups(
    _ pages: [(title: String, page: Page)], incidents: [[Int]]
  ) -> [LedgerGroup] {
    // Many pages have the same incidents.
    var groups: [Int: LedgerGroup] = [:]
    return zip(pages, incidents).map { page, incidents in
      var group = LedgerGroup(title: page.title, page: page.page)
      for incident in archive.distinct(incidents) {
        let main = archive.main(of: incident)
        let own = groups[main] ?? ledgerGroup(ofIncident: main)
        groups[main] = own
        group.add(own)
      }
      return group
    }
  }

  private func ledgerGroup(ofIncident incident: Int) -> LedgerGroup {
    var group = LedgerGroup(title: "")
    for index in shared.told[incident].promises {
      group.add(index, of: archive, today: site.options.today)
    }
    return group
  }

  private var ledgerGroupsByOwner: [LedgerGroup] {
    archive.owners.indices.map { place in
      var group = LedgerGroup(title: archive.owners[place].name, page: .owner(place))
      for index in archive.owners[place].actions {
        group.add(index, of: archive, today: site.options.today)
      }
      return group
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
    let isLong = groups.reduce(0) { $0 + $1.counts.unfinished } > Self.ledgerFoldLimit
    for (number, group) in groups.enumerated() where rest > 0 && !group.unfinished.isEmpty {
      let items = group.unfinished.map { archive.actions[$0] }.inOrderOfDays.prefix(rest)
      rest -= items.count
      shown.append([
        "id": .string("group-\(number + 1)"), "title": .string(group.title), "tone": "",
        "count": .string(
          words(.unfinishedCount, ["n": words.number(group.counts.unfinished)])),
        "isFolded": .bool(isLong),
        "table": actionsTable(
          Array(items), total: group.counts.unfinished, showsAge: showsAges, opened: .max),
      ])
    }
    return shown
  }
}
