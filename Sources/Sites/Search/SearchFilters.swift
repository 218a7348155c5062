import Archives
import Incidents
import Templates

// What results can be narrowed to: services, causes, severities and years. Each but the year, which
// follows from the number of an incident, is a term of the index.

extension SharedViews {
  /// The terms by which filters find the incident at an index.
  func filterTerms(of index: Int) -> [String] {
    var terms = services[index].map { "service=" + site.archive.services[$0].slug }
    var seen: Set<CauseClass.ID> = []
    for finding in site.archive.incidents[index].incident.causes
    where seen.insert(finding.cause).inserted {
      terms.append("cause=" + finding.cause)
    }
    if let severities = facets[.severity], let records = site.archive.facets[.severity] {
      terms += severities[index].map { "severity=" + records[$0].slug }
    }
    return terms
  }
}

/// How often each of some numbers occurs in lists of them.
private func counts(_ lists: [[Int]], of count: Int) -> [Int] {
  var counts = Array(repeating: 0, count: count)
  for number in lists.joined() { counts[number] += 1 }
  return counts
}

extension PageContext {
  /// The filters of the search page that have two choices or more.
  var searchFilters: TemplateValue {
    typealias Choice = (value: String, title: String, count: Int)
    // Results are reports, of which several may tell one incident.
    let byService = counts(shared.services, of: archive.services.count)
    let services = zip(archive.services, byService).map { ($0.slug, $0.name, $1) as Choice }
    let byCause = counts(shared.causesByIncident, of: archive.causes.count)
    let causes = zip(archive.causes, byCause).map { ($0.cause.id, $0.cause.title, $1) as Choice }
    let severities = (archive.facets[.severity] ?? []).map {
      ($0.slug, $0.name.severityName, $0.incidents.count) as Choice
    }
    let years = site.years.map { (String($0.year), String($0.year), $0.incidents.count) as Choice }
    let filters: [(name: StaticString, label: Word, choices: [Choice])] = [
      ("service", .searchService, services), ("cause", .searchCause, causes),
      ("severity", .searchSeverity, severities), ("year", .searchYear, years),
    ]
    return group(
      filters.filter { $0.choices.count > 1 }.map { name, label, choices in
        [
          "name": .string("\(name)"), "label": .string(words(label)),
          "options": .list(
            choices.map { value, title, count in
              [
                "value": .string(value),
                "title": .string(words(.searchOption, ["name": title, "n": words.number(count)])),
              ]
            }),
        ]
      })
  }
}
