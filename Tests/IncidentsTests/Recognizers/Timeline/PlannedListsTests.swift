import Diagnostics
import Documents
import Testing

@testable import Incidents

struct PlannedListsTests {
  /// The lines of a text of one paragraph that is over a limit, and so shown verbatim.
  private func table(_ text: String) -> LineTable {
    var limits = Limits()
    limits.paragraphDelimiters = 0
    let document = parseDocument(
      SourceFile(path: "report.md", text: "*Now*\n" + text),
      options: ParsingOptions(limits: limits)
    ).value
    return LineTable(document, nodes: 0..<document.nodes.count)
  }

  @Test(
    "Words about a plan introduce a list where its paragraph ends with a colon",
    arguments: [
      ("The disk fails.\nThe next maintenance windows\nare these:\n", [true, true, true, false]),
      ("The disk fails.\nThe next windows are\nupcoming.\n", [false, false, false, false]),
      ("The disk fails.\nThe last windows\nwere these:\n", [false, false, false, false]),
    ])
  func introduces(text: String, expected: [Bool]) {
    let table = table(text)
    var lists = PlannedLists()
    #expect(table.lines.indices.map { lists.areIntroduced(byLine: $0, in: table) } == expected)
    // In any order.
    let backwards = table.lines.indices.reversed().map {
      lists.areIntroduced(byLine: $0, in: table)
    }
    #expect(backwards == expected.reversed())
  }

  @Test("The lines of a paragraph shown verbatim are asked for in linear time")
  func staysLinear() {
    func seconds(_ count: Int) -> Duration {
      let table = table(String(repeating: "The disk fails once more\n", count: count) + "So:\n")
      var lists = PlannedLists()
      return ContinuousClock().measure {
        for index in table.lines.indices { _ = lists.areIntroduced(byLine: index, in: table) }
      }
    }
    _ = seconds(100)
    // A quadratic reader would take a hundred times as long, and many seconds; the bound leaves
    // room for noise.
    #expect(seconds(10_000) < seconds(1_000) * 40 + .milliseconds(500))
  }
}
