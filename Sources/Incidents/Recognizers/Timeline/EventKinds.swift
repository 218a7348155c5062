/// The words by which the kind of an event is known.
enum EventKinds {
  private static let phrases: [(TimelineEntry.Kind, [String])] = english + translations

  /// Phrases by the number of their kind in `order`, and behind them those that change what a
  /// sentence says: all are found by one pass over it.
  private static let table = PhraseTable(
    phrases.map { ($1, order.firstIndex(of: $0) ?? 0) }.flatMap { group in
      group.0.flatMap(alternatives(in:)).map { ($0, group.1) }
    } + intents.map { ($0, intentNumber) }
      + negations.flatMap(alternatives(in:)).map { ($0, negationNumber) }
      + firm.map { ($0, firmNumber) } + doubts.map { ($0, doubtNumber) }
      + turns.map { ($0, turnNumber) })
  private static let intentNumber = order.count
  private static let negationNumber = order.count + 1
  private static let firmNumber = order.count + 2
  private static let doubtNumber = order.count + 3
  private static let turnNumber = order.count + 4
  private static let reassuranceTable = PhraseTable(reassurances)
  private static let persistenceTable = PhraseTable(persistences)
  private static let repetitionTable = PhraseTable(["another%", "again%", "once more", "a second%"])
  private static let mitigationTable = PhraseTable([
    "incident mitigated", "issue mitigated", "impact mitigated", "outage mitigated",
    "fully mitigated", "is mitigated", "was mitigated",
  ])
  private static let broadcastTable = PhraseTable(broadcasts)
  private static let discoveryTable = PhraseTable(discoveries)
  private static let discoveryAndReliefTable = PhraseTable(
    ["discovered", "noticed", "detected", "found", "identified", "reported", "spotted"].flatMap {
      [
        "\($0) and fix", "\($0) and resolved", "\($0) and mitigated", "\($0) and repaired",
        "\($0) and reverted", "\($0) and rolled back", "\($0) and corrected", "\($0) and patched",
      ]
    })
  private static let returnTable = PhraseTable(returns)
  private static let watcherTable = PhraseTable(watchers)
  private static let wholeTable = PhraseTable(wholes)
  private static let recoveryTable = PhraseTable(recoveries)
  private static let fixTable = PhraseTable([
    "fix merged", "fix is merged", "fix was merged", "fix deployed", "fix released", "fix pushed",
    "fix rolled out", "hotfix", "patch merged", "patch released", "patch deployed",
    "revert merged", "rollback merged",
  ])
  private static let restartTable = PhraseTable([
    "restart", "reboot", "neu gestartet", "neugestartet", "redémarr", "reinici", "riavvi",
    "herstart", "omstart",
  ])
  private static let outcomeTable = PhraseTable([
    "recover", "restored", "is fixed", "was fixed", "mitigated", "healthy", "back to normal",
  ])
  private static let mergeTable = PhraseTable(merges)
  private static let deploymentTable = PhraseTable(deployments)
  private static let finishTable = PhraseTable(finishes)
  private static let talkTable = PhraseTable(talks)
  private static let plannedTable = PhraseTable([
    "maintenance", "upgrade", "workshop", "migration", "rollout", "scheduled work", "planned work",
    "change window", "wartung", "vedlikehold", "onderhoud", "mantenimiento", "manutenção",
  ])
  private static let beginningTable = PhraseTable([
    "started", "starts%", "start%", "begins%", "began%", "begin%", "commenced", "commences",
    "kicked off", "beginnt", "starter", "gestart", "débute", "commence",
  ])
  private static let publicationTable = PhraseTable(publications)
  private static let slipTable = PhraseTable(["by mistake", "by accident", "versehentlich"])
  /// Last words by which nothing was done yet.
  private static let decisionTable = PhraseTable([
    "decided", "requested", "proposed", "discussed", "considered", "approved",
  ])
  /// Words at the beginning by which what an event names has not come.
  private static let openTable = PhraseTable(["not yet", "noch nicht", "pas encore", "nog niet"])
  private static let declaration = PhraseTable(["incident declared"])
  private static let continuationTable = PhraseTable(continuations)
  private static let otherTable = PhraseTable(others)
  private static let partialTable = PhraseTable(partials)
  private static let exceptionTable = PhraseTable(exceptions)
  private static let setbackTable = PhraseTable(setbacks)
  private static let careTable = PhraseTable(cares)
  private static let purposeTable = PhraseTable(purposes)
  private static let attainmentTable = PhraseTable(attainments)
  private static let failureTable = PhraseTable(failures)
  private static let relativeTable = PhraseTable(["that%", "which%", "what%", "who%"])
  private static let newsTable = PhraseTable(news)
  private static let lookbackTable = PhraseTable(lookbacks)
  private static let unwantedTable = PhraseTable(unwanted)
  private static let sanctionTable = PhraseTable(sanctions)
  private static let elsewhereTable = PhraseTable(elsewhere)

