import Incidents
import Testing

/// How people tell in everyday sentences when something broke, who noticed and when it was over.
@Suite struct EverydaySentencesTests {
  /// What a text tells of the outage of 19 June 2024: start, detection and end as clocks, behind a
  /// `+` of the next day; nil for what it does not tell.
  private static let cases: [(text: String, told: [String?])] = [
    // Who noticed, as they say it.
    ("A nurse called. It was first noticed by her at 09:12.", [nil, "09:12", nil]),
    ("The service desk logged the first call at 09:12.", [nil, "09:12", nil]),
    ("Der Ausfall wurde um 9:12 Uhr bemerkt.", [nil, "09:12", nil]),
    ("Unsere Überwachung hat den Ausfall um 9:12 Uhr gemeldet.", [nil, "09:12", nil]),
    ("De storing werd om 9:12 uur opgemerkt.", [nil, "09:12", nil]),
    ("Nous avons été prévenus à 9h12 par un client.", [nil, "09:12", nil]),
    ("Il guasto è stato segnalato alle 9:12.", [nil, "09:12", nil]),
    ("La avería fue detectada a las 9:12.", [nil, "09:12", nil]),
    ("O problema foi detectado às 9h12.", [nil, "09:12", nil]),
    ("Feilen ble oppdaget kl. 09:12.", [nil, "09:12", nil]),
    ("Störningen upptäcktes 09:12 av en kund.", [nil, "09:12", nil]),
    ("障害は9:12に検知されました。", [nil, "09:12", nil]),
    ("An editor noticed it at 5:55 a.m. He was late.", [nil, "05:55", nil]),
    ("A pharmacy called at 09:12 and asked why no prescriptions came.", [nil, "09:12", nil]),
    ("Ett apotek i Umeå ringde 09:12 och undrade varför inga recept kom.", [nil, "09:12", nil]),
    ("We called the vendor at 09:12 and asked why it was slow.", [nil, nil, nil]),
    ("Der Ausfall wurde um 9:12 Uhr von der Leitstelle gemeldet.", [nil, "09:12", nil]),
    ("A partner called at 09:12 and asked whether we attend the fair.", [nil, nil, nil]),
    // Who did not, or was only told.
    ("Der Fehler wurde um 9:12 Uhr als harmlos erkannt.", [nil, nil, nil]),
    ("Der Ausfall wurde um 9:12 Uhr an die Bundesnetzagentur gemeldet.", [nil, nil, nil]),
    ("Der Ausfall wurde um 9:12 Uhr nicht bemerkt.", [nil, nil, nil]),
    ("Der Ausfall wurde um 9:12 Uhr dem Kunden gemeldet.", [nil, nil, nil]),
    ("The outage was first reported to the vendor at 11:20.", [nil, nil, nil]),
    // Within a minute of the beginning.
    (
      "The site was down from 10:00 to 11:00. Monitoring alerted us within a minute.",
      ["10:00", "10:00", "11:00"]
    ),
    (
      "Der Server war von 10:00 bis 11:00 nicht erreichbar. Unser Monitoring hat innerhalb einer "
        + "Minute Alarm geschlagen.", ["10:00", "10:00", "11:00"]
    ),
    (
      "The site was down from 10:00 to 11:00. Alerts now fire within a minute.",
      ["10:00", nil, "11:00"]
    ),
    (
      "The site was down from 10:00 to 11:00. The alert fired within a minute of the restart.",
      ["10:00", nil, "11:00"]
    ),
    (
      "The site was down from 10:00 to 11:00. Nobody was paged within a minute.",
      ["10:00", nil, "11:00"]
    ),
    (
      "The site was down from 10:00 to 11:00. The vendor was alerted within a minute.",
      ["10:00", nil, "11:00"]
    ),
    // What stopped and went on.
    ("Deliveries stopped at 09:12 and resumed at 10:15.", ["09:12", nil, "10:15"]),
    ("The site went down at 09:12 and was back at 10:15.", ["09:12", nil, "10:15"]),
    // From whom it is known.
    (
      "From the logs, the database stopped accepting writes at 14:38 because the disk was full.",
      ["14:38", nil, nil]
    ),
    ("At 12:47 a.m. our origin slowed down.", ["00:47", nil, nil]),
    ("Am Mittwochabend gegen 19:30 Uhr fiel das Netz aus.", ["19:30", nil, nil]),
    ("Am Mittwochabend gegen 19:30 Uhr fiel die Entscheidung für einen Umzug.", [nil, nil, nil]),
    (
      "Am Mittwochabend gegen 19:30 Uhr fiel das Netz aus. Behoben war die Störung erst am "
        + "Donnerstag um 11:10 Uhr.", ["19:30", nil, "+11:10"]
    ),
    // The end of a stretch on the next day.
    ("The site was unreachable from 22:48 to 00:31 the next day.", ["22:48", nil, "+00:31"]),
    ("The site was unreachable from 22:48 to 23:31 the next day.", ["22:48", nil, "+23:31"]),
    (
      "Le site était hors service le 19 juin vers 22 h jusqu'au jeudi 20 juin à 13 h 30.",
      ["22:00", nil, "+13:30"]
    ),
    // A time that agrees with the length tells of no end by itself.
    (
      "The site was down for 42 minutes. It began at 10:02. At 10:44 the press called.",
      ["10:02", nil, nil]
    ),
    (
      "The site was down for 30 minutes. It began at 10:00. The meeting is at 10:30.",
      ["10:00", nil, nil]
    ),
    // Hours of each week, of plans and of thresholds.
    (
      "The desk is staffed 08:00-17:00 (Mon-Fri). The site went down at 18:05.",
      ["18:05", nil, nil]
    ),
    ("Tickets (Mon-Fri 08:00-17:00) were answered late.", [nil, nil, nil]),
    (
      "The site went down at 18:05, and mails are read by day (Mo-Fr 8:00-17:00 Uhr).",
      ["18:05", nil, nil]
    ),
    (
      "The outage began outside of business hours at 20:05 and was resolved at 21:00.",
      ["20:05", nil, "21:00"]
    ),
    ("During business hours (09:00-17:00) users could not log in.", [nil, nil, nil]),
    (
      "Natten till onsdagen bytte vi kö (planerat underhåll 00:00–03:00).", [nil, nil, nil]
    ),
    ("Von 20:00 bis 22:00 Uhr ist das Netz wegen Wartung aus.", [nil, nil, nil]),
    (
      "The alert threshold is 5 % for 10 minutes between 08:00 and 20:00.", [nil, nil, nil]
    ),
    // What was planned, and the hours of a desk, say only when an outage was.
    ("After the rollout of v12 the site was down from 09:10 to 09:50.", ["09:10", nil, "09:50"]),
    ("The deployment API was down from 09:10 to 09:50.", ["09:10", nil, "09:50"]),
    ("Nach der Wartung war der Shop von 9:10 bis 9:50 nicht erreichbar.", ["09:10", nil, "09:50"]),
    (
      "The outage started at 02:10 during the scheduled maintenance and ended at 03:40.",
      ["02:10", nil, "03:40"]
    ),
    (
      "Le site était hors service de 9h10 à 9h50, plus longtemps que planifié.",
      ["09:10", nil, "09:50"]
    ),
    (
      "The CPU was above the threshold from 09:10 to 09:50 and checkout failed.",
      ["09:10", nil, "09:50"]
    ),
    (
      "Während der Öffnungszeiten von 9:10 bis 9:50 war die Kasse nicht erreichbar.",
      ["09:10", nil, "09:50"]
    ),
    // To whom it was told does not take back the rest of the sentence.
    (
      "The outage started at 09:10, was reported to our provider at 09:30 and ended at 10:15.",
      ["09:10", nil, "10:15"]
    ),
    ("Der Ausfall wurde um 9:15 Uhr bemerkt und den Kunden gemeldet.", [nil, "09:15", nil]),
    // Pauses of people, news of other matters, and other incidents.
    (
      "It was down from 09:10 to 09:50. In a second incident, mail was down from 10:00 to 12:30.",
      ["09:10", nil, "09:50"]
    ),
    (
      "Checkout was down from 14:10 to 14:50. Trading stopped at 12:30 for lunch and resumed at 13:30.",
      ["14:10", nil, "14:50"]
    ),
    (
      "We received the first call at 08:00 about an invoice. The outage started at 09:10.",
      ["09:10", nil, nil]
    ),
    (
      "The outage started at 09:10. We noticed within a minute that the coffee was out.",
      ["09:10", nil, nil]
    ),
  ]

