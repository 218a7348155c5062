import Diagnostics
import Documents
import Incidents
import Testing

@testable import Archives

@Suite("Series of identifiers")
struct IdentifierSeriesTests {
  private func lacks(_ id: String, in text: String) -> Bool {
    let file = SourceFile(path: "outage.md", text: text)
    func range(of word: String) -> Range<Int>? {
      text.firstRange(of: word).map { range in
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return start..<start + word.utf8.count
      }
    }
    let body = text.hasPrefix("---\n") ? range(of: "---\nINC").map { $0.lowerBound + 4 } : nil
    let document = Document(
      file: file, frontMatter: nil, body: (body ?? 0)..<file.bytes.count,
      nodes: [Node(.document, line: 1, endLine: 1)], literals: [], targets: [])
    let incident = Incident(
      id: .init("outage"), title: Located("Outage", at: range(of: "Outage"), .stated),
      document: document)
    let known = Report(path: "INC-2024-001.md").incident
    let series = IdentifierSeries(
      [known, incident].map { LinkedIncident(incident: $0, id: $0.id) }, otherNames: [])
    return series.lacks(id, at: range(of: id), in: incident)
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
      "# Outage\n\nIt failed.\n\n---\n\nINC-2024-099 was the same.",
      "# Outage\n\nIt failed.\n\n# Related\n\nINC-2024-099 was the same.",
      "Outage\n======\n\nIt failed.\n\nRelated\n-------\n\nINC-2024-099 was the same.",
      "| Incident | What |\n|---|---|\n| INC-2024-099 | DNS |\n| INC-2024-001 | DNS |\n",
    ])
  func lacked(text: String) { #expect(lacks("INC-2024-099", in: text)) }

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
      "---\nx: y\n---\nINC-2024-099", "INC-2024-099\n\n# Outage",
      "# **Outage** #\n\n---\n\n**INC-2024-099**", "<h1>Outage</h1>\nINC-2024-099",
      "| Incident | What |\n|---|---|\n| INC-2024-099 | DNS |\n\nIt failed.",
      "# Outage\n## Incident number\n\nINC-2024-099",
      // Somebody else's.
      "Related: INC-2024-099-1 and SEV-2024-001",
    ])
  func own(text: String) {
    let id = text.contains("SEV-") ? "SEV-2024-001" : "INC-2024-099"
    #expect(!lacks(id, in: text))
  }
}
