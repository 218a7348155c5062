import Diagnostics
import Encodings
import Templates
import Testing

@Suite struct TemplateRendererTests {
  @Test(
    "a template that calls itself without end stops with its chain",
    .timeLimit(.minutes(1)),
    arguments: [
      "x{{> pages/page}}", "{{> pages/page}}{{> pages/page}}",
      "{{<pages/page}}{{$a}}{{> pages/page}}{{/a}}{{/pages/page}}{{$a}}{{/a}}",
    ])
  func boundsRecursion(template: String) throws {
    let page = rendered(template)
    let diagnostic = try #require(page.diagnostics.first)
    #expect(diagnostic.kind.name == "template-recursion")
    #expect(diagnostic.help?.contains("pages/page.html:1:") == true)
    #expect(page.diagnostics.count == 1)
  }

  @Test("templates that double the work of each other stop", .timeLimit(.minutes(1)))
  func boundsCalls() {
    let chain = (0..<40).map {
      ("partials/p\($0).html", "{{> partials/p\($0 + 1)}}{{> partials/p\($0 + 1)}}")
    }
    let page = rendered("{{> partials/p0}}", chain + [("partials/p40.html", "")])
    #expect(page.diagnostics.map(\.kind.name) == ["template-recursion"])
  }

  @Test("a call that values end may be 60 deep")
  func recurses() {
    var view: TemplateObject = ["x": "end"]
    for _ in 0..<60 { view = ["next": .object(view), "x": "-"] }
    let page = rendered(
      "{{> partials/a}}",
      [("partials/a.html", "{{x}}{{#next}}{{> partials/a}}{{/next}}{{^next}}{{/next}}")],
      with: ["x": "-", "next": false])
    #expect(page.text == "-")
    let deep = rendered(
      "{{#view}}{{> partials/a}}{{/view}}",
      [("partials/a.html", "{{x}}{{#next}}{{> partials/a}}{{/next}}")],
      with: ["view": .object(marked(view))])
    #expect(deep.text.hasSuffix("-end"))
    #expect(deep.diagnostics == [])
  }

  /// Ends the chain, so that the innermost object does not see the `next` of the one around it.
  private func marked(_ view: TemplateObject) -> TemplateObject {
    guard case .object(let next)? = view["next"] else {
      return ["x": view["x"] ?? nil, "next": nil]
    }
    return ["x": view["x"] ?? nil, "next": .object(marked(next))]
  }

  @Test(
    "a section is skipped for nothing, false and what is empty",
    arguments: [
      (.null, false), (false, false), ("", false), ([], false), (.html(HTML()), false),
      (true, true), (0, true), ("0", true), ([[:]], true), ([:], true),
    ] as [(TemplateValue, Bool)])
  func skipsSections(value: TemplateValue, isShown: Bool) {
    let page = rendered("{{#x}}yes{{/x}}{{^x}}no{{/x}}", with: ["x": value])
    #expect(page.text == (isShown ? "yes" : "no"))
  }

  @Test(
    "values are written as they are",
    arguments: [
      (.null, ""), (true, "true"), (false, "false"), (7, "7"), (-12, "-12"), (1.5, "1.5"),
      ("é", "é"), (["a"], ""), (["a": "b"], ""),
    ] as [(TemplateValue, String)])
  func writes(value: TemplateValue, expected: String) {
    #expect(rendered("{{x}}", with: ["x": value]).text == expected)
  }

  @Test(
    "a section of a text knows the text, whatever stands in it or around it",
    arguments: [
      ("{{#a}}{{.}}{{/a}}", "A"), ("{{#a}}{{#b}}{{.}}{{/b}}{{/a}}", "B"),
      ("{{#a}}{{#b}}{{a}}{{/b}}{{.}}{{/a}}", "AA"), ("{{#a}}{{> partials/p}}{{/a}}", "A"),
      ("{{#list}}{{#a}}{{b}}{{/a}}{{.}}{{/list}}", "B1B2"),
      ("{{#list}}{{#a}}{{^none}}{{.}}{{/none}}{{/a}}{{.}}{{/list}}", "A1A2"),
      ("{{#list}}{{#a}}{{#object}}{{c}}{{/object}}{{/a}}{{.}}{{/list}}", "C1C2"),
      ("{{#a}}{{^.}}no{{/.}}{{b}}{{/a}}", "B"),
    ])
  func entersTexts(template: String, expected: String) {
    let page = rendered(
      template, [("partials/p.html", "{{.}}")],
      with: ["a": "A", "b": "B", "list": ["1", "2"], "object": ["c": "C"]])
    #expect(page.text == expected)
  }

