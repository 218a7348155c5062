import Incidents
import Testing

/// What ordinary sentences and labels tell, and what they only seem to.
@Suite struct OrdinarySentencesTests {
  /// What a text tells of the outage of the shop on 19 June 2024: start, detection and end as clocks,
  /// behind a `+` of the next day, and the stated length in minutes; nil for what it does not tell.
  private static let cases: [(text: String, told: [String?], minutes: Int?)] = [
    // Hours of other things.
    ("Our support desk is open from 09:00 to 17:00.", [nil, nil, nil], nil),
    ("The on-call shift runs from 20:00 to 08:00.", [nil, nil, nil], nil),
    ("A meeting was held from 14:00 to 15:00 on 21 June.", [nil, nil, nil], nil),
    ("The shop is open from 09:00 to 18:00, so most customers noticed.", [nil, nil, nil], nil),
    (
      "Backups run every night from 01:00 to 03:00. The site was down from 10:00 to 11:00.",
      ["10:00", nil, "11:00"], nil
    ),
    ("We will do the migration on 26 June from 02:00 to 04:00 UTC.", [nil, nil, nil], nil),
    // Plans, and what never came.
    (
      """
      The upgrade was planned for today from 02:00 to 06:00. Between 06:00 and 11:20 the tills were \
      not available.
      """, ["06:00", nil, "11:20"], nil
    ),
    ("Die Wartung war von 02:00 bis 04:00 Uhr geplant.", [nil, nil, nil], nil),
    ("Planned downtime: 2 hours\n\nActual downtime: 5 hours", [nil, nil, nil], 300),
    ("Without the alert it would have been found at 08:00.", [nil, nil, nil], nil),
    ("The alert should have fired at 08:05 UTC but did not.", [nil, nil, nil], nil),
    ("A full restore would have lasted six hours.", [nil, nil, nil], nil),
    ("Estimated time of resolution: 18:00 UTC", [nil, nil, nil], nil),
    // Other incidents.
    ("In May 2022 we had an outage which lasted 3 hours.", [nil, nil, nil], nil),
    ("Of our 2048 users half had an outage which lasted 3 hours.", [nil, nil, nil], 180),
    (
      "Unlike the outage in March, which lasted four hours, this one lasted 20 minutes.",
      [nil, nil, nil], 20
    ),
    (
      "SLA credits apply when downtime exceeds 30 minutes. The downtime was 12 minutes.",
      [nil, nil, nil], 12
    ),
    (
      "A similar incident on 3 March 2023 lasted from 10:00 to 12:00 UTC.", [nil, nil, nil], nil
    ),
    // Ends are no starts.
    ("It was fixed at 12:00 UTC for Europe.", [nil, nil, nil], nil),
    // Clocks are no lengths.
    ("De storing begon om 10:17 uur.", ["10:17", nil, nil], nil),
    (
      "À 10h17, le serveur est tombé en panne. Le service a été rétabli à 11h17.",
      ["10:17", nil, "11:17"], nil
    ),
    ("La caída empezó a las 10:17 h y terminó a las 11:17 h.", ["10:17", nil, "11:17"], nil),
    // Nights.
    ("The outage started at 22:05 and was resolved at 00:30.", ["22:05", nil, "+00:30"], nil),
    (
      "At 22:05 the database failed. At 00:30 all sites were online again.",
      ["22:05", nil, "+00:30"], nil
    ),
    (
      "Um 22:05 fiel der Server aus. Um 00:30 Uhr waren alle Seiten wieder online.",
      ["22:05", nil, "+00:30"], nil
    ),
    (
      "The outage started at 22:05 and was resolved at 00:30 the next day.",
      ["22:05", nil, "+00:30"], nil
    ),
    ("The outage started at 13:05 and was resolved at 12:30.", ["13:05", nil, "12:30"], nil),
    // Weekdays; the nineteenth was a Wednesday.
    (
      "The outage started on Wednesday at 22:05 and was resolved on Thursday at 16:00.",
      ["22:05", nil, "+16:00"], nil
    ),
    (
      "At 22:05 the database failed. By 9 AM on Thursday all sites were online again.",
      ["22:05", nil, "+09:00"], nil
    ),
    ("The outage began on Friday at 10:00.", [nil, nil, nil], nil),
    (
      "We will hold a review on Monday at 10:00. The site went down at 10:30.",
      ["10:30", nil, nil],
      nil
    ),
    ("At 10:00 the next day's jobs failed.", ["10:00", nil, nil], nil),
    (
      "The outage began at 10:00 and was resolved at 11:00, the day after the release.",
      ["10:00", nil, "11:00"], nil
    ),
    (
      "The outage started at 22:00, was detected at 00:30 and was resolved at 02:00.",
      ["22:00", "+00:30", "+02:00"], nil
    ),
    // Marks that are no colons.
    (
      "Start (UTC) .... 03:25\nDetected (UTC) .... 04:10\nEnd (UTC) ........ 05:00",
      ["03:25", "04:10", "05:00"], nil
    ),
    ("- Start - 03:25\n- Detected – 04:10\n- End — 05:00", ["03:25", "04:10", "05:00"], nil),
    ("Start = 03:25\nDuration = 2 hours", ["03:25", nil, nil], 120),
    // Beginnings and ends in more words.
    ("This began around 14:00 UTC when a disk failed.", ["14:00", nil, nil], nil),
    ("On Wednesday evening, 19 June at 22:05 a storage server failed.", ["22:05", nil, nil], nil),
    (
      "At 09:59 the queue stopped working. It took us until 10:48 to get it working properly.",
      ["09:59", nil, "10:48"], nil
    ),
    (
      "At 09:59 the queue stopped working. It took us until 10:48 to notice.",
      ["09:59", "10:48", nil], nil
    ),
    (
      "A las 10:17 se cayó el servidor. El servicio se restableció a las 11:17.",
      ["10:17", nil, "11:17"], nil
    ),
    ("Resolución: 13:10\n\nInicio: 12:00", ["12:00", nil, "13:10"], nil),
    ("**Detetado às:** 12:10\n**Resolvido às:** 13:00", [nil, "12:10", "13:00"], nil),
    ("- Startet: 10:00\n- Oppdaget: 10:10\n- Løst: 11:00", ["10:00", "10:10", "11:00"], nil),
    (
      "**Time recognised:** 10:10\n**Restored:** 11:00\n**Fault began:** 10:00",
      ["10:00", "10:10", "11:00"], nil
    ),
    // Lengths in more words.
    ("Dauer: anderthalb Stunden", [nil, nil, nil], 90),
    ("La panne a duré trois heures.", [nil, nil, nil], 180),
    ("The site was unavailable for about an hour and a half.", [nil, nil, nil], 90),
    (
      "From 07:12 UTC until 11:46 UTC (4h 34m) the site was down.", ["07:12", nil, "11:46"], 274
    ),
    ("The site was down from 10:00 to 11:00 (24 h clock).", ["10:00", nil, "11:00"], nil),
    (
      "The release ran from 09:00 to 09:20 (20 minutes). The outage lasted 2 hours.",
      [nil, nil, nil], 120
    ),
    // Number words that are parts of others, clocks and distances.
    ("La caída duró treinta y dos minutos.", [nil, nil, nil], nil),
    ("Dauer: zwei Stunden und dreißig Minuten", [nil, nil, nil], 150),
    ("De storing begon om acht uur.", [nil, nil, nil], nil),
    ("Vor zwei Tagen gab es einen Ausfall.", [nil, nil, nil], nil),
    ("The outage hit the Fem day care.", [nil, nil, nil], nil),
    // Words of plans, of routines and of other incidents in other clauses.
    (
      "We will never forget that the site was down from 10:00 to 11:00.", ["10:00", nil, "11:00"],
      nil
    ),
    (
      "A restart should have taken a minute, but the site was down from 10:00 to 11:00.",
      ["10:00", nil, "11:00"], nil
    ),
    (
      "The outage was planned for 10:00 but began at 09:30 and ended at 12:00.",
      ["09:30", nil, "12:00"], nil
    ),
    ("We had another outage from 10:00 to 11:00.", ["10:00", nil, "11:00"], nil),
    (
      "Like the last outage, this one began at 10:00 and ended at 11:00.", ["10:00", nil, "11:00"],
      nil
    ),
    ("The outage, which could have been avoided, lasted 45 minutes.", [nil, nil, nil], 45),
    ("The bug, introduced in May 2023, caused an outage of 45 minutes.", [nil, nil, nil], 45),
    ("The daily email was not sent from 10:00 to 11:00.", ["10:00", nil, "11:00"], nil),
    ("Users got a 502 every hour between 10:00 and 14:00.", ["10:00", nil, "14:00"], nil),
    // What took until then, and what was said, asked or done then.
    (
      """
      The site went down at 10:00. It took until 10:30 to get hold of the vendor. It was restored at \
      12:00.
      """, ["10:00", nil, "12:00"], nil
    ),
    ("O problema ainda não estava resolvido às 11:00.", [nil, nil, nil], nil),
    ("La investigación del incidente comenzó a las 10:20.", [nil, nil, nil], nil),
    ("End - 10:30 sharp, we closed the office", [nil, nil, nil], nil),
  ]

