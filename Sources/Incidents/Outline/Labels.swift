import Diagnostics

/// Finds the end of the words before a label's colon, or before the only tab of its line; nil where
/// the line is no label.
///
/// A label is a few words, and its colon is followed by white space or the end, or stands in bold.
func findLabelEnd(of line: Line, in table: LineTable) -> Int? {
  if line.isPrefixStrong, line.markedPrefix > 0 {
    let end = line.text.lowerBound + line.markedPrefix
    let inside = table.bytes[line.text.lowerBound..<end].trimmed
    if inside.last == UInt8(ascii: ":") { return inside.endIndex - 1 }
    if inside.last == UInt8(ascii: ".") { return inside.endIndex - 1 }
    let after = table.bytes[end..<line.text.upperBound].trimmed
    // `**Severity: S1**`
    if after.isEmpty,
      let colon = labelEnd(of: inside.startIndex..<inside.endIndex, in: table.bytes),
      colon + 1 < inside.endIndex, FieldLabels.fact(TitleText(inside[..<colon]).words) != nil
    {
      return colon
    }
    // `**What was the impact?** Logins failed.`
    if inside.last == UInt8(ascii: "?"), !after.isEmpty { return inside.endIndex }
    if after.isEmpty || after.first == UInt8(ascii: ":") || after.begins(with: "：") {
      return inside.endIndex
    }
    if let first = after.first,
      first == UInt8(ascii: "-") || after.begins(with: "–")
        || after.begins(with: "—")
    {
      return inside.endIndex
    }
  }
  return labelEnd(of: line.text, in: table.bytes) ?? emphasizedLabelEnd(of: line, in: table)
    ?? factLabelEnd(of: line.text, in: table.bytes)
}

/// Finds the end of the name of a fact whose value stands behind another mark than a colon:
/// `Severity - High`, `Start (UTC) .... 03:25`, `Status = final`.
///
/// A name in a sentence is none: a dash is a mark of a few facts only, and behind the name of a time
/// there must be one.
private func factLabelEnd(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
  let line = bytes[range]
  guard line.count <= 120, line.first?.isUppercaseOrNonASCII == true else { return nil }
  var index = range.lowerBound
  while index < range.upperBound, index - range.lowerBound <= 40 {
    defer { index += 1 }
    guard bytes[index] == 0x20, let length = lengthOfMark(line[(index + 1)...]) else { continue }
    let value = index + 1 + length
    let name = TitleText(line[..<index]).words
    if FieldLabels.milestone(ofLabel: name) != nil {
      return isTime(value..<range.upperBound, in: bytes) ? index : nil
    }
    let isPlain =
      FieldLabels.isSeverity(name) || FieldLabels.duration.contains(name)
      || FieldLabels.status.contains(name) || FieldLabels.incidentDate.contains(name)
    return isPlain && value < range.upperBound ? index : nil
  }
  return nil
}

/// Whether a text is a time and no more than a bracket behind it.
private func isTime(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
  var scanner = StampScanner(bytes, in: range)
  guard scanner.stamp() != nil else { return false }
  let rest = bytes[scanner.position..<Swift.max(scanner.position, range.upperBound)].trimmed
  return rest.isEmpty || rest.first == UInt8(ascii: "(")
}

/// How long the mark between a name and a value is that a text begins with, with the space behind
/// it; nil where it begins with none.
private func lengthOfMark(_ text: ArraySlice<UInt8>) -> Int? {
  if let mark = factMarks.first(where: { text.begins(with: $0) }) { return mark.utf8CodeUnitCount }
  // Dots or spaces up to a column of values.
  guard let first = text.first, first == UInt8(ascii: ".") || first == 0x20 else { return nil }
  let leader = text.prefix { $0 == first || $0 == 0x20 }
  return leader.count >= 2 ? leader.count : nil
}

private let factMarks: [StaticString] = ["- ", "– ", "— ", "= ", "| "]

