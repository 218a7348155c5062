import Testing

@testable import Incidents

@Suite struct ZoneNamesTests {
  @Test(
    "zones have the offset they name; regions follow daylight saving",
    arguments: [
      ("UTC", "2023-07-01", 0), ("PST", "2023-07-01", -480), ("PDT", "2023-07-01", -420),
      ("PT", "2023-07-01", -420), ("Pacific", "2023-01-01", -480), ("BST", "2023-07-01", 60),
      ("CEST", "2023-07-01", 120), ("Europe/Berlin", "2023-07-01", 120),
      ("Europe/Berlin", "2023-12-01", 60), ("Europe/London", "2023-03-26", 60),
      ("America/New_York", "2023-03-12", -240), ("US/Pacific", "2023-11-05", -480),
      ("+05:30", "2023-07-01", 330), ("GMT+2", "2023-07-01", 120), ("UTC-7", "2023-07-01", -420),
      ("Australia/Sydney", "2023-01-10", 660), ("Australia/Sydney", "2023-07-01", 600),
      ("Australia/Sydney", "2023-12-31", 660), ("Pacific/Auckland", "2023-09-24", 780),
      ("Pacific/Auckland", "2023-09-23", 720), ("Australia/Brisbane", "2023-01-10", 600),
      ("nowhere", "2023-07-01", nil), ("+99:00", "2023-07-01", nil),
    ] as [(String, String, Int?)])
  func offsets(name: String, day: String, expected: Int?) {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2])
    #expect(ZoneNames.offset(of: name, on: date, at: ClockTime(hour: 12, minute: 0)) == expected)
  }
}
