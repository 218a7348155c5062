import Incidents
import Testing

@Suite struct ActionLineTests {
  /// What stands below a title of action items, and the items that it has.
  static let lists: [(String, [String])] = [
    (
      "Add retries to the producer\nCheck the acks (MSG-7)\nTalk to the vendor\n",
      ["Add retries to the producer", "Check the acks (MSG-7)", "Talk to the vendor"]
    ),
    ("Add retries\n\nCheck the acks\n", ["Add retries", "Check the acks"]),
    ("Add retries.\nCheck the acks (MSG-7).\n", ["Add retries.", "Check the acks (MSG-7)."]),
    ("a) Replace the switch\nb) Second uplink\n", ["Replace the switch", "Second uplink"]),
    (
      "R1. Monitor the clock.\nR2. Alarm on holdover.\n",
      ["Monitor the clock.", "Alarm on holdover."]
    ),
    ("A. Install the licence\nB. Buy a spare\n", ["Install the licence", "Buy a spare"]),
    ("(1) Replace the switch\n(2) Add an\nuplink\n", ["Replace the switch", "Add an uplink"]),
    ("7.1 Review the rule\n7.2 Test the range\n", ["Review the rule", "Test the range"]),
    ("[OPS-1] replace it\n[OPS-2] test it\n", ["[OPS-1] replace it", "[OPS-2] test it"]),
    ("[x] install it\n[ ] buy one\n", ["install it", "buy one"]),
    ("A: Yes, without tests.\nA: No, by hand.\n", []),
    ("1.5 hours were lost.\n2.5 more will be.\n", []),
    ("A switch will be bought.\nA test will follow.\n", []),
    ("Alarm ergänzen\nHandbuch schreiben\n", ["Alarm ergänzen", "Handbuch schreiben"]),
    // A plan, and text that was wrapped.
    ("We will add retries.\nWe will check the acks.\n", []),
    ("Add retries to the producer, and check all\nBrokers for the acks that they send.\n", []),
    ("Retries will be added to the producer\nThe acks are checked\n", []),
    ("Wir prüfen die Einstellungen aller\nBroker und die Alarme.\n", []),
    ("Add retries. Check the acks. Talk to the vendor, who knows.\nThen rest.\n", []),
    ("Add retries to the producer.\n", []),
    ("Link: the board\nContact: the team\n", []),
  ]

  @Test("lines of their own are items, and wrapped text is none", arguments: lists)
  func lines(text: String, expected: [String]) {
    #expect(
      read("# Outage on 2024-04-01\n\n## Action items\n" + text).actions.map(\.text) == expected)
  }

  @Test("so they are behind a label, and in plain text")
  func label() {
    let lines = "Add memory to the broker.\nAlert on memory above 80%.\nDocument the restart.\n"
    for title in ["Action items:", "Corrective and Preventative Measures:"] {
      let found = read("Outage on 2024-04-01\n\n\(title)\n\(lines)\nConclusion:\nWe test more.\n")
      #expect(found.actions.count == 3)
    }
  }

  private static let records =
    "Action: Automate renewal\nOwner: Wei\nDue: 2021-10-15\nStatus: In Progress\n\nAction: List them\nOwner: Platform\nStatus: Done\n"

  @Test("labels below each other are the parts of one item each")
  func records() {
    let incident = read("# Outage on 2021-09-30\n\n### Remediation items\n\n" + Self.records)
    #expect(incident.actions.map(\.text) == ["Automate renewal", "List them"])
    #expect(incident.actions.map(\.owner) == ["Wei", "Platform"])
    #expect(incident.actions.map(\.due) == ["2021-10-15", nil])
    #expect(incident.actions.map(\.status) == [.inProgress, .done])
    #expect(incident.status == nil)
    #expect(incident.people.isEmpty)
    let end = read("# Outage on 2021-09-30\n\n## Action items\n- Add\n\nStatus: final\n")
    #expect(end.status?.value == "final")
  }
}
