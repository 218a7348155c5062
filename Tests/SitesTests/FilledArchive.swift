import Archives
import Diagnostics
import Documents
import Incidents

/// An archive of three incidents, with a text in every field that an author can fill.
///
/// The first has the text everywhere, the second has nothing, and the third shares its cause with
/// the first.
func filledArchive(text: String) -> Archive {
  let order = [
    (fullIncident(text), "full"), (fullIncident(text, day: 4), "full-2"),
    (
      Incident(
        id: .init("empty"), title: Located("Empty", at: nil, .computed),
        document: document("empty.md", "")), "empty"
    ),
  ]
  let finding = fullIncident(text).causes[0]
  var cause = CauseRecord(
    cause: CauseClass(id: "dns", title: "DNS", description: "Names did not resolve.", group: "x"),
    occurrences: [.init(index: 0, finding: finding), .init(index: 1, finding: finding)])
  cause.services = [(0, 2)]
  cause.companions = [("network", 1)]
  cause.actions = [0, 1]
  cause.lastSeen = CalendarDate(year: 2023, month: 3, day: 5)
  var service = ServiceRecord(name: text, slug: "service", incidents: [0, 1])
  service.causes = [("dns", 2)]
  let actions = [0, 1].map { index in
    ActionRecord(item: order[index].0.actions[0], incident: index, position: 0)
  }
  cause.repeats = [(0, [0, 1])]
  var archive = Archive(
    incidents: order.enumerated().map { index, order in
      var links = IncidentLinks()
      if index == 0 {
        links.references = [1]
        links.backlinks = [1]
        links.related = [
          RelatedIncident(
            index: 1, score: 1,
            reasons: [.reference, .sharedService(text), .sharedCause("dns"), .sharedTerm(text)])
        ]
        links.recurrences = ["dns", "dns"].map {
          CauseRecurrence(
            cause: $0, earlier: [1], count: 1,
            atService: ServiceRecurrence(service: 0, earlier: [1], count: 1))
        }
      }
      links.actions = index < 2 ? index..<(index + 1) : 2..<2
      return ArchivedIncident(incident: order.0, id: .init(order.1), links: links)
    }, taxonomy: .standard, causes: [cause], services: [service], actions: actions)
  for kind in FacetKind.allCases {
    archive.facets[kind] = [FacetRecord(name: text, slug: kind.rawValue, incidents: [0, 1])]
  }
  archive.owners = [OwnerRecord(name: text, slug: "owner", actions: [0, 1])]
  archive.ownersByText = [text: [0]]
  archive.returns = [
    OpenReturn(incident: 0, earlier: 1, cause: "dns", service: 0, openActions: [1])
  ]
  return archive
}

private func document(_ path: String, _ text: String) -> Document {
  parseDocument(SourceFile(path: path, text: text)).value
}

private func fullIncident(_ text: String, day: Int = 5) -> Incident {
  func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: nil, .stated) }
  func moment(_ hour: Int) -> Timestamp {
    Timestamp(
      date: CalendarDate(year: 2023, month: 3, day: day), clock: ClockTime(hour: hour, minute: 0),
      zone: Zone(name: text, offsetInMinutes: -480))
  }
  let body = "# \(text)\n\n\(text)\n\n[\(text)](\(text)) ![\(text)](\(text))\n"
  var incident = Incident(
    id: .init("full"), title: located(text), document: document("full-\(day).md", body))
  incident.date = CalendarDate(year: 2023, month: 3, day: day).map(located)
  incident.severity = located(text)
  incident.status = located(text)
  incident.services = [located(text)]
  incident.teams = [located(text)]
  incident.tags = [located(text)]
  incident.people = [located(text)]
  incident.summary = located(text)
  incident.rootCauseText = located(text)
  incident.detection = located(text)
  incident.resolution = located(text)
  incident.statedDuration = located(.init(minutes: 60, written: text, isApproximate: true))
  incident.timeline = [
    TimelineEntry(at: moment(1), written: text, text: text, kind: .started, range: 0..<1),
    TimelineEntry(at: nil, written: text, text: text, range: 0..<1),
    TimelineEntry(at: moment(2), written: text, text: text, kind: .resolved, range: 0..<1),
  ]
  incident.milestones[.started] = located(moment(1))
  incident.milestones[.resolved] = located(moment(2))
  incident.impact.summary = located(text)
  incident.impact.users = located(text)
  incident.impact.requests = located(text)
  incident.impact.revenue = located(text)
  incident.impact.regions = [located(text)]
  incident.impact.dataLoss = located(.partial)
  incident.impact.dataLossSentence = text + text
  incident.causes = [.root, .trigger, .contributing].map { role in
    CauseFinding(
      cause: "dns", role: role, provenance: .inferred, confidence: 1, evidence: text + text,
      range: nil)
  }
  var action = ActionItem(text: text, status: .open, range: 0..<1)
  action.owner = text
  action.due = text
  action.ticket = text
  action.ticketURL = text
  incident.actions = [action]
  incident.extraFields = [.init(key: text, value: text)]
  incident.statusPages = [located(text)]
  incident.diagnostics = [
    Diagnostic(
      Diagnostic.Kind("sample", .note, concernsReader: true, explanation: ""), text, path: "",
      range: nil)
  ]
  return incident
}
