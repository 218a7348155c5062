import Testing

@testable import Incidents

@Suite struct VocabularyTests {
  @Test("each title of the vocabulary means its role", arguments: Vocabulary.titles.map(\.role))
  func meansRole(role: Section.Role) {
    for title in Vocabulary.titles.first(where: { $0.role == role })?.titles ?? [] {
      #expect(Vocabulary.role(ofTitle: title) == role, "\(title)")
    }
  }

  @Test(
    "longer titles are decided by their most telling words",
    arguments: [
      ("timeline all times pst 01 16 2024 02 28 2024 all times approximations", .timeline),
      ("what went wrong and why", .rootCause), ("what are we doing about this", .actionItems),
      ("how are we going to do better in the future", .actionItems),
      ("why the moon is round", nil),
    ] as [(String, Section.Role?)])
  func longTitles(words: String, role: Section.Role?) {
    #expect(Vocabulary.role(ofLongTitle: words) == role)
  }
}
