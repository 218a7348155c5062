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
/// Emits `lost-address`, `taken-address` and `unusable-address`.
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
  var keeper = AddressKeeper(site)
  keeper.addAliases()
  keeper.addRemovals()
  keeper.markGoneStatusPages(by: published)
  if let published {
    keeper.answer(published)
    keeper.dateReports(by: published)
  }
  keeper.site.planStatusParts()
  return Diagnosed(keeper.site, keeper.diagnostics)
}

/// A site, and what its published addresses have got so far.
struct AddressKeeper {
  var site: Site
  var diagnostics: [Diagnostic] = []
  /// The canonical paths of the pages and redirects.
  var taken: Set<String> = []
  /// Why the reports of files were taken out.
  var goneFiles: [String: String] = [:]
  /// The incidents that have a card.
  private let cards: Set<Int>
  /// What stands at each canonical path, from when it is first asked for.
  private var pages: [String: Page] = [:]

  init(_ site: Site) {
    self.site = site
    cards = Set(site.embeds)
    taken.reserveCapacity(site.pages.count)
    for page in site.pages { taken.insert(site.address(of: page).canonicalPath) }
    for redirect in site.redirects { taken.insert(redirect.address.canonicalPath) }
  }

  mutating func addAliases() {
    // The aliases in one file's front matter lead to the first of its incidents.
    var owners: [String: String] = [:]
    for index in site.archive.incidents.indices.reversed() {
      let incident = site.archive.incidents[index].incident
      for alias in incident.aliases {
        func report(_ kind: Diagnostic.Kind, _ reason: String) {
          diagnostics.append(
            Diagnostic(
              kind, "the alias '\(alias.value)' \(reason)", path: incident.document.file.path,
              range: alias.range))
        }
        switch Address.of(alias.value, base: site.options.baseURL) {
        case .elsewhere: continue
        case .unusable(let reason): report(.unusableAddress, reason)
        case .address(let address):
          let path = address.canonicalPath
          if path == site.address(of: .incident(index)).canonicalPath { continue }
          let owner = owners[path]
          guard taken.insert(path).inserted else {
            if owner != incident.document.file.path {
              report(.takenAddress, owner.map { "is one of '\($0)' too" } ?? "is that of a page")
            }
            continue
          }
          owners[path] = incident.document.file.path
          site.redirects.append(Redirect(address: address, page: .incident(index)))
          if cards.contains(index) { addCard(of: address, page: .embed(index)) }
        }
      }
    }
  }

  mutating func addRemovals() {
    // One that has a page again needs none that says it is gone.
    for removal in site.options.removals {
      guard case .address(let address) = Address.of(removal.address, base: site.options.baseURL),
        taken.insert(address.canonicalPath).inserted
      else { continue }
      if site.options.embeds != .off { addCard(of: address, page: .gone(site.removals.count)) }
      site.pages.append(.gone(site.removals.count))
      site.removals.append((address, removal.reason))
    }
  }

  /// Lets what stands at the address of a card lead on as the page of its report does; other
  /// addresses than those of reports have no card.
  private mutating func addCard(of address: Address, page: Page) {
    let names = address.path.utf8.split(separator: UInt8(ascii: "/")).map { $0.text }
    guard names.count == 3, names[0] == "incidents", names[2] == "index.html" else { return }
    let card = Address.page("embed", names[1])
    guard taken.insert(card.canonicalPath).inserted else { return }
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
    if pages.isEmpty {
      for page in site.pages { pages[site.address(of: page).canonicalPath] = page }
      for redirect in site.redirects { pages[redirect.address.canonicalPath] = redirect.page }
    }
    if let page = pages[address.canonicalPath] { addCard(of: address, page: page) }
    return true
  }

