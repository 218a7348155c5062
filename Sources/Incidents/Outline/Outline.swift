import Diagnostics
import Documents

/// The sections of a report and which lines belong to them.
struct Outline: Sendable {
  /// A section with its lines.
  struct Entry: Sendable {
    var section: Section
    /// The lines of the content, subsections included, as indexes in `LineTable.lines`; a value
    /// that stands on the line of a label is `inlineValue` instead.
    var lines: Range<Int>
    /// The line of the title, as an index; nil for a row of a table.
    var titleLine: Int?
    /// The text after a label on its own line, in `LineTable.bytes`.
    var inlineValue: Range<Int>?
    /// The roles that its title names beside that of `section`: impact for `Summary and impact`.
    var furtherRoles: [Section.Role] = []
    /// The text in brackets in the title, in lower case.
    var aside: String
    /// The section that it is part of, as an index; -1 for a section at the top.
    var parent = -1
    /// Whether only some words of the title tell the role.
    var isByPhrase = false
    /// Whether it is a table that nothing but its head announces.
    var isTable = false
  }

  /// In the order of the text.
  var entries: [Entry] = []
  /// For each line, the innermost entry it belongs to; -1 before the first.
  var owners: [Int] = []
  /// What a generator or a mail keeps at the top instead of front matter; nil where there is none.
  let plainHeader: PlainHeader?
  /// The lines behind that, as indexes in `LineTable.lines`: the report itself.
  let body: Range<Int>
  /// The lines that are titles, as indexes in `LineTable.lines`.
  var titleLines: Set<Int> = []
  /// Whether the report is a list of `- Summary: …` and `- Impact: …`, with three such roles or
  /// more, or two beside a fact such as `- Severity: …`.
  private var hasItemLabels = false

  /// Returns the entries of a role.
  func entries(_ roles: Section.Role...) -> [Entry] {
    entries.filter { roles.contains($0.section.role) }
  }
}

extension Outline {
  /// Returns the role of the section that a line belongs to; a subsection without a role of its own
  /// has that of the section around it.
  func role(ofLine index: Int) -> Section.Role {
    role(ofEntry: owners[index])
  }

  func role(ofEntry index: Int) -> Section.Role {
    var owner = index
    while owner >= 0 {
      if entries[owner].section.role != .other { return entries[owner].section.role }
      owner = entries[owner].parent
    }
    return .other
  }

  /// Finds the sections of a report: by headings, bold lines, labels, lines that are titles by
  /// their words alone, and rows of tables.
  ///
  /// - Complexity: O(n) in the lines, apart from the depth of nesting of titles.
  init(of table: LineTable) {
    var open: [Int] = []
    plainHeader =
      table.document.frontMatter == nil ? PlainHeader(of: table.document.file) : nil
    let headerEnd = plainHeader?.lines.upperBound ?? 0
    let lineCount = table.lines.count
    body = (table.lines.firstIndex { $0.number > headerEnd } ?? lineCount)..<lineCount
    hasItemLabels = Self.hasItemLabels(table)
    owners = Array(repeating: -1, count: table.lines.count)
    for (index, line) in table.lines.enumerated() {
      if case .tableRow(isHeader: false) = line.kind {
      } else if let last = open.last, entries[last].isTable {
        close(last, before: index, in: table)
        open.removeLast()
      }
      if let last = open.last, isFactAlone(entries[last]),
        let title = entries[last].titleLine, line.block != table.lines[title].block
      {
        close(last, before: index, in: table)
        open.removeLast()
      }
      for var title in body.contains(index) ? titles(of: index, in: table) : [] {
        while let last = open.last,
          entries[last].section.level >= title.section.level
            || entries[last].section.style == .tableRow
        {
          close(last, before: index, in: table)
          open.removeLast()
        }
        title.parent = open.last ?? -1
        if isAnswer(title) { continue }
        if isPart(title) {
          // A line of the text that only has the words of a title is none.
          if title.section.style == .label || isActionInItem(title) { continue }
          title.section.role = .other
        }
        entries.append(title)
        if let line = title.titleLine { titleLines.insert(line) }
        open.append(entries.count - 1)
      }
      // A label in a list item ends with its list, or with the item behind those that are nested in
      // it.
      while let last = open.last, entries[last].section.style == .listLabel,
        entries[last].titleLine != index, let title = entries[last].titleLine,
        line.listDepth < table.lines[title].listDepth
          || line.startsItem && line.listDepth == table.lines[title].listDepth
            && (table.lines[index - 1].listDepth > line.listDepth
              || line.isOrdered && line.isPrefixStrong && table.lines[title].isPrefixStrong)
      {
        entries[last].lines = entries[last].lines.lowerBound..<index
        entries[last].section.endLine = previousLine(index, in: table)
        open.removeLast()
      }
      owners[index] = open.last ?? -1
    }
    for last in open {
      entries[last].lines = entries[last].lines.lowerBound..<table.lines.count
      entries[last].section.endLine = table.lines.last?.number ?? 1
    }
    settleRemediations(in: table)
    for index in entries.indices where entries[index].section.style == .tableRow {
      let lower = entries[index].lines.lowerBound
      entries[index].lines = lower..<lower
      entries[index].section.endLine = entries[index].section.line
    }
  }

