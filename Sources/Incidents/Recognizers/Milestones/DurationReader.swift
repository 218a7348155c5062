import Diagnostics
import Documents

/// Finds the duration that a report states: behind a label, else in the words of its summary or
/// impact.
///
/// Where start and end are stated, words about a much shorter time are not taken for the duration.
func statedDuration(
  of incident: Incident, fields: [Field], table: LineTable, outline: Outline
) -> Located<Incident.Duration>? {
  let totals = subtotals(among: fields)
  let isMeasured = [Milestones.Name.started, .resolved].allSatisfy { name in
    incident.milestones[name].map { $0.provenance != .inferred } ?? false
  }
  // The time to a mitigation is the length of nothing where start and end are told.
  let telling =
    isMeasured ? fields.filter { !FieldLabels.timeToMitigate.contains($0.label) } : fields
  if let labelled = labelledDuration(telling, without: totals, table: table) { return labelled }
  let skipped = Set(fields.lazy.filter { totals.contains($0.label) }.map(\.line))
  guard
    let told = toldDuration(
      title: incident.title, year: incident.date?.value.year, table: table, outline: outline,
      skipping: skipped)
  else { return nil }
  if isMeasured, let whole = incident.computedMinutes,
    told.value.minutes * 2 < whole
  {
    return nil
  }
  return told
}

/// The length of time that a value begins with; nil where it tells more than that, such as a goal.
func plainLength(of field: Field, in table: LineTable) -> FoundDuration? {
  guard let length = durations(in: field.range, of: table.bytes).first,
    !length.isNone(in: table.bytes), !goalWords.occurs(in: table.bytes[field.range])
  else { return nil }
  let before = table.bytes[field.range.lowerBound..<length.range.lowerBound].trimmed
  let isPlain =
    before.allSatisfy { $0.isOne(of: "~<>* ") || $0 >= 0x80 } || leadWords.occurs(in: before)
  // A sign stands before the number, also where it was taken for a mark of the label.
  let start = length.range.lowerBound
  let isNegative = start > 0 && table.bytes[start - 1] == UInt8(ascii: "-")
  return isPlain && !isNegative ? length : nil
}

private let goalWords = PhraseTable([
  "target", "goal", "objective", "sla%", "slo%", "average", "mean", "rolling", "n/a", "should",
])
private let leadWords = PhraseTable([
  "about%", "around%", "approx", "ca.", "circa", "less than", "under%", "nearly", "almost",
  "roughly",
  "etwa", "rund", "environ", "cerca de", "aproximad", "ongeveer",
])

/// Finds the times from the start to a milestone that a report states behind a label.
func statedDelays(
  _ fields: [Field], table: LineTable
) -> [Milestones.Name: Located<Incident.Duration>] {
  var found: [Milestones.Name: Located<Incident.Duration>] = [:]
  for (name, labels) in [
    (Milestones.Name.detected, FieldLabels.timeToDetect),
    (.mitigated, FieldLabels.timeToMitigate),
  ] {
    for field in fields where found[name] == nil && labels.contains(field.label) {
      guard let length = plainLength(of: field, in: table) else { continue }
      found[name] = located(length, .part, line: field.line, in: table)
    }
  }
  return found
}

private func labelledDuration(
  _ fields: [Field], without totals: Set<String>, table: LineTable
) -> Located<Incident.Duration>? {
  for (labels, extent) in [
    (FieldLabels.duration, Incident.Duration.Extent.whole), (FieldLabels.partialDuration, .part),
  ] {
    let labelled = fields.filter { labels.contains($0.label) }
    guard !labelled.isEmpty else { continue }
    for label in labels where !totals.contains(label) {
      for field in labelled where field.label == label {
        let lengths = durations(in: field.range, of: table.bytes)
        guard
          let found = mostExact(of: lengths, in: table.bytes)
            ?? clockLength(in: field.range, of: table.bytes),
          !found.isNone(in: table.bytes)
        else { continue }
        return located(found, extent, line: field.line, in: table)
      }
    }
  }
  // `Time: 2-3 hours on 10 September` says how long, and not when.
  return fields.lazy.filter { FieldLabels.period.contains($0.label) }.compactMap { field in
    plainLength(of: field, in: table).flatMap { length in
      let rest = table.bytes[length.range.upperBound..<field.range.upperBound].trimmed
      guard rest.isEmpty || rest.begins(with: "on ") || rest.first == UInt8(ascii: "(") else {
        return nil
      }
      return located(length, .whole, line: field.line, in: table)
    }
  }.first
}

