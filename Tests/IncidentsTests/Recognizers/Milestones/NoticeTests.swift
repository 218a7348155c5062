import Incidents
import Testing

/// Status notices, posts of blogs and other reports that have no template.
@Suite struct NoticeTests {
  /// A report and the times and first words of its timeline.
  static let timelines: [(String, String, [String])] = [
    (
      "a timeline in a fence",
      "# Outage 2024-02-03\n## Timeline\n\nAll times in UTC.\n\n```\n2024-02-03 09:10 The nodes stop\n2024-02-03 09:40 Ann finds `that` hash\n2024-02-03 10:05 Fix is released\n```\n",
      [
        "2024-02-03T09:10Z The nodes stop", "2024-02-03T09:40Z Ann finds `that` hash",
        "2024-02-03T10:05Z Fix is released",
      ]
    ),
    (
      "a fence with a line for the day and lines that go on",
      "# Outage\n## Timeline\n```\n2024-02-03\n09:10 The nodes stop\n      and stay so\n09:40 Ann is called\n10:05 Fix is released\n```\n",
      [
        "2024-02-03T09:10 The nodes stop and stay so", "2024-02-03T09:40 Ann is called",
        "2024-02-03T10:05 Fix is released",
      ]
    ),
    (
      "a log in a fence is none",
      "# Outage 2024-02-03\n## Timeline\n```\n2024-02-03 09:10 ERROR sync stopped\n2024-02-03 09:11 ERROR sync stopped\n2024-02-03 09:12 INFO bye\n```\n",
      []
    ),
    (
      "nor is one with seconds",
      "# Outage 2024-02-03\n## Timeline\n```\n09:10:12 sync stopped\n09:11:13 sync stopped\n09:12:14 bye bye\n```\n",
      []
    ),
    (
      "nor are places in a program",
      "# Outage 2024-02-03\n## Timeline\n```\n[09:10] sync.go:12 peer lost\n[09:11] sync.go:14 peer lost\n[09:12] sync.go:12 peer found\n```\n",
      []
    ),
    (
      "nor is a chat",
      "# Outage 2024-02-03\n## Timeline\n```\n09:10 ann: is it down?\n09:11 bob: looks so\n09:12 ann: I restart it\n```\n",
      []
    ),
    (
      "nor is a fence under another title",
      "# Outage 2024-02-03\n## Details\n```\n09:10 the nodes stop\n09:11 the nodes start\n09:12 the nodes stop\n```\n",
      []
    ),
    (
      "nor is one beside a timeline",
      "# Outage 2024-02-03\n## Timeline\n- 09:00: the nodes stop\n\n```\n09:10 the nodes stop\n09:11 the nodes start\n09:12 the nodes stop\n```\n",
      ["2024-02-03T09:00 the nodes stop"]
    ),
    (
      "a wrapped paragraph with breaks between its entries",
      "# Halt of 2024-05-18\n### When?\n\n11:20AM Saturday, May 18th: A change is made. <br/> 3:10PM Saturday, May\n18th: The first nodes fail. <br/> 5:40PM Saturday, May 18th: A second\nchange, which takes it back. <br/> 6:51PM Saturday, May 18th: Issue diagnosed.\n",
      [
        "2024-05-18T11:20 A change is made.", "2024-05-18T15:10 The first nodes fail.",
        "2024-05-18T17:40 A second change, which takes it back.",
        "2024-05-18T18:51 Issue diagnosed.",
      ]
    ),
    (
      "lines that end with breaks",
      "# Halt of 2024-05-18\n### Timeline\n\n11:20 A change is made.<br>\n15:10 The first nodes fail.<br>\n17:40 It is taken back.\n",
      [
        "2024-05-18T11:20 A change is made.", "2024-05-18T15:10 The first nodes fail.",
        "2024-05-18T17:40 It is taken back.",
      ]
    ),
    (
      "labels before the times, with words behind them",
      "# Blocks\n## Timeline of events\n- **Incident Start:** 2024-08-18 23:15 UTC\n- **Time of Detection:** 2024-08-18 23:20 UTC (by an alert)\n- **Degradation continues:** 2024-08-19 00:35-02:43 UTC\n- **Stable:** 2024-08-19 02:50 UTC onwards\n",
      [
        "2024-08-18T23:15Z Incident Start", "2024-08-18T23:20Z Time of Detection (by an alert)",
        "2024-08-19T00:35Z Degradation continues", "2024-08-19T02:50Z Stable onwards",
      ]
    ),
    (
      "a list of what is planned behind the timeline",
      "# Mail on 2024-09-10\n**Timeline of Events**:\n\n* 00:17 - Migration fails\n* 00:35 - Server back online\n\nBelow are the upcoming maintenance windows of this month:\n\n* September 13, 2024 - Network\n* September 17, 2024 - Power\n",
      ["2024-09-10T00:17 Migration fails", "2024-09-10T00:35 Server back online"]
    ),
    (
      "what is planned ends at the next heading",
      "# Mail on 2024-09-10\n## Timeline\n\n* 00:17 - Migration fails\n\nBelow are the upcoming maintenance windows of this month:\n\n* September 13, 2024 - Network\n\n### Recovery\n\n* 00:35 - Server back online\n",
      ["2024-09-10T00:17 Migration fails", "2024-09-10T00:35 Server back online"]
    ),
  ]

