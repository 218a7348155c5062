import Archives
import Diagnostics
import Documents
import Incidents
import Testing

@testable import Archives

@Suite("Causes and services")
struct RecordsTests {
  static let archive = link([
    Report(
      path: "a.md", date: "2020-01-01", services: ["Check-out", "check out"],
      causes: ["dns", "capacity"], minutes: 30, actions: ["first", "second"]),
    Report(
      path: "b.md", date: "2020-01-11", services: ["Checkout", "Search"], causes: ["dns"],
      minutes: 10),
    Report(
      path: "c.md", date: "2020-03-01", services: ["check_out"], causes: ["dns", "house-own"],
      actions: ["third"]),
    Report(path: "d.md", services: ["check out"], causes: ["capacity"]),
  ]).value

  @Test("are grouped by class, most frequent first")
  func causes() {
    let archive = Self.archive
    #expect(archive.ids(Array(archive.incidents.indices)) == ["c", "b", "a", "d"])
    #expect(archive.causes.map(\.cause.id) == ["dns", "capacity", "house-own"])
    let dns = archive.causes[0]
    #expect(dns.isRecurring)
    #expect(archive.ids(dns.occurrences.map(\.index)) == ["c", "b", "a"])
    #expect(dns.firstSeen?.iso == "2020-01-01")
    #expect(dns.lastSeen?.iso == "2020-03-01")
    #expect(dns.intervalsInDays == [10, 50])
    #expect(
      dns.services.map { archive.services[$0.index].name } == ["check out", "Checkout", "Search"])
    #expect(dns.services.map(\.count) == [2, 1, 1])
    #expect(dns.companions.map(\.id) == ["capacity", "house-own"])
    #expect(dns.actions.map { archive.actions[$0].item.text } == ["third", "first", "second"])
    #expect(archive.causes[2].cause.title == "house own")
  }

  @Test("fold the spellings of a service")
  func services() {
    let archive = Self.archive
    #expect(archive.services.map(\.name) == ["check out", "Checkout", "Search"])
    #expect(archive.services.map(\.slug) == ["check-out", "checkout", "search"])
    #expect(archive.ids(archive.services[0].incidents) == ["c", "a", "d"])
    #expect(archive.services[0].causes.map(\.id) == ["capacity", "dns", "house-own"])
  }

  @Test(
    "of one name are of one organisation where folders are organisations",
    arguments: [
      (["acme", "acme", "beta", "beta", "beta"], [3, 2]),
      (["acme", "beta", "beta", "gamma", "delta"], [2]),
      (["2020", "2021", "2021", "2022", "2023"], [5]),
    ])
  func organisations(folders: [String], repeats: [Int]) throws {
    let others = Set(folders).flatMap { folder in
      (1...5).map { Report(path: "\(folder)/other-\($0).md", date: "2019-01-0\($0)") }
    }
    let archive = link(
      folders.enumerated().map { number, folder in
        Report(
          path: "\(folder)/\(number).md", date: "2020-01-0\(number + 1)", services: ["API"],
          causes: ["capacity"])
      } + others
    ).value
    let capacity = try #require(archive.causes.first)
    #expect(capacity.repeats.map(\.incidents.count) == repeats)
    #expect(capacity.isRecurring == !repeats.isEmpty)
    // The last of the first house has seen what is before it there, and no more.
    let last = archive.entry("\(folders.count - 1)").links
    let before = repeats == [5] ? 4 : folders.dropLast().count { $0 == folders[folders.count - 1] }
    #expect(last.recurrences.first?.count ?? 0 == before)
    #expect(last.recurrences.first?.atService?.count ?? 0 == before)
  }

  @Test(
    "of one name are of the organisations that the configuration tells",
    arguments: [(Organisations.folders, [0]), (.one, [1]), (nil, [1])])
  func toldOrganisations(organisations: Organisations?, seenBefore: [Int]) throws {
    let archive = link(
      ["acme", "beta"].enumerated().map { number, folder in
        Report(path: "\(folder)/\(number).md", date: "2020-01-0\(number + 1)", causes: ["capacity"])
      }, options: ArchiveOptions(organisations: organisations)
    ).value
    #expect([archive.entry("1").links.recurrences.first?.count ?? 0] == seenBefore)
    #expect(archive.entry("1").links.organisation == (organisations == .folders ? "beta" : nil))
  }

  @Test("have slugs of their own, whatever the script")
  func slugs() {
    let names = ["支付", "結帳", "a/b", "a b", "", "  ", "\u{22}\u{301}"]
    let archive = link([Report(path: "a.md", services: names)]).value
    let slugs = archive.services.map(\.slug)
    #expect(Set(slugs).count == 5)
    #expect(
      slugs.allSatisfy {
        $0.utf8.allSatisfy {
          $0 == 0x2D || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
        }
      })
  }

  @Test("take the strongest finding of each incident")
  func strongest() {
    func finding(_ role: CauseFinding.Role, _ provenance: Provenance, _ confidence: Double)
      -> CauseFinding
    {
      CauseFinding(
        cause: "dns", role: role, provenance: provenance, confidence: confidence, evidence: "",
        range: nil)
    }
    var incident = Report(path: "a.md").incident
    incident.causes = [
      finding(.root, .inferred, 0.9), finding(.trigger, .declared, 1),
      finding(.root, .inferred, 0.95),
    ]
    let archive = linkArchive([incident], options: ArchiveOptions()).value
    #expect(archive.causes[0].occurrences.map(\.finding) == [incident.causes[1]])
    #expect(leadingFinding(among: incident.causes) == incident.causes[0])
  }

  @Test("come back where an earlier dated incident has the same leading cause")
  func recurrence() {
    let archive = Self.archive
    #expect(archive.ids(archive.entry("c").links.recurrences[0].earlier) == ["b", "a"])
    #expect(archive.ids(archive.entry("b").links.recurrences[0].earlier) == ["a"])
    #expect(archive.entry("a").links.recurrences == [])
    #expect(archive.entry("d").links.recurrences == [])
    let days = link(
      (1...30).map {
        Report(path: "\($0).md", date: "2020-06-\($0 < 10 ? "0" : "")\($0)", causes: ["dns"])
      }
    )
    .value
    #expect(days.entry("30").links.recurrences.first?.earlier.count == 20)
    #expect(days.entry("30").links.recurrences.first?.count == 29)
    let same = link(["x.md", "y.md"].map { Report(path: $0, date: "2020-01-01", causes: ["dns"]) })
      .value
    #expect(same.incidents.allSatisfy { $0.links.recurrences.isEmpty })
  }

  @Test("come back with each of the root causes, at whatever place the reports name them")
  func everyRootCause() {
    let archive = link([
      Report(path: "a.md", date: "2020-01-01", services: ["api"], causes: ["dns", "capacity"]),
      Report(path: "b.md", date: "2020-02-01", services: ["web"], causes: ["capacity"]),
      Report(path: "c.md", date: "2020-03-01", services: ["api"], causes: ["procedure", "dns"]),
      Report(path: "d.md", date: "2020-04-01", causes: ["dns", "dns", "capacity"]),
    ]).value
    let found = ["a", "b", "c", "d"].map { id in
      archive.entry(id).links.recurrences.map {
        "\($0.cause) \(archive.ids($0.earlier).joined(separator: ",")) \($0.atService?.count ?? 0)"
      }
    }
    #expect(found == [[], ["capacity a 0"], ["dns a 1"], ["dns c,a 0", "capacity b,a 0"]])
  }

  @Test("come back where the cause is inferred from little, too")
  func unsureRecurrence() {
    let incidents = ["2020-06-01", "2020-07-01"].map { date in
      var incident = Report(path: "\(date).md", date: date, causes: ["dns"]).incident
      incident.causes[0].provenance = .inferred
      incident.causes[0].confidence = 0.4
      return incident
    }
    let archive = linkArchive(incidents, options: ArchiveOptions()).value
    #expect(archive.entry("2020-07-01").links.recurrences.map { archive.isNotable($0) } == [true])
  }

  @Test("come back on a service where an earlier incident hit the same one")
  func serviceRecurrence() {
    let archive = Self.archive
    let found = archive.entry("c").links.recurrences.first?.atService
    #expect(found.map { archive.services[$0.service].name } == "check out")
    #expect(found.map { archive.ids($0.earlier) } == ["a"])
    #expect(found?.count == 1)
    #expect(archive.entry("b").links.recurrences.first?.atService == nil)
    let dns = archive.causes[0]
    #expect(dns.repeats.map { archive.services[$0.service].name } == ["check out"])
    #expect(dns.repeats.map { archive.ids($0.incidents) } == [["c", "a"]])
  }

  @Test(
    "of almost equal names are noted",
    arguments: [
      (["checkout", "chekout"], true), (["checkout", "checkouts"], true),
      (["payments", "paymetns"], true),
      (["search", "saerch"], true), (["database1", "database2"], false), (["db-a", "db-b"], false),
      (["checkout", "shipping"], false), (["Check-Out", "check out"], false),
    ])
  func nearMisses(names: [String], isNoted: Bool) {
    let linked = link([
      Report(path: "a.md", services: [names[0]]), Report(path: "b.md", services: names),
    ])
    #expect(linked.diagnostics.map(\.kind.name) == (isNoted ? ["similar-service-names"] : []))
    if isNoted {
      #expect(
        linked.diagnostics[0].message
          == "service '\(names[1])' is almost '\(names[0])'; did you mean '\(names[0])'?")
    }
  }

  @Test(
    "of one day with one title are reported twice",
    arguments: [
      ("Checkout was down", "Checkout  was down", "2024-05-01", true),
      ("Checkout was down", "Checkout was down", "2024-05-02", false),
      ("Outage", "Outage", "2024-05-01", false),
      ("Checkout was down", "Search was down", "2024-05-01", false),
    ])
  func twice(first: String, second: String, date: String, isNoted: Bool) {
    let linked = link([
      Report(path: "a.md", title: first, date: "2024-05-01"),
      Report(path: "log.md", title: second, date: date),
    ])
    #expect(linked.diagnostics.map(\.kind.name) == (isNoted ? ["reported-twice"] : []))
    #expect(linked.diagnostics.first?.path == (isNoted ? "log.md" : nil))
  }

  @Test(
    "of one day with one text are reported twice, whatever the time in the title",
    arguments: [
      ("Incident on 2024-05-01 - Login", "Incident on 2024-05-01 11:00 UTC - Login.", true, true),
      ("Incident on 2024-05-01 - Login", "Incident on 2024-05-01", true, true),
      (
        "Incident on 2024-05-01 09:30 - Login", "Incident on 2024-05-01 11:00 - Login", false, false
      ),
      ("Login was down at 10:00", "Search was down at 10:00", true, false),
    ])
  func sameText(first: String, second: String, isSameText: Bool, isNoted: Bool) {
    let texts = [
      "One node of the old cluster ran out of memory and was started again.",
      "The certificate of our gateway had ended, so nobody could reach it for hours.",
    ]
    let linked = link([
      Report(path: "a.md", title: first, date: "2024-05-01", text: [texts[0]]),
      Report(
        path: "log.md", title: second, date: "2024-05-01", text: [texts[isSameText ? 0 : 1]]),
    ])
    #expect(linked.diagnostics.map(\.kind.name) == (isNoted ? ["reported-twice"] : []))
  }
}
