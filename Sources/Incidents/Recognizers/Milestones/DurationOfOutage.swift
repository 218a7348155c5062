// What a text tells of how long an outage was.

/// The words around a length of time that make it that of the outage.
let outageLengthWords = PhraseTable([
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
  "duración total", "durée totale", "duração total", "durata totale", "gesamtdauer",
  "totale duur", "total varighet",
  "停止", "障害", "利用できな", "続い", "継続", "中断", "持续", "持續", "宕机", "不可用", "无法访问", "历时",
  "중단", "장애", "지속", "불가", "다운",
])

/// Words that say outright how long the incident was.
let outrightWords = PhraseTable([
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
    "{didn't|did not|wouldn't|would not|couldn't|could not|didn’t|wouldn’t} "
      + "{load|connect|boot|come up}",
  ].flatMap(alternatives(in:)))

/// Whether a length of time stands behind nothing but a `for`: `For about two days nobody could
/// sign in`.
private func opensSentence(_ opening: ArraySlice<UInt8>) -> Bool {
  opening.count <= 24 && opening.trimmed.lowercased[...].begins(with: "for ")
    || opening.trimmed.lowercased.elementsEqual("for".utf8)
}

/// Words right behind such a length that make it that of what somebody did before.
private let otherDoings = PhraseTable(["we%", "i%", "had been", "had run", "has been", "have been"])

/// Whether a bracket right behind a stretch of time says how long that is: `from 07:12 UTC until
/// 11:46 UTC (4h 34m)`.
private func isBehindStretch(
  _ duration: FoundDuration, in sentence: Range<Int>, of table: LineTable
) -> Bool {
  let before = table.bytes[sentence.lowerBound..<duration.range.lowerBound].suffix(96)
  let behind = table.bytes[duration.range.upperBound..<sentence.upperBound]
  guard before.last == UInt8(ascii: "("), behind.first == UInt8(ascii: ")"),
    !StatementWords.work.occurs(in: before),
    StatementWords.subject.occurs(in: before)
      || StatementWords.subject.occurs(in: behind.prefix(96))
  else { return false }
  let clocks = stamps(in: before.startIndex..<before.endIndex, of: table.bytes)
    .filter { $0.clock != nil }
  guard let last = clocks.last, before.endIndex - last.range.upperBound <= 8 else { return false }
  let isPair =
    last.endClock == nil && clocks.count > 1 && StatementWords.opensRange.occurs(in: before)
  guard let start = isPair ? clocks[clocks.count - 2].clock : last.clock,
    let end = isPair ? last.clock : last.endClock
  else { return false }
  let length = (end.hour * 60 + end.minute - start.hour * 60 - start.minute + 1_440) % 1_440
  return abs(length - duration.minutes) * 10 <= length
}

/// Whether a length of time was planned or allowed, would have been, or was that of another
/// incident, by what stands before it in its sentence: `Unlike the outage in March, which lasted
/// four hours, this one lasted 20 minutes` tells of both.
private func isOfOthers(_ before: ArraySlice<UInt8>, year: Int?) -> Bool {
  var own = StatementWords.lastClause(of: before)
  if let position = thisOne.firstMatch(in: own) { own = own.dropFirst(position) }
  // `timeouts; they lasted 25 minutes` tells of the incident.
  if theirLength.occurs(in: own), !StatementWords.tellsTrouble(before) || several.occurs(in: before)
  {
    return true
  }
  if otherLengths.occurs(in: own) || plannedLengths.occurs(in: before.suffix(28))
    || StatementWords.otherIncidents.occurs(in: own)
  {
    return true
  }
  // `In May 2022 we had an outage which lasted 3 hours.`
  guard let year else { return false }
  let words = own.split { !$0.isWordByte }
  return zip(words, words.dropFirst()).contains { word, number in
    number.count == 4 && number.allSatisfy(\.isDigit)
      && (Int(number.string).map { (1_990...year + 1).contains($0) && $0 != year } ?? false)
      && (yearWords.contains(word.lowercased[...].string) || CalendarNames.month(word) != nil)
  }
}

private let yearWords: Set<String> = ["in", "im", "en", "em"]
private let theirLength = PhraseTable(["they lasted"])
private let several = PhraseTable(["outages", "incidents", "interruptions"])
private let thisOne = PhraseTable(["this one%", "this time%", "this incident%", "this outage%"])
private let otherLengths = PhraseTable([
  "would have lasted", "would have taken", "could have lasted", "could have taken",
  "should have lasted", "should have taken", "might have lasted", "might have taken",
  "last year's", "last month's outage", "last week's", "last time it",
])
private let plannedLengths = PhraseTable(
  [
    "{planned|scheduled|expected|allowed|permitted|maximum|acceptable} "
      + "{downtime|outage|duration|window|interruption|for}",
    "exceeds%", "exceed%", "geplante ausfallzeit", "geplante dauer", "durée prévue",
    "duración prevista",
  ].flatMap(alternatives(in:)))

/// Finds the length of time that a text tells of the outage, and whether it is that of all of it.
///
/// Lengths of other years than that of the incident are those of other incidents, where its year is
/// known.
func durationOfOutage(
  in range: Range<Int>, table: LineTable, year: Int?
) -> (FoundDuration, Incident.Duration.Extent)? {
  for sentence in sentences(of: table.bytes[range]) {
    let found = durations(in: sentence, of: table.bytes).filter {
      $0.minutes >= 2
        && !isOfOthers(
          table.bytes[sentence.lowerBound..<$0.range.lowerBound].suffix(200), year: year)
    }
    guard let first = found.first else { continue }
    guard
      found.contains(where: { isBehindStretch($0, in: sentence, of: table) })
        || outageLengthWords.occurs(in: table.bytes[sentence])
        || brokenWords.occurs(in: table.bytes[sentence])
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
      let isManner =
        (words.begins(with: "a ") || words.begins(with: "an "))
        && !words.containsWords(startingWith: "and")
      if isManner, !lastedWord.occurs(in: table.bytes[lower..<duration.range.lowerBound]) {
        return false
      }
      if isBehindStretch(duration, in: sentence, of: table) { return true }
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
      return isBroken || outageLengthWords.occurs(in: around)
    }
    let hasLasted = lastedWord.occurs(in: table.bytes[sentence])
    if let near {
      let isPart =
        !hasLasted && !isBehindStretch(near, in: sentence, of: table)
        && (partWords.occurs(in: table.bytes[sentence])
          || !outageLengthWords.occurs(in: table.bytes[sentence]))
      return (near, isPart ? .part : .whole)
    }
    if hasLasted { return (first, .whole) }
  }
  return nil
}
