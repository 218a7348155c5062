// The words around an event that change what it means.

extension EventKinds {
  /// Words before an outcome that take it back: nothing was mitigated by `tried a rollback`.
  static let negations = [
    "failed to", "fails to", "failed%", "fails%", "unsuccessful", "attempt", "tried", "trying",
    "not%", "didn't", "doesn't", "couldn't", "wasn't", "isn't", "weren't", "aren't", "hasn't",
    "haven't", "hadn't", "won't", "can't", "cannot", "unable", "without", "no%", "still", "yet to",
    "until {the|this|it|all|we}%", "as soon as", "try to", "versuch", "tentative", "intenta",
    "intento", "tentativa", "poging", "prøver", "nicht wieder", "noch nicht", "pas encore",
    "nog niet",
    "todavía no", "aún no", "ainda não", "ikke ennå", "ännu inte", "non ancora",
  ]

  /// Words before an outcome that make it something to come, or an accident:
  /// `creates a pull request to roll back`, `began the rollback`, `unexpectedly reverts`.
  static let intents = [
    "began", "begin", "begins", "beginning", "initiat", "working on", "work on", "start working",
    "decision", "plan%", "plans", "planned", "planning", "decid", "propos", "suggest", "consider",
    "prepar",
    "pull request", "pr to%", "creates a pr", "creates pr", "opens a", "opens pr", "opened a",
    "opened pr", "will%", "going to", "ready for", "could%", "should%", "would%", "in progress",
    "unexpectedly", "accidentally", "asked", "asks", "requested", "discuss", "about to", "to be%",
    "awaiting", "waiting for", "triggered for", "commit", "merges%", "started roll", "start roll",
    "starts roll", "started revert",
    "start revert", "starts revert", "started the roll", "rolling back", "hope", "thought",
    "believed", "assum", "instruct", "advis", "recommend", "urge%", "urges%", "urged",
    "prøver å", "versucht",
  ]

  /// Words anywhere in a sentence that do the same: `Rollback initiated`,
  /// `fix deployed in staging`.
  static let doubts = [
    "rollback failed", "rollback fails", "did not help", "didn't help", "but not", "not for all",
    "but still", "only partially", "no effect", "initiated", "branch was created", "rollback start",
    "roll back start",
    "revert start", "in progress", "sandbox",
    "staging", "test environment", "resolved to%", "resolve to%", "ready for testing",
    "waiting for review", "despite", "remain elevated", "remains elevated", "in case%",
    "to attempt", "in an attempt", "attempted", "in the hope", "in hope", "hoping", "crashloop",
    "crash loop", "crash-loop", "had been restarted", "restarted itself", "restarted by itself",
    "kept restarting", "keeps restarting", "keep restarting", "deployment is restarted",
    "deployment was restarted", "deploy is restarted", "deploy was restarted",
    "build is restarted", "build was restarted", "pipeline is restarted",
    "pipeline was restarted", "restarted the deploy", "restarted the build",
    "restarted the pipeline", "restarted the job", "restart the deploy", "restart the build",
    "restart the pipeline", "that was fixed in", "that is fixed in", "which was fixed in",
    "which is fixed in", "that has been fixed", "which has been fixed", "already fixed",
    "already been fixed", "issue is back", "problem is back", "error is back", "errors are back",
    "outage is back", "to no avail", "without success", "without effect",
    "no difference", "no improvement", "made it worse", "makes it worse", "not the fix",
    "for a short time", "only briefly", "only temporarily", "改善せず", "改善しな", "改善されず", "改善なし",
    "変化なし", "効果なし", "復旧せず", "回復せず", "解消せず", "直らず",
  ]

  /// Phrases that say themselves that a recovery has begun or is done, so that `begins` takes
  /// nothing back.
  static let firm = [
    "begins to recover", "begin to recover", "began to recover", "starts to recover",
    "started to recover", "completed", "is complete", "considered resolved", "considered closed",
    "considered fixed", "considered over", "considered the incident", "considered the issue",
    "considered the outage", "considered the problem",
  ]

