import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test("lines end at LF, CRLF and a lone CR; a byte order mark is no text")
  func findsLines() {
    let file = SourceFile(path: "a.md", text: "\u{FEFF}one\ntwo\r\nthree\rfour")
    #expect((1...4).map { file.text(file.range(ofLine: $0)) } == ["one", "two", "three", "four"])
    #expect(file.range(ofLine: 5).isEmpty)
  }

  @Test("columns count bytes from 1")
  func locates() {
    let file = SourceFile(path: "a.md", text: "é\nab")
    #expect(file.location(at: 2) == SourceLocation(line: 1, column: 3))
    #expect(file.location(at: 4) == SourceLocation(line: 2, column: 2))
  }

  @Test("a file without a visible character is blank")
  func isBlank() {
    #expect(SourceFile(path: "a.md", text: "").isBlank)
    #expect(SourceFile(path: "a.md", text: "\u{FEFF} \t\r\n").isBlank)
    #expect(!SourceFile(path: "a.md", text: "\n.").isBlank)
  }
}
