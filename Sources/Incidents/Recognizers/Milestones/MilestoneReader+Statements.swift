import Diagnostics
import Documents

extension MilestoneReader {
  /// Takes the times that the text itself calls the beginning, the detection or the end:
  /// `The outage started at 13:35 UTC`, `This state lasted until 16:05`,
  /// `users were affected from 7:08 to 10:40`.
  func readStatements(into incident: inout Incident) {
    var statements = Statements()
    let hasTimeline = incident.timeline.contains { $0.at?.clock != nil }
    let entries = hasTimeline ? Set(incident.timeline.map(\.range)) : []
    let telling = table.lines.indices.prefix(200).filter { index in
      let isTelling =
        switch outline.role(ofLine: index) {
        case .summary, .impact, .metadata: true
        case .detection, .resolution, .rootCause, .other: !hasTimeline || index < 40
        case .response: !hasTimeline
        default: false
        }
      // What an entry of the timeline says is read with its kind; a paragraph that begins with a
      // time is one too, and tells more.
      let line = table.lines[index]
      let isEntry = line.startsItem || !line.isWholeBlock && !line.startsBlock
      return isTelling && !(isEntry && entries.contains(table.sourceRange(of: line)))
    }
    var lone: [Located<Timestamp>] = []
    for found in sentencesWithTimes(in: telling, of: incident) {
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

  /// The times that the sentences of a text state.
  private struct Statements {
    var times: [Milestones.Name: Located<Timestamp>] = [:]
    /// The end of the last stretch of time that was taken.
    private var lastStretch: Located<Timestamp>?
    private var areSeveral = false
    /// Whether start and end are those of stretches of time.
    var isStretch: Bool {
      lastStretch != nil && times[.resolved]?.range == lastStretch?.range
    }

    mutating func read(_ telling: Telling, _ table: LineTable) {
      let sentence = table.bytes[telling.sentence]
      if StatementWords.losses.occurs(in: sentence) || StatementWords.beliefs.occurs(in: sentence)
        || StatementWords.workingHours.occurs(in: sentence)
      {
        return
      }
      let hasSubject = StatementWords.subject.occurs(in: sentence)
      var plan: Int?
      StatementWords.plans.forEachMatch(in: sentence) { _, position in
        plan = Swift.min(plan ?? position, position)
      }
      for (index, stamp) in telling.stamps.enumerated() {
        let place = table.sourceRange(of: stamp.range, inParagraph: telling.line)
        let lower = Swift.max(telling.sentence.lowerBound, stamp.range.lowerBound - 48)
        let previous = index > 0 ? telling.stamps[index - 1].range.upperBound : lower
        let before = table.bytes[Swift.max(lower, previous)..<stamp.range.lowerBound]
        let (start, end) = telling.times[index]
        if let plan, telling.sentence.lowerBound + plan < stamp.range.lowerBound { continue }
        if index == 0, end == nil,
          StatementWords.unnoticed.occurs(
            in: table.bytes[telling.sentence.lowerBound..<stamp.range.lowerBound]),
          StatementWords.untilThen.occurs(in: before.suffix(24))
        {
          setFirst(.detected, start, place)
          continue
        }
        if let end {
          guard !StatementWords.work.occurs(in: before) else { continue }
          setStretch(from: Located(start, at: place, .stated), to: Located(end, at: place, .stated))
          continue
        }
        if index > 0, Self.isRange(before) {
          // `from … to …` and `between … and …`; of several stretches the first and the last count.
          let first = telling.stamps[index - 1]
          let opening = table.bytes[lowerBound(before: first, in: telling)..<first.range.lowerBound]
          let isStretch = Self.opensRange(opening)
          if isStretch, !StatementWords.work.occurs(in: opening) {
            let firstPlace = table.sourceRange(of: first.range, inParagraph: telling.line)
            setStretch(
              from: Located(telling.times[index - 1].start, at: firstPlace, .stated),
              to: Located(
                ending(start, isDated: stamp.date != nil, after: telling.times[index - 1].start),
                at: place, .stated))
          }
          // `detected at 10:06 and resolved at 11:40` names two moments.
          if isStretch || !StatementWords.ends.occurs(in: before) { continue }
        }
        let rest = table.bytes[stamp.range.upperBound..<telling.sentence.upperBound]
        let isLast = index == telling.stamps.count - 1
        if isLast, breaksAtOnce(behind: telling.sentence, rest, before, table) {
          if times[.started] == nil { times[.started] = Located(start, at: place, .inferred) }
          continue
        }
        if hasSubject, end == nil, StatementWords.endsBehind.occurs(in: rest.prefix(24)),
          !StatementWords.negations.occurs(in: rest.prefix(24))
        {
          times[.resolved] = Located(start, at: place, .stated)
          continue
        }
        // `A rollback was deployed at 14:00 UTC and fixed the issue`
        if hasSubject, isLast, StatementWords.settles.occurs(in: rest.prefix(56)),
          !StatementWords.negations.occurs(in: rest.prefix(56))
        {
          if StatementWords.relieves.occurs(in: rest.prefix(56)) {
            setFirst(.mitigated, start, place)
          }
          times[.resolved] = Located(start, at: place, .stated)
          continue
        }
        if StatementWords.work.occurs(in: before) { continue }
        let opening = table.bytes[telling.sentence.lowerBound..<stamp.range.lowerBound]
        let isOpening = index == 0 && opening.count <= 48 && opensPlainly(opening)
        // `At 10:10 all services were back online` says of itself what it is about.
        if !hasSubject, StatementWords.surelyDetects.occurs(in: before) {
          setFirst(.detected, start, place)
          continue
        }
        if index == 0, telling.stamps.count == 1, endsClause(before, rest) {
          if readClause(opening, start, place) { continue }
        }
        guard hasSubject || isOpening || StatementWords.begin(before.suffix(16)) else {
          continue
        }
        let next =
          index + 1 < telling.stamps.count ? telling.stamps[index + 1].range.lowerBound : nil
        let told = hasSubject ? rest : rest.prefix(upTo: next ?? rest.endIndex)
        let kind = isOpening || !hasSubject ? EventKinds.kind(of: told.string) : .other
        guard hasSubject || kind == .started || kind == .resolved else { continue }
        if StatementWords.ends.occurs(in: before.suffix(32)) {
          guard !StatementWords.negations.occurs(in: opening) else { continue }
          if StatementWords.relieves.occurs(in: before.suffix(32)) {
            setFirst(.mitigated, start, place)
          }
          times[.resolved] = Located(start, at: place, .stated)
        } else if isOpening, kind == .started || StatementWords.suffers.occurs(in: rest.prefix(64))
        {
          setFirst(.started, start, place)
        } else if isOpening, StatementWords.notices.occurs(in: rest.prefix(64)) {
          setFirst(.detected, start, place)
        } else if kind == .resolved {
          times[.resolved] = Located(start, at: place, .stated)
        } else if StatementWords.newsBegins.occurs(in: before) {
          setFirst(.detected, start, place)
        } else if StatementWords.begin(before) {
          if StatementWords.repetitions.occurs(in: opening) { continue }
          setFirst(.started, start, place)
        } else if StatementWords.detects.occurs(in: before) {
          setFirst(.detected, start, place)
        }
      }
    }

    /// Takes the time that ends a clause for what the clause tells: `Mail flowed again at 14:05,
    /// after …`; false where it tells nothing, or where another rule knows more.
    private mutating func readClause(
      _ clause: ArraySlice<UInt8>, _ time: Timestamp, _ place: SourceRange
    ) -> Bool {
      guard !StatementWords.begin(clause), !StatementWords.negations.occurs(in: clause)
      else { return false }
      switch EventKinds.kind(of: clause.string) {
      case .resolved: times[.resolved] = Located(time, at: place, .stated)
      case .detected: setFirst(.detected, time, place)
      case .started: setFirst(.started, time, place)
      default:
        guard
          StatementWords.firstSigns.occurs(in: clause)
            || StatementWords.breaks.occurs(in: clause.suffix(20))
        else { return false }
        setFirst(.started, time, place)
      }
      return true
    }

    /// Whether a time is the last word of its clause, behind an `at` or `by`.
    private func endsClause(_ before: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
      guard StatementWords.placesInTime.occurs(in: before.suffix(20)) else { return false }
      let next = rest.drop { $0 == 0x20 || $0 == UInt8(ascii: ")") }
      guard let first = next.first, first.isLetter else { return true }
      return StatementWords.opensClause.occurs(in: next.prefix(12))
    }

    /// Whether a time is that of a change, and the next sentence says that it broke something at
    /// once.
    ///
    /// `The upgrade was activated at 7:29. Shortly after, validators began to fail.`
    private func breaksAtOnce(
      behind sentence: Range<Int>, _ rest: ArraySlice<UInt8>, _ before: ArraySlice<UInt8>,
      _ table: LineTable
    ) -> Bool {
      let end = Swift.min(sentence.upperBound + 160, table.bytes.count)
      let next = table.bytes[sentence.upperBound..<end].drop { !$0.isLetter && $0 < 0x80 }
      guard StatementWords.atOnce.occurs(in: next.prefix(24)),
        StatementWords.changes.occurs(in: before) || StatementWords.changes.occurs(in: rest)
      else { return false }
      return EventKinds.kind(of: next.prefix(while: { $0 != 0x2E }).string) == .started
        || StatementWords.suffers.occurs(in: next)
    }

    /// Whether nothing but `At`, `On Monday at about` and the like stands before the first time.
    private func opensPlainly(_ opening: ArraySlice<UInt8>) -> Bool {
      opening.lowercased.split { !$0.isLetter }.allSatisfy { word in
        let plain = [
          "at", "on", "by", "around", "about", "approximately", "roughly", "ca", "kl", "um", "then",
          "gegen", "vers", "om", "rundt", "as", "of", "from", "since", "starting", "beginning",
        ]
        return plain.contains { $0.utf8.elementsEqual(word) } || CalendarNames.isWeekday(word)
      }
    }

    /// Takes a stretch of time.
    ///
    /// Of several, one after the other, the first begins and the last ends the incident. Where more
    /// than a day lies between two, they are several incidents without one end.
    private mutating func setStretch(from start: Located<Timestamp>, to end: Located<Timestamp>) {
      if let last = lastStretch?.value {
        guard let gap = last.minutes(to: start.value), gap >= 0 else { return }
        areSeveral = areSeveral || gap > 1_440
      }
      if times[.started] == nil { times[.started] = start }
      lastStretch = end
      times[.resolved] = areSeveral ? nil : end
    }

    /// The end of a stretch: a clock before that of the start is the next day.
    private func ending(_ end: Timestamp, isDated: Bool, after start: Timestamp) -> Timestamp {
      guard !isDated, end.date == start.date, let minutes = start.minutes(to: end), minutes < 0
      else { return end }
      var later = end
      later.date = end.date?.adding(days: 1)
      return later
    }

    private mutating func setFirst(
      _ name: Milestones.Name, _ time: Timestamp, _ place: SourceRange
    ) {
      if times[name] == nil { times[name] = Located(time, at: place, .stated) }
    }

    private func lowerBound(before stamp: Stamp, in telling: Telling) -> Int {
      Swift.max(telling.sentence.lowerBound, stamp.range.lowerBound - 24)
    }

    static func isRange(_ between: ArraySlice<UInt8>) -> Bool {
      let words = between.trimmed.lowercased
      return words.count < 40
        && Self.rangeWords.contains { word in
          words.starts(with: word.utf8)
            && (words.count == word.utf8.count
              || !words[words.startIndex + word.utf8.count].isLetter)
        }
    }

    private static let rangeWords = [
      "to", "until", "till", "and", "through", "bis", "-", "und", "til", "og", "tot", "en", "hasta",
      "até", "et", "y", "e",
    ]

    private static let opening = PhraseTable([
      "from%", "between%", "von%", "fra%", "zwischen%", "mellom%", "van%", "tussen%", "entre%",
      "desde%",
    ])

    private static func opensRange(_ before: ArraySlice<UInt8>) -> Bool {
      opening.occurs(in: before)
    }
  }

  /// The sentences of some lines that hold a time of day, with the times settled.
  private func sentencesWithTimes(in lines: [Int], of incident: Incident) -> [Telling] {
    var found: [Telling] = []
    var day = incident.date?.value ?? context.date
    let timelineZone = incident.timeline.lazy.compactMap { $0.at?.zone?.name }.first
    /// The zone that the sentences before have named.
    var toldZone: String?
    var owner = -1
    for (text, index) in outline.paragraphs(in: lines, of: table)
    where !table.lines[index].isRow && !table.stamps(in: text, from: index).isEmpty {
      // Each section begins with the day of the incident.
      if outline.owners[index] != owner {
        owner = outline.owners[index]
        day = incident.date?.value ?? context.date
      }
      for sentence in sentences(of: table.bytes[text]) {
        let all = stamps(in: sentence, of: table.bytes)
        var telling = Telling(sentence: sentence, stamps: [], times: [], line: index)
        for stamp in all {
          let opening = table.bytes[
            Swift.max(sentence.lowerBound, stamp.range.lowerBound - 24)..<stamp.range.lowerBound]
          if let date = date(of: stamp, near: day), !StatementWords.publishes.occurs(in: opening) {
            day = date
          }
          guard stamp.clock != nil else { continue }
          // A clock of another zone may belong to another day, unless it is the end of a stretch.
          if stamp.date == nil, let zone = stamp.zone,
            let own = context.zone?.value ?? timelineZone,
            zone.asciiLowercased != own.asciiLowercased,
            !endsStretch(stamp, behind: telling.stamps.last)
          {
            continue
          }
          let after = table.bytes[stamp.range.upperBound..<sentence.upperBound].prefix(20)
          let isThisDay = stamp.date == nil && StatementWords.thisDay.occurs(in: after)
          let today = isThisDay ? context.reportDate ?? day : day
          // A zone behind the last of several times holds for all, and that of an earlier sentence
          // for those that name none.
          let zone = all.last?.zone ?? (context.zone == nil ? toldZone : nil)
          toldZone = zone ?? stamp.zone
          guard let time = context.timestamp(stamp, on: today, zone: zone) else { continue }
          telling.stamps.append(stamp)
          telling.times.append(
            (time, stamp.endClock == nil ? nil : context.end(of: stamp, on: today, zone: zone)))
        }
        if !telling.stamps.isEmpty { found.append(telling) }
      }
    }
    return found
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
    return Statements.isRange(table.bytes[first.range.upperBound..<stamp.range.lowerBound])
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
