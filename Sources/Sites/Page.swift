package import Archives

/// A page of the site.
///
/// Adding a case makes the compiler ask for its address, its view and its template.
package enum Page: Sendable, Hashable {
  case home
  /// All incidents by year; in a large archive, the newest ones and the way to each year.
  case incidents
  /// The incidents of one year.
  case year(Int)
  /// The incidents that name no date.
  case undated
  /// The incident at an index of `Archive.incidents`.
  case incident(Int)
  /// The recurring causes in one of their orders.
  case causes(CauseOrder)
  /// The cause at an index of `Archive.causes`, with the newest of its incidents.
  case cause(Int)
  /// The older incidents of a cause, in parts from 2 on.
  case causePart(Int, part: Int)
  case services
  /// The service at an index of `Archive.services`, with the newest of its incidents.
  case service(Int)
  /// The older incidents of a service, in parts from 2 on.
  case servicePart(Int, part: Int)
  /// A view of the ledger of action items.
  case actions(LedgerView)
  /// The action items of the owner at an index of `Archive.owners`.
  case owner(Int)
  /// The action items that the reports of one year promise, in parts from 1 on.
  case actionsOfYear(Int, part: Int)
  /// The severities, teams or tags.
  case facets(FacetKind)
  /// The severity, team or tag at an index of `Archive.facets`, in parts from 1 on.
  case facet(FacetKind, Int, part: Int)
  /// The incident at an index of `Archive.statusPages`, which has no report yet, or several.
  case status(Int)
  /// All incidents of status pages, in parts from 1 on.
  case statuses(part: Int)
  /// The card of an incident for frames in other pages, by the index of the incident.
  case embed(Int)
  /// What says that a report was taken out, at the index of its address in `Site.removals`.
  case gone(Int)
  /// The charts.
  case insights
  case search
  /// The words of the house.
  case glossary
  /// What a web server shows for an address that is not there, at any depth.
  case notFound

  /// An order in which the index of causes is written as a page of its own.
  package enum CauseOrder: String, Sendable, CaseIterable {
    case frequent, longest, recent
  }

  /// A view of the ledger of action items that is a page of its own.
  package enum LedgerView: String, Sendable, CaseIterable {
    case state, owner, service, cause
    /// Items not known to be done that were due before the day of the build.
    case overdue
    /// Items not known to be done that are due on that day or within two weeks after it.
    case soon = "due-soon"
    case withoutOwner = "without-owner"
    case withoutDate = "without-date"
    case withoutTicket = "without-ticket"
  }

  /// Whether search engines may list it.
  package var isForSearchEngines: Bool {
    switch self {
    case .notFound, .search, .gone, .embed, .owner: false
    case .home, .incidents, .year, .undated, .incident, .causes, .cause, .causePart, .services,
      .service, .servicePart, .actions, .actionsOfYear, .facets, .facet, .status, .statuses,
      .insights, .glossary:
      true
    }
  }
}

extension Page {
  /// How many incidents or action items one page of a long list holds.
  static let partLength = 200

  /// The parts of a list after the first, by their numbers.
  static func laterParts(of count: Int) -> [Int] {
    Array((1...Swift.max(1, (count + partLength - 1) / partLength)).dropFirst())
  }

  /// The places that a part of a list covers.
  static func range(ofPart part: Int, of count: Int) -> Range<Int> {
    let start = Swift.min(count, Swift.max(0, part - 1) * partLength)
    return start..<Swift.min(count, start + partLength)
  }
}
