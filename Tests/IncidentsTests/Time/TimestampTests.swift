import Testing

@testable import Incidents

@Suite("Lengths of time")
struct TimestampTests {
  private func time(_ hour: Int, _ minute: Int, _ second: Int?) -> Timestamp {
    Timestamp(
      date: CalendarDate(year: 2024, month: 3, day: 1),
      clock: ClockTime(hour: hour, minute: minute, second: second))
  }

  @Test(
    "are those between the instants, to the nearest minute",
    arguments: [
      ((12, 0, 59), (12, 1, 1), 0), ((12, 0, 59), (12, 2, 0), 1), ((14, 22, 39), (15, 0, 0), 37),
      ((14, 22, 21), (15, 0, 0), 38), ((12, 0, 0), (12, 0, 30), 1), ((12, 1, 1), (12, 0, 59), 0),
      ((12, 2, 0), (12, 0, 59), -1),
      // Where one of them tells no seconds, they are those between the minutes.
      ((14, 22, nil), (15, 0, 0), 38), ((14, 22, 39), (15, 0, nil), 38),
      ((14, 22, nil), (15, 0, nil), 38),
    ] as [((Int, Int, Int?), (Int, Int, Int?), Int)])
  func lengths(from: (Int, Int, Int?), to: (Int, Int, Int?), expected: Int) {
    #expect(time(from.0, from.1, from.2).length(to: time(to.0, to.1, to.2)) == expected)
  }

  @Test(
    "of incidents are known down to the second, and unknown where there is none",
    arguments: [
      ("12:00:59Z", "12:01:01Z", 0), ("12:00:10Z", "12:00:50Z", 1), ("12:00:59Z", "12:02:00Z", 1),
      ("12:00:59Z", "12:00:59Z", nil), ("12:00:59Z", "12:00:10Z", nil),
      ("12:00Z", "12:00Z", nil), ("12:00Z", "12:07Z", 7),
    ] as [(String, String, Int?)])
  func incidents(start: String, end: String, expected: Int?) {
    let incident = read(
      "---\nstarted: 2024-03-01T\(start)\nresolved: 2024-03-01T\(end)\n---\n# Outage\n")
    #expect(incident.computedMinutes == expected)
  }
}
