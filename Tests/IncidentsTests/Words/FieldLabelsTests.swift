import Incidents
import Testing

/// Labels of facts, as many houses write them.
@Suite struct FieldLabelsTests {
  @Test("a label names a milestone", arguments: milestones.keys.sorted())
  func namesMilestone(name: String) {
    for label in Self.milestones[name] ?? [] {
      let incident = read("# Outage\n\n**\(label):** 2023-03-05 14:05 UTC\n\nIt was down.\n")
      let found = Milestones.Name.allCases.filter { incident.milestones[$0] != nil }
      #expect(found.map(\.rawValue) == [name], "\(label)")
    }
  }

  @Test("a label names the number of users", arguments: users)
  func namesUsers(label: String) {
    let incident = read("# Outage\n\n**\(label):** 1,250\n\nIt was down.\n")
    #expect(incident.impact.users?.value == "1,250")
  }

  static let milestones = [
    "started": [
      "Started", "Start", "Start time", "Start date/time", "Start (UTC)", "Started at",
      "Incident start", "Incident started", "Incident start time", "Time of start", "Outage start",
      "Outage began", "Outage start time", "Began", "Began at", "Beginning", "Impact start",
      "Impact began", "Start of impact", "Start of outage", "Time of occurrence", "Occurred at",
      "Time of incident", "Onset", "Time of failure", "First failure", "Down since", "Beginn",
      "Début", "Inicio",
    ],
    "detected": [
      "Detected", "Detected at", "Detection", "Detection time", "Time of detection",
      "Time detected", "Incident detected", "First detected", "Date/time detected", "Discovered",
      "Discovered at", "Time of discovery", "Discovery time", "Date of discovery", "Noticed",
      "First noticed", "First noticed at", "First alert", "First alert at", "Alerted at",
      "First reported", "Reported at", "Time reported", "First report", "First paged", "Erkannt",
      "Détecté à", "Detectado",
    ],
    "acknowledged": [
      "Acknowledged", "Acknowledged at", "Ack", "Ack'd", "Ack'd at", "Ack time", "Acked at",
      "Time acknowledged", "Time of acknowledgement", "Acknowledgement", "Acknowledgement time",
      "Acknowledgment", "Alert acknowledged", "Page acknowledged", "Pager acknowledged",
      "On-call acknowledged", "First ack", "First response", "First response at",
      "First responder engaged", "Responded at", "Response began", "Response started",
      "Response start", "Engaged at", "Picked up at", "Bestätigt", "Pris en charge à",
      "Reconocido",
    ],
    "mitigated": [
      "Mitigated", "Mitigated at", "Mitigation", "Mitigation time", "Time mitigated",
      "Time of mitigation", "Mitigation applied", "Mitigation applied at", "Mitigation complete",
      "Mitigation in place", "Contained", "Contained at", "Containment", "Time of containment",
      "Stabilised", "Stabilized at", "Service stabilised", "Bleeding stopped",
      "Workaround in place", "Workaround applied", "Workaround applied at",
      "Temporary fix applied", "Partially restored", "Partial recovery", "Eingedämmt", "Atténué à",
      "Mitigado",
    ],
    "resolved": [
      "Resolved", "Resolved at", "Resolution time", "Time of resolution", "Time resolved",
      "Incident resolved", "End", "End time", "End (UTC)", "Ended", "Ended at", "Incident end",
      "Incident end time", "Outage end", "Outage ended", "End of impact", "End of outage",
      "Back to normal", "Back online", "Fixed at", "Recovered at", "Recovery time", "Restored",
      "Service restored", "Service restored at", "Full recovery", "All clear", "Behoben", "Fin",
      "Resuelto",
    ],
  ]

  static let users = [
    "Users affected", "Affected users", "Number of users affected", "Number of affected users",
    "# users impacted", "Users impacted", "Impacted users", "Customers affected",
    "Affected customers", "Number of customers affected", "Customers impacted",
    "Impacted customers", "Customer count", "Accounts affected", "Affected accounts",
    "Players affected", "Patients affected", "Students affected", "People affected",
    "Subscribers affected", "Tenants affected", "Estimated users affected",
    "Estimated number of users impacted", "Total users affected", "Users without service",
    "Betroffene Nutzer", "Utilisateurs touchés", "Usuarios afectados",
  ]
}
