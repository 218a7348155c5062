import Diagnostics
import Incidents
import Testing

@Suite struct DueDateTests {
  /// The cells of a column of due dates, what they mean, and what else the report says.
  static let columns: [(String, [String], [String?])] = [
    ("", ["15-05-2024", "03-06-2024"], ["2024-05-15", "2024-06-03"]),
    ("", ["15/05/2024", "03/06/2024"], ["2024-05-15", "2024-06-03"]),
    ("", ["05/13/2024", "05/06/2024"], ["2024-05-13", "2024-05-06"]),
    ("It began on 28/03/2024.", ["03/06/2024"], ["2024-06-03"]),
    ("", ["03/06/2024"], ["03/06/2024"]),
    ("", ["15/05/2024", "05/16/2024", "03/06/2024"], ["2024-05-15", "2024-05-16", "03/06/2024"]),
    ("", ["ETA: July 19", "to complete in Q1 2025"], ["July 19", "Q1 2025"]),
    ("", ["to be done by July 19", "complete"], ["July 19", nil]),
    ("", ["Due to vendor delivery", "by design"], ["Due to vendor delivery", "by design"]),
  ]

  @Test("the dates of a column show which number is the month", arguments: columns)
  func order(text: String, dates: [String], expected: [String?]) {
    let rows = dates.map { "| Mend it | \($0) |\n" }.joined()
    let table = "## Action items\n\n| Action | Due |\n|---|---|\n" + rows
    let incident = read("# Outage on 2024-04-01\n\n\(text)\n\n\(table)")
    #expect(incident.actions.map(\.due) == expected)
    #expect(!incident.diagnostics.contains { $0.message.contains("no day of the calendar") })
  }

  @Test("what is to be complete by a day is not done")
  func deadlines() {
    let table = "| Action | Due |\n|---|---|\n| Grow it | to complete in Q1 2025 |\n"
    let incident = read(
      "# Outage on 2024-04-01\n\n## Action items\n\n\(table)| Mend it | complete |\n")
    #expect(incident.actions.map(\.status) == [.unknown, .done])
  }

  /// An item and the day or stretch of time that it is due.
  static let items: [(String, String?)] = [
    ("One, by end of May 2024", "end of May 2024"), ("Two by the end of Q2 2024", "end of Q2 2024"),
    ("Three (end of June)", "end of June"), ("Four due by EOQ2 2024", "EOQ2 2024"),
    ("Add canaries, owner Ana, by Sept 1st", "Sept 1st"),
    ("監視を追加（担当:佐藤、期限:2023-07-31）", "2023-07-31"),
    ("Find out why it failed at the end of May 2024", nil),
    ("limit in the unit, @ana, by Q4 2024", "Q4 2024"), ("Load test by Q3", "Q3"),
    ("Compare Q3 with Q4", nil), ("Find the end of the queue", nil),
    ("Ask who ran it on Sept 1st", nil),
  ]

  @Test(
    "a stretch of time and a day without a year are due dates behind such words", arguments: items)
  func stretches(text: String, expected: String?) {
    let found = read("# Outage on 2024-04-01\n\n## Action items\n\n- \(text)\n").actions
    #expect(found.map(\.due) == [expected])
  }

  @Test(
    "a stretch of time ends with its last day, the next one where no year is told",
    arguments: [
      ("end of May 2024", "2024-05-31"), ("by the end of Q2 2024", "2024-06-30"),
      ("Q3", "2024-09-30"),
      ("EOQ2 2024", "2024-06-30"), ("end of March", "2025-03-31"), ("Q1", "2025-03-31"),
      ("Q3/2021", "2021-09-30"), ("2024-05-02", "2024-05-02"), ("May", "-"), ("Q5", "-"),
      ("end of the queue", "-"), ("end of February 2023", "2023-02-28"),
    ])
  func ends(text: String, day: String) {
    let incident = CalendarDate(year: 2024, month: 6, day: 10)
    #expect(DueDate(text, from: incident)?.latest.iso ?? "-" == day)
  }

  @Test("a due date long before the incident is noted")
  func year() {
    func isNoted(_ item: String) -> Bool {
      read("# Outage on 2024-12-20\n\n## Action items\n\n- \(item)\n").diagnostics.contains {
        $0.kind.name == "due-before-incident"
      }
    }
    #expect(isNoted("Add an alert, due 2024-01-15"))
    #expect(!isNoted("Add an alert, due 2025-01-15"))
    #expect(!isNoted("Add an alert, due 2024-12-15"))
    #expect(!isNoted("✅ Add an alert, due 2024-01-15"))
  }
}
