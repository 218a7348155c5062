extension MilestoneReader {
  /// Takes the times that a title ends with: `Outage on 2021-03-04, 10:00–10:30 UTC` tells the start
  /// and the end, `Mainnet outage 2021-11-22 17:40 UTC` the start.
  ///
  /// What the text states counts before them, and they before what its events only let us think.
  func readTitle(into incident: inout Incident) {
    guard incident.title.provenance != .computed else { return }
    let bytes = Array(incident.title.value.utf8)
    let times = stamps(in: bytes.indices, of: bytes).filter { $0.clock != nil }
    guard let first = times.first, let last = times.last, times.count <= 2,
      bytes[last.range.upperBound...].allSatisfy({ !$0.isWordByte })
    else { return }
    let before = bytes[..<first.range.lowerBound]
    guard outageWords.occurs(in: before), !otherWords.occurs(in: before) else { return }
    let day = incident.date?.value ?? context.date
    func take(_ name: Milestones.Name, _ time: Timestamp) {
      guard incident.milestones[name].map({ $0.provenance == .inferred }) ?? true else { return }
      incident.milestones[name] = Located(
        time, at: incident.title.range, incident.title.provenance)
    }
    if let (start, end) = range(in: bytes.indices, of: bytes, on: day) {
      take(.started, start)
      take(.resolved, end)
    } else if times.count == 1, incident.milestones[.started] == nil,
      let start = context.timestamp(first, on: day)
    {
      take(.started, start)
    }
  }
}

/// Words of a title behind which times are those of the outage.
private let outageWords = PhraseTable([
  "outage", "incident", "downtime", "down%", "disruption", "interruption", "offline", "unavailable",
  "unreachable", "unresponsive", "ausfall", "störung", "panne", "coupure", "indisponib", "caída",
  "incidencia", "interrupción", "queda", "interrupção", "storing", "nedetid", "utfall", "障害", "故障",
  "장애",
])

/// Words of a title that make its times those of something else.
private let otherWords = PhraseTable([
  "until", "till%", "before%", "after%", "resolved", "restored", "detected", "noticed", "reported",
  "review", "meeting", "notes", "sent", "edited", "updated", "update%", "posted", "published",
  "window", "planned", "scheduled", "maintenance", "upgrade", "freeze", "backup", "job%", "batch",
  "hours", "bis%", "wartung", "geplant", "vedlikehold", "planlagt", "manutenção", "mantenimiento",
  "onderhoud", "gepland", "planifi", "programad", "計画",
])
