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
    ("i) Replace the switch\nii) Second uplink\n", ["Replace the switch", "Second uplink"]),
    ("1) Replace it\n2) Test it\n4) Sell it\n", ["Replace it", "Test it", "Sell it"]),
    ("[~] move it\n[-] sell it\n[/] test it\n", ["move it", "sell it", "test it"]),
    // What is no item itself takes what goes on with it along, and what stands apart is of none.
    ("a) What will we do?\nto be discussed\nb) Fix it\n", ["Fix it"]),
    ("R1. TODO\nsee the list\nR2. Replace the switch\n", ["Replace the switch"]),
    ("[ ] TBD\nmore text\n[ ] Fix it\n", ["Fix it"]),
    ("R1. Replace it\nR2. <action>\nafter it\nR3. Test it\n", ["Replace it", "Test it"]),
    ("R1. Replace it\nR2. Test it\n\nAll this was agreed.\n", ["Replace it", "Test it"]),
    // Names, tickets and figures.
    (
      "A. Smith: replace the switch\nB. Jones: test the range\n",
      ["A. Smith: replace the switch", "B. Jones: test the range"]
    ),
    ("A. Smith will see.\nB. Jones will help.\n", []),
    ("#21 Replace the switch\n#22 Test it\n", ["#21 Replace the switch", "#22 Test it"]),
    (
      "• Chart the queue\n• Alert on depth\n\nThanks for reading.\n",
      ["Chart the queue", "Alert on depth"]
    ),
    // Groups that are items of a list, what was done by the hour, and the title of what follows.
    (
      "- Estates\n  - Change the pump (Ana)\n  - Clean it (Bob)\n- Research\n  - Test it (Ana)\n",
      ["Change the pump (Ana)", "Clean it (Bob)", "Test it (Ana)"]
    ),
    (
      "- Better backups\n  - they must be tested\n- More disks\n  - 2 TB each\n",
      ["Better backups", "More disks"]
    ),
    ("| When | Measure |\n|---|---|\n| 10:00 | Restarted |\n| 11:00 | Moved |\n", []),
    (
      "| When | Measure |\n|---|---|\n| 1 May | Replace it |\n| 2 May | Test it |\n",
      ["Replace it", "Test it"]
    ),
    (
      "a) Replace the switch\nb) Second uplink\n\n5. Remarks\n\nThat is all.\n",
      ["Replace the switch", "Second uplink"]
    ),
    ("1. Rotate the keys\n\nThat is all.\n", ["Rotate the keys"]),
    (
      "1. Add a page\n\nWe lack one.\n\n2. Rotate keys\n\nThey are old.\n\n3. Spare parts\n\nNone.\n",
      ["Add a page", "Rotate keys", "Spare parts"]
    ),
    (
      "1. Move to a cluster\n\nAna leads this.\n\n2. Add replicas\n\nBob leads this.\n",
      ["Move to a cluster", "Add replicas"]
    ),
    ("1. Add a page\n\nWe lack one.\n\n5. Remarks\n\nThat is all.\n", ["Add a page"]),
    (
      "- Rotate keys\n  - production (Ana)\n  - staging (Bob)\n- Grow it\n  - eu-west (Cy)\n",
      ["Rotate keys", "Grow it"]
    ),
    (
      "- Increase the disk\n  - prod (done)\n- Add a page\n  - prod (open)\n",
      ["Increase the disk", "Add a page"]
    ),
    (
      "| Deadline | Task |\n|---|---|\n| 2024-05-01 17:00 | Test it |\n| 2024-05-02 17:00 | Fix it |\n",
      ["Test it", "Fix it"]
    ),
    (
      "| Termin | Maßnahme |\n|---|---|\n| 2024-05-01 17:00 | Test |\n| 2024-05-02 17:00 | Umzug |\n",
      ["Test", "Umzug"]
    ),
    ("1.1 seconds is too slow for p99\n2.1 million rows need a cleanup\n", []),
    (
      "1.1 Add an alert\n1.2 Write docs\n2.1 Fix it\n2.2 Test it\n",
      ["Add an alert", "Write docs", "Fix it", "Test it"]
    ),
    (
      "A1: Add an alert\nA2: Write docs\nB1: Fix it\n", ["Add an alert", "Write docs", "Fix it"]
    ),
    (
      "P1: Add an alert\nP1: Write docs\nP2: Fix it\n", ["Add an alert", "Write docs", "Fix it"]
    ),
    ("b) Replace the switch\nc) Second uplink\n", []),
    ("a) Replace the switch\nc) Second uplink\n", []),
    ("Ann: add an alert\nBram: test the range\n", ["Ann: add an alert", "Bram: test the range"]),
    ("A: Yes, without tests.\nA: No, by hand.\n", []),
    ("1.5 hours were lost.\n2.5 more will be.\n", []),
    ("A switch will be bought.\nA test will follow.\n", []),
    ("Alarm ergänzen\nHandbuch schreiben\n", ["Alarm ergänzen", "Handbuch schreiben"]),
    ("Ajouter une alarme\nRemplacer le disque\n", ["Ajouter une alarme", "Remplacer le disque"]),
    ("Añadir una alarma\nCambiar el disco\n", ["Añadir una alarma", "Cambiar el disco"]),
    ("Adicionar um alerta\nTrocar o disco\n", ["Adicionar um alerta", "Trocar o disco"]),
    ("Aggiungere un allarme\nCambiare il disco\n", ["Aggiungere un allarme", "Cambiare il disco"]),
    ("Alarm toevoegen\nVervang de schijf\n", ["Alarm toevoegen", "Vervang de schijf"]),
    ("Legg til alarm\nBytte disken\n", ["Legg til alarm", "Bytte disken"]),
    ("Server errors were rare\nMore memory helped\n", []),
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

  @Test("a wrapped line belongs to its item before owner, day and ticket are read")
  func wrapped() {
    let lines = "R1. Buy it\nR2. Add tests for the\ncluster (Owner: Kim, due 2024-05-01, OPS-7)\n"
    let found = read("# Outage on 2024-04-01\n\n## Action items\n\n" + lines).actions
    #expect(found.map(\.owner) == [nil, "Kim"])
    #expect(found.map(\.due) == [nil, "2024-05-01"])
    #expect(found.map(\.ticket) == [nil, "OPS-7"])
    let numbers = read("# Outage on 2024-04-01\n\n## Action items\n\n#21 Buy it\n#22 Test it\n")
    #expect(numbers.actions.map(\.ticket) == ["#21", "#22"])
  }

  @Test("rows of a table without a head hold the parts of one item each")
  func rows() {
    let rows =
      "AI-1 | Refuse old files | Crew Systems | 30 Sep 2024 | Open\nAI-2 | List the jobs | Ops Control | 31 Aug 2024 | Closed\n"
    for head in ["", "No | Action | Owner | Due | Status\n"] {
      let found = read("Outage on 2024-08-04\n\nACTIONS\n\(head)\(rows)").actions
      #expect(found.map(\.text) == ["Refuse old files", "List the jobs"])
      #expect(found.map(\.owner) == ["Crew Systems", "Ops Control"])
      #expect(found.map(\.due) == ["2024-09-30", "2024-08-31"])
      #expect(found.map(\.status) == [.open, .done])
      #expect(found.map(\.ticket) == [nil, nil])
    }
  }

  /// Lines outside of action items, and the items among them.
  static let elsewhere: [(String, [String])] = [
    ("## Lessons\n\nACTION: add an alert\n", ["add an alert"]),
    ("## Lessons\n\n- ACTION: Document it (OPS-1)\n- We learned\n", ["Document it (OPS-1)"]),
    ("## Lessons\n\nACTION: the switch was replaced\nAction: replace it\n", []),
    ("## Timeline\n\n- 10:00 Restart\n- ACTION: write a test\n", []),
    ("## What we did\n\n- ✅ Roll back\n- ⏳ Add a test\n", ["Roll back", "Add a test"]),
    ("## What we did\n\n- ✅ Roll back\n- ✅ Add a test\n", []),
    ("## What we did\n\n- Roll back\n- ⏳ Add a test\n", []),
    ("## State\n\n- ❌ Login\n- ✅ Search\n- ⏳ Payments\n", []),
    ("## Lessons\n\n- ❌ The alert was late\n- ✅ The team was quick\n", []),
    ("## Lessons\n\nACTION: Create order is the call that failed\n", []),
    ("To prevent this from happening again:\n\n- more memory\n", ["more memory"]),
    ("Pour éviter que cela ne se reproduise :\n\n- plus d’alertes\n", ["plus d’alertes"]),
    ("Damit das nicht wieder passiert:\n\n- mehr Speicher\n", ["mehr Speicher"]),
    (
      "Date: 2 April 2024\n\nDear all,\n\nTo avoid a repeat:\n\n- more memory\n", ["more memory"]
    ),
    ("To avoid it happening again, we had stopped:\n\n- the cron\n", []),
    ("The board has taken or will take the following steps:\n\n1. more memory\n", ["more memory"]),
    ("Wir haben folgende Maßnahmen vereinbart:\n\n- mehr Speicher\n", ["mehr Speicher"]),
    ("To restore service, the team will take the following steps:\n\n- reboot\n", []),
    ("The reviewers agreed on these points:\n\n- the alarm was late\n", []),
    ("We took the following steps:\n\n- reboot\n", []),
    ("The following steps will show the bug:\n\n- reboot\n", []),
    ("Customers will be asked to take the following actions:\n\n- reboot\n", []),
    ("Cose da fare:\n- prova\n- controllo\n", ["prova", "controllo"]),
    ("What should be done:\n\n- more memory\n", ["more memory"]),
    ("## :memo: For next year\n\n- [ ] more memory\n", ["more memory"]),
    ("## Since then\n\n- No more errors were seen\n", []),
    ("## Seitdem\n\n- alles läuft\n", []),
    ("## Next event\n\n- Berlin, in May\n", []),
    ("## Zu tun\n\n- nichts\n", []),
    ("## Cosas por hacer\n\n- nada\n", []),
    ("The attacker is taking these steps:\n\n- log in\n", []),
    ("If it comes back we will take these steps:\n\n- reboot\n", []),
    ("The team agreed that the following actions led to it:\n\n- a deploy\n", []),
    ("It is agreed that these measures were not enough:\n\n- an alarm\n", []),
    ("The operator will take the following actions during each upgrade:\n\n- reboot\n", []),
    ("The following tasks will be taken over by the new cluster:\n\n- mail\n", []),
    ("## Fürs nächste Mal\n\n- mehr Speicher\n", ["mehr Speicher"]),
    ("Since then it was quiet:\n\n- no pages\n", []),
    ("## Next year's budget\n\n- more memory\n", []),
  ]

  @Test("outside of action items what is said to be work is an item", arguments: elsewhere)
  func others(text: String, expected: [String]) {
    #expect(read("# Outage on 2024-04-01\n\n" + text).actions.map(\.text) == expected)
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
