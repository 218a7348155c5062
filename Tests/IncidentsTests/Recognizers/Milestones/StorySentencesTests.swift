import Incidents
import Testing

/// How people tell a story in whole sentences, and what they tell beside it.
@Suite struct StorySentencesTests {
  /// What a text tells of 19 June 2024, a Wednesday: start, detection and end.
  private static let cases: [(text: String, told: [String?])] = [
    // Who called whom.
    ("Ann at the counter rang me at 09:25 to say that the printer sulks.", [nil, "09:25", nil]),
    ("At 05:35 Willem in Delft rang my mobile. His heating was off.", [nil, "05:35", nil]),
    ("The vendor called us at 09:25 to say that it was fixed.", [nil, nil, nil]),
    ("A customer called us at 09:25 about a refund.", [nil, nil, nil]),
    ("Nobody called us at 09:25.", [nil, nil, nil]),
    ("My colleague called me back at 09:25.", [nil, nil, nil]),
    ("A customer rang us at 09:25 to say everything was fine.", [nil, nil, nil]),
    ("The CTO called me at 09:25 from the airport.", [nil, nil, nil]),
    ("The on-call called me at 09:25 for help.", [nil, nil, nil]),
    ("She called the support line at 09:25 and got no answer.", [nil, nil, nil]),
    ("Mon collègue m'a appelé à 9h25.", [nil, nil, nil]),
    ("El técnico me llamó a las 9:25.", [nil, nil, nil]),
    ("De monteur belde mij om 9:25.", [nil, nil, nil]),
    // Who was first.
    (
      "Il primo ad accorgersene è stato Nevio alla reception, che alle 9.50 mi ha chiamata.",
      [nil, "09:50", nil]
    ),
    ("The first to notice was a night guard at 02:10.", [nil, "02:10", nil]),
    ("The first to arrive was Bob at 02:10.", [nil, nil, nil]),
    ("Another one to notice was Bob at 02:10.", [nil, nil, nil]),
    // Numbers with points behind a word that is also one for a clock.
    ("Alle 12.30 Minuten fiel die Verbindung aus.", [nil, nil, nil]),
    ("Dalle 10.20 alle 11.05 il sito non era raggiungibile.", ["10:20", nil, "11:05"]),
    // When all was well again.
    ("We added the disk, and by 13:10 all builders were online again.", [nil, nil, "13:10"]),
    ("The consumer caught up, and by 19:10 every feed was current.", [nil, nil, "19:10"]),
    (
      "I record sono stati aggiunti: alle 12.40 il sito era raggiungibile da tutti.",
      [nil, nil, "12:40"]
    ),
    (
      "The limit was raised, which took effect at 14:35, and borrowing has been fine since.",
      [nil, nil, "14:35"]
    ),
    (
      "Le paramètre a été corrigé et les demandes arrivaient de nouveau à 16 h 50.",
      [nil, nil, "16:50"]
    ),
    ("We added the disk, and by 13:10 almost all builders were online again.", [nil, nil, nil]),
    ("We met in the hall, and at 13:10 all of us asked again for a meeting.", [nil, nil, nil]),
    ("We rebooted it, and by 13:10 everything had failed again.", [nil, nil, nil]),
    ("Il a essayé de nouveau à 16 h 50.", [nil, nil, nil]),
    ("We rolled back at 13:10, and nothing has been stable since.", [nil, nil, nil]),
    (
      "We deployed at 09:00 and it has been stable since. At 11:14 orders began to fail.",
      ["11:14", nil, nil]
    ),
    (
      "At 10:14 orders failed, and by 10:30 every engineer had joined. It was fixed at 12:00.",
      ["10:14", nil, "12:00"]
    ),
    (
      "At 10:14 orders failed, and by 10:30 all was back in the queue. It was fixed at 12:00.",
      ["10:14", nil, "12:00"]
    ),
    ("Les paiements échouaient de nouveau à 10h20.", [nil, nil, nil]),
    ("Le service tombait à nouveau à 10h20.", [nil, nil, nil]),
    ("Les plaintes arrivaient de nouveau à 10h20.", [nil, nil, nil]),
    ("Las colas crecían de nuevo a las 10:20.", [nil, nil, nil]),
    ("Os clientes ligavam novamente às 10:20.", [nil, nil, nil]),
    ("Gli ordini arrivavano di nuovo alle 10.20.", [nil, nil, "10:20"]),
    // What began behind its time.
    ("At 5:50 p.m. our cards began to be declined.", ["17:50", nil, nil]),
    ("At 18:22 all the clocks stopped.", ["18:22", nil, nil]),
    ("At 18:22 the meeting stopped.", [nil, nil, nil]),
    ("By 11:48 we'd used up all of our requests for the day.", ["11:48", nil, nil]),
    ("At 18:25 that server lost both disks of its mirror.", ["18:25", nil, nil]),
    ("Il sito ha smesso di rispondere alle 9.35.", ["09:35", nil, nil]),
    ("La web dejó de responder a las 9:35.", ["09:35", nil, nil]),
    ("Alle 13:58 gli errori hanno smesso di comparire.", [nil, nil, nil]),
    ("Felen slutade komma klockan 13:58.", [nil, nil, nil]),
    ("Larmet slutade klockan 13:58.", [nil, nil, nil]),
    (
      "La corrección fue desplegada a las 13:58. A partir de ese momento dejó de fallar.",
      [nil, nil, nil]
    ),
    ("Betalinger sluttet å virke klokken 10.20.", ["10:20", nil, nil]),
    (
      "At 10:20 we had used up all error budget of June. At 11:00 checkout failed.",
      ["11:00", nil, nil]
    ),
    (
      "À 8 h 40, la nouvelle version a été mise en ligne. C'est à partir de ce moment que les "
        + "demandes ont cessé d'arriver.", ["08:40", nil, nil]
    ),
    ("À 8 h 40, la nouvelle version a été mise en ligne. Tout allait bien.", [nil, nil, nil]),
    // Windows, and what was made meanwhile.
    (
      "It began at 04:20 and lasted until 07:05. The host had a planned patch (window 03:00-04:00).",
      ["04:20", nil, "07:05"]
    ),
    (
      "The site was down during the outage window 03:00-04:00, after a planned change.",
      ["03:00", nil, "04:00"]
    ),
    ("Packages built between 17:00 and 18:25 had already been uploaded.", [nil, nil, nil]),
    ("Orders placed between 17:00 and 18:25 failed.", ["17:00", nil, "18:25"]),
    (
      "Mails sent from 17:00 to 18:25 did not arrive in time.", ["17:00", nil, "18:25"]
    ),
    (
      "Tickets bought between 17:00 and 18:25 were already double charged.",
      ["17:00", nil, "18:25"]
    ),
    ("The release was bad; error window 14:02-14:30.", ["14:02", nil, "14:30"]),
    ("Planned patch overran; downtime window from 02:00 to 04:00.", ["02:00", nil, "04:00"]),
    // A point behind a half of the day.
    (
      "We were not able to install it until 8:15 p.m. Cards were working again for all at 8:22 p.m.",
      [nil, nil, "20:22"]
    ),
    ("At 8:15 p.m. Mail stopped working.", ["20:15", nil, nil]),
    // Labels within a paragraph.
    (
      "There were 843 bookings. Start of impact: 02:14. End of impact: 05:36.",
      ["02:14", nil, "05:36"]
    ),
    ("There were 843 bookings. Start of meeting: 02:14.", [nil, nil, nil]),
    (
      "The backup ran. Start: 01:00. End: 02:30. Checkout failed from 09:14 until 09:50.",
      ["09:14", nil, "09:50"]
    ),
    // Days of a story.
    (
      "At 20:04 the site went down. At 05:35 on Thursday, a customer rang us. We called everyone, and "
        + "by 10:30 every box was online again.", ["20:04", "+05:35", "+10:30"]
    ),
  ]

  @Test("A story tells the times of the incident, and no other", arguments: cases)
  func told(text: String, told: [String?]) {
    let incident = read("# Outage of the shop\n\n2024-06-19\n\n\(text)\n")
    #expect(incident.clocks(on: "2024-06-19") == told)
  }
}
