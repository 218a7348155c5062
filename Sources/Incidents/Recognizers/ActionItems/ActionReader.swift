import Diagnostics
import Documents

/// Reads follow-up work that is written as items: bullets, numbers, boxes, rows, lines after a
/// colon.
///
/// ```text
/// - [x] Add an alert (@maria, OPS-12)       | Action | Type | Owner | Due | Status |
/// 1. ✅ Raise the limit (done)              We will take the following steps:
/// - **Runbook**: describe the failover      Disable the current release mechanism.
/// ```
///
/// Prose that speaks of plans is no item, and neither is a placeholder of a template.
struct ActionReader {
  let table: LineTable
  var items: [ActionItem] = []
  private(set) var groupStatus: ActionItem.Status?
  private(set) var groupKind: ActionItem.Kind?
  /// What the title of a group asks for where its items do not say it: `Stop: `.
  private(set) var groupVerb = ""
  /// Whether the items of the group only go on, and are no work.
  private var groupGoesOn = false
  /// Whether the outer items of the list are names of groups: `Estates`, `Research computing`.
  private var hasGroups = false
  /// Whether blanks set the items of a list under each other, by their lines and depth: to look for
  /// each item would take too long.
  private var columnsOfLists: [Range<Int>: [Int: Bool]] = [:]

  init(_ table: LineTable) { self.table = table }

  /// Takes back the items of some lines where none of them says who does it, until when, or in what
  /// ticket.
  mutating func dropPlainItems(of lines: Range<Int>) {
    guard let first = lines.first, let last = lines.last else { return }
    let start = table.sourceRange(of: table.lines[first]).lowerBound
    let end = table.sourceRange(of: table.lines[last]).upperBound
    func isHere(_ item: ActionItem) -> Bool {
      (start..<max(start, end)).contains(item.range.lowerBound)
    }
    let arePlain = items.allSatisfy { item in
      !isHere(item) || item.owner == nil && item.due == nil && item.ticket == nil
    }
    if arePlain { items.removeAll(where: isHere) }
  }

  /// Takes back the items that are no boxes.
  mutating func dropItemsWithoutBox() {
    let boxes = Set(
      table.lines.compactMap { $0.isTaskDone == nil ? nil : table.sourceRange(of: $0) })
    items.removeAll { !boxes.contains($0.range) }
  }

  /// Reads the lines of a section, whose title may tell the state or kind of all items.
  mutating func read(_ lines: Range<Int>, title: String) {
    setGroup(title)
    let before = items.count
    var columns: ActionColumns?
    var hasHead = false
    var groupDepth: Int?
    let topDepth = table.lines[lines].filter(\.startsItem).map(\.listDepth).min() ?? 1
    hasGroups = areGroups(lines, at: topDepth)
    let legend = legend(of: lines)
    for index in lines where !legend.contains(index) {
      let line = table.lines[index]
      switch line.kind {
      case .heading:
        setGroup(table.text(of: line))
        columns = nil
        hasHead = false
        groupDepth = nil
      case .tableRow(let isHeader):
        if isHeader || columns == nil && !hasHead {
          columns = ActionColumns(head: index, in: table)
          hasHead = isHeader
          if isHeader { continue }
        }
        if let item = columns?.item(index, in: table, kind: groupKind, status: groupStatus) {
          items.append(item)
        }
      case .text where line.quoteDepth == 0:
        columns = nil
        hasHead = false
        if line.startsItem {
          if isGroupLabel(index, in: lines) {
            setGroup(table.text(of: line))
            groupDepth = line.listDepth
          } else if line.listDepth == topDepth || line.listDepth == (groupDepth ?? -1) + 1 {
            add(index, in: lines)
          } else if line.isTaskDone != nil, line.listDepth <= topDepth + 1 {
            add(index, in: lines)
          }
        } else if line.listDepth == 0, isGroupLine(line) {
          setGroup(table.text(of: line))
        }
      case .text, .code, .rule: break
      }
    }
    if items.count == before { readHeadings(lines) }
    if items.count == before { readRecords(lines) }
    if items.count == before { readTabbedLines(lines) }
    if items.count == before { readBareLines(lines) }
    if items.count == before { readPlainLines(lines) }
  }