/// Finds the end of the emphasized name of a time that a line begins with, as templates have it:
/// `_Date/time of resolution_ 11:00 on 5 March`.
private func emphasizedLabelEnd(of line: Line, in table: LineTable) -> Int? {
  guard line.emphasizedPrefix > 0, line.emphasizedPrefix < line.text.count else { return nil }
  let end = line.text.lowerBound + line.emphasizedPrefix
  let name = TitleText(table.bytes[line.text.lowerBound..<end]).words
  return FieldLabels.milestone(ofLabel: name) == nil ? nil : end
}

func labelEnd(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
  let end = Swift.min(range.upperBound, range.lowerBound + 61)
  // Most lines of prose have no colon there.
  let beginning = bytes.span.extracting(range.lowerBound..<end)
  guard beginning.holds(UInt8(ascii: ":")) || beginning.holds(0xEF) else {
    return beginning.holds(0x09) ? tabbedLabelEnd(of: range, in: bytes) : nil
  }
  var spaces = 0
  var index = range.lowerBound
  while index < end {
    let byte = bytes[index]
    // Most bytes are letters.
    if (0x41...0x7A).contains(byte) {
      index += 1
      continue
    }
    if byte == UInt8(ascii: ":") {
      guard index > range.lowerBound else { return nil }
      // Japanese and Chinese put no space behind it: `発生日時:9時10分`.
      let isEnd =
        index + 1 >= range.upperBound || bytes[index + 1].isSpace
        || isWideLetter(endingAt: index, in: bytes)
      return isEnd ? index : nil
    }
    // The wide colon of Chinese and Japanese stands without a space.
    if byte == 0xEF, index > range.lowerBound,
      bytes[index..<range.upperBound].begins(with: "：")
    {
      return index
    }
    if byte == 0x20 { spaces += 1 }
    if spaces > 8
      || byte == UInt8(ascii: ".") && index + 1 < range.upperBound
        && bytes[index + 1].isSpace
    {
      return nil
    }
    index += 1
  }
  return nil
}

/// Whether a character of Japanese, Chinese or Korean ends at a place.
private func isWideLetter(endingAt index: Int, in bytes: [UInt8]) -> Bool {
  index >= 3 && (0xE3...0xED).contains(bytes[index - 3]) && bytes[index - 1] >= 0x80
}

/// Returns the end of a label whose value stands behind the only tab of the line, as in a table of
/// facts that was pasted as text: few words without a digit that begin with a capital.
private func tabbedLabelEnd(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
  let line = bytes[range]
  guard let tab = line.firstIndex(of: 0x09), tab + 1 < line.endIndex,
    line.first?.isUppercaseOrNonASCII == true,
    !line[..<tab].contains(where: \.isDigit), line[..<tab].count(where: \.isSpace) <= 4,
    !line[(tab + 1)...].contains(0x09)
  else { return nil }
  return tab
}

/// Returns the text after a label: without its colon or dash.
func valueRange(after end: Int, in line: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
  var start = end
  while start < line.upperBound,
    bytes[start].isSpace || bytes[start].isOne(of: ":.-=|")
  {
    start += 1
  }
  if start + 2 < line.upperBound, isDashOrWideColon(at: start, in: bytes) {
    start += 3
    while start < line.upperBound, bytes[start].isSpace { start += 1 }
  }
  return Swift.min(start, line.upperBound)..<line.upperBound
}

/// Whether `–`, `—` or `：` stands at a place.
private func isDashOrWideColon(at index: Int, in bytes: [UInt8]) -> Bool {
  switch bytes[index] {
  case 0xE2: bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
  case 0xEF: bytes[index + 1] == 0xBC && bytes[index + 2] == 0x9A
  default: false
  }
}

/// Whether a text begins with a time of day or a date.
func startsWithTime(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
  // Every time has one of these marks, but for those that are words.
  guard
    bytes[range].contains(where: { $0.isDigit || $0.isOne(of: ":?") })
      || timeWords.occurs(in: bytes[range])
  else { return false }
  var scanner = StampScanner(bytes, in: range)
  return scanner.stamp() != nil
}

private let timeWords = PhraseTable(["noon", "midnight"])
