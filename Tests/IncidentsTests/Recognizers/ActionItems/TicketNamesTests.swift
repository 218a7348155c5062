import Testing

@testable import Incidents

@Suite("Names of tickets")
struct TicketNamesTests {
  @Test(
    "are the first one and those beside it",
    arguments: [
      ("Canary everything (PAY-10, PAY-11)", ["PAY-10", "PAY-11"]),
      ("PAY-10 and PAY-11: canary", ["PAY-10", "PAY-11"]), ("#12/#13", ["#12", "#13"]),
      ("PAY-1,PAY-2; PAY-3 & PAY-1", ["PAY-1", "PAY-2", "PAY-3"]),
      ("Validate the size (acme/shop#12)", ["acme/shop#12"]), ("Fix a.b/c-d#7.", ["a.b/c-d#7"]),
      // Another one is the reason, a place in a page, or no ticket.
      ("PAY-10, as PAY-9 was not enough", ["PAY-10"]), ("See docs/runbook.md#12a", []),
      ("https://a.example/b/c#12", []), ("the C#2 way", []), ("UTF-8, PAY-1", ["PAY-1"]),
    ])
  func names(text: String, expected: [String]) {
    #expect(ActionWords.ticketNames(in: text) == expected)
  }
}
