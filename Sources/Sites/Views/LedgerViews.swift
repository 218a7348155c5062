import Archives
import Encodings
import Incidents
import Templates

// The ledger of action items.

extension PageContext {
  /// How many rows a list of the ledger has before it leads to the data instead.
  static let ledgerLimit = 200
  /// How many items a group shows where the ledger is written by year as well.
  private static let groupLimit = 100
  /// How many items a list of what is due shows without being folded.
  private static let dueShown = 50
  /// Up to how many items nothing of a ledger is folded.
  static let ledgerFoldLimit = 20

  private static let stateOrder: [ActionItem.Status] = [
    .open, .inProgress, .unknown, .done, .wontDo,
  ]

  func actionsPage(_ view: Page.LedgerView) -> PageView {
    let title = words(view.titleWord)
    return (
      "pages/actions",
      PageFrame(
        title: title,
        description: (view == .state ? "" : title + ". ") + words(.descriptionActions),
        crumbs: view == .state
          ? [.init(title: title)] : [actionsCrumb, .init(title: words(view.word))]),
      actionsView(view)
    )
  }

  func actionsPage(year: Int, part: Int) -> PageView {
    let title = partTitle(words(.ledgerTitleYear, ["year": String(year)]), part)
    return (
      "pages/actions",
      PageFrame(
        title: title, description: title + ". " + words(.descriptionActions),
        crumbs: [actionsCrumb, .init(title: String(year))]),
      actionsView(year: year, part: part)
    )
  }

  /// The step to the ledger.
  var actionsCrumb: PageFrame.Crumb {
    PageFrame.Crumb(title: words(.titleActions), page: .actions(.state))
  }

  /// The ledger as one of its views.
  private func actionsView(_ view: Page.LedgerView) -> TemplateObject {
    let lede: String
    var groups: [TemplateValue] = []
    var summary = TemplateValue.null
    var owners = TemplateValue.null
    let promises = archive.actions.indices.filter { !archive.actions[$0].isRepeated }
    var count = promises.count
    switch view {
    case .state:
      lede = ledgerLede(promises)
      groups = stateGroups(promises, limit: site.splitsActions ? Self.groupLimit : .max)
    case .owner, .service, .cause:
      let sorted = ledgerGroups(by: view)
      lede = words(view.ledeWord)
      summary = groupTable(sorted, view)
      groups = itemGroups(sorted)
    case .overdue, .soon, .withoutOwner, .withoutDate, .withoutTicket:
      let found = promises.filter { view.lists(archive.actions[$0], on: site.options.today) }
      count = found.count
      lede = words(
        view.ledeWord,
        [
          "n": words.count(.actions, found.count), "count": words.number(found.count),
          "date": site.options.today.map(time.date) ?? "",
          "last": lastSoonDay.map(time.date) ?? "",
        ])
      if view == .overdue || view == .soon {
        owners = self.owners(of: found)
        groups = [dueGroup(found)]
      } else {
        groups = stateGroups(found, limit: Self.ledgerLimit)
      }
    }
    return ledger(
      of: count, lede: lede,
      figures: view == .state
        ? ledgerFigures(
          ActionCounts(of: archive.actions.indices, in: archive),
          closed: archive.actions, overdue: site.ledgerCounts[.overdue] ?? 0,
          soon: site.ledgerCounts[.soon] ?? 0) : [],
      groups: groups, summary: summary, owners: owners, isMain: view == .state)
  }

  /// A part of the ledger of one year.
  private func actionsView(year: Int, part: Int) -> TemplateObject {
    let all = site.actions(of: year)
    let shown = Page.range(ofPart: part, of: all.count)
    let range = (all.lowerBound + shown.lowerBound)..<(all.lowerBound + shown.upperBound)
    let listed = archive.actions[range].filter { !$0.isRepeated }
    let counts = part == 1 ? ActionCounts(of: all, in: archive) : ActionCounts()
    let parts = site.actionParts(of: year)
    return ledger(
      of: listed.count, lede: ledgerLede(all.filter { !archive.actions[$0].isRepeated }),
      figures: part == 1 ? ledgerFigures(counts, closed: archive.actions[all]) : [],
      groups: [
        [
          "id": "items", "title": .string(words(.titleActions)), "tone": "",
          "count": .string(words.count(.actions, listed.count)), "more": .null,
          "isFolded": false,
          "table": actionsTable(listed, showsAge: showsAges, opened: .max),
        ]
      ], summary: .null, isMain: false,
      pager: pager(parts.map { (.actionsOfYear(year, part: $0), $0) }))
  }

