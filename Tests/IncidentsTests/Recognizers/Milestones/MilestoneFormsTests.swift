import Incidents
import Testing

/// Milestones that are told in forms that reports of other houses have.
@Suite struct MilestoneFormsTests {
  /// A report and its date, start, detection and end; `-` where nothing is known.
  static let cases: [(String, String, [String])] = [
    (
      "a date and, behind it, at about what time",
      "# Forum\nOn Monday, March 4th, 2024 at roughly 17:00 UTC the forum started to return errors. It was fixed on March 5th, 2024 at approximately 09:30 UTC.\n",
      ["2024-03-04", "2024-03-04T17:00Z", "-", "2024-03-05T09:30Z"]
    ),
    (
      "labels for when something was off the net, with a date and a time in code",
      "# Bouncer\nWe became aware of it on `2024-03-04` at `12:19 PM UTC`.\n\n- Offline: `2024-03-04` at `11:02 AM UTC`\n- Online: `2024-03-04` at `12:58 PM UTC`\n",
      ["2024-03-04", "2024-03-04T11:02Z", "2024-03-04T12:19Z", "2024-03-04T12:58Z"]
    ),
    (
      "the emphasized name of a time, as a form asks for it",
      "# Map\nDate: 09/25/2020\n\n## Resolution\n_Date/time of resolution_ Approximately 11 AM ET on September 25, 2020.\n",
      ["2020-09-25", "-", "-", "2020-09-25T11:00-04:00"]
    ),
    (
      "what restarts by itself before anybody noticed gives no relief, in French either",
      "# Panne du 2021-09-22\n## Chronologie\n* 13:17: erreurs et crashes répétés des instances, redémarrées à mesure\n* 16:04: alerte du moniteur\n* 16:26: retour à la normale\n",
      ["2021-09-22", "2021-09-22T13:17", "2021-09-22T16:04", "2021-09-22T16:26"]
    ),
    (
      "alerts that arrive in the story of what led to it",
      "# Balancer\nAt around 14:20 UTC on 2024-03-04 we started experiencing timeouts.\n\n## Leadup\nAt 14:30 we started receiving alerts that services were unreachable.\n",
      ["2024-03-04", "2024-03-04T14:20Z", "2024-03-04T14:30Z", "-"]
    ),
    (
      "front matter that editors of status pages write, with what nobody filled in",
      "---\ndate: 2024-03-04T14:37:22.742Z\nduration: \"\"\nresolved_on: 2024-03-04T16:10:00.000Z\n---\nIt was too hot.\n",
      ["2024-03-04", "2024-03-04T14:37:22Z", "-", "2024-03-04T16:10:00Z"]
    ),
    (
      "what began on a day before all times began then",
      "# Backups\n## Timeline\n- 2026-07-20: Backups start failing\n- 2026-08-02 08:00 UTC: An engineer notices it\n- 2026-08-02 09:30 UTC: Resolved\n",
      ["2026-07-20", "2026-07-20", "2026-08-02T08:00Z", "2026-08-02T09:30Z"]
    ),
    (
      "a day about which something begins climbing, in a table",
      "# Heat\n**Date:** 2026-08-02\n## Timeline\n| Time | Event |\n|---|---|\n| 2026-07-27 (approx.) | Temperature begins climbing |\n| 2026-08-02 08:00 | Anomaly spotted on a graph |\n| 2026-08-02 09:00 | Fan replaced, resolved |\n",
      ["2026-07-27", "2026-07-27", "2026-08-02T08:00", "2026-08-02T09:00"]
    ),
    (
      "what is still investigated has no end",
      "# Dropouts\n**Status:** investigating\n## Timeline (2026-10-07, UTC)\n- 17:28 the outage begins\n- 18:34 the service is restarted and back\n- 19:55 a user reports it again\n",
      ["2026-10-07", "2026-10-07T17:28Z", "-", "-"]
    ),
    (
      "a report whose status is open may tell an end",
      "# Mail\n**Status**: Open\n\n## Timeline\n- 2024-02-03 09:10 UTC: the outage begins\n- 2024-02-03 10:10 UTC: resolved\n",
      ["2024-02-03", "2024-02-03T09:10Z", "-", "2024-02-03T10:10Z"]
    ),
    (
      "what is resolved is over, whatever is still investigated",
      "# Mail\nStatus: Resolved, still investigating\n\n## Timeline\n- 2024-02-03 09:10 UTC: the outage begins\n- 2024-02-03 10:10 UTC: resolved\n",
      ["2024-02-03", "2024-02-03T09:10Z", "-", "2024-02-03T10:10Z"]
    ),
    (
      "a start whose label has the day of the end does not take the end back",
      "# Site offline\nDate/time: 2023-08-26 21:14 PDT\n\nDuration: 15 hours\n## Timeline (PDT)\n### 2023-08-25\n- 21:14 - Start of outage\n### 2023-08-26\n- 12:55 - End of outage\n",
      ["2023-08-26", "2023-08-26T21:14-07:00", "-", "2023-08-26T12:55-07:00"]
    ),
    (
      "an action that settled it, told behind its time",
      "# Queue\n## Summary\nThe queue failed from 10:02 UTC on 2024-05-05 on. A rollback was deployed at 14:00 UTC and successfully mitigated the issue.\n## Timeline\n- 2024-05-05 10:20 UTC alert\n",
      ["2024-05-05", "2024-05-05T10:02Z", "2024-05-05T10:20Z", "2024-05-05T14:00Z"]
    ),
    (
      "a change that broke something at once",
      "# Queue\n## Summary\nOn March 5, 2025, at 7:29 UTC, the new queue was activated. Shortly after activation, consumers began failing.\n## Timeline\n- 2025-03-05 09:44 UTC: a user reports an issue\n- 2025-03-05 10:20 UTC: all resolved\n",
      ["2025-03-05", "2025-03-05T07:29Z", "2025-03-05T09:44Z", "2025-03-05T10:20Z"]
    ),
    (
      "a day on which it occurred, long before it was detected",
      "# Login\n| Item | Detail |\n|---|---|\n| Occurred | 2026-05-12 (the drift began) |\n| Detected | 2026-06-06 (first use) |\n",
      ["2026-05-12", "2026-05-12", "2026-06-06", "-"]
    ),
    (
      "a date with an hour that is about right is no day of writing",
      "# Grafana\n**Date:** 2026-05-03, ~03:00 UTC\n",
      ["2026-05-03", "2026-05-03T03:00Z", "-", "-"]
    ),
    (
      "the hour at which a report was written",
      "# Grafana\n**Date:** 2026-05-03, 03:00 UTC\n",
      ["2026-05-03", "-", "-", "-"]
    ),
    (
      "the name of a file and a backup have days that are not the incident's",
      "# Cloud\n**Date:** 2026-06-20\n## Summary\nIt differs from the `2026-06-11-wrong-host.md` incident.\nWe restored the nightly from 2026-06-12.\n",
      ["2026-06-20", "-", "-", "-"]
    ),
    (
      "a last event by which something is noticed is no end",
      "# Node\n## Timeline (2024-07-11, UTC)\n- 00:27 connections pile up, errors begin\n- 00:32 the team is alerted\n- 06:36 the team is alerted that the cache was not healthy\n",
      ["2024-07-11", "2024-07-11T00:27Z", "2024-07-11T00:32Z", "-"]
    ),
    (
      "a timeline that opens with the fix tells no beginning",
      "# Gateway\n## Timeline\n- 2026-04-01 23:48 UTC: Fix deployed for the timeout\n- 2026-04-01 23:58 UTC: Documentation updated\n",
      ["2026-04-01", "-", "-", "2026-04-01T23:58Z"]
    ),
    (
      "a second wave is not the beginning",
      "# Spam\n## What happened?\nA second set of orders began at 2025-01-28, 10:55 UTC and lasted an hour.\n## Timeline\n| Time (UTC) | Event |\n|---|---|\n| 2025-01-27 18:50 | First wave of errors starts |\n| 2025-01-27 19:47 | First wave ends |\n| 2025-01-28 10:55 | Second wave of errors starts |\n",
      ["2025-01-27", "2025-01-27T18:50Z", "-", "-"]
    ),
    (
      "a stretch that began long before anybody noticed, and ended with the timeline",
      "# Logs\n## Impact\n* Logging stopped working between 2022-06-22 00:00 and 2022-07-01 16:55\n## Timeline\n2022-07-01\n* 14:31 A team notifies us that it finds no logs.\n* 16:55 Logs work again in production.\n",
      ["2022-06-22", "2022-06-22T00:00", "2022-07-01T14:31", "2022-07-01T16:55"]
    ),
    (
      "front matter that says that it is open, of a status page",
      "---\ntitle: Jobs do not start\ndate: '2021-01-13T17:06:46Z'\nresolved: false\n---\nWe are investigating.\n\n::: update Update | 2021-01-13T17:12:46Z\nTraffic goes elsewhere.\n:::\n\n::: update Monitoring | 2021-01-14T11:03:46Z\nA fix has been implemented.\n:::\n",
      ["2021-01-13", "2021-01-13T17:06:46Z", "-", "-"]
    ),
    (
      "front matter that says that it is open, of a report",
      "---\nstatus: open\n---\n# Routing\n## Timeline\n- 2013-03-27 00:35 UTC Routing is down.\n- 2013-03-27 02:18 UTC Only parts of it are online again.\n",
      ["2013-03-27", "2013-03-27T00:35Z", "-", "-"]
    ),
    (
      "a day on which somebody discovered it",
      "# Builds\nOn September 9, 2021 one of our developers discovered that artifacts of forks were uploaded.\n",
      ["2021-09-09", "-", "2021-09-09", "-"]
    ),
    (
      "a start behind the German word for since",
      "# Ausfall\nSeit dem 25.07.2019 gegen 17 Uhr liegt eine Störung unseres Netzes vor.\n",
      ["2019-07-25", "2019-07-25T17:00", "-", "-"]
    ),
    (
      "labels for the day from which and until which",
      "# Cluster\n**Incident from:** 2022-09-05\n\n**Incident until:** 2022-09-08\n",
      ["2022-09-05", "2022-09-05", "-", "2022-09-08"]
    ),
    (
      "a hotfix behind which something begins",
      "# Shop\n## Timeline (2024-03-12, UTC)\n- 10:00 Hotfix 7 deployed\n- 10:01 Checkout errors begin\n- 10:30 Service restored\n",
      ["2024-03-12", "2024-03-12T10:00Z", "-", "2024-03-12T10:30Z"]
    ),
    (
      "a nightly job has the day of the incident",
      "# Shop\nOur nightly batch run on 2024-03-05 failed.\n",
      ["2024-03-05", "-", "-", "-"]
    ),
    (
      "a long line about a time zone names none for the times",
      "# Shop\nThe release that went out in the evening, which many of us had looked at with care, had a bug in the time zone handling of UTC offsets, so that customers in all of Europe saw orders of another day than theirs for hours.\n## Timeline (2024-03-12)\n- 10:00 errors begin\n",
      ["2024-03-12", "2024-03-12T10:00", "-", "-"]
    ),
    (
      "a normal state to which it returned, and work on the cause behind it",
      "# Index\n## Timeline (2021-05-06, UTC)\n- 10:42 We noticed an error\n- 11:47 Miraculously the service returned to a normal state\n- 16:03 We worked around the root cause in the migration\n",
      ["2021-05-06", "2021-05-06T10:42Z", "2021-05-06T10:42Z", "2021-05-06T11:47Z"]
    ),
    (
      "a recovery that is announced",
      "# Halt\n## Timeline (UTC)\n- 2024-03-12 0616: wrong block generated\n- 2024-03-12 0619: received alerts\n- 2024-03-12 1548: announced the recovery of the chain\n- 2024-03-13 0441: found a bug in the tree\n",
      ["2024-03-12", "2024-03-12T06:16Z", "2024-03-12T06:19Z", "2024-03-12T15:48Z"]
    ),
    (
      "systems that work of themselves",
      "# Names\n## Timeline (2018-04-26, UTC)\n- 12:10 the service stops responding\n- 12:45 Systems returned to a functional state on their own.\n",
      ["2018-04-26", "2018-04-26T12:10Z", "-", "2018-04-26T12:45Z"]
    ),
    (
      "a report that says that it is down",
      "# Hub\n## Timeline\n### 2017-05-09 16:51\nA report in the channel says that the hub is down.\n### 17:15\nThe hub is back online.\n",
      ["2017-05-09", "2017-05-09T16:51", "2017-05-09T16:51", "2017-05-09T17:15"]
    ),
    (
      "a zone in brackets in a long line",
      "# Homeserver\nAs many of you will have noticed, there was a major outage of our server last night, which hit all those with an account on it and everybody who uses our bridges, so here is what went wrong (times are UTC):\n- 2017-01-24 23:33 - errors begin\n- 2017-01-25 09:45 - fixed\n",
      ["2017-01-24", "2017-01-24T23:33Z", "-", "2017-01-25T09:45Z"]
    ),
    (
      "times from a start whose clock stands behind the words",
      "# Cache\nDate: 2024-03-01\n## Timeline\n- T+0: deploy starts (10:00 UTC)\n- T+10 min: alert fires\n- T+1.5h: fully restored\n",
      ["2024-03-01", "2024-03-01T10:00Z", "2024-03-01T10:10Z", "2024-03-01T11:30Z"]
    ),
    (
      "a clock and a day in brackets behind the first of them",
      "# Payment\n## Timeline\n- T+0 (14:00 UTC, 2024-03-03): config deployed\n- T+3m: errors start\n- T+30m: resolved\n",
      ["2024-03-03", "2024-03-03T14:03Z", "-", "2024-03-03T14:30Z"]
    ),
    (
      "times from a start that a line before them names",
      "# Cache\nDate: 2024-03-01\n## Timeline\nAll times are relative to T0 (14:32 UTC).\n\n- T-1d: deploy\n- T+0m: errors begin\n- T+~30m: service restored\n",
      ["2024-03-01", "2024-03-01T14:32Z", "-", "2024-03-01T15:02Z"]
    ),
    (
      "days between which it lasted, in the summary",
      "# Upgrade\n**Date**: October 23, 2025\n## Summary\nBetween October 9 and October 23, 2025, customers could not log in.\n",
      ["2025-10-09", "2025-10-09", "-", "2025-10-23"]
    ),
    (
      "days between which it lasted, told as a stretch",
      "# Downloads\nStarting on March 15th, 2023 and going through to March 17th, users were affected by errors.\n",
      ["2023-03-15", "2023-03-15", "-", "2023-03-17"]
    ),
    (
      "days of the work on it are none of the incident",
      "# Downloads\nDate: 2023-03-15\n## Summary\nThe outage of March 15, 2023 was followed by days of maintenance from March 20 to March 22, 2023.\n",
      ["2023-03-15", "-", "-", "-"]
    ),
    (
      "a stretch in brackets behind a length of time",
      "# Surveys\nDate: 2025-10-03\n## Timeline (UTC)\n- **10:45** - Version 3 deployed\n- **14:59** - Support notices two reports\n- **16:11** - Reverts deployed\n- **22:28** - Incident closed\n\n**Total impact duration:** 5 hours 26 minutes (10:45 - 16:11 UTC)\n",
      ["2025-10-03", "2025-10-03T10:45Z", "2025-10-03T14:59Z", "2025-10-03T16:11Z"]
    ),
    (
      "one event in which it was noticed and fixed",
      "# Ranking\n**Date**: September 20, 2025\n## Timeline\n- **September 11, 2025**: Workflow starts failing\n- **September 20, 2025**: Issue discovered and fixed\n",
      ["2025-09-11", "2025-09-11", "2025-09-20", "2025-09-20"]
    ),
    (
      "a release with the fix at the end of days",
      "# Links\n## Timeline\n04-26-2024 - The issue was disclosed to our team.\n\n04-29-2024 - The fix was written.\n\n05-01-2024 - Version 2.3.0 was released, which included the fix.\n",
      ["2024-04-26", "-", "2024-04-26", "2024-05-01"]
    ),
    (
      "what nobody saw until a time was noticed then",
      "# Chat\n## Summary\nOn 2019-03-01 at 02:22 UTC the chat stopped working. The admin did not notice that until 20:37 UTC.\n",
      ["2019-03-01", "2019-03-01T02:22Z", "2019-03-01T20:37Z", "-"]
    ),
    (
      "the only time of the section about the detection",
      "# Server\n**Detection**: The monitor registered a failure at 2020-04-28 15:45 UTC.\n",
      ["2020-04-28", "-", "2020-04-28T15:45Z", "-"]
    ),
    (
      "what was only thought to be over",
      "# API\nDate: 2025-04-30\n## Timeline\n* 19:50 UTC: We noticed user reports\n* 23:40 UTC: Incident resolved\n## What happened\nPods came up between 22:20 UTC and 22:24 UTC, where we thought the incident was over.\n",
      ["2025-04-30", "2025-04-30T19:50Z", "2025-04-30T19:50Z", "2025-04-30T23:40Z"]
    ),
    (
      "events that name their kind",
      "# Metrics\n## Timeline\n| Time | Event |\n|-|-|\n| 2022-02-08 12:20 | Scrapes get slow |\n| 2022-02-09 08:03 | **Discovery:** A developer sees no metrics |\n| 2022-02-09 08:40 | **Recovery:** The limit is raised |\n| 2022-02-09 13:08 | Exporter upgraded |\n",
      ["2022-02-08", "2022-02-08T12:20", "2022-02-09T08:03", "2022-02-09T08:40"]
    ),
    (
      "planned work that broke something later",
      "# Balancer\n## Timeline\n| Time | Event |\n|-|-|\n| 2020-06-09 11:00 | Maintenance of the groups started |\n| 2020-06-09 12:20 | Changes applied, instances removed |\n| 2020-06-09 12:25 | Alert on errors |\n| 2020-06-09 12:35 | Issue resolved |\n",
      ["2020-06-09", "2020-06-09T12:20", "2020-06-09T12:25", "2020-06-09T12:35"]
    ),
    (
      "the date of a commit",
      "# Wiki\n## Timeline (UTC) Monday May 10th, 2021\n- 09:15 an edit was made\n- 09:30 Reports arrive\n- 10:03 The change is reverted\n## History\ncommit 9b3a733a99f0ae5de143c6616bfcd4c945151420\nAuthor: Ann\nDate:   Mon May 10 19:03:52 2021 +0900\n",
      ["2021-05-10", "2021-05-10T09:15Z", "2021-05-10T09:30Z", "2021-05-10T10:03Z"]
    ),
    (
      "labels of a table whose head is the name of the report",
      "| Root Cause Analysis | RCA-0219 |\n| :-- | :-- |\n| Date of incident | 2021-03-09 |\n| Started at | 6:42 pm EST |\n| Detected at | 6:55 pm EST |\n| Resolved at | 8:10 pm EST |\n",
      [
        "2021-03-09", "2021-03-09T18:42-05:00", "2021-03-09T18:55-05:00",
        "2021-03-09T20:10-05:00",
      ]
    ),
    (
      "a label of the detection, whatever zone the events leave out",
      "# Payouts\n**Detected:** 2025-04-22 13:47 CEST\n\n## Timeline\n- 2025-04-22 13:02 Sent twice\n- 2025-04-22 13:52 incident opened\n",
      ["2025-04-22", "2025-04-22T13:02", "2025-04-22T13:47+02:00", "-"]
    ),
    (
      "events days before the day of the label",
      "# Kafka\n**Date**: 2022-07-19\n## Timeline (UTC)\n**2022-07-15**\n- 14:20 - merged\n**2022-07-19**\n- 18:51 - broker stops\n- 19:07 - alert\n- 20:58 - ingestion works again\n",
      ["2022-07-19", "2022-07-19T18:51Z", "2022-07-19T19:07Z", "2022-07-19T20:58Z"]
    ),
    (
      "hours in which people work",
      "# Node\nDate: 2020-08-07\n- **Time to resolve**: 33h 15m (during support hours 10:00-17:00)\n",
      ["2020-08-07", "-", "-", "-"]
    ),
    (
      "planned work that hurts before a release mends it",
      "# Logins 2024-03-05\n## Timeline\n- 10:00 Upgrade of the database starts\n- 10:20 Logins are slow\n- 10:50 A release with more connections is deployed\n- 11:00 back to normal\n",
      ["2024-03-05", "2024-03-05T10:20", "-", "2024-03-05T11:00"]
    ),
    (
      "a length that the French set with spaces is no time of day",
      "# Panne du 5 mars 2024\nLa panne a duré 2 h 30 et tout est revenu.\n",
      ["2024-03-05", "-", "-", "-"]
    ),
    (
      "updates with their times in bold, and the French way to set times",
      "# Cooling\nDate: 26 July 2018\n\n**Update 18:40** All services are up.\n\n**Update 13:05** All servers are shut down.\n\n**12:00** The second chiller stopped working.\n",
      ["2018-07-26", "2018-07-26T12:00", "-", "2018-07-26T18:40"]
    ),
  ]

