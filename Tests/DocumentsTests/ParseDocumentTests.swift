import Diagnostics
import Documents
import Testing

@Suite struct ParseDocumentTests {
  @Test(
    "blocks know their first and last line",
    arguments: [
      ("# A\n\ntext\nmore\n", "heading 1-1, paragraph 3-4"),
      ("A\n===\n", "heading 1-2"),
      ("```\na\n\nb\n```\n\n    x\n    y\n\n\n", "codeBlock 1-5, codeBlock 7-8"),
      ("```\na\n", "codeBlock 1-2"),
      ("> ```\n> a\nb\n", "blockQuote 1-2, codeBlock 1-2, paragraph 3-3"),
      (
        "- a\n- b\n\n\nc\n",
        "bulletList 1-2, item 1-1, paragraph 1-1, item 2-2, paragraph 2-2, paragraph 5-5"
      ),
      ("<!-- a\n\nb -->\n\n<x>\n", "htmlBlock 1-3, htmlBlock 5-5"),
      ("[a]: /b\n[c]:\n  /d\nText [a]\nmore\n", "paragraph 4-5"),
      ("---\n***\n", "thematicBreak 1-1, thematicBreak 2-2"),
    ])
  func lines(text: String, expected: String) {
    let document = parseDocument(SourceFile(path: "a.md", text: text)).value
    let blocks = document.nodes.dropFirst().filter { $0.kind.isBlock }
      .map { "\($0.kind) \($0.line)-\($0.endLine)" }.joined(separator: ", ")
    #expect(blocks == expected)
  }

  @Test("inlines know their line")
  func inlineLines() {
    let text = "a *b\nc* d `e\nf` g\\\nh <i\nj> k\n"
    let document = parseDocument(SourceFile(path: "a.md", text: text)).value
    let places = document.nodes.filter { $0.kind == .text }
      .map { String(decoding: document.literal(of: $0), as: UTF8.self) + "\($0.line)" }
    #expect(places == ["a 1", "b1", "c2", " d 2", " g3", "h 4", " k5"])
  }

  @Test("text with escapes and entities is one node")
  func merges() {
    let document = parseDocument(SourceFile(path: "a.md", text: "a \\~ &amp; [b\\[c] \\*d!")).value
    #expect(document.nodes.count == 3)
    #expect(document.literal(of: document.nodes[2]).elementsEqual("a ~ & [b[c] *d!".utf8))
  }
}
