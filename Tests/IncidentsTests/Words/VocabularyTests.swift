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
    "each title of another language means a role",
    arguments: Vocabulary.translations.flatMap(\.titles))
  func translated(title: String) {
    #expect(TitleText(title).words == title)
    #expect(Vocabulary.role(ofTitle: title) != nil)
  }

  @Test(
    "a title is known without its accents too",
    arguments: [
      ("was aendern wir", Section.Role.actionItems), ("massnahmen", .actionItems),
      ("loesung", .resolution), ("losning", .resolution), ("loesning", .resolution),
      ("cronologia", .timeline), ("causa raiz", .rootCause), ("resume", .summary),
    ])
  func plain(title: String, role: Section.Role) {
    #expect(Vocabulary.role(ofTitle: title) == role)
  }

  @Test(
    "longer titles are decided by their most telling words",
    arguments: [
      ("timeline all times pst 01 16 2024 02 28 2024 all times approximations", .timeline),
      ("what went wrong and why", .rootCause), ("what are we doing about this", .actionItems),
      ("how are we going to do better in the future", .actionItems),
      ("why the moon is round", nil), ("a public notice", nil), ("who noticed it", .detection),
      ("was lief schlecht bei der wartung", .wentWrong), ("zeitlicher ablauf am montag", .timeline),
      ("analyse des causes racines et du contexte", .rootCause),
      ("ce qui n'a pas bien fonctionné ce jour là", .wentWrong),
      ("línea de tiempo del 3 de mayo", .timeline), ("lo que aprendimos este año", .lessons),
      ("linha do tempo do dia", .timeline), ("wat hebben we hiervan geleerd", .lessons),
      ("障害の根本原因について", .rootCause), ("后续改进措施和计划", .actionItems),
      ("impact of the outage", .impact), ("ursache des vorfalls", .rootCause),
    ] as [(String, Section.Role?)])
  func longTitles(words: String, role: Section.Role?) {
    #expect(Vocabulary.role(ofLongTitle: words) == role)
  }
}
