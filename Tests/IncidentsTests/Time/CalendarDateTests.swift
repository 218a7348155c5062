import Testing

@testable import Incidents

@Suite struct CalendarDateTests {
  @Test("day numbers and dates are each other's inverse, over leap years and centuries")
  func roundTrips() {
    for number in stride(from: -200_000, through: 200_000, by: 37) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test(
    "days that no calendar has are refused",
    arguments: [(2023, 2, 29), (2023, 13, 1), (0, 1, 1), (2100, 2, 29)])
  func refuses(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("the weekday follows from the date")
  func weekdays() {
    #expect(CalendarDate(year: 2023, month: 3, day: 5)?.weekday == 0)
    #expect(CalendarDate(year: 2025, month: 11, day: 18)?.weekday == 2)
  }

  @Test(
    "years beyond all clocks are clamped, not trapped on",
    arguments: [Int.max, Int.min, 292_277_026_596])
  func clamps(number: Int) {
    #expect((1...9999).contains(CalendarDate(dayNumber: number).year))
  }
}
