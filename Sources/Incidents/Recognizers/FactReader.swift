import Diagnostics
import Documents

/// Reads the facts that stand behind labels, and the opening texts of sections.
struct FactReader {
  let table: LineTable
  let outline: Outline
  let fields: [Field]

  /// Fills what front matter does not declare.
  func read(into incident: inout Incident) {
    let impact = ImpactReader(table: table, outline: outline)
    func value(_ labels: LabelList, most length: Int) -> Located<String>? {
      fields.first {
        labels.contains($0.label) && !isPlaceholder($0.value) && $0.value.utf8.count <= length
      }.map { impact.located($0) }
    }
    incident.severity =
      incident.severity ?? severityField(impact) ?? severityInTitle()
      ?? severityInSummary()
    incident.status = incident.status ?? value(FieldLabels.status, most: 80)
    if incident.services.isEmpty {
      incident.services = listedServices()
    }
    if incident.services.isEmpty, let services = value(FieldLabels.services, most: 200) {
      incident.services = splitList(services)
    }
    if incident.teams.isEmpty, let teams = value(FieldLabels.teams, most: 120) {
      incident.teams = splitList(teams)
    }
    if incident.people.isEmpty, let people = value(FieldLabels.people, most: 200) {
      incident.people = splitList(people)
    }
    incident.detection =
      incident.detection ?? value(FieldLabels.detection, most: 400)
      ?? impact.firstParagraph(of: .detection).flatMap {
        // `Detection: 2024-07-19` tells when, not how.
        $0.value.utf8.contains(where: \.isLetter) ? $0 : nil
      }
    incident.summary = incident.summary ?? impact.firstParagraph(of: .summary) ?? opening(impact)
    incident.rootCauseText = impact.firstParagraph(of: .rootCause)
  }

  /// The severity behind a label, without what explains it.
  ///
  /// It is `High` of `High - all users`, and `S3` of `S3. One job failed`.
  private func severityField(_ impact: ImpactReader) -> Located<String>? {
    let field = fields.first {
      FieldLabels.isSeverity($0.label) && !isPlaceholder($0.value) && $0.value.utf8.count <= 240
    }
    guard let field else { return nil }
    var short = field
    if let dash = dash(in: field.range) ?? endOfSeverity(in: field.range) {
      var words = table.bytes[field.range.lowerBound..<dash].trimmed
      // The dash may stand in a bracket: `High (API down – all requests)`.
      if let bracket = words.firstIndex(of: UInt8(ascii: "(")), !words.contains(UInt8(ascii: ")")) {
        words = words[..<bracket].trimmed
      }
      if !words.isEmpty, words.contains(where: { $0.isLetter || $0.isDigit }) {
        short.range = words.startIndex..<words.endIndex
        short.value = words.string
      }
    }
    return short.value.utf8.count <= 80 ? impact.located(short) : nil
  }

  /// Where a sentence begins that explains a severity of at most three words; of a long value, also where
  /// a bracket does.
  private func endOfSeverity(in range: Range<Int>) -> Int? {
    let bytes = table.bytes[range]
    let stop = bytes.indices.first { index in
      let isStop =
        bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.endIndex && bytes[index + 1].isSpace
        || bytes[index] == UInt8(ascii: ";") || bytes[index...].begins(with: "。")
      let isBracket =
        bytes.count > 80
        && (bytes[index] == UInt8(ascii: "(") || bytes[index...].begins(with: "（"))
      return isStop || isBracket
    }
    guard let stop, bytes[..<stop].count(where: { $0 == 0x20 }) <= 3, stop - range.lowerBound <= 32
    else { return nil }
    return stop
  }

