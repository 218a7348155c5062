import Incidents
import Testing

@Suite struct MilestoneTests {
  /// A report and its date, start, detection, mitigation and end; `-` where nothing is known.
  static let cases: [(String, String, [String])] = [
    (
      "events long before the day of the title are how it came to it",
      "# Incident on 2026-03-30\n## Timeline\n- 2026-03-12 14:00: beta offered\n- 2026-03-30 07:11: rollout of it\n- 2026-03-30 08:56: alert\n- 2026-03-30 09:43: resolved\n",
      ["2026-03-30", "2026-03-30T07:11", "2026-03-30T08:56", "-", "2026-03-30T09:43"]
    ),
    (
      "a date with times in brackets",
      "# Icons\n## Summary\nDate: Thur 3 Nov 2016 (~1727) to Thur 3 Nov 2016 (~1900) (~1.5 hours)\n",
      ["2016-11-03", "2016-11-03T17:27", "-", "-", "2016-11-03T19:00"]
    ),
    (
      "an incident whose day is that of its discovery",
      "# Headings\n- **Date of incident**: discovered 2026-05-20, older than that\n\n## Timeline\n- **2026-05-16** - a score is reported as good\n- **2026-05-21** - shipped the fix\n",
      ["2026-05-20", "-", "2026-05-20", "-", "2026-05-21"]
    ),
    (
      "a first event with a time among days is the start",
      "# Login\n## Timeline\n- 2026-06-10 20:46–22:33 — the change ships\n- 2026-06-11 — nobody logs in\n- 2026-06-12 20:16 — an operator noticed\n- 2026-06-12 — fix merged\n",
      ["2026-06-10", "2026-06-10T20:46", "2026-06-12T20:16", "-", "-"]
    ),
    (
      "an incident of two days whose title has the last one",
      "# Disk of June 15, 2024\n## Summary\nOn June 14-15, 2024, the disk was full.\n## Timeline\n### June 14, 2024\n- 21:00: the disk is full\n### June 15, 2024\n- 02:00: a new disk\n",
      ["2024-06-14", "2024-06-14T21:00", "-", "-", "-"]
    ),
    (
      "a day without a time before the day of the timeline is how it came to it",
      "# Format\n**Timeline** (UTC, 2026-08-08)\n\n- Aug 7 — the change is built\n- 00:59 — it is merged, impact begins\n- 06:09 — fully recovered\n",
      ["2026-08-08", "2026-08-08T00:59Z", "-", "-", "2026-08-08T06:09Z"]
    ),
    (
      "a label whose bracket holds the time",
      "# Disk on 2024-02-03\n\n- Detected: a call from a user (09:52)\n",
      ["2024-02-03", "-", "2024-02-03T09:52", "-", "-"]
    ),
    (
      "sentences that open with a time",
      "# Database on 2024-02-03\n\nAt 09:10 UTC we experienced a short outage of the database. At 09:15 UTC we received a report that pages could not load. At 10:40 UTC the incident was resolved.\n",
      ["2024-02-03", "2024-02-03T09:10Z", "2024-02-03T09:15Z", "-", "2024-02-03T10:40Z"]
    ),
    (
      "a zone that one sentence names holds for the next ones",
      "# Database on 2024-02-03\n\nFrom 10:01 to 13:36 UTC the site was unavailable. The problem was fixed at 13:40.\n",
      ["2024-02-03", "2024-02-03T10:01Z", "-", "-", "2024-02-03T13:40Z"]
    ),
    (
      "a stretch over midnight",
      "# Disk\n\nThe outage lasted from 23:10 UTC on 3 February 2024 until 01:40 UTC.\n",
      ["2024-02-03", "2024-02-03T23:10Z", "-", "-", "2024-02-04T01:40Z"]
    ),
    (
      "German sentences with points in their times",
      "# Störung vom 03.02.2024\n\nAm 03.02.2024 zwischen 9.10 und 10.40 Uhr konnte niemand Mails senden, die Störung ist behoben.\n",
      ["2024-02-03", "2024-02-03T09:10", "-", "-", "2024-02-03T10:40"]
    ),
    (
      "Japanese labels with a colon of their own",
      "# 障害報告\n\n発生日時：2024年2月3日 09:10\n\n復旧日時：2024年2月3日 10:40\n",
      ["2024-02-03", "2024-02-03T09:10", "-", "-", "2024-02-03T10:40"]
    ),
    (
      "columns of starts and ends",
      "# Cache 2024-02-03\n## Timeline\n| Start | End | What |\n|---|---|---|\n| 09:10 | 09:15 | The cache is empty |\n| 09:15 | 10:00 | An alert fires |\n| 10:00 | 10:40 | Warm-up, all back to normal |\n",
      ["2024-02-03", "2024-02-03T09:10", "2024-02-03T09:15", "-", "2024-02-03T10:40"]
    ),
    (
      "front matter of a status page that says it is over",
      "---\ndate: '2021-03-19T06:26:00.000Z'\nresolved: true\n---\nNobody can log in.\n\n::: update Resolved | 2021-03-19T10:01:00.000Z\nLogins work.\n",
      ["2021-03-19", "2021-03-19T06:26:00Z", "-", "-", "2021-03-19T10:01:00Z"]
    ),
    (
      "a recovery that goes on ends nothing",
      "# Panne du 7 février 2026\n## Chronologie\n- 10:00 : premières erreurs\n- 11:00 : détection de l'incident\n- 12:00 : nous travaillons sur la résolution\n- 13:00 : état actuel, récupération en cours\n",
      ["2026-02-07", "2026-02-07T10:00", "2026-02-07T11:00", "-", "-"]
    ),
    (
      "what did not help was no relief",
      "# Outage on 2022-04-05\n## Timeline\n- 10:00: errors begin\n- 10:10: rollback completed\n- 10:20: the errors persist\n- 10:50: fix deployed\n- 11:00: resolved\n",
      ["2022-04-05", "2022-04-05T10:00", "-", "2022-04-05T10:50", "2022-04-05T11:00"]
    ),
    (
      "an end on a day without a time ends the incident",
      "# Outage on 2022-04-05\n## Timeline\n- 2022-04-05 07:38 UTC: the outage starts\n- 2022-04-05 12:38 UTC: rollback completed\n- 2022-04-18: all affected sites restored\n",
      ["2022-04-05", "2022-04-05T07:38Z", "-", "2022-04-05T12:38Z", "2022-04-18"]
    ),
    (
      "the text states start and end",
      "# Outage on 2025-10-29\n## Summary\nErrors started to increase at 13:35 UTC. This state lasted until 16:05 UTC.\n## Timeline (UTC)\n- 13:55 first alert\n- 16:16 incident closed\n",
      ["2025-10-29", "2025-10-29T13:35Z", "2025-10-29T13:55Z", "-", "2025-10-29T16:05Z"]
    ),
    (
      "what was not found until a time does not end there",
      "# Outage on 2025-11-11\n## Summary\nThe cause of the outage was not identified until 22:17.\n## Timeline\n- 16:02 outage begins\n- 23:00 resolved\n",
      ["2025-11-11", "2025-11-11T16:02", "-", "-", "2025-11-11T23:00"]
    ),
    (
      "a time that cannot be read before the first one leaves the start open",
      "# Outage on 2022-06-07\n## Timeline\n- 2022-06-?? ??:??: noticed by chance\n- 2022-06-07 08:30: limits raised\n- 2022-06-07 09:30: resolved\n",
      ["2022-06-07", "-", "-", "-", "2022-06-07T09:30"]
    ),
    (
      "several stretches of time are no single span",
      "# Three outages\n## Timeline\n- 2013-11-04 16:30 - 18:00 UTC\n- 2013-11-13 15:00 - 19:30 UTC\n",
      ["2013-11-04", "2013-11-04T16:30Z", "-", "-", "-"]
    ),
    (
      "a date of publication in the front matter starts nothing",
      "---\ndate: 2025-04-23T16:30:00Z\n---\n# A security incident\nOn 2025-03-21 a report came in.\n",
      ["2025-03-21", "-", "-", "-", "-"]
    ),
    (
      "front matter that tells the end is a record of the incident",
      "---\ndate: 2024-11-28T08:45:00Z\nresolvedWhen: 2024-11-28T10:30:00Z\n---\n# Update center\nOn 2024-11-29 we looked into it.\n",
      ["2024-11-28", "2024-11-28T08:45:00Z", "-", "-", "2024-11-28T10:30:00Z"]
    ),
    (
      "the summary tells of the day before anybody noticed",
      "# Stuck\n## Summary\nOn February 9th, 2025 two requests got stuck.\n## Timeline\n- 2025-02-10 00:21: a user reports it\n- 2025-02-10 10:00: resolved\n",
      ["2025-02-09", "2025-02-09", "2025-02-10T00:21", "-", "2025-02-10T10:00"]
    ),
    (
      "a day that no calendar has is not guessed",
      "# Outage\n**Date:** 2019-07-01\n## Timeline\n\n31.06.2019\n\n- 13:30: rollout\n\n01.07.2019\n\n- 08:00: alert\n- 09:00: resolved\n",
      ["2019-07-01", "-", "2019-07-01T08:00", "-", "2019-07-01T09:00"]
    ),
    (
      "a stretch of time in the summary, and another one inside of it",
      "# Outage on February 21st, 2024\n\nUsers could not log in from 05:01 to 17:05 UTC. Data from 05:10 to 05:16 UTC was lost.\n",
      ["2024-02-21", "2024-02-21T05:01Z", "-", "-", "2024-02-21T17:05Z"]
    ),
    (
      "the words behind a time tell of the start",
      "On 2023-11-12 at 11:00am PST, our database became unresponsive. It lasted until 11:30 PST.\n",
      ["2023-11-12", "2023-11-12T11:00-08:00", "-", "-", "2023-11-12T11:30-08:00"]
    ),
    (
      "a change that is only merged hits nobody",
      "# Outage on 2019-01-22\n## Timeline\n- 14:54 change of the configuration merged\n- 15:28 it is uploaded\n- 16:49 a user reports errors\n- 17:27 resolved\n",
      ["2019-01-22", "2019-01-22T15:28", "2019-01-22T16:49", "-", "2019-01-22T17:27"]
    ),
    (
      "lines under a heading that is a date",
      "# Outage\n## Timeline\n## July 22 2025\n1:03\nFirst alert fires\n\n2:00\nMore of them\n\n3:00\nResolved.\n",
      ["2025-07-22", "2025-07-22T01:03", "2025-07-22T01:03", "-", "2025-07-22T03:00"]
    ),
    (
      "entries under headings of a wrong level",
      "# Outage on 2025-07-22\n## Timeline\n### 13:00\nIt breaks.\n## 13:20\nAn alert.\n## 13:40\nResolved.\n## Conclusion\nText.\n",
      ["2025-07-22", "2025-07-22T13:00", "2025-07-22T13:20", "-", "2025-07-22T13:40"]
    ),
    (
      "subsections of a timeline with times",
      "# Outage on 2025-07-22\n## Timeline\n### Detection\n- 09:00: an alert\n### Actions taken\n- logs were read\n### Resolution\n- 10:30: resolved\n",
      ["2025-07-22", "2025-07-22T09:00", "2025-07-22T09:00", "-", "2025-07-22T10:30"]
    ),
    (
      "what did not work ended nothing",
      "# Outage on 2021-05-10\n## Timeline\n- 10:00 outage begins\n- 11:00 fixed\n- 11:02 the fix did not work\n",
      ["2021-05-10", "2021-05-10T10:00", "-", "2021-05-10T11:00", "-"]
    ),
    (
      "a further wave takes the end of the first one back",
      "# Storm on 2021-10-30\n## Timeline\n- 12:45 the first wave of requests comes in\n- 16:02 load is back to normal\n- 18:00 second wave of requests\n",
      ["2021-10-30", "2021-10-30T12:45", "-", "-", "-"]
    ),
    (
      "a last event that says it goes on is no end",
      "# Outage on 2021-05-10\n## Timeline\n- 10:00 outage begins\n- 11:00 a change is merged, but it is still causing errors\n",
      ["2021-05-10", "2021-05-10T10:00", "-", "-", "-"]
    ),
    (
      "the last event says that all is well after the fix",
      "# Outage on 2021-05-10\n## Timeline\n- 10:00 outage begins\n- 11:00 change reverted\n- 11:20 all jobs run successfully\n",
      ["2021-05-10", "2021-05-10T10:00", "-", "2021-05-10T11:00", "2021-05-10T11:20"]
    ),
    (
      "what is released days after the fix is follow-up work",
      "# Outage on 2021-05-10\n## Timeline\n- 2021-05-10 10:00 outage begins\n- 2021-05-10 11:00 change reverted\n- 2021-05-14 11:20 version 2.5.2 released\n",
      ["2021-05-10", "2021-05-10T10:00", "-", "2021-05-10T11:00", "2021-05-10T11:00"]
    ),
    (
      "what happens again a week later is another incident",
      "# Outage on 2018-03-13\n## Timeline\n- 2018-03-13 07:28 alert\n- 2018-03-13 08:05 pods restarted\n- 2018-03-21 06:30 we discover that another node is down\n- 2018-03-21 06:31 resolved\n",
      [
        "2018-03-13", "2018-03-13T07:28", "2018-03-13T07:28", "2018-03-13T08:05",
        "2018-03-13T08:05",
      ]
    ),
    (
      "a factor has times of its own",
      "# Outage on 2024-07-19\n## Timeline\n- 04:09 hosts begin to crash\n- 05:27 resolved\n## Root cause analysis\n### Factor 1\n- **Issue onset:** 2024-02-28\n- **Issue detection:** 2024-07-18\n- **Issue resolution:** 2024-07-27\n",
      ["2024-07-19", "2024-07-19T04:09", "-", "-", "2024-07-19T05:27"]
    ),
    (
      "a list of key events, and the story under another title",
      "# Incident on 2023-06-06\n- **Key events**\n  - First detected 2023-06-06 10:26\n  - Resolved 2023-06-06 11:21\n\n- **Context**:\n  - 2023-06-06 10:20 - nodes are replaced\n  - 2023-06-06 10:23 - service goes down\n  - 2023-06-06 11:21 - it is back\n",
      ["2023-06-06", "2023-06-06T10:23", "2023-06-06T10:26", "-", "2023-06-06T11:21"]
    ),
    (
      "how long it took to notice, with both times",
      "# Outage on 2021-06-08\n## Impact\n| Question | Answer |\n|---|---|\n| Time to detection | 1 minute (09:47 to 09:48) |\n| Affected | all |\n## Timeline (UTC)\n- 09:47 disruption begins\n- 10:36 services begin to recover\n- 12:35 incident mitigated\n- 12:44 resolved\n",
      [
        "2021-06-08", "2021-06-08T09:47Z", "2021-06-08T09:48Z", "2021-06-08T12:35Z",
        "2021-06-08T12:44Z",
      ]
    ),
    (
      "how long it took to notice after a stated start",
      "# Outage on 2021-06-08\n- Started: 09:47\n- Time to detect: 20 minutes\n- Resolved: 12:44\n",
      ["2021-06-08", "2021-06-08T09:47", "2021-06-08T10:07", "-", "2021-06-08T12:44"]
    ),
    (
      "what is diagnosed first has been noticed",
      "# Outage on 2021-05-10\n## Timeline\n- 07:28: problem is identified\n- 08:05: resolved\n",
      ["2021-05-10", "2021-05-10T07:28", "2021-05-10T07:28", "-", "2021-05-10T08:05"]
    ),
    (
      "a duration that names where it begins",
      "# Outage on 2012-08-01\n- **Duration:** about 45 minutes, from the opening of the market at 9:30 a.m. ET\n## Timeline\n- 8:01 AM a mail mentions an error\n- 9:30 AM orders are sent without end\n",
      ["2012-08-01", "2012-08-01T09:30-04:00", "-", "-", "-"]
    ),
    (
      "a day of the month beside its day of the week",
      "# Binaries of 2019-11-20\nThe outage lasted from Monday 18th 2:30 AM UTC until 4:30 PM UTC.\n",
      ["2019-11-20", "2019-11-18T02:30Z", "-", "-", "2019-11-18T16:30Z"]
    ),
    (
      "each end of a stretch in its own zone",
      "# Outage\nOn March 5, 2024, from 10:00 PST to 14:00 EST, users could not log in.\n",
      ["2024-03-05", "2024-03-05T10:00-08:00", "-", "-", "2024-03-05T14:00-05:00"]
    ),
    (
      "a smaller number in another zone is the same day",
      "# Outage on 2024-03-05\n## Timeline\n- 23:30 EST - 21:00 PST: outage begins\n- 21:30 PST: resolved\n",
      ["2024-03-05", "2024-03-05T23:30-05:00", "-", "-", "2024-03-05T21:30-08:00"]
    ),
    (
      "entries that are told from a stated start",
      "# Outage\n**Started:** 2024-03-05 10:00 UTC\n## Timeline\n- T+0: deployment\n- T+5m: alerts fire\n- T+30m: rollback completed\n- T+1h10m: resolved\n",
      [
        "2024-03-05", "2024-03-05T10:00Z", "2024-03-05T10:05Z", "2024-03-05T10:30Z",
        "2024-03-05T11:10Z",
      ]
    ),
    (
      "entries that count from the first one, whenever the incident began",
      "# Outage\n**Started:** 2024-03-05 09:30 UTC\n## Timeline\n- 2024-03-05 11:00 UTC: snapshot\n- +10 minutes: alert fires\n- +70 minutes: fully restored\n",
      [
        "2024-03-05", "2024-03-05T09:30Z", "2024-03-05T11:10Z", "-", "2024-03-05T12:10Z",
      ]
    ),
    (
      "entries that are told from a start that nobody states",
      "# Outage on 2024-03-05\n## Timeline\n- +00:00 deployment\n- +00:05 alerts fire\n- +01:10 resolved\n",
      ["2024-03-05", "-", "-", "-", "-"]
    ),
    (
      "an item of the timeline that is a stretch is not that of the incident",
      "# Störung vom 05.03.2024\n## Was ist passiert\n- 21:10: Platte voll\n- 21:15: erste Fehler\n- 22:00 - 23:30: Versuche ohne Erfolg\n- 23:40: alles läuft wieder\n",
      ["2024-03-05", "2024-03-05T21:15", "-", "-", "2024-03-05T23:40"]
    ),
    (
      "what still goes on at the first event began before it",
      "# 2021-06-22\nOur provider has trouble.\n\n### 11:28 UTC\n\nThe issues continue, users report them.\n\n### 12:22 UTC\n\nService has been restored.\n",
      ["2021-06-22", "-", "-", "-", "2021-06-22T12:22Z"]
    ),
    (
      "states with their time in a heading",
      "# Power outage\n## Investigating 2025-01-04 9:27a\nThe power is out.\n## Monitoring 2025-01-04 11:06a\nStill dark.\n## Resolved 2025-01-04 4:00p\nPower is here.\n",
      ["2025-01-04", "2025-01-04T09:27", "2025-01-04T09:27", "-", "2025-01-04T16:00"]
    ),
    (
      "who opens an incident has noticed it",
      "# Disk of 2012-07-04\n## Timeline\n- [21:20] Incident opened.\n- [23:43] The disk is replaced.\n- [23:50] We notice errors on the other disk.\n- [23:59] All is back to normal.\n",
      ["2012-07-04", "2012-07-04T21:20", "2012-07-04T21:20", "-", "2012-07-04T23:59"]
    ),
    (
      "a first sentence that says what stopped",
      "# Halt\n## Summary\nOn Sept 30, 2023 @ 22:16:01 UTC, the network halted at block 12.\n",
      ["2023-09-30", "2023-09-30T22:16:01Z", "-", "-", "-"]
    ),
    (
      "four moments in one sentence",
      "# Outage\nThe incident began on 5 March 2024 at 10:02 UTC, was detected at 10:06 UTC, mitigated at 10:30 UTC and resolved at 11:40 UTC.\n",
      [
        "2024-03-05", "2024-03-05T10:02Z", "2024-03-05T10:06Z", "2024-03-05T10:30Z",
        "2024-03-05T11:40Z",
      ]
    ),
    (
      "labels in any order of their words",
      "# Outage\n- Time of start: 2024-03-05 10:02 UTC\n- Customer impact end: 2024-03-05 11:40 UTC\n- Incident was detected at: 2024-03-05 10:06 UTC\n",
      ["2024-03-05", "2024-03-05T10:02Z", "2024-03-05T10:06Z", "-", "2024-03-05T11:40Z"]
    ),
    (
      "who used something again ended nothing",
      "# Theft\n## Timeline\n- 2025-11-23 15:28: the attacker logs in\n- 2025-11-23 15:43: the attacker used the key again\n",
      ["2025-11-23", "2025-11-23T15:28", "-", "-", "-"]
    ),
    (
      "a detection before a stated start is taken back",
      "# Outage on 2021-05-10\n- Started: 10:00\n## Timeline\n- 09:30 alerts about disks\n- 10:05 page is slow\n- 11:00 resolved\n",
      ["2021-05-10", "2021-05-10T10:00", "-", "-", "2021-05-10T11:00"]
    ),
  ]

