package import Incidents

/// An action item and the incident whose report promises it.
///
/// A class, since many lists and pages hold the same items: a copy is one reference instead of nine
/// texts.
package final class ActionRecord: Sendable {
  package let item: ActionItem
  /// The index in `Archive.incidents`.
  package let incident: Int
  /// Its place in the report, from 0.
  package let position: Int
  /// As the tracker has it, else as the report does.
  package let status: ActionItem.Status
  /// The day on which the tracker closed it; nil where that is not known.
  package let closed: CalendarDate?
  /// Who does it: as the report says, else as the tracker does.
  package let owner: String?
  /// By when, as written: as the tracker has it, else as the report does.
  package let due: String?
  /// The last day that keeps it; nil where it names none.
  package let dueDate: CalendarDate?
  /// Whether that day is the tracker's, and the report names another one or none.
  package let isDueTracked: Bool
  /// Whether `due` names that day; a quarter only ends with it.
  package let isDueDay: Bool
  /// Whether the state is from the tracker.
  package let isTracked: Bool
  /// The name of its ticket, and where that is.
  package let ticket: String?
  package let ticketURL: String?
  /// Whether another report of the same incident, which tells more of it, promises the same in the
  /// same words.
  package let isRepeated: Bool
  /// The number of what it promises: records with the same ticket, or else with the same words,
  /// have the same.
  package let promise: Int

  /// Creates the record of an item.
  ///
  /// - Parameters:
  ///   - item: The item as its report has it.
  ///   - told: The same item as it is known from all reports of the incident; nil where one has it.
  ///   - incident: The report.
  ///   - date: The day of the incident.
  ///   - position: The place of the item in the report.
  ///   - tracked: What a tracker says.
  ///   - isRepeated: Whether a report that tells more has it too.
  ///   - promise: The number of what it promises.
  package init(
    item: ActionItem, told: ActionItem? = nil, incident: Int, on date: CalendarDate? = nil,
    position: Int, tracked: TrackedTicket? = nil, isRepeated: Bool = false, promise: Int = 0
  ) {
    let told = told ?? item
    self.isRepeated = isRepeated
    self.promise = promise
    self.item = item
    self.incident = incident
    self.position = position
    status = tracked?.status ?? told.status
    closed = tracked?.closed
    owner = told.owner ?? tracked?.owner
    due = tracked?.due?.iso ?? told.due
    ticket = told.ticketNames
    ticketURL = told.ticketURL
    // Most are written so, and need no scanner.
    let known = tracked?.due ?? told.due.flatMap(CalendarDate.init(iso:))
    let due = known == nil ? told.due.flatMap { DueDate($0, from: date) } : nil
    dueDate = known ?? due?.latest
    isDueDay = known != nil || due?.isDay ?? false
    isDueTracked =
      tracked?.due.map { day in
        told.due.map { $0 != day.iso && DueDate($0, from: date)?.latest != day } ?? true
      } ?? false
    isTracked = tracked != nil
  }

  /// Whether it is known to be work still to be done: open or in progress.
  package var isUnfinished: Bool { status.isUnfinished }

  /// Whether nobody says that it is done, or that it will not be.
  package var isNotKnownDone: Bool { isUnfinished || status == .unknown }

  /// Whether it was due before a day, and nobody says that it is done, or that it will not be.
  package func isOverdue(on day: CalendarDate) -> Bool {
    isNotKnownDone && dueDate.map { $0 < day } ?? false
  }

  /// Whether it is due on a day or within some days after it, and nobody says that it is done, or
  /// that it will not be.
  package func isDue(from day: CalendarDate, days: Int) -> Bool {
    isNotKnownDone && dueDate.map { $0 >= day && $0 <= day.adding(days: days) } ?? false
  }

  /// Whether it was still to be done on a day, as far as anything says: it is unfinished now, or
  /// was closed later.
  package func wasOpen(on day: CalendarDate) -> Bool {
    isUnfinished || closed.map { $0 > day } ?? false
  }
}

