/// What a sentence says about the times in it.
enum StatementWords {
  /// What an incident is, so that its beginning and end are meant.
  static let subject = PhraseTable(
    [
      "outage", "incident", "issue", "problem", "impact", "downtime", "disruption", "error",
      "degrad", "attack", "exploit", "unavailab", "not available", "failure", "failing", "failed",
      "response time", "latency", "slow", "interruption", "was down", "were down", "went down",
      "offline", "inaccessible", "unreachable", "unresponsive", "could not", "couldn't",
      "unable to",
      "were not able", "was not able", "affected", "lasted", "störung", "ausfall",
      "nedetid",
      "feil",
      "panne", "caída", "interrupção", "indisponib", "storing", "halt", "stall", "crash",
      "compromis",
      "hacked", "stopped working", "stopped responding", "stopped producing", "is down", "are down",
      "timed out", "time out", "timeout", "timing out", "returned 4", "returned 5", "returning 4",
      "returning 5", "returned http", "5xx", "500s", "502s", "503s", "504s", "not delivered",
      "not processed", "not reachable", "not accessible", "went wrong", "filled up", "ran out of",
      "stopped being", "stopped processing",
      "stopped serving", "stopped accepting", "went dark",
      "rose sharply", "spiked", "shot up", "dropped to zero", "fell to zero", "power was lost",
      "lost power", "lost connectivity", "broke down", "froze", "hung%", "stuck%", "trouble",
      "this began", "it began", "this started", "it started", "se cayó", "se cayeron", "caiu%",
      "caíram", "houve uma queda", "est tombé", "sont tombés", "hors service", "ne répondai",
      "fiel aus%", "fielen aus%", "ausgefallen", "nicht erreichbar", "nicht verfügbar", "viel uit",
      "uitgevallen", "onbereikbaar", "niet bereikbaar", "gikk ned", "falt ut",
      "utilgjengelig", "fora do ar", "se restableció", "se restablecieron", "restablecid",
      "restabelecid", "voltou às", "voltou a%", "took us until", "took until",
      "障害", "停止", "オフライン", "ダウン", "故障", "宕机", "中断", "장애", "중단", "오류",
    ] + subjectsOfLanguages + stopsWorking)
  /// Words right before a time that make it the beginning.
  static let begins = PhraseTable(
    [
      "started", "starting", "began", "beginning", "begins%", "starts%", "went down",
      "went offline",
      "became unavailable", "became unresponsive", "stopped working", "stopped responding",
      "crashed",
      "to increase", "to fail", "to rise", "begann", "startet", "first appeared", "filled up",
      "went wrong", "went dark", "broke down", "froze", "died%", "was lost", "lost power",
      "lost connectivity", "begon%", "begonnen", "gestartet", "a commencé", "ont commencé",
      "a débuté", "empezó", "empezaron", "comenzó",
      "comenzaron", "se inició", "começou",
      "começaram", "iniciou%", "begynte", "startede",
    ] + stopsWorking)
  /// Words that do so only where they stand next to it.
  static let beginsBefore = PhraseTable([
    "since%", "from%", "seit%", "siden%", "depuis%", "sinds%", "desde%", "occurred%", "happened%",
    "took place%",
  ])
  /// Words before a time that make it the beginning of the news, not of what broke.
  static let newsBegins = PhraseTable(
    ["began", "started", "starts", "begins"].flatMap { begin in
      [
        "reporting", "to report", "receiving \(newsOfSeveral)", "to receive \(newsOfSeveral)",
        "getting \(newsOfSeveral)", "coming in", "to come in", "arriving", "to arrive",
        "noticing", "to notice", "complaining", "to complain",
      ].flatMap { alternatives(in: "\(begin) \($0)") }
    })
  /// Words right behind a time that opens the sentence, which make it the detection whatever was
  /// noticed: `At 10:00 we became aware that the site went down`.
  static let noticesAtOnce = PhraseTable(
    ["we", "i", "the team", "our team", "staff", "our monitoring", "monitoring"].flatMap { who in
      [
        "became aware", "were made aware", "was made aware", "noticed that", "learned that",
        "learnt that", "realized that", "realised that", "discovered that", "detected that",
        "{began|started} receiving \(newsOfSeveral)",
      ].flatMap { alternatives(in: "\(who) \($0)") }
    })
  private static let newsOfSeveral =
    "{|several |multiple |many |the first }{alert|alarm|report|complaint|page%|pages|notification|"
    + "ticket|message|call%|calls|email}"
  /// Whether the words before a time make it the beginning.
  static func tellBeginning(_ words: ArraySlice<UInt8>) -> Bool {
    begins.occurs(in: words) || beginsBefore.occurs(in: words.suffix(24))
  }

