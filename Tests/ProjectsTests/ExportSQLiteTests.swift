import Archives
import CSQLite
import Foundation
import Incidents
import TestSupport
import Testing

@testable import Projects

/// The exported database, read as any tool of SQLite reads it.
struct ExportSQLiteTests {
  /// Runs a query and returns its rows as texts; NULL becomes an empty text.
  private func rows(_ sql: String, in path: String) throws -> [[String]] {
    var database: OpaquePointer?
    #expect(unsafe sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
    defer { unsafe sqlite3_close(database) }
    var statement: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(database, sql, -1, &statement, nil)
    #expect(code == SQLITE_OK, "\(unsafe String(cString: sqlite3_errmsg(database))): \(sql)")
    defer { unsafe sqlite3_finalize(statement) }
    var rows: [[String]] = []
    while unsafe sqlite3_step(statement) == SQLITE_ROW {
      rows.append(
        (0..<(unsafe sqlite3_column_count(statement))).map { column in
          guard let text = unsafe sqlite3_column_text(statement, column) else { return "" }
          return unsafe String(cString: text)
        })
    }
    return rows
  }

  @Test("The database holds what the export holds, and answers the README's queries")
  func content() async throws {
    let content = repositoryPath("content")
    let folder = try TemporaryFolder()
    let archive = try await readArchive(BuildRequest(content: content, jobs: 2)).archive
    let path = folder.path("archive.db")
    try exportSQLite(of: archive, to: path)
    #expect(try rows("PRAGMA integrity_check", in: path) == [["ok"]])
    #expect(try rows("PRAGMA foreign_key_check", in: path) == [])
    func count(_ table: String) throws -> Int {
      Int(try rows("SELECT count(*) FROM \(table)", in: path)[0][0]) ?? -1
    }
    #expect(try count("incidents") == archive.incidents.count)
    #expect(try count("search") == archive.incidents.count)
    #expect(try count("actions") == archive.actions.count)
    #expect(try count("causes") == archive.incidents.map(\.incident.causes.count).reduce(0, +))
    #expect(try count("timeline") == archive.incidents.map(\.incident.timeline.count).reduce(0, +))
    let recurring = archive.causes.count { cause in
      // Within one organisation, as everywhere.
      let incidents = Set(cause.occurrences.map(\.index))
      return Dictionary(grouping: incidents) { archive.incidents[$0].links.organisation }
        .values.contains { $0.count > 1 }
    }
    #expect(try count("recurring_causes") == recurring)
    let readme = try String(contentsOfFile: repositoryPath("README.md"), encoding: .utf8)
    let block = try #require(
      readme.split(separator: "<!-- queries: a test runs each of them -->\n```sql\n").last?
        .split(separator: "```").first)
    let queries = block.split(separator: ";").map(String.init).filter { $0.contains("SELECT") }
    #expect(queries.count >= 5)
    for query in queries where !query.contains("MATCH") && !query.contains("owner IS NULL") {
      #expect(try !rows(query, in: path).isEmpty, "\(query)")
    }
    for query in queries { _ = try rows(query, in: path) }
    let found = try rows("SELECT id FROM search WHERE search MATCH 'certificate'", in: path)
    #expect(!found.isEmpty)
  }

  @Test(
    "The views count as the pages do: merged services, each incident once, no one else's causes")
  func views() async throws {
    func report(_ date: String, _ service: String, _ title: String) -> String {
      """
      ---
      date: \(date)
      causes: [capacity]
      services: [\(service)]
      ---
      # \(title)

      ## Action items
      - [ ] Add room
      """
    }
    var files = [
      "content/acme/1.md": report("2024-01-01", "API", "The first night without room"),
      "content/acme/2.md": report("2024-01-11", "API", "The second night without room"),
      "content/acme/log.md": report("2024-01-11", "api", "The second night without room"),
      "content/beta/1.md": report("2024-01-12", "API", "No room at another house"),
    ]
    for number in 3...6 {
      files["content/acme/\(number).md"] = "# Another \(number) at this house\n"
      files["content/beta/\(number).md"] = "# Another \(number) at that house\n"
    }
    let folder = try TemporaryFolder(files)
    let path = folder.path("x.db")
    let archive = try await readArchive(BuildRequest(content: folder.path("content"), jobs: 1))
      .archive
    try exportSQLite(of: archive, to: path)
    #expect(
      try rows("SELECT service, incidents FROM service_causes", in: path)
        == [["API", "3"]])
    #expect(
      try rows("SELECT written FROM services WHERE service = 'API' ORDER BY 1", in: path)
        == [["API"], ["API"], ["API"], ["api"]])
    #expect(
      try rows("SELECT incidents, unfinished_actions FROM recurring_causes", in: path) == [
        ["3", "3"]
      ])
    #expect(
      try rows("SELECT date, last_time, days_since FROM came_back", in: path) == [
        ["2024-01-11", "2024-01-01", "10"]
      ])
    #expect(
      try rows("SELECT count(*) FROM incidents WHERE same_as IS NOT NULL", in: path) == [["1"]])
    #expect(try rows("SELECT incidents FROM years", in: path) == [["3"]])
    for record in archive.services {
      for cause in record.causes {
        #expect(
          try rows(
            "SELECT incidents FROM service_causes WHERE service = '\(record.name)' AND class = '\(cause.id)'",
            in: path) == [["\(cause.count)"]])
      }
    }
  }

  @Test("What came back is what the pages say, for each cause that an incident is filed under")
  func cameBack() async throws {
    func report(_ date: String, _ causes: String, _ title: String) -> String {
      "---\ndate: \(date)\ncauses: \(causes)\n---\n# \(title)\n"
    }
    let folder = try TemporaryFolder([
      "content/a.md": report("2024-01-01", "[dns, capacity]", "The names were gone"),
      "content/b.md": report(
        "2024-02-01", "[{class: capacity, role: trigger}, {class: dns, role: contributing}]",
        "No room for the queue"),
      "content/c.md": report("2024-03-01", "[procedure, dns]", "A step was left out"),
      "content/d.md": report(
        "2024-04-01", "[{class: network, role: contributing}, {class: capacity, role: trigger}]",
        "A switch with too little room"),
      "content/e.md": report("2024-05-01", "[capacity]", "Full disks"),
      // Another report of the same incident, which has another cause.
      "content/log.md": report("2024-05-01", "[procedure]", "Full disks"),
    ])
    let path = folder.path("x.db")
    let archive = try await readArchive(BuildRequest(content: folder.path("content"), jobs: 1))
      .archive
    try exportSQLite(of: archive, to: path)
    let pages = archive.incidents.filter { $0.links.main == nil }.flatMap { entry in
      entry.links.recurrences.map { [entry.id.slug, $0.cause, String($0.count)] }
    }
    let rows = try rows("SELECT id, class, earlier FROM came_back", in: path)
    #expect(Set(rows) == Set(pages))
    #expect(Set(rows).isSuperset(of: [["c", "dns", "1"], ["d", "capacity", "2"]]))
    #expect(rows.count == 5)
    for index in archive.incidents.indices {
      let main = archive.incidents[archive.main(of: index)]
      #expect(archive.incidents[index].links.recurrences == main.links.recurrences)
    }
  }

  @Test("A second export takes the place of the first with the same bytes")
  func deterministic() async throws {
    let folder = try TemporaryFolder([
      "content/a.md":
        "---\nservices: [a, a, b]\n---\n# A \u{0} outage\n\nDate: 2024-01-02\n\nNul\u{0}l \u{1F4A5} 'quoted'\n",
      "content/b.md": "# B\n", "other.txt": "mine",
    ])
    let archive = try await readArchive(BuildRequest(content: folder.path("content"), jobs: 1))
      .archive
    try exportSQLite(of: archive, to: folder.path("x.db"))
    let first = try folder.contents(of: "")["x.db"]
    try exportSQLite(of: archive, to: folder.path("x.db"))
    #expect(try folder.contents(of: "")["x.db"] == first)
    #expect(
      try rows("SELECT service FROM services ORDER BY 1", in: folder.path("x.db")) == [
        ["a"], ["b"],
      ]
    )
    #expect(
      try rows("SELECT id FROM search WHERE search MATCH 'quoted'", in: folder.path("x.db"))
        == [["a"]])
    let error = #expect(throws: ProjectError.self) {
      try exportSQLite(of: archive, to: folder.path("other.txt"))
    }
    #expect(error?.code == .foreignOutput)
    #expect(folder.text("other.txt") == "mine")
  }
}
