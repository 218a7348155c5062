/// What an incident did to users and data, as far as the report tells it.
package struct Impact: Sendable, Hashable {
  /// Whether data was lost.
  package enum DataLoss: String, Sendable, CaseIterable { case none, partial, full, unknown }

  /// The words of the impact section's first paragraph.
  package var summary: Located<String>?
  /// How many users, customers or accounts, as written: `78% of users`, `all`.
  package var users: Located<String>?
  /// How many requests, jobs, messages or transactions, as written.
  package var requests: Located<String>?
  /// Money, as written.
  package var revenue: Located<String>?
  package var regions: [Located<String>] = []
  package var dataLoss: Located<DataLoss>?
  /// The sentence that `dataLoss` was read from.
  package var dataLossSentence: String?

  package init() {}

  /// Whether nothing is known.
  package var isEmpty: Bool { self == Impact() }
}
