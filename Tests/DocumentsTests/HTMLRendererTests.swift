import Diagnostics
import Documents
import Encodings
import Testing

@Suite struct HTMLRendererTests {
  @Test(
    "a link that may harm is text, with its destination",
    arguments: [
      ("[a](javascript:alert(1))", "a (javascript:alert(1))"),
      ("[a](JaVaScRiPt:x)", "a (JaVaScRiPt:x)"), ("[a](data:text/html,x)", "a (data:text/html,x)"),
      ("[a](view-source:http://x)", "a (view-source:http://x)"),
      ("[a](java%09script:x)", "a (java%09script:x)"), ("[a](//x.y)", "a (//x.y)"),
      ("[a](/\\x.y)", "a (/\\x.y)"), ("[a](\\\\\\\\x.y)", "a (\\\\x.y)"),
      ("[a](java&Tab;script:x)", "a (java\tscript:x)"),
      ("[a](&#1;javascript:x)", "a (\u{FFFD}javascript:x)"),
      ("[a](<&#32;javascript:x>)", "a ( javascript:x)"), ("[a](vbscript:x)", "a (vbscript:x)"),
      ("[a](&#106;avascript:x)", "a (javascript:x)"), ("[a](http:x)", "a (http:x)"),
      ("[a](https:///x)", "a (https:///x)"), ("<javascript:x>", "javascript:x"),
      ("[a]()", "a"), ("[a](http://..)", "a (http://..)"),
      ("[a](http://a^b)", "a (http://a^b)"), ("[a](https://)", "a (https://)"),
      ("[a](ftp://x)", "a (ftp://x)"),
      ("![a](javascript:x)", "a (javascript:x)"),
      ("![](data:image/png;base64,x)", "data:image/png;base64,x"),
      ("[a](x:y \"t\")", "a (x:y) t"), ("[](x:y)", "x:y"),
    ])
  func harmful(text: String, expected: String) {
    #expect(render(text) == "<p>\(expected)</p>\n")
  }

  @Test(
    "an allowed link keeps its destination, and has text and a title",
    arguments: [
      ("[a](b.md)", "<a href=\"b.md\">a</a>"), ("[a](#b)", "<a href=\"#b\">a</a>"),
      ("[a](mailto:b@c)", "<a href=\"mailto:b@c\">a</a>"),
      (
        "[a](https://b/c?d=e&f \"g\")",
        "<a href=\"https://b/c?d=e&amp;f\" title=\"g\" rel=\"noopener noreferrer\">a</a>"
      ),
      ("[](b)", "<a href=\"b\">b</a>"),
      ("[a](b#c#d%e%20)", "<a href=\"b#c%23d%25e%20\">a</a>"),
      ("[a](<b c>)", "<a href=\"b%20c\">a</a>"),
      ("[a](b\"c)", "<a href=\"b%22c\">a</a>"),
      (
        "[a](b 'x\" onclick=y')",
        "<a href=\"b\" title=\"x&quot; onclick=y\">a</a>"
      ),
      ("[a\"\u{301}](b\"\u{301})", "<a href=\"b%22%CC%81\">a&quot;\u{301}</a>"),
      ("![a](b.png)", "<img src=\"b.png\" alt=\"a\" loading=\"lazy\">"),
      (
        "![](https://x/y.png?z)",
        "<a href=\"https://x/y.png?z\" rel=\"noopener noreferrer\">y.png</a>"
      ),
      (
        "[![a](https://x/y.png)](c)",
        "<a href=\"c\"><span class=\"image-name\" data-src=\"https://x/y.png\">a</span></a>"
      ),
    ])
  func allowed(text: String, expected: String) {
    #expect(render(text) == "<p>\(expected)</p>\n")
  }