  /// Whether a section is a label with a fact about the report, such as `Date: 2024-05-01`: what
  /// stands in the next paragraph is no part of it.
  private func isFactAlone(_ entry: Entry) -> Bool {
    entry.section.style == .label && entry.inlineValue != nil
      && (entry.section.role == .metadata || entry.section.role == .people)
  }

  private mutating func close(_ entry: Int, before index: Int, in table: LineTable) {
    entries[entry].lines = entries[entry].lines.lowerBound..<index
    entries[entry].section.endLine =
      Swift.max(entries[entry].section.line, previousLine(index, in: table))
  }

  private static func hasItemLabels(_ table: LineTable) -> Bool {
    var roles: Set<Section.Role> = []
    var hasFact = false
    for line in table.lines where line.startsItem && line.listDepth == 1 && line.quoteDepth == 0 {
      // What is bold ends a label too, but tells nothing here.
      let end = line.isPrefixStrong ? labelEnd(of: line.text, in: table.bytes) : line.labelEnd
      guard let colon = end else { continue }
      let title = TitleText(table.bytes[line.text.lowerBound..<colon])
      if let role = Vocabulary.role(ofTitle: title.words), role != .other { roles.insert(role) }
      hasFact =
        hasFact || FieldLabels.isSeverity(title.words) || FieldLabels.duration.contains(title.words)
    }
    return roles.count >= 3 || roles.count == 2 && hasFact
  }

  private func previousLine(_ index: Int, in table: LineTable) -> Int {
    guard index > 0 else { return 1 }
    return table.lines[index - 1].number
  }

  /// The titles that a line holds: none, one, or for a row of two cells its label.
  private func titles(of index: Int, in table: LineTable) -> [Entry] {
    let line = table.lines[index]
    switch line.kind {
    case .heading(let level): return heading(index, level, in: table).map { [$0] } ?? []
    case .text:
      guard line.quoteDepth == 0 else { return [] }
      let title =
        boldLine(index, in: table) ?? label(index, in: table) ?? emphasizedLine(index, in: table)
        ?? plainTitle(index, in: table)
      return title.map { [$0] } ?? []
    case .tableRow(let isHeader):
      let title = row(index, in: table) ?? (isHeader ? actionTable(index, in: table) : nil)
      return title.map { [$0] } ?? []
    case .code, .rule: return []
    }
  }

