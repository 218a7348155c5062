import Documents
import Encodings
import Testing

@testable import Sites

@Suite("Words that depend on numbers")
struct WordsTests {
  private func say(_ phrase: String, _ number: String) -> String {
    Words(["open-of": phrase])(.openOf, ["n": number, "x": "y"])
  }

  @Test(
    "A phrase has forms for one and any other number, or for none, one and any other",
    arguments: [
      ("{n} {n?was|were} open", "0", "0 were open"), ("{n} {n?was|were} open", "1", "1 was open"),
      ("{n} {n?was|were} open", "1,001", "1,001 were open"),
      ("{n?none is|one is|# are} open", "0", "none is open"),
      ("{n?none is|one is|# are} open", "1", "one is open"),
      ("{n?none is|one is|# are} open", "21", "21 are open"),
      ("in {n}{n?| each}", "1", "in 1"), ("in {n}{n?| each}", "2", "in 2 each"),
      ("{x}{n?a}", "1", "y1"), ("{x?", "1", "{x?"), ("{m?a|b}", "1", "b"),
    ])
  func forms(phrase: String, number: String, expected: String) {
    #expect(say(phrase, number) == expected)
  }

  @Test("Forms are chosen where slots hold markup too, and are escaped")
  func markup() {
    let words = Words(["open-of": "{n?<one>|<other>} {x}"])
    let html = words.html(.openOf, ["n": HTML(text: "1"), "x": HTML(markup: "<b></b>")])
    #expect(String(decoding: html.bytes, as: UTF8.self) == "&lt;one&gt; <b></b>")
  }

  /// A number that stands before a plural has a form for one, but where the program never has one.
  @Test("No phrase of the built-in theme has a bare number before a plural verb")
  func builtIn() throws {
    let file = try #require(builtInThemeFiles()["strings/en.yml"])
    for line in file.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      for verb in ["are", "were", "have", "do", "name", "state", "incidents", "action items"]
      where text.contains("} \(verb) ") || text.contains("} \(verb)\"") {
        // These have another phrase for one, or a number that is always larger.
        let isSeveral = ["found:", "found-most:", "lede-none:", "left-out:"].contains {
          text.contains(" \($0)")
        }
        #expect(isSeveral, "\(text)")
      }
    }
  }

  @Test("A word's number is its place among all words")
  func numbers() {
    #expect(Word.allCases.map(\.number) == Array(Word.allCases.indices))
  }
}
