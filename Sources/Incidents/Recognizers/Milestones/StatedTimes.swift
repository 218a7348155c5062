import Diagnostics
import Documents

extension MilestoneReader {
  /// The times that the sentences of a text state.
  struct StatedTimes {
    /// Whether the report has a timeline, whose events tell who noticed.
    let hasTimeline: Bool
    var times: [Milestones.Name: Located<Timestamp>] = [:]
    /// Those that sentences tell by single words only: the first beginning and the last end.
    var likely: [Milestones.Name: Located<Timestamp>] = [:]
    /// Where a time stands since when all was well, before any start was told; nil where none does.
    var endBeforeStart: SourceRange?
    /// The end of the last stretch of time that was taken.
    private var lastStretch: Located<Timestamp>?
    private var areSeveral = false

    init(hasTimeline: Bool) { self.hasTimeline = hasTimeline }

    /// Whether start and end are those of stretches of time.
    var isStretch: Bool {
      lastStretch != nil && times[.resolved]?.range == lastStretch?.range
    }

    /// One of the times of a sentence, and the words around it.
    struct ToldTime {
      let start: Timestamp
      /// The end of a range; nil where it is a moment.
      let end: Timestamp?
      let place: SourceRange
      /// Whether the sentence names what an incident is.
      let hasSubject: Bool
      let isFirst: Bool
      let isLast: Bool
      /// From the beginning of the sentence to the time.
      let opening: ArraySlice<UInt8>
      /// The words right before it, not further back than the time before it.
      let before: ArraySlice<UInt8>
      /// The words behind it, to the end of the sentence.
      let rest: ArraySlice<UInt8>
      /// Those of them that stand before the next time.
      let next: ArraySlice<UInt8>
      /// Whether the sentence tells that something stopped and went on.
      var isOfPause = false
      /// Whether a new sentence begins right behind it, as behind `5:55 a.m.` and a capital.
      var endsSentence = false

      /// Whether nothing but `At`, `On Monday at about` and the like stands before it.
      var isOpening: Bool { isFirst && opening.count <= 48 && StatedTimes.opensPlainly(opening) }
    }

    /// How many bytes before and behind a time are looked at: a sentence with thousands of times is
    /// none, and each would read all of it again.
    private static let reach = 1_000

    /// Reads the times of a sentence.
    mutating func read(_ telling: Telling, _ table: LineTable) {
      let sentence = table.bytes[telling.sentence]
      let tellsLoss =
        StatementWords.losses.occurs(in: sentence)
        && !StatementWords.lostSupplies.occurs(in: sentence)
      if tellsLoss || StatementWords.beliefs.occurs(in: sentence)
        || StatementWords.tellsOtherHours(sentence) || StatementWords.tellsMakings(sentence)
        || telling.stamps.count == 1 && StatementWords.errorsCease.occurs(in: sentence)
      {
        return
      }
      if readLabelled(telling, table) { return }
      let hasSubject = StatementWords.subject.occurs(in: sentence)
      // `Trading stopped at 10:02 and resumed at 11:30`
      let isPause =
        StatementWords.stops.occurs(in: sentence) && StatementWords.resumptions.occurs(in: sentence)
        && !StatementWords.routines.occurs(in: sentence)
        && !StatementWords.work.occurs(in: sentence)
      var isOfOthers = false
      for (index, stamp) in telling.stamps.enumerated() {
        // The second time of a stretch goes with the first.
        let last = index > 0 ? telling.stamps[index - 1].range.upperBound : stamp.range.lowerBound
        let between = table.bytes[last..<Swift.max(last, stamp.range.lowerBound)]
        let isSecond =
          index > 0 && Self.isRange(between) && !StatementWords.ends.occurs(in: between)
        isOfOthers =
          isSecond && isOfOthers
          || stamp.endClock != nil
            && StatementWords.isOfWindow(
              table.bytes[telling.sentence.lowerBound..<stamp.range.lowerBound].suffix(120))
          || StatementWords.areOfOthers(
            timesBehind: table.bytes[telling.sentence.lowerBound..<stamp.range.lowerBound],
            before: table.bytes[stamp.range.upperBound..<telling.sentence.upperBound])
        if isOfOthers { continue }
        let lower = Swift.max(telling.sentence.lowerBound, stamp.range.lowerBound - 48)
        let previous = index > 0 ? telling.stamps[index - 1].range.upperBound : lower
        let isLast = index == telling.stamps.count - 1
        let next = isLast ? telling.sentence.upperBound : telling.stamps[index + 1].range.lowerBound
        let end = stamp.range.upperBound
        let upper = Swift.min(telling.sentence.upperBound, end + Self.reach)
        let first = Swift.max(telling.sentence.lowerBound, stamp.range.lowerBound - Self.reach)
        var told = ToldTime(
          start: telling.times[index].start, end: telling.times[index].end,
          place: table.sourceRange(of: stamp.range, inParagraph: telling.line),
          hasSubject: hasSubject, isFirst: index == 0, isLast: isLast,
          opening: table.bytes[first..<stamp.range.lowerBound],
          before: table.bytes[Swift.max(lower, previous)..<stamp.range.lowerBound],
          rest: table.bytes[end..<upper], next: table.bytes[end..<Swift.max(end, next)])
        told.isOfPause = isPause
        told.endsSentence =
          table.bytes[end - 1] == UInt8(ascii: ".")
          && table.bytes[end..<upper].drop(while: \.isSpace).first?.isUppercase ?? false
        if readUnnoticed(told) || readStretch(told) || readPair(at: index, of: telling, told, table)
          || readChange(told, before: telling.sentence, table) || readWordsBehind(told)
          || readStory(told)
        {
          continue
        }
        if readPause(told) || StatementWords.work.occurs(in: told.before) { continue }
        readWordsBefore(told)
      }
    }