  private func heading(_ index: Int, _ level: Int, in table: LineTable) -> Entry? {
    let line = table.lines[index]
    let title = TitleText(table.bytes[line.text])
    guard !line.text.isEmpty else { return nil }
    // `### Impact: 30 % of users` is a label in a heading.
    let isFirst = !entries.contains { $0.section.style == .heading }
    if !isFirst || level > 1, let colon = labelEnd(of: line.text, in: table.bytes),
      let role = Vocabulary.role(
        ofTitle: TitleText(table.bytes[line.text.lowerBound..<colon]).words)
    {
      let value = valueRange(after: colon, in: line.text, of: table.bytes)
      return entry(
        index, role: role, style: .heading, level: level, text: line.text.lowerBound..<colon,
        value: value.isEmpty ? nil : value, title: title, in: table)
    }
    let startsWithStamp = startsWithTime(line.text, in: table.bytes)
    // `根本原因推論 (Root Cause Analysis)` says in brackets what it is.
    let role =
      startsWithStamp
      ? nil
      : Vocabulary.role(ofLongTitle: title.words) ?? Vocabulary.role(ofTitle: title.aside)
        ?? Vocabulary.furtherRoles(ofTitle: table.bytes[line.text], beside: .other).first
    // The title of the report is no section, whatever words it has.
    let isReportTitle =
      level == 1 && isFirst
      && (Vocabulary.role(ofTitle: title.words) == nil || isReportWord(title.words))
    return entry(
      index, role: isReportTitle ? .other : role ?? .other, style: .heading, level: level,
      text: line.text, value: nil, title: title, in: table)
  }

  /// `Timeline:` alone, `**Impact**: text`, `- **Impact**: text`, `Impact: text` with a known
  /// title.
  private func label(_ index: Int, in table: LineTable) -> Entry? {
    let line = table.lines[index]
    guard let colon = line.labelEnd else { return nil }
    let title = TitleText(table.bytes[line.text.lowerBound..<colon])
    let value = valueRange(after: colon, in: line.text, of: table.bytes)
    // A label alone on its line is a title, and may have a longer one's words.
    let isBold = line.isPrefixStrong && line.markedPrefix > 0
    let isQuestion = isBold && table.bytes[colon - 1] == UInt8(ascii: "?")
    let found =
      isQuestion || value.isEmpty && line.listDepth == 0 && (isBold || isTitleLike(title.words))
      ? Vocabulary.role(ofLongTitle: title.words) : Vocabulary.role(ofTitle: title.words)
    guard var role = found, role != .other else { return nil }
    // `Impact: high` tells a level.
    if role == .impact, SeverityLevels.contains(table.text(value)) { return nil }
    // `Data: 05/03/2024` is a day in Portuguese.
    if role == .support, FieldLabels.date.contains(title.words) { role = .metadata }
    // `TODO: ask Ann` is a note of the author, and no section.
    if !value.isEmpty, ["todo", "to do"].contains(title.words) { return nil }
    let isItem = line.listDepth > 0
    if isItem, !line.startsItem { return nil }
    // An unmarked label needs a capital letter, so that `impact: low` in prose is none.
    let first = table.bytes[line.text.lowerBound]
    guard isBold || first.isUppercaseOrNonASCII else { return nil }
    if isItem, !isBold, !value.isEmpty, !hasItemLabels,
      !Vocabulary.actionLabels.contains(title.words)
    {
      return nil
    }
    return entry(
      index, role: role, style: isItem ? .listLabel : isBold ? .boldLine : .label,
      level: isItem ? 8 + line.listDepth : isBold && value.isEmpty ? 7 : 8,
      text: line.text.lowerBound..<colon, value: value.isEmpty ? nil : value, title: title,
      in: table)
  }