  @Test("A file named after the day of publication, and a story of days before it")
  func publication() {
    let text =
      "# Links\n## Timeline\n01-16-2024 - We detected slow blocks.\n\n02-28-2024 - Version 2.2.0 was released, which included the fix.\n"
    #expect(read(text, path: "2024-03-07-links.md").date?.value.iso == "2024-01-16")
    #expect(read(text, path: "2024-02-01-links.md").date?.value.iso == "2024-02-01")
  }

  @Test(
    "The day of the incident is told from that of publication",
    arguments: [
      ("*Published March 15, 2024 by the team*\n\nOn Monday the service was down.\n", "2024-03-11"),
      (
        "*By Ann. Published 9 October 2018.*\n\nOn Tuesday 2 October we removed a directory.\n",
        "2018-10-02"
      ),
      ("Posted May 3, 2024\n\nLast Friday we had an outage.\n", "2024-04-26"),
      (
        "*Published March 15, 2024*\n\nThe service was down. Next release is on March 20.\n",
        "2024-03-15"
      ),
      (
        "**Dato:** 11.02.2020\n\n## Tidslinje\n- 11.02 kl. 01.10: feil\n- 11.02 kl. 10.25: rettet\n",
        "2020-02-11"
      ),
    ])
  func told(text: String, day: String) {
    #expect(read("# Outage\n\n" + text).date?.value.iso == day)
  }

