import Documents

/// Reads all timelines of a report: those under titles that say so, else any run of lines that
/// begin with times.
func readTimeline(
  table: LineTable, outline: Outline, context: TimeContext
) -> ResolvedTimeline {
  let forms = ClockForms(of: table, outline: outline)
  var reader = TimelineReader(table, forms: forms)
  var covered: Range<Int>?
  // Each of several outages may have its own timeline.
  let areSeveral = Set(outline.entries(.timeline).map(\.parent)).count > 1
  for entry in outline.entries(.timeline) {
    // A subsection was read with its section.
    if let covered, covered.contains(entry.lines.lowerBound) { continue }
    let title = entry.titleLine.map { table.lines[$0] }
    let zone = title.flatMap { zoneStatement(in: $0.text, of: table.bytes) }
    var date: DateReading?
    if let title {
      let dates = stamps(in: title.text, of: table.bytes).filter { $0.date != nil }
      if dates.count == 1, dates[0].endDate == nil { date = dates[0].date }
    }
    if areSeveral { date = date ?? dayOfSection(around: entry, in: outline, table: table) }
    let parts = linesOfTimeline(entry, in: outline, table: table)
    let before = reader.drafts.count
    for (index, lines) in parts.enumerated() {
      if index == 0 { reader.begin(zone: zone, date: date) }
      reader.read(lines)
    }
    if reader.drafts.count == before,
      parts.contains(where: { isTimelineInCode($0, in: table) })
    {
      reader.readsCode = true
      reader.begin(zone: zone, date: date)
      for lines in parts { reader.read(lines) }
      reader.readsCode = false
    }
    if reader.drafts.count == before, parts.contains(where: { isQuoted($0, in: table) }) {
      reader.readsQuote = true
      reader.begin(zone: zone, date: date)
      for lines in parts { reader.read(lines) }
      reader.readsQuote = false
    }
    covered = entry.lines.lowerBound..<(parts.last?.upperBound ?? entry.lines.lowerBound)
  }
  let hasTimes = reader.drafts.contains {
    $0.stamp.hasClock || $0.stamp.date != nil || $0.isUntimed
  }
  if !hasTimes { reader = TimelineReader(table, forms: forms) }
  var updates = statusUpdates(in: table)
  if updates.isEmpty { updates = messages(in: table) }
  if !updates.isEmpty,
    reader.drafts.allSatisfy(\.isClosing)
      || updates.count >= 2 && updates.count >= reader.drafts.count
  {
    return resolveTimeline(updates, in: table, context: context)
  }
  // Beside a list of key events the story itself may stand under any title.
  if reader.drafts.allSatisfy(\.isClosing) {
    for run in timelineRuns(table: table, outline: outline, forms: forms) {
      reader.begin(
        zone: zone(above: run.lowerBound, in: table),
        date: dateHeading(above: run.lowerBound, in: table))
      reader.read(run)
    }
  } else if reader.drafts.count < 3 {
    // Of a log in several parts only one may have a title that says so.
    let lines = reader.drafts.map(\.line)
    let runs = timelineRuns(table: table, outline: outline, forms: forms)
    if let run = runs.first(where: { lines.allSatisfy($0.contains) }) {
      var whole = TimelineReader(table, forms: forms)
      whole.begin(zone: nil, date: dateHeading(above: run.lowerBound, in: table))
      whole.read(run)
      if whole.drafts.count > reader.drafts.count { reader = whole }
    }
  }
  if reader.drafts.isEmpty {
    let quoted = messages(in: table, quoteDepth: 1)
    if !quoted.isEmpty { return resolveTimeline(quoted, in: table, context: context) }
  }
  reader.dropKeyEvents()
  return resolveTimeline(reader.drafts, in: table, context: context)
}

/// Whether some lines hold text, and all of it in a block quote.
private func isQuoted(_ lines: Range<Int>, in table: LineTable) -> Bool {
  let texts = lines.filter { table.lines[$0].kind == .text }
  return !texts.isEmpty && texts.allSatisfy { table.lines[$0].quoteDepth > 0 }
}

/// The day of the section that a timeline is part of: `## Second outage, 2024-05-06` above it; nil
/// where it names none, and for the title of the report.
private func dayOfSection(
  around entry: Outline.Entry, in outline: Outline, table: LineTable
) -> DateReading? {
  guard entry.parent >= 0, let title = outline.entries[entry.parent].titleLine,
    table.lines[title].isHeading, table.lines[title].kind != .heading(level: 1)
  else { return nil }
  return dayTold(by: table.lines[title], in: table)
}

/// The only day that a heading names, alone or with the begin and end of what it is about: `Second
/// outage, 2024-05-06`, `Phase 1: Outage (2024-05-06 13:50 - 14:10)`; nil for others.
func dayTold(by line: Line, in table: LineTable) -> DateReading? {
  let dates = stamps(in: line.text, of: table.bytes).filter { $0.date != nil }
  guard dates.count == 1, dates[0].endDate == nil, dates[0].clock == nil || dates[0].endClock != nil
  else { return nil }
  return dates[0].date
}

