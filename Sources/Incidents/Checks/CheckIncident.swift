package import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let missingZone = Diagnostic.Kind(
    "missing-zone", .note, concernsReader: true,
    explanation: """
      The report gives clock times but no time zone, so they cannot be compared with other systems. \
      Write it once, as 'All times in UTC', or add 'timezone:' to the front matter.
      """)
  static let missingDate = Diagnostic.Kind(
    "missing-date", .warning, concernsReader: true,
    explanation: """
      Neither the text, the front matter nor the file's name tells the day of the incident. It is \
      listed among those without a date.
      """)
  static let actionsWithoutOwner = Diagnostic.Kind(
    "actions-without-owner", .note, concernsReader: true,
    explanation: """
      None of the action items, or not all of them, name somebody who will do the work.
      """)
  static let actionsWithoutDue = Diagnostic.Kind(
    "actions-without-due-date", .note, concernsReader: true,
    explanation: """
      None of the action items, or not all of them, say until when the work will be done.
      """)
  static let noActions = Diagnostic.Kind(
    "no-action-items", .note, concernsReader: true,
    explanation: """
      The report promises no follow-up work in a form that can be followed: a list, a table or boxes \
      under a title such as 'Action items'.
      """)
  static let noCause = Diagnostic.Kind(
    "no-cause", .note, concernsReader: true,
    explanation: """
      The report has no section about its cause, and its wording does not show one.
      """)
}

/// Checks one incident for what its report leaves open; each rule is a function in the list.
func checkIncident(_ incident: Incident) -> [Diagnostic] {
  incidentChecks.flatMap { $0(incident) }
}

/// Every check of a single incident, in the order in which a page lists their findings.
private let incidentChecks: [@Sendable (Incident) -> [Diagnostic]] = [
  checkDuration, checkDelays, checkOrder, checkDate, checkSeasons, checkZone, checkSections,
  checkActions,
  checkDueDates, checkDueYears, checkCause,
]

private func checkDate(_ incident: Incident) -> [Diagnostic] {
  guard incident.date == nil else { return [] }
  return [
    Diagnostic(
      .missingDate, "no day of the incident was found",
      path: incident.document.file.path, range: nil,
      help: "write it near the top, such as 'Date: 2023-03-05', or add 'date:' to the front matter")
  ]
}

private func checkZone(_ incident: Incident) -> [Diagnostic] {
  guard let first = incident.timeline.first(where: { $0.at?.clock != nil }),
    !incident.timeline.contains(where: { $0.at?.clock != nil && $0.at?.zone != nil })
  else { return [] }
  return [
    Diagnostic(
      .missingZone, "no time zone was found for the times", path: incident.document.file.path,
      range: first.range, help: "write 'All times in UTC', or the zone that they are in")
  ]
}

private func checkActions(_ incident: Incident) -> [Diagnostic] {
  let path = incident.document.file.path
  let count = incident.actions.count
  guard let first = incident.actions.first else {
    return [Diagnostic(.noActions, "no action items were found", path: path, range: nil)]
  }
  func finding(_ kind: Diagnostic.Kind, _ missing: Int, _ what: String) -> Diagnostic? {
    guard missing > 0 else { return nil }
    let items =
      count == 1
      ? "the action item"
      : missing == count
        ? "any of the \(count) action items" : "\(missing) of \(count) action items"
    return Diagnostic(kind, "no \(what) was found for \(items)", path: path, range: first.range)
  }
  let open = incident.actions
  return [
    finding(.actionsWithoutOwner, open.count { $0.owner == nil }, "owner"),
    finding(.actionsWithoutDue, open.count { $0.due == nil }, "due date"),
  ].compactMap { $0 }
}

private func checkCause(_ incident: Incident) -> [Diagnostic] {
  guard incident.causes.isEmpty, incident.rootCauseText == nil else { return [] }
  return [
    Diagnostic(
      .noCause, "no cause was found", path: incident.document.file.path, range: nil)
  ]
}

/// Every kind of diagnostic that reading an incident can emit.
package let incidentDiagnosticKinds: [Diagnostic.Kind] = [
  .unknownKey, .unreadableValue, .unknownCause, .changedID, .timelineWithoutDate,
  .timelineOutOfOrder,
  .unreadableTime, .durationContradiction, .delayContradiction, .endBeforeStart, .dateDisagreement,
  .ambiguousDate,
  .dataLossUnknown, .severalIncidents, .weekdayMismatch, .zoneOutOfSeason, .templateLeftover,
  .missingSection,
  .missingZone, .missingDate, .actionsWithoutOwner, .actionsWithoutDue, .dueBeforeIncident,
  .noActions, .noCause,
]