  /// Words before a time that make it that of the first sign, which somebody may have seen later.
  static let firstSigns = PhraseTable([
    "first failed", "first failing", "first failure", "first error", "first timeout", "first crash",
    "first dropped", "first lost", "first rejected",
  ])
  /// What single words of a clause tell.
  enum CourseWord: Int {
    /// Something broke.
    case breaks
    /// Something works, or does so again.
    case works
    /// A step, a part, a plan, or that something is not so.
    case aside
    /// A thing that breaks and works: what else begins and ends is no incident.
    case thing
  }

  /// The words of `CourseWord`, by its numbers.
  static let course = PhraseTable(
    ([(.breaks, breaks), (.works, works), (.aside, asides), (.thing, things)]
      as [(CourseWord, [String])])
      .flatMap { word, phrases in phrases.map { ($0, word.rawValue) } })

  private static let trouble = PhraseTable(breaks)

  /// Whether some words tell that something broke.
  static func tellsTrouble(_ words: ArraySlice<UInt8>) -> Bool { trouble.occurs(in: words) }

  private static let breaks = [
    "fail", "crash", "down%", "offline", "unavailab", "unreach", "inaccess", "unrespons", "error",
    "slow", "timed out", "timeout", "timing out", "lost connect", "lost its connect", "lost power",
    "lost contact", "halt", "stall", "froze", "freez", "hung%", "hang%", "broke", "drop", "degrad",
    "disrupt", "interrupt", "stopp", "stops%", "collaps", "deteriorat", "surg", "spik", "compromis",
    "was exposed", "were exposed", "quit working", "set in%", "died%", "went dark", "corrupt",
    "wiped", "emptied", "unusable", "stuck", "backed up", "pile up", "piled up", "exhaust",
    "overload", "saturat", "overwhelm", "refus", "reject", "blank", "cut off", "disconnect", "leak",
    "suffer", "impair", "wrong", "panick", "forked", "tripped", "ran dry", "standstill", "blocked",
    "denied", "declin", "missing", "misconfig", "faulty", "bad config", "invalid", "cut by",
    "was cut%", "were cut%", "empty", "stale", "disk full", "full%", "outage",
  ]

  private static let works = [
    "resum", "restor", "recover", "as normal%", "normal level", "back to normal", "again%", "back%",
    "resolv", "fixed", "solved", "ended%", "drained", "cleared", "healthy", "stable", "stabili",
    "operational", "available", "accessible", "reachable", "usable", "all clear", "all-clear",
    "green%", "back up%", "online", "caught up", "in sync", "as before", "working", "works%",
    "worked", "functional", "functioning", "succeed", "subsid", "properly", "baseline", "usual",
    "settled", "reinstat", "reconnected", "regained", "consistent", "valid again",
  ]