    /// Takes the time at which somebody wrote an issue for the detection.
    mutating func readIssue(_ telling: Telling, _ table: LineTable) {
      guard let stamp = telling.stamps.first, let time = telling.times.first,
        StatementWords.opensIssue.occurs(
          in: table.bytes[telling.sentence.lowerBound..<stamp.range.lowerBound].suffix(32))
      else { return }
      setFirst(
        .detected, time.start, table.sourceRange(of: stamp.range, inParagraph: telling.line))
    }

    /// Takes the time until which nobody noticed: `the team was unaware until 10:06`.
    private mutating func readUnnoticed(_ told: ToldTime) -> Bool {
      guard told.isFirst, told.end == nil, StatementWords.unnoticed.occurs(in: told.opening),
        StatementWords.untilThen.occurs(in: told.before.suffix(24))
      else { return false }
      setFirst(.detected, told.start, told.place)
      return true
    }

    /// Takes a range: `08:00–09:30`.
    private mutating func readStretch(_ told: ToldTime) -> Bool {
      guard let end = told.end else { return false }
      if !StatementWords.work.occurs(in: told.before) {
        setStretch(
          from: Located(told.start, at: told.place, .stated),
          to: Located(end, at: told.place, .stated))
      }
      return true
    }

    /// Takes the second time of `from … to …` and `between … and …` for the end of a stretch that
    /// begins with the first.
    private mutating func readPair(
      at index: Int, of telling: Telling, _ told: ToldTime, _ table: LineTable
    ) -> Bool {
      guard index > 0, Self.isRange(told.before) else { return false }
      let first = telling.stamps[index - 1]
      let opening = table.bytes[lowerBound(before: first, in: telling)..<first.range.lowerBound]
      let isStretch = StatementWords.opensRange.occurs(in: opening)
      if isStretch, !StatementWords.work.occurs(in: opening) {
        let start = telling.times[index - 1].start
        let isDated = telling.stamps[index].date != nil
        setStretch(
          from: Located(
            start, at: table.sourceRange(of: first.range, inParagraph: telling.line), .stated),
          to: Located(
            ending(told.start, isDated: isDated, after: start), at: told.place, .stated))
      }
      // `detected at 10:06 and resolved at 11:40` names two moments.
      return isStretch || !StatementWords.ends.occurs(in: told.before)
    }

    /// Takes the time of a change that broke something at once, as the next sentence says.
    private mutating func readChange(
      _ told: ToldTime, before sentence: Range<Int>, _ table: LineTable
    ) -> Bool {
      guard told.isLast, breaksAtOnce(behind: sentence, told.rest, told.before, table) else {
        return false
      }
      if times[.started] == nil { times[.started] = Located(told.start, at: told.place, .inferred) }
      return true
    }

