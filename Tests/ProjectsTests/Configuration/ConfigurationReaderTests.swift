import Archives
import Diagnostics
import Documents
import Incidents
import Sites
import TestSupport
import Testing

@testable import Projects

struct ConfigurationReaderTests {
  private func taxonomy(_ text: String) -> (taxonomy: Taxonomy?, messages: [String]) {
    let read = readConfiguration(
      SourceFile(path: "faultline.yml", text: text), diagnosticKinds: allDiagnosticKinds)
    return (read.value.taxonomy, read.diagnostics.map(\.message))
  }

  @Test("Classes of causes are added to the default ones")
  func causes() throws {
    let read = taxonomy(
      """
      causes:
        - {id: card-network, title: Cards, parent: infrastructure, phrases: [acquirer], aliases: [Card_Scheme]}
        - {id: dns, aliases: names}
      """)
    #expect(read.messages.isEmpty)
    let taxonomy = try #require(read.taxonomy)
    #expect(taxonomy.classes.count == Taxonomy.standard.classes.count + 1)
    let own = try #require(taxonomy["card-network"])
    #expect(own.title == "Cards" && own.group == "infrastructure")
    #expect(own.phrases.naming == ["acquirer"])
    #expect(taxonomy.named("card scheme")?.id == "card-network")
    #expect(taxonomy.named("names")?.id == "dns")
    #expect(taxonomy["dns"]?.title == Taxonomy.standard["dns"]?.title)
  }

  @Test("Classes of causes replace the default ones")
  func replacedCauses() throws {
    let read = taxonomy("causes: {replace: true, classes: [{id: weather}]}")
    #expect(read.messages.isEmpty)
    #expect(read.taxonomy?.classes.map(\.id) == ["weather"])
    #expect(read.taxonomy?["weather"]?.title == "weather")
  }

  @Test(
    "What is wrong in the classes of causes is told",
    arguments: [
      ("causes: [{id: a, titel: A}]", "'causes' has no key 'titel'; did you mean 'title'?"),
      ("causes: [{id: a}, {id: a}]", "another cause class has the id 'a' already"),
      (
        "causes: [{id: a, parent: infrastructur}]",
        "no group is named 'infrastructur'; did you mean 'infrastructure'?"
      ),
      ("causes: [{title: A}]", "a cause class needs an 'id'"),
      (
        "causes: [{id: My Class}]",
        "an id has small letters, digits and '-' only, such as 'card-network'"
      ),
      ("causes: {clases: []}", "'causes' has no key 'clases'; did you mean 'classes'?"),
      (
        "causes: {groups: [{id: a}, {id: a}]}", "another group has the id 'a' already"
      ),
      (
        "causes: dns",
        "'causes' takes a list of classes, or 'classes', 'groups' and 'replace'"
      ),
    ])
  func wrongCauses(text: String, message: String) {
    #expect(taxonomy(text).messages == [message])
  }

  @Test(
    "A phrase whose braces hold no alternatives is told at its place, and left out",
    arguments: [
      ("'no {plan'", true), ("'no plan}'", true), ("'{}'", true), ("'{a|{b|c}}'", true),
      ("'{card + scheme}'", true), ("'{|a}'", true), ("'{a|b}{c|d}{e|f}'", false),
      ("'ack{| at}'", false), ("'{card|scheme} + {declined|refused%}'", false),
      ("'\(String(repeating: "{a|b}", count: 9))'", true),
    ])
  func bracesOfPhrases(phrase: String, isWrong: Bool) throws {
    let text = MarkedText("causes: [{id: a, phrases: [acquirer, 1️⃣\(phrase)]}]")
    let read = readConfiguration(
      SourceFile(path: "faultline.yml", text: text.text), diagnosticKinds: allDiagnosticKinds)
    let naming = try #require(read.value.taxonomy?["a"]).phrases.naming
    #expect(naming.count == (isWrong ? 1 : 2))
    #expect(read.diagnostics.map(\.kind.name) == (isWrong ? ["invalid-setting"] : []))
    #expect(read.diagnostics.allSatisfy { $0.range?.lowerBound == text.markers["1️⃣"] })
    #expect(read.diagnostics.allSatisfy { $0.help?.contains("{card|bank}") == true })
  }

  @Test("A default class that is declared anew after 'replace' keeps what kind of cause it is")
  func replacedKind() {
    let read = taxonomy(
      "causes: {replace: true, classes: [{id: procedure, phrases: [haste]}, {id: weather}]}")
    #expect(read.messages.isEmpty)
    #expect(read.taxonomy?["procedure"]?.phrases == CausePhrases(naming: ["haste"], kind: .lapse))
    #expect(read.taxonomy?["weather"]?.phrases.kind == .fault)
  }

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
          organisations: folders
          repository: [https://github.com/acme/reports, 'https://gitlab.com/acme/ops/old.git']
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
    #expect(configuration.organisations == .folders)
    #expect(
      configuration.repositories == [
        "https://github.com/acme/reports", "https://gitlab.com/acme/ops/old.git",
      ])
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
      ("organisations: 1️⃣yes", "invalid-setting", "this is 'folders' or 'one', not 'yes'"),
      (
        "repository: 1️⃣acme", "invalid-setting",
        "this is the address of a repository, such as 'https://github.com/acme/reports', not 'acme'"
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
    #expect(read.value.site.title == "Postmortems")
  }

  @Test("The names of the keys are those of the contract")
  func table() {
    #expect(
      ConfigurationKey.all.map(\.name) == [
        "title", "description", "base_url", "language", "timezone", "theme", "drafts", "exclude",
        "removed", "links", "embeds", "organisations", "repository", "related", "causes", "checks",
        "diagnostics", "limits",
      ])
  }
}
