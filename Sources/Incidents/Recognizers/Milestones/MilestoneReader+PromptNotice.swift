import Documents

extension MilestoneReader {
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
