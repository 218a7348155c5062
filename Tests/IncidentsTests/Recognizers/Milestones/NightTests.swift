import Incidents
import Testing

@Suite struct NightTests {
  @Test(
    "A labelled end after midnight is of the next day, and one by a slip is not",
    arguments: [
      ("Started: 23:50 UTC\nEnded: 00:30 UTC", "2023-03-07T00:30Z"),
      ("Started: 21:15 UTC\nEnded: 08:40 UTC", "2023-03-06T08:40Z"),
      ("Started: 14:00 UTC\nEnded: 13:50 UTC", "2023-03-06T13:50Z"),
      ("Started: 23:50 UTC\nEnded: 2023-03-06 00:30 UTC", "2023-03-06T00:30Z"),
    ])
  func night(labels: String, end: String) {
    let incident = read("# Disk full on 6 March 2023\n\n\(labels)\n")
    #expect(incident.milestones[.resolved]?.value.iso == end)
  }
}
