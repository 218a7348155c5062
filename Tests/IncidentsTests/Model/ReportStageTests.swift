import Incidents
import Testing

@Suite("The stage of a report")
struct ReportStageTests {
  @Test(
    "is told by the words that people and tools write for it",
    arguments: [
      ("draft", .draft), ("Draft (v2)", .draft), ("WIP", .draft), ("work in progress", .draft),
      ("pending", .draft), ("in_progress", .draft),
      ("in-review", .review), ("in_review", .review), ("In Review", .review),
      ("under review", .review), ("Review (2024)", .review), ("ready for review", .review),
      ("Pending review", .review), ("reviewing", .review),
      ("final", .final), ("Final (2024-03-01)", .final), ("reviewed", .final),
      ("review complete", .final), ("ready", .final), ("Published, in review", .final),
      // The state of the incident, or no stage.
      ("resolved", nil), ("Resolved, draft", nil), ("investigating", nil), ("new", nil),
      ("internal", nil),
    ] as [(String, Incident.Stage?)])
  func stages(status: String, expected: Incident.Stage?) {
    let incident = read("---\ndate: 2024-01-01\nstatus: \(status)\n---\n# Outage\n")
    #expect(incident.status?.value == status)
    #expect(incident.stage == expected)
  }

  @Test("is told by words only", arguments: ["draughty", "pendingly", "reviewer of it", "12"])
  func others(status: String) {
    #expect(read("---\nstatus: \(status)\n---\n# Outage\n").stage == nil)
  }
}
