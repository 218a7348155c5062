import Incidents
import Testing

@Suite struct DayOfHeadingTests {
  @Test(
    "The only heading that is nothing but a day tells the day where nothing else does",
    arguments: [
      (
        "# Postmortems\n\n## 22/Mar/2022\n### Nodes offline\n\nA node did not start.\n",
        "2022-03-22"
      ),
      ("# Nodes\n\n## 22 Mar 2022\n\nA node did not start.\n", "2022-03-22"),
      ("# Nodes\n\n## Tuesday, 22 March 2022\n\nA node did not start.\n", "2022-03-22"),
      // One of two may be the day of anything.
      ("# Nodes\n\n## 22 Mar 2022\n\nIt broke.\n\n## 24 Mar 2022\n\nIt was mended.\n", "-"),
      ("# Nodes\n\n## Document history\n\n### 2024-05-10\n\nFirst version.\n", "-"),
      ("# Nodes\n\n## Background\n\n### 2023-11-02\n\nA switch was bought.\n", "-"),
      ("# Nodes\n\n## Version of 22 Mar 2022\n\nA node did not start.\n", "-"),
      ("# Nodes\n\n## Action items\n\n### 22 Mar 2022\n\n- Test the update\n", "-"),
      ("# Nodes\n\nOn 21 March 2022 a node did not start.\n\n## 22 Mar 2022\n", "2022-03-21"),
    ])
  func heading(text: String, day: String) {
    #expect(read(text).date?.value.iso ?? "-" == day)
  }
}
