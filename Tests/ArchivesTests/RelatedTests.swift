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
        Report(path: "a.md", summary: "Writes to etcd_raft stalled.", services: ["Checkout"]),
        Report(path: "b.md", summary: "The etcd_raft log was full.", services: ["checkout"]),
      ]
    ).value
    let related = archive.entry("a").related
    #expect(archive.ids(related.map(\.index)) == ["b"])
    #expect(
      related.first.map { Set($0.reasons) } == [
        .sharedTerm("etcd_raft"), .sharedService("Checkout"),
      ])
    #expect(archive.ids(archive.entry("b").related.map(\.index)) == ["a"])
  }

  @Test("share words that stand as code")
  func code() {
    let archive = link(
      Self.fillers + [
        Report(path: "a.md", causes: ["dns"], code: ["unbound", "resolv.conf"]),
        Report(path: "b.md", causes: ["dns"], code: ["Unbound", "resolv.conf"]),
      ]
    ).value
    let reasons = archive.entry("a").related.first?.reasons ?? []
    #expect(
      Set(reasons) == [.sharedTerm("resolv.conf"), .sharedTerm("unbound"), .sharedCause("dns")])
  }

  @Test(
    "do not share only a service, a cause or ordinary words",
    arguments: [
      (Report(path: "a.md", services: ["x"]), Report(path: "b.md", services: ["x"])),
      (Report(path: "a.md", causes: ["dns"]), Report(path: "b.md", causes: ["dns"])),
      (
        Report(path: "a.md", summary: "A walrus was seen.", services: ["x"]),
        Report(path: "b.md", summary: "Somebody saw the walrus.", services: ["x"])
      ),
      (
        Report(path: "a.md", summary: "Only etcd_raft stalled."),
        Report(path: "b.md", summary: "The etcd_raft log was full.")
      ),
    ])
  func nothing(a: Report, b: Report) {
    let archive = link(Self.fillers + [a, b]).value
    #expect(archive.entry("a").related.isEmpty)
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
    #expect(archive.entry("a").related.isEmpty)
  }

  @Test("come in the order of their likeness, references first, as many as asked for")
  func order() {
    let summary = "The etcd_raft and kube_proxy and pg_bouncer pools."
    let reports =
      Self.fillers + [
        Report(path: "a.md", summary: summary, services: ["x"], references: [.id("d")]),
        Report(path: "b.md", summary: summary, services: ["x"]),
        Report(path: "c.md", summary: "The etcd_raft pool.", services: ["x"]),
        Report(path: "d.md"),
      ]
    for count in 0...3 {
      let archive = link(reports, options: ArchiveOptions(relatedCount: count)).value
      #expect(
        archive.ids(archive.entry("a").related.map(\.index))
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
      var entries = incidents.map { ArchivedIncident(incident: $0, id: $0.id) }
      let services = ServiceTable(entries)
      return relateIncidents(
        in: &entries, links: Array(repeating: [], count: count), services: services,
        options: ArchiveOptions())
    }
    let (small, large) = (postings(6_000), postings(12_000))
    #expect(small > 0)
    #expect(large <= 2 * small + 12_000)
    #expect(large <= 12_000 * 16 * 128)
  }
}
