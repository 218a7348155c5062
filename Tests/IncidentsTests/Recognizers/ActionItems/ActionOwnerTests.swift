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
    ("Add a probe. Owner: @ann, @jo", "@ann, @jo"),
    ("Ask @ann first, owner: @ann, @jo", "@ann, @jo"),
    ("Add a probe (owner: @ann, @jo, by 2024-06-01)", "@ann, @jo"),
    ("Add a probe. Owner: @ann, ask @jo first", "@ann"),
    ("Add a probe. Owner: @ann, @jo knows how", "@ann"),
    ("Tell them (owner: @ann, @here)", "@ann"), ("Add a probe. Owner: Ann, High", "Ann"),
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

  /// Items, their owners and their days.
  static let endings: [(String, [String?], [String?])] = [
    ("- Test it (Ana)\n- Write it (Bram)\n", ["Ana", "Bram"], [nil, nil]),
    (
      "- Test it — Ana\n- Write it — Equipo de plataforma\n", ["Ana", "Equipo de plataforma"],
      [nil, nil]
    ),
    ("- Test it – Ana\n- Write it – Bram\n", ["Ana", "Bram"], [nil, nil]),
    ("- Test it [Ana]\n- Write it [Bram]\n", ["Ana", "Bram"], [nil, nil]),
    (
      "- Test it → Priya, Sep 19\n- Write it → Joe, Sep 30\n", ["Priya", "Joe"],
      ["Sep 19", "Sep 30"]
    ),
    (
      "- Test it (Arjun, 2024-08-02, To Do)\n- Write it (Wen, 2024-07-19, Done)\n",
      ["Arjun", "Wen"], ["2024-08-02", "2024-07-19"]
    ),
    (
      "- Test it (Ana, by 2024-07-10)\n- Write it (Team Pay, bis 29.02.2024)\n- Buy one\n",
      ["Ana", "Team Pay", nil], ["2024-07-10", "2024-02-29", nil]
    ),
    (
      "- Test it - Mo - 2024-05-20\n- Write it - Kim - 2024-05-21\n", ["Mo", "Kim"],
      ["2024-05-20", "2024-05-21"]
    ),
    // Things, kinds of work, and names of which there are too few.
    ("- Test it (Kafka)\n- Write it (Redis)\n", [nil, nil], [nil, nil]),
    ("- Test it (Detection)\n- Write it (Prevention)\n", [nil, nil], [nil, nil]),
    ("- Test it (Ana)\n- Write it\n- Buy one\n", ["Ana", nil, nil], [nil, nil, nil]),
    ("- Move it (Frankfurt)\n- Test it (Dublin)\n", [nil, nil], [nil, nil]),
    ("- Test it (March)\n- Write it (April)\n", [nil, nil], [nil, nil]),
    ("- Move to Varnish - Varnish\n- Ship the logs - Loki\n", [nil, nil], [nil, nil]),
    ("- Test it (API)\n- Write it (DNS)\n", [nil, nil], [nil, nil]),
    ("- Test it (Optional)\n- Write it (High priority)\n", [nil, nil], [nil, nil]),
    ("- Rename Foo → Bar\n- Write it\n", [nil, nil], [nil, nil]),
  ]

  /// Items of a report that names nobody elsewhere, and their owners.
  static let columns: [(String, [String?])] = [
    ("- Test it (Elin)\n- Write it (Johan)\n", ["Elin", "Johan"]),
    ("- Test it — Ana\n- Write it — *unassigned*\n", ["Ana", nil]),
    ("- Test it – Wouda – done\n- Write it – nog niemand\n", ["Wouda", nil]),
    ("- Test it (Estates, from May)\n- Write it (Piotr) ✅\n", ["Estates", "Piotr"]),
    (
      "- Test it (IAM team, 09-06)\n- Write it (shift leads, 15-07)\n", ["IAM team", "shift leads"]
    ),
    (
      "- Test it – QA + Online\n- Write it – Kasia\n- Buy it – TBD\n",
      ["QA + Online", "Kasia", nil]
    ),
    ("- Move the alarm. *Gareth, before June*\n- Test it. *Nia*\n", ["Gareth", "Nia"]),
    ("- Rack both (Jördis, ab sofort ✔)\n- Test it (alle)\n", ["Jördis", "alle"]),
    ("- Test it → @iris (open)\n- Write it → @dmitri (open)\n", ["@iris", "@dmitri"]),
    ("- Write it @ann @jo\n- Test it (@ann, @jo)\n", ["@ann, @jo", "@ann, @jo"]),
    ("- A. Smith will test it\n- B. Wu: write it\n", ["A. Smith", "B. Wu"]),
    ("A. Smith will replace the switch\nB. Jones will add an alert\n", ["A. Smith", "B. Jones"]),
    ("- Esame. Responsabile: Rete. Scadenza: 22/03/2024.\n", ["Rete"]),
    // What is done may be nobody's, and notes stand behind names.
    ("- [x] Move it\n- [ ] Test it (Ana)\n- [ ] Write it (you?)\n", [nil, "Ana", nil]),
    ("- Test it. Marta, quote asked.\n- Buy it. Ana, before May.\n", ["Marta", "Ana"]),
    ("- Test it (Rosa, \"over the summer\")\n- Buy it (Ana)\n", ["Rosa", "Ana"]),
    ("- Test it (Rosa)\n- Buy it (Falk)\n- Move it (Falk)\n", ["Rosa", "Falk", "Falk"]),
    (
      "- Ten signs for PINs. IT group, by 1 June 2024\n- Test it. Head porter, sent 3 May 2024\n"
        + "- Tell all. Press, done 2 May 2024\n",
      ["IT group", "Head porter", "Press"]
    ),
    ("- Test it – supplier, by 2024-05-02\n- Buy it – Ana\n", ["supplier", "Ana"]),
    ("- Añadir alarma (Proveedor)\n- Probar (Nerea Ruiz)\n", ["Proveedor", "Nerea Ruiz"]),
    ("- controllo (fornitore) FATTO\n- quaderno (Ilaria) entro maggio\n", ["fornitore", "Ilaria"]),
    ("- Test it -- Tomasz offered to try\n- Buy it -- anyone?\n", ["Tomasz", nil]),
    ("- Test it → @Print team\n- Buy it → @Bea Alt\n", ["@Print team", "@Bea Alt"]),
    ("- @Sales Desk – tell them\n- @ana – test it\n", ["@Sales Desk", "@ana"]),
    (
      "- Ms. Okoro (Security) will list them\n- Herr Wolf will test it\n",
      ["Ms. Okoro", "Herr Wolf"]
    ),
    ("- Alarme (responsable : Rosa Petit, fait le 2 mai)\n", ["Rosa Petit"]),
    ("- Test it ([OPS-1](https://x.org/browse/OPS-1)), Ngozi\n- Buy it\n", ["Ngozi", nil]),
    ("- Test it ([OPS-1](https://x.org/browse/OPS-1)), Varnish\n- Buy it\n", [nil, nil]),
    ("- Mr. Dahl will be away\n- Dr. Wu will have more time\n", [nil, nil]),
    ("- @Ana Fix the leak – soon\n", ["@Ana"]),
    ("- Ask whose account owner : this is\n", [nil]),
    ("- Ask @Bea Alt whether to go on\n", [nil]),
    ("- Test it (lead time)\n- Buy it (head node)\n", [nil, nil]),
    ("- Add it. Postgres, later.\n- Drop it. Falcon, too big.\n", [nil, nil]),
    ("- Swap it – region EU, done\n- Test it – I/O\n", [nil, nil]),
    ("- Move it (Frankfurt) by May\n- Move it (Dublin) by June\n", [nil, nil]),
    ("- Compare it -- Falcon offered more\n- Test it -- Condor agreed\n", [nil, nil]),
    ("- [x] Test it (Falcon)\n- [ ] Buy it (Condor)\n- [ ] Sell it (Heron)\n", [nil, nil, nil]),
    // Places, things, sentences, and what nobody is to do.
    ("- Move the cache (Frankfurt)\n- Move the disk (Dublin)\n", [nil, nil]),
    ("- Move it (Frankfurt, from May)\n- Move it (Dublin, from June)\n", [nil, nil]),
    ("- Alert on disk. Ann said so.\n- Page on errors. Bob agreed.\n", [nil, nil]),
    ("- Add an alarm — Paris\n- Add a check — TBD\n", [nil, nil]),
    ("- Ask @ann @bob whether to go on\n", [nil]), ("- Mail the list @here @channel\n", [nil]),
    ("- Install the driver @latest\n", [nil]),
    ("- Platform team will have fewer shifts\n- A. Smith will have a day off\n", [nil, nil]),
    ("- Fix it (Ana)\n- Watch it\n", [nil, nil]),
    ("- Mend it (Warsaw)\n- Test it (Paris)\n- Buy it (Marta)\n", [nil, nil, nil]),
    ("- Mend it (Frankfurt)\n- Test it (Dublin)\n- Buy it (Ana)\n", [nil, nil, nil]),
    ("- Tell the client (Ben & Jerry)\n- Call the client (Peter Pan)\n", [nil, nil]),
    ("- Upgrade it (Maria DB)\n- Back it up (Maria DB)\n", [nil, nil]),
    ("- Move names (Athena)\n- Move mail (Iris)\n- Move it (Diana)\n", [nil, nil, nil]),
    (
      "- A. Alerting: page on errors\n- B. Backups: run hourly\n- C. Canary: add one\n",
      [nil, nil, nil]
    ),
  ]

  @Test("names that only people have show what all items end with", arguments: columns)
  func named(items: String, owners: [String?]) {
    let found = read("# Outage on 2024-04-01\n\n## Action items\n\n" + items).actions
    #expect(found.map(\.owner) == owners)
  }

  @Test("who speaks in a chat may be named in small letters")
  func speakers() {
    let chat = [
      "> **mel** 2:14 PM\n> hi\n", "> **kim** 2:15 PM\n> hi\n", "> **mel** 2:16 PM\n> bye\n",
    ]
    .joined(separator: ">\n")
    let items = "\n## Action items\n\n- Test it (mel, done)\n- Write it (kim)\n- Watch it (disk)\n"
    let found = read("# Outage on 2024-04-01\n\n\(chat)\(items)").actions
    #expect(found.map(\.owner) == ["mel", "kim", nil])
    #expect(found.map(\.status) == [.done, .unknown, .unknown])
  }

  /// What stands before the items `Test it (me)` and `Buy it (Ana)`, and who the first is for.
  static let authors: [(String, String?)] = [
    ("From: Kim Roe <kim@example.org>\nSubject: Outage on 2024-04-01\n", "Kim Roe"),
    ("# Outage on 2024-04-01\n\n**Author:** Kim Roe\n", "Kim Roe"),
    ("# Outage on 2024-04-01\n", nil),
    ("# Outage on 2024-04-01\n\nAll is well.\n\nKind regards,\nKim\n", "Kim"),
    ("# Outage on 2024-04-01\n\nMany thanks,\nwe will go on.\n", nil),
    ("# Outage on 2024-04-01\n\nRegards\nPostgres was slow\n", nil),
    ("From: kim@example.org\nSubject: Outage on 2024-04-01\n", nil),
    ("# Outage on 2024-04-01\n\n**Authors:** Kim Roe, Jo Li\n", nil),
    ("# Outage on 2024-04-01\n\n**Incident commander:** Kim Roe\n", nil),
    ("# Outage on 2024-04-01\n\nAll is well.\n\nCheers\nEveryone\n", nil),
  ]

  @Test("who says me is the one who wrote the report", arguments: authors)
  func author(head: String, expected: String?) {
    let text = "\(head)\nTo do:\n\n- Test it (me)\n- Buy it (Ana)\n"
    #expect(read(text).actions.map(\.owner) == [expected, "Ana"])
  }

  @Test("who a section about people names in a sentence is a person")
  func responders() {
    let items = "## Action items\n\n- Test it (Jo Falk)\n- Buy it (Wen)\n"
    let people = "## Responders\n\nThe commander was Wen, and Jo Falk (media) helped.\n\n"
    let named = read("# Outage on 2024-04-01\n\n\(people)\(items)").actions
    #expect(named.map(\.owner) == ["Jo Falk", "Wen"])
    let tools = "## Responders\n\nWe met in Teams.\n\n## Action items\n\n- Test it (Teams)\n"
    #expect(read("# Outage on 2024-04-01\n\n\(tools)").actions.map(\.owner) == [nil])
    let other = people.replacing("Responders", with: "Background")
    #expect(read("# Outage on 2024-04-01\n\n\(other)\(items)").actions.map(\.owner) == [nil, nil])
  }

  @Test("columns of owners and states have many titles")
  func columnTitles() {
    let table = "| Action | Accountable | RAG |\n|---|---|---|\n| Test | G. Ill | Closed |\n"
    let found = read("# Outage on 2024-04-01\n\n## Actions\n\n\(table)| Write | Ann | Green |\n")
      .actions
    #expect(found.map(\.owner) == ["G. Ill", "Ann"])
    #expect(found.map(\.status) == [.done, .unknown])
  }

  @Test("names at the end of all items are owners", arguments: endings)
  func ends(items: String, owners: [String?], days: [String?]) {
    let found = read("# Outage on 2024-04-01\n\n**Author:** Ana\n\n## Action items\n\n" + items)
      .actions
    #expect(found.map(\.owner) == owners)
    #expect(found.map(\.due) == days)
  }

  @Test(
    "a team that an item begins with is its owner",
    arguments: [
      ("Exams office: move the starts", "Exams office"),
      ("Platform team to grow the disk", "Platform team"),
      ("IT Services will split the proxy", "IT Services"),
      ("The team will test it", nil), ("Train the support team to call", nil),
      ("Web services will be restarted", nil), ("Back office: mend the form", nil),
      ("Help desk: answer faster", nil), ("Ask the network team to look", nil),
    ])
  func teams(text: String, expected: String?) {
    let found = read("# Outage on 2024-04-01\n\n## Action items\n\n- \(text)\n").actions
    #expect(found.map(\.owner) == [expected])
  }

  @Test(
    "who notices, asks or is paged is a person",
    arguments: [
      ("Ann realised it late", "Ann"), ("Ann noticed the errors", nil), ("The Ann asked", nil),
      ("At night Ann was paged", "Ann"),
      ("The Ann server was slow", nil), ("Users noticed errors", nil),
    ])
  func told(text: String, expected: String?) {
    let items = "## Action items\n\n- Ann: add an alert\n- Users: count them\n"
    let found = read("# Outage on 2024-04-01\n\n\(text).\n\n\(items)").actions
    #expect(found.map(\.owner) == [expected, nil])
  }

  @Test("a row of facts may hold an item")
  func row() {
    let rows = "| | |\n|---|---|\n| Severity | SEV2 |\n| Action items | "
    let found = read("# Outage on 2024-04-01\n\n\(rows)Raise the limit (AWS-3) |\n").actions
    #expect(found.map(\.ticket) == ["AWS-3"])
    #expect(read("# Outage on 2024-04-01\n\n\(rows)See the board |\n").actions.isEmpty)
  }
}
