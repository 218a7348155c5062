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
  ]

  @Test("the dates of a column show which number is the month", arguments: columns)
  func order(text: String, dates: [String], expected: [String?]) {
    let rows = dates.map { "| Mend it | \($0) |\n" }.joined()
    let table = "## Action items\n\n| Action | Due |\n|---|---|\n" + rows
    let incident = read("# Outage on 2024-04-01\n\n\(text)\n\n\(table)")
    #expect(incident.actions.map(\.due) == expected)
    #expect(!incident.diagnostics.contains { $0.message.contains("no day of the calendar") })
  }
}
