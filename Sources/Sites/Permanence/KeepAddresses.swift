import Archives
package import Diagnostics
import Documents
import Incidents

/// Adds to a site what the addresses that were once published need: redirects from the aliases of
/// reports and from lists that have nothing left to show, and a page for each report that the
/// configuration calls removed.
///
/// The card of a report goes with its page, so that frames in other pages stay filled.
///
/// Emits `addressDiagnosticKinds`.
///
/// - Parameters:
///   - site: The site with all pages that have something to show.
///   - published: What the list of addresses holds; nil where none is kept.
/// - Returns: The site with those redirects and pages.
/// - Complexity: O(n) in the pages and addresses; successors are sought for 100 lost ones at most.
package func keepAddresses(
  of site: Site, published: PublishedAddresses?
) -> Diagnosed<Site> {
  let hasAliases = site.archive.incidents.contains { !$0.incident.aliases.isEmpty }
  guard hasAliases || published != nil || !site.options.removals.isEmpty else {
    var site = site
    site.planStatusParts()
    return Diagnosed(site)
  }
  var keeper = AddressKeeper(site, published: published)
  keeper.addAliases()
  keeper.addRemovals()
  keeper.markGoneStatusPages()
  keeper.answerPublished()
  keeper.findReplacedReports()
  keeper.dateReports()
  keeper.site.planStatusParts()
  return Diagnosed(keeper.site, keeper.diagnostics)
}

/// A site, and what its published addresses have got so far.
struct AddressKeeper {
  var site: Site
  /// What the list of addresses holds; nil where none is kept.
  let published: PublishedAddresses?
  var diagnostics: [Diagnostic] = []
  var taken: TakenAddresses
  /// Why the reports of files were taken out.
  var goneFiles: [String: String] = [:]
  /// Where the site is, so that its URLs are told from those of others.
  let place: OwnSite
  /// What the configuration calls removed.
  private(set) lazy var removals = readRemovals()
  /// The reports whose addresses were not published yet, so that lost ones may have become them.
  private(set) lazy var freshReports = unpublishedReports()
  /// The incidents that have a card.
  private let cards: Set<Int>

  init(_ site: Site, published: PublishedAddresses?) {
    self.site = site
    self.published = published
    place = OwnSite(site.options.baseURL)
    cards = Set(site.embeds)
    taken = TakenAddresses(site)
  }

  mutating func addAliases() {
    var owners: [String: String] = [:]
    // Front matter is that of the first incident of its file.
    for index in site.archive.incidents.indices.reversed()
    where site.archive.incidents[index].links.isFirstOfFile {
      let incident = site.archive.incidents[index].incident
      let file = incident.document.file.path
      let page = Page.incident(index)
      for alias in incident.aliases {
        func report(_ kind: Diagnostic.Kind, _ reason: String) {
          diagnostics.append(
            Diagnostic(kind, "the alias '\(alias.value)' \(reason)", path: file, range: alias.range)
          )
        }
        switch Address.of(alias.value, in: place) {
        case .elsewhere: continue
        case .unusable(let reason): report(.unusableAddress, reason)
        case .address(let address):
          let path = address.canonicalPath
          switch taken.insert(address, for: page) {
          case nil:
            owners[path] = file
            site.redirects.append(Redirect(address: address, page: page))
            if cards.contains(index) { addCard(of: address, page: .embed(index)) }
          case .page(page): continue
          case .page:
            report(
              .takenAddress, owners[path].map { "is one of '\($0)' too" } ?? "is that of a page")
          case .some(let obstacle): report(.takenAddress, obstacle.reason)
          }
        }
      }
    }
  }

