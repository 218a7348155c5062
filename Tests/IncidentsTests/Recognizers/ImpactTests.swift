import Incidents
import Testing

@Suite struct ImpactTests {
  @Test(
    "users are who or how many, in the words of the report",
    arguments: [
      ("## Impact\n78% of users saw errors.\n", "78% of users"),
      ("User impact: 305 teams\n", "305 teams"),
      ("## Impact\n- At least 6 customers reported it.\n", "At least 6 customers"),
      ("## Impact\nMicrosoft estimated 8.5 million devices.\n", "8.5 million devices"),
      ("## Impact\nUser impact: requests to the API failed\n", nil),
      ("## Impact\nAll users had a downtime, and data was lost.\n", "All users"),
      ("User impact: requests failed; streams went on\n", nil),
      ("## Impact\n- 2025-03-18 09:36: Users reported errors\n", nil),
      ("## Impact\n| Service | Effect |\n|---|---|\n| Login | failed for most users |\n", nil),
      (
        "## Impact\nNo data was lost for most customers.\n\n775 customers were offline.\n",
        "775 customers"
      ),
    ])
  func users(text: String, expected: String?) {
    #expect(read("# Outage\n" + text).impact.users?.value == expected)
  }

  @Test(
    "lost data is told from data that was not lost",
    arguments: [
      ("No permanent damage or data loss.", Impact.DataLoss.none),
      ("There was no data loss.", .none),
      ("We recovered without corruption or loss of data.", .none),
      ("The issue was causing some data loss.", .partial),
      ("All data was lost for good.", .full),
      ("The extent of the data loss is unknown.", .unknown),
    ])
  func dataLoss(sentence: String, expected: Impact.DataLoss) {
    #expect(read("# Outage\n## Impact\n\(sentence)\n").impact.dataLoss?.value == expected)
  }

  @Test("a place in the code is no region")
  func regions() {
    #expect(read("# Outage\nLocation: src/api/hook.ts:12\n").impact.regions.isEmpty)
  }

  @Test("a label that lists services tells no impact")
  func services() {
    let impact = read(
      "# Outage\n## Summary\nText.\n\n**Services affected:** api, web\n\n## Impact\nLogins failed.\n"
    ).impact
    #expect(impact.summary?.value == "Logins failed.")
  }

  @Test("a summary that announces a list includes it")
  func list() {
    let impact = read(
      "# Outage\n## Impact\nThree things failed:\n\n- Login\n- Search\n- Mail.\n\nMore text.\n"
    ).impact
    #expect(impact.summary?.value == "Three things failed: Login; Search; Mail.")
  }
}
