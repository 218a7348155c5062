import Diagnostics
import Documents
import Incidents
import Testing

@testable import Archives

@Suite("Series of identifiers")
struct IdentifierSeriesTests {
  private func lacks(_ id: String, in text: String) throws -> Bool {
    let file = SourceFile(path: "outage.md", text: text)
    let document = Document(
      file: file, frontMatter: nil, body: 0..<file.bytes.count,
      nodes: [Node(.document, line: 1, endLine: 1)], literals: [], targets: [])
    let incident = Incident(
      id: .init("outage"), title: Located("Outage", at: nil, .stated), document: document)
    let known = Report(path: "INC-2024-001.md").incident
    let series = IdentifierSeries(
      [known, incident].map { LinkedIncident(incident: $0, id: $0.id) }, otherNames: [])
    let mark = try #require(text.firstRange(of: id))
    let start = text.utf8.distance(from: text.startIndex, to: mark.lowerBound)
    return series.lacks(id, at: start..<start + id.utf8.count, in: incident)
  }

  @Test(
    "lack what a report refers to",
    arguments: [
      "Related: INC-2024-099", "See also: INC-2024-099 and INC-2024-097.", "as in INC-2024-099",
      "Duplicate of: **INC-2024-099**", "Previous incident: INC-2024-099",
      "We had another incident: INC-2024-099", "Incidents: INC-2024-099, INC-2024-098",
      "| Related | INC-2024-099 |", "| Related | What |\n|---|---|\n| INC-2024-099 | DNS |",
      "| Incident | What |\n|---|---|\n| INC-2024-001 | DNS |\n| INC-2024-099 | DNS |",
      "# Outage\nIt was as bad as\nINC-2024-099 was.", "# Outage\n## Related\n\nINC-2024-099",
      "Incident: other, Related: INC-2024-099",
    ])
  func lacked(text: String) throws { #expect(try lacks("INC-2024-099", in: text)) }

  @Test(
    "do not lack what a report calls itself",
    arguments: [
      "Incident: INC-2024-099", "**Incident number:** INC-2024-099",
      "- Incident ID: `INC-2024-099`",
      "Severity: SEV1, Incident: INC-2024-099", "Ticket: [INC-2024-099](x)",
      "Vorfall: INC-2024-099",
      "事件编号：INC-2024-099", "| Incident | INC-2024-099 |", "Incident ID | INC-2024-099",
      "| Severity | ID |\n|---|:-:|\n| SEV1 | INC-2024-099 |", "INC-2024-099",
      "# Outage\n\nINC-2024-099", "Outage\n======\nINC-2024-099",
      "---\nx: y\n---\nINC-2024-099", "# Outage\n## Incident number\n\nINC-2024-099",
      // Somebody else's.
      "Related: INC-2024-099-1 and SEV-2024-001",
    ])
  func own(text: String) throws {
    let id = text.contains("SEV-") ? "SEV-2024-001" : "INC-2024-099"
    #expect(try !lacks(id, in: text))
  }
}