  /// Reads the lines of a section that holds other things too, such as
  /// `Lessons learned and action items`: only what is marked or worded as work is an item.
  mutating func readWork(_ lines: Range<Int>) {
    let before = items.count
    read(lines, title: "")
    let found = items[before...]
    items.removeSubrange(before...)
    items += found.filter { item in
      item.status != .unknown || item.owner != nil || item.due != nil || item.ticket != nil
        || ActionWords.asksForWork(item.text)
    }
  }

  /// The items before a table of actions that explain what stands in its cells: `P0 - at once`.
  private func legend(of lines: Range<Int>) -> Set<Int> {
    guard let head = lines.first(where: { table.lines[$0].isRow }),
      (lines.lowerBound..<head).contains(where: { table.lines[$0].startsItem })
    else { return [] }
    var cells: Set<[UInt8]> = []
    for row in lines where row > head && table.lines[row].isRow {
      for cell in table.cells(of: table.lines[row]) where (1...24).contains(cell.count) {
        cells.insert(Array(table.bytes[cell].lowercased))
      }
    }
    return Set(
      (lines.lowerBound..<head).filter { index in
        let text = table.bytes[table.lines[index].text]
        guard table.lines[index].startsItem,
          let mark = text.prefix(28).firstIndex(where: { $0 == 0x3A || $0 == 0x2D || $0 == 0xE2 })
        else { return false }
        return cells.contains(Array(text[..<mark].trimmed.lowercased))
      })
  }

  mutating func setGroup(_ title: String) {
    groupStatus = ActionWords.groupStatus(title)
    groupKind = ActionWords.kind(ofGroup: title)
    groupVerb = ActionWords.verb(ofGroup: title)
    groupGoesOn = ActionWords.goesOn(title)
  }

  /// Whether a line of its own introduces a group: all bold, or ending with a colon.
  func isGroupLine(_ line: Line) -> Bool {
    if line.isPrefixStrong, line.isWholeBlock, line.markedPrefix >= line.text.count - 1 {
      return true
    }
    return table.bytes[line.text].last == UInt8(ascii: ":") && line.text.count <= 120
  }

  /// Whether a list item only names the group of the items nested in it.
  private func isGroupLabel(_ index: Int, in lines: Range<Int>) -> Bool {
    let line = table.lines[index]
    guard line.isTaskDone == nil, index + 1 < lines.upperBound else { return false }
    let next = table.lines[index + 1]
    guard next.startsItem, next.listDepth > line.listDepth else { return false }
    let text = table.bytes[line.text]
    // "1. **Add a link**" with "**Description:** …" nested in it is an item.
    if ActionWords.isDetail(table.text(of: next)) { return false }
    let isStrong = line.isPrefixStrong && line.markedPrefix > 0
    let isBold = isStrong && line.markedPrefix >= line.text.count - 1
    // A numbered item with a name in bold is work, and what is nested in it tells how it is done;
    // `1. **Tests** (new):` is the name of a group.
    if line.isOrdered, isStrong,
      isBold
        ? text.last != UInt8(ascii: ":")
        : hasWordsOutsideBrackets(text.dropFirst(line.markedPrefix))
    {
      return false
    }
    if text.last == UInt8(ascii: ":") { return text.count <= 120 }
    return isBold || hasGroups || text.count <= 24 && ActionWords.kind(ofGroup: text.string) != nil
  }

