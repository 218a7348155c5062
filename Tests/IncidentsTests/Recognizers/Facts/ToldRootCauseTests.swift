import Incidents
import Testing

@Suite struct ToldRootCauseTests {
  /// The body of a report, and the root cause that it tells.
  static let reports: [(String, String?)] = [
    (
      "It was down. The reason was that a replica had stopped.",
      "The reason was that a replica had stopped."
    ),
    ("La panne était due à une mise à jour.", "La panne était due à une mise à jour."),
    (
      "Der Ausfall wurde durch ein Update verursacht.",
      "Der Ausfall wurde durch ein Update verursacht."
    ),
    ("Ursache war ein Update.", "Ursache war ein Update."),
    ("La causa fue una actualización.", "La causa fue una actualización."),
    ("A causa foi uma atualização.", "A causa foi uma atualização."),
    ("De oorzaak was een update.", "De oorzaak was een update."),
    ("The outage was caused by an update. More.", "The outage was caused by an update."),
    // Of a delay, of a repair, of another incident, and what was not said.
    ("Nobody noticed for an hour. The reason was that alerts were off.", nil),
    ("The reason for the delay was a strike.", nil),
    ("Die Störung wurde durch einen Neustart behoben.", nil),
    ("The last outage was caused by an update.", nil),
    ("The outage was not caused by an update.", nil),
    ("The reason was what?", nil),
    ("The cause was found within ten minutes.", nil),
    ("The root cause was identified at 10:20 and fixed at 10:40.", nil),
    ("The cause was thought to be the network.", nil),
    ("This problem was due to be fixed in April.", nil),
    ("Die Ursache war schnell gefunden.", nil), ("La causa fue identificada por Ana.", nil),
    ("We gave every customer a refund. The reason was fairness.", nil),
    ("Last year we had one like this. The cause was a full disk.", nil),
    ("## Background\n\nThe outage was caused by a storm.", nil),
    // Titles that tell it, the surest first.
    (
      "## What broke?\n\nThe login.\n\n## Why did it break?\n\nA replica stopped.",
      "A replica stopped."
    ),
    ("## What broke?\n\nThe login.", "The login."),
    (
      "| | |\n|---|---|\n| Severity | SEV2 |\n| Reason | Human error |\n\n## Root cause\n\nIt stopped.",
      "It stopped."
    ),
    ("## What was the reason?\n\nA replica stopped.", "A replica stopped."),
    ("## Why it was possible\n\nA replica stopped.", "A replica stopped."),
    ("## How it came about\n\nA replica stopped.", "A replica stopped."),
  ]

  @Test("the root cause is told by a title, or else by a sentence", arguments: reports)
  func told(text: String, expected: String?) {
    #expect(read("# Outage on 2024-04-01\n\n\(text)\n").rootCauseText?.value == expected)
  }
}
