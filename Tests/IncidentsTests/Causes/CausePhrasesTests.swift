import Testing

@testable import Incidents

/// The phrases of the default taxonomy, which must mean what they seem to say.
@Suite struct CausePhrasesTests {
  @Test("a phrase has two parts at most, as a third would be left out")
  func parts() {
    for phrase in Self.phrases {
      #expect(phrase.count { $0 == "+" } <= 1, "\(phrase)")
    }
  }

  @Test("the mark of the end of a word stands at an end; before, it is a sign like any other")
  func endsOfWords() {
    for part in Self.phrases.flatMap(Self.parts) where part.contains("{") {
      let following = part.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
      let isEnd = following.allSatisfy {
        $0.isEmpty || part.last == "}" && ["|", "}"].contains($0.first) && !$0.contains("{")
      }
      #expect(isEnd, "\(part)")
    }
  }

  @Test("each pattern stands for few enough phrases to be written out")
  func patterns() {
    for part in Self.phrases.flatMap(Self.parts) {
      #expect(alternatives(in: part).allSatisfy { !$0.contains("{") }, "\(part)")
    }
    let marks = CauseVocabulary.Mark.allCases.map(CauseVocabulary.words)
    for words in (marks + [CauseVocabulary.names]).flatMap(phraseList) {
      #expect(alternatives(in: words).allSatisfy { !$0.contains("{") }, "\(words)")
    }
  }

  @Test("no choice at the end of a part is the beginning of another one, which it stands for")
  func choices() {
    for part in Self.phrases.flatMap(Self.parts) where part.last == "}" {
      let choices = part.dropLast().split(separator: "{").last?.split(separator: "|") ?? []
      for choice in choices where choice.last != "%" {
        let covered = choices.filter { $0 != choice && $0.hasPrefix(choice) }
        #expect(covered.isEmpty, "\(choice) stands for \(covered) in \(part)")
      }
    }
  }

  private static let phrases = Taxonomy.standard.classes.flatMap { entry in
    [\.naming, \.cues, \.hinting, \.parties, \.vendors, \.repairing].flatMap {
      (list: KeyPath<CausePhrases, [String]>) in entry.phrases[keyPath: list]
    }
  }

  private static func parts(of phrase: String) -> [String] {
    phrase.split(separator: "+").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
