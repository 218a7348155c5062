// Descriptions in Jira, and pages of old Confluence:
//
//     h2. Timeline                          {code:sql}
//     ||Time||Event||                       SELECT 1
//     |10:00|Alerts fire|                   {code}
//     # Add the index                       {quote}
//     ## in both regions                    It was slow.
//     bq. It was slow.                      {quote}
//
// Refused: blocks that are not closed, and tables in quotes. All other macros stay text.

/// Reads a page of Jira line by line.
struct JiraPage: MarkupPage {
  var lines: MarkupLines
  private var items = MarkupItems()
  private var isInQuote = false
  /// The marks of blocks that have no end from here on.
  private var unclosed: Set<String> = []

  init(_ lines: MarkupLines) { self.lines = lines }

  /// Shows something in place of the next line, in the quote that is open.
  private mutating func show(_ line: some Sequence<UInt8>) {
    if isInQuote {
      lines.show(Array("> ".utf8) + line)
    } else {
      lines.show(line)
    }
  }

  mutating func readLine() {
    let line = lines[lines.next].trimmingSpaces
    if isInQuote, let end = place(of: "{quote}", in: line) { return endQuote(line, at: end) }
    guard let first = line.first else {
      items.close()
      show([])
      return
    }
    switch first {
    case UInt8(ascii: "h"):
      if let level = jiraHeadingLevel(line) {
        items.close()
        let title = jiraInlines(line.dropFirst(3).trimmingSpaces)
        return show(markdownHeading(title, level: level))
      }
    case UInt8(ascii: "b") where line.starts(with: "bq. ".utf8):
      items.close()
      return show(Array("> ".utf8) + jiraInlines(line.dropFirst(4).trimmingSpaces))
    case UInt8(ascii: "{"):
      if readBlock(line) { return }
    case UInt8(ascii: "|"):
      if !isInQuote, readTable() { return }
    case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "-"):
      if readItem(line) { return }
    default: break
    }
    // Four spaces are no mark of code here.
    show(jiraInlines(line))
  }

  /// Shows an item or a rule; returns false where a line is neither.
  private mutating func readItem(_ line: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    let marks = line.prefix { "*#-".utf8.contains($0) }
    guard marks.endIndex < line.endIndex else {
      guard marks.count >= 4, marks.allSatisfy({ $0 == hyphen }) else { return false }
      items.close()
      show("***".utf8)
      return true
    }
    guard isSpace(line[marks.endIndex]) else { return false }
    let path = marks.map { [$0] }
    show(items.open(path) + jiraInlines(line[marks.endIndex...].trimmingSpaces))
    return true
  }
}

/// The level of a heading of Jira, such as `h2. Timeline`; nil for any other line.
func jiraHeadingLevel(_ line: ArraySlice<UInt8>) -> Int? {
  let head = Array(line.prefix(4))
  guard head.count == 4, head[0] == UInt8(ascii: "h"), (0x31...0x36).contains(head[1]),
    head[2] == UInt8(ascii: "."), isSpace(head[3])
  else { return nil }
  return Int(head[1] - 0x30)
}

/// The macro of several lines that a line of Jira begins, without its braces and what it is told.
func jiraBlock(_ line: ArraySlice<UInt8>) -> (name: String, content: ArraySlice<UInt8>)? {
  for name in ["code", "noformat", "quote"] where line.dropFirst().starts(with: name.utf8) {
    let rest = line.dropFirst(name.utf8.count + 1)
    guard rest.first == UInt8(ascii: "}") || rest.first == UInt8(ascii: ":"),
      let end = rest.firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return (name, line[(end + 1)...])
  }
  return nil
}

extension JiraPage {
  /// Shows a block of code, or begins or ends a quote; returns false where a line does neither.
  private mutating func readBlock(_ line: ArraySlice<UInt8>) -> Bool {
    guard let (name, content) = jiraBlock(line) else { return false }
    let mark = "{\(name)}"
    if name == "quote" { return beginQuote(content) }
    guard let end = blockEnd(mark, content), end > lines.next else { return false }
    items.close()
    let last = lines[end]
    let lastText = last[..<(place(of: mark, in: last) ?? last.endIndex)]
    let rest = last[lastText.endIndex...].dropFirst(mark.utf8.count).trimmingSpaces
    let isPlain = content.isEmpty && lastText.allSatisfy(isSpace) && rest.isEmpty
    if isPlain {
      showFence(until: end, info: line.dropFirst(name.utf8.count + 1).dropLast())
    } else {
      show(Array("<pre>".utf8) + escapedHTML(content))
      while lines.next < end { show(escapedHTML(lines[lines.next])) }
      show(escapedHTML(lastText) + Array("</pre>".utf8) + escapedHTML(rest))
    }
    return true
  }

