import Diagnostics

/// The phrases of a taxonomy and the words that turn them, in one table that a sentence passes
/// once.
struct CauseLexicon: Sendable {
  /// What a phrase does for its class.
  enum Kind: Sendable {
    /// It names the class by itself.
    case naming
    /// It names the class where a report tells its cause, and only supports it elsewhere.
    case cue
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
    /// How many bytes it has; of alternatives the first.
    var length: Int
    /// Whether it denies something itself, such as `no review`.
    var isNegative: Bool
    /// Whether it tells what was lacking, or only how something was done, such as `inadvertently`.
    var isLack: Bool
  }

  /// What a match in the table means.
  enum Meaning: Sendable {
    /// A whole phrase, as an index in `phrases`.
    case phrase(Int)
    /// One of the two parts of a phrase, of so many bytes.
    case part(Int, isFirst: Bool, length: Int)
    case mark(CauseVocabulary.Mark)
    /// A name that holds words of a class, of so many bytes.
    case name(length: Int)
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
    func begins(_ phrase: String, with beginnings: [StaticString]) -> Bool {
      let bytes = Array(phrase.utf8)
      return beginnings.contains { bytes.begins(with: $0) }
    }
    for (cause, entry) in classes.enumerated() {
      let own = entry.phrases
      let lists: [(Kind, [String])] = [
        (.naming, own.naming), (.cue, own.cues), (.hint, own.hinting), (.party, own.parties),
        (.vendor, own.vendors),
        (.repair, own.repairing),
      ]
      for (kind, list) in lists {
        for text in list {
          guard let parts = Self.parts(of: text) else { continue }
          let number = phrases.count
          let first = alternatives(in: parts.first)
          let isWholeWord = first[0].utf8.last == UInt8(ascii: "%")
          phrases.append(
            Phrase(
              cause: cause, kind: kind, length: first[0].utf8.count - (isWholeWord ? 1 : 0),
              isNegative: begins(first[0], with: Self.negatives),
              isLack: begins(first[0], with: Self.lacks)))
          let second = parts.second.map(alternatives(in:)) ?? []
          texts += first + second
          meanings += first.map {
            second.isEmpty
              ? .phrase(number) : .part(number, isFirst: true, length: $0.utf8.count)
          }
          meanings += second.map { .part(number, isFirst: false, length: $0.utf8.count) }
        }
      }
    }
    for mark in CauseVocabulary.Mark.allCases {
      for text in phraseList(of: CauseVocabulary.words(of: mark)).flatMap(alternatives) {
        texts.append(text)
        meanings.append(.mark(mark))
      }
    }
    for name in phraseList(of: CauseVocabulary.names).flatMap(alternatives) {
      texts.append(name)
      meanings.append(.name(length: name.utf8.count))
    }
    self.classes = classes
    self.phrases = phrases
    self.meanings = meanings
    table = PhraseTable(texts)
  }

  /// The one or two parts of a phrase, a third being left out; nil where it has none.
  private static func parts(of phrase: String) -> (first: String, second: String?)? {
    func isPart(_ text: String) -> Bool { !text.isEmpty && text != "%" }
    // Most phrases have one.
    guard phrase.utf8.span.holds(UInt8(ascii: "+")) else {
      let text = phrase.asciiLowercased.trimmedBytes
      return isPart(text) ? (text, nil) : nil
    }
    let parts = phrase.utf8.lowercased.split(separator: UInt8(ascii: "+")).lazy
      .map(\.trimmed.string).filter(isPart).prefix(2)
    return parts.first.map { ($0, parts.dropFirst().first) }
  }

  private static let negatives: [StaticString] = [
    "no ", "not ", "never", "without", "lack", "missing", "did", "does", "isn't", "wasn't",
    "unable", "could", "fail", "wrong", "ikke", "cannot", "untested", "undetected", "unnoticed",
    "undocumented", "insufficient", "inadequate", "incomplete",
  ]
  private static let lacks: [StaticString] = [
    "no ", "nobody", "not ", "never", "lack", "missing", "insufficient", "inadequate", "limited",
    "low ", "poor", "untested", "undocumented", "outdated", "knowledge", "documentation",
    "bus factor", "inadvertently", "unintentionally",
  ]
}
