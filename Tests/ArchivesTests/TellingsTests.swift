import Diagnostics
import Incidents
import Testing

@testable import Archives

@Suite("An incident that two reports tell")
struct TellingsTests {
  private static let dates: [String] = ["2024-05-01", "2024-05-11", "2024-05-31"]
  /// Each of three incidents in a file of its own, which tells most, and in a log.
  private static let reports: [Report] = dates.flatMap { date in
    [
      Report(
        path: "a-log-\(date).md", title: "Certificate of the gateway", date: date,
        services: ["Gateway", "Login"], causes: ["certificate-expiry"], minutes: 30,
        actions: ["Renew it", "Call the vendor"]),
      Report(
        path: "b-\(date).md", title: "Certificate of the gateway", date: date,
        services: ["gateway"], causes: ["certificate-expiry", "monitoring-gap"], minutes: 40,
        actions: ["Renew  it", "Watch the end date"]),
    ]
  }

  private let archive = link(Self.reports).value

  @Test("is one incident, for which the report that tells most stands")
  func one() {
    #expect(archive.incidents.count == 6)
    #expect(archive.incidentCount == 3)
    for date in Self.dates {
      let main = archive.entry("b-\(date)")
      let other = archive.entry("a-log-\(date)")
      #expect(main.links.main == nil)
      #expect(archive.ids(main.links.retellings) == ["a-log-\(date)"])
      #expect(other.links.main.map { archive.ids([$0]) } == ["b-\(date)"])
    }
    let all = archive.incidents.indices
    #expect(archive.ids(archive.distinct(all)).count == 3)
    #expect(
      archive.known(of: all) { archive.incidents[$0].knownDuration }.map(\.value.minutes) == [
        40, 40, 40,
      ])
  }

  @Test("counts once for its causes and services, in whichever report they are")
  func causes() throws {
    let expiry = try #require(archive.causes.first { $0.cause.id == "certificate-expiry" })
    #expect(
      archive.ids(expiry.occurrences.map(\.index)) == [
        "b-2024-05-31", "b-2024-05-11", "b-2024-05-01",
      ])
    #expect(expiry.intervalsInDays == [10, 20])
    #expect(expiry.services.map(\.count) == [3, 3])
    #expect(expiry.companions.map(\.count) == [3])
    let login = try #require(archive.services.first { $0.name == "Login" })
    #expect(
      archive.ids(login.incidents) == ["a-log-2024-05-31", "a-log-2024-05-11", "a-log-2024-05-01"])
    #expect(login.causes.map(\.count) == [3, 3])
    let gateway = try #require(archive.services.first { $0.slug == "gateway" })
    #expect(gateway.incidents.count == 3)
    // Each report has the services that it names.
    #expect(archive.entry("a-log-2024-05-01").links.services.count == 2)
    #expect(archive.entry("b-2024-05-01").links.services.count == 1)
  }

  @Test("occurred before once for each earlier incident, and came back once")
  func recurrences() throws {
    for id in ["a-log-2024-05-31", "b-2024-05-31"] {
      let links = archive.entry(id).links
      let found = try #require(links.recurrences.first)
      #expect(found.count == 2)
      #expect(archive.ids(found.earlier) == ["b-2024-05-11", "b-2024-05-01"])
      #expect(found.atService?.count == 2)
    }
    #expect(archive.entry("b-2024-05-01").links.recurrences.isEmpty)
  }

  @Test("promises once what both reports promise in the same words, and loses nothing")
  func promises() {
    #expect(archive.actions.count == 12)
    #expect(
      archive.actions.filter(\.isRepeated).map(\.item.text) == ["Renew it", "Renew it", "Renew it"])
    #expect(ActionCounts(of: archive.actions.indices, in: archive).total == 9)
    let first = archive.promises(of: [0]).map { archive.actions[$0].item.text }
    #expect(Set(first) == ["Renew  it", "Watch the end date", "Call the vendor"])
  }

  private static let pool = "The pool was full, and the page of orders did not open for many."
  private static let resolver = "A resolver went away in the night and nobody saw that before six."

  @Test(
    "is one where the texts, the times or the promises agree, not for its title alone",
    arguments: [
      (Report(path: "", text: [pool]), Report(path: "", text: [pool]), true),
      (Report(path: "", text: [pool]), Report(path: ""), true),
      (Report(path: "", text: [pool]), Report(path: "", text: [resolver]), false),
      (
        Report(path: "", text: [pool], hours: 10...12),
        Report(path: "", text: [resolver], hours: 11...13), true
      ),
      (
        Report(path: "", text: [pool], hours: 10...11),
        Report(path: "", text: [pool], hours: 14...15), false
      ),
      (
        Report(path: "", text: [pool], actions: ["Grow the pool"]),
        Report(path: "", text: [resolver], actions: ["Grow the  pool", "Call"]), true
      ),
    ])
  func agreement(first: Report, second: Report, isOne: Bool) {
    var reports = [first, second]
    for index in reports.indices {
      reports[index].path = "\(index).md"
      reports[index].title = "Degraded performance"
      reports[index].date = "2024-05-01"
    }
    let linked = link(reports)
    #expect(linked.value.incidentCount == (isOne ? 1 : 2))
    // A person is asked about both.
    #expect(linked.diagnostics.map(\.kind.name) == ["reported-twice"])
    #expect(linked.diagnostics[0].message.hasSuffix("and both count") == !isOne)
  }

  @Test("is never one of two organisations")
  func organisations() {
    let others = ["acme", "beta"].flatMap { house in
      (1...5).map { Report(path: "\(house)/\(house)-\($0).md", title: "\(house) \($0)") }
    }
    let reports = ["acme", "beta"].map { house in
      Report(
        path: "\(house)/up.md", title: "Elevated error rates", date: "2024-05-01",
        text: [Self.pool])
    }
    let linked = link(others + reports)
    #expect(linked.value.incidentCount == 12)
    #expect(linked.diagnostics.contains { $0.kind.name == "reported-twice" })
  }

  @Test("has of each promise all that its reports know, and counts it once")
  func promiseFacts() throws {
    func item(_ text: String, _ status: ActionItem.Status, owner: String? = nil) -> ActionItem {
      var item = ActionItem(text: text, status: status, range: 0..<1)
      item.owner = owner
      item.due = owner.map { _ in "2024-06-01" }
      item.ticket = owner.map { _ in "OPS-1" }
      return item
    }
    var reports = (0..<3).map {
      Report(path: "\($0).md", title: "Degraded performance", date: "2024-05-01", hours: 1...2)
        .incident
    }
    reports[0].actions = ["Renew it", "Watch it", "Tell it"].map { item($0, .unknown) }
    reports[1].actions = [item("Renew it", .done, owner: "Kim"), item("Only here", .open)]
    reports[2].actions = [item("renew it", .open), item("Only here", .inProgress)]
    let archive = linkArchive(reports, options: ArchiveOptions()).value
    let counts = ActionCounts(of: archive.actions.indices, in: archive)
    #expect(
      [counts.total, counts.done, counts.inProgress, counts.unknown, counts.open] == [
        4, 1, 1, 2, 0,
      ]
    )
    let first = try #require(archive.actions.first { !$0.isRepeated })
    #expect(first.owner == "Kim" && first.ticket == "OPS-1" && first.dueDate?.iso == "2024-06-01")
    #expect(first.item.owner == nil)
  }

  @Test("keeps apart what one report promises twice, each with its own owner and state")
  func promisedTwice() {
    func report(_ path: String, _ items: [(owner: String?, status: ActionItem.Status)]) -> Incident
    {
      var report = Report(
        path: path, title: "Degraded performance", date: "2024-05-01", hours: 1...2
      ).incident
      report.actions = items.map { owner, status in
        var item = ActionItem(text: "Add an alert", status: status, range: 0..<1)
        item.owner = owner
        return item
      }
      return report
    }
    func promises(_ others: [(owner: String?, status: ActionItem.Status)]...) -> [String] {
      let reports = [report("0.md", [("Kim", .done), ("Jo", .open)])]
      let archive = linkArchive(
        reports + others.enumerated().map { report("\($0 + 1).md", $1) }, options: ArchiveOptions()
      ).value
      return archive.promises(of: archive.incidents.indices).map {
        "\(archive.actions[$0].owner ?? "") \(archive.actions[$0].status.rawValue)"
      }.sorted()
    }
    #expect(promises([]) == ["Jo open", "Kim done"])
    #expect(promises([(nil, .unknown)]) == ["Jo open", "Kim done"])
    // The other report has them in another order, and knows more.
    #expect(promises([("Jo", .inProgress), ("Kim", .open)]) == ["Jo in_progress", "Kim done"])
    #expect(promises([("Jo", .done)]) == ["Jo done", "Kim done"])
    #expect(promises([(nil, .open), (nil, .done)], [("jo", .open)]) == ["Jo done", "Kim done"])
    #expect(
      promises([(nil, .open), (nil, .open), ("Ann", .open)]) == ["Ann open", "Jo open", "Kim done"])
  }
}