  private static let asides = [
    "tried", "tries", "trying", "attempt", "will%", "would%", "should%", "expect", "schedul",
    "plan%", "planned", "plans", "announc", "publish", "posted", "review", "meeting", "call%",
    "called", "decid", "investigat", "rolled back", "rollback", "roll back", "revert", "deploy",
    "release", "upgrad", "maintenance", "migrat", "partial", "partly", "some%", "first%", "most%",
    "half%", "one of", "one%", "temporar", "briefly", "seem", "appear", "thought", "believ",
    "hope", "staging", "test", "not%", "'t%", "’t%", "never", "no%", "nobody", "nothing", "neither",
    "none", "hardly", "barely", "few%", "restart", "reboot", "joined", "working for", "working on",
    "working in", "asked", "told", "inform",
    "notif", "contact", "escalat", "report", "alert", "alarm", "page%", "paged", "notic", "aware",
    "discover", "detect", "found", "saw%", "spott", "flagg", "peak", "worst", "highest", "backup",
    "snapshot", "disabl", "enabl", "paus", "switch", "we%", "i%", "engineer", "team", "fix was",
    "hotfix", "patch", "merg", "commit", "ticket", "until%", "second%", "third%", "still",
    "continu", "remain", "message", "email", "e-mail", "tweet", "statement", "apolog", "handover",
    "shift", "vote", "proposal", "workaround", "failover", "failed over", "support", "monitor",
    "watch", "dashboard", "graph", "log%", "logs%", "rebuild", "rebuilt", "replac", "ordered",
    "arriv", "travel", "drove", "vendor", "provider", "rate-limit", "read-only", "only%", "used up",
    "100%%", "50%%", "brought", "bring",
  ]

  private static let things = [
    "service", "site", "web", "server", "system", "api%", "apis", "app%", "apps", "application",
    "platform", "db%", "cluster", "node", "network", "chain", "queue", "user",
    "customer", "client", "player", "traffic", "request", "login", "sign-in", "sign-on", "access",
    "connect", "mail%", "payment", "job", "build", "latency", "response time", "error", "deliver",
    "replica", "pool", "disk", "cpu", "memory", "power", "link%", "links", "session", "worker",
    "instance", "host", "vm%", "vms", "container", "pod%", "pods", "dns", "certificate", "search",
    "checkout", "order", "upload", "download", "storage", "cache", "gateway", "proxy", "balancer",
    "portal", "wallet", "validator", "block", "production", "index", "everything", "operation",
    "transaction", "kernel", "machine", "firewall", "router", "vpn", "fibre", "fiber", "cable",
    "clock", "timer", "screen", "printer", "meter%", "meters", "sensor", "device", "conveyor",
    "door", "gate%", "gates", "barrier", "lift%", "lifts", "elevator", "pump", "turnstile", "kiosk",
    "terminal", "scanner", "camera", "tablet", "function", "feature", "data", "sync", "stream",
    "booking", "card", "feed", "import",
    "export", "call to", "calls to", "hub%", "cron", "process", "thread", "writes",
    "reads", "quer", "lookups", "resolution of", "names", "domain", "tunnel", "branch", "store",
    "shop's", "backlog", "mirror", "registr", "repositor", "pipeline", "notification", "impact",
    "incident", "outage", "disruption", "downtime", "availability", "capacity",
    "zone", "signal", "broadcast", "programme", "phones", "tills", "answers",
    "internet", "origin%", "wifi", "lan%", "backend", "frontend", "front end", "back end", "page%",
    "pages",
  ]

