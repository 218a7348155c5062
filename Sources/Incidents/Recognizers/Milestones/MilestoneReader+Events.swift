import Diagnostics
import Documents

extension MilestoneReader {
  /// Takes what is still missing from the kinds of the timeline's events.
  ///
  /// What is not over has no end, whatever helped for a while.
  func readEvents(into incident: inout Incident, isOver: Bool) {
    let told = settlingRestart(
      of: untilRecurrence(incident.timeline.filter { !isBackground($0) }))
    let timed = told.filter { $0.at?.clock != nil }
    // A timeline of days tells days, also where one or two of them have a time.
    let moments = timed.count * 4 < told.count ? told.filter { $0.at != nil } : timed
    let ends = timed.isEmpty ? moments : timed
    func set(_ name: Milestones.Name, _ entry: TimelineEntry?, _ provenance: Provenance) {
      guard incident.milestones[name] == nil, let entry, let at = entry.at else { return }
      incident.milestones[name] = Located(at, at: entry.range, provenance)
    }
    func setEnd(_ entry: TimelineEntry?) {
      guard isOver, incident.milestones[.resolved] == nil, let entry, let at = entry.end ?? entry.at
      else {
        return
      }
      incident.milestones[.resolved] = Located(at, at: entry.range, .inferred)
    }
    // What is noticed after it was mitigated is something else.
    // What recovers by itself before the beginning is none of it.
    let beginning = moments.firstIndex { $0.kind == .started } ?? moments.startIndex
    let firstRelief = moments.indices.first { index in
      (moments[index].kind == .mitigated || moments[index].kind == .resolved)
        && !(index < beginning && EventKinds.recoversByItself(moments[index].text))
    }
    let beforeRelief = moments[..<(firstRelief ?? moments.endIndex)]
    // A beginning that comes after the detection is that of another phase.
    let beforeDetection = beforeRelief.prefix { $0.kind != .detected }
    let untimed = told.prefix { $0.at?.clock == nil }
    let early = timed.isEmpty ? nil : untimed.first { $0.kind == .started && $0.at != nil }
    // What began on a day that lies before all times was noticed at the first of them.
    set(.started, early ?? beforeDetection.first { $0.kind == .started }, .stated)
    // What still goes on at the first event began, and was noticed, before anything that is told.
    let isOngoing = moments.first.map { EventKinds.tellsContinuation($0.text) } ?? false
    // Of a day that is not known more is not known either.
    let isDayUnknown = told.contains {
      $0.at == nil && !$0.written.isEmpty && EventKinds.tellsDetection($0)
    }
    // What is diagnosed, or raised to others, has been noticed.
    if !isOngoing, !isDayUnknown || !timed.isEmpty && timed.count == moments.count {
      set(
        .detected,
        firstNotice(among: beforeRelief)
          ?? moments.dropFirst(beforeRelief.count).first.flatMap {
            EventKinds.tellsDiscoveryAndRelief($0.text) ? $0 : nil
          },
        .inferred)
    }
    // An end counts only where nothing behind it says that it was none.
    let lapse = told.lastIndex { $0.kind == .started || EventKinds.tellsPersistence($0.text) }
    let settled = told[(lapse ?? told.startIndex)...]
    let resolved = settled.filter { $0.kind == .resolved && $0.at != nil }
    // `Outage ends`, and half an hour later `Incident ends`.
    let restored = resolved.last { !EventKinds.closesIncident($0.text) }
    setEnd(restored.flatMap { EventKinds.endsOutage($0.text) ? $0 : nil } ?? resolved.last)
    setEnd(workingEnd(among: settled, noticed: incident.milestones[.detected]?.range))
    set(.acknowledged, timed.first { $0.kind == .acknowledged }, .inferred)
    // Who declares an incident, or takes it on, has noticed it.
    if let taken = incident.milestones[.acknowledged], taken.provenance == .inferred {
      let noticed = incident.milestones[.detected]
      let isEarlier = noticed.map { ($0.value.minutes(to: taken.value) ?? 0) < 0 } ?? true
      if isEarlier { incident.milestones[.detected] = taken }
    }
    // The summary may tell of a day before anybody noticed; then the day is what is known.
    if let day = summaryDay, incident.milestones[.started] == nil {
      incident.milestones[.started] = Located(
        Timestamp(date: day.value, precision: .day), at: day.range, .stated)
    }
    if !isOngoing, !beganBefore(timed.first, in: incident), isStartKnown(told, timed: timed) {
      let before = timed.prefix { $0.kind != .detected && $0.kind != .mitigated }
      let isMerge = timed.first.map { EventKinds.isMerge($0.text) } ?? false
      // A change that is only merged hits nobody before it is deployed.
      let isPlanned = timed.first.map { EventKinds.isPlannedWork($0.text) } ?? false
      // Planned work is no incident before it changes something.
      let deployment =
        isMerge
        ? before.first { EventKinds.isDeployment($0.text) }
        : isPlanned && before.count < timed.count
          ? before.last { EventKinds.isDeployment($0.text) } : nil
      let first = before.first { !EventKinds.isHarmless($0.text) } ?? timed.first
      set(.started, deployment ?? firstTrouble(behind: first, among: before) ?? first, .inferred)
    }
    // Among days without times only a change that takes effect is surely the start.
    if timed.isEmpty, let first = moments.first, EventKinds.isDeployment(first.text) {
      set(.started, first, .inferred)
    }
    // What helped for good counts before what helped only for a while.
    let lasting = lapse.flatMap { lapse in
      relief(among: told[lapse...].filter { $0.at?.clock != nil }, of: incident)
    }
    set(.mitigated, lasting ?? relief(among: timed, of: incident), .inferred)
    // Without an event that says so, the last fix is the end as far as the report goes, or the last
    // event where it sets something right.
    // Several stretches of time are several outages, and no single span.
    let areStretches = timed.count > 1 && timed.allSatisfy { $0.end != nil }
    let last = ends.last { !EventKinds.onlyPublishes($0.text) }.flatMap { event in
      ends.count > 1 && event.kind != .detected && EventKinds.mayEnd(event.text) ? event : nil
    }
    let fix = settled.last { $0.kind == .mitigated && ends.contains($0) }
    // What is checked or released days after the fix is follow-up work.
    let delay = fix?.at.flatMap { last?.at.flatMap($0.minutes) }
    let isFollowUp = fix != nil && delay.map { $0 > 1_440 } ?? true
    if !areStretches { setEnd(isFollowUp ? fix ?? last : last ?? fix) }
    if timed.isEmpty, isOver { readProse(into: &incident) }
  }

