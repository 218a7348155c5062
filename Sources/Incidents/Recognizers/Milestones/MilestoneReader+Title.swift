extension MilestoneReader {
  /// Takes the two times that a title names: `Outage on 2021-03-04, 10:00–10:30 UTC`.
  func readTitleRange(into incident: inout Incident) {
    guard incident.milestones[.started] == nil, incident.milestones[.resolved] == nil,
      let title = titleOfOutage(of: incident),
      let (start, end) = range(
        in: title.value.indices, of: title.value, on: incident.date?.value ?? context.date)
    else { return }
    incident.milestones[.started] = Located(start, at: title.range, title.provenance)
    incident.milestones[.resolved] = Located(end, at: title.range, title.provenance)
  }

  /// Takes the one time that a title names, as the start: `Mainnet outage 2021-11-22 17:40 UTC`.
  func readTitleTime(into incident: inout Incident) {
    guard incident.milestones[.started] == nil, let title = titleOfOutage(of: incident) else {
      return
    }
    let times = stamps(in: title.value.indices, of: title.value).filter { $0.clock != nil }
    guard times.count == 1, times[0].endClock == nil,
      let start = context.timestamp(times[0], on: incident.date?.value ?? context.date)
    else { return }
    incident.milestones[.started] = Located(start, at: title.range, title.provenance)
  }

  /// The bytes of the title; nil where the author gave none, or where its times are those of work
  /// that was planned.
  private func titleOfOutage(of incident: Incident) -> Located<[UInt8]>? {
    guard incident.title.provenance != .computed else { return nil }
    let bytes = Array(incident.title.value.utf8)
    guard !plannedWords.occurs(in: bytes) else { return nil }
    return Located(bytes, at: incident.title.range, incident.title.provenance)
  }
}

private let plannedWords = PhraseTable([
  "planned", "scheduled", "upcoming", "maintenance", "update%", "wartung", "geplant", "vedlikehold",
  "planlagt", "manutenção", "mantenimiento", "onderhoud", "gepland", "planifi", "programad",
])
