package import Archives
import Incidents

/// Returns the report of a year as Markdown: its figures, its incidents, what came back, and the
/// insights of the site for that year alone.
///
/// - Parameters:
///   - year: The year.
///   - archive: All incidents.
///   - options: The title of the archive, and the day of the build.
///   - theme: The theme whose words are used.
/// - Returns: The text; nil where no incident is of that year.
package func yearReport(
  of year: Int, in archive: Archive, options: SiteOptions, theme: Theme
) -> String? {
  let site = planSite(for: archive, options: options)
  guard let incidents = site.years.first(where: { $0.year == year })?.incidents else { return nil }
  return YearReport(year: year, site: site, incidents: incidents, time: TimeText(theme.words)).text
}

/// The years of an archive, newest first.
package func years(of archive: Archive) -> [Int] {
  planSite(for: archive, options: SiteOptions()).years.map(\.year)
}

private struct YearReport {
  let year: Int
  let site: Site
  let incidents: Range<Int>
  let time: TimeText

  private var archive: Archive { site.archive }
  private var words: Words { time.words }

  var text: String {
    let insights = InsightReader(
      archive, incidents: incidents, today: site.options.today, time
    ).insights
    var parts = [
      "# "
        + markdownText(words(.reportTitle, ["title": site.options.title, "year": String(year)])),
      figures, "## " + words(.titleIncidents), list,
    ]
    let returns = archive.returnsByNote.filter { incidents.contains($0.incident) }
    if !returns.isEmpty {
      parts.append("## " + words(.reportReturns))
      parts.append(returns.map(line).joined(separator: "\n"))
    }
    for insight in insights {
      parts.append("## " + markdownText(insight.question))
      parts.append(
        markdownText(insight.answer) + " "
          + words(
            .insightBasis,
            ["incidents": words.count(.incidents, insight.basis)]))
      parts.append(table(insight.table.columns, insight.table.rows.map { $0.map(markdownText) }))
    }
    if insights.count < Insight.Kind.allCases.count {
      parts.append(words(.reportLeftOut, ["n": words.number(Insight.fewest)]))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var figures: String {
    let durations = archive.known(of: incidents) { archive.incidents[$0].knownDuration }
    let actions = archive.promises(of: incidents).map { archive.actions[$0] }
    let counts = ActionCounts(actions)
    var lines = [words.count(.incidents, archive.incidentCount(of: incidents)) + "."]
    if let spread = Spread(ofAscending: durations.map(\.value.minutes).sorted()) {
      lines.append(
        words(
          spread.count == 1
            ? .reportMedianOne
            : spread.count < Insight.fewest ? .reportMedianFew : .reportMedian,
          [
            "median": time.duration(minutes: spread.median), "n": words.number(spread.count),
            "first": time.duration(minutes: spread.smallest),
            "last": time.duration(minutes: spread.largest),
          ]))
    }
    if counts.total > 0 {
      lines.append(
        words(
          .reportActions,
          [
            "items": words.count(.actions, counts.total),
            "done": words.number(counts.done), "unfinished": words.number(counts.unfinished),
            "dropped": words.dropped(counts.dropped),
            "unknown": words.number(counts.unknown), "source": words.source(of: actions),
          ]))
    }
    return lines.map { "- " + $0 }.joined(separator: "\n")
  }

  private var list: String {
    let titles = Dictionary(
      archive.causes.map { ($0.cause.id, $0.cause.title) }, uniquingKeysWith: { first, _ in first })
    let rows = archive.distinct(incidents).map(archive.main(of:)).reversed().map { index in
      let incident = archive.incidents[index].incident
      // What the report that tells most does not say is taken from the others.
      let reports = archive.tellings(of: index).map { archive.incidents[$0] }
      let severity = reports.lazy.compactMap { $0.incident.severity?.value.severityName }.first
      let causes = reports.lazy.map(\.leadingCauses).first { !$0.isEmpty } ?? []
      return [
        incident.date?.value.iso ?? "", name(of: index),
        markdownText(
          reports.lazy.compactMap(\.knownDuration).first.map(time.text) ?? words(.notStated)),
        markdownText(severity ?? words(.notStated)),
        markdownText(causes.compactMap { titles[$0] }.joined(separator: words(.listComma))),
      ]
    }
    return table(
      [.columnDate, .columnIncident, .figureDuration, .columnSeverity, .nameCause]
        .map { words($0) }, rows)
  }

  /// The title of an incident with the way to its page, or else with its identifier: titles such as
  /// `Database outage` recur.
  private func name(of index: Int) -> String {
    let title = markdownText(archive.incidents[index].incident.title.value)
    return site.url(of: .incident(index)).map { "[\(title)](\($0))" }
      ?? "\(title) (`\(archive.incidents[index].id.slug)`)"
  }

  private func line(_ found: OpenReturn) -> String {
    "- "
      + words(
        .reportReturn,
        [
          "title": name(of: found.incident), "earlier": name(of: found.earlier),
          "open": markdownText(words.open(found, in: archive)),
        ])
  }

  /// A table with rows of Markdown.
  private func table(_ columns: [String], _ rows: [[String]]) -> String {
    ([columns.map(markdownText), columns.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
