// What the first rows of a timeline tell: routine work, and the first sign that something is wrong.

extension EventKinds {
  /// `first duplicated transfer`, `first 503 responses`, `login falls over`.
  static let firstSigns: [String] = {
    let faults = [
      "failed", "failing", "rejected", "lost", "dropped", "duplicate", "duplicated", "corrupt",
      "corrupted", "wrong", "incorrect", "missing", "declined", "delayed", "bad", "stuck",
    ]
    let things = [
      "request", "response", "transfer", "payment", "payout", "login", "sign-in", "order", "job",
      "write", "read", "message", "call", "delivery", "deliveries", "transaction", "upload",
      "download", "query", "queries", "connection", "email", "mail", "row", "record", "file",
      "label", "invoice", "charge", "booking", "event", "notification", "page%", "pages", "price",
    ]
    let codes = [
      "400", "401", "403", "404", "408", "409", "413", "429", "500", "502", "503", "504",
    ]
    return faults.flatMap { fault in things.map { "first \(fault) \($0)" } }
      + codes.flatMap { code in
        [
          "first \(code)s", "first \(code) error", "first \(code) response", "first http \(code)",
          "first http-\(code)",
        ]
      } + ["first 5xx", "first 4xx", "first timeout", "first crash"]
      + [
        "login", "site", "service", "server", "database", "cluster", "website", "backend",
        "frontend", "everything", "system", "app%", "api%",
      ].flatMap { ["\($0) falls over%", "\($0) fell over%"] }
  }()

  /// Whether an event tells of the end of the outage or of what it did, and not of that of the work
  /// on it.
  static func endsOutage(_ text: String) -> Bool {
    let bytes = text.firstBytes(80)
    // `Outage ends for Europe`.
    return outageEndTable.occurs(in: bytes) && !bytes.contains(UInt8(ascii: "?"))
      && !tellsPersistence(text) && !notYetTable.occurs(in: bytes)
      && (!placeTable.occurs(in: bytes) || wholePlaceTable.occurs(in: bytes))
  }

  /// Whether an event tells that the work on an incident is over: `incident ends`, `incident
  /// closed`.
  static func closesIncident(_ text: String) -> Bool {
    closureTable.occurs(in: text.firstBytes(80))
  }

  private static let outageEndTable = PhraseTable(
    [
      "{outage|downtime|disruption|impact} {ends|ended|over|is over|was over|ceased}",
      "end of {the |}{outage|downtime|disruption|impact|customer impact|user impact}",
    ].flatMap(alternatives(in:)))
  private static let notYetTable = PhraseTable(["not%", "again%"])
  private static let placeTable = PhraseTable(["for%", "in%", "at%", "most%", "some%", "partly"])
  private static let wholePlaceTable = PhraseTable(["all%", "everyone", "everywhere", "everybody"])
  private static let closureTable = PhraseTable(
    [
      "incident {ends|ended|over|is over|closed|is closed|was closed}",
      "end of {the |}incident", "{closed|closes|close} the incident",
      "{incident call|incident bridge|bridge|war room} {closed|is closed|was closed|ends|ended}",
    ].flatMap(alternatives(in:)))

  /// Whether an event is the last time at which all was well: `last good backup`.
  static func isLastGood(_ text: String) -> Bool {
    lastGoodTable.occurs(in: text.firstBytes(80))
  }

  private static let lastGoodTable: PhraseTable = {
    let states = [
      "good", "known good", "successful", "working", "clean", "valid", "complete", "healthy",
      "green", "normal", "correct",
    ]
    let things = [
      "backup", "snapshot", "copy", "build", "run%", "sync", "export", "deploy", "release",
      "renewal", "report", "dump", "restore", "state", "replication", "check", "test", "write",
      "upload", "import", "data point", "reading",
    ]
    return PhraseTable(
      states.flatMap { state in things.map { "last \(state) \($0)" } } + ["last backup before"]
        + alternatives(
          in: "last {segment|record|row|event|message|packet|heartbeat|sample|transaction|entry|"
            + "order|reading|file} {written|received|seen|processed|delivered|sent|recorded}"))
  }()

  /// Whether an event is a deployment or the beginning of a routine job, by which nothing is broken
  /// yet.
  static func isRoutine(_ text: String) -> Bool {
    let bytes = text.firstBytes(120)[...]
    return !StatementWords.tellsTrouble(bytes)
      && (isDeployment(text) || isPlannedWork(text) || routineTable.occurs(in: bytes))
  }

  private static let routineTable = PhraseTable(
    [
      "{job|run|batch|import|export|backup|sync|campaign|sale|newsletter|build|sweep|cron} "
        + "{starts|started|begins|began|sent|is sent|was sent|goes out|runs}",
      "{starts|start|started} {its|the} {nightly|daily|weekly|monthly|scheduled|usual} {job|run|"
        + "batch|import|export|backup|sync|build}",
    ].flatMap(alternatives(in:)))

  /// Whether an event says of itself that it was meant to be, or belongs to something else.
  static func isExpected(_ text: String) -> Bool {
    expectedTable.occurs(in: text.firstBytes(200))
  }

  /// Whether what an event tells of recovered without anybody's help.
  static func recoversByItself(_ text: String) -> Bool {
    byItselfTable.occurs(in: text.firstBytes(200))
  }

  private static let byItselfTable = PhraseTable([
    "automatically", "by itself", "by themselves", "on its own", "on their own", "von selbst",
    "von allein", "automatisch", "tout seul", "toute seule", "automáticamente", "automaticamente",
    "vanzelf", "av seg selv", "av sig själv", "da solo", "da sola",
  ])

  private static let expectedTable = PhraseTable([
    "as planned", "as scheduled", "as expected", "as usual", "as announced", "as every", "as each",
    "for maintenance", "unrelated", "on purpose", "drill", "wie geplant", "wie erwartet",
    "comme prévu", "según lo previsto", "conforme previsto", "zoals gepland", "som planlagt",
  ])
}
