import Incidents
import Testing

@Suite struct WritingDayTests {
  @Test(
    "A title and a file with the day of writing, and a text that tells the incident's",
    arguments: [
      (
        "On Thursday March 14th 2024 an incident occurred in which files were not found.",
        "2024-03-14"
      ),
      ("On 14 March 2024, a disruption began.", "2024-03-14"),
      ("On March 14th 2024 we deployed a release. The incident occurred later.", "2024-04-21"),
      ("On 2 May 2024 an incident occurred.", "2024-04-21"), ("It broke.", "2024-04-21"),
      ("On 12 March 2024 a similar incident occurred, after which we added a check.", "2024-04-21"),
      ("On 12 March 2023 an incident occurred.", "2024-04-21"),
    ])
  func writing(text: String, day: String) {
    let report = "# 2024-04-21 Incident report: files\n\n\(text)\n"
    let incident = read(report, path: "2024-04-21-files.md")
    #expect(incident.date?.value.iso == day)
    #expect(incident.findings.contains("date-disagreement") == (day != "2024-04-21"))
    // Only where the file has the day of the title.
    #expect(read(report, path: "files.md").date?.value.iso == "2024-04-21")
  }
}
