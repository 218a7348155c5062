import Diagnostics

/// Finds the classes of a taxonomy that a name means which none of them has.
struct NearClasses: Sendable {
  /// Words that tell of a class where a name has all of them.
  private struct Phrase: Sendable {
    /// The index of the class.
    var cause: Int
    var words: Set<String>
    /// How much each word tells.
    var weight: Int
  }

  private let ids: [CauseClass.ID]
  private var phrases: [Phrase] = []
  /// By word, the phrases that have it.
  private var byWord: [String: [Int]] = [:]

  /// Those of the default taxonomy.
  static let standard = NearClasses(Taxonomy.standard.classes)

  /// Splits the names and phrases of some classes into words.
  ///
  /// - Complexity: O(n) in the bytes of the phrases.
  init(_ classes: [CauseClass]) {
    ids = classes.map(\.id)
    for (cause, entry) in classes.enumerated() {
      for name in [entry.id, entry.title] + entry.aliases {
        for word in Self.words(of: name, atLeast: 3) { add([word], of: cause, weight: 2) }
      }
      // Those with alternatives are pieces of sentences, which no name is.
      for phrase in entry.phrases.naming where !phrase.utf8.span.holds(UInt8(ascii: "{")) {
        add(Self.words(of: phrase, atLeast: 2), of: cause, weight: 3)
      }
      for phrase in entry.phrases.hinting {
        add(Self.words(of: phrase, atLeast: 2), of: cause, weight: 1)
      }
    }
  }

  private mutating func add(_ words: Set<String>, of cause: Int, weight: Int) {
    guard !words.isEmpty else { return }
    for word in words { byWord[word, default: []].append(phrases.count) }
    phrases.append(Phrase(cause: cause, words: words, weight: weight))
  }

  /// Returns the classes that a name most likely means, the likeliest first: those with a phrase of
  /// its words (`disk-full` is said of `capacity`), and those that share a word with it.
  ///
  /// - Returns: At most three ids; none where no word fits.
  /// - Complexity: O(n) in the phrases that share a word with the name.
  func likely(for name: String) -> [CauseClass.ID] {
    let words = Self.words(of: name, atLeast: 3)
    var weights: [Int: Int] = [:]
    for word in words {
      for number in byWord[word] ?? [] where phrases[number].words.isSubset(of: words) {
        let phrase = phrases[number]
        let weight = phrase.weight * (phrase.weight == 2 ? 1 : phrase.words.count)
        weights[phrase.cause] = Swift.max(weights[phrase.cause] ?? 0, weight)
      }
    }
    return weights.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(3).map { ids[$0.key] }
  }

  /// Words that fit all classes.
  private static let vague: Set<String> = [
    "failure", "error", "issue", "problem", "outage", "incident", "and",
  ]

  /// The words of a text in lower case that have at least some bytes, without the vague ones.
  private static func words(of text: String, atLeast count: Int) -> Set<String> {
    let words = Array(text.utf8).lowercased.split { !$0.isWordByte }
      .filter { $0.count >= count }.map(\.string)
    return Set(words).subtracting(vague)
  }
}
