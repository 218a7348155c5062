import Archives
import Encodings
import Incidents
import Templates

extension IncidentView {
  /// The four figures, each with how it was worked out.
  var figures: [TemplateValue] { [duration, detect, mitigate, affected] }

  private func figure(
    _ title: Word, _ value: String?, note: HTML?, isLong: Bool = false
  ) -> TemplateValue {
    [
      "title": .string(words(title)),
      "value": .string(value ?? words(.notStated)),
      "isKnown": .bool(value != nil),
      "isLong": .bool(isLong),
      "note": TemplateValue(note),
    ]
  }

  private var duration: TemplateValue {
    guard let shown = context.shared.durations[index] else {
      return figure(.figureDuration, nil, note: HTML(text: noDuration))
    }
    var note: HTML
    switch shown.source {
    case .declared: note = HTML(text: words(.provenanceDeclared))
    case .stated:
      note = words.html(
        .durationStatedNote, ["written": HTML(text: incident.statedDuration?.value.written ?? "")])
    case .computed:
      note =
        isTimeline ? HTML(text: words(.durationTimelineNote)) : range(.started, .resolved)
    }
    if shown.source == .computed, let stated = incident.statedDuration {
      note.append(
        words.html(.durationAlsoStated, ["written": HTML(text: stated.value.written)]))
    } else if shown.source != .computed, let computed = incident.computedMinutes,
      computed != shown.minutes
    {
      note.append(
        words.html(
          isFromTimeline ? .durationTimelineSpans : .durationAlsoComputed,
          ["duration": HTML(text: time.duration(minutes: computed))]))
    }
    return figure(.figureDuration, time.text(of: shown), note: note)
  }

  /// Whether the incident begins with the first event of the timeline and ends with the last.
  private var isTimeline: Bool {
    guard let first = incident.timeline.first?.at, let last = incident.timeline.last?.at else {
      return false
    }
    return incident.milestones[.started]?.value == first
      && incident.milestones[.resolved]?.value == last
  }

  /// Whether the start and the end are moments of the timeline.
  private var isFromTimeline: Bool {
    [Milestones.Name.started, .resolved].allSatisfy { name in
      incident.timeline.contains { $0.at != nil && $0.at == incident.milestones[name]?.value }
    }
  }

  /// Why no duration is given.
  private var noDuration: String {
    if incident.milestones.doubt(about: .resolved) != nil { return words(.durationOrderNote) }
    guard let computed = incident.computedMinutes else { return words(.durationUnknownNote) }
    return words(.durationTooLongNote, ["duration": time.duration(minutes: computed)])
  }

  private var detect: TemplateValue { delay(.figureDetect, to: .detected) }

  private var mitigate: TemplateValue { delay(.figureMitigate, to: .mitigated) }

  /// The time from the start to a milestone: what its moments make, else what the report states.
  private func delay(_ title: Word, to milestone: Milestones.Name) -> TemplateValue {
    let delay = incident.statedDelays[milestone]
    let stated = delay?.value
    let written = HTML(text: stated?.written ?? "")
    guard let minutes = incident.toldMinutes(to: milestone) else {
      guard let stated else { return figure(title, nil, note: missing(milestone)) }
      return figure(
        title, time.duration(minutes: stated.minutes),
        note: delay?.provenance == .declared
          ? HTML(text: words(.provenanceDeclared))
          : words.html(.durationStatedNote, ["written": written]))
    }
    var note = range(.started, milestone)
    if let stated, stated.minutes != minutes {
      note.append(words.html(.durationAlsoStated, ["written": written]))
    }
    return figure(title, time.duration(minutes: minutes), note: note)
  }

  private var affected: TemplateValue {
    let impact = incident.impact
    let known: (Word, Located<String>)? =
      impact.users.map { (.figureUsers, $0) } ?? impact.requests.map { (.figureRequests, $0) }
      ?? impact.revenue.map { (.figureRevenue, $0) }
    guard let (title, value) = known else {
      return figure(.figureUsers, nil, note: HTML(text: words(.affectedUnknownNote)))
    }
    return figure(
      title, value.value, note: HTML(text: words(value.provenance.note)),
      isLong: value.value.utf8.count > 18)
  }

  /// From when to when, as the report writes the two times.
  private func range(_ from: Milestones.Name, _ to: Milestones.Name) -> HTML {
    guard let start = incident.milestones[from]?.value, let end = incident.milestones[to]?.value
    else { return HTML() }
    guard let first = start.date, let last = end.date, first != last, end.clock != nil else {
      return words.html(
        .timeRange, ["start": timeline.element(start), "end": timeline.element(end)])
    }
    let day = time.element(last, time.shortDate(last))
    let moment = words.html(.dayAndTime, ["date": day, "time": timeline.element(end)])
    return words.html(.timeRange, ["start": timeline.element(start), "end": moment])
  }

  /// Why a length of time is not known.
  private func missing(_ end: Milestones.Name) -> HTML {
    let milestones = incident.milestones
    if milestones[.started] == nil { return HTML(text: words(.startUnknownNote)) }
    if milestones[end] == nil {
      return HTML(text: words(end == .detected ? .detectUnknownNote : .mitigateUnknownNote))
    }
    let doubt = incident.doubt(about: end)
    let isAtOnce = doubt == nil && milestones.minutes(from: .started, to: end) == 0
    if end == .detected, milestones.isStartFirstSign || isAtOnce {
      return HTML(text: words(.detectFirstSignNote))
    }
    switch doubt {
    case .beforeStart:
      return HTML(text: words(end == .detected ? .detectBeforeStartNote : .mitigateBeforeStartNote))
    case .afterEnd:
      return HTML(text: words(end == .detected ? .detectAfterEndNote : .mitigateAfterEndNote))
    case .beyondDuration:
      return HTML(text: words(.beyondDurationNote))
    case nil: return HTML(text: words(.timesUnclearNote))
    }
  }

  /// The impact panel; null where nothing is known.
  var impact: TemplateValue {
    let impact = incident.impact
    guard !impact.isEmpty else { return .null }
    var rows: [TemplateValue] = []
    func add(_ title: Word, _ value: String, _ provenance: Provenance) {
      rows.append([
        "title": .string(words(title)), "value": .string(value),
        "note": .string(words(provenance.note)),
      ])
    }
    if let users = impact.users { add(.figureUsers, users.value, users.provenance) }
    if let requests = impact.requests { add(.figureRequests, requests.value, requests.provenance) }
    if let revenue = impact.revenue { add(.figureRevenue, revenue.value, revenue.provenance) }
    if let first = impact.regions.first {
      add(.impactRegions, words.list(impact.regions.map(\.value)), first.provenance)
    }
    if let loss = impact.dataLoss {
      let word: Word =
        switch loss.value {
        case .none: .dataLossNone
        case .partial: .dataLossPartial
        case .full: .dataLossFull
        case .unknown: .dataLossUnknown
        }
      add(.impactDataLoss, words(word), loss.provenance)
    }
    return [
      "paragraphs": .list(
        paragraphs(impact.summary.map { context.archive.shownText($0.value, of: archived) })),
      "rows": group(rows),
      "dataLossSentence": impact.dataLossSentence == impact.summary?.value
        ? .null : TemplateValue(impact.dataLossSentence),
    ]
  }
}
