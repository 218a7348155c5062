import Diagnostics
import Documents

extension MilestoneReader {
  /// The times that the sentences of a text state.
  struct StatedTimes {
    /// Whether the report has a timeline, whose events tell who noticed.
    let hasTimeline: Bool
    var times: [Milestones.Name: Located<Timestamp>] = [:]
    /// Those that sentences tell by single words only: the first beginning and the last end.
    private(set) var likely: [Milestones.Name: Located<Timestamp>] = [:]
    /// The end of the last stretch of time that was taken.
    private var lastStretch: Located<Timestamp>?
    private var areSeveral = false

    init(hasTimeline: Bool) { self.hasTimeline = hasTimeline }

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
          let isStretch = StatementWords.opensRange.occurs(in: opening)
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
        if index == 0, telling.stamps.count == 1 {
          if endsClause(before, rest) {
            if readClause(opening, start, place) { continue }
            readCourse(opening, start, place)
          } else if isOpening {
            readCourse(firstClause(of: rest), start, place)
          }
        }
        guard hasSubject || isOpening || StatementWords.begin(before.suffix(16)) else {
          continue
        }
        let next =
          index + 1 < telling.stamps.count ? telling.stamps[index + 1].range.lowerBound : nil
        let told = hasSubject ? rest : rest.prefix(upTo: next ?? rest.endIndex)
        let kind = isOpening || !hasSubject ? EventKinds.kind(of: told.string) : .other
        let isNotice =
          isOpening && isLast && index == 0 && kind == .detected && !hasTimeline
        guard hasSubject || kind == .started || kind == .resolved || isNotice else { continue }
        if StatementWords.ends.occurs(in: before.suffix(32)) {
          guard !StatementWords.negations.occurs(in: opening) else { continue }
          if StatementWords.relieves.occurs(in: before.suffix(32)) {
            setFirst(.mitigated, start, place)
          }
          times[.resolved] = Located(start, at: place, .stated)
        } else if isOpening, kind == .started || StatementWords.suffers.occurs(in: rest.prefix(64))
        {
          setFirst(.started, start, place)
        } else if isNotice || isOpening && StatementWords.notices.occurs(in: rest.prefix(64)) {
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
        guard StatementWords.firstSigns.occurs(in: clause) else { return false }
        setFirst(.started, time, place)
      }
      return true
    }

    /// Notes the time of a clause that tells by its words that something broke, or that it works.
    private mutating func readCourse(
      _ clause: ArraySlice<UInt8>, _ time: Timestamp, _ place: SourceRange
    ) {
      guard let name = course(of: clause), name == .resolved || likely[name] == nil else { return }
      likely[name] = Located(time, at: place, .inferred)
    }

    /// Whether a clause tells by its words that something broke, or that it works; nil where it
    /// tells both, neither, or a step of the work.
    private func course(of clause: ArraySlice<UInt8>) -> Milestones.Name? {
      var found = (breaks: false, works: false, asides: false)
      StatementWords.course.forEachMatch(in: clause) { kind, _ in
        switch kind {
        case 0: found.breaks = true
        case 1: found.works = true
        default: found.asides = true
        }
      }
      guard !found.asides, found.breaks != found.works else { return nil }
      return found.breaks ? .started : .resolved
    }

    /// The first clause behind a time: `the pool ran dry` of `At 14:05 the pool ran dry, and …`.
    private func firstClause(of rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      let words = rest.dropFirst(rest.first == UInt8(ascii: ",") ? 1 : 0)
      var end = words.endIndex
      StatementWords.endsFirstClause.forEachMatch(in: words) { _, position in
        end = Swift.min(end, words.startIndex + position)
      }
      let mark = words.firstIndex { $0.isOne(of: ",;:.") } ?? words.endIndex
      return words[..<Swift.min(end, mark)]
    }

    /// Whether a time is the last word of its clause, behind an `at` or `by`.
    private func endsClause(_ before: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
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
      guard StatementWords.atOnce.occurs(in: next.prefix(24)),
        StatementWords.changes.occurs(in: before) || StatementWords.changes.occurs(in: rest)
      else { return false }
      return EventKinds.kind(of: next.prefix(while: { $0 != 0x2E }).string) == .started
        || StatementWords.suffers.occurs(in: next)
    }

    /// Whether nothing but `At`, `On Monday at about` and the like stands before the first time.
    private func opensPlainly(_ opening: ArraySlice<UInt8>) -> Bool {
      opening.lowercased.split { !$0.isLetterOrNonASCII }.allSatisfy { word in
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
              || !words[words.startIndex + word.utf8.count].isLetterOrNonASCII)
        }
    }

    private static let rangeWords = [
      "to", "until", "till", "and", "through", "bis", "-", "und", "til", "og", "tot", "en", "hasta",
      "até", "et", "y", "e",
    ]
  }
}
