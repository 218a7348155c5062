/// Reads the entries of one timeline: lists, bare lines and headings that begin with a time.
///
/// ```text
/// - **16:58 UTC** - Errors begin.          2:30 AM: Configuration push.
/// ### 13:35                                2019-01-23
/// The proxy restarts.                      - 4:49 AM: first report
/// ```
///
/// A line without a time continues the entry before it, unless it is a bullet under a date that has
/// no times at all: then it is an entry of that day. Code, quotes and logs are never entries.
struct TimelineReader {
  let table: LineTable
  /// The forms in which the report writes times of day.
  let forms: ClockForms
  /// The drafts so far, in document order.
  private(set) var drafts: [TimelineDraft] = []
  private var zone: String?
  private var carriedDate: DateReading?
  /// The words of that date on its line; empty where the heading of the timeline has it.
  private var carriedWritten = ""
  /// The day of all entries that name none, as the preface tells it.
  private var commonDate: DateReading?
  /// Whether lines under the current date have times, so that bullets without are details.
  private var groupHasTimes = false
  /// The level of the heading that is the current entry; nil where the entry is no heading.
  private var headingLevel: Int?
  private var columns: TimelineColumns?
  /// Whether the timeline stands in a block of code.
  var readsCode = false
  /// Whether all of the timeline stands in a block quote.
  var readsQuote = false
  /// Whether the list that follows tells what is planned.
  private var announces = false
  private var plannedLists = PlannedLists()
  /// The first line of the block that was asked for last.
  private var blockStart: Int?

  init(_ table: LineTable, forms: ClockForms) {
    self.table = table
    self.forms = forms
  }

  /// Drops a short list of key events where the report has a timeline besides.
  ///
  /// Its times are read as labelled ones. A time that cannot be read stays, since no label has it.
  mutating func dropKeyEvents() {
    guard drafts.contains(where: { !$0.isClosing }) else { return }
    drafts.removeAll { $0.isClosing && !$0.stamp.isBroken }
  }

  /// Begins a timeline whose heading names a zone and a date, or neither.
  mutating func begin(zone: String?, date: DateReading?) {
    self.zone = zone
    carriedDate = date
    carriedWritten = ""
    commonDate = nil
  }

  /// Reads the lines of a section, or the next part of it.
  mutating func read(_ lines: Range<Int>) {
    announces = false
    groupHasTimes = hasTimes(lines)
    headingLevel = nil
    columns = nil
    let before = drafts.count
    for index in lines {
      let line = table.lines[index]
      switch line.kind {
      case .heading(let level): readHeading(index, level: level, until: lines.upperBound)
      case .text where line.quoteDepth == 0 || readsQuote:
        readText(index, first: before, until: lines.upperBound)
      case .tableRow(let isHeader): readRow(index, isHeader: isHeader, until: lines.upperBound)
      case .code where readsCode: readText(index, first: before, until: lines.upperBound)
      case .text, .code, .rule: break
      }
    }
  }

  private func stamp(at index: Int) -> (stamp: Stamp, rest: Int)? {
    let line = table.lines[index]
    var scanner = StampScanner(table.bytes, in: line.text)
    if line.isHeading { scanner.expectsTime = true }
    if line.startsItem { scanner.expectsTime = true }
    // `**3/23**` alone is a day.
    scanner.expectsDay = line.text.count <= 5 && line.startsBlock && line.listDepth == 0
    scanner.forms = forms
    scanner.skipUpdateWord()
    let start = scanner
    guard let stamp = scanner.entryStamp() ?? numberedStamp(from: start, &scanner) else {
      return nil
    }
    scanner.skipSeparator()
    return (stamp, Swift.min(scanner.position, line.text.upperBound))
  }

  /// The stamp behind the number that formal reports give each paragraph:
  /// `3.1 01:55 The job fails`.
  private func numberedStamp(from start: StampScanner, _ scanner: inout StampScanner) -> Stamp? {
    scanner = start
    var parts = 0
    while scanner.position < scanner.end, scanner.bytes[scanner.position].isDigit {
      guard (1...2).contains(scanner.number(upTo: 3).digits) else { return nil }
      parts += 1
      guard scanner.position < scanner.end, scanner.bytes[scanner.position] == UInt8(ascii: ".")
      else { break }
      scanner.position += 1
    }
    guard parts >= 2, scanner.position < scanner.end, scanner.bytes[scanner.position].isSpace else {
      return nil
    }
    scanner.skipSpaces()
    return scanner.entryStamp()
  }