  /// The first event that tells of a detection, or that what was noticed is diagnosed or raised.
  ///
  /// Who looks for a cause has noticed before: a diagnosis tells when only where nothing that may
  /// have been the notice stands before it.
  private func firstNotice(among told: ArraySlice<TimelineEntry>) -> TimelineEntry? {
    let index = told.firstIndex {
      EventKinds.tellsDetection($0) || $0.kind == .diagnosed || $0.kind == .escalated
    }
    guard let index else { return nil }
    guard [.diagnosed, .escalated].contains(told[index].kind),
      !EventKinds.tellsDetection(told[index])
    else {
      return told[index]
    }
    let isFirst = told[..<index].allSatisfy { entry in
      entry.kind != .other || entry.at?.clock == nil || EventKinds.isDeployment(entry.text)
        || EventKinds.isHarmless(entry.text)
    }
    return isFirst ? told[index] : nil
  }

  /// The first event behind a change, or the beginning of a routine job, that tells of trouble,
  /// before somebody notices; nil where none does.
  private func firstTrouble(
    behind first: TimelineEntry?, among told: ArraySlice<TimelineEntry>
  ) -> TimelineEntry? {
    guard let first, first.kind == .other, EventKinds.isRoutine(first.text),
      let index = told.firstIndex(of: first)
    else { return nil }
    return told[(index + 1)...].first {
      $0.kind == .other && StatementWords.tellsTrouble($0.text.firstBytes(120)[...])
        && !EventKinds.isHarmless($0.text) && !EventKinds.isDeployment($0.text)
        && !EventKinds.isExpected($0.text)
    }
  }

