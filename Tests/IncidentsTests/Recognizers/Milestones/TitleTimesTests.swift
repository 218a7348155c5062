import Incidents
import Testing

/// Times that stand in the title of a report, and days that are not those of the incident.
@Suite struct TitleTimesTests {
  /// A report and its date, start, detection and end; `-` where nothing is known.
  static let cases: [(String, String, [String])] = [
    (
      "two times are the first and the last",
      "# Outage on 2021-03-04, 10:00–10:30 UTC\n\nThe site was down.\n",
      ["2021-03-04", "2021-03-04T10:00Z", "-", "2021-03-04T10:30Z"]
    ),
    (
      "in words",
      "# Outage on 2021-03-04 from 10:00 to 10:30 UTC\n\nThe site was down.\n",
      ["2021-03-04", "2021-03-04T10:00Z", "-", "2021-03-04T10:30Z"]
    ),
    (
      "in German, in front matter",
      "---\ntitle: Ausfall am 21.04.2020 von 10:04 - 10:24\n---\nEs gab einen Ausfall.\n",
      ["2020-04-21", "2020-04-21T10:04", "-", "2020-04-21T10:24"]
    ),
    (
      "over midnight",
      "# Store offline, 2021-03-04 23:50 - 00:20 UTC\n\nThe store was offline.\n",
      ["2021-03-04", "2021-03-04T23:50Z", "-", "2021-03-05T00:20Z"]
    ),
    (
      "of two days",
      "# Host unresponsive 2026-08-21 09:19 → 2026-08-22 11:54\n\nThe host hung.\n",
      ["2026-08-21", "2026-08-21T09:19", "-", "2026-08-22T11:54"]
    ),
    (
      "one time is the start",
      "# Mainnet outage 2021-11-22 17:40 UTC\n\nNo blocks were made.\n",
      ["2021-11-22", "2021-11-22T17:40Z", "-", "-"]
    ),
    (
      "what the timeline says comes before one time of the title",
      "# Outage 2021-11-22 17:40 UTC\n## Timeline\n- 17:35 UTC the outage begins\n- 18:00 UTC resolved\n",
      ["2021-11-22", "2021-11-22T17:35Z", "-", "2021-11-22T18:00Z"]
    ),
    (
      "the hours of planned work are not those of the outage",
      "# Failed maintenance 2021-03-04 22:00-23:00 UTC\n\nThe site was down.\n",
      ["2021-03-04", "-", "-", "-"]
    ),
    (
      "the day of an update is not that of the incident",
      "---\ndate: 2020-01-06\n---\n# Server down\n\n**2020-01-07 Update 2**\n\nIt is back.\n\n---\n\nThe server is down.\n",
      ["2020-01-06", "-", "-", "-"]
    ),
    (
      "an update is no start",
      "# Git offline\n\n**2020-05-30 16:15 Update 2**\n\nThe network is unstable.\n\n**2020-05-26 23:10 Update 1**\n\nGit is online again.\n",
      ["2020-05-26", "-", "-", "-"]
    ),
    (
      "what was noticed first began in the background that is told before it",
      "# March 23, 2022 buckets\n## Timeline\nAll times are UTC.\n\n**January 10, 2022**\n\n11:26 - The team changes the proxy status.\n\n**March 21, 2022**\n\n10:36 - A user reports the issue.\n\n**March 23, 2022**\n\n15:28 - The incident is considered resolved.\n",
      ["2022-03-23", "-", "2022-03-21T10:36Z", "2022-03-23T15:28Z"]
    ),
    (
      "days in a table of events",
      "# Break-in, September 2026\n\nWe received a report.\n\n## What happened\n\n| Date | Activity |\n|---|---|\n| July 9 | Commands were run on the server |\n| September 25 | Vulnerability report received |\n| September 26 | Issue fixed |\n",
      ["2026-07-09", "-", "2026-09-25", "2026-09-26"]
    ),
    (
      "a day that a sentence tells comes before an event of a later one",
      "# Forms\n## Summary\nThe forms failed. It was detected by a partner on September 9, 2025.\n## Timeline\n### September 10, 2025\n- 9:00 AM: Investigation began\n- 5:00 PM: Issue resolved\n",
      ["2025-09-09", "2025-09-09", "2025-09-09", "2025-09-10T17:00"]
    ),
    (
      "a log that holds one incident",
      "# Incidents log\n\n## 2023/05/24 Sessions lost\n\n- An issue was reported at 15:30\n- On 2023/05/26 we were able to restore the sessions\n",
      ["2023-05-24", "-", "2023-05-24T15:30", "-"]
    ),
    (
      "a year in the title that is not the one of its month",
      "# Disk full in May, planned 2027 work\n\n## Timeline\n\n- May 3: It is full.\n",
      ["-", "-", "-", "-"]
    ),
  ]

  @Test("Date and milestones", arguments: cases)
  func milestones(name: String, text: String, expected: [String]) {
    #expect(read(text).dateAnd([.started, .detected, .resolved]) == expected)
  }

  @Test(
    "A log with one title that names a day is that incident's, unless it is an update's",
    arguments: [
      ("2023-05-24 Sessions lost", "2023-05-24 Sessions lost"),
      ("Update 2023-05-24", "Incidents log"),
    ])
  func log(title: String, expected: String) {
    let text = "# Incidents log\n\n## \(title)\n\n- An issue was reported at 15:30\n"
    #expect(read(text).title.value == expected)
  }

  @Test("A table of days that does not call its rows events is no timeline")
  func otherTables() {
    let rows =
      "| 2024-03-01 | The cache was full |\n| 2024-03-09 | No power |\n| 2024-04-02 | DNS |\n"
    for head in ["Date | Incident", "Date | Status", "Date | Note"] {
      let text = "# Outage\n\n## Summary\n\n| \(head) |\n|---|---|\n\(rows)"
      #expect(read(text).timeline.isEmpty)
    }
  }
}