  /// A paragraph of one line that is a title without any mark: `Action Items`, `What happened?`.
  private func plainTitle(_ index: Int, in table: LineTable) -> Entry? {
    let line = table.lines[index]
    // `1. Description` above text that does not belong to its list is a title as well.
    let isNumbered =
      line.startsItem && line.isOrdered && line.listDepth == 1 && line.isWholeBlock
      && index + 1 < table.lines.count && table.lines[index + 1].listDepth == 0
    guard line.startsBlock, line.listDepth == 0 || isNumbered, line.text.count <= 60,
      index + 1 < table.lines.count, !titleLines.contains(index - 1),
      let first = table.bytes[line.text].first, first.isUppercaseOrNonASCII
    else { return nil }
    if !line.isWholeBlock {
      // Above its text, without a blank line between: as short as no line is wrapped.
      let next = table.lines[index + 1]
      guard next.block == line.block, next.text.count > line.text.count, line.text.count <= 40,
        let start = table.bytes[next.text].first, !(0x61...0x7A).contains(start)
      else { return nil }
    }
    let title = TitleText(table.bytes[line.text])
    if !line.isWholeBlock, Vocabulary.role(ofTitle: title.words) == nil { return nil }
    let isQuestion = table.bytes[line.text].last == UInt8(ascii: "?")
    let found =
      isQuestion
      ? Vocabulary.role(ofLongTitle: title.words) : Vocabulary.role(ofTitle: title.words)
    guard let role = found, role != .other else { return nil }
    return entry(
      index, role: role, style: .label, level: 7, text: line.text, value: nil, title: title,
      in: table)
  }

  /// A row of two cells or more whose first is the title of a section:
  /// `| Impact | 30 % of users |`.
  private func row(_ index: Int, in table: LineTable) -> Entry? {
    let line = table.lines[index]
    let cells = table.cells(of: line)
    guard cells.count == 2, let first = cells.first, let last = cells.last, !last.isEmpty,
      !first.isEmpty, first.count <= 40
    else { return nil }
    let title = TitleText(table.bytes[first])
    guard let role = Vocabulary.role(ofTitle: title.words), role != .other, role != .metadata,
      role != .timeline, role != .impact || !SeverityLevels.contains(table.text(last))
    else { return nil }
    // The head of a table may be the title of the report: `| Root Cause Analysis | RCA-0219 |`.
    if case .tableRow(isHeader: true) = line.kind, isReportWord(title.words) { return nil }
    if case .tableRow(isHeader: true) = line.kind,
      Vocabulary.role(ofTitle: TitleText(table.bytes[last]).words) != nil
    {
      return nil
    }
    var entry = entry(
      index, role: role, style: .tableRow, level: 10, text: first, value: last, title: title,
      in: table)
    entry.titleLine = nil
    return entry
  }

  /// The head of a table of actions that stands under no title of its own:
  /// `| Action item | Owner | Due |`.
  private func actionTable(_ index: Int, in table: LineTable) -> Entry? {
    let cells = table.cells(of: table.lines[index])
    // Most tables are timelines, and known by their first column.
    guard cells.count >= 3, let first = cells.first,
      !ActionColumn.isOfTimeline(title: TitleText(table.bytes[first]).words),
      let found = ActionColumn.announced(
        by: cells.map { TitleText(table.bytes[$0]).words },
        above: { table.cells(ofColumn: $0, below: index) })
    else { return nil }
    let column = cells[cells.startIndex + found]
    let title = TitleText(table.bytes[column])
    var entry = entry(
      index, role: .actionItems, style: .label, level: 9, text: column, value: nil, title: title,
      in: table)
    entry.isTable = true
    return entry
  }

  func entry(
    _ index: Int, role: Section.Role, style: Section.Style, level: Int, text: Range<Int>,
    value: Range<Int>?, title: TitleText, in table: LineTable
  ) -> Entry {
    let line = table.lines[index]
    let words = table.bytes[text]
    var shown = words.trimmed
    while shown.last == UInt8(ascii: ":") { shown = shown.dropLast() }
    let section = Section(
      role: role, title: shown.string, style: style, level: level, line: line.number,
      endLine: line.number, range: table.sourceRange(of: shown, in: line))
    return Entry(
      section: section, lines: (index + 1)..<(index + 1), titleLine: index, inlineValue: value,
      furtherRoles: role == .other ? [] : Vocabulary.furtherRoles(ofTitle: shown, beside: role),
      aside: title.aside, isByPhrase: role != .other && Vocabulary.role(ofTitle: title.words) == nil
    )
  }
}
