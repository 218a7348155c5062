import Diagnostics
import Documents
import Incidents
import Testing

@Suite struct ReadIncidentsTests {
  @Test(
    "the identifier is the file's name, or its folder's",
    arguments: [
      ("2023/2023-03-05-database.md", "2023-03-05-database"), ("2022/rogers/README.md", "rogers"),
      ("2020-02-12.html.md", "2020-02-12"), ("a/Disk.rst", "Disk"),
      ("disk.markdown.md", "disk"), ("PM2019-002 - Über.md", "PM2019-002-ber"),
      (".md", "md"), ("???.md", "incident"),
    ])
  func identifies(path: String, id: String) {
    #expect(read("# A\n", path: path).id.slug == id)
  }

  @Test("the year of a label and of the file's name counts before another one of the text")
  func mistypedYear() {
    let text = "# Costs\n**Date:** December 28, 2025\n## Impact\n**Days:** Dec 28-29, 2024\n"
    #expect(read(text, path: "2025-12-28-costs.md").date?.value.iso == "2025-12-28")
    #expect(read(text, path: "costs.md").date?.value.iso == "2024-12-28")
  }

  @Test(
    "the title is the report's own, or that of its file",
    arguments: [
      ("# The database was slow\n", "a.md", "The database was slow"),
      (
        "**Outage Postmortem: The Slow Database**\n\n**Timeline:**\n- 10:00 a\n", "a.md",
        "Outage Postmortem: The Slow Database"
      ),
      (
        "postmortem: Database Outage on 2023-11-12\n\nIt broke.\n", "README.md",
        "Database Outage on 2023-11-12"
      ),
      ("## Postmortem\n\n**Summary**\n\nIt broke.\n", "app/README.md", "Postmortem"),
      ("## Postmortem\n\nIt broke.\n", "slow-database.md", "slow database"),
      (
        "---\n\n# Boot failure\n\nDate: 2026-06-10\n**Severity:** P2\n\n---\n\nText.\n", "a.md",
        "Boot failure"
      ),
      (
        "*All times are in UTC.*\n\n## Summary\nIt broke.\n", "slow-mail-server.md",
        "slow mail server"
      ),
      (
        "Between one and two o'clock at night the disk\nof the mail server was full.\n",
        "full-disk-of-mail.md", "full disk of mail"
      ),
      (
        "On Monday the disk of the server was full.\n\n## Impact\nMail.\n", "full-disk.md",
        "full disk"
      ),
      (
        "On Monday the disk of the server was full.\n\n## Impact\nMail.\n", "2024-05-postmortem.md",
        "On Monday the disk of the server was full."
      ),
      ("The full disk\nOverview:\nIt was full.\n", "a.md", "The full disk"),
      ("# ISSUE NAME\n\n## Summary\nText.\n", "full-disk.md", "full disk"),
      ("# Incident Report\n## The disk was full\n\nText.\n", "a.md", "The disk was full"),
      (
        "# Root Cause Analysis\n\n**Title:** The disk was full\n\nText.\n", "a.md",
        "The disk was full"
      ),
      ("---\nheading: The disk was full\n---\nText.\n", "a.md", "The disk was full"),
      ("---\ntitle: Full disk\nheading: Read this\n---\nText.\n", "a.md", "Full disk"),
      ("## Background:\nText.\n\n## What we do\nText.\n", "full-disk.md", "full disk"),
      ("# March 4, 2024\n## Full disk\nText.\n", "log.md", "Full disk"),
      ("### May 3 - ongoing, 2022\n#### Full disk\nText.\n", "a.md", "Full disk"),
      ("# 2024-03-04\nText.\n\n## Mail\nText.\n", "full-disk-of-mail.md", "full disk of mail"),
      ("# 2024-03-04\n## Timeline\n- 09:00 x\n", "a.md", "2024-03-04"),
      ("# The disk of March 4\n## Mail\nText.\n", "a.md", "The disk of March 4"),
      ("# Full disk:\nText.\n", "a.md", "Full disk"),
    ])
  func titles(text: String, path: String, title: String) {
    #expect(read(text, path: path).title.value == title)
  }