  @Test(
    "HTML stays where it is harmless and complete, and is text elsewhere",
    arguments: [
      ("a<br>b<kbd>c</kbd>", "<p>a<br>b<kbd>c</kbd></p>\n"),
      (
        "<script>alert(1)</script>",
        "<p class=\"raw-html\">&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"
      ),
      ("a <b onclick=x>c</b>", "<p>a <strong>c</strong></p>\n"),
      ("a<kbd onclick=x style='y'>b</kbd>", "<p>a<kbd>b</kbd></p>\n"),
      ("a <kbd>b", "<p>a &lt;kbd&gt;b</p>\n"), ("a </kbd>b", "<p>a &lt;/kbd&gt;b</p>\n"),
      ("*a <sub>b* c</sub>", "<p><em>a &lt;sub&gt;b</em> c&lt;/sub&gt;</p>\n"),
      ("a<!-- b -->c", "<p>ac</p>\n"), ("<!-- a -->", ""), ("<!-- a\n\nb -->", ""),
      ("<!-- a", "<p class=\"raw-html\">&lt;!-- a</p>\n"),
      ("a <!--> b -->", "<p>a &lt;!--&gt; b --&gt;</p>\n"),
      (
        "<details>\n<summary>a</summary>\n\n*b*\n\n</details>",
        "<details>\n<summary>a</summary>\n<p><em>b</em></p>\n</details>\n"
      ),
      (
        "<details open ontoggle=x>a</details>",
        "<details open><summary>Details</summary>\n<p>a</p>\n</details>\n"
      ),
      ("<details>\n\na", "<p>a</p>\n"),
      (
        "> <details>\n\n</details>",
        "<blockquote>\n</blockquote>\n"
      ),
      ("<summary>a</summary>", "<p>a</p>\n"),
      (
        "<table><tr><td align=right colspan=2 onclick=x>a &amp; b</td></tr></table>",
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">\n<table>\n<tbody>\n<tr>\n<td colspan=\"2\" class=\"align-right\">a &amp; b</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
      ),
      (
        "<table><tr>a</tr></table>",
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">\n<table>\n<tbody>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
      ),
      (
        "<table><tr></tr></table>",
        ""
      ),
      (
        "<tr><td>a</td></tr>",
        "<p>a</p>\n"
      ),
      (
        "<table><tr><td>\n\na\n\n</td></tr></table>",
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">\n<table>\n<tbody>\n<tr>\n<td>\n<p>a</p>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
      ),
      (
        "<img src=\"javascript:x\" onerror=y alt=z>", "<p>z (javascript:x)</p>\n"
      ),
      (
        "a <img src=b.png alt='c\"d'>",
        "<p>a <img src=\"b.png\" alt=\"c&quot;d\" loading=\"lazy\"></p>\n"
      ),
      ("<svg/onload=alert(1)>", "<p>&lt;svg/onload=alert(1)&gt;</p>\n"),
      ("<style>x</style>", "<p class=\"raw-html\">&lt;style&gt;x&lt;/style&gt;</p>\n"),
      ("<br/><BR><br >", "<p><br><br><br></p>\n"),
    ])
  func rawHTML(text: String, expected: String) {
    #expect(render(text) == expected)
  }

