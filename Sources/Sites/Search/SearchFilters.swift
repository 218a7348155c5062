import Archives
import Incidents
import Templates

/// What results can be narrowed to: services, causes, severities and years.
struct SearchFilters: Sendable {
  /// A severity of the archive, in the spelling that occurs first.
  struct Severity: Sendable {
    var slug: String
    var name: String
    var count: Int
  }

  /// Most frequent first; those with a long text are sentences and no steps of a scale.
  private(set) var severities: [Severity] = []

  init(_ archive: Archive) {
    var places: [String: Int] = [:]
    for archived in archive.incidents {
      guard let severity = archived.incident.severity?.value, severity.utf8.count <= 32 else {
        continue
      }
      let slug = severitySlug(severity)
      if let place = places[slug] {
        severities[place].count += 1
      } else {
        places[slug] = severities.count
        severities.append(Severity(slug: slug, name: severity, count: 1))
      }
    }
    severities.sort { $0.count != $1.count ? $0.count > $1.count : $0.slug < $1.slug }
  }

  /// The terms by which filters find an incident.
  func terms(
    of index: Int, _ incident: Incident, services: [Int], _ archive: Archive
  ) -> [String] {
    var terms = services.map { "service=" + archive.services[$0].slug }
    var seen: Set<CauseClass.ID> = []
    for finding in incident.causes where seen.insert(finding.cause).inserted {
      terms.append("cause=" + finding.cause)
    }
    if let severity = incident.severity?.value, severity.utf8.count <= 32 {
      terms.append("severity=" + severitySlug(severity))
    }
    return terms
  }
}

private func severitySlug(_ text: String) -> String {
  // Case does not tell severities apart.
  Incident.ID(String(decoding: text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self))
    .slug
}

extension PageContext {
  /// The filters of the search page that have two choices or more.
  var searchFilters: TemplateValue {
    let filters = SearchFilters(archive)
    let years = site.years.map { (String($0.year), String($0.year), $0.incidents.count) }
    let choices: [(name: StaticString, Word, [(value: String, title: String, count: Int)])] = [
      ("service", .searchService, archive.services.map { ($0.slug, $0.name, $0.incidents.count) }),
      (
        "cause", .searchCause,
        archive.causes.map { ($0.cause.id, $0.cause.title, $0.occurrences.count) }
      ),
      ("severity", .searchSeverity, filters.severities.map { ($0.slug, $0.name, $0.count) }),
      ("year", .searchYear, years),
    ]
    return group(
      choices.filter { $0.2.count > 1 }.map { name, label, options in
        [
          "name": .string("\(name)"), "label": .string(words(label)),
          "options": .list(
            options.map { value, title, count in
              [
                "value": .string(value),
                "title": .string(words(.searchOption, ["name": title, "n": words.number(count)])),
              ]
            }),
        ]
      })
  }
}
