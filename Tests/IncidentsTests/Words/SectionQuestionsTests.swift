import Incidents
import Testing

/// Questions and short sentences that stand as titles, as bold lines and as headings.
@Suite struct SectionQuestionsTests {
  @Test("a question or sentence as a title has a role", arguments: titles)
  func hasRole(title: String, role: String) {
    for heading in ["## \(title)\n\n", "**\(title)**\n\n"] {
      let incident = read("# Outage\n\nIt was down.\n\n\(heading)Some text of it.\n")
      #expect(incident.sections.first { $0.line == 5 }?.role.rawValue == role, "\(heading)")
    }
  }

  static let titles = [
    ("How I noticed", "detection"), ("How I fixed it", "resolution"), ("What I did", "response"),
    ("What we changed", "action_items"), ("What viewers saw", "impact"),
    ("How could that be?", "root_cause"), ("How the outage was recognised", "detection"),
    ("Wie haben wir es bemerkt?", "detection"), ("Woran lag es?", "root_cause"),
    ("Wer war betroffen?", "impact"), ("Wie wurde der Fehler behoben?", "resolution"),
    ("Was wir künftig anders machen", "action_items"),
    ("Comment nous l'avons su", "detection"), ("Comment on l'a réparé", "resolution"),
    ("Qui a été touché ?", "impact"), ("Ce que nous avons fait", "response"),
    ("Cómo nos enteramos", "detection"), ("Cómo lo arreglamos", "resolution"),
    ("¿A quién afectó?", "impact"), ("Como percebemos", "detection"),
    ("Como corrigimos", "resolution"), ("Hoe kwamen we erachter?", "detection"),
    ("Hoe is het opgelost?", "resolution"), ("Wat we gaan doen", "action_items"),
    ("Hvordan oppdaget vi det?", "detection"), ("Slik løste vi det", "resolution"),
    ("Cosa è stato fatto", "resolution"), ("Perché è accaduto?", "root_cause"),
    ("Sammanfattning", "summary"), ("Händelseförlopp", "timeline"), ("Orsak", "root_cause"),
    ("Påverkan", "impact"), ("Åtgärder", "action_items"), ("Hur vi löste det", "resolution"),
    ("Årsag", "root_cause"), ("Hændelsesforløb", "timeline"),
  ]

  @Test(
    "what only resembles such a title has no role",
    arguments: ["How I cook", "What viewers pay", "Wie wir arbeiten", "Comment nous payer"])
  func hasNone(title: String) {
    let incident = read("# Outage\n\nIt was down.\n\n## \(title)\n\nSome text of it.\n")
    #expect(incident.sections.first { $0.line == 5 }?.role.rawValue == "other")
  }
}
