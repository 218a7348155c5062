import Incidents
import Testing

/// For which times a zone holds that stands beside some of them.
@Suite struct ZonesOfPartsTests {
  @Test(
    "the zone of a picture or a change is not that of the report",
    arguments: [
      "The screenshots have timestamps in UTC+2, the author's timezone.",
      "The commit timestamps are in PST.",
    ])
  func pictures(line: String) {
    let incident = read(
      "# Outage 2024-06-19\n\n\(line)\n\n## Timeline\n\n- 10:00 UTC outage begins\n- 11:00 service restored\n"
    )
    #expect(incident.timeZone?.value.name == "UTC")
  }

  @Test("a zone that a paragraph names holds for all its times, whatever the configuration says")
  func paragraphs() {
    let text = "On 2024-11-21 checkout was down from 07:15 to 09:00 UTC. We noticed at 07:18.\n"
    let later = "\nThe queues were empty again, and all was resolved at 11:10.\n"
    let incident = read("# Outage\n\n" + text, zone: "Europe/Berlin")
    #expect(
      incident.dateAnd([.started, .detected, .resolved])
        == ["2024-11-21", "2024-11-21T07:15Z", "2024-11-21T07:18Z", "2024-11-21T09:00Z"])
    let bare = read(
      "# Outage\n\n" + text.replacing(" UTC", with: "") + later, zone: "Europe/Berlin")
    #expect(bare.milestones[.started]?.value.iso == "2024-11-21T07:15+01:00")
  }

  @Test(
    "a zone holds for the times beside it",
    arguments: [
      (
        "The site went down at 10:12 CEST (08:12 UTC) and was back at 11:13.", "10:12+02:00",
        "11:13+02:00"
      ),
      (
        "La web falló entre las 10:02 y las 11:27 (CET) del 19 de junio.", "10:02+01:00",
        "11:27+01:00"
      ),
      ("発生時刻:9時00分(日本時間)\n\n復旧時刻:10時30分", "09:00+09:00", "10:30+09:00"),
      ("Von 10:00 bis 11:00 Uhr ist der Server ausgefallen.", "10:00", "11:00"),
      (
        "Everything below is in CEST.\n\nThe site was down from 10:00 to 11:00.", "10:00+02:00",
        "11:00+02:00"
      ),
    ])
  func zones(text: String, start: String, end: String) {
    let incident = read("# Outage\n\n2024-06-19\n\n\(text)\n")
    #expect(incident.milestones[.started]?.value.iso == "2024-06-19T" + start)
    #expect(incident.milestones[.resolved]?.value.iso == "2024-06-19T" + end)
  }

  @Test(
    "two days of one month begin with the first",
    arguments: [
      "am 23. und 24. Juni 2024", "les 23 et 24 juin 2024", "el 23 y 24 de junio de 2024",
      "on 23 and 24 June 2024",
    ])
  func days(words: String) {
    #expect(read("# Outage \(words)\n\nText.\n").date?.value.iso == "2024-06-23")
  }

  @Test("a zone of all times holds also where pictures are excepted")
  func exception() {
    let incident = read(
      "# Outage 2024-06-19\n\nAll times below are UTC, except in the screenshots.\n\nText.\n")
    #expect(incident.timeZone?.value.name == "UTC")
  }

  @Test("a mail is known by its fields in other languages")
  func mail() {
    let incident = read(
      "Von: RZ <rz@example.de>\nAn: alle@example.de\nDatum: Do, 20. Jun. 2024, 15:05\nBetreff: AW: Netzausfall am 18. und 19. Juni\n\nAm Dienstagabend gegen 19:30 Uhr fiel das Netz aus.\n"
    )
    #expect(incident.title.value == "Netzausfall am 18. und 19. Juni")
    #expect(incident.milestones[.started]?.value.iso == "2024-06-18T19:30")
  }
}
