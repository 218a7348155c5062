import Diagnostics
import Documents
import Encodings
import Testing

func render(
  _ text: String, path: String = "a.md", options: RenderingOptions = RenderingOptions()
) -> String {
  let document = parseDocument(SourceFile(path: path, text: text)).value
  return String(decoding: renderHTML(document, options: options).bytes, as: UTF8.self)
}

/// Expects that the ends of nodes nest.
func checkStructure(_ document: Document) {
  var ends: [Int32] = [Int32(document.nodes.count)]
  var wrong: [Int] = []
  for (index, node) in document.nodes.enumerated() {
    while let end = ends.last, Int(end) <= index { ends.removeLast() }
    if Int(node.end) <= index || node.end > ends.last ?? 0 { wrong.append(index) }
    ends.append(node.end)
  }
  #expect(wrong.isEmpty)
}

@Suite struct ExtensionTests {
  @Test(
    "rows of tables know their lines, in any container and behind other lines",
    arguments: [
      ("|a|b|\n|-|-|\n|c|d|\n|e|f|\n", "1 3 4"),
      ("text\nmore\n|a|b|\n|-|-|\n|c|d|\n", "3 5"),
      ("> - text\n>   | a | b |\n>   | - | - |\n>   | c | d |\n", "2 4"),
      ("> |a|b|\n> |-|-|\n|c|d|\n", "1 3"),
      ("1. |a|b|\n   |-|-|\n   |c|d|\n", "1 3"),
      ("---\nx: y\n---\n\n|a|b|\n|-|-|\n|c|d|\n", "5 7"),
      ("[x]: /y\n|a|b|\n|-|-|\n|c|d|\n", "2 4"),
      ("|a|\n|-|\n\n|b|\n|-|\n|c|\n", "1 4 6"),
    ])
  func tableLines(text: String, expected: String) {
    let document = parseDocument(SourceFile(path: "a.md", text: text)).value
    let lines = document.nodes.filter { $0.kind == .tableRow }.map { "\($0.line)" }
    #expect(lines.joined(separator: " ") == expected)
    checkStructure(document)
  }

  @Test(
    "cells are inline Markdown, whatever they begin with",
    arguments: [
      ("# a", "# a"), ("- a", "- a"), ("1. a", "1. a"), ("*a* b", "<em>a</em> b"),
      ("_a_", "<em>a</em>"), ("`a \\| b`", "<code>a | b</code>"), ("a \\| b", "a | b"),
      ("[a](b)", "<a href=\"b\">a</a>"), ("[c]", "<a href=\"/d\">c</a>"), ("> a", "&gt; a"),
      ("    a", "a"), ("&amp;", "&amp;"), ("<b>", "&lt;b&gt;"), ("~~a~~", "<del>a</del>"),
      ("[ ] a", "[ ] a"), ("===", "==="), ("a\\", "a\\"), ("\\\\", "\\"), ("\u{A0}a", "\u{A0}a"),
      ("[x]: /y", "[x]: /y"), ("```", "```"), ("!", "!"),
    ])
  func cells(cell: String, expected: String) {
    let html = render("| h |\n| - |\n| \(cell) |\n\n[c]: /d\n")
    #expect(html.contains("<td>\(expected)</td>"), "\(html)")
  }

  @Test("surplus cells are kept in the last one, and missing ones are added")
  func surplusCells() {
    let html = render("|a|b|\n|-|-:|\n|1|2|3|4|\n|5|\n")
    #expect(html.contains("<td class=\"align-right\">2|3|4</td>"), "\(html)")
    #expect(html.contains("<td>5</td>\n<td class=\"align-right\"></td>"), "\(html)")
  }

