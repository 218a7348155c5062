/// The words by which the kind of an event is known.
enum EventKinds {
  /// Phrases in lower case that begin at a word, most telling first: the first that occurs wins.
  private static let phrases: [(TimelineEntry.Kind, [String])] = [
    (
      .started,
      [
        "begins to fail", "begin to fail", "begin to crash", "start failing", "starts failing",
        "disruption begins", "goes down", "went down", "start of the event", "went offline",
        "goes offline",
        "outage begins", "outage starts", "outage began", "outage started", "incident begins",
        "incident starts", "incident began", "incident started", "start of outage",
        "start of the outage", "start of incident", "start of the incident", "beginning of outage",
        "impact begins", "impact starts", "impact started", "impact began", "fault occurs",
        "fault occurred", "problem starts", "problem started", "issue starts", "issue started",
        "degradation begins", "attack started", "attack begins", "errors begin",
        "errors start", "start of impact", "customer impact begins", "customer impact starts",
        "downtime begins", "downtime starts", "disruption begins",
      ]
    ),
    (
      .resolved,
      [
        "fully back", "fully operational", "all users have access", "full service resumes",
        "operates normally", "operating as normal", "is fully restored", "have fully recovered",
        "has fully recovered", "are back to normal", "completely recovered", "fully working",
        "outage ends", "outage ended", "outage over", "incident ends", "incident ended",
        "incident is resolved", "incident resolved", "incident was resolved", "end of outage",
        "end of incident", "end of the outage", "marked as resolved", "marked resolved",
        "all clear", "fully restored", "fully recovered", "fully operational", "fully resolved",
        "service restored", "service is restored", "service was restored", "services restored",
        "services are restored", "services were restored", "issue resolved", "issue is resolved",
        "issue was resolved", "problem resolved", "problem solved", "back to normal",
        "everything is working", "operating normally", "back online", "back up", "normal operation",
        "incident closed", "closed the incident", "resolved", "service is back", "is restored",
        "full recovery", "fully recover", "recovery complete", "working again",
        "completely restored",
        "impact ends", "impact ended", "returned to normal", "returns to normal", "normal again",
        "restored for all", "all systems operational", "all services operational", "is back",
      ]
    ),
    (
      .escalated,
      [
        "for assistance", "for help", "support ticket", "opened a ticket", "opens a ticket",
        "escalat", "war room", "called in", "paged the", "raised to", "brought in",
      ]
    ),
    (.acknowledged, ["acknowledg", "incident declared", "declared an incident", "ack ", "acked"]),
    (
      .diagnosed,
      [
        "root cause known", "root cause is known", "root cause and a", "root cause confirmed",
        "root cause is clear", "is found to be", "which explains", "find the bug", "find a ",
        "finds a ", "finds the ", "bug confirmed", "found that", "confirms that", "likely cause",
        "root cause identified", "root cause is identified", "root cause was identified",
        "root cause found", "root cause is found", "root cause was found", "root cause determined",
        "identified the root cause", "found the root cause", "identified the cause",
        "identifies the cause", "cause identified", "cause was identified", "cause found",
        "found the cause", "finds the cause", "cause was found", "diagnosed", "pinpointed",
        "identified a", "identified an", "identified the", "identifies the", "identified that",
        "issue identified", "problem identified", "is identified", "was identified", "traced to",
        "tracked down", "narrowed down", "determined that", "realized that", "realised that",
        "we realized", "discovered the root cause", "isolated the",
      ]
    ),
    (
      .mitigated,
      [
        "mitigated", "mitigation", "rolled back", "rollback complete", "roll back", "rollback",
        "reverted", "revert", "fix deployed", "fix is deployed", "deployed a fix",
        "deployed the fix",
        "fix was deployed", "fix applied", "hotfix", "replaced", "recovered", "recovers",
        "recovering", "workaround", "partially restored", "restarted", "failover complete",
        "failed over", "begins to recover", "starts to recover", "repaired", "disabled the",
        "traffic restored", "restored", "stabilized", "stabilised", "fixed",
      ]
    ),
    (
      .detected,
      [
        "start to investigate", "starts to investigate", "begin to investigate",
        "begins to investigate", "learns of", "learn of", "becomes aware", "first sign of",
        "are alerted", "is alerted", "was alerted", "were alerted",
        "detected", "detects", "first detected", "alert", "alarm", "paged", "pager", "notice",
        "noticed", "noticing", "first report", "reported", "reports that", "reports of",
        "report of",
        "user reports", "users report", "customer report", "monitoring", "began investigating",
        "begin investigating", "started investigating", "investigation starts",
        "investigation begins", "starts investigating", "investigating", "discovered", "discovers",
        "became aware", "made aware", "first sign", "notified", "reports the", "reports a",
        "reports an", "reports issue",
        "reports some", "pinged", "sees errors", "observed", "spotted", "reports", "complain",
        "pingdom",
        "uptime check",
      ]
    ),
  ]

  /// Words before a phrase that take it back: nothing was mitigated by a failed rollback.
  private static let negations = [
    "failed", "fails", "unsuccessful", "attempt", "tried", "trying", "not%", "didn't", "doesn't",
    "couldn't", "wasn't", "isn't", "unable",
    "without", "no%", "still", "yet to", "try to",
  ]

  private static let table = PhraseTable(
    phrases.enumerated().flatMap { index, group in group.1.map { ($0, index) } })
  private static let negationTable = PhraseTable(negations)
  private static let declaration = PhraseTable(["incident declared"])

  /// Returns what kind of event a text tells of.
  static func kind(of text: String) -> TimelineEntry.Kind {
    let bytes = Array(text.utf8.prefix(400))
    if bytes.count < 60, declaration.occurs(in: bytes) { return .acknowledged }
    // The first sentence that tells something counts: what follows explains it.
    for sentence in sentences(of: bytes[...]) {
      let kind = kind(ofSentence: bytes[sentence])
      if kind != .other { return kind }
    }
    return .other
  }

  private static func kind(ofSentence bytes: ArraySlice<UInt8>) -> TimelineEntry.Kind {
    var found: Set<Int> = []
    table.forEachMatch(in: bytes) { found.insert($0) }
    guard !found.isEmpty else { return .other }
    let isNegated = negationTable.occurs(in: bytes)
    for (index, group) in phrases.enumerated() where found.contains(index) {
      let isOutcome = group.0 == .mitigated || group.0 == .resolved || group.0 == .diagnosed
      if isOutcome, isNegated { continue }
      return group.0
    }
    return .other
  }
}
