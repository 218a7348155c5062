import Diagnostics
import Documents
import Testing

@testable import Incidents

@Suite("The day that a file's name begins with in numbers of two digits")
struct ShortFileDateTests {
  @Test(
    "is read where it can be read in one way only",
    arguments: [
      ("10-23-23-README.md", "2023-10-23"), ("2023/10_23_23.md", "2023-10-23"),
      ("10-23-23/README.md", "2023-10-23"), ("10-23-23 disk.txt", "2023-10-23"),
      ("11-11-11.md", "2011-11-11"),
    ])
  func told(path: String, day: String) {
    #expect(shortDate(inPath: path, upTo: Self.today)?.iso == day)
  }

  @Test(
    "is none where it may be another one, or a version, a number, a time or a span",
    arguments: [
      "11-11-23-README.md", "02-01-25-release.md", "24-03-15.md", "15-03-24-disk.md",
      "10-23-31-disk.md", "1-24-0.md", "rustup-10-23-23.md", "v10-23-23.md", "10.23.23.md",
      "10-23-23-01-disk.md", "10-23-2023.md", "110-23-23.md", "12-34-56.md", "00-23-23.md",
      "10-23-23-to-10-25-23.md", "10-23_23.md", "10-23-23a.md", "02-30-23.md",
      // One of the two readings is a day to come, but will not be for ever.
      "24-03-28-disk.md", "28-03-24.md", "05-05-27-disk.md",
    ])
  func notTold(path: String) {
    #expect(shortDate(inPath: path, upTo: Self.today) == nil)
  }

  @Test("counts where the report tells no day and no other year")
  func evidence() {
    func day(_ text: String, _ today: CalendarDate? = Self.today) -> String? {
      let file = SourceFile(path: "10-23-23-README.md", text: text)
      let options = ReadingOptions(today: today)
      return readIncidents(in: parseDocument(file).value, options: options)[0].date?.value.iso
    }
    #expect(day("# Disk\n\n## Timeline\n\n- 10:00 It is full.\n") == "2023-10-23")
    #expect(day("# Disk\n\nIt was full on 2023-10-21.\n") == "2023-10-21")
    #expect(day("# Disk\n\nIt was full.\n", nil) == nil)
    let old = "# Disk\n\n## Related\n\n> As of 2019-02-03 it was half full.\n"
    #expect(day(old) == nil)
    let file = SourceFile(
      path: "10-23-23.md", text: "# Disk\n\n## Timeline\n\n- 10:00 It is full.\n")
    let incident = readIncidents(
      in: parseDocument(file).value, options: ReadingOptions(today: Self.today))[0]
    #expect(incident.times == ["2023-10-23T10:00"])
  }

  private static let today =
    CalendarDate(year: 2026, month: 11, day: 26)
    ?? CalendarDate(dayNumber: 0)
}
