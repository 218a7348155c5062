import Diagnostics
import Foundation
import Testing

@testable import Projects

struct DiagnosticsSARIFTests {
  private static let kind = Diagnostic.Kind("some-kind", .note, explanation: "Long \"text\".")

  @Test("SARIF is JSON with columns in code points, encoded paths and fixes")
  func writes() throws {
    var sources = SourceTable()
    sources.add(SourceFile(path: "a b/é.md", text: "# T\nnaïve text\n"), prefix: "content/")
    let fix = Diagnostic.FixIt("write 'x'", range: 11..<15, replacement: "x")
    let found = [
      Diagnostic(
        Self.kind, "a message", path: "a b/é.md", range: 11..<15, help: "do it", fixIts: [fix]),
      Diagnostic(Self.kind, "of a whole file", path: "other.md", range: nil),
    ]
    let bytes = diagnosticsSARIF(found, sources: sources, version: "1")
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 2)
    #expect(results.map { $0["level"] as? String } == ["note", "note"])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"uri\":\"content/a%20b/%C3%A9.md\""))
    #expect(
      text.contains("{\"startLine\":2,\"startColumn\":7,\"endLine\":2,\"endColumn\":11}"))
    #expect(text.contains("\"insertedContent\":{\"text\":\"x\"}"))
  }

  @Test("Without findings there is one empty run")
  func empty() throws {
    let bytes = diagnosticsSARIF([], sources: SourceTable(), version: "1")
    #expect(try JSONSerialization.jsonObject(with: Data(bytes)) is [String: Any])
  }
}
