// Documents of AsciiDoc:
//
//     = Outage of the checkout              .Queries           |===
//     :date: 2024-03-06                     [source,sql]       |Time |Event
//                                           ----
//     == Action items                       SELECT 1           |10:00 |Alerts fire
//     . Add the index                       ----               |10:05
//     .. in both regions                                       |Fixed
//     * Tell everybody                      NOTE: …            |===
//
// The lines between which other blocks stand, such as `====`, go; what says how a block looks goes
// with the line of its block. Refused: tables and blocks of code that are not closed.

/// Reads a document of AsciiDoc line by line.
struct AsciiDocPage: MarkupPage {
  var lines: MarkupLines
  private var items = MarkupItems()
  /// What is set in since a line with a plus puts it into an item.
  private var attachment: [UInt8] = []
  private var isAfterBlank = true
  /// The marks of blocks that have no end from here on.
  private var unclosed: Set<[UInt8]> = []

  init(_ lines: MarkupLines) { self.lines = lines }

  /// Shows something in place of the next line, in the item that it is a part of.
  private mutating func show(_ line: some Sequence<UInt8>) {
    let shown = Array(line)
    lines.show(shown.isEmpty ? [] : attachment + shown)
  }

  mutating func readLine() {
    let line = lines[lines.next].trimmingSpaces
    guard let first = line.first else {
      isAfterBlank = true
      attachment = []
      return show([])
    }
    let wasAfterBlank = isAfterBlank
    isAfterBlank = false
    switch first {
    case UInt8(ascii: "="):
      if let heading = asciiDocHeading(line) {
        close()
        isAfterBlank = true
        return show(markdownHeading(asciiDocInlines(heading.title), level: heading.level))
      }
    case UInt8(ascii: ":"):
      if let label = attribute(line) { return show(label) }
    case UInt8(ascii: "+") where line.count == 1:
      attachment = [UInt8](repeating: 0x20, count: items.indentation)
      isAfterBlank = true
      return lines.show([])
    case UInt8(ascii: "["):
      if readBlockAttributes(line) { return }
    case UInt8(ascii: "|") where isTableMark(line):
      if readTable(attributes: []) { return }
    default: break
    }
    if readDelimiter(line, language: []) || readItem(line) { return }
    if wasAfterBlank, attachment.isEmpty { items.close() }
    if wasAfterBlank, let title = blockTitle(line) {
      isAfterBlank = true
      return show(asciiDocInlines(title))
    }
    // A line that is set in is no code of Markdown.
    show(asciiDocInlines(line))
  }

  private mutating func close() {
    items.close()
    attachment = []
  }

  /// An attribute of the document as a label: `:author: Ann`.
  private func attribute(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let name = line.dropFirst().prefix {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "_")
    }
    let value = line[name.endIndex...].dropFirst()
    guard !name.isEmpty, name.endIndex < line.endIndex, line[name.endIndex] == UInt8(ascii: ":"),
      let space = value.first, isSpace(space)
    else { return nil }
    return line.dropFirst()
  }

  /// The title of the block that comes next: `.Queries`.
  private func blockTitle(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let title = line.dropFirst()
    guard line.first == UInt8(ascii: "."), let first = title.first, !isSpace(first),
      first != UInt8(ascii: "."), !lines[lines.next + 1].trimmingSpaces.isEmpty
    else { return nil }
    return title
  }

  /// Shows an item; returns false where a line is none.
  private mutating func readItem(_ line: ArraySlice<UInt8>) -> Bool {
    let mark = line.prefix { $0 == line.first }
    guard let first = mark.first, "*.-".utf8.contains(first), mark.count <= 5,
      mark.count == 1 || first != UInt8(ascii: "-"), mark.endIndex < line.endIndex,
      isSpace(line[mark.endIndex])
    else { return false }
    let marks = items.marks
    let depth = marks.firstIndex { $0.elementsEqual(mark) }
    attachment = []
    let begin = items.open((depth.map { Array(marks[..<$0]) } ?? marks) + [Array(mark)])
    show(begin + asciiDocInlines(line[mark.endIndex...].trimmingSpaces))
    return true
  }
}