extension ActionItem.Status {
  /// Whether it is work still to be done: open or in progress.
  package var isUnfinished: Bool {
    switch self {
    case .open, .inProgress: true
    case .done, .wontDo, .unknown: false
    }
  }
}

/// What an outside tracker says about a ticket that action items name.
package struct TrackedTicket: Sendable, Hashable {
  /// The name or the address of the ticket, as reports write it.
  package var ticket: String
  package var status: ActionItem.Status
  package var closed: CalendarDate?
  package var owner: String?
  package var due: CalendarDate?

  package init(
    ticket: String, status: ActionItem.Status, closed: CalendarDate? = nil, owner: String? = nil,
    due: CalendarDate? = nil
  ) {
    self.ticket = ticket
    self.status = status
    self.closed = closed
    self.owner = owner
    self.due = due
  }
}

/// How many items of a list are in each state; what is promised twice for one incident counts once.
package struct ActionCounts: Sendable, Hashable {
  package private(set) var total = 0
  package private(set) var open = 0
  package private(set) var inProgress = 0
  package private(set) var done = 0
  /// Those that will not be done.
  package private(set) var dropped = 0
  package private(set) var unknown = 0

  package init() {}

  package init(_ actions: some Sequence<ActionRecord>) {
    for action in actions where !action.isRepeated { add(action.status) }
  }

  /// Counts the items with some indexes in `Archive.actions`.
  package init(of indices: Range<Int>, in archive: Archive) { self.init(archive.actions[indices]) }

  /// Counts the items that the reports of some incidents promise.
  package init(ofIncidents incidents: [Int], in archive: Archive) {
    for index in archive.promises(of: incidents) { add(archive.actions[index].status) }
  }

  /// Those that are open or in progress.
  package var unfinished: Int { open + inProgress }

  /// Counts an item.
  package mutating func add(_ status: ActionItem.Status) {
    total += 1
    switch status {
    case .open: open += 1
    case .inProgress: inProgress += 1
    case .done: done += 1
    case .wontDo: dropped += 1
    case .unknown: unknown += 1
    }
  }

  /// Counts the items that other counts are of.
  package mutating func add(_ other: ActionCounts) {
    total += other.total
    open += other.open
    inProgress += other.inProgress
    done += other.done
    dropped += other.dropped
    unknown += other.unknown
  }
}

/// The tickets of a tracker, by name and address without regard to the case of letters.
struct TrackedTickets {
  private var byKey: [String: TrackedTicket] = [:]

  init(_ tickets: [TrackedTicket]) {
    // A later line of an export is the newer state.
    for ticket in tickets { byKey[ticket.ticket.lowercased()] = ticket }
  }

  /// Returns what the tracker says about an item; nil where it does not know it.
  subscript(item: ActionItem) -> TrackedTicket? {
    guard !byKey.isEmpty else { return nil }
    let first =
      item.ticket.flatMap { byKey[$0.lowercased()] }
      ?? item.ticketURL.flatMap { byKey[$0.lowercased()] }
    guard !item.otherTickets.isEmpty else { return first }
    let others = item.otherTickets.map { byKey[$0.lowercased()] }
    let known = ([first] + others).compactMap(\.self)
    // Work of several tickets is done when all of them are.
    if let rest = known.first(where: { $0.status.isUnfinished }) { return rest }
    guard known.count == others.count + 1 else { return nil }
    if let rest = known.first(where: { $0.status == .unknown }) { return rest }
    var last = known.first { $0.status == .done } ?? known[0]
    let days = known.compactMap(\.closed)
    last.closed = days.count == known.count ? days.max() : nil
    return last
  }
}

