import Diagnostics
import Encodings
import Incidents
import Testing

@testable import Sites

@Suite("The text of times")
struct TimeTextTests {
  private let time = TimeText(makeTheme().value.words)

  @Test(
    "A length of time has at most two units",
    arguments: [
      (0, "under 1 min"), (15, "15 min"), (60, "1 h"), (330, "5 h 30 min"), (1_439, "23 h 59 min"),
      (1_440, "1 d"), (2_441, "1 d 16 h"), (2_880, "2 d"), (3_000, "2 d 2 h"), (200_000, "138 d"),
      (-5, "under 1 min"),
    ])
  func durations(minutes: Int, expected: String) {
    #expect(time.duration(minutes: minutes) == expected)
  }

  @Test("UTC stands beside a known offset, and nowhere else")
  func utc() throws {
    let date = try #require(CalendarDate(year: 2023, month: 3, day: 5))
    let clock = try #require(ClockTime(hour: 20, minute: 30))
    func text(_ zone: Zone?) -> String? {
      time.utc(Timestamp(date: date, clock: clock, zone: zone))
        .map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    #expect(
      text(Zone(name: "PST", offsetInMinutes: -480))
        == "<time datetime=\"2023-03-06T04:30Z\">04:30 UTC, 6 Mar</time>")
    #expect(text(.utc) == nil)
    #expect(text(Zone(name: "local", offsetInMinutes: nil)) == nil)
    #expect(text(nil) == nil)
  }

  @Test("A leap second is written without its seconds, which HTML does not know")
  func leapSecond() throws {
    let moment = Timestamp(
      date: CalendarDate(year: 2016, month: 12, day: 31),
      clock: ClockTime(hour: 23, minute: 59, second: 60), zone: .utc)
    let html = time.element(moment, "x")
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "<time datetime=\"2016-12-31T23:59Z\">x</time>")
  }

  @Test("Numbers are grouped by thousands")
  func numbers() {
    let words = time.words
    #expect(words.number(999) == "999")
    #expect(words.number(1_400_000) == "1,400,000")
    #expect(words.number(-1_000) == "-1,000")
  }

  @Test(
    "The clock is of twelve hours where an entry says AM or PM",
    arguments: [
      ("2:30 AM", true), ("2:30 p.m. PST", true), ("14:05 AMST", false), ("02:30", false),
    ])
  func clock(written: String, isTwelve: Bool) {
    let entry = TimelineEntry(at: nil, written: written, text: "", range: 0..<1)
    #expect([entry].clock == (isTwelve ? .twelve : .twentyFour))
  }
}
