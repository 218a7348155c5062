import Documents
import Testing

@Suite struct ReportFormatTests {
  @Test(
    "the ending of a name tells the format, in letters of any case",
    arguments: [
      ("outage.md", .markdown), ("a/b.c/OUTAGE.MarkDown", .markdown), ("outage.txt", .plainText),
      ("outage.rst", .reStructuredText), ("outage.adoc", .asciiDoc), ("x.AsciiDoc", .asciiDoc),
      ("outage.wiki", .mediaWiki), ("outage.html.md", .markdown),
      ("outage", nil), (".md", nil), ("a/.txt", nil), ("md", nil), ("outage.md/", nil), ("", nil),
      ("outage.pdf", nil), ("outage.mdx", .markdown), ("outagemdx", nil), ("outagemd", nil),
    ] as [(String, ReportFormat?)])
  func formats(name: String, format: ReportFormat?) {
    #expect(ReportFormat(ofName: name.utf8) == format)
    let rest = name.utf8.dropLast(ReportFormat.endingLength(of: name.utf8))
    #expect((rest.count < name.utf8.count) == (format != nil))
    #expect(format == nil || rest.last != UInt8(ascii: "."))
  }

  @Test("every ending is told to people")
  func endings() {
    let told = ReportFormat.allEndings
    #expect(told.hasPrefix(".md, .markdown, .mdx, .txt, ") && told.hasSuffix(" or .mediawiki"))
    for format in ReportFormat.allCases {
      for ending in format.endings {
        #expect(ReportFormat(ofName: "a\(ending)".utf8) == format)
        #expect(told.contains(ending))
      }
    }
  }
}
