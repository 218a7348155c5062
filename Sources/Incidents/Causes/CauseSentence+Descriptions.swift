/// What a sentence says of how things are, which is no cause.
extension CauseSentence {
  /// Whether the sentence, outside of sections about the cause, only describes what there is, such as
  /// `We run our own DNS servers` and `The TTL is 1 hour`: it tells nothing that happened, and finds
  /// no fault with it.
  func isDescription(aboutCause: Bool) -> Bool {
    // A section about the cause does not tell how things are for its own sake.
    guard !aboutCause, !hasSides, marks.contains(.description) || statesValue else { return false }
    return !Self.tellings.occurs(in: bytes)
  }

  /// Whether a short sentence says how much something is.
  private var statesValue: Bool {
    guard bytes.count <= 60, !bytes.contains(UInt8(ascii: "%")) else { return false }
    return [" is ", " are "].contains { verb in
      bytes.indices.contains { index in
        bytes[index...].starts(with: verb.utf8)
          && bytes[index...].dropFirst(verb.utf8.count).first?.isDigit == true
      }
    }
  }

  /// Words by which a sentence tells what happened, or that something is not as it should be.
  private static let tellings = PhraseTable([
    "was%", "were%", "had%", "did%", "got%", "became%", "too%", "only%", "single%", "not%", "no%",
    "never%", "without%", "missing%", "lack", "wrong", "incorrect", "invalid", "instead%", "fail",
    "broke", "full%", "lost%", "down%", "because%", "but%", "when%", "cannot%", "can't%",
    "doesn't%", "isn't%", "aren't%", "don't%", "slow", "unreliable", "outdated", "shared%", "bug",
    "which%", "that%", "war%", "expire", "overload", "typo%", "ran%", "hard-coded", "hardcoded",
    "self-signed", "exhaust", "blocks%",
  ])

  /// Whether words that say that something was not changed end the clause with that: `had not been
  /// changed`, but not `had not been changed to the new address`; nil for other words.
  static func endsUnchanged(_ words: ArraySlice<UInt8>) -> Bool? {
    let parts = words.prefix(120).split(separator: UInt8(ascii: " "))
    func word(_ part: ArraySlice<UInt8>) -> String {
      part.prefix(while: \.isLetterOrNonASCII).string
    }
    guard let verb = parts.prefix(4).firstIndex(where: { deeds.contains(word($0)) }) else {
      return nil
    }
    guard verb + 1 < parts.count, parts[verb].last?.isLetterOrNonASCII == true else { return true }
    return clauseEnds.contains(word(parts[verb + 1]))
  }

  private static let deeds: Set<String> = ["changed", "modified", "edited", "altered", "touched"]
  /// Words behind which the clause goes on with something else, or with when that was.
  private static let clauseEnds: Set<String> = [
    "or", "at", "that", "during", "recently", "lately", "for", "by", "either", "beforehand",
    "anymore", "this",
  ]

  /// Whether a class is only that of a machine that `died`, as people say of whatever stopped: in a
  /// title that is what was seen.
  func isIdiom(_ mention: Mention) -> Bool {
    mention.position < bytes.count
      && Self.deaths.firstMatch(in: bytes[mention.position...]) == 0
  }

  private static let deaths = PhraseTable([
    "server died", "host died", "machine died", "node died", "box died", "dead server",
  ])
}
