import Diagnostics

extension MilestoneReader.StatedTimes {
  /// Takes the only time of a sentence within a paragraph that is a label of several words and a
  /// time; `Start: 01:00.` may be that of what the sentence before it tells of.
  ///
  /// `Start of impact: 02:14. End of impact: 05:36.`
  mutating func readLabelled(_ telling: MilestoneReader.Telling, _ table: LineTable) -> Bool {
    guard telling.sentence.lowerBound > table.lines[telling.line].text.lowerBound,
      telling.stamps.count == 1, let stamp = telling.stamps.first, stamp.endClock == nil,
      let time = telling.times.first
    else { return false }
    let label = table.bytes[telling.sentence.lowerBound..<stamp.range.lowerBound].trimmed
    let behind = table.bytes[stamp.range.upperBound..<telling.sentence.upperBound]
    guard label.count <= 48, label.last == UInt8(ascii: ":"),
      label.contains(0x20), behind.allSatisfy({ !$0.isWordByte }),
      let name = FieldLabels.milestone(ofLabel: TitleText(label.dropLast()).words)
    else { return false }
    setFirst(
      name, time.start, table.sourceRange(of: stamp.range, inParagraph: telling.line))
    return true
  }

  /// Takes back a time since when all was well, where a later sentence tells the start: it was the
  /// change before the incident.
  mutating func settleStory() {
    if let end = endBeforeStart, likely[.resolved]?.range == end,
      times[.started] != nil || likely[.started] != nil
    {
      likely[.resolved] = nil
    }
  }

  /// Takes the time of a call, and that of a second clause by which all is well again.
  mutating func readStory(_ told: ToldTime) -> Bool {
    if !hasTimeline, told.isFirst,
      StatementWords.firstToNotice.occurs(in: told.opening.suffix(80))
        || StatementWords.tellsCall(before: told.opening.suffix(80), behind: told.next)
        || told.isOpening
          && StatementWords.tellsCall(
            before: told.next.prefix(120), behind: told.next.dropFirst(120))
    {
      setFirst(.detected, told.start, told.place)
      return true
    }
    if StatementWords.tellsOtherCall(before: told.opening.suffix(80), behind: told.next) {
      return true
    }
    guard told.isLast else { return false }
    if StatementWords.isWellSince(told.rest.prefix(80)) {
      let isBegun = times[.started] != nil || likely[.started] != nil
      endBeforeStart = isBegun ? nil : told.place
      likely[.resolved] = Located(told.start, at: told.place, .inferred)
      return true
    }
    if endsClause(told.before, told.rest),
      StatementWords.tellsStateAgain(StatementWords.lastClause(of: told.opening))
    {
      likely[.resolved] = Located(told.start, at: told.place, .inferred)
      return true
    }
    let words = told.before.suffix(14)
    guard told.opening.count > 24, let place = StatementWords.joinsClause.firstMatch(in: words),
      words.dropFirst(place).count <= 12
    else { return false }
    let clause = firstClause(of: told.rest)
    guard !StatementWords.parts.occurs(in: clause), !StatementWords.waits.occurs(in: clause),
      EventKinds.kind(of: clause.string) == .resolved
        && !StatementWords.negations.occurs(in: clause)
        || StatementWords.tellsWholeAgain(clause)
    else { return false }
    likely[.resolved] = Located(told.start, at: told.place, .inferred)
    return true
  }
}
