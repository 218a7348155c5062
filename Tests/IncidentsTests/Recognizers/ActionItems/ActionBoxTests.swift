import Incidents
import Testing

/// Which lists and tables are action items where a report has boxes, or no section of items.
@Suite struct ActionBoxTests {
  @Test("where there are boxes, plain lists below other titles of the kind are none")
  func boxes() {
    let boxes = "## Action items\n\n- [x] Add a check\n- [ ] Add an alert\n- [ ] Add a test\n\n"
    let plain = "# Outage\n\n## Prevention\n\n- Never test in production\n\n"
    #expect(
      read(plain + boxes).actions.map(\.text) == ["Add a check", "Add an alert", "Add a test"])
    #expect(read(plain).actions.count == 1)
    let next = plain.replacing("Prevention", with: "Next steps")
    #expect(read(next + boxes).actions.count == 4)
    let owned = "# Outage\n\n## Next steps\n\n| Action | Owner |\n|---|---|\n| Go | Ann |\n\n"
    #expect(read(owned + boxes).actions.count == 4)
  }

  @Test("where a part of a section has boxes, plain lists in its other parts are no items")
  func partsWithBoxes() {
    let boxes = "### Process\n\n- [x] Add a check\n- [ ] Add an alert\n- [ ] Add a test\n\n"
    let habits = "### How to merge\n\n1. Look at the remote first\n2. Let the host merge\n\n"
    let next = "**Next steps:**\n\n- Move the host\n"
    let report = "# Outage\n\n## Prevention\n\n" + boxes + habits
    #expect(
      read(report).actions.map(\.text) == ["Add a check", "Add an alert", "Add a test"])
    #expect(read(report + next).actions.count == 4)
  }

  @Test(
    "plain lists that ask for work stay beside boxes where no title names work",
    arguments: ["Improvements", "Remediation", "Prevention"])
  func work(title: String) {
    let boxes = "### Alerts\n\n- [ ] Page on errors\n- [ ] Test\n- [x] Runbook\n\n"
    let plain = "### Process\n\n- Require two reviewers\n- Freeze on Fridays\n"
    #expect(read("# Outage\n\n## \(title)\n\n" + boxes + plain).actions.count == 5)
  }

  @Test(
    "boxes below questions and blockers are items where they ask for work",
    arguments: [
      ("Open questions", "- [ ] Ask the vendor\n- [ ] Find out who\n- [x] Check the logs\n", 3),
      ("Blockers", "- [ ] Add a page\n- [x] Get a budget\n", 2),
      ("Frage- und Aufgabenliste", "- [ ] Alarm einrichten\n- [x] Platte tauschen\n", 2),
      ("Open questions", "- [ ] Who changed it?\n- [ ] Was it us?\n", 0),
      ("Hypotheses", "- [ ] Check the cable\n- [ ] Test the switch\n", 0),
    ])
  func openMatters(title: String, boxes: String, count: Int) {
    #expect(read("# Outage\n\n## \(title)\n\n\(boxes)").actions.count == count)
  }

  @Test("what was done at which hour, above what comes next, is no item")
  func hours() {
    let done = "Completed:\n\n- 09:10 rollback\n- 09:50 verification\n\n"
    let found = read("# Outage\n\n\(done)Next steps:\n\n- Add a page\n").actions
    #expect(found.map(\.text) == ["Add a page"])
  }

  @Test("without a section of action items, boxes alone are items, but for open matters")
  func boxesAnywhere() {
    let boxes = "## Notes\n\nWhat I take from it\n\n- Long term\n    - [ ] Move the host\n"
    let soon = "- Short term\n    - [ ] Set the restart flag\n    - [x] Label the cable\n\n"
    let events = "## Timeline\n\n| Time | Event |\n|---|---|\n| 10:00 | It failed |\n\n"
    let open = "## Active hypotheses\n\n- [ ] **H1:** The cable is loose\n\n"
    let blockers = "## Blockers\n\n- [ ] The pair differs\n- [ ] Nobody has the key\n"
    #expect(
      read("# Outage\n\n" + open + boxes + soon + events + blockers).actions.map(\.text)
        == ["Move the host", "Set the restart flag", "Label the cable"])
    #expect(read("# Outage\n\n" + open + blockers).actions.isEmpty)
  }

  @Test("a table with owners and days to be ready needs no title")
  func untitledTable() {
    func items(_ head: String) -> Int {
      read(
        "# Outage\n\n## Detection, sooner\n\n\(head)\n|---|---|---|\n| Add an alert | Ann | May |\n"
      )
      .actions.count
    }
    #expect(items("| Item | Owner | Target |") == 1)
    #expect(items("| Item | Owner | Date |") == 0)
    #expect(items("| Item | Colour | Target |") == 0)
    for target in ["99.9%", "< 200 ms", "≥ 99.95 %", "5"] {
      let table = "| Item | Owner | Target |\n|---|---|---|\n| Checkout | Payments | \(target) |\n"
      #expect(read("# Outage\n\n## Objectives\n\n\(table)").actions.isEmpty)
    }
  }
}
