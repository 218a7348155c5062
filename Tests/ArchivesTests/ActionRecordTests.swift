import Archives
import Diagnostics
import Incidents
import Testing

@testable import Archives

@Suite("Action items")
struct ActionRecordTests {
  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }

  private func archive(_ tickets: [TrackedTicket], status: ActionItem.Status = .open) -> Archive {
    var first = Report(path: "a.md", date: "2020-01-01", causes: ["dns"]).incident
    var item = ActionItem(text: "Add alerts", status: status, range: 0..<1)
    item.ticket = "OPS-1"
    item.due = "2020-02-01"
    first.actions = [item, ActionItem(text: "Write it down", range: 0..<1)]
    let second = Report(path: "b.md", date: "2020-03-01", causes: ["dns"]).incident
    return linkArchive([first, second], options: ArchiveOptions(trackedTickets: tickets)).value
  }

  @Test("have the state of the tracker before that of the report")
  func tracked() throws {
    let report = archive([]).actions[0]
    #expect(report.status == .open)
    #expect(!report.isTracked)
    let closed = try day("2020-02-20")
    let tracked = archive([
      TrackedTicket(ticket: "ops-1", status: .open),
      TrackedTicket(ticket: "OPS-1", status: .done, closed: closed, owner: "Kim"),
    ]).actions
    #expect(tracked[0].status == .done)
    #expect(tracked[0].closed == closed)
    #expect(tracked[0].owner == "Kim")
    #expect(tracked[0].isTracked)
    #expect(tracked[0].item.status == .open)
    #expect(!tracked[1].isTracked)
  }

  @Test("are overdue from the day after they were due, unless they are done")
  func overdue() throws {
    let open = archive([]).actions[0]
    #expect(!open.isOverdue(on: try day("2020-02-01")))
    #expect(open.isOverdue(on: try day("2020-02-02")))
    let done = archive([], status: .done).actions[0]
    #expect(!done.isOverdue(on: try day("2021-01-01")))
    let unknown = archive([], status: .unknown).actions[0]
    #expect(unknown.isOverdue(on: try day("2021-01-01")))
    let dropped = archive([], status: .wontDo).actions[0]
    #expect(!dropped.isOverdue(on: try day("2021-01-01")))
  }

  @Test(
    "are due on the day that their words mean after the incident",
    arguments: [
      ("2019-07-19", "2019-07-19", true), ("July 19", "2019-07-19", true),
      ("July 31", "2019-07-31", true), ("July 2", "2019-07-02", true),
      ("15 January", "2020-01-15", true), ("Monday, July 20", "2019-07-20", true),
      ("Q3 2019", "2019-09-30", false), ("Q1/2020", "2020-03-31", false),
      // It was before the incident, or is no day, or two.
      ("June 25", nil, false), ("soon", nil, false), ("05/06/2024", nil, false),
      ("July 19 at 10:00", nil, false), ("Q5 2019", nil, false), ("July", nil, false),
    ] as [(String, String?, Bool)])
  func dueDays(text: String, expected: String?, isDay: Bool) throws {
    var report = Report(path: "a.md", date: "2019-07-02").incident
    var item = ActionItem(text: "Rewrite it", range: 0..<1)
    item.due = text
    report.actions = [item]
    let action = linkArchive([report], options: ArchiveOptions()).value.actions[0]
    #expect(action.dueDate?.iso == expected)
    #expect(action.isDueDay == isDay)
    #expect(action.due == text)
  }

  @Test("are listed where their cause came back before they were done")
  func returns() throws {
    func open(_ tickets: [TrackedTicket], _ status: ActionItem.Status = .open) -> [[Int]] {
      archive(tickets, status: status).returns.map(\.openActions)
    }
    #expect(open([]) == [[0]])
    #expect(open([], .unknown) == [])
    #expect(open([], .done) == [])
    let before = TrackedTicket(ticket: "OPS-1", status: .done, closed: try day("2020-02-20"))
    #expect(open([before]) == [])
    let after = TrackedTicket(ticket: "OPS-1", status: .done, closed: try day("2020-04-01"))
    #expect(open([after]) == [[0]])
    let found = archive([]).returns[0]
    #expect(archive([]).ids([found.incident, found.earlier]) == ["b", "a"])
  }

  @Test("Causes that came back are told aloud where that says something")
  func tellingRecurrences() {
    // Thirteen incidents: of one cause nobody learns anything, of the rare one and that of a
    // service they do.
    var reports = (1...9).map { Report(path: "s\($0).md", date: "2020-01-0\($0)", causes: ["dns"]) }
    reports += [
      Report(path: "r1.md", date: "2020-02-01", causes: ["network"]),
      Report(path: "r2.md", date: "2020-02-02", causes: ["network"]),
      Report(path: "t1.md", date: "2020-03-01", services: ["mail"], causes: ["dns"]),
      Report(path: "t2.md", date: "2020-03-02", services: ["mail"], causes: ["dns"]),
    ]
    let archive = link(reports).value
    let telling = archive.incidents.indices.filter {
      !archive.incidents[$0].links.recurrences.isEmpty && archive.isNotableReturn($0)
    }
    #expect(archive.ids(telling) == ["t2", "r2"])
    let few = link(Array(reports[4...])).value
    let all = few.incidents.indices.filter { !few.incidents[$0].links.recurrences.isEmpty }
    #expect(all.count == 7)
    #expect(all.allSatisfy { few.isNotableReturn($0) })
  }

  @Test("are one promise with the same ticket, else with the same words")
  func samePromises() {
    let tickets: [(text: String, ticket: String?)] = [
      ("Add an alert", "A-1"), ("Alert on it", "a-1"), ("Add an  Alert", nil), ("Other", nil),
      ("Add an alert", "A-2"), ("other", nil),
    ]
    let reports = tickets.enumerated().map { place, item in
      var report = Report(path: "r\(place).md", date: "2020-01-0\(9 - place)").incident
      var action = ActionItem(text: item.text, status: .open, range: 0..<1)
      action.ticket = item.ticket
      report.actions = [action]
      return report
    }
    let numbers = linkArchive(reports, options: ArchiveOptions()).value.actions.map(\.promise)
    #expect(numbers.map { numbers.firstIndex(of: $0) } == [0, 0, 0, 3, 4, 3])
  }

  @Test("of all earlier incidents are known while they are open, and make a return notable")
  func openPromises() throws {
    func report(_ name: String, _ date: String, _ tickets: [String]) -> Incident {
      var report = Report(path: name + ".md", date: date, causes: ["dns"]).incident
      report.actions = tickets.map { ticket in
        var item = ActionItem(text: "Do \(ticket)", status: .open, range: 0..<1)
        item.ticket = ticket
        return item
      }
      return report
    }
    let many = (1...9).map {
      Report(path: "m\($0).md", date: "2019-01-0\($0)", causes: ["dns"]).incident
    }
    let tracked = [
      TrackedTicket(ticket: "A-2", status: .done, closed: try day("2020-06-20")),
      TrackedTicket(ticket: "A-3", status: .done, closed: try day("2020-01-10")),
    ]
    let archive = linkArchive(
      many + [
        report("a", "2020-01-01", ["A-1", "A-2", "A-3"]), report("b", "2020-03-01", ["A-1"]),
        report("c", "2020-06-01", []),
      ], options: ArchiveOptions(trackedTickets: tracked)
    ).value
    let last = try #require(archive.incidents.firstIndex { $0.id.slug == "c" })
    let open = archive.incidents[last].links.stillOpen.map { archive.actions[$0.action] }
    #expect(open.map(\.ticket) == ["A-1", "A-2"])
    #expect(archive.ids(open.map(\.incident)) == ["b", "a"])
    #expect(archive.incidents[last].links.recurrences.map(\.stillOpen) == [2])
    #expect(archive.isNotableReturn(last))
    let first = try #require(archive.incidents.firstIndex { $0.id.slug == "a" })
    #expect(archive.incidents[first].links.stillOpen.isEmpty)
    #expect(!archive.isNotableReturn(first))
  }

  @Test("of one report are two where it promises one thing twice")
  func promisedTwice() {
    func report(_ name: String, _ date: String, _ items: [(String, String?)]) -> Incident {
      var report = Report(path: name + ".md", date: date, causes: ["dns"]).incident
      report.actions = items.map { text, ticket in
        var item = ActionItem(text: text, status: .open, range: 0..<1)
        item.ticket = ticket
        return item
      }
      return report
    }
    let items: [(String, String?)] = [
      ("Add", "OPS-1"), ("Test", "OPS-1"), ("Write a runbook", nil), ("Write a runbook", nil),
    ]
    let archive = linkArchive(
      [
        report("a", "2024-01-05", items), report("b", "2024-02-05", []),
        // What a later report promises again counts for one with that.
        report("c", "2024-03-05", [("Other", "OPS-1")]), report("d", "2024-04-05", []),
      ], options: ArchiveOptions()
    ).value
    #expect(archive.entry("b").links.stillOpen.count == 4)
    #expect(archive.entry("b").links.recurrences.map(\.stillOpen) == [4])
    let open = archive.entry("d").links.stillOpen
    #expect(archive.ids(open.map(\.incident)) == ["c", "a", "a"])
    #expect(archive.entry("d").links.recurrences.map(\.stillOpen) == [3])
  }

  @Test(
    "of several tickets are done when all of them are",
    arguments: [
      (["done", "done"], ActionItem.Status.done, true), (["done", "open"], .open, true),
      (["in_progress", "done"], .inProgress, true), (["done"], .open, false),
      (["unknown", "done"], .unknown, true), (["done", "wont_do"], .done, true),
    ])
  func severalTickets(states: [String], status: ActionItem.Status, isTracked: Bool) throws {
    var report = Report(path: "a.md", date: "2020-01-01").incident
    var item = ActionItem(text: "Canary everything", status: .open, range: 0..<1)
    item.ticket = "PAY-10"
    item.otherTickets = ["PAY-11"]
    report.actions = [item]
    let tracked = zip(["PAY-10", "pay-11"], states).map {
      TrackedTicket(ticket: $0, status: ActionItem.Status(rawValue: $1) ?? .unknown)
    }
    let action = linkArchive([report], options: ArchiveOptions(trackedTickets: tracked))
      .value.actions[0]
    #expect(action.status == status)
    #expect(action.isTracked == isTracked)
    #expect(action.ticket == "PAY-10, PAY-11")
  }

  @Test("know the items of their incident")
  func ranges() {
    let archive = archive([])
    #expect(archive.entry("a").links.actions == 0..<2)
    #expect(archive.entry("b").links.actions.isEmpty)
    let counts = ActionCounts(archive.actions)
    #expect((counts.total, counts.unfinished, counts.unknown) == (2, 1, 1))
  }

  @Test(
    "have due dates where these are written as ISO 8601",
    arguments: [
      ("2020-02-29", true), ("2021-02-29", false), ("2020-2-29", false), ("2020/02/28", false),
      ("soon", false), ("", false), ("２０２０-02-28", false),
    ])
  func dates(text: String, isDate: Bool) {
    #expect((CalendarDate(iso: text) != nil) == isDate)
  }
}
