import Incidents
import Testing

@Suite struct ActionPromptTests {
  private static let head = "| Action | Owner | Due |\n|---|---|---|\n"

  @Test(
    "rows and items that only stand in for work are none",
    arguments: [
      head + "| – | – | – |\n", head + "| e.g. Add an alert | e.g. Jane | |\n",
      head + "| Nothing yet | | |\n", head + "| S/O | | |\n", head + "| n.v.t. | | |\n",
      head + "| Ingen | | |\n", "- [ ] <Action item> - <Owner>\n", "- <action> (<owner>)\n",
    ])
  func prompts(list: String) {
    #expect(read("# Outage on 2024-04-01\n\n## Action items\n\n" + list).actions.isEmpty)
  }

  @Test(
    "work with such marks or words in it stays",
    arguments: [
      "Lower the timeout -> <5s", "Add limits, e.g. for memory", "Ingen deploys on Friday",
      "Nothing yet tests the failover: write a test",
    ])
  func work(text: String) {
    let found = read("# Outage on 2024-04-01\n\n## Action items\n\n- \(text)\n").actions
    #expect(found.map(\.text) == [text])
  }

  static let nobodies = [
    "未定", "–", "unassigned", "TBD", "tbc", "to be decided", "nobody yet", "offen", "noch zu klären",
    "N.N.", "n. n.", "wird noch benannt", "à définir", "À préciser", "a definir", "non défini",
    "por definir", "pendiente", "sin asignar", "não definido", "nog te bepalen", "n.n.b.",
    "ikke avklart", "uavklart", "da definire",
  ]

  @Test(
    "what says that no day is known is none",
    arguments: ["tbc", "later", "à définir", "por definir", "n.t.b.", "onbekend", "avklares"])
  func noDay(due: String) {
    let row = Self.head + "| Add an alert | Ann Nobody | \(due) |\n"
    let found = read("# Outage on 2024-04-01\n\n## Action items\n\n" + row).actions
    #expect(found.map(\.owner) == ["Ann Nobody"])
    #expect(found.map(\.due) == [nil])
    let item = "- Add an alert (owner: \(due); due: \(due))\n"
    let inline = read("# Outage on 2024-04-01\n\n## Action items\n\n" + item).actions
    #expect(inline.map(\.owner) == [nil])
    #expect(inline.map(\.due) == [nil])
  }

  @Test("what says that nobody is named is no owner", arguments: nobodies)
  func nobody(owner: String) {
    let row = Self.head + "| Add an alert | \(owner) | 2024-05-01 |\n"
    let found = read("# Outage on 2024-04-01\n\n## Action items\n\n" + row).actions
    #expect(found.map(\.owner) == [nil])
    #expect(found.map(\.due) == ["2024-05-01"])
  }
}
