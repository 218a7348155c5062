import Archives
import Documents
import Encodings
import Incidents
import Templates

// The pages about all incidents: home, the lists by year, search.

extension PageContext {
  /// How many incidents a page lists at most before it leads to the years instead.
  private static let listLimit = 1_000
  /// How many incidents the home page lists: on a phone, the causes and services come after them.
  private static let homeLimit = 12

  var homePage: PageView {
    let description = site.options.description
    return (
      "pages/home",
      PageFrame(
        title: site.options.title,
        description: description.utf8.isEmpty
          ? listDescription(archive.incidents.indices) : description),
      homeView
    )
  }

  /// The sentence for search engines about a list of incidents.
  private func listDescription(_ reports: Range<Int>) -> String {
    words(.descriptionHome, ["incidents": incidentsText(reports)])
  }

  private var homeView: TemplateObject {
    let all = archive.incidents.indices
    let isShort = archive.incidents.count <= Self.homeLimit
    return [
      "home": [
        "description": TemplateValue(
          site.options.description.utf8.isEmpty ? nil : site.options.description),
        "isEmpty": .bool(archive.incidents.isEmpty),
        "statuses": group(unwrittenLinks),
        "figures": .list(homeFigures),
        "strip": TemplateValue(strips(all, label: .stripAll, name: site.options.title)),
        "stripNote": .string(
          words(archive.incidentCount <= DotStrip.maximumDots ? .stripNote : .barsNote)),
        "groups": .list(years(limit: Self.homeLimit)),
        "hasMore": .bool(!isShort),
        "allIncidents": .string(
          words.count(.allIncidents, archive.incidentCount)),
        "incidentsPath": path(.incidents),
        "returns": returns(limit: 3),
        "actionsPath": path(.actions(.state)),
        "causes": group(
          archive.causes.indices.filter { archive.causes[$0].isRecurring }.prefix(5)
            .map { causeRow($0) }),
        "causesPath": path(.causes(.frequent)),
        "services": group(archive.services.indices.prefix(5).map { serviceRow($0) }),
        "servicesPath": path(.services),
        "searchPath": path(.search),
      ]
    ]
  }

  private var homeFigures: [TemplateValue] {
    var figures = [
      figure(
        .figureIncidents, words.number(archive.incidentCount), archiveNote),
      lastSeenFigure(.figureLastIncident, archive.incidents.indices),
      openActionsFigure(
        ActionCounts(of: archive.actions.indices, in: archive),
        links: [dueLink(.overdue, .linkOverdue), dueLink(.soon, .linkSoon)]),
    ]
    if let cause = archive.causes.first {
      figures.append(
        figure(
          .figureFrequentCause, cause.cause.title, share(cause.occurrences.count)))
    } else {
      figures.append(figure(.figureFrequentCause, nil, words(.noCauses)))
    }
    return figures
  }

  var incidentsPage: PageView {
    (
      "pages/incidents",
      PageFrame(
        title: words(.titleIncidents), description: listDescription(archive.incidents.indices),
        crumbs: [.init(title: words(.titleIncidents))]),
      incidentsView
    )
  }

  private var incidentsView: TemplateObject {
    let isLong = archive.incidents.count > Self.listLimit
    return [
      "list": [
        "lede": .string(incidentsLede),
        "groups": .list(years(limit: isLong ? 100 : .max)),
        "allYears": group(isLong || site.years.count > 1 ? yearLinks : []),
        "facets": group(facetLinks),
        "statuses": group(statusLinks),
        "removals": group(removalLinks),
        "canFilter": .bool(archive.incidents.count > 8),
      ]
    ]
  }

  /// The page at the address of a report that was taken out.
  func gonePage(_ index: Int) -> PageView {
    let address = site.removals[index].address.canonicalPath
    return (
      "pages/gone",
      PageFrame(
        title: words(.titleGone, ["address": address]), description: words(.descriptionGone),
        crumbs: [incidentsCrumb, .init(title: words(.goneCrumb))]),
      goneView(index)
    )
  }

  private func goneView(_ index: Int) -> TemplateObject {
    let reason = site.removals[index].reason
    return [
      "gone": [
        "reason": TemplateValue(reason.isEmpty ? nil : reason),
        "incidentsPath": path(.incidents), "searchPath": path(.search),
      ]
    ]
  }