    /// Takes the times of `stopped at 10:02 and resumed at 11:30`.
    private mutating func readPause(_ told: ToldTime) -> Bool {
      guard told.isOfPause else { return false }
      if told.isFirst, StatementWords.stops.occurs(in: told.before.suffix(24)) {
        setFirst(.started, told.start, told.place)
        return true
      }
      guard !told.isFirst, StatementWords.resumptions.occurs(in: told.before) else { return false }
      setFirst(.resolved, told.start, told.place)
      return true
    }

    /// Takes an end by the words behind it: `um 23:00 wiederhergestellt`, `at 14:00 and fixed the
    /// issue`.
    private mutating func readWordsBehind(_ told: ToldTime) -> Bool {
      guard told.hasSubject else { return false }
      let (near, far) = (told.rest.prefix(24), told.rest.prefix(56))
      if told.isFirst, tellsNoticeBehind(told) {
        setFirst(.detected, told.start, told.place)
        return true
      }
      let endsBehind =
        StatementWords.endsBehind.occurs(in: near) && !StatementWords.negations.occurs(in: near)
      let settles =
        told.isLast && StatementWords.settles.occurs(in: far)
        && !StatementWords.negations.occurs(in: far)
      guard endsBehind || settles else { return false }
      if !endsBehind, StatementWords.relieves.occurs(in: far) {
        setFirst(.mitigated, told.start, told.place)
      }
      times[.resolved] = Located(told.start, at: told.place, .stated)
      return true
    }

    /// Takes a time by the words before it, or by the clause that it opens or ends.
    private mutating func readWordsBefore(_ told: ToldTime) {
      let (start, place, hasSubject) = (told.start, told.place, told.hasSubject)
      // `At 10:10 all services were back online` says of itself what it is about.
      let isQuestion =
        StatementWords.asksWhy.occurs(in: told.rest.prefix(40))
        && !StatementWords.firstPersons.occurs(in: told.opening)
      let isOfOther = StatementWords.ofOtherMatters.occurs(in: told.rest.prefix(28))
      if isQuestion
        || !hasSubject && !isOfOther && StatementWords.surelyDetects.occurs(in: told.before)
      {
        return setFirst(.detected, start, place)
      }
      let isOpening = told.isOpening
      if told.isFirst, told.isLast {
        if told.endsSentence && StatementWords.placesInTime.occurs(in: told.before.suffix(20))
          || endsClause(told.before, told.rest)
        {
          if readClause(told.opening, start, place) { return }
          readCourse(told.opening, start, place)
        } else if isOpening {
          readCourse(firstClause(of: told.rest), start, place)
        }
      }
      guard hasSubject || isOpening || StatementWords.tellBeginning(told.before.suffix(16)) else {
        return
      }
      let words = hasSubject ? told.rest : told.next
      let kind = isOpening || !hasSubject ? EventKinds.kind(of: words.string) : .other
      let isNotice = isOpening && told.isLast && kind == .detected && !hasTimeline
      let behind = told.rest.prefix(64)
      let isBreak =
        isOpening && StatementWords.suffers.occurs(in: behind)
        && (!StatementWords.splitVerbs.occurs(in: behind.prefix(16))
          || StatementWords.splitEnds.occurs(in: told.rest))
      guard hasSubject || kind == .started || kind == .resolved || isNotice || isBreak else {
        return
      }
      if StatementWords.takesUntil.occurs(in: told.before.suffix(24)) {
        if StatementWords.noticing.occurs(in: behind) {
          setFirst(.detected, start, place)
        } else if StatementWords.repairing.occurs(in: behind) {
          times[.resolved] = Located(start, at: place, .stated)
        }
      } else if StatementWords.ends.occurs(in: told.before.suffix(32)) {
        guard !StatementWords.negations.occurs(in: told.opening),
          !StatementWords.troubleResumes.occurs(in: told.before)
        else { return }
        if StatementWords.relieves.occurs(in: told.before.suffix(32)) {
          setFirst(.mitigated, start, place)
        }
        times[.resolved] = Located(start, at: place, .stated)
      } else if isOpening, tellsNoticeAtOnce(behind) {
        setFirst(.detected, start, place)
      } else if isBreak || isOpening && kind == .started {
        setFirst(.started, start, place)
      } else if isNotice || isOpening && StatementWords.notices.occurs(in: behind) {
        setFirst(.detected, start, place)
      } else if kind == .resolved {
        times[.resolved] = Located(start, at: place, .stated)
      } else if StatementWords.newsBegins.occurs(in: told.before) {
        setFirst(.detected, start, place)
      } else if StatementWords.tellBeginning(told.before) {
        if StatementWords.repetitions.occurs(in: told.opening) { return }
        setFirst(.started, start, place)
      } else if StatementWords.detects.occurs(in: told.before), !isOfOther {
        setFirst(.detected, start, place)
      }
    }

