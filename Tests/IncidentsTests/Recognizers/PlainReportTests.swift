import Diagnostics
import Documents
import Incidents
import Testing

/// The plainest style that people write: no heading, no list, no front matter.
@Suite struct PlainReportTests {
  static let report = read(
    """
    my outage

    Overview:
    On March 5, 2023 we had an outage of approximately 6 hours for every customer.
    Timeline:

    2:30 AM: Configuration push.
    2:45 AM: Our team began investigating.
    3:15 AM: Failed configuration change rollback.
    4:30 AM: We decided to escalate to our vendor.
    5:15 AM: The vendor identified a hardware issue.
    5:45 AM: The faulty server was replaced and the data recovered.
    8:00 AM: Service was fully restored.
    Root Cause:
    The cause was a hardware failure. It happened during routine maintenance, while the second
    server was off. This caused a cascade of errors.

    Impact:
    All of our users were affected. We are still assessing the extent of the data loss.

    Future Preventative Measures:
    We will take these steps:

    Disable the release mechanism.
    Increase redundancy.
    auditing all options

    Conclusion:
    We apologize.
    """, path: "outage.txt")

  @Test("the title is the first line and the date comes from the prose")
  func header() {
    #expect(Self.report.title.value == "my outage")
    #expect(Self.report.date?.value.iso == "2023-03-05")
    #expect(
      Self.report.date.flatMap { $0.range.map(Self.report.document.file.text) } == "March 5, 2023")
    #expect(Self.report.timeZone == nil)
  }

  @Test("the timeline has its kinds and the milestones follow from them")
  func timeline() {
    #expect(
      Self.report.timeline.map(\.kind) == [
        .other, .detected, .other, .escalated, .diagnosed, .mitigated, .resolved,
      ])
    let milestones = Milestones.Name.allCases.map { Self.report.milestones[$0]?.value.clock?.iso }
    #expect(milestones == ["02:30", "02:45", nil, "05:45", "08:00"])
    #expect(Self.report.phases.map(\.minutes) == [15, 150, 30, 135])
  }

  @Test("the stated and the computed duration are kept, and their contradiction is reported")
  func duration() {
    #expect(Self.report.statedDuration?.value.minutes == 360)
    #expect(Self.report.computedMinutes == 330)
    #expect(Self.report.findings.contains("duration-contradiction"))
  }

  @Test("root cause, trigger and contributing factors are told apart")
  func causes() {
    let found = Dictionary(grouping: Self.report.causes, by: \.role).mapValues {
      Set($0.map(\.cause))
    }
    #expect(found[.root] == ["hardware-failure"])
    #expect(found[.trigger] == ["configuration-change"])
    #expect(found[.contributing] == ["migration-maintenance", "cascading-failure"])
  }

  @Test("what is not known yet is said so")
  func openPoints() {
    #expect(Self.report.impact.dataLoss?.value == .unknown)
    #expect(
      Self.report.impact.dataLossSentence == "We are still assessing the extent of the data loss.")
    #expect(Self.report.impact.users?.value == "All of our users")
    #expect(
      Self.report.findings.isSuperset(of: [
        "missing-zone", "actions-without-owner", "actions-without-due-date",
      ]))
  }

  @Test("bare lines after a colon are action items")
  func actions() {
    #expect(
      Self.report.actions.map(\.text) == [
        "Disable the release mechanism.", "Increase redundancy.", "auditing all options",
      ])
  }

  @Test("What a word processor copies as text has its titles, its tables and its labels")
  func pasted() {
    let report = read(
      """
      Incident Report

      Incident Name: Payments API outage
      Date of Incident: March 3rd, 2024
      Start Time: 2:05 PM EST
      End Time: 4:40 PM EST

      1. Executive Summary
      On March 3rd a certificate on the payments gateway expired.

      2. Timeline of Events
      Time (EST)\tEvent
      2:05 PM\tCertificate expires
      2:11 PM\tPagerDuty alert fires
      4:40 PM\tNew certificate deployed

      3. Root Cause Analysis
      The certificate was renewed by hand.

      4. Corrective Actions
      Action\tOwner\tDue Date\tStatus
      Automate renewal\tPriya\t2024-03-15\tIn Progress
      Alert before expiry\tSam\t2024-03-08\tDone
      """, path: "outage.txt")
    #expect(report.title.value == "Payments API outage")
    #expect(
      report.sections.map(\.role).suffix(4) == [.summary, .timeline, .rootCause, .actionItems])
    #expect(report.timeline.map(\.written) == ["2:05 PM", "2:11 PM", "4:40 PM"])
    #expect(report.sections.first { $0.role == .rootCause }?.line == 17)
    #expect(
      report.actions.map { "\($0.status.rawValue) \($0.owner ?? "-") \($0.due ?? "-") \($0.text)" }
        == [
          "in_progress Priya 2024-03-15 Automate renewal",
          "done Sam 2024-03-08 Alert before expiry",
        ])
  }

  @Test(
    "messages of a chat and comments of a ticket are a course of events",
    arguments: [
      (
        "#inc-checkout  2024-06-11\n\nAnn Smith  10:32 AM\ncheckout returns 500s\nBob Jones  10:41 AM\nfailing over\nAnn Smith  10:52 AM\nback to normal\n",
        [
          "Ann Smith: checkout returns 500s", "Bob Jones: failing over",
          "Ann Smith: back to normal",
        ]
      ),
      (
        "# Lag\n\nm.k added a comment - 12/Feb/24 9:20 AM\nLag grows.\n\nt.n added a comment - 12/Feb/24 10:05 AM\nSkipping it.\n",
        ["m.k added a comment: Lag grows.", "t.n added a comment: Skipping it."]
      ),
      (
        "# O\n\nAnn Smith  10:32 AM\ncheckout fails\nBob Jones  10:41 AM\n> checkout fails\n\nfailing over\nCid  10:50 AM\nok\n",
        [
          "Ann Smith: checkout fails", "Bob Jones: checkout fails\nfailing over", "Cid: ok",
        ]
      ),
      // Labels, and names without words of their own.
      ("# O\n\nStarted: 10:32 AM\nx\nDetected: 10:41 AM\ny\nEnded: 10:52 AM\nz\n", []),
      ("# O\n\nAnn Smith  10:32 AM\nBob Jones  10:41 AM\nAnn Smith  10:52 AM\n", []),
    ])
  func messages(text: String, expected: [String]) {
    #expect(read(text, path: "chat.txt").timeline.map(\.text) == expected)
  }

  @Test("Tables without heads that were copied as text hold facts, events and work")
  func tabbed() {
    let report = read(
      """
      Postmortem of incident 2024-02-19: login unavailable

      Duration\t1h 25m
      Severity\tHigh
      Incident manager\tPetr Novák

      Timeline (CET)

      8:05\tFirst calls to service desk
      9:30\tLogin works everywhere, incident closed

      Action items

      Refresh metadata automatically\tJana Malá\t29 Feb 2024
      Ask the vendor\tPetr Novák\tdone\tsee contract 7
      """, path: "page.txt")
    #expect(report.title.value == "Postmortem of incident 2024-02-19: login unavailable")
    #expect(report.severity?.value == "High")
    #expect(report.statedDuration?.value.minutes == 85)
    #expect(report.timeline.map(\.written) == ["8:05", "9:30"])
    #expect(
      report.actions.map { "\($0.status.rawValue) \($0.owner ?? "-") \($0.due ?? "-") \($0.text)" }
        == [
          "unknown Jana Malá 2024-02-29 Refresh metadata automatically",
          "done Petr Novák - Ask the vendor · see contract 7",
        ])
  }

  @Test("The line above numbered titles is the title of the report")
  func numbered() {
    let report = read(
      "Payments outage of the whole shop\n\n1. What happened in the shop\nIt was down.\n\n2. Timeline\n10:00 a\n\n3. Root cause\nA disk.\n",
      path: "shop.txt")
    #expect(report.title.value == "Payments outage of the whole shop")
  }

  @Test("A text below numbered titles in capitals may be set in")
  func setIn() {
    let incident = read(
      """
      PAYMENT GATEWAY

      1. SUMMARY
         Payments failed on 10 March 2024 from 09:00 to 09:45 UTC.

      2. TIMELINE (UTC)
         09:00  payments fail
         09:45  payments OK

      3. ACTION ITEMS
         - Review firewall changes
         - Test nightly
      """, path: "gateway.txt")
    #expect(incident.times == ["2024-03-10T09:00Z", "2024-03-10T09:45Z"])
    #expect(incident.actions.map(\.text) == ["Review firewall changes", "Test nightly"])
    #expect(incident.sections.map(\.role).contains(.summary))
  }

  @Test("Headings that are labels hold facts, and the title behind its own")
  func labels() {
    let incident = read("# Sev: 2\n\n# Title: Images stuck\n\n# Impact\n\nNone saw any.\n")
    #expect(incident.title.value == "Images stuck")
    #expect(incident.severity?.value == "2")
  }

  @Test(
    "The name of an incident behind its label is the title, and its number is none",
    arguments: [
      ("Ledger lag", "Ledger lag"), ("INC-4711", "outage"), ("No. 4711", "outage"),
      ("Not declared", "outage"),
    ])
  func named(value: String, title: String) {
    let incident = read("# Incident Report\n\n**Incident:** \(value)\n", path: "outage.md")
    #expect(incident.title.value == title)
  }
}
