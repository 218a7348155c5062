import Incidents
import Testing

/// Titles in capitals with numbers, whose sections Markdown takes for items of a list.
@Suite struct NumberedTitlesTests {
  private static let report = """
    REPORT ON AN OUTAGE

    1. SUMMARY
       On 1 April 2024 the sorter stood still.

    2. SEQUENCE (local time)
       05:42  A switch is plugged in
       09:00  Sorter runs

    3. IMPACT
       - 41 departures were late

    4. ACTIONS
       - Guard on all ports
       - Test the permit

    5. DISTRIBUTION
       The board
    """

  @Test("are headings with the text below them")
  func headings() {
    let incident = read(Self.report, path: "report.txt")
    #expect(incident.title.value == "REPORT ON AN OUTAGE")
    #expect(
      incident.sections.map(\.role) == [.summary, .timeline, .impact, .actionItems, .other])
    #expect(incident.actions.map(\.text) == ["Guard on all ports", "Test the permit"])
    #expect(incident.summary?.value == "On 1 April 2024 the sorter stood still.")
  }

  /// Lists that stay lists, and their actions.
  static let lists: [(String, [String])] = [
    ("## Actions\n\n1. RAID\n2. DNSSEC\n3. BGP SESSIONS\n", ["RAID", "DNSSEC", "BGP SESSIONS"]),
    (
      "## Actions\n\n1. SUMMARY\n   of all\n2. IMPACT\n   of all\n3. TEST\n4. Write it\n",
      ["SUMMARY of all", "IMPACT of all", "TEST", "Write it"]
    ),
    (
      "## Actions\n\n1. DNS\n   - keep it\n2. IMPACT\n   - cut it\n3. TIMELINE\n   - one\n",
      ["DNS", "IMPACT", "TIMELINE"]
    ),
    ("## Actions\n\n1. SUMMARY\n2. IMPACT\n3. TIMELINE\n", ["SUMMARY", "IMPACT", "TIMELINE"]),
    ("## Actions\n\n1. Summary\n2. Impact\n3. Timeline\n", ["Summary", "Impact", "Timeline"]),
  ]

  @Test("other lists of capitals are lists", arguments: lists)
  func others(text: String, expected: [String]) {
    #expect(read("# Outage on 2024-04-01\n\n" + text).actions.map(\.text) == expected)
  }

  @Test("a line that is all emphasized is a title above its text, as chats write it")
  func emphasized() {
    let text =
      "Recap of 2024-04-01\n\n*Who noticed*\n`lag` went off.\n\n*What we'll do*\n• Test it\n• Buy it\n"
    let incident = read(text, path: "recap.txt")
    #expect(incident.sections.map(\.role) == [.detection, .actionItems])
    #expect(incident.actions.count == 2)
    let words = read("Recap of 2024-04-01\n\n*Never again*, said Ana.\nAll agreed.\n")
    #expect(words.sections.isEmpty)
  }
}
