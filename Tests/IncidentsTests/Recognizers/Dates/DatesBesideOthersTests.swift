import Incidents
import Testing

/// The day of the incident among those of meetings, of writing, of what came of it and of what led
/// to it.
@Suite struct DatesBesideOthersTests {
  @Test(
    "the day of the incident is not that of another thing that is told",
    arguments: [
      // A label that is earlier than what the text tells: that came of it.
      (
        "| Date | 4 March 2024 |\n|:--|:--|\n| Tickets | 12 |\n\n## Effects\n\n"
          + "We held a second show on 9 March 2024.", "2024-03-04"
      ),
      // A label that is later: it was written then.
      ("Date: 11 March 2024\n\nThe till failed on 4 March 2024 at 10:05.", "2024-03-04"),
      // A label with the start below it.
      (
        "Fecha: 04/03/2024\nInicio: 06:48\nFin: 09:20\n\n## Impacto\n\n"
          + "El corte previsto (del 9 al 12 de marzo) no guarda relación.", "2024-03-04"
      ),
      (
        "Date: 25 March 2024\nStart: 10:20\nEnd: 11:05\n\n"
          + "On 18 March 2024 at 10:20 checkout failed.", "2024-03-18"
      ),
      (
        "Date: 04/03/2024\nStart: 01/03/2024 06:48\nEnd: 09:20", "2024-03-01"
      ),
      // Meetings.
      (
        "You asked at the February 18 meeting for an account.\n\n"
          + "At 5:50 p.m. on Friday, March 1, 2024, our cards failed.", "2024-03-01"
      ),
      (
        "The failure was discussed on 18 March 2024.\n\nOn 1 March 2024 at 10:05 the till failed.",
        "2024-03-01"
      ),
      ("On 18 March 2024 the meeting rooms were locked by a failure.", "2024-03-18"),
      (
        "On 3 March 2024 review pages stopped loading.\n\nOn 5 March 2024 they stopped again.",
        "2024-03-03"
      ),
      (
        "On 3 March 2024 meetings could not be joined.\n\nOn 5 March 2024 they failed again.",
        "2024-03-03"
      ),
      // Days of writing.
      (
        "**For:** all leads\n**From:** Ann\n**Written:** 13 March 2024\n\n"
          + "On Friday 8 March 2024 the share failed.", "2024-03-08"
      ),
      (
        "**Date opened:** 13 March 2024\n\nOn 8 March 2024, packs came with a wrong label.",
        "2024-03-08"
      ),
      ("**Erstellt am:** 13.03.2024\n\nAm 08.03.2024 fiel der Server aus.", "2024-03-08"),
    ])
  func day(text: String, day: String) {
    #expect(read("# What happened to us\n\n\(text)\n").date?.value.iso == day)
  }

  @Test("what led to it lies before the day that the text and most events tell")
  func background() {
    let incident = read(
      """
      # Wrong rates

      ## Summary

      On 2024-03-11 customers booked rooms for nothing.

      ## Timeline (UTC)

      - 2024-03-07 16:20 number of writers raised
      - 2024-03-11 02:14 first wrong rate
      - 2024-03-11 02:50 customer calls us
      - 2024-03-11 05:36 rates fixed, all back to normal

      """)
    #expect(incident.clocks(on: "2024-03-11") == ["02:14", "02:50", "05:36"])
    #expect(incident.date?.value.iso == "2024-03-11")
  }

  @Test(
    "a mail tells of a day of the month by its weekday, and of nothing that is to come",
    arguments: [
      "on Saturday the 17th the valley was without power from 2:20 p.m. until 7:45 p.m.",
      "on Saturday the 17th the site was down from 14:20 to 19:45.",
    ])
  func mail(text: String) {
    let incident = read(
      """
      From: Ann <ann@example.com>
      To: members@example.com
      Subject: Saturday
      Date: Mon, 19 Aug 2024 08:02:11 -0700

      Dear members,

      \(text)

      New batteries will be put in on September 7 (expect a break between 6:00 and 7:00).
      """, path: "mail.txt")
    #expect(incident.date?.value.iso == "2024-08-17")
    #expect(incident.clocks(on: "2024-08-17") == ["14:20", nil, "19:45"])
  }
}
