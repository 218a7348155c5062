import Incidents
import Testing

/// Notices, diagnoses and ends in the words of every day.
@Suite struct EverydayTimelinesTests {
  @Test(
    "a notice and an end are read, and a diagnosis is no notice behind what may have been one",
    arguments: [
      ("10:07 First tweet about it", "10:07", "11:00"),
      ("10:07 We realise that nobody can log in", "10:07", "11:00"),
      ("10:07 Teachers tell me that the page is down", "10:07", "11:00"),
      ("10:07 Lena and Jo in the incident channel\n- 10:30 root cause identified", "-", "11:00"),
      ("10:30 root cause identified", "10:30", "11:00"),
    ])
  func notice(events: String, detected: String, resolved: String) {
    let incident = read(
      "# Web 2024-03-05\n## Timeline (UTC)\n- 10:00 first errors\n- \(events)\n- 11:00 service restored\n"
    )
    func clock(_ name: Milestones.Name) -> String {
      incident.milestones[name].map { String(($0.value.iso ?? "").dropFirst(11).prefix(5)) } ?? "-"
    }
    #expect(clock(.detected) == detected)
    #expect(clock(.resolved) == resolved)
  }

  @Test(
    "what works again is the end",
    arguments: [
      "all stations work", "Users can log in", "Error rate 0 %", "500s gone", "All nodes Ready",
    ])
  func end(event: String) {
    let incident = read(
      "# Web 2024-03-05\n## Timeline (UTC)\n- 10:00 first errors\n- 10:05 alert\n- 11:00 \(event)\n"
    )
    #expect(incident.milestones[.resolved]?.value.iso == "2024-03-05T11:00Z")
  }

  @Test(
    "the only severity that the opening names by its number is that of the report",
    arguments: [
      ("This was a SEV-1 incident.", "SEV-1"), ("We declared a Sev2 at 10:05.", "Sev2"),
      ("It went from SEV-3 to SEV-1.", nil), ("Severe delays hit all.", nil),
    ] as [(String, String?)])
  func severity(text: String, level: String?) {
    #expect(read("# Web\n\n\(text)\n").severity?.value == level)
  }

  @Test("labels are read in Italian")
  func italian() {
    let incident = read(
      "# Guasto 2024-03-05\n\nGravità: alta\nInizio: 10:00\nFine: 11:30\nDurata: 90 minuti\n")
    #expect(incident.severity?.value == "alta")
    #expect(incident.milestones[.started]?.value.iso == "2024-03-05T10:00")
    #expect(incident.milestones[.resolved]?.value.iso == "2024-03-05T11:30")
  }
}
