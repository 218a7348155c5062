import Documents

/// Times that follow from the start and from what the text says of how long something took.
extension MilestoneReader {
  /// Takes the only time of the text that lies as long after the start as the outage lasted by the
  /// report's own words, for the end where nothing tells it: `started at 10:02`, `down for 42
  /// minutes`, `At 10:44 we turned the feature off`.
  func readAgreement(into incident: inout Incident) {
    guard incident.milestones[.resolved] == nil, !isOpen, incident.timeline.isEmpty,
      let length = incident.statedDuration?.value, !length.isApproximate,
      // Many things are half an hour after others.
      length.minutes >= 3, length.minutes % 10 != 0,
      let start = incident.milestones[.started]?.value, start.precision == .minute,
      let end = start.adding(minutes: length.minutes)
    else { return }
    var found: [Located<Timestamp>] = []
    for telling in tellings(of: incident)
    where !StatementWords.tellsOtherHours(table.bytes[telling.sentence]) {
      for (stamp, time) in zip(telling.stamps, telling.times) {
        guard time.end == nil, time.start.minutes(to: end) == 0,
          !StatementWords.areOfOthers(
            timesBehind: table.bytes[telling.sentence.lowerBound..<stamp.range.lowerBound],
            before: table.bytes[stamp.range.upperBound..<telling.sentence.upperBound])
        else { continue }
        found.append(
          Located(
            time.start, at: table.sourceRange(of: stamp.range, inParagraph: telling.line),
            .inferred))
      }
    }
    incident.milestones[.resolved] = found.first
  }

  /// Takes the start for the detection where the text says that somebody noticed within the minute:
  /// `Our monitoring alerted us within a minute`.
  func readPromptNotice(into incident: inout Incident) {
    guard incident.milestones[.detected] == nil,
      let start = incident.milestones[.started]?.value, start.clock != nil
    else { return }
    let lines = table.lines.indices.prefix(200).filter { index in
      switch outline.role(ofLine: index) {
      case .summary, .impact, .metadata, .detection, .rootCause, .other: !table.lines[index].isRow
      default: false
      }
    }
    for (text, index) in outline.paragraphs(in: lines, of: table) {
      for sentence in sentences(of: table.bytes[text])
      where StatementWords.tellsPromptNotice(table.bytes[sentence])
        && !stamps(in: sentence, of: table.bytes).contains(where: {
          $0.date != nil && $0.clock == nil
        })
      {
        var time = start
        time.precision = .approximate
        incident.milestones[.detected] = Located(
          time, at: table.sourceRange(of: sentence, inParagraph: index), .inferred)
        return
      }
    }
  }
}