  mutating func answer(_ published: PublishedAddresses) {
    let lost = published.entries.filter { !taken.contains($0.path) }
    guard !lost.isEmpty else { return }
    let known = Set(published.entries.map(\.path))
    // Incidents with a new address are what a lost one may have become.
    let fresh = site.archive.incidents.filter {
      !known.contains(Address.page("incidents", $0.id.slug).canonicalPath)
    }
    let files = Dictionary(
      site.archive.incidents.map { ($0.incident.document.file.path, $0.id.slug) },
      uniquingKeysWith: { first, _ in first })
    let gone = lost.filter { entry in entry.source.map { files[$0] == nil } ?? false }
    let successors = likelySuccessors(of: gone, among: fresh)
    for entry in lost {
      if answerCard(at: entry.path) || answerStatusPage(entry) { continue }
      guard let address = address(of: entry) else { continue }
      if let section = section(of: address) {
        taken.insert(entry.path)
        site.redirects.append(Redirect(address: address, page: section))
        continue
      }
      let isThere = entry.source.map { files[$0] != nil } ?? false
      let successor = isThere ? entry.source : successors[entry.path]
      diagnostics.append(
        lostAddress(entry, in: published.file, successor: successor))
    }
  }

  /// Says when the reports that status pages name were first published: on the day that the list
  /// has, or today.
  mutating func dateReports(by published: PublishedAddresses) {
    let indexes = site.archive.statusPages.compactMap(\.report)
    guard !indexes.isEmpty else { return }
    let days = Dictionary(
      published.entries.map { ($0.path, $0.day) }, uniquingKeysWith: { first, _ in first })
    for index in indexes where !site.archive.incidents[index].incident.isDraft {
      let path = site.address(of: .incident(index)).canonicalPath
      site.publicationDays[index] = days[path] ?? site.options.today
    }
  }

  private func lostAddress(
    _ entry: PublishedAddresses.Entry, in file: String, successor: String?
  ) -> Diagnostic {
    let alias = "'aliases: [\(entry.path)]'"
    let removal = "'removed: {\(entry.path): why}' in faultline.yml"
    var message = "nothing is left at '\(entry.path)', which was published"
    if let source = entry.source { message += " from '\(source)'" }
    let help =
      switch successor {
      case let successor? where successor == entry.source:
        "add \(alias) to the front matter of '\(successor)', whose identifier has changed"
      case let successor?:
        "if '\(successor)' took its place, add \(alias) to its front matter; else write \(removal)"
      case nil:
        "add \(alias) to the front matter of the report that took its place, or write \(removal)"
      }
    return Diagnostic(.lostAddress, message, path: file, range: entry.range, help: help)
  }

  /// The address that was published, which may be that of a list; nil where no file can stand there.
  private func address(of entry: PublishedAddresses.Entry) -> Address? {
    if case .address(let address) = Address.of(entry.path, base: nil) { return address }
    let names = entry.path.utf8.split(separator: UInt8(ascii: "/"))
    return names.count == 1 && entry.path.hasByteSuffix("/") ? .page(names[0].text) : nil
  }

  /// The list that leads on from a list which has nothing left to show; nil for a single report.
  private func section(of address: Address) -> Page? {
    let names = address.path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    switch names.first.map({ $0.text }) {
    case "causes": return .causes(.frequent)
    case "services": return .services
    case "actions": return .actions(.state)
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
      case .year, .undated, .causes, .cause, .services, .service, .actions, .facets, .facet,
        .status, .statuses, .gone, .glossary:
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

/// The kinds of diagnostics about addresses.
package let addressDiagnosticKinds: [Diagnostic.Kind] = [
  .lostAddress, .takenAddress, .unusableAddress,
]

extension Diagnostic.Kind {
  package static let lostAddress = Self(
    "lost-address", .error,
    explanation: """
      The site once had a page at this address, and now nothing answers there, so links from status \
      pages, tickets and chats would break. The site was not replaced. If the report was renamed, \
      name the old address under 'aliases:' in its front matter. If it is gone for good, name the \
      address under 'removed:' in faultline.yml, with the reason; a page then says so. A report that \
      is a draft again counts as gone. To take back an address that was never meant to be public, \
      delete its line from faultline.addresses.
      """)
  static let takenAddress = Self(
    "taken-address", .warning,
    explanation: """
      An address under 'aliases:' already belongs to a page of the site or to another report, so it \
      leads there. Remove the alias from one of them.
      """)
  static let unusableAddress = Self(
    "unusable-address", .warning,
    explanation: """
      An address under 'aliases:' can't be a page of the site: it leads out of it, has letters other \
      than those of ASCII, digits, '-', '_' and '.', or stands where the site keeps files of its \
      own. Links to it within reports are still understood. Let the web server redirect it.
      """)
}
