import Diagnostics
import Templates
import TestSupport
import Testing

@Suite struct ContractCheckTests {
  static let contract = TemplateContract(
    site: [
      .text("language", "The language."),
      .object("strings", "The words of the theme.", [.text("title", "A word.")]),
      .anything("options", "The options of the theme."),
    ],
    pages: [
      .page(
        "pages/page", "A page.",
        [
          .text("title", "The title."), .markup("body", "The text."), .flag("draft", "Is a draft."),
          .values("tags", "Words."), .address("url", "The address."),
          .object(
            "impact", "What it did.", [.text("summary", "In short."), .number("users", "n")]),
          .list(
            "timeline", "What happened.",
            of: [
              .text("time", "When."), .markup("text", "What."),
              .list("links", "Links.", of: [.address("url", "Where."), .text("label", "What.")]),
            ]),
        ])
    ])

  @Test(
    "known names are no reason to complain",
    arguments: [
      "{{title}}{{{body}}}{{language}}{{strings.title}}{{impact.users}}",
      "{{#timeline}}{{time}}{{title}}{{#links}}{{label}}{{time}}{{/links}}{{/timeline}}",
      "{{#impact}}{{summary}}{{/impact}}{{#title}}{{.}}{{/title}}{{#tags}}{{.}}{{/tags}}",
      "{{options.a.b}}{{#options}}{{a}}{{#b}}{{c}}{{/b}}{{/options}}{{^draft}}{{/draft}}",
      "{{#timeline}}{{> partials/entry}}{{/timeline}}", "{{settings.whatever}}",
    ])
  func accepts(template: String) {
    let library = compile(
      template, [("partials/entry.html", "{{time}}")], constants: ["settings": ["a": "b"]])
    #expect(check(library.value, against: Self.contract) == [])
  }

  @Test(
    "names that no view has are found with their places",
    arguments: [
      (
        "{{1️⃣titel}}",
        [Finding("1️⃣", "template-unknown-name", "no value named 'titel'; did you mean 'title'?")]
      ),
      (
        "{{#timeline}}{{1️⃣tiem}}{{/timeline}}",
        [Finding("1️⃣", "template-unknown-name", "no value named 'tiem'; did you mean 'time'?")]
      ),
      (
        "{{1️⃣strings.titel}}",
        [
          Finding(
            "1️⃣", "template-unknown-name",
            "no value named 'strings.titel'; did you mean 'strings.title'?")
        ]
      ),
      (
        "{{#1️⃣tmeline}}{{anything}}{{/tmeline}}{{^2️⃣daft}}{{/daft}}",
        [
          Finding(
            "1️⃣", "template-unknown-name", "no value named 'tmeline'; did you mean 'timeline'?"),
          Finding("2️⃣", "template-unknown-name", "no value named 'daft'; did you mean 'draft'?"),
        ]
      ),
      ("{{1️⃣time}}", [Finding("1️⃣", "template-unknown-name", "no value named 'time'")]),
      (
        "{{1️⃣timeline.time}}",
        [Finding("1️⃣", "template-unknown-name", "no value named 'timeline.time'")]
      ),
      (
        "{{1️⃣timeline}}{{2️⃣impact}}",
        [
          Finding("1️⃣", "template-wrong-type", "'timeline' is a list, which writes nothing"),
          Finding(
            "2️⃣", "template-wrong-type", "'impact' is a group of values, which writes nothing"),
        ]
      ),
      (
        "{{{1️⃣title}}}",
        [Finding("1️⃣", "template-raw-value", "'title' is not markup, so it is escaped")]
      ),
    ] as [(String, [Finding])])
  func finds(marked: String, expected: [Finding]) {
    let text = MarkedText(marked)
    let library = compile(text.text)
    #expect(library.diagnostics == [])
    let found = check(library.value, against: Self.contract)
    #expect(found.map { Finding($0, in: text) } == expected)
  }

  @Test("a name in a partial is reported once, with the way that leads to it and a fix")
  func namesTheChain() throws {
    let library = compile(
      "{{<layouts/base}}{{$main}}\n{{#timeline}}\n  {{> partials/entry}}{{> partials/entry}}\n"
        + "{{/timeline}}{{/main}}{{/layouts/base}}",
      [
        ("layouts/base.html", "{{$main}}{{nothing}}{{/main}}"),
        ("partials/entry.html", "<td>{{entry.tiem}}{{tiem}}</td>"),
      ])
    let found = check(library.value, against: Self.contract)
    #expect(found.map(\.path) == ["partials/entry.html", "partials/entry.html"])
    let last = try #require(found.last)
    #expect(last.message == "no value named 'tiem'; did you mean 'time'?")
    #expect(last.help == "included from pages/page.html:3:3")
    #expect(last.fixIts.map(\.replacement) == ["time"])
    #expect(last.fixIts.map(\.range) == [20..<24])
    #expect(last.range == 20..<24)
  }

  @Test(
    "help says where a name is and what it is",
    arguments: [
      (
        "{{time}}",
        "a value of that name is in 'timeline'; use it inside {{#timeline}}…{{/timeline}}"
      ),
      (
        "{{timeline.time}}",
        "'timeline' is a list; its values are named inside {{#timeline}}…{{/timeline}}"
      ), ("{{title.x}}", "'title' is a text"), ("{{wholly-unknown}}", nil),
    ] as [(String, String?)])
  func helps(template: String, help: String?) {
    #expect(check(compile(template).value, against: Self.contract).map(\.help) == [help])
  }

  @Test(
    "templates that call themselves are checked in bounded time", .timeLimit(.minutes(1)),
    arguments: [
      "{{titel}}{{> pages/page}}{{> pages/page}}",
      "{{titel}}{{#impact}}{{> pages/page}}{{/impact}}{{#timeline}}{{> pages/page}}{{/timeline}}",
      "{{titel}}{{<pages/page}}{{$a}}{{> pages/page}}{{/a}}{{/pages/page}}{{$a}}{{/a}}",
      "{{titel}}{{<pages/page}}{{/pages/page}}{{<pages/page}}{{/pages/page}}",
    ])
  func boundsRecursion(template: String) {
    let found = check(compile(template).value, against: Self.contract)
    #expect(found.map(\.kind.name).contains("template-unknown-name"))
  }

  @Test("a page without a template and a template without a page are named")
  func comparesPages() {
    let library = compile("", [("pages/paeg.html", "")])
    let found = check(
      library.value,
      against: TemplateContract(
        site: [], pages: [.page("pages/page", "", []), .page("pages/home", "", [])]))
    #expect(
      found.map(\.message) == [
        "the theme has no template 'pages/home'",
        "no page is made from 'pages/paeg'; did you mean 'pages/page'?",
      ])
  }
}
