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
  pages += [.insights, .search, .notFound]
  if archive.glossary != nil { pages.append(.glossary) }
  var site = Site(
    archive: archive, options: options, assets: assets, pages: pages, years: years,
    undated: undated, ledgerViews: ledger.views)
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

  init(_ archive: Archive, today: CalendarDate?) {
    var shown: Set<Page.LedgerView> = [.state]
    for action in archive.actions where !action.isRepeated {
      if action.owner != nil { shown.insert(.owner) }
      if let today, action.isOverdue(on: today) { shown.insert(.overdue) }
      guard action.isUnfinished || action.status == .unknown else { continue }
      if action.owner == nil { shown.insert(.withoutOwner) }
      if action.due == nil { shown.insert(.withoutDate) }
      if action.ticket == nil { shown.insert(.withoutTicket) }
    }
    if !archive.actions.isEmpty {
      if !archive.services.isEmpty { shown.insert(.service) }
      if !archive.causes.isEmpty { shown.insert(.cause) }
    }
    views = Page.LedgerView.allCases.filter { shown.contains($0) }
  }
}
