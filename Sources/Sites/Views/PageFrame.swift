import Archives
import Encodings
import Incidents
import Templates

/// What stands around the content of a page: its head, the navigation and the way to it.
struct PageFrame {
  /// A step of the way from the home page; the last one is the page itself and has no page to go
  /// to.
  struct Crumb {
    var title: String
    var page: Page?
  }

  /// The title without that of the site.
  var title: String
  /// One or two sentences for search engines and link previews.
  var description: String
  var crumbs: [Crumb] = []
  /// What the page is about, for machines; nil describes a list.
  var incident: Int?

  /// The values that layouts see.
  func view(_ context: PageContext) -> [(TemplateKey, TemplateValue)] {
    let site = context.site.options
    let isHome = context.page == .home
    let fullTitle =
      isHome ? site.title : context.words(.pageTitle, ["title": title, "site": site.title])
    let canonical = context.page == .notFound ? nil : context.site.url(of: context.page)
    return [
      ("root", .string(context.root)),
      (
        "page",
        [
          "title": .string(fullTitle),
          "heading": .string(title),
          "description": .string(shortened(description, toBytes: 300)),
          "canonical": TemplateValue(canonical),
          "url": TemplateValue(canonical ?? site.baseURL),
          "image": TemplateValue(site.baseURL.map { $0 + "assets/og.png" }),
          "kind": .string(incident == nil ? "website" : "article"),
          "embed": TemplateValue(embed(context)),
          "oEmbed": TemplateValue(embed(context) == nil ? nil : oEmbed(context)),
          "glossary": context.archive.glossary == nil ? .null : context.path(.glossary),
          "statuses": context.site.hasStatusPages ? context.path(.statuses(part: 1)) : .null,
          "data": incident == nil ? .null : .string("index.json"),
          "feed": TemplateValue(feed(of: context)),
          "structuredData": .html(structuredData(self, context)),
          "isOnline": .bool(context.page != .notFound || site.baseURL != nil),
        ]
      ),
      ("nav", navigation(context)),
      ("crumbs", group(crumbs.count > 1 ? crumbs.map { crumb(of: $0, context) } : [])),
    ]
  }

  /// The path of the feed that follows the page alone; nil where only that of the site does.
  private func feed(of context: PageContext) -> String? {
    switch context.page {
    case .cause, .service: context.address.sibling("feed.xml").path
    default: nil
    }
  }

  /// The path of the incident's card for frames; nil where it has none, and on other pages.
  private func embed(_ context: PageContext) -> String? {
    guard case .incident(let index) = context.page, context.shared.embeds.contains(index) else {
      return nil
    }
    return context.site.linkPath(of: .embed(index))
  }

  /// The address of what describes that card to other sites; nil without a base URL.
  private func oEmbed(_ context: PageContext) -> String? {
    guard case .incident(let index) = context.page else { return nil }
    return context.site.options.baseURL.map {
      $0 + context.site.address(of: .embed(index)).sibling("oembed.json").path
    }
  }

  private func crumb(of crumb: Crumb, _ context: PageContext) -> TemplateValue {
    ["title": .string(crumb.title), "path": crumb.page.map(context.path) ?? .null]
  }

  private func navigation(_ context: PageContext) -> TemplateValue {
    let section = context.page.section
    let isNamed = Self.navigationEntries.contains { $0.page == context.page }
    let shared = isNamed ? nil : context.shared.navigation[section]
    return shared
      ?? Self.navigation(
        from: context.page, in: section, site: context.site, words: context.words)
  }

  /// The navigation of the pages that it does not name, by their sections.
  static func navigation(site: Site, words: Words) -> [Section: TemplateValue] {
    Dictionary(
      uniqueKeysWithValues: Section.allCases.map {
        ($0, navigation(from: nil, in: $0, site: site, words: words))
      })
  }

  private static func navigation(
    from current: Page?, in section: Section, site: Site, words: Words
  ) -> TemplateValue {
    .list(
      navigationEntries.map { word, page, part in
        [
          "title": .string(words(word)), "path": .string(site.linkPath(of: page)),
          "current": page == current ? "page" : part == section ? "true" : .null,
        ]
      })
  }

  private static var navigationEntries: [(word: Word, page: Page, section: Section)] {
    [
      (.navIncidents, .incidents, .incidents), (.navCauses, .causes(.frequent), .causes),
      (.navServices, .services, .services), (.navActions, .actions(.state), .actions),
      (.navInsights, .insights, .insights), (.navSearch, .search, .search),
    ]
  }

  /// The parts of the site that the navigation names, and what belongs to none of them.
  enum Section: CaseIterable { case none, incidents, causes, services, actions, insights, search }
}

extension Page {
  fileprivate var section: PageFrame.Section {
    switch self {
    case .home, .notFound, .glossary: .none
    case .incidents, .year, .undated, .incident, .facets, .facet, .gone, .status, .statuses,
      .embed:
      .incidents
    case .causes, .cause, .causePart: .causes
    case .services, .service, .servicePart: .services
    case .actions, .owner, .actionsOfYear: .actions
    case .insights: .insights
    case .search: .search
    }
  }
}

/// Returns a text of at most a number of bytes, cut between words, with an ellipsis where it was
/// cut; white space becomes single spaces.
func shortened(_ text: String, toBytes limit: Int) -> String {
  let source = text.utf8.span
  var wordEnd = 0
  var isAfterSpace = true
  for index in 0..<min(source.count, limit + 1) {
    let isSpace = source[index] == 0x20
    guard !(isSpace && isAfterSpace), !(0x09...0x0D).contains(source[index]) else {
      return shortenedWithSingleSpaces(text, toBytes: limit)
    }
    if isSpace { wordEnd = index }
    isAfterSpace = isSpace
  }
  if source.count <= limit {
    return isAfterSpace ? shortenedWithSingleSpaces(text, toBytes: limit) : text
  }
  let bytes = source.extracting(first: limit + 1)
  return cut(bytes.indices.map { bytes[$0] }, at: wordEnd, toBytes: limit)
}

/// Does so byte by byte, for text with other white space than single spaces.
private func shortenedWithSingleSpaces(_ text: String, toBytes limit: Int) -> String {
  var bytes: [UInt8] = []
  var wordEnd = 0
  for byte in text.utf8 {
    let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
    if isSpace {
      guard let last = bytes.last, last != 0x20 else { continue }
      wordEnd = bytes.count
      bytes.append(0x20)
    } else {
      bytes.append(byte)
    }
    if bytes.count > limit { return cut(bytes, at: wordEnd, toBytes: limit) }
  }
  if bytes.last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// Returns the start of a text that is a byte too long, with an ellipsis.
private func cut(_ bytes: [UInt8], at wordEnd: Int, toBytes limit: Int) -> String {
  // A word longer than the limit is cut between scalars.
  var end = wordEnd > limit / 2 ? wordEnd : limit
  while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
  return String(decoding: bytes[..<end], as: UTF8.self) + "\u{2026}"
}
