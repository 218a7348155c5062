import Diagnostics
import Encodings
import Templates
import Testing

@Suite struct EscapingTests {
  @Test(
    "a value is escaped for the place in which it stands",
    arguments: [
      ("<p>{{x}}</p>", "<b> & \"'", "<p>&lt;b&gt; &amp; &quot;&#39;</p>"),
      ("<p>{{x}}</p>", "\"\u{301}\r\n", "<p>&quot;\u{301}\r\n</p>"),
      ("<p title=\"{{x}}\">", "\"\u{301} onclick=", "<p title=\"&quot;\u{301} onclick=\">"),
      ("<p title='{{x}}'>", "'\u{301}", "<p title='&#39;\u{301}'>"),
      ("<p>{{x}}</p>", "a\0b\u{1B}c\u{7F}", "<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}</p>"),
      ("<title>{{x}}</title>", "</title><script>", "<title>&lt;/title&gt;&lt;script&gt;</title>"),
      ("<title>a</title>{{x}}", "<", "<title>a</title>&lt;"),
      ("a < b {{x}}", "<", "a < b &lt;"),
      ("<!-- {{! c }} > -->{{x}}", "<", "<!--  > -->&lt;"),
      ("<script>'<p>'</script>{{x}}", "<", "<script>'<p>'</script>&lt;"),
      ("<!DOCTYPE html>{{x}}", "<", "<!DOCTYPE html>&lt;"),
      ("<p style=\"width: {{x}}\">", "12.5%", "<p style=\"width: 12.5%\">"),
      ("<p style=\"width: {{x}}\">", "1;background:url(x)", "<p style=\"width: unset\">"),
      ("<p data-url=\"{{x}}\">", "javascript:x", "<p data-url=\"javascript:x\">"),
    ])
  func escapes(template: String, value: String, expected: String) {
    let page = rendered(template, with: ["x": .string(value)])
    #expect(page.text == expected)
    #expect(page.diagnostics == [])
  }

