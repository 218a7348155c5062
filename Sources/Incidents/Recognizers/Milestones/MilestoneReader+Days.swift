import Documents

extension MilestoneReader {
  /// Takes what the report only tells by its day: the first and last day of an incident of several
  /// days, and the day of the detection, where no time of day tells more.
  func readDays(into incident: inout Incident) {
    // One or two times among many days are not those of the whole.
    let times = incident.timeline.count { $0.at?.clock != nil }
    let hasTimes = times > 0 && times * 4 >= incident.timeline.count
    if let span {
      readSpan(span, isStartKnown: hasTimes, into: &incident)
    }
    let detection = incident.milestones[.detected]
    let isUnknown =
      detection == nil && !hasTimes && incident.milestones[.started]?.value.clock == nil
    guard isUnknown || detection?.provenance == .inferred,
      let told = toldDetectionDay(near: incident.date?.value ?? context.date)
    else { return }
    // Of an event of a later day somebody had noticed already.
    let isEarlier = detection?.value.date.flatMap { day in told.value.date.map { $0 < day } }
    if isUnknown || isEarlier == true { incident.milestones[.detected] = told }
  }

  /// Reads the day of the end that a state tells, where nothing else tells an end:
  /// `Status: Resolved 2024-06-20`.
  func readEndOfStatus(_ fields: [Field], into incident: inout Incident) {
    guard incident.milestones[.resolved] == nil, !isOpen else { return }
    for field in fields where FieldLabels.status.contains(field.label) {
      guard let stamp = stamps(in: field.range, of: table.bytes).first, stamp.date != nil,
        let time = context.timestamp(stamp, on: context.date),
        case let state = table.bytes[field.range.lowerBound..<stamp.range.lowerBound],
        state.count <= 24, endStates.firstMatch(in: state) == 0
      else { continue }
      incident.milestones[.resolved] = Located(
        time, at: table.sourceRange(of: table.bytes[stamp.range], in: table.lines[field.line]),
        .stated)
      return
    }
  }

  private func readSpan(
    _ span: Located<ClosedRange<CalendarDate>>, isStartKnown: Bool, into incident: inout Incident
  ) {
    func day(_ date: CalendarDate) -> Located<Timestamp> {
      Located(Timestamp(date: date, precision: .day), at: span.range, span.provenance)
    }
    if incident.milestones[.started] == nil, !isStartKnown {
      incident.milestones[.started] = day(span.value.lowerBound)
    }
    // What was back on an earlier day was not the end.
    let end = incident.milestones[.resolved]
    guard end?.provenance != .declared else { return }
    if end.map({ $0.value.date.map { $0 < span.value.upperBound } ?? true }) ?? true {
      incident.milestones[.resolved] = day(span.value.upperBound)
    }
  }

  /// The day of a sentence that tells how it was noticed: `On 5 May 2021 a researcher told us`, `We
  /// discovered on 2024-05-20 that keys had leaked`.
  private func toldDetectionDay(near day: CalendarDate?) -> Located<Timestamp>? {
    let telling = table.lines.indices.prefix(60).filter { index in
      switch outline.role(ofLine: index) {
      case .summary, .detection, .metadata, .impact, .other: !table.lines[index].isRow
      default: false
      }
    }
    for (text, index) in outline.paragraphs(in: telling, of: table)
    where !table.stamps(in: text, from: index).isEmpty {
      for sentence in sentences(of: table.bytes[text]) {
        for stamp in stamps(in: sentence, of: table.bytes) {
          guard stamp.clock == nil, stamp.endDate == nil, !stamp.isApproximate,
            let date = stamp.date?.date(order: context.order, year: day?.year ?? context.year)
          else { continue }
          let lower = Swift.max(sentence.lowerBound, stamp.range.lowerBound - 32)
          let opening = table.bytes[lower..<stamp.range.lowerBound]
          let rest = table.bytes[stamp.range.upperBound..<sentence.upperBound].prefix(40)
          let isOpening = stamp.range.lowerBound - sentence.lowerBound <= 48
          guard
            isOpening && StatementWords.notices.occurs(in: rest)
              || StatementWords.detects.occurs(in: opening),
            !StatementWords.negations.occurs(in: opening)
          else { continue }
          return Located(
            Timestamp(date: date, precision: .day),
            at: table.sourceRange(of: stamp.range, inParagraph: index), .stated)
        }
      }
    }
    return nil
  }
}

private let endStates = PhraseTable([
  "resolved%", "fixed%", "restored%", "behoben%", "gelöst%", "résolu%", "resuelto%", "resolvido%",
  "opgelost%", "verholpen%", "løst%", "löst%", "risolto%", "復旧済み", "已解决",
])
