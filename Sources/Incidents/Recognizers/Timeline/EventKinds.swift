/// The words by which the kind of an event is known.
enum EventKinds {
  /// Phrases in lower case that begin at a word, most telling first: the first that occurs wins.
  private static let english: [(TimelineEntry.Kind, [String])] = [
    (
      .started,
      [
        "begins to fail", "begin to fail", "began to fail", "start to fail", "starts to fail",
        "started to fail", "begin to crash", "start failing", "starts failing", "started failing",
        "starts to crash", "start crashing", "started crashing", "disruption begins", "goes down",
        "went down", "start of the event", "went offline", "goes offline", "outage begins",
        "outage starts", "outage began", "outage started", "incident begins", "incident starts",
        "incident began", "incident started", "start of outage", "start of the outage",
        "start of incident", "start of the incident", "beginning of outage",
        "beginning of the outage", "beginning of the incident", "impact begins", "impact starts",
        "impact started", "impact began", "fault occurs", "fault occurred", "problem starts",
        "problem started", "problem begins", "problem began", "issue starts", "issue started",
        "issue begins", "issue began", "degradation begins", "degradation starts",
        "degradation started", "attack started", "attack begins", "attack began", "errors begin",
        "errors start", "errors began", "start of impact", "customer impact begins",
        "customer impact starts", "downtime begins", "downtime starts", "downtime started",
        "downtime began", "latency exceeded", "error rate exceeded", "error rates spike",
        "error rate spike", "errors spike", "latency spike", "began returning", "begins returning",
        "start returning", "starts returning", "started returning", "became unresponsive",
        "becomes unresponsive", "became unavailable",
        "becomes unavailable", "became unreachable", "becomes unreachable", "stopped responding",
        "stops responding", "stopped working", "stops working", "gets exploited", "is exploited",
        "was exploited", "exploit transaction",
        "attack transaction", "exploit execution", "first occurrence", "first occurence",
        "first appearance of",
        "started seeing errors", "starts seeing errors", "began seeing errors",
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
        "end of incident", "end of the outage", "end of the incident", "end of the event",
        "end of event", "marked as resolved", "marked resolved", "resolution is confirmed",
        "resolution confirmed",
        "fix confirmed", "fix is confirmed", "confirmed fixed", "confirmed working", "all clear",
        "fully restored",
        "fully recovered", "fully resolved", "service restored", "service is restored",
        "service was restored", "services restored", "services are restored",
        "services were restored", "issue resolved", "issue is resolved", "issue was resolved",
        "issue was resolve%",
        "problem resolved", "problem solved", "problem is solved", "problem was solved",
        "back to normal", "service resume", "chain resume", "operations resume", "traffic resume",
        "has resumed", "have resumed", "everything is working", "operating normally", "back online",
        "is back up", "are back up", "was back up", "were back up", "came back up",
        "comes back up", "come back up", "back up and running", "site back up", "service back up",
        "services back up", "resumed normal operation", "resumes normal operation",
        "normal operation resume", "normal operations resume", "returned to normal operation",
        "returns to normal operation", "normal service resume", "incident closed",
        "closed the incident", "resolved", "service is back", "is restored", "full recovery",
        "fully recover", "recovery complete", "recovery is complete", "working again",
        "completely restored", "impact ends", "impact ended", "returned to normal",
        "returns to normal", "normal again", "restored for all", "all systems operational",
        "all services operational", "systems verified operational", "verified all systems",
        "is back", "up again", "works again", "work again",
        "is healthy", "are healthy", "healthy again", "issue goes away", "issue went away",
        "outage to an end", "has ended", "have ended", "issue is closed",
      ]
    ),
    (
      .escalated,
      [
        "for assistance", "for help", "support ticket", "opened a ticket", "opens a ticket",
        "escalat", "war room", "called in", "paged the", "raised to", "brought in",
      ]
    ),
    (
      .acknowledged,
      [
        "acknowledg", "incident declared", "declared an incident", "incident was declared",
        "incident is declared", "ack ", "acked",
      ]
    ),
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
        "mitigated", "mitigation", "rolled back", "rollback", "roll back", "reverted", "revert",
        "fix deployed", "fix is deployed", "deployed a fix", "deployed the fix",
        "fix was deployed", "fix has been deployed", "fix implemented", "fix applied",
        "applied the fix", "applied a fix", "hotfix", "recovered", "recovers", "recovering",
        "workaround", "partially restored", "restarted", "failover complete", "failed over",
        "begins to recover", "begin to recover", "began to recover", "starts to recover",
        "started to recover", "repaired", "disabled the", "traffic restored", "restored",
        "stabilized", "stabilised", "fixed",
      ]
    ),
    (
      .detected,
      [
        "start to investigate", "starts to investigate", "begin to investigate",
        "begins to investigate", "learns of", "learn of", "becomes aware", "first sign of",
        "are alerted", "is alerted", "was alerted", "were alerted", "detected", "detects",
        "first detected", "alert", "alarm", "paged", "pager", "automated warning",
        "automatic warning", "notice", "noticed", "noticing", "first report", "incoming report",
        "reported",
        "reports that", "reports of", "report of", "user reports", "users report",
        "customer report", "monitoring detect", "monitoring show", "monitoring picked",
        "monitoring report", "monitoring notif", "monitoring system", "monitoring tool",
        "began investigating", "begin investigating", "started investigating",
        "investigation starts", "investigation begins", "starts investigating", "investigating",
        "discovered", "discovers", "discover that", "discover another", "we discover",
        "became aware", "made aware", "first sign", "notified",
        "reports the", "reports a", "reports an", "reports issue", "reports some", "pinged",
        "sees errors", "observed", "spotted", "reports", "complain", "pingdom", "uptime check",
        "informed of", "informed us", "notifying", "notifies",
        "inform us", "reached out to us", "reached out to report", "reached out to inform",
        "disclosure of vulnerability", "disclosure of the vulnerability", "submits a",
        "initial contact",
      ]
    ),
  ]

  /// Words before an outcome that take it back: nothing was mitigated by `tried a rollback`.
  private static let negations = [
    "failed to", "fails to", "failed%", "fails%", "unsuccessful", "attempt", "tried", "trying",
    "not%", "didn't", "doesn't", "couldn't", "wasn't", "isn't", "unable", "without", "no%",
    "still", "yet to", "try to",
  ]

  /// Words before an outcome that make it something to come, or an accident: `creates a pull request
  /// to roll back`, `began the rollback`, `unexpectedly reverts`.
  private static let intents = [
    "began", "begin", "begins", "beginning", "initiat", "working on", "work on", "start working",
    "decision", "plan%", "plans", "planned", "planning", "decid", "propos", "suggest", "consider",
    "prepar",
    "pull request", "pr to%", "creates a pr", "creates pr", "opens a", "opens pr", "opened a",
    "opened pr", "will%", "going to", "ready for", "could%", "should%", "would%", "in progress",
    "unexpectedly", "accidentally", "asked", "asks", "requested", "discuss", "about to", "to be%",
    "awaiting", "waiting for", "triggered for", "commit", "merges%", "started roll", "start roll",
    "starts roll", "started revert",
    "start revert", "starts revert", "started the roll", "rolling back", "hope", "thought",
    "believed", "assum",
  ]

  /// Words anywhere in a sentence that do the same: `Rollback initiated`, `fix deployed in staging`.
  private static let doubts = [
    "rollback failed", "rollback fails", "did not help", "didn't help", "but not", "not for all",
    "but still", "only partially", "no effect", "initiated", "branch was created", "rollback start",
    "roll back start",
    "revert start", "in progress", "sandbox",
    "staging", "test environment", "resolved to%", "resolve to%", "ready for testing",
    "waiting for review", "despite", "remain elevated", "remains elevated",
  ]

  /// Phrases that say themselves that a recovery has begun or is done, so that `begins` takes nothing
  /// back.
  private static let firm = [
    "begins to recover", "begin to recover", "began to recover", "starts to recover",
    "started to recover", "completed", "is complete",
  ]

  /// Words of a last event by which the incident may have ended: something was set right, or somebody
  /// saw that it was.
  private static let finishes = [
    "again", "fixed", "corrected", "repaired", "removed", "deleted", "killed", "patched", "restart",
    "upgraded", "deployed", "released", "succe", "clean", "verified", "confirmed", "drained",
    "migrated", "stopped", "closed", "normal", "up-to-date", "up to date", "merged",
    "worked around",
    "saved", "no longer", "able to", "100%%", "fine", "completed", "whitehacked", "disabled",
    "re-enabled", "enabled", "replaced", "updated", "reset", "relaunched", "working", "rettet",
    "verifisert", "løst", "ferdig", "behoben", "corrigé", "corregid", "corrigid", "reparad",
  ]

  /// Words of a last event that only tells somebody about it.
  private static let talks = [
    "inform", "announce", "disclos", "follow-up", "follow up", "contacted", "says%", "said%",
    "review", "discuss", "communicat", "tweet", "twitter", "published", "notified", "post mortem",
    "postmortem", "post-mortem", "reported", "noticed", "reached out", "replied",
  ]

  /// Words that say that whoever looked found nothing.
  private static let reassurances = [
    "all fine", "all good", "looks good", "no issue", "no error", "no problem", "no impact",
    "everything ok", "everything is ok", "is fine", "are fine", "looks fine", "look fine",
    "not detect", "didn't detect", "not notice", "didn't notice", "nobody noticed",
    "no one noticed", "without notic", "not alert", "no alert", "not see any", "didn't see any",
  ]

  /// Words for a change that hits nobody yet.
  private static let merges = [
    "merged", "merge%", "approved", "committed", "pull request is opened", "pr is opened",
  ]

  /// Words for a change that is in effect.
  private static let deployments = [
    "deployed", "deploys", "deploying", "a deploy", "deployment", "uploaded", "rolled out",
    "rollout",
    "released", "applied", "promoted", "goes live", "went live", "takes effect", "took effect",
    "in production", "produksjonssatt", "publisert", "publiser",
  ]

  /// Words for all of something, which make a recovery the end: `all affected sites restored`.
  private static let wholes = [
    "all%", "every%", "everyone", "everything", "fully", "completely", "entire", "100%%",
    "remaining", "last%",
  ]

  /// Words that say that it goes on, or begins again.
  private static let persistences = [
    "persist", "did not work", "didn't work", "doesn't work", "does not work", "not effective",
    "ineffective", "did not help", "didn't help", "no effect", "did not fix", "didn't fix",
    "not fixed", "not resolved", "did not resolve", "didn't resolve", "did not solve",
    "didn't solve", "not solved", "still fail", "still down", "still being", "still caus",
    "still seeing", "still see%", "still broken", "still not", "still unavailable", "still happen",
    "still occur", "still affect", "still slow", "new error", "wave of%", "second wave",
    "third wave", "recurs", "recurred", "reoccur", "re-occur", "fails again", "fail again",
    "failed again", "failing again", "crashes again", "crashed again", "down again",
    "happens again", "happened again", "happening again", "unavailable again", "more reports",
    "more customer reports",
  ]

  /// Words for the eyes that saw what `identifies` would call a diagnosis: `our monitoring identifies
  /// the disruption`.
  private static let watchers = [
    "monitoring identif", "monitoring system identif", "monitoring tools identif",
    "monitors identif", "alerting identif", "alerts identif",
  ]

  private static let recoveries = [
    "restored", "recovered", "operational", "back online", "is back", "are back", "resolved",
    "working again", "up and running",
  ]

  private static let phrases: [(TimelineEntry.Kind, [String])] = english + translations

  /// Phrases by the number of their kind in `order`; words of intent and of negation have the two
  /// numbers behind them.
  private static let table = PhraseTable(
    phrases.map { ($1, order.firstIndex(of: $0) ?? 0) }.flatMap { group in
      group.0.map { ($0, group.1) }
    } + intents.map { ($0, order.count) } + negations.map { ($0, order.count + 1) })
  private static let doubtTable = PhraseTable(doubts)
  private static let firmTable = PhraseTable(firm)
  private static let reassuranceTable = PhraseTable(reassurances)
  private static let persistenceTable = PhraseTable(persistences)
  private static let repetitionTable = PhraseTable(["another%", "again%", "once more", "a second%"])
  private static let mitigationTable = PhraseTable([
    "incident mitigated", "issue mitigated", "impact mitigated", "outage mitigated",
    "fully mitigated", "is mitigated", "was mitigated",
  ])
  private static let watcherTable = PhraseTable(watchers)
  private static let wholeTable = PhraseTable(wholes)
  private static let recoveryTable = PhraseTable(recoveries)
  private static let mergeTable = PhraseTable(merges)
  private static let deploymentTable = PhraseTable(deployments)
  private static let finishTable = PhraseTable(finishes)
  private static let talkTable = PhraseTable(talks)
  private static let declaration = PhraseTable(["incident declared"])

  /// Returns what kind of event a text tells of.
  static func kind(of text: String) -> TimelineEntry.Kind {
    let bytes = Array(text.utf8.prefix(400))
    if bytes.count < 60, declaration.occurs(in: bytes) { return .acknowledged }
    // The first sentence that tells something counts: what follows explains it.
    for (index, sentence) in sentences(of: bytes[...]).enumerated() {
      let kind = kind(ofSentence: bytes[sentence])
      // Who writes at length on what was looked at has noticed it long before.
      if kind != .other, kind != .detected || index < 2 { return kind }
    }
    return .other
  }

  /// Whether somebody noticed by an event, which may have been escalated in the same breath.
  static func tellsDetection(_ entry: TimelineEntry) -> Bool {
    switch entry.kind {
    case .detected: return true
    case .escalated, .acknowledged:
      var isDetection = false
      table.forEachMatch(in: Array(entry.text.utf8.prefix(200))) { number in
        isDetection = isDetection || number < order.count && order[number] == .detected
      }
      return isDetection
    default: return false
    }
  }

  /// Whether an event is a change that was made but is not yet in effect.
  static func isMerge(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(400))
    return mergeTable.occurs(in: bytes) && !deploymentTable.occurs(in: bytes)
  }

  /// Whether a change takes effect by an event.
  static func isDeployment(_ text: String) -> Bool {
    deploymentTable.occurs(in: Array(text.utf8.prefix(400)))
  }

  /// Whether an event says that what was thought to be over is not.
  static func tellsPersistence(_ text: String) -> Bool {
    persistenceTable.occurs(in: Array(text.utf8.prefix(400)))
  }

  /// Whether an event says that the same happened before.
  static func tellsRepetition(_ text: String) -> Bool {
    repetitionTable.occurs(in: Array(text.utf8.prefix(200)))
  }

  /// Whether an event says of itself that the incident is mitigated, not only that something
  /// recovers.
  static func isNamedMitigation(_ text: String) -> Bool {
    mitigationTable.occurs(in: Array(text.utf8.prefix(80)))
  }

  /// Whether the last event of a timeline, of no kind by its words, tells of an end.
  static func mayEnd(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(400))
    return finishTable.occurs(in: bytes) && !talkTable.occurs(in: bytes)
      && !persistenceTable.occurs(in: bytes)
  }

  private static func kind(ofSentence bytes: ArraySlice<UInt8>) -> TimelineEntry.Kind {
    var found: Set<TimelineEntry.Kind> = []
    let isFirm = firmTable.occurs(in: bytes)
    var isOnlyMeant = !isFirm && doubtTable.occurs(in: bytes)
    var isNegated = false
    table.forEachMatch(in: bytes) { number in
      switch number {
      case order.count: isOnlyMeant = isOnlyMeant || !isFirm
      case order.count + 1: isNegated = true
      default:
        let kind = order[number]
        let isOutcome = kind == .mitigated || kind == .resolved
        if isOutcome, isOnlyMeant || isNegated { return }
        if kind == .diagnosed, isNegated { return }
        found.insert(kind)
      }
    }
    guard !found.isEmpty else { return .other }
    for kind in order where found.contains(kind) {
      switch kind {
      case .mitigated:
        if recoveryTable.occurs(in: bytes), wholeTable.occurs(in: bytes) {
          return .resolved
        }
      case .detected: if reassuranceTable.occurs(in: bytes) { continue }
      case .diagnosed: if watcherTable.occurs(in: bytes) { return .detected }
      case .started, .resolved, .escalated, .acknowledged, .other: break
      }
      return kind
    }
    return .other
  }

  /// The kinds, most telling first.
  private static let order: [TimelineEntry.Kind] = [
    .started, .resolved, .escalated, .acknowledged, .diagnosed, .mitigated, .detected,
  ]
}
