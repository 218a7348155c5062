import Archives
import Diagnostics
import Incidents
import Testing

@testable import Archives

@Suite("Severities, teams and tags")
struct FacetRecordTests {
  private func archive(_ severities: [String], tags: [[String]] = []) -> Archive {
    let incidents = severities.indices.map { index in
      var incident = Report(path: "\(index).md", date: "2020-01-0\(index + 1)").incident
      incident.severity = Located(severities[index], at: nil, .stated)
      incident.tags = tags.isEmpty ? [] : tags[index].map { Located($0, at: nil, .declared) }
      return incident
    }
    return linkArchive(incidents, options: ArchiveOptions()).value
  }

  @Test(
    "Severities stand from the worst on, in whatever words",
    arguments: [
      (["SEV3", "SEV1 (our own)", "sev-2", "sev1"], ["sev1", "sev-2", "SEV3"]),
      (["Minor", "Critical", "High - all down"], ["Critical", "High", "Minor"]),
      (["P2", "P0", "whatever"], ["P0", "P2", "whatever"]),
      (["SEV-2", "Sev2", "sev 2"], ["sev 2"]), (["P 1", "p1", "P-11"], ["p1", "P-11"]),
      (["level 2 of 3", "level-2 of 3", "2", "sev"], ["2", "level-2 of 3", "sev"]),
    ])
  func severities(written: [String], names: [String]) {
    #expect(archive(written).facets[.severity]?.map(\.name) == names)
  }

  @Test("Tags are grouped without regard to case, the most frequent first")
  func tags() throws {
    let archive = archive(["x", "x"], tags: [["DNS", "dns", "cdn"], ["Dns"]])
    let tags = try #require(archive.facets[.tag])
    #expect(tags.map(\.slug) == ["dns", "cdn"])
    #expect(tags.map(\.incidents.count) == [2, 1])
    #expect(archive.facets[.team]?.isEmpty == true)
  }
}
