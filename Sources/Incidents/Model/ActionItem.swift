package import Diagnostics

/// Follow-up work that a report promises.
package struct ActionItem: Sendable, Hashable {
  /// What the work is for.
  package enum Kind: String, Sendable, CaseIterable {
    case prevent, detect, mitigate, process, other
  }

  /// How far the work is.
  package enum Status: String, Sendable, CaseIterable {
    case open, done, unknown
    case inProgress = "in_progress"
    case wontDo = "wont_do"
  }

  /// As plain text, without its state, owner or ticket where these stand apart.
  package var text: String
  /// Nil where the report does not say.
  package var kind: Kind?
  package var status: Status
  /// As written; nil where the report names nobody.
  package var owner: String?
  /// As ISO 8601 where it could be read as a date, else as written.
  package var due: String?
  /// The name of the ticket, such as `OPS-12` or `#45`, else its URL.
  package var ticket: String?
  /// The names of further tickets that stand beside the first one: `(OPS-12, OPS-13)`.
  package var otherTickets: [String] = []
  /// The address of the ticket, where the report links it.
  package var ticketURL: String?
  package var range: SourceRange

  /// The names of all its tickets, as one text; nil where the report names none.
  package var ticketNames: String? {
    ticket.map { ([$0] + otherTickets).joined(separator: ", ") }
  }

  package init(text: String, status: Status = .unknown, range: SourceRange) {
    self.text = text
    self.status = status
    self.range = range
  }
}
