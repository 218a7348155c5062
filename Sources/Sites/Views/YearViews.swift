import Archives
import Incidents
import Templates

// What the page of a year says beside its list.

extension PageContext {
  /// The line of figures of some incidents: how many, how long, how bad, and what is still to be
  /// done.
  ///
  /// - Parameters:
  ///   - incidents: The reports of a year, or those without a date.
  ///   - unfinished: How many action items the page lists.
  /// - Returns: The figures.
  func yearFigures(_ incidents: Range<Int>, unfinished: Int) -> [TemplateValue] {
    let counts = ActionCounts(ofIncidents: Array(incidents), in: archive)
    let link: TemplateValue =
      unfinished == 0
      ? .null : ["title": .string(words(.linkStillOpen)), "anchor": "#still-open"]
    return [
      shareFigure(archive.incidentCount(of: incidents)),
      medianFigure(.figureMedian, few: .figureDuration, durations(incidents)),
      severitiesFigure(incidents), openActionsFigure(counts, links: [link]),
    ]
  }

  /// What the reports of some incidents promise and is unfinished, by due day.
  func unfinished(of incidents: Range<Int>) -> [ActionRecord] {
    archive.promises(of: incidents).map { archive.actions[$0] }.filter(\.isUnfinished).inOrderOfDays
  }

  /// The table of such items, the first of them where they are many; null for none.
  func unfinishedTable(_ items: [ActionRecord]) -> TemplateValue {
    actionsTable(
      Array(items.prefix(Self.ledgerLimit)), total: items.count, showsAge: showsAges)
  }

  /// That some incidents are not over, as their reports say; nil where none says so.
  func underWayNote(_ incidents: Range<Int>) -> String? {
    let count = archive.distinct(incidents).count {
      archive.incidents[archive.main(of: $0)].incident.state == .underWay
    }
    return count == 0 ? nil : words.count(.underWay, count)
  }

  /// How many incidents have each severity, the worst first, and how many state none.
  private func severitiesFigure(_ incidents: Range<Int>) -> TemplateValue {
    let records = archive.facets[.severity] ?? []
    var counts = Array(repeating: 0, count: records.count)
    var unstated = 0
    for index in archive.distinct(incidents) {
      let grade = archive.tellings(of: index).lazy
        .compactMap { shared.facets[.severity]?[$0].first }.first
      if let grade { counts[grade] += 1 } else { unstated += 1 }
    }
    let known = counts.indices.filter { counts[$0] > 0 }.map { place in
      words(
        .severityCount,
        ["name": records[place].name, "n": words.number(counts[place])])
    }
    guard !known.isEmpty else { return figure(.titleSeverities, nil, words(.noSeverities)) }
    return figure(
      .titleSeverities, words.list(known, atMost: 4),
      unstated == 0 ? words(.severitiesAll) : words.count(.severitiesUnstated, unstated))
  }
}
