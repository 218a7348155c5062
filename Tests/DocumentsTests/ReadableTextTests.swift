import Diagnostics
import Documents
import Testing

@Suite("The text that readers see")
struct ReadableTextTests {
  @Test(
    "Markup and comments are left out, text is not",
    arguments: [
      ("# A *b*\n\nc\nd `e`\n", "A b\nc d e"),
      ("| a | b |\n|---|---|\n| c | d |\n", "a b\nc d"),
      ("a <!-- hidden --> b\n", "a  b"),
      ("<!-- hidden\n\nstill hidden -->\n\na\n", "a"),
      ("<details><summary>More</summary>\n\ntext\n\n</details>\n", "More\ntext"),
      ("![alt](x.png) [link](y.md)\n", "alt link"),
      ("a <pod name> b\n", "a <pod name> b"),
    ])
  func text(source: String, expected: String) {
    let document = parseDocument(SourceFile(path: "a.md", text: source)).value
    let text = readableText(of: document, nodes: 0..<document.nodes.count)
    #expect(String(decoding: text.bytes, as: UTF8.self).trimmed == expected)
  }

  @Test("Code is marked, and nothing else")
  func code() {
    let source = "a `b c` d\n\n```sh\ne f\n```\n\n    g\n"
    let document = parseDocument(SourceFile(path: "a.md", text: source)).value
    let text = readableText(of: document, nodes: 0..<document.nodes.count)
    #expect(
      text.code.map { String(decoding: text.bytes[$0], as: UTF8.self) } == ["b c", "e f\n", "g\n"])
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == "\n" }.reversed().drop { $0 == "\n" }.reversed())
  }
}
