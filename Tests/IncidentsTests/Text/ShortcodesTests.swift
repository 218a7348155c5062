import Incidents
import Testing

@Suite struct ShortcodesTests {
  @Test(
    "shortcodes are no words of the report",
    arguments: [
      ("The disk was full. {{< track \"2024-02-03 09:10:00\" >}}", "The disk was full."),
      ("The disk {{% big %}} was full.", "The disk was full."),
      ("{{< note >}} The disk was full.", "The disk was full."),
      ("The disk was {{ full }}.", "The disk was {{ full }}."),
      ("The disk {{< was full.", "The disk {{< was full."),
      ("**Disk** full {{< a >}}[here](b) {{< c >}}", "Disk full {{< a >}}here"),
    ])
  func summaries(text: String, summary: String) {
    #expect(read("# Disk\n\n## Summary\n\(text)\n").summary?.value == summary)
  }
}
