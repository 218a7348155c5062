import Incidents
import Testing

/// Items whose parts blanks set under each other, as plain text has tables.
@Suite struct ActionCellsTests {
  /// What stands below a title of action items, and each item with its owner, day and state.
  static let tables: [(String, [String])] = [
    (
      """
      Ref  Action                 Owner       Target      Prio  Status
      A1   Guard on all ports     Networks    2024-05-31  High  In progress
      A2   Ask for the equipment  New Street  2024-06-15  Low   Not started
      A3   Two calls, one to fix  Ana Roe     2024-05-31  Low   Complete
      """,
      [
        "Guard on all ports|Networks|2024-05-31|inProgress",
        "Ask for the equipment|New Street|2024-06-15|open",
        "Two calls, one to fix|Ana Roe|2024-05-31|done",
      ]
    ),
    (
      """
      T0012  Test set with short names      Hanna Bell     Closed Complete
      T0013  Sample of each run             Print shop     Work in Progress
      T0014  Talk to the maker              (empty)        Open
      """,
      [
        "Test set with short names|Hanna Bell|-|done", "Sample of each run|Print shop|-|inProgress",
        "Talk to the maker|-|-|open",
      ]
    ),
    (
      """
      1. Work ends at two          Marlies Kuip    gereed
      2. Test both paths           leverancier     2024-05-03
      """,
      ["Work ends at two|Marlies Kuip|-|done", "Test both paths|leverancier|2024-05-03|unknown"]
    ),
    // A placeholder instead of work, and what other items have too.
    (
      "- [ ] TBD          Ana\n- [ ] Fix it       Bob\n",
      ["TBD          Ana|-|-|open", "Fix it|Bob|-|open"]
    ),
    (
      "- [ ] Fix it       Bob\n- [x] TBD          Ana\n",
      ["Fix it|Bob|-|open", "TBD          Ana|-|-|done"]
    ),
    (
      """
      - ~~Test both paths          Ana~~
      - Move the line              Bob
        - Due: 2024-05-03
      """,
      ["Test both paths|Ana|-|done", "Move the line|Bob|2024-05-03|unknown"]
    ),
    (
      "- [ ] Test it      Ana    In progress\n- [ ] Move it      Bob    Open\n",
      ["Test it|Ana|-|inProgress", "Move it|Bob|-|open"]
    ),
    // Blanks behind sentences, in figures and in text, and a log.
    (
      "- Test it.  Then rest.\n- Move it.  Then sell.\n",
      ["Test it.  Then rest.|-|-|unknown", "Move it.  Then sell.|-|-|unknown"]
    ),
    (
      "- Keep the line a   b   c as it is\n- Test it\n",
      ["Keep the line a   b   c as it is|-|-|unknown", "Test it|-|-|unknown"]
    ),
    // Blanks as some write them, and what commands print.
    (
      "- Test   both paths   daily\n- Write   the docs   weekly\n",
      ["Test   both paths   daily|-|-|unknown", "Write   the docs   weekly|-|-|unknown"]
    ),
    ("web-1   web      done\nweb-2   mail      open\n", []),
    ("10:05   it was restarted   Ana\n10:15   it was still down   Bob\n", []),
    ("The table was    wide   here\nThe other one    was   too\n", []),
  ]

  @Test(
    "blanks divide what is to be done, by whom, until when and how far it is", arguments: tables)
  func columns(text: String, expected: [String]) {
    let found = read("Outage on 2024-04-01\n\nACTIONS\n\n\(text)\n").actions.map { item in
      [item.text, item.owner ?? "-", item.due ?? "-", "\(item.status)"].joined(separator: "|")
    }
    #expect(found == expected)
  }

  @Test("a table ends with its last row")
  func notes() {
    let rows = "T1  Test it      Ana     Open\nT2  Move it      Bob     Open\n"
    let notes = "Notes:\n2024-04-02 10:00  A. Roe     moved      all\n"
    let found = read("Outage on 2024-04-01\n\nProblem tasks:\n\(rows)\n\(notes)").actions
    #expect(found.map(\.text) == ["Test it", "Move it"])
  }
}