  /// Whether some line begins with a time of day, before the next heading.
  private func hasTimes(_ lines: Range<Int>) -> Bool {
    for index in lines {
      let line = table.lines[index]
      guard line.quoteDepth == 0 || readsQuote else { continue }
      switch line.kind {
      case .text, .heading: if stamp(at: index)?.stamp.hasClock == true { return true }
      case .tableRow: return true
      case .code where readsCode: if stamp(at: index)?.stamp.hasClock == true { return true }
      case .code, .rule: break
      }
    }
    return false
  }

  /// The lines from one on until the next heading of its level or a line that is only a date.
  private func group(after index: Int, level: Int, until end: Int) -> Range<Int> {
    var last = index + 1
    while last < end {
      if case .heading(let other) = table.lines[last].kind, other <= level { break }
      if level == .max, case .text = table.lines[last].kind, let found = stamp(at: last),
        found.stamp.date != nil, !found.stamp.hasClock,
        found.rest >= table.lines[last].text.upperBound
      {
        break
      }
      last += 1
    }
    return (index + 1)..<last
  }

  private mutating func readHeading(_ index: Int, level: Int, until end: Int) {
    // What was announced ends at the next heading.
    announces = false
    let line = table.lines[index]
    columns = nil
    guard let (stamp, rest) = stamp(at: index) else {
      headingLevel = nil
      if let day = dayTold(by: line, in: table) { (carriedDate, carriedWritten) = (day, "") }
      return
    }
    let text = table.text(rest..<line.text.upperBound)
    if stamp.hasClock {
      headingLevel = level
      add(stamp, text: text, line: index)
      return
    }
    headingLevel = nil
    guard let date = stamp.date else { return }
    carriedDate = date
    carriedWritten = table.text(stamp.range).trimmedBytes
    let group = group(after: index, level: level, until: end)
    groupHasTimes = hasTimes(group)
    let hasItems = group.contains { table.lines[$0].startsItem }
    // `### March 5: Timeline`, then `### 9:43: First report`: the day is that of the next headings.
    if !groupHasTimes, !hasItems,
      !timelineWords.occurs(in: table.bytes[rest..<line.text.upperBound])
        || !isTimed(group.upperBound, until: end)
    {
      headingLevel = level
      add(stamp, text: text, line: index)
    }
  }

  /// Whether a line is a heading that begins with a time of day.
  private func isTimed(_ index: Int, until end: Int) -> Bool {
    guard index < end, table.lines[index].isHeading else { return false }
    return stamp(at: index)?.stamp.hasClock == true
  }

