import Diagnostics
import Documents

/// Finds the day on which the incident began.
///
/// The text's own statement counts before front matter and file names, since those are often dates
/// of publication: a labelled date of the incident, the title, the first entry of the timeline, the
/// first date in the summary. Front matter that tells the end as well is a record of the incident
/// and counts first.
struct DateReader {
  let table: LineTable
  let outline: Outline
  let fields: [Field]
  let declared: DeclaredFacts
  /// The day of the build; nil where it is not known.
  let today: CalendarDate?

  /// The day to which clock times without a date belong, as known before the timeline is read.
  func dayOfTimeline(_ context: TimeContext) -> CalendarDate? {
    if let date = sureDate(context) { return date.value }
    if let date = sectionDate(context) { return date }
    let told = proseOrLabelledDate(context) ?? toldWeekday(context)
    if let date = told { return date.value }
    let named = declared.date?.value ?? TimeContext.date(inPath: table.document.file.path)
    if named == nil, let date = anyDate(context) { return date }
    guard let written = named ?? publicationDay(context) else { return shortlyNamed(context) }
    return dayBefore(Located(written, at: nil, .computed))?.value ?? written
  }

  /// The first day that belongs to the incident, where the report names its day.
  ///
  /// It is the day before it where most events are of that day; else four days before, or a week
  /// where the day may be that of the report. What a timeline tells of earlier days is how it came
  /// to it, unless the incident was noticed within the two weeks before.
  ///
  /// Nil where the timeline does not reach the day that the report names.
  func firstDay(of incident: Incident, _ context: TimeContext) -> CalendarDate? {
    let sure = sureDate(context) ?? labelled(FieldLabels.detected, context)
    let stated = sure ?? titleDate(context) ?? labelled(FieldLabels.date, context)
    let day = stated ?? toldByMost(of: incident, context)
    guard let named = day?.value ?? TimeContext.date(inPath: table.document.file.path) else {
      return nil
    }
    let days = incident.timeline.compactMap { $0.at?.date?.dayNumber }
    guard days.contains(where: { abs($0 - named.dayNumber) <= 1 }) else { return nil }
    let isToldOf = days.count { $0 == named.dayNumber } * 2 > days.count
    // A file may be named after the day of the report, and no day of it is told then.
    if day == nil, !isToldOf { return nil }
    let first = named.adding(days: isToldOf ? -1 : sure == nil ? -7 : -4)
    let noticed = incident.timeline.first { entry in
      guard entry.kind == .started || entry.kind == .detected, let date = entry.at?.date else {
        return false
      }
      return date < first && date.dayNumber >= named.dayNumber - 14
    }
    if let noticed { return noticed.at?.date }
    // A day that the prose names, and that an event has, belongs to it.
    guard let told = proseDate(context)?.value, told < first, days.contains(told.dayNumber),
      told.dayNumber >= named.dayNumber - 14
    else { return first }
    return told
  }

  /// The day on which the incident began, given the first day that its timeline tells of.
  func date(
    of incident: Incident, from firstDay: CalendarDate?, _ context: TimeContext
  ) -> Located<CalendarDate>? {
    let told = told(by: incident, from: firstDay)
    let named = TimeContext.date(inPath: table.document.file.path)
    if let date = sureDate(context) {
      // A title that was copied from another report: timeline and file name agree on another day.
      let first = firstEntry(of: incident.timeline)?.at?.date
      if first == nil || first != named || first == date.value {
        return firstOfDays(endingOn: date.value, told, context) ?? date
      }
    }
    let prose = proseDate(context)
    if let day = summaryDay(of: incident, from: firstDay, context) { return day }
    if let entry = firstEntry(of: told), let date = entry.at?.date {
      // An entry that inherited its date tells no more than the place it came from.
      return [prose, labelled(FieldLabels.date, context)].lazy.compactMap { $0 }
        .first { $0.value == date } ?? Located(date, at: entry.range, .stated)
    }
    if declared.date == nil, let named, let day = firstSign(in: told, before: named),
      titleDate(context) == nil, prose == nil, labelled(FieldLabels.date, context) == nil
    {
      return day
    }
    let written =
      declared.date
      ?? (named ?? publicationDay(context)).map { Located($0, at: nil, .computed) }
    let stated = titleDate(context) ?? proseOrLabelledDate(context)
    if let day = stated ?? toldWeekday(context) ?? written.map({ dayBefore($0) ?? $0 }) {
      return day
    }
    if let entry = told.first(where: { $0.at?.date != nil }), let day = entry.at?.date {
      return Located(day, at: entry.range, .stated)
    }
    return dayOfHeading(context) ?? dayOfUpdates(context)
      ?? shortlyNamed(context).map { Located($0, at: nil, .computed) }
  }

