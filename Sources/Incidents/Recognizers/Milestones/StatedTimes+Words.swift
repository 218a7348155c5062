extension MilestoneReader.StatedTimes {
  /// Whether nothing but `At`, `On Monday at about` and the like stands before the first time.
  static func opensPlainly(_ opening: ArraySlice<UInt8>) -> Bool {
    opening.lowercased.split { !$0.isLetterOrNonASCII }.allSatisfy { word in
      let plain = [
        "at", "on", "by", "around", "about", "approximately", "roughly", "ca", "kl", "um", "then",
        "gegen", "vers", "om", "rundt", "as", "of", "from", "since", "starting", "beginning",
        "early", "late", "morning", "afternoon", "evening", "night", "just", "shortly",
        "before", "after", "am", "abend", "nachmittag", "morgen", "früh", "ab", "seit", "a",
        "las", "à", "às", "desde", "soir", "matin", "depuis", "op", "sinds",
        "le", "el", "il", "den", "alle", "ore", "klockan", "kello",
      ]
      return plain.contains { $0.utf8.elementsEqual(word) } || CalendarNames.isWeekday(word)
    }
  }

  /// Whether the words between two times make them the ends of a stretch.
  static func isRange(_ between: ArraySlice<UInt8>) -> Bool {
    let words = between.trimmed.lowercased
    return words.count < 40
      && Self.rangeWords.contains { word in
        words.starts(with: word.utf8)
          && (words.count == word.utf8.count
            || !words[words.startIndex + word.utf8.count].isLetterOrNonASCII)
      }
  }

  private static let rangeWords = [
    "to", "until", "till", "and", "through", "bis", "-", "und", "til", "og", "tot", "en", "hasta",
    "até", "et", "y", "e", "alle", "fino alle",
  ]

  /// Whether a clause tells by its words that something broke, or that it works; nil where it
  /// tells both, neither, or a step of the work, and where it names nothing that breaks.
  func course(of clause: ArraySlice<UInt8>) -> Milestones.Name? {
    var found: Set<StatementWords.CourseWord> = []
    StatementWords.course.forEachMatch(in: clause) { number, _ in
      if let word = StatementWords.CourseWord(rawValue: number) { found.insert(word) }
    }
    guard found.contains(.thing), !found.contains(.aside),
      found.contains(.breaks) != found.contains(.works)
    else { return nil }
    return found.contains(.breaks) ? .started : .resolved
  }

  /// The first clause behind a time: `the pool ran dry` of `At 14:05 the pool ran dry, and …`.
  func firstClause(of rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = rest.dropFirst(rest.first == UInt8(ascii: ",") ? 1 : 0)
    let clause = words.prefix { !$0.isOne(of: ",;:.") }
    return clause.prefix(StatementWords.endsFirstClause.firstMatch(in: words) ?? clause.count)
  }
}