  @Test(
    "a heading needs no space behind its mark",
    arguments: [
      ("##Timeline\n", "<h2>Timeline</h2>\n"),
      ("text\n##a\nb\n", "<p>text</p>\n<h2>a</h2>\n<p>b</p>\n"),
      ("##2024-01-23 22:00##\n", "<h2>2024-01-23 22:00</h2>\n"), ("   ###Öl\n", "<h3>Öl</h3>\n"),
      ("#Login outage\n- a\n", "<h1>Login outage</h1>\n<ul>\n<li>a</li>\n</ul>\n"),
      ("#4711\n", "<p>#4711</p>\n"), ("#oncall\n", "<p>#oncall</p>\n"),
      ("#Outage #Mail\n", "<p>#Outage #Mail</p>\n"), ("text\n#Outage\n", "<p>text\n#Outage</p>\n"),
      ("##[error] a\n", "<p>##[error] a</p>\n"), ("#######a\n", "<p>#######a</p>\n"),
      ("a\n\n    ##b\n", "<p>a</p>\n<pre tabindex=\"0\"><code>##b\n</code></pre>\n"),
      (
        "- a\n\n  ```\n  ##b\n  ```\n\n##c\n",
        "<ul>\n<li>\n<p>a</p>\n<pre tabindex=\"0\"><code>##b\n</code></pre>\n</li>\n</ul>\n<h2>c</h2>\n"
      ),
      ("a[^1]\n\n##b\n\n[^1]: c\n\n##d\n", "<h2>b</h2>"),
      ("== Timeline (UTC) ==\ntext\n", "<h2>Timeline (UTC)</h2>\n<p>text</p>\n"),
      ("text\n===Root cause===\n", "<p>text</p>\n<h3>Root cause</h3>\n"),
      ("======== Impact ========\n", "<h2>Impact</h2>\n"), ("= A #1 =\n", "<h1>A #1</h1>\n"),
      ("==Do not restart.==\n", "<p>==Do not restart.==</p>\n"),
      ("== a ===\n", "<p>== a ===</p>\n"), ("== 12 ==\n", "<p>== 12 ==</p>\n"),
      ("a\n====\n", "<h1>a</h1>\n"), ("=a=\n", "<p>=a=</p>\n"),
      ("    == a ==\n", "<pre tabindex=\"0\"><code>== a ==\n</code></pre>\n"),
    ])
  func looseHeadings(text: String, expected: String) {
    let html = render(text)
    #expect(html.contains(expected), "\(html)")
  }

  @Test(
    "a rule below labels makes no heading of them",
    arguments: [
      ("Date: a\nLead of it: b\n---\nc\n", "<p>Date: a\nLead of it: b</p>\n<hr>\n<p>c</p>\n"),
      ("**Date:** a\n**Lead**: b\n---\n", "b</p>\n<hr>\n"),
      ("- x\n\nDate: a\nLead: b\n---\n", "Lead: b</p>\n<hr>\n"),
      ("Postmortem: a\n---\n", "<h2>Postmortem: a</h2>\n"),
      ("The disk,\nwhich was: full\n---\n", "<h2>The disk,\nwhich was: full</h2>\n"),
      ("Date: a\nLead: b\n===\n", "<h1>Date: a\nLead: b</h1>\n"),
      ("```\nDate: a\nLead: b\n---\n```\n", "<code>Date: a\nLead: b\n---\n</code>"),
    ])
  func rulesBelowLabels(text: String, expected: String) {
    let html = render(text)
    #expect(html.contains(expected), "\(html)")
  }

