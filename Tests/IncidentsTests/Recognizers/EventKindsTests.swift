import Testing

@testable import Incidents

@Suite struct EventKindsTests {
  /// What an entry says and what kind of event that is.
  static let cases: [(String, TimelineEntry.Kind)] = [
    ("The site goes down for everybody.", .started),
    ("The metrics began returning to normal", .mitigated),
    ("Alerts say that logs weren't working as expected", .detected),
    ("Support receives an email from a customer", .detected),
    ("Sheriffs detect an infra issue", .detected),
    ("Team aware", .detected),
    ("The daily check fires", .detected),
    ("The alarm does not fire", .other),
    ("A message was sent, notifying users of the deployment", .other),
    ("We noticed the errors and notified users", .detected),
    ("Admins close the incident", .resolved),
    ("All traffic is working as intended", .resolved),
    ("Hot fix prepared for review", .other),
    ("Hot fix deployed and live", .mitigated),
    ("A fix has been implemented and we watch the results", .mitigated),
    ("Travail sur la résolution", .other),
    ("При проверке обнаружено: сертификат неверный", .detected),
    ("Lag påvist i dashboardet", .detected),
    ("Fiks er deployet til produksjon", .mitigated),
    ("First occurrence of a node that is not ready", .started),
    ("Rollback completed, error rates fall.", .mitigated),
    ("Began the rollback of the proxy", .other),
    ("Opens a pull request to roll back the change", .other),
    ("A pull request unexpectedly reverts the whole cluster", .other),
    ("The rollback failed", .other),
    ("Rollback initiated", .other),
    ("Immediate rollback initiated and completed", .mitigated),
    ("Errors remain elevated despite the rollback", .other),
    ("The network plugin is replaced by the pipeline", .other),
    ("Database begins to recover", .mitigated),
    ("Traffic restored in one region", .mitigated),
    ("All affected sites restored", .resolved),
    ("The remaining customers are restored", .resolved),
    ("All systems verified operational", .resolved),
    ("The site is fully recovered and engineers begin to look for the bug", .resolved),
    ("The name now resolved to 10.0.0.1", .other),
    ("Normal operation", .other),
    ("Functional tests are all fine, and this is reported in the chat", .other),
    ("Automated warning about targets that are gone", .detected),
    ("Monitoring the fix", .other),
    ("Feil oppdaget", .detected),
    ("Our monitoring identifies the disruption", .detected),
    ("The alerts did not detect much of it", .other),
    ("We discover that a node is down", .detected),
    ("Tjenesten er friskmeldt", .resolved),
    ("Störung behoben", .resolved),
    ("Retour à la normale", .resolved),
    ("Servicio restablecido", .resolved),
    ("Storing opgelost", .resolved),
    ("障害を検知", .detected),
    ("サービス復旧", .resolved),
  ]

  @Test("The words of an event tell its kind", arguments: cases)
  func kinds(text: String, expected: TimelineEntry.Kind) {
    #expect(EventKinds.kind(of: text) == expected)
  }
}
