import Diagnostics
import Documents
import Testing

@Suite struct DataReaderTests {
  @Test(
    "YAML keeps every scalar as text and refuses what can be abused",
    arguments: [
      ("a: no\nb: 14:05\nc: 2025-02-30\nd: 0o17", "{a: no, b: 14:05, c: 2025-02-30, d: 0o17}", []),
      ("a:\nb: ~\nc: null\nd: ''\ne: \"null\"", "{a: -, b: -, c: -, d: , e: null}", []),
      ("- 1\n- [x, {y: z}]", "[1, [x, {y: z}]]", []),
      ("a: |\n  x\n  y\n", "{a: x\ny\n}", []),
      ("a: &b c\nd: *b", "{a: c, d: -}", ["1:4 data-unsupported", "2:4 data-unsupported"]),
      ("a: !!binary c", "{a: c}", ["1:4 data-unsupported"]),
      ("<<: {a: b}\nc: d", "{c: d}", ["1:1 data-unsupported"]),
      ("? [a, b]\n: c\nd: e", "{d: e}", ["1:3 data-unsupported"]),
      ("? {a: b}\n: c\nd: e", "{d: e}", ["1:3 data-unsupported"]),
      ("*a : b\nc: d", "{c: d}", ["1:1 data-unsupported"]),
      ("a: 1\nb: 2\na: 3", "{a: 1, b: 2}", ["3:1 duplicate-key"]),
      ("é: ü: x", "{é: ü: x}", ["1:5 unquoted-colon"]),
      (
        "a: b: c\nd: e\nf: g; h: i: j\n", "{a: b: c, d: e, f: g; h: i: j}",
        ["1:4 unquoted-colon", "3:4 unquoted-colon"]
      ),
      (
        "title: a: b\nsummary: \"x\\x3By\"\n", "{title: a: b, summary: x;y}",
        ["1:8 unquoted-colon"]
      ),
      ("a: b: c\nd: \"x\\x5Ey\"\ne: ;", "{a: b: c, d: x^y, e: ;}", ["1:4 unquoted-colon"]),
      ("- a: b: c\n- {d: e: f}\n", "{}", ["1:6 data-syntax"]),
      ("title: T\na: b:\n  c: d\n", "{title: T}", ["2:4 data-syntax"]),
      ("a: 1\nb: c: d\n---\ne: f\n", "{a: 1}", ["2:4 data-syntax"]),
      ("a: 'b", "{}", ["1:4 data-syntax"]),
      ("a:\n\t- b", "{}", ["2:1 data-syntax"]),
      ("a: b\n---\nc: d", "{a: b}", ["2:1 data-syntax"]),
      ("a: \u{1}", "{}", ["1:4 data-syntax"]),
      ("", "-", []),
      ("# only a comment", "-", []),
    ] as [(String, String, [String])])
  func yaml(text: String, expected: String, diagnostics: [String]) {
    check(text, .yaml, expected, diagnostics)
  }