  @Test(
    "numbered titles of a text without other headings are headings",
    arguments: [
      (
        "Outage\n\n1. Summary\nIt was down.\n\n2. Timeline\n10:00 a\n\n3. Actions\n1. b\n2. c\n",
        ["<h2>1. Summary</h2>\n<p>It was down.</p>", "<h2>3. Actions</h2>\n<ol>\n<li>b</li>"]
      ),
      ("1) A\n\nText.\n\n2) B\n\nText.\n\n3) C?\n\nText.\n", ["<h2>1) A</h2>", "<h2>3) C?</h2>"]),
      ("Outage\n======\n\n1. A\nT.\n\n2. B\nT.\n\n3. C\nT.\n", ["<h1>Outage</h1>\n<h2>1. A</h2>"]),
      // Lists, sentences, two titles only, other headings, a list that is announced, and numbers
      // that leave one out.
      ("1. A\n2. B\n3. C\n", ["<ol>\n<li>A</li>"]),
      ("1. A\n\n2. B\n\n3. C\n", ["<ol>\n<li>\n<p>A"]),
      ("1. A.\nT.\n\n2. B.\nT.\n\n3. C.\nT.\n", ["<ol>\n<li>\n<p>A.\nT.</p>"]),
      ("1. A\nT.\n\n2. B\nT.\n", ["<ol>\n<li>\n<p>A\nT.</p>"]),
      ("1. A\nT.\n\n2. B\nT.\n\n3. C\nT.\n\n# D\n", ["<ol>\n<li>\n<p>A\nT.</p>"]),
      ("x\n\nNext steps:\n\n1. A\nT.\n\n2. B\nT.\n\n3. C\nT.\n", ["<ol>\n<li>\n<p>A\nT.</p>"]),
      ("1. A\nT.\n\n2. B\nT.\n\n4. C\nT.\n", ["<ol>\n<li>\n<p>A\nT.</p>"]),
      ("1. A\n   T.\n\n2. B\n   T.\n\n3. C\n   T.\n", ["<ol>\n<li>\n<p>A\nT.</p>"]),
      (
        "1. A\nOwner: Ann\n\n2. B\nDue: May\n\n3. C\nOwner: Bo\n",
        ["<ol>\n<li>\n<p>A\nOwner: Ann</p>"]
      ),
      (
        "1. A\nT.\n\n~~~~\n```\n~~~~\n\n2. B\nT.\n\n3. C\nT.\n",
        ["<h2>1. A</h2>", "<h2>2. B</h2>", "<h2>3. C</h2>"]
      ),
      ("1. Why A?\nB.\n\n2. Why B?\nC.\n\n3. Why C?\nD.\n", ["<ol>\n<li>\n<p>Why A?\nB.</p>"]),
    ])
  func numberedTitles(text: String, expected: [String]) {
    let html = render(text)
    for part in expected { #expect(html.contains(part), "\(html)") }
  }

  @Test(
    "lines with tabs below a head are tables",
    arguments: [
      ("Action\tOwner\tDue\nFix *it*\tAnn\t2024-03-15\n", true),
      ("Time\tEvent\n10:00\ta\n10:05\tb\n", true),
      ("Text before.\nName\tRole\nAnn\tIC\nBob\tOps\nCid\tComms\n", true),
      ("Action\tOwner\tDue\nFix it\tAnn\n", true),
      ("Who:\tAnn\nWhen:\ttoday\nWhy:\tno disk\nHow:\tslowly\n", false),
      ("Ann\tfixed it\nBob\tslept\n", false), ("Action\tOwner\nFix\tAnn\tnow\n", false),
      ("Action\tOwner\tDue\n\tAnn\tnow\n", false), ("10:00\ta\n10:05\tb\n10:09\tc\n", false),
      ("Action\tOwner\tDue\n", false), ("Raise it\tAnn\tMay 2024\nAdd it\tBob\tJune 2024\n", false),
      ("Raise it\tAnn\tsoon\nAdd it\tBob\tlater\n", false),
    ])
  func tabTables(text: String, isTable: Bool) {
    let html = render(text)
    #expect(html.contains("<table>") == isTable, "\(html)")
    if isTable { #expect(!html.contains("\t")) }
  }

  @Test(
    "marks of extensions that are escaped or misplaced are text",
    arguments: [
      ("\\~~a~~", "<p>~~a~~</p>\n"), ("~~a~", "<p>~~a~</p>\n"), ("~ a ~", "<p>~ a ~</p>\n"),
      ("a~b~c", "<p>a<del>b</del>c</p>\n"), ("~~*a*~~", "<p><del><em>a</em></del></p>\n"),
      ("*~a*~", "<p><em>~a</em>~</p>\n"), ("~~a\nb~~", "<p><del>a\nb</del></p>\n"),
      ("~~~a~~~", "<pre tabindex=\"0\"><code></code></pre>\n"),
      ("- \\[ ] a", "<ul>\n<li>[ ] a</li>\n</ul>\n"), ("- [y] a", "<ul>\n<li>[y] a</li>\n</ul>\n"),
      ("`http://a.b`", "<p><code>http://a.b</code></p>\n"), ("a[^1]", "<p>a[^1]</p>\n"),
      ("x@y", "<p>x@y</p>\n"), ("http:// x", "<p>http:// x</p>\n"),
      ("awww.x.y", "<p>awww.x.y</p>\n"),
      (
        "\\~a~ `\\~` [b](c\\~ '\\[')",
        "<p>~a~ <code>\\~</code> <a href=\"c~\" title=\"[\">b</a></p>\n"
      ),
    ])
  func refused(text: String, expected: String) {
    #expect(render(text) == expected)
  }

  @Test(
    "bare addresses are links",
    arguments: [
      ("See https://a.b/c_d.", "https://a.b/c_d"), ("(https://a.b/c)", "https://a.b/c"),
      ("[https://a.b/c] d", "https://a.b/c"), ("<b>https://a.b</b>", "https://a.b"),
      ("www.a.b/?x=1&y=2", "http://www.a.b/?x=1&amp;y=2"), ("mail a.b@c.de.", "mailto:a.b@c.de"),
      ("https://a.b/\\_c", "https://a.b/_c"), ("- https://a.b", "https://a.b"),
      ("https://a.b/)))))", "https://a.b/"),
    ])
  func bareLinks(text: String, expected: String) {
    #expect(render(text).contains("<a href=\"\(expected)\""))
  }

  @Test("footnotes are rendered where they are written")
  func footnotes() {
    let html = render(
      "a[^n] b[^n]\n\n[^n]: text *x*\n    more\n\n    | h |\n    | - |\n\n[^u]: word\n\nend\n",
      options: RenderingOptions(idPrefix: "r"))
    #expect(
      html == """
        <p>a<sup class="footnote-ref"><a href="#r-fn-1" id="r-fnref-1">n</a></sup> b<sup class="footnote-ref"><a href="#r-fn-1">n</a></sup></p>
        <div class="footnote" id="r-fn-1">
        <span class="footnote-label">n</span>
        <p>text <em>x</em>
        more</p>
        <div class="table-scroll" tabindex="0" role="region" aria-label="Table 1">
        <table>
        <thead>
        <tr>
        <th scope="col">h</th>
        </tr>
        </thead>
        </table>
        </div>
        <a class="footnote-return" href="#r-fnref-1" aria-label="Back to the text of footnote n">↩</a>
        </div>
        <div class="footnote">
        <span class="footnote-label">u</span>
        <p>word</p>
        </div>
        <p>end</p>

        """)
  }

  @Test("no heading has the name of a footnote or of the way back from it")
  func footnoteNames() {
    let document = parseDocument(
      SourceFile(
        path: "a.md", text: "# fn 1\n\na[^n]\n\n## fnref 1\n\n## fn 2\n\n[^n]: b\n\n[^u]: c\n")
    ).value
    let names = document.nodes.indices.compactMap { document.headings.name(of: $0) }
    #expect(names == ["fn-1-2", "fnref-1-2", "fn-2"])
    #expect(!document.headings.contains("fn-1"))
  }

  @Test("what looks like a footnote in code or in a list of the author stays what it is")
  func notFootnotes() {
    #expect(render("```\n[^a]: b\n```\n").contains("[^a]: b"))
    #expect(render("- ```\n  [^a]: b\n  ```\n").contains("[^a]: b"))
    #expect(render("<!--\n[^a]: b\n-->\nx\n") == "<p>x</p>\n")
    let html = render("1) a\n2) b\n\n[^f]: c\n\n3) d[^f]\n")
    #expect(html.contains("<li>") && html.contains("<ol start=\"3\">"), "\(html)")
  }
}
