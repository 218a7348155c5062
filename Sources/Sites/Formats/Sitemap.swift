import Archives
import Encodings
import Incidents

/// How many addresses a sitemap may hold (sitemaps.org).
private let sitemapLimit = 50_000

/// Returns `sitemap.xml`; nil without a base URL, since a sitemap holds absolute addresses only.
///
/// - Parameters:
///   - archive: The incidents, whose days are the `lastmod` of their pages.
///   - paths: The canonical paths of the pages to list, such as `/causes/dns/`; those over the limit
///     of the format are left out.
///   - options: What the configuration says.
/// - Returns: The file, or nil.
func sitemap(of archive: Archive, paths: [String], options: SiteOptions) -> OutputFile? {
  guard let base = options.baseURL else { return nil }
  var dates: [String: CalendarDate] = [:]
  for entry in archive.incidents {
    if let date = entry.incident.date?.value { dates["/incidents/\(entry.id.slug)/"] = date }
  }
  var xml: [UInt8] = []
  xml.append(literal: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  xml.append(literal: "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
  for path in paths.prefix(sitemapLimit) {
    xml.append(literal: "<url><loc>")
    xml.append(xmlEscaped: base)
    // The base ends in a slash, and canonical paths begin with one.
    xml.append(
      xmlEscaped: String(decoding: path.utf8.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self))
    xml.append(literal: "</loc>")
    if let date = dates[path] {
      xml.append(literal: "<lastmod>")
      xml.append(contentsOf: date.iso.utf8)
      xml.append(literal: "</lastmod>")
    }
    xml.append(literal: "</url>\n")
  }
  xml.append(literal: "</urlset>\n")
  return OutputFile(path: "sitemap.xml", bytes: xml)
}