  /// Words of a last event by which the incident may have ended: something was set right, or
  /// somebody saw that it was.
  static let finishes = [
    "again%", "fixed", "restored", "corrected", "repaired", "removed", "deleted", "killed",
    "patched",
    "restart",
    "upgraded", "deployed", "released", "release was published", "succe", "clean", "verified",
    "confirmed", "confirms",
    "drained",
    "migrated", "stopped", "closed", "normal", "up-to-date", "up to date", "merged",
    "worked around",
    "saved", "no longer", "able to", "100%%", "fine", "completed", "whitehacked", "disabled",
    "re-enabled", "enabled", "replaced", "updated", "reset", "relaunched", "working", "rettet",
    "revoked", "unpublished", "taken down", "took down", "smoothly", "reopen", "re-open",
    "healthy", "stabil", "funktioniert", "empty", "cleared", "delivered", "caught up", "green%",
    "stood down", "under control", "moving%", "resumed", "resumes", "reconciled",
    "in sync", "goes out", "went out", "complete%", "virker", "fungerer", "unpaused", "lifted",
    "reinstated", "renewed", "all up%",
    "is up%", "are up%", "back up%", "put back", "rolled back", "reverted", "switched back",
    "verifisert", "løst", "ferdig", "behoben", "corrigé", "corregid", "corrigid", "reparad",
  ]

  /// Words of a last event that only tells somebody about it.
  static let talks = [
    "inform", "announce", "disclos", "follow-up", "follow up", "contacted", "says%", "said%",
    "review", "discuss", "communicat", "tweet", "twitter", "published", "notified", "post mortem",
    "postmortem", "post-mortem", "reported", "noticed", "reached out", "replied", "attacker",
    "hacker", "exploiter",
    // No end, but a copy of the data.
    "back up their", "back up its", "back up our data", "back up the data", "back up the files",
  ]

  /// Words of an event that makes the incident known when it is over.
  static let publications = [
    "announce", "disclos", "published", "publishes", "tweet", "twitter", "post mortem",
    "postmortem", "post-mortem", "blog post", "communicat",
  ]

  /// Words for news that goes out: who tells users has noticed before.
  static let broadcasts = [
    "notifying users", "notified users", "notify users", "notifies users", "users notified",
    "users were notified", "users are notified", "notifying customers", "notified customers",
    "notify customers", "notifies customers", "customers notified", "customers were notified",
    "customers are notified", "teams notified", "teams were notified", "notified the users",
    "notified all", "notified affected", "a notice%", "first notice%", "notice on the status",
    "notice to the status",
  ]

  /// Words that are a detection also where news goes out in the same breath.
  static let discoveries = [
    "noticed", "notices", "detected", "detects", "alert", "alarm", "discovered", "reported",
    "reports", "became aware", "paged", "observed",
  ]

  /// Words that make what began a recovery: `metrics began returning to normal`.
  static let returns = [
    "returning to normal", "returning toward normal", "returning towards normal",
    "returning to baseline", "went down to%", "goes down to%", "down to normal",
  ]

  /// Words that say that whoever looked found nothing.
  static let reassurances =
    [
      "all fine", "all good", "looks good", "no issue", "no error", "no problem", "no impact",
      "everything ok", "everything is ok", "is fine", "are fine", "looks fine", "look fine",
      "not detect", "didn't detect", "not notice", "didn't notice", "nobody noticed",
      "no one noticed", "without notic", "is live", "are live", "tests pass", "test pass",
      "checks pass", "passes%",
      "succeeds%", "succeeded%",
      "dismissed as", "as expected due", "no alarm", "false alarm", "false positive", "not alert",
      "no alert",
      "not fire", "didn't fire",
      "never fired", "not see any", "didn't see any",
    ]
    + [
      "{noticed|detected|saw} {a|that a} new {version|release}",
      "{sign|signs|reports} of {recovery|improvement|life}",
      "{show|shows|showing|showed|report|reports} {recover|improvement|success}",
    ].flatMap(alternatives(in:))

  /// Words for what something is made for: `a probe to detect the failure`.
  static let purposes = ["to detect", "to notice", "to spot", "to catch", "to discover"]

  /// Words before a purpose by which it is done: `we began to notice errors`.
  static let attainments = [
    "{able|began|begun|begin|begins|start|starts|started|first|managed|manages|happened|us|them} to",
    "alarm to", "alert to", "led", "leads", "leading", "{min|minutes|hours|seconds} to",
  ].flatMap(alternatives(in:))

  /// Last words by which what an event names had no success: `Revert fails`.
  static let failures = ["fails", "failed", "unsuccessful", "in vain", "no luck"]

  /// Words for a change that hits nobody yet.
  static let merges = [
    "merged", "merge%", "approved", "committed", "pull request is opened", "pr is opened",
  ]

