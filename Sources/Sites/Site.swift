package import Archives
package import Incidents

/// What is to be written: the archive, the options and all pages with their addresses.
package struct Site: Sendable {
  package let archive: Archive
  package let options: SiteOptions
  /// The local files that reports refer to, by their path from the content folder.
  package let assets: [String: SiteAsset]
  /// All pages, in the order of their addresses' kinds; one file each.
  package internal(set) var pages: [Page]
  /// The addresses that lead to pages with other addresses.
  package internal(set) var redirects: [Redirect] = []
  /// The indexes of the incidents that have a card for frames in other pages.
  package internal(set) var embeds: [Int] = []
  /// The days on which the build first published the reports that status pages name, as far as the
  /// list of addresses tells, by the indexes of the incidents.
  package internal(set) var publicationDays: [Int: CalendarDate] = [:]
  /// The addresses of reports that were taken out, with the reasons; may be empty.
  package internal(set) var removals: [(address: Address, reason: String)] = []
  /// The incidents of status pages whose reports were taken out, by the last part of their
  /// addresses, with the reasons; a reason may be empty.
  package internal(set) var goneStatusPages: [String: String] = [:]
  /// The years of the archive, newest first, with the indexes of their incidents.
  package let years: [(year: Int, incidents: Range<Int>)]
  /// The indexes of the incidents that name no date.
  package let undated: Range<Int>
  /// The views of the ledger that have anything to show; the one by state always.
  package let ledgerViews: [Page.LedgerView]
  /// How many action items each view of the ledger lists that lists some of them only.
  package let ledgerCounts: [Page.LedgerView: Int]

  /// Whether the ledger of action items is written by year as well, since one page would be too
  /// long.
  package var splitsActions: Bool { archive.actions.count > 600 }

  /// The indexes of the action items that the reports of a year promise.
  func actions(of year: Int) -> Range<Int> {
    guard let incidents = years.first(where: { $0.year == year })?.incidents,
      let first = incidents.first, let last = incidents.last
    else { return 0..<0 }
    return archive.incidents[first].links.actions
      .lowerBound..<archive.incidents[last].links.actions.upperBound
  }

  /// The numbers of the pages that hold the action items of a year.
  func actionParts(of year: Int) -> ClosedRange<Int> {
    1...Swift.max(1, (actions(of: year).count + Page.partLength - 1) / Page.partLength)
  }

  /// Whether there is any incident of a status page to list.
  var hasStatusPages: Bool { !archive.statusPages.isEmpty || !goneStatusPages.isEmpty }

  private func slug(of kind: FacetKind, _ index: Int) -> String {
    archive.facets[kind]?[index].slug ?? ""
  }

  /// Returns the path that links to a page name, from the root of the site.
  func linkPath(of page: Page) -> String { linkPath(to: address(of: page)) }

  /// The same for an address.
  func linkPath(to address: Address) -> String {
    let path = address.path
    guard options.links == .directory, path.hasByteSuffix("index.html") else { return path }
    let folder = path.utf8.dropLast("index.html".utf8.count)
    return folder.isEmpty ? "./" : folder.text
  }

  /// Returns the URL of a page; nil without a base URL.
  func url(of page: Page) -> String? { options.url(of: address(of: page)) }

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
    case .causePart(let index, let part):
      .page("causes", archive.causes[index].cause.id, String(part))
    case .services: .page("services")
    case .service(let index): .page("services", archive.services[index].slug)
    case .servicePart(let index, let part):
      .page("services", archive.services[index].slug, String(part))
    case .actions(.state): .page("actions")
    case .actions(let view) where [.owner, .service, .cause].contains(view):
      .page("actions", "by-" + view.rawValue)
    case .actions(let view): .page("actions", view.rawValue)
    case .owner(let index): .page("actions", "by-owner", archive.owners[index].slug)
    case .actionsOfYear(let year, 1): .page("actions", String(year))
    case .actionsOfYear(let year, let part): .page("actions", String(year), String(part))
    case .facets(let kind): .page(kind.folder)
    case .facet(let kind, let index, 1): .page(kind.folder, slug(of: kind, index))
    case .facet(let kind, let index, let part):
      .page(kind.folder, slug(of: kind, index), String(part))
    case .insights: .page("insights")
    case .status(let index): .page("status", archive.statusPages[index].slug)
    case .statuses(1): .page("status")
    // The id of a status page may be a number.
    case .statuses(let part): .page("status", "list", String(part))
    case .embed(let index): .page("embed", archive.incidents[index].id.slug)
    case .gone(let index): removals[index].address
    case .search: .page("search")
    case .glossary: .page("glossary")
    case .notFound: Address("404.html")
    }
  }
}
