import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let durationContradiction = Diagnostic.Kind(
    "duration-contradiction", .warning, concernsReader: true,
    explanation: """
      The report states a duration that differs from the time between its start and its resolution by \
      more than a twentieth and more than five minutes. Both are kept; readers see the stated one first.
      """)
  static let endBeforeStart = Diagnostic.Kind(
    "end-before-start", .warning, concernsReader: true,
    explanation: """
      A milestone lies before the start of the incident. No duration is computed from the two; check \
      the dates and zones of both.
      """)
}

/// Finds the milestones: as declared, as labelled, as the timeline's events tell, in that order.
struct MilestoneReader {
  let table: LineTable
  let context: TimeContext
  let outline: Outline

  /// Sets the milestones that are not known yet.
  func read(
    declared: [(name: Milestones.Name, written: Located<String>)], fields: [Field],
    into incident: inout Incident
  ) {
    for (name, written) in declared {
      let bytes = Array(written.value.utf8)
      var scanner = StampScanner(bytes, in: 0..<bytes.count)
      guard let stamp = scanner.stamp(),
        let time = context.timestamp(stamp, on: incident.date?.value ?? context.date)
      else { continue }
      incident.milestones[name] = Located(time, at: written.range, .declared)
    }
    let labels: [(Milestones.Name, [String])] = [
      (.started, FieldLabels.started), (.detected, FieldLabels.detected),
      (.acknowledged, FieldLabels.acknowledged), (.mitigated, FieldLabels.mitigated),
      (.resolved, FieldLabels.resolved),
    ]
    for (name, words) in labels where incident.milestones[name] == nil {
      for field in fields where words.contains(field.label) {
        guard let time = time(of: field, after: incident.milestones[.started]?.value) else {
          continue
        }
        incident.milestones[name] = Located(
          time, at: table.sourceRange(of: Array(field.value.utf8), in: table.lines[field.line]),
          .stated)
        break
      }
    }
    readRanges(fields, into: &incident)
    readEvents(into: &incident)
  }

  private func time(of field: Field, after start: Timestamp?) -> Timestamp? {
    var scanner = StampScanner(table.bytes, in: field.range)
    guard let stamp = scanner.stamp(), stamp.clock != nil || stamp.date != nil else { return nil }
    let zone =
      stamp.zone
      ?? zoneStatement(in: 0..<field.aside.utf8.count, of: Array(field.aside.uppercased().utf8))
    return context.timestamp(stamp, on: start?.date ?? context.date, zone: zone)
  }

  /// Reads `Duration: 1 hour, from 16:58 to 18:46 UTC` and `Impact time: Feb 11 08:46 to 22:44`.
  private func readRanges(_ fields: [Field], into incident: inout Incident) {
    guard incident.milestones[.started] == nil, incident.milestones[.resolved] == nil else {
      return
    }
    let labels =
      FieldLabels.duration + FieldLabels.incidentDate + FieldLabels.date
      + [
        "impact time", "time", "affected time period", "time period", "incident time", "time frame",
        "timeframe", "period", "impact window", "window", "outage window",
      ]
    for field in fields where labels.contains(field.label) {
      guard let (start, end) = range(in: field.range) else { continue }
      let place = table.sourceRange(of: table.lines[field.line])
      incident.milestones[.started] = Located(start, at: place, .stated)
      incident.milestones[.resolved] = Located(end, at: place, .stated)
      return
    }
  }

  /// Reads two times out of a text: `from 16:58 to 18:46 UTC`, `between … and …`, `21:45-23:28`.
  private func range(in text: Range<Int>) -> (Timestamp, Timestamp)? {
    let found = stamps(in: text, of: table.bytes).filter { $0.clock != nil }
    guard let first = found.first else { return nil }
    let day = first.date?.date(order: context.order, year: context.year) ?? context.date
    if first.endClock != nil, let start = context.timestamp(first, on: day),
      let end = context.end(of: first, on: day)
    {
      return (start, end)
    }
    guard found.count == 2 else { return nil }
    let zone = found[1].zone ?? first.zone
    guard let start = context.timestamp(first, on: day, zone: zone),
      var end = context.timestamp(found[1], on: day, zone: zone)
    else { return nil }
    if found[1].date == nil, let minutes = start.minutes(to: end), minutes < 0 {
      end.date = end.date?.adding(days: 1)
    }
    return (start, end)
  }

  /// Takes what is still missing from the kinds of the timeline's events.
  private func readEvents(into incident: inout Incident) {
    let entries = incident.timeline
    func set(_ name: Milestones.Name, _ entry: TimelineEntry?, _ provenance: Provenance) {
      guard incident.milestones[name] == nil, let entry, let at = entry.at else { return }
      incident.milestones[name] = Located(at, at: entry.range, provenance)
    }
    let timed = entries.filter { $0.at?.clock != nil }
    set(.started, entries.first { $0.kind == .started && $0.at != nil }, .stated)
    // What is noticed after it was mitigated is something else.
    let beforeRelief = timed.prefix { $0.kind != .mitigated && $0.kind != .resolved }
    set(.detected, beforeRelief.first { $0.kind == .detected }, .inferred)
    set(.acknowledged, timed.first { $0.kind == .acknowledged }, .inferred)
    set(.resolved, entries.last { $0.kind == .resolved && $0.at != nil }, .inferred)
    // Who declares an incident, or takes it on, has noticed it.
    if let taken = incident.milestones[.acknowledged], taken.provenance == .inferred,
      (incident.milestones[.detected]?.value.minutes(to: taken.value) ?? -1) < 0
    {
      incident.milestones[.detected] = taken
    }
    // The first entry is the start unless it tells of what was noticed only.
    set(.started, timed.first, .inferred)
    let start = incident.milestones[.started]?.value
    let end = incident.milestones[.resolved]?.value
    set(
      .mitigated,
      timed.first { entry in
        guard entry.kind == .mitigated, let at = entry.at else { return false }
        if let start, let minutes = start.minutes(to: at), minutes < 0 { return false }
        if let end, let minutes = at.minutes(to: end), minutes < 0 { return false }
        return true
      }, .inferred)
    // Without an event that says so, the last fix or else the last event is the end as far as the
    // report goes.
    set(
      .resolved, timed.last { $0.kind == .mitigated } ?? (timed.count > 1 ? timed.last : nil),
      .inferred)
    if timed.isEmpty { readProse(into: &incident) }
  }
}

/// Compares what the report states with what follows from its times.
func checkMilestones(of incident: inout Incident) {
  let path = incident.document.file.path
  if let stated = incident.statedDuration, let computed = incident.computedMinutes {
    let difference = abs(stated.value.minutes - computed)
    if difference > 5, difference * 20 > stated.value.minutes {
      incident.diagnostics.append(
        Diagnostic(
          .durationContradiction,
          "the text says '\(stated.value.written)' (\(stated.value.minutes) minutes), but from start to resolution it is \(computed) minutes",
          path: path, range: stated.range,
          help: "correct the one that is wrong, or say what the other one measures"))
    }
  }
  if let start = incident.milestones[.started]?.value {
    for name in [Milestones.Name.detected, .resolved] {
      guard let other = incident.milestones[name], let minutes = start.minutes(to: other.value),
        minutes < 0
      else { continue }
      incident.diagnostics.append(
        Diagnostic(
          .endBeforeStart, "the incident is \(name.rawValue) before it started", path: path,
          range: other.range, help: "check the dates and zones of both times"))
    }
  }
}
