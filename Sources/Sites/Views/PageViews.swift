import Archives
import Incidents
import Templates

/// The template of a page, what stands around its content, and the content.
typealias PageView = (template: String, frame: PageFrame, content: TemplateObject)

extension SiteRenderer {
  /// What a page shows, and by which template.
  func view(of page: Page, _ context: PageContext) -> PageView {
    let words = context.words
    let incidents = PageFrame.Crumb(title: words(.titleIncidents), page: .incidents)
    let actions = PageFrame.Crumb(title: words(.titleActions), page: .actions(.state))
    func count(_ number: Int) -> String { words.count(.incidents, number) }

    switch page {
    case .home:
      let description = context.site.options.description
      return (
        "pages/home",
        PageFrame(
          title: context.site.options.title,
          description: description.utf8.isEmpty
            ? words(.descriptionHome, ["incidents": count(context.archive.incidents.count)])
            : description),
        context.homeView
      )
    case .incidents:
      let view = context.incidentsView
      return (
        "pages/incidents",
        PageFrame(
          title: words(.titleIncidents),
          description: words(
            .descriptionHome, ["incidents": count(context.archive.incidents.count)]),
          crumbs: [.init(title: words(.titleIncidents))]),
        view
      )
    case .year(let year):
      let range = context.site.years.first { $0.year == year }?.incidents ?? 0..<0
      let title = words(.titleYear, ["year": String(year)])
      return (
        "pages/incidents",
        PageFrame(
          title: title,
          description: title + ": "
            + words(.descriptionHome, ["incidents": count(range.count)]),
          crumbs: [incidents, .init(title: String(year))]),
        context.yearView(range, title: String(year))
      )
    case .undated:
      return (
        "pages/incidents",
        PageFrame(
          title: words(.titleUndated),
          description: words(.titleUndated) + ": "
            + words(.descriptionHome, ["incidents": count(context.site.undated.count)]),
          crumbs: [incidents, .init(title: words(.undated))]),
        context.yearView(context.site.undated, title: words(.undated))
      )
    case .incident(let index):
      return incidentPage(index, context, incidents)
    case .causes(let order):
      return causesPage(order, context)
    case .cause(let index): return causePage(index, part: 1, context)
    case .causePart(let index, let part): return causePage(index, part: part, context)
    case .services:
      return (
        "pages/services",
        PageFrame(
          title: words(.titleServices), description: words(.descriptionServices),
          crumbs: [.init(title: words(.titleServices))]),
        context.servicesView
      )
    case .service(let index): return servicePage(index, part: 1, context)
    case .servicePart(let index, let part): return servicePage(index, part: part, context)
    case .actions(let view):
      let title = words(view.titleWord)
      return (
        "pages/actions",
        PageFrame(
          title: title,
          description: (view == .state ? "" : title + ". ") + words(.descriptionActions),
          crumbs: view == .state
            ? [.init(title: title)] : [actions, .init(title: words(view.word))]),
        context.actionsView(view)
      )
    case .actionsOfYear(let year, let part):
      let title = context.partTitle(words(.ledgerTitleYear, ["year": String(year)]), part)
      return (
        "pages/actions",
        PageFrame(
          title: title, description: title + ". " + words(.descriptionActions),
          crumbs: [actions, .init(title: String(year))]),
        context.actionsView(year: year, part: part)
      )
    case .facets(let kind):
      let title = words(kind.titleWord)
      return (
        "pages/facets",
        PageFrame(
          title: title, description: words(.descriptionFacets, ["names": title]),
          crumbs: [incidents, .init(title: title)]),
        context.facetsView(kind)
      )
    case .facet(let kind, let index, let part):
      return facetPage(kind, index, part: part, context)
    case .insights: return insightsPage(context.shared.insights, context)
    case .search:
      return (
        "pages/search",
        PageFrame(
          title: words(.titleSearch), description: words(.descriptionSearch),
          crumbs: [.init(title: words(.titleSearch))]),
        context.searchView
      )
    case .glossary:
      let title = context.archive.glossary?.title.value ?? ""
      return (
        "pages/glossary",
        PageFrame(
          title: title, description: context.archive.glossary?.summary?.value ?? title,
          crumbs: [.init(title: title)]),
        context.glossaryView
      )
    case .status(let index):
      let title = context.statusTitle(context.archive.statusPages[index])
      return (
        "pages/status",
        PageFrame(
          title: title,
          description: words(
            context.archive.statusPages[index].incidents.isEmpty
              ? .descriptionStatus : .descriptionStatusReports),
          crumbs: [incidents, .init(title: title)]),
        context.statusView(index)
      )
    case .embed(let index):
      let title = context.shared.titles[index]
      return (
        "pages/embed",
        PageFrame(
          title: words(.titleEmbed, ["title": title]),
          description: words(.descriptionIncidentPlain, ["title": title])),
        context.embedView(index)
      )
    case .gone(let index):
      let address = context.site.removals[index].address.canonicalPath
      return (
        "pages/gone",
        PageFrame(
          title: words(.titleGone, ["address": address]), description: words(.descriptionGone),
          crumbs: [incidents, .init(title: words(.goneCrumb))]),
        context.goneView(index)
      )
    case .notFound:
      return (
        "pages/not-found",
        PageFrame(
          title: words(.titleNotFound), description: words(.descriptionNotFound)),
        [
          "incidentsPath": context.path(.incidents), "searchPath": context.path(.search),
        ]
      )
    }
  }