  /// The glossary as it was written; its first heading is that of the page.
  var glossaryPage: PageView {
    let title = archive.glossary?.title.value ?? ""
    return (
      "pages/glossary",
      PageFrame(
        title: title, description: archive.glossary?.summary?.value ?? title,
        crumbs: [.init(title: title)]),
      glossaryView
    )
  }

  private var glossaryView: TemplateObject {
    guard let glossary = archive.glossary else { return [:] }
    let document = glossary.document
    var nodes = glossary.nodes
    if nodes.count > 1, document.nodes[1].kind == .heading {
      nodes = Int(document.nodes[1].end)..<nodes.upperBound
    }
    return [
      "glossary": ["words": .html(reportText(document, nodes: nodes, headingBase: 2))]
    ]
  }

  /// The reports that were taken out, by their addresses.
  private var removalLinks: [TemplateValue] {
    site.removals.indices.map {
      [
        "title": .string(site.removals[$0].address.canonicalPath), "path": path(.gone($0)),
        "reason": .string(site.removals[$0].reason),
      ]
    }
  }

  private var incidentsLede: String {
    let number = incidentsText(archive.incidents.indices)
    guard let span = yearSpanText else {
      return words(.incidentsLedeUndated, ["incidents": number])
    }
    return words(.incidentsLede, ["incidents": number, "years": span])
  }

  private var yearLinks: [TemplateValue] {
    var links = site.years.map { year, incidents -> TemplateValue in
      [
        "title": .string(String(year)), "path": path(.year(year)),
        "count": .string(words.number(archive.incidentCount(of: incidents))),
        "current": .bool(page == .year(year)),
      ]
    }
    if !site.undated.isEmpty {
      links.append([
        "title": .string(words(.undated)), "path": path(.undated),
        "count": .string(words.number(archive.incidentCount(of: site.undated))),
        "current": .bool(page == .undated),
      ])
    }
    return links
  }

  func yearPage(_ year: Int) -> PageView {
    let incidents = site.years.first { $0.year == year }?.incidents ?? 0..<0
    return listPage(
      incidents, title: words(.titleYear, ["year": String(year)]), heading: String(year))
  }

  var undatedPage: PageView {
    listPage(site.undated, title: words(.titleUndated), heading: words(.undated))
  }

  private func listPage(_ incidents: Range<Int>, title: String, heading: String) -> PageView {
    (
      "pages/incidents",
      PageFrame(
        title: title, description: title + ": " + listDescription(incidents),
        crumbs: [incidentsCrumb, .init(title: heading)]),
      yearView(incidents, title: heading)
    )
  }

  /// The list of one year, or of the incidents without a date.
  private func yearView(_ incidents: Range<Int>, title: String) -> TemplateObject {
    let unfinished = unfinished(of: incidents)
    let lede = [incidentsText(incidents) + ".", underWayNote(incidents)].compactMap(\.self)
    return [
      "list": [
        "lede": .string(lede.joined(separator: " ")),
        "hasFigures": true,
        "figures": .list(yearFigures(incidents, unfinished: unfinished.count)),
        "unfinished": unfinishedTable(unfinished),
        "groups": [
          [
            "title": .string(title), "id": "list", "path": .null,
            "count": .string(incidentsText(incidents)),
            "incidents": .list(incidents.map { .object(shared.cards[$0]) }),
          ]
        ],
        "allYears": group(yearLinks),
        "facets": .null,
        "statuses": .null,
        "removals": .null,
        "canFilter": .bool(incidents.count > 8),
      ]
    ]
  }

  var searchPage: PageView {
    (
      "pages/search",
      PageFrame(
        title: words(.titleSearch), description: words(.descriptionSearch),
        crumbs: [.init(title: words(.titleSearch))]),
      searchView
    )
  }

  private var searchView: TemplateObject {
    let isLong = archive.incidents.count > Self.listLimit
    return [
      "search": [
        "path": path(.search),
        "filters": searchFilters,
        "groups": .list(isLong ? [] : years()),
        "allYears": group(isLong ? yearLinks : []),
        "causes": group(archive.causes.indices.map { causeRow($0) }),
        "services": group(archive.services.indices.map { serviceRow($0) }),
        "owners": searchOwners,
      ]
    ]
  }
}
