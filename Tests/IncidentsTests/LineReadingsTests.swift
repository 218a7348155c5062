import Documents
import Incidents
import Testing

struct LineReadingsTests {
  @Test("Each line says what it was read as")
  func reads() {
    let incident = read(
      """
      ---
      severity: SEV1
      ---
      # Database outage

      Date: 2023-03-05
      Owner of the pager: Anna

      ## Timeline
      All times in UTC.

      | Time | What |
      |------|------|
      | 09:00 | The primary fails. |
      | 09:05 | We are paged. |
      | later | Somebody looks at it. |

      ## Impact
      Checkout was down for all users.

      ## Action items
      - [ ] Add alerts (@anna)
        and test them

      ## Weather
      It was sunny at 14:30 on that day.
      """)
    let lines = lineReadings(of: incident)
    let text = lines.map { "\($0.line) \($0.uses.joined(separator: ", "))" }
    for expected in [
      "1 front matter", "2 severity", "3 front matter", "4 title", "9 title of timeline",
      "10 time zone", "12 table head", "13 markup", "18 title of impact",
      "21 title of action items", "22 action item", "23 action item, continued", "25 heading",
      "26 text",
    ] {
      #expect(text.contains { $0.hasPrefix(expected) }, "\(text)")
    }
    #expect(text.contains { $0.hasPrefix("6 date") })
    #expect(text.contains { $0.hasPrefix("15 ") && $0.contains("timeline: detected") })
    #expect(
      lines.filter { $0.gap != nil }.map { "\($0.line) \($0.gap?.rawValue ?? "")" } == [
        "7 a label that nothing used", "16 in the timeline, without a readable time",
        "26 a date or time that nothing used",
      ])
  }

  @Test("Code in HTML has its own lines")
  func htmlCode() {
    let lines = lineReadings(of: read("<pre>\na\n\nb\n</pre>\n\n<pre>c\nd</pre>\n"))
    #expect(
      lines.map { "\($0.line) \($0.uses.joined())" } == [
        "1 markup", "2 code", "4 code", "5 markup", "7 code", "8 code",
      ])
  }

  @Test(
    "Lines that say nothing, and code, are no gap", arguments: ["", "\n\n", "```\n14:00 x\n```\n"])
  func nothing(text: String) {
    #expect(lineReadings(of: read(text)).allSatisfy { $0.gap == nil })
  }
}
