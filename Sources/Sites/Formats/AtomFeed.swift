import Archives
import Encodings
import Incidents

/// How many incidents the feed holds.
private let feedLength = 50

/// Returns `feed.xml`: the newest dated incidents as an Atom feed (RFC 4287).
///
/// The same archive gives the same bytes: `updated` is the day of an incident, never that of the
/// build. With a base URL the ids are addresses; without one they are URNs that hang on the site's
/// title and the incidents' identifiers, and links are relative to the feed.
func atomFeed(of archive: Archive, options: SiteOptions) -> OutputFile {
  let dated = archive.incidents.prefix { $0.incident.date != nil }.prefix(feedLength)
  var xml: [UInt8] = []
  xml.append(literal: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  xml.append(literal: "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
  xml.append(xmlEscaped: options.language)
  xml.append(literal: "\">\n")
  xml.element("title", options.title.isEmpty ? "Incidents" : options.title)
  if !options.description.isEmpty { xml.element("subtitle", options.description) }
  xml.element("id", options.baseURL ?? urn(of: "", site: options.title))
  xml.element("updated", updated(dated.first?.incident.date?.value))
  // RFC 4287 wants an author in the feed, or in each entry.
  xml.append(literal: "<author>")
  xml.element("name", options.title.isEmpty ? "Incidents" : options.title)
  xml.append(literal: "</author>\n")
  if let base = options.baseURL {
    xml.append(literal: "<link rel=\"self\" type=\"application/atom+xml\" href=\"")
    xml.append(xmlEscaped: base + "feed.xml")
    xml.append(literal: "\"/>\n")
  }
  xml.append(literal: "<link rel=\"alternate\" type=\"text/html\" href=\"")
  xml.append(xmlEscaped: options.baseURL ?? "index.html")
  xml.append(literal: "\"/>\n")
  for entry in dated { xml.append(entry: entry, options: options) }
  xml.append(literal: "</feed>\n")
  return OutputFile(path: "feed.xml", bytes: xml)
}

extension [UInt8] {
  fileprivate mutating func append(entry: ArchivedIncident, options: SiteOptions) {
    let incident = entry.incident
    let path = "incidents/\(entry.id.slug)/"
    append(literal: "<entry>\n")
    element("title", incident.title.value)
    element("id", options.baseURL.map { $0 + path } ?? urn(of: entry.id.slug, site: options.title))
    append(literal: "<link rel=\"alternate\" type=\"text/html\" href=\"")
    append(xmlEscaped: options.baseURL.map { $0 + path } ?? path + "index.html")
    append(literal: "\"/>\n")
    element("updated", updated(incident.date?.value))
    element("published", updated(incident.date?.value))
    var terms: Set<String> = []
    for term in incident.causes.map(\.cause) + incident.services.map(\.value)
    where terms.insert(term).inserted {
      append(literal: "<category term=\"")
      append(xmlEscaped: term)
      append(literal: "\"/>\n")
    }
    // RFC 4287 lets readers do without content where there is a summary.
    element("summary", incident.summary?.value ?? incident.impact.summary?.value ?? "")
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

/// Returns the start of a day in UTC as RFC 3339 writes it; a feed of no incidents has that of 1970.
private func updated(_ date: CalendarDate?) -> String {
  (date ?? CalendarDate(dayNumber: 0)).iso + "T00:00:00Z"
}

/// Returns a name that is the same in every build: a UUID of version 8 from a hash of its parts.
private func urn(of id: String, site: String) -> String {
  let text = "faultline\u{0}\(site)\u{0}\(id)"
  // FNV-1a, twice from different starts.
  var halves: [UInt64] = [0xCBF2_9CE4_8422_2325, 0x9AE1_6A3B_2F90_404F]
  for index in halves.indices {
    for byte in text.utf8 { halves[index] = (halves[index] ^ UInt64(byte)) &* 0x100_0000_01B3 }
    halves[index] ^= halves[index] >> 31
  }
  halves[0] = halves[0] & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
  halves[1] = halves[1] & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  let digits = Array("0123456789abcdef".utf8)
  var bytes = Array("urn:uuid:".utf8)
  for (index, half) in halves.enumerated() {
    for nibble in 0..<16 {
      let place = index * 16 + nibble
      if [8, 12, 16, 20].contains(place) { bytes.append(UInt8(ascii: "-")) }
      bytes.append(digits[Int(truncatingIfNeeded: half >> UInt64(60 - 4 * nibble)) & 15])
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