/// The zone that a line right above the entries names as it calls them a timeline:
/// `Timeline (2024-01-15, UTC)`.
private func zone(above index: Int, in table: LineTable) -> String? {
  guard index > 0, case let line = table.lines[index - 1], line.text.count <= 80,
    titleWords.occurs(in: table.bytes[line.text])
  else { return nil }
  return zoneStatement(in: line.text, of: table.bytes)
}

private let titleWords = PhraseTable(["timeline", "time line", "chronology", "log%", "events"])

/// The lines of a timeline's section without its subsections of another role, unless those have
/// times; entries under headings of a wrong level, such as `## 13:20`, are part of it.
private func linesOfTimeline(
  _ entry: Outline.Entry, in outline: Outline, table: LineTable
) -> [Range<Int>] {
  var parts: [Range<Int>] = [entry.lines.lowerBound..<entry.lines.lowerBound]
  var last = -1
  var isPart = true
  for index in entry.lines {
    let owner = outline.owners[index]
    if owner >= 0, owner != last {
      last = owner
      let section = outline.entries[owner].section
      // Labels within entries, such as `Detection:`, are no subsections; headings are.
      isPart = true
      if section.role != .timeline, section.role != .other,
        section.style == .heading || section.style == .boldLine
      {
        let title = outline.entries[owner].titleLine.map { table.lines[$0].text } ?? 0..<0
        isPart =
          startsWithTime(title, in: table.bytes)
          || outline.entries[owner].lines.contains { hasClock($0, in: table) }
      }
    }
    guard isPart else { continue }
    if parts[parts.count - 1].upperBound == index {
      parts[parts.count - 1] = parts[parts.count - 1].lowerBound..<(index + 1)
    } else {
      parts.append(index..<(index + 1))
    }
  }
  var end = entry.lines.upperBound
  guard isPart else { return parts }
  while end < table.lines.count, table.lines[end].isHeading, hasClock(end, in: table) {
    end += 1
    while end < table.lines.count {
      if table.lines[end].isHeading, !hasClock(end, in: table) { break }
      end += 1
    }
  }
  parts[parts.count - 1] = parts[parts.count - 1].lowerBound..<end
  return parts
}

/// Runs of lines that are a timeline by their form alone: at least three beginning with a time of
/// day (two in a table, or the days of a table of events), one after the other, outside of action
/// items.
private func timelineRuns(
  table: LineTable, outline: Outline, forms: ClockForms
) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var index = outline.body.lowerBound
  var noDayRunBefore = 0
  while index < outline.body.upperBound {
    let line = table.lines[index]
    let owner = outline.owners[index]
    let role = owner >= 0 ? outline.entries[owner].section.role : .other
    guard line.quoteDepth == 0, role != .actionItems, role != .support, role != .related else {
      index += 1
      continue
    }
    if line.isRow {
      var end = index + 1
      while end < table.lines.count, case .tableRow(isHeader: false) = table.lines[end].kind {
        end += 1
      }
      if end - index >= 3, let columns = TimelineColumns(rows: index..<end, in: table),
        columns.tellsEvents(head: line, in: table)
      {
        let stamps = ((index + 1)..<end).map { columns.row($0, in: table)?.stamp }
        let timed = stamps.count { $0?.hasClock == true }
        let areDays = stamps.count >= 3 && stamps.allSatisfy { $0?.date != nil }
        if timed >= 2 && timed * 2 >= stamps.count
          || areDays && columns.namesEvents(head: line, in: table)
        {
          runs.append(index..<end)
        }
      }
      index = end
      continue
    }
    if let run = run(from: index, in: table, forms: forms)
      ?? dayRun(from: index, in: table, outline: outline, noneBefore: &noDayRunBefore)
    {
      runs.append(run)
      index = run.upperBound
    } else {
      index += 1
    }
  }
  return runs
}

private func hasClock(_ index: Int, in table: LineTable, _ forms: ClockForms = ClockForms()) -> Bool
{
  clock(index, in: table, forms) != nil
}

/// The time of day that a line begins with; nil where it begins with other words.
private func clock(_ index: Int, in table: LineTable, _ forms: ClockForms) -> ClockTime? {
  let line = table.lines[index]
  guard line.quoteDepth == 0 else { return nil }
  switch line.kind {
  case .text where line.startsItem || line.startsBlock || line.listDepth == 0: break
  case .heading: break
  case .text, .tableRow, .code, .rule: return nil
  }
  var scanner = StampScanner(table.bytes, in: line.text)
  scanner.forms = forms
  scanner.skipUpdateWord()
  return scanner.stamp()?.clock
}

/// Whether a line is nothing but a time of day, with or without its day.
private func isWholeTime(_ index: Int, in table: LineTable) -> Bool {
  let line = table.lines[index]
  var scanner = StampScanner(table.bytes, in: line.text)
  guard scanner.stamp()?.clock != nil else { return false }
  scanner.skipSeparator()
  return scanner.position >= line.text.upperBound
}

