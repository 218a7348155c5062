import Archives
import Diagnostics
import Incidents
import Testing

@testable import Projects

@Suite("Reading the states of tickets")
struct LoadTrackerTests {
  private func dump(_ name: String, _ text: String) -> (tickets: [String], messages: [String]) {
    let read = readTracker(SourceFile(path: name, text: text))
    return (
      read.value.map { ticket in
        [
          ticket.ticket, ticket.status.rawValue, ticket.closed?.iso ?? "-", ticket.owner ?? "-",
          ticket.due?.iso ?? "-",
        ].joined(separator: " ")
      }, read.diagnostics.map(\.message)
    )
  }

  @Test(
    "YAML and CSV say the same",
    arguments: [
      (
        "actions.yml",
        """
        - {ticket: OPS-1, state: Done, closed: 2024-03-01T12:00:00Z, owner: Kim}
        - ticket: OPS-2
          state: In Progress
          due: 2024-05-01
        """
      ),
      (
        "actions.yml",
        "OPS-1: {state: done, closed: 2024-03-01, owner: Kim}\nOPS-2: {state: wip, due: 2024-05-01}\n"
      ),
      (
        "actions.csv",
        "ticket,state,closed,owner,due\r\nOPS-1,done,2024-03-01,Kim,\r\n\r\nOPS-2,in_progress,,,2024-05-01"
      ),
      (
        "actions.csv",
        "\u{FEFF}\"Summary\",\"Issue key\",Status,Assignee,Resolved,Due date\n\"a, \"\"b\"\"\n\",OPS-1, Done ,Kim,2024-03-01,\nc,OPS-2,In Progress,,,2024-05-01\n"
      ),
    ])
  func forms(name: String, text: String) {
    let read = dump(name, text)
    #expect(read.tickets == ["OPS-1 done 2024-03-01 Kim -", "OPS-2 in_progress - - 2024-05-01"])
    #expect(read.messages == [])
  }

  @Test(
    "What cannot be used is told, and the rest is read",
    arguments: [
      ("actions.yml", "- {state: done}\n- {ticket: A-1, state: open}\n", "a ticket without a name"),
      (
        "actions.yml", "A-2: sideways\nA-1: open\n",
        "ticket 'A-2' has no state that is known: 'sideways'"
      ),
      ("actions.csv", "ticket,state\nA-2,\nA-1,open\n", "ticket 'A-2' has no state that is known"),
      (
        "actions.csv", "ticket,state,closed\nA-1,open,soon\n",
        "ticket 'A-1' has 'closed' that is no date: 'soon'"
      ),
    ])
  func mistakes(name: String, text: String, message: String) {
    let read = dump(name, text)
    #expect(read.tickets == ["A-1 open - - -"])
    #expect(read.messages == [message])
  }

  @Test("Nothing is no ticket", arguments: ["actions.yml", "actions.csv"])
  func empty(name: String) {
    for text in ["", "\n", "ticket,state\n", "\"", ","]
    where name.hasSuffix("csv") || text.count < 2 {
      #expect(dump(name, text).tickets == [])
    }
  }
}
