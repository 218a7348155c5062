/// States that are sentences: `This was done on 2 May`.
extension ActionWords {
  /// Whether the words of a state are a sentence, which may tell of anything.
  static func isSentence(_ state: ArraySlice<UInt8>) -> Bool { sentences.occurs(in: state) }

  /// Whether words behind such a sentence only tell when that was, as opposed to `by hand`.
  static func tellsDay(_ words: ArraySlice<UInt8>) -> Bool {
    (whens.occurs(in: words) || words.contains(where: \.isDigit)) && !exceptions.occurs(in: words)
  }

  private static let sentences = PhraseTable([
    "this is%", "this was%", "this has%", "that is%", "that's%", "that’s%", "that was%", "i did%",
    "we did%", "in place",
  ])
  private static let whens = PhraseTable([
    "since%", "day%", "week%", "month%", "today%", "yesterday%", "already%", "morning%", "evening%",
    "night%",
  ])
  /// Words by which it is done otherwise, in part, or no more.
  private static let exceptions = PhraseTable([
    "by%", "but%", "never%", "only%", "not%", "manually%", "every%", "each%", "except%", "last%",
    "wrong", "should%", "per%",
  ])
}
