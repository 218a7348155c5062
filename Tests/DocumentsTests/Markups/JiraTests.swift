import Diagnostics
import Documents
import Testing

@Suite struct JiraTests {
  /// The page of a text below headings by which a file is known as one of Jira.
  private func renderJira(_ text: String) -> String {
    let head = "<h2>A</h2>\n<h2>B</h2>\n"
    let html = render("h2. A\nh2. B\n" + text)
    #expect(html.starts(with: head), "\(html)")
    return withoutRelations(String(html.dropFirst(head.count)))
  }

  @Test(
    "a file is one of Jira where two lines that only Jira has come first",
    arguments: [
      ("h1. A\n# b\n\nh2. C\n", true), ("h3. A\n||b||c||\n|d|e|\n# f\n", true),
      ("{noformat}\na\n{noformat}\n# b\n", true), ("h1. A\r\nh2. B\r\n# c\r\n", true),
      ("h1. A\n# b\n", false), ("# A\nh1. B\nh2. C\n# d\n", false), ("h1.A\nh2.B\n# c\n", false),
      ("|| a | b |\n|-|-|-|\nh1. B\n# c\n", false), ("h1. A\nh2. B\n\n## C\n# d\n", false),
    ])
  func detection(text: String, isJira: Bool) {
    #expect(render(text).contains("<ol>") == isJira)
  }

  @Test(
    "bold, struck, code, colours, icons and links are read within a line",
    arguments: [
      ("*a b* and (*c*)", "<strong>a b</strong> and (<strong>c</strong>)"),
      ("a*b*c 5 * 3 *d", "a*b*c 5 * 3 *d"), ("*a *b*", "*a <strong>b</strong>"),
      ("_a_ b_c_d", "<em>a</em> b_c_d"), ("-a b-", "<del>a b</del>"), ("a -b- c-", "a -b- c-"),
      ("{{a *b* `c`}}", "<code>a *b* `c`</code>"), ("{{}} {{a", "{{}} {{a"),
      ("{code}a < b{code}", "<code>a &lt; b</code>"), ("{{a|b}}", "<code>a|b</code>"),
      ("{color:#f00}a{color} {colors}", "a {colors}"), ("(/) a (x) f(x)", "✅ a ❌ f(x)"),
      ("[a *b*|https://c.d/e]", "<a href=\"https://c.d/e\">a <strong>b</strong></a>"),
      ("[a|https://c.d|smart-link]", "<a href=\"https://c.d\">a</a>"),
      ("[https://c.d]", "<a href=\"https://c.d\">https://c.d</a>"), ("[~a] [b|c]", "[~a] [b|c]"),
      ("\\*a\\* b\\\\ c", "*a* b<br> c"), ("\\\\a", "\\\\a"), ("<b>", "&lt;b&gt;"),
    ])
  func inlines(text: String, expected: String) {
    #expect(renderJira(text + "\n") == "<p>\(expected)</p>\n")
  }

  @Test(
    "lists, quotes and rules are those of Markdown",
    arguments: [
      ("# a\n## b\n#* c\n", "<li>a\n<ol>\n<li>b</li>\n</ol>\n<ul>\n<li>c</li>\n</ul>\n</li>"),
      ("- a\n-- b\n", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
      ("*a* b\n", "<p><strong>a</strong> b</p>\n"), ("# -ab-\n", "<li><del>ab</del></li>"),
      ("bq. a *b*\n", "<blockquote>\n<p>a <strong>b</strong></p>\n</blockquote>\n"),
      (
        "{quote}\na\n\n# b\n{quote}\nc\n",
        "<blockquote>\n<p>a</p>\n<ol>\n<li>b</li>\n</ol>\n</blockquote>\n<p>c</p>\n"
      ),
      ("{quote}a{quote}\n\nb\n", "<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>\n"),
      ("{quote}a\nb{quote}\n\nc\n", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n<p>c</p>\n"),
      ("{quote}\na\n", "<p>{quote}\na</p>\n"), ("a\n----\n", "<p>a</p>\n<hr>\n"),
      ("    a\n", "<p>a</p>\n"), ("h6. a *b*\n", "<h6>a <strong>b</strong></h6>\n"),
    ])
  func blocks(text: String, expected: String) {
    let html = renderJira(text)
    #expect(html.contains(expected), "\(html)")
  }

  @Test(
    "blocks of code stay as they are",
    arguments: [
      ("{code:sql|title=a}\n# *b* ```\n\n* c\n{code}\n# d\n", "# *b* ```\n\n* c\n"),
      ("{noformat}a\n<b>\n&amp;{noformat}\n", "a\n&lt;b&gt;\n&amp;amp;\n"),
      ("{code}\n</pre>\n{code} b\n", "&lt;/pre&gt;\n"), ("```\n# *a*\n```\n", "# *a*\n"),
    ])
  func code(text: String, expected: String) {
    let html = renderJira(text)
    #expect(html.contains(">\(expected)</code></pre>"), "\(html)")
  }

  @Test("a block of code that is not closed is text")
  func unclosedCode() {
    #expect(renderJira("{code}\n# a\n") == "<p>{code}</p>\n<ol>\n<li>a</li>\n</ol>\n")
  }

  @Test(
    "tables know their lines, and their cells stand in rows",
    arguments: [
      ("||a||b||\n|c|*d*|\n|e|f|\nh2. G\n", "2 3", ["<th scope=\"col\">b</th>", "<h2>G</h2>"]),
      ("|a|b|\n|c|[d|https://e.f]|\n", "1 2", ["<td>b</td>", ">d</a></td>"]),
      ("|a|b\nc|\n|d|e\\|f|\n", "1 3", ["<td>b c</td>", "<td>e|f</td>"]),
      ("a\n||b|c|\n", "2", ["<p>a</p>", "<td>b</td>", "<td>c</td>"]),
      ("|a|\nb\n", "1 2", ["<td>b</td>"]), ("|a\n", "", ["<p>|a</p>"]),
      ("| a | b |\n|---|---|\n| c | *d* |\n", "3", ["<th scope=\"col\">b</th>", "<td>c</td>"]),
    ])
  func tables(text: String, lines: String, expected: [String]) {
    let document = parseDocument(SourceFile(path: "a.md", text: "h2. A\nh2. B\n" + text)).value
    let rows = document.nodes.filter { $0.kind == .tableRow && !$0.flags.contains(.header) }
    // The lines of the text come behind two headings.
    #expect(rows.map { "\($0.line - 2)" }.joined(separator: " ") == lines)
    let html = renderJira(text)
    for part in expected { #expect(html.contains(part), "\(html)") }
    checkStructure(document)
  }
}
