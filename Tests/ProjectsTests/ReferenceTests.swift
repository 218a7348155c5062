import Diagnostics
import Foundation
import Incidents
import Testing

@testable import Projects

/// The lists of the README are those of the code, neither of them longer than the other.
struct ReferenceTests {
  /// The lines of a section of the README, without those of the sections behind it.
  private func section(_ title: String) throws -> [Substring] {
    let lines = try String(contentsOfFile: repositoryPath("README.md"), encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == "### " + title }, "\(title)")
    return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("#") })
  }

  /// The rows of the table in a section, without the head, as the texts of their cells.
  private func rows(of title: String) throws -> [[String]] {
    let table = try section(title).drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return table.dropFirst(2).map { line in
      line.replacing("\\|", with: "").split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
  }

  /// The texts between backquotes.
  private func names(in text: some StringProtocol) -> [String] {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
  }

  @Test("The README has a row for each diagnostic, with its severity")
  func diagnostics() throws {
    let rows = try rows(of: "Diagnostics").map { $0.joined(separator: " ") }
    #expect(
      rows == allDiagnosticKinds.map { "`\($0.name)` \($0.severity.rawValue)" }.sorted())
  }

  @Test("The README has a row for each configuration key, and names the limits")
  func configuration() throws {
    let rows = try rows(of: "Configuration keys")
    #expect(rows.flatMap { names(in: $0[0]) }.sorted() == ConfigurationKey.all.map(\.name).sorted())
    let limits = try #require(rows.first { $0[0] == "`limits`" })
    #expect(Set(names(in: limits[2])).isSuperset(of: ConfigurationKey.limits.map(\.name)))
  }

  @Test("The README has each front-matter key in one row, with other spellings that are read as it")
  func frontMatter() throws {
    let rows = try rows(of: "Front matter")
    #expect(rows.flatMap { names(in: $0[0]) }.sorted() == FrontMatterKey.all.map(\.name).sorted())
    for row in rows {
      let own = Set(names(in: row[0]))
      let aliases = FrontMatterKey.all.filter { own.contains($0.name) }.flatMap(\.aliases)
      #expect(Set(names(in: row[1])).isSubset(of: aliases), "\(row[0])")
    }
  }

  @Test("The README names each class of causes")
  func causes() throws {
    let list = try section("Cause classes").drop { $0.isEmpty }.prefix { !$0.isEmpty }
    #expect(
      list.flatMap { names(in: $0) }.sorted() == Taxonomy.standard.classes.map(\.id).sorted())
  }
}
