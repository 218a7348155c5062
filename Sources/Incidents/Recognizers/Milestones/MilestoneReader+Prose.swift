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
      // Beside a zone of the configuration one that the text names holds for its paragraph.
      if context.zone != nil { toldZone = nil }
      for sentence in sentences(of: table.bytes[text])
      where !StatementWords.tellsOtherHours(table.bytes[sentence])
        && !StatementWords.tellsMakings(table.bytes[sentence])
      {
        let found = stamps(in: sentence, of: table.bytes)
        let clockCount = found.count { $0.clock != nil }
        guard clockCount > 0 || found.contains(where: { $0.date != nil }) else { continue }
        let kind = EventKinds.kind(of: table.text(sentence))
        lazy var tellsOutage = StatementWords.tellsOutage(table.bytes[sentence])
        for (number, stamp) in found.enumerated() {
          if let date = date(of: stamp, near: day) { day = date }
          guard stamp.clock != nil,
            let ownDay = ownDay(of: stamp, in: sentence, near: day, of: incident),
            !StatementWords.areOfOthers(
              timesBehind: table.bytes[sentence.lowerBound..<stamp.range.lowerBound],
              before: table.bytes[stamp.range.upperBound..<sentence.upperBound])
          else { continue }
          // A zone behind the last of several times holds for all, and that of an earlier sentence
          // for those that name none.
          let zone =
            found.last { $0.clock != nil }?.zone ?? (context.isZoneTold ? nil : toldZone)
          toldZone = zone ?? stamp.zone ?? toldZone
          guard let time = context.timestamp(stamp, on: ownDay.day, zone: zone), !isToCome(time),
            !StatementWords.isOfWindow(
              table.bytes[sentence.lowerBound..<stamp.range.lowerBound].suffix(120))
          else { continue }
          let place = table.sourceRange(of: stamp.range, inParagraph: index)
          let opening = table.bytes[sentence.lowerBound..<stamp.range.lowerBound].suffix(48)
          if stamp.endClock != nil, StatementWords.work.occurs(in: opening), !tellsOutage {
            continue
          }
          if let end = end(of: stamp, on: ownDay.day, zone: zone, in: sentence) {
            first = first ?? Located(time, at: place, .stated)
            last = Located(end, at: place, .stated)
          } else if first == nil, isEnd(number, of: found, in: sentence) {
            // An end without a beginning: of two, the last.
            last = Located(time, at: place, .inferred)
          } else if first == nil {
            first = Located(time, at: place, kind == .started ? .stated : .inferred)
          } else if kind == .resolved || kind == .mitigated || clockCount == 2 {
            last = Located(time, at: place, .inferred)
          }
          if kind == .detected, incident.milestones[.detected] == nil, found.count == 1,
            !StatementWords.negations.occurs(
              in: table.bytes[stamp.range.upperBound..<sentence.upperBound].prefix(16)),
            !StatementWords.tellsOthers(
              before: table.bytes[sentence.lowerBound..<stamp.range.lowerBound],
              behind: table.bytes[stamp.range.upperBound..<sentence.upperBound]),
            !StatementWords.tellsOtherCall(
              before: table.bytes[sentence.lowerBound..<stamp.range.lowerBound].suffix(80),
              behind: table.bytes[stamp.range.upperBound..<sentence.upperBound])
          {
            incident.milestones[.detected] = Located(time, at: place, .inferred)
          }
        }
      }
    }
    guard let first, let last = settledLast(last, after: first, in: incident),
      let minutes = first.value.minutes(to: last.value), minutes > 0
    else {
      return
    }
    if incident.milestones[.started] == nil { incident.milestones[.started] = first }
    if incident.milestones[.resolved] == nil { incident.milestones[.resolved] = last }
  }

  /// The last time, which is of the next day where it has no date and the clock of a night.
  private func settledLast(
    _ last: Located<Timestamp>?, after first: Located<Timestamp>, in incident: Incident
  ) -> Located<Timestamp>? {
    last.map { last in
      guard !isDated(last, in: incident) else { return last }
      var end = last
      end.value = Self.settled(last.value, after: first.value)
      return end
    }
  }

  /// Whether the words around a time, up to the next one, tell that it was over then.
  private func isEnd(_ number: Int, of found: [Stamp], in sentence: Range<Int>) -> Bool {
    let stamp = found[number]
    let next = number + 1 < found.count ? found[number + 1].range.lowerBound : sentence.upperBound
    let before = table.bytes[sentence.lowerBound..<stamp.range.lowerBound].suffix(32)
    let behind = table.bytes[stamp.range.upperBound..<Swift.max(next, stamp.range.upperBound)]
    return StatementWords.ends.occurs(in: before) || EventKinds.kind(of: behind.string) == .resolved
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
