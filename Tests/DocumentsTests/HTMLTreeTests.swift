import Diagnostics
import Documents
import Encodings
import Testing

@Suite("HTML in a body becomes nodes")
struct HTMLTreeTests {
  @Test(
    "blocks and lines of HTML are those of Markdown",
    arguments: [
      (
        "<p class=x>a <B>b</B> <i>c</i> <s>d</s> <u>e</u> <code>f</code></p>",
        "<p>a <strong>b</strong> <em>c</em> <del>d</del> <u>e</u> <code>f</code></p>\n"
      ),
      ("<div><p>a</p>\n<p>b</div>", "<p>a</p>\n<p>b</p>\n"),
      (
        "<div>\n<p class=it's>a</p>\n<p>b</p>\n<p class=it's>c</p>\n</div>",
        "<p>a</p>\n<p>b</p>\n<p>c</p>\n"
      ),
      ("A stray </div>", "<p>A stray &lt;/div&gt;</p>\n"),
      ("Set <p> to <b>.", "<p>Set &lt;p&gt; to &lt;b&gt;.</p>\n"),
      (
        "<details>\n\na\n\nIn </details> mid text.\n\nb",
        "<p>a</p>\n<p>In &lt;/details&gt; mid text.</p>\n<p>b</p>\n"
      ),
      ("<p>a</br>b</p>", "<p>a<br>b</p>\n"),
      ("<div>a<div>b</div>c</div>", "<p>a</p>\n<p>b</p>\n<p>c</p>\n"),
      ("<ul><li>a<li><p>b</p></ul>", "<ul>\n<li>a</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
      ("<ol start=3>\n<li>a\n</ol>", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
      (
        "<ul><li>a<ul><li>b</li></ul></li>\n\n<li>c</li></ul>",
        "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"
      ),
      (
        "<ul><li>a</li><ul><li>b</li></ul></ul>",
        "<ul>\n<li>a</li>\n<li>\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"
      ),
      ("<li>a</li>\n\n*b*", "<ul>\n<li>a</li>\n</ul>\n<p><em>b</em></p>\n"),
      ("<dl><dt>a<dd>b</dl>", "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n"),
      ("<dl><dd>b</dl>", "<div>\n<div>b</div>\n</div>\n"),
      (
        "<blockquote>a<hr>b</blockquote>", "<blockquote>\n<p>a</p>\n<hr>\n<p>b</p>\n</blockquote>\n"
      ),
      (
        "<pre>\na\n  &lt;b <x></pre>",
        "<pre tabindex=\"0\"><code>a\n  &lt;b &lt;x&gt;\n</code></pre>\n"
      ),
      (
        "<figure><img src=a.png alt=b><figcaption>c</figcaption></figure>",
        "<figure>\n<p><img src=\"a.png\" alt=\"b\" loading=\"lazy\"></p>\n"
          + "<figcaption>c</figcaption>\n</figure>\n"
      ),
      (
        "<table><thead><tr><td>a<tbody><tr><th>b</table>",
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">\n<table>\n"
          + "<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n"
          + "<tbody>\n<tr>\n<th scope=\"row\">b</th>\n</tr>\n</tbody>\n</table>\n</div>\n"
      ),
      (
        "<details><summary><h3>a</h3></summary>b</details>",
        "<details>\n<summary>a</summary>\n<p>b</p>\n</details>\n"
      ),
      (
        "<p>a <script src=\"https://b.c/\"></script> https://d.e/</p>",
        "<p>a &lt;script src=&quot;https://b.c/&quot;&gt;&lt;/script&gt; "
          + "<a href=\"https://d.e/\" rel=\"noopener noreferrer\">https://d.e/</a></p>\n"
      ),
      ("<h2>a</h2>b", "<h2>a</h2>\n<p>b</p>\n"), ("<h2></h2>", ""),
      ("a <h3>b</h3> c", "<p>a </p>\n<h3>b</h3>\n<p> c</p>\n"),
      ("a<p>b *c*", "<p>a&lt;p&gt;b <em>c</em></p>\n"),
      ("a\n<p>b *c*", "<p>a</p>\n<p>b *c*</p>\n"),
      ("- a <p>b</p>", "<ul>\n<li>a \n<p>b</p>\n</li>\n</ul>\n"),
      ("<p>a&#8217;s &amp; &eacute; &nope;</p>", "<p>a’s &amp; é &amp;nope;</p>\n"),
      ("<p>a\n\nb</p>", "<p>a</p>\n<p>b</p>\n"),
      ("<a href=b.md>c</a>d", "<p><a href=\"b.md\">c</a>d</p>\n"),
      ("<a name=b>c</a>", "<p>c</p>\n"),
      ("a `<b>` <b>", "<p>a <code>&lt;b&gt;</code> &lt;b&gt;</p>\n"),
      ("<p><code>a ~~b~~</code> ~~c~~</p>", "<p><code>a ~~b~~</code> ~~c~~</p>\n"),
      ("<p><code>a &lt; ~~b~~</code></p>", "<p><code>a &lt; ~~b~~</code></p>\n"),
      (
        "<p><code>https://a.b/ <b>c@d.e</b></code></p>",
        "<p><code>https://a.b/ <strong>c@d.e</strong></code></p>\n"
      ),
      (
        "<p>a[^1] ~~b~~ c</p>\n\n[^1]: ~~d~~",
        "<p>a[^1] ~~b~~ c</p>\n<div class=\"footnote\">\n<span class=\"footnote-label\">1</span>\n"
          + "<p><del>d</del></p>\n</div>\n"
      ),
      ("a <b>~~c~~</b>", "<p>a <strong><del>c</del></strong></p>\n"),
      (
        "<p>a <svg x=\"y\"/> <b>c</b> <svg><b/></svg> <b>d</b></p>",
        "<p>a &lt;svg x=&quot;y&quot;/&gt; <strong>c</strong> &lt;svg&gt;&lt;b/&gt;&lt;/svg&gt; "
          + "<strong>d</strong></p>\n"
      ),
      ("<p>a <svg/x><b>c</b></p>", "<p>a &lt;svg/x&gt;&lt;b&gt;c&lt;/b&gt;&lt;/p&gt;</p>\n"),
      (
        "<p>a <svg><!-- b --> c</svg> <b>d</b> <math><!-- e</math> f</p>",
        "<p>a &lt;svg&gt; c&lt;/svg&gt; <strong>d</strong> &lt;math&gt;&lt;!-- e&lt;/math&gt; f</p>\n"
      ),
      (
        "<table><tr><td align=LEFT>a<td ALIGN=\" Right \">b</table>",
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">\n<table>\n"
          + "<tbody>\n<tr>\n<td class=\"align-left\">a</td>\n<td class=\"align-right\">b</td>\n</tr>\n</tbody>\n"
          + "</table>\n</div>\n"
      ),
    ])
  func structure(text: String, expected: String) {
    #expect(render(text) == expected)
  }

  @Test("headings and links of HTML have names, levels and rules as others")
  func headings() {
    let html = render(
      "<h2>A</h2>\n<h4>A</h4>\n\n# B\n",
      options: RenderingOptions(
        headingBase: 3, idPrefix: "r", resolveLink: { _, _ in .text }))
    #expect(html == "<h3 id=\"r-a\">A</h3>\n<h4 id=\"r-a-2\">A</h4>\n<h3 id=\"r-b\">B</h3>\n")
    let link = render(
      "<p><a href=\"x.md\">a</a></p>",
      options: RenderingOptions(resolveLink: { address, _ in .address("/y?\(address)") }))
    #expect(link == "<p><a href=\"/y?x.md\">a</a></p>\n")
  }

  @Test("the text of a heading, an item and a link has no tags and no entities")
  func plain() {
    let text =
      "<h1>a&#8217;<b>b</b></h1>\n<ul><li><a href=x>c</a>d</li></ul>\n\ne <a href=y>f</a>g<br>h\n"
    let document = parseDocument(SourceFile(path: "a.md", text: text)).value
    #expect(plainText(of: document, node: 0) == "a’b\ncd\ne fg h")
  }

  @Test("nodes know their lines")
  func lines() {
    let text = "a\n\n<div>\n<h2\n>b</h2>\n<p>c\n  d</p>\n</div>\n"
    let document = parseDocument(SourceFile(path: "a.md", text: text)).value
    let lines = document.nodes.filter { $0.kind != .document && $0.kind.isBlock }
      .map { "\($0.kind) \($0.line)-\($0.endLine)" }
    #expect(lines == ["paragraph 1-1", "heading 4-5", "paragraph 6-7"])
  }

  @Test(
    "what may harm is text or gone, in any spelling",
    arguments: [
      "<p onclick=alert(1) style=\"x:url(y)\">a</p>", "<P\nONCLICK='a>b'\n>a</P>",
      "<a href=\"javascript:alert(1)\">a</a>", "<A HREF=JaVaScRiPt:x>a</A>",
      "<a href=\"java&#10;script:x\">a</a>", "<a href=\"java&Tab;script:x\">a</a>",
      "<a href=\"java\nscript:x\">a</a>", "<p><a href=' \n javascript:x'>a</a></p>",
      "<p><a href=\"&#x6A;avascript&colon;x\">a</a></p>",
      "<p><a href=\"&#0106;avascript:x\">a</a></p>",
      "<p><a href=data:text/html,<script>>a</a></p>", "<p><a href=//x.y>a</a></p>",
      "<p><a href=\"\\\\x.y\">a</a></p>", "<p><a href=vbscript:x>a</a></p>",
      "<p><a href=\"&#1;javascript:x\">a</a></p>", "<p><a href=\"java\0script:x\">a</a></p>",
      "<p><a x=\"'>'\" href='b\" onclick=\"x'>a</a></p>",
      "<p><img src=x onerror=alert(1)></p>",
      "<p><img src=\"data:image/svg+xml,x\" alt='\"><script>'></p>",
      "<p><img/src=x/onerror=y></p>", "<p><img src=\"x\" alt=\"&quot; onerror=&quot;x\"></p>",
      "<p><script>alert('<p>')</script></p>", "<div><style>*{x:y}</style></div>",
      "<div><iframe src=x></iframe></div>", "<p><svg onload=x><p>a</svg></p>",
      "<div><form action=x><input name=y><button>z</button></form></div>",
      "<p><object data=x></object><embed src=y></p>", "<p><math><mi xlink:href=x></math></p>",
      "<table background=x><tr><td onclick=x style=y>a</table>",
      "<details ontoggle=x open><summary onclick=y>a</summary></details>",
      "<p><!--> <script>x</script> --></p>", "<p><!-- --!><script>x</script></p>",
      "<p><![CDATA[<script>x</script>]]></p>", "<p><!x <script>></p>", "<p><?x <script>?></p>",
      "<p>\0<scr\0ipt>x</p>", "<p/onclick=x/>a", "<p\u{C}onclick=x>a", "<b/onclick=x>a</b>",
      "a <b onclick=\"x\n>\">c</b>", "<h2 id=location>a</h2>",
      "<ul id=x class=y><li value=z>a</ul>",
      "<p><base href=x><meta http-equiv=refresh><link rel=x href=y></p>",
      "<p><template><p>a</template><textarea><p>b</p></textarea><noscript><p>c</p></noscript></p>",
      "<p>a<p <script>x</script>>", "<p title=\"</p><script>x</script>\">a</p>",
      "[a <a href=b>c</a>](d)", "<a href=b>[c](d)</a>", "<p><a href=b><a href=c>d</a></a></p>",
    ])
  func harmful(text: String) {
    let html = render(text)
    #expect(firstProblem(of: Array(html.utf8)) == nil, "\(html)")
    for tag in html.split(separator: "<").dropFirst() {
      let inside = tag.prefix { $0 != ">" }
      let name = inside.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      #expect(pageNames.contains(String(name)), "\(html)")
      guard let space = inside.firstIndex(of: " ") else { continue }
      // Every attribute is one of ours, in the form that the renderer writes.
      var rest = inside[inside.index(after: space)...]
      while !rest.isEmpty {
        let key = rest.prefix { $0 != "=" && $0 != " " }
        #expect(pageAttributes.contains(String(key)), "\(html)")
        rest = rest.dropFirst(key.count)
        guard rest.hasPrefix("=\"") else {
          rest = rest.dropFirst()
          continue
        }
        let value = rest.dropFirst(2).prefix { $0 != "\"" }
        if key == "href" || key == "src" {
          let kind = LinkPolicy.kind(of: String(value))
          #expect(kind == .relative || kind == .web, "\(html)")
        }
        rest = rest.dropFirst(value.count + 3).drop { $0 == " " }
      }
    }
  }

  @Test(
    "deep, wrong and unclosed tags take time in proportion, and no stack",
    arguments: [
      ("<div>", "</div>", 50_000), ("<b>", "</b>", 50_000), ("<blockquote>", "", 50_000),
      ("<p>", "</div>", 50_000), ("<b>", "</i>", 5_000), ("<ul><li>", "</ul>", 5_000),
      ("<table><tr><td>", "", 5_000), ("<details><summary>a</summary>", "</details>", 2_000),
      ("<dl><dd>", "</dl>", 5_000), ("<a href=x>", "</a>", 5_000), ("<!--", "-->", 5_000),
      ("<p", ">", 5_000), ("<x>", "</b>", 5_000), ("<pre>", "</pre>", 5_000),
      ("<script>", "</script>", 5_000), ("&#1", ";", 5_000), ("<ul>\n\n", "\n\n</ul>", 2_000),
      ("<table>\n\na\n\n", "</table>\n\n", 1_000), ("<b title=\"", "\">", 5_000),
      ("*<b>", "</b>*", 2_000), ("<figure><figcaption>", "</figcaption>a</figure>", 2_000),
    ])
  func deep(start: String, end: String, count: Int) {
    for prefix in ["<div>", "x "] {
      let text =
        prefix + String(repeating: start, count: count) + "y" + String(repeating: end, count: count)
      // The rest of the text may be a comment or an attribute.
      let isText = start != "<!--" && !start.hasSuffix("\"")
      let clock = ContinuousClock()
      let duration = clock.measure {
        let html = render(text)
        #expect(html.utf8.contains(UInt8(ascii: "y")) || !isText)
      }
      #expect(duration < .seconds(20))
    }
    let html = render("<div>" + String(repeating: start, count: 1_000) + "y")
    #expect(firstProblem(of: Array(html.utf8)) == nil)
  }
}

/// The elements that a page may have.
private let pageNames: Set<String> = [
  "a", "blockquote", "br", "code", "dd", "del", "details", "div", "dl", "dt", "em", "figcaption",
  "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "ins", "kbd", "li", "mark", "ol", "p",
  "pre", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead",
  "tr", "u", "ul",
]

private let pageAttributes: Set<String> = [
  "alt", "aria-label", "class", "colspan", "data-src", "href", "loading", "open", "rel", "role",
  "scope", "src", "start", "tabindex", "title",
]
