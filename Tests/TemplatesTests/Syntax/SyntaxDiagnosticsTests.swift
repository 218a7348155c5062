import Diagnostics
import Templates
import TestSupport
import Testing

@Suite struct SyntaxDiagnosticsTests {
  @Test(
    "what can't be read is named with its place",
    arguments: [
      (
        "<p>1️⃣{{title</p>\n",
        [Finding("1️⃣", "template-syntax", "'{{title</p>' is not closed by '}}'")]
      ),
      (
        "<p>1️⃣{{{title}}</p>\n",
        [Finding("1️⃣", "template-syntax", "'{{{title}}</p>' is not closed by '}}}'")]
      ),
      ("<p>1️⃣{{ }}</p>", [Finding("1️⃣", "template-syntax", "'{{ }}' has no name")]),
      ("1️⃣{{a b}}", [Finding("1️⃣", "template-syntax", "the name 'a b' has a space in it")]),
      (
        "1️⃣{{=<%=}}",
        [Finding("1️⃣", "template-syntax", "'{{=<%=}}' does not name two delimiters")]
      ),
      ("1️⃣{{#a}}x", [Finding("1️⃣", "template-unclosed-section", "'{{#a}}' is not closed")]),
      ("x1️⃣{{/a}}", [Finding("1️⃣", "template-unclosed-section", "'{{/a}}' closes nothing")]),
      (
        "{{#a}}\n1️⃣{{/b}}{{/a}}",
        [
          Finding(
            "1️⃣", "template-unclosed-section",
            "'{{/b}}' does not close '{{#a}}' of pages/page.html:1:1")
        ]
      ),
      (
        "{{#a}}\n 1️⃣{{^b}}x{{/a}}",
        [
          Finding(
            "1️⃣", "template-unclosed-section",
            "'{{^b}}' is not closed before '{{/a}}' at pages/page.html:2:9")
        ]
      ),
      (
        "{{> 1️⃣partials/tmeline}}",
        [
          Finding(
            "1️⃣", "template-unknown-partial",
            "no template named 'partials/tmeline'; did you mean 'partials/timeline'?")
        ]
      ),
      (
        "{{> 1️⃣timeline}}",
        [
          Finding(
            "1️⃣", "template-unknown-partial",
            "no template named 'timeline'; did you mean 'partials/timeline'?")
        ]
      ),
      (
        "{{<layouts/base}}{{$ 1️⃣titel}}x{{/titel}}{{/layouts/base}}",
        [
          Finding(
            "1️⃣", "template-unknown-block",
            "no layout has a block named 'titel'; did you mean 'title'?")
        ]
      ),
      (
        "{{<layouts/base}}1️⃣text{{/layouts/base}}",
        [
          Finding(
            "1️⃣", "template-ignored-text",
            "text in '{{<layouts/base}}' outside of a block is not shown")
        ]
      ),
    ] as [(String, [Finding])])
  func reports(marked: String, expected: [Finding]) {
    let text = MarkedText(marked)
    let library = compile(
      text.text,
      [("partials/timeline.html", ""), ("layouts/base.html", "{{$title}}{{/title}}")])
    #expect(library.diagnostics.map { Finding($0, in: text) } == expected)
  }

  @Test("a misspelled name is repaired by its fix-it")
  func fixes() throws {
    let library = compile("{{> partials/tmeline}}", [("partials/timeline.html", "")])
    let fix = try #require(library.diagnostics.first?.fixIts.first)
    #expect(fix.range == 4..<20)
    #expect(fix.replacement == "partials/timeline")
  }

  @Test("what is left out does not take the rest with it")
  func recovers() {
    #expect(rendered("a{{#x}}b{{/y}}c{{/x}}d", with: ["x": true]).text == "abcd")
    #expect(rendered("a{{> missing}}b").text == "ab")
    #expect(rendered("a{{b").text == "a{{b")
  }

  @Test(
    "100,000 nested tags compile and render",
    arguments: ["#a", "^b", "$c", "<pages/page"])
  func nestsDeeply(tag: String) {
    let name = tag.dropFirst()
    let depth = 100_000
    let text =
      String(repeating: "{{\(tag)}}", count: depth) + "x"
      + String(repeating: "{{/\(name)}}", count: depth)
    let page = rendered(text, with: ["a": true])
    #expect(page.text == (tag.hasPrefix("<") ? "" : "x"))
  }

  @Test("arguments inside arguments are compiled once for each place", .timeLimit(.minutes(1)))
  func nestsArguments() {
    let depth = 100
    let text =
      String(repeating: "{{<layouts/base}}{{$a}}", count: depth) + "x"
      + String(repeating: "{{/a}}{{/layouts/base}}", count: depth)
    let base = "{{$a}}{{/a}}<p class=\"{{$a}}{{/a}}\">"
    let library = compile(text, [("layouts/base.html", base)])
    // A layout that is called from one of its own attributes breaks out of it.
    #expect(library.diagnostics.map(\.path) == ["layouts/base.html"])
    #expect(library.diagnostics.map(\.kind.name) == ["template-unbalanced-markup"])
  }

  @Test("100,000 tags that close nothing are read in linear time", .timeLimit(.minutes(1)))
  func closesNothing() {
    let text =
      String(repeating: "{{#a}}", count: 100_000) + String(repeating: "{{/b}}", count: 100_000)
    #expect(compile(text).diagnostics.count == 200_000)
  }
}
