import Archives
import Incidents
import Templates

// How long the incidents of a service took together.

extension PageContext {
  /// The known durations of some incidents together, in all and by the year in which they began;
  /// null where none is known.
  ///
  /// What overlaps counts for each, and what is not known adds nothing, so each sum says how many
  /// incidents it is of.
  func timesByYear(_ incidents: [Int]) -> TemplateValue {
    let known = archive.known(of: incidents) { shared.durations[$0] }
    guard !known.isEmpty else { return .null }
    let durations = Dictionary(
      known.map { ($0.index, $0.value) }, uniquingKeysWith: { first, _ in first })
    let distinct = archive.distinct(incidents)
    let years = Dictionary(grouping: distinct) {
      archive.incidents[$0].incident.date?.value.year ?? .min
    }
    func entry(_ title: String, _ page: Page?, _ incidents: [Int]) -> TemplateValue {
      [
        "title": .string(title), "path": page.map(path) ?? .null,
        "count": .string(together(incidents.map { durations[$0] })), "lastSeen": .null,
      ]
    }
    let byYear = years.sorted { $0.key > $1.key }.map { year, incidents in
      year == .min
        ? entry(words(.undated), .undated, incidents)
        : entry(String(year), .year(year), incidents)
    }
    return [
      "items": .list(
        byYear.count > 1 ? [entry(words(.timesInAll), nil, distinct)] + byYear : byYear)
    ]
  }

  /// The sum of some durations, and of how many of them it is.
  private func together(_ durations: [KnownDuration?]) -> String {
    let known = durations.compactMap(\.self)
    let incidents = words.count(.incidents, durations.count)
    guard !known.isEmpty else { return words(.timesUnknown, ["incidents": incidents]) }
    let sum = time.duration(minutes: known.reduce(0) { $0 + $1.minutes })
    return words(
      known.count == durations.count ? .timesOfAll : .timesOfSome,
      [
        "duration": known.contains(where: \.isApproximate)
          ? words(.durationAbout, ["duration": sum]) : sum,
        "incidents": incidents, "n": words.number(known.count),
      ])
  }
}
