import Archives
import Incidents
import Templates

extension SiteRenderer {
  /// The template of a page, what stands around its content, and the content.
  func view(
    of page: Page, _ context: PageContext
  ) -> (template: String, frame: PageFrame, content: TemplateObject) {
    let words = context.words
    let incidents = PageFrame.Crumb(title: words(.titleIncidents), page: .incidents)
    let causes = PageFrame.Crumb(title: words(.titleCauses), page: .causes(.frequent))
    let services = PageFrame.Crumb(title: words(.titleServices), page: .services)
    let actions = PageFrame.Crumb(title: words(.titleActions), page: .actions)
    func count(_ number: Int) -> String { words.count(.incidentsOne, .incidents, number) }

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
    case .cause(let index):
      let record = context.archive.causes[index]
      return (
        "pages/cause",
        PageFrame(
          title: words(.titleCause, ["name": record.cause.title]),
          description: words(
            .descriptionCause,
            [
              "description": record.cause.description,
              "incidents": count(record.occurrences.count),
            ]),
          crumbs: [causes, .init(title: record.cause.title)]),
        context.causeView(index)
      )
    case .services:
      return (
        "pages/services",
        PageFrame(
          title: words(.titleServices), description: words(.descriptionServices),
          crumbs: [.init(title: words(.titleServices))]),
        context.servicesView
      )
    case .service(let index):
      let record = context.archive.services[index]
      return (
        "pages/service",
        PageFrame(
          title: words(.titleService, ["name": record.name]),
          description: words(
            .descriptionService,
            ["incidents": count(record.incidents.count), "name": record.name]),
          crumbs: [services, .init(title: record.name)]),
        context.serviceView(index)
      )
    case .actions:
      return (
        "pages/actions",
        PageFrame(
          title: words(.titleActions), description: words(.descriptionActions),
          crumbs: [.init(title: words(.titleActions))]),
        context.actionsView(year: nil)
      )
    case .actionsOfYear(let year):
      let title = words(.ledgerTitleYear, ["year": String(year)])
      return (
        "pages/actions",
        PageFrame(
          title: title, description: title + ". " + words(.descriptionActions),
          crumbs: [actions, .init(title: String(year))]),
        context.actionsView(year: year)
      )
    case .search:
      return (
        "pages/search",
        PageFrame(
          title: words(.titleSearch), description: words(.descriptionSearch),
          crumbs: [.init(title: words(.titleSearch))]),
        context.searchView
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
  ) -> (template: String, frame: PageFrame, content: TemplateObject) {
    let words = context.words
    let incident = context.archive.incidents[index].incident
    var crumbs = [incidents]
    if let date = incident.date?.value {
      crumbs.append(.init(title: String(date.year), page: .year(date.year)))
    }
    crumbs.append(.init(title: shortened(incident.title.value, toBytes: 60)))
    var description = incident.summary?.value
    if description == nil, let date = incident.date?.value,
      let duration = context.shared.durations[index]
    {
      description = words(
        .descriptionIncident,
        [
          "duration": context.time.text(of: duration), "date": context.time.date(date),
          "title": incident.title.value,
        ])
    }
    return (
      "pages/incident",
      PageFrame(
        title: context.shared.titles[index],
        description: description
          ?? words(.descriptionIncidentPlain, ["title": incident.title.value]),
        crumbs: crumbs, incident: index),
      IncidentView(index, context: context).view
    )
  }

  private func causesPage(
    _ order: Page.CauseOrder, _ context: PageContext
  ) -> (template: String, frame: PageFrame, content: TemplateObject) {
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
