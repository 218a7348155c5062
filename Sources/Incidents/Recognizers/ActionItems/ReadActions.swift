import Diagnostics
import Documents

/// Reads the action items of a report, from the sections that promise them; without one, from
/// boxes.
///
/// Where one of them holds three boxes or more, and not all are ticked, those are what is to be
/// done, and plain lists below titles such as `Prevention`, or below another title in the same
/// section, are what was done or what one should know: a title of work to come keeps its items.
func readActions(table: LineTable, outline: Outline, context: TimeContext) -> [ActionItem] {
  var reader = ActionReader(table)
  var covered: Range<Int>?
  var read: [Range<Int>] = []
  let promising = outline.entries.filter { entry in
    (entry.section.role == .actionItems || entry.furtherRoles.contains(.actionItems))
      // `Plan: docs/plan.md` names a document.
      && !(entry.inlineValue.map { isFilePath(table.text($0)) } ?? false)
  }
  let isPromised = promising.contains { !$0.isByPhrase }
  func boxes(in lines: Range<Int>) -> [Bool] {
    lines.compactMap { table.lines[$0].startsItem ? table.lines[$0].isTaskDone : nil }
  }
  let hasBoxes = promising.contains { entry in
    let boxes = boxes(in: entry.lines)
    return boxes.count >= 3 && boxes.contains(false)
  }
  let namesOthers = promising.contains { namesWork($0.section.title) }
  for entry in promising {
    if isPromised, entry.isByPhrase, isAdvice(entry) { continue }
    if let covered, covered.contains(entry.titleLine ?? entry.lines.lowerBound) { continue }
    if let value = entry.inlineValue, let line = entry.titleLine,
      Vocabulary.actionLabels.contains(TitleText(entry.section.title).words)
    {
      reader.read(value, ofLine: line)
      covered = entry.lines.lowerBound..<entry.lines.lowerBound
      continue
    }
    if entry.section.style == .tableRow {
      // `| Action items | Raise the limit |` among the facts; the cell may as well tell of plans.
      if let value = entry.inlineValue, ActionWords.asksForWork(table.text(value)),
        let line = table.lines.firstIndex(where: { $0.number == entry.section.line })
      {
        reader.read(value, ofLine: line)
      }
      continue
    }
    if entry.isTable, let head = entry.titleLine {
      reader.read(head..<entry.lines.upperBound, title: "")
      continue
    }
    var end = entry.lines.lowerBound
    if let title = entry.titleLine, let list = listOfDone(before: title, in: table),
      !list.overlaps(covered ?? 0..<0),
      [.other, .summary, .metadata].contains(outline.role(ofLine: list.lowerBound))
    {
      reader.read(list, title: table.text(of: table.lines[list.lowerBound - 1]))
    }
    for index in entry.lines {
      if isNumberedTitle(index, of: entry, in: table) { break }
      let owner = outline.owners[index]
      if owner >= 0, outline.entries[owner].titleLine != entry.titleLine,
        !isGroup(outline.entries[owner], table: table)
      {
        break
      }
      end = index + 1
    }
    let lines = entry.lines.lowerBound..<end
    read.append(lines)
    if entry.section.role == .actionItems {
      reader.read(lines, title: entry.section.title)
    } else {
      reader.readWork(lines)
    }
    if hasBoxes {
      for list in listsWithoutBox(in: lines, of: entry, table: table)
      where namesOthers || !asksForWork(list, in: table) {
        reader.dropPlainItems(of: list)
      }
    }
    covered = lines
  }
  if promising.isEmpty {
    for list in announcedActions(table: table, outline: outline) {
      reader.read(list, title: "")
      read.append(list)
    }
  }
  let further = linesOfActions(table: table, outline: outline)
  let known = further.isEmpty ? [] : Set(read.joined())
  for index in further where !known.contains(index) {
    let line = table.lines[index]
    guard let colon = line.labelEnd else { continue }
    reader.read(valueRange(after: colon, in: line.text, of: table.bytes), ofLine: index)
  }
  if promising.isEmpty, reader.items.isEmpty { readBoxes(into: &reader, outline: outline) }
  var items = reader.items
  settleDueDates(of: &items, in: table, context: context)
  return items
}

/// The parts of a section that hold no box, by their headings and bold lines, where neither the
/// section's title nor that of the part says that its items are work.
private func listsWithoutBox(
  in lines: Range<Int>, of entry: Outline.Entry, table: LineTable
) -> [Range<Int>] {
  guard !namesWork(entry.section.title) else { return [] }
  func holdsBox(_ lines: Range<Int>) -> Bool {
    lines.contains { table.lines[$0].startsItem && table.lines[$0].isTaskDone != nil }
  }
  guard holdsBox(lines) else { return [lines] }
  let reader = ActionReader(table)
  let titles = lines.filter { index in
    let line = table.lines[index]
    return line.isHeading || line.kind == .text && line.listDepth == 0 && reader.isGroupLine(line)
  }
  let starts = [lines.lowerBound] + titles
  let ends = titles + [lines.upperBound]
  return zip(starts, ends).map { start, end in start..<end }.filter { part in
    !holdsBox(part)
      && !(titles.contains(part.lowerBound)
        && namesWork(table.text(of: table.lines[part.lowerBound])))
  }
}