  @Test("An everyday sentence tells the times of the incident, and no other", arguments: cases)
  func told(text: String, told: [String?]) {
    let incident = read("# Outage of the shop\n\n2024-06-19\n\n\(text)\n")
    #expect(incident.clocks(on: "2024-06-19") == told)
  }

  @Test(
    "headings and labels of every day name a milestone",
    arguments: [
      ("### When was it fixed?\n\n10:15", Milestones.Name.resolved),
      ("### When was it noticed?\n\n10:15", .detected),
      ("First noticed by operations: 10:15", .detected),
      ("| | |\n|---|---|\n| Ref | 7 |\n| First known to control | 10:15 |", .detected),
    ])
  func label(text: String, name: Milestones.Name) {
    let incident = read("# Outage\n\n2024-06-19\n\n\(text)\n")
    #expect(incident.milestones[name]?.value.iso == "2024-06-19T10:15")
  }

  @Test("an issue is a detection where the text tells how it was noticed")
  func issue() {
    let text = "A student opened #1872 at 01:12. The maintainers saw it at 07:50."
    let told = read("# Outage\n\n2024-06-19\n\n## How did we find out?\n\n\(text)\n")
    #expect(told.milestones[.detected]?.value.iso == "2024-06-19T01:12")
    let other = read("# Outage\n\n2024-06-19\n\n## Notes\n\n\(text)\n")
    #expect(other.milestones[.detected]?.value.iso != "2024-06-19T01:12")
  }

