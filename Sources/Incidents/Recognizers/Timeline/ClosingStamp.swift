/// The words by which an item tells how long something was, and not when.
private let measures = PhraseTable(["time to%", "duration", "mttd", "mttr"])

/// The time that a short item ends with, and the words before it: `Fault occurs 2020-02-12 11:45`.
func closingStamp(of index: Int, in table: LineTable) -> (stamp: Stamp, words: Range<Int>)? {
  let line = table.lines[index]
  // A time ends in a digit, or in a few letters after one.
  guard line.startsItem || line.startsBlock || line.labelEnd != nil,
    line.text.count <= 120,
    table.bytes[line.text].suffix(12).contains(where: \.isDigit),
    let stamp = table.stamps[index].last, stamp.clock != nil
  else { return nil }
  let after = table.bytes[stamp.range.upperBound..<line.text.upperBound]
  guard after.allSatisfy({ !$0.isWordByte }) else { return nil }
  var words = table.bytes[line.text.lowerBound..<stamp.range.lowerBound].trimmed
  while let last = words.last, last.isOne(of: ":-(,") || last.isSpace {
    words = words.dropLast()
  }
  for word in [" at", " on"] where words.suffix(3).elementsEqual(word.utf8) {
    words = words.dropLast(3)
  }
  // `Time to resolve: 7h (support hours are 10:00-17:00)` is a length of time.
  if measures.occurs(in: words.prefix(32)) { return nil }
  return words.isEmpty ? nil : (stamp, words.startIndex..<words.endIndex)
}

/// The time right behind the label of a line that says a little more, and its words:
/// `Detected: 10:05 UTC (by an alert)`, `Stable: 2025-08-19 02:50 UTC onwards`.
func labelledStamp(of index: Int, in table: LineTable) -> (stamp: Stamp, text: String)? {
  let line = table.lines[index]
  guard let stamp = table.stamps[index].first, stamp.clock != nil, table.stamps[index].count == 1,
    let end = line.labelEnd, end <= stamp.range.lowerBound
  else { return nil }
  let value = valueRange(after: end, in: line.text, of: table.bytes)
  let words = table.bytes[line.text.lowerBound..<end]
  let rest = table.bytes[stamp.range.upperBound..<line.text.upperBound].trimmed
  guard value.lowerBound == stamp.range.lowerBound, rest.count <= 60,
    words.contains(where: \.isLetterOrNonASCII), !measures.occurs(in: words.prefix(32))
  else { return nil }
  return (stamp, "\(words.string) \(rest.string)".trimmedBytes)
}

/// The date or time that is the value of a label, and the words of the event: `Notice to users:
/// 10:05`, `Answer of the provider: 6 December 2023`; nil where the label is that of the day or of
/// another fact.
func labelledMoment(of index: Int, in table: LineTable) -> (stamp: Stamp, text: String)? {
  let line = table.lines[index]
  guard let end = line.labelEnd, let first = table.stamps[index].first,
    table.stamps[index].count == 1,
    valueRange(after: end, in: line.text, of: table.bytes).lowerBound == first.range.lowerBound
  else { return nil }
  let label = TitleText(table.bytes[line.text.lowerBound..<end]).words
  let isDay = FieldLabels.incidentDate.contains(label) || FieldLabels.date.contains(label)
  guard !isDay, !FieldLabels.duration.contains(label) else { return nil }
  if first.clock != nil { return labelledStamp(of: index, in: table) }
  guard first.date != nil,
    table.bytes[first.range.upperBound..<line.text.upperBound].allSatisfy({ !$0.isWordByte })
  else { return nil }
  return (first, table.text(line.text.lowerBound..<end).trimmedBytes)
}
