import Diagnostics
import Documents
import Testing

@testable import Sites

@Suite("Themes")
struct ThemeTests {
  @Test("The built-in theme has nothing to complain about")
  func builtIn() {
    let theme = makeTheme()
    #expect(theme.diagnostics.map(\.message) == [])
    #expect(theme.value.manifest.contract == ThemeManifest.contractVersion)
  }

  @Test("Every word that views say stands in the strings")
  func words() {
    let theme = makeTheme().value
    for word in Word.allCases { #expect(theme.words(word) != word.rawValue, "\(word.rawValue)") }
  }

  @Test("Every text of the strings is said somewhere")
  func texts() throws {
    let files = builtInThemeFiles()
    let file = try #require(files["strings/en.yml"])
    let templates = files.filter { $0.key.hasSuffix(".html") }
      .map { String(decoding: $0.value, as: UTF8.self) }.joined()
    let said = Set(Word.allCases.map(\.rawValue)).union(
      CalendarTexts.months + CalendarTexts.shortMonths + CalendarTexts.weekdays)
    let strings = parseData(SourceFile(path: "en.yml", bytes: file), syntax: .yaml).value
    var pending = strings.entries.map { (name: $0.key, value: $0.value) }
    while let (name, value) = pending.popLast() {
      pending += value.entries.map { ("\(name).\($0.key)", $0.value) }
      guard value.scalar != nil, !said.contains(name) else { continue }
      #expect(
        templates.contains("text.\(name)}") || templates.contains("text.\(name) "), "\(name)")
    }
  }

  @Test("Pictures of the theme keep their bytes")
  func binary() throws {
    let picture = try #require(makeTheme().value.assets.first { $0.path == "assets/og.png" })
    #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(decodedBase64(Array("/wA9".utf8)) == [0xFF, 0x00, 0x3D])
    #expect(decodedBase64(Array("/wA=".utf8)) == [0xFF, 0x00])
  }

  @Test("A theme of one file replaces that file only")
  func oneFile() throws {
    let theme = makeTheme(overrides: [
      "theme.yml": Array("name: mine\ncontract: 1\n".utf8),
      "assets/css/tokens.css": Array("/* mine */".utf8),
      "strings/en.yml": Array("nav: {incidents: Outages}\n".utf8),
    ])
    #expect(theme.diagnostics.map(\.message) == [])
    let tokens = try #require(theme.value.assets.first { $0.path == "assets/css/tokens.css" })
    #expect(tokens.bytes == Array("/* mine */".utf8))
    #expect(theme.value.words(.navIncidents) == "Outages")
    #expect(theme.value.words(.navCauses) == "Root causes")
  }

  @Test("A theme for a newer contract is an error")
  func newerContract() {
    let theme = makeTheme(overrides: ["theme.yml": Array("contract: 99".utf8)])
    #expect(theme.diagnostics.map(\.kind.name) == ["theme-contract"])
    #expect(theme.diagnostics.first?.severity == .error)
  }

  @Test("A misspelled name in a template is found before a page is rendered")
  func unknownName() {
    let theme = makeTheme(
      overrides: [
        "templates/partials/tags.html": Array(
          "{{# tags}}{{# items}}{{labl}}{{/ items}}{{/ tags}}".utf8)
      ], folder: "themes/mine")
    #expect(theme.diagnostics.map(\.kind.name) == ["template-unknown-name"])
    #expect(theme.diagnostics.first?.path == "themes/mine/templates/partials/tags.html")
  }

  @Test("A built-in file that is copied unchanged is no reason to complain")
  func copies() {
    let files = builtInThemeFiles()
    #expect(makeTheme(overrides: files, folder: "mine").diagnostics.map(\.message) == [])
    for (path, bytes) in files {
      let theme = makeTheme(overrides: [path: bytes], folder: "mine")
      #expect(theme.diagnostics.map(\.message) == [], "\(path)")
    }
  }

  @Test(
    "A file that has no effect is named, with what was probably meant",
    arguments: [
      ("tokens.css", "a theme has no file 'tokens.css'; did you mean 'assets/css/tokens.css'?"),
      (
        "template/pages/home.html",
        "a theme has no file 'template/pages/home.html'; did you mean 'templates/pages/home.html'?"
      ),
      (
        "templates/partials/timelin.html",
        "no template uses 'partials/timelin'; did you mean 'templates/partials/timeline.html'?"
      ),
      (
        "assets/css/token.css",
        "nothing in the theme uses this file; did you mean 'assets/css/tokens.css'?"
      ),
      ("strings/english.yml", "a theme has no file 'strings/english.yml'"),
      ("assets/logo.png", nil), ("README.md", nil), ("LICENSE", nil), ("strings/pt-BR.yml", nil),
    ] as [(String, String?)])
  func unknownFile(path: String, message: String?) {
    let theme = makeTheme(overrides: [path: []], folder: "mine")
    #expect(theme.diagnostics.map(\.message) == [message].compactMap { $0 })
    #expect(theme.diagnostics.allSatisfy { $0.path == "mine/" + path })
  }

  @Test("A new template that another one calls is known")
  func newTemplate() {
    let theme = makeTheme(overrides: [
      "templates/partials/mine.html": Array("x".utf8),
      "templates/partials/tags.html": Array("{{> partials/mine}}".utf8),
    ])
    #expect(theme.diagnostics.map(\.message) == [])
  }

  @Test("A misspelled text is found in strings and in templates")
  func unknownText() {
    let theme = makeTheme(overrides: [
      "strings/en.yml": Array("nav: {incident: Outages}\nmine: My own text\n".utf8),
      "templates/partials/tags.html": Array("{{text.skp}}{{text.mine}}".utf8),
    ])
    #expect(
      theme.diagnostics.map(\.message) == [
        "no text is named 'nav.incident'; did you mean 'nav.incidents'?",
        "no value named 'text.skp'; did you mean 'text.skip'?",
      ])
  }
}
