import Diagnostics
import Documents

/// A value with a label: of front matter, of a `Label: value` line or of a row of two cells.
struct Field: Sendable {
  /// The label in lower case, without punctuation.
  var label: String
  /// The text in brackets of the label, in lower case.
  var aside: String
  var value: String
  /// The value in `LineTable.bytes`.
  var range: Range<Int>
  /// The index of the line of the value.
  var line: Int
}

/// The length of the name of a picture that a line begins with, such as `:fire: `, with the spaces
/// behind it; 0 where there is none.
private func shortcodeLength(of text: ArraySlice<UInt8>) -> Int {
  guard text.first == UInt8(ascii: ":") else { return 0 }
  let name = text.dropFirst().prefix {
    $0.isASCIILetter || $0.isDigit || $0.isOne(of: "_+-")
  }
  let behind = text[name.endIndex...]
  guard (2...32).contains(name.count), name.contains(where: \.isASCIILetter),
    behind.first == UInt8(ascii: ":"), behind.dropFirst().first == 0x20
  else { return 0 }
  return name.count + 2 + behind.dropFirst().prefix(while: \.isSpace).count
}

/// Whether a line begins the record of a commit: `commit 9b3a733a99f0ae5de143`.
private func isCommit(_ text: ArraySlice<UInt8>) -> Bool {
  guard text.begins(with: "commit "), text.count >= 14 else { return false }
  return text.dropFirst(7).prefix(7).allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
}

/// Finds the labelled values of a report, in order.
///
/// ```text
/// **Severity:** SEV2      Date: 2024-02-12      | Duration | 2h 34m |      Status
/// - **Time to repair**: 0h 16m                                             - Final
/// ```
///
/// - Complexity: O(n) in the lines.
func labelledFields(of table: LineTable) -> [Field] {
  var reader = FieldFinder(table: table)
  for index in table.lines.indices where table.lines[index].quoteDepth == 0 {
    switch table.lines[index].kind {
    case .text, .heading: reader.readText(index)
    case .tableRow(let isHeader): reader.readRow(index, isHeader: isHeader)
    case .code, .rule: break
    }
  }
  return reader.fields
}

/// Collects the fields of a report, line by line.
private struct FieldFinder {
  let table: LineTable
  private(set) var fields: [Field] = []
  /// The paragraph of a log of version control, whose date is that of a commit.
  private var commit: Int?

  init(table: LineTable) { self.table = table }

  private mutating func add(_ label: Range<Int>, _ value: Range<Int>, line: Int) {
    let title = TitleText(table.bytes[label])
    fields.append(
      Field(
        label: title.words, aside: title.aside, value: table.text(value), range: value, line: line))
  }

  mutating func readText(_ index: Int) {
    let line = table.lines[index]
    if isCommit(table.bytes[line.text]) { commit = line.block }
    if line.block == commit { return }
    // `:fire: *Severity:* 2`, as chats write their pictures.
    let rest = line.text.dropFirst(shortcodeLength(of: table.bytes[line.text]))
    if rest.lowerBound > line.text.lowerBound, let end = labelEnd(of: rest, in: table.bytes) {
      let value = valueRange(after: end, in: rest, of: table.bytes)
      if !value.isEmpty { add(rest.lowerBound..<end, value, line: index) }
      return
    }
    guard let end = line.labelEnd else {
      // `Fault occurs 2020-02-12 11:45` has its label before the time.
      if line.startsItem, let (stamp, words) = closingStamp(of: index, in: table) {
        add(words, stamp.range, line: index)
      }
      if let field = headedField(index, in: table) { fields.append(field) }
      return
    }
    let label = line.text.lowerBound..<end
    let value = valueRange(after: end, in: line.text, of: table.bytes)
    if !value.isEmpty {
      readValue(value, of: label, line: index)
    } else if index + 1 < table.lines.count {
      // The value may stand alone on the next line, or be the only item of a list.
      let next = table.lines[index + 1]
      guard next.kind == .text, next.number <= line.number + 2, next.text.count <= 200,
        next.labelEnd == nil
      else { return }
      readValue(next.text, of: label, line: index + 1)
    }
  }

  /// Adds the value of a label, or the several that it holds.
  private mutating func readValue(_ value: Range<Int>, of label: Range<Int>, line: Int) {
    // `Status / severity / release: closed / low / 2.4`
    let labels = slashParts(of: label)
    if labels.count > 1, nameSeveralFacts(labels), case let values = slashParts(of: value),
      values.count == labels.count
    {
      for (label, value) in zip(labels, values) { add(label, value, line: line) }
      return
    }
    // `Severity: SEV2 | Status: final` holds several.
    let parts = labelParts(of: value, in: table.bytes)
    add(label, parts.first ?? value, line: line)
    for part in parts.dropFirst() {
      guard let end = labelEnd(of: part, in: table.bytes) else { continue }
      let value = valueRange(after: end, in: part, of: table.bytes)
      if !value.isEmpty { add(part.lowerBound..<end, value, line: line) }
    }
  }