/// Whether half of the items of a list ask for work by their verbs.
private func asksForWork(_ list: Range<Int>, in table: LineTable) -> Bool {
  let items = list.filter { table.lines[$0].startsItem && table.lines[$0].listDepth == 1 }
  return items.count { ActionWords.asksByVerb(table.text(of: table.lines[$0])) } * 2 >= items.count
}

/// Reads the boxes of a report without a section of action items, where there are two or more.
///
/// What is still open below a title such as `Hypotheses` is no work, and below `Open questions` only
/// what asks for it.
private func readBoxes(into reader: inout ActionReader, outline: Outline) {
  let table = reader.table
  let ownersOfWork = ownersOfBoxesThatAsk(in: table, outline: outline)
  let boxes = table.lines.indices.filter { index in
    guard table.lines[index].isTaskDone != nil, table.lines[index].startsItem else { return false }
    let owner = outline.owners[index]
    let title = owner < 0 ? "" : TitleText(outline.entries[owner].section.title).words
    return !titlesOfGuesses.occurs(in: Array(title.utf8))
      && (!titlesOfOpenMatters.occurs(in: Array(title.utf8)) || ownersOfWork.contains(owner))
  }
  guard boxes.count >= 2 else { return }
  var end = 0
  for box in boxes where box >= end {
    // The list with those around and in it, which tell how it is to be read.
    let before = table.lines[..<box].lastIndex { $0.listDepth == 0 } ?? -1
    end = table.lines[box...].firstIndex { $0.listDepth == 0 } ?? table.lines.count
    reader.read((before + 1)..<end, title: "")
  }
  reader.dropItemsWithoutBox()
}

/// The entries of the outline of which at least half of the boxes ask for work.
private func ownersOfBoxesThatAsk(in table: LineTable, outline: Outline) -> Set<Int> {
  var counts: [Int: Int] = [:]
  for (line, owner) in zip(table.lines, outline.owners)
  where line.isTaskDone != nil && line.startsItem {
    counts[owner, default: 0] += ActionWords.asksByVerb(table.text(of: line)) ? 1 : -1
  }
  return Set(counts.filter { $0.value >= 0 }.keys)
}

private let titlesOfGuesses = PhraseTable([
  "hypothes", "assumption", "symptom", "hypothèse", "hipótes", "hypotese", "ipotes", "仮説",
])
private let titlesOfOpenMatters = PhraseTable(["blocker", "question", "frage"])

/// The list above a section of action items whose line before it says no more than that it is done:
/// `Done:`, and behind it `Still to do:`.
private func listOfDone(before title: Int, in table: LineTable) -> Range<Int>? {
  var first = title
  while first > 0, table.lines[first - 1].listDepth > 0 { first -= 1 }
  guard first > 0, first < title, table.lines[first].startsItem else { return nil }
  let head = table.lines[first - 1]
  guard head.kind == .text || head.isHeading, head.quoteDepth == 0, head.text.count <= 24,
    ActionWords.isDoneTitle(TitleText(table.bytes[head.text]).words),
    // What was done at which hour is no work that was promised.
    !(first..<title).contains(where: { index in
      table.stamps[index].first.map { stamp in
        stamp.clock != nil && stamp.range.lowerBound == table.lines[index].text.lowerBound
      } ?? false
    })
  else { return nil }
  return first..<title
}

/// Whether a line is the number and title of the next section of a text without marks, which is an
/// item to Markdown: `5. Remarks`, alone in its list, above text.
///
/// An item of the section goes on with the number of one before it; where the title of the section
/// has the number before, `4. Action items`, it asks for work too.
private func isNumberedTitle(_ index: Int, of entry: Outline.Entry, in table: LineTable) -> Bool {
  let line = table.lines[index]
  guard line.startsItem, line.isOrdered, line.listDepth == 1, line.isWholeBlock,
    line.text.count <= 60, line.isTaskDone == nil, index > 0, index + 1 < table.lines.count,
    table.lines[index - 1].listDepth == 0, table.lines[index + 1].listDepth == 0,
    table.lines[index + 1].kind == .text,
    table.bytes[line.text].last?.isLetterOrNonASCII == true,
    let number = leadingNumber(of: line, in: table), number > 1
  else { return false }
  let follows = table.lines[entry.lines.lowerBound..<index].contains { item in
    item.startsItem && item.isOrdered && leadingNumber(of: item, in: table) == number - 1
  }
  let title = entry.titleLine.flatMap { leadingNumber(of: table.lines[$0], in: table) }
  return !follows || title == number - 1 && !ActionWords.asksByVerb(table.text(of: line))
}