  @Test("a page's values hide those of the site, and constants can't be hidden")
  func hides() {
    let library = compile("{{a}}{{b}}{{c.d}}", constants: ["c": ["d": "constant"]])
    let page = library.value.render(
      "pages/page", with: ["a": "page ", "c": ["d": "page"]], in: ["a": "site ", "b": "site "])
    #expect(String(decoding: page.value, as: UTF8.self) == "page site constant")
  }

  @Test("constants are escaped where they stand, and open sections")
  func writesConstants() {
    let page = rendered(
      "<p title=\"{{s.a}}\">{{s.a}}{{#s.list}}{{.}}{{s.b}}{{/s.list}}{{^s.none}}!{{/s.none}}",
      constants: ["s": ["a": "\"<", "b": ".", "list": ["x", "y"]]])
    #expect(page.text == "<p title=\"&quot;&lt;\">&quot;&lt;x.y.!")
  }

  @Test("an argument sees the blocks of the template in which it stands")
  func scopesArguments() {
    let page = rendered(
      """
      {{<layouts/base}}{{$title}}Page{{/title}}{{$main}}{{<partials/card}}{{$title}}Card\
      {{/title}}{{/partials/card}}{{/main}}{{/layouts/base}}
      """,
      [
        ("layouts/base.html", "{{$title}}{{/title}}: {{$main}}{{/main}}"),
        ("partials/card.html", "[{{$title}}{{/title}}]"),
      ])
    #expect(page.text == "Page: [Card]")
  }

  @Test("what is called on a line of its own is indented, but values and empty lines are not")
  func indents() {
    let page = rendered(
      "<main>\n  {{> partials/a}}\n</main>\n",
      [
        ("partials/a.html", "<p>\n\n  {{> partials/b}}\n</p>\n"), ("partials/b.html", "{{x}}\nb\n"),
      ],
      with: ["x": "1\n2"])
    #expect(page.text == "<main>\n  <p>\n\n    1\n2\n    b\n  </p>\n</main>\n")
  }

  @Test("a renderer that failed renders the next page as a new one does")
  func reuses() {
    let library = compile("{{#a}}{{> pages/page}}{{/a}}{{b}}").value
    var renderer = TemplateRenderer(library)
    let failed = renderer.render("pages/page", with: ["a": true])
    #expect(failed.diagnostics.count == 1)
    let next = renderer.render("pages/page", with: ["b": "x"])
    #expect(next.value == Array("x".utf8))
    #expect(next.diagnostics == [])
  }

  @Test("a page without a template is an error that names a near one")
  func misses() {
    let page = compile("").value.render("pages/pages", with: [:])
    #expect(page.value == [])
    #expect(
      page.diagnostics.map(\.message)
        == ["the theme has no template 'pages/pages'; did you mean 'pages/page'?"])
  }

  @Test("threads that share a library write the same bytes")
  func rendersConcurrently() async {
    let library = compile("{{#list}}<p>{{.}}</p>{{/list}}").value
    let view: TemplateObject = ["list": .list((0..<100).map { .integer($0) })]
    let expected = library.render("pages/page", with: view).value
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { library.render("pages/page", with: view).value == expected }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  @Test("diagnostic kinds have names of their own and an explanation")
  func listsKinds() {
    #expect(Set(templateDiagnosticKinds.map(\.name)).count == templateDiagnosticKinds.count)
    #expect(templateDiagnosticKinds.allSatisfy { $0.name.hasPrefix("template-") })
    #expect(templateDiagnosticKinds.allSatisfy { !$0.explanation.isEmpty })
  }
}
