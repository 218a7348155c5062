import Diagnostics
import Incidents
import Testing

@Suite struct FrontMatterTests {
  @Test("declared facts win over what the text says")
  func declares() {
    let incident = read(
      """
      ---
      id: INC-7
      title: Declared
      severity: SEV1
      services: [api, web]
      timezone: UTC
      times: {started: 2023-03-05 02:30, resolved: 08:00}
      impact: {duration: 6h, data_loss: none}
      causes:
        - dns
        - {class: automation, role: trigger, note: a cron job}
      ---
      # In the text
      Severity: low
      """)
    #expect(incident.id.slug == "INC-7")
    #expect(incident.title.value == "Declared")
    #expect(incident.severity?.value == "SEV1")
    #expect(incident.services.map(\.value) == ["api", "web"])
    #expect(incident.milestones[.started]?.value.iso == "2023-03-05T02:30Z")
    #expect(incident.statedDuration?.value.minutes == 360)
    #expect(incident.impact.dataLoss?.value == Impact.DataLoss.none)
    #expect(incident.causes.map(\.cause) == ["dns", "automation"])
    #expect(incident.causes.allSatisfy { $0.provenance == .declared })
  }

  @Test(
    "causes may have the names of other houses",
    arguments: [
      ("config-change", "configuration-change"), ("Human error", "procedure"),
      ("DNS", "dns"), ("retry_storm", "cascading-failure"),
    ])
  func causeAliases(name: String, cause: String) {
    #expect(read("---\ncauses: [\(name)]\n---\n# A\n").causes.map(\.cause) == [cause])
  }

  @Test("front matter that cannot be read is kept as it stands, and the text is read")
  func keepsBroken() {
    let incident = read("---\ntitle: [broken\nseverity: SEV9\n---\n# In the text\n")
    #expect(incident.title.value == "In the text")
    #expect(incident.extraFields.first?.value.contains("SEV9") == true)
  }

  @Test("near misses of keys and classes are reported with their fix, strange keys are kept")
  func nearMisses() {
    let incident = read("---\nsevrity: SEV1\ncauses: [dnss]\nmood: bad\n---\n# A\n")
    #expect(incident.findings.isSuperset(of: ["unknown-key", "unknown-cause"]))
    #expect(incident.extraFields.map(\.key) == ["sevrity", "mood"])
    #expect(
      incident.diagnostics.flatMap(\.fixIts).map(\.replacement).sorted() == ["dns", "severity"])
  }

  @Test(
    "values of the wrong form are refused with a reason, never trapped on",
    arguments: [
      "date: [1, 2]", "date: 2025-02-30", "times: {started: soon}", "causes: {a: b}", "actions: 7",
      "impact: [x]",
    ])
  func refuses(line: String) {
    _ = read("---\n\(line)\n---\n# A\n")
  }
}