  private mutating func readText(_ index: Int, first: Int, until end: Int) {
    let line = table.lines[index]
    columns = nil
    if line.listDepth == 0 {
      if line.startsBlock {
        announces = drafts.count > first && plannedLists.areIntroduced(byLine: index, in: table)
      }
    } else if announces {
      return
    }
    if let (stamp, rest) = stamp(at: index), mayBeEntry(index) {
      var text = table.text(rest..<line.text.upperBound)
      if !stamp.hasClock,
        let stated = zoneStatement(in: rest..<line.text.upperBound, of: table.bytes),
        zoneOnly.occurs(in: table.bytes[line.text]) || isBracketed(rest..<line.text.upperBound)
      {
        // `2015-10-21 (all times UTC)` is a date for what follows, and no event.
        zone = zone ?? stated
        text = ""
      }
      if stamp.hasClock || !text.isEmpty {
        if headingLevel != nil, stamp.date == nil, line.listDepth == 0, !line.startsBlock { return }
        headingLevel = nil
        add(stamp, text: text, line: index)
        return
      }
      if let date = stamp.date {
        // A line that is only a date: what follows belongs to that day.
        carriedDate = date
        carriedWritten = table.text(stamp.range).trimmedBytes
        headingLevel = nil
        let group = group(after: index, level: .max, until: end)
        groupHasTimes = hasTimes(group)
        if !groupHasTimes, !group.contains(where: { table.lines[$0].startsItem }) {
          add(stamp, text: "", line: index)
        }
        return
      }
    }
    if line.startsItem, let year = leadingYear(of: line) {
      // `2003 – the code is retired` tells no day, and is part of the story.
      headingLevel = nil
      var stamp = Stamp()
      stamp.isBroken = true
      drafts.append(
        TimelineDraft(
          stamp: stamp, carriedDate: carriedDate, zone: zone, written: table.text(year.year),
          text: table.text(year.rest), line: index, lastLine: index, depth: line.listDepth))
      return
    }
    if drafts.count == first || drafts.last?.isClosing == true,
      let (stamp, text) = closingStamp(of: index, in: table)
        .map({ (stamp: $0.stamp, text: table.text($0.words)) })
        ?? labelledStamp(of: index, in: table)
    {
      headingLevel = nil
      add(stamp, text: text, line: index)
      drafts[drafts.count - 1].isClosing = true
      return
    }
    // Under a day without times at the start of its lines.
    if line.startsItem, carriedDate != nil, !groupHasTimes, headingLevel == nil,
      let (stamp, text) = labelledMoment(of: index, in: table)
    {
      let isClosing = drafts.count == first || drafts.last?.isClosing == true
      add(stamp, text: text, line: index)
      drafts[drafts.count - 1].isClosing = isClosing
      return
    }
    if line.startsItem, carriedDate != nil, !groupHasTimes, headingLevel == nil,
      line.listDepth <= (drafts.last?.depth ?? line.listDepth) || drafts.count == first
    {
      drafts.append(
        TimelineDraft(
          stamp: Stamp(), carriedDate: carriedDate, zone: zone, written: "",
          text: table.text(of: line), line: index, lastLine: index, depth: line.listDepth,
          isUntimed: true, dateWritten: carriedWritten))
      return
    }
    guard drafts.count > first else {
      readPreface(line)
      return
    }
    if continues(line) {
      drafts[drafts.count - 1].append(
        line.kind == .code ? table.text(of: line).trimmedBytes : table.text(of: line), line: index,
        isNewBlock: line.startsBlock || line.startsItem)
    }
  }