  @Test("A sentence tells what it says of the incident, and nothing else", arguments: cases)
  func told(text: String, told: [String?], minutes: Int?) {
    let incident = read("# Outage of the shop\n\n2024-06-19\n\n\(text)\n")
    #expect(incident.clocks(on: "2024-06-19") == told)
    #expect(incident.statedDuration?.value.minutes == minutes)
  }

  @Test(
    "An event that says what has not come, or was only decided, is none of its kind",
    arguments: ["Not yet detected", "Rollback decided", "Noch nicht behoben"])
  func open(text: String) {
    let incident = read(
      "# Outage\n\n2024-06-19\n\n## Timeline\n\n- 09:00 Site down\n- 09:20 \(text)\n- 09:40 Coffee\n"
    )
    #expect(incident.timeline.count == 3)
    #expect(incident.timeline[1].kind == .other)
  }

  @Test(
    "What works for a part, or only for a moment, is no end",
    arguments: [
      "error rate 0.5 and rising", "error rate 0.7 and climbing", "error rate back at 40 percent",
      "alerts cleared by mistake, checkout still down",
      "errors gone for a second, then they returned", "all servers back up their data now",
      "nobody can tell if all sites are online", "vendor is asked whether all links work",
      "hardly any users can log in",
    ])
  func notOver(text: String) {
    let incident = read(
      """
      # Outage

      2024-06-19

      ## Timeline

      - 10:00 checkout fails, errors everywhere
      - 10:05 monitoring alerts
      - 10:10 \(text)

      """)
    #expect(incident.milestones[.resolved] == nil)
  }

  @Test("No errors at all are an end", arguments: ["error rate 0", "error rate at 0%"])
  func over(text: String) {
    let incident = read(
      "# Outage\n\n2024-06-19\n\n## Timeline\n\n- 10:00 checkout fails\n- 10:10 \(text)\n")
    #expect(incident.milestones[.resolved]?.value.clock?.minute == 10)
  }
}
