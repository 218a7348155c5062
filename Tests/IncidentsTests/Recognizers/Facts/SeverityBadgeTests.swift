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
}