  @Test("Date and milestones are read as the text has them", arguments: cases)
  func milestones(name: String, text: String, expected: [String]) {
    #expect(read(text).dateAnd([.started, .detected, .mitigated, .resolved]) == expected)
  }

  @Test(
    "A start that is only the detection gives no time to detect",
    arguments: [
      ("- 10:00 first alert\n- 10:05 rollback\n- 10:30 resolved\n", nil),
      ("- 10:00 outage begins\n- 10:04 first alert\n- 10:30 resolved\n", 4),
      ("- 10:00 deployment\n- 10:04 first alert\n- 10:30 resolved\n", 4),
    ] as [(String, Int?)])
  func firstSign(timeline: String, minutes: Int?) {
    let incident = read("# Outage on 2021-05-10\n## Timeline\n" + timeline)
    #expect(incident.milestones.minutes(from: .started, to: .detected) == minutes)
    #expect(incident.computedMinutes == 30)
    #expect(incident.phases.contains { $0.name == .beforeDetection } == (minutes != nil))
  }

  /// A text about a duration beside a timeline of 10:00 to 12:10, detected at 10:05, and whether
  /// the two contradict each other.
  static let durations: [(String, Bool)] = [
    ("**Duration:** 2h 10m", false),
    ("**Duration:** 2 hours", false),
    ("**Duration:** 125 minutes", false),
    ("**Duration:** 45 minutes", true),
    ("**Downtime:** 45 minutes", false),
    ("**Downtime:** 4 hours", true),
    ("**Time to recovery:** 20 minutes", false),
    ("The outage lasted for approximately 3 hours.", true),
  ]

  @Test(
    "Only what cannot be the length of the incident contradicts its times", arguments: durations)
  func contradiction(text: String, expected: Bool) {
    let incident = read(
      "# Outage on 2021-05-10\n\n## Summary\n\n\(text)\n\n## Timeline\n\n- 10:00 outage begins\n- 10:05 alert\n- 12:10 resolved\n"
    )
    #expect(incident.findings.contains("duration-contradiction") == expected)
  }
}

extension MilestoneTests {
  @Test("A month that the text has wrong does not move the incident away from its timeline")
  func slip() {
    let incident = read(
      """
      # Pool outage of 2019-03-26

      ## Impact

      All jobs failed between 2019-02-25 23:04 and 2019-02-26 08:12.

      ## Timeline

      All times in PDT

      - [12-05 16:21] The bug is introduced
      - [03-25 23:04] The outage begins
      - [03-26 08:10] The fix is deployed (outage ends)
      """)
    #expect(incident.milestones[.started]?.value.iso == "2019-03-25T23:04-07:00")
    #expect(incident.milestones[.resolved]?.value.iso == "2019-03-26T08:10-07:00")
  }
}
