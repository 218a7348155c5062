import Diagnostics
import Testing

struct DiagnosticTests {
  private static let kind = Diagnostic.Kind("some-kind", .error, explanation: "")

  private func many(_ count: Int, in path: String) -> [Diagnostic] {
    (0..<count).map { Diagnostic(Self.kind, "message \($0)", path: path, range: $0..<$0 + 1) }
  }

  @Test(
    "Of many alike in one file, the first are shown and the others counted",
    arguments: [(3, 3, nil), (11, 11, nil), (12, 11, 2), (120, 11, 110)] as [(Int, Int, Int?)])
  func capped(count: Int, shown: Int, rest: Int?) {
    let found = (many(count, in: "a.md") + many(2, in: "b.md")).capped(toEach: 10)
    #expect(found.count == shown + 2)
    #expect(found.suffix(2).map(\.path) == ["b.md", "b.md"])
    let last = found[shown - 1].message
    #expect(
      last == rest.map { "and \($0) more of this kind in the file" } ?? "message \(count - 1)")
  }

  @Test("Of a file that is told whole, none is left out")
  func whole() {
    let found = (many(30, in: "a.md") + many(30, in: "b.md")).capped(toEach: 10, exceptIn: "b.md")
    #expect(found.map(\.path).filter { $0 == "b.md" }.count == 30)
    #expect(found.count == 41)
  }

  @Test("Long help is said once, short help each time")
  func helpOnce() {
    let long = String(repeating: "a, ", count: 100)
    let helps = [long, "short", long, "short", long + "b"]
    let found = helps.enumerated().map { index, help in
      Diagnostic(Self.kind, "message", path: "\(index).md", range: nil, help: help)
    }
    #expect(found.capped().map(\.help) == [long, "short", nil, "short", long + "b"])
  }

  @Test(
    "Only one edit from a single name is certain",
    arguments: [
      ("sevrity", "severity", true), ("sevreity", "severity", true), ("svrity", "severity", false),
      ("tags", "tag", false), ("actionz", "actions", true),
    ])
  func certain(name: String, candidate: String, isCertain: Bool) {
    let names = ["severity", "tag", "actions", "services"]
    #expect(isOneEdit(from: name, to: candidate, among: names) == isCertain)
  }
}
