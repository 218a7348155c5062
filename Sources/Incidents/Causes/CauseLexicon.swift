/// The phrases of a taxonomy and the words that turn them, in one table that a sentence passes once.
struct CauseLexicon: Sendable {
  /// What a phrase does for its class.
  enum Kind: Sendable {
    /// It names the class by itself.
    case naming
    /// It only supports it.
    case hint
    /// It names a supplier, and so the class where the supplier failed or changed.
    case party
    /// As `party`, where that stands right beside it.
    case vendor
    /// It tells a repair.
    case repair
  }

  /// A phrase of a class.
  struct Phrase: Sendable {
    /// The index of the class in `classes`.
    var cause: Int
    var kind: Kind
    /// How many bytes it has.
    var length: Int
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
        entry.phrases.naming.map { ($0, Kind.naming) }
        + entry.phrases.hinting.map { ($0, Kind.hint) }
        + entry.phrases.parties.map { ($0, Kind.party) }
        + entry.phrases.vendors.map { ($0, Kind.vendor) }
        + entry.phrases.repairing.map { ($0, Kind.repair) }
      for (text, kind) in all {
        let parts = Self.parts(of: text)
        guard let first = parts.first else { continue }
        let number = phrases.count
        phrases.append(
          Phrase(
            cause: cause, kind: kind, length: first.utf8.count { $0 != UInt8(ascii: "%") },
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
    // Most phrases have one.
    if !phrase.utf8.contains(UInt8(ascii: "+")) {
      let text = phrase.asciiLowercased.trimmedBytes
      return text.isEmpty || text == "%" ? [] : [text]
    }
    return Array(phrase.asciiLowercased.utf8).split(separator: UInt8(ascii: "+")).map(
      \.trimmed.string
    )
    .filter { !$0.isEmpty && $0 != "%" }.prefix(2).map { $0 }
  }

  private static func isNegative(_ phrase: String) -> Bool {
    let beginnings: [StaticString] = [
      "no ", "not ", "never", "without", "lack", "missing", "did", "does", "isn't", "wasn't",
      "unable", "could", "fail", "un", "in", "wrong", "ikke", "cannot",
    ]
    return beginnings.contains { phrase.utf8.begins(with: $0) }
  }
}
