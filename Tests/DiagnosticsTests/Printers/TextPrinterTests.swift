import Diagnostics
import TestSupport
import Testing

struct TextPrinterTests {
  private static let kind = Diagnostic.Kind("some-name", .warning, explanation: "Because.")

  private func text(_ marked: String, message: String = "it is wrong", path: String = "a.md")
    -> String
  {
    let text = MarkedText(marked)
    var sources = SourceTable()
    sources.add(SourceFile(path: path, text: text.text), prefix: "content/")
    let range = text.markers["1️⃣"].map { $0..<(text.markers["2️⃣"] ?? $0) }
    let diagnostic = Diagnostic(
      Self.kind, message, path: path, range: range, help: "do better")
    return TextPrinter(sources: sources, usesColor: false).text(of: diagnostic)
  }

  @Test("A message has its place, its line, a mark and what to do")
  func message() {
    #expect(
      text("one\n- 1️⃣09:142️⃣ The primary fails.\n") == """
        content/a.md:2:3: warning: it is wrong [some-name]
        2 | - 09:14 The primary fails.
          |   ^~~~~
          = help: do better

        """)
  }

  @Test("A message about a whole file has no line")
  func wholeFile() {
    #expect(
      text("one") == "content/a.md: warning: it is wrong [some-name]\n  = help: do better\n")
  }

  @Test("The mark stands under wide characters and tabs, and ends with the line")
  func columns() {
    #expect(
      text("障害\t1️⃣e\u{301}x\ny2️⃣") == """
        content/a.md:1:8: warning: it is wrong [some-name]
        1 | 障害 e\u{301}x
          |      ^~
          = help: do better

        """)
  }

  @Test("Control characters of content, messages and names never reach the terminal")
  func controls() {
    let printed = text(
      "1️⃣\u{1B}[31mred\u{7}\u{9B}2J\u{202E}\r2️⃣", message: "no \u{1B}]0;title\u{7}",
      path: "a\n\u{1B}[2J.md")
    let controls = printed.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
    }
    #expect(controls.isEmpty)
    #expect(
      printed.hasPrefix("content/a\u{240A}\u{241B}[2J.md:1:1: warning: no \u{241B}]0;title\u{2407}")
    )
    #expect(printed.split(separator: "\n").count == 4)
  }

  @Test("Of a long line, only the surroundings are shown")
  func longLine() {
    let filler = String(repeating: "é", count: 50_000)
    let printed = text("\(filler)1️⃣bad2️⃣\(filler)")
    let lines = printed.split(separator: "\n")
    #expect(lines[1].hasPrefix("1 | …é") && lines[1].hasSuffix("é…"))
    #expect(lines[1].utf8.count < 200)
    #expect(lines[2].hasSuffix(" ^~~"))
  }

  @Test("Workflow commands cannot be forged by content")
  func workflowCommands() {
    var sources = SourceTable()
    sources.add(SourceFile(path: "a,b:c.md", text: "x"), prefix: "")
    let diagnostic = Diagnostic(
      Self.kind, "wrong\n::error::100%", path: "a,b:c.md", range: 0..<1)
    #expect(
      GitHubPrinter(sources: sources).text(of: diagnostic)
        == "::warning file=a%2Cb%3Ac.md,line=1,col=1,title=some-name::wrong%0A::error::100%25\n")
  }
}
