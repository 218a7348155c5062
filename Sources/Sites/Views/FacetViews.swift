import Archives
import Incidents
import Templates

// The pages about severities, teams and tags.

extension PageContext {
  func facetsPage(_ kind: FacetKind) -> PageView {
    let title = words(kind.titleWord)
    return (
      "pages/facets",
      PageFrame(
        title: title, description: words(.descriptionFacets, ["names": title]),
        crumbs: [incidentsCrumb, .init(title: title)]),
      facetsView(kind)
    )
  }

  /// All severities, teams or tags.
  private func facetsView(_ kind: FacetKind) -> TemplateObject {
    let records = archive.facets[kind] ?? []
    return [
      "facets": [
        "lede": .string(
          words(
            kind.ledeWord,
            [
              "n": words.number(records.count),
              "named": words.number(archive.incidentCount(of: Set(records.flatMap(\.incidents)))),
              "all": words.number(archive.incidentCount),
            ])),
        "name": .string(words(kind.nameWord)),
        "items": .list(
          records.enumerated().map { index, record in
            let last = site.lastDay(of: record.incidents)
            return [
              "title": .string(record.name),
              "path": path(.facet(kind, index, part: 1)),
              "count": .string(words.number(archive.incidentCount(of: record.incidents))),
              "median": TemplateValue(
                median(durations(record.incidents)).map { time.duration(minutes: $0) }),
              "isFew": .bool(isFew(durations(record.incidents))),
              "lastSeen": TemplateValue(last.map { time.element($0) }),
            ]
          }),
      ]
    ]
  }

  /// One severity, team or tag; the page looks like that of a service.
  func facetPage(_ kind: FacetKind, _ index: Int, part: Int) -> PageView {
    let name = archive.facets[kind]?[index].name ?? ""
    let title = partTitle(words(kind.oneWord, ["name": name]), part)
    let crumbs = [
      incidentsCrumb, PageFrame.Crumb(title: words(kind.titleWord), page: .facets(kind)),
    ]
    return (
      "pages/service",
      PageFrame(
        title: title, description: words(.descriptionFacet, ["title": title]),
        crumbs: crumbs + partCrumbs(name, .facet(kind, index, part: 1), part)),
      facetView(kind, index, part: part)
    )
  }

  private func facetView(_ kind: FacetKind, _ index: Int, part: Int) -> TemplateObject {
    guard let record = archive.facets[kind]?[index] else { return [:] }
    let isFirst = part == 1
    let shown = Page.range(ofPart: part, of: record.incidents.count)
    // The figures stand on the first part alone, and take all incidents of the group to count.
    let counts =
      isFirst
      ? ActionCounts(ofIncidents: record.incidents, in: archive)
      : ActionCounts()
    return [
      "service": [
        "title": .string(record.name),
        "isFirst": .bool(isFirst),
        "figures": isFirst
          ? [
            shareFigure(archive.incidentCount(of: record.incidents)),
            medianFigure(.figureMedian, few: .figureDuration, durations(record.incidents)),
            lastSeenFigure(.figureLastSeen, record.incidents), openActionsFigure(counts),
          ] : [],
        "strip": isFirst
          ? TemplateValue(strips(record.incidents, label: .stripService, name: record.name))
          : .null,
        "repeats": .null,
        "incidents": TemplateValue(record.incidents[shown].map { shared.cards[$0] }),
        "pager": pager(
          ([1] + Page.laterParts(of: record.incidents.count)).map {
            (.facet(kind, index, part: $0), $0)
          }),
        "causes": isFirst ? group(causeEntries(causes(of: record.incidents))) : .null,
        "actions": .null,
      ]
    ]
  }

  /// The cause classes of some incidents, most frequent first.
  private func causes(of incidents: [Int]) -> [(id: CauseClass.ID, count: Int)] {
    var counts = Array(repeating: 0, count: archive.causes.count)
    for index in incidents {
      for record in shared.causesByIncident[index] { counts[record] += 1 }
    }
    return counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(12)
      .map { (archive.causes[$0].cause.id, counts[$0]) }
  }

  /// The ways to group the incidents that the archive has.
  var facetLinks: [TemplateValue] {
    FacetKind.allCases.filter { archive.facets[$0]?.isEmpty == false }.map { kind in
      [
        "title": .string(words(kind.titleWord)), "path": path(.facets(kind)),
        "count": .string(words.number(archive.facets[kind]?.count ?? 0)), "current": false,
      ]
    }
  }
}

extension FacetKind {
  /// The folder of its pages.
  var folder: String {
    switch self {
    case .severity: "severities"
    case .team: "teams"
    case .tag: "tags"
    }
  }

  /// The title of its index.
  var titleWord: Word {
    switch self {
    case .severity: .titleSeverities
    case .team: .recordTeams
    case .tag: .recordTags
    }
  }

  /// The title of the page of one.
  var oneWord: Word {
    switch self {
    case .severity: .titleSeverity
    case .team: .titleTeam
    case .tag: .titleTag
    }
  }

  fileprivate var nameWord: Word {
    switch self {
    case .severity: .columnSeverity
    case .team: .columnTeam
    case .tag: .columnTag
    }
  }

  fileprivate var ledeWord: Word {
    switch self {
    case .severity: .ledeSeverities
    case .team: .ledeTeams
    case .tag: .ledeTags
    }
  }
}
