import Archives
import Diagnostics
import Documents
import Incidents
import Testing

@testable import Archives

@Suite("Related incidents")
struct RelatedTests {
  /// Reports that share nothing with each other.
  static let fillers = (0..<20).map { index in
    Report(
      path: "filler-\(index).md", title: "Outage of part\(index)x",
      date: "2021-01-\(index < 9 ? "0" : "")\(index + 1)")
  }

  @Test("share a rare technical term and a service")
  func termAndService() {
    let archive = link(
      Self.fillers + [
        Report(
          path: "a.md", summary: "Writes to etcd_raft stalled, etcd_raft.", services: ["Checkout"]),
        Report(
          path: "b.md", summary: "The etcd_raft log was full, etcd_raft.", services: ["checkout"]),
      ]
    ).value
    let related = archive.entry("a").links.related
    #expect(archive.ids(related.map(\.index)) == ["b"])
    #expect(
      related.first.map { Set($0.reasons) } == [
        .sharedTerm("etcd_raft"), .sharedService("Checkout"),
      ])
    #expect(archive.ids(archive.entry("b").links.related.map(\.index)) == ["a"])
  }

  @Test("share words that stand as code; a shared cause is told too")
  func code() {
    let archive = link(
      Self.fillers + [
        Report(
          path: "a.md", causes: ["dns"], code: ["unbound", "resolv.conf", "unbound", "resolv.conf"]),
        Report(
          path: "b.md", causes: ["dns"], code: ["Unbound", "resolv.conf", "Unbound", "resolv.conf"]),
      ]
    ).value
    let reasons = archive.entry("a").links.related.first?.reasons ?? []
    #expect(
      Set(reasons) == [.sharedTerm("resolv.conf"), .sharedTerm("unbound"), .sharedCause("dns")])
  }

  /// Two reports in an archive of others, and what makes them related: the terms, or nothing.
  struct Pair: Sendable, CustomTestStringConvertible {
    var what: String
    var a: Report
    var b: Report
    var others: [Report] = []
    /// The terms, services and causes that are told, in order; nil where they are not related.
    var reasons: [RelatedIncident.Reason]?

    var testDescription: String { what }
  }

  static let ownFolders =
    (0..<12).map { Report(path: "acme/x\($0).md", title: "Zork \($0)x") }
    + (0..<12).map { Report(path: "umbrella/y\($0).md", title: "Gork \($0)y") }

  private static let twoTerms =
    "Some etcd_raft, etcd_raft, etcd_raft and etcd_raft, a pg_bouncer, pg_bouncer and pg_bouncer."

  static let pairs = [
    Pair(
      what: "an error message in code, amid other words there",
      a: Report(path: "a.md", code: ["EMFILE: too many open files, open '/tmp/x'"]),
      b: Report(path: "b.md", code: ["Too many open files"]),
      reasons: [.sharedTerm("too many open files")]),
    Pair(
      what: "an error message in quotation marks",
      a: Report(path: "a.md", text: ["Postgres said \"deadlock detected (40P01)\"."]),
      b: Report(path: "b.md", code: ["ERROR: deadlock detected: 3 rows"]),
      reasons: [.sharedTerm("deadlock detected")]),
    Pair(
      what: "an error message in plain words, which may say anything",
      a: Report(path: "a.md", text: ["There were too many open files."]),
      b: Report(path: "b.md", text: ["We had too many open files."])),
    Pair(
      what: "what programs say for all reasons",
      a: Report(path: "a.md", code: ["connection refused"]),
      b: Report(path: "b.md", code: ["Connection refused"])),
    Pair(
      what: "a command",
      a: Report(path: "a.md", code: ["terraform apply now"]),
      b: Report(path: "b.md", code: ["terraform apply now"])),
    Pair(
      what: "a rare name in both titles",
      a: Report(path: "a.md", title: "ADSync accounts"),
      b: Report(path: "b.md", title: "No ADSync"),
      reasons: [.sharedTerm("ADSync")]),
    Pair(
      what: "a word in both titles",
      a: Report(path: "a.md", title: "Stalled mempool", text: ["The mempool was full."]),
      b: Report(path: "b.md", title: "No mempool", text: ["A mempool was empty."]),
      reasons: [.sharedTerm("mempool")]),
    Pair(
      what: "a word in both titles that a quarter of the reports have",
      a: Report(path: "a.md", title: "Stalled mempool", text: ["The mempool was full."]),
      b: Report(path: "b.md", title: "No mempool", text: ["A mempool was empty."]),
      others: (0..<4).map { Report(path: "c\($0).md", text: ["A mempool there."]) }),
    Pair(
      what: "a word of all reports on security, in both titles",
      a: Report(path: "a.md", title: "Hooli exploit"),
      b: Report(path: "b.md", title: "Hooper exploit")
    ),
    Pair(
      what: "what a document is and when, beside what happened",
      a: Report(path: "a.md", title: "Incident report of July 11: ADSync"),
      b: Report(path: "b.md", title: "Incident report of July 21: no ADSync"),
      reasons: [.sharedTerm("ADSync")]),
    Pair(
      what: "one title, which may be that of a template",
      a: Report(path: "a.md", title: "All services are down", date: "2021-03-01"),
      b: Report(path: "b.md", title: "All services are down", date: "2022-03-01")),
    Pair(
      what: "only a service",
      a: Report(path: "a.md", services: ["x"]), b: Report(path: "b.md", services: ["x"])),
    Pair(
      what: "only a cause",
      a: Report(path: "a.md", causes: ["dns"]), b: Report(path: "b.md", causes: ["dns"])),
    Pair(
      what: "a cause and a name",
      a: Report(path: "a.md", text: ["They use Kafka here."], causes: ["dns"]),
      b: Report(path: "b.md", text: ["We use Kafka there."], causes: ["dns"])),
    Pair(
      what: "a vague cause, which is no reason",
      a: Report(path: "a.md", title: "ADSync accounts", causes: ["software-defect"]),
      b: Report(path: "b.md", title: "No ADSync", causes: ["software-defect"]),
      reasons: [.sharedTerm("ADSync")]),
    Pair(
      what: "an ordinary word and a service",
      a: Report(path: "a.md", summary: "A walrus was seen.", services: ["x"]),
      b: Report(path: "b.md", summary: "Somebody saw the walrus.", services: ["x"])),
    Pair(
      what: "one technical term by the way",
      a: Report(path: "a.md", summary: "Only etcd_raft stalled."),
      b: Report(path: "b.md", summary: "The etcd_raft log was full.")),
    Pair(
      what: "one technical term that both reports repeat",
      a: Report(
        path: "a.md", text: ["An etcd_raft, etcd_raft and etcd_raft.", "No etcd_raft, etcd_raft."]),
      b: Report(
        path: "b.md",
        text: ["The etcd_raft here.", "Our etcd_raft, etcd_raft, etcd_raft and etcd_raft."])),
    Pair(
      what: "a word that has capitals in headings and at the start of sentences alone",
      a: Report(
        path: "a.md", text: ["Filtering was off. Filtering is on."], headings: ["No Filtering"]),
      b: Report(
        path: "b.md", text: ["Filtering was on. Filtering is off."], headings: ["No Filtering"])
    ),
    Pair(
      what: "one name, which may be that of a product that failed twice",
      a: Report(
        path: "a.md",
        text: ["Some Zookeeper was off. Then Zookeeper was on, Zookeeper, Zookeeper, Zookeeper."]),
      b: Report(
        path: "b.md",
        text: ["That Zookeeper was on. Some Zookeeper was off, Zookeeper, Zookeeper, Zookeeper."])),
    Pair(
      what: "two names",
      a: Report(
        path: "a.md",
        text: [
          "Some Zookeeper was off. Then Zookeeper was on, Zookeeper, Zookeeper, Zookeeper.",
          "No Exhibitor and an Exhibitor.",
        ]),
      b: Report(
        path: "b.md",
        text: [
          "That Zookeeper was on. Some Zookeeper was off, Zookeeper, Zookeeper, Zookeeper.",
          "An Exhibitor or no Exhibitor.",
        ]),
      reasons: [.sharedTerm("Zookeeper"), .sharedTerm("Exhibitor")]),
    Pair(
      what: "a name that other reports use as a word",
      a: Report(
        path: "a.md", text: ["Some Skip was off. Then Skip was on, Skip, Skip, Skip, Skip."]),
      b: Report(
        path: "b.md", text: ["That Skip was on. Some Skip was off, Skip, Skip, Skip, Skip."]),
      others: (0..<3).map { Report(path: "c\($0).md", text: ["They skip it."]) }),
    Pair(
      what: "a tool that both mention",
      a: Report(path: "a.md", text: ["We saw PagerDuty, PagerDuty and PagerDuty in GitHub."]),
      b: Report(path: "b.md", text: ["No PagerDuty, no PagerDuty, PagerDuty and GitHub."])),
    Pair(
      what: "a tool that both are about, and what it did",
      a: Report(path: "a.md", title: "PagerDuty lost webhooks"),
      b: Report(path: "b.md", title: "No webhooks of PagerDuty"),
      reasons: [.sharedTerm("PagerDuty"), .sharedTerm("webhooks")]),
    Pair(
      what: "two words that are one term, and a third",
      a: Report(path: "a.md", title: "Lost volume snapshot of etcd_raft"),
      b: Report(path: "b.md", title: "Old volume snapshot, no etcd_raft"),
      reasons: [.sharedTerm("etcd_raft"), .sharedTerm("volume snapshot")]),
    Pair(
      what: "what is to be done",
      a: Report(
        path: "a.md", text: ["Use etcd_raft, etcd_raft, etcd_raft, etcd_raft and etcd_raft."],
        role: .actionItems),
      b: Report(
        path: "b.md", text: ["Buy etcd_raft, etcd_raft, etcd_raft, etcd_raft and etcd_raft."],
        role: .lessons)),
    Pair(
      what: "how it was repaired",
      a: Report(
        path: "a.md", text: [twoTerms], role: .resolution),
      b: Report(
        path: "b.md", text: ["We buy: " + twoTerms], role: .impact),
      reasons: [.sharedTerm("etcd_raft"), .sharedTerm("pg_bouncer")]),
    Pair(
      what: "the name of the organisation, in an archive of two",
      a: Report(path: "acme/a.md", text: ["Our AcmeCorp, AcmeCorp and AcmeCorp."]),
      b: Report(path: "acme/b.md", text: ["The AcmeCorp, AcmeCorp and AcmeCorp."]),
      others: ownFolders
        + (0..<14).map { Report(path: "acme/z\($0).md", text: ["AcmeCorp did it."]) }
        + (0..<40).map { Report(path: "umbrella/z\($0).md", text: ["It did it."]) }),
    Pair(
      what: "the name of a small organisation, in an archive of three",
      a: Report(path: "hooli/a.md", title: "HooliCorp outage"),
      b: Report(path: "hooli/b.md", title: "No HooliCorp"),
      others: ownFolders
        + (0..<2).map { Report(path: "hooli/z\($0).md", text: ["HooliCorp did it."]) }),
    Pair(
      what: "a class of causes that says what went wrong, and a word",
      a: Report(path: "acme/a.md", title: "No sesame", causes: ["certificate-expiry"]),
      b: Report(path: "umbrella/b.md", title: "Old sesame", causes: ["certificate-expiry"]),
      others: ownFolders,
      reasons: [.sharedTerm("sesame"), .sharedCause("certificate-expiry")]),
    Pair(
      what: "two terms in reports of one organisation",
      a: Report(path: "acme/a.md", text: [twoTerms]),
      b: Report(path: "acme/b.md", text: ["We buy: " + twoTerms]),
      others: ownFolders, reasons: [.sharedTerm("etcd_raft"), .sharedTerm("pg_bouncer")]),
    Pair(
      what: "two terms in reports of two organisations",
      a: Report(path: "acme/a.md", text: [twoTerms]),
      b: Report(path: "umbrella/b.md", text: ["We buy: " + twoTerms]),
      others: ownFolders),
    Pair(
      what: "nothing but their text, as a second copy",
      a: Report(
        path: "a.md", title: "Incident on 2021-05-01 - ADSync", date: "2021-05-01",
        text: ["One node of the old cluster ran out of memory and was restarted."]),
      b: Report(
        path: "b.md", title: "Incident on 2021-05-01 11:00 UTC - ADSync.", date: "2021-05-01",
        text: ["One node of the old cluster ran out of memory and was restarted."])),
  ]

  @Test("are told with what makes them so", arguments: pairs)
  func reasons(pair: Pair) {
    let archive = link(Self.fillers + [pair.a, pair.b] + pair.others).value
    let a = archive.incidents.firstIndex { $0.id.slug == "a" }
    let b = archive.incidents.firstIndex { $0.id.slug == "b" }
    for (one, other) in [(a, b), (b, a)] {
      let related = archive.incidents[one ?? 0].links.related.first { $0.index == other }
      #expect(related?.reasons == pair.reasons, "\(pair.what)")
    }
  }

  /// Returns how much alike two reports with one name in their titles are.
  private static func likeness(
    date: String?, causes: [String], otherDate: String?, otherCauses: [String]
  ) -> Double {
    let archive = link(
      fillers + [
        Report(path: "a.md", title: "ADSync stalled", date: date, causes: causes),
        Report(path: "b.md", title: "No ADSync", date: otherDate, causes: otherCauses),
      ]
    ).value
    return archive.entry("a").links.related.first?.score ?? 0
  }

  @Test("are more alike where one cause brought about both, and less where the causes differ")
  func agreement() {
    func likeness(_ causes: [String], _ otherCauses: [String]) -> Double {
      Self.likeness(date: nil, causes: causes, otherDate: nil, otherCauses: otherCauses)
    }
    let unknown = likeness(["dns"], [])
    // The cause adds to the score of its own, at most a tenth.
    #expect(likeness(["dns"], ["dns"]) > 1.1 * unknown + 0.1)
    #expect(likeness(["dns"], ["network"]) < 0.9 * unknown)
    #expect(likeness(["dns"], ["software-defect"]) == unknown)
  }

  @Test("are more alike within a week")
  func sequels() {
    func likeness(_ otherDate: String?) -> Double {
      Self.likeness(date: "2022-03-01", causes: [], otherDate: otherDate, otherCauses: [])
    }
    #expect(likeness("2022-03-08") > 1.5 * likeness("2022-03-09"))
    #expect(likeness(nil) == likeness("2022-03-09"))
  }

  @Test("are not shown far behind the best one")
  func behind() {
    let names = "etcd_raft kube_proxy pg_bouncer"
    let archive = link(
      Self.fillers + [
        Report(path: "a.md", title: names),
        Report(path: "b.md", title: "No pg_bouncer, kube_proxy or etcd_raft"),
        Report(path: "c.md", title: "No kube_proxy"),
      ]
    ).value
    #expect(archive.ids(archive.entry("a").links.related.map(\.index)) == ["b"])
    #expect(archive.ids(archive.entry("c").links.related.map(\.index).sorted()).contains("a"))
  }

  @Test("are not offered twice where one is told twice, nor is what is told twice rarer for that")
  func copies() {
    let text = [
      "The etcd_raft log of one node was full and the cluster lost its leader, etcd_raft."
    ]
    let archive = link(
      Self.fillers + [
        Report(path: "a.md", title: "ADSync was down", date: "2021-05-01"),
        Report(
          path: "b.md", title: "ADSync outage of May 09:30", date: "2021-05-09", text: text),
        Report(path: "log.md", title: "ADSync outage of May", date: "2021-05-09", text: text),
      ]
    ).value
    #expect(archive.ids(archive.entry("a").links.related.map(\.index)) == ["b"])
    #expect(archive.ids(archive.entry("b").links.related.map(\.index)) == ["a"])
    #expect(archive.ids(archive.entry("log").links.related.map(\.index)) == ["a"])
  }

  @Test("do not share the names of people, dates or numbers")
  func people() {
    func report(_ path: String) -> Incident {
      var incident = Report(
        path: path, summary: "We asked Zaphod-B and x2023-01-02 at 12:30.", services: ["x"]
      ).incident
      incident.people = [
        Located("Zaphod-B", at: nil, .stated), Located("x2023-01-02", at: nil, .stated),
      ]
      return incident
    }
    let archive = linkArchive(
      Self.fillers.map(\.incident) + [report("a.md"), report("b.md")], options: ArchiveOptions()
    ).value
    #expect(archive.entry("a").links.related.isEmpty)
  }

  @Test("come in the order of their likeness, references first, as many as asked for")
  func order() {
    let summary = "An etcd_raft and kube_proxy and pg_bouncer, etcd_raft, kube_proxy, pg_bouncer."
    let reports =
      Self.fillers + [
        Report(path: "a.md", summary: summary, services: ["x"], references: [.id("d")]),
        Report(path: "b.md", summary: summary, services: ["x"]),
        Report(
          path: "c.md", summary: "The etcd_raft, etcd_raft, pg_bouncer, pg_bouncer, pg_bouncer.",
          services: ["x"]),
        Report(path: "d.md"),
      ]
    for count in 0...3 {
      let archive = link(reports, options: ArchiveOptions(relatedCount: count)).value
      #expect(
        archive.ids(archive.entry("a").links.related.map(\.index))
          == Array(["d", "b", "c"].prefix(count)))
    }
  }

  @Test("cost a bounded number of postings for each incident")
  func linear() {
    func postings(_ count: Int) -> Int {
      let incidents = (0..<count).map { index in
        Report(
          path: "\(index).md",
          summary: "The pool_\(index % 21)a met lock_\(index % 7)b in zone_\(index % 22)c.",
          services: ["s\(index % 5)"]
        ).incident
      }
      var entries = incidents.map { LinkedIncident(incident: $0, id: $0.id) }
      let ties = IncidentTies(
        entries, links: Array(repeating: [], count: count), originals: Array(0..<count),
        services: ServiceTable(entries), houses: Houses(entries, organisations: nil))
      let options = ArchiveOptions()
      let terms = termRuns(of: count, options: options).map { readTerms(of: entries[$0]) }
      return relateIncidents(in: &entries, terms: terms, ties: ties, options: options)
    }
    let (small, large) = (postings(6_000), postings(12_000))
    #expect(small > 0)
    #expect(large <= 2 * small + 12_000)
    #expect(large <= 12_000 * 20 * 64)
  }
}
