import Documents

extension MilestoneReader {
  /// Takes the milestones from the sentences of a report that has no timeline: `On 2023-01-25 at
  /// 09:15 UTC, we deployed …`, `between 08:00 and 13:20 UTC`, `we were back online at 09:47`.
  func readProse(into incident: inout Incident) {
    var first: Located<Timestamp>?
    var last: Located<Timestamp>?
    var day = incident.date?.value ?? context.date
    /// The zone that the sentences before have named.
    var toldZone: String?
    // What a label of a time says was read as that.
    let telling = table.lines.indices.prefix(200).filter { index in
      isTelling(outline.role(ofLine: index))
        && table.label(of: table.lines[index]).flatMap(FieldLabels.milestone) == nil
    }
    for (text, index) in outline.paragraphs(in: telling, of: table) {
      for sentence in sentences(of: table.bytes[text])
      where !StatementWords.workingHours.occurs(in: table.bytes[sentence]) {
        let found = stamps(in: sentence, of: table.bytes)
        for stamp in found {
          if let date = date(of: stamp, near: day) { day = date }
          guard stamp.clock != nil,
            !StatementWords.plans.occurs(
              in: table.bytes[sentence.lowerBound..<stamp.range.lowerBound])
          else { continue }
          // A zone behind the last of several times holds for all, and that of an earlier sentence
          // for those that name none.
          let zone = found.last?.zone ?? (context.zone == nil ? toldZone : nil)
          toldZone = zone ?? stamp.zone
          guard let time = context.timestamp(stamp, on: day, zone: zone) else { continue }
          let place = table.sourceRange(of: stamp.range, inParagraph: index)
          let kind = EventKinds.kind(of: table.text(sentence))
          if let end = context.end(of: stamp, on: day, zone: zone), stamp.endClock != nil {
            first = first ?? Located(time, at: place, .stated)
            last = Located(end, at: place, .stated)
          } else if first == nil {
            first = Located(time, at: place, kind == .started ? .stated : .inferred)
          } else if kind == .resolved || kind == .mitigated
            || found.count(where: { $0.clock != nil }) == 2
          {
            last = Located(time, at: place, .inferred)
          }
          if kind == .detected, incident.milestones[.detected] == nil, found.count == 1 {
            incident.milestones[.detected] = Located(time, at: place, .inferred)
          }
        }
      }
    }
    guard let first, let last, let minutes = first.value.minutes(to: last.value), minutes > 0 else {
      return
    }
    if incident.milestones[.started] == nil { incident.milestones[.started] = first }
    if incident.milestones[.resolved] == nil { incident.milestones[.resolved] = last }
  }

  /// Whether a section tells what happened, as opposed to what will be done or was learned.
  private func isTelling(_ role: Section.Role) -> Bool {
    switch role {
    case .summary, .impact, .metadata, .detection, .response, .resolution, .timeline, .rootCause,
      .trigger, .other:
      true
    case .contributingFactors, .actionItems, .lessons, .wentWell, .wentWrong, .lucky, .related,
      .people, .questions, .support, .glossary:
      false
    }
  }
}
