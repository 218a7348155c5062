import Archives
import Diagnostics
import Incidents
import Testing

@Suite("An archive")
struct LinkArchiveTests {
  static let reports = (0..<900).map { index in
    Report(
      path: "\(index % 9)/report-\(index % 700).md", title: "Outage of node_\(index % 31)a",
      date: index % 13 == 0 ? nil : "20\(10 + index % 14)-0\(1 + index % 9)-1\(index % 7)",
      summary: "The pool_\(index % 57)b hit err_\(index % 83)c after lock_\(index % 19)d.",
      services: ["service \(index % 11)", "Service-\(index % 23)"],
      causes: [
        ["dns", "capacity", "network"][index % 3], ["power-facility", "procedure"][index % 2],
      ],
      references: index % 4 == 0 ? [.id("report-\(index / 2)"), .path("0/nothing.md")] : [],
      actions: ["do \(index)"])
  }

  @Test("is the same for any number of threads and any order of its reports")
  func deterministic() {
    let expected = link(Self.reports)
    #expect(expected.value.incidents.contains { !$0.links.related.isEmpty })
    for (jobs, reports) in [
      (2, Self.reports), (3, Self.reports.reversed()), (1, Self.reports.shuffled()),
    ] {
      let other = link(reports, options: ArchiveOptions(jobs: jobs))
      #expect(other.value.dump == expected.value.dump)
      #expect(other.diagnostics == expected.diagnostics)
    }
  }

  @Test("has the newest first, those without a date last, and ties by identifier")
  func order() {
    let archive = link([
      Report(path: "b.md", date: "2020-01-01"), Report(path: "z.md"),
      Report(path: "c.md", date: "2021-01-01"),
      Report(path: "a.md", date: "2020-01-01"), Report(path: "y.md"),
    ]).value
    #expect(archive.incidents.map(\.id.slug) == ["c", "a", "b", "y", "z"])
  }

  @Test("may be empty or hold one report")
  func small() {
    #expect(link([]).value.incidents.isEmpty)
    #expect(link([Report(path: "a.md")]).value.incidents.map(\.id.slug) == ["a"])
    #expect(link([Report(path: "a.md"), Report(path: "b.md")]).diagnostics.isEmpty)
  }

  @Test("shows links of wikis in time that grows with their number")
  func wikiLinks() {
    func time(_ count: Int) -> Duration {
      let names = (0..<count).map { "Name \($0)" }
      let archive = link([
        Report(
          path: "a.md", summary: names.map { "[[\($0)]]" }.joined(separator: " "),
          references: names.map { .name($0) } + [.name("b")]),
        Report(path: "b.md", title: "The other"),
      ]).value
      let entry = archive.entry("a")
      #expect(archive.shownText("See [[b]], [[Name 7]].", of: entry) == "See The other, Name 7.")
      return ContinuousClock().measure { _ = archive.shownSummary(of: entry) }
    }
    #expect(time(16_000) < time(4_000) * 8 + .milliseconds(200))
  }

  @Test("names its rules once, with an explanation")
  func kinds() {
    #expect(Set(archiveDiagnosticKinds).count == archiveDiagnosticKinds.count)
    #expect(archiveDiagnosticKinds.map(\.name) == archiveDiagnosticKinds.map(\.name).sorted())
    #expect(archiveDiagnosticKinds.allSatisfy { $0.explanation.utf8.count > 80 })
  }
}
