import Diagnostics
import Documents

/// Items that are written without the marks of a list: rows, labels and lines.
extension ActionReader {
  /// Reads the rows of a table without a head that was pasted as text: each begins with the work,
  /// or with its number; what stands behind tabs or upright lines is its state, its day, or who does
  /// it.
  mutating func readTabbedLines(_ lines: Range<Int>) {
    if readAlignedLines(lines) { return }
    for mark in [0x09, UInt8(ascii: "|")] {
      let rows = lines.filter { index in
        let line = table.lines[index]
        let text = table.bytes[line.text]
        return line.kind == .text && line.quoteDepth == 0 && line.listDepth == 0
          && text.count(where: { $0 == mark }) >= (mark == 0x09 ? 1 : 2)
          && (mark == 0x09 || !isPipeline(text))
      }
      guard rows.count >= 2 else { continue }
      for index in rows where index != rows.first || !isHead(index, dividedBy: mark) {
        readRow(index, dividedBy: mark)
      }
      return
    }
  }

  /// Whether the upright lines of a text join commands: `ps aux | grep java | wc -l`.
  private func isPipeline(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(separator: UInt8(ascii: "|")).dropFirst().contains { part in
      part.trimmed.first.map { (0x61...0x7A).contains($0) } ?? false
    }
  }

  /// Whether a row only names what stands in those below it: `Action | Owner | Due`.
  private func isHead(_ index: Int, dividedBy mark: UInt8) -> Bool {
    isHead(table.bytes[table.lines[index].text].split(separator: mark).map(\.trimmed))
  }

  private func isHead(_ cells: [ArraySlice<UInt8>]) -> Bool {
    let titles = cells.map { TitleText($0).words }
      .filter { !["", "#", "no", "nr", "id", "ref"].contains($0) }
    return titles.count >= 2 && titles.allSatisfy { ActionColumn(title: $0) != .note }
  }

  private mutating func readRow(_ index: Int, dividedBy mark: UInt8) {
    let cells = table.bytes[table.lines[index].text].split(separator: mark).map(\.trimmed)
    if let item = item(inRow: index, cells: cells) { items.append(item) }
  }

  /// Reads the rows of a table whose columns blanks set under each other, as plain text has them, with
  /// or without a head; false where there is none.
  ///
  /// ```text
  /// Ref  Action                  Owner      Target      Status
  /// A1   Guard on all ports      Networks   31/08/2025  In progress
  /// A2   Ask for the equipment   Safety     15/08/2025  Not started
  /// ```
  private mutating func readAlignedLines(_ lines: Range<Int>) -> Bool {
    var rows = lines.filter { index in
      let line = table.lines[index]
      return (line.kind == .text || line.kind == .code) && line.quoteDepth == 0
        && line.listDepth == 0 && ActionWords.alignedCells(of: table.bytes[line.text]).count >= 3
    }
    // Other tables may follow.
    let run = zip(rows, rows.dropFirst()).prefix { $1 == $0 + 1 }.count + 1
    rows = Array(rows.prefix(run))
    guard let first = rows.first, rows.count >= 2 else { return false }
    let texts = rows.map { ActionWords.alignedCells(of: table.bytes[table.lines[$0].text]) }
    let hasHead = isHead(texts[0])
    // Without a head, each row begins with its number or ends with its state; code may hold anything.
    guard
      hasHead
        || table.lines[first].kind == .text
          && texts.allSatisfy({ cells in
            let hasNumber = cells[0].contains(where: \.isDigit) && !cells[0].contains(0x20)
            // Work takes more words than the name of a host.
            return cells.count >= 3 && cells[hasNumber ? 1 : 0].contains(0x20)
              && !startsWithTime(cells[0].startIndex..<cells[0].endIndex, in: table.bytes)
              && (hasNumber || cells.last.map { ActionWords.isState($0) } ?? false)
          })
    else { return false }
    for (index, cells) in zip(rows, texts).dropFirst(hasHead ? 1 : 0) {
      let (parts, owner) = hasHead ? arranged(cells, by: texts[0]) : (cells, nil)
      if let item = item(inRow: index, cells: parts, owner: owner) { items.append(item) }
    }
    return true
  }

