import Documents

extension DateReader {
  /// The day before a report was written, where its opening says of the incident that it was
  /// yesterday or some days ago, and no other day is named.
  func dayBefore(_ written: Located<CalendarDate>) -> Located<CalendarDate>? {
    let opening = outline.body.prefix(16).filter {
      [.other, .summary].contains(outline.role(ofLine: $0))
    }
    for (text, index) in outline.paragraphs(in: opening, of: table) {
      for sentence in sentences(of: table.bytes[text]) {
        let words = table.bytes[sentence]
        guard let days = daysAgo(words),
          StatementWords.subject.occurs(in: words) || StatementWords.happens.occurs(in: words)
            || StatementWords.suffers.occurs(in: words)
            || opensWithDay(words)
              && stamps(in: sentence, of: table.bytes).contains(where: { $0.clock != nil }),
          !StatementWords.plans.occurs(in: words), !Self.otherTimes.occurs(in: words)
        else { continue }
        return Located(
          written.value.adding(days: -days),
          at: table.sourceRange(of: sentence, inParagraph: index),
          .computed)
      }
    }
    return nil
  }

  /// How many days ago a sentence says that something was: one for yesterday, two to ten where it
  /// counts them; nil where it says neither.
  private func daysAgo(_ sentence: ArraySlice<UInt8>) -> Int? {
    if StatementWords.dayBefore.occurs(in: sentence)
      || StatementWords.nightBefore.occurs(in: sentence) && beginsInTheEvening
    {
      return 1
    }
    // In the midst of a sentence it tells of something else: `the version of two days ago`.
    guard let place = Self.daysAgo.firstMatch(in: sentence),
      place <= 20 || sentence.count - place <= 10
    else { return nil }
    let before = sentence[..<(sentence.startIndex + place)].split(whereSeparator: \.isSpace).last
    guard let word = before?.lowercased[...].string else { return nil }
    let number = Int(word) ?? Self.smallNumbers.firstIndex(of: word).map { $0 + 2 }
    return number.flatMap { (2...10).contains($0) ? $0 : nil }
  }

  /// Words by which a day ago is that of another incident.
  private static let otherTimes = PhraseTable([
    "similar", "another", "previous", "already had", "last time", "unrelated",
  ])

  /// Whether a sentence begins with the day: `Yesterday from 14:05 on`, `Two days ago, at noon`.
  private func opensWithDay(_ sentence: ArraySlice<UInt8>) -> Bool {
    let opening = sentence.prefix(24)
    return StatementWords.dayBefore.occurs(in: opening)
      || StatementWords.nightBefore.occurs(in: opening) || Self.daysAgo.occurs(in: opening)
  }

  private static let daysAgo = PhraseTable(["days ago"])
  private static let smallNumbers = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// Whether the first time of day that the report tells is one after noon: what happened
  /// `last night` at 01:30 happened on the day of the report.
  private var beginsInTheEvening: Bool {
    table.stamps.lazy.flatMap(\.self).compactMap(\.clock).first.map { $0.hour >= 12 } ?? false
  }

  /// The day that the opening only names by its day of the week, told from the day on which the
  /// report was written: `On Tuesday night the page froze`, `Last Friday we had an outage`.
  ///
  /// Nil where that day is not known.
  func toldWeekday(_ context: TimeContext) -> Located<CalendarDate>? {
    guard let written = context.reportDate else { return nil }
    let telling = table.lines.indices.prefix(24).filter {
      [.other, .summary, .impact].contains(outline.role(ofLine: $0)) && !table.lines[$0].isRow
    }
    // What a report opens with is what it is about.
    var isFirst = true
    for (text, index) in outline.paragraphs(in: telling, of: table) where !isByline(index) {
      for sentence in sentences(of: table.bytes[text]) {
        defer { isFirst = false }
        let words = table.bytes[sentence]
        guard let (weekday, isPast) = openingWeekday(of: words),
          stamps(in: sentence, of: table.bytes).allSatisfy({ $0.date == nil }),
          isFirst || StatementWords.subject.occurs(in: words)
            || StatementWords.suffers.occurs(in: words),
          !StatementWords.plans.occurs(in: words)
        else { continue }
        let days = (written.weekday - weekday + 7) % 7
        return Located(
          written.adding(days: days == 0 && isPast ? -7 : -days),
          at: table.sourceRange(of: sentence, inParagraph: index), .computed)
      }
    }
    return nil
  }

  /// The day of the week that a sentence opens with, 0 for Sunday, and whether it is the last one
  /// before today: `Last Friday` is never the Friday on which it was written.
  private func openingWeekday(of sentence: ArraySlice<UInt8>) -> (day: Int, isPast: Bool)? {
    let words = sentence.prefix(48).split { !$0.isLetterOrNonASCII }
    var isPast = false
    for (index, word) in words.enumerated().prefix(4) {
      if let weekday = CalendarNames.weekday(word), word.count >= 5 { return (weekday, isPast) }
      let lead = word.lowercased[...].string
      let isPastLead = Self.pastLeads.contains(lead)
      guard index < 3, isPastLead || Self.leads.contains(lead) else { return nil }
      isPast = isPast || isPastLead
    }
    return nil
  }

