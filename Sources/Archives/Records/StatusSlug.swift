import Incidents

/// Returns what is wrong with a name that people have for an incident of a status page, behind the
/// name in a sentence: it names none, or it is neither an address nor an id that can be part of one,
/// as `bad id/x`; nil for other names.
package func problem(ofStatusName name: String) -> String? {
  guard let slug = statusSlug(of: name) else { return "names no incident of a status page" }
  return isOddStatusName(name) ? "is no id, and its page is '/status/\(slug)/'" : nil
}

/// What helps against `problem(ofStatusName:)`.
package let statusNameHelp =
  "write the id or the whole address that the status page has for the incident"

/// Whether a name is neither an address nor an id that can be part of one.
private func isOddStatusName(_ name: String) -> Bool {
  guard !isAddress(name), let last = name.utf8.split(separator: UInt8(ascii: "/")).last else {
    return false
  }
  let id = Incident.ID(String(decoding: Array(last), as: UTF8.self)).slug
  return name.utf8.contains(0x20) || !id.utf8.elementsEqual(last)
}

/// Returns the last part of the address that stands for an id or URL of a status page: the last
/// name of its path; where that is a bare number, as of an issue, the whole path; where there is no
/// path, or one that all incidents have, what the query says of the incident.
///
/// Nil where nothing names an incident: `index.html`, `/history` and the like are where the list of
/// them stands.
package func statusSlug(of name: String) -> String? {
  var path = name.utf8[...]
  if let end = path.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
    path = path[..<end]
  }
  if isAddress(name), let colon = path.firstIndex(of: UInt8(ascii: ":")) {
    let host = path[colon...].dropFirst(3)
    path = host.firstIndex(of: UInt8(ascii: "/")).map { host[$0...] } ?? host[..<host.startIndex]
  }
  let query = name.utf8.drop { $0 != UInt8(ascii: "?") }.dropFirst()
    .prefix { $0 != UInt8(ascii: "#") }
  let pairs = pairsNamingIncident(in: query)
  var parts = path.split(separator: UInt8(ascii: "/"))
  let page = parts.last.map { PageName($0) }
  if page?.isIndex == true { parts.removeLast() }
  guard let last = parts.last, page?.isOfMany != true || pairs == nil else {
    return query.isEmpty ? nil : statusID(pairs ?? String(Substring(query)))
  }
  if isAddress(name), PageName(last).isList { return nil }
  let isNumber = last.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  let text = isNumber ? parts.joined(separator: "-".utf8).map { $0 } : Array(last)
  return statusID(String(decoding: text, as: UTF8.self))
}

/// The name of the file or page at the end of a path, in lower case.
private struct PageName {
  /// Whether it stands for its folder: `index.html`.
  let isIndex: Bool
  /// Whether a query may tell which of many incidents it shows: `incident.php`, `view`.
  let isOfMany: Bool
  /// Whether all incidents stand there: `history`.
  let isList: Bool

  init(_ name: Substring.UTF8View) {
    let text = String(decoding: Array(name), as: UTF8.self).lowercased()
    let parts = text.utf8.split(separator: UInt8(ascii: "."))
    let hasEnding =
      parts.count > 1
      && Self.endings.contains(String(decoding: Array(parts[parts.count - 1]), as: UTF8.self))
    isIndex = hasEnding && parts.count == 2 && parts[0].elementsEqual("index".utf8)
    isList = Self.lists.contains(text)
    isOfMany = hasEnding || isList || Self.words.contains(text)
  }

  private static let endings: Set<String> = [
    "asp", "aspx", "cfm", "cgi", "do", "htm", "html", "jsp", "php", "pl",
  ]
  private static let words: Set<String> = [
    "detail", "details", "event", "incident", "notice", "show", "view",
  ]
  private static let lists: Set<String> = [
    "archive", "events", "history", "incidents", "issues", "notices", "outages", "status",
  ]
}

/// Returns what a query says of which incident a page shows: `id=77` of `lang=en&id=77`; nil where
/// it does not say it.
private func pairsNamingIncident(in query: Substring.UTF8View) -> String? {
  let pairs = query.split(separator: UInt8(ascii: "&")).filter { pair in
    let key = pair.prefix { $0 != UInt8(ascii: "=") }
    guard pair.count > key.count + 1 else { return false }
    let letters = key.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) }
    return incidentKeys.contains(String(decoding: letters, as: UTF8.self))
  }
  return pairs.isEmpty
    ? nil : pairs.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: "&")
}

/// What queries call the name of an incident, in small letters alone.
private let incidentKeys: Set<String> = {
  let things = ["", "event", "incident", "issue", "message", "notice", "outage", "post", "ticket"]
  return Set(things.map { $0 + "id" } + things.dropFirst() + ["key", "guid", "uuid"])
}()

/// What an address can hold of the name of an incident; nil for that of the list.
private func statusID(_ text: String) -> String? {
  let slug = Incident.ID(text).slug
  return slug.lowercased() == "index.html" ? nil : slug
}

/// Whether a text is an address of the web, whatever the case of its scheme.
package func isAddress(_ text: String) -> Bool {
  ["https://", "http://"].contains { scheme in
    text.utf8.prefix(scheme.utf8.count).map(foldedByte).elementsEqual(scheme.utf8)
  }
}