  /// The last event that tells of what works again: the end where none calls itself so.
  ///
  /// Nil where something is found, raised or mended behind it, and for what stands before somebody
  /// noticed.
  private func workingEnd(
    among told: ArraySlice<TimelineEntry>, noticed: SourceRange?
  ) -> TimelineEntry? {
    let isNoticeTold = noticed != nil && told.contains { $0.range == noticed }
    let candidates = (isNoticeTold ? told.drop { $0.range != noticed } : told).dropFirst()
    guard
      let index = candidates.lastIndex(where: { entry in
        entry.at != nil && (entry.kind == .other || entry.kind == .mitigated)
          && EventKinds.tellsWorking(entry.text)
      }),
      candidates[(index + 1)...].allSatisfy({
        [.other, .acknowledged, .resolved].contains($0.kind)
      })
    else { return nil }
    return candidates[index]
  }

  /// Whether the first event with a time is the start as far as the report goes: not where an event
  /// before it has a time or day that cannot be read, or most events have no time at all.
  private func isStartKnown(_ told: [TimelineEntry], timed: [TimelineEntry]) -> Bool {
    guard let first = timed.first else { return false }
    // Where it stands before all others and they have their days, nothing was earlier, and half of
    // them are enough.
    let isFirst = told.first == first && told.allSatisfy { $0.at?.date != nil }
    guard timed.count * 2 + (isFirst ? 1 : 0) > told.count else { return false }
    // Where the first thing that is told is the fix, and nothing begins or is noticed behind it,
    // the beginning is not told.
    let isFix =
      first.kind == .mitigated || first.kind == .resolved || EventKinds.isFix(first.text)
    if isFix, !told.contains(where: { $0.kind == .started || $0.kind == .detected }) {
      return false
    }
    if first.at?.date == nil, told.contains(where: { $0.at?.date != nil }) { return false }
    // `Update 1` comes after what is updated.
    if isUpdateTitle(Array(first.text.utf8)[...]) { return false }
    return told.prefix { $0 != first }.allSatisfy { $0.at != nil || $0.written.isEmpty }
  }

  /// Whether what is noticed or mended first began in the background that is told before it.
  private func beganBefore(_ first: TimelineEntry?, in incident: Incident) -> Bool {
    guard let first, first.kind == .detected || first.kind == .mitigated else { return false }
    return incident.timeline.prefix { $0 != first }.contains(where: isBackground)
  }

  /// Whether an entry lies so long before the day of the report that it tells how it came to it.
  private func isBackground(_ entry: TimelineEntry) -> Bool {
    guard let firstDay, let date = entry.at?.date else { return false }
    return date < firstDay
  }

  /// The events, of which the first that seems to give relief is none where it only is a restart,
  /// and nothing that it could have helped is told before it.
  private func settlingRestart(of told: [TimelineEntry]) -> [TimelineEntry] {
    var told = told
    let relief = told.firstIndex { $0.kind == .mitigated || $0.kind == .resolved }
    guard let relief, EventKinds.restartsOnly(told[relief].text),
      told[..<relief].allSatisfy({ $0.kind == .other })
    else { return told }
    told[relief].kind = .other
    return told
  }

  /// The event that gave relief: the first that says so between start and resolution.
  private func relief(among timed: [TimelineEntry], of incident: Incident) -> TimelineEntry? {
    let start = incident.milestones[.started]?.value
    let end = incident.milestones[.resolved]?.value
    let reliefs = timed.filter { entry in
      guard entry.kind == .mitigated, let at = entry.at else { return false }
      if let start, let minutes = start.minutes(to: at), minutes <= 0 { return false }
      if let end, let minutes = at.minutes(to: end), minutes < 0 { return false }
      return true
    }
    return reliefs.first { EventKinds.isNamedMitigation($0.text) } ?? reliefs.first
  }

  /// The events up to one that begins anew days later: that is another incident, told in the same
  /// report.
  private func untilRecurrence(_ told: [TimelineEntry]) -> [TimelineEntry] {
    for index in told.indices.dropFirst()
    where told[index].kind == .started || told[index].kind == .detected {
      guard let last = told[index - 1].end ?? told[index - 1].at, let at = told[index].at,
        let minutes = last.minutes(to: at), minutes > Self.longestPause,
        EventKinds.tellsRepetition(told[index].text)
          || told[..<index].contains(where: { $0.kind == .mitigated || $0.kind == .resolved })
      else { continue }
      return Array(told[..<index])
    }
    return told
  }

  /// After so many minutes without an event, what is noticed is something new.
  private static let longestPause = 3 * 1_440
}
