package import Incidents

/// How often a cause was found in a year and in the year before it.
package struct CauseTrend: Sendable, Hashable {
  package let latest: Int
  package let before: Int
}

extension Archive {
  /// Returns how often a cause was found in the 365 days up to a day, and in those before; nil
  /// where none of its incidents has a date.
  package func trend(of record: CauseRecord, until day: CalendarDate) -> CauseTrend? {
    guard record.lastSeen != nil else { return nil }
    var counts = [0, 0]
    for occurrence in record.occurrences {
      guard let date = incidents[occurrence.index].incident.date?.value, date <= day else {
        continue
      }
      let years = (day.dayNumber - date.dayNumber) / 365
      if counts.indices.contains(years) { counts[years] += 1 }
    }
    return CauseTrend(latest: counts[0], before: counts[1])
  }
}
