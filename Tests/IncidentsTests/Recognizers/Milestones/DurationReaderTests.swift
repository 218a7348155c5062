import Incidents
import Testing

@Suite struct DurationReaderTests {
  @Test(
    "No incident lasts no time at all",
    arguments: [
      ("**Duration:** 0.0 hours", nil), ("**Duration:** 0 min", nil),
      ("**Downtime:** 0h 00m", nil), ("**Duration:** 20 seconds", 0), ("**Duration:** 10 min", 10),
      ("**Time**: ~2-3 hours on September 10, 2025", 180), ("**Time**: 10:00 to 12:00", nil),
      ("Time: 5 days of preparation, then this.", nil), ("Time: 30 minutes to write it", nil),
      ("**Duration:** at most 16 hours", 960),
      ("There were timeouts; they lasted 25 minutes.", 25),
      ("The site was down. Those who tried waited, and they lasted two hours in the queue.", nil),
      ("We had two outages: they lasted 20 minutes and 40 minutes.", nil),
    ] as [(String, Int?)])
  func none(text: String, minutes: Int?) {
    #expect(read("# Disk\n\n\(text)\n").statedDuration?.value.minutes == minutes)
  }

  @Test(
    "A duration is read as a clock shows it with seconds, and the exact one behind a vague one",
    arguments: [
      ("**Duration:** 00:37:12", 37), ("**Duration:** 1:02:40", 63), ("**Duration:** 2:15", nil),
      ("**Duration:** 12:77:00", nil), ("**Duration:** about two hours (1h 52m)", 112),
      ("**Duration:** about two hours (20m of it without data)", 120),
    ] as [(String, Int?)])
  func exact(text: String, minutes: Int?) {
    #expect(read("# Disk\n\n\(text)\n").statedDuration?.value.minutes == minutes)
  }

  @Test("The time to a mitigation is no duration where start and end are told")
  func mitigation() {
    let delay = "# DNS\n\nDate: 2024-04-05\n\n- TTM: 1h10m\n"
    #expect(read(delay).statedDuration?.value.minutes == 70)
    #expect(read(delay + "- Start: 04:00 UTC\n- End: 05:30 UTC\n").statedDuration == nil)
  }

  @Test("A total that stands with several values is a subtotal")
  func subtotals() {
    let text = """
      # Outages of the year

      ## Of the network
      - Total downtime: 0.0 hours

      ## Of the disks
      - Total downtime: 9.5 hours
      """
    #expect(read(text).statedDuration == nil)
    #expect(
      read("# Disk\n\n- Total downtime: 9.5 hours\n").statedDuration?.value.minutes == 570)
  }

  @Test(
    "Times to the detection and to the mitigation are read behind their labels",
    arguments: [
      ("- Time to detection: 10 minutes\n- Time to recovery: 20 minutes\n", 10, nil),
      ("| Metric | Value |\n|---|---|\n| TTD | 1h 5m |\n| TTM | 2 hours |\n", 65, 120),
      ("**Zeit bis zur Erkennung:** 12 Minuten\n", 12, nil),
      ("- TTD: 3 minutes\n", 3, nil),
      ("- Time to detect: unknown\n- Time to mitigate: ?\n", nil, nil),
      ("- TTD: about 5 minutes\n- TTM: ~40 min.\n", 5, 40),
      // A goal, a figure over many incidents and a span before the start are none of this one.
      ("- TTD: n/a (target: 5 minutes)\n- TTM: 30 days rolling\n", nil, nil),
      ("- TTD: -5 minutes\n- TTM: the team took 4 minutes\n", nil, nil),
    ] as [(String, Int?, Int?)])
  func delays(text: String, detected: Int?, mitigated: Int?) {
    let incident = read("# Disk\n\nIt was full on 2024-02-03.\n\n## Stats\n\n" + text)
    #expect(incident.statedDelays[.detected]?.value.minutes == detected)
    #expect(incident.statedDelays[.mitigated]?.value.minutes == mitigated)
  }

  @Test("A declared time to the detection comes before one of the text")
  func declaredDelay() {
    let incident = read("---\ntime_to_detect: 5 min\nttm: 1h\n---\n# Disk\n\n- TTD: 10 minutes\n")
    #expect(incident.statedDelays[.detected]?.value.minutes == 5)
    #expect(incident.statedDelays[.detected]?.provenance == .declared)
    #expect(incident.statedDelays[.mitigated]?.value.minutes == 60)
    #expect(incident.extraFields.isEmpty)
    let twice = read("---\nttd: 5 min\ntime_to_detect: 0h\n---\n# Disk\n\nIt was full.\n")
    #expect(twice.statedDelays[.detected]?.value.minutes == 5)
  }

  @Test("A declared end at the moment of the start is none, and the text may tell it")
  func endAtStart() {
    let declared = """
      ---
      date: 2024-02-03 09:10:00
      resolved: true
      resolvedWhen: 2024-02-03 09:10:00
      ---

      """
    let silent = read(declared + "The mail server does not answer.\n")
    #expect(silent.milestones[.resolved] == nil)
    #expect(silent.computedMinutes == nil)
    #expect(silent.extraFields.contains { $0.key == "resolvedWhen" })
    let together = read(
      "---\ntimes: {started: 2024-02-03 09:10, resolved: 2024-02-03 09:10}\n---\nIt was down.\n")
    #expect(together.milestones[.resolved] == nil)
    #expect(together.extraFields == [.init(key: "times.resolved", value: "2024-02-03 09:10")])
    let told = read(
      declared
        + "It is down.\n\n**Update: 09:20** - We look.\n\n**Update: 09:40** - It is back online.\n")
    #expect(told.milestones[.resolved]?.value.iso == "2024-02-03T09:40")
    let labelled = read("# Disk\n\n- Start: 2024-02-03 09:10\n- End: 2024-02-03 09:10\n")
    #expect(labelled.milestones[.resolved] == nil)
    let day = read("---\nstarted: 2024-02-03\nresolved: 2024-02-03\n---\nThe disk was full.\n")
    #expect(day.milestones[.resolved] != nil)
  }

  @Test("A declared duration of no time is kept beside the others")
  func declaredNone() {
    let incident = read("---\nduration: 0h\n---\nThe disk was full.\n")
    #expect(incident.statedDuration == nil)
    #expect(incident.extraFields.map(\.key) == ["duration"])
  }

  @Test(
    "Only what was the length of the outage is its duration",
    arguments: [
      ("I asked for access after the host was unreachable for ~15 minutes.", nil),
      ("After the site had been unavailable for 20 minutes, we called the provider.", nil),
      ("The site came back after being down for 2 hours.", 120),
      ("The site was unavailable after the deploy for 20 minutes.", 20),
      ("Service was fully restored within approximately 6.5 hours after the issue began.", 390),
      ("The service experienced a 7 minute cascading failure.", 7),
      ("For approximately 2 days the builds that the second host runs were unavailable.", 2_880),
      ("For two hours after the talk we looked at dashboards of an outage.", nil),
      ("Some domains failed to resolve for approximately one hour from noon on.", 60),
      ("The team failed to resolve it within 2 hours.", nil),
      ("The nightly test had been failing for three weeks.", nil),
      ("For two weeks we had been moving customers when the outage came.", nil),
      ("The team did not work on the ticket for 3 weeks.", nil),
      ("There was approximately 79 minutes of partial availability for our sites.", 79),
    ] as [(String, Int?)])
  func durations(text: String, minutes: Int?) {
    #expect(
      read("# Outage of 2018-11-06\n\n\(text)\n").statedDuration?.value.minutes == minutes)
  }
}
