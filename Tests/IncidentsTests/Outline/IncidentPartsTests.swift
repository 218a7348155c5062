import Diagnostics
import Documents
import Incidents
import Testing

@Suite struct IncidentPartsTests {
  private static let section = """

    - **Impact**: users saw errors
    - **Resolution**: a restart

    """

  /// A file and the identifiers, titles and lines of its incidents.
  static let cases: [(String, String, [String])] = [
    (
      "a log by quarters",
      "# Log\n\nAll incidents.\n\n## Q3 2024\n\n### Incident on 2024-09-20 - routes\n\(section)\n### Incident on 2024-07-25\n\(section)\n## Q2 2024\n\n### Incident on 2024-04-15 - logs\n\(section)\n## About\n\nText.\n",
      [
        "log-2024-09-20 | Incident on 2024-09-20 - routes | 7...10",
        "log-2024-07-25 | Incident on 2024-07-25 | 12...15",
        "log-2024-04-15 | Incident on 2024-04-15 - logs | 19...22",
      ]
    ),
    (
      "two of one day",
      "# 2024-09-20: routes deleted\n\(section)\n# 2024-09-20: logs missing\n\(section)\n# 2024-09-21: no power\n\(section)",
      [
        "log-2024-09-20 | 2024-09-20: routes deleted | 1...4",
        "log-2024-09-20-2 | 2024-09-20: logs missing | 6...9",
        "log-2024-09-21 | 2024-09-21: no power | 11...14",
      ]
    ),
    (
      "days of a timeline are no incidents",
      "# Outage\n\n## Timeline\n\n### 2024-09-20 the first day of it\n\n- 10:00 a\n\n### 2024-09-21 the second day of it\n\n- 11:00 b\n",
      ["log | Outage | 1...12"]
    ),
    (
      "a log of incidents, told in sentences",
      "# Outages\n\nAll times are UTC.\n\n## Mail down (5 Jan 2023)\n\nMail was down from 9:00 to 10:00 because a disk was full.\n\n## 2023-02-06 web\n\nThe web was down from 11:00 to 11:30 because of a certificate.\n",
      [
        "log-2023-01-05 | Mail down (5 Jan 2023) | 5...7",
        "log-2023-02-06 | 2023-02-06 web | 9...11",
      ]
    ),
    (
      "a log that is called so",
      "# Incident log\n\n## 2024-01-12: Checkout\n\(section)\n## 2024-02-03: DNS\n\(section)",
      [
        "log-2024-01-12 | 2024-01-12: Checkout | 3...6",
        "log-2024-02-03 | 2024-02-03: DNS | 8...11",
      ]
    ),
    (
      "outages that share their action items are one report",
      "# API outage\n\n## First outage, 2024-05-05\n\(section)\n## Second outage, 2024-05-06\n\(section)\n## Action items\n\n- Canary\n",
      ["log | API outage | 1...16"]
    ),
    (
      "a list of links is no log",
      "# Outages\n\n## 2024-01-12: Checkout\n\n[Report](a.md)\n\n## 2024-02-03: DNS\n\n[Report](b.md)\n",
      ["log | Outages | 1...10"]
    ),
    (
      "dated headings without sections of their own are one report",
      "# Outage\n\n## Incident update 2024-09-20\n\nText.\n\n## Incident update 2024-09-21\n\nText.\n",
      ["log | Outage | 1...10"]
    ),
  ]

  @Test(
    "A file with several incidents is split where its headings make them clear", arguments: cases)
  func splits(name: String, text: String, expected: [String]) {
    let document = parseDocument(SourceFile(path: "log.md", text: text)).value
    let incidents = readIncidents(in: document, options: ReadingOptions())
    #expect(
      incidents.map { "\($0.id.slug) | \($0.title.value) | \($0.lines)" } == expected)
    #expect(incidents.first?.nodes.lowerBound == 0)
    #expect(incidents.last?.nodes.upperBound == document.nodes.count)
    #expect(
      zip(incidents, incidents.dropFirst()).allSatisfy {
        $0.nodes.upperBound == $1.nodes.lowerBound
      })
    #expect(
      expected.count == 1 || incidents[0].findings.contains("several-incidents"), "\(name)")
  }

  @Test("Where it is not clear, the file is one incident, with a note")
  func notesDoubt() {
    let text =
      "# Outages\n\n## Outage on 2024-09-20\n\(Self.section)\n## Outage on 2024-08-20\n\nText.\n\n## Outage on 2024-07-20\n\nText.\n"
    let incident = read(text)
    #expect(incident.findings.contains("several-incidents"))
    #expect(incident.lines.lowerBound == 1)
  }
}
