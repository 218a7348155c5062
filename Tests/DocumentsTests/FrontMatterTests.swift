import Diagnostics
import Documents
import Testing

@Suite struct FrontMatterTests {
  @Test(
    "front matter is told from Markdown",
    arguments: [
      ("---\na: b\n---\nc\n", "yaml {a: b}", "c\n", []),
      ("---\r\na: b\r\n--- \r\nc", "yaml {a: b}", "c", []),
      ("+++\na = 'b'\n+++\nc", "toml {a: b}", "c", []),
      ("\n\n---\na: b\n---\nc\n", "yaml {a: b}", "c\n", []),
      ("\n---\nText.\n---\nc\n", "none", "\n---\nText.\n---\nc\n", []),
      ("{\"a\": {\"b\": \"}\"}}\nc", "json {a: {b: }}}", "c", []),
      ("{}\n", "json {}", "", []),
      ("---\n---\nc", "none", "---\n---\nc", []),
      ("---\n# to do\n---\nc", "yaml {}", "c", []),
      ("---\na: b\n---", "yaml {a: b}", "", []),
      ("---\na: b: c\n---\nd", "yaml {a: b: c}", "d", ["unquoted-colon"]),
      ("+++\na = \n+++\nd", "toml {}", "d", ["data-syntax"]),
      ("{\"a\" \"b\"}\nc", "json {}", "c", ["data-syntax"]),
      ("---\na: b\n", "none", "---\na: b\n", ["unclosed-front-matter"]),
      ("---\nfoo\n---\nbar", "none", "---\nfoo\n---\nbar", []),
      ("---\n**Date**: x: y\n---\n", "none", "---\n**Date**: x: y\n---\n", []),
      ("----\na: b\n----\n", "none", "----\na: b\n----\n", []),
      ("{% raw %}\nx", "none", "{% raw %}\nx", []),
      ("{\"a\": 1} x", "none", "{\"a\": 1} x", []),
      ("", "none", "", []),
    ] as [(String, String, String, [String])])
  func finds(text: String, expected: String, body: String, diagnostics: [String]) {
    let file = SourceFile(path: "a.md", text: text)
    let result = parseDocument(file)
    let matter = result.value.frontMatter
    #expect(matter.map { "\($0.syntax) \(describe($0.values))" } ?? "none" == expected)
    #expect(file.text(result.value.body) == body)
    #expect(result.diagnostics.map(\.kind.name) == diagnostics)
  }

  @Test("lines of the body count the front matter")
  func lines() {
    let document = parseDocument(SourceFile(path: "a.md", text: "---\na: b\n---\n\n# c\nd")).value
    #expect(document.nodes.filter { $0.kind == .text }.map(\.line) == [5, 6])
  }

  @Test(
    "Front matter that never closes is reported, and what only looks like it is not",
    arguments: [
      ("---\ntitle: x\nsev: 1\n\n# Heading\n", true), ("---\n# comment\ntitle: x\n", true),
      ("+++\ntitle = 'x'\n\nText\n", true), ("---\n\nText after a rule\n", false),
      ("---\ntitle: x\n---\n", false), ("---\n", false), ("+++\ntext\n", false),
      ("title: x\n", false), ("---\nThe time was: noon\n", false),
    ])
  func unclosed(text: String, isReported: Bool) {
    let found = parseDocument(SourceFile(path: "a.md", text: text))
    #expect(found.diagnostics.map(\.kind.name) == (isReported ? ["unclosed-front-matter"] : []))
    if isReported { #expect(found.value.frontMatter == nil) }
  }

  @Test(
    "Front matter that lacks only its first line is read, and what only looks like it is not",
    arguments: [
      (
        "title: Full disk\ndate: 2024-02-03\n---\nText\n",
        "yaml {title: Full disk, date: 2024-02-03}"
      ),
      ("layout: post\ntags:\n  - disk\n---\nText\n", "yaml {layout: post, tags: [disk]}"),
      ("title = 'x'\nslug = 'y'\n+++\nText\n", "toml {title: x, slug: y}"),
      ("title: Full disk\n---\nText\n", nil), ("title: x\ndate: y\n\n---\nText\n", nil),
      ("title: x\nA sentence.\n---\nText\n", nil), ("where: x\nwho: y\n---\nText\n", nil),
      ("title: x\ndate: y\n", nil), ("Title: x\nDate: y\n---\nText\n", nil),
    ] as [(String, String?)])
  func unopened(text: String, expected: String?) {
    let file = SourceFile(path: "a.md", text: text)
    let found = parseDocument(file)
    #expect(found.value.frontMatter.map { "\($0.syntax) \(describe($0.values))" } == expected)
    #expect(
      found.diagnostics.map(\.kind.name) == (expected == nil ? [] : ["unopened-front-matter"]))
    if expected != nil {
      #expect(file.text(found.value.body) == "Text\n")
      #expect(found.diagnostics[0].fixIts.map(\.replacement).first?.count == 4)
    }
  }
}
