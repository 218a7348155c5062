import Testing

@testable import Incidents

@Suite struct AlternativesTests {
  @Test(
    "a pattern stands for its texts, and what is none for itself",
    arguments: [
      ("no plan", ["no plan"]),
      ("no {written|clear} plan", ["no written plan", "no clear plan"]),
      ("ack{| at}", ["ack", "ack at"]),
      ("{a|b} {c|d}", ["a c", "a d", "b c", "b d"]),
      ("{}", ["{}"]), ("open {brace", ["open {brace"]), ("a} b {c|d}", ["a} b c", "a} b d"]),
      ("{a|{b|c}}", ["{a|{b|c}}"]),
    ])
  func stands(pattern: String, texts: [String]) { #expect(alternatives(in: pattern) == texts) }

  @Test("a pattern of more texts than anybody needs is a text")
  func isBounded() {
    let pattern = String(repeating: "{a|b}", count: 40)
    #expect(alternatives(in: pattern) == [pattern])
    #expect(alternatives(in: String(repeating: "{a|b}", count: 8)).count == 256)
  }
}
