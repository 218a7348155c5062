import Diagnostics
import Documents
import Incidents
import Testing

/// One report in Markdown and in every other markup.
struct OtherMarkupsTests {
  private static let reports = [
    """
    # Mail was late on 2024-05-14

    ## Summary
    All mail was **late** by an hour.

    ## Timeline
    | Time (UTC) | Event |
    |---|---|
    | 09:00 | Deploy of `relay` 7 |
    | 09:10 | Alerts fire |
    | 10:00 | Rolled back, resolved |

    ## Root cause
    A full disk, see [the ticket](https://example.net/M-7).

    ## Action items
    1. Add an alert
    2. Grow the disk
    """,
    """
    = Mail was late on 2024-05-14 =

    == Summary ==
    All mail was '''late''' by an hour.

    == Timeline ==
    {| class="wikitable"
    ! Time (UTC) !! Event
    |-
    | 09:00 || Deploy of <code>relay</code> 7
    |-
    | 09:10
    | Alerts fire
    |-
    | 10:00 || Rolled back, resolved
    |}

    == Root cause ==
    A full disk, see [https://example.net/M-7 the ticket].

    == Action items ==
    # Add an alert
    # Grow the disk
    """,
    """
    h1. Mail was late on 2024-05-14

    h2. Summary
    All mail was *late* by an hour.

    h2. Timeline
    ||Time (UTC)||Event||
    |09:00|Deploy of {{relay}} 7|
    |09:10|{color:red}Alerts fire{color}|
    |10:00|Rolled back, resolved|
    h2. Root cause
    A full disk, see [the ticket|https://example.net/M-7].

    h2. Action items
    # Add an alert
    # Grow the disk
    """,
    """
    Mail was late on 2024-05-14
    ===========================

    Summary
    ~~~~~~~
    All mail was **late** by an hour.

    Timeline
    ~~~~~~~~

    ==========  =====================
    Time (UTC)  Event
    ==========  =====================
    09:00       Deploy of ``relay`` 7
    09:10       Alerts fire
    10:00       Rolled back, resolved
    ==========  =====================

    Root cause
    ~~~~~~~~~~
    A full disk, see `the
    ticket <https://example.net/M-7>`_.

    Action items
    ~~~~~~~~~~~~
    #. Add an alert
    #. Grow the disk
    """,
    """
    = Mail was late on 2024-05-14

    == Summary
    All mail was *late* by an hour.

    == Timeline
    |===
    |Time (UTC) |Event

    |09:00 |Deploy of `relay` 7
    |09:10
    |Alerts fire
    |10:00 |Rolled back, resolved
    |===

    == Root cause
    A full disk, see https://example.net/M-7[the ticket].

    == Action items
    . Add an alert
    . Grow the disk
    """,
  ]

  @Test("A report says the same in all markups", arguments: reports)
  func sameFacts(text: String) {
    let incident = read(text)
    #expect(incident.title.value == "Mail was late on 2024-05-14")
    #expect(incident.summary?.value == "All mail was late by an hour.")
    #expect(
      incident.timelineDump == [
        "2024-05-14T09:00Z | other | Deploy of relay 7",
        "2024-05-14T09:10Z | detected | Alerts fire",
        "2024-05-14T10:00Z | resolved | Rolled back, resolved",
      ])
    #expect(incident.actions.map(\.text) == ["Add an alert", "Grow the disk"])
    #expect(
      incident.sections.map(\.role) == [.summary, .timeline, .rootCause, .actionItems])
  }

  @Test("What was read names the lines of the file", arguments: reports)
  func lines(text: String) {
    let incident = read(text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func line(_ range: Range<Int>) -> Substring {
      lines[incident.document.file.line(at: range.lowerBound) - 1]
    }
    for (entry, time) in zip(incident.timeline, ["09:00", "09:10", "10:00"]) {
      #expect(line(entry.range).contains(time))
    }
    for (action, words) in zip(incident.actions, ["an alert", "the disk"]) {
      #expect(line(action.range).contains(words))
    }
    #expect(!lineReadings(of: incident).contains { $0.uses.contains("code") })
    let uses = lineReadings(of: incident).filter { lines[$0.line - 1].contains("Alerts fire") }
    #expect(uses.allSatisfy { $0.uses.contains { $0.contains("timeline: detected") } })
  }

  @Test("A line that only calls a template is no title")
  func template() {
    let text =
      "{{report|final}}\n\n== Summary ==\nMail was late.\n\n== Timeline ==\n# 09:00 UTC a\n"
    #expect(read(text, path: "late-mail-again.txt").title.value == "late mail again")
  }
}