  @Test(
    "a mistake in YAML is told in plain words, where it is, and what stands before it counts",
    arguments: [
      (
        "title: [a\nx: y\n", "1:8",
        "the list that begins here has no end, or a ',' is missing in it",
        "{}"
      ),
      (
        "a: 1\nb: {c: d\ne: f\n", "2:4",
        "the mapping that begins here has no end, or a ',' is missing in it", "{a: 1}"
      ),
      (
        "a: 1\nb: \"x\nc: 3\n", "2:4", "the text that begins with this quotation mark has no end",
        "{a: 1}"
      ),
      (
        "title: x\n  related: 3\n", "2:3",
        "this key is indented below one that has a value already", "{}"
      ),
      ("a: 1\nb: 2\nword\nc: 3\n", "3:1", "this is no key with a value", "{a: 1, b: 2}"),
      ("a: x\nb: @c\n", "2:4", "a text can't begin with '@'", "{a: x}"),
      ("a: x\nb: *\n", "2:4", "a text can't begin with '*'", "{a: x}"),
      ("a: x\n\tb: y\n", "2:1", "a tab indents this line", "{}"),
      ("a: \"x\" y\nb: z\n", "1:8", "text stands behind a value that has ended", "{}"),
      ("a:\n  b: c\n d: e\n", "3:2", "this line does not begin where the keys above it do", "{}"),
      ("a: - b\n", "1:4", "a list can't begin here", "{}"),
      (
        "a:\n  - b\n  c: d\n", "3:3", "this line stands in a list and is no item of it", "{}"
      ),
      (
        "a: x\nb: \"c\\d\"\n", "2:6", "what stands behind this '\\' is no sign that YAML knows",
        "{a: x}"
      ),
    ])
  func mistakes(text: String, place: String, message: String, before: String) throws {
    let file = SourceFile(path: "a.yml", text: text)
    let result = parseData(file, syntax: .yaml)
    let found = try #require(result.diagnostics.first)
    let location = file.location(at: try #require(found.range).lowerBound)
    #expect("\(location.line):\(location.column)" == place)
    #expect(found.message == message)
    #expect(found.help != nil)
    #expect(describe(result.value) == before)
  }

  @Test(
    "a value with a colon of its own has a certain fix where it stands there as it is read",
    arguments: [
      ("a: b: c # d\n", "'b: c'", true), ("a: b: it's\n", "'b: it''s'", true),
      ("a: b: c\n  d\n", "'b: c d'", false), ("a: b: |\n  c\n", "'b: | c'", false),
    ])
  func unquotedColons(text: String, replacement: String, isCertain: Bool) throws {
    let result = parseData(SourceFile(path: "a.yml", text: text), syntax: .yaml)
    #expect(result.diagnostics.map(\.kind.name) == ["unquoted-colon"])
    let fix = try #require(result.diagnostics.first?.fixIts.first)
    #expect(fix.replacement == replacement)
    #expect(fix.isCertain == isCertain)
  }

  @Test(
    "TOML keeps the order of the file and the places of keys",
    arguments: [
      (
        "z = 1\na = 'x'\nd = 2023-03-05\nt = 02:30:00\n[b.c]\ne = [1, 'f']\n[[g]]\nh = true\n[[g]]\nh = 1.5\n",
        "{z: 1, a: x, d: 2023-03-05, t: 02:30:00, b: {c: {e: [1, f]}}, g: [{h: true}, {h: 1.5}]}",
        []
      ),
      ("d = 2023-03-05T02:30:00-08:00", "{d: 2023-03-05T02:30:00-08:00}", []),
      ("a = 1\nb = \n", "{}", ["2:5 data-syntax"]),
      ("a = 1\na = 2\n", "{}", ["2:5 data-syntax"]),
    ] as [(String, String, [String])])
  func toml(text: String, expected: String, diagnostics: [String]) {
    check(text, .toml, expected, diagnostics)
  }

  @Test(
    "JSON reads with its escapes",
    arguments: [
      (
        #"{"a": "\u00e9\ud83d\ude00 \/ \\ud83d", "b": [null, 1e3, {}]}"#,
        #"{a: é😀 / \ud83d, b: [-, 1e3, {}]}"#, []
      ),
      ("{\n\t\"a\":\"b\",\n\t\"c\":[1,2]\n}", "{a: b, c: [1, 2]}", []),
      (#"{"a": "\ud83d x"}"#, "{}", ["1:10 data-syntax"]),
      (#"{"a": [}"#, "{}", ["1:8 data-syntax"]),
    ] as [(String, String, [String])])
  func json(text: String, expected: String, diagnostics: [String]) {
    check(text, .json, expected, diagnostics)
  }

  @Test("data that is too large or too deep is refused, and nothing overflows")
  func tooLarge() {
    let inputs: [(String, DataSyntax, [String])] = [
      (String(repeating: "[", count: 100_000), .yaml, ["1:17 data-too-large"]),
      (String(repeating: "- ", count: 50_000), .yaml, ["1:33 data-too-large"]),
      (String(repeating: "{a: ", count: 40_000), .yaml, ["1:65 data-too-large"]),
      ("[" + String(repeating: "a,", count: 20_000) + "]", .yaml, ["1:20002 data-too-large"]),
      (String(repeating: "a", count: 300_000), .yaml, ["1:1 data-too-large"]),
      ("[" + String(repeating: "a.", count: 100_000) + "a]", .toml, ["1:1 data-too-large"]),
      ("[" + String(repeating: "a.", count: 40) + "a]\nb = 1", .toml, ["1:1 data-too-large"]),
      ("a = " + String(repeating: "[", count: 100_000), .toml, ["1:21 data-too-large"]),
    ]
    for (text, syntax, diagnostics) in inputs { check(text, syntax, "{}", diagnostics) }
  }

  @Test("values know their bytes, behind characters of several bytes too")
  func places() {
    let file = SourceFile(path: "a.yml", text: "ä: 'ö'\nb: [ü, xyz]\n")
    let data = parseData(file, syntax: .yaml).value
    let list = data["b"]?.elements.map { file.text($0.range) }
    #expect(data["ä"].map { file.text($0.range) } == "'ö'")
    #expect(list == ["ü", "xyz"])
    #expect(data.entries.map { file.text($0.keyRange) } == ["ä", "b"])
  }

  @Test("bytes that are not UTF-8 become question marks")
  func invalid() {
    let file = SourceFile(
      path: "a.yml", bytes: Array("a: ".utf8) + [0xFF, 0xC3] + Array("b\n".utf8))
    #expect(parseData(file, syntax: .yaml).value["a"]?.scalar == "??b")
  }

  private func check(
    _ text: String, _ syntax: DataSyntax, _ expected: String, _ diagnostics: [String]
  ) {
    let file = SourceFile(path: "a.md", text: text)
    let result = parseData(file, syntax: syntax)
    #expect(describe(result.value) == expected)
    let found = result.diagnostics.map { diagnostic in
      let place = file.location(at: diagnostic.range?.lowerBound ?? 0)
      return "\(place.line):\(place.column) \(diagnostic.kind.name)"
    }
    #expect(found == diagnostics)
  }
}

/// Returns a short form of a value; `-` is null.
func describe(_ value: DataValue) -> String {
  switch value.content {
  case .null: "-"
  case .scalar(let text): text
  case .list(let elements): "[" + elements.map(describe).joined(separator: ", ") + "]"
  case .mapping(let entries):
    "{" + entries.map { "\($0.key): \(describe($0.value))" }.joined(separator: ", ") + "}"
  }
}
