import Archives
import Encodings
import Incidents
import Templates

// What status pages lead to: the page that says a report is being written, and the card for frames.

extension PageContext {
  /// The page of a status page's incident that has no report yet, or several.
  func statusPage(_ index: Int) -> PageView {
    let record = archive.statusPages[index]
    let title = statusTitle(record)
    return (
      "pages/status",
      PageFrame(
        title: title,
        description: words(
          site.goneStatusPages[record.slug] != nil
            ? .descriptionGone
            : record.incidents.isEmpty ? .descriptionStatus : .descriptionStatusReports),
        crumbs: [
          incidentsCrumb, .init(title: words(.titleStatuses), page: .statuses(part: 1)),
          .init(title: title),
        ]),
      statusView(index)
    )
  }

  /// The list of all incidents of status pages, and how far their reports are.
  func statusesPage(part: Int) -> PageView {
    let title = words(.titleStatuses)
    let pages = archive.listedStatusPages(
      gone: site.goneStatusPages, published: site.publicationDays)
    let shown = Page.range(ofPart: part, of: pages.count)
    return (
      "pages/statuses",
      PageFrame(
        title: partTitle(title, part), description: words(.descriptionStatuses),
        crumbs: [incidentsCrumb] + partCrumbs(title, .statuses(part: 1), part)),
      [
        "statusPages": [
          "items": .list(pages[shown].map(statusRow)),
          "pager": pager(
            ([1] + Page.laterParts(of: pages.count)).map { (.statuses(part: $0), $0) }),
        ]
      ]
    )
  }

  private func statusRow(_ page: ListedStatusPage) -> TemplateValue {
    [
      "id": .string(page.record.slug),
      "path": .string(site.linkPath(to: .page("status", page.record.slug))),
      "title": TemplateValue(page.record.entry?.title),
      "report": page.record.report.map { .object(shared.cards[$0]) } ?? .null,
      "state": .string(words(page.state.word)),
      "published": TemplateValue(page.published.map { time.element($0) }),
      "started": TemplateValue(page.record.entry?.started),
      "incidentState": TemplateValue(
        page.record.report.flatMap { words.state(of: archive.incidents[$0])?.label }
          ?? page.record.entry?.state),
    ]
  }

  private func statusView(_ index: Int) -> TemplateObject {
    let record = archive.statusPages[index]
    let entry = record.entry
    var facts: [TemplateValue] = []
    func add(_ title: Word, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      facts.append(["title": .string(words(title)), "value": .string(value)])
    }
    add(.factStarted, entry?.started)
    add(.recordServices, entry.map { words.list($0.services) })
    add(.factState, entry?.state)
    return [
      "status": [
        "isRemoved": .bool(site.goneStatusPages[record.slug] != nil),
        "reason": TemplateValue(
          site.goneStatusPages[record.slug].flatMap { $0.isEmpty ? nil : $0 }),
        "summary": TemplateValue(entry?.summary),
        "facts": group(facts),
        "reports": group(record.incidents.map { .object(shared.cards[$0]) }),
        "url": TemplateValue(record.url),
        "incidentsPath": path(.incidents),
      ]
    ]
  }

  /// The title of the page of a status page's incident, unique among the pages.
  private func statusTitle(_ record: StatusRecord) -> String {
    guard let title = record.entry?.title, !title.isEmpty else {
      return words(.titleStatus, ["name": record.slug])
    }
    return words(.titleStatus, ["name": "\(title) (\(record.slug))"])
  }

  /// The incidents of status pages that have a page of their own.
  var statusLinks: [TemplateValue] { links { $0.report == nil } }

  /// The incidents of status pages whose reports are being written.
  var unwrittenLinks: [TemplateValue] {
    links { $0.incidents.isEmpty && site.goneStatusPages[$0.slug] == nil }
  }

  private func links(to isListed: (StatusRecord) -> Bool) -> [TemplateValue] {
    archive.statusPages.indices.filter { isListed(archive.statusPages[$0]) }.map {
      [
        "title": .string(statusTitle(archive.statusPages[$0])), "path": path(.status($0)),
        "started": TemplateValue(archive.statusPages[$0].entry?.started),
      ]
    }
  }

  /// The card of an incident, for a frame in another page.
  func embedPage(_ index: Int) -> PageView {
    let title = shared.titles[index]
    return (
      "pages/embed",
      PageFrame(
        title: words(.titleEmbed, ["title": title]),
        description: words(.descriptionIncidentPlain, ["title": title])),
      embedView(index)
    )
  }

  private func embedView(_ index: Int) -> TemplateObject {
    let archived = archive.incidents[index]
    let isResolved = archived.incident.milestones[.resolved] != nil
    return [
      "embed": [
        "card": .object(shared.cards[index]),
        "summary": TemplateValue(
          archive.shownSummary(of: archived).map { shortened($0, toBytes: 160) }),
        "isResolved": .bool(isResolved),
      ]
    ]
  }
}

extension StatusPageState {
  fileprivate var word: Word {
    switch self {
    case .beingWritten: .stateBeingWritten
    case .draft: .stateDraft
    case .review: .stateReview
    case .published: .statePublished
    case .removed: .stateRemoved
    }
  }
}