  @Test("the first time of a report is of its day, whichever day another line names before")
  func dayOfStart() {
    let incident = read(
      """
      # Final report

      Notice: 2023/0088 (first version sent 10 November 2023)

      ## Time

      The incident began on 8 November 2023 at 23:48 UTC.

      ## How it was recognised

      Alarms on failed registrations at 23:51.

      """)
    #expect(incident.date?.value.iso == "2023-11-08")
    #expect(incident.milestones[.detected]?.value.date?.iso == "2023-11-08")
  }

  @Test(
    "a length is not more exact than the words before it",
    arguments: [
      ("at least 4 hours", true), ("mindestens 4 Stunden", true), ("au moins 4 heures", true),
      ("4 hours", false),
    ])
  func atLeast(words: String, isApproximate: Bool) {
    let incident = read(
      "# Outage\n\n2024-06-19\n\nDowntime: \(words)\n\nThe outage lasted \(words).\n")
    #expect(incident.statedDuration?.value.minutes == 240)
    #expect(incident.statedDuration?.value.isApproximate == isApproximate)
  }

  @Test(
    "what nobody could load is a length of the outage, and what nobody answered is none",
    arguments: [
      ("The wiki didn't load on Tuesday for about 40 minutes.", 40),
      ("The vendor did not respond for 3 weeks.", nil),
      ("We have batteries for ten hours. They lasted four minutes.", nil),
      ("La duración total fue de 1 hora y 25 minutos.", 85),
      ("Le service est fermé dès 22 h.", nil),
    ] as [(String, Int?)])
  func length(text: String, minutes: Int?) {
    #expect(read("# Outage\n\n2024-06-19\n\n\(text)\n").statedDuration?.value.minutes == minutes)
  }
}
