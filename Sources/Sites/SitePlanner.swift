package import Archives
import Incidents

/// What is to be written: the archive, the options and all pages with their addresses.
package struct Site: Sendable {
  package let archive: Archive
  package let options: SiteOptions
  /// The local files that reports refer to, by their path from the content folder.
  package let assets: [String: SiteAsset]
  /// All pages, in the order of their addresses' kinds; one file each.
  package fileprivate(set) var pages: [Page]
  /// The years of the archive, newest first, with the indexes of their incidents.
  package let years: [(year: Int, incidents: Range<Int>)]
  /// The indexes of the incidents that name no date.
  package let undated: Range<Int>

  /// Whether the ledger of action items is written by year as well, since one page would be too long.
  package var splitsActions: Bool { archive.actions.count > 600 }

  /// Returns the address of a page.
  package func address(of page: Page) -> Address {
    switch page {
    case .home: Address("index.html")
    case .incidents: .page("incidents")
    case .year(let year): .page("years", String(year))
    case .undated: .page("years", "undated")
    case .incident(let index): .page("incidents", archive.incidents[index].id.slug)
    case .causes(.frequent): .page("causes")
    case .causes(let order): .page("causes", "by-" + order.rawValue)
    case .cause(let index): .page("causes", archive.causes[index].cause.id)
    case .services: .page("services")
    case .service(let index): .page("services", archive.services[index].slug)
    case .actions: .page("actions")
    case .actionsOfYear(let year): .page("actions", String(year))
    case .search: .page("search")
    case .notFound: Address("404.html")
    }
  }
}

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
  pages += archive.causes.indices.map { .cause($0) }
  pages.append(.services)
  pages += archive.services.indices.map { .service($0) }
  pages += [.actions, .search, .notFound]
  var site = Site(
    archive: archive, options: options, assets: assets, pages: pages, years: years, undated: undated
  )
  if site.splitsActions { site.pages += years.map { .actionsOfYear($0.year) } }
  return site
}
