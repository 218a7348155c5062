import Diagnostics
import Documents
import Sites
import TestSupport
import Testing

@testable import Projects

struct ConfigurationReaderTests {
  @Test("Every key is read")
  func keys() throws {
    let read = readConfiguration(
      SourceFile(
        path: "faultline.yml",
        text: """
          title: Outages
          description: What went wrong.
          base_url: https://example.org/incidents
          language: de
          timezone: Europe/Berlin
          theme: theme
          drafts: true
          exclude: [templates, '*.txt']
          related: 3
          diagnostics: {missing-zone: off, missing-date: error}
          limits: {nesting: 10}
          """), diagnosticKinds: allDiagnosticKinds)
    #expect(read.diagnostics.isEmpty)
    let configuration = read.value
    #expect(configuration.site.title == "Outages")
    #expect(configuration.site.description == "What went wrong.")
    #expect(configuration.site.baseURL == "https://example.org/incidents/")
    #expect(configuration.site.language == "de")
    #expect(configuration.timeZone == "Europe/Berlin")
    #expect(configuration.theme == "theme")
    #expect(configuration.includesDrafts)
    #expect(configuration.exclusions.map(\.text) == ["templates", "*.txt"])
    #expect(configuration.relatedCount == 3)
    #expect(configuration.severities.keys.sorted() == ["missing-date", "missing-zone"])
    #expect(configuration.severities["missing-zone"] == .some(nil))
    #expect(configuration.severities["missing-date"] == .error)
    #expect(configuration.limits.nesting == 10)
  }

  @Test(
    "A mistake is an error at its place",
    arguments: [
      ("1️⃣titel: Outages", "unknown-setting", "no key 'titel'; did you mean 'title'?"),
      ("1️⃣output: /etc", "unknown-setting", "no key 'output'"),
      (
        "limits: {1️⃣nestin: 3}", "unknown-setting",
        "'limits' has no key 'nestin'; did you mean 'nesting'?"
      ),
      (
        "limits: {nesting: 1️⃣none}", "invalid-setting",
        "this is a whole number from 1 to 1000000000, not 'none'"
      ),
      ("related: 1️⃣-1", "invalid-setting", "this is a whole number from 0 to 20, not '-1'"),
      ("drafts: 1️⃣maybe", "invalid-setting", "this is true or false, not 'maybe'"),
      (
        "base_url: 1️⃣javascript:alert(1)", "invalid-setting",
        "an address begins with 'https://' or 'http://', not 'javascript:alert(1)'"
      ),
      (
        "language: 1️⃣e\"n", "invalid-setting",
        "a language is a tag such as 'en' or 'pt-BR', not 'e\"n'"
      ),
      (
        "diagnostics: {1️⃣missing-zon: off}", "unknown-diagnostic",
        "no diagnostic is named 'missing-zon'; did you mean 'missing-zone'?"
      ),
      (
        "diagnostics: {missing-zone: 1️⃣never}", "invalid-setting",
        "a severity is error, warning, note or off, not 'never'"
      ),
      ("1️⃣just a text", "invalid-setting", "the file takes keys with values"),
    ])
  func mistakes(marked: String, name: String, message: String) throws {
    let text = MarkedText(marked)
    let read = readConfiguration(
      SourceFile(path: "faultline.yml", text: text.text), diagnosticKinds: allDiagnosticKinds)
    let found = try #require(read.diagnostics.first)
    #expect(read.diagnostics.count == 1)
    #expect(found.kind.name == name)
    #expect(found.severity == .error)
    #expect(found.message == message)
    #expect(found.range?.lowerBound == text.markers["1️⃣"])
  }

  @Test(
    "An empty file and keys without values change nothing", arguments: ["", "# none\n", "title:\n"])
  func empty(text: String) {
    let read = readConfiguration(
      SourceFile(path: "faultline.yml", text: text), diagnosticKinds: allDiagnosticKinds)
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.site.title == "Incidents")
  }

  @Test("The names of the keys are those of the contract")
  func table() {
    #expect(
      ConfigurationKey.all.map(\.name) == [
        "title", "description", "base_url", "language", "timezone", "theme", "drafts", "exclude",
        "related", "checks", "diagnostics", "limits",
      ])
    #expect(ConfigurationKey.all.allSatisfy { $0.help.hasSuffix(".") })
  }
}
