import Archives
import Encodings
import Incidents

extension SiteRenderer {
  /// The badges: one of the archive, and one of each service, which say when the last incident was
  /// and how many days ago.
  package var badges: [OutputFile] {
    var files = [
      badge(
        "archive", name: site.options.title, incidents: Array(site.archive.incidents.indices))
    ]
    for service in site.archive.services {
      files.append(
        badge(badgeName(ofService: service.slug), name: service.name, incidents: service.incidents))
    }
    // Pages elsewhere still show the badge of a service that no report names any more.
    for redirect in site.redirects where redirect.page == .services {
      let names = redirect.address.path.utf8.split(separator: UInt8(ascii: "/"))
      guard names.count == 3 else { continue }
      let slug = names[1].text
      files.append(badge(badgeName(ofService: slug), name: slug, incidents: []))
    }
    return files
  }

  private func badge(_ file: String, name: String, incidents: [Int]) -> OutputFile {
    return OutputFile(
      path: "badges/\(file).svg",
      bytes: badgeSVG(name: name, value: badgeText(last: site.lastDay(of: incidents), incidents)))
  }

  private func badgeText(last: CalendarDate?, _ incidents: [Int]) -> String {
    let words = shared.words
    guard let last else { return words(site.hasDate(incidents) ? .noPast : .badgeNone) }
    let date = shared.time.date(last)
    guard let today = site.options.today else { return words(.badgeLast, ["date": date]) }
    return words(
      .badgeDays,
      ["date": date, "days": words.count(.days, today.dayNumber - last.dayNumber)])
  }
}

extension Site {
  /// Whether an incident has a date that is not after the day of the build: another one is a
  /// mistake in its report, or planned, and not the last one.
  func hasHappened(_ index: Int) -> Bool {
    guard let date = archive.incidents[index].incident.date?.value else { return false }
    return options.today.map { date.dayNumber <= $0.dayNumber } ?? true
  }

  /// The day of the newest incident of a list, newest first, that has happened.
  func lastDay(of incidents: some Sequence<Int>) -> CalendarDate? {
    incidents.first(where: hasHappened).flatMap { archive.incidents[$0].incident.date?.value }
  }

  /// Whether any of some incidents has a date.
  func hasDate(_ incidents: some Sequence<Int>) -> Bool {
    incidents.contains { archive.incidents[$0].incident.date != nil }
  }
}

/// The name of a service's badge, which is not that of the archive's: no slug begins with a hyphen.
func badgeName(ofService slug: String) -> String { slug == "archive" ? "-archive" : slug }

/// Draws a badge of two fields.
///
/// The text is white, on colours that it has a contrast of 7 to 1 with.
private func badgeSVG(name: String, value: String) -> [UInt8] {
  let name = shortened(name, toBytes: 60)
  let left = width(of: name) + 16
  let right = width(of: value) + 16
  var svg = HTML(markup: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
  svg.append(text: String(left + right))
  svg.append(markup: "\" height=\"24\" viewBox=\"0 0 ")
  svg.append(text: String(left + right))
  svg.append(markup: " 24\" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">")
  svg.append(text: name)
  svg.append(markup: "</title><desc id=\"d\">")
  svg.append(text: value)
  svg.append(markup: "</desc><rect width=\"")
  svg.append(text: String(left + right))
  svg.append(markup: "\" height=\"24\" rx=\"3\" fill=\"#1f4b7a\"/><path fill=\"#333b47\" d=\"M3 0H")
  svg.append(text: String(left))
  svg.append(
    markup: "v24H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z\"/><g fill=\"#fff\" text-anchor=\"middle\"")
  svg.append(markup: " font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"12\"><text x=\"")
  svg.append(text: String(left / 2))
  svg.append(markup: "\" y=\"16\">")
  svg.append(text: name)
  svg.append(markup: "</text><text x=\"")
  svg.append(text: String(left + right / 2))
  svg.append(markup: "\" y=\"16\">")
  svg.append(text: value)
  svg.append(markup: "</text></g></svg>\n")
  return svg.bytes
}

/// The width of a text in units of the drawing, a little more than it takes: 7.6 for each letter,
/// and twice that for what is as wide as it is high.
private func width(of text: String) -> Int {
  let tenths = text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 140 : 76) }
  return (tenths + 9) / 10
}
