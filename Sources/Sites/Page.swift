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
  /// The cause at an index of `Archive.causes`.
  case cause(Int)
  case services
  /// The service at an index of `Archive.services`.
  case service(Int)
  /// The ledger of action items.
  case actions
  /// The action items that the reports of one year promise.
  case actionsOfYear(Int)
  case search
  /// What a web server shows for an address that is not there, at any depth.
  case notFound

  /// An order in which the index of causes is written as a page of its own.
  package enum CauseOrder: String, Sendable, CaseIterable {
    case frequent, longest, recent
  }
}
