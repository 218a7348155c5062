import Archives
import Diagnostics
import Documents
import Encodings
import Incidents
import Templates

/// What all pages of a site share, made once; a class, since each page has a context that names it.
final class SharedViews: Sendable {
  let site: Site
  let words: Words
  let time: TimeText
  /// The short view of each incident, by its index: title, address, date, duration, tags.
  let cards: [TemplateObject]
  /// The navigation of a page that is none of those it names, by the part of the site that the page
  /// belongs to.
  let navigation: [PageFrame.Section: TemplateValue]
  private let paths: LinkPaths
  /// The title of each incident's page; no two are the same.
  let titles: [String]
  /// The duration of each report that the site shows, in minutes.
  let durations: [KnownDuration?]
  /// What all reports of an incident tell, by the report that stands for it: many pages may be about
  /// one incident that many reports tell.
  let told: [ToldIncident]
  /// The services of each incident, as indexes of `Archive.services`.
  let services: [[Int]]
  /// The causes of each incident, as indexes of `Archive.causes`.
  let causesByIncident: [[Int]]
  /// For each service the causes, as indexes of `Archive.causes`, that hit it more than once at one
  /// organisation, most frequent first, with the incidents.
  let repeats: [[(cause: Int, incidents: [Int])]]
  /// The index in `Archive.causes` of each cause class that occurs.
  let causes: [CauseClass.ID: Int]
  /// What the status page calls each incident, for those that it knows.
  let statusSlugs: [Int: [String]]
  /// The incidents read from each file, by its path.
  let incidentsByPath: [String: [Int]]
  /// The pages of lists and the like, for reports that name their addresses; not those of incidents
  /// and their cards, which are many.
  let pagesByAddress: [String: Page]
  /// Where the site is served.
  let ownSite: OwnSite
  /// The severities, teams and tags of each incident, as indexes of `Archive.facets`.
  let facets: [FacetKind: [[Int]]]
  /// The anchor of an action item and the words of its link, by its place in its report: an item is
  /// on several pages.
  let actionNames: [(id: String, link: String)]
  /// Whether a tracker tells the state of any action item.
  let hasTrackedActions: Bool
  /// The incidents that have a card for frames.
  let embeds: Set<Int>
  /// The first and last year of the archive, for the common axis of charts.
  let yearSpan: ClosedRange<Int>?

  init(site: Site, words: Words) {
    let archive = site.archive
    let time = TimeText(words)
    var services = [[Int]](repeating: [], count: archive.incidents.count)
    for (index, service) in archive.services.enumerated() {
      for incident in service.incidents { services[incident].append(index) }
    }
    // The lists have one report of each incident; each report has a page with the services it
    // names.
    if archive.retellingCount > 0 {
      for index in archive.incidents.indices where archive.tellings(of: index).count > 1 {
        services[index] = archive.incidents[index].links.services.sorted()
      }
    }
    var causes: [CauseClass.ID: Int] = [:]
    for (index, record) in archive.causes.enumerated() { causes[record.cause.id] = index }
    var incidentsByPath: [String: [Int]] = [:]
    for (index, archived) in archive.incidents.enumerated() {
      incidentsByPath[archived.incident.document.file.path, default: []].append(index)
    }
    var statusSlugs: [Int: [String]] = [:]
    for page in archive.statusPages {
      for index in page.incidents { statusSlugs[index, default: []].append(page.slug) }
    }
    self.statusSlugs = statusSlugs
    let durations = archive.incidents.map(\.knownDuration)
    self.site = site
    self.words = words
    self.time = time
    self.services = services
    self.causes = causes
    causesByIncident = archive.incidents.map { entry in
      var records: [Int] = []
      for finding in entry.incident.causes {
        if let record = causes[finding.cause], !records.contains(record) { records.append(record) }
      }
      return records
    }
    var repeats = [[(cause: Int, incidents: [Int])]](repeating: [], count: archive.services.count)
    for (cause, record) in archive.causes.enumerated() {
      for found in record.repeats { repeats[found.service].append((cause, found.incidents)) }
    }
    self.repeats = repeats.map { causes in
      causes.sorted { a, b in
        a.incidents.count != b.incidents.count
          ? a.incidents.count > b.incidents.count
          : (a.cause, a.incidents[0]) < (b.cause, b.incidents[0])
      }
    }
    self.incidentsByPath = incidentsByPath
    ownSite = OwnSite(site.options.baseURL)
    var pagesByAddress: [String: Page] = [:]
    for page in site.pages {
      if case .incident = page { continue }
      if case .embed = page { continue }
      pagesByAddress[site.address(of: page).canonicalPath] = page
    }
    for redirect in site.redirects {
      pagesByAddress[redirect.address.canonicalPath] = redirect.page
    }
    self.pagesByAddress = pagesByAddress
    self.durations = durations
    told = archive.incidents.indices.map { ToldIncident($0, in: archive, durations: durations) }
    facets = archive.facets.mapValues { records in
      var byIncident = [[Int]](repeating: [], count: archive.incidents.count)
      for (index, record) in records.enumerated() {
        for incident in record.incidents { byIncident[incident].append(index) }
      }
      return byIncident
    }
    actionNames = (0..<(archive.actions.map(\.position).max() ?? -1) + 1).map { place in
      let number = words.digits(place + 1)
      return ("action-" + number, words(.linkToAction, ["n": number]))
    }
    hasTrackedActions = archive.actions.contains(where: \.isTracked)
    embeds = Set(site.embeds)
    yearSpan = site.years.last.flatMap { last in site.years.first.map { last.year...$0.year } }
    titles = uniqueTitles(of: archive, time)
    let paths = LinkPaths(site)
    self.paths = paths
    navigation = PageFrame.navigation(site: site, words: words)
    cards = archive.incidents.indices.map { index in
      card(
        of: archive.incidents[index], duration: durations[index], time: time,
        path: paths.incidents[index],
        services: services[index].map { archive.services[$0].name },
        causes: archive.incidents[index].leadingCauses.compactMap {
          causes[$0].map { archive.causes[$0].cause.title }
        })
    }
  }