  /// Words right before a time that make it the end.
  static let ends = PhraseTable([
    "until", "till%", "ended", "resolved", "restored", "recovered", "back online", "back to normal",
    "back up", "was back at", "were back at", "operational", "was over", "persisted up to",
    "lasted up to", "resumed%",
    "was fixed", "were fixed", "mitigated", "behoben", "fixed at", "fixed by", "solved at",
    "finished at", "came back at", "wiederhergestellt", "rétabli", "résolu", "corrigé",
    "se restableció", "se restablecieron", "restablecid", "se recuperó", "se resolvió", "resuelt",
    "solucionad", "se solucionó", "terminó", "restabelecid", "resolvid",
    "normalizad", "voltou a%", "voltaram a%", "voltou às", "voltou ao normal", "opgelost",
    "hersteld", "gjenopprettet", "løst%",
  ])
  /// Words right behind a time that make it the end, where the verb stands last:
  /// `um 23:00 wiederhergestellt`.
  static let endsBehind = PhraseTable([
    "wiederhergestellt", "behoben", "gelöst", "wieder erreichbar", "wieder verfügbar",
    "wieder online", "läuft wieder", "läuft alles wieder",
    "lief alles wieder", "weer bereikbaar", "weer online", "weer beschikbaar",
    "hersteld", "opgelost", "gjenopprettet", "løst%", "復旧", "に復旧", "恢复", "恢復",
  ])
  /// Words before the first of two days by which, with an `and` between, they are those of a
  /// stretch.
  static let opensPair = PhraseTable(between)
  /// Words before the first day of a stretch.
  static let opensSpan = PhraseTable(
    from + ["starting%", "started on%", "beginning%", "began on%", "since%", "vom%", "du%"])
  /// Words before the first of two times by which they are those of a stretch.
  static let opensRange = PhraseTable(between + from)
  private static let between = ["between%", "zwischen%", "mellom%", "entre%", "tussen%"]
  private static let from = ["from%", "von%", "fra%", "van%", "desde%", "dalle%"]
  /// Words between the first and the last day of a stretch.
  static let spans = PhraseTable([
    "to%", "until%", "till%", "through%", "thru%", "bis%", "til%", "au%", "hasta%", "até%", "tot%",
  ])
  /// Words before a beginning by which it is not the first one.
  static let repetitions = PhraseTable([
    "a second", "the second", "another", "again%", "a third", "the third", "once more",
  ])
  /// Words among `ends` that make it the relief as well.
  static let relieves = PhraseTable(["mitigated"])
  /// Words of a sentence whose stretch of time is that of lost data.
  static let losses = PhraseTable([
    "data loss", "lost data", "loss of data", "were lost", "was lost", "lost changes",
    "changes made", "data written", "data created", "written between", "created between",
    "made between",
  ])
  /// What is lost in an outage, and no data.
  static let lostSupplies = PhraseTable(
    [
      "{power|connection|connectivity|access|contact|quorum|connections|network|link|signal} "
        + "{was|were} lost"
    ].flatMap(alternatives(in:)))
  /// Words right before the day on which a report was published.
  static let publishes = PhraseTable([
    "published", "posted", "updated", "last edited", "last modified", "written on", "written by",
    "preliminary sent", "version sent", "report sent", "notice sent", "notification sent",
    "draft sent",
    "created on", "created by", "veröffentlicht", "publié", "publicado", "gepubliceerd",
    "publisert", "pubblicato", "report issued", "report date",
  ])
  /// Words right behind a day, and right before one, by which it is that of a meeting.
  static let meetingsBehind = PhraseTable(
    ["{|board |team |staff |council |review |postmortem |post-mortem }{meeting|review}%"]
      .flatMap(alternatives(in:)))
  static let meetings = PhraseTable([
    "meeting on", "meeting of", "review on", "review held on", "discussed on", "sitzung am",
    "sitzung vom", "besprechung am", "réunion du", "reunión del", "reunião de", "vergadering van",
    "møtet", "mötet", "riunione del",
  ])
  /// Words right before a day in brackets by which it is that of a change.
  static let changesBefore = PhraseTable([
    "merged%", "released%", "introduced%", "deployed%", "landed%", "shipped%",
  ])