  @Test(
    "a severity is read from a label, a heading of its own or the title",
    arguments: [
      ("**Severity:** SEV2\n", "SEV2"), ("## Severity\n\n**High** - many users\n", "High"),
      ("Lead: Ann — Severity: SEV-3 | Status: final\n", "SEV-3"),
      (
        "**Severity:** S3. One job was stuck for an hour, and nobody outside of the team saw it.\n",
        "S3"
      ),
      ("**Severity:** High, as far as we can tell today.\n", "High, as far as we can tell today."),
      ("**Incident severity level:** High - all users were hit\n", "High"),
      ("**Sévérité :** Critique (S1)\n", "Critique (S1)"), ("重大度：高\n\n深刻度: 高\n", "高"),
      ("## Summary\nThis was a Sev-2 incident.\n", "Sev-2"),
      ("# [SEV1] Checkout\n", "SEV1"), ("| Severity | Major |\n|---|---|\n| a | b |\n", "Major"),
    ])
  func severities(text: String, severity: String) {
    #expect(
      read("# Outage\n\n\(text)").severity?.value == severity
        || read(text).severity?.value == severity)
  }

  @Test(
    "any text is read without a trap",
    arguments: [
      "", "\n\n\n", "# ", "---\n---\n", "| a |\n|---|\n", "Timeline:\n", "- \n- \n",
      "9999-99-99 99:99:99 PM\n",
      "0:00:00.000000000000000000 Z\n",
      "## Timeline\n- -9223372036854775808-01-01 00:00\n- 292277026596-12-04\n",
      "## Timeline\n| Time | Event |\n|--|--|\n| | |\n| ?? | |\n", "\u{0}\u{FEFF}\u{2028}",
      "**", "[]()", "## Action items\n- \n- [ ]\n| |\n",
    ])
  func survives(text: String) {
    let incident = read(text)
    #expect(!incident.id.slug.isEmpty)
  }

  @Test("text over a limit of the parser is still read by its lines")
  func readsBeyondLimits() {
    let entry = "- 10:00 UTC something happened\n"
    let incident = read("# 2023-01-01\n## Timeline\n" + String(repeating: entry, count: 20_000))
    #expect(incident.timeline.count == 20_000)
    #expect(incident.timeline.last?.at?.iso == "2023-01-01T10:00Z")
  }

  @Test(
    "reading stays linear: ten times the lines take about ten times as long",
    arguments: [
      "## Timeline\n- 10:00 UTC something happened because of a configuration change\n",
      "## 2023-01-02\ntext\n", "## 2023-01-02\n- text\n", "## 2023-01-02\n- text\n### A\n",
    ])
  func staysLinear(lines: String) {
    func seconds(_ count: Int) -> Double {
      let text = "# 2023-01-01\n" + String(repeating: lines, count: count) + "10:00 end\n"
      let clock = ContinuousClock()
      let elapsed = clock.measure { _ = read(text) }
      return Double(elapsed.components.attoseconds) / 1e18 + Double(elapsed.components.seconds)
    }
    _ = seconds(100)
    let small = seconds(1_000)
    let large = seconds(10_000)
    // A quadratic reader would take a hundred times as long; the bound leaves room for noise.
    #expect(large < small * 40)
  }

  @Test("a tag that is none of HTML's is a part of the words it stands in")
  func keepsTags() {
    let incident = read(
      "# Node <host> was down\n\n## Action items\n\n- Replace <b> by <strong> in the template\n")
    #expect(incident.title.value == "Node <host> was down")
    #expect(incident.actions.map(\.text) == ["Replace <b> by <strong> in the template"])
  }
}
