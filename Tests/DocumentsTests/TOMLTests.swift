import Diagnostics
import Documents
import Testing

@Suite struct TOMLTests {
  @Test(
    "values are written in one way, whatever the file writes",
    arguments: [
      ("1_000", "1000"), ("+99", "99"), ("-0", "0"), ("0xDEAD_beef", "3735928559"),
      ("0o755", "493"), ("0b1101", "13"), ("9223372036854775807", "9223372036854775807"),
      ("-9223372036854775808", "-9223372036854775808"),
      ("1.0", "1.0"), ("-0.0", "-0.0"), ("2.50", "2.5"), ("1e10", "10000000000.0"),
      ("5e+22", "5e+22"), ("224_617.445_991_228", "224617.445991228"), ("inf", "inf"),
      ("-inf", "-inf"), ("nan", "nan"), ("true", "true"), ("false", "false"),
      ("0001-01-31", "0001-01-31"), ("07:32:00.999999", "07:32:00"),
      ("1979-05-27 07:32:00", "1979-05-27T07:32:00"),
      ("1979-05-27t07:32:00z", "1979-05-27T07:32:00Z"),
      ("1979-05-27T00:32:00.123+00:00", "1979-05-27T00:32:00Z"),
      ("1979-05-27T00:32:00-08:30", "1979-05-27T00:32:00-08:30"),
      ("1979-05-27T00:32:00+05:45", "1979-05-27T00:32:00+05:45"),
      (#""\u00e9\t\"""#, "é\t\""), ("'C:\\x'", "C:\\x"), ("\"\"\"\na\\\n  b\"\"\"", "ab"),
      ("'''\na\n'''", "a\n"), ("''", ""), ("[]", "[]"), ("{}", "{}"),
      ("[ 1, [ 'a', ], {b = 2, 'c.d' = 3} ]", "[1, [a], {b: 2, c.d: 3}]"),
    ])
  func values(written: String, expected: String) {
    let result = parseData(SourceFile(path: "a.md", text: "a = \(written)\n"), syntax: .toml)
    #expect(describe(result.value) == "{a: \(expected)}")
    #expect(result.diagnostics.isEmpty)
  }

  @Test("keys keep the order in which they are first named, in every table")
  func order() {
    let text = """
      z.y = 1
      b = {z = 1, a = 2}
      z.a = 2
      [t.q]
      k = 1
      [[l]]
      y = 1
      [t]
      w = 2
      [[l]]
      [l.m]
      x = 1
      """
    let result = parseData(SourceFile(path: "a.md", text: text), syntax: .toml)
    let expected =
      "{z: {y: 1, a: 2}, b: {z: 1, a: 2}, t: {q: {k: 1}, w: 2}, l: [{y: 1}, {m: {x: 1}}]}"
    #expect(describe(result.value) == expected)
  }

  @Test(
    "keys and values know their bytes, whatever stands before them",
    arguments: ["", "\u{FEFF}", "# é 😀\r\n", "\u{FEFF}# 日本\n", "'ü😀' = 'ö' # ä\n\n"])
  func places(before: String) {
    let text = """
      k = 1 # x\r
      'é😀' = "ü" # ö\r
      l = [ 'ä', 2, [\r
        {'ß' = 3},\r
      ] ]\r
      a.'ö'.c = '''\r
      x\r
      ''' # y\r
      [ t."ü" ] # z\r
      d = 1979-05-27 07:32:00 # w\r
      [[q]]\r
      e = true
      """
    // A byte order mark in the middle of a file is left to the parser.
    let file = SourceFile(path: "a.md", text: "+++\n" + before + text)
    let result = parseData(file, range: 4..<file.bytes.count, syntax: .toml)
    #expect(result.diagnostics.isEmpty)
    var found: [String] = []
    note(result.value, of: file, in: &found)
    if before.hasSuffix("\n\n") { found.removeFirst() }
    #expect(
      found == [
        "k = 1", "'é😀' = \"ü\"", "l = [ 'ä', 2, [\r\n  {'ß' = 3},\r\n] ]", "- 'ä'", "- 2",
        "- [\r\n  {'ß' = 3},\r\n]", "- {'ß' = 3}", "'ß' = 3", "a = a", "'ö' = 'ö'",
        "c = '''\r\nx\r\n'''", "t = [ t.\"ü\" ]", "\"ü\" = [ t.\"ü\" ]",
        "d = 1979-05-27 07:32:00", "q = [[q]]", "- [[q]]", "e = true",
      ])
  }

