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
  var entries: [Entry]

  /// What a feed says of an incident.
  struct Entry {
    /// The lasting name of the incident, the same in every feed.
    let id: String
    let title: String
    /// The address of the incident's page.
    let url: String
    /// The start of the incident's day.
    let date: String
    /// What feed readers may group it by: its causes and services, each once.
    let terms: [String]
    /// The opening text of the report; empty where it has none.
    let summary: String
  }

  /// Creates the feed of all incidents.
  init(of archive: Archive, options: SiteOptions) {
    title = options.feedTitle
    folder = ""
    root = ""
    entries = Self.entries(Array(archive.incidents.indices), of: archive, root: root, options)
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
    entries = Self.entries(incidents, of: site.archive, root: root, site.options)
  }

  private static func entries(
    _ incidents: [Int], of archive: Archive, root: String, _ options: SiteOptions
  ) -> [Entry] {
    incidents.prefix(feedLength).prefix { archive.incidents[$0].incident.date != nil }
      .map { Entry(archive.incidents[$0], in: archive, root: root, options) }
  }
}

extension Feed.Entry {
  fileprivate init(
    _ entry: ArchivedIncident, in archive: Archive, root: String, _ options: SiteOptions
  ) {
    let address = Address.page("incidents", entry.id.slug)
    id = options.url(of: address) ?? urn(of: entry.id.slug, site: options.title)
    title = entry.incident.title.value
    url = options.url(of: address) ?? root + address.path
    date = dayStart(entry.incident.date?.value)
    var terms: [String] = []
    for cause in entry.incident.causes where !terms.contains(cause.cause) {
      terms.append(cause.cause)
    }
    for service in entry.incident.services where !terms.contains(service.value) {
      terms.append(service.value)
    }
    self.terms = terms
    summary =
      archive.shownSummary(of: entry)
      ?? entry.incident.impact.summary.map { archive.shownText($0.value, of: entry) } ?? ""
  }
}

/// Returns `feed.xml` and `feed.json` of the page of a cause or service; none for other pages.
package func feeds(of page: Page, in site: Site) -> [OutputFile] {
  guard let feed = Feed(of: page, in: site) else { return [] }
  return [atomFeed(feed, options: site.options), jsonFeed(feed, options: site.options)]
}

extension SiteOptions {
  /// The title of the site, or what stands for it where there is none.
  var feedTitle: String { title.isEmpty ? "Postmortems" : title }
}

/// Returns the start of a day in UTC as RFC 3339 writes it; a feed of no incidents has that of
/// 1970.
func dayStart(_ date: CalendarDate?) -> String {
  (date ?? CalendarDate(dayNumber: 0)).iso + "T00:00:00Z"
}

/// Returns a name that is the same in every build: a UUID of version 8 from a hash of its parts.
func urn(of id: String, site: String) -> String {
  let text = "faultline\u{0}\(site)\u{0}\(id)"
  // FNV-1a, twice from different starts.
  var high: UInt64 = 0xCBF2_9CE4_8422_2325
  var low: UInt64 = 0x9AE1_6A3B_2F90_404F
  for byte in text.utf8 {
    high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
    low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
  }
  high = (high ^ high >> 31) & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
  low = (low ^ low >> 31) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  let digits = Array("0123456789abcdef".utf8)
  var bytes = Array("urn:uuid:".utf8)
  bytes.reserveCapacity(bytes.count + 36)
  for place in 0..<32 {
    switch place {
    case 8, 12, 16, 20: bytes.append(UInt8(ascii: "-"))
    default: break
    }
    let half = place < 16 ? high : low
    bytes.append(digits[Int(truncatingIfNeeded: half >> UInt64(60 - 4 * (place % 16))) & 15])
  }
  return String(decoding: bytes, as: UTF8.self)
}
