import Diagnostics
import Incidents
import Testing

@Suite struct OutlineTests {
  /// A report and its sections as `role: title (line)`.
  static let cases: [(String, [String])] = [
    (
      "# Outage\n## Summary\nText.\n## Impact\nText.\n", ["summary: Summary 2", "impact: Impact 4"]
    ),
    ("Impact\n------\nText.\n", ["impact: Impact 1"]),
    (
      "**Timeline**\n\n- 10:00 a\n- 11:00 b\n\n**Impact**\n\nText.\n",
      ["timeline: Timeline 1", "impact: Impact 6"]
    ),
    (
      "**Trigger**: a deploy\n\n**Impact:** all users\n",
      ["trigger: Trigger 1", "impact: Impact 3"]
    ),
    (
      "- **Impact**:\n  - all users\n- **Resolution**: a restart\n",
      ["impact: Impact 1", "resolution: Resolution 3"]
    ),
    (
      "Overview:\nIt broke.\nRoot Cause:\nA disk.\n",
      ["summary: Overview 1", "root_cause: Root Cause 3"]
    ),
    (
      "| Impact | 30 % of users |\n|---|---|\n| Root cause | a disk |\n",
      ["impact: Impact 1", "root_cause: Root cause 3"]
    ),
    ("## Impact\n\n## Summary\nText.\n", ["summary: Summary 3"]),
    ("> Impact: quoted\n\nimpact: low in prose\n", []),
    (
      "## Sammendrag\nTekst.\n## Tidslinje\n- 10:00 a\n",
      ["summary: Sammendrag 1", "timeline: Tidslinje 3"]
    ),
  ]

  @Test("sections are found by headings, bold lines, labels and rows", arguments: cases)
  func finds(text: String, expected: [String]) {
    let found = read(text).sections.map { "\($0.role.rawValue): \($0.title) \($0.line)" }
    #expect(found == expected)
  }
}
