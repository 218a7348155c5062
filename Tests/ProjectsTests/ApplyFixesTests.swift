import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Projects

struct ApplyFixesTests {
  private static let kind = Diagnostic.Kind("some-kind", .note, explanation: "")

  private func finding(_ fixes: [Diagnostic.FixIt]) -> Diagnostic {
    Diagnostic(Self.kind, "message", path: "a.md", range: nil, fixIts: fixes)
  }

  @Test("Certain fixes are applied in order, overlapping and uncertain ones are not")
  func applies() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Data([0xEF, 0xBB, 0xBF] + Array("one two three".utf8)), to: "a.md")
    let content = try await loadContent(at: folder.path(), jobs: 1)
    let fixes: [Diagnostic.FixIt] = [
      .init("", range: 8..<13, replacement: "3", isCertain: true),
      .init("", range: 0..<3, replacement: "1", isCertain: true),
      .init("", range: 1..<5, replacement: "no", isCertain: true),
      .init("", range: 4..<7, replacement: "no"),
    ]
    let summary = try applyFixes(of: [finding(fixes)], in: content)
    #expect(summary == FixSummary(places: 2, files: 1))
    let bytes = try #require(try folder.contents(of: "")["a.md"])
    #expect(Array(bytes) == [0xEF, 0xBB, 0xBF] + Array("1 two 3".utf8))
    #expect(try folder.names() == ["a.md"])
  }

  @Test("A file that changed meanwhile, or is in another encoding, is left alone")
  func leavesAlone() async throws {
    let fix = Diagnostic.FixIt("", range: 0..<1, replacement: "X", isCertain: true)
    let folder = try TemporaryFolder(["a.md": "one"])
    let content = try await loadContent(at: folder.path(), jobs: 1)
    try folder.write("two", to: "a.md")
    #expect(try applyFixes(of: [finding([fix])], in: content) == FixSummary())
    try folder.write(Data([0x41, 0xE9]), to: "a.md")
    let other = try await loadContent(at: folder.path(), jobs: 1)
    #expect(try applyFixes(of: [finding([fix])], in: other) == FixSummary())
  }

  @Test("A baseline counts findings, and survives its file")
  func baseline() {
    let twice = [finding([]), finding([])]
    let baseline = Baseline(Baseline(of: twice).bytes)
    #expect(baseline == Baseline(of: twice))
    // Editors save it with a byte order mark, or as UTF-16.
    let marked = [0xEF, 0xBB, 0xBF] + baseline.bytes
    let wide: [UInt8] =
      [0xFF, 0xFE] + baseline.bytes.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    for bytes: [UInt8] in [marked, wide] {
      #expect(Baseline(bytes) == baseline)
      #expect(Baseline.isBaseline(SourceFile(path: "", decoding: bytes)))
    }
    #expect(baseline.newFindings(in: twice + twice).count == 2)
    #expect(Baseline(of: []).newFindings(in: twice).count == 2)
  }
}