  /// Returns what kind of event a text tells of.
  static func kind(of text: String) -> TimelineEntry.Kind {
    let bytes = text.firstBytes(400)
    if let kind = namedKind(of: bytes[...]) { return kind }
    if bytes.count < 60, declaration.occurs(in: bytes) { return .acknowledged }
    if openTable.occurs(in: bytes.prefix(16)) { return .other }
    // The first sentence that tells something counts: what follows explains it.
    for (index, sentence) in sentences(of: bytes[...]).enumerated() {
      let kind = kind(ofSentence: bytes[sentence])
      // `Restarted the proxy. The errors persist.`
      if kind == .mitigated, persistenceTable.occurs(in: bytes[sentence.upperBound...]) { continue }
      // Who writes at length on what was looked at has noticed it long before.
      if kind != .other, kind != .detected || index < 2 { return kind }
    }
    return .other
  }

  /// The kind that an event names itself before it tells more: `Discovery: a user asks`,
  /// `Recovery – traffic moved`, `Start of impact: deploy`.
  private static func namedKind(of bytes: ArraySlice<UInt8>) -> TimelineEntry.Kind? {
    guard let end = nameEnd(of: bytes) else { return nil }
    let words = bytes[..<end].lowercased[...].trimmed.string
    // `Up: two of three nodes` is no end.
    guard !["up", "down", "online", "offline"].contains(words),
      let name = FieldLabels.milestone(ofLabel: words)
    else {
      return nil
    }
    // `Recovery: slow, errors persist`.
    if name == .mitigated || name == .resolved, setbackTable.occurs(in: bytes[end...]) {
      return nil
    }
    return TimelineEntry.Kind(rawValue: name.rawValue)
  }

  /// The end of the few words before the first colon or dash of a text; nil where there are none.
  private static func nameEnd(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first?.isLetterOrNonASCII == true else { return nil }
    var spaces = 0
    for index in bytes.indices.prefix(36) {
      switch bytes[index] {
      case UInt8(ascii: ":"): return index
      case 0x20:
        let rest = bytes[(index + 1)...]
        if rest.begins(with: "- ") || rest.begins(with: "-- ") || rest.begins(with: "–")
          || rest.begins(with: "—")
        {
          return index
        }
        spaces += 1
        if spaces > 4 { return nil }
      default: break
      }
    }
    return nil
  }

  /// Whether somebody noticed by an event, which may have been escalated in the same breath.
  static func tellsDetection(_ entry: TimelineEntry) -> Bool {
    switch entry.kind {
    case .detected: return true
    case .escalated, .acknowledged, .started:
      // `Outage begins: the monitoring alerts us`
      if entry.kind == .started, reassuranceTable.occurs(in: entry.text.firstBytes(200)) {
        return false
      }
      var isDetection = false
      table.forEachMatch(in: entry.text.firstBytes(200)) { number in
        isDetection = isDetection || number < order.count && order[number] == .detected
      }
      return isDetection
    default: return false
    }
  }

  /// Whether one event tells both that it was noticed and what helped:
  /// `issue discovered and fixed`.
  static func tellsDiscoveryAndRelief(_ text: String) -> Bool {
    discoveryAndReliefTable.occurs(in: text.firstBytes(80))
  }

  /// Whether something restarted by an event, and no word says that it helped: it may have done so
  /// by itself, as in `both replicas restart`, or as a part of planned work.
  static func restartsOnly(_ text: String) -> Bool {
    let bytes = text.firstBytes(200)
    return restartTable.occurs(in: bytes) && !outcomeTable.occurs(in: bytes)
      && !tellsDiscoveryAndRelief(text)
  }

