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
    /// The files that were published, by identifier.
    var published: [String: String] = [:]
    var drafts: [String] = []
    var aliases: [String: String] = [:]
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
    Case(
      testDescription: "what was published keeps its address before the first by path",
      paths: ["2022/db.md", "2023/db.md", "2024/db.md"],
      published: ["db": "2023/db.md", "2024-db": "2024/db.md"],
      ids: ["2022/db.md": "2022-db", "2023/db.md": "db", "2024/db.md": "2024-db"]),
    Case(
      testDescription: "what was published keeps its address before a declared identifier",
      paths: ["db.md", "new.md"], declared: ["new.md": "db"], published: ["db": "db.md"],
      ids: ["db.md": "db", "new.md": "db-2"]),
    Case(
      testDescription: "of declared ones the published one keeps its address",
      paths: ["a.md", "b.md"], declared: ["a.md": "db", "b.md": "db"], published: ["db": "b.md"],
      ids: ["a.md": "db-2", "b.md": "db"]),
    Case(
      testDescription: "numbers stay with names in another script",
      paths: ["停電.md", "障害一.md", "障害二.md"],
      published: ["incident": "障害一.md", "incident-2": "障害二.md"],
      ids: ["停電.md": "incident-3", "障害一.md": "incident", "障害二.md": "incident-2"]),
    Case(
      testDescription: "a name from a clash stays when the other is gone",
      paths: ["2024/db.md", "b.md"],
      published: ["db": "2023/db.md", "2024-db": "2024/db.md", "b": "b.md"],
      ids: ["2024/db.md": "2024-db", "b.md": "b"]),
    Case(
      testDescription: "a moved file takes its address along",
      paths: ["2023/db.md"], published: ["db": "db.md"], ids: ["2023/db.md": "db"]),
    Case(
      testDescription: "a new identifier is a new address",
      paths: ["db.md"], declared: ["db.md": "outage"], published: ["db": "db.md"],
      ids: ["db.md": "outage"]),
    Case(
      testDescription: "nobody takes the address that a report had before, or has as an alias",
      paths: ["db.md", "x/old.md", "y/db.md"], declared: ["db.md": "outage"],
      published: ["db": "db.md", "old": "db.md"], aliases: ["db.md": "/incidents/old/"],
      ids: ["db.md": "outage", "x/old.md": "x-old", "y/db.md": "y-db"]),
    Case(
      testDescription: "nobody takes the address of a report that is a draft again",
      paths: ["b/db.md"], published: ["db": "a/db.md"], drafts: ["a/db.md"],
      ids: ["b/db.md": "b-db"]),
    Case(
      testDescription: "an alias is no identifier from a clash",
      paths: ["db.md"], published: ["old-db": "db.md"], aliases: ["db.md": "/incidents/old-db/"],
      ids: ["db.md": "db"]),
  ]

  @Test("are unique without regard to case", arguments: cases)
  func unique(test: Case) {
    var options = ArchiveOptions()
    options.publishedIDs = PublishedIdentifiers(
      test.published.map { ($0.key, $0.value) }, drafts: test.drafts)
    for paths in [test.paths, test.paths.reversed()] {
      let linked = link(
        paths.map {
          Report(
            path: $0, id: test.declared[$0],
            frontMatter: test.declared[$0].map { ["id": $0] } ?? [:],
            aliases: test.aliases[$0].map { [$0] } ?? [])
        }, options: options)
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
