import Diagnostics
import Documents
import Incidents
import TestSupport
import Testing

@testable import Projects

struct AnnotationTests {
  private static let body = """
    # Database outage

    Date: 2023-03-05
    Severity: SEV2
    Services: api, web: front

    ## Timeline
    All times in UTC.

    - 02:30 The outage begins.
    - 03:30 Recovered.

    """

  private func annotated(_ text: String) -> Annotation? {
    let document = parseDocument(SourceFile(path: "report.md", text: text)).value
    let incidents = readIncidents(in: document, options: ReadingOptions())
    return try? annotation(for: incidents, configuration: Configuration()).get()
  }

  @Test(
    "Front matter gets what it lacks, and no byte of the text changes",
    arguments: [
      ("", ""), ("---\nseverity: SEV1\nmood: bad\n---\n", "severity"),
      ("+++\nseverity = \"SEV1\"\n[extra]\na = 1\n+++\n", "severity"),
      ("{\"severity\": \"SEV1\"}\n", "severity"), ("{}\n", ""), ("---\n# nothing yet\n---\n", ""),
    ])
  func adds(matter: String, declared: String) throws {
    for lineEnd in ["\n", "\r\n"] {
      let body = Self.body.utf8.flatMap { $0 == 0x0A ? Array(lineEnd.utf8) : [$0] }
      let matter = matter.utf8.flatMap { $0 == 0x0A ? Array(lineEnd.utf8) : [$0] }
      let text = String(decoding: matter + body, as: UTF8.self)
      let found = try #require(annotated(text))
      #expect(found.bytes.suffix(body.count).elementsEqual(body))
      #expect(found.facts.map(\.key).contains("date"))
      #expect(found.facts.map(\.key).contains("severity") == declared.isEmpty)
      let after = parseDocument(SourceFile(path: "report.md", bytes: found.bytes))
      #expect(after.diagnostics.map(\.message) == [])
      let incident = readIncidents(in: after.value, options: ReadingOptions())[0]
      #expect(incident.date?.provenance == .declared || incident.date?.value.iso == "2023-03-05")
      #expect(incident.severity?.value == (declared.isEmpty ? "SEV2" : "SEV1"))
      #expect(incident.services.map(\.value) == ["api", "web: front"])
      // A second run has nothing to add.
      #expect(annotated(String(decoding: found.bytes, as: UTF8.self)) == nil)
      let bare = found.bytes.filter { $0 == 0x0A }.count
      let pairs = zip(found.bytes, found.bytes.dropFirst()).filter { $0 == (0x0D, 0x0A) }.count
      #expect(lineEnd == "\n" ? pairs == 0 : pairs == bare)
    }
  }

  @Test(
    "A text in another markup stays one behind its front matter",
    arguments: [
      "h1. Outage\n\nh2. Timeline\n||Time||Event||\n|2023-03-05 02:30 UTC|It begins|\n",
      "= Outage\n\n== Timeline\n* 2023-03-05 02:30 UTC It begins\n",
      "== Summary ==\nIt was '''down'''.\n== Timeline ==\n# 2023-03-05 02:30 UTC It begins\n",
      "Outage\n======\n\nTimeline\n~~~~~~~~\n\n#. 2023-03-05 02:30 UTC It begins\n",
    ])
  func otherMarkups(text: String) throws {
    let found = try #require(annotated(text))
    #expect(found.bytes.suffix(text.utf8.count).elementsEqual(text.utf8))
    #expect(found.bytes.starts(with: "---\ndate: 2023-03-05\n".utf8))
    let after = parseDocument(SourceFile(path: "report.md", bytes: found.bytes)).value
    let incident = readIncidents(in: after, options: ReadingOptions())[0]
    #expect(incident.timeline.map(\.text) == ["It begins"])
    #expect(annotated(String(decoding: found.bytes, as: UTF8.self)) == nil)
  }

  @Test(
    "Where nothing is certain, nothing is proposed",
    arguments: ["# Outage\n", "", "# Outage\n\nIt was DNS again, around 3 pm or so.\n"])
  func nothing(text: String) { #expect(annotated(text) == nil) }

  @Test("Front matter that is broken, and other encodings, are left alone with a reason")
  func refuses() {
    func reason(_ file: SourceFile) -> Annotation.Refusal? {
      let incidents = readIncidents(in: parseDocument(file).value, options: ReadingOptions())
      switch annotation(for: incidents, configuration: Configuration()) {
      case .success: return nil
      case .failure(let error): return error.reason
      }
    }
    let broken = "---\ntitle: [\n---\n" + Self.body
    #expect(reason(SourceFile(path: "a.md", text: broken)) == .brokenFrontMatter)
    let latin = Array(Self.body.utf8) + [0xE9, 0x0A]
    #expect(reason(SourceFile(path: "a.md", decoding: latin)) == .encoding)
  }

  @Test(
    "Over the corpus, annotated reports say what they said, with the same text",
    .enabled(if: SharedFiles.path("corpus/dev") != nil, "shared/corpus is not here"))
  func corpus() throws {
    for name in SharedFiles.names(below: "corpus/dev") where name.hasSuffix(".md") {
      guard let bytes = SharedFiles.read("corpus/dev/" + name) else { continue }
      let file = SourceFile(path: name, decoding: bytes)
      let document = parseDocument(file).value
      let incidents = readIncidents(in: document, options: ReadingOptions())
      guard let found = try? annotation(for: incidents, configuration: Configuration()).get()
      else { continue }
      let body = file.bytes[document.body]
      #expect(found.bytes.suffix(body.count).elementsEqual(body), "\(name)")
      let again = readIncidents(
        in: parseDocument(SourceFile(path: name, bytes: found.bytes)).value,
        options: ReadingOptions())
      let second = try? annotation(for: again, configuration: Configuration()).get()
      #expect(second == nil, "\(name): \(second?.facts ?? [])")
      #expect(again[0].title.value == incidents[0].title.value, "\(name)")
      #expect(again[0].timeline.map(\.at?.iso) == incidents[0].timeline.map(\.at?.iso), "\(name)")
    }
  }
}