/// A heading of AsciiDoc, which may have its marks at its end too; nil for any other line.
func asciiDocHeading(_ line: ArraySlice<UInt8>) -> (level: Int, title: ArraySlice<UInt8>)? {
  let equals = UInt8(ascii: "=")
  let marks = line.prefix { $0 == equals }
  guard (1...6).contains(marks.count), marks.endIndex < line.endIndex,
    isSpace(line[marks.endIndex])
  else { return nil }
  var title = line[marks.endIndex...].trimmingSpaces
  let end = title.suffix(marks.count + 1)
  if end.count > marks.count, end.dropFirst().allSatisfy({ $0 == equals }),
    isSpace(end[end.startIndex])
  {
    title = title.dropLast(marks.count).trimmingSpaces
  }
  return title.contains { isLetter($0) || $0 >= 0x80 } ? (marks.count, title) : nil
}

/// Whether a line begins or ends a table.
private func isTableMark(_ line: ArraySlice<UInt8>) -> Bool {
  line.count >= 4 && line.first == UInt8(ascii: "|")
    && line.dropFirst().allSatisfy { $0 == UInt8(ascii: "=") }
}

extension AsciiDocPage {
  /// Reads what a line in brackets says of the table or the code below it; returns false where that
  /// is neither.
  private mutating func readBlockAttributes(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.last == UInt8(ascii: "]"), !lines.isAtEnd else { return false }
    let below = lines[lines.next + 1].trimmingSpaces
    guard isTableMark(below) || isCodeMark(below) else { return false }
    let attributes = line.dropFirst().dropLast()
    guard blockEnd(of: below, after: lines.next + 1) != nil else { return false }
    show([])
    if isTableMark(below) {
      if !readTable(attributes: attributes) { show(below) }
    } else {
      let parts = attributes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      let isSource = parts.first.map { $0.starts(with: "source".utf8) || $0.isEmpty } ?? false
      let language = isSource && parts.count > 1 ? parts[1].trimmingSpaces : []
      _ = readDelimiter(below, language: language)
    }
    return true
  }

  /// Shows a block of code, or nothing in place of a line around another block; returns false where
  /// a line is neither.
  private mutating func readDelimiter(
    _ line: ArraySlice<UInt8>, language: ArraySlice<UInt8>
  ) -> Bool {
    guard let first = line.first, line.allSatisfy({ $0 == first }) else { return false }
    if isCodeMark(line) {
      if !readCode(until: Array(line), info: language) { show("***".utf8) }
      return true
    }
    if line.elementsEqual("'''".utf8) || line.elementsEqual("***".utf8)
      || line.elementsEqual("---".utf8)
    {
      show("***".utf8)
      return true
    }
    let isMark = line.count >= 4 && "=*_+/".utf8.contains(first) || line.elementsEqual("--".utf8)
    guard isMark else { return false }
    isAfterBlank = true
    show([])
    return true
  }

  /// Whether a line begins or ends a block of code.
  private func isCodeMark(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 4, let first = line.first, "-.".utf8.contains(first) else { return false }
    return line.allSatisfy { $0 == first }
  }

  /// Shows lines of code between fences that are longer than any in them; returns false where they
  /// have no end.
  private mutating func readCode(until mark: [UInt8], info: ArraySlice<UInt8>) -> Bool {
    guard let end = blockEnd(of: mark[...], after: lines.next) else { return false }
    let fence = lines.fence(around: lines.next + 1..<end)
    show(fence + info.filter { $0 != UInt8(ascii: "`") })
    while lines.next < end { show(lines[lines.next]) }
    show(fence)
    isAfterBlank = true
    return true
  }

  /// The line that ends a block: the next one with its mark.
  private mutating func blockEnd(of mark: ArraySlice<UInt8>, after first: Int) -> Int? {
    guard !unclosed.contains(Array(mark)) else { return nil }
    var number = first + 1
    while number <= lines.last {
      if lines[number].trimmingSpaces.elementsEqual(mark) { return number }
      number += 1
    }
    unclosed.insert(Array(mark))
    return nil
  }
}

extension AsciiDocPage {
  /// Shows the table that begins with the next line; returns false where it is none.
  private mutating func readTable(attributes: ArraySlice<UInt8>) -> Bool {
    let first = lines.next
    guard attachment.isEmpty,
      let end = blockEnd(of: lines[first].trimmingSpaces, after: first)
    else { return false }
    var reader = AsciiDocTable(attributes: attributes)
    for number in first + 1..<end { reader.read(lines[number].trimmingSpaces, at: number) }
    let table = reader.finish()
    guard let firstRow = table.rows.first?.lines.lowerBound else { return false }
    close()
    while lines.next < firstRow { lines.show([]) }
    table.show(in: &lines)
    while lines.next <= end { lines.show([]) }
    isAfterBlank = true
    return true
  }
}
