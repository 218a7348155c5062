import Incidents
import Testing

/// Sentences by which reports tell a root cause, in many people's words, by class.
///
/// They test what the words of a class have in common; a sentence that is read wrong belongs in the
/// list of its class: in `sentencesOfPeople` or `sentencesOfSystems` where the class is missed, in
/// `counters` where it is made up.
/// Other classes may be read out of a sentence too.
@Suite struct ToldCausesTests {
  /// Sentences that tell a cause, by class.
  static let sentences = sentencesOfPeople.merging(sentencesOfSystems) { $0 + $1 }

  @Test("sentences that tell a cause of a class", arguments: sentences.keys.sorted())
  func told(cause: String) {
    for sentence in Self.sentences[cause] ?? [] {
      // A cause is what a report is about, not one of many classes that its words brush.
      let classes = causes(in: sentence)
      #expect(classes.prefix(2).contains(cause), "\(sentence) \(classes)")
    }
  }

  @Test("sentences that only say words of a class", arguments: counters.keys.sorted())
  func notTold(cause: String) {
    for sentence in Self.counters[cause] ?? [] {
      let classes = causes(in: sentence)
      #expect(!classes.contains(cause), "\(sentence) \(classes)")
    }
  }

  /// The classes of a report whose root cause is a sentence.
  private func causes(in sentence: String) -> [String] {
    read(
      """
      # Checkout outage on 2023-03-05

      Customers could not pay.

      ## Root cause

      \(sentence)

      ## Resolution

      We fixed it.
      """
    ).causes.map(\.cause)
  }
}