/// The date of a heading right above a line, where the heading is nothing but a date.
private func dateHeading(above index: Int, in table: LineTable) -> DateReading? {
  index > 0 ? dateHeading(at: index - 1, in: table) : nil
}

/// The date of a heading that is nothing but a date; nil for any other line.
func dateHeading(at index: Int, in table: LineTable) -> DateReading? {
  let line = table.lines[index]
  guard line.isHeading else { return nil }
  var scanner = StampScanner(table.bytes, in: line.text)
  guard let stamp = scanner.stamp(), stamp.clock == nil, let date = stamp.date else { return nil }
  scanner.skipSeparator()
  return scanner.position >= line.text.upperBound ? date : nil
}

/// The run of headings that are nothing but a day and have items below, from a line on: at least
/// two of one level, without a time of day in any line, and not below a title such as `Document
/// history`.
///
/// What ends the search for one run ends it for all that begin before, so that many take linear
/// time: `noneBefore` is where.
private func dayRun(
  from start: Int, in table: LineTable, outline: Outline, noneBefore: inout Int
) -> Range<Int>? {
  guard start >= noneBefore, case .heading(let level) = table.lines[start].kind,
    dateHeading(at: start, in: table) != nil, !isOfHistory(start, in: outline)
  else { return nil }
  var days = 0
  var end = start
  while end < outline.body.upperBound {
    if case .heading(let other) = table.lines[end].kind {
      guard other == level, dateHeading(at: end, in: table) != nil else { break }
      guard end + 1 < outline.body.upperBound, table.lines[end + 1].startsItem else {
        noneBefore = end + 1
        return nil
      }
      days += 1
    }
    guard !hasClock(end, in: table) else {
      noneBefore = end + 1
      return nil
    }
    end += 1
  }
  return days >= 2 ? start..<end : nil
}

/// Whether a heading stands in a section about the document, or about meetings.
func isOfHistory(_ index: Int, in outline: Outline) -> Bool {
  var owner = outline.owners[index]
  while owner >= 0 {
    if historyWords.occurs(in: Array(outline.entries[owner].section.title.utf8)) { return true }
    owner = outline.entries[owner].parent
  }
  return false
}

private let historyWords = PhraseTable([
  "history", "revision", "changelog", "change log", "version", "meeting", "minutes", "notes",
  "historie", "historique", "historial", "protokoll",
])

/// Whether a line begins with a date and tells something behind it.
private func beginsWithDay(_ index: Int, in table: LineTable) -> Bool {
  var scanner = StampScanner(table.bytes, in: table.lines[index].text)
  guard let stamp = scanner.stamp(), stamp.date != nil else { return false }
  return scanner.position < table.lines[index].text.upperBound
}

/// The run of lines of one form that begins with a line with a time of day: at least three of them,
/// with at most three lines between two where they are no headings; two headings are enough that
/// are nothing but a time.
private func run(
  from start: Int, in table: LineTable, forms: ClockForms
) -> Range<Int>? {
  guard hasClock(start, in: table, forms) else { return nil }
  let first = table.lines[start]
  let isHeadingRun = first.kind != .text
  var end = start + 1
  var count = 1
  var last = start
  var areWhole = isHeadingRun && isWholeTime(start, in: table)
  while end < table.lines.count {
    let line = table.lines[end]
    if case .heading(let level) = line.kind, dateHeading(at: end, in: table) == nil {
      guard case .heading(let own) = first.kind, level >= own else { break }
      if level == own, !hasClock(end, in: table, forms) { break }
    }
    // Two paragraphs that begin with a time are the story, and the list below them its course,
    // which begins no later than the story ends.
    if line.startsItem, !first.startsItem, !isHeadingRun, count < 3,
      let told = clock(last, in: table, forms),
      clock(end, in: table, forms).map({ $0 <= told }) ?? true
    {
      break
    }
    if hasClock(end, in: table, forms),
      line.startsItem == first.startsItem || line.kind == first.kind
    {
      count += 1
      last = end
      areWhole = areWhole && isWholeTime(end, in: table)
    } else if !isHeadingRun, end - last > 3 {
      break
    }
    end += 1
  }
  guard count >= 3 || count == 2 && areWhole else { return nil }
  if isHeadingRun { return start..<end }
  // The rest of the last paragraph belongs to its entry.
  var upper = last + 1
  while upper < end, table.lines[upper].block == table.lines[last].block { upper += 1 }
  guard first.startsItem else { return start..<upper }
  // The last items of the same list may tell only their day.
  while upper < table.lines.count, table.lines[upper].kind == .text,
    table.lines[upper].listDepth >= first.listDepth
  {
    if table.lines[upper].startsItem, table.lines[upper].listDepth == first.listDepth,
      !beginsWithDay(upper, in: table)
    {
      break
    }
    upper += 1
  }
  return start..<upper
}
