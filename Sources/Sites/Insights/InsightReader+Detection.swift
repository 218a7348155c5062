import Archives
import Incidents

extension InsightReader {
  /// How many years are drawn; the table has all.
  private static let drawnYears = 6

  /// How long it took until somebody noticed, by the year of the incident.
  var detectionByYear: Insight? {
    let known = archive.known(of: incidents) { stretch(of: $0, from: .started, to: .detected) }
    let all = known.map(\.value).sorted()
    guard let spread = Spread(ofAscending: all) else { return nil }
    let dated = known.compactMap { found in date(found.index).map { ($0.year, found.value) } }
    let years = Dictionary(grouping: dated, by: \.0).sorted { $0.key > $1.key }.compactMap {
      year, found -> (year: Int, minutes: [Int], spread: Spread)? in
      let minutes = found.map(\.1).sorted()
      return Spread(ofAscending: minutes).map { (year, minutes, $0) }
    }
    let medians = years.filter { $0.spread.count >= Insight.fewest }.map { year in
      words(
        .answerDetectionYear,
        [
          "median": time.duration(minutes: year.spread.median), "year": String(year.year),
          "n": words.number(year.spread.count),
        ])
    }
    var answer = words(
      .answerDetection,
      ["median": time.duration(minutes: spread.median), "n": words.number(spread.count)])
    if years.count > 1 {
      answer +=
        " "
        + (medians.isEmpty
          ? words(.answerDetectionFew, ["n": words.number(Insight.fewest)])
          : words(.answerDetectionYears, ["years": words.list(medians, atMost: 5)]))
    }
    let shown = years.count > 1 ? years : []
    return Insight(
      kind: .detection, question: words(.questionDetection), answer: answer, basis: all.count,
      table: .init(
        columns: [.columnWhen, .figureIncidents, .columnShortest, .columnMedian, .columnLongest]
          .map { words($0) },
        rows: [row(words(.columnAll), spread)] + shown.map { row(String($0.year), $0.spread) }),
      data: [["incident", "date", "minutes"]]
        + known.map { index, minutes in
          [archive.incidents[index].id.slug, date(index)?.iso ?? "", String(minutes)]
        },
      drawing: .dots(
        DotRows(
          rows: shown.isEmpty
            ? [.init(title: "", minutes: all, spread: spread)]
            : shown.prefix(Self.drawnYears).map {
              .init(
                title: String($0.year), minutes: $0.minutes, spread: $0.spread,
                hasMedian: $0.spread.count >= Insight.fewest)
            }, time)))
  }

  private func row(_ title: String, _ spread: Spread) -> [String] {
    [
      title, words.number(spread.count), time.duration(minutes: spread.smallest),
      spread.count < Insight.fewest ? words(.tooFew) : time.duration(minutes: spread.median),
      time.duration(minutes: spread.largest),
    ]
  }
}
