extension Taxonomy {
  /// Returns the classes that a name which none of them has most likely means, the likeliest first: those
  /// with a phrase of its words (`disk-full` is said of `capacity`), and those that share a word with it.
  ///
  /// - Returns: At most three ids; none where no word fits.
  /// - Complexity: O(n) in the phrases.
  func classes(near name: String) -> [CauseClass.ID] {
    let words = Self.words(of: name)
    guard !words.isEmpty else { return [] }
    var found: [(id: CauseClass.ID, weight: Int)] = []
    for candidate in classes {
      let names = [candidate.id, candidate.title] + candidate.aliases
      let own = names.contains { !words.isDisjoint(with: Self.words(of: $0)) } ? 2 : 0
      let naming = candidate.phrases.naming.map { 3 * Self.matchedWordCount(of: $0, in: words) }
      let hinting = candidate.phrases.hinting.map { Self.matchedWordCount(of: $0, in: words) }
      let weight = ([own] + naming + hinting).max() ?? 0
      if weight > 0 { found.append((candidate.id, weight)) }
    }
    let best = found.enumerated().sorted { a, b in
      a.element.weight != b.element.weight
        ? a.element.weight > b.element.weight : a.offset < b.offset
    }
    return best.prefix(3).map(\.element.id)
  }

  /// How many words a phrase has, where all of them are among those of a name; else 0.
  private static func matchedWordCount(of phrase: String, in words: Set<String>) -> Int {
    // Most phrases have none of them, and are not split.
    guard words.contains(where: { phrase.utf8.count >= $0.utf8.count && phrase.contains($0) })
    else {
      return 0
    }
    let parts = Self.words(of: phrase, min: 2)
    return !parts.isEmpty && parts.isSubset(of: words) ? parts.count : 0
  }

  /// Words that fit all classes.
  private static let vague: Set<String> = [
    "failure", "error", "issue", "problem", "outage", "incident", "and",
  ]

  /// The words of a text in lower case that have at least some letters, without the vague ones.
  private static func words(of text: String, min: Int = 3) -> Set<String> {
    let all = text.asciiLowercased.utf8.split { !$0.isLetter && !$0.isDigit }
      .filter { $0.count >= min }.map { String(decoding: Array($0), as: UTF8.self) }
    return Set(all).subtracting(vague)
  }
}