  /// Whether all outer items of a list only name who or what those nested in them are for: each is
  /// short and no work, and at least half of those nested say who does them or how far they are.
  private func areGroups(_ lines: Range<Int>, at depth: Int) -> Bool {
    let items = lines.filter { table.lines[$0].startsItem && table.lines[$0].listDepth == depth }
    let nested = lines.filter {
      table.lines[$0].startsItem && table.lines[$0].listDepth == depth + 1
    }
    guard items.count >= 2, nested.count >= items.count else { return false }
    let areShort = items.allSatisfy { index in
      let text = table.bytes[table.lines[index].text]
      return text.count <= 32 && text.count { $0 == 0x20 } <= 3
        && text.last?.isOne(of: ".)") == false
        && nested.contains(index + 1) && !text.contains(where: \.isDigit)
    }
    let detailed = nested.count { index in
      let text = table.bytes[table.lines[index].text]
      return table.lines[index].isTaskDone != nil || ActionWords.ending(of: text) != nil
        || ActionWords.status(ofAside: text) != nil
    }
    // A word or two, `eu-west (Ana)`, tell a part of the work that the outer item names.
    let areWork = nested.allSatisfy { index in
      let words = table.bytes[table.lines[index].text].prefix { !$0.isOne(of: "([") }
      return words.split(separator: 0x20).count >= 2
    }
    // `Research` is a verb too.
    let asking = items.count { ActionWords.asksByVerb(table.text(of: table.lines[$0])) }
    return areShort && areWork && detailed * 2 >= nested.count && asking * 2 <= items.count
      && (asking == 0 || detailed == nested.count)
  }

