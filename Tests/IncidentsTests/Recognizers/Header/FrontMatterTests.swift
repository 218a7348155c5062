import Diagnostics
import Documents
import Incidents
import Testing

@Suite struct FrontMatterTests {
  @Test("declared facts win over what the text says")
  func declares() {
    let incident = read(
      """
      ---
      id: INC-7
      title: Declared
      severity: SEV1
      services: [api, web]
      timezone: UTC
      times: {started: 2023-03-05 02:30, resolved: 08:00}
      impact: {duration: 6h, data_loss: none}
      causes:
        - dns
        - {class: automation, role: trigger, note: a cron job}
      ---
      # In the text
      Severity: low
      """)
    #expect(incident.id.slug == "INC-7")
    #expect(incident.title.value == "Declared")
    #expect(incident.severity?.value == "SEV1")
    #expect(incident.services.map(\.value) == ["api", "web"])
    #expect(incident.milestones[.started]?.value.iso == "2023-03-05T02:30Z")
    #expect(incident.statedDuration?.value.minutes == 360)
    #expect(incident.impact.dataLoss?.value == Impact.DataLoss.none)
    #expect(incident.causes.map(\.cause) == ["dns", "automation"])
    #expect(incident.causes.allSatisfy { $0.provenance == .declared })
  }

  @Test(
    "causes may have the names of other houses",
    arguments: [
      ("config-change", "configuration-change"), ("Human error", "procedure"),
      ("DNS", "dns"), ("retry_storm", "cascading-failure"),
    ])
  func causeAliases(name: String, cause: String) {
    #expect(read("---\ncauses: [\(name)]\n---\n# A\n").causes.map(\.cause) == [cause])
  }

  @Test(
    "begin and end have the names of other tools, their words joined in any way",
    arguments: [
      ("start_date", "end_date"), ("Start-Time", "endTime"), ("started-at", "resolvedat"),
      ("impact-start", "outageend"), ("incidentstart", "resolved-date"),
    ])
  func timeAliases(start: String, end: String) {
    let incident = read(
      "---\n\(start): 2022-11-13 10:00 GMT\n\(end): 2022-11-14 09:00 GMT\n---\n# A\n")
    #expect(incident.milestones[.started]?.value.iso == "2022-11-13T10:00Z")
    #expect(incident.milestones[.resolved]?.value.iso == "2022-11-14T09:00Z")
  }

  @Test("front matter that cannot be read is kept as it stands, and the text is read")
  func keepsBroken() {
    let incident = read("---\ntitle: [broken\nseverity: SEV9\n---\n# In the text\n")
    #expect(incident.title.value == "In the text")
    #expect(incident.extraFields.first?.value.contains("SEV9") == true)
  }

