import Archives
import Encodings
import Incidents

/// The place of a page or file in the site.
///
/// Its segments are made of letters, digits, `-`, `_` and `.` of ASCII, and of `+` where people gave
/// it to a page, so an address never needs encoding, and never leads out of the site.
package struct Address: Sendable, Hashable {
  /// The path of the file in the output folder, such as `causes/dns/index.html`.
  package let path: String

  /// Creates the address of a file from the segments of its path.
  ///
  /// A segment loses what the alphabet of addresses does not hold; an empty one becomes `-`.
  package init(_ segments: String...) { self.init(segments, ending: nil) }

  /// Creates the address of a page, which is the `index.html` of a folder.
  package static func page(_ folders: String...) -> Address {
    Address(folders, ending: "/index.html")
  }

  private init(_ segments: [String], ending: StaticString?) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    for (index, segment) in segments.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "/")) }
      bytes.append(safeSegment: segment)
    }
    if let ending { bytes.append(literal: ending) }
    path = String(decoding: bytes, as: UTF8.self)
  }

  /// Creates the address of a file from its path, which holds nothing but what addresses hold.
  init(path: String) { self.path = path }

  /// What an address that people wrote is to this site.
  enum Reading {
    case address(Address)
    /// It is one of another site.
    case elsewhere
    /// No file can stand there, for a reason that ends a sentence.
    case unusable(String)
  }

  /// Reads an address that people wrote: a path from the root of the site, or a URL of it.
  ///
  /// A path without an extension, with another one than that of HTML, or with a slash at its end is
  /// a page.
  static func of(_ text: String, in site: OwnSite) -> Reading {
    guard let parts = site.givenPath(of: text) else { return .elsewhere }
    let ends = "?#".utf8
    let path = text.utf8.prefix { !ends.contains($0) }
    let query = text.utf8.dropFirst(path.count).prefix { $0 != UInt8(ascii: "#") }
    // Without its query it would be that of other pages too.
    if query.count > 1 { return .unusable("has a query, which no file can answer") }
    var names: [String] = []
    for name in parts where !name.utf8.elementsEqual(".".utf8) {
      if name.utf8.elementsEqual("..".utf8) { return .unusable("has a '..', which no address has") }
      guard isUsable(name) else {
        return .unusable("has other characters than ASCII letters, digits, '-', '_', '.' and '+'")
      }
      names.append(name)
    }
    guard let last = names.last, names != ["index.html"] else {
      return .unusable("is that of the home page")
    }
    if last == "index.html" { names.removeLast() }
    if isReserved(names) { return .unusable("is where the site keeps files of its own") }
    let isFile =
      last != "index.html" && path.last != UInt8(ascii: "/")
      && (last.hasByteSuffix(".html") || last.hasByteSuffix(".htm"))
    return .address(Address(path: (isFile ? names : names + ["index.html"]).joined(separator: "/")))
  }

  /// Whether a name that people gave can be one of an address as it is.
  private static func isUsable(_ name: String) -> Bool {
    let plain = name.utf8.filter { $0 != UInt8(ascii: "+") }
    var segment: [UInt8] = []
    segment.append(safeSegment: String(decoding: plain, as: UTF8.self))
    return plain == segment
  }

  /// Whether the site has files of its own at a path, or may have.
  private static func isReserved(_ names: [String]) -> Bool {
    switch names.first {
    case "incidents", "causes", "services", "years", "teams", "tags", "severities", "status":
      return names.count != 2 || filesOfParts.contains(names[1].lowercased())
    case "actions":
      let isOwner = names.count == 3 && names[1] == "by-owner"
      return names.count != 2 && !isOwner || names[names.count - 1].utf8.contains(UInt8(ascii: "."))
    case "api", "assets", "badges", "embed", "glossary", "insights", "search": return true
    case let name?:
      return ownFiles.contains(name) || names.count == 1 && name.hasBytePrefix(".")
    case nil: return true
    }
  }

  /// What may stand beside the page of a part of the site, as its data and feeds; other names are
  /// those of pages, whatever they end with (`package.json`).
  private static let filesOfParts: Set<String> = [
    "index.html", "index.json", "index.md", "feed.xml", "feed.json",
  ]

  /// The files at the root of the site.
  private static let ownFiles: Set<String> = [
    "index.html", "404.html", "feed.xml", "feed.json", "llms.txt", "robots.txt", "sitemap.xml",
    "_redirects", "redirects.map",
  ]

  /// The address in the folder of this page, such as `index.json` beside `index.html`.
  package func sibling(_ name: String) -> Address {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    var bytes = Array(folder.utf8)
    bytes.append(safeSegment: name)
    return Address(path: String(decoding: bytes, as: UTF8.self))
  }

  /// The path from the root of the site as links name it that people keep: `/causes/dns/`.
  package var canonicalPath: String {
    let name = "index.html"
    guard path.utf8.count >= name.utf8.count,
      path.utf8.suffix(name.utf8.count).elementsEqual(name.utf8)
    else { return "/" + path }
    return "/" + path.dropLast(name.utf8.count)
  }

  /// The number of folders above the file.
  package var depth: Int { path.utf8.count { $0 == UInt8(ascii: "/") } }

  /// The relative path from this page to the root of the site: `../../`, or nothing at the root.
  package var root: String { String(repeating: "../", count: depth) }

  /// Returns the relative link from this page to another, which names the file.
  ///
  /// It goes by way of the root, as `../../causes/dns/index.html` does: all links of a page then
  /// share one beginning.
  package func link(to other: Address) -> String { root + other.path }
}

extension [UInt8] {
  /// Appends text as a segment of an address.
  fileprivate mutating func append(safeSegment text: String) {
    let start = count
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        append(byte)
      case UInt8(ascii: "."):
        if count > start { append(byte) }
      default: append(UInt8(ascii: "-"))
      }
    }
    if count == start { append(UInt8(ascii: "-")) }
  }
}
