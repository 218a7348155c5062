import Diagnostics
import Templates
import Testing

@Suite struct RandomTemplateTests {
  static let pieces = [
    "{{x}}", "{{{x}}}", "{{#a}}", "{{/a}}", "{{^a}}", "{{#l}}", "{{/l}}", "{{> partials/p}}",
    "{{<layouts/q}}", "{{/layouts/q}}", "{{$b}}", "{{/b}}", "{{! c }}", "{{>*n}}", "{{.}}",
    "{{#.}}", "{{/.}}", "{{a.b}}", "<p>", "<p ", ">", "\"", "'", "=", "<a href=\"", "<script>",
    "</script>", "<!--", "-->", "<title>", "</title>", "\n", "  ", "\r\n", "javascript:", "/", ":",
    "{{=<% %>=}}", "<%x%>", "<%={{ }}=%>", "<", "{{", "}}", "<!", "style=\"", "é", "\0",
  ]

  @Test("no order of tags and markup stops compiling, checking or rendering", arguments: 1...8)
  func survives(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func next(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    func template() -> String {
      (0..<next(below: 30)).map { _ in Self.pieces[next(below: Self.pieces.count)] }.joined()
    }
    let contract = TemplateContract(
      site: [],
      pages: [.page("pages/page", "", [.text("x", ""), .object("a", "", [.text("b", "")])])])
    for _ in 0..<50 {
      let files =
        [("pages/page.html", template()), ("partials/p.html", template())]
        + [("layouts/q.html", template())]
      for mode in [TemplateLibrary.Mode.theme, .specification] {
        let library = compileTemplates(
          files.map { ($0.0, SourceFile(path: $0.0, text: $0.1)) }, mode: mode)
        let page = library.value.render(
          "pages/page",
          with: ["x": "\"><script>", "a": ["b": "'"], "l": [1, "x", [2]], "n": "partials/p"])
        let found =
          library.diagnostics + page.diagnostics
          + check(library.value, against: contract)
        #expect(found.allSatisfy { $0.kind.name.hasPrefix("template-") })
      }
    }
  }
}