  /// The items of the list below a label or heading such as `Affected services:`.
  private func listedServices() -> [Located<String>] {
    for (index, line) in table.lines.enumerated()
    where index + 1 < table.lines.count && line.quoteDepth == 0 && table.lines[index + 1].startsItem
    {
      var title: TitleText
      if case .heading = line.kind {
        title = TitleText(table.bytes[line.text])
      } else if let end = labelEnd(of: line, in: table),
        valueRange(after: end, in: line.text, of: table.bytes).isEmpty
      {
        title = TitleText(table.bytes[line.text.lowerBound..<end])
      } else {
        continue
      }
      guard FieldLabels.listedServices.contains(title.words) else { continue }
      let names = items(after: index)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// The names of a list, such as `API` of `- **API**: slow`; none where an item is a sentence.
  private func items(after index: Int) -> [Located<String>] {
    let depth = table.lines[index + 1].listDepth
    var names: [Located<String>] = []
    for line in table.lines[(index + 1)...] {
      guard line.kind == .text, line.listDepth >= depth else { break }
      guard line.startsItem, line.listDepth == depth else { continue }
      var end = line.text.upperBound
      if line.markedPrefix > 0 {
        end = line.text.lowerBound + line.markedPrefix
      } else if let label = labelEnd(of: line, in: table) {
        end = label
      } else if let dash = dash(in: line.text) {
        end = dash
      }
      var words = table.bytes[line.text.lowerBound..<end].trimmed
      while let last = words.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ".") {
        words = words.dropLast()
      }
      guard words.count <= 60, words.count(where: { $0 == 0x20 }) <= 5, names.count < 20 else {
        return []
      }
      guard !isPlaceholder(words.string) else { continue }
      names.append(Located(words.string, at: table.sourceRange(of: words, in: line), .stated))
    }
    return names
  }

  /// The place of a dash between spaces.
  private func dash(in range: Range<Int>) -> Int? {
    let bytes = table.bytes[range]
    return bytes.indices.first { index in
      bytes[index] == 0x20
        && [" - ", " – ", " — "].contains { bytes[index...].starts(with: $0.utf8) }
    }
  }

  /// The only severity that the summary names by its number: `This was a SEV-2 incident`.
  private func severityInSummary() -> Located<String>? {
    var found: (words: ArraySlice<UInt8>, paragraph: Int)?
    for entry in outline.entries where entry.section.role == .summary {
      for (text, paragraph) in outline.paragraphs(in: entry.lines.prefix(20), of: table) {
        let bytes = table.bytes[text]
        for index in bytes.indices
        where index == bytes.startIndex || !(bytes[index - 1].isLetter || bytes[index - 1].isDigit)
        {
          guard bytes[index] == UInt8(ascii: "S") || bytes[index] == UInt8(ascii: "s"),
            let end = severityEnd(at: index, in: bytes)
          else { continue }
          if let found, found.words.last != bytes[end - 1] { return nil }
          found = found ?? (bytes[index..<end], paragraph)
        }
      }
    }
    return found.map {
      Located(
        $0.words.string,
        at: table.sourceRange(
          of: $0.words.startIndex..<$0.words.endIndex, inParagraph: $0.paragraph),
        .stated)
    }
  }

  /// The end of a `SEV1`, `Sev-2` or `SEV 3` that begins at a place.
  private func severityEnd(at index: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes[index...].hasPrefix(ignoringCase: "sev") else { return nil }
    // `a severity 1 incident`
    var end = index + (bytes[index...].hasPrefix(ignoringCase: "severity ") ? 8 : 3)
    if end < bytes.endIndex, bytes[end] == 0x2D || bytes[end] == 0x20 { end += 1 }
    guard end < bytes.endIndex, (0x30...0x35).contains(bytes[end]),
      end + 1 == bytes.endIndex || !(bytes[end + 1].isLetter || bytes[end + 1].isDigit)
    else { return nil }
    return end + 1
  }

  /// A severity in the title or in a line of tags: `[SEV1] Checkout is down`, `(P0)`.
  private func severityInTitle() -> Located<String>? {
    guard
      let line = table.lines.first(where: { if case .heading = $0.kind { true } else { false } })
    else { return nil }
    let bytes = table.bytes[line.text]
    for index in bytes.indices
    where index == bytes.startIndex || !(bytes[index - 1].isLetter || bytes[index - 1].isDigit) {
      var end = index
      if bytes[index...].hasPrefix(ignoringCase: "sev") {
        end = index + 3
        if end < bytes.endIndex, bytes[end] == 0x2D || bytes[end] == 0x20 { end += 1 }
      } else if bytes[index] == UInt8(ascii: "P") || bytes[index] == UInt8(ascii: "S") {
        end = index + 1
      } else {
        continue
      }
      guard end < bytes.endIndex, (0x30...0x35).contains(bytes[end]),
        end + 1 == bytes.endIndex || !(bytes[end + 1].isLetter || bytes[end + 1].isDigit)
      else { continue }
      let words = bytes[index...end]
      return Located(words.string, at: table.sourceRange(of: words, in: line), .stated)
    }
    return nil
  }

  /// The first paragraph after the title, where no section is called a summary.
  private func opening(_ impact: ImpactReader) -> Located<String>? {
    var start: Int?
    for (index, line) in table.lines.enumerated().prefix(30) {
      guard line.kind == .text, line.quoteDepth == 0, line.listDepth == 0, line.startsBlock else {
        continue
      }
      let owner = outline.owners[index]
      let isTitle = outline.titleLines.contains(index)
      guard owner < 0 || outline.entries[owner].section.role == .other, !isTitle,
        labelEnd(of: line, in: table) == nil || line.text.count > 160, line.text.count >= 60
      else { continue }
      start = index
      break
    }
    return start.flatMap { impact.firstParagraph(in: $0..<table.lines.count) }
  }
}

/// Reads the action items of a report, from the sections that promise them; without one, from boxes.
func readActions(table: LineTable, outline: Outline) -> [ActionItem] {
  var reader = ActionReader(table)
  var covered: Range<Int>?
  let isPromised = outline.entries(.actionItems).contains { !$0.isByPhrase }
  for entry in outline.entries(.actionItems) {
    if isPromised, entry.isByPhrase, isAdvice(entry) { continue }
    if let covered, covered.contains(entry.lines.lowerBound) { continue }
    if let value = entry.inlineValue, let line = entry.titleLine,
      actionLabels.contains(TitleText(entry.section.title).words)
    {
      reader.read(value, ofLine: line)
      covered = entry.lines.lowerBound..<entry.lines.lowerBound
      continue
    }
    if entry.isTable, let head = entry.titleLine {
      reader.read(head..<entry.lines.upperBound, title: "")
      continue
    }
    var end = entry.lines.lowerBound
    for index in entry.lines {
      let owner = outline.owners[index]
      if owner >= 0 {
        if !isGroup(outline.entries[owner], table: table) { break }
      }
      end = index + 1
    }
    reader.read(entry.lines.lowerBound..<end, title: entry.section.title)
    covered = entry.lines.lowerBound..<end
  }
  if outline.entries(.actionItems).isEmpty {
    for list in announcedActions(table: table, outline: outline) {
      reader.read(list, title: "")
    }
  }
  if outline.entries(.actionItems).isEmpty, reader.items.isEmpty {
    let boxes = table.lines.indices.filter {
      table.lines[$0].isTaskDone != nil && table.lines[$0].startsItem
    }
    if boxes.count >= 2, let first = boxes.first, let last = boxes.last {
      reader.read(first..<(last + 1), title: "")
    }
  }
  return reader.items
}

/// The lists of a report without a section of action items that a sentence announces as what will be
/// done: `To prevent this in the future, we will:`.
private func announcedActions(table: LineTable, outline: Outline) -> [Range<Int>] {
  var lists: [Range<Int>] = []
  var index = 1
  while index < table.lines.count {
    defer { index += 1 }
    let item = table.lines[index]
    let before = table.lines[index - 1]
    guard item.startsItem, item.listDepth == 1, item.quoteDepth == 0, before.kind == .text,
      before.listDepth == 0, table.bytes[before.text].last == UInt8(ascii: ":")
    else { continue }
    switch outline.role(ofLine: index - 1) {
    case .other, .resolution, .lessons, .summary, .response: break
    default: continue
    }
    // The sentence that announces it may be wrapped.
    var first = index - 1
    while first > 0, table.lines[first - 1].block == before.block { first -= 1 }
    let text = table.lines[first].text.lowerBound..<before.text.upperBound
    guard let last = sentences(of: table.bytes[text]).last,
      ActionWords.announcesActions(table.bytes[last])
    else { continue }
    var end = index
    while end < table.lines.count, table.lines[end].listDepth > 0 { end += 1 }
    lists.append(index..<end)
    index = end
  }
  return lists
}

/// Whether a section gives advice about one matter, such as `Monitoring recommendations`: beside a section
/// of action items that is no promise.
private func isAdvice(_ entry: Outline.Entry) -> Bool {
  TitleText(entry.section.title).words.hasByteSuffix(" recommendations")
}

/// Labels of a single item, as opposed to those of a section.
private let actionLabels: Set<String> = [
  "action item", "follow up item", "corrective action", "preventive action",
  "aksjonspunkt", "actiepunt", "アクションアイテム",
]

/// Whether a section inside of the action items groups or explains them, and is no section of another
/// kind.
private func isGroup(_ entry: Outline.Entry, table: LineTable) -> Bool {
  switch entry.section.role {
  case .actionItems, .other, .detection, .resolution, .response: return true
  case .support where entry.section.style == .heading:
    // Work on the documentation, as opposed to a list of documents.
    return TitleText(entry.section.title).words.hasBytePrefix("documentation")
  default: break
  }
  // `**Description:** …` within an item tells more about it.
  guard entry.section.style != .tableRow else { return true }
  guard let title = entry.titleLine.map({ table.lines[$0] }) else { return false }
  // `Owner: Ann` below the heading of an item.
  if entry.section.role == .people || entry.section.role == .metadata, entry.inlineValue != nil {
    return true
  }
  return title.listDepth > (title.startsItem ? 1 : 0)
}

/// The sections that can be named and have content, in the order of the text.
func sections(
  of outline: Outline, table: LineTable, timeline: ResolvedTimeline
) -> [Section] {
  let entries = Set(timeline.lines)
  let story = untitledTimeline(of: outline, timeline)
  // A heading such as `What went well`, with nothing below it, is no content of the section around it.
  let empty = Set(
    outline.entries.lazy.filter { entry in
      entry.section.style == .heading && entry.section.role != .other && entry.lines.isEmpty
    }.compactMap(\.titleLine))
  return outline.entries.enumerated().compactMap { index, entry -> Section? in
    // The title of the report is no section, and neither is the heading of a timeline's entry.
    if let title = entry.titleLine, entries.contains(title) { return nil }
    if index == 0, entry.section.level == 1, entry.section.role == .other { return nil }
    let hasContent =
      entry.inlineValue.map { !isPlaceholder(table.text($0)) } ?? false
      || entry.lines.contains { index in
        if outline.titleLines.contains(index) { return !empty.contains(index) }
        let line = table.lines[index]
        return line.kind != .rule && !isPlaceholder(table.text(of: line))
      }
    guard hasContent else { return nil }
    var section = entry.section
    if index == story { section.role = .timeline }
    return section
  }
}

/// The section without a role of its own in which all entries of the timeline stand, such as `How the night
/// went`; nil where a section is called a timeline, or the entries stand in several.
private func untitledTimeline(of outline: Outline, _ timeline: ResolvedTimeline) -> Int? {
  guard timeline.lines.count >= 3, outline.entries(.timeline).isEmpty else { return nil }
  let owners = Set(timeline.lines.map { outline.owners[$0] })
  guard owners.count == 1, let owner = owners.first, owner > 0,
    outline.entries[owner].section.role == .other, outline.entries[owner].section.style != .tableRow
  else { return nil }
  return owner
}
