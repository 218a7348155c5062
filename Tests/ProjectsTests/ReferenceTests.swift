import Diagnostics
import Foundation
import Incidents
import Testing

@testable import Projects

/// The lists of the README are those of the code.
struct ReferenceTests {
  private static let readme: String = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return (try? String(contentsOfFile: "/\(root)/README.md", encoding: .utf8)) ?? ""
  }()

  @Test("Each diagnostic is in the README with its severity")
  func diagnostics() {
    for kind in allDiagnosticKinds {
      #expect(
        Self.readme.contains("| `\(kind.name)` | \(kind.severity.rawValue) |"), "\(kind.name)")
    }
  }

  @Test("Each configuration key is in the README")
  func configuration() {
    for key in ConfigurationKey.all {
      #expect(Self.readme.contains("| `\(key.name)` |"), "\(key.name)")
    }
  }

  @Test("Each front-matter key is in the README")
  func frontMatter() {
    for key in FrontMatterKey.all { #expect(Self.readme.contains("`\(key.name)`"), "\(key.name)") }
  }

  @Test("Each cause class is in the README")
  func causes() {
    for cause in Taxonomy.standard.classes {
      #expect(Self.readme.contains("`\(cause.id)`"), "\(cause.id)")
    }
  }
}
