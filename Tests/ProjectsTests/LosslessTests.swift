import Archives
import Diagnostics
import Documents
import Incidents
import TestSupport
import Testing

@testable import Projects

/// Invariant 4 of the architecture, on whole sites: `DocumentsTests` holds it for the step before,
/// from the bytes of a file to its rendered text.
struct LosslessTests {
  @Test("Every text and code of a report stands in its page, in order")
  func keepsText() async throws { try await checkText(of: repositoryPath("content")) }

  @Test(
    "So it does over the corpus",
    .enabled(if: SharedFiles.path("corpus/dev") != nil, "shared/corpus is not here"))
  func keepsTextOfCorpus() async throws {
    try await checkText(of: #require(SharedFiles.path("corpus/dev")))
  }

  private func checkText(of content: String) async throws {
    let folder = try TemporaryFolder()
    let result = try await buildSite(
      BuildRequest(content: content, jobs: 2), output: folder.path("site"))
    #expect(result.archive.incidents.count > 20)
    for entry in result.archive.incidents {
      let page = folder.text("site/incidents/\(entry.id.slug)/index.html") ?? ""
      let missing = firstMissing(of: entry.incident, in: Array(page.utf8))
      #expect(missing == nil, "\(entry.incident.document.file.path): \(missing ?? "")")
    }
    // The incidents of a file have all of it between them.
    for (path, entries) in Dictionary(
      grouping: result.archive.incidents, by: \.incident.document.file.path)
    {
      let shown = entries.map(\.incident.nodes).sorted { $0.lowerBound < $1.lowerBound }
      let isWhole =
        shown.first?.lowerBound == 0
        && shown.last?.upperBound == entries[0].incident.document.nodes.count
        && zip(shown, shown.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }
      #expect(isWhole, "\(path)")
    }
  }

  /// The text of the first node whose letters and digits the page does not hold after those before.
  private func firstMissing(of incident: Incident, in page: [UInt8]) -> String? {
    let document = incident.document
    let mark = Array("class=\"report\"".utf8)
    guard var position = page.indices.first(where: { page[$0...].starts(with: mark) }) else {
      return "the report"
    }
    for node in document.nodes[incident.nodes]
    where node.kind == .text || node.kind == .code || node.kind == .codeBlock {
      let text = document.literal(of: node)
      for byte in text where byte.isLetterOrDigit {
        while position < page.count, page[position] != byte { position += 1 }
        guard position < page.count else { return String(decoding: text, as: UTF8.self) }
        position += 1
      }
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20) || self >= 0x80
  }
}
