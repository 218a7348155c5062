import Archives
import Encodings
import Incidents
import Templates

/// What stands around the content of a page: its head, the navigation and the way to it.
struct PageFrame {
  /// A step of the way from the home page; the last one is the page itself and has no page to go to.
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
    let canonical = context.page == .notFound ? nil : context.canonical(context.page)
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
          "data": incident == nil ? .null : .string("index.json"),
          "feed": TemplateValue(feed(of: context)),
          "structuredData": .html(structuredData(self, context)),
          "isOnline": .bool(context.page != .notFound || site.baseURL != nil),
        ]
      ),
      ("nav", .list(navigation(context))),
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

  private func navigation(_ context: PageContext) -> [TemplateValue] {
    let entries: [(Word, Page, Section)] = [
      (.navIncidents, .incidents, .incidents), (.navCauses, .causes(.frequent), .causes),
      (.navServices, .services, .services), (.navActions, .actions(.state), .actions),
      (.navInsights, .insights, .insights),
      (.navSearch, .search, .search),
    ]
    return entries.map { word, page, section in
      let current =
        context.page == page ? "page" : context.page.section == section ? "true" : nil
      return [
        "title": .string(context.words(word)), "path": context.path(page),
        "current": TemplateValue(current),
      ]
    }
  }

  /// The parts of the site that the navigation names.
  fileprivate enum Section { case incidents, causes, services, actions, insights, search }
}

extension Page {
  fileprivate var section: PageFrame.Section? {
    switch self {
    case .home, .notFound, .glossary: nil
    case .incidents, .year, .undated, .incident, .facets, .facet, .gone, .status, .embed: .incidents
    case .causes, .cause, .causePart: .causes
    case .services, .service, .servicePart: .services
    case .actions, .actionsOfYear: .actions
    case .insights: .insights
    case .search: .search
    }
  }
}

/// Returns a text of at most a number of bytes, cut between words, with an ellipsis where it was
/// cut; white space becomes single spaces.
func shortened(_ text: String, toBytes limit: Int) -> String {
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
    if bytes.count > limit {
      // A word longer than the limit is cut between scalars.
      var end = wordEnd > limit / 2 ? wordEnd : limit
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      return String(decoding: bytes[..<end], as: UTF8.self) + "\u{2026}"
    }
  }
  if bytes.last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}