/// The first length of time, or the exact one in brackets right behind it:
/// `just under two hours (1h 52m)`.
private func mostExact(of lengths: [FoundDuration], in bytes: [UInt8]) -> FoundDuration? {
  guard let first = lengths.first, first.isApproximate, lengths.count > 1 else {
    return lengths.first
  }
  let exact = lengths[1]
  let between = bytes[first.range.upperBound..<exact.range.lowerBound].trimmed
  let isSame = abs(exact.minutes - first.minutes) * 4 <= first.minutes
  return !exact.isApproximate && isSame && between.elementsEqual("(".utf8) ? exact : first
}

/// The length of time that a value is as a clock shows it, with seconds: `00:37:12`; nil for any
/// other value, such as `2:15`, which may be hours or minutes.
private func clockLength(in range: Range<Int>, of bytes: [UInt8]) -> FoundDuration? {
  let value = bytes[range].trimmed
  let parts = value.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  guard parts.count == 3, parts[1].count == 2, parts[2].count == 2,
    (1...3).contains(parts[0].count),
    parts.allSatisfy({ $0.allSatisfy(\.isDigit) })
  else { return nil }
  let numbers = parts.compactMap { Int($0.string) }
  guard numbers.count == 3, numbers[1] < 60, numbers[2] < 60 else { return nil }
  let minutes = numbers[0] * 60 + numbers[1] + (numbers[2] >= 30 ? 1 : 0)
  return FoundDuration(
    minutes: minutes, isApproximate: false, range: value.startIndex..<value.endIndex)
}

/// The labels that stand with several values as those of subtotals do: `Total downtime` of each
/// kind of outage in a year.
private func subtotals(among fields: [Field]) -> Set<String> {
  var values: [String: String] = [:]
  var found: Set<String> = []
  for field in fields where field.label.hasBytePrefix("total") {
    if let other = values.updateValue(field.value, forKey: field.label), other != field.value {
      found.insert(field.label)
    }
  }
  return found
}

private func toldDuration(
  title: Located<String>?, year: Int?, table: LineTable, outline: Outline,
  skipping skipped: Set<Int>
) -> Located<Incident.Duration>? {
  for role in [Section.Role.summary, .impact, .metadata] {
    for entry in outline.entries(role) {
      if let value = entry.inlineValue, let title = entry.titleLine,
        let (found, extent) = durationOfOutage(in: value, table: table, year: year)
      {
        return located(found, extent, line: title, in: table)
      }
      for (text, index) in outline.paragraphs(in: entry.lines.prefix(40), of: table)
      where !skipped.contains(index) {
        if let (found, extent) = durationOfOutage(in: text, table: table, year: year) {
          return located(found, extent, line: index, in: table)
        }
      }
    }
  }
  // `Lessons from 15 hours of downtime`
  if let title, title.provenance == .declared {
    let bytes = Array(title.value.utf8)
    if outageLengthWords.occurs(in: bytes),
      let found = durations(in: 0..<bytes.count, of: bytes).first(where: { $0.minutes >= 2 })
    {
      return Located(
        Incident.Duration(
          minutes: found.minutes, written: bytes[found.range].string,
          isApproximate: found.isApproximate, extent: .part), at: title.range, .stated)
    }
  }
  // `Database outage for approximately 2 hours`
  if let title = table.lines.firstIndex(where: \.isHeading),
    let (found, extent) = durationOfOutage(in: table.lines[title].text, table: table, year: year)
  {
    return located(found, extent, line: title, in: table)
  }
  // A report without sections opens with its summary, and some tell the story under the cause.
  let opening = table.lines.indices.prefix(24).filter { index in
    [.other, .rootCause].contains(outline.role(ofLine: index))
  }
  // A table of many columns there tells of many things.
  for (text, index) in outline.paragraphs(in: opening, of: table)
  where table.lines[index].cells.count <= 2 && !skipped.contains(index) {
    if let (found, extent) = durationOfOutage(in: text, table: table, year: year) {
      return located(found, extent, line: index, in: table)
    }
  }
  // Anywhere else only what says outright how long it was.
  let rest = table.lines.indices.prefix(400).filter { index in
    [.other, .rootCause, .response, .resolution, .detection].contains(outline.role(ofLine: index))
  }
  for (text, index) in outline.paragraphs(in: rest, of: table)
  where outrightWords.occurs(in: table.bytes[text]) && !skipped.contains(index) {
    for sentence in sentences(of: table.bytes[text])
    where outrightWords.occurs(in: table.bytes[sentence]) {
      if let (found, extent) = durationOfOutage(in: sentence, table: table, year: year) {
        return located(found, extent, line: index, in: table)
      }
    }
  }
  return nil
}

private func located(
  _ found: FoundDuration, _ extent: Incident.Duration.Extent, line: Int, in table: LineTable
) -> Located<Incident.Duration> {
  let written = table.text(found.range)
  return Located(
    Incident.Duration(
      minutes: found.minutes, written: written, isApproximate: found.isApproximate, extent: extent),
    at: table.sourceRange(of: found.range, inParagraph: line), .stated)
}
