import Diagnostics
import Documents
import Testing

@Suite struct AsciiDocTests {
  /// The page of a text below headings by which a file is known as one of AsciiDoc.
  private func renderText(_ text: String) -> String {
    let head = "<h1>A</h1>\n<h2>B</h2>\n"
    let html = render("= A\n\n== B\n" + text)
    #expect(html.starts(with: head), "\(html)")
    return withoutRelations(String(html.dropFirst(head.count)))
  }

  @Test(
    "a file is one of AsciiDoc where headings with marks before them only come first",
    arguments: [
      ("= A\n\n== B\n", true), ("= A\n\n|===\n|b\n|===\n", true), ("= A\r\n\r\n== B\r\n", true),
      ("---\nx: y\n---\n== A\n\n== B\n", true), ("== Ä\n=== Ö\n", true),
      ("= A\n", false), ("# A\n\n= B\n\n== C\n", false), ("= A\n\n== B\n\n# C\n", false),
      ("a = b\n== c d e\n", false), ("= 1\n= 2\n", false), ("```\n= A\n== B\n```\n", false),
    ])
  func detection(text: String, isOther: Bool) {
    #expect(render(text + "\n. x\n").contains("<li>x</li>") == isOther)
  }

  @Test(
    "headings have their level, and attributes are labels",
    arguments: [
      ("=== C\nd\n", "<h3>C</h3>\n<p>d</p>\n"),
      ("== C *d* ==\n", "<h2>C <strong>d</strong></h2>\n"),
      (":author: C\n:toc:\n", "<p>author: C\n:toc:</p>\n"),
      ("c\n====\nd\n", "<p>c</p>\n<p>d</p>\n"),
    ])
  func headings(text: String, expected: String) {
    #expect(renderText(text) == expected)
  }

  @Test(
    "bold, code and links are read within a line",
    arguments: [
      ("*a b* and (*c*)", "<strong>a b</strong> and (<strong>c</strong>)"),
      ("a*b*c 5 * 3 *d", "a*b*c 5 * 3 *d"), ("a**b**c _d_", "a<strong>b</strong>c <em>d</em>"),
      ("`*a*` `+b`c+`", "<code>*a*</code> <code>+b</code>c+`"),
      ("`+a*b*+`", "<code>a*b*</code>"), ("\\*a*", "*a*"), ("NOTE: a", "NOTE: a"),
      ("https://a.b/c[d *e*^].", "<a href=\"https://a.b/c\">d <strong>e</strong></a>."),
      ("https://a.b/c[]", "<a href=\"https://a.b/c\">https://a.b/c</a>"),
      ("https://a.b/*c*", "<a href=\"https://a.b/*c\">https://a.b/*c</a>*"),
      ("link:https://a.b[\"c, d\",window=_blank]", "<a href=\"https://a.b\">c, d</a>"),
      ("mailto:a@b.c[d]", "<a href=\"mailto:a@b.c\">d</a>"),
      ("<<a,b>> {c}", "&lt;&lt;a,b&gt;&gt; {c}"),
      ("link:a", "link:a"),
    ])
  func inlines(text: String, expected: String) {
    #expect(renderText(text + "\n") == "<p>\(expected)</p>\n")
  }

  @Test(
    "lists are nested by their marks, and a plus puts a block into an item",
    arguments: [
      (". a\n.. b\n. c\n", "<ol>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ol>\n"),
      ("* a\n. b\n* c\n", "<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ul>\n"),
      ("  - a\n  ** b\n", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
      (
        ". a\n+\n----\nb\n----\n\n. c\n",
        "<li>\n<p>a</p>\n<pre tabindex=\"0\"><code>b\n</code></pre>\n</li>\n<li>\n<p>c</p>"
      ),
      ("* [x] a\n", "task-done"), (". a\n\nb\n\n.. c\n", "<p>b</p>\n<ol>\n<li>c</li>\n</ol>\n"),
    ])
  func lists(text: String, expected: String) {
    let html = renderText(text)
    #expect(html.contains(expected), "\(html)")
  }

  @Test(
    "blocks of code stay as they are, and lines around other blocks go",
    arguments: [
      ("[source,sql]\n----\n. *a* ```\n\n== b\n----\n", "sql\">. *a* ```\n\n== b\n</code></pre>\n"),
      ("....\n* a\n....\n", "<code>* a\n</code></pre>\n"),
      ("```\n. a\n```\n", "<code>. a\n</code>"),
      (".T\n----\na\n----\n", "<p>T</p>\n<pre"), ("a\n----\nb\n", "<p>a</p>\n<hr>\n<p>b</p>\n"),
      ("[NOTE]\n====\na\n====\n", "<p>[NOTE]</p>\n<p>a</p>\n"), ("a\n\n'''\n", "<p>a</p>\n<hr>\n"),
      ("a\n--\nb\n--\n", "<p>a</p>\n<p>b</p>\n"), ("    a\n", "<p>a</p>\n"),
    ])
  func blocks(text: String, expected: String) {
    let html = renderText(text)
    #expect(html.contains(expected), "\(html)")
  }

  @Test(
    "tables know their lines, and their cells stand in rows",
    arguments: [
      (
        "|===\n|T |E\n\n|1 |*a*\n|2 |b\n|===\nc\n", "4 5",
        ["<th scope=\"col\">E</th>", "<td><strong>a</strong></td>", "<p>c</p>"]
      ),
      ("|===\n|a |b\n|c |d\n|===\n", "2 3", ["<td>b</td>", "<td>d</td>"]),
      (
        "[cols=\"1,2*\",options=\"header\"]\n|===\n|T\n|E\n|F\n\n|1\na|x\ny\n|2\n|===\n", "7",
        ["<th scope=\"col\">F</th>", "<td>x y</td>", "<td>2</td>"]
      ),
      ("|===\n|a\\|b |https://c.d[e]\n|===\n", "2", ["<td>a|b</td>", ">e</a></td>"]),
      ("[cols=999999999999999999999*]\n|===\n|a |b\n|===\n", "3", ["<td>b</td>"]),
      ("|===\n|a |b\n", "", ["|==="]), ("|===\n|===\n", "", ["|==="]),
    ])
  func tables(text: String, lines: String, expected: [String]) {
    let document = parseDocument(SourceFile(path: "a.md", text: "= A\n\n== B\n" + text)).value
    let rows = document.nodes.filter { $0.kind == .tableRow && !$0.flags.contains(.header) }
    // The lines of the text come behind two headings.
    #expect(rows.map { "\($0.line - 3)" }.joined(separator: " ") == lines)
    let html = renderText(text)
    for part in expected { #expect(html.contains(part), "\(html)") }
    checkStructure(document)
  }
}
