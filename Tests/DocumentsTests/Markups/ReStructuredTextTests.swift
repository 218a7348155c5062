import Diagnostics
import Documents
import Testing

@Suite struct ReStructuredTextTests {
  /// The page of a text below titles by which a file is known as one of reStructuredText.
  private func renderText(_ text: String) -> String {
    let head = "<h1>A</h1>\n<h1>B</h1>\n"
    let html = render("A\n^^^\nB\n^^^\n\n" + text)
    #expect(html.starts(with: head), "\(html)")
    return withoutRelations(String(html.dropFirst(head.count)))
  }

  @Test(
    "a file is one of reStructuredText where two lines that only it has come first",
    arguments: [
      ("Aab\n~~~\n\nB\n^^^\n", true), ("Aa\n==\n\n.. note:: b\n\nB\n^^^\n", true),
      ("A\n=\n\n#. b\n#. c\n", true), ("A\n===\n\nSee `b <https://c.d>`_.\n\n#. e\n", true),
      ("Aab\r\n~~~\r\n\r\nB\r\n^^^\r\n", true), ("Öéü\n~~~\n\nB\n^^^\n", true),
      ("A\n===\n\nB\n---\n", false), ("# A\n\nAab\n~~~\n\nB\n^^^\n", false),
      ("Aab\n~~~\n\nB\n^^^\n\n# C\n", false), ("Log:\n~~~~\na\n~~~~\n\nB\n^^^\n", false),
      ("Log\n~~~~~~~~\na\n~~~~~~~~\n\nB\n^^^\n", false), ("a\nAa\n^^^\nb\nBb\n^^^\n", false),
      ("```\nA\n^^^\n\nB\n^^^\n```\n", false), ("A\n===\n\n#. b\n", false),
    ])
  func detection(text: String, isOther: Bool) {
    let html = render(text + "\nx::\n\n  y\n")
    #expect(html.contains("<p>x:</p>") == isOther, "\(html)")
  }

  @Test(
    "titles have lines of any marks below or above, and levels in their order",
    arguments: [
      ("C\n~~~~\nd\n\nE\n^^^\n", "<h2>C</h2>\n<p>d</p>\n<h1>E</h1>\n"),
      ("====\n C d\n====\n\nEf\n==\n", "<h2>C d</h2>\n<h3>Ef</h3>\n"),
      ("C\n====\n\nD\n----\n", "<h2>C</h2>\n<h3>D</h3>\n"), ("Übö\n***\n", "<h2>Übö</h2>\n"),
      ("C #\n~~~\n", "<h2>C #</h2>\n"), ("`C <https://d.e>`_\n~~~~\n", ">C</a></h2>\n"),
      // A line that is too short, one behind a paragraph, and lines of no title.
      ("Cde\n~~\n", "<p>Cde\n~~</p>\n"), ("c\nD\n^^^\n", "<p>c\nD\n^^^</p>\n"),
      ("c\n\n~~~~\n\nd\n", "<p>c</p>\n<hr>\n<p>d</p>\n"), ("~~~\n", "<pre"),
    ])
  func titles(text: String, expected: String) {
    let html = renderText(text)
    #expect(html.contains(expected), "\(html)")
  }

  @Test(
    "links may go on in the next line, and be defined elsewhere",
    arguments: [
      ("`a b <https://c.d>`_", "<a href=\"https://c.d\">a b</a>"),
      ("`a\nb <https://c.d>`__.", "<a href=\"https://c.d\">a\nb</a>."),
      ("`<https://c.d>`_", "<a href=\"https://c.d\">https://c.d</a>"),
      ("`A  b`_\n\n.. _a b: https://c.d", "<a href=\"https://c.d\">A  b</a>"),
      ("`a`_\n\n.. _`a`: https://c.d", "<a href=\"https://c.d\">a</a>"),
      ("`a`_ `b <c_>`_", "<code>a</code>_ <code>b &lt;c_&gt;</code>_"),
      (":ref:`a` ``b `c` d``", ":ref:<code>a</code> <code>b `c` d</code>"),
      ("``a``\\ s \\*b\\*", "<code>a</code>s *b*"), ("`a", "`a"), ("**a** *b*", nil),
    ])
  func inlines(text: String, expected: String?) {
    let expected = expected ?? "<strong>a</strong> <em>b</em>"
    #expect(renderText(text + "\n") == "<p>\(expected)</p>\n")
  }

