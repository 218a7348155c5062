import Diagnostics
import Documents
import Encodings
import Testing

@Suite struct LimitsTests {
  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test("text over a limit is shown as it stands, and the rest is Markdown")
  func excess() {
    let hostile = [
      Self.repeated(">", 50_000), Self.repeated("- ", 50_000) + "a", Self.repeated("[", 50_000),
      Self.repeated("*a_ ", 50_000), Self.repeated("a", 200_000), Self.repeated("[a](", 20_000),
      Self.repeated("a\n", 100_000), Self.repeated("1. ", 30_000), Self.repeated("![", 9_000),
      Self.repeated("_a__b", 30_000), Self.repeated("`a``", 100_000),
      Self.repeated("<?", 100_000), Self.repeated("<!A ", 100_000),
    ]
    for text in hostile {
      let file = SourceFile(path: "a.md", text: "# A\n\n\(text)\n\n# B\n")
      let result = parseDocument(file)
      let kinds = result.value.nodes.filter { $0.kind == .heading || $0.kind == .verbatim }.map(
        \.kind)
      let name = String(text.prefix(8))
      #expect(kinds == [.heading, .verbatim, .heading], "\(name)")
      #expect(result.diagnostics.map(\.kind.name) == ["text-too-large"], "\(name)")
      let line = result.diagnostics.first?.range.map { file.line(at: $0.lowerBound) }
      #expect(line == 3, "\(name)")
      let verbatim = result.value.nodes.first { $0.kind == .verbatim }
      let literal = verbatim.map { Array(result.value.literal(of: $0)) } ?? []
      let source = text.utf8.last == 0x0A ? Array(text.utf8.dropLast()) : Array(text.utf8)
      #expect(literal == source, "\(name)")
    }
  }

  @Test("a file over a limit is shown as it stands")
  func fileExcess() {
    let texts = [Self.repeated("[a] \n\n", 60_000), Self.repeated("word word\n\n", 600_000)]
    for text in texts {
      let result = parseDocument(SourceFile(path: "a.md", text: text))
      #expect(result.value.nodes.map(\.kind) == [.document, .verbatim])
      #expect(result.diagnostics.map(\.kind.name) == ["text-too-large"])
      let limit = text.utf8.first == 0x5B ? "file_brackets" : "file_bytes"
      #expect(result.diagnostics[0].help?.contains("raise '\(limit)'") == true)
      #expect(result.value.literal(of: result.value.nodes[1]).count == text.utf8.count)
    }
  }

  @Test("logs in code are exempt from the limits of paragraphs")
  func codeIsExempt() {
    let log = Self.repeated("[2023-01-01] [INFO] *a* _b_ [c]\n", 5_000)
    let indented = Self.repeated("    [2023-01-01] [INFO] *a* _b_ [c]\n", 5_000)
    for text in [
      "```\n\(log)```\n", "~~~~ x\n\(log)~~~~\n", "a\n\n\(indented)",
      "- a\n\nb\n\n  ```\n\(log)  ```\n",
    ] {
      let result = parseDocument(SourceFile(path: "a.md", text: text))
      #expect(result.diagnostics.isEmpty)
      #expect(result.value.nodes.contains { $0.kind == .codeBlock })
    }
  }

  @Test(
    "no text is exempt that libcmark could take for a paragraph",
    arguments: [
      "<div>\n```\n</div>\n\n", "- a\n  - b\n\n  ```\n```\n", "  ```\n```\n", "<!--\n```\n-->\n",
      "- <!--\n  ```\n  -->\n\n  ```\n", "1. ```\n```\n```\n", "> ```\n", "- a\n\n      ```\n",
      "```a`\n", "    ```\n", "[^1]: a\n\n", "a\n    ```\n", "* ```\n\n```\n```\n",
    ])
  func notExempt(start: String) {
    let brackets = Self.repeated("[", 3_000)
    let document = parseDocument(SourceFile(path: "a.md", text: start + brackets + "\n")).value
    let text = document.nodes.contains { node in
      node.kind == .text && document.literal(of: node).count > 2_000
    }
    #expect(!text)
  }

