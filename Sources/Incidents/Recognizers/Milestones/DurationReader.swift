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
      title: incident.title, table: table, outline: outline, skipping: skipped)
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
  return nil
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
  title: Located<String>?, table: LineTable, outline: Outline, skipping skipped: Set<Int>
) -> Located<Incident.Duration>? {
  for role in [Section.Role.summary, .impact, .metadata] {
    for entry in outline.entries(role) {
      if let value = entry.inlineValue, let title = entry.titleLine,
        let (found, extent) = durationOfOutage(in: value, table: table)
      {
        return located(found, extent, line: title, in: table)
      }
      for (text, index) in outline.paragraphs(in: entry.lines.prefix(40), of: table)
      where !skipped.contains(index) {
        if let (found, extent) = durationOfOutage(in: text, table: table) {
          return located(found, extent, line: index, in: table)
        }
      }
    }
  }
  // `Lessons from 15 hours of downtime`
  if let title, title.provenance == .declared {
    let bytes = Array(title.value.utf8)
    if outageWords.occurs(in: bytes),
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
    let (found, extent) = durationOfOutage(in: table.lines[title].text, table: table)
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
    if let (found, extent) = durationOfOutage(in: text, table: table) {
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
      if let (found, extent) = durationOfOutage(in: sentence, table: table) {
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

/// The words around a length of time that make it that of the outage.
private let outageWords = PhraseTable([
  "lasted", "lasting", "outage", "downtime", "down for", "partial availability",
  "reduced availability", "unavailable", "duration",
  "offline",
  "disruption", "inaccessible", "unreachable", "degraded for", "degradation",
  "out of service", "stalled for", "not available", "incident was", "resolved in",
  "resolved within",
  "for a total of", "over a period of", "for a period of", "failed for", "was stopped for",
  "mitigated within", "unresponsive", "before being", "was resolved", "got resolved", "was fixed",
  "in total", "unusable", "were not able to", "was not able to", "unable to", "could not",
  "couldn't", "nobody could", "no one could", "no user could", "no users could", "stuck",
  "restored within", "recovered within", "cascading failure", "stopped responding",
  // German, Norwegian, French, Spanish, Portuguese, Dutch
  "dauerte", "ausfall", "störung", "nicht erreichbar", "nicht verfügbar", "varte", "nedetid",
  "utilgjengelig", "a duré", "panne", "coupure", "duró", "caída", "caído", "durou",
  "indispon", "fora do ar", "interrup", "duurde", "storing", "onbereikbaar",
  // Japanese, Chinese, Korean
  "停止", "障害", "利用できな", "続い", "継続", "中断", "持续", "持續", "宕机", "不可用", "无法访问", "历时",
  "중단", "장애", "지속", "불가", "다운",
])

/// Words that say outright how long the incident was.
private let outrightWords = PhraseTable([
  "incident lasted", "outage lasted", "incident was resolved in", "incident was resolved within",
  "issue was resolved in", "issue was resolved within", "outage was resolved in",
  "disruption lasted", "downtime lasted", "interruption lasted", "problem lasted", "issue lasted",
  "downtime of", "outage of", "before being", "for a total of",
])

/// Words for the time without service, which may be less than the whole incident.
private let partWords = PhraseTable([
  "downtime", "down for", "unavailable", "offline", "inaccessible", "unreachable", "not available",
  "out of service", "was stopped for", "unresponsive", "degraded for", "degradation", "stalled for",
  "failed for", "time until", "time till", "time to", "before being", "mitigated within",
  "were not able to", "was not able to",
  "unable to", "could not", "couldn't", "nobody could", "no one could", "no user could",
  "no users could",
])

/// Words that make it a length of something else.
private let otherWords = PhraseTable([
  "every ", "each ", "per ", "ago", "timeout", "interval", "retention", "ttl",
  "sla%", "later", "old ", "backup", "after ", "year", "earlier", "within", "cache", "polling",
  "before ",
])

/// `38 minutes before being stopped` is the length of it, `an hour before the deployment` is none.
private let reliefWords = PhraseTable(["before being", "before it was"])

/// Words that make it the length of each of several: `periodic outages of 10-30 minutes`.
private let severalWords = PhraseTable([
  "periodic", "outages of", "interruptions of", "disruptions of",
  "degradations of", "stalls of", "crashes of", "downtimes of", "at a time%",
])

/// Words behind a length of time by which it counts from the start.
private let isFromStart = PhraseTable([
  "after the issue", "after the outage", "after the incident", "after the problem",
  "after the start",
  "after the first", "after it began", "after it started", "after it occurred", "after onset",
  "from the start", "of the start", "of the first",
])

private let restoredWithin = PhraseTable([
  "restored within", "restored in", "recovered within", "recovered in", "fixed within", "fixed in",
  "resolved within", "resolved in", "mitigated within", "back within", "back online within",
])

private let afterWords = PhraseTable(["after%", "once%"])
private let stateWords = PhraseTable(["was%", "were%", "been%", "being%"])
private let recoveryWords = PhraseTable([
  "came back", "comes back", "come back", "back up", "back online", "restored", "recover",
  "resolved", "fixed", "again%", "ended", "brought back", "is back", "was back", "are back",
  "were back", "returned",
])

/// Whether somebody only waited so long before doing something, as in `after it was unreachable for
/// 15 minutes, we called the provider`, where nothing says that it was over then.
private func isWait(
  _ duration: FoundDuration, in sentence: Range<Int>, of table: LineTable
) -> Bool {
  var after: Int?
  let before = table.bytes[sentence.lowerBound..<duration.range.lowerBound]
  afterWords.forEachMatch(in: before) { _, position in after = position }
  guard let after else { return false }
  return stateWords.occurs(in: before.dropFirst(after))
    && !recoveryWords.occurs(in: table.bytes[sentence])
}

private let lastedWord = PhraseTable(["lasted"])
private let forWord = PhraseTable(["for%"])

/// Words before `for an hour` that make it the length of what they tell.
private let brokenWords = PhraseTable(
  [
    "failed to {resolve|load|start|respond|connect|open|sync|build|deploy|boot|run}",
    "stopped working", "{was|were} {broken|down}",
  ].flatMap(alternatives(in:)))

/// Whether a length of time stands behind nothing but a `for`: `For about two days nobody could
/// sign in`.
private func opensSentence(_ opening: ArraySlice<UInt8>) -> Bool {
  opening.count <= 24 && opening.trimmed.lowercased[...].begins(with: "for ")
    || opening.trimmed.lowercased.elementsEqual("for".utf8)
}

/// Words right behind such a length that make it that of what somebody did before.
private let otherDoings = PhraseTable(["we%", "i%", "had been", "had run", "has been", "have been"])

private func durationOfOutage(
  in range: Range<Int>, table: LineTable
) -> (FoundDuration, Incident.Duration.Extent)? {
  for sentence in sentences(of: table.bytes[range]) {
    let found = durations(in: sentence, of: table.bytes).filter { $0.minutes >= 2 }
    guard let first = found.first else { continue }
    guard
      outageWords.occurs(in: table.bytes[sentence]) || brokenWords.occurs(in: table.bytes[sentence])
    else { continue }
    // The length that stands nearest to the words counts.
    let near = found.first { duration in
      let lower = Swift.max(sentence.lowerBound, duration.range.lowerBound - 48)
      let opening = table.bytes[sentence.lowerBound..<duration.range.lowerBound]
      let behindLength = table.bytes[duration.range.upperBound..<sentence.upperBound].prefix(24)
      let reach =
        opensSentence(opening) && !otherDoings.occurs(in: behindLength) ? 96 : 32
      let upper = Swift.min(sentence.upperBound, duration.range.upperBound + reach)
      let around = table.bytes[lower..<upper]
      let before = table.bytes[
        Swift.max(sentence.lowerBound, duration.range.lowerBound - 12)..<duration.range.lowerBound
      ]
      let after = table.bytes[
        duration.range.upperBound..<Swift.min(sentence.upperBound, duration.range.upperBound + 14)
      ]
      // `a minute` is how people speak; only `lasted an hour` measures.
      let words = table.bytes[duration.range].lowercased
      let isManner = words.begins(with: "a ") || words.begins(with: "an ")
      if isManner, !lastedWord.occurs(in: table.bytes[lower..<duration.range.lowerBound]) {
        return false
      }
      let isToRelief = reliefWords.occurs(in: after)
      // `restored within 6 hours after the issue began` measures from the start.
      let behind = table.bytes[
        duration.range.upperBound..<Swift.min(sentence.upperBound, duration.range.upperBound + 28)
      ]
      if isFromStart.occurs(in: behind),
        restoredWithin.occurs(in: table.bytes[lower..<duration.range.lowerBound])
      {
        return true
      }
      if isWait(duration, in: sentence, of: table) { return false }
      if severalWords.occurs(in: around) { return false }
      if otherWords.occurs(in: before) || !isToRelief && otherWords.occurs(in: after.prefix(10)) {
        return false
      }
      let isBroken =
        forWord.occurs(in: opening.suffix(20)) && brokenWords.occurs(in: opening.suffix(48))
      return isBroken || outageWords.occurs(in: around)
    }
    let hasLasted = lastedWord.occurs(in: table.bytes[sentence])
    if let near {
      let isPart =
        !hasLasted
        && (partWords.occurs(in: table.bytes[sentence])
          || !outageWords.occurs(in: table.bytes[sentence]))
      return (near, isPart ? .part : .whole)
    }
    if hasLasted { return (first, .whole) }
  }
  return nil
}