  /// Words before the day of the week at the beginning of a sentence.
  private static let leads: Set<String> = [
    "on", "this", "early", "late", "in", "the", "night", "of", "am", "diesen", "på", "el", "op",
    "na",
  ]
  /// Those by which it is the last such day before today.
  private static let pastLeads: Set<String> = [
    "last", "past", "letzten", "vergangenen", "sist", "forrige", "pasado", "afgelopen", "última",
  ]

  /// The day on which a mail was sent, or that a line below the title tells:
  /// `Posted 21 March 2023`, `By Ann, May 3, 2024`.
  func publicationDay(_ context: TimeContext) -> CalendarDate? {
    if let sent = outline.plainHeader?.sent { return sent }
    for index in table.lines.indices.prefix(16) where outline.role(ofLine: index) == .other {
      let line = table.lines[index]
      guard line.kind == .text, line.listDepth == 0 else { continue }
      for stamp in table.stamps[index] {
        let lower = Swift.max(line.text.lowerBound, stamp.range.lowerBound - 24)
        let before = table.bytes[lower..<stamp.range.lowerBound]
        guard isByline(index) || StatementWords.publishes.occurs(in: before) else { continue }
        if let date = stamp.date?.date(order: context.order, year: context.year) { return date }
      }
    }
    return nil
  }

  /// The first day on which more was written, where the report tells no other.
  func dayOfUpdates(_ context: TimeContext) -> Located<CalendarDate>? {
    var first: Located<CalendarDate>?
    for index in outline.body {
      let line = table.lines[index]
      for stamp in table.stamps[index] where isUpdate(stamp, of: line) {
        guard let day = stamp.date?.date(order: context.order, year: context.year),
          first.map({ day < $0.value }) ?? true
        else { continue }
        first = Located(
          day, at: table.sourceRange(of: table.bytes[stamp.range], in: line), .stated)
      }
    }
    return first
  }

  /// Whether a day is that of an update, as in `2020-01-07 Update 3`.
  func isUpdate(_ stamp: Stamp, of line: Line) -> Bool {
    guard stamp.range.lowerBound >= line.text.lowerBound,
      stamp.range.upperBound <= line.text.upperBound
    else { return false }
    let behind = table.bytes[stamp.range.upperBound..<line.text.upperBound]
    let before = table.bytes[line.text.lowerBound..<stamp.range.lowerBound].suffix(24)
    return isUpdate(before) || isUpdateTitle(behind.prefix(24))
  }

  /// Whether a line only tells when, and by whom, the report was written.
  func isByline(_ index: Int) -> Bool {
    let line = table.lines[index]
    guard line.kind == .text, line.isWholeBlock, line.listDepth == 0, line.text.count <= 120,
      table.stamps[index].contains(where: { $0.date != nil && $0.clock == nil })
    else { return false }
    return Self.publicationWords.occurs(in: table.bytes[line.text].prefix(32))
  }

  private static let publicationWords = PhraseTable([
    "published", "posted", "written", "by%", "updated", "last edited", "last modified",
    "reading time", "min read", "veröffentlicht", "verfasst", "publié", "rédigé", "publicado",
    "escrito", "gepubliceerd", "geschreven", "publisert", "skrevet", "pubblicato",
  ])
}

/// Whether a text begins with what titles an update, such as `Update 3` or `Update:`, and not with
/// the update of something.
func isUpdateTitle(_ text: ArraySlice<UInt8>) -> Bool {
  let text = text.trimmed
  guard text.hasPrefix(ignoringCase: "update") else { return false }
  let rest = text.dropFirst("update".utf8.count).trimmed
  return rest.first.map { $0.isDigit || $0.isOne(of: "#:(-") } ?? true
}

extension FieldLabels {
  /// Labels of dates that are not the incident's.
  static let notTheIncident: Set<String> = [
    "last modified", "last updated", "updated", "published", "publication date", "created",
    "modified", "date published", "last update", "report date", "reviewed", "date of report",
    "postmortem date", "meeting date", "post mortem date", "document date", "version", "disclosed",
    "review date", "postmortem meeting", "meeting scheduled for", "written", "written on",
    "date written", "sent", "sent on", "distributed", "opened", "date opened", "opened on",
    "date raised", "last revised", "revised", "erstellt", "erstellt am", "verfasst", "verfasst am",
    "stand", "veröffentlicht", "rédigé le", "publié le", "diffusé le", "redactado", "publicado",
    "escrito em", "publicado em", "geschreven", "geschreven op", "gepubliceerd", "skrevet",
    "publisert", "skriven", "publicerad", "scritto", "pubblicato", "作成日", "更新日", "公開日",
    "发布日期", "작성일",
  ]
}
