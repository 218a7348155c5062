import Incidents

/// How many earlier incidents with the same cause are named; the cause's own page has them all.
let recurrenceLimit = 20

/// Finds for each dated incident the earlier ones with the same leading cause class, newest first.
///
/// Incidents of the same day are not earlier. At most `recurrenceLimit` are named for each, so that
/// the result stays linear.
func markRecurrences(in entries: inout [ArchivedIncident]) {
  var seen: [CauseClass.ID: [Int]] = [:]
  // Newest first becomes oldest first; `seen` holds the incidents of earlier days.
  var day: [(cause: CauseClass.ID, index: Int)] = []
  var date: CalendarDate?
  for index in entries.indices.reversed() {
    guard let own = entries[index].incident.date?.value else { continue }
    if own != date {
      for item in day { seen[item.cause, default: []].append(item.index) }
      day = []
      date = own
    }
    guard let cause = leadingFinding(among: entries[index].incident.causes)?.cause else { continue }
    let earlier = seen[cause] ?? []
    entries[index].earlierWithSameCause = earlier.suffix(recurrenceLimit).reversed()
    entries[index].earlierWithSameCauseCount = earlier.count
    day.append((cause, index))
  }
}
