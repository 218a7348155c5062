import Diagnostics
import Documents
import Testing

/// A page without what its links say of other sites.
func withoutRelations(_ html: String) -> String {
  html.split(separator: " rel=\"noopener noreferrer\"").joined()
}

@Suite struct MediaWikiTests {
  /// The page of a text below headings by which a file is known as one of MediaWiki.
  private func renderWiki(_ text: String) -> String {
    let head = "<h2>A</h2>\n<h2>B</h2>\n"
    let html = render("== A ==\n== B ==\n" + text)
    #expect(html.starts(with: head), "\(html)")
    return String(html.dropFirst(head.count))
  }

  @Test(
    "a file is one of MediaWiki where headings between equals signs come first",
    arguments: [
      ("== A ==\n# b\n\n== C ==\n# d\n", true), ("==A==\n=== B ===\n# c\n## d\n", true),
      ("---\nx: y\n---\n== A ==\n== B ==\n# c\n", true), ("== A ==\r\n== B ==\r\n# c\r\n", true),
      // One heading, headings of Markdown, code, banners, and marks of different lengths.
      ("== A ==\n# b\n", false), ("# A\n== B ==\n== C ==\n# d\n", false),
      ("== A ==\n== B ==\n\n## C\n\n# d\n", false), ("```\n== A ==\n== B ==\n```\n# c\n", false),
      ("======== A ========\n======== B ========\n# c\n", false),
      ("== A ===\n== B ===\n# c\n", false), ("    == A ==\n    == B ==\n# c\n", false),
    ])
  func detection(text: String, isWiki: Bool) {
    #expect(render(text).contains("<ol>") == isWiki)
  }

