import Diagnostics
import Documents
import Incidents
import Testing

/// What the checks say of a report, and what they leave alone.
@Suite struct CheckTests {
  /// A report, and the messages of one kind.
  static let cases: [(kind: String, text: String, messages: [String])] = [
    (
      "weekday-mismatch", "# O\nMonday 2024-03-05 at noon it went down.\n",
      ["2024-03-05 is a Tuesday, and not a Monday"]
    ),
    ("weekday-mismatch", "# O\nTuesday, 5 March 2024 at noon it went down.\n", []),
    (
      "weekday-mismatch", "# O\nIt went down on 2024-03-05 (Monday).\n",
      ["2024-03-05 is a Tuesday, and not a Monday"]
    ),
    ("weekday-mismatch", "# O\nOn Monday we met, and on 2024-03-05 it went down.\n", []),
    (
      "weekday-mismatch", "# O\nDate: 2024-01-01\n\nIt went down on Friday, March 5th.\n",
      ["2024-03-05 is a Tuesday, and not a Friday"]
    ),
    // The fourth of May was a Saturday, the fifth of April a Friday.
    ("weekday-mismatch", "# O\nIt went down on Saturday, 04/05/2024.\n", []),
    (
      "zone-out-of-season",
      "# O\n## Timeline\n- 2021-07-02 10:00 PST errors\n- 2021-07-02 11:00 PST fixed\n",
      ["PST is out of season on 2021-07-02, when most clocks there show PDT"]
    ),
    ("zone-out-of-season", "# O\n## Timeline\n- 2021-07-02 10:00 PDT errors\n", []),
    ("zone-out-of-season", "# O\n## Timeline\n- 2021-07-02 10:00 MST errors\n", []),
    // In that night both are in force.
    ("zone-out-of-season", "# O\n## Timeline\n- 2024-10-27 02:10 CEST errors\n", []),
    (
      "unreadable-time", "# O\nDate: 31 February 2023\n",
      ["the date '31 February 2023' is no day of the calendar, so it was not used"]
    ),
    (
      "delay-contradiction",
      "# O 2024-05-02\nTime to detect: 5 minutes\n## Timeline (UTC)\n- 10:00 outage begins\n- 10:40 detected by alert\n",
      ["the text says '5 minutes', but from the start until it was detected it is 40 minutes"]
    ),
    (
      "delay-contradiction",
      "# O 2024-05-02\nTime to detect: about 40 minutes\n## Timeline (UTC)\n- 10:00 outage begins\n- 10:42 detected by alert\n",
      []
    ),
    (
      "zone-out-of-season", "# O\n## Timeline\n- 2021-01-02 10:00 CEST errors\n",
      ["CEST is out of season on 2021-01-02, when most clocks there show CET"]
    ),
    (
      "template-leftover", "# O\n## Impact\nDescribe how users were affected.\n\n## Owner\nTBD\n",
      ["a template's words were left in: 'Describe how users were affected.', and 1 more like it"]
    ),
    ("template-leftover", "# O\n## Action items\nAdd the alert to the queue.\n", []),
    ("template-leftover", "# O\n\nTODO:\n - Ann adds the alert\n", []),
    (
      "missing-section", "# O\nIt was slow.\n",
      ["no section about its course or its impact was found"]
    ),
    (
      "missing-section", "# O\n## Impact\nAll logins failed.\n",
      ["no section about its course was found"]
    ),
    ("missing-section", "# O\n## Impact\nAll failed.\n## Timeline\n- 10:00 errors\n", []),
    (
      "unreadable-time",
      "# O\n## Action items\n| Action | Due |\n|---|---|\n| Fix it | 2024-02-30 |\n",
      ["the due date '2024-02-30' is no day of the calendar"]
    ),
    (
      "unreadable-time",
      "# O\n## Action items\n| Action | Due |\n|---|---|\n| Fix it | 2024-02-29 |\n",
      []
    ),
  ]

  @Test(
    "only the titles of what is missing are proposed",
    arguments: [
      ("# O\nIt was slow.\n", "'Timeline' or 'Impact'"),
      ("# O\n## Impact\nAll failed.\n", "'Timeline'"),
      ("# O\n## Timeline\n- 10:00 errors\n", "'Impact'"),
    ])
  func titles(text: String, titles: String) {
    let found = read(text).diagnostics.first { $0.kind.name == "missing-section" }
    #expect(found?.help == "add one under a title such as \(titles)")
  }

  @Test("a contradiction, a leftover or a missing part is reported", arguments: cases)
  func reports(kind: String, text: String, messages: [String]) {
    let found = read(text).diagnostics.filter { $0.kind.name == kind }
    #expect(found.map(\.message) == messages)
  }
}