  /// Words right before a day by which it is that of another incident or of a copy of the data.
  static let others = PhraseTable([
    "previous incident", "previous outage", "earlier incident", "earlier outage", "last incident",
    "prior incident", "nightly from", "nightlies from", "backup from", "backups from", "backup of",
    "snapshot from",
    "snapshot of",
  ])
  /// Words of a sentence by which its day is that of the incident.
  static let occurrences = PhraseTable(
    ["incident", "outage", "interruption", "disruption", "breakdown"].flatMap { event in
      ["occurred", "happened", "took place", "began", "started"].map { "\(event) \($0)" }
    })
  /// Words of such a sentence by which it is another incident.
  static let otherOccurrences = PhraseTable([
    "similar", "previous", "earlier", "prior%", "last%", "first%", "another", "a second",
    "same incident", "same outage",
  ])
  /// Words of a sentence that tells what somebody took to be so.
  static let beliefs = PhraseTable([
    "we thought", "was thought", "were thought", "we believed", "was believed", "were believed",
    "appeared to be resolved", "seemed to be resolved", "appeared resolved", "seemed resolved",
  ])
  /// Words for what nobody saw, up to a time that `untilThen` names.
  static let unnoticed = PhraseTable(
    ["not", "'t", "’t", "never"].flatMap { no in
      [
        "notice", "noticed", "realize", "realized", "realise", "realised", "detect", "detected",
        "discover", "discovered", "spot", "spotted", "become aware", "became aware", "aware",
        "been noticed", "been detected", "see that", "learn",
      ].map { "\(no) \($0)" }
    } + [
      "no idea about", "unnoticed", "unseen", "undetected", "undiscovered", "nobody noticed",
      "no one noticed", "unaware",
    ])
  static let untilThen = PhraseTable(["until%", "till%", "before%"])
  /// `was not identified until` tells of no end.
  static let negations = PhraseTable([
    "not%", "'t%", "’t%", "never", "nobody", "nothing", "neither", "hardly", "barely", "no longer",
    "nicht%", "noch kein", "n'est pas", "n’est pas", "pas encore", "no se%", "todavía", "aún%",
    "seguía", "sin estar", "não%", "ainda", "nog niet", "niet%", "ikke%", "teilweise",
    "partiellement", "parcialmente", "gedeeltelijk", "delvis", "partially", "partly",
  ])
  /// Words right before a time that make it the detection.
  static let detects = PhraseTable(
    [
      "detected", "noticed", "alerted", "paged", "first alert", "first reported", "was reported",
      "were reported", "discovered", "became aware", "made aware", "notified", "received a report",
      "received reports", "received an alert", "learned of", "learned about", "first reports",
      "told us", "contacted us", "heard of", "heard about", "report first confirmed", "alert fired",
      "alerts fired",
      "alarm fired", "alarms fired",
    ] + detectionsOfLanguages)
  /// Those by which a sentence says by itself that somebody noticed.
  static let surelyDetects = PhraseTable(
    [
      "we were alerted", "were paged", "was paged", "first heard", "alert fired", "alerts fired",
      "alarm fired", "alarms fired", "contacted us", "first noticed", "we noticed",
      "we first noticed",
    ] + firstNews)
  /// Words before a time by which something took until then.
  static let takesUntil = PhraseTable(["took us until", "took until", "took them until"])
  /// What took so long, behind that time: to notice, or to repair.
  static let noticing = PhraseTable([
    "to notice", "to realise", "to realize", "to detect", "to spot", "to discover", "to see%",
    "to learn", "before anybody noticed", "before anyone noticed", "until somebody noticed",
  ])
  static let repairing = PhraseTable([
    "to restore", "to recover", "to get everything", "to get the site", "to get the service",
    "to get it%", "to get all", "to bring everything back", "to be back", "to come back",
  ])
  /// Words right behind a time that opens the sentence, which make it the detection.
  static let notices = PhraseTable([
    "noticed", "we detected", "was detected", "were detected", "we discovered", "discovered that",
    "discovered a", "discovered the", "were alerted",
    "was alerted", "alerted us", "were paged", "was paged", "were notified", "was notified",
    "received a report", "received reports", "received an alert", "received alerts",
    "received notification",
    "received a handful", "received several", "received multiple", "received the first",
    "received a message", "received a notification", "became aware",
    "were made aware", "was made aware", "were informed", "was informed", "users reported",
    "user reported", "customers reported", "customer reported", "reported that", "reported to us",
    "first report", "first alert", "monitoring alert", "learned of", "learned that", "told us",
    "informiert", "gemeldet", "bemerkt", "entdeckt", "oppdaget", "varslet", "gemeld%",
    "nos avis", "nos dimos cuenta", "nous avons été alertés", "percebemos", "remarqué", "signalé",
    "détecté", "detectamos", "detectado", "avisados", "opgemerkt", "ontdekt",
  ])
  /// Work whose beginning and end are not the incident's.
  static let work = PhraseTable([
    "deploy", "rollout", "rolled out", "investigat", "maintenance", "upgrade", "migration",
    "release",
    "meeting", "we started", "team started", "we began", "team began", "scheduled", "merged",
    "introduced", "rollback", "rolling back", "investigación", "investigação", "enquête",
    "untersuchung", "reunión", "reunião", "réunion", "besprechung", "manutenção", "mantenimiento",
    "wartung", "review of%", "retrospective", "post-mortem", "despliegue", "déploiement",
    "restauración", "restauration", "wiederherstellung",
    "contrato", "migración", "migração", "actualización", "atualização", "onderhoud", "vedlikehold",
  ])
  /// Words by which a report announces its story.
  static let happens = PhraseTable(["happened", "passiert", "passé", "ocurrió", "aconteceu"])
  /// The day before the report was written.
  static let dayBefore = PhraseTable([
    "yesterday%", "gestern%", "i går%", "ayer%", "ontem%", "gisteren%", "昨日", "昨天",
    "어제",
  ])
  /// The night before it, which began on that day.
  static let nightBefore = PhraseTable(["last night%", "letzte nacht%", "i natt%", "anoche%"])
  /// Words of a change that takes effect.
  static let changes = PhraseTable([
    "activated", "deployed", "released", "rolled out", "installed", "applied", "enabled", "merged",
    "upgraded", "switched", "went live", "was pushed", "migrated", "launched", "took effect",
    "rolled over", "mise en ligne", "mis en ligne", "mise en production", "mis en production",
    "déployé", "aktiviert", "eingespielt", "ausgerollt", "umgestellt", "desplegad", "activad",
    "implantad", "uitgerold", "geactiveerd", "rullet ut", "driftsatt", "rilasciat", "attivat",
  ])
  /// Words by which a sentence follows the one before it at once.
  static let atOnce = PhraseTable([
    "shortly after", "shortly thereafter", "immediately", "soon after", "right after", "at once",
    "within minutes", "within seconds", "within a minute", "within a few minutes", "moments later",
    "moments after", "from then on", "from that moment", "minutes later", "seconds later",
    "c'est à partir de ce moment", "à partir de ce moment", "dès ce moment", "von da an",
    "ab diesem moment", "ab diesem zeitpunkt", "unmittelbar danach", "a partir de ese momento",
    "a partir desse momento", "da quel momento", "vanaf dat moment", "fra da av", "från och med då",
  ])
  /// Words before a time that ends a clause.
  static let placesInTime = PhraseTable([
    "at%", "by%", "around%", "about%", "approximately%", "@", "las%", "à%", "às%", "um%", "om%",
    "alle%", "klockan%", "kl%", "vers%", "gegen%", "rond%",
  ])
  /// Words behind such a time that begin another clause, or say how.
  static let opensClause = PhraseTable([
    "and%", "when%", "but%", "because%", "as%", "after%", "which%", "through%", "via%", "by%",
    "while%", "with%", "so%", "on%", "where%", "that%", "once%", "thanks%", "due%", "for%",
  ])
  /// Words that begin another clause behind the first one.
  static let endsFirstClause = PhraseTable([
    "and%", "which%", "when%", "but%", "because%", "while%", "so that%", "after%", "as%",
  ])
  /// The day on which the report was written.
  static let thisDay = PhraseTable([
    "this morning", "this afternoon", "this evening", "today", "tonight",
  ])
}
