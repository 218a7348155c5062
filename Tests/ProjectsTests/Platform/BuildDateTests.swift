import Incidents
import Testing

@testable import Projects

@Test(
  "The day of the build is that of a number of seconds in UTC",
  arguments: [
    (0, "1970-01-01"), (86_399, "1970-01-01"), (1_700_000_000, "2023-11-14"), (-1, "1970-01-01"),
  ])
func buildDays(seconds: Int, day: String) {
  #expect(buildDate(secondsSince1970: seconds).iso == day)
}
