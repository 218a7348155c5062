import Diagnostics
import Documents

extension MilestoneReader {
  /// Takes the times that the text itself calls the beginning, the detection or the end:
  /// `The outage started at 13:35 UTC`, `This state lasted until 16:05`,
  /// `users were affected from 7:08 to 10:40`.
  func readStatements(into incident: inout Incident) {
    let hasTimeline = incident.timeline.contains { $0.at?.clock != nil }
    var statements = StatedTimes(hasTimeline: hasTimeline)
    var lone: [Located<Timestamp>] = []
    // What led to it may have begun long before; who noticed is told there, too.
    var background = StatedTimes(hasTimeline: hasTimeline)
    for found in tellings(of: incident) {
      if outline.role(ofLine: found.line) == .contributingFactors {
        background.read(found, table)
        continue
      }
      if outline.role(ofLine: found.line) == .detection { statements.readIssue(found, table) }
      statements.read(found, table)
      guard outline.role(ofLine: found.line) == .detection, !isOfField(found.line),
        [.other, .detected, .diagnosed].contains(EventKinds.kind(of: table.text(found.sentence)))
      else { continue }
      lone += zip(found.stamps, found.times).map { stamp, time in
        Located(
          time.start, at: table.sourceRange(of: stamp.range, inParagraph: found.line), .inferred)
      }
    }
    // The only time that the section about the detection tells is that of the detection, unless an
    // event is.
    if lone.count == 1, statements.times[.detected] == nil,
      !incident.timeline.contains(where: { $0.kind == .detected && $0.at?.clock != nil })
    {
      statements.times[.detected] = lone[0]
    }
    if statements.times[.detected] == nil {
      statements.times[.detected] = background.times[.detected]
    }
    statements.settleStory()
    // An event of the timeline is surer than what a sentence tells only by its words.
    if !hasTimeline { statements.times.merge(statements.likely) { stated, _ in stated } }
    let isEndKnown =
      statements.times[.resolved].map { isWithinTimeline($0.value, of: incident) } ?? false
    for (name, time) in statements.times where incident.milestones[name] == nil {
      // What lasted until an end that the timeline tells of may have begun long before anybody
      // noticed.
      guard
        isWithinTimeline(time.value, of: incident)
          || name == .started && isEndKnown && statements.isStretch
      else { continue }
      incident.milestones[name] = time
    }
  }

  /// The sentences with times of the parts that tell of the incident.
  func tellings(of incident: Incident) -> [Telling] {
    let hasTimeline = incident.timeline.contains { $0.at?.clock != nil }
    let entries = hasTimeline ? Set(incident.timeline.map(\.range)) : []
    let tellsStory = outline.entries(.wentWell).isEmpty
    let telling = table.lines.indices.prefix(200).filter { index in
      let isTelling =
        switch outline.role(ofLine: index) {
        case .summary, .impact, .metadata: true
        case .detection, .resolution, .rootCause, .other: !hasTimeline || index < 40
        case .response, .trigger, .contributingFactors: !hasTimeline
        // Where nothing went well, it is the story.
        case .wentWrong: !hasTimeline && tellsStory && !table.lines[index].startsItem
        default: false
        }
      // What an entry of the timeline says is read with its kind; a paragraph that begins with a
      // time is one too, and tells more.
      let line = table.lines[index]
      let isEntry = line.startsItem || !line.isWholeBlock && !line.startsBlock
      return isTelling && !(isEntry && entries.contains(table.sourceRange(of: line)))
    }
    return sentencesWithTimes(in: telling, of: incident)
  }

  /// Whether a line is a labelled fact that stands in a section about something else:
  /// `Duration: …`.
  private func isOfField(_ index: Int) -> Bool {
    let line = table.lines[index]
    guard let label = table.label(of: line) else { return false }
    return FieldLabels.stretches.contains(label) || FieldLabels.plainFacts.contains(label)
  }

  /// A sentence and the times in it.
  struct Telling {
    var sentence: Range<Int>
    var stamps: [Stamp]
    /// For each stamp, when it begins and, where it is a range, ends.
    var times: [(start: Timestamp, end: Timestamp?)]
    /// The first line of its paragraph, as an index.
    var line: Int
  }

