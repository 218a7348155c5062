import Incidents
import Testing

@Suite struct SeverityBadgeTests {
  @Test(
    "A severity is read among the marks of a line above the report",
    arguments: [
      ("**P1** · EU · **Lead:** Ann", "P1"), ("> **P1** · *EU-1* · **Outage:** 3h", "P1"),
      ("*Priority P2 · 31 Dec 2024 · owner: Ann*", "P2"),
      ("| **S2** | resolved | @ann |\n|---|---|---|", "S2"), ("SEV-1 • resolved", "SEV-1"),
      ("P1 · P2 · P3", nil), ("P1 was paged", nil), ("Room P1 · floor 2", nil),
      ("EU · Lead: Ann", nil), ("S9 · EU", nil),
    ] as [(String, String?)])
  func badges(text: String, severity: String?) {
    #expect(read("# Outage\n\n\(text)\n").severity?.value == severity)
  }

  @Test(
    "a severity stands in a label all in bold, among tags, in a component, or as a level",
    arguments: [
      ("**Severity: S1**\n**Date: 5 May 2024**", "S1"), ("**Labels:** `bug` `sev/high`", "high"),
      ("Labels: area/infra, priority:p2", "p2"),
      ("<IncidentBadge level=\"critical\" />", "critical"),
      ("<Badge severity='SEV2' />", "SEV2"), ("**Incident Report for Passly** · Minor", "Minor"),
      ("Impact: hoog", "hoog"), ("Livello: Grave", "Grave"), ("Allvarlighetsgrad: hög", "hög"),
      ("**Impact:** High\n**Priority:** P3", "P3"),
      ("**Impact:** high latency for all users", nil), ("Version 2 · Major · notes", nil),
      ("Labels: bug, priority/backlog", nil), ("<Callout level=\"major\">", nil),
      ("<Heading level=\"2\" />", nil), ("Niveau : monter le seuil", nil),
      ("**Status: what happened when**", nil), ("Likelihood: low\nImpact: high", nil),
      ("Impact: high\n\nIt was down.\n\n## Risks\n\nLikelihood: low", "high"),
      ("## Risk\n\nImpact: high\n\nIf it happens again, all is lost.", nil),
      ("## Action items\n\n- Add a page\n  Impact: high\n  Effort: low", nil),
      ("## Action items\n\n- Add a page\n  Impact: high", nil),
    ] as [(String, String?)])
  func labels(text: String, severity: String?) {
    #expect(read("# Outage 2024-05-05\n\n\(text)\n\nIt was down.\n").severity?.value == severity)
  }

  @Test(
    "the only severity of a timeline counts where it was declared there",
    arguments: [
      ("10:00 It began\n- 10:05 SEV-1 declared", "SEV-1"),
      ("10:00 Sev-2 ticket from support", "Sev-2"),
      ("10:00 raised to SEV 2", "SEV 2"), ("10:00 SEV-2 declared\n- 10:20 raised to SEV-1", nil),
      ("10:00 our supplier declared a SEV-1 incident", nil),
      ("10:00 They suggested a SEV2 ticket", nil), ("10:00 An AWS SEV2 ticket was raised", nil),
      ("10:00 no SEV1 declared yet", nil), ("10:00 No answer, SEV1 declared", "SEV1"),
      ("10:00 SEV1 declared by AWS", nil),
      ("10:00 SEV1 declared by our provider", nil), ("10:00 SEV1 declared by Ana", "SEV1"),
      ("10:00 SEV-1 ticket from last week closed", nil),
      ("10:00 The SEV2 runbook was read", nil), ("10:00 SEV-1 incident of last week closed", nil),
    ] as [(String, String?)])
  func timeline(events: String, severity: String?) {
    let text = "# Outage 2024-05-05\n\n## Timeline\n\n- \(events)\n- 11:00 It was over\n"
    #expect(read(text).severity?.value == severity)
  }

  @Test("a level behind the label of the impact is no section about it")
  func level() {
    #expect(read("# A\n\n**Impact:** High\n").sections.isEmpty)
    #expect(read("# A\n\n**Impact:** High load on all sites\n").sections.count == 1)
  }

  @Test(
    "labels and tags that may tell other things tell a level where it is one by its form",
    arguments: [
      ("Class: B", "B"), ("Category: B (no impact on safety)", "B"),
      ("Classification: Category 2", "Category 2"), ("Klasse: 2", "2"),
      ("Class: confidential", nil), ("Classification: Internal use", nil),
      ("Category: Network", nil),
      ("Class: Z", nil), ("## Cabling\n\nCategory: 5", nil),
      (":fire: *Sev:* 2", "2"), (":fire: the sev: 2 people", nil), (":10: Sev: 2", nil),
      ("/label ~incident ~\"severity::2\" ~\"service::packages\"", "2"),
      ("/label ~incident ~\"service::2\"", nil),
      ("/label ~\"severity::1\" or ~\"severity::2\"", nil),
      ("Category: 2\n\n<Badge severity='SEV1' />", "SEV1"),
    ] as [(String, String?)])
  func classes(text: String, severity: String?) {
    #expect(read("# Outage 2024-05-05\n\n\(text)\n\nIt was down.\n").severity?.value == severity)
  }
}