  @Test("unclosed constructs and deep nesting end in time, and nothing is lost or overflows")
  func pathological() {
    var texts = [
      Self.repeated(Self.repeated("> ", 60) + "a\n\n", 1_000), Self.repeated("~a ~~b ", 5_000),
      Self.repeated("a@b.", 20_000), Self.repeated("http://a.b/", 10_000),
      Self.repeated("www.", 20_000), Self.repeated("a@", 50_000), Self.repeated("<a ", 30_000),
      Self.repeated("<!-- ", 20_000), Self.repeated("<kbd>", 20_000),
      Self.repeated("<details>\n\n", 20_000), Self.repeated("<table>\n\n", 10_000),
      Self.repeated("</td></kbd>", 10_000), Self.repeated("[^a", 900),
      "[^a]: b\n\n" + Self.repeated("[^a]", 1_900),
      Self.repeated("[^a]: b\n", 900), Self.repeated("# a\n", 50_000), Self.repeated("\\~", 50_000),
      Self.repeated("&#1;", 30_000), Self.repeated("`", 100_000), Self.repeated("\n", 500_000),
      Self.repeated("a\n-|-\n\n", 10_000), Self.repeated("<details><summary>", 5_000),
      Self.repeated("\u{0}", 100_000), Self.repeated("\r", 200_000),
      "---\n" + Self.repeated("a: b\n", 100_000),
      "{" + Self.repeated("{", 100_000), Self.repeated("http://a(", 10_000),
    ]
    var indentation = ""
    for _ in 0..<60 {
      indentation += "  "
      texts.append(indentation + "- a\n")
    }
    for text in texts {
      let clock = ContinuousClock()
      let name = String(text.prefix(12))
      let duration = clock.measure {
        let document = parseDocument(SourceFile(path: "a.md", text: text)).value
        _ = renderHTML(document)
      }
      #expect(duration < .seconds(5), "\(name)")
    }
  }

  @Test("large tables are read in linear time, and small ones can't ask for many cells")
  func tables() {
    let wide = Self.repeated("a|", 10_000) + "\n" + Self.repeated("-|", 10_000) + "\n"
    let shapes = [
      wide + Self.repeated("b\n", 30_000), "a|b\n-|-\n" + Self.repeated("c|d\n", 30_000),
    ]
    for text in shapes {
      let document = parseDocument(SourceFile(path: "a.md", text: text)).value
      #expect(document.nodes.contains { $0.kind == .table })
      #expect(document.nodes.count < 500_000)
    }
    var limits = Limits()
    limits.paragraphBytes = .max
    let tall = "a|b\n-|-\n" + Self.repeated("c|d\n", 100_000)
    let clock = ContinuousClock()
    let duration = clock.measure {
      let document = parseDocument(
        SourceFile(path: "a.md", text: tall), options: ParsingOptions(limits: limits)
      ).value
      #expect(document.nodes.count { $0.kind == .tableRow } == 100_001)
      _ = renderHTML(document)
    }
    #expect(duration < .seconds(10))
  }

  @Test("a document nested 100,000 deep renders without recursion")
  func deep() {
    let depth: Int32 = 100_000
    var nodes = [Node(.document, end: depth + 1)]
    for _ in 0..<depth { nodes.append(Node(.blockQuote, end: depth + 1)) }
    let file = SourceFile(path: "a.md", text: "")
    let document = Document(file: file, body: 0..<0, nodes: nodes, literals: [], targets: [])
    #expect(renderHTML(document).bytes.count == 100_000 * 27)
    #expect(plainText(of: document, node: 0) == "")
  }

  @Test("bytes that are not UTF-8 are repaired with a warning, and NUL does no harm")
  func invalid() {
    let file = SourceFile(
      path: "a.md", bytes: Array("# a\n\nb".utf8) + [0xFF, 0xC3, 0x0A, 0x00, 0x63])
    let result = parseDocument(file)
    #expect(result.diagnostics.map(\.kind.name) == ["invalid-utf8", "not-text"])
    #expect(result.diagnostics.first?.range?.lowerBound == 6)
    #expect(plainText(of: result.value, node: 0) == "a\nb\u{FFFD}\u{FFFD} \u{FFFD}c")
  }

  @Test("diagnostic kinds have names of their own and an explanation")
  func kinds() {
    #expect(Set(documentDiagnosticKinds).count == documentDiagnosticKinds.count)
    #expect(documentDiagnosticKinds.allSatisfy { $0.explanation.utf8.count > 80 })
  }
}