    /// Whether the verb behind a time tells that somebody noticed: `wurde um 9:12 Uhr bemerkt`.
    private func tellsNoticeBehind(_ told: ToldTime) -> Bool {
      let near = StatementWords.firstPart(of: told.rest.prefix(40))
      if StatementWords.noticesTouching.contains(where: { near.begins(with: $0) }) { return true }
      return StatementWords.noticesBehind.occurs(in: near)
        && StatementWords.auxiliaries.occurs(in: told.opening)
        && !StatementWords.negations.occurs(in: near)
        && !deniesTime.occurs(in: told.before.suffix(16)) && !StatementWords.namesReceiver(near)
        && !StatementWords.tellBeginning(told.before)
    }

    /// Whether somebody notices by the first words behind a time.
    private func tellsNoticeAtOnce(_ behind: ArraySlice<UInt8>) -> Bool {
      StatementWords.noticesAtOnce.firstMatch(in: behind).map { $0 <= 3 } ?? false
    }

    /// Takes the time that ends a clause for what the clause tells: `Mail flowed again at 14:05,
    /// after …`; false where it tells nothing, or where another rule knows more.
    private mutating func readClause(
      _ clause: ArraySlice<UInt8>, _ time: Timestamp, _ place: SourceRange
    ) -> Bool {
      guard !StatementWords.tellBeginning(clause), !StatementWords.negations.occurs(in: clause)
      else { return false }
      switch EventKinds.kind(of: clause.string) {
      case .resolved: times[.resolved] = Located(time, at: place, .stated)
      case .detected: setFirst(.detected, time, place)
      case .started: setFirst(.started, time, place)
      default:
        guard StatementWords.firstSigns.occurs(in: clause) else { return false }
        setFirst(.started, time, place)
      }
      return true
    }

    /// Notes the time of a clause that tells by its words that something broke, or that it works.
    private mutating func readCourse(
      _ clause: ArraySlice<UInt8>, _ time: Timestamp, _ place: SourceRange
    ) {
      guard let name = course(of: StatementWords.withoutSource(clause)),
        name == .resolved || likely[name] == nil
      else { return }
      likely[name] = Located(time, at: place, .inferred)
    }

    /// Whether a time is the last word of its clause, behind an `at` or `by`.
    func endsClause(_ before: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
      guard StatementWords.placesInTime.occurs(in: before.suffix(20)) else { return false }
      let next = rest.drop { $0 == 0x20 || $0 == UInt8(ascii: ")") }
      guard let first = next.first, first.isLetterOrNonASCII else { return true }
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
      let next = table.bytes[sentence.upperBound..<end].drop { !$0.isLetterOrNonASCII }
      guard StatementWords.atOnce.occurs(in: next.prefix(36)),
        StatementWords.changes.occurs(in: before) || StatementWords.changes.occurs(in: rest)
      else { return false }
      return EventKinds.kind(of: next.prefix(while: { $0 != 0x2E }).string) == .started
        || StatementWords.suffers.occurs(in: next)
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

    mutating func setFirst(
      _ name: Milestones.Name, _ time: Timestamp, _ place: SourceRange
    ) {
      if times[name] == nil { times[name] = Located(time, at: place, .stated) }
    }

    private func lowerBound(before stamp: Stamp, in telling: Telling) -> Int {
      Swift.max(telling.sentence.lowerBound, stamp.range.lowerBound - 24)
    }
  }
}

/// Words right before a time at which something did not happen: `nicht um 9:00, sondern um 9:40`.
private let deniesTime = PhraseTable(["nicht um", "niet om", "ikke kl", "inte kl", "not at"])
