import Incidents
import Testing

@Suite struct ActionStateTests {
  /// A report and the states of its items.
  static let cases: [(String, [ActionItem.Status])] = [
    // A tick adorns a title; what the title says in words counts.
    ("## ✅ Action items\n- Add a canary\n", [.unknown]),
    ("## ☑️ Follow-ups\n- Add a canary\n", [.unknown]),
    ("## Action items\n### ✅ Done\n- Add a canary\n### ✅ Open\n- Test it\n", [.done, .open]),
    ("## Action items\n### Completed ✅\n- Add a canary\n", [.done]),
    ("## Action items\n- ✅ Add a canary\n", [.done]),
  ]

  @Test("an item has the state that it or its group tells", arguments: cases)
  func state(text: String, expected: [ActionItem.Status]) {
    #expect(read("# Outage on 2024-04-01\n\n" + text).actions.map(\.status) == expected)
  }
}
