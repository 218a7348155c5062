import Incidents
import Testing

/// The first rows of a timeline, before anything is broken, and its last ones.
@Suite struct FirstRowsTests {
  private func clocks(_ events: String) -> [String?] {
    let incident = read("# Outage\n\n2024-06-19\n\n## Timeline\n\n\(events)\n")
    return [Milestones.Name.started, .detected, .resolved].map { name in
      incident.milestones[name]?.value.iso.map { String($0.dropFirst(11).prefix(5)) }
    }
  }

  @Test(
    "what runs before the first trouble is no start",
    arguments: [
      "10:00 nightly job starts\n- 10:04 first 401s", "10:00 last good backup\n- 10:04 disk fails",
      "10:00 release 2.1 deployed\n- 10:04 errors on all pages",
      "10:00 payout run starts\n- 10:04 First duplicated transfer",
      "10:00 sale begins\n- 10:04 Login falls over",
    ])
  func firstTrouble(rows: String) {
    let found = clocks("- \(rows)\n- 10:09 alert\n- 11:00 service restored")
    #expect(found == ["10:04", "10:09", "11:00"])
  }

  @Test(
    "a change stays the start where nothing else tells of trouble before the notice",
    arguments: [
      "10:00 release 2.1 deployed\n- 10:04 tests pass", "10:00 release 2.1 deployed",
      "10:00 maintenance starts\n- 10:04 site down as planned",
    ])
  func change(rows: String) {
    #expect(clocks("- \(rows)\n- 10:09 alert\n- 11:00 service restored").first == "10:00")
  }

  @Test(
    "the end of the outage counts before that of the work on it",
    arguments: [
      ("10:30 **OUTAGE ENDS** errors gone\n- 11:00 **INCIDENT ENDS** all quiet", "10:30"),
      ("10:30 impact ends\n- 11:00 incident closed", "10:30"),
      ("10:30 outage ends for Europe\n- 11:00 incident closed", "11:00"),
      ("10:30 outage over? no, still failing\n- 11:00 incident closed", "11:00"),
      ("10:30 outage over\n- 10:40 outage begins again\n- 11:00 incident closed", "11:00"),
    ])
  func end(rows: String, end: String) {
    #expect(clocks("- 10:00 outage begins\n- 10:05 alert\n- \(rows)").last == end)
  }

  @Test(
    "names in quotation marks notice nothing, and a raised level is no notice behind one",
    arguments: [
      ("10:09 Datadog monitor \"401 by merchant\" goes off", "10:09"),
      ("10:09 build server posts a red build\n- 10:30 raised to SEV2", nil),
      ("10:09 first support ticket of a customer\n- 10:30 raised to SEV2", "10:09"),
      ("10:09 support says 3 customers get \"page not found\"", "10:09"),
      ("10:09 support says lunch is ready", nil),
    ] as [(String, String?)])
  func notice(rows: String, detected: String?) {
    #expect(clocks("- 10:00 outage begins\n- \(rows)\n- 11:00 service restored")[1] == detected)
  }

  @Test("the column of phases tells the start and the detection")
  func phases() {
    let found = clocks(
      """
      | Time | What | Phase |
      |---|---|---|
      | 21:30 | batch starts | Normal |
      | 22:05 | batch restarted at step 12 | Failure |
      | 22:40 | account is off by 6 million | Detection |
      | 23:20 | balances confirmed, incident closed | Closed |
      """)
    #expect(found == ["22:05", "22:40", "23:20"])
  }

  @Test("what did not help is no end in Japanese, and a login that works is one")
  func japanese() {
    let incident = read(
      """
      # 障害報告 2024-06-19

      ## タイムライン(JST)

      - 22:48 ハードウェア障害
      - 22:53 お客様の投稿を確認
      - 23:10 アプリを再起動するも改善せず
      - 23:31 デプロイ完了、ログイン成功を確認

      """)
    #expect(incident.milestones[.detected]?.value.iso == "2024-06-19T22:53+09:00")
    #expect(incident.milestones[.mitigated] == nil)
    #expect(incident.milestones[.resolved]?.value.iso == "2024-06-19T23:31+09:00")
  }

  @Test(
    "a quoted chat is the course of events where the text above says so",
    arguments: [("From #eng-oncall:", 3), ("They were happy:", 0)])
  func quotedChat(above: String, count: Int) {
    let incident = read(
      """
      # Outage 2024-06-07

      Times are US Eastern. It was a mess.

      \(above)

      > **sam** 2:14 PM
      > support says 3 customers get "workspace not found"
      >
      > **mel** 2:23 PM
      > bot is off
      >
      > **chris** 6:32 PM
      > all workspaces are back

      """)
    #expect(incident.timeline.count == count)
    #expect(incident.timeline.allSatisfy { $0.at?.zone?.offsetInMinutes == -240 })
  }

  @Test(
    "a line before the entries calls a time T",
    arguments: [
      ("Kick-off 15:30 UTC = T.", "15:32"), ("T = 15:30 UTC", "15:32"),
      ("Kick-off 15:30 UTC = T-shirts for all.", nil),
    ] as [(String, String?)])
  func origin(line: String, start: String?) {
    let incident = read(
      "# Stream 2024-04-21\n\n\(line)\n\n## Timeline\n\n- T+2m: picture frozen, outage begins\n- T+5m: alert\n- T+9m: picture back\n"
    )
    let found = incident.milestones[.started]?.value.iso.map {
      String($0.dropFirst(11).prefix(5))
    }
    #expect(found == start)
  }
}