  /// Whether tables of the ledger have a column for the age.
  var showsAges: Bool { site.options.today != nil }

  /// The view of a page of the ledger, of so many items.
  func ledger(
    of count: Int, lede: String, figures: [TemplateValue], groups: [TemplateValue],
    summary: TemplateValue, owners: TemplateValue = .null, isMain: Bool,
    pager: TemplateValue = .null
  ) -> TemplateObject {
    [
      "ledger": [
        "lede": .string(lede),
        "hasFigures": .bool(!figures.isEmpty),
        "figures": .list(figures),
        "views": group(site.ledgerViews.count > 1 ? site.ledgerViews.map(viewLink) : []),
        "years": group(yearViews),
        "returns": isMain ? returns(limit: 20) : .null,
        "summary": summary,
        "owners": owners,
        "groups": .list(groups),
        "pager": pager,
        "data": archive.actions.isEmpty ? .null : "actions/actions.csv",
        "canFilter": .bool(count > 8),
      ]
    ]
  }

  private func viewLink(_ view: Page.LedgerView) -> TemplateValue {
    [
      "title": .string(words(view.word)), "path": path(.actions(view)),
      "current": .bool(page == .actions(view)),
      "count": TemplateValue(site.ledgerCounts[view].map(words.number)),
    ]
  }

  private var yearViews: [TemplateValue] {
    guard site.splitsActions else { return [] }
    return site.years.map { year, _ in
      var isCurrent = false
      if case .actionsOfYear(year, _) = page { isCurrent = true }
      return [
        "title": .string(String(year)), "path": path(.actionsOfYear(year, part: 1)),
        "current": .bool(isCurrent),
      ]
    }
  }

  private func ledgerLede(_ items: some Collection<Int>) -> String {
    guard !items.isEmpty else { return words(.noActions) }
    let incidents = archive.incidentCount(of: Set(items.map { archive.actions[$0].incident }))
    return words(
      shared.hasTrackedActions ? .ledgerLedeTracked : .ledgerLede,
      [
        "actions": words.count(.actions, items.count),
        "incidents": words.count(.incidents, incidents),
        "count": words.number(incidents),
      ])
  }

  /// The line of figures of some items.
  ///
  /// - Parameters:
  ///   - counts: How many are in each state.
  ///   - items: The items, of which some may be closed.
  ///   - overdue: How many are overdue; nil where that is not told.
  ///   - soon: How many are due soon; nil where that is not told.
  /// - Returns: The figures; none for no items.
  func ledgerFigures(
    _ counts: ActionCounts, closed items: some Sequence<ActionRecord>, overdue: Int? = nil,
    soon: Int? = nil
  ) -> [TemplateValue] {
    guard counts.total > 0 else { return [] }
    let done = figure(
      .figureDone, words.number(counts.done),
      [
        words(.ofActions, ["all": words.number(counts.total)]),
        words.closingTimes(archive.daysToClose(items)),
      ].compactMap(\.self).joined(separator: "; "))
    let figures = [openActionsFigure(counts), done]
    guard let overdue, let soon, let today = site.options.today, let lastSoonDay else {
      return figures
    }
    return figures + [
      figure(
        .figureOverdue, words.number(overdue),
        words(.asOf, ["date": time.date(today)])),
      figure(
        .figureSoon, words.number(soon),
        words(.upTo, ["date": time.date(lastSoonDay)])),
    ]
  }

  /// The last day of those on which an item is due soon; nil where the day of the build is not
  /// known.
  private var lastSoonDay: CalendarDate? {
    site.options.today?.adding(days: Page.LedgerView.daysAhead)
  }

