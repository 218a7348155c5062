import Incidents
import Testing

@Suite struct DaysBeforeTests {
  @Test(
    "What was some days before the report was written has its day",
    arguments: [
      ("Yesterday webhooks were delayed from 14:05 to 16:40 UTC.", "2024-03-11"),
      ("Yesterday the API went down.", "2024-03-11"),
      ("Two days ago, the API went down.", "2024-03-10"),
      ("The API went down 3 days ago.", "2024-03-09"),
      ("Yesterday we wrote this.", "2024-03-12"),
      ("We had a similar outage five days ago.", "2024-03-12"),
      ("The version rolled out two days ago caused an outage at 10:00.", "2024-03-12"),
      ("The disk was bought 90 days ago. It went down today.", "2024-03-12"),
    ])
  func told(text: String, day: String) {
    let incident = read("---\ntitle: Webhooks\ndate: 2024-03-12\n---\n\n\(text)\n")
    #expect(incident.date?.value.iso == day)
  }

  @Test("A day that stands as the moment it begins is data, and no day of the incident")
  func data() {
    let format = "# API\n\nThe cell showed `2026-03-26T00:00:00.000`.\n"
    #expect(read(format).date == nil)
    #expect(read(format + "\nIt was noticed on 2026-03-28.\n").date?.value.iso == "2026-03-28")
  }

  @Test(
    "What led to an incident is not its day where a label names one",
    arguments: [("## Background", "2024-10-01"), ("## Story", "2024-09-24")])
  func background(title: String, day: String) {
    let incident = read(
      "# Checkout\n\nDate: 2024-10-01\n\n\(title)\n\nOn 24 September a provider was switched on.\n")
    #expect(incident.date?.value.iso == day)
  }

  @Test(
    "A state tells the day of the end, where nothing else does",
    arguments: [
      ("Status: Resolved 2024-06-20", "2024-06-20"), ("Status: fixed on 2024-06-20", "2024-06-20"),
      ("Status: not resolved by 2024-06-20", "-"), ("Status: published 2024-06-20", "-"),
      ("Status: Resolved 2024-06-20\n\nResolved: 2024-06-19", "2024-06-19"),
      ("Status: monitoring since 2024-06-20", "-"),
    ])
  func ends(text: String, day: String) {
    #expect(read("# DNS\n\nDate: 2024-06-18\n\n\(text)\n").dateAnd([.resolved])[1] == day)
  }
}