  /// Whether an event is a change that was made but is not yet in effect.
  static func isMerge(_ text: String) -> Bool {
    let bytes = text.firstBytes(400)
    return mergeTable.occurs(in: bytes) && !deploymentTable.occurs(in: bytes)
  }

  /// Whether an event opens with a fix, whatever became of it.
  static func isFix(_ text: String) -> Bool { fixTable.occurs(in: text.firstBytes(24)) }

  /// Whether an event is the beginning of work that was planned:
  /// `Maintenance of the cluster started`.
  static func isPlannedWork(_ text: String) -> Bool {
    let bytes = text.firstBytes(200)
    return plannedTable.occurs(in: bytes) && beginningTable.occurs(in: bytes)
  }

  /// Whether a change takes effect by an event.
  static func isDeployment(_ text: String) -> Bool {
    deploymentTable.occurs(in: text.firstBytes(400))
  }

  /// Whether an event says that what was thought to be over is not.
  static func tellsPersistence(_ text: String) -> Bool {
    let bytes = text.firstBytes(400)
    return persistenceTable.occurs(in: bytes) && !otherTable.occurs(in: bytes)
  }

  /// Whether an event says that what began before it goes on.
  static func tellsContinuation(_ text: String) -> Bool {
    continuationTable.occurs(in: text.firstBytes(200))
  }

  /// Whether an event says that the same happened before.
  static func tellsRepetition(_ text: String) -> Bool {
    repetitionTable.occurs(in: text.firstBytes(200))
  }

  /// Whether an event says of itself that the incident is mitigated, not only that something
  /// recovers.
  static func isNamedMitigation(_ text: String) -> Bool {
    mitigationTable.occurs(in: text.firstBytes(80))
  }

  /// Whether the last event of a timeline, of no kind by its words, tells of an end.
  static func mayEnd(_ text: String) -> Bool {
    let bytes = text.firstBytes(400)
    return finishTable.occurs(in: bytes) && !talkTable.occurs(in: bytes)
      && !persistenceTable.occurs(in: bytes)
  }

  /// Whether an event only makes the incident known: `The disclosure is published`.
  static func onlyPublishes(_ text: String) -> Bool {
    let bytes = text.firstBytes(400)
    return publicationTable.occurs(in: bytes) && !finishTable.occurs(in: bytes)
  }

  private static func kind(ofSentence bytes: ArraySlice<UInt8>) -> TimelineEntry.Kind {
    var matches: [(number: Int, position: Int)] = []
    table.forEachMatch(in: bytes) { matches.append(($0, $1)) }
    let isFirm = matches.contains { $0.number == firmNumber }
    var isOnlyMeant = !isFirm && matches.contains { $0.number == doubtNumber }
    let turn = matches.last { $0.number == turnNumber }
      .flatMap { isSetback(bytes.dropFirst($0.position)) ? $0.position : nil }
    // A bit for each kind, by its number.
    var found = 0
    var negation: Int?
    var beginning: Int?
    // What tells of another kind needs neither.
    lazy var purpose = Self.purpose(of: bytes)
    lazy var isNotice = tellsNotice(withoutPurpose(bytes, at: purpose))
    for (number, position) in matches {
      if number == intentNumber { isOnlyMeant = isOnlyMeant || !isFirm }
      if number == negationNumber { negation = negation ?? position }
      guard number < order.count else { continue }
      let kind = order[number]
      let isOutcome = kind == .mitigated || kind == .resolved
      // `failed over` is no failure: a word takes back what stands behind it.
      let isNegated = negation.map { $0 < position } ?? false
      if isOutcome, isOnlyMeant || isNegated || turn.map({ position < $0 }) ?? false { continue }
      if kind == .diagnosed, isNegated { continue }
      if kind == .started { beginning = beginning ?? position }
      found |= 1 << number
    }
    for (number, kind) in order.enumerated() where found & 1 << number != 0 {
      switch kind {
      case .mitigated:
        // `Rollback decided`
        if bytes.count <= 32, bytes.count(where: { $0 == 0x20 }) <= 2,
          decisionTable.occurs(in: bytes.trimmed.suffix(11))
        {
          continue
        }
        if elsewhereTable.occurs(in: bytes) { continue }
        if isInVain(bytes, from: first(kind, in: matches)) { continue }
        if recoveryTable.occurs(in: bytes), wholeTable.occurs(in: bytes), !tellsPart(bytes) {
          return .resolved
        }
      case .detected:
        if reassuranceTable.occurs(in: bytes) { continue }
        // `a probe to detect failures`
        if let purpose, !tellsDetection(matches, besides: purpose), !isNotice { continue }
        if bytes.count < 60, endsWithGoodWord(bytes), tellsWorking(bytes) { continue }
        if broadcastTable.occurs(in: bytes), !discoveryTable.occurs(in: bytes) { continue }
      case .started:
        if returnTable.occurs(in: bytes) { return .mitigated }
        if let beginning, newsTable.occurs(in: bytes.prefix(beginning)) { return .detected }
        if let beginning, lookbackTable.occurs(in: bytes.prefix(beginning).suffix(18)) { continue }
        // `Bad requests began to be rejected`
        if let beginning, unwantedTable.occurs(in: bytes.prefix(beginning)),
          sanctionTable.occurs(in: bytes.dropFirst(beginning).prefix(36))
        {
          continue
        }
      case .diagnosed:
        if watcherTable.occurs(in: bytes) || tellsOutsideFinding(bytes) { return .detected }
      case .resolved:
        // `alerts cleared by mistake`
        if elsewhereTable.occurs(in: bytes) || slipTable.occurs(in: bytes) { continue }
        if tellsPart(bytes) { return .mitigated }
      case .escalated, .acknowledged, .other: break
      }
      return kind
    }
    let isNews = broadcastTable.occurs(in: bytes) && !discoveryTable.occurs(in: bytes)
    return isNotice && !reassuranceTable.occurs(in: bytes) && !isNews ? .detected : .other
  }