  /// Words for a change that is in effect.
  static let deployments = [
    "deployed", "deploys", "deploying", "a deploy", "deployment", "uploaded", "rolled out",
    "rollout",
    "released", "applied", "promoted", "goes live", "went live", "takes effect", "took effect",
    "in production", "produksjonssatt", "publisert", "publiser", "livraison d",
    "mise en production",
    "déploiement d", "deploya", "despliega", "despliegue d",
  ]

  /// Words for all of something, which make a recovery the end: `all affected sites restored`.
  static let wholes = [
    "all%", "every%", "everyone", "everything", "fully", "completely", "entire", "100%%",
    "remaining", "last%", "full functionality", "full service", "full access", "full operation",
  ]

  /// Words that say that it goes on, or begins again.
  static let persistences =
    [
      "persists%", "persisting%", "issue persist", "issues persist", "problem persist",
      "problems persist", "errors persist", "error persist", "outage persist", "to persist",
      "persisted for", "persisted after", "persisted despite", "still persist", "did not work",
      "didn't work", "doesn't work", "does not work", "not effective",
      "ineffective", "did not help", "didn't help", "no effect", "did not fix", "didn't fix",
      "not fixed", "not resolved", "did not resolve", "didn't resolve", "did not solve",
      "didn't solve", "not solved", "still fail", "still down", "still being", "still caus",
      "still seeing", "still see%", "still broken", "still not", "still unavailable",
      "still happen",
      "still occur", "still affect", "errors came back", "error came back", "issue came back",
      "issues came back",
      "problem came back", "problems came back", "it came back", "issue returned",
      "issue returns", "problem returned", "problem returns", "errors returned", "errors return%",
      "issue is back", "problem is back", "error is back", "errors are back", "outage is back",
      "popping up", "pop up again", "zero again", "crashing again", "once more fail",
      "to no avail", "without success", "no difference", "no improvement", "not the fix",
      "same error again", "same errors again", "same problem again", "same issue again",
      "services are down", "only part", "only a part", "only some", "only half", "only a quarter",
      "still slow", "new error", "wave of%", "second wave",
      "third wave", "issue recurs%", "problem recurs%", "error recurs%", "recurred", "reoccur",
      "re-occur", "fails again",
      "fail again",
      "failed again", "failing again", "crashes again", "crashed again", "down again",
      "happens again", "happened again", "happening again", "unavailable again", "more reports",
      "more customer reports", "recovery in progress", "recovery ongoing", "still recovering",
      "not yet fixed", "not yet resolved", "récupération en cours", "résolution en cours",
      "rétablissement en cours",
    ] + continuations

  /// Words that say that what began before goes on.
  static let continuations = [
    "still experienc", "still happening", "issues continue", "issue continue",
    "problems continue", "problem continue", "errors continue", "outage continue",
    "continues to fail", "continue to fail", "continued to fail", "continues to be experienced",
    "continue to be experienced", "continues to experience", "continue to experience",
    "still ongoing", "still under way",
  ]

  /// Words for the eyes that saw what `identifies` would call a diagnosis:
  /// `our monitoring identifies the disruption`.
  static let watchers = [
    "monitoring identif", "monitoring system identif", "monitoring tools identif",
    "monitors identif", "alerting identif", "alerts identif",
  ]

  /// Words for what goes on for another reason.
  static let others = [
    "unrelated", "not related", "pre-existing", "preexisting", "known issue", "different issue",
    "different problem", "separate issue",
  ]

  /// Words for the news of somebody else, whose recovery is not the incident's.
  static let elsewhere = [
    "their status page", "its status page", "their statuspage",
    "its statuspage",
    "their status site", "its status site",
  ]

  /// Words for a part of all, which make an end a relief.
  static let partials = [
    "most%", "some%", "read-only", "read only", "partially", "partly", "half of", "majority of",
    "several", "many%",
  ]

  /// Words by which a whole is none: `all regions have recovered except one`.
  static let exceptions = ["except%", "except for", "apart from"]

  /// Words that turn a sentence, so that what follows speaks against what stands before.
  static let turns = ["but%", "however%", "although%", "though%", "yet%"]

  /// Words behind such a turn that take an outcome back: `fixed, but the errors came back`.
  static let setbacks = [
    "continues%", "continued%", "still%", "persist", "again%", "return%", "returned", "came back",
    "comes back",
    "come back", "not%", "'t%", "never%", "fails%", "failed%", "without success", "no effect",
    "recur", "reappear", "re-appear", "crash", "worse",
  ]

  /// Words behind a turn by which only the work goes on: `fixed, but we continue to monitor it`.
  static let cares = ["investigat", "monitor", "watch"]

