import Documents

extension DateReader {
  /// The first and last day of an incident of several days, of its label or of the title: `Incident
  /// dates: 2019-07-25 - 2019-10-10`, `Outage of March 3–5, 2021`.
  func span(_ context: TimeContext) -> Located<ClosedRange<CalendarDate>>? {
    for field in fields
    where FieldLabels.incidentDate.contains(field.label) || FieldLabels.date.contains(field.label) {
      if let days = span(
        stamps(in: field.range, of: table.bytes), of: table.bytes, context)
      {
        return Located(days, at: table.sourceRange(of: table.lines[field.line]), .stated)
      }
    }
    if let title = declared.title {
      let bytes = Array(title.value.utf8)
      guard let days = span(stamps(in: 0..<bytes.count, of: bytes), of: bytes, context) else {
        return nil
      }
      return Located(days, at: title.range, .declared)
    }
    guard let index = table.lines.firstIndex(where: { $0.kind == .heading(level: 1) }),
      let days = span(table.stamps[index], of: table.bytes, context)
    else { return nil }
    return Located(days, at: table.sourceRange(of: table.lines[index]), .stated)
  }

  /// The first and last day that a sentence of the summary or the opening tells of:
  /// `Between October 9 and October 23, users could not log in`,
  /// `Starting on March 15th and going through to March 17th`.
  func toldSpan(_ context: TimeContext) -> Located<ClosedRange<CalendarDate>>? {
    let telling = table.lines.indices.prefix(60).filter { index in
      [.summary, .impact, .other].contains(outline.role(ofLine: index)) && !table.lines[index].isRow
    }
    for (text, index) in outline.paragraphs(in: telling, of: table)
    where !table.stamps(in: text, from: index).isEmpty {
      for sentence in sentences(of: table.bytes[text]) {
        let found = stamps(in: sentence, of: table.bytes)
        guard StatementWords.subject.occurs(in: table.bytes[sentence]),
          let (first, last, range) = toldDays(found, in: sentence),
          let end = last.date(order: context.order, year: context.year),
          let start = first.date(order: context.order, year: end.year), start < end
        else { continue }
        return Located(
          start...end, at: table.sourceRange(of: range, inParagraph: index), .stated)
      }
    }
    return nil
  }

  /// The day that a sentence of the opening or the summary gives as that of the incident, with its
  /// year: `On Thursday 14 March 2024 an incident occurred`; nil where it is not within the two
  /// months before the day of writing, or that of another incident.
  func occurrence(
    before written: CalendarDate, _ context: TimeContext
  ) -> Located<CalendarDate>? {
    let telling = table.lines.indices.prefix(24).filter { index in
      [.summary, .other].contains(outline.role(ofLine: index)) && table.lines[index].kind == .text
        && table.lines[index].quoteDepth == 0
    }
    for (text, index) in outline.paragraphs(in: telling, of: table)
    where !table.stamps(in: text, from: index).isEmpty {
      for sentence in sentences(of: table.bytes[text]) {
        guard let stamp = stamps(in: sentence, of: table.bytes).first,
          stamp.range.lowerBound - sentence.lowerBound <= 20, let reading = stamp.date,
          reading.year != nil, StatementWords.occurrences.occurs(in: table.bytes[sentence]),
          let date = reading.date(order: context.order, year: context.year),
          (1...60).contains(written.dayNumber - date.dayNumber),
          !StatementWords.otherOccurrences.occurs(in: table.bytes[sentence])
        else { continue }
        return Located(
          date, at: table.sourceRange(of: stamp.range, inParagraph: index), .stated)
      }
    }
    return nil
  }

  /// The two days of a sentence that has no others, where its words make them the first and the
  /// last of a stretch, and their place.
  private func toldDays(
    _ found: [Stamp], in sentence: Range<Int>
  ) -> (DateReading, DateReading, Range<Int>)? {
    guard let first = found.first, found.allSatisfy({ $0.clock == nil && !$0.isApproximate }),
      let start = first.date
    else { return nil }
    if found.count == 1, let end = first.endDate, !isWork(before: first, in: sentence) {
      return (start, end, first.range)
    }
    guard found.count == 2, let end = found[1].date, tellsSpan(first, found[1], in: sentence) else {
      return nil
    }
    return (start, end, first.range.lowerBound..<found[1].range.upperBound)
  }

  private func isWork(before stamp: Stamp, in sentence: Range<Int>) -> Bool {
    StatementWords.work.occurs(
      in: table.bytes[sentence.lowerBound..<stamp.range.lowerBound].suffix(24))
  }

  /// Whether the words around two days make them the first and the last of a stretch.
  private func tellsSpan(_ first: Stamp, _ last: Stamp, in sentence: Range<Int>) -> Bool {
    let opening = table.bytes[sentence.lowerBound..<first.range.lowerBound].suffix(24)
    let link = table.bytes[first.range.upperBound..<last.range.lowerBound]
    guard link.count <= 40, !isWork(before: first, in: sentence) else { return false }
    if StatementWords.opensPair.occurs(in: opening) {
      return link.trimmed.lowercased.elementsEqual("and".utf8)
    }
    return StatementWords.opensSpan.occurs(in: opening) && StatementWords.spans.occurs(in: link)
  }

  private func span(
    _ stamps: [Stamp], of bytes: [UInt8], _ context: TimeContext
  ) -> ClosedRange<CalendarDate>? {
    guard let first = stamps.first, stamps.allSatisfy({ $0.clock == nil && !$0.isApproximate })
    else { return nil }
    var last = first.endDate
    if stamps.count == 2, last == nil {
      let between = bytes[first.range.upperBound..<stamps[1].range.lowerBound].trimmed.lowercased
      let isRange = ["-", "–", "—", "to", "until", "through", "bis", "/"].contains {
        $0.utf8.elementsEqual(between)
      }
      if isRange { last = stamps[1].date }
    } else if stamps.count > 1 {
      return nil
    }
    guard let end = last?.date(order: context.order, year: first.date?.year ?? context.year),
      let start = first.date?.date(order: context.order, year: end.year), start < end
    else { return nil }
    return start...end
  }
}
