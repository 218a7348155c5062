import Archives
import Encodings
import Incidents
import Templates

/// The page that a view is made for, with what all pages share.
struct PageContext {
  let shared: SharedViews
  let page: Page
  let address: Address
  /// The way from the page to the root of the site, before every address.
  let root: String

  init(_ page: Page, shared: SharedViews) {
    self.shared = shared
    self.page = page
    address = shared.site.address(of: page)
    root = page == .notFound ? shared.site.basePath : address.root
  }

  var site: Site { shared.site }
  var archive: Archive { shared.site.archive }
  var words: Words { shared.words }
  var time: TimeText { shared.time }

  /// Returns the path of a page from the root, as templates put it after `root`.
  func path(_ page: Page) -> TemplateValue { .string(shared.path(of: page)) }
}

extension Site {
  /// The path of the base URL, with a `/` at its end; `/` without a base URL.
  var basePath: String {
    guard let base = options.baseURL else { return "/" }
    var bytes = Array(base.utf8)
    if let scheme = bytes.firstIndex(of: UInt8(ascii: ":")), bytes.count > scheme + 2 {
      let host = bytes[(scheme + 3)...]
      guard let slash = host.firstIndex(of: UInt8(ascii: "/")) else { return "/" }
      bytes = Array(bytes[slash...])
    }
    if bytes.last != UInt8(ascii: "/") { bytes.append(UInt8(ascii: "/")) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Sequence<UInt8> {
  /// The bytes as text.
  var text: String { String(decoding: Array(self), as: UTF8.self) }
}
