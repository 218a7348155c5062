import Incidents

/// What stands at the addresses of a site.
struct TakenAddresses {
  /// Why nothing else can stand at an address.
  enum Obstacle {
    /// A page stands there, or leads on from there.
    case page(Page)
    /// It lies below an address that is a file, and no folder.
    case file(String)
    /// It is a file, and others lie below it.
    case folder
  }

  /// By canonical path.
  private var pages: [String: Page] = [:]
  /// The paths of all folders.
  private var folders: Set<String> = []

  /// Creates the addresses of the pages and redirects of a site.
  init(_ site: Site) {
    pages.reserveCapacity(site.pages.count)
    for page in site.pages { insert(site.address(of: page), for: page) }
    for redirect in site.redirects { insert(redirect.address, for: redirect.page) }
  }

  /// Returns what stands at a canonical path, or where it leads; nil where nothing does.
  subscript(path: String) -> Page? { pages[path] }

  /// Gives an address to a page, unless there is an obstacle, which is returned.
  @discardableResult
  mutating func insert(_ address: Address, for page: Page) -> Obstacle? {
    let path = address.canonicalPath
    if let page = pages[path] { return .page(page) }
    if folders.contains(address.path) { return .folder }
    var above: [String] = []
    var folder = address.path.utf8[...]
    while let slash = folder.lastIndex(of: UInt8(ascii: "/")) {
      folder = folder[..<slash]
      // Where it is a folder already, so are those above it.
      if folders.contains(folder.text) { break }
      above.append(folder.text)
    }
    for folder in above {
      let file = Address(path: folder).canonicalPath
      if pages[file] != nil { return .file(file) }
    }
    folders.formUnion(above)
    pages[path] = page
    return nil
  }
}