  @Test(
    "A minus between two times makes a range, and an offset only where there is such a zone",
    arguments: [
      ("00:35-02:43 UTC", "2024-08-19T00:35Z", "2024-08-19T02:43Z"),
      ("00:35-02:43", "2024-08-19T00:35", "2024-08-19T02:43"),
      ("01:00-02:30 UTC", "2024-08-19T01:00Z", "2024-08-19T02:30Z"),
      ("01:00:00 -0300", "2024-08-19T01:00:00-03:00", nil),
    ])
  func minus(time: String, start: String, end: String?) {
    let incident = read("# Blocks\n## Timeline\n- 2024-08-19 \(time): the blocks are late\n")
    #expect(incident.timeline.map(\.at?.iso) == [start])
    #expect(incident.timeline.map(\.end?.iso) == [end])
  }

  @Test("Timelines of notices", arguments: timelines)
  func timeline(name: String, text: String, expected: [String]) {
    let incident = read(text)
    #expect(incident.timeline.map { "\($0.at?.iso ?? "-") \($0.text)" } == expected)
  }

  /// A report and its date, start, detection and end; `-` where nothing is known.
  static let facts: [(String, String, [String])] = [
    (
      "the year of a date is that of the publication",
      "---\ntitle: Blobs\npubDate: May 2, 2024\n---\n\nOn April 30th at 5:05pm UTC we removed a key.\n\n### Impact\n\nBlobs were unavailable from 5:05pm UTC until 9:05pm UTC.\n",
      ["2024-04-30", "2024-04-30T17:05Z", "-", "2024-04-30T21:05Z"]
    ),
    (
      "or that before it",
      "---\ntitle: Blobs\npublished_at: 2024-01-04\n---\n\nOn December 30th the site was down from 10:00 UTC until 11:00 UTC.\n",
      ["2023-12-30", "2023-12-30T10:00Z", "-", "2023-12-30T11:00Z"]
    ),
    (
      "a day of publication is not that of the incident",
      "---\ntitle: Blobs\npubDate: May 2, 2024\n---\n\nThe blobs were gone.\n",
      ["-", "-", "-", "-"]
    ),
    (
      "times of a maintenance that was planned",
      "# Mail\n\nThe outage between 00:17 and 00:35 on September 10, 2024 came with the maintenance of our host.\n\n**The maintenance window was scheduled for**:\n\n**Start**: 2024-09-09 23:00\n**End**: 2024-09-10 07:00\n",
      ["2024-09-10", "2024-09-10T00:17", "-", "2024-09-10T00:35"]
    ),
    (
      "a maintenance that is still to come",
      "# Network on 2024-07-17\n\nStarting at 21:40 our web server started to experience timeouts. By 22:10 all services were back online.\n\nThe provider has scheduled an upcoming maintenance window for July 25, 2024, between 02:00 - 04:00.\n",
      ["2024-07-17", "2024-07-17T21:40", "-", "2024-07-17T22:10"]
    ),
    (
      "a maintenance that is only announced",
      "# Database\n\nThe database will be upgraded on March 3, 2024 from 10:00 to 11:00 UTC.\n",
      ["2024-03-03", "-", "-", "-"]
    ),
    (
      "two times in one sentence each tell their own",
      "# Records\n\nOn Wednesday, 2024-01-24 at 09:15 UTC, we deployed changes. Around 09:30 UTC, the record got propagated and by 09:40 UTC traffic had returned to normal levels.\n",
      ["2024-01-24", "2024-01-24T09:15Z", "-", "2024-01-24T09:40Z"]
    ),
    (
      "of several ends the last one counts",
      "# Blocks of 2024-08-18\n- **Incident Start:** 2024-08-18 23:15 UTC\n- **Service Recovery:** 2024-08-19 00:35 UTC\n- **Natural Resolution:** 2024-08-19 02:43 UTC\n",
      ["2024-08-18", "2024-08-18T23:15Z", "-", "2024-08-19T02:43Z"]
    ),
    (
      "a day of discovery",
      "# Accounts\n\nDuring an investigation on August 23, 2024, we discovered that somebody had made accounts.\n",
      ["2024-08-23", "-", "2024-08-23", "-"]
    ),
    (
      "a day on which somebody told",
      "# Keys of 2024-08-01\n\nOn 16 August 2024 the team was notified by a researcher of a leaked key.\n",
      ["2024-08-01", "-", "2024-08-16", "-"]
    ),
    (
      "a day on which something else was done",
      "# Keys of 2024-08-01\n\nOn 16 August 2024 the team moved to another building.\n",
      ["2024-08-01", "-", "-", "-"]
    ),
    (
      "the first and the last day",
      "# Headers\n## Incident date(s)\n\n2024-07-25 - 2024-10-10\n",
      ["2024-07-25", "2024-07-25", "-", "2024-10-10"]
    ),
    (
      "the first and the last day, where one of many days has a time",
      "# Headers\n## Incident date(s)\n\n2024-07-25 - 2024-10-10\n\n## Timeline\n- 2024-07-25: an issue is opened\n- 2024-08-09: a fix is written\n- 2024-08-13: a draft\n- 2024-08-20: a branch\n- 2024-10-08 11:20: version pushed\n",
      ["2024-07-25", "2024-07-25", "-", "2024-10-10"]
    ),
    (
      "what begins and is told by a message at once",
      "# Hosts\n## Timeline\n- 2024-10-03 02:17 OUTAGE BEGINS - Automated message about timeouts\n- 2024-10-03 09:23 Ann says that hosts are slow\n- 2024-10-03 14:36 Outage mitigated\n",
      ["2024-10-03", "2024-10-03T02:17", "2024-10-03T02:17", "2024-10-03T14:36"]
    ),
    (
      "a detection on a day that is not known",
      "# Hosts\n## Timeline\n- 2024-05-01: a script is written\n- 2024-05-??: detected on an unknown day\n- 2024-05-25: Ann started investigating\n",
      ["2024-05-01", "-", "-", "-"]
    ),
    (
      "what restarts by itself before anybody noticed is no relief",
      "# DNS\nDate: 2026-07-10\n## Impact\nIt failed since #44 merged\n(2026-07-09).\n## Timeline (UTC)\n- 05:48 a deploy rolls all pods\n- 05:53 both replicas restart\n- 12:05 a human notices the silence\n- 12:16 fixed\n",
      ["2026-07-10", "2026-07-10T05:48Z", "2026-07-10T12:05Z", "2026-07-10T12:16Z"]
    ),
    (
      "a detection in brackets, the first of two",
      "# Mail\n- Date: 2026-10-01\n- Detected: the test failed (17:38), and Ann confirmed it (17:40)\n",
      ["2026-10-01", "-", "2026-10-01T17:38", "-"]
    ),
    (
      "a time in brackets that is that of the deploy",
      "# Mail\n- Date: 2026-10-01\n- Detected: 5 minutes after the deploy (14:00)\n",
      ["2026-10-01", "-", "-", "-"]
    ),
    (
      "several times, not all in brackets",
      "# Mail\n- Date: 2026-10-01\n- Detected: alert (10:00), phone (09:40), mail 09:10\n",
      ["2026-10-01", "-", "-", "-"]
    ),
    (
      "the day of a backup is none of the detection",
      "# Mail\n- Date: 2024-05-01\n- Detected: in the restored backup of 2024-03-03\n",
      ["2024-05-01", "-", "-", "-"]
    ),
    (
      "the last night after midnight",
      "# Post-mortem\nPosted on 2024-05-02.\n\nLast night we had an outage.\n\n## Timeline\n- 01:30 Alert\n- 02:10 back to normal\n",
      ["2024-05-02", "2024-05-02T01:30", "2024-05-02T01:30", "2024-05-02T02:10"]
    ),
    (
      "a day in brackets behind what broke",
      "# Shop\nA release of the API broke the checkout for every customer of the shop (2024-05-01).\n",
      ["2024-05-01", "-", "-", "-"]
    ),
    (
      "a version is no day",
      "# Pause\nAt 14:37 UTC, Nov 17th, 2019, the network halted. A patch in tag 2.4.16 was released.\n",
      ["2019-11-17", "2019-11-17T14:37Z", "-", "-"]
    ),
    (
      "a verb behind the time, in German",
      "# Ausfall am 5. September 2019\nDer Ausfall betraf alle Dienste, die um ca. 23:00 wiederhergestellt wurden.\n",
      ["2019-09-05", "-", "-", "2019-09-05T23:00"]
    ),
    (
      "a deployment of what takes the change back, in French",
      "# Incident du 29 avril 2021\n## Chronologie\n* 9 h 55 première vague d'erreurs\n* 10 h 13 Alertes d'un outil\n* 11 h 29 Livraison d'une annulation de la mise à jour.\n",
      ["2021-04-29", "2021-04-29T09:55", "2021-04-29T10:13", "2021-04-29T11:29"]
    ),
    (
      "a detection by its day",
      "# Leak\n**Detecção:** auditoria de 02/07/2026.\n",
      ["2026-07-02", "-", "2026-07-02", "-"]
    ),
    (
      "a day at the end of a wrapped sentence",
      "# Runs 2026-08-15\n## Timeline (UTC)\n- 10:17 A Run fails\n- 10:58 Fixed. Nothing else was seen through\n  2026-08-17.\n",
      ["2026-08-15", "2026-08-15T10:17Z", "-", "2026-08-15T10:58Z"]
    ),
    (
      "the night before the report was written",
      "# Post-mortem\nPosted on 2013-01-11.\n\nLast night we had an outage of the API.\n\n## Timeline (PST)\n- 9:30pm Alerts about the API\n- 11:50pm All is back to normal\n",
      ["2013-01-10", "2013-01-10T21:30-08:00", "2013-01-10T21:30-08:00", "2013-01-10T23:50-08:00"]
    ),
    (
      "a timeline of days with one time",
      "# Crash\n## Timeline\n- 2024-07-25: an issue was opened reporting crashes\n- 2024-08-09: a fix is written\n- 2024-08-13: a draft\n- 2024-08-20: a branch\n- 2024-10-08 11:20: version pushed\n",
      ["2024-07-25", "-", "2024-07-25", "-"]
    ),
  ]

  @Test("Milestones of notices", arguments: facts)
  func milestones(name: String, text: String, expected: [String]) {
    #expect(read(text).dateAnd([.started, .detected, .resolved]) == expected)
  }

  @Test("Items that explain the cells of a table of actions are none")
  func legend() {
    let incident = read(
      """
      ## Action items

      - Prevent - so that it does not happen again
      - P0: at once

      Also:

      - Write to the users

      | Action | Type | Priority |
      |---|---|---|
      | Add a test | Prevent | P0 |
      """)
    #expect(incident.actions.map(\.text) == ["Write to the users", "Add a test"])
  }
}