  /// Writes the source of all keys and elements down.
  private func note(_ value: DataValue, of file: SourceFile, in found: inout [String]) {
    if case .list(let elements) = value.content {
      for element in elements {
        found.append("- " + file.text(element.range))
        note(element, of: file, in: &found)
      }
    }
    for entry in value.entries {
      found.append(file.text(entry.keyRange) + " = " + file.text(entry.value.range))
      note(entry.value, of: file, in: &found)
    }
  }

  @Test(
    "a mistake is told where it is",
    arguments: [
      ("title = Outage\n", "1:9", "this text has no quotes"),
      ("'é😀' = 1\nb = 'ü' x\n", "2:10", "nothing stands behind a value"),
      ("a = 1 ä\n", "1:5", "this is no date, time or number of TOML"),
      ("a = \"b\n", "1:7", "the text in quotes has no end on its line"),
      ("a = '''b", "1:9", "the text in quotes has no end"),
      ("a = 1\r\n[t]\r\nb = \r\n", "3:5", "this key has no value"),
      ("a = [1, 2", "1:10", "the list has no ']'"),
      ("a = 2025-02-30\n", "1:15", "there is no such day"),
      ("[#", "1:2", "expected bare key starting character or string delimiter, saw '#'"),
      ("a\0b = 1\n", "1:2", "a key has only letters from A to Z, digits, '_' and '-'"),
    ])
  func mistakes(text: String, place: String, message: String) throws {
    let file = SourceFile(path: "a.md", text: text)
    let result = parseData(file, syntax: .toml)
    let found = try #require(result.diagnostics.first)
    let location = file.location(at: try #require(found.range).lowerBound)
    #expect("\(location.line):\(location.column)" == place)
    #expect(found.message == "this can't be read as TOML: \(message)")
    #expect(found.kind.name == "data-syntax")
    #expect(describe(result.value) == "{}")
  }

  @Test(
    "a text that ends too early is told behind its last line with something in it",
    arguments: ["a = [1, 2\n", "a = [1, 2\r\n\r\n"])
  func early(text: String) {
    let result = parseData(SourceFile(path: "a.md", text: text), syntax: .toml)
    #expect(result.diagnostics.map(\.range) == [9..<9])
  }

  @Test("hostile texts get a diagnostic, on the small stack of a task too")
  func hostile() async {
    let chain = Array(repeating: "a", count: 251).joined(separator: ".")
    let nested = (0..<7).map { _ in "\n{\(chain) = [" }.joined()
    let inputs: [(name: String, text: String, kind: String?)] = [
      ("dots", String(repeating: "a.", count: 100_000) + "a = 1", "data-too-large"),
      ("dots over lines", "[\(chain)]\n\(chain) = [\(nested)1", "data-syntax"),
      (
        "closed", "[\(chain)]\n\(chain) = [\(nested)1\(String(repeating: "]}", count: 7))]",
        "data-too-large"
      ),
      (
        "more lines", "a = [" + String(repeating: "\n{\(chain) = [", count: 200), "data-too-large"
      ),
      ("arrays", "a = " + String(repeating: "[", count: 100_000), "data-too-large"),
      ("tables", "a = " + String(repeating: "{a=", count: 80_000), "data-too-large"),
      ("values", "a = [" + String(repeating: "1,", count: 100_000) + "]", "data-too-large"),
      ("keys", (0..<11_000).map { "k\($0) = 1\n" }.joined(), "data-too-large"),
      ("a text", "a = \"" + String(repeating: "x", count: 200_000), "data-syntax"),
      ("a long text", "a = '''" + String(repeating: "x\n", count: 100_000), "data-syntax"),
      ("an integer", "a = " + String(repeating: "9", count: 100_000), "data-syntax"),
      ("a hexadecimal", "a = 0x" + String(repeating: "f", count: 120), "data-syntax"),
      ("an exponent", "a = 1e" + String(repeating: "9", count: 100_000), "data-syntax"),
      ("zeros", String(repeating: "\0", count: 100_000), "data-syntax"),
      ("marks", "\u{FEFF}\u{FEFF}\u{FEFF}", "data-syntax"),
      ("nothing", "", nil),
      ("a wide line", "a = [" + String(repeating: "'ä',", count: 9_000) + "]", nil),
    ]
    for (name, text, kind) in inputs {
      let found = await Task {
        parseData(SourceFile(path: "a.md", text: text), syntax: .toml).diagnostics.map(\.kind.name)
      }.value
      #expect(found == (kind.map { [$0] } ?? []), "\(name)")
    }
  }

  @Test("levels and values count as in YAML")
  func limits() {
    for (levels, isRead) in [(15, true), (16, false), (17, false)] {
      let value = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
      for (text, syntax) in [("a = \(value)", DataSyntax.toml), ("a: \(value)", .yaml)] {
        let result = parseData(SourceFile(path: "a.md", text: text), syntax: syntax)
        #expect(result.diagnostics.isEmpty == isRead, "\(syntax) \(levels)")
      }
    }
  }

  @Test("bytes that are not UTF-8 become question marks, and places stay")
  func invalid() {
    let file = SourceFile(
      path: "a.md", bytes: Array("a = '".utf8) + [0xFF, 0xC3] + Array("b'\nc = 1".utf8))
    let value = parseData(file, syntax: .toml).value
    #expect(value["a"]?.scalar == "??b")
    #expect(value["c"].map { file.text($0.range) } == "1")
  }

  @Test(
    "what is wrong is told in plain words, where it is, with what to do",
    arguments: [
      // Texts and quotation marks.
      ("a = b c\n", "1:5", "no quotes", "put quotes"),
      ("a = @b # c\n", "1:5", "no quotes", "put quotes"),
      ("a = Jan 2, 2024\n", "1:5", "no quotes", "put quotes"),
      ("a = https://b.c/\n", "1:5", "no quotes", "put quotes"),
      ("a = [\"b\", c]\n", "1:11", "no quotes", "put quotes"),
      ("a = {b = c}\n", "1:10", "no quotes", "put quotes"),
      ("a = \"Full disk\n", "1:15", "has no end on its line", "quotation mark"),
      ("a = 'b\n", "1:7", "has no end on its line", "quotation mark"),
      ("a = \"b\nc\"\n", "1:7", "has no end on its line", "several lines"),
      ("a = 'It's'\n", "1:9", "ends before", "double quotes"),
      ("a = \"b \"c\" d\"\n", "1:9", "ends before", "single quotes"),
      ("a = “b”\n", "1:5", "no quotation marks", "straight"),
      ("a = \"C:\\data\"\n", "1:9", "begins a sign", "single quotes"),
      // Dates, times and other values.
      ("a = 2024-13-01\n", "1:12", "no such month", "2024-02-03"),
      ("a = 2024/01/02\n", "1:5", "no date, time", "2024-02-03"),
      ("a = 02.01.2024\n", "1:5", "no date, time", "2024-02-03"),
      ("a = 2024-1-2\n", "1:5", "no date, time", "2024-02-03"),
      ("a = 10:00\n", "1:5", "no date, time", "09:10:00"),
      ("a = 2024-01-02 10:00 UTC\n", "1:5", "no date, time", "quotes"),
      ("a = 6h\n", "1:5", "no date, time or number", "quotes"),
      ("a = 1,000\n", "1:5", "no date, time or number", "quotes"),
      ("a = True\n", "1:5", "no value", "small letters"),
      ("a = yes\n", "1:5", "no value", "true or false"),
      ("a = null\n", "1:5", "no word for nothing", "remove"),
      ("a = #12\n", "1:5", "'#' begins a comment", "quotes"),
      ("a = \nb = 1\n", "1:5", "has no value", "behind '='"),
      // Keys and lines.
      ("a: b\n", "1:2", "':' stands", "'='"), ("a == 1\n", "1:4", "too many", "remove"),
      ("a = 1\na = 2\n", "2:5", "second time", "remove"),
      ("start time = 1\n", "1:7", "only letters", "start_time"),
      ("größe = 1\n", "1:3", "only letters", "quotes"), ("a\n", "1:2", "no '='", "'#'"),
      ("[a\nb = 1\n", "1:3", "no ']'", "'[impact]'"),
      ("// a\n", "1:1", "comment", "'#'"), ("a = 1 // b\n", "1:7", "comment", "'#'"),
      ("a = \"b\",\nc = 1\n", "1:8", "behind a value", "remove"),
      ("a = \"b\" c\n", "1:9", "behind a value", "quotes"),
      ("a = [1] b\n", "1:9", "behind a value", "quotes"),
      // Lists and tables in a line.
      ("a = [\"b\", \"c\"\nd = 1\n", "1:14", "list has no ']'", "last element"),
      ("a = [\"b\"\n", "1:9", "list has no ']'", "last element"),
      ("a = [\"b\" \"c\"]\n", "1:9", "',' is missing", "between"),
      ("a = [\n\"b\"\n\"c\"\n]\n", "2:4", "',' is missing", "between"),
      ("a = [\"b\",, \"c\"]\n", "1:10", "',' too many", "remove"),
      ("a = {b = 1 c = 2}\n", "1:11", "',' is missing", "between"),
      ("a = {b = 1,}\n", "1:12", "',' too many", "remove"),
      ("a = {b = 1\nc = 2\n", "1:11", "no '}'", "one line"),
      ("a = {\nb = 1\n}\n", "1:6", "no '}'", "'[times]'"),
    ])
  func plainWords(text: String, place: String, message: String, help: String) throws {
    let file = SourceFile(path: "a.toml", text: text)
    let found = try #require(parseData(file, syntax: .toml).diagnostics.first)
    let location = file.location(at: try #require(found.range).lowerBound)
    #expect("\(location.line):\(location.column)" == place)
    #expect(found.message.contains(message), "\(found.message)")
    #expect(found.help?.contains(help) == true, "\(found.help ?? "-")")
  }

  @Test("tabs, commas at the end of a list and ends of lines of any kind are no mistakes")
  func noMistakes() {
    let text = "\ta\t=\t[1, 2,]\r\nb = 2024-02-03\n"
    #expect(parseData(SourceFile(path: "a.toml", text: text), syntax: .toml).diagnostics.isEmpty)
  }

  @Test("a text that is cut anywhere has a problem at a place in it, or none")
  func cut() {
    let whole = Array("a = [\"b\", {c = 'd', e = 1}]\n[f]\ng = 2024-02-03T09:10:00\nh: i\n".utf8)
    for end in whole.indices {
      for line in ["", "= ", "[", "'", "{\n", "ä"] {
        let bytes = whole[..<end] + Array(line.utf8)
        let file = SourceFile(path: "a.toml", bytes: Array(bytes))
        for found in parseData(file, syntax: .toml).diagnostics {
          #expect(found.range.map { $0.upperBound <= file.bytes.count } == true)
        }
      }
    }
  }
}