  private func incidentPage(
    _ index: Int, _ context: PageContext, _ incidents: PageFrame.Crumb
  ) -> PageView {
    let words = context.words
    // To take an incident out of its entry is to copy all its facts.
    let entry = context.archive.incidents[index]
    var crumbs = [incidents]
    if let date = entry.incident.date?.value {
      crumbs.append(.init(title: String(date.year), page: .year(date.year)))
    }
    crumbs.append(.init(title: shortened(entry.incident.title.value, toBytes: 60)))
    var description = entry.incident.summary?.value
    if description == nil, let date = entry.incident.date?.value,
      let duration = context.shared.durations[index]
    {
      description = words(
        .descriptionIncident,
        [
          "duration": context.time.text(of: duration), "date": context.time.date(date),
          "title": entry.incident.title.value,
        ])
    }
    return (
      "pages/incident",
      PageFrame(
        title: context.shared.titles[index],
        description: description
          ?? words(.descriptionIncidentPlain, ["title": entry.incident.title.value]),
        crumbs: crumbs, incident: index),
      IncidentView(index, context: context).view
    )
  }

  private func causePage(
    _ index: Int, part: Int, _ context: PageContext
  ) -> PageView {
    let words = context.words
    let record = context.archive.causes[index]
    let title = context.partTitle(words(.titleCause, ["name": record.cause.title]), part)
    var crumbs = [PageFrame.Crumb(title: words(.titleCauses), page: .causes(.frequent))]
    crumbs += context.partCrumbs(record.cause.title, .cause(index), part)
    return (
      "pages/cause",
      PageFrame(
        title: title,
        description: context.partTitle(
          words(
            .descriptionCause,
            [
              "description": record.cause.description,
              "incidents": words.count(.incidents, record.occurrences.count),
            ]), part),
        crumbs: crumbs),
      context.causeView(index, part: part)
    )
  }

  private func servicePage(
    _ index: Int, part: Int, _ context: PageContext
  ) -> PageView {
    let words = context.words
    let record = context.archive.services[index]
    var crumbs = [PageFrame.Crumb(title: words(.titleServices), page: .services)]
    crumbs += context.partCrumbs(record.name, .service(index), part)
    return (
      "pages/service",
      PageFrame(
        title: context.partTitle(words(.titleService, ["name": record.name]), part),
        description: context.partTitle(
          words(
            .descriptionService,
            [
              "incidents": words.count(.incidents, record.incidents.count),
              "name": record.name,
            ]), part),
        crumbs: crumbs),
      context.serviceView(index, part: part)
    )
  }

  private func facetPage(
    _ kind: FacetKind, _ index: Int, part: Int, _ context: PageContext
  ) -> PageView {
    let words = context.words
    let name = context.archive.facets[kind]?[index].name ?? ""
    let title = context.partTitle(words(kind.oneWord, ["name": name]), part)
    let crumbs: [PageFrame.Crumb] = [
      .init(title: words(.titleIncidents), page: .incidents),
      .init(title: words(kind.titleWord), page: .facets(kind)),
    ]
    return (
      "pages/service",
      PageFrame(
        title: title, description: words(.descriptionFacet, ["title": title]),
        crumbs: crumbs + context.partCrumbs(name, .facet(kind, index, part: 1), part)),
      context.facetView(kind, index, part: part)
    )
  }

  /// What the page of charts shows of the insights.
  func insightsPage(_ insights: [Insight], _ context: PageContext) -> PageView {
    let title = context.words(.titleInsights)
    return (
      "pages/insights",
      PageFrame(
        title: title, description: context.words(.descriptionInsights),
        crumbs: [.init(title: title)]),
      context.insightsView(insights)
    )
  }

  private func causesPage(
    _ order: Page.CauseOrder, _ context: PageContext
  ) -> PageView {
    let words = context.words
    let title =
      order == .frequent
      ? words(.titleCausesHeading)
      : words(.titleCausesOrdered, ["order": words(order.word).lowercased()])
    var crumbs = [PageFrame.Crumb(title: words(.titleCauses), page: nil)]
    if order != .frequent {
      crumbs = [
        .init(title: words(.titleCauses), page: .causes(.frequent)),
        .init(title: words(order.word)),
      ]
    }
    return (
      "pages/causes",
      PageFrame(
        title: title,
        description: words(.descriptionCauses, ["order": words(order.word)]), crumbs: crumbs),
      context.causesView(order)
    )
  }
}

extension PageContext {
  /// Returns the title of a part of a long list: the first part has that of the list.
  func partTitle(_ title: String, _ part: Int) -> String {
    part == 1 ? title : words(.titlePart, ["title": title, "n": words.number(part)])
  }

  /// Returns the last steps of the way to a part of a long list.
  fileprivate func partCrumbs(_ title: String, _ page: Page, _ part: Int) -> [PageFrame.Crumb] {
    part == 1
      ? [.init(title: title)]
      : [.init(title: title, page: page), .init(title: words(.part, ["n": words.number(part)]))]
  }
}