  /// The cells of a row with the work first and without what is neither the day nor the state of it,
  /// and the cell of who does it, as the head says.
  private func arranged(
    _ cells: [ArraySlice<UInt8>], by head: [ArraySlice<UInt8>]
  ) -> (cells: [ArraySlice<UInt8>], owner: String?) {
    let columns = head.map { ActionColumn(title: TitleText($0).words) }
    guard cells.count == head.count, let work = columns.firstIndex(of: .text) else {
      return (cells, nil)
    }
    let others = columns.indices.filter { [.due, .closed, .status].contains(columns[$0]) }
    let owner = columns.firstIndex(of: .owner).map { cells[$0].string }
    return ([cells[work]] + others.map { cells[$0] }, owner)
  }

  /// The item of a row of cells; nil where the row holds no work.
  ///
  /// Who does it is told, or else named by a cell of a few words.
  func item(
    inRow index: Int, cells: [ArraySlice<UInt8>], owner: String? = nil
  ) -> ActionItem? {
    let line = table.lines[index]
    var parts = cells
    // `OPS-1 | Refuse old files | Ann`, `1 | Refuse old files | Ann`
    var number: String?
    if parts.count > 2, let first = parts.first, !first.contains(0x20),
      first.contains(where: \.isDigit)
    {
      number = ActionWords.ticketName(in: first.string)
      parts.removeFirst()
    }
    guard let work = parts.first, !work.isEmpty, !ActionWords.isPrompt(work.string) else {
      return nil
    }
    var item = ActionItem(text: work.string, range: table.sourceRange(of: line))
    item.status = groupStatus ?? .unknown
    item.owner = owner.flatMap { ActionWords.namesNobody($0) ? nil : $0 }
    ActionWords.readText(of: &item, hasBox: false)
    for part in parts.dropFirst() where !part.isEmpty {
      if item.status == .unknown, let status = ActionWords.status(ofCell: part.string) {
        item.status = status
      } else if item.due == nil, startsWithTime(part.startIndex..<part.endIndex, in: table.bytes) {
        item.due = ActionWords.dueDate(part.string) ?? part.string
      } else if owner == nil, item.owner == nil, part.count(where: \.isSpace) < 4,
        !part.contains(where: \.isDigit)
      {
        if !ActionWords.namesNobody(part.string) { item.owner = part.string }
      } else {
        item.text += " · " + part.string
      }
    }
    // An action item's own number is no ticket.
    if let number, !number.hasBytePrefix("AI-") { item.ticket = number }
    ActionWords.readTicket(of: &item, links: Array(table.links[line.links]), in: table)
    return item
  }

  /// Reads lines after an introduction that ends with a colon, or paragraphs that begin in bold.
  mutating func readBareLines(_ lines: Range<Int>) {
    let texts = lines.filter {
      table.lines[$0].kind == .text && table.lines[$0].quoteDepth == 0
        && table.lines[$0].listDepth == 0
    }
    guard let intro = texts.firstIndex(where: { table.bytes[table.lines[$0].text].last == 0x3A })
    else { return }
    let rest = texts[(intro + 1)...]
    let whole = rest.count { index in
      let line = table.lines[index]
      return table.bytes[line.text].last?.isOne(of: ".;!") ?? false
        || ActionWords.numbered(table.text(of: line)) != nil
    }
    guard rest.count >= 2, whole * 10 >= rest.count * 6 else { return }
    for index in rest {
      var text = table.text(of: table.lines[index])
      text = ActionWords.numbered(text) ?? text
      if text.utf8.last == UInt8(ascii: ":"), isGroupLine(table.lines[index]) {
        setGroup(text)
        continue
      }
      if index == rest.last, ActionWords.isClosing(text) { continue }
      addLine(text, of: [index])
    }
  }

