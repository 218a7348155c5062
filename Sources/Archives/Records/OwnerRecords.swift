/// Someone who owns action items, a person or a team, and these items.
package struct OwnerRecord: Sendable {
  /// The spelling that occurs most often.
  package let name: String
  /// Unique among the owners; letters, digits and `-`.
  package let slug: String
  /// The items, as indexes in `Archive.actions`; what another report of an incident repeats is not
  /// among them.
  package internal(set) var actions: [Int]

  package init(name: String, slug: String, actions: [Int] = []) {
    self.name = name
    self.slug = slug
    self.actions = actions
  }
}

/// Returns the owners of some action items in the order of their names' bytes, and those that each
/// text names which an item has for its owner.
func ownerRecords(
  of actions: [ActionRecord]
) -> (records: [OwnerRecord], byText: [String: [Int]]) {
  let spellings = OwnerNames(actions.compactMap(\.owner))
  /// By owners as written, their names: most are written many times.
  var namesByText: [String: [String]] = [:]
  for action in actions where !action.isRepeated {
    guard let text = action.owner, namesByText[text] == nil else { continue }
    namesByText[text] = spellings.names(in: text)
  }
  // Of a name that stands in lists alone there may be several spellings.
  var names: [String: String] = [:]
  for name in namesByText.values.joined() {
    let key = OwnerNames.key(name)
    let isFirst = names[key].map { name.utf8.lexicographicallyPrecedes($0.utf8) } ?? true
    if isFirst { names[key] = name }
  }
  let ordered = names.sorted { $0.value.utf8.lexicographicallyPrecedes($1.value.utf8) }
  let slugs = uniqueSlugs(of: ordered.map { OwnerNames.slugKey($0.value) }, fallback: "owner")
  var records = zip(ordered, slugs).map { OwnerRecord(name: $0.value, slug: $1) }
  let places = Dictionary(uniqueKeysWithValues: zip(ordered.map(\.key), ordered.indices))
  let byText = namesByText.mapValues { $0.compactMap { places[OwnerNames.key($0)] } }
  for (index, action) in actions.enumerated() where !action.isRepeated {
    for place in action.owner.flatMap({ byText[$0] }) ?? [] { records[place].actions.append(index) }
  }
  return (records, byText)
}
