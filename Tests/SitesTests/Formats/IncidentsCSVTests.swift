import Archives
import Testing

@testable import Sites

@Suite("Incidents as CSV")
struct IncidentsCSVTests {
  private static let header =
    "id,title,url,date,severity,services,started,detected,mitigated,resolved,duration_minutes,"
    + "causes,open_actions,actions,source\r\n"

  @Test("has a row for each incident, and nothing where nothing is known")
  func rows() {
    #expect(
      String(decoding: incidentsCSV(of: sampleArchive()), as: UTF8.self)
        == Self.header
        + "DB-1,Database outage,/incidents/DB-1/,2023-03-05,SEV1 text,database; text,"
        + "2023-03-05T02:30Z,,,2023-03-05T08:30Z,360,dns; capacity,1,2,2023/a.md\r\n"
        + "b,B,/incidents/b/,,,,,,,,,,0,0,2023/b.md\r\n")
  }

  @Test(
    "quotes what would be read as something else",
    arguments: [
      ("a, \"b\"", "\"a, \"\"b\"\"\""), ("=1+1", "\"'=1+1\""), ("@x", "\"'@x\""),
      ("a\nb", "\"a\nb\""),
    ])
  func quoting(title: String, field: String) {
    let text = String(decoding: incidentsCSV(of: sampleArchive(title: title)), as: UTF8.self)
    #expect(text.utf8.starts(with: (Self.header + "DB-1,\(field),/incidents/").utf8))
  }
}
