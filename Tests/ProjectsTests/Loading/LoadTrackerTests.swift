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
      ("actions.csv", "ticket,state\nA-2,\nA-1,open\n", "ticket 'A-2' has no state"),
      ("actions.yml", "- A-2\n- {ticket: A-1, state: open}\n", "a ticket without a state"),
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

  @Test(
    "What hides all tickets is told once, at its place",
    arguments: [
      ("actions.yml", "just text\n", ["this is no list of tickets with their states"]),
      (
        "actions.yml", "- {tikcet: A-1, state: open}\n",
        ["no key of a ticket is named 'tikcet'; did you mean 'ticket'?", "a ticket without a name"]
      ),
      ("actions.csv", "foo,bar\n1,2\n3,4\n", ["no column is named 'ticket' or 'state'"]),
      ("actions.csv", "tickt,status\nA-1,open\n", ["no column is named 'ticket'"]),
    ])
  func unusable(name: String, text: String, messages: [String]) {
    let read = dump(name, text)
    #expect(read.tickets == [])
    #expect(read.messages == messages)
  }

  @Test(
    "Steps of a tracker's workflow are states",
    arguments: [
      ("Reopened", "open"), ("On Hold", "open"), ("Selected for Development", "open"),
      ("Code Review", "in_progress"), ("Ready for QA", "in_progress"), ("Verified", "done"),
      ("Duplicate", "wont_do"), ("Cannot Reproduce", "wont_do"),
    ])
  func workflow(state: String, status: String) {
    #expect(dump("actions.csv", "key,status\nA-1,\(state)\n").tickets == ["A-1 \(status) - - -"])
  }

  @Test(
    "Dates are read as trackers write them",
    arguments: [
      ("15/Aug/24 3:02 PM", "2024-08-15"), ("05/März/24", "2024-03-05"),
      ("5-Mar-2024", "2024-03-05"),
      ("15 August 2024 15:02", "2024-08-15"), ("Aug 15, 2024 3:02pm", "2024-08-15"),
      ("Aug 15, 2024 3:02 pm", "2024-08-15"), ("2024/08/15", "2024-08-15"),
      ("2024-08-15 15:02:03 UTC", "2024-08-15"), ("15/08/24", nil), ("08/15/2024", nil),
      ("31/Feb/24", nil), ("15/Aug", nil), ("15 Aug 2024 or later", nil), ("", nil),
      ("2024 8", nil),
    ] as [(String, String?)])
  func dates(text: String, day: String?) { #expect(trackerDate(text)?.iso == day) }

  @Test("A quotation mark without a second one is told at its place")
  func openQuote() {
    let read = dump("actions.csv", "ticket,state,title\nA-1,open,x\nA-2,done,\"y\nA-3,open,z\n")
    #expect(read.tickets == ["A-1 open - - -", "A-2 done - - -"])
    #expect(
      read.messages == [
        "this quotation mark has no second one, so the rest of the file is one cell"
      ])
  }

  @Test("Tables of semicolons and tabs are read", arguments: [";", "\t"])
  func separators(separator: String) {
    let rows = [["Issue key", "Status", "Summary"], ["A-1", "Done", "\"a\(separator) b, c\""]]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
    #expect(dump("actions.csv", text).tickets == ["A-1 done - - -"])
  }

  @Test("A ticket that stands twice is told, and the later line counts")
  func twice() {
    let read = dump("actions.csv", "ticket,state\nA-1,open\nA-1,done\n")
    #expect(read.tickets == ["A-1 open - - -", "A-1 done - - -"])
    #expect(read.messages == ["ticket 'A-1' stands here a second time; this line counts"])
    let cases = dump("actions.csv", "ticket,state\nA-1,open\na-1,done\n")
    #expect(cases.messages == ["ticket 'a-1' stands here a second time; this line counts"])
  }

  @Test("Of several names of a ticket the one that reports use counts, whatever the order")
  func ranks() {
    let forms = [
      "Issue id,Issue key,Status\n10042,OPS-1,Done\n", "Issue key,Issue id,Status\nOPS-1,1,Done\n",
      "URL,ID,Key,Status\nhttps://x/1,1,OPS-1,Done\n", "id,ticket,key,state\n1,OPS-1,K-1,done\n",
      // A ticket that has no key is named by what it has.
      "Issue key,Issue id,Status\n,OPS-1,Done\n",
    ]
    for form in forms {
      #expect(dump("actions.csv", form).tickets == ["OPS-1 done - - -"], "\(form)")
    }
    let yaml = "- {id: 10042, key: OPS-1, status: done}\n"
    #expect(dump("actions.yml", yaml).tickets == ["OPS-1 done - - -"])
  }

  @Test("Nothing is no ticket", arguments: ["actions.yml", "actions.csv"])
  func empty(name: String) {
    for text in ["", "\n", "ticket,state\n", "\"", ","]
    where name.hasSuffix("csv") || text.count < 2 {
      #expect(dump(name, text).tickets == [])
    }
  }
}
