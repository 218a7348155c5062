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

  private var actionsCrumb: PageFrame.Crumb {
    PageFrame.Crumb(title: words(.titleActions), page: .actions(.state))
  }

  /// The ledger as one of its views.
  private func actionsView(_ view: Page.LedgerView) -> TemplateObject {
    let lede: String
    var groups: [TemplateValue] = []
    var summary = TemplateValue.null
    let promises = archive.actions.indices.filter { !archive.actions[$0].isRepeated }
    switch view {
    case .state:
      lede = ledgerLede(promises)
      groups = stateGroups(promises, limit: site.splitsActions ? Self.groupLimit : .max)
    case .owner, .service, .cause:
      let sorted = ledgerGroups(by: view)
      lede = words(view.ledeWord)
      summary = groupTable(sorted, view)
      groups = itemGroups(sorted)
    case .overdue, .withoutOwner, .withoutDate, .withoutTicket:
      let found = promises.filter { isListed($0, in: view) }
      lede = words(
        view.ledeWord,
        [
          "n": words.count(.actions, found.count), "count": words.number(found.count),
          "date": site.options.today.map(time.date) ?? "",
        ])
      groups = stateGroups(found, limit: Self.ledgerLimit)
    }
    return ledger(
      lede: lede,
      figures: view == .state
        ? ledgerFigures(ActionCounts(of: archive.actions.indices, in: archive)) : [],
      groups: groups, summary: summary, isMain: view == .state)
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
      lede: ledgerLede(all.filter { !archive.actions[$0].isRepeated }),
      figures: part == 1 ? ledgerFigures(counts) : [],
      groups: [
        [
          "id": "items", "title": .string(words(.titleActions)), "tone": "",
          "count": .string(words.count(.actions, listed.count)), "more": .null,
          "table": actionsTable(listed, showsAge: showsAges),
        ]
      ], summary: .null, isMain: false,
      pager: pager(parts.map { (.actionsOfYear(year, part: $0), $0) }))
  }

  /// Whether tables of the ledger have a column for the age.
  var showsAges: Bool { site.options.today != nil }

  private func ledger(
    lede: String, figures: [TemplateValue], groups: [TemplateValue], summary: TemplateValue,
    isMain: Bool, pager: TemplateValue = .null
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
        "groups": .list(groups),
        "pager": pager,
        "data": archive.actions.isEmpty ? .null : "actions/actions.csv",
        "canFilter": .bool(archive.actions.count > 8),
      ]
    ]
  }

  private func viewLink(_ view: Page.LedgerView) -> TemplateValue {
    [
      "title": .string(words(view.word)), "path": path(.actions(view)),
      "current": .bool(page == .actions(view)),
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

  private func ledgerFigures(_ counts: ActionCounts) -> [TemplateValue] {
    guard counts.total > 0 else { return [] }
    let done = figure(
      .figureDone, words.number(counts.done),
      words(.ofActions, ["all": words.number(counts.total)]))
    var figures = [openActionsFigure(counts), done]
    // What the whole ledger lacks is counted for its first page alone.
    guard page == .actions(.state) else { return figures }
    if let today = site.options.today {
      let overdue = archive.actions.count { !$0.isRepeated && $0.isOverdue(on: today) }
      figures.append(
        figure(
          .figureOverdue, words.number(overdue), words(.asOf, ["date": time.date(today)])))
    }
    let unowned = archive.actions.count { action in
      (action.isUnfinished || action.status == .unknown) && action.owner == nil
        && !action.isRepeated
    }
    figures.append(
      figure(
        .figureWithoutOwner, words.number(unowned),
        words(.ofNotDone, ["all": words.number(counts.unfinished + counts.unknown)])))
    return figures
  }

  // By state

  private func stateGroups(_ items: some Sequence<Int>, limit: Int) -> [TemplateValue] {
    var byState: [ActionItem.Status: [Int]] = [:]
    for index in items { byState[archive.actions[index].status, default: []].append(index) }
    return Self.stateOrder.compactMap { status -> TemplateValue? in
      guard let all = byState[status] else { return nil }
      let shown = all.prefix(limit).map { archive.actions[$0] }
      return [
        "id": .string(status.rawValue.replacing(UInt8(ascii: "_"), with: UInt8(ascii: "-"))),
        "title": .string(words(status.groupWord)), "tone": .string(status.tone),
        "count": .string(words.count(.actions, all.count)),
        "table": actionsTable(shown, total: all.count, showsAge: showsAges),
      ]
    }
  }

  private func isListed(_ index: Int, in view: Page.LedgerView) -> Bool {
    let action = archive.actions[index]
    let isDue = action.isUnfinished || action.status == .unknown
    switch view {
    case .overdue: return site.options.today.map(action.isOverdue) ?? false
    case .withoutOwner: return isDue && action.owner == nil
    case .withoutDate: return isDue && action.due == nil
    case .withoutTicket: return isDue && action.ticket == nil
    case .state, .owner, .service, .cause: return true
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