/// Returns all action items, in the order of the archive and of the reports, and gives each
/// incident the range of its own.
func actionRecords(
  of entries: inout [LinkedIncident], tracked: [TrackedTicket]
) -> [ActionRecord] {
  let tickets = TrackedTickets(tracked)
  var numbers = PromiseNumbers(of: entries)
  var records: [ActionRecord] = []
  var promises: [Int: Promises] = [:]
  for position in entries.indices {
    let start = records.count
    let main = entries[position].links.main ?? position
    let isTold = !entries[main].links.retellings.isEmpty
    let known = isTold ? promises[main] ?? Promises(of: main, in: entries) : nil
    promises[main] = known
    let promised = known?.byReport[position]
    for (place, item) in entries[position].incident.actions.enumerated() {
      let promise = promised.flatMap { known?.all[$0[place]] }
      records.append(
        ActionRecord(
          item: item, told: promise?.item, incident: position,
          on: entries[position].incident.date?.value, position: place,
          tracked: tickets[promise?.item ?? item],
          isRepeated: promise.map { $0.report != position } ?? false,
          promise: numbers.number(of: promise?.item ?? item)))
    }
    entries[position].links.actions = start..<records.count
  }
  for position in entries.indices {
    entries[position].links.openPromises = entries.tellings(of: position)
      .flatMap { entries[$0].links.actions }.compactMap { OpenPromise(records[$0], at: $0) }
  }
  return records
}

/// What the reports of one incident promise: what several of them promise in the same words, once.
private struct Promises {
  /// Each item with all that is known of it, and the report that counts for it.
  private(set) var all: [(item: ActionItem, report: Int)] = []
  /// For each report the places in `all` of its items.
  private(set) var byReport: [Int: [Int]] = [:]

  init(of main: Int, in entries: [LinkedIncident]) {
    /// By folded text, the places in `all`.
    var byText: [String: [Int]] = [:]
    for report in entries.tellings(of: main) {
      let items = entries[report].incident.actions
      var places = Array(repeating: 0, count: items.count)
      for (text, own) in Dictionary(grouping: items.indices, by: { foldedName(items[$0].text) }) {
        let met = match(own, of: items, with: byText[text] ?? [])
        for index in own.sorted() {
          if let place = met[index] {
            all[place].item.add(items[index])
            places[index] = place
          } else {
            places[index] = all.count
            byText[text, default: []].append(all.count)
            all.append((items[index], report))
          }
        }
      }
      byReport[report] = places
    }
  }

  /// Returns which of the items with some words in one report are which of those that other reports
  /// have in these words; what has no counterpart there is not among them.
  ///
  /// What one report has twice are two items. Those of one owner meet first, the others in their
  /// order.
  private func match(
    _ own: [Int], of items: [ActionItem], with known: [Int]
  ) -> [Int: Int] {
    var met: [Int: Int] = [:]
    var free = Dictionary(grouping: known.reversed()) { owner(of: all[$0].item) }
    for index in own {
      if let name = owner(of: items[index]) { met[index] = free[name]?.popLast() }
    }
    let taken = Set(met.values)
    let rest = zip(own.filter { met[$0] == nil }, known.filter { !taken.contains($0) })
    for (index, place) in rest { met[index] = place }
    return met
  }

  private func owner(of item: ActionItem) -> String? { item.owner.map(foldedName) }
}

extension ActionItem {
  /// Adds what another report says about the item, where this one does not say it.
  ///
  /// Of two states it takes the one that is furthest on, since work that was done is not undone.
  fileprivate mutating func add(_ other: ActionItem) {
    if other.status.progress > status.progress { status = other.status }
    owner = owner ?? other.owner
    due = due ?? other.due
    // A name and an address of two tickets would not fit.
    if ticket == nil, ticketURL == nil {
      ticket = other.ticket
      otherTickets = other.otherTickets
      ticketURL = other.ticketURL
    }
  }
}

extension ActionItem.Status {
  fileprivate var progress: Int {
    switch self {
    case .unknown: 0
    case .open: 1
    case .inProgress: 2
    case .wontDo, .done: 3
    }
  }
}
