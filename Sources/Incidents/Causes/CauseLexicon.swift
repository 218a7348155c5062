/// The phrases of a taxonomy and the words that turn them, in one table that a sentence passes once.
struct CauseLexicon: Sendable {
  /// A phrase of a class.
  struct Phrase: Sendable {
    /// The index of the class in `classes`.
    var cause: Int
    /// Whether it names the class by itself.
    var isNaming: Bool
    /// Whether it tells a repair.
    var isRepair: Bool
    /// Whether it denies something itself, such as `no review`.
    var isNegative: Bool
  }

  /// What a match in the table means.
  enum Meaning: Sendable {
    /// A whole phrase, as an index in `phrases`.
    case phrase(Int)
    /// One of the two parts of a phrase.
    case part(Int, isFirst: Bool)
    case mark(CauseVocabulary.Mark)
  }

  let classes: [CauseClass]
  let phrases: [Phrase]
  let meanings: [Meaning]
  let table: PhraseTable

  /// The lexicon of the default taxonomy.
  static let standard = CauseLexicon(Taxonomy.standard.classes)

  /// Creates the lexicon of some classes.
  ///
  /// - Complexity: O(n) in the bytes of all phrases.
  init(_ classes: [CauseClass]) {
    var phrases: [Phrase] = []
    var meanings: [Meaning] = []
    var texts: [String] = []
    for (cause, entry) in classes.enumerated() {
      let all =
        entry.phrases.naming.map { ($0, true, false) }
        + entry.phrases.hinting.map { ($0, false, false) }
        + entry.phrases.repairing.map { ($0, false, true) }
      for (text, isNaming, isRepair) in all {
        let parts = Self.parts(of: text)
        guard let first = parts.first else { continue }
        let number = phrases.count
        phrases.append(
          Phrase(
            cause: cause, isNaming: isNaming, isRepair: isRepair,
            isNegative: Self.isNegative(first)))
        texts += parts
        meanings +=
          parts.count == 1
          ? [.phrase(number)] : [.part(number, isFirst: true), .part(number, isFirst: false)]
      }
    }
    for mark in CauseVocabulary.Mark.allCases {
      for text in CausePhrases.parts(of: CauseVocabulary.words(of: mark)) {
        texts.append(text)
        meanings.append(.mark(mark))
      }
    }
    self.classes = classes
    self.phrases = phrases
    self.meanings = meanings
    table = PhraseTable(texts)
  }

  /// The one or two parts of a phrase; a third is left out.
  private static func parts(of phrase: String) -> [String] {
    Array(phrase.asciiLowercased.utf8).split(separator: UInt8(ascii: "+")).map(\.trimmed.string)
      .filter { !$0.isEmpty && $0 != "%" }.prefix(2).map { $0 }
  }

  private static func isNegative(_ phrase: String) -> Bool {
    let beginnings = [
      "no ", "not ", "never", "without", "lack", "missing", "did", "does", "isn't", "wasn't",
      "unable", "could", "fail", "un", "in", "wrong", "ikke", "cannot",
    ]
    return beginnings.contains { phrase.hasBytePrefix($0) }
  }
}
