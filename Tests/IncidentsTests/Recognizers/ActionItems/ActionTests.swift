import Diagnostics
import Incidents
import Testing

@Suite struct ActionTests {
  /// A report and its items as `status | owner | due | ticket | text`.
  static let cases: [(String, [String])] = [
    (
      "## Action items\n<table>\n<tr><th>Action</th><th>Owner</th><th>Status</th></tr>\n<tr>\n<td>Add an alert</td>\n<td>maria</td><td>done</td>\n</tr>\n</table>\n",
      ["done | maria | - | - | Add an alert"]
    ),
    (
      "## What we change\n| # | Disposition | Actionee | Due |\n|---|---|---|---|\n| 1 | Limit the clock | FOT | 2022-11-04 |\n",
      ["unknown | FOT | 2022-11-04 | - | Limit the clock"]
    ),
    (
      "## Action items\n- [x] Add an alert\n- [ ] Write a runbook\n",
      ["done | - | - | - | Add an alert", "open | - | - | - | Write a runbook"]
    ),
    (
      "## Lessons learned and action items\n- Redundancy worked well.\n- Add an alert\n- [ ] A box\n- Ask ops (@ann)\n",
      [
        "unknown | - | - | - | Add an alert", "open | - | - | - | A box",
        "unknown | @ann | - | - | Ask ops (@ann)",
      ]
    ),
    (
      "## Action items\n- Find out why the job scheduled on 2024-05-01 failed\n- Rotate the keys, scheduled for 2024-06-01\n- Halt it (halted)\n- Request quota (requested)\n",
      [
        "unknown | - | - | - | Find out why the job scheduled on 2024-05-01 failed",
        "unknown | - | 2024-06-01 | - | Rotate the keys, scheduled for 2024-06-01",
        "done | - | - | - | Halt it (halted)", "unknown | - | - | - | Request quota (requested)",
      ]
    ),
    (
      "## Lessons learned\n- **What went well:** Ann\n- **Action items:**\n  - Add an alert\n",
      ["unknown | - | - | - | Add an alert"]
    ),
    (
      "## Action items\n- Continue: rolling out the fix to the other regions\n",
      ["unknown | - | - | - | Continue: rolling out the fix to the other regions"]
    ),
    (
      "## Action items\n1. ✅ Raise the limit\n2. Fix it (done)\n3. ~~Old plan~~\n",
      [
        "done | - | - | - | Raise the limit", "done | - | - | - | Fix it",
        "done | - | - | - | Old plan",
      ]
    ),
    (
      "## Action items\n- [ ] Pin the values @Lena Hoffmann\n- [ ] Ask @lena Monday morning\n",
      [
        "open | @Lena Hoffmann | - | - | Pin the values @Lena Hoffmann",
        "open | - | - | - | Ask @lena Monday morning",
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
      "## Action items\n\n| Action | Ticket |\n|---|---|\n| Canary everything | PAY-10, PAY-11 |\n",
      ["unknown | - | - | PAY-10, PAY-11 | Canary everything"]
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
      "## Action items\n**To complete before the release:**\n\n- Rewrite the loader\n\n**Not yet done:**\n\n- Buy disks\n\n**Done:**\n\n- Restart\n",
      [
        "open | - | - | - | Rewrite the loader", "open | - | - | - | Buy disks",
        "done | - | - | - | Restart",
      ]
    ),
    (
      "## Action items\n### Work that was not completed\n- Rotate keys\n### Done?\n- Train staff\n",
      ["open | - | - | - | Rotate keys", "unknown | - | - | - | Train staff"]
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
    (
      "# Outage\nIt was down.\n\nTo prevent similar issues in the future, we've made a few changes:\n\n1. A job renews the certificates.\n2. A check verifies them.\n",
      [
        "unknown | - | - | - | A job renews the certificates.",
        "unknown | - | - | - | A check verifies them.",
      ]
    ),
    ("## Action items\nWe plan to rebuild everything one day.\n", []),
    ("## Action items\n- N/A\n", []),
    (
      "## What is being done to prevent this\n- Add an alert\n### To be done by the team\n- Test it\n",
      ["unknown | - | - | - | Add an alert", "unknown | - | - | - | Test it"]
    ),
    (
      "## Action items\n**Stop**\n\n- Giving old flags a new meaning.\n\n**Start**\n\n- Removing old code.\n\n**Continue**\n\n- Deploying in stages.\n",
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
    (
      "## Action items\n- Look for more (done; none found)\n- Add a graph **(Done last week)**\n- Move it (planned for May)\n- Wire it – fixed in #7\n- Split it (done in Oslo, planned elsewhere)\n- Draw it (done properly this time)\n- Buy it [in progress]\n",
      [
        "done | - | - | - | Look for more (done; none found)",
        "done | - | - | - | Add a graph (Done last week)",
        "open | - | - | - | Move it (planned for May)",
        "done | - | - | #7 | Wire it – fixed in #7",
        "in_progress | - | - | - | Split it (done in Oslo, planned elsewhere)",
        "unknown | - | - | - | Draw it (done properly this time)",
        "in_progress | - | - | - | Buy it",
      ]
    ),
    (
      "## Maßnahmen\n### Sofort (erledigt)\n- Neustart\n### Später\n- Alarm (geplant)\n- 🔄 Umzug\n",
      [
        "done | - | - | - | Neustart", "open | - | - | - | Alarm (geplant)",
        "in_progress | - | - | - | Umzug",
      ]
    ),
    // A numbered item with a name in bold is work, and what is nested in it says how.
    (
      "## Prevention\n1. **Spare disk**\n   - order it\n   - mount it\n2. **Drill** (`drill.sh`) - checks that:\n   - it boots\n3. **Graph** - of the queue\n",
      [
        "unknown | - | - | - | Spare disk",
        "unknown | - | - | - | Drill (drill.sh) - checks that:",
        "unknown | - | - | - | Graph - of the queue",
      ]
    ),
    (
      "## Prevention\n1. **Tests** (new):\n   - Add a boot test\n   - Add a load test\n",
      ["unknown | - | - | - | Add a boot test", "unknown | - | - | - | Add a load test"]
    ),
    // Labels nested in an item belong to it.
    (
      "## Action items\n1. **Add an alert**\n   - **Owner**: Anna\n   - **Due**: 2024-03-01\n   - **Status**: Done\n   - Ticket: OPS-9\n2. **Test it**\n   - Owner: Bo\n",
      ["done | Anna | 2024-03-01 | OPS-9 | Add an alert", "unknown | Bo | - | - | Test it"]
    ),
    // A table of actions needs no title when its head says what it is.
    (
      "**Detection**: a user\n\n| Action item | Owner | Status |\n|---|---|---|\n| Add a probe | Anna | DONE |\n\nIt was quiet.\n\n## Lessons\n- Probe more\n",
      ["done | Anna | - | - | Add a probe"]
    ),
    ("## Timeline\n| Time | Action | Owner |\n|---|---|---|\n| 10:00 | restart | Bo |\n", []),
    // `Issue` may hold the work, and the outcome the state.
    (
      "## Follow-up issues\n\n| Issue | Because of | Outcome |\n|---|---|---|\n| #4 - alert on slow writes | lesson 3 | Resolved by PR #5, with the fix for open files |\n| #6 - publish the drill | a walk | Open - waits for Anna |\n",
      [
        "done | - | - | #4 | #4 - alert on slow writes",
        "open | - | - | #6 | #6 - publish the drill",
      ]
    ),
    (
      "## Action items\n- Pending: draw a map\n- Completed (#8): sell it\n- Open the door: twice\n- Page sooner. DONE in #9\n",
      [
        "open | - | - | - | draw a map", "done | - | - | #8 | Completed (#8): sell it",
        "unknown | - | - | - | Open the door: twice", "done | - | - | #9 | Page sooner. DONE in #9",
      ]
    ),
    // Headings with numbers are items where nothing else is; labels below them belong to them.
    (
      "## Action items\n### AI-1: Add an alert\nOwner: Ann\nStatus: Done\n\n### AI-2: Write it down\nOwner: Bo\n",
      ["done | Ann | - | - | Add an alert", "unknown | Bo | - | - | Write it down"]
    ),
    ("## Action items\n### 1. Short term\nText.\n### 2. Long term\nText.\n", []),
    (
      "## Lessons\nText.\n\n**Action item:** page sooner (@ann)\n\nTODO: ask Bo\n",
      ["unknown | @ann | - | - | page sooner (@ann)"]
    ),
    // Such a label may have other words, stand in a list, and go on in the next line.
    (
      "## Lessons\nAction point: page\nsooner (@ann)\nAction point: add a graph\n\n- Nobody knew.\n  - Follow-up action: tell them\n- Action item: test it\n",
      [
        "unknown | @ann | - | - | page sooner (@ann)", "unknown | - | - | - | add a graph",
        "unknown | - | - | - | tell them", "unknown | - | - | - | test it",
      ]
    ),
    (
      "## Lessons\n- **Action points:**\n  - Add an alert\n",
      ["unknown | - | - | - | Add an alert"]
    ),
    // It is none in a timeline, with nothing to do, or in a sentence, and no second one in a list.
    (
      "## Timeline\n- 10:00 Down\n- Action point: restart it\n- 10:05 Action point: page Ann\n\n## Lessons\nAction point: none\n\n- Follow-up action: N/A\n\nThe action point was moot: it was up.\n",
      []
    ),
    (
      "## Action items\n- Add a graph\n- **Action item:** test it\n",
      ["unknown | - | - | - | Add a graph", "unknown | - | - | - | Action item: test it"]
    ),
    (
      "## ¿Qué haremos para evitarlo?\n- Alarma (pendiente)\n## 再発防止策\n- 監視を追加する（完了）\n",
      ["open | - | - | - | Alarma (pendiente)", "done | - | - | - | 監視を追加する（完了）"]
    ),
    (
      "## Action items\n- Turn the keys. Owner: Ann. Due: 2024-05-05. Status: done\n- Neuer Alarm (Anna, bis 01.06.2024)\n",
      [
        "done | Ann | 2024-05-05 | - | Turn the keys. Owner: Ann. Due: 2024-05-05. Status: done",
        "unknown | - | 2024-06-01 | - | Neuer Alarm (Anna, bis 01.06.2024)",
      ]
    ),
    (
      "## Action items\n- [ABC-2] Mend it – Owner: Bo – ✔ Done\n- [ABC-3] Paint it — @ann — soon\n- Add it (Estimated completion: June 2024)\n- Move it (due 05/06/2024)\n",
      [
        "done | Bo | - | ABC-2 | [ABC-2] Mend it – Owner: Bo – ✔ Done",
        "unknown | @ann | - | ABC-3 | [ABC-3] Paint it — @ann — soon",
        "unknown | - | June 2024 | - | Add it (Estimated completion: June 2024)",
        "unknown | - | 05/06/2024 | - | Move it (due 05/06/2024)",
      ]
    ),
    // An empty box says less than words; a ticked one counts, and so does a verb said again as
    // done.
    (
      "## Action items\n- [ ] Part the cores (in progress; it will cost much)\n- [ ] Move it (in progress)\n- [ ] Sell it (won't do)\n- [ ] Paint it (done)\n- [x] Mend it (in progress)\n- Halt the automation. (halted)\n- Stop it (stopped)\n- Disable it (disabled).\n- Apply the patch (applied)\n- Look at what was halted (halted)\n",
      [
        "in_progress | - | - | - | Part the cores (in progress; it will cost much)",
        "in_progress | - | - | - | Move it", "wont_do | - | - | - | Sell it",
        "open | - | - | - | Paint it (done)", "done | - | - | - | Mend it (in progress)",
        "done | - | - | - | Halt the automation. (halted)", "done | - | - | - | Stop it (stopped)",
        "done | - | - | - | Disable it (disabled).", "done | - | - | - | Apply the patch (applied)",
        "unknown | - | - | - | Look at what was halted (halted)",
      ]
    ),
    // When work is to be ready is told in many words.
    (
      "## Action items\n- Rewrite it (ETA: July 19)\n- Upgrade it (in progress; to complete in Q1 2022)\n- A limit, to be deployed on Monday, July 20, for all\n- Move it (planned for the end of Q3/2021)\n- Read the planned list of 20 hosts\n- Test it, scheduled for 2024-05-01\n",
      [
        "unknown | - | July 19 | - | Rewrite it (ETA: July 19)",
        "in_progress | - | Q1 2022 | - | Upgrade it (in progress; to complete in Q1 2022)",
        "unknown | - | Monday, July 20 | - | A limit, to be deployed on Monday, July 20, for all",
        "open | - | Q3/2021 | - | Move it (planned for the end of Q3/2021)",
        "unknown | - | - | - | Read the planned list of 20 hosts",
        "unknown | - | 2024-05-01 | - | Test it, scheduled for 2024-05-01",
      ]
    ),
    // Which of two numbers is the month is not guessed without another date that shows it.
    (
      "## Action items\n| Task | Assignee | Target date | Done? |\n|---|---|---|---|\n| Mend it | Ann | 05/07/2024 | Yes |\n| Paint it | Bo | 05/06/2024 | No |\n",
      ["done | Ann | 05/07/2024 | - | Mend it", "open | Bo | 05/06/2024 | - | Paint it"]
    ),
    // A sentence that looks into the future is no title of open work.
    (
      "## Recommendations\nWith what we know we have some advice for the future of the disk:\n\n- Buy two\n",
      ["unknown | - | - | - | Buy two"]
    ),
    (
      "## 対応策\n## 再発防止に向けて\n\n| 内容 | 担当 | 期限 | 状態 |\n|---|---|---|---|\n| 監視を追加 | 田中 | 2024-05-01 | 対応中 |\n| 手順を書く | 鈴木 | 2024-05-02 | 完了 |\n",
      [
        "in_progress | 田中 | 2024-05-01 | - | 監視を追加", "done | 鈴木 | 2024-05-02 | - | 手順を書く",
      ]
    ),
    // What `Remediation` means depends on what else the report has.
    (
      "## Remediation actions\n1. Restarted it\n\n## Follow-up actions\n- Add an alert\n",
      ["unknown | - | - | - | Add an alert"]
    ),
    (
      "## Remediation\n- [ ] Restart it\n\n## Follow-ups\n- Add an alert\n",
      ["open | - | - | - | Restart it", "unknown | - | - | - | Add an alert"]
    ),
    (
      "## Remediation\n### Short term\n- Restart it\n\n## Recommendations\n- Add an alert\n",
      ["unknown | - | - | - | Restart it", "unknown | - | - | - | Add an alert"]
    ),
    // Advice about one matter is no promise beside the action items.
    (
      "## Alerting recommendations\n- Watch the queue\n\n## Action items\n- Add an alert\n",
      ["unknown | - | - | - | Add an alert"]
    ),
    ("## Alerting recommendations\n- Watch the queue\n", ["unknown | - | - | - | Watch the queue"]),
    // A sentence may announce a list as the work to come, where no section does.
    (
      "## The solutions\nIt was slow.\n\nHere is what we will do so that it does not\nhappen again in the future:\n\n1. Add an alert\n2. Buy a disk\n",
      ["unknown | - | - | - | Add an alert", "unknown | - | - | - | Buy a disk"]
    ),
    ("## The solutions\nHere is what we did:\n\n1. Added an alert\n2. Bought a disk\n", []),
    (
      "## What we are changing beyond the fix\n1. **Alert on it.** *(outstanding, nobody asked)* Page somebody.\n2. **Test it.** *(shipped, #12)* It is tested.\n",
      [
        "open | - | - | - | Alert on it. (outstanding, nobody asked) Page somebody.",
        "done | - | - | #12 | Test it. (shipped, #12) It is tested.",
      ]
    ),
    (
      "## 재발 방지\n\n| 조치 | 담당 | 기한 | 상태 |\n|---|---|---|---|\n| 알림 추가 | 김 | 2024-05-01 | 진행 중 |\n| 문서화 | 이 | 2024-05-02 | 완료 |\n",
      ["in_progress | 김 | 2024-05-01 | - | 알림 추가", "done | 이 | 2024-05-02 | - | 문서화"]
    ),
  ]

  @Test("paragraphs that are numbered by hand are items")
  func numberedParagraphs() {
    let list = "<p><i>1b.</i> Set up a server\n\n<p><i>2.</i> Drop the old code\n</div>\n"
    let found = read("# Outage\n\n## Action items\n\nSoon:\n\n<div>\n\(list)").actions
    #expect(found.map(\.text) == ["Set up a server", "Drop the old code"])
  }

  @Test("a label of a document is no title of action items")
  func document() {
    let text = "# Outage\n\n- Plan: `docs/plan.md`\n- Fix: `4bc1d3 forward the slug`\n"
    #expect(read(text).actions.isEmpty)
  }

  @Test("a table of names below a title of action items is none")
  func names() {
    let table = "| Type | Name |\n|---|---|\n| CNAME | a.example.org |\n| A | b.example.org |\n"
    #expect(read("# Outage\n\n## Prevention\n\n\(table)").actions.isEmpty)
    let words = table.replacing("a.example.org", with: "Remove the old record")
      .replacing("b.example.org", with: "Review them twice a year")
    #expect(read("# Outage\n\n## Prevention\n\n\(words)").actions.count == 2)
  }

  @Test("a target is a date, and not the file that is to be changed")
  func target() {
    let head = "# Outage\n\n## Action items\n\n| Action | Target |\n|---|---|\n"
    let found = read(head + "| Write a rule | `docs/rule.md` |\n| Test it | Q3 / Q4 |\n").actions
    #expect(found.map(\.due) == [nil, "Q3 / Q4"])
  }

  @Test("action items are read in every form, and placeholders are none", arguments: cases)
  func reads(text: String, expected: [String]) {
    let found = read(text).actions.map {
      "\($0.status.rawValue) | \($0.owner ?? "-") | \($0.due ?? "-") | \($0.ticketNames ?? "-") | \($0.text)"
    }
    #expect(found == expected)
  }
}
