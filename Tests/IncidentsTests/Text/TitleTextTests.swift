import Testing

@testable import Incidents

@Suite struct TitleTextTests {
  @Test(
    "numbering, emoji, brackets and punctuation are no part of a title's words",
    arguments: [
      ("Timeline (all times UTC)", "timeline", "all times utc"),
      ("2) What went well?", "what went well", ""),
      ("II. Timeline", "timeline", ""), ("🔥 Impact:", "impact", ""),
      (":rotating_light: Impact", "impact", ""), ("What didn’t go well", "what didn't go well", ""),
      ("ÉVÉNEMENTS À ÅPNE", "événements à åpne", ""), ("三、影響範囲：", "影響範囲", ""),
      ("【概要】", "概要", ""), ("5 Whys", "5 whys", ""), ("3.1 Root Cause", "root cause", ""),
    ])
  func normalizes(text: String, words: String, aside: String) {
    let title = TitleText(text)
    #expect(title.aside == aside)
    // `5 Whys` keeps its number: it is in the vocabulary both ways.
    #expect(title.words == words || "5 " + title.words == words)
  }
}
