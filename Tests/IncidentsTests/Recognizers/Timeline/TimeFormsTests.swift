import Incidents
import Testing

/// Forms of times that only a timeline, or the rest of the report, makes certain.
@Suite struct TimeFormsTests {
  @Test("times are read as the report writes them", arguments: cases)
  func reads(name: String, text: String, expected: [String]) {
    #expect(read(text).times == expected, "\(name)")
  }

  static let cases: [(String, String, [String])] = [
    (
      "two times with a word or dots between them, and days",
      "# Pay 2024-09-05\n## Timeline (UTC)\n- between 09:45 and 10:00: failover\n- 10:45 … 11:00 watch\n- 2024-09-06 – 2024-09-08: more capacity\n",
      ["2024-09-05T09:45Z", "2024-09-05T10:45Z", "2024-09-06"]
    ),
    (
      "hours without minutes where others have them, in French and German",
      "# Panne\nDate : 3 février 2024\n## Chronologie\n- 10h47 : alerte\n- 11h : cellule de crise\n- 12 Uhr 25: Ende\n",
      ["2024-02-03T10:47", "2024-02-03T11:00", "2024-02-03T12:25"]
    ),
    (
      "times with a point behind their word",
      "# Nedetid 4. mai 2023\n## Tidslinje\n- kl. 10.15 Feil i loggene\n- kl. 10.30 Varsel til vakt\n",
      ["2023-05-04T10:15", "2023-05-04T10:30"]
    ),
    (
      "rows that a template left, and its example",
      "# Search 2024-07-04\n## Timeline\n| Time | Who | Event |\n|---|---|---|\n| 00:00 | | Example: incident begins |\n| 10:15 | Ann | Facets empty |\n| 10:20 | Bo | Example: customer 43 has none |\n| xx:xx | | ... |\n| YYYY-MM-DD HH:MM | name | what happened |\n",
      ["2024-07-04T10:15", "2024-07-04T10:20"]
    ),
    (
      "chapters, which count up and are no times",
      "# Report 2024-03-03\n10.01 Scope\n10.02 Terms\n10.03 Roles\n11.01 Course\n11.02 Cause\n12.01 Work\n",
      []
    ),
    (
      "the days of phases within a timeline, in their headings",
      "# Report of 2024-05-07\n## Timeline\n### Phase 1: Outage (2024-05-05 13:50 - 14:10)\n- 13:50 down\n- 14:00 still down\n### Phase 2, 2024-05-06\n- 09:10 up again\n",
      ["2024-05-05T13:50", "2024-05-05T14:00", "2024-05-06T09:10"]
    ),
    (
      "the day of a phase that tells its begin and end, above a timeline of its own",
      "# Report of 2024-05-06\n## Timeline\n### Report (13:50)\nWe were told.\n## Details\n### Phase 1: Outage (2024-05-05 13:50 - 14:10)\n**Timeline:**\n- 13:50 down\n- 14:00 still down\n- 14:10 up again\n",
      ["2024-05-05T13:50", "2024-05-05T14:00", "2024-05-05T14:10"]
    ),
    (
      "two outages of a report, each under its day",
      "# API outage 2024-05-05\n## First outage, 2024-05-05\n### Timeline\n- 10:00 down\n## Second outage, 2024-05-06\n### Timeline\n- 11:00 down\n## Action items\n- Canary\n",
      ["2024-05-05T10:00", "2024-05-06T11:00"]
    ),
    (
      "a timeline that is quoted as a whole",
      "# Cache 2024-03-05\n## Timeline (UTC)\n> **13:01** bad header cached\n>\n> **13:20** purged\n",
      ["2024-03-05T13:01Z", "2024-03-05T13:20Z"]
    ),
    (
      "lines with bullets that Markdown does not know",
      "# Build 2024-03-05\n## Timeline (UTC)\n• 15:18 merge\n• 15:20 builds fail\n▪ 16:05 resolved\n",
      ["2024-03-05T15:18Z", "2024-03-05T15:20Z", "2024-03-05T16:05Z"]
    ),
    (
      "a quote beside a timeline",
      "# Cache 2024-03-05\n## Timeline (UTC)\n- 13:01 bad header cached\n\n> 13:20 we are looking at it\n",
      ["2024-03-05T13:01Z"]
    ),
    (
      "numbers of which the days of a short story decide what they are",
      "---\npublished: 2023-12-01\n---\n# Ledger\n## Timeline\n- 10-11 21:10 UTC frozen\n- 11-11 00:30 UTC moves again\n",
      ["2023-11-10T21:10Z", "2023-11-11T00:30Z"]
    ),
  ]
}
