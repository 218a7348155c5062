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
    // A fact ends with its paragraph; the text behind it is that of the report.
    (
      "Date: 2024-02-01\nAuthor: Ann\nand Bo\n\nThe disk was full.\n\nImpact: all\n\nText.\n",
      ["metadata: Date 1", "people: Author 2", "impact: Impact 7"]
    ),
    (
      "## Lessons learned\nText.\n### Action items for the future\n- Test it\n",
      ["lessons: Lessons learned 1", "action_items: Action items for the future 3"]
    ),
    (
      "## Resolution\nText.\n\nImmediate corrective steps involved:\n- A restart\n",
      ["resolution: Resolution 1"]
    ),
    ("##Impact\nText.\n", ["impact: Impact 1"]),
    (
      "# Rollout\n1. **The Plan:**\n   Tested and flawless.\n2. **The Execution:**\n   It broke.\n3. **The Meltdown:**\n   All broke.\n",
      ["action_items: The Plan 2"]
    ),
    (
      "## Summary and impact\nText.\n## Root cause/Resolution\nText.\n## Search and impact\nText.\n",
      [
        "summary: Summary and impact 1", "impact: Summary and impact 1",
        "root_cause: Root cause/Resolution 3", "resolution: Root cause/Resolution 3",
        "impact: Search and impact 5",
      ]
    ),
    (
      "# Report\n\n**Summary**\n\n> **Impact**: quoted\n> **Severity**: fatal\n",
      ["summary: Summary 3"]
    ),
    (
      "# Report\n\n> From: Ann\n> Severity: critical\n> Impact: angry\n\n## Summary\nText.\n",
      ["summary: Summary 7"]
    ),
    (
      "## Summary, impact, and timeline\nText.\n",
      [
        "summary: Summary, impact, and timeline 1", "impact: Summary, impact, and timeline 1",
        "timeline: Summary, impact, and timeline 1",
      ]
    ),
    (
      "# Report\n\n> **Date**: 2024-03-05\n> **Impact**: all users\n\n## Summary\nText.\n\n> **Impact**: none\n",
      ["metadata: Date 3", "impact: Impact 4", "summary: Summary 6"]
    ),
    (
      "1. Description\n\nIt was empty.\n\n2. Root Cause\n\nA policy was missing.\n",
      ["summary: Description 1", "root_cause: Root Cause 5"]
    ),
    (
      "- **Actions**:\n  - Add it\n- **Further notes**:\n  - It was slow\n",
      ["action_items: Actions 1"]
    ),
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
    (
      "## 1. 📝 RÉSUMÉ EXÉCUTIF\nTexte.\n## 2. CHRONOLOGIE DES ÉVÉNEMENTS\n- 10:00 a\n## LEÇONS\nTexte.\n",
      [
        "summary: 1. 📝 RÉSUMÉ EXÉCUTIF 1", "timeline: 2. CHRONOLOGIE DES ÉVÉNEMENTS 3",
        "lessons: LEÇONS 5",
      ]
    ),
    (
      "## 一、事件概述\n文。\n## 二、故障原因\n文。\n",
      ["summary: 一、事件概述 1", "root_cause: 二、故障原因 3"]
    ),
    // In a timeline, a title with the words of a section is an event.
    (
      "## Timeline\n### 10:00\nFirst errors detected:\n- one\n### Slow mitigation of the cache\nText.\n",
      ["timeline: Timeline 1", "other: Slow mitigation of the cache 5"]
    ),
    // What went wrong is grouped by what it was wrong for, and a lesson is no plan.
    (
      "## What needs improvement\n- **Prevention**\n  - no tests\n- **Detection**\n  - no alert\n## What can we learn from this?\n### Good prevention costs little\nText.\n",
      [
        "went_wrong: What needs improvement 1", "other: Prevention 2", "other: Detection 4",
        "lessons: What can we learn from this? 6", "other: Good prevention costs little 7",
      ]
    ),
    // A sentence before a list is no title, whatever words it has.
    (
      "This conclusion rests on three facts:\n- one\n\nWhat caused it:\n- two\n",
      ["root_cause: What caused it 4"]
    ),
    (
      "**What was the impact?** Logins failed.\n\n**What was the root cause of it?** A typo.\n\n**Is it safe?** Yes.\n",
      ["impact: What was the impact? 1", "root_cause: What was the root cause of it? 3"]
    ),
    (
      "## Root cause\n- **Why did it fail?** It was full.\n- **Why?** Nobody looked.\n",
      ["root_cause: Root cause 1"]
    ),
    (
      "## How can you make incidents like this less impactful?\n- Back up\n## How many people were involved in the remediation?\n- two\n",
      [
        "other: How can you make incidents like this less impactful? 1",
        "people: How many people were involved in the remediation? 3",
      ]
    ),
    // Titles without a mark or a blank line, as in plain text.
    (
      "Full disk report\n\nExecutive Summary\nOn Monday the disk was full.\n\nMonitoring\nwas not ready for this.\n",
      ["summary: Executive Summary 3"]
    ),
    ("# Root Cause Analysis\n## Impact\nText.\n", ["impact: Impact 2"]),
    (
      "## ¿Por qué pasó?\nTexto.\n## Wie wurde das behoben?\nText.\n",
      ["root_cause: ¿Por qué pasó? 1", "resolution: Wie wurde das behoben? 3"]
    ),
    (
      "## How this happened\nText.\n## Fallout\nText.\n## What could be done to avoid this in future?\n- a\n## I came here, what to do?\nText.\n",
      [
        "root_cause: How this happened 1", "impact: Fallout 3",
        "action_items: What could be done to avoid this in future? 5",
        "other: I came here, what to do? 7",
      ]
    ),
    (
      "## Detection\nA user.\n\n| Action item | Owner | Due |\n|---|---|---|\n| Add a probe | Anna | May |\n\nText.\n",
      ["detection: Detection 1", "action_items: Action item 4"]
    ),
    ("**Data:** 05/03/2024\n\n## Data\nLink.\n", ["metadata: Data 1", "support: Data 3"]),
    // What follows a bold title in brackets belongs to it, as far as the paragraph goes.
    (
      "**Timeline** (UTC; what people did is\napproximate)\n\n- 10:00 a\n- 11:00 b\n\n**Impact** (see below) was low.\n",
      ["timeline: Timeline 1"]
    ),
  ]

  @Test("the section without a name that holds the timeline is its section")
  func untitledTimeline() {
    let text =
      "# Box\n2018-10-02\n## How the night was\n- 17:20 copy\n- 19:00 load\n- 23:27 gone\n## More\nText.\n"
    #expect(read(text).sections.map(\.role) == [.timeline, .other])
  }

  @Test("sections are found by headings, bold lines, labels and rows", arguments: cases)
  func finds(text: String, expected: [String]) {
    let found = read(text).sections.map { "\($0.role.rawValue): \($0.title) \($0.line)" }
    #expect(found == expected)
  }
}
