/// The labels of a fact, in lower case.
///
/// A report has few labels and the lists are long in all their languages, so that a label is looked
/// up and not compared with each.
struct LabelList: Sendable, Sequence, ExpressibleByArrayLiteral {
  /// In the order in which they count where a report has several.
  private let labels: [String]
  private let set: Set<String>

  init(_ labels: [String]) {
    self.labels = labels
    set = Set(labels)
  }

  /// Creates the list of all labels that patterns stand for, as `alternatives(in:)` tells.
  init(patterns: [String]) { self.init(patterns.flatMap(alternatives(in:))) }

  init(arrayLiteral labels: String...) { self.init(labels) }

  func makeIterator() -> IndexingIterator<[String]> { labels.makeIterator() }

  /// Whether a label is one of them.
  func contains(_ label: String) -> Bool { set.contains(label) }

  static func + (a: Self, b: Self) -> Self { Self(a.labels + b.labels) }

  /// `Total impact duration`, `Approximate length of the outage` and the like.
  static let lengths: Self = {
    let amounts = ["", "total ", "overall ", "full ", "approximate ", "estimated ", "approx "]
    let things = [
      "incident", "outage", "impact", "downtime", "disruption", "degradation", "interruption",
      "event", "issue", "customer impact", "user impact", "service outage", "service disruption",
    ]
    let measures = amounts.flatMap { ["\($0)duration", "\($0)length"] }
    let possessed = measures.flatMap { measure in
      things.flatMap { ["\(measure) of \($0)", "\(measure) of the \($0)"] }
    }
    let compound = amounts.flatMap { amount in
      things.flatMap { ["\(amount)\($0) duration", "\(amount)\($0) length"] }
    }
    let questions = ["how long", "how long it lasted", "how long did it last", "elapsed time"]
    return Self(measures + compound + possessed + questions + ["total outage", "lasted"])
  }()
}