  /// The sentences of some lines that hold a time of day, with the times settled.
  private func sentencesWithTimes(in lines: [Int], of incident: Incident) -> [Telling] {
    var found: [Telling] = []
    var firstDay = incident.date?.value ?? context.date
    var day = firstDay
    var isDayTold = incident.milestones[.started] != nil
    let timelineZone = incident.timeline.lazy.compactMap { $0.at?.zone?.name }.first
    /// The zone that the sentences before have named.
    var toldZone: String?
    var owner = -1
    for (text, index) in outline.paragraphs(in: lines, of: table)
    where !table.lines[index].isRow && !table.stamps(in: text, from: index).isEmpty {
      // Beside a zone of the configuration one that the text names holds for its paragraph.
      if context.zone != nil { toldZone = nil }
      // Each section begins with the day of the incident.
      if outline.owners[index] != owner {
        owner = outline.owners[index]
        day = firstDay
      }
      for sentence in sentences(of: table.bytes[text]).flatMap(parts) {
        let all = stamps(in: sentence, of: table.bytes)
        var telling = Telling(sentence: sentence, stamps: [], times: [], line: index)
        for stamp in all {
          let opening = table.bytes[
            Swift.max(sentence.lowerBound, stamp.range.lowerBound - 24)..<stamp.range.lowerBound]
          if let date = date(of: stamp, near: day), !StatementWords.publishes.occurs(in: opening) {
            day = date
          }
          guard stamp.clock != nil else { continue }
          // `The incident began on 8 November at 23:48` tells the day of the incident.
          if !isDayTold, stamp.date != nil, StatementWords.subject.occurs(in: opening),
            StatementWords.tellBeginning(opening), !StatementWords.repetitions.occurs(in: opening)
          {
            firstDay = day
            isDayTold = true
          }
          guard let ownDay = ownDay(of: stamp, in: sentence, near: day, of: incident) else {
            continue
          }
          // A clock of another zone may belong to another day, unless it is the end of a stretch.
          if stamp.date == nil, let zone = stamp.zone,
            let own = (context.isZoneTold ? context.zone?.value : nil) ?? timelineZone,
            zone.asciiLowercased != own.asciiLowercased,
            !endsStretch(stamp, behind: telling.stamps.last)
          {
            continue
          }
          let after = table.bytes[stamp.range.upperBound..<sentence.upperBound].prefix(24)
          let isThisDay = stamp.date == nil && StatementWords.thisDay.occurs(in: after)
          let today = isThisDay ? context.reportDate ?? ownDay.day : ownDay.day
          // What follows a sentence about the incident is of its day.
          if ownDay.isNamed,
            StatementWords.subject.occurs(in: table.bytes[sentence])
              || StatedTimes.opensPlainly(table.bytes[sentence.lowerBound..<stamp.range.lowerBound])
          {
            day = ownDay.day
          }
          // A zone behind the last of several times holds for all, and that of an earlier sentence
          // for those that name none.
          let zone =
            all.last { $0.clock != nil }?.zone ?? (context.isZoneTold ? nil : toldZone)
          toldZone = zone ?? stamp.zone ?? toldZone
          guard let time = context.timestamp(stamp, on: today, zone: zone), !isToCome(time) else {
            continue
          }
          telling.stamps.append(stamp)
          telling.times.append(
            (time, end(of: stamp, on: today, zone: zone, in: sentence)))
        }
        if !telling.stamps.isEmpty { found.append(telling) }
      }
    }
    return found
  }

  /// A sentence, or the two or more that it holds where one ends with a half of the day.
  ///
  /// The point of that seems to end nothing: `… until 8:15 p.m. Cards were working again at 8:22 p.m.`
  private func parts(of sentence: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    for stamp in stamps(in: sentence, of: table.bytes) where stamp.hasMeridiem {
      let end = stamp.range.upperBound
      let before = table.bytes[start..<Swift.max(start, stamp.range.lowerBound)]
      let rest = table.bytes[end..<sentence.upperBound]
      guard table.bytes[end - 1] == UInt8(ascii: "."), rest.first == 0x20,
        rest.dropFirst().first?.isUppercase == true, before.count(where: { $0 == 0x20 }) > 4,
        !StatementWords.joinsClause.occurs(in: before.suffix(10))
      else { continue }
      parts.append(start..<end)
      start = end + 1
    }
    return parts + [start..<sentence.upperBound]
  }

  /// Whether a time lies behind the day on which a mail was sent: it tells of what is to come.
  func isToCome(_ time: Timestamp) -> Bool {
    guard let sent = context.sentDate, let day = time.date else { return false }
    return day.dayNumber > sent.dayNumber + 1
  }

