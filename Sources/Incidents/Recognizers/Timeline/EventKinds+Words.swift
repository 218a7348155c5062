// The words around an event that change what it means.

extension EventKinds {
  /// Words before an outcome that take it back: nothing was mitigated by `tried a rollback`.
  static let negations = [
    "failed to", "fails to", "failed%", "fails%", "unsuccessful", "attempt", "tried", "trying",
    "not%", "didn't", "doesn't", "couldn't", "wasn't", "isn't", "weren't", "aren't", "hasn't",
    "haven't", "can't", "cannot", "unable", "without", "no%",
    "still", "yet to", "try to", "versuch", "tentative", "intenta", "intento", "tentativa",
    "poging",
    "prøver",
  ]

  /// Words before an outcome that make it something to come, or an accident: `creates a pull request
  /// to roll back`, `began the rollback`, `unexpectedly reverts`.
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
    "believed", "assum",
  ]

  /// Words anywhere in a sentence that do the same: `Rollback initiated`, `fix deployed in staging`.
  static let doubts = [
    "rollback failed", "rollback fails", "did not help", "didn't help", "but not", "not for all",
    "but still", "only partially", "no effect", "initiated", "branch was created", "rollback start",
    "roll back start",
    "revert start", "in progress", "sandbox",
    "staging", "test environment", "resolved to%", "resolve to%", "ready for testing",
    "waiting for review", "despite", "remain elevated", "remains elevated",
  ]

  /// Phrases that say themselves that a recovery has begun or is done, so that `begins` takes nothing
  /// back.
  static let firm = [
    "begins to recover", "begin to recover", "began to recover", "starts to recover",
    "started to recover", "completed", "is complete",
  ]

  /// Words of a last event by which the incident may have ended: something was set right, or somebody
  /// saw that it was.
  static let finishes = [
    "again", "fixed", "corrected", "repaired", "removed", "deleted", "killed", "patched", "restart",
    "upgraded", "deployed", "released", "succe", "clean", "verified", "confirmed", "drained",
    "migrated", "stopped", "closed", "normal", "up-to-date", "up to date", "merged",
    "worked around",
    "saved", "no longer", "able to", "100%%", "fine", "completed", "whitehacked", "disabled",
    "re-enabled", "enabled", "replaced", "updated", "reset", "relaunched", "working", "rettet",
    "revoked", "unpublished", "taken down", "took down", "smoothly", "reopen", "re-open",
    "verifisert", "løst", "ferdig", "behoben", "corrigé", "corregid", "corrigid", "reparad",
  ]

  /// Words of a last event that only tells somebody about it.
  static let talks = [
    "inform", "announce", "disclos", "follow-up", "follow up", "contacted", "says%", "said%",
    "review", "discuss", "communicat", "tweet", "twitter", "published", "notified", "post mortem",
    "postmortem", "post-mortem", "reported", "noticed", "reached out", "replied",
  ]

  /// Words for news that goes out: who tells users has noticed before.
  static let broadcasts = [
    "notifying users", "notified users", "notify users", "notifies users", "users notified",
    "users were notified", "users are notified", "notifying customers", "notified customers",
    "notify customers", "notifies customers", "customers notified", "customers were notified",
    "customers are notified", "teams notified", "teams were notified", "notified the users",
    "notified all", "notified affected",
  ]

  /// Words that are a detection also where news goes out in the same breath.
  static let discoveries = [
    "noticed", "notices", "detected", "detects", "alert", "alarm", "discovered", "reported",
    "reports", "became aware", "paged", "observed",
  ]

  /// Words that make what began a recovery: `metrics began returning to normal`.
  static let returns = [
    "returning to normal", "returning toward normal", "returning towards normal",
    "returning to baseline",
  ]

  /// Words that say that whoever looked found nothing.
  static let reassurances = [
    "all fine", "all good", "looks good", "no issue", "no error", "no problem", "no impact",
    "everything ok", "everything is ok", "is fine", "are fine", "looks fine", "look fine",
    "not detect", "didn't detect", "not notice", "didn't notice", "nobody noticed",
    "no one noticed", "without notic", "not alert", "no alert", "not fire", "didn't fire",
    "never fired", "not see any", "didn't see any",
  ]

  /// Words for a change that hits nobody yet.
  static let merges = [
    "merged", "merge%", "approved", "committed", "pull request is opened", "pr is opened",
  ]

  /// Words for a change that is in effect.
  static let deployments = [
    "deployed", "deploys", "deploying", "a deploy", "deployment", "uploaded", "rolled out",
    "rollout",
    "released", "applied", "promoted", "goes live", "went live", "takes effect", "took effect",
    "in production", "produksjonssatt", "publisert", "publiser",
  ]

  /// Words for all of something, which make a recovery the end: `all affected sites restored`.
  static let wholes = [
    "all%", "every%", "everyone", "everything", "fully", "completely", "entire", "100%%",
    "remaining", "last%",
  ]

  /// Words that say that it goes on, or begins again.
  static let persistences = [
    "persists%", "persisting%", "issue persist", "issues persist", "problem persist",
    "problems persist", "errors persist", "error persist", "outage persist", "to persist",
    "persisted for", "persisted after", "persisted despite", "still persist", "did not work",
    "didn't work", "doesn't work", "does not work", "not effective",
    "ineffective", "did not help", "didn't help", "no effect", "did not fix", "didn't fix",
    "not fixed", "not resolved", "did not resolve", "didn't resolve", "did not solve",
    "didn't solve", "not solved", "still fail", "still down", "still being", "still caus",
    "still seeing", "still see%", "still broken", "still not", "still unavailable", "still happen",
    "still occur", "still affect", "still slow", "new error", "wave of%", "second wave",
    "third wave", "recurs", "recurred", "reoccur", "re-occur", "fails again", "fail again",
    "failed again", "failing again", "crashes again", "crashed again", "down again",
    "happens again", "happened again", "happening again", "unavailable again", "more reports",
    "more customer reports", "recovery in progress", "recovery ongoing", "still recovering",
    "not yet fixed", "not yet resolved", "récupération en cours", "résolution en cours",
    "rétablissement en cours",
  ]

  /// Words for the eyes that saw what `identifies` would call a diagnosis: `our monitoring identifies
  /// the disruption`.
  static let watchers = [
    "monitoring identif", "monitoring system identif", "monitoring tools identif",
    "monitors identif", "alerting identif", "alerts identif",
  ]

  static let recoveries = [
    "restored", "recovered", "operational", "back online", "is back", "are back", "resolved",
    "working again", "up and running",
  ]
}