  /// A link to what is overdue or due soon; null where nothing is.
  ///
  /// - Parameters:
  ///   - view: The view of the ledger that lists it.
  ///   - word: What the link says, with the number of items and the day of the build.
  /// - Returns: The link.
  func dueLink(_ view: Page.LedgerView, _ word: Word) -> TemplateValue {
    guard let today = site.options.today, let count = site.ledgerCounts[view] else { return .null }
    return [
      "title": .string(words(word, ["n": words.number(count), "date": time.date(today)])),
      "path": path(.actions(view)),
    ]
  }

  // By day

  /// Items in the order of the days on which they are due.
  private func dueGroup(_ items: [Int]) -> TemplateValue {
    let ordered = items.map { archive.actions[$0] }.inOrderOfDays
    return [
      "id": "items", "title": .string(words(.ledgerByDay)), "tone": "",
      "count": .string(words.count(.actions, items.count)), "isFolded": false,
      "table": actionsTable(
        Array(ordered.prefix(Self.ledgerLimit)), total: items.count, showsAge: showsAges,
        opened: Self.dueShown),
    ]
  }

  // By state

  /// Items by their states, the first of each.
  func stateGroups(_ items: some Sequence<Int>, limit: Int) -> [TemplateValue] {
    var byState: [ActionItem.Status: [Int]] = [:]
    var total = 0
    for index in items {
      byState[archive.actions[index].status, default: []].append(index)
      total += 1
    }
    let isShort = total <= Self.ledgerFoldLimit
    let first = Self.stateOrder.first { byState[$0] != nil }
    return Self.stateOrder.compactMap { status -> TemplateValue? in
      guard let all = byState[status] else { return nil }
      // What is still to be done is what people come for, the most urgent first.
      let isOpened = status.isUnfinished || status == first
      let isDue = status.isUnfinished || status == .unknown
      let ordered = all.map { archive.actions[$0] }
      let shown = (isDue ? ordered.inOrderOfDays : ordered).prefix(limit)
      return [
        "id": .string(status.rawValue.replacing(UInt8(ascii: "_"), with: UInt8(ascii: "-"))),
        "title": .string(words(status.groupWord)), "tone": .string(status.tone),
        "count": .string(words.count(.actions, all.count)),
        "isFolded": .bool(!isShort && !isOpened),
        "table": actionsTable(
          Array(shown), total: all.count, showsAge: showsAges,
          opened: isOpened && !isShort ? Self.openedRows : .max),
      ]
    }
  }
}

extension Page.LedgerView {
  /// The word for the view in the navigation between them.
  var word: Word {
    switch self {
    case .state: .ledgerByState
    case .owner: .ledgerByOwner
    case .service: .ledgerByService
    case .cause: .ledgerByCause
    case .overdue: .ledgerOverdue
    case .soon: .ledgerSoon
    case .withoutOwner: .ledgerWithoutOwner
    case .withoutDate: .ledgerWithoutDate
    case .withoutTicket: .ledgerWithoutTicket
    }
  }

  /// The title of the page.
  var titleWord: Word {
    switch self {
    case .state: .titleActions
    case .owner: .ledgerTitleOwner
    case .service: .ledgerTitleService
    case .cause: .ledgerTitleCause
    case .overdue: .ledgerTitleOverdue
    case .soon: .ledgerTitleSoon
    case .withoutOwner: .ledgerTitleWithoutOwner
    case .withoutDate: .ledgerTitleWithoutDate
    case .withoutTicket: .ledgerTitleWithoutTicket
    }
  }

  fileprivate var ledeWord: Word {
    switch self {
    case .state: .ledgerLede
    case .owner: .ledgerLedeOwner
    case .service: .ledgerLedeService
    case .cause: .ledgerLedeCause
    case .overdue: .ledgerLedeOverdue
    case .soon: .ledgerLedeSoon
    case .withoutOwner: .ledgerLedeWithoutOwner
    case .withoutDate: .ledgerLedeWithoutDate
    case .withoutTicket: .ledgerLedeWithoutTicket
    }
  }

  /// The word for what its groups are.
  var nameWord: Word {
    switch self {
    case .cause: .nameCause
    case .service: .nameService
    default: .nameOwner
    }
  }
}

extension String {
  /// Returns the text with one byte in place of another; both are ASCII.
  func replacing(_ old: UInt8, with new: UInt8) -> String { utf8.map { $0 == old ? new : $0 }.text }
}