  /// Shows lines of code between fences that are longer than any in them.
  private mutating func showFence(until end: Int, info: ArraySlice<UInt8>) {
    let fence = lines.fence(around: lines.next..<end)
    // The language is the first of what the macro is told, unless that is a name and a value.
    let language = info.dropFirst().prefix { $0 != UInt8(ascii: "|") }
    let isSetting = language.contains(UInt8(ascii: "="))
    show(fence + (isSetting ? [] : language.filter { $0 != UInt8(ascii: "`") }))
    while lines.next < end { show(lines[lines.next]) }
    show(fence)
  }

  /// Begins a quote with a line; returns false where it has no end.
  private mutating func beginQuote(_ content: ArraySlice<UInt8>) -> Bool {
    guard !isInQuote, blockEnd("{quote}", content) != nil else { return false }
    items.close()
    let text = content.trimmingSpaces
    if text.isEmpty {
      show([])
      isInQuote = true
    } else {
      isInQuote = true
      if let end = place(of: "{quote}", in: text) {
        endQuote(text, at: end)
      } else {
        show(jiraInlines(text))
      }
    }
    return true
  }

  /// Ends the quote with a line that has its mark at an index.
  private mutating func endQuote(_ line: ArraySlice<UInt8>, at end: Int) {
    let text = line[..<end].trimmingSpaces
    let rest = line[(end + "{quote}".utf8.count)...].trimmingSpaces
    items.close()
    if text.isEmpty { isInQuote = false }
    show(jiraInlines(text) + (text.isEmpty || rest.isEmpty ? [] : [0x20]) + jiraInlines(rest))
    isInQuote = false
  }

  /// The line that ends a block; the next one itself where its content has the mark.
  private mutating func blockEnd(_ mark: String, _ content: ArraySlice<UInt8>) -> Int? {
    guard !unclosed.contains(mark) else { return nil }
    if place(of: mark, in: content) != nil { return lines.next }
    var number = lines.next + 1
    while number <= lines.last {
      if place(of: mark, in: lines[number]) != nil { return number }
      number += 1
    }
    unclosed.insert(mark)
    return nil
  }
}

extension JiraPage {
  /// Shows the table that begins with the next line; returns false where it is none.
  private mutating func readTable() -> Bool {
    if delimiterRow(lines[lines.next + 1].trimmingSpaces) != nil {
      showMarkdownTable()
      return true
    }
    var table = MarkupTable()
    var number = lines.next
    while let row = row(from: number) {
      table.begin(at: number)
      addCells(of: row.text[...], to: &table, at: row.end)
      number = row.end + 1
    }
    guard !table.rows.isEmpty else { return false }
    items.close()
    table.show(in: &lines)
    return true
  }

  /// Shows the rows of a table that somebody set as Markdown has them.
  private mutating func showMarkdownTable() {
    items.close()
    while !lines.isAtEnd {
      let row = lines[lines.next].trimmingSpaces
      guard row.first == UInt8(ascii: "|") else { return }
      show(jiraInlines(row))
    }
  }

  /// The text of a row, and its last line: the first one that ends with a pipe.
  ///
  /// A row has at most ten lines, so that rows that nothing ends take linear time.
  private func row(from first: Int) -> (text: [UInt8], end: Int)? {
    var text: [UInt8] = []
    for number in first..<first + 10 {
      let line = lines[number].trimmingSpaces
      let begins = line.first == UInt8(ascii: "|")
      guard !line.isEmpty, begins == (number == first), jiraHeadingLevel(line) == nil else {
        return nil
      }
      text += (begins ? [] : [0x20]) + line
      if line.last == UInt8(ascii: "|"), text.count > 1 { return (text, number) }
    }
    return nil
  }

  private func addCells(of row: ArraySlice<UInt8>, to table: inout MarkupTable, at line: Int) {
    let pipe = UInt8(ascii: "|")
    var ends = EndSearch(in: row)
    var index = row.startIndex
    while index < row.endIndex {
      // Two pipes stand before a name of a column or row.
      let isHead = row.holds("||", at: index)
      let start = index + (isHead ? 2 : 1)
      index = start
      while index < row.endIndex, row[index] != pipe {
        switch row[index] {
        case UInt8(ascii: "\\"): index += 1
        case UInt8(ascii: "["): index = ends.place(of: "]", from: index) ?? index
        case UInt8(ascii: "{") where row.holds("{{", at: index):
          index = ends.place(of: "}}", from: index) ?? index
        default: break
        }
        index += 1
      }
      let end = Swift.min(index, row.endIndex)
      guard start < end || end < row.endIndex else { return }
      table.add(jiraInlines(row[start..<end].trimmingSpaces), isHead: isHead, at: line)
      index = end
    }
  }
}

/// Where a mark stands first in a text.
private func place(of mark: String, in text: ArraySlice<UInt8>) -> Int? {
  var ends = EndSearch(in: text)
  return ends.place(of: mark, from: text.startIndex)
}