  @Test(
    "an address that could run or leave the site unasked becomes '#'",
    arguments: [
      ("https://example.com/?a=1&b", "https://example.com/?a=1&amp;b"),
      ("HTTP://example.com", "HTTP://example.com"), ("mailto:a@b.c", "mailto:a@b.c"),
      ("../causes/dns/index.html", "../causes/dns/index.html"), ("#top", "#top"),
      ("/incidents/", "/incidents/"), ("a/b:c", "a/b:c"), ("?q=a:b", "?q=a:b"), ("", ""),
      ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), ("java\tscript:x", "#"),
      ("\u{1}javascript:x", "#"), (" javascript:x", "#"), ("javascript\u{301}:x", "#"),
      ("javascript&colon;x", "javascript&amp;colon;x"), ("data:text/html,x", "#"),
      ("vbscript:x", "#"), ("view-source:x", "#"), ("//example.com", "#"), ("/\\example.com", "#"),
      ("\\\\example.com", "#"), ("\\", "#"), ("a\\b", "a\\b"), (":x", "#"),
      ("/\t/example.com", "#"), ("https:\nx", "#"),
    ])
  func allowsAddresses(value: String, expected: String) {
    for (name, quote) in [("href", "\""), ("SRC", "'"), ("xlink:href", "\"")] {
      let page = rendered("<a \(name)=\(quote){{x}}\(quote)>", with: ["x": .string(value)])
      #expect(page.text == "<a \(name)=\(quote)\(expected)\(quote)>")
    }
  }

  @Test(
    "the parts of an address are judged together",
    arguments: [
      ("{{a}}{{b}}", "java", "script:x", "java#"), ("{{a}}{{b}}", "../", "a:b", "../a:b"),
      ("{{a}}{{b}}", "/", "/example.com", "/#"), ("/{{a}}{{b}}", "/example.com", "", "/#"),
      ("{{a}}/{{b}}", "", "/example.com", "/#"), ("https://{{a}}", "x:y", "", "https://x:y"),
      ("{{#a}}{{a}}{{/a}}{{b}}", "java", "script:x", "java#"), ("#{{a}}", "a:b", "", "#a:b"),
      ("java{{a}}", "script:x", "", "java#"), ("mailto:{{a}}", "a@b", "", "mailto:a@b"),
    ])
  func joinsAddresses(template: String, a: String, b: String, expected: String) {
    let page = rendered(
      "<a href=\"\(template)\">", with: ["a": .string(a), "b": .string(b)])
    #expect(page.text == "<a href=\"\(expected)\">")
    #expect(page.diagnostics == [])
  }

  @Test(
    "a place where no value is safe is an error, and nothing is written there",
    arguments: [
      "<script>var x = \"{{x}}\"</script>", "<SCRIPT>{{x}}</SCRIPT>", "<style>{{x}}</style>",
      "<script>'</scripty>'{{x}}</script>", "<!-- {{x}} -->", "<p title={{x}}>", "<p {{x}}>",
      "<p {{x}}=\"1\">", "<h{{x}}>", "<{{x}}>", "</{{x}}>", "<p onclick=\"{{x}}\">",
      "<iframe srcdoc=\"{{x}}\"></iframe>", "<!DOCTYPE {{x}}>", "<a href=\"javascript:{{x}}\">",
      "<a href=\"data:{{x}}\">", "<p {{#y}}a{{/y}}=\"{{x}}\">", "<script>{{{x}}}</script>",
    ])
  func refuses(template: String) {
    let page = rendered(template, with: ["x": "value", "y": true])
    #expect(page.diagnostics.map(\.kind.name) == ["template-unsafe-place"])
    #expect(page.text.contains("value") == false)
  }

  @Test("a value can't choose the scheme of an address")
  func refusesSchemes() {
    let page = rendered("<a href=\"{{x}}:alert(1)\">", with: ["x": "javascript"])
    #expect(page.diagnostics.map(\.kind.name) == ["template-unsafe-place"])
  }

  @Test(
    "a part that is left out or repeated may not change where the rest stands",
    arguments: [
      "<p {{#x}}title=\"{{/x}}\">", "{{#x}}<script>{{/x}}", "{{#x}}<!--{{/x}} -->", "<p title=\"",
      "{{$x}}<p {{/x}}>", "{{#x}}<p title='{{/x}}{{^x}}<p title=\"{{/x}}\">",
    ])
  func refusesImbalance(template: String) {
    let kinds = Set(compile(template).diagnostics.map(\.kind.name))
    #expect(kinds == ["template-unbalanced-markup"])
  }

  @Test(
    "an imbalance is described by both places",
    arguments: [
      ("<b>{{#x}}<!--{{/x}}", "'{{#x}}' begins between tags and ends inside a comment"),
      ("<b title='{{$x}}'{{/x}}", "'{{$x}}' begins inside single quotes and ends inside a tag"),
      ("<script>", "the file begins between tags and ends inside <script>"),
    ])
  func describesImbalance(template: String, expected: String) {
    #expect(compile(template).diagnostics.first?.message == expected)
  }

  @Test(
    "parts that keep tags whole are no reason to complain",
    arguments: [
      "<a{{#x}} href=\"{{x}}\"{{/x}}>", "<option{{#x}} selected{{/x}} value=\"{{x}}\">",
      "{{#x}}<div>{{/x}}{{^x}}<p>{{/x}}", "<p class=\"a{{#x}} b{{/x}}\">",
      "<p class=\"{{$class}}a{{/class}}\">", "<a href=\"{{#x}}{{x}}/{{/x}}a\">",
    ])
  func acceptsBalance(template: String) {
    #expect(compile(template).diagnostics == [])
  }

  @Test("a block and a partial are escaped for the place that calls them")
  func followsCalls() {
    let page = rendered(
      "{{<layouts/base}}{{$address}}{{x}}{{/address}}{{/layouts/base}}",
      [
        ("layouts/base.html", "<a href=\"{{$address}}{{/address}}\">{{> partials/x}}</a>"),
        ("partials/x.html", "{{$address}}{{/address}}"),
      ], with: ["x": "javascript:'x'"])
    #expect(page.text == "<a href=\"#\">javascript:&#39;x&#39;</a>")
    let script = rendered("<script>{{> partials/x}}</script>", [("partials/x.html", "{{x}}")])
    #expect(script.diagnostics.map(\.kind.name) == ["template-unsafe-place"])
    #expect(script.diagnostics.map(\.path) == ["partials/x.html"])
  }

  @Test(
    "markup stays between tags and is text elsewhere",
    arguments: [
      ("{{x}}", "<b>a &amp; b</b>"), ("{{{x}}}", "<b>a &amp; b</b>"),
      ("{{&x}}", "<b>a &amp; b</b>"),
      ("<p title=\"{{x}}\">", "<p title=\"&lt;b&gt;a &amp; b&lt;/b&gt;\">"),
      ("<title>{{{x}}}</title>", "<title>&lt;b&gt;a &amp; b&lt;/b&gt;</title>"),
    ])
  func writesMarkup(template: String, expected: String) {
    var html = HTML(markup: "<b>")
    html.append(text: "a & b")
    html.append(markup: "</b>")
    let page = rendered(template, with: ["x": .html(html)])
    #expect(page.text == expected)
    #expect(page.diagnostics == [])
  }

  @Test("text that a template takes for markup is escaped with a warning")
  func distrustsRawText() {
    let page = rendered("<p>{{#list}}{{{x}}}{{/list}}", with: ["list": [1, 2], "x": "<b>"])
    #expect(page.text == "<p>&lt;b&gt;&lt;b&gt;")
    #expect(page.diagnostics.map(\.message) == ["'x' is not markup, so it is escaped"])
    #expect(page.diagnostics.map(\.kind.name) == ["template-raw-value"])
  }

  @Test("every byte is escaped as the encoders of the project do it")
  func agreesWithEncodings() {
    for scalar in (0..<0x300).compactMap(Unicode.Scalar.init(_:)) {
      let text = "a\(scalar)b"
      #expect(
        rendered("{{x}}", with: ["x": .string(text)]).text.utf8.elementsEqual(
          HTML(text: text).bytes))
    }
  }
}