  /// What stands between the slashes of a text that have a space on both sides; the whole text
  /// where a part would be empty.
  private func slashParts(of text: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = text.lowerBound
    for index in text.dropFirst().dropLast()
    where table.bytes[(index - 1)...(index + 1)].elementsEqual(" / ".utf8) {
      guard index - 1 > start else { return [text] }
      parts.append(start..<(index - 1))
      start = index + 2
    }
    return start < text.upperBound ? parts + [start..<text.upperBound] : [text]
  }

  /// Whether the parts of a label are those of different facts: not two names of one, as of
  /// `Authors / owners`, nor the parts of a time.
  private func nameSeveralFacts(_ labels: [Range<Int>]) -> Bool {
    let words = labels.map { TitleText(table.bytes[$0]).words }
    let known = words.compactMap(FieldLabels.fact)
    return known.count >= 2 && Set(known).count == known.count
      && !words.contains { $0 == "time" || $0 == "date" }
  }

  mutating func readRow(_ index: Int, isHeader: Bool) {
    let cells = Array(table.cells(of: table.lines[index]))
    if cells.count == 2, !cells[0].isEmpty, !cells[1].isEmpty, cells[0].count <= 60 {
      add(cells[0], cells[1], line: index)
    } else if isHeader, index + 1 < table.lines.count, cells.count >= 2,
      case .tableRow(isHeader: false) = table.lines[index + 1].kind,
      index + 2 >= table.lines.count || !table.lines[index + 2].isRow
    {
      // A table of one row: the head holds the labels.
      for (cell, value) in zip(cells, table.cells(of: table.lines[index + 1]))
      where !value.isEmpty {
        add(cell, value, line: index + 1)
      }
    }
  }
}

/// The value of a label, and after it the labels that follow in the same line behind a mark, each
/// with its value: `SEV2 | Status: final · Lead: Ann`; none where no label follows.
private func labelParts(of value: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
  var parts: [Range<Int>] = []
  var start = value.lowerBound
  var index = start
  while index < value.upperBound {
    defer { index += 1 }
    // All marks but the first begin with one of two bytes.
    guard bytes[index] == 0x20, index + 1 < value.upperBound,
      bytes[index + 1] == UInt8(ascii: "|") || bytes[index + 1] == 0xC2 || bytes[index + 1] == 0xE2,
      let mark = labelSeparators.first(where: { bytes[index...].starts(with: $0.utf8) })
    else { continue }
    let next = Swift.min(index + mark.utf8.count, value.upperBound)
    // A label is short and begins with a capital letter; a sentence goes on.
    guard next < value.upperBound, bytes[next].isUppercaseOrNonASCII,
      let end = labelEnd(of: next..<value.upperBound, in: bytes),
      bytes[next..<end].count(where: { $0 == 0x20 }) <= 3
    else { continue }
    parts.append(start..<index)
    start = next
  }
  return parts.isEmpty ? [] : parts + [start..<value.upperBound]
}

private let labelSeparators = [" | ", " · ", " • ", " — ", " – ", " ‖ "]

extension Outline {
  /// Whether a label stands among the causes, actions or lessons, where a time is that of one of
  /// them and not of the incident.
  func isOfPart(_ field: Field) -> Bool {
    var owner = owners[field.line]
    while owner >= 0 {
      let section = entries[owner].section
      switch section.role {
      case .rootCause, .contributingFactors, .actionItems, .lessons, .wentWell, .wentWrong,
        .related:
        // `# Root cause analysis` may be the title of the whole report.
        if section.style != .heading || section.level > 1 { return true }
      default: break
      }
      owner = entries[owner].parent
    }
    return false
  }
}

/// The value under a heading that is the name of a fact: `## Severity`, then
/// `**High** - all users`.
private func headedField(_ index: Int, in table: LineTable) -> Field? {
  guard table.lines[index].isHeading, index + 1 < table.lines.count else { return nil }
  let next = table.lines[index + 1]
  guard next.kind == .text, next.quoteDepth == 0 else { return nil }
  // What stands in bold is the value, and the rest explains it.
  let marked = next.text.lowerBound..<(next.text.lowerBound + next.markedPrefix)
  let value = next.isPrefixStrong && !marked.isEmpty ? marked : next.text
  guard value.count <= 120, labelEnd(of: next.text, in: table.bytes) == nil else { return nil }
  let title = TitleText(table.bytes[table.lines[index].text])
  guard FieldLabels.headings.contains(title.words) else { return nil }
  return Field(
    label: title.words, aside: title.aside, value: table.text(value), range: value, line: index + 1)
}

extension LineTable {
  /// The value of a field at its place in the file.
  func located(_ field: Field) -> Located<String> {
    Located(
      field.value, at: sourceRange(of: field.value.firstBytes(60), in: lines[field.line]), .stated)
  }
}
