import Diagnostics
import Incidents
import Testing

@Suite struct ActionTests {
  /// A report and its items as `status | owner | due | ticket | text`.
  static let cases: [(String, [String])] = [
    (
      "## Action items\n- [x] Add an alert\n- [ ] Write a runbook\n",
      ["done | - | - | - | Add an alert", "open | - | - | - | Write a runbook"]
    ),
    (
      "## Action items\n1. ✅ Raise the limit\n2. Fix it (done)\n3. ~~Old plan~~\n",
      [
        "done | - | - | - | Raise the limit", "done | - | - | - | Fix it",
        "done | - | - | - | Old plan",
      ]
    ),
    (
      "## Action items\n- Fix OPS-12 (@maria)\n- See [the issue](https://github.com/a/b/issues/45)\n",
      [
        "unknown | @maria | - | OPS-12 | Fix OPS-12 (@maria)",
        "unknown | - | - | #45 | See the issue",
      ]
    ),
    (
      "## Action items\n\n| Action | Type | Owner | Due Date | Status |\n|---|---|---|---|---|\n| Add an alert | detect | maria | 2023-04-01 | DONE |\n| N/A | | | | |\n",
      ["done | maria | 2023-04-01 | - | Add an alert"]
    ),
    (
      "## Action items\n\n| Action Item | Type | Owner | Bug |\n|---|---|---|---|\n| Add quota | prevent | jo | TODO |\n",
      ["open | jo | - | - | Add quota"]
    ),
    (
      "## Action items\n### Immediate (Completed)\n- Roll back\n### Long term\n- Rewrite\n",
      ["done | - | - | - | Roll back", "unknown | - | - | - | Rewrite"]
    ),
    (
      "## Action items\n- Detection:\n  - Add an alert\n  - Add a graph\n",
      ["unknown | - | - | - | Add an alert", "unknown | - | - | - | Add a graph"]
    ),
    (
      "Next steps:\nWe will do this:\n\nDisable the release.\nAdd a second server.\n",
      ["unknown | - | - | - | Disable the release.", "unknown | - | - | - | Add a second server."]
    ),
    (
      "## Prevention\nWe will do this:\n\nReview the rules.\n\nTasks to address it:\n\nAdd a second server.\nBy implementing these measures, we aim to do better.\n",
      ["unknown | - | - | - | Review the rules.", "unknown | - | - | - | Add a second server."]
    ),
    (
      "## Action items\n1. **Add a link**\n   - Details: compare offers\n2. **Test it**\n   - Details: twice a year\n",
      ["unknown | - | - | - | Add a link", "unknown | - | - | - | Test it"]
    ),
    ("## Action items\nWe plan to rebuild everything one day.\n", []),
    ("## Action items\n- N/A\n", []),
    (
      "## What is being done to prevent this\n- Add an alert\n### To be done by the team\n- Test it\n",
      ["unknown | - | - | - | Add an alert", "unknown | - | - | - | Test it"]
    ),
    (
      "## Action items\n**Stop**\n\n- Giving old flags a new meaning.\n\n**Start**\n\n- Removing old code.\n",
      [
        "unknown | - | - | - | Stop: Giving old flags a new meaning.",
        "unknown | - | - | - | Removing old code.",
      ]
    ),
    (
      "## Action items\n1. Add a link\n\n   **Description:** a second supplier\n\n   **Impact:** none\n2. Test it\n",
      ["unknown | - | - | - | Add a link", "unknown | - | - | - | Test it"]
    ),
    (
      "## Action items\n### Process\n- Name an owner\n### Documentation\n- Improve the runbook\n### Technical\n- Add a graph\n",
      [
        "unknown | - | - | - | Name an owner", "unknown | - | - | - | Improve the runbook",
        "unknown | - | - | - | Add a graph",
      ]
    ),
    (
      "## Action items\n\n| Action | Owner | Status |\n|---|---|---|\n| Add quota | jo | **TODO** |\n| Add a graph | jo | In progress, pending review |\n| … another item | | |\n| - | - | - |\n",
      ["open | jo | - | - | Add quota", "in_progress | jo | - | - | Add a graph"]
    ),
    (
      "## Action items\n- TODO: add items\n- ... another item\n- Action item 2\n- What can we do better?\n",
      []
    ),
    (
      "## Action items\n- [ ] Add items to the dashboard\n",
      ["open | - | - | - | Add items to the dashboard"]
    ),
  ]

  @Test("action items are read in every form, and placeholders are none", arguments: cases)
  func reads(text: String, expected: [String]) {
    let found = read(text).actions.map {
      "\($0.status.rawValue) | \($0.owner ?? "-") | \($0.due ?? "-") | \($0.ticket ?? "-") | \($0.text)"
    }
    #expect(found == expected)
  }
}