  /// `message from a customer`, `users start reporting` and the like.
  static let messages: [String] = {
    let forms = [
      "message", "email", "e-mail", "mail", "ticket", "call", "question", "complaint", "messages",
      "emails", "mails", "tickets", "calls", "questions", "complaints",
    ]
    let senders = [
      "a customer", "customer", "customers", "a user", "user", "users", "a client", "clients",
      "support", "a partner", "partner", "the partner", "a colleague", "a researcher", "a reader",
      "a student", "an operator", "operators",
    ]
    let people = [
      "users", "customers", "teams", "people", "developers", "clients", "students", "members",
      "validators", "colleagues",
    ]
    let starts = ["begin", "began", "start", "started"]
    return forms.flatMap { form in senders.map { "\(form) from \($0)" } }
      + people.flatMap { who in
        starts.flatMap { ["\(who) \($0) reporting", "\(who) \($0) to report"] }
      }
  }()

  /// `a customer calls the hotline`, `the desk called us`; a service that calls an interface is
  /// none.
  static let calls: [String] = {
    let verbs = ["calls", "called", "rings", "rang", "phones", "phoned", "telephoned"]
    let called = [
      "us", "support", "operations", "ops", "the desk", "the service desk", "the help desk",
      "the helpdesk", "the team", "the on-call", "the oncall", "the hotline", "the office",
      "the engineer", "the noc", "the night number", "the duty desk", "the duty officer",
      "the control room", "the control centre", "the control center", "the switchboard",
    ]
    return verbs.flatMap { verb in called.map { "\(verb) \($0)%" } }
  }()

  /// Words before a beginning that make it that of the news: `reports of errors start to come in`,
  /// `a user reported that the site went down`.
  static let news = [
    "reports of", "report of", "complaints of", "complaints about", "reports about",
    "tickets about", "alerts for", "alerts about", "messages about", "reported", "reporting",
    "noticed", "notices", "says that", "said that", "tells us that", "told us that",
    "complains that", "mentions that",
  ]

  /// Words right before a beginning by which an event only counts from it: `logs from before the
  /// outage began`.
  static let lookbacks = [
    "before the%", "before our%", "before this%", "since the%", "since our%", "since this%",
    "prior to the%", "from around the%", "from the%", "around the%", "between the%", "of the%",
  ]

  /// Those who are meant to be blocked or rejected.
  static let unwanted = [
    "attack", "bad request", "malicious", "abus", "spam", "scrap", "crawler", "stuck", "offending",
  ]
  /// What begins to be done with them.
  static let sanctions = [
    "blocked", "rejected", "refused", "denied", "dropped", "ignored", "killed", "cut off",
    "logged out", "delayed",
  ]

  /// `begins to fail` and the like, in all forms.
  static let beginnings: [String] = {
    let verbs = ["begin", "begins", "began", "start", "starts", "started"]
    let faults =
      [
        "failing", "to fail", "crashing", "to crash", "running into", "to run into",
        "seeing errors", "to see errors", "getting errors", "to get errors", "receiving errors",
        "to receive errors", "timing out", "to time out", "erroring", "to error", "degrading",
        "to degrade", "rejecting", "to reject", "hanging", "to hang", "stalling", "to stall",
        "experiencing", "to experience", "throwing", "to throw", "leaking", "to leak%",
        "flapping", "to flap%", "piling up", "to pile up", "accumulating", "to accumulate%",
        "spiking", "to spike%", "slowing%", "to slow%", "filling up", "to fill up", "misbehaving",
        "to misbehave", "dropping", "to drop%", "losing", "to lose%", "refusing", "to refuse%",
        "blocking", "to block%", "returning errors", "to return errors",
      ]
      + [
        "declined", "rejected", "refused", "denied", "dropped", "blocked", "delayed",
        "ignored", "cut off", "logged out", "duplicated", "charged twice", "unavailable",
        "unreachable", "killed",
      ].flatMap { ["to be \($0)", "being \($0)"] }
    // Success climbs too, and ends it.
    let loads = [
      "draw", "load", "memory", "latency", "cpu", "usage", "temperature", "error rate",
      "error rates", "errors", "queue", "backlog", "response times", "lag", "rejections",
    ]
    let climbs = loads.flatMap { load in
      verbs.flatMap { ["\(load) \($0) climbing", "\(load) \($0) to climb"] }
    }
    return verbs.flatMap { verb in faults.map { "\(verb) \($0)" } } + climbs
  }()

  static let recoveries = [
    "restored", "recovered", "operational", "back online", "is back", "are back", "resolved",
    "working again", "up and running",
  ]
}