  mutating func addRemovals() {
    for read in removals {
      let removal = read.removal
      func report(_ kind: Diagnostic.Kind, _ reason: String, help: String? = nil) {
        diagnostics.append(
          Diagnostic(
            kind, "the removed address '\(removal.address)' \(reason)", path: removal.file,
            range: removal.range, help: help))
      }
      switch read.address {
      case .elsewhere:
        report(
          .unusableAddress, "is one of another site",
          help: "write its path from the root of the site, such as '/incidents/db/'")
      case .unusable(let reason): report(.unusableAddress, reason)
      case .address(let written):
        let address = read.statusPage.map { .page("status", $0) } ?? written
        switch taken.insert(address, for: .gone(site.removals.count)) {
        case nil:
          if site.options.embeds != .off { addCard(of: address, page: .gone(site.removals.count)) }
          site.pages.append(.gone(site.removals.count))
          site.removals.append((address, removal.reason))
        case .page(.gone):
          report(
            .takenAddress, "stands here a second time, and the first counts",
            help: "write one reason for it")
        case .page(let page):
          guard let reason = reasonToStay(page, at: address) else { continue }
          report(
            .takenAddress, reason, help: "take the report out, or the line out of faultline.yml")
        case .some(let obstacle): report(.takenAddress, obstacle.reason)
        }
      }
    }
  }

  /// Why what is called removed still stands; nil for a list that has something to show again, and
  /// for an incident of a status page that says itself that it is gone.
  private func reasonToStay(_ page: Page, at address: Address) -> String? {
    func file(_ index: Int) -> String { site.archive.incidents[index].incident.document.file.path }
    switch page {
    case .incident(let index):
      return site.address(of: page) == address
        ? "is still there: '\(file(index))' is shown" : "leads to the report '\(file(index))'"
    case .status(let index):
      return site.archive.statusPages[index].incidents.first.map {
        "shows the report '\(file($0))'"
      }
    default: return nil
    }
  }

  /// Lets what stands at the address of a card lead on as the page of its report does; other
  /// addresses than those of reports have no card.
  private mutating func addCard(of address: Address, page: Page) {
    let names = address.path.utf8.split(separator: UInt8(ascii: "/")).map { $0.text }
    guard names.count == 3, names[0] == "incidents", names[2] == "index.html" else { return }
    let card = Address.page("embed", names[1])
    // What no identifier can be had no card, and the nearest name is that of another report.
    guard card.path == "embed/\(names[1])/index.html", taken.insert(card, for: page) == nil else {
      return
    }
    site.redirects.append(Redirect(address: card, page: page))
  }

  /// Lets a card that was published lead to where its report is, although that has no card now;
  /// where nothing is left of the report, that alone is told.
  ///
  /// - Returns: Whether the address is that of a card.
  private mutating func answerCard(at path: String) -> Bool {
    guard path.hasBytePrefix("/embed/") else { return false }
    let name = path.utf8.dropFirst("/embed/".utf8.count).prefix { $0 != UInt8(ascii: "/") }
    let address = Address.page("incidents", name.text)
    if let page = taken[address.canonicalPath] { addCard(of: address, page: page) }
    return true
  }

  /// Answers the published addresses at which nothing stands any more, or reports them.
  mutating func answerPublished() {
    guard let published else { return }
    let lost = published.entries.filter { taken[$0.path] == nil }
    guard !lost.isEmpty else { return }
    let files = Set(site.archive.incidents.map(\.incident.document.file.path))
    let gone = lost.filter { entry in entry.source.map { !files.contains($0) } ?? false }
    let successors = likelySuccessors(of: gone, among: freshReports)
    for entry in lost {
      let address = address(of: entry)
      if answerCard(at: entry.path) || answerStatusPage(entry, at: address) { continue }
      if let address, let section = section(of: address),
        taken.insert(address, for: section) == nil
      {
        site.redirects.append(Redirect(address: address, page: section))
        continue
      }
      let isThere = entry.source.map { files.contains($0) } ?? false
      let successor = isThere ? entry.source : successors[entry.path]
      diagnostics.append(
        lostAddress(
          entry, in: published.file,
          help: address == nil ? unanswerableHelp : help(for: entry, successor: successor)))
    }
  }

  private func unpublishedReports() -> [ArchivedIncident] {
    let known = Set(published?.entries.map(\.path) ?? [])
    return site.archive.incidents.filter {
      !known.contains(Address.page("incidents", $0.id.slug).canonicalPath)
    }
  }

