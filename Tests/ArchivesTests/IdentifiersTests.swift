import Archives
import Diagnostics
import Documents
import Incidents
import Testing

@Suite("Identifiers")
struct IdentifiersTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var paths: [String]
    var declared: [String: String] = [:]
    var ids: [String: String]
  }

  static let cases = [
    Case(
      testDescription: "the first by path keeps a name, the other gets its folder's",
      paths: ["2020/outage.md", "2019/outage.md"],
      ids: ["2019/outage.md": "outage", "2020/outage.md": "2020-outage"]),
    Case(
      testDescription: "case does not make a difference",
      paths: ["a/Outage.md", "b/outage.md"],
      ids: ["a/Outage.md": "Outage", "b/outage.md": "b-outage"]),
    Case(
      testDescription: "a declared identifier keeps its place",
      paths: ["a/outage.md", "b/x.md"], declared: ["b/x.md": "outage"],
      ids: ["a/outage.md": "a-outage", "b/x.md": "outage"]),
    Case(
      testDescription: "in the content folder itself there is only a number",
      paths: ["outage.md", "outage.txt"],
      ids: ["outage.md": "outage", "outage.txt": "outage-2"]),
    Case(
      testDescription: "more folders are added until the name is free",
      paths: ["a/x/outage.md", "b/x/outage.md", "c/x/outage.md"],
      ids: [
        "a/x/outage.md": "outage", "b/x/outage.md": "x-outage", "c/x/outage.md": "c-x-outage",
      ]),
    Case(
      testDescription: "a name that was made never takes one that a report has",
      paths: ["a/outage.md", "b/outage.md", "c/b-outage.md"],
      ids: ["a/outage.md": "outage", "b/outage.md": "b-outage-2", "c/b-outage.md": "b-outage"]),
    Case(
      testDescription: "the page that lists all incidents keeps its name",
      paths: ["x.md"], declared: ["x.md": "index.html"], ids: ["x.md": "index.html-2"]),
  ]

  @Test("are unique without regard to case", arguments: cases)
  func unique(test: Case) {
    for paths in [test.paths, test.paths.reversed()] {
      let linked = link(
        paths.map {
          Report(
            path: $0, id: test.declared[$0],
            frontMatter: test.declared[$0].map { ["id": $0] } ?? [:])
        })
      let found = linked.value.incidents.map { ($0.incident.document.file.path, $0.id.slug) }
      #expect(Dictionary(uniqueKeysWithValues: found) == test.ids)
    }
  }

  @Test("are named in a note where they clash")
  func note() {
    let linked = link([Report(path: "2019/outage.md"), Report(path: "2020/outage.md")])
    #expect(linked.diagnostics.map(\.kind.name) == ["duplicate-id"])
    #expect(linked.diagnostics.map(\.severity) == [.note])
    #expect(
      linked.diagnostics.map(\.message) == [
        "identifier 'outage' belongs to '2019/outage.md' too; this report is at '2020-outage'"
      ])
    #expect(linked.diagnostics.map(\.path) == ["2020/outage.md"])
    #expect(linked.value.entry("2020-outage").diagnostics == linked.diagnostics)
  }

  @Test("take linear time where thousands are equal")
  func many() {
    let linked = link(
      (0..<3_000).map { Report(path: "\($0 / 10)/outage.md\($0 % 10)", id: "outage") })
    #expect(Set(linked.value.incidents.map { $0.id.slug.lowercased() }).count == 3_000)
  }
}
