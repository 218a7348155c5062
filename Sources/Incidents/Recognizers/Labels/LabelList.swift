/// The labels of a fact, in lower case.
///
/// A report has few labels and the lists are long in all their languages, so that a label is looked up
/// and not compared with each.
struct LabelList: Sendable, Sequence, ExpressibleByArrayLiteral {
  /// In the order in which they count where a report has several.
  private let labels: [String]
  private let set: Set<String>

  init(_ labels: [String]) {
    self.labels = labels
    set = Set(labels)
  }

  init(arrayLiteral labels: String...) { self.init(labels) }

  func makeIterator() -> IndexingIterator<[String]> { labels.makeIterator() }

  /// Whether a label is one of them.
  func contains(_ label: String) -> Bool { set.contains(label) }

  static func + (a: Self, b: Self) -> Self { Self(a.labels + b.labels) }
}
