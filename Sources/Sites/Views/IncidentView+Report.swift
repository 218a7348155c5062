import Archives
import Diagnostics
import Documents
import Encodings
import Incidents

extension IncidentView {
  /// The report as its author wrote it, word for word.
  ///
  /// Links to the files of other reports lead to their pages, local pictures to their copies, and
  /// remote pictures become links, so that no reader's browser asks another site for anything.
  var report: HTML {
    let found = zip(incident.references, archived.links.references).compactMap { named, target in
      target.map { (named.target, $0) }
    }
    return context.reportText(
      incident.document, nodes: incident.nodes, headingBase: 3, own: index,
      mentions: Dictionary(found, uniquingKeysWith: { first, _ in first }))
  }
}

extension PageContext {
  /// Text of an author, with headings from a level on; `own` is the incident that it reports, and
  /// `mentions` are those that its links are known to lead to.
  func reportText(
    _ document: Document, nodes: Range<Int>, headingBase: Int, own: Int? = nil,
    mentions: [Reference.Target: Int] = [:]
  ) -> HTML {
    let links = ReportLinks(self, headings: document.headings, own: own, mentions: mentions)
    let options = RenderingOptions(
      headingBase: headingBase, idPrefix: reportPrefix,
      softBreaksAsLineBreaks: isPlainText(document.file.path),
      resolveLink: { links.link($0, in: $1.path) }, resolveImage: { links.image($0, in: $1.path) },
      names: links.names)
    return renderHTML(document, nodes: nodes, options: options)
  }
}

/// What the ids of the headings of a report begin with.
private let reportPrefix = "report"

/// Whether a path names a plain-text file, whose line breaks mean something.
private func isPlainText(_ path: String) -> Bool {
  path.utf8.suffix(4).elementsEqual(".txt".utf8)
}

/// Where the links and pictures of reports lead on the site.
struct ReportLinks: Sendable {
  private let shared: SharedViews
  private let root: String
  /// Those of the report, to which it may link; nil where its text has none.
  private let headings: HeadingNames?
  /// The incident of the report, to whose page it may link too.
  private let own: Int?
  /// The incidents that links of the report lead to by an address of this site, or by a file that
  /// has another name now.
  private let mentions: [Reference.Target: Int]

  init(
    _ context: PageContext, headings: HeadingNames? = nil, own: Int? = nil,
    mentions: [Reference.Target: Int] = [:]
  ) {
    shared = context.shared
    root = context.root
    self.headings = headings
    self.own = own
    self.mentions = mentions
  }

  /// Where the names in the text of the report lead.
  var names: NameLinks {
    var names = NameLinks()
    for (target, incident) in mentions {
      let address = root + shared.path(of: .incident(incident))
      switch target {
      case .name(let name): names.wiki[name] = address
      case .id(let id): names.add(identifier: id, address: address)
      case .url, .path: break
      }
    }
    return names
  }

  /// Where a link of a file leads.
  ///
  /// That is the page of another report, the copy of a file, or where it is written to lead if it
  /// leaves the site. An address of this site leads to that page beside this one, wherever the site
  /// is served. A relative path that leads to nothing here is text.
  func link(_ destination: String, in path: String) -> ResolvedLink {
    switch LinkPolicy.kind(of: destination) {
    case .web:
      if RepositoryFile(address: destination) != nil, let incident = mentions[.url(destination)] {
        return .address(root + shared.path(of: .incident(incident)))
      }
      return ownPage(at: destination) ?? .asWritten
    case .mail: return .asWritten
    case .fragment:
      let name = headingName(
        forWords: String(
          decoding: percentDecoded(Array(destination.utf8.dropFirst())[...]), as: UTF8.self))
      return headings?.contains(name) == true ? .address("#\(reportPrefix)-\(name)") : .text
    case nil: return .text
    case .relative: break
    }
    guard let target = contentPath(ofLink: destination, from: path) else { return .text }
    if let incident = shared.incidentsByPath[target]?.first {
      return .address(root + shared.path(of: .incident(incident)))
    }
    if target == shared.site.archive.glossary?.document.file.path {
      return .address(root + shared.site.linkPath(of: .glossary))
    }
    if let asset = shared.site.assets[target] { return .address(root + asset.path) }
    if let incident = mentions[.path(target)] {
      return .address(root + shared.path(of: .incident(incident)))
    }
    return ownPage(at: destination) ?? .text
  }

  /// The page of this site that an address names, and the place in it; nil for other addresses.
  private func ownPage(at address: String) -> ResolvedLink? {
    let paths = shared.ownSite.paths(of: address)
    guard let path = paths.first else { return nil }
    let end = address.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let place = end.map { String(address[$0...]) } ?? ""
    if let incident = mentions[.url(address)] ?? ownIncident(at: address) {
      let page = Page.incident(incident)
      // The source and the data of a report stand beside its page.
      if path.count > 2, let file = path.last, ["index.md", "index.json"].contains(file) {
        let folder = shared.site.address(of: page).canonicalPath.dropFirst()
        return .address(root + folder + file + place)
      }
      return .address(root + shared.path(of: page) + place)
    }
    let page = paths.lazy.compactMap { path in
      let names = path.last == "index.html" ? path.dropLast() : path[...]
      let canonical = names.isEmpty ? "/" : "/\(names.joined(separator: "/"))/"
      return shared.pagesByAddress[canonical]
    }.first
    return page.map { .address(root + shared.path(of: $0) + place) }
  }

  /// The incident of the report, where an address has its identifier.
  private func ownIncident(at address: String) -> Int? {
    guard let own, let id = shared.ownSite.incidentID(in: address) else { return nil }
    return shared.site.archive.incidents[own].id.slug.lowercased() == id.lowercased() ? own : nil
  }

  /// What becomes of a picture of a file.
  func image(_ destination: String, in path: String) -> ResolvedImage {
    switch LinkPolicy.kind(of: destination) {
    case .web: return .link(href: destination)
    case .mail, .fragment, nil: return .text
    case .relative: break
    }
    guard let target = contentPath(ofLink: destination, from: path),
      let asset = shared.site.assets[target]
    else { return .text }
    guard let width = asset.width, let height = asset.height else {
      return .link(href: root + asset.path)
    }
    return .inline(src: root + asset.path, width: width, height: height)
  }
}
