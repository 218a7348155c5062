import Diagnostics
import Documents

/// Items that are written without the marks of a list: rows, labels and lines.
extension ActionReader {
  /// Reads the rows of a table without a head that was pasted as text: each begins with the work;
  /// what stands behind tabs is its state, its day, or who does it.
  mutating func readTabbedLines(_ lines: Range<Int>) {
    let rows = lines.filter { index in
      let line = table.lines[index]
      return line.kind == .text && line.quoteDepth == 0 && line.listDepth == 0
        && table.bytes[line.text].contains(0x09)
    }
    guard rows.count >= 2 else { return }
    for index in rows {
      let parts = table.bytes[table.lines[index].text].split(separator: 0x09).map(\.trimmed)
      guard let work = parts.first, !work.isEmpty, !ActionWords.isPrompt(work.string) else {
        continue
      }
      var item = ActionItem(
        text: work.string, range: table.sourceRange(of: table.lines[index]))
      item.status = groupStatus ?? .unknown
      ActionWords.readText(of: &item, hasBox: false)
      for part in parts.dropFirst() where !part.isEmpty {
        if item.status == .unknown, let status = ActionWords.status(ofCell: part.string) {
          item.status = status
        } else if item.due == nil, startsWithTime(part.startIndex..<part.endIndex, in: table.bytes)
        {
          item.due = part.string
        } else if item.owner == nil, part.count(where: \.isSpace) < 4,
          !part.contains(where: \.isDigit)
        {
          item.owner = part.string
        } else {
          item.text += " · " + part.string
        }
      }
      ActionWords.readTicket(
        of: &item, links: Array(table.links[table.lines[index].links]), in: table)
      items.append(item)
    }
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
      addLine(text, of: index)
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
    let marked = ActionWords.marked(written)
    guard marked != nil || ActionWords.areTasks(written) else { return }
    var next = texts.startIndex
    for index in lines {
      if table.lines[index].isHeading { setGroup(table.text(of: table.lines[index])) }
      guard next < texts.endIndex, texts[next] == index else { continue }
      if let line = marked?[next], line.isContinued {
        items[items.count - 1].text += " " + line.text
      } else {
        addLine(marked?[next].text ?? written[next], of: index, status: marked?[next].status)
      }
      next += 1
    }
  }

  /// Adds the item that a line without a mark is, with its state where a box tells it.
  private mutating func addLine(
    _ text: String, of index: Int, status: ActionItem.Status? = nil
  ) {
    let line = table.lines[index]
    var item = ActionItem(text: groupVerb + text, range: table.sourceRange(of: line))
    guard !ActionWords.isPrompt(item.text) else { return }
    item.kind = groupKind
    item.status = status ?? groupStatus ?? .unknown
    ActionWords.readText(of: &item, hasBox: status != nil)
    ActionWords.readTicket(of: &item, links: Array(table.links[line.links]), in: table)
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
