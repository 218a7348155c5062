import Projects
import Testing

struct GlobPatternTests {
  @Test(
    "Patterns match as in other tools",
    arguments: [
      ("*.md", "a.md", true), ("*.md", "x/a.md", true), ("*.md", "a.txt", false),
      ("drafts", "drafts", true), ("drafts", "drafts/a.md", true),
      ("drafts", "x/drafts/a.md", true),
      ("drafts/", "drafts/a.md", true), ("drafts", "mydrafts/a.md", false),
      ("/drafts", "x/drafts/a.md", false), ("2019/*.md", "2019/a.md", true),
      ("2019/*.md", "2019/x/a.md", false), ("2019/**", "2019/x/a.md", true),
      ("**/old/*.md", "old/a.md", true), ("**/old/*.md", "x/y/old/a.md", true),
      ("**/old/*.md", "xold/a.md", false), ("a/**/b.md", "a/b.md", true),
      ("a/**/b.md", "a/x/y/b.md", true), ("?.md", "é.md", true), ("?.md", "ab.md", false),
      ("a?c", "a/c", false), ("", "a.md", false),
      ("*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaa", false),
    ])
  func matches(pattern: String, path: String, expected: Bool) {
    #expect(GlobPattern(pattern).matches(path.utf8) == expected)
  }
}
