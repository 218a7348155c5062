import Templates

/// The template of a page, what stands around its content, and the content.
typealias PageView = (template: String, frame: PageFrame, content: TemplateObject)

extension PageContext {
  /// What the page shows, and by which template.
  var pageView: PageView {
    switch page {
    case .home: homePage
    case .incidents: incidentsPage
    case .year(let year): yearPage(year)
    case .undated: undatedPage
    case .incident(let index): incidentPage(index)
    case .causes(let order): causesPage(order)
    case .cause(let index): causePage(index, part: 1)
    case .causePart(let index, let part): causePage(index, part: part)
    case .services: servicesPage
    case .service(let index): servicePage(index, part: 1)
    case .servicePart(let index, let part): servicePage(index, part: part)
    case .actions(let view): actionsPage(view)
    case .owner(let index): ownerPage(index)
    case .actionsOfYear(let year, let part): actionsPage(year: year, part: part)
    case .facets(let kind): facetsPage(kind)
    case .facet(let kind, let index, let part): facetPage(kind, index, part: part)
    case .insights: insightsPage(shared.insights)
    case .search: searchPage
    case .glossary: glossaryPage
    case .status(let index): statusPage(index)
    case .statuses(let part): statusesPage(part: part)
    case .embed(let index): embedPage(index)
    case .gone(let index): gonePage(index)
    case .notFound: notFoundPage
    }
  }

  private var notFoundPage: PageView {
    (
      "pages/not-found",
      PageFrame(title: words(.titleNotFound), description: words(.descriptionNotFound)),
      ["incidentsPath": path(.incidents), "searchPath": path(.search)]
    )
  }

  /// The step to the list of all incidents.
  var incidentsCrumb: PageFrame.Crumb {
    PageFrame.Crumb(title: words(.titleIncidents), page: .incidents)
  }

  /// Returns the title of a part of a long list: the first part has that of the list.
  func partTitle(_ title: String, _ part: Int) -> String {
    part == 1 ? title : words(.titlePart, ["title": title, "n": words.number(part)])
  }

  /// Returns the last steps of the way to a part of a long list.
  func partCrumbs(_ title: String, _ page: Page, _ part: Int) -> [PageFrame.Crumb] {
    part == 1
      ? [.init(title: title)]
      : [.init(title: title, page: page), .init(title: words(.part, ["n": words.number(part)]))]
  }
}
