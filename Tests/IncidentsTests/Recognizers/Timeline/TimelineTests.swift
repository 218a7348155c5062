import Diagnostics
import Incidents
import Testing

@Suite struct TimelineTests {
  @Test("an entry without a time has the words of the date above it")
  func dateAbove() {
    let entries = read(
      "# Nodes\n## Timeline\n* 7 Jan 2022\n  * We look.\n* 10 Jan 2022\n  * We repeat it.\n"
    ).timeline
    #expect(entries.map(\.written) == ["", ""])
    #expect(entries.map(\.dateWritten) == ["7 Jan 2022", "10 Jan 2022"])
  }

  @Test(
    "a mark that begins a word of an entry is part of it",
    arguments: [
      (">67% online", ">67% online"),
      ("\"is it stuck?\" asks a user", "\"is it stuck?\" asks a user"),
      (".env pushed", ".env pushed"), ("~5% errors", "~5% errors"), ("- down", "down"),
      ("> down", "down"), (": down", "down"),
    ])
  func openingMarks(text: String, expected: String) {
    let entries = read("# A\n## Timeline\n- 10:00 \(text)\n- 10:05 b\n- 10:10 c\n").timeline
    #expect(entries.first?.text == expected)
  }

  /// A report and the times of its timeline.
  static let cases: [(String, String, [String])] = [
    (
      "headings that are nothing but a day, whatever the section is called",
      "# Server outage\nIt went offline on 20 December 2016.\n\n## Updates\n\n### 21 December\n\n* Restored www.\n* Restored git.\n\n### 2 January\n\n* Restored mail.\n\nSorry for the trouble.\n",
      ["2016-12-21", "2016-12-21", "2017-01-02"]
    ),
    (
      "numbers with a point, in a list that the line before calls a timeline",
      "# Report of 2016-02-11\n## What happened\nThis is the timeline of what occurred:\n\n - 10.42: it became unavailable\n - 10.46: engineers were alerted\n - 10.56: it was available again\n",
      ["2016-02-11T10:42", "2016-02-11T10:46", "2016-02-11T10:56"]
    ),
    (
      "numbers with a point in any other list",
      "# Report of 2016-02-11\n## What happened\nAffected versions:\n\n- 1.10: a\n- 1.20: b\n- 1.30: c\n",
      []
    ),
    (
      "newest first, past midnight",
      "# Outage 2021-06-08\n## Timeline\n* **15:00** all restored\n* **20:30** still running\n* **18:00** restore begins\n* **14:45** found\n* **14:30** a report\n",
      [
        "2021-06-08T14:30", "2021-06-08T14:45", "2021-06-08T18:00", "2021-06-08T20:30",
        "2021-06-09T15:00",
      ]
    ),
    (
      "the history of the document",
      "# Outage of 2024-03-18\n## Document history\n### 2024-03-20\n- First draft\n### 2024-03-25\n- Reviewed\n",
      []
    ),
    (
      "a heading of a day long before that of the report",
      "# Limits\n**Date:** 2024-12-20\n## Timeline\n### January 10\n- Limit added\n### December 20\n- Alert fires\n",
      ["2024-01-10", "2024-12-20"]
    ),
    (
      "headings of days with prose below tell no events",
      "# Server outage\nIt went offline on 20 December 2016.\n\n## Notes\n\n### 21 December\n\nWe met.\n\n### 2 January\n\nWe met again.\n",
      []
    ),
    (
      "times from which on something goes, in French",
      "# Panne du 2021-09-22\n## Chronologie\n* À partir de 13:17: erreurs\n* environ 15:30: appel\n* 16:26: retour\n",
      ["2021-09-22T13:17", "2021-09-22T15:30", "2021-09-22T16:26"]
    ),
    (
      "a day with a word on the zone behind it",
      "# Chain\n## Timeline\n**7 March 2024:** (// GST is Gulf Standard Time [UTC+04])\n20:20 GST : a\n21:09 GST : b\n",
      ["2024-03-07T20:20+04:00", "2024-03-07T21:09+04:00"]
    ),
    (
      "plain lines inherit the date of the prose",
      "On March 5, 2023, it broke.\nTimeline:\n\n2:30 AM: a\n2:45 AM: b\n",
      ["2023-03-05T02:30", "2023-03-05T02:45"]
    ),
    (
      "four digits are a time where the report writes its times so",
      "# Outage 2021-06-08\n## What happened\n\n~1442: the change is live\n\n1727 : somebody notices\n\n[1758](https://example.org/1): answered\n\n~1900: fixed\n",
      [
        "2021-06-08T14:42", "2021-06-08T17:27", "2021-06-08T17:58", "2021-06-08T19:00",
      ]
    ),
    (
      "four digits that may all be years are none, nor are those that no clock has",
      "# Versions\n- 2003: written\n- 2007: forgotten\n- 2012: found again\n\n# Ports\n1200: a\n\n8080: b\n",
      []
    ),
    (
      "plain lines that end with a word before a time",
      "# Outage 2021-06-08\n## Timeline\n10:00 the flag is on\n10:05 errors since 9:55 am\n10:10 traffic is back on\n10:15 clear\n",
      ["2021-06-08T10:00", "2021-06-08T10:05", "2021-06-08T10:10", "2021-06-08T10:15"]
    ),
    (
      "dots where all entries of a timeline have them",
      "# Outage 2021-06-08\nTimeline:\n14.00 builds get slow\n14.10 users complain\n16.10 fixed\n",
      ["2021-06-08T14:00", "2021-06-08T14:10", "2021-06-08T16:10"]
    ),
    (
      "two columns of times: the first with a zone counts",
      "## Timeline\n| NZST | UTC | Event |\n|---|---|---|\n| 2026-06-18 09:46 | 2026-06-17 21:46 | a |\n| 2026-06-19 ~17:00 | ~05:00 | b |\n| 2026-06-20 | — | c |\n",
      ["2026-06-18T09:46+12:00", "2026-06-19T17:00+12:00", "2026-06-20"]
    ),
    (
      "local time beside UTC",
      "# Outage 2021-06-08\n## Timeline\n| Local time | UTC | Event |\n|---|---|---|\n| 10:10 | 08:10 | a |\n| 10:15 | 08:15 | b |\n",
      ["2021-06-08T08:10Z", "2021-06-08T08:15Z"]
    ),
    (
      "a table of customers with a time each is no timeline",
      "# Outage 2021-06-08\n| Customer | Amount | Time of loss |\n|---|---|---|\n| one | 4.4 | 00:50 |\n| two | 2.1 | 02:59 |\n| three | 8.7 | 01:30 |\n",
      []
    ),
    (
      "updates of a status page, with the newest first",
      "# Slow API\n\n**Resolved** - This is over.\nJan 25, 2024 - 14:32 UTC\n\n**Monitoring** - A fix is live.\nJan 25, 2024 - 13:58 UTC\n\n**Investigating** - We look into it.\nJan 25, 2024 - 12:47 UTC\n",
      ["2024-01-25T12:47Z", "2024-01-25T13:58Z", "2024-01-25T14:32Z"]
    ),
    (
      "updates with the state as heading",
      "# Slow API\n## Resolved\n2024-01-25 14:32 UTC\n\nThis is over.\n\n## Monitoring\n2024-01-25 13:58 UTC\n\nA fix is live.\n\n## Investigating\n2024-01-25 12:47 UTC\n\nWe look into it.\n",
      ["2024-01-25T12:47Z", "2024-01-25T13:58Z", "2024-01-25T14:32Z"]
    ),
    (
      "updates with the mark of cState",
      "# Nodes\n\n- The nodes are replaced. {{< track \"2023-09-27 08:00:00\" >}}\n- All is well\n  again. {{< track \"2023-09-27 09:30:00\" >}}\n",
      ["2023-09-27T08:00:00", "2023-09-27T09:30:00"]
    ),
    (
      "labels whose values are dates and times, under the day",
      "# Disk\n\n## Timeline\n- Date: 3 December 2023\n- First notification: 9:45 pm EST (a user)\n- Notice to users: 11:30 pm EST\n- New disk: 4 December 2023 at 9:12 pm EST\n- Answer of the provider: 6 December 2023\n",
      ["2023-12-03T21:45-05:00", "2023-12-03T23:30-05:00", "2023-12-04T21:12-05:00", "2023-12-06"]
    ),
    (
      "updates whose mark stands on a line of its own",
      "# Nodes\n\nThe nodes are slow.\n{{< track \"2023-09-27 08:00:00\" >}}\n\nAll is well.\n{{< track \"2023-09-27 09:30:00\" >}}\n",
      ["2023-09-27T08:00:00", "2023-09-27T09:30:00"]
    ),
    (
      "an update with the mark of Statuskit",
      "# Logins\n\nNobody can log in.\n\n::: update Resolved | 2021-03-19T10:01:00.000Z\nLogins work.\n",
      ["2021-03-19T10:01:00Z"]
    ),
    (
      "a log in several parts, of which one has a title that says so",
      "# Network\nHosting notes:\n\n[December 10, 2023 9:54 PM] Work begins\n\n[December 10, 2023 11:58 PM] The link is back\n\nOur log:\n\n[December 11, 2023 8:03 PM] Down again\n\n[December 12, 2023 7:47 AM] Resolved\n",
      ["2023-12-10T21:54", "2023-12-10T23:58", "2023-12-11T20:03", "2023-12-12T07:47"]
    ),
    (
      "years, months and days, hours and minutes in Japanese",
      "# 障害報告 2024年2月3日\n## タイムライン\n- 9時10分 障害発生\n- 10時半 復旧\n",
      ["2024-02-03T09:10", "2024-02-03T10:30"]
    ),
    (
      "a day before which something was",
      "## Timeline\n- **Pre-2026-05-10** - it is written\n- **2026-05-20** - it is found\n- **2026-05-21** - it is fixed\n",
      ["2026-05-10", "2026-05-20", "2026-05-21"]
    ),
    (
      "a zone in the heading holds for all entries",
      "# Outage 2021-06-08\n## Timeline (UTC)\n- 09:47 a\n- 10:27 b\n",
      ["2021-06-08T09:47Z", "2021-06-08T10:27Z"]
    ),
    (
      "times after midnight are the next day",
      "# Outage 2021-06-08\n## Timeline\n- 23:50 a\n- 00:10 b\n- 00:20 c\n",
      ["2021-06-08T23:50", "2021-06-09T00:10", "2021-06-09T00:20"]
    ),
    (
      "a heading per entry",
      "# Outage 2021-06-08\n## Timeline\n### 13:35\nIt restarts.\n### 13:45 - Fixed\n",
      ["2021-06-08T13:35", "2021-06-08T13:45"]
    ),
    (
      "a date on a line of its own",
      "## Timeline\n\n2019-01-22\n\n- 2:54 PM PST: a\n\n2019-01-23\n\n- 4:49 AM: b\n",
      ["2019-01-22T14:54-08:00", "2019-01-23T04:49-08:00"]
    ),
    (
      "columns for date and time, the year in the head",
      "## Timeline\n\n| Day | Date (2022) | Time (UTC) | Event |\n|---|---|---|---|\n| Thu | Oct 31 | 10:00 | a |\n| Fri | Nov 1 | 00:30 | b |\n",
      ["2022-10-31T10:00Z", "2022-11-01T00:30Z"]
    ),
    (
      "dots in a column of times",
      "# Outage 2021-06-08\n## Timeline\n| Klokkeslett | Hendelse |\n|---|---|\n| 15.15 | a |\n| 21.30 | b |\n",
      ["2021-06-08T15:15", "2021-06-08T21:30"]
    ),
    (
      "dots where an entry begins",
      "# Outage 2021-06-08\n## Timeline\n- 15.15 - a\n- 21.30: version 1.25 is installed\n",
      ["2021-06-08T15:15", "2021-06-08T21:30"]
    ),
    (
      "the next day, and a weekday with its number",
      "# Outage 2021-05-31\n## Timeline\n- 23:00 - a\n- The next day, 08:00 - b\n- 09:00 - c\n- Friday 4th 10:00: d\n- 3rd attempt fails\n",
      ["2021-05-31T23:00", "2021-06-01T08:00", "2021-06-01T09:00", "2021-06-04T10:00"]
    ),
    (
      "headings that name the next day",
      "# Outage 2021-05-31\n## Timeline\n### 2021-05-31\n- 10:00 a\n### The next day\n- 08:00 b\n",
      ["2021-05-31T10:00", "2021-06-01T08:00"]
    ),
    (
      "a preface gives the day of all entries that name none",
      "# Outage\n## Timeline\n\nUnless noted otherwise all events happened on 2019-10-21, and all times are in UTC.\n\n- 2019-10-20 00:55: a\n- 01:38: b\n- 02:06: c\n",
      ["2019-10-20T00:55Z", "2019-10-21T01:38Z", "2019-10-21T02:06Z"]
    ),
    (
      "a year is part of the story and no time",
      "# Outage 2021-06-08\n## Timeline\n- 2003 – the code is retired\n- 2021-06-08 10:00 a\n",
      ["-", "2021-06-08T10:00"]
    ),
    (
      "newest first is turned round",
      "# Outage 2021-06-08\n## Timeline\n- 12:00 c\n- 11:00 b\n- 10:00 a\n",
      ["2021-06-08T10:00", "2021-06-08T11:00", "2021-06-08T12:00"]
    ),
    (
      "a bullet without a time is a detail of the entry before it",
      "# Outage 2021-06-08\n## Timeline\n- 10:00 a\n  - detail\n- 11:00 b\n",
      ["2021-06-08T10:00", "2021-06-08T11:00"]
    ),
    (
      "bullets under a date without times are entries of that day",
      "## Timeline\n### 2021-06-08\n- a\n- b\n", ["2021-06-08", "2021-06-08"]
    ),
    (
      "December is followed by January of the next year",
      "# Outage 2021\n## Timeline\n- Dec 31, 2021 23:00 a\n- Jan 1 00:30 b\n",
      ["2021-12-31T23:00", "2022-01-01T00:30"]
    ),
    (
      "what led to an incident of January may lie in the year before",
      "# Outage\n\nDate: 2024-01-03\n\n## Timeline\n- [12-28 16:21] a\n- [01-03 17:40] b\n",
      ["2023-12-28T16:21", "2024-01-03T17:40"]
    ),
    (
      "and in the one before that of March",
      "# Outage of 2019-03-26\n\n## Timeline\n- [12-05 16:21] a\n- [03-20 16:46] b\n",
      ["2018-12-05T16:21", "2019-03-20T16:46"]
    ),
    (
      "a part over twelve decides the order of all dates",
      "## Timeline\n- 03/04/2023 10:00 a\n- 13/04/2023 10:00 b\n",
      ["2023-04-03T10:00", "2023-04-13T10:00"]
    ),
    (
      "key events end with their time",
      "- **Key events**\n  - Fault occurs 2020-02-12 11:45\n  - Resolved 2020-02-12 12:07\n",
      ["2020-02-12T11:45", "2020-02-12T12:07"]
    ),
    (
      "logs in fences and quotes are no timeline",
      "## Timeline\n- 2021-06-08 10:00 a\n\n```\n10:05 log\n10:06 log\n```\n\n> 10:07 chat\n",
      ["2021-06-08T10:00"]
    ),
    (
      "a timeline in a fence, whose lines go on, beside an excerpt",
      "# Wiki 2021-06-08\nIt ran 1.26.45; then (06-05) it broke.\n## Timeline\n```\n06-08 10:00  Bad deploy of the\n             wiki, at night\n             and alone\n06-08 10:05  Users call\n06-09 11:00  Undone by hand\n```\nThe log:\n```\nError: no page\nError: no page\nError: no page\nError: no page\n```\n",
      ["2021-06-08T10:00", "2021-06-08T10:05", "2021-06-09T11:00"]
    ),
    (
      "a timeline under another name is known by its form",
      "# 2021-06-08\n## How we responded\n- 10:00 a\n- 11:00 b\n- 12:00 c\n",
      ["2021-06-08T10:00", "2021-06-08T11:00", "2021-06-08T12:00"]
    ),
    (
      "unreadable times are kept without a guess",
      "# Outage 2021-06-08\n## Timeline\n- 10:00 a\n- 14:?? b\n", ["2021-06-08T10:00", "-"]
    ),
    (
      "four digits before a gap, in plain text",
      "Outage 2023-10-18\n\nChronological log (UTC)\n--------\n1306   alarms\n1309   calls made\n2247   all clear\n",
      ["2023-10-18T13:06Z", "2023-10-18T13:09Z", "2023-10-18T22:47Z"]
    ),
    (
      "paragraphs with a number of their own",
      "# RCA 2022-04-01\n## 3 Chronology (UTC)\n3.1 01:55 The job fails.\n\n3.2 02:20 Restart.\n\n3.10 15:45 It ends.\n",
      ["2022-04-01T01:55Z", "2022-04-01T02:20Z", "2022-04-01T15:45Z"]
    ),
    (
      "a table of HTML, whose cells have lines of their own",
      "# Cache 2019-10-18\n## Timeline\n<table>\n<thead>\n<tr>\n<th><strong>Time (UTC)</strong></th>\n<th>Notes</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>2:30</td>\n<td>Pete paged<br />the team</td>\n</tr>\n<tr>\n<td></td>\n<td></td>\n</tr>\n<tr><td>4:09</td><td>All is\nback</td></tr>\n</tbody>\n</table>\n",
      ["2019-10-18T02:30Z", "2019-10-18T04:09Z"]
    ),
    (
      "days of the week alone, from the day before the report on",
      "---\npublished: 2020-08-20\n---\n# Ubuntu\nOn Tuesday I could not log in.\n## Timeline\n1. Monday 20:00. Updates.\n2. Tuesday 01:30. Rebooted.\n3. Wednesday 09:00. Reinstalled.\n",
      ["2020-08-17T20:00", "2020-08-18T01:30", "2020-08-19T09:00"]
    ),
    (
      "days of the week alone, behind the time",
      "# Lab 2024-03-08\n## Timeline\n- 21:00 UTC(Fri) Jobs fail\n- 15:00 UTC (Sat) Restarted\n- 18:00 UTC Sun: over\n",
      ["2024-03-08T21:00Z", "2024-03-09T15:00Z", "2024-03-10T18:00Z"]
    ),
  ]

