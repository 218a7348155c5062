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

  @Test(
    "Letters and their accents are one, in text and in code",
    arguments: [
      ("re\u{301}seau `cafe\u{301} x`\n", "r\u{E9}seau caf\u{E9} x", "caf\u{E9} x"),
      ("vi\u{E9}t e\u{323}\u{302}\n", "vi\u{E9}t \u{1EC7}", nil),
      (
        "\u{304B}\u{3099} \u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\n", "\u{304C} \u{D55C}\u{ADF8}",
        nil
      ),
      (
        "x\u{30C} q\u{301} \u{1F468}\u{200D}\u{1F469}\n",
        "x\u{30C} q\u{301} \u{1F468}\u{200D}\u{1F469}", nil
      ),
    ] as [(String, String, String?)])
  func composed(source: String, expected: String, code: String?) {
    let document = parseDocument(SourceFile(path: "a.md", text: source)).value
    let text = readableText(of: document, nodes: 0..<document.nodes.count)
    // Texts are equal whether or not they are composed; their scalars are not.
    let found = String(decoding: text.bytes, as: UTF8.self).trimmed
    #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars))
    let codes = text.code.map { Array(text.bytes[$0]) }
    #expect(codes == [code].compactMap(\.self).map { Array($0.utf8) })
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
