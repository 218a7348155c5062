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

  @Test(
    "The only zone that the text names holds for a timeline that tells the same times",
    arguments: [
      ("Between 09:12 and 11:04 CET nobody could pay.", "+01:00"),
      ("Since 09:12 CET nobody could pay.", "+01:00"),
      // What others say, another time, a time that many things have, and two zones.
      ("Our provider reported 09:12 and 11:04 CET.", nil),
      ("Our partner reported it at 09:20 CET.", nil), ("The day begins at 10:00 CET.", nil),
      ("Between 09:12 CET and 11:04 UTC nobody could pay.", nil),
    ] as [(String, String?)])
  func equalTimes(text: String, zone: String?) {
    let incident = read(
      """
      # Checkout

      2024-02-20

      \(text)

      ## Timeline

      - 09:12 First errors
      - 10:00 Provider called
      - 11:04 Fixed

      """)
    #expect(incident.timeline[0].at?.iso == "2024-02-20T09:12" + (zone ?? ""))
  }

  @Test("Zones are read in brackets in their own script")
  func wideNames() {
    let incident = read("# 障害\n\n2024-02-20\n\n- Start: 9時00分(日本時間)\n- End: 11:45\n")
    #expect(incident.milestones[.started]?.value.iso == "2024-02-20T09:00+09:00")
    #expect(incident.milestones[.resolved]?.value.iso == "2024-02-20T11:45+09:00")
  }
}