  /// Where the first word for a kind stands in a sentence, as an offset.
  private static func first(
    _ kind: TimelineEntry.Kind, in matches: [(number: Int, position: Int)]
  ) -> Int {
    matches.first { $0.number < order.count && order[$0.number] == kind }?.position ?? 0
  }

  /// Whether what a sentence names from an offset on did not help, as it says behind that:
  /// `the revert did not solve it`, `Revert fails`, but not `reverted the deploy that failed`.
  private static func isInVain(_ bytes: ArraySlice<UInt8>, from offset: Int) -> Bool {
    let rest = bytes.dropFirst(offset)
    return persistenceTable.occurs(in: rest)
      || rest.count <= 40 && failureTable.occurs(in: rest.trimmed.suffix(12))
        && !relativeTable.occurs(in: rest)
  }

  /// Where a sentence says what something is made for, such as `to detect`, as an offset; nil where
  /// it was done, as in `we began to notice errors`.
  private static func purpose(of bytes: ArraySlice<UInt8>) -> Int? {
    purposeTable.firstMatch(in: bytes).flatMap {
      attainmentTable.occurs(in: bytes.prefix($0 + 3).suffix(16)) ? nil : $0
    }
  }

  /// Whether a word for a detection stands elsewhere than in a purpose.
  private static func tellsDetection(
    _ matches: [(number: Int, position: Int)], besides purpose: Int
  ) -> Bool {
    matches.contains {
      $0.number < order.count && order[$0.number] == .detected
        && !(purpose...(purpose + 3)).contains($0.position)
    }
  }

  /// A sentence without the words from its purpose, if it has one, to the next comma.
  private static func withoutPurpose(
    _ bytes: ArraySlice<UInt8>, at purpose: Int?
  ) -> ArraySlice<UInt8> {
    guard let purpose else { return bytes }
    let start = bytes.startIndex + purpose
    let end = bytes[start...].firstIndex { $0.isOne(of: ",;") } ?? bytes.endIndex
    return (bytes[..<start] + bytes[end...])[...]
  }

  /// Whether the words behind a `but` take back what a sentence said before it.
  private static func isSetback(_ rest: ArraySlice<UInt8>) -> Bool {
    setbackTable.occurs(in: rest) && !careTable.occurs(in: rest)
  }

  /// Whether a sentence tells of some of what it is about, and not of all: `most users are back`.
  private static func tellsPart(_ bytes: ArraySlice<UInt8>) -> Bool {
    exceptionTable.occurs(in: bytes)
      || partialTable.occurs(in: bytes) && !wholeTable.occurs(in: bytes)
  }

  /// The kinds, most telling first.
  private static let order: [TimelineEntry.Kind] = [
    .started, .resolved, .escalated, .acknowledged, .diagnosed, .mitigated, .detected,
  ]
}
