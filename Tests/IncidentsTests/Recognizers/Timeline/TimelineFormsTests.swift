import Incidents
import Testing

/// Timelines as people write them beside the usual forms.
@Suite struct TimelineFormsTests {
  @Test("updates of a status page have their time below their words")
  func posted() {
    let incident = read(
      """
      Calls not connecting

      Resolved
      This incident is resolved. From 13:06 to 15:48 UTC calls failed.
      Posted Nov 06, 2024 - 19:30 UTC

      Monitoring
      Both controllers are taking calls again.
      Posted Nov 06, 2024 - 15:48 UTC

      Investigating
      Our monitoring shows a raised number of failed calls.
      Posted Nov 06, 2024 - 13:19 UTC

      """, path: "calls.txt")
    #expect(incident.timeline.count == 3)
    #expect(incident.timeline.first?.text.hasPrefix("Investigating") == true)
    #expect(incident.clocks(on: "2024-11-06") == ["13:06", "13:19", "15:48"])
  }

  @Test("lines that each begin with a later time have points in their times")
  func points() {
    func count(_ lines: String) -> Int {
      read("# Larm\n\n2024-06-19\n\n## Vad som hände\n\n\(lines)\n").timeline.count
    }
    #expect(
      count("10.31 ringde en kund.\n10.40 stod servern.\n11.04 startades den.\n11.50 gick allt.")
        == 4)
    #expect(count("10.31 kronor\n10.20 kronor\n9.50 kronor\n8.10 kronor") == 0)
    #expect(count("1.10 Scope\n\n1.11 Terms\n\n1.12 Parties") == 0)
    #expect(count("1.10 Beer\n2.20 Wine\n3.30 Milk\n4.40 Tea") == 0)
    #expect(count("10.11 Scope\n10.12 Terms\n10.13 Parties\n10.14 Costs") == 0)
    #expect(count("16.04 works\n18.04 works\n20.04 fails\n22.10 fails") == 0)
    #expect(count("10.20 EUR on Monday\n11.30 EUR\n12.45 EUR\n13.50 EUR") == 0)
  }

  @Test("two paragraphs that begin with a time are the story above the course of events")
  func story() {
    let incident = read(
      """
      # Chillers

      **What happened?**

      Between 08:37 UTC and 15:20 UTC on 12 June 2025 disks failed.

      **Why?**

      At 08:21 UTC a sag tripped the chillers.

      **How did we respond?**

      - 08:21 UTC – Chillers trip.
      - 08:29 UTC – Hall 4 recovers automatically.
      - 08:37 UTC – Customer impact begins.
      - 08:40 UTC – Alerts page the site team.
      - 15:20 UTC – All disks are back.

      """)
    #expect(incident.timeline.count == 5)
    #expect(incident.clocks(on: "2025-06-12") == ["08:37", "08:40", "15:20"])
  }

  @Test("a list that begins behind two paragraphs goes on with them")
  func goesOn() {
    let incident = read(
      "# Outage\n\n2024-06-19\n\n10:20 - Errors\n\n10:25 - Alert\n\n- 10:40 fixed\n- 10:50 closed\n"
    )
    #expect(incident.timeline.count == 4)
  }

  @Test(
    "an event tells who noticed, or that all is well",
    arguments: [
      ("a clinician writes to support, \"I can't hear anybody\"", TimelineEntry.Kind.detected),
      ("User Tor writes on the forum that he is no longer in the tree", .detected),
      ("a reader complained of orders that she had not made", .detected),
      ("shop assistant phones the duty desk", .detected),
      ("Erster Ruf über die Sprechstelle", .detected),
      ("Complaint at the north desk", .detected),
      ("silence detector sends a mail to the inbox", .detected),
      ("Monitoring sent an email report as every morning", .other),
      ("Erster Hinweis auf die Ursache im Protokoll", .other),
      ("Erster Hinweis eines Kunden", .detected),
      ("The team sends a mail to the inbox", .other), ("乗客から運転士に申し出", .detected),
      ("ringde kundtjänst", .detected),
      ("Alle Automaten wieder in Betrieb", .resolved),
      ("doctor writes to support, \"thanks for the cake\"", .other),
      ("Nicht wieder in Betrieb genommen", .other),
      ("reader writes a review", .other), ("the desk phones a supplier", .other),
    ])
  func kind(text: String, kind: TimelineEntry.Kind) {
    let incident = read(
      "# Outage\n\n2024-06-19\n\n## Timeline\n\n- 09:00 Site down\n- 09:20 \(text)\n- 09:40 Coffee\n"
    )
    #expect(incident.timeline[1].kind == kind)
  }

  @Test("the last one that is back is the end, whatever its name has in brackets")
  func lastBack() {
    let incident = read(
      """
      # Outage

      2024-06-19

      ## Timeline

      - 21:48 all sites go offline
      - 21:53 operator sees that the sites are offline
      - 22:20 13 sites back
      - 22:44 Last site (Upper Dale) back after a reset

      """)
    #expect(incident.milestones[.resolved]?.value.iso == "2024-06-19T22:44")
  }

  @Test(
    "what stands in brackets may tell of a part",
    arguments: ["Shop online (5% errors)", "Site back (half of the users)", "Shop back (Not all)"])
  func partsInBrackets(row: String) {
    let incident = read(
      "# Outage\n\n2024-06-19\n\n## Timeline\n\n- 10:20 Shop down\n- 11:00 \(row)\n- 12:00 Meeting\n"
    )
    #expect(incident.milestones[.resolved] == nil)
  }

  @Test("what is blocked on purpose is no start")
  func sanctions() {
    let incident = read(
      "# Outage\n\n2024-06-19\n\n## Timeline\n\n- 10:20 Orders fail\n"
        + "- 10:40 Bad requests started being rejected by the new rule\n- 11:00 Fixed\n")
    #expect(incident.milestones[.started]?.value.iso == "2024-06-19T10:20")
  }

  @Test(
    "what opens as each day, and the last good row, are no start",
    arguments: ["14:00 judging opens", "14:00 last segment written by the packager"])
  func harmless(row: String) {
    let incident = read(
      "# Outage\n\n2024-06-19\n\n## Timeline\n\n- \(row)\n- 14:04 database down\n- 14:58 all back to normal\n"
    )
    #expect(incident.milestones[.started]?.value.iso == "2024-06-19T14:04")
  }
}