  @Test("what stands before a mistake in front matter counts, and the rest is shown")
  func keepsBeforeMistake() {
    let incident = read(
      "---\ndate: 2024-03-01\nseverity: SEV1\ntitle: [broken\nteam: x\n---\n# In the text\n")
    #expect(incident.date?.value.iso == "2024-03-01")
    #expect(incident.severity?.value == "SEV1")
    #expect(incident.title.value == "In the text")
    #expect(
      incident.extraFields == [
        .init(key: "front matter that could not be read", value: "title: [broken\nteam: x")
      ])
  }

  @Test(
    "the name of the file shows which number of a declared date is the month",
    arguments: [("2020-05-03-attack.md", "2020-05-03"), ("attack.md", "2020-03-05")])
  func month(path: String, day: String) {
    let incident = read("---\ndate: 05-03-2020\n---\n# A\n", path: path)
    #expect(incident.date?.value.iso == day)
  }

  @Test(
    "whether data was lost may be answered by a word",
    arguments: [("no", Impact.DataLoss.none), ("yes", .partial), ("full", .full)])
  func dataLoss(answer: String, loss: Impact.DataLoss) {
    let incident = read("---\nimpact: {data_loss: \(answer)}\n---\n# A\n")
    #expect(incident.impact.dataLoss?.value == loss)
  }

  @Test("the words of any key are joined by '-', '_' or nothing")
  func joinedWords() {
    let incident = read(
      """
      ---
      root-cause: dns
      time-zone: UTC
      statuspage: q5xn8n
      redirect-from: /old/
      DetectedBy: an alert
      impact: {data-loss: none}
      sidebar-label: A
      ---
      # A
      """)
    #expect(incident.causes.map(\.cause) == ["dns"])
    #expect(incident.timeZone?.value.name == "UTC")
    #expect(incident.statusPages.map(\.value) == ["q5xn8n"])
    #expect(incident.aliases.map(\.value) == ["/old/"])
    #expect(incident.detection?.value == "an alert")
    #expect(incident.impact.dataLoss?.value == Impact.DataLoss.none)
    #expect(incident.extraFields.map(\.key) == ["sidebar-label"])
    #expect(!incident.findings.contains("unknown-key"))
  }

  @Test("near misses of keys and classes are reported with their fix, strange keys are kept")
  func nearMisses() {
    let incident = read("---\nsevrity: SEV1\ncauses: [dnss]\nmood: bad\n---\n# A\n")
    #expect(incident.findings.isSuperset(of: ["unknown-key", "unknown-cause"]))
    #expect(incident.extraFields.map(\.key) == ["sevrity", "causes", "mood"])
    #expect(
      incident.diagnostics.flatMap(\.fixIts).map(\.replacement).sorted() == ["dns", "severity"])
  }

  @Test(
    "a value of the wrong form is reported with its place and shown as an extra field",
    arguments: [
      ("title: [a, b]", "[a, b]", "title", "a, b"),
      ("services: {a: b}", "{a: b}", "services", "a: b"),
      ("services: [api, [web]]", "[web]", "services", "web"),
      ("times: 10", "10", "times", "10"),
      ("times: {started: soon}", "soon", "times.started", "soon"),
      ("impact: [1]", "[1]", "impact", "1"),
      ("impact: {data_loss: some}", "some", "impact.data_loss", "some"),
      ("impact: {duration: long}", "long", "impact.duration", "long"),
      ("causes: {x: y}", "{x: y}", "causes", "x: y"),
      ("causes: [{class: dns, role: main}]", "main", "causes.role", "main"),
      ("draft: maybe", "maybe", "draft", "maybe"),
      ("actions: text", "text", "actions", "text"),
      ("actions: [{owner: anna}]", "{owner: anna}", "actions", "owner: anna"),
      ("actions: [{title: A, status: purple}]", "purple", "actions.status", "purple"),
      ("date: [1, 2]", "[1, 2]", "date", "1, 2"), ("date: 2025-02-30", "2025-02-30", "date", nil),
      ("started: [1]", "[1]", "started", "1"), ("duration: long", "long", "duration", "long"),
      ("duration: -5h", "-5h", "duration", "-5h"),
      ("duration: −90 min", "−90 min", "duration", nil),
      ("impact: {duration: -1 h}", "-1 h", "impact.duration", nil),
      ("resolved: 25:99", "25:99", "resolved", nil),
      ("detected: 14:??", "14:??", "detected", nil),
      ("started: 2024-02-30 10:00", "2024-02-30 10:00", "started", nil),
      ("status: exploded", "exploded", "status", nil),
      ("timezone: {a: [b, {c: d}]}", "{a: [b, {c: d}]}", "timezone", "a: b; c: d"),
    ] as [(String, String, String, String?)])
  func refuses(line: String, marked: String, key: String, value: String?) throws {
    let incident = read("---\n\(line)\n---\n# A\n")
    let found = try #require(incident.diagnostics.first { $0.kind.name == "unreadable-value" })
    #expect(found.message.hasPrefix("the value of '\(key)' is not "))
    let range = try #require(found.range)
    #expect(incident.document.file.text(range) == marked)
    #expect(incident.extraFields == [.init(key: key, value: value ?? marked)])
  }

  @Test("services have the name that older pages of cState give them")
  func affectedSystems() {
    let incident = read("---\naffectedsystems:\n  - Mail\n---\nThe disk was full.\n")
    #expect(incident.services.map(\.value) == ["Mail"])
  }

  @Test(
    "states of reports are read in the words of many houses",
    arguments: ["Final", "in review", "draft", "Resolved (2024-03-01)", "Work in progress"])
  func states(status: String) {
    let incident = read("---\nstatus: \(status)\n---\n# A\n")
    #expect(incident.status?.value == status)
    #expect(incident.extraFields.isEmpty)
  }

  @Test(
    "the state of the incident is told from that of its report",
    arguments: [
      ("status: Resolved", .over), ("state: closed", .over), ("status: Fixed, no review", .over),
      ("status: Still under investigation", .underWay), ("status: Not yet fixed", .underWay),
      ("status: Resolved, cause under investigation", .over),
      ("status: Down since noon", .underWay),
      ("status: Final, resolved", nil), ("status: Mitigated, not resolved", nil),
      ("status: review is open", nil),
      ("status: ongoing", .underWay), ("status: Investigating", .underWay),
      ("resolved: true", .over), ("resolved: false", .underWay), ("status: final", nil),
      ("status: in review", nil),
      ("status: final\nresolved: false", .underWay), ("severity: high", nil),
    ] as [(String, Incident.State?)])
  func incidentStates(lines: String, state: Incident.State?) {
    let incident = read("---\n\(lines)\n---\n# A\n")
    #expect(incident.state == state)
    let hasStatus = state != nil && !lines.utf8.starts(with: "status: final".utf8)
    #expect(incident.isStatusOfIncident == (hasStatus && incident.status != nil))
  }

  @Test("a zone that is not known keeps its name, and is said to tell nothing of UTC")
  func unknownZone() {
    let incident = read("---\ntimezone: Mars/Base\ndate: 2024-03-01\n---\n# A\n")
    #expect(incident.timeZone?.value.name == "Mars/Base")
    #expect(incident.findings.contains("unreadable-value"))
  }

  @Test(
    "a date or time behind a label that is none is reported at its place",
    arguments: [
      ("Date: 2024-02-30", "2024-02-30"), ("Date: 11/03/202", "11/03/202"),
      ("**Incident date**: 2023-04-31", "2023-04-31"), ("Start time: 14:??", "14:??"),
    ])
  func brokenLabels(line: String, marked: String) throws {
    let incident = read("# A\n\n\(line)\n\nIt was down.\n")
    let found = try #require(incident.diagnostics.first { $0.kind.name == "unreadable-time" })
    #expect(incident.document.file.text(try #require(found.range)) == marked)
    #expect(incident.date == nil)
  }

  @Test("keys that are known nowhere are kept, in mappings as well, and near misses reported")
  func strangeKeys() {
    let incident = read(
      """
      ---
      times: {startd: 2023-03-05 02:30, noticed: soon}
      impact: {usres: many, cost: "5 EUR"}
      causes: [{class: unheard, note: A note}, {class: dns, why: Old}]
      actions: [{title: A, onwer: anna}]
      visibility: internal
      nested: {deep: [1, {k: v}]}
      ---
      """)
    #expect(
      incident.extraFields.map { "\($0.key)=\($0.value)" } == [
        "times.startd=2023-03-05 02:30", "times.noticed=soon", "impact.usres=many",
        "impact.cost=5 EUR", "causes=unheard", "note=A note", "causes.why=Old",
        "actions.onwer=anna", "visibility=internal", "nested=deep: 1; k: v",
      ])
    #expect(
      incident.diagnostics.filter { $0.kind.name == "unknown-key" }.map(\.message) == [
        "unknown key 'startd' in 'times'; did you mean 'started'?",
        "unknown key 'usres' in 'impact'; did you mean 'users'?",
        "unknown key 'onwer' in 'actions'; did you mean 'owner'?",
      ])
  }

  @Test(
    "what nobody filled in is no value, and nothing is said of it",
    arguments: ["duration", "started", "severity", "date", "impact", "status", "services", "id"])
  func blanks(key: String) {
    for value in ["\"\"", "''", "\" \"", "", "~"] {
      let incident = read("---\n\(key): \(value)\n---\n# A\n")
      #expect(incident.extraFields.isEmpty)
      #expect(!incident.findings.contains("unreadable-value"), "\(value)")
    }
  }

  @Test(
    "an identifier that an address can't hold is said to change",
    arguments: [("INC 7/8", "INC-7-8"), ("é", "incident"), ("INC-7", nil)] as [(String, String?)])
  func identifiers(id: String, slug: String?) {
    let incident = read("---\nid: \(id)\n---\n# A\n")
    let found = incident.diagnostics.filter { $0.kind.name == "changed-id" }
    #expect(
      found.map(\.message)
        == [slug].compactMap { $0 }.map {
          "the identifier '\(id)' becomes '\($0)' in addresses"
        })
    #expect(found.flatMap(\.fixIts).allSatisfy { $0.isCertain && $0.replacement == slug })
  }
}
