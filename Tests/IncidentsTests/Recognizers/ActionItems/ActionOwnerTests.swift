import Incidents
import Testing

@Suite struct ActionOwnerTests {
  /// An item and its owner.
  static let items: [(String, String?)] = [
    ("Clean disk **Owner:** Finn **Due:** 2024-05-03", "Finn"),
    ("Add canaries, owner Ana, by Sept 1st", "Ana"),
    ("Alarm ergänzen (verantwortlich: Meier, bis 01.06.2024)", "Meier"),
    ("Alarm ergänzen. Zuständig: Schulz", "Schulz"),
    ("Añadir alerta (responsable: Lucía)", "Lucía"),
    ("監視を追加（担当:佐藤、期限:2023-07-31）", "佐藤"),
    ("Ask the owner Ana knows", nil), ("Mend it (optional)", nil), ("API: write docs", nil),
  ]

  @Test("an owner is named behind a label", arguments: items)
  func labels(text: String, expected: String?) {
    let found = read("# Outage on 2024-04-01\n\n## Action items\n\n- \(text)\n").actions
    #expect(found.map(\.owner) == [expected])
  }

  @Test(
    "a name without a label is an owner where the report shows that it is a person",
    arguments: [
      "Fix it (Ana)", "Fix it (Ana, by 2024-06-01)", "Ana: write docs", "Ana – write docs – soon",
      "Forbid deletes - Ana - 2024-05-20",
    ])
  func people(text: String) {
    let items = "## Action items\n\n- \(text)\n- Watch it (Kafka)\n- API: test it\n"
    let named = read("# Outage on 2024-04-01\n\n**Author:** Ana Pérez\n\n" + items).actions
    #expect(named.map(\.owner) == ["Ana", nil, nil])
    let other = read("# Outage on 2024-04-01\n\n\(items)- Test (owner: Ana)\n").actions
    #expect(other.map(\.owner) == ["Ana", nil, nil, "Ana"])
    #expect(read("# Outage on 2024-04-01\n\n" + items).actions.map(\.owner) == [nil, nil, nil])
  }

  @Test("a row of facts may hold an item")
  func row() {
    let rows = "| | |\n|---|---|\n| Severity | SEV2 |\n| Action items | "
    let found = read("# Outage on 2024-04-01\n\n\(rows)Raise the limit (AWS-3) |\n").actions
    #expect(found.map(\.ticket) == ["AWS-3"])
    #expect(read("# Outage on 2024-04-01\n\n\(rows)See the board |\n").actions.isEmpty)
  }
}
