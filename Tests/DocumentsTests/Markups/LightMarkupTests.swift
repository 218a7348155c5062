import Diagnostics
import Documents
import Testing

@Suite struct LightMarkupTests {
  /// By which a text is known as one in each markup.
  private static let heads = [
    "== A ==\n== B ==\n\n", "h1. A\nh2. B\n\n", "A\n^^^\n\nB\n^^^\n\n", "= A\n\n== B\n\n",
  ]

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// Texts that begin much and end nothing, and others that could take long.
  private static let hostile = [
    repeated("'''", 750), repeated("''a'''b", 2_250), repeated("{|\n", 5_000),
    repeated("{|\n| a\n", 2_500), "{|\n" + repeated("| a\n", 5_000),
    repeated("[https://a.b ", 900),
    repeated("<nowiki>", 2_500), repeated("<code>\n", 2_500), repeated("{{", 2_500),
    repeated("{code}", 2_499), "{code}\n" + repeated("a\n\n", 5_000),
    repeated("{code:a}b\n", 5_001),
    repeated("{noformat}\n{quote}\n", 2_501), repeated("|a\n", 5_000), repeated("|a|", 5_000),
    repeated("||", 7_500), repeated("{color:", 2_500), repeated("[a|b", 900),
    repeated("a *b ", 2_250), repeated("*a*", 2_250), repeated("~~~~\n", 5_001),
    repeated("a\n~~~~\n", 2_500), repeated("====\na\n", 2_501), repeated("`a <", 5_000),
    repeated("`a\n", 5_001), repeated("a::\n\n", 5_000), repeated("a::\n\n  b\n", 2_500),
    repeated(".. a::\n\n", 5_000), repeated("= =\na\n", 2_500),
    repeated("= ", 2_250) + "\n" + repeated("a\n", 5_000), repeated("|===\n", 5_001),
    "|===\n" + repeated("|a\n", 5_000), repeated("[a]\n----\n", 2_501),
    repeated("....\n-----\n", 2_499),
    repeated("+\n", 5_000), repeated("```x\n", 5_000), repeated("#", 5_000) + " a\n",
    repeated("* a\n** b\n#* c\n", 2_500), repeated("https://a", 2_250), repeated("\\", 2_499),
    "[cols=99*]\n|===\n" + repeated("|a\n", 5_000) + "|===\n", "\u{0}\u{0}|\n'''\u{0}",
    "{|\n|" + repeated("|a|", 2_250) + "\n" + repeated("b\n", 5_000) + "|}\n",
  ]

  @Test("What is not closed, not opened, or very long takes time in proportion and does no harm")
  func hostileTexts() {
    let clock = ContinuousClock()
    for head in Self.heads {
      for text in Self.hostile {
        let name = String(head.prefix(4) + text.prefix(12))
        let duration = clock.measure {
          let file = SourceFile(path: "a.md", text: head + text)
          let document = parseDocument(file).value
          #expect(document.nodes.allSatisfy { Int($0.endLine) <= file.lineCount + 1 }, "\(name)")
          checkStructure(document)
          _ = renderHTML(document)
        }
        #expect(duration < .seconds(5), "\(name)")
      }
    }
  }

  @Test(
    "Letters stay, in any markup, with any ends of lines", arguments: heads, ["\n", "\r\n", "\r"])
  func nothingIsLost(head: String, end: String) {
    let text =
      head
        + """
        '''b1''' ''i1'' [https://x.y l1] {| {code} *s1* _u1_ `c1` {{t1}} ||h1||h2|| |e1|e2|
        \tt2\t''q1
        {|
        ! h3
        | c2

        == H4
        |===
        h9. x1
        :f1: v1
        .. d1:: a1

           n1
        ~~
        Übö
        ~~~
        . o1
        #. o2
        # o3
        bq. o4
        ----
        last
        """
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let html = render(lines.joined(separator: end))
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where !["x", "y", "https", "h1", "h2", "bq"].contains(word) {
      #expect(html.contains(word), "\(word): \(html)")
    }
    #expect(html == render(lines.joined(separator: "\n")))
  }

  @Test(
    "The ending of a file's name tells the markup where its text does not",
    arguments: [
      ("a.rst", "Aab\n===\n\nb::\n\n  c\n", "<h1>Aab</h1>\n<p>b:</p>\n<pre"),
      ("a.adoc", "= A\n\n.B\n----\nc\n----\n", "<h1>A</h1>\n<p>B</p>\n<pre"),
      ("a.WIKI", "# a\n", "<ol>\n<li>a"), ("a.md", "# a\n", "<h1>a"), ("a.txt", "= A\n", "<p>= A"),
    ])
  func endings(path: String, text: String, html: String) {
    let rendered = render(text, path: path)
    #expect(withoutRelations(rendered).hasPrefix(html), "\(rendered)")
  }

  @Test("What exceeds a limit stands as in the file", arguments: heads)
  func limits(head: String) {
    for text in [Self.repeated("[", 3_000), "'''a''' *b* h1. " + Self.repeated("a", 200_000)] {
      let file = SourceFile(path: "a.md", text: head + text + "\n\nend\n")
      let result = parseDocument(file)
      #expect(result.diagnostics.map(\.kind.name) == ["text-too-large"])
      let node = result.value.nodes.first { $0.kind == .verbatim }
      #expect(node.map { result.value.literal(of: $0).elementsEqual(text.utf8) } == true)
    }
  }

  @Test(
    "A long line of beginnings that share one end takes time in proportion",
    arguments: [
      ("h2. A\nh2. B\n\n", "[", "]"), ("h2. A\nh2. B\n\n", "{color", "}"),
      ("h2. A\nh2. B\n\n", "[a|http://b c", "]"), ("== A ==\n== B ==\n\n", "<code", ">"),
      ("== A ==\n== B ==\n\n", "<code></cod", "</code>"), ("= A\n\n== B\n\n", "link:", ""),
      ("= A\n\n== B\n\n", "mailto:", " "),
    ])
  func oneEnd(head: String, beginning: String, end: String) {
    let line = Self.repeated(beginning, 500_000 / beginning.utf8.count) + end + "\n"
    let file = SourceFile(path: "a.md", text: head + line)
    #expect(ContinuousClock().measure { _ = parseDocument(file) } < .seconds(5))
  }

  @Test(
    "A title keeps the number sign that it ends with",
    arguments: ["h2. Rewrite in C #\nh2. B\n", "= A\n\n== Rewrite in C #\n"])
  func numberSigns(text: String) {
    #expect(render(text).contains("Rewrite in C #</h2>"))
  }

  @Test("Twice the text takes no more than a few times the time", arguments: heads)
  func doubling(head: String) {
    let unit = """
      == A ==
      '''a''' [https://b.c d] *e* {{f}} `g <https://h.i>`_ https://j.k[l]
      # m
      ** n

      {|
      ! o
      |-
      | p || q
      |}
      ||r||s||
      |t|u|

      |===
      |v |w
      |===

      """
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let file = SourceFile(path: "a.md", text: head + Self.repeated(unit, count))
      return (0..<3).map { _ in clock.measure { _ = parseDocument(file) } }.min() ?? .zero
    }
    let once = time(500)
    #expect(time(1_000) < once * 4 + .milliseconds(50))
  }

  @Test("Extensions that are off leave every text to Markdown", arguments: heads)
  func off(head: String) {
    let file = SourceFile(path: "a.md", text: head + "# a\n")
    let document = parseDocument(file, options: ParsingOptions(extensions: false)).value
    #expect(document.nodes.contains { $0.kind == .heading && $0.line == Int32(file.lineCount - 1) })
  }
}
