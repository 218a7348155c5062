/// The classes that causes are sorted into: two levels, of which findings name the leaves.
package struct Taxonomy: Sendable, Hashable {
  /// A heading over related classes.
  package struct Group: Sendable, Hashable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  package var groups: [Group]
  package var classes: [CauseClass]

  package init(groups: [Group], classes: [CauseClass]) {
    self.groups = groups
    self.classes = classes
  }

  /// Returns the class with an id; nil where the taxonomy has none.
  package subscript(id: CauseClass.ID) -> CauseClass? { classes.first { $0.id == id } }

  /// Returns the class that a word in front matter names: by id, title or alias, without regard to
  /// case, spaces and underscores; nil where it names none.
  package func named(_ word: String) -> CauseClass? {
    let key = String(
      decoding: word.utf8.map { $0 == 0x20 || $0 == 0x5F ? 0x2D : $0.lowercased }, as: UTF8.self)
    if let found = self[key] ?? classes.first(where: { $0.aliases.contains(key) }) { return found }
    let title = word.asciiLowercased
    return classes.first {
      $0.title.utf8.count == title.utf8.count && $0.title.asciiLowercased == title
    }
  }
}
