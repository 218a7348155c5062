import Incidents
import Testing

@Suite("Links of wikis")
struct WikiLinksTests {
  @Test(
    "are shown as their words, the title of what they lead to, or their name",
    arguments: [
      ("See [[2022-06-14-cert]].", "See The certificate ended."),
      ("See [[2022-06-14-cert|what happened then]].", "See what happened then."),
      ("See [[other page]] and [[2022-06-14-cert]]", "See other page and The certificate ended"),
      ("if [[ -f x ]]; then", "if [[ -f x ]]; then"), ("a[[1, 2], [3]]", "a[[1, 2], [3]]"),
      ("[[open", "[[open"), ("x [[a|]] y", "x a y"), ("", ""),
    ])
  func shown(text: String, expected: String) {
    let shown = withoutWikiLinks(text) { $0 == "2022-06-14-cert" ? "The certificate ended" : nil }
    #expect(shown == expected)
  }
}