  /// Says when the reports that status pages name were first published: on the day that the list
  /// has, or today.
  mutating func dateReports() {
    let indexes = site.archive.statusPages.compactMap(\.report)
    guard let published, !indexes.isEmpty else { return }
    let days = Dictionary(
      published.entries.map { ($0.path, $0.day) }, uniquingKeysWith: { first, _ in first })
    for index in indexes where !site.archive.incidents[index].incident.isDraft {
      let path = site.address(of: .incident(index)).canonicalPath
      site.publicationDays[index] = days[path] ?? site.options.today
    }
  }

  /// The address that was published, which may be that of a list; nil where no file can stand there.
  private func address(of entry: PublishedAddresses.Entry) -> Address? {
    if case .address(let address) = Address.of(entry.path, in: OwnSite(nil)) { return address }
    let names = entry.path.utf8.split(separator: UInt8(ascii: "/"))
    return names.count == 1 && entry.path.hasByteSuffix("/") ? .page(names[0].text) : nil
  }

  /// The list that leads on from a list which has nothing left to show; nil for a single report.
  private func section(of address: Address) -> Page? {
    let names = address.canonicalPath.utf8.split(separator: UInt8(ascii: "/"))
    switch names.first.map({ $0.text }) {
    case "causes": return .causes(.frequent)
    case "services": return .services
    case "actions":
      guard names.count == 3 else { return .actions(.state) }
      // An owner is at the address of the spelling that most reports have.
      let name = names[2].filter { $0 != UInt8(ascii: "-") }
      let owner = site.archive.owners.firstIndex {
        $0.slug.utf8.filter { $0 != UInt8(ascii: "-") } == name
      }
      return owner.map { .owner($0) }
        ?? .actions(site.ledgerViews.contains(.owner) ? .owner : .state)
    case "severities":
      // `SEV-2` once had another page than `SEV2`.
      let name = names.last.map { $0.filter { $0 != UInt8(ascii: "-") } }
      let index = site.archive.facets[.severity]?.firstIndex { record in
        names.count == 2 && name.map { record.slug.utf8.elementsEqual($0) } ?? false
      }
      return index.map { .facet(.severity, $0, part: 1) } ?? .incidents
    case "years", "teams", "tags": return .incidents
    case "status" where names.count == 1: return .incidents
    case "glossary": return .home
    default: return nil
    }
  }
}

extension Site {
  /// Adds the later parts of the list of incidents of status pages, once all are known.
  fileprivate mutating func planStatusParts() {
    guard hasStatusPages else { return }
    let unnamed = Set(goneStatusPages.keys).subtracting(archive.statusPages.map(\.slug))
    pages += Page.laterParts(of: archive.statusPages.count + unnamed.count).map {
      .statuses(part: $0)
    }
  }

  /// The canonical paths that the list of addresses keeps, each with the report behind it, in the
  /// order of the site.
  ///
  /// Drafts and their cards are not among them, since they come and go, nor are the later parts of
  /// long lists and what every site has.
  package var lastingAddresses: [(path: String, source: String?)] {
    var found: [(path: String, source: String?)] = []
    func source(_ index: Int) -> String? {
      let incident = archive.incidents[index].incident
      return incident.isDraft ? nil : incident.document.file.path
    }
    for page in pages {
      switch page {
      case .home, .notFound, .search, .insights, .incidents, .causePart, .servicePart,
        .actionsOfYear, .facet(_, _, part: 2...), .statuses(part: 2...):
        continue
      case .incident(let index):
        if let source = source(index) { found.append((address(of: page).canonicalPath, source)) }
      case .embed(let index):
        if source(index) != nil { found.append((address(of: page).canonicalPath, nil)) }
      case .year, .undated, .causes, .cause, .services, .service, .actions, .owner, .facets,
        .facet, .status, .statuses, .gone, .glossary:
        found.append((address(of: page).canonicalPath, nil))
      }
    }
    for redirect in redirects {
      guard case .incident(let index) = redirect.page, let source = source(index) else { continue }
      found.append((redirect.address.canonicalPath, source))
    }
    return found
  }
}
