/// A class of the cause taxonomy.
package struct CauseClass: Sendable, Hashable {
  /// The name of a class in exports and addresses.
  package typealias ID = String

  /// Kebab-case, such as `hardware-failure`.
  package var id: ID
  package var title: String
  /// One sentence.
  package var description: String
  /// The id of the group it belongs to, such as `change`; empty where it belongs to none.
  package var group: String
  /// Other names that front matter uses for the same class, in kebab-case.
  package var aliases: [String]
  /// The phrases by which wording shows it; without any it can only be declared.
  package var phrases: CausePhrases

  package init(
    id: ID, title: String, description: String, group: String, aliases: [String] = [],
    phrases: CausePhrases = CausePhrases()
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.group = group
    self.aliases = aliases
    self.phrases = phrases
  }
}
