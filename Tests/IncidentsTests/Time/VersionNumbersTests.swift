import Testing

@testable import Incidents

/// Numbers with points and a year of two digits, which may be a version.
@Suite struct VersionNumbersTests {
  @Test(
    "numbers behind the name of a thing are its version",
    arguments: [
      "raised `next` from 16.2.10 to 16.3.0, and the build broke.",
      "We upgraded nginx from 1.2.10 to 1.3.0.",
      "PostgreSQL 12.4.10 crashed.",
      "The pods ran node@18.4.12 by then.",
      "`redis` 6.2.14 has the bug.",
      "Upgrading Elasticsearch to 7.10.20 took the cluster down.",
      "Both v2.4.16 and v2.4.17 leak.",
    ])
  func versions(text: String) {
    #expect(read("# Outage\n\n\(text)\n").date == nil)
  }

  @Test(
    "numbers at a beginning, behind the word of a day, before a clock or with a zero are a day",
    arguments: [
      "Am 4.12.21 fiel der Server aus.",
      "Der Ausfall vom 4.12.21 war der zweite.",
      "Le 4.12.21, le site est tombé.",
      "On 4.12.21 the server failed.",
      "Date: 4.12.21",
      "Outage of checkout (4.12.21).",
      "The outage began 4.12.21 10:05.",
      "The outage of checkout 04.12.21 was long.",
      "Incident 4.12.21, all payments failed.",
      "Fredag 4.12.21 gikk alt ned.",
    ])
  func days(text: String) {
    let day = CalendarDate(year: 2021, month: 12, day: 4)
    #expect(read("# Outage\n\n\(text)\n").date?.value == day)
  }
}