  @Test("timelines are read in every layout", arguments: cases)
  func reads(name: String, text: String, expected: [String]) {
    #expect(read(text).times == expected, "\(name)")
  }

  @Test("an unreadable time is shown as written and reported at its place")
  func reportsUnreadable() {
    let incident = read("# Outage 2021-06-08\n## Timeline\n- 10:00 a\n- 14:?? b\n")
    #expect(incident.timeline[1].written == "14:??")
    #expect(incident.findings.contains("unreadable-time"))
  }

  @Test("entries that run backwards by a typo are flagged, not reordered")
  func flagsOrder() {
    let incident = read(
      "# Outage 2021-06-08\n## Timeline\n- 10:00 a\n- 12:00 b\n- 11:50 c\n- 13:00 d\n")
    #expect(incident.times.map { $0.suffix(5) } == ["10:00", "12:00", "11:50", "13:00"])
    #expect(incident.findings.contains("timeline-out-of-order"))
  }

  @Test(
    "An order of names, a year that ends and a range are no mistakes; a time that runs back is",
    arguments: [
      (
        """
        - First detected 2021-11-05 9:29
        - Repaired 2021-11-05 10:46
        - Incident declared 2021-11-05 9:29
        - Resolved 2021-11-05 10:46
        """, false
      ),
      (
        """
        - First detected 2021-06-09 13:15
        - Incident declared 2020-06-09 13:54
        - Resolved 2021-06-09 13:58
        """, true
      ),
      (
        """
        - [12-05 16:21] A bug is introduced
        - [03-20 16:46] The pod is not updated
        - [03-26 07:37] The cause is found
        """, false
      ),
      (
        """
        - 12:35 An upgrade is deployed
        - ~13:30-13:45 Success drops to zero
        - 14:29 The outage is reported
        """, false
      ),
      ("- 12:35 An upgrade\n- 13:30 Success drops\n- 13:05 The outage is reported", true),
    ])
  func order(entries: String, isMistake: Bool) {
    let incident = read(
      "# Outage of 2019-03-26\n\n## Timeline\n\nAll times in CEST\n\n\(entries)\n")
    #expect(incident.findings.contains("timeline-out-of-order") == isMistake)
  }

  @Test("What is found before the detection or after the mitigation ends no phase")
  func foundOutside() {
    let incident = read(
      """
      # Two outages on 2019-07-10

      ## Timeline

      - 16:35 UTC The outage begins
      - 16:36 UTC The team is alerted
      - 17:00 UTC Mitigated by a restart
      - 20:13 UTC Root cause found
      - 22:47 UTC Fully recovered
      """)
    #expect(incident.phases.map(\.name) == [.beforeDetection, .diagnosis, .recovery])
    let phases = incident.phases
    #expect(zip(phases, phases.dropFirst()).allSatisfy { $0.end == $1.start })
  }
}