  /// The day of the first entry that tells of the beginning or the detection, where the whole story
  /// lies before the day of the file's name: a report that was named after the day it was
  /// published.
  private func firstSign(
    in told: [TimelineEntry], before named: CalendarDate
  ) -> Located<CalendarDate>? {
    let days = told.compactMap { $0.at?.date }
    guard days.count > 0, days.allSatisfy({ $0 < named }) else { return nil }
    let sign = told.first { ($0.kind == .started || $0.kind == .detected) && $0.at?.date != nil }
    return sign.flatMap { entry in
      entry.at?.date.map { Located($0, at: entry.range, .stated) }
    }
  }

  /// The day on which an incident of some days began, where the title only has the last of them:
  /// summary and timeline agree on one shortly before.
  ///
  /// Nil where a label names the day, or a record.
  private func firstOfDays(
    endingOn last: CalendarDate, _ told: [TimelineEntry], _ context: TimeContext
  ) -> Located<CalendarDate>? {
    guard recorded == nil, labelled(FieldLabels.incidentDate, context) == nil,
      labelled(FieldLabels.started, context) == nil, let prose = proseDate(context),
      (1...2).contains(last.dayNumber - prose.value.dayNumber),
      firstEntry(of: told)?.at?.date == prose.value
    else { return nil }
    return prose
  }

  /// The day that the summary tells of, where it lies one to three days before the first event: the
  /// incident began before anybody noticed.
  ///
  /// Nil where the report names the day otherwise.
  func summaryDay(
    of incident: Incident, from firstDay: CalendarDate?, _ context: TimeContext
  ) -> Located<CalendarDate>? {
    guard sureDate(context) == nil, let prose = proseDate(context),
      let first = firstEntry(of: told(by: incident, from: firstDay))?.at?.date,
      (1...3).contains(first.dayNumber - prose.value.dayNumber)
    else { return nil }
    return prose
  }

  /// The day that the report says is the incident's: of its record, its labels or its title.
  func sureDate(_ context: TimeContext) -> Located<CalendarDate>? {
    if let recorded { return recorded }
    let labelled =
      labelled(FieldLabels.incidentDate, context) ?? labelled(FieldLabels.started, context)
      ?? dateBesideStart(context)
    if let labelled { return labelled }
    // The date of a disclosure is that of the report.
    guard !isDisclosure, let date = titleDate(context) else { return nil }
    // Title and file may both have the day on which somebody wrote it.
    let isOfFile = date.value == TimeContext.date(inPath: table.document.file.path)
    return isOfFile ? occurrence(before: date.value, context) ?? date : date
  }

  /// Whether the title calls the report a disclosure.
  private var isDisclosure: Bool {
    let heading = table.lines.first { $0.isHeading }
    guard let heading else { return false }
    return table.bytes[heading.text].lowercased.containsWords(startingWith: "disclosure")
  }

  private func told(by incident: Incident, from firstDay: CalendarDate?) -> [TimelineEntry] {
    guard let firstDay else { return incident.timeline }
    return incident.timeline.filter { entry in entry.at?.date.map { $0 >= firstDay } ?? true }
  }

  /// The entry that tells of the start, or else the first with a time, unless one before it has
  /// none.
  private func firstEntry(of told: [TimelineEntry]) -> TimelineEntry? {
    if let start = told.first(where: { $0.kind == .started && $0.at?.date != nil }) { return start }
    let timed = told.indices.filter {
      told[$0].at?.date != nil && told[$0].at?.clock != nil && !EventKinds.isLastGood(told[$0].text)
    }
    // Where one or two of many days have a time, it does not make them the first.
    guard let first = timed.first, timed.count * 4 >= told.count else { return nil }
    let isKnown = told[..<first].allSatisfy { $0.at != nil || $0.written.isEmpty }
    return isKnown ? told[first] : nil
  }

  /// The day of front matter that is a record of the incident.
  private var recorded: Located<CalendarDate>? { declared.isRecord ? declared.date : nil }