  @Test(
    "lists, fields, code and directives",
    arguments: [
      ("#. a\n#. b\n", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
      ("* a\n\n  #. b\n", "<ul>\n<li>\n<p>a</p>\n<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>\n"),
      (":Author: a\n:Date: b\n", "<p>Author: a\nDate: b</p>\n"), (":ref:`a`\n", "<p>:ref:<code>"),
      (
        "a::\n\n  b\n    c\n\n  d\n\ne\n",
        "<p>a:</p>\n<pre tabindex=\"0\"><code>b\n  c\n\nd\n</code>"
      ),
      ("::\n\n  b\n", "<pre tabindex=\"0\"><code>b\n</code></pre>\n"), ("a::\n\nb\n", "<p>a::</p>"),
      ("* a::\n\n    b\n\n  c\n", "<pre tabindex=\"0\"><code>b\n</code></pre>\n<p>c</p>\n</li>"),
      (".. code-block:: sql\n\n   a\n", "<pre tabindex=\"0\"><code>a\n</code></pre>\n"),
      (".. note:: a\n\n     b\n\nc\n", "<p>.. note:: a</p>\n<p>b</p>\n<p>c</p>\n"),
      ("a\n\n    b\n\nc\n", "<p>a</p>\n<p>b</p>\n<p>c</p>\n"), ("\tb\n", "<p>b</p>\n"),
    ])
  func blocks(text: String, expected: String) {
    let html = renderText(text)
    #expect(html.contains(expected), "\(html)")
  }

  @Test(
    "simple tables know their lines, and their cells stand in rows",
    arguments: [
      (
        "==  ===\nT   E\n==  ===\n1   *a*\n    b\n2   c\n==  ===\n\nd\n", "4 6",
        ["<th scope=\"col\">E</th>", "<td><em>a</em> b</td>", "<td>c</td>", "<p>d</p>"]
      ),
      ("==  ==\nö   a|b\n\nc   d\n==  ==\n", "2 4", ["<td>ö</td>", "<td>a|b</td>"]),
      ("==  ==\na   b\n", "", ["a   b"]), ("==  ==\na   b\n==  ==\nc\n", "", ["a   b"]),
    ])
  func tables(text: String, lines: String, expected: [String]) {
    let document = parseDocument(SourceFile(path: "a.md", text: "A\n^^^\nB\n^^^\n\n" + text)).value
    let rows = document.nodes.filter { $0.kind == .tableRow && !$0.flags.contains(.header) }
    // The lines of the text come behind two titles.
    #expect(rows.map { "\($0.line - 5)" }.joined(separator: " ") == lines)
    let html = renderText(text)
    for part in expected { #expect(html.contains(part), "\(html)") }
    checkStructure(document)
  }

  @Test(
    "a name between bars stands for its words, where a line defines them",
    arguments: [
      (
        ".. |day| replace:: 5 *May*\n\n[|day|] C\n~~~~~~~~~\nd |Day| e\n",
        "<h2>[5 <em>May</em>] C</h2>\n<p>d 5 <em>May</em> e</p>\n"
      ),
      (
        ".. |day| replace:: May\n\nc |other| d\n",
        "<p>.. |day| replace:: May</p>\n<p>c |other| d</p>\n"
      ),
      ("a | b | c\n", "<p>a | b | c</p>\n"),
      (".. |a| image:: b.png\n\n|a|\n", "<p>.. |a| image:: b.png</p>\n<p>|a|</p>\n"),
    ])
  func replacements(text: String, expected: String) {
    #expect(renderText(text) == expected)
  }

  @Test("names that would make a page many times longer stay")
  func manyReplacements() {
    let words = String(repeating: "b", count: 1_000)
    let text = ".. |a| replace:: \(words)\n\n" + String(repeating: "|a|\n", count: 1_000)
    #expect(renderText(text).utf8.count < 10_000)
    let goesOn = renderText(".. |a| replace:: b\n   c\n\n|a|\n")
    #expect(goesOn.contains("<p>|a|</p>") && goesOn.contains("replace:: b"))
    let long = ".. |a| replace:: " + String(repeating: "b", count: 70_000) + "\n\n|a|\n"
    #expect(renderText(long).contains("<p>|a|</p>"))
  }
}
