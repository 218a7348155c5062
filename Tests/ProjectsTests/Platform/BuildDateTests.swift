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

@Test(
  "What is no number of seconds is an error that says what to write",
  arguments: [
    ("", true), ("0", true), ("-1", true), ("abc", false), ("2024-01-01", false), (" 1", false),
  ])
func buildDayOfText(epoch: String, isRead: Bool) {
  do throws(ProjectError) {
    try checkBuildDate(epoch: epoch)
    #expect(isRead)
  } catch {
    #expect(!isRead)
    #expect(error.reason == "'\(epoch)' is no number of seconds since 1970")
    #expect(error.remedy.contains("SOURCE_DATE_EPOCH=$("))
  }
}
