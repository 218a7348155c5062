import Archives
import Encodings
import Incidents

/// Returns `feed.xml`: the newest dated incidents as an Atom feed (RFC 4287).
///
/// The same archive gives the same bytes: `updated` is the day of an incident, never that of the
/// build. With a base URL the ids are addresses; without one they are URNs made of the site's
/// title and the incidents' identifiers, and links are relative to the feed.
func atomFeed(of archive: Archive, options: SiteOptions) -> OutputFile {
  atomFeed(Feed(of: archive, options: options), options: options)
}

/// Returns a feed as a file of its folder.
func atomFeed(_ feed: Feed, options: SiteOptions) -> OutputFile {
  var xml = ByteBuffer(capacity: 16_384)
  xml.append(literal: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  xml.append(literal: "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
  xml.append(xmlEscaped: options.language)
  xml.append(literal: "\">\n")
  xml.element("title", feed.title)
  if !options.description.isEmpty { xml.element("subtitle", options.description) }
  xml.element(
    "id", options.baseURL.map { $0 + feed.folder } ?? urn(of: feed.folder, site: options.title))
  xml.element("updated", feed.entries.first?.date ?? dayStart(nil))
  // RFC 4287 wants an author in the feed, or in each entry.
  xml.append(literal: "<author>")
  xml.element("name", options.feedTitle)
  xml.append(literal: "</author>\n")
  if let base = options.baseURL {
    xml.append(literal: "<link rel=\"self\" type=\"application/atom+xml\" href=\"")
    xml.append(xmlEscaped: base + feed.folder + "feed.xml")
    xml.append(literal: "\"/>\n")
  }
  xml.append(literal: "<link rel=\"alternate\" type=\"text/html\" href=\"")
  xml.append(xmlEscaped: options.baseURL.map { $0 + feed.folder } ?? "index.html")
  xml.append(literal: "\"/>\n")
  for entry in feed.entries { xml.append(entry: entry) }
  xml.append(literal: "</feed>\n")
  return OutputFile(path: feed.folder + "feed.xml", bytes: xml.take())
}

extension ByteBuffer {
  fileprivate mutating func append(entry: Feed.Entry) {
    append(literal: "<entry>\n")
    element("title", entry.title)
    element("id", entry.id)
    append(literal: "<link rel=\"alternate\" type=\"text/html\" href=\"")
    append(xmlEscaped: entry.url)
    append(literal: "\"/>\n")
    element("updated", entry.date)
    element("published", entry.date)
    for term in entry.terms {
      append(literal: "<category term=\"")
      append(xmlEscaped: term)
      append(literal: "\"/>\n")
    }
    // RFC 4287 lets readers do without content where there is a summary.
    if !entry.summary.isEmpty { element("summary", entry.summary) }
    append(literal: "</entry>\n")
  }

  fileprivate mutating func element(_ name: StaticString, _ text: String) {
    append(UInt8(ascii: "<"))
    append(literal: name)
    append(UInt8(ascii: ">"))
    append(xmlEscaped: text)
    append(literal: "</")
    append(literal: name)
    append(literal: ">\n")
  }
}
