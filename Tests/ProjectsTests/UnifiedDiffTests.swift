import Testing

@testable import Projects

struct UnifiedDiffTests {
  @Test(
    "A change is one hunk with the lines around it",
    arguments: [
      ("a\nb\n", "a\nb\n", ""),
      ("1\n2\n3\n4\n5\n", "1\n2\n3\n4\nx\n5\n", "@@ -2,4 +2,5 @@\n 2\n 3\n 4\n+x\n 5\n"),
      ("a\n", "x\na\n", "@@ -1,1 +1,2 @@\n+x\n a\n"),
      ("a", "x\na", "@@ -1,1 +1,2 @@\n+x\n a\n\\ No newline at end of file\n"),
      ("", "x\n", "@@ -0,0 +1,1 @@\n+x\n"),
      ("a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"),
    ])
  func writes(old: String, new: String, hunk: String) {
    let head = hunk.isEmpty ? "" : "--- a/x y.md\t\n+++ b/x y.md\t\n"
    let diff = unifiedDiff(of: Array(old.utf8), and: Array(new.utf8), path: "x y.md")
    #expect(diff == Array((head + hunk).utf8))
  }
}
