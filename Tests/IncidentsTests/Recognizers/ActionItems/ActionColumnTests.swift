import Incidents
import Testing

/// Tables of actions by the titles of their columns.
@Suite struct ActionColumnTests {
  /// Heads and a row of tables, and the owner, day and state of the item `Test`.
  static let heads: [(String, String, String?, String?, ActionItem.Status)] = [
    (
      "Nr. | Was | Wer | Bis wann | Stand", "1 | Test | Eda | 02.05.2024 | erledigt", "Eda",
      "2024-05-02", .done
    ),
    ("Was | Wie | Wer", "Test | von Hand | Eda", "Eda", nil, .unknown),
    ("Quoi | Qui | Pour quand", "Test | Rosa | 2024-05-02", "Rosa", "2024-05-02", .unknown),
    ("Qué | Quién | Cuándo", "Test | Rosa | 2024-05-02", "Rosa", "2024-05-02", .unknown),
    ("Wat | Wie | Wanneer", "Test | Rosa | 2024-05-02", "Rosa", "2024-05-02", .unknown),
    ("Hva | Hvem | Når", "Test | Rosa | 2024-05-02", "Rosa", "2024-05-02", .unknown),
    (
      "Measure | Resp. | Planned | Implemented", "Test | Rosa | 9 May 2024 | 8 May 2024", "Rosa",
      "2024-05-09", .done
    ),
    (
      "Measure | Resp. | Planned | Implemented", "Test | Rosa | 9 May 2024 | ", "Rosa",
      "2024-05-09", .unknown
    ),
    ("Measure | Resp. | Closed", "Test | Rosa | no", "Rosa", nil, .open),
    ("Measure | Resp. | Closed", "Test | Rosa | by 9 May 2024", "Rosa", nil, .unknown),
    ("Measure | Resp. | Closed", "Test | Rosa | 9 May 2024?", "Rosa", nil, .unknown),
    ("Measure | Resp. | Closed", "Test | Rosa | on 9 May 2024", "Rosa", nil, .done),
    ("Measure | Resp. | Planned", "Test | Rosa | yes", "Rosa", nil, .unknown),
  ]

  @Test("questions are titles of columns, and a day of closing is a state", arguments: heads)
  func questions(
    head: String, row: String, owner: String?, due: String?, status: ActionItem.Status
  ) {
    let rule = head.split(separator: "|").map { _ in "---" }.joined(separator: "|")
    let found = read("# Outage on 2024-04-01\n\n## Actions\n\n|\(head)|\n|\(rule)|\n|\(row)|\n")
      .actions
    #expect(found.map(\.text) == ["Test"])
    #expect(found.map(\.owner) == [owner])
    #expect(found.map(\.due) == [due])
    #expect(found.map(\.status) == [status])
  }

  /// Tables under no title of their own, and the items that they have.
  static let tables: [(String, [String])] = [
    ("|What|Who|When||\n|-|-|-|-|\n|Test it|Ana|1 May 2024|done|\n", ["Test it"]),
    ("|Was|Wer|Bis wann|\n|-|-|-|\n|Test|Ana|1.5.2024|\n", ["Test"]),
    ("|What|Who|When|\n|-|-|-|\n|Restarted it|Ana|10:40|\n", []),
    ("|What|Who|When|Result|\n|-|-|-|-|\n|Restarted it|Ana|10:40|done|\n", []),
    ("|What|Who|When|\n|-|-|-|\n|Signed it|Ana|1 May 2023|\n", []),
    ("|What|Who|When|State|\n|-|-|-|-|\n|Day shift|Ana|Monday|open|\n", []),
    ("|Change|By whom|When|State|\n|-|-|-|-|\n|v1.2|Ana|18 June|done|\n", []),
    ("|What|Who|When|State|\n|-|-|-|-|\n|Restart|Ana|12h05|done|\n", []),
    ("|When|What|Who|\n|-|-|-|\n|1 May 2024|Moved it|Ana|\n", []),
    ("|Wann|Was|Wer|Stand|\n|-|-|-|-|\n|1.5.2024|Umzug|Ana|offen|\n", []),
  ]

  @Test("a table of what, who and when is work where it has states", arguments: tables)
  func announced(table: String, expected: [String]) {
    let found = read("# Outage on 2024-04-01\n\nWe met.\n\n\(table)")
    #expect(found.actions.map(\.text) == expected)
  }
}