  /// The end of a stretch, which is of the next day where the words behind it say so:
  /// `from 22:00 to 23:00 the next day`; nil for a moment.
  func end(
    of stamp: Stamp, on day: CalendarDate?, zone: String?, in sentence: Range<Int>
  ) -> Timestamp? {
    guard stamp.endClock != nil, var end = context.end(of: stamp, on: day, zone: zone) else {
      return nil
    }
    if stamp.endDate == nil, end.date == day,
      StatementWords.tellsNextDay(table.bytes[stamp.range.upperBound..<sentence.upperBound])
    {
      end.date = end.date?.adding(days: 1)
    }
    return end
  }

  /// The day of a time of day: the one told of so far, the day after it, or that of a weekday beside
  /// it, as in `on Sunday at 16:00` and `by 9 AM on Tuesday`.
  ///
  /// A weekday is that of the incident's day or one of the three days after it; where only the day
  /// of the report is known, the last one before that. Nil where it is none of these: then nothing
  /// tells which week is meant.
  func ownDay(
    of stamp: Stamp, in sentence: Range<Int>, near day: CalendarDate?, of incident: Incident
  ) -> (day: CalendarDate?, isNamed: Bool)? {
    guard stamp.date == nil, let day else { return (day, false) }
    let base = incident.date?.value ?? day
    if let weekday = weekday(of: stamp, in: sentence) {
      let distance = (weekday - base.weekday + 7) % 7
      if distance == 0 { return (base, true) }
      if context.reportDate == base { return (base.adding(days: distance - 7), true) }
      // What began on another day than that of the incident began nobody knows in which week.
      let before = table.bytes[sentence.lowerBound..<stamp.range.lowerBound].suffix(48)
      let behind = table.bytes[stamp.range.upperBound..<sentence.upperBound].prefix(64)
      guard distance <= 3, !StatementWords.tellBeginning(before),
        !StatementWords.suffers.occurs(in: behind)
      else { return nil }
      return (base.adding(days: distance), true)
    }
    // Behind a stretch it is the day of its end.
    let isNext =
      stamp.endClock == nil
      && StatementWords.tellsNextDay(table.bytes[stamp.range.upperBound..<sentence.upperBound])
    return (isNext ? day.adding(days: 1) : day, false)
  }

  /// The weekday beside a time, with the word that leads to it; nil where there is none.
  private func weekday(of stamp: Stamp, in sentence: Range<Int>) -> Int? {
    let (start, end) = (stamp.range.lowerBound, stamp.range.upperBound)
    func words(in range: Range<Int>) -> [ArraySlice<UInt8>] {
      table.bytes[range.clamped(to: sentence)].split { !$0.isLetterOrNonASCII }
    }
    let before = words(in: (start - 20)..<end)
    for (lead, name) in zip(before, before.dropFirst()).reversed() where name.count >= 5 {
      guard let weekday = CalendarNames.weekday(name) else { continue }
      return ["on", "am", "op"].contains { $0.utf8.elementsEqual(lead.lowercased) } ? weekday : nil
    }
    let behind = words(in: end..<(end + 14))
    guard behind.count > 1, behind[0].elementsEqual("on".utf8) else { return nil }
    return behind[1].count >= 5 ? CalendarNames.weekday(behind[1]) : nil
  }

  /// The day that a stamp names; nil where it names none.
  func date(of stamp: Stamp, near day: CalendarDate?) -> CalendarDate? {
    guard let written = stamp.date else { return nil }
    return written.date(order: context.order, year: day?.year ?? context.year)
      ?? day.flatMap { written.date(near: $0) }
  }

  /// Whether a time is that to which the one before it in the sentence leads:
  /// `10:00 PST until 14:00 EST`.
  private func endsStretch(_ stamp: Stamp, behind first: Stamp?) -> Bool {
    guard let first, first.range.upperBound < stamp.range.lowerBound else { return false }
    return StatedTimes.isRange(table.bytes[first.range.upperBound..<stamp.range.lowerBound])
  }

  /// Whether a time of the text lies where the timeline tells of the incident, give or take a day,
  /// and within a week of an event: in the long time since its cause, another month is a slip.
  private func isWithinTimeline(_ time: Timestamp, of incident: Incident) -> Bool {
    let days = incident.timeline.compactMap { $0.at?.date?.dayNumber }
    guard let first = days.min(), let last = days.max(), let day = time.date?.dayNumber else {
      return true
    }
    return (first - 1...last + 1).contains(day) && days.contains { abs($0 - day) <= 7 }
  }
}
