import Testing

@testable import Incidents

@Suite("Tables of phrases")
struct PhraseTableTests {
  private static func matches(_ phrases: [String], in text: String) -> [String] {
    var found: [String] = []
    PhraseTable(phrases).forEachMatch(in: Array(text.utf8)) { number, position in
      found.append("\(phrases[number])@\(position)")
    }
    return found
  }

  @Test(
    "All phrases that begin at a word's beginning are found, shorter ones first",
    arguments: [
      (["roll", "rollback", "rolled back%"], "Rollback", ["roll@0", "rollback@0"]),
      (["roll", "rollback", "rolled back%"], "we rolled back.", ["roll@3", "rolled back%@3"]),
      (["roll", "rollback", "rolled back%"], "rolled backwards", ["roll@0"]),
      (["rolled back%", "rollback", "roll"], "scroll", []),
      // Equal phrases count each, the last one first.
      (["down", "down"], "is down", ["down@3", "down@3"]),
      (["a", "ab", "abc", "abd"], "abd", ["a@0", "ab@0", "abd@0"]),
      (["reset"], "rese", []),
      (["no%"], "no", ["no%@0"]),
      (["復旧"], "完全に復旧した", ["復旧@9"]),
      (["störung"], "eine Störung", ["störung@5"]),
    ])
  func find(phrases: [String], text: String, expected: [String]) {
    #expect(Self.matches(phrases, in: text) == expected)
  }

  @Test("Phrases of any kind are found as by a search for each")
  func anyPhrases() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func letters(_ most: Int) -> String {
      String(decoding: (0..<1 + next(most)).map { _ in Array("ab -".utf8)[next(4)] }, as: UTF8.self)
    }
    for _ in 0..<300 {
      let phrases = (0..<1 + next(12)).map { _ in letters(5) }
      let text = letters(24)
      let bytes = Array(text.utf8)
      let expected = bytes.indices.flatMap { position -> [String] in
        let isLetter = { (index: Int) in bytes[index] >= UInt8(ascii: "a") }
        guard position == 0 || !isLetter(position) || !isLetter(position - 1) else { return [] }
        return phrases.filter { bytes[position...].starts(with: $0.utf8) }
          .map { "\($0)@\(position)" }
      }
      #expect(Self.matches(phrases, in: text).sorted() == expected.sorted())
    }
  }
}
