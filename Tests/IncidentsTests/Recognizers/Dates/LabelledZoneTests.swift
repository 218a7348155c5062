import Incidents
import Testing

@Suite struct LabelledZoneTests {
  @Test(
    "The zone of labels holds for the timeline",
    arguments: [
      ("**When:** 2024-02-20, 06:00 – 07:45 UTC", "2024-02-20T06:00Z"),
      ("Date: 2024-02-20 (UTC)", "2024-02-20T06:00Z"),
      ("Date: 2024-02-20\nStart: 06:00 CET", "2024-02-20T06:00+01:00"),
      ("Date: 2024-02-20\nZeitzone: Europe/Berlin", "2024-02-20T06:00+01:00"),
      ("Date: 2024-02-20\n\nAlle Zeiten in MEZ.", "2024-02-20T06:00+01:00"),
      ("Date: 2024-02-20", "2024-02-20T06:00"),
      // Where labels name two, neither is known to hold.
      ("Date: 2024-02-20 (UTC)\nStart: 06:00 CET", "2024-02-20T06:00"),
      // It may be that of who noticed.
      ("Date: 2024-02-20\nDetected: 06:00 CET", "2024-02-20T06:00"),
    ])
  func labels(text: String, time: String) {
    let incident = read("# Images\n\n\(text)\n\n## Timeline\n\n- 06:00 push\n- 07:45 printing\n")
    #expect(incident.times.first == time)
  }

  @Test(
    "The line above entries names their zone where it calls them a timeline",
    arguments: [
      ("Timeline (2024-04-05, UTC)", "2024-04-05T13:00Z"),
      ("2024-04-05 in the UTC building", "2024-04-05T13:00"),
    ])
  func above(line: String, time: String) {
    #expect(read("# Pings\n\n\(line)\n\n13:00 lost\n13:10 found\n13:20 back\n").times.first == time)
  }
}