  /// The date in the title of the report: of its front matter, else of its first heading.
  private func titleDate(_ context: TimeContext) -> Located<CalendarDate>? {
    if let title = declared.title {
      let bytes = Array(title.value.utf8)
      for stamp in stamps(in: 0..<bytes.count, of: bytes)
      where !isUpdate(bytes[..<stamp.range.lowerBound]) {
        if let date = stamp.date?.date(order: context.order, year: context.year) {
          return Located(date, at: title.range, .declared)
        }
      }
    }
    let first = table.lines.first { $0.isHeading }
    var heading = first
    if let first, first.number != table.lines.first?.number {
      heading =
        table.lines.first { if case .heading(1...2) = $0.kind { true } else { false } } ?? first
    }
    guard let line = onlyIncident(of: table).map({ table.lines[$0] }) ?? heading else { return nil }
    for stamp in stamps(in: line.text, of: table.bytes)
    where !isUpdate(table.bytes[line.text.lowerBound..<stamp.range.lowerBound]) {
      if let date = stamp.date?.date(order: context.order, year: context.year) {
        return Located(
          date, at: table.sourceRange(of: table.bytes[stamp.range], in: line), .stated)
      }
    }
    return nil
  }

  /// Whether the words before a date make it that of a later version.
  func isUpdate(_ before: ArraySlice<UInt8>) -> Bool {
    let words = before.lowercased[...].trimmed
    return ["update", "updated", "updated on", "update:", "last update"].contains {
      words.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// The date in the heading of the timeline, or on a line of its own at its beginning.
  private func sectionDate(_ context: TimeContext) -> CalendarDate? {
    for entry in outline.entries(.timeline) {
      guard let title = entry.titleLine else { continue }
      let line = table.lines[title]
      if let date = firstDate(in: line.text, line: line, context) {
        // A range of dates in the heading is the time of the whole story, not the day of its start.
        return date.value
      }
    }
    return nil
  }

  /// The day that the prose tells first.
  ///
  /// Where the file is named after the day of a label, and the text has that day in another year,
  /// it is the text that is mistyped.
  func proseDate(_ context: TimeContext) -> Located<CalendarDate>? {
    let told = toldDate(context)
    guard let day = told?.value, let labelled = labelled(FieldLabels.date, context),
      labelled.value.month == day.month, labelled.value.day == day.day,
      labelled.value == TimeContext.date(inPath: table.document.file.path)
    else { return told }
    return labelled
  }

  /// The first whole date in the summary, the impact or the text before any section, as it stands
  /// there.
  private func toldDate(_ context: TimeContext) -> Located<CalendarDate>? {
    for role in [Section.Role.summary, .impact] {
      for entry in outline.entries(role) {
        if let value = entry.inlineValue, let title = entry.titleLine,
          let date = firstDate(in: value, line: table.lines[title], context)
        {
          return date
        }
        if let date = firstDate(in: entry.lines.prefix(24), context) { return date }
      }
    }
    // Where a label names a day, what led to it is no other one.
    let isLabelled = labelled(FieldLabels.date, context) != nil
    let opening = outline.body.prefix(16).filter {
      outline.role(ofLine: $0) == .other && !(isLabelled && isBackground($0))
    }
    return firstDate(in: opening.filter { !isByline($0) }, context)
      ?? firstDate(in: opening, context)
  }

  /// Whether a line stands in a section about what was before the incident, or part of one.
  private func isBackground(_ index: Int) -> Bool {
    var owner = outline.owners[index]
    while owner >= 0 {
      let title = Array(outline.entries[owner].section.title.utf8)
      if Self.backgroundTitles.occurs(in: title) { return true }
      owner = outline.entries[owner].parent
    }
    return false
  }

  private static let backgroundTitles = PhraseTable([
    "background", "context", "history", "release", "hintergrund", "contexte", "contexto",
    "bakgrunn",
    "achtergrond", "背景",
  ])

  func firstDate(
    in lines: some Sequence<Int>, _ context: TimeContext
  ) -> Located<CalendarDate>? {
    for index in lines {
      let line = table.lines[index]
      guard line.kind == .text, line.quoteDepth == 0 else { continue }
      if let label = table.label(of: line), FieldLabels.notTheIncident.contains(label) { continue }
      if let date = firstDate(among: table.stamps[index], in: line.text, line: line, context) {
        return date
      }
    }
    return nil
  }

  private func firstDate(
    in range: Range<Int>, line: Line, _ context: TimeContext
  ) -> Located<CalendarDate>? {
    firstDate(among: stamps(in: range, of: table.bytes), in: range, line: line, context)
  }

  private func firstDate(
    among stamps: [Stamp], in range: Range<Int>, line: Line, _ context: TimeContext
  ) -> Located<CalendarDate>? {
    for stamp in stamps {
      guard let reading = stamp.date, !isOfAnother(stamp, in: range, of: line),
        var date = reading.date(order: context.order, year: context.year)
          ?? context.reportDate.flatMap({ reading.date(near: $0) })
      else { continue }
      // What was published in January tells of a December before it.
      if reading.year == nil, let written = context.reportDate, date.year == written.year,
        date.dayNumber > written.dayNumber + 60,
        let earlier = CalendarDate(year: date.year - 1, month: date.month, day: date.day)
      {
        date = earlier
      }
      // Nobody reports what is to come.
      if let written = context.reportDate, date.dayNumber > written.dayNumber + 2 { continue }
      return Located(
        date, at: table.sourceRange(of: table.bytes[stamp.range], in: line), .stated)
    }
    return nil
  }

  /// Whether a date of the text is not that of the incident: part of a file's name, of another
  /// incident, of a change in brackets, of a copy of the data, or an example of data.
  private func isOfAnother(_ stamp: Stamp, in range: Range<Int>, of line: Line) -> Bool {
    // Data has a day as the moment it begins: `2024-05-01T00:00:00.000`.
    if sampleTable.occurs(in: table.bytes[stamp.range]) { return true }
    let behind = table.bytes[stamp.range.upperBound..<range.upperBound]
    if behind.count > 1, behind.first == UInt8(ascii: "-") || behind.first == UInt8(ascii: "_"),
      behind.dropFirst().first?.isLetterOrNonASCII == true
    {
      return true
    }
    let lower = Swift.max(range.lowerBound, stamp.range.lowerBound - 24)
    let before = table.bytes[lower..<stamp.range.lowerBound]
    // `since #44 merged (2026-07-09)` tells of the change, which the line above may name.
    let floor = Swift.max(line.startsBlock ? range.lowerBound : 0, stamp.range.lowerBound - 16)
    if before.last == UInt8(ascii: "("), behind.first == UInt8(ascii: ")"),
      StatementWords.changesBefore.occurs(in: table.bytes[floor..<stamp.range.lowerBound])
    {
      return true
    }
    // `2020-01-07 Update 3` tells when more was written.
    return isUpdate(stamp, of: line) || isOfMeeting(before, behind)
      || StatementWords.meetings.occurs(in: before)
      || StatementWords.others.occurs(in: before) || StatementWords.publishes.occurs(in: before)
  }

  /// Whether a day is that of a meeting behind it: `at the February 18 meeting`, as opposed to `on
  /// 3 March meeting rooms were dark`.
  private func isOfMeeting(_ before: ArraySlice<UInt8>, _ behind: ArraySlice<UInt8>) -> Bool {
    guard StatementWords.meetingsBehind.firstMatch(in: behind) == 1,
      let word = before.split(whereSeparator: \.isSpace).last
    else { return false }
    return ["the", "our", "this", "last"].contains(word.lowercased[...].string)
  }

  /// The day of the only heading that is nothing but a day, such as `## 22/Mar/2022` above the name
  /// of what happened; nil where several are, or none.
  private func dayOfHeading(_ context: TimeContext) -> Located<CalendarDate>? {
    var found: Located<CalendarDate>?
    for index in outline.body where outline.role(ofLine: index) == .other {
      guard !isOfHistory(index, in: outline), !isBackground(index),
        let reading = dateHeading(at: index, in: table),
        let date = reading.date(order: context.order, year: context.year)
      else { continue }
      guard found == nil else { return nil }
      found = Located(date, at: table.sourceRange(of: table.lines[index]), .stated)
    }
    return found
  }

  private func anyDate(_ context: TimeContext) -> CalendarDate? {
    for index in outline.body {
      let line = table.lines[index]
      guard line.kind != .code, line.quoteDepth == 0 else { continue }
      if let date = firstDate(among: table.stamps[index], in: line.text, line: line, context) {
        return date.value
      }
    }
    return nil
  }
}

private let sampleTable = PhraseTable(["t00:00:00"])