  /// Reads lines that stand without any mark below a title of action items, each of them one item.
  ///
  /// ```text
  /// Add retries to the producer     a) Replace the switch       R1. Monitor the clock
  /// Check the acks (MSG-7)          b) Add a second uplink      R2. Alarm on holdover
  /// ```
  ///
  /// A plan in prose has none: its lines are wrapped, or hold more than a short sentence.
  mutating func readPlainLines(_ lines: Range<Int>) {
    let texts = lines.filter {
      table.lines[$0].kind == .text && table.lines[$0].quoteDepth == 0
        && table.lines[$0].listDepth == 0
    }
    guard texts.count >= 2 else { return }
    let written = texts.map { table.text(of: table.lines[$0]) }
    let goesOn = texts.map { !table.lines[$0].startsBlock }
    var found = ActionWords.marked(written, goesOn: goesOn) ?? []
    if found.isEmpty, ActionWords.areTasks(written) {
      found = written.enumerated().map { position, text in
        ActionWords.MarkedItem(text: text, lines: position..<(position + 1))
      }
    }
    var rest = found[...]
    for index in lines {
      if table.lines[index].isHeading { setGroup(table.text(of: table.lines[index])) }
      guard let next = rest.first, texts[next.lines.lowerBound] == index else { continue }
      addLine(next.text, of: texts[next.lines], status: next.status)
      rest = rest.dropFirst()
    }
  }

  /// Adds the item that lines without a mark are, with its state where a box tells it.
  private mutating func addLine(
    _ text: String, of lines: ArraySlice<Int>, status: ActionItem.Status? = nil
  ) {
    guard let first = lines.first else { return }
    var item = ActionItem(
      text: groupVerb + text, range: table.sourceRange(of: table.lines[first]))
    guard !ActionWords.isPrompt(item.text) else { return }
    item.kind = groupKind
    item.status = status ?? groupStatus ?? .unknown
    ActionWords.readText(of: &item, hasBox: status != nil)
    let links = lines.flatMap { table.links[table.lines[$0].links] }
    ActionWords.readTicket(of: &item, links: links, in: table)
    items.append(item)
  }

  /// Reads items that are written as labels each: what is to be done, and below it who does it and
  /// until when.
  ///
  /// ```text
  /// Action: Automate the renewal
  /// Owner: Wei
  /// Due: 2021-10-15
  /// ```
  mutating func readRecords(_ lines: Range<Int>) {
    let labelled = lines.filter {
      table.lines[$0].kind == .text && table.lines[$0].quoteDepth == 0
        && table.lines[$0].listDepth == 0 && table.lines[$0].labelEnd != nil
    }
    let heads = labelled.filter { index in
      let line = table.lines[index]
      return table.label(of: line).map(ActionWords.namesWork) ?? false
    }
    guard !heads.isEmpty,
      heads.count >= 2 || labelled.contains(where: { isDetail($0, behind: heads[0]) })
    else { return }
    for (position, index) in heads.enumerated() {
      let line = table.lines[index]
      guard let colon = line.labelEnd else { continue }
      let text = table.text(valueRange(after: colon, in: line.text, of: table.bytes))
      guard !ActionWords.isPrompt(text) else { continue }
      var item = ActionItem(text: text, range: table.sourceRange(of: line))
      item.kind = groupKind
      item.status = groupStatus ?? .unknown
      ActionWords.readText(of: &item, hasBox: false)
      let end = position + 1 < heads.count ? heads[position + 1] : lines.upperBound
      readDetails(of: &item, depth: 0, from: index + 1, until: end)
      ActionWords.readTicket(of: &item, links: Array(table.links[line.links]), in: table)
      items.append(item)
    }
  }

  private func isDetail(_ index: Int, behind head: Int) -> Bool {
    index > head && ActionWords.isDetail(table.text(of: table.lines[index]))
  }
}
