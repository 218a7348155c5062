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
}