  /// Whether all of a text stands between two brackets.
  private func isBracketed(_ range: Range<Int>) -> Bool {
    let text = table.bytes[range].trimmed
    return text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")")
  }

  /// The year that an item begins with, and the words behind its dash or colon; nil for others.
  private func leadingYear(of line: Line) -> (year: Range<Int>, rest: Range<Int>)? {
    let text = table.bytes[line.text]
    var digits = text.prefix { $0.isDigit }
    guard digits.count == 4, digits.begins(with: "19") || digits.begins(with: "20") else {
      return nil
    }
    // `2015-10: the machines arrive` names its month as well.
    let month = text[digits.endIndex...].dropFirst().prefix { $0.isDigit }
    if text[digits.endIndex...].first == UInt8(ascii: "-"), month.count == 2,
      let number = Int(month.string), (1...12).contains(number)
    {
      digits = text[digits.startIndex..<month.endIndex]
    }
    let after = text[digits.endIndex...]
    let gap = after.prefix { $0.isSpace }.count
    var scanner = StampScanner(table.bytes, in: digits.endIndex..<line.text.upperBound)
    scanner.skipSeparator()
    let rest = Swift.min(scanner.position, line.text.upperBound)
    guard rest > digits.endIndex + gap, rest < line.text.upperBound else { return nil }
    return (digits.startIndex..<digits.endIndex, rest..<line.text.upperBound)
  }

  /// Reads what a line before the first entry says of all of them: `All times are UTC`,
  /// `Unless noted otherwise all events happened on 2019-10-21`.
  private mutating func readPreface(_ line: Line) {
    guard line.text.count < 160 else { return }
    if zone == nil { zone = zoneStatement(in: line.text, of: table.bytes) }
    let dates = stamps(in: line.text, of: table.bytes).compactMap(\.date)
    if dates.count == 1, allEvents.occurs(in: table.bytes[line.text]) { commonDate = dates[0] }
  }

  /// Whether a line without a time belongs to the entry before it: a paragraph after a list or a
  /// table does not.
  private func continues(_ line: Line) -> Bool {
    guard let draft = drafts.last else { return false }
    if headingLevel != nil || draft.isOpen { return true }
    if line.listDepth > 0 { return line.listDepth >= draft.depth }
    return draft.depth == 0 && line.block == table.lines[draft.line].block
  }

  /// Whether a line that begins with a time may be an entry: not where it is the middle of a
  /// paragraph of prose.
  private mutating func mayBeEntry(_ index: Int) -> Bool {
    let line = table.lines[index]
    if line.startsItem || line.startsBlock { return true }
    // `No failure was seen through`, and on the next line the day.
    if index > 0, table.lines[index - 1].block == line.block,
      line.listDepth > 0 || stamp(at: index - 1) == nil,
      let last = table.bytes[table.lines[index - 1].text].split(separator: 0x20).last,
      wordsBeforeTime.contains(last.string)
    {
      return false
    }
    // The lines of a paragraph are entries where its first line is one, or is a label.
    let first = firstLine(ofBlock: line.block, before: index)
    return stamp(at: first) != nil || table.lines[first].labelEnd != nil
      || table.lines[first].text.count < 60
  }

  /// The first line of the block that a line belongs to.
  private mutating func firstLine(ofBlock block: Int, before index: Int) -> Int {
    if let start = blockStart, table.lines[start].block == block, start <= index { return start }
    var first = index
    while first > 0, table.lines[first - 1].block == block { first -= 1 }
    blockStart = first
    return first
  }

  private mutating func add(_ stamp: Stamp, text: String, line: Int) {
    drafts.append(
      TimelineDraft(
        stamp: stamp, carriedDate: carriedDate, commonDate: commonDate, zone: zone,
        written: table.text(stamp.range).trimmedBytes, text: text, line: line, lastLine: line,
        depth: table.lines[line].listDepth, isOpen: text.isEmpty))
  }

  private mutating func readRow(_ index: Int, isHeader: Bool, until end: Int) {
    if isHeader || columns == nil {
      var last = index + 1
      while last < end, case .tableRow(isHeader: false) = table.lines[last].kind { last += 1 }
      columns = TimelineColumns(rows: index..<last, in: table)
      if columns != nil, isHeader { return }
    }
    guard let columns, !isHeader else { return }
    guard let row = columns.row(index, in: table) else { return }
    if row.stamp == nil, row.written.isEmpty {
      if !row.text.isEmpty, !drafts.isEmpty {
        drafts[drafts.count - 1].append(row.text, line: index)
      }
      return
    }
    var stamp = row.stamp ?? Stamp()
    if row.stamp == nil { stamp.isBroken = true }
    guard !row.text.isEmpty || stamp.clock != nil else { return }
    drafts.append(
      TimelineDraft(
        stamp: stamp, carriedDate: carriedDate, zone: columns.zone ?? zone, year: columns.year,
        written: row.written, text: row.text, line: index, lastLine: index, depth: 0,
        phase: columns.phase(of: index, in: table)))
  }
}

/// The words by which a line before the entries says that it is about all of them.
private let allEvents = PhraseTable([
  "all events", "all times", "all entries", "everything below", "all of the events", "all of this",
])

/// Words at the end of a line by which the time on the next one belongs to their sentence.
private let wordsBeforeTime: Set<String> = [
  "through", "until", "till", "to", "on", "from", "by", "at", "since", "of", "before", "after",
  "and", "between", "around", "about", "bis", "um", "von", "seit", "til", "den", "à", "du",
  "de", "del", "desde", "hasta", "até", "op", "tot", "van",
]

/// The words behind a date that make it the title of what follows.
private let timelineWords = PhraseTable(["timeline", "chronology", "events", "log%"])

/// The words by which a line under a date says that it is about all times.
private let zoneOnly = PhraseTable(["all times", "times in", "times are"])
