package import Archives
import Incidents

/// Lists the pages of a site and gives each its address.
///
/// - Parameters:
///   - archive: What the site shows.
///   - options: What the configuration says.
///   - assets: The local files that reports refer to, by their path from the content folder.
/// - Returns: The plan, which `SiteRenderer` turns into files page by page.
package func planSite(
  for archive: Archive, options: SiteOptions, assets: [String: SiteAsset] = [:]
) -> Site {
  var years: [(year: Int, incidents: Range<Int>)] = []
  var index = 0
  while index < archive.incidents.count, let date = archive.incidents[index].incident.date {
    let year = date.value.year
    let start = index
    while index < archive.incidents.count,
      archive.incidents[index].incident.date?.value.year == year
    {
      index += 1
    }
    years.append((year, start..<index))
  }
  let undated = index..<archive.incidents.count
  var pages: [Page] = [.home, .incidents]
  pages += years.map { .year($0.year) }
  if !undated.isEmpty { pages.append(.undated) }
  pages += archive.incidents.indices.map { .incident($0) }
  pages += Page.CauseOrder.allCases.map { .causes($0) }
  for (index, record) in archive.causes.enumerated() {
    pages.append(.cause(index))
    pages += Page.laterParts(of: record.occurrences.count).map { .causePart(index, part: $0) }
  }
  pages.append(.services)
  for (index, record) in archive.services.enumerated() {
    pages.append(.service(index))
    pages += Page.laterParts(of: record.incidents.count).map { .servicePart(index, part: $0) }
  }
  for kind in FacetKind.allCases {
    guard let records = archive.facets[kind], !records.isEmpty else { continue }
    pages.append(.facets(kind))
    for (index, record) in records.enumerated() {
      pages += ([1] + Page.laterParts(of: record.incidents.count)).map {
        .facet(kind, index, part: $0)
      }
    }
  }
  let ledger = LedgerPages(archive, today: options.today)
  pages += ledger.views.map { .actions($0) }
  pages += archive.owners.indices.map { .owner($0) }
  pages += [.insights, .search, .notFound]
  if archive.glossary != nil { pages.append(.glossary) }
  var site = Site(
    archive: archive, options: options, assets: assets, pages: pages, years: years,
    undated: undated, ledgerViews: ledger.views, ledgerCounts: ledger.counts)
  if site.splitsActions {
    for (year, _) in years {
      pages += site.actionParts(of: year).map { .actionsOfYear(year, part: $0) }
    }
    site.pages = pages
  }
  site.planStatusPages()
  return site
}

extension Site {
  /// Gives each incident of a status page its address, which leads to the report where there is one
  /// and says so where there is none yet or several; and gives incidents their cards.
  fileprivate mutating func planStatusPages() {
    var named: Set<Int> = []
    for (index, record) in archive.statusPages.enumerated() {
      named.formUnion(record.incidents)
      if let report = record.report {
        redirects.append(
          Redirect(address: address(of: .status(index)), page: .incident(report)))
      } else {
        pages.append(.status(index))
      }
    }
    if hasStatusPages { pages.append(.statuses(part: 1)) }
    switch options.embeds {
    case .off: return
    case .status: embeds = named.sorted()
    case .all: embeds = Array(archive.incidents.indices)
    }
    pages += embeds.map { .embed($0) }
  }
}

/// Which views the ledger has: those that would show anything.
private struct LedgerPages {
  let views: [Page.LedgerView]
  /// How many items those have that list some only.
  private(set) var counts: [Page.LedgerView: Int] = [:]

  init(_ archive: Archive, today: CalendarDate?) {
    let selective: [Page.LedgerView] = [
      .overdue, .soon, .withoutOwner, .withoutDate, .withoutTicket,
    ]
    var shown: Set<Page.LedgerView> = [.state]
    for action in archive.actions where !action.isRepeated {
      if action.owner != nil { shown.insert(.owner) }
      for view in selective where view.lists(action, on: today) { counts[view, default: 0] += 1 }
    }
    shown.formUnion(counts.keys)
    if !archive.actions.isEmpty {
      if !archive.services.isEmpty { shown.insert(.service) }
      if !archive.causes.isEmpty { shown.insert(.cause) }
    }
    views = Page.LedgerView.allCases.filter { shown.contains($0) }
  }
}

extension Page.LedgerView {
  /// How many days the view of what is due soon looks ahead.
  static let daysAhead = 14

  /// Whether the view has an action item.
  ///
  /// - Parameters:
  ///   - action: The item.
  ///   - today: The day of the build; nil where it is not known, so that nothing is overdue or due
  ///     soon.
  /// - Returns: Always true for those by state, owner, service and cause.
  func lists(_ action: ActionRecord, on today: CalendarDate?) -> Bool {
    switch self {
    case .state, .owner, .service, .cause: true
    case .overdue: today.map(action.isOverdue) ?? false
    case .soon: today.map { action.isDue(from: $0, days: Self.daysAhead) } ?? false
    case .withoutOwner: action.isNotKnownDone && action.owner == nil
    case .withoutDate: action.isNotKnownDone && action.due == nil
    case .withoutTicket: action.isNotKnownDone && action.ticket == nil
    }
  }
}
