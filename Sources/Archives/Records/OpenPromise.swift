import Incidents

/// An action item that was open for some time, without its texts.
///
/// Each incident that came back asks for those of all earlier ones.
package struct OpenPromise: Sendable, Hashable {
  /// The index in `Archive.actions`.
  package let action: Int
  /// The index of its report in `Archive.incidents`.
  package let incident: Int
  /// The number of what it promises.
  package let promise: Int
  /// The day on which it was closed; nil where it is unfinished.
  private let closed: CalendarDate?

  /// Returns nil for an item that was never known to be open, or that another report of the same
  /// incident has too.
  init?(_ record: ActionRecord, at action: Int) {
    guard !record.isRepeated, record.isUnfinished || record.closed != nil else { return nil }
    self.action = action
    incident = record.incident
    promise = record.promise
    closed = record.isUnfinished ? nil : record.closed
  }

  /// Whether it was still to be done on a day, as far as anything says.
  func wasOpen(on day: CalendarDate) -> Bool { closed.map { $0 > day } ?? true }
}

/// Numbers what reports promise, so that what several of them promise is known to be one thing: work
/// on one ticket, else work in the same words.
///
/// Words alone are what a ticket stands for if some report has both.
struct PromiseNumbers {
  private var byTicket: [String: Int] = [:]
  private var byText: [String: Int] = [:]
  private var count = 0

  init(of entries: [LinkedIncident]) {
    for entry in entries {
      for item in entry.incident.actions where item.ticketNames != nil {
        let number = number(of: item)
        let text = foldedName(item.text)
        byText[text] = byText[text] ?? number
      }
    }
  }

  mutating func number(of item: ActionItem) -> Int {
    func known(_ key: String, in numbers: inout [String: Int]) -> Int {
      if let number = numbers[key] { return number }
      count += 1
      numbers[key] = count
      return count
    }
    if let ticket = item.ticketNames { return known(ticket.lowercased(), in: &byTicket) }
    return known(foldedName(item.text), in: &byText)
  }
}

/// Finds for each dated incident what was promised after earlier ones with one of its causes and was
/// still to be done on its day; of several incidents with one promise that of the first.
///
/// - Parameters:
///   - entries: All reports, with their recurrences and promises.
///   - actions: All their items.
/// - Complexity: O(n) in the items of the earlier incidents that are named.
func markOpenPromises(in entries: inout [LinkedIncident], actions: [ActionRecord]) {
  // By promise, the search that found it last: cheaper than a set for each search.
  var found = Array(repeating: 0, count: (actions.map(\.promise).max() ?? 0) + 1)
  var search = 0
  func open(on day: CalendarDate, among causes: ArraySlice<CauseRecurrence>) -> [OpenPromise] {
    search += 1
    var open: [OpenPromise] = []
    for earlier in earlierIncidents(among: causes) {
      let start = open.count
      for item in entries[earlier].links.openPromises
      where found[item.promise] != search && item.wasOpen(on: day) {
        open.append(item)
      }
      // What one incident has twice are two items: only those of others are known by now.
      for item in open[start...] { found[item.promise] = search }
    }
    return open
  }
  for index in entries.indices {
    guard let day = entries[index].incident.date?.value else { continue }
    let causes = entries[index].links.recurrences
    guard !causes.isEmpty else { continue }
    let all = open(on: day, among: causes[...])
    for place in causes.indices {
      let count = causes.count == 1 ? all.count : open(on: day, among: causes[place...place]).count
      entries[index].links.recurrences[place].stillOpen = count
    }
    entries[index].links.stillOpen = all
  }
}

/// The earlier incidents with some of the causes of an incident that are named, those that hit the
/// same service first, each once; newest first.
private func earlierIncidents(among causes: ArraySlice<CauseRecurrence>) -> [Int] {
  // The newest incident has the lowest index.
  let same = Set(causes.flatMap { $0.atService?.earlier ?? [] })
  let others = Set(causes.flatMap(\.earlier)).subtracting(same)
  return same.sorted() + others.sorted()
}
