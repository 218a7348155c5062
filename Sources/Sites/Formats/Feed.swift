import Archives
import Incidents

/// How many incidents a feed holds.
private let feedLength = 50

/// The newest dated incidents of the archive, of a service or of a cause, whatever form they take.
struct Feed {
  var title: String
  /// The folder of the feed and of the page that it follows, with a `/` at its end; empty at the
  /// root of the site.
  var folder: String
  /// The way from the folder to the root of the site.
  var root: String
  /// Newest first.
  var entries: [ArchivedIncident]

  /// Creates the feed of all incidents.
  init(of archive: Archive, options: SiteOptions) {
    title = options.feedTitle
    folder = ""
    root = ""
    entries = Array(archive.incidents.prefix { $0.incident.date != nil }.prefix(feedLength))
  }

  /// Creates the feed that follows the first page of a service or cause; nil for other pages.
  init?(of page: Page, in site: Site) {
    let title: String
    let incidents: [Int]
    switch page {
    case .cause(let index):
      let record = site.archive.causes[index]
      (title, incidents) = (record.cause.title, record.occurrences.map(\.index))
    case .service(let index):
      let record = site.archive.services[index]
      (title, incidents) = (record.name, record.incidents)
    default: return nil
    }
    let address = site.address(of: page)
    self.title = "\(site.options.feedTitle): \(title)"
    folder = String(address.canonicalPath.dropFirst())
    root = address.root
    entries = incidents.lazy.map { site.archive.incidents[$0] }
      .prefix { $0.incident.date != nil }.prefix(feedLength).map(\.self)
  }
}

/// Returns `feed.xml` and `feed.json` of the page of a cause or service; none for other pages.
package func feeds(of page: Page, in site: Site) -> [OutputFile] {
  guard let feed = Feed(of: page, in: site) else { return [] }
  return [atomFeed(feed, options: site.options), jsonFeed(feed, options: site.options)]
}

extension SiteOptions {
  /// The title of the site, or what stands for it where there is none.
  var feedTitle: String { title.isEmpty ? "Incidents" : title }

  /// Returns the lasting name of an incident, the same in every feed.
  func feedID(of entry: ArchivedIncident) -> String {
    baseURL.map { $0 + "incidents/\(entry.id.slug)/" } ?? urn(of: entry.id.slug, site: title)
  }
}

/// Returns what feed readers may group an incident by: its causes and services, each once.
func feedTerms(of incident: Incident) -> [String] {
  var seen: Set<String> = []
  return (incident.causes.map(\.cause) + incident.services.map(\.value))
    .filter { seen.insert($0).inserted }
}

/// Returns the start of a day in UTC as RFC 3339 writes it; a feed of no incidents has that of 1970.
func dayStart(_ date: CalendarDate?) -> String {
  (date ?? CalendarDate(dayNumber: 0)).iso + "T00:00:00Z"
}

/// Returns a name that is the same in every build: a UUID of version 8 from a hash of its parts.
func urn(of id: String, site: String) -> String {
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
