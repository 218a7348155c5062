import Incidents

extension Archive {
  /// Returns how many days after its incident each of some action items was done, ascending.
  ///
  /// Only the tracker tells a day of closing. What has none, or one before the incident, is left
  /// out, and so is what another report of the incident repeats.
  package func daysToClose(_ items: some Sequence<ActionRecord>) -> [Int] {
    items.compactMap { action in
      guard action.status == .done, !action.isRepeated, let closed = action.closed,
        let start = incidents[action.incident].incident.date?.value, closed >= start
      else { return nil }
      return closed.dayNumber - start.dayNumber
    }.sorted()
  }
}
