import Incidents
import Testing

@testable import Archives

@Suite("Owners of action items")
struct OwnerRecordsTests {
  private func records(_ owners: [String?]) -> (records: [OwnerRecord], byText: [String: [Int]]) {
    ownerRecords(
      of: owners.map { owner in
        var item = ActionItem(text: "x", status: .open, range: 0..<1)
        item.owner = owner
        return ActionRecord(item: item, incident: 0, position: 0)
      })
  }

  @Test("have all their items, however they are written, and each of several owners has the item")
  func items() {
    let found = records(["Kim", "@kim", nil, "Jo Park", "Kim, Jo Park", "ci/cd", "Kim"])
    #expect(found.records.map(\.name) == ["Jo Park", "Kim", "ci/cd"])
    #expect(found.records.map(\.slug) == ["jo-park", "kim", "ci-cd"])
    #expect(found.records.map(\.actions) == [[3, 4], [0, 1, 4, 6], [5]])
    #expect(found.byText["Kim, Jo Park"] == [1, 0])
    #expect(found.byText["@kim"] == [1])
  }

  @Test("are one where two spellings stand in lists alone")
  func listsAlone() {
    let found = records(["@ann, @bo", "@Ann, @cy"])
    #expect(found.records.map(\.actions) == [[0, 1], [0], [1]])
    #expect(Set(found.records.map(\.slug)).count == 3)
  }

  @Test("have addresses that depend on their names, and differ")
  func slugs() {
    let found = records(["a b", "a/b", "Zürich", "日本"])
    #expect(Set(found.records.map(\.slug)).count == 4)
    #expect(found.records.first { $0.name == "a b" }?.slug == "a-b")
    #expect(records(["@ann"]).records.first?.slug == "ann")
    #expect(records(["ops@example.com"]).records.first?.slug == "ops-example-com")
  }
}