  private func hasWordsOutsideBrackets(_ text: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      default:
        // The bytes of a dash are no letters of a word.
        if depth <= 0, byte.isASCIILetter { return true }
      }
    }
    return false
  }

  private mutating func add(_ index: Int, in lines: Range<Int>) {
    let line = table.lines[index]
    var text = table.text(of: line)
    var struck = line.isStruck
    var links = Array(table.links[line.links])
    // Further lines of the same item, and the rest of its paragraph.
    var next = index + 1
    while next < lines.upperBound, table.lines[next].kind == .text, !table.lines[next].startsItem,
      table.lines[next].block == line.block
    {
      text += " " + table.text(of: table.lines[next])
      links += table.links[table.lines[next].links]
      struck = struck && table.lines[next].isStruck
      next += 1
    }
    guard !groupGoesOn, !ActionWords.isPrompt(text) else { return }
    // `1. Test both paths          Ana        May 2025`
    let cells = ActionWords.alignedCells(of: table.bytes[line.text])
    if cells.count > 1, next == index + 1, hasColumns(lines, at: line.listDepth),
      var item = item(inRow: index, cells: cells)
    {
      item.text = groupVerb + item.text
      item.kind = groupKind
      if struck { item.status = .done }
      if let isDone = line.isTaskDone {
        let box: ActionItem.Status = isDone ? .done : .open
        if !ActionWords.refines(item.status, box) { item.status = box }
      }
      readDetails(of: &item, depth: line.listDepth, from: next, until: lines.upperBound)
      items.append(item)
      return
    }
    var item = ActionItem(text: groupVerb + text, range: table.sourceRange(of: line))
    item.kind = groupKind
    item.status = line.isTaskDone.map { $0 ? .done : .open } ?? groupStatus ?? .unknown
    if struck { item.status = .done }
    ActionWords.readText(of: &item, hasBox: line.isTaskDone != nil)
    if item.status == .unknown, line.isPrefixStrong, line.markedPrefix > 0 {
      // `**Alert on it.** (not started) The job should page.`
      let rest = table.bytes[line.text].dropFirst(line.markedPrefix).trimmed
      if rest.first == UInt8(ascii: "("),
        let status = ActionWords.status(ofBeginning: rest.dropFirst())
      {
        item.status = status
      }
    }
    readDetails(of: &item, depth: line.listDepth, from: next, until: lines.upperBound)
    ActionWords.readTicket(of: &item, links: links, in: table)
    guard !ActionWords.isPrompt(item.text) else { return }
    items.append(item)
  }

  /// Whether blanks set the parts of all items under each other: each has such cells, of which the
  /// second begin at one place and are names, days or states.
  private mutating func hasColumns(_ lines: Range<Int>, at depth: Int) -> Bool {
    if let known = columnsOfLists[lines]?[depth] { return known }
    let found = findColumns(lines, at: depth)
    columnsOfLists[lines, default: [:]][depth] = found
    return found
  }

  private func findColumns(_ lines: Range<Int>, at depth: Int) -> Bool {
    let items = lines.filter { table.lines[$0].startsItem && table.lines[$0].listDepth == depth }
    let cells = items.map { ActionWords.alignedCells(of: table.bytes[table.lines[$0].text]) }
    guard cells.count >= 2,
      cells.allSatisfy({ $0.count >= 2 && ActionWords.isDetailOfRow($0[1]) })
    else { return false }
    let starts = zip(items, cells).map { index, cells in
      cells[1].startIndex - table.lines[index].text.lowerBound
    }
    let sorted = starts.sorted()
    return sorted[sorted.count - 1] - sorted[0] <= 2
  }

  /// Reads labels nested in an item, such as `- Owner: Anna` and `- Due: 2024-03-01`.
  func readDetails(of item: inout ActionItem, depth: Int, from first: Int, until end: Int) {
    var index = first
    while index < end, table.lines[index].kind == .text, table.lines[index].listDepth >= depth,
      !(table.lines[index].startsItem && table.lines[index].listDepth == depth)
    {
      let line = table.lines[index]
      index += 1
      guard let colon = line.labelEnd, let label = table.label(of: line) else {
        // `Done on 2024-08-10` nested in it says how far it is, and no more.
        let text = table.bytes[line.text]
        if item.status == .unknown, line.startsItem, line.listDepth == depth + 1,
          text.count <= 40, ActionWords.isState(text)
        {
          item.status = ActionWords.status(ofBeginning: text) ?? .unknown
        }
        continue
      }
      let value = table.text(valueRange(after: colon, in: line.text, of: table.bytes))
      ActionWords.readDetail(of: &item, label: label, value: value)
    }
  }

  /// Reads the value of a label such as `Action item: add an alert`, which may go on in the next
  /// lines of its paragraph.
  mutating func read(_ value: Range<Int>, ofLine index: Int) {
    let line = table.lines[index]
    var text = table.text(value)
    var links = Array(table.links[line.links])
    for next in table.lines[(index + 1)...].prefix(while: { $0.block == line.block }) {
      guard next.labelEnd == nil, !next.startsItem else { break }
      text += " " + table.text(of: next)
      links += table.links[next.links]
    }
    guard !ActionWords.isPrompt(text) else { return }
    var item = ActionItem(text: text, range: table.sourceRange(of: line))
    ActionWords.readText(of: &item, hasBox: false)
    ActionWords.readTicket(of: &item, links: links, in: table)
    items.append(item)
  }

  /// Reads items that have a heading each, with a number, and labels below:
  /// `### AI-1: Add an alert`.
  private mutating func readHeadings(_ lines: Range<Int>) {
    let headings = lines.filter { table.lines[$0].isHeading }
    let texts = headings.map { ActionWords.numbered(table.text(of: table.lines[$0])) }
    guard headings.count >= 2, !texts.contains(nil),
      Set(headings.map { table.lines[$0].kind }).count == 1
    else { return }
    for (position, (index, text)) in zip(headings, texts).enumerated() {
      guard let text, !ActionWords.isPrompt(text) else { continue }
      let line = table.lines[index]
      var item = ActionItem(text: text, range: table.sourceRange(of: line))
      ActionWords.readText(of: &item, hasBox: false)
      let end = position + 1 < headings.count ? headings[position + 1] : lines.upperBound
      readDetails(of: &item, depth: 0, from: index + 1, until: end)
      ActionWords.readTicket(of: &item, links: Array(table.links[line.links]), in: table)
      items.append(item)
    }
  }
}