  /// What the page of charts shows.
  ///
  /// It is worked out anew each time: one page needs it, which a worker renders while others render
  /// the rest, and all would wait for it if it was made here.
  ///
  /// - Complexity: O(n) in the incidents.
  var insights: [Insight] {
    InsightReader(site.archive, today: site.options.today, time).insights
  }

  /// Returns the path that links to a page name, from the root of the site.
  func path(of page: Page) -> String {
    switch page {
    case .incident(let index): paths.incidents[index]
    case .cause(let index): paths.causes[index]
    case .service(let index): paths.services[index]
    case .facet(let kind, let index, part: 1):
      paths.facets[kind]?[index] ?? site.linkPath(of: page)
    case .home, .incidents, .year, .undated, .causes, .causePart, .services, .servicePart,
      .actions, .owner, .actionsOfYear, .facets, .facet, .status, .statuses, .embed, .gone,
      .insights,
      .search,
      .glossary, .notFound:
      site.linkPath(of: page)
    }
  }
}

/// What all reports of an incident tell together; nothing for a report that tells it once more.
struct ToldIncident: Sendable {
  /// The known duration, in minutes.
  private(set) var minutes: Int?
  /// The known minutes from the start to a milestone.
  private(set) var minutesTo: [Milestones.Name: Int] = [:]
  /// What is promised, as indexes in `Archive.actions`, in the order of `unfinishedFirst`.
  private(set) var promises: [Int] = []

  fileprivate init(_ index: Int, in archive: Archive, durations: [KnownDuration?]) {
    guard archive.incidents[index].links.main == nil else { return }
    minutes = archive.known(of: [index]) { durations[$0]?.minutes }.first?.value
    for name in [Milestones.Name.detected, .mitigated] {
      let known = archive.known(of: [index]) { archive.incidents[$0].knownMinutes(to: name) }
      minutesTo[name] = known.first?.value
    }
    promises = archive.promises(of: [index]).unfinishedFirst { archive.actions[$0] }
  }
}

/// The paths of the pages that many others link to.
private struct LinkPaths: Sendable {
  let incidents: [String]
  let causes: [String]
  let services: [String]
  let facets: [FacetKind: [String]]

  init(_ site: Site) {
    let archive = site.archive
    incidents = archive.incidents.indices.map { site.linkPath(of: .incident($0)) }
    causes = archive.causes.indices.map { site.linkPath(of: .cause($0)) }
    services = archive.services.indices.map { site.linkPath(of: .service($0)) }
    var facets: [FacetKind: [String]] = [:]
    for (kind, records) in archive.facets {
      facets[kind] = records.indices.map { site.linkPath(of: .facet(kind, $0, part: 1)) }
    }
    self.facets = facets
  }
}

extension ArchivedIncident {
  /// The classes of its root causes; if it has none, of its triggers or else of its factors.
  var leadingCauses: [CauseClass.ID] {
    guard let role = incident.causes.lazy.map(\.role).min() else { return [] }
    var ids: [CauseClass.ID] = []
    for finding in incident.causes where finding.role == role && !ids.contains(finding.cause) {
      ids.append(finding.cause)
    }
    return ids
  }
}

/// The titles of the incidents; those that several have get the date, and then the identifier.
private func uniqueTitles(of archive: Archive, _ time: TimeText) -> [String] {
  var counts: [String: Int] = [:]
  // By place: to take an incident out of the list is to copy all its facts.
  let titles = archive.incidents.indices.map { archive.incidents[$0].incident.title.value }
  for title in titles { counts[title, default: 0] += 1 }
  var seen = Set(titles.filter { counts[$0] == 1 })
  return archive.incidents.indices.map { index in
    var title = titles[index]
    guard counts[title, default: 0] > 1 else { return title }
    if let date = archive.incidents[index].incident.date?.value {
      title = time.words(.titleDated, ["title": title, "date": time.date(date)])
    }
    while !seen.insert(title).inserted {
      title = time.words(.titleDated, ["title": title, "date": archive.incidents[index].id.slug])
    }
    return title
  }
}

/// The short view of an incident, as lists show it.
private func card(
  of archived: ArchivedIncident, duration: KnownDuration?, time: TimeText, path: String,
  services: [String], causes: [String]
) -> TemplateObject {
  let incident = archived.incident
  let words = time.words
  return [
    "title": .string(incident.title.value),
    "path": .string(path),
    "date": incident.date.map { .html(time.element($0.value)) } ?? .null,
    "day": incident.date.map { .html(time.element($0.value, time.shortDate($0.value))) } ?? .null,
    "duration": duration.map { .string(time.text(of: $0)) } ?? .null,
    "services": TemplateValue(services.isEmpty ? nil : words.list(services, atMost: 3)),
    "causes": TemplateValue(causes.isEmpty ? nil : words.list(causes, atMost: 2)),
    "severity": TemplateValue(incident.severity?.value.severityName),
    "isDraft": .bool(incident.isDraft),
  ]
}

extension TimeText {
  /// A duration, with `about` where it is approximate.
  func text(of duration: KnownDuration) -> String {
    let text = self.duration(minutes: duration.minutes)
    return duration.isApproximate ? words(.durationAbout, ["duration": text]) : text
  }
}