  @Test("headings begin at the base, never jump, and have ids of their own")
  func headings() {
    let html = render(
      "## A b!\n#### A b\n##### ...\n# Ä b\n######\n",
      options: RenderingOptions(headingBase: 3, idPrefix: "r"))
    #expect(
      html == """
        <h3 id="r-a-b">A b!</h3>
        <h4 id="r-a-b-2">A b</h4>
        <h5 id="r-section">...</h5>
        <h3 id="r-ä-b">Ä b</h3>

        """)
  }

  @Test("ids stay the same when a part is rendered")
  func partialHeadings() throws {
    let document = parseDocument(SourceFile(path: "a.md", text: "# A\n\n# A\n")).value
    let second = try #require(document.nodes.lastIndex { $0.kind == .heading })
    let html = renderHTML(
      document, nodes: second..<document.nodes.count, options: RenderingOptions(idPrefix: "r"))
    #expect(html.bytes.elementsEqual("<h1 id=\"r-a-2\">A</h1>\n".utf8))
  }

  @Test("ids of a log are found once for all of its parts", .timeLimit(.minutes(1)))
  func partsOfLog() {
    let text = (1...4_000).map { "# Outage\n\nText \($0).\n\n" }.joined()
    let document = parseDocument(SourceFile(path: "log.md", text: text)).value
    let headings = document.nodes.indices.filter { document.nodes[$0].kind == .heading }
    #expect(headings.count == 4_000)
    for (number, index) in headings.enumerated() {
      let html = renderHTML(
        document, nodes: index..<Int(document.nodes[index].end),
        options: RenderingOptions(idPrefix: "r"))
      let identifier = number == 0 ? "r-outage" : "r-outage-\(number + 1)"
      #expect(html.bytes.elementsEqual("<h1 id=\"\(identifier)\">Outage</h1>\n".utf8))
    }
  }

  @Test("each part of a document renders by itself")
  func parts() {
    let text = "- [x] a\n- b\n\n|h|i|\n|-|-|\n|j|k|\n"
    let document = parseDocument(SourceFile(path: "a.md", text: text)).value
    var parts: [String] = []
    for (index, node) in document.nodes.enumerated() {
      switch node.kind {
      case .item, .tableRow, .tableCell:
        let html = renderHTML(document, nodes: index..<Int(node.end))
        parts.append(String(decoding: html.bytes, as: UTF8.self))
      default: break
      }
    }
    #expect(parts == ["<p>a</p>\n", "<p>b</p>\n", "h i", "h", "i", "j k", "j", "k"])
  }

  @Test("tasks say in words whether they are done")
  func tasks() {
    #expect(
      render("- [X] a\n") == """
        <ul>
        <li class="task"><span class="task-mark task-done" data-mark="x"><span class="visually-hidden">done:</span></span> a</li>
        </ul>

        """)
  }

  @Test(
    "only a plain name becomes the language of code",
    arguments: [
      ("swift x", " class=\"language-swift\""), ("a\"b", ""), ("{.x}", ""),
      ("c++", " class=\"language-c++\""),
    ])
  func languages(info: String, expected: String) {
    #expect(
      render("```\(info)\nx\n```\n") == "<pre tabindex=\"0\"><code\(expected)>x\n</code></pre>\n")
  }

  @Test("hooks decide where links and images lead, and are checked")
  func hooks() {
    let options = RenderingOptions(
      softBreaksAsLineBreaks: true,
      resolveLink: { destination, context in
        switch destination {
        case "a.md": .address("/\(context.path)/\(context.line)/")
        case "b.md": .address("javascript:x")
        case "c.md": .text
        default: .asWritten
        }
      },
      resolveImage: { address, _ in
        address == "i.png" ? .inline(src: "/i-1.png", width: 3, height: 4) : .text
      })
    let html = render("[a](a.md)\n[b](b.md) [c](c.md) ![i](i.png) ![j](j.png)", options: options)
    #expect(
      html
        == "<p><a href=\"/a.md/1/\">a</a><br>\nb (b.md) c (c.md) <img src=\"/i-1.png\" alt=\"i\" width=\"3\" height=\"4\" loading=\"lazy\"> j (j.png)</p>\n"
    )
  }

  @Test(
    "names that lead somewhere are links, outside of code and of other links",
    arguments: [
      ("[[A-1]]", "<a href=\"/a\">A-1</a>"),
      ("x [[A-1|the *first*]] y", "x [[A-1|the <em>first</em>]] y"),
      ("x [[A-1|the first]], y", "x <a href=\"/a\" title=\"A-1\">the first</a>, y"),
      ("[[A-1|]] [[]] [[A-2]] [[A-1]", "<a href=\"/a\">A-1</a> [[]] [[A-2]] [[A-1]"),
      ("B-12, *B-12*.", "<a href=\"/b\">B-12</a>, <em><a href=\"/b\">B-12</a></em>."),
      ("B-123 XB-12 B-12-x /B-12 B-1", "B-123 XB-12 B-12-x /B-12 B-1"),
      (
        "`B-12` [B-12](c) [[[A-1]]]",
        "<code>B-12</code> <a href=\"c\">B-12</a> [<a href=\"/a\">A-1</a>]"
      ),
    ])
  func names(text: String, expected: String) {
    var names = NameLinks()
    names.wiki = ["A-1": "/a"]
    names.add(identifier: "B-12", address: "/b")
    #expect(render(text, options: RenderingOptions(names: names)) == "<p>\(expected)</p>\n")
  }

  @Test("plain text has no markup")
  func plain() {
    let document = parseDocument(
      SourceFile(path: "a.md", text: "# A *b* `c`\n\nd\ne [f](g) ![h](i) <b>\n\n- j\n- k\n")
    ).value
    #expect(plainText(of: document, node: 0) == "A b c\nd e f h <b>\nj\nk")
  }
}
