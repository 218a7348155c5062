/// What a search finds an incident by, beside the text of its report.
package struct SearchFields: Sendable {
  /// How much a place tells about what an incident is about, in occurrences in the text.
  package enum Weight: UInt16, Sendable {
    /// Where the report stands.
    case place = 2
    /// Services, causes, people, the date.
    case fact = 4
    case title = 8
    /// The identifier as a whole, which goes before everything else.
    case identifier = 40
  }

  /// Words that name the incident, by the place where they stand.
  package var texts: [(text: String, weight: Weight)]
  /// Terms that filters ask for, such as `service=checkout`; letters, digits and joints, with one
  /// `=`, which no word has.
  package var filters: [String]

  package init(texts: [(text: String, weight: Weight)] = [], filters: [String] = []) {
    self.texts = texts
    self.filters = filters
  }
}