  @Test("Milestones are read in the forms of other houses", arguments: cases)
  func milestones(name: String, text: String, expected: [String]) {
    #expect(read(text).dateAnd([.started, .detected, .resolved]) == expected)
  }

  @Test("Russian reports have their parts")
  func russian() {
    let incident = read(
      "# Сбой\n\n**Статус:** расследуется\n\n## Хронология (07.10.2026, CEST)\n\n| Время | Событие |\n|---|---|\n| 16:48 | Выкладка |\n| 18:34 | Радио перезапущено |\n\n## Причина\n\nЧто-то сломалось в сети.\n\n## Что делаем дальше\n\n- [ ] Проверить сеть.\n"
    )
    #expect(incident.sections.map(\.role).contains(.timeline))
    #expect(incident.sections.map(\.role).contains(.rootCause))
    #expect(incident.actions.count == 1)
    #expect(incident.milestones[.resolved] == nil)
  }

  /// A timeline, and its entries as written.
  static let timelines: [(String, String, [String])] = [
    (
      "months alone",
      "# Cluster\n## Timeline\n* 2015-10: Machines arrive\n* 2015-12: Proxy configured\n* 2016: Given up\n",
      ["2015-10", "2015-12", "2016"]
    ),
    (
      "nobody measured how long it took",
      "# Cache\n## Timeline\n- **T0:** Upload begins\n- **T+N minutes:** Errors\n- **T+Minutes:** Site down\n- **T+a few hours:** Still down\n- **T+10-15 min:** Restarted\n- **T+~1.5 hours:** Restored\n",
      ["T0", "T+N minutes", "T+Minutes", "T+a few hours", "T+10-15 min", "T+~1.5 hours"]
    ),
    (
      "the last items of a run tell only their day",
      "# Token\n## What we did and when\n- 2025-04-01 13:35 UTC: The auditor notified us.\n- 2025-04-01 14:15 UTC: We disabled the token.\n- 2025-04-01 21:39 UTC: We deployed a fix.\n- 2025-04-02: We published this.\n",
      ["2025-04-01 13:35 UTC", "2025-04-01 14:15 UTC", "2025-04-01 21:39 UTC", "2025-04-02"]
    ),
    (
      "a heading that is the title of a day",
      "# Fork\n## Timeline\n### March 5, 2025: Timeline of the testnet\nThey had met.\n### ~9:43 AM: The issue is seen\n- 9:44: A report\n### 10:07 AM: Coordination\n- 10:07: A call\n",
      ["9:43 AM", "9:44", "10:07 AM", "10:07"]
    ),
    (
      "days without a year in a column of dates",
      "# API\nDate: 2026-07-15\n## Timeline\n| Date | Event |\n|---|---|\n| Jun 2026 | A plan |\n| 13/07 | Indexes added |\n| 14/07 | Audit written |\n",
      ["Jun 2026", "13/07", "14/07"]
    ),
  ]

  @Test("A time before the start may lie on the day before")
  func dayBefore() {
    let incident = read(
      "# Cache\nDate: 2024-03-01\n## Timeline\n- T-20m: deploy\n- T-1d: review\n- T0 (00:10 UTC): errors begin\n"
    )
    #expect(
      incident.times == ["2024-02-29T23:50Z", "2024-02-29T00:10Z", "2024-03-01T00:10Z"])
  }

  @Test("All entries of a timeline are some", arguments: timelines)
  func entries(name: String, text: String, expected: [String]) {
    #expect(read(text).timeline.map(\.written) == expected)
  }
}
