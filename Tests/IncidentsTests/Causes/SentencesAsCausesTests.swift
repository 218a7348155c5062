import Diagnostics
import Documents
import Incidents
import Testing

/// Causes of front matter that are told in a sentence instead of by the name of a class.
@Suite struct SentencesAsCausesTests {
  private static let expiry = "The certificate of the website had expired"

  @Test("the class is inferred, and the sentence is shown")
  func isInferred() throws {
    let incident = read("---\ncause: \(Self.expiry)\n---\n# A\n")
    let finding = try #require(incident.causes.first)
    #expect(finding.cause == "certificate-expiry")
    #expect(finding.role == .root)
    #expect(finding.provenance == .inferred)
    #expect(finding.evidence == Self.expiry)
    #expect(incident.extraFields.map(\.key) == ["cause"])
    #expect(!incident.findings.contains("unknown-cause"))
  }

  @Test("the declared role counts, and the note is kept", arguments: CauseFinding.Role.allCases)
  func roleAndNote(role: CauseFinding.Role) throws {
    let incident = read(
      "---\ncauses: [{class: \(Self.expiry), role: \(role.rawValue), note: Nobody saw it}]\n---\n")
    let finding = try #require(incident.causes.first { $0.cause == "certificate-expiry" })
    #expect(finding.role == role)
    #expect(
      incident.extraFields == [
        .init(key: "causes", value: Self.expiry), .init(key: "role", value: role.rawValue),
        .init(key: "note", value: "Nobody saw it"),
      ])
  }

  @Test("the declared role is not that of what the cause led to")
  func effect() {
    let text = "Caused by a bug in the cache, which led to an overload of the servers"
    let incident = read("---\ncauses: [{class: '\(text)', role: root}]\n---\n# A\n")
    #expect(incident.causes.filter { $0.role == .root }.map(\.cause) == ["software-defect"])
  }

  @Test(
    "beside a declared class it has no effect, and that is said",
    arguments: [
      "causes: [dns, \(expiry)]", "causes: [\(expiry), dns]", "cause: \(expiry)\nroot_cause: dns",
      "cause: dns\nroot_cause: \(expiry)",
    ])
  func besideClass(lines: String) throws {
    let incident = read("---\n\(lines)\n---\n# A\n")
    #expect(incident.causes.map(\.cause) == ["dns"])
    let found = incident.diagnostics.filter { $0.kind.name == "unknown-cause" }
    #expect(found.count == 1)
    let range = try #require(found.first?.range)
    #expect(incident.document.file.text(range) == Self.expiry)
    #expect(incident.extraFields.map(\.value) == [Self.expiry])
  }

  @Test("each of its sentences counts for itself")
  func severalSentences() throws {
    let text = "We had no time for a review. \(Self.expiry). It was not the DNS server."
    let incident = read("---\ncause: \(text)\n---\n# A\n")
    let finding = try #require(incident.causes.first { $0.cause == "certificate-expiry" })
    #expect(finding.evidence == "\(Self.expiry).")
    #expect(!incident.causes.contains { $0.cause == "dns" })
    #expect(!incident.findings.contains("unknown-cause"))
  }

  @Test(
    "one that denies all classes, or only plans, asks or looks back, tells no cause",
    arguments: [
      "'We had no time to look at the DNS records: sorry'",
      "It was not caused by an expired certificate", "Was it a bug in the DNS server?",
      "In the future we will renew an expired certificate", "Nobody knows yet what it was",
    ])
  func tellsNone(text: String) {
    let incident = read("---\ncause: \(text)\n---\n# A\n")
    #expect(incident.causes.isEmpty)
    #expect(incident.findings.contains("unknown-cause"))
  }
}
