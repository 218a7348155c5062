import Incidents

/// Where the archive's own site is, so that its addresses are told from those of other sites:
/// people paste what their browser shows.
package struct OwnSite: Sendable {
  /// With the port; nil where no base URL is known.
  private let host: String?
  /// The parts of the path that the site stands under.
  private let base: [String]

  /// Creates the place of a site from its base URL; without one, only paths are its own.
  package init(_ baseURL: String?) {
    let parts = baseURL.map(addressParts)
    host = parts?.host
    base = parts?.path ?? []
  }

  /// Returns the parts of an address's path from the root of the site; nil for an address of
  /// another site, and for a relative path.
  ///
  /// The scheme does not matter. A path that begins with `/` counts from the root of the host or of
  /// the site.
  package func path(of address: String) -> [String]? { paths(of: address).first }

  /// Returns what `path(of:)` does, and behind it what else the address may mean.
  ///
  /// Under a base of `/incidents`, `/incidents/db/` counts from the root of the site where there is
  /// no page `db`.
  package func paths(of address: String) -> [[String]] {
    let parts = addressParts(address)
    let cut =
      parts.path.starts(with: base) ? [Array(parts.path.dropFirst(base.count))] : [[String]]()
    if parts.host.isEmpty {
      guard address.utf8.first == UInt8(ascii: "/"), !address.utf8.starts(with: "//".utf8) else {
        return []
      }
      return base.isEmpty ? cut : cut + [parts.path]
    }
    return parts.host == host ? cut : []
  }

  /// Returns the decoded parts of an address that a report or the configuration gives to a page: a
  /// path from the root of the site, or a URL of the site; nil for an address of another one.
  package func givenPath(of address: String) -> [String]? {
    let parts = addressParts(address)
    if !parts.host.isEmpty { return path(of: address) }
    // Behind a slash a colon is part of a name, as in `/wiki/Postmortem:Checkout`.
    let ends = "/?#".utf8
    let start = address.utf8.prefix { !ends.contains($0) }
    return address.utf8.starts(with: "//".utf8) || start.contains(UInt8(ascii: ":"))
      ? nil : parts.path
  }

  /// Returns the identifier in an address of an incident's page on this site; nil for other
  /// addresses.
  package func incidentID(in address: String) -> String? {
    paths(of: address).lazy.compactMap(Self.incidentID(ofPath:)).first
  }

  private static func incidentID(ofPath path: [String]) -> String? {
    var parts = path
    if parts.count > 2, parts.last?.utf8.starts(with: "index.".utf8) ?? false { parts.removeLast() }
    guard parts.count == 2, parts[0] == "incidents",
      !parts[1].utf8.starts(with: "index.".utf8)
    else { return nil }
    return parts[1]
  }
}

/// Returns the name of the file that blogs make a page's address of: `2023-01-05-post-mortem` for
/// `/news/2023/01/05/post-mortem/`, in lower case; nil for an address of another form.
func datedName(ofPath path: [String]) -> String? {
  var parts = path[...]
  if let last = parts.last, last.lowercased() == "index.html" { parts.removeLast() }
  let names = parts.suffix(4).map { Array($0.lowercased().utf8) }
  guard names.count == 4,
    zip(names, [4...4, 1...2, 1...2]).allSatisfy({ name, lengths in
      lengths.contains(name.count) && name.allSatisfy { (0x30...0x39).contains($0) }
    })
  else { return nil }
  var slug = names[3]
  for ending in [".html", ".htm"] where slug.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
    slug.removeLast(ending.utf8.count)
    break
  }
  let zero = UInt8(ascii: "0")
  let dash = [UInt8(ascii: "-")]
  let day = names[1...2].map { $0.count == 1 ? [zero] + $0 : $0 }
  let bytes = names[0] + dash + day[0] + dash + day[1] + dash + slug
  return isDatedName(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
}

/// Whether a name begins with a day and has words behind it: `2023-01-05-post-mortem`.
func isDatedName(_ name: some Collection<UInt8>) -> Bool {
  let form = "dddd-dd-dd-".utf8
  return name.count > form.count
    && zip(name, form).allSatisfy { byte, kind in
      kind == UInt8(ascii: "d") ? (0x30...0x39).contains(byte) : byte == kind
    }
}
