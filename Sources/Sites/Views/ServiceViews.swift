import Archives
import Encodings
import Incidents
import Templates

// The pages about services.

extension PageContext {
  /// A service as short lists show it.
  func serviceRow(_ index: Int) -> TemplateValue {
    let record = archive.services[index]
    return entry(
      record.name, .service(index), count: record.incidents.count,
      lastSeen: site.lastDay(of: record.incidents))
  }

  var servicesPage: PageView {
    (
      "pages/services",
      PageFrame(
        title: words(.titleServices), description: words(.descriptionServices),
        crumbs: [.init(title: words(.titleServices))]),
      servicesView
    )
  }

  private var servicesView: TemplateObject {
    let named = archive.incidentCount(of: Set(archive.services.flatMap(\.incidents)))
    return [
      "services": [
        "lede": .string(
          archive.services.isEmpty
            ? words(.servicesLedeNone)
            : words(
              .servicesLede,
              [
                "services": words.count(.services, archive.services.count),
                "n": words.number(named), "all": words.number(archive.incidentCount),
              ])),
        "once": once,
        "canFilter": .bool(archive.services.count > 8),
        "items": .list(
          archive.services.indices.filter { archive.services[$0].incidents.count > 1 }.map {
            index in
            let record = archive.services[index]
            return [
              "row": serviceRow(index),
              "median": TemplateValue(
                median(durations(record.incidents)).map { time.duration(minutes: $0) }),
              "causes": group(causeEntries(record.causes.prefix(3))),
              "strip": TemplateValue(
                strip(record.incidents, label: .stripService, name: record.name)),
              "latest": TemplateValue(record.incidents.prefix(2).map { shared.cards[$0] }),
            ]
          }),
      ]
    ]
  }

  /// How many services that one incident names are shown with it, and without being folded.
  private static let cardLimit = 300
  private static let foldLimit = 12

  /// The services that one incident names, by name.
  private var once: TemplateValue {
    let single = archive.services.indices.filter { archive.services[$0].incidents.count < 2 }
    guard !single.isEmpty else { return .null }
    let isLong = single.count > Self.cardLimit
    return [
      "isOpen": .bool(single.count <= Self.foldLimit || single.count == archive.services.count),
      "title": .string(words.count(.servicesOnce, single.count)),
      "items": .list(single.map { onceRow($0, isLong: isLong) }),
    ]
  }

  private func onceRow(_ index: Int, isLong: Bool) -> TemplateValue {
    let record = archive.services[index]
    return [
      "title": .string(record.name), "path": path(.service(index)),
      "card": isLong ? .null : record.incidents.first.map { .object(shared.cards[$0]) } ?? .null,
    ]
  }

  func servicePage(_ index: Int, part: Int) -> PageView {
    let record = archive.services[index]
    let crumbs = [PageFrame.Crumb(title: words(.titleServices), page: .services)]
    return (
      "pages/service",
      PageFrame(
        title: partTitle(words(.titleService, ["name": record.name]), part),
        description: partTitle(
          words(
            .descriptionService,
            [
              "incidents": words.count(.incidents, record.incidents.count),
              "name": record.name,
            ]), part),
        crumbs: crumbs + partCrumbs(record.name, .service(index), part)),
      serviceView(index, part: part)
    )
  }

  private func serviceView(_ index: Int, part: Int) -> TemplateObject {
    let record = archive.services[index]
    let shown = Page.range(ofPart: part, of: record.incidents.count)
    let list = TemplateValue(record.incidents[shown].map { shared.cards[$0] })
    let pager = pager(
      ([1] + Page.laterParts(of: record.incidents.count)).map {
        ($0 == 1 ? .service(index) : .servicePart(index, part: $0), $0)
      })
    guard part == 1 else {
      return [
        "service": [
          "title": .string(record.name), "badge": .null, "isFirst": false, "figures": [],
          "strip": .null,
          "repeats": .null, "incidents": list, "pager": pager, "causes": .null, "actions": .null,
        ]
      ]
    }
    let promises = told(record.incidents).map(\.promises)
    // The first of all are among the first of each.
    let actions = promises.flatMap { $0.prefix(Self.actionLimit) }.map { archive.actions[$0] }
    let detected = minutes(record.incidents, .detected)
    let mitigated = minutes(record.incidents, .mitigated)
    return [
      "service": [
        "title": .string(record.name),
        "badge": .string("badges/\(badgeName(ofService: record.slug)).svg"),
        "isFirst": true,
        "figures": [
          shareFigure(record.incidents.count),
          medianFigure(.figureMedian, few: .figureDuration, durations(record.incidents)),
          medianFigure(.figureMedianDetect, few: .figureDetect, detected),
          medianFigure(.figureMedianMitigate, few: .figureMitigate, mitigated),
        ],
        "strip": TemplateValue(
          strips(record.incidents, label: .stripService, name: record.name)),
        "repeats": group(repeatedCauses(index)),
        "incidents": list,
        "pager": pager,
        "causes": group(causeEntries(record.causes)),
        "times": timesByYear(record.incidents),
        "actions": actionsTable(
          Array(actions.unfinishedFirst.prefix(Self.actionLimit)),
          total: promises.reduce(0) { $0 + $1.count }),
      ]
    ]
  }

  /// The causes that hit a service more than once, at one organisation.
  private func repeatedCauses(_ index: Int) -> [TemplateValue] {
    shared.repeats[index].prefix(8).map { cause, incidents in
      [
        "title": .string(nameAt(archive.causes[cause].cause.title, of: incidents)),
        "path": path(.cause(cause)),
        "count": .string(words(.timesHere, ["n": words.number(incidents.count)])),
        "lastSeen": .null,
      ]
    }
  }

  /// The known minutes from the start to a milestone, ascending.
  private func minutes(_ incidents: [Int], _ milestone: Milestones.Name) -> [Int] {
    told(incidents).compactMap { $0.minutesTo[milestone] }.sorted()
  }
}
