import Documents
import Testing

@testable import Sites

@Suite("Links of reports")
struct ReportLinksTests {
  @Test(
    "A relative destination is a path from the content folder",
    arguments: [
      ("b.md", "2019/a.md", "2019/b.md"), ("./b.md#x", "2019/a.md", "2019/b.md"),
      ("../2020/b.md?x", "2019/a.md", "2020/b.md"), ("/b.md", "2019/a.md", "b.md"),
      ("a%20b.md", "a.md", "a b.md"), ("%2e%2e/x", "2019/a.md", "x"),
      ("x%2fy/../b.md", "2019/a.md", "2019/b.md"),
      ("./../2019//b.md", "2019/a.md", "2019/b.md"),
    ])
  func inside(destination: String, path: String, expected: String) {
    #expect(contentPath(ofLink: destination, from: path) == expected)
  }

  @Test(
    "A destination that leads out of the content folder is none",
    arguments: ["../x", "a/../../x", "%2e%2e/x", "%2E./%2e%2e/x", "#only", ""])
  func outside(destination: String) {
    #expect(contentPath(ofLink: destination, from: "a.md") == nil)
  }
}