  @Test(
    "lists are nested by their marks",
    arguments: [
      ("# a\n# b\n", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
      ("#a\n", "<ol>\n<li>a</li>\n</ol>\n"),
      (
        "* a\n** b\n* c\n", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"
      ),
      ("# a\n#* b\n", "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n"),
      ("* a\n*# b\n*# c\n", "<ul>\n<li>a\n<ol>\n<li>b</li>\n<li>c</li>\n</ol>\n</li>\n</ul>\n"),
      // Without the lists around it.
      ("*** a\n*** b\n** c\n", "<ul>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ul>\n"),
      (":* a\n", "<ul>\n<li>a</li>\n</ul>\n"), ("* a\n*: b\n", "<ul>\n<li>a\nb</li>\n</ul>\n"),
      (": a\n:: b\n", "<p>a\nb</p>\n"), ("; a : b\n", "<p><strong>a</strong>: b</p>\n"),
      // Markdown's own bold.
      ("**a:** b\n", "<p><strong>a:</strong> b</p>\n"), ("***\n", "<hr>\n"),
    ])
  func lists(text: String, expected: String) {
    #expect(renderWiki(text) == expected)
  }

  @Test(
    "a line of text ends the list above it",
    arguments: [
      ("* a\nb\n", "<ul>\n<li>a</li>\n</ul>\n<p>b</p>\n"),
      ("# a\n# b\nc ''d''\ne\n", "<li>b</li>\n</ol>\n<p>c <em>d</em>\ne</p>\n"),
      ("* a\n** b\nc\n* d\n* e\nf\n* g\n", "</ul>\n<p>f</p>\n<ul>\n<li>g</li>\n</ul>\n"),
      ("* a\n** b\nc\n* d\n", "<p>c</p>\n<ul>\n<li>d</li>\n</ul>\n"),
      ("* a\n: b\n; c\n# d\n", "<p>b\n<strong>c</strong></p>\n<ol>\n<li>d</li>\n</ol>\n"),
      ("* a\n\nb\n", "</ul>\n<p>b</p>\n"), ("* a\n== C ==\n", "</ul>\n<h2>C</h2>\n"),
    ])
  func ends(text: String, expected: String) {
    let html = renderWiki(text)
    #expect(html.contains(expected), "\(html)")
    let file = SourceFile(path: "a.md", text: "== A ==\n== B ==\n" + text)
    checkStructure(parseDocument(file).value)
  }

  @Test(
    "bold, italic and links to addresses are read within a line",
    arguments: [
      ("'''a''' b ''c''", "<strong>a</strong> b <em>c</em>"),
      ("'''a:'''b", "<strong>a:</strong>b"),
      ("'''''a'' b'''", "<em><strong>a</strong></em><strong> b</strong>"),
      ("'''''a''' b''", "<em><strong>a</strong> b</em>"),
      ("''''a'''", "'<strong>a</strong>"), ("it's a ''b", "it's a ''b"), ("'''a", "'''a"),
      ("'''a ''b''' c''", "<strong>a <em>b</em></strong><em> c</em>"),
      ("<nowiki>''a'' *b*</nowiki>", "''a'' *b*"), ("<code>''a''</code>", "<code>''a''</code>"),
      ("<code>''a''", "&lt;code&gt;<em>a</em>"), ("{{a|b}} [[c|d]]", "{{a|b}} [[c|d]]"),
      ("[https://a.b/c d ''e'']", "<a href=\"https://a.b/c\">d <em>e</em></a>"),
      ("[https://a.b/c]", "<a href=\"https://a.b/c\">https://a.b/c</a>"),
      ("[https://a.b/(c)_d_ [e]", "<a href=\"https://a.b/(c)_d_\">[e</a>"), ("[a b]", "[a b]"),
      ("[https://a.b c", "[<a href=\"https://a.b\">https://a.b</a> c"),
    ])
  func inlines(text: String, expected: String) {
    let html = withoutRelations(renderWiki(text + "\n"))
    #expect(html == "<p>\(expected)</p>\n")
  }

  @Test(
    "tables know their lines, and their cells stand in rows",
    arguments: [
      (
        "{| class=\"a\"\n! style=\"b\" | T !! E\n|-\n| 1 || ''x''\n|-\n| 2\n| y\nz\n|}\n== C ==\n",
        "4 6", ["<th scope=\"col\">T</th>", "<td><em>x</em></td>", "<td>y z</td>", "<h2>C</h2>"]
      ),
      ("{|\n|+ c\n|-\n| a || b\n|}\nd\n", "4", ["<p>c</p>", "<td>b</td>", "<p>d</p>"]),
      (
        "a\n{|\n| b\n\n| [https://c.d/e|f g]\n|}\n", "3", ["<p>a</p>", "<td>b</td>", ">g</a></td>"]
      ),
      ("{|\n| a\n{|\n| b\n|}\n", "4", ["{|", "<td>b</td>"]),
      ("{|\n|}\n", "", ["{|", "|}"]), ("{|\n| a\n\n== C ==\n|}\n", "", ["| a", "<h2>C</h2>"]),
    ])
  func tables(text: String, lines: String, expected: [String]) {
    let file = SourceFile(path: "a.md", text: "== A ==\n== B ==\n" + text)
    let document = parseDocument(file).value
    let rows = document.nodes.filter { $0.kind == .tableRow && !$0.flags.contains(.header) }
    // The lines of the text come behind two headings.
    #expect(rows.map { "\($0.line - 2)" }.joined(separator: " ") == lines)
    let html = render(file.text(0..<file.bytes.count))
    for part in expected { #expect(html.contains(part), "\(html)") }
    checkStructure(document)
  }

  @Test(
    "rules are none of a heading's underline, and elements of code stay as they are",
    arguments: [
      ("a\n----\n", "<p>a</p>\n<hr>\n"),
      ("<pre>\n# a '''b'''\n\n* c\n</pre>\n", "<code># a '''b'''\n\n* c\n</code>"),
      ("```\n# a\n```\n", "<code># a\n</code>"), ("<!--\n# a\n-->\n# b\n", "<ol>\n<li>b</li>"),
    ])
  func blocks(text: String, expected: String) {
    let html = renderWiki(text)
    #expect(html.contains(expected), "\(html)")
  }
}