/// The number that the source of a line begins with, behind the marks of a heading; nil where it
/// begins with none.
private func leadingNumber(of line: Line, in table: LineTable) -> Int? {
  let file = table.document.file
  let digits = file.bytes[file.range(ofLine: line.number)].drop { $0.isOne(of: " #*") }
    .prefix(while: \.isDigit)
  return digits.count <= 3 ? Int(digits.string) : nil
}

/// The lines outside of timelines that say in capitals that work follows: `ACTION: add an alert`.
///
/// In small letters the word may tell what was done.
private func linesOfActions(table: LineTable, outline: Outline) -> [Int] {
  table.lines.indices.filter { index in
    let line = table.lines[index]
    guard let colon = line.labelEnd, line.kind == .text, line.quoteDepth == 0,
      table.bytes[line.text].begins(with: "ACTION"),
      ["action", "action item"].contains(table.label(of: line)),
      ![.timeline, .rootCause, .trigger, .contributingFactors].contains(outline.role(ofLine: index))
    else { return false }
    let work = valueRange(after: colon, in: line.text, of: table.bytes)
    // `ACTION: Create order is the API call that failed`
    return table.bytes[work].count(where: \.isSpace) >= 2
      && !table.bytes[work].contains(UInt8(ascii: "=")) && !statesFact.occurs(in: table.bytes[work])
      && ActionWords.asksForWork(table.text(work))
  }
}

private let statesFact = PhraseTable(["is%", "was%", "were%"])

/// Whether all items of a list begin with a mark of their state, not all of them are done, and half
/// of them ask for work: what is up or down, and what went well or not, has such marks too.
private func tellsStates(_ list: Range<Int>, in table: LineTable) -> Bool {
  var tasks = 0
  let states = list.compactMap { index -> ActionItem.Status?? in
    let line = table.lines[index]
    guard line.startsItem, line.listDepth == 1 else { return nil }
    let words = table.bytes[line.text].drop { !$0.isASCIILetter && !(0xC3...0xDF).contains($0) }
    if ActionWords.asksForWork(words.string) || ActionWords.asksByVerb(words.string) { tasks += 1 }
    return .some(ActionWords.status(ofMarkBefore: table.bytes[line.text]))
  }
  return states.count >= 2 && tasks * 2 >= states.count && !states.contains(nil)
    && states.contains { $0 != .done }
}

/// The lists of a report without a section of action items that a sentence announces as what will
/// be done, `To prevent this in the future, we will:`, and those whose items tell how far they are.
private func announcedActions(table: LineTable, outline: Outline) -> [Range<Int>] {
  var lists: [Range<Int>] = []
  var index = 1
  while index < table.lines.count {
    defer { index += 1 }
    let item = table.lines[index]
    let before = table.lines[index - 1]
    guard item.startsItem, item.listDepth == 1, item.quoteDepth == 0, before.listDepth == 0 else {
      continue
    }
    switch outline.role(ofLine: before.isHeading ? index : index - 1) {
    case .other, .resolution, .lessons, .summary, .response, .metadata: break
    default: continue
    }
    let list = index..<(table.lines[index...].firstIndex { $0.listDepth == 0 } ?? table.lines.count)
    if tellsStates(list, in: table) {
      lists.append(list)
      index = list.upperBound
      continue
    }
    guard before.kind == .text, table.bytes[before.text].last == UInt8(ascii: ":") else { continue }
    // The sentence that announces it may be wrapped.
    var first = index - 1
    while first > 0, table.lines[first - 1].block == before.block { first -= 1 }
    let text = table.lines[first].text.lowerBound..<before.text.upperBound
    guard let last = sentences(of: table.bytes[text]).last,
      ActionWords.announcesActions(table.bytes[last])
    else { continue }
    lists.append(list)
    index = list.upperBound
  }
  return lists
}

/// Whether a section gives advice about one matter, such as `Monitoring recommendations`: beside a
/// section of action items that is no promise.
private func isAdvice(_ entry: Outline.Entry) -> Bool {
  TitleText(entry.section.title).words.hasByteSuffix(" recommendations")
}

/// Whether a title says that what stands below it is work, or still to come.
private func namesWork(_ title: String) -> Bool {
  wordsOfWork.occurs(in: Array(TitleText(title).words.utf8))
}

private let wordsOfWork = PhraseTable([
  "action", "corrective", "long", "will%", "task", "aktion", "maßnahme", "tiltak", "accion",
  "ações", "actie", "next", "follow", "todo", "to do", "remaining", "open", "nächste", "offene",
  "neste", "videre", "prochaines", "suites", "próximos", "pendientes", "pendentes", "volgende",
  "vervolg", "今後", "下一步",
  "后续", "後續",
])

/// Whether a section inside of the action items groups or explains them, and is no section of
/// another kind.
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
