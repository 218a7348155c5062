/// Who notices, and how they say so: `a member of the forum pointed out`, `the probes caught it`.
///
/// A name and a verb make a detection only together, the verb behind the name, so that neither list
/// has to know the pairs.
extension EventKinds {
  /// Whether a sentence tells that somebody, or something that watches, noticed.
  static func tellsNotice(_ sentence: ArraySlice<UInt8>) -> Bool {
    let told = notice(in: sentence)
    return told.isNotice || told.isOutsideFinding
  }

  /// Whether somebody from outside found what a sentence tells, which is no diagnosis:
  /// `a customer found that`, `was identified by the monitoring`.
  static func tellsOutsideFinding(_ sentence: ArraySlice<UInt8>) -> Bool {
    notice(in: sentence).isOutsideFinding
  }

  private static func notice(
    in sentence: ArraySlice<UInt8>
  ) -> (isNotice: Bool, isOutsideFinding: Bool) {
    // The name that stands nearest before a verb is its subject.
    var name: (word: NoticeWord, position: Int)?
    var finder: Int?
    var told = (isNotice: false, isOutsideFinding: false)
    noticeTable.forEachMatch(in: sentence) { number, position in
      guard let word = NoticeWord(rawValue: number) else { return }
      switch word {
      case .outsider, .insider, .monitor:
        name = (word, position)
        if word != .insider, let finder, position - finder <= reachOfFinder {
          told.isOutsideFinding = true
        }
      case .says, .sees, .warns:
        guard let name, position - name.position <= reach else { return }
        told.isNotice = told.isNotice || word.subjects.contains(name.word)
      case .finds:
        guard let name else { return }
        let between = sentence.dropFirst(name.position).prefix(position - name.position)
        if name.word == .monitor, between.count <= reach {
          told.isNotice = true
        } else if name.word == .outsider, between.count(where: { $0 == 0x20 }) == 1 {
          told.isOutsideFinding = true
        }
      case .foundBy: finder = position
      case .arrives: told.isNotice = true
      }
    }
    return told
  }

  /// How many bytes may lie between the beginnings of a name and its verb.
  private static let reach = 64
  /// How many may lie between those of `found by` and of the name behind it, with its article.
  private static let reachOfFinder = 22

  private enum NoticeWord: Int {
    case outsider, insider, monitor, says, sees, finds, foundBy, warns, arrives

    /// Whose verb it is.
    var subjects: [Self] {
      switch self {
      case .says: [.outsider]
      case .sees: [.outsider, .insider]
      case .warns: [.monitor]
      default: []
      }
    }
  }

  private static let noticeTable: PhraseTable = {
    let words: [(NoticeWord, [String])] = [
      (.outsider, outsiders.map { $0 + "%" }), (.insider, insiders.map { $0 + "%" }),
      (.monitor, monitors), (.says, sayings), (.sees, sightings), (.finds, findings),
      (.foundBy, ["found by", "discovered by", "identified by"]), (.warns, warnings),
      (.arrives, arrivals),
    ]
    return PhraseTable(words.flatMap { word, phrases in phrases.map { ($0, word.rawValue) } })
  }()

  /// People who use what broke.
  private static let outsiders: [String] = {
    let one = [
      "user", "customer", "client", "member", "employee", "partner", "tenant", "student",
      "researcher", "contributor", "reader", "subscriber", "player", "merchant", "visitor",
      "university", "school", "bank", "institution", "company", "department", "sales rep",
      "exchange", "auditor", "sysadmin", "volunteer", "agent", "caller", "viewer", "guest",
      "resident", "listener", "tester", "validator", "node operator", "reporter", "citizen",
      "patient",
    ]
    return one + one.map { $0 + "s" }
      + [
        "someone", "somebody", "community", "support team", "support desk", "customer success",
        "staff",
      ]
  }()

  /// People who run it.
  private static let insiders = [
    "we", "i", "engineer", "engineers", "colleague", "colleagues", "developer", "developers",
    "operator", "operators", "maintainer", "maintainers", "on-call", "oncall", "admin", "admins",
    "administrator", "administrators", "team", "manager",
  ]

  /// What watches over it, also by the names of products.
  private static let monitors = [
    "monitor", "probe%", "probes%", "health check", "healthcheck", "watchdog", "alerting",
    "synthetic", "smoke test", "status check", "check%", "checks%", "scanner", "sensor",
    "dashboard", "nagios", "icinga", "zabbix", "prometheus", "alertmanager", "grafana", "datadog",
    "sentry", "pagerduty", "opsgenie", "pingdom", "cloudwatch", "new relic", "newrelic",
    "statuscake", "uptimerobot", "uptime robot", "uptime kuma", "victorops", "splunk", "sensu",
    "dead man", "canary", "honeycomb", "stackdriver", "kibana", "logwatch", "smokeping", "munin",
    "dynatrace", "rollbar", "bugsnag", "healthchecks",
  ]

  /// What those who use it do when they have noticed.
  private static let sayings = [
    "pointed out", "points out", "mentioned in", "mentions in", "mentioned on", "mentions on",
    "tweeted", "tweets", "posted that", "posted on", "posted in", "posts on", "posts in",
    "wrote in", "wrote to", "wrote that", "writes that", "writes to", "opened an issue",
    "opens an issue", "opened a github", "opened a support", "emailed us", "e-mailed us",
    "emailed the team", "contacted the foundation", "filed a%", "filed an%", "files a%",
    "files an%", "called our", "calls our", "called in to", "raised a%", "raised it", "raised this",
    "raised concern", "brought it to", "brought this to", "brought up", "drew our attention",
    "messaged", "texted", "remarked", "commented", "got in touch", "gets in touch", "contacted us",
    "contacted our", "contacted support", "contacted the team", "contacts the", "reached out",
    "reaches out", "submitted a%", "escalated complaint", "came across", "comes across", "stumbled",
  ]

  /// What those who run it do.
  private static let sightings = [
    "remarked", "mentioned at", "mentioned in", "mentioned on", "saw that", "sees that", "saw an%",
    "saw a%", "saw the error", "saw the alert", "saw the fail", "saw the outage", "saw the spike",
    "saw elevated", "saw increased", "saw fail", "got a page", "gets a page", "received a page",
    "receives a page", "received pages", "came across", "comes across", "stumbled",
    "realised something", "realized something", "realises something", "realizes something",
    "realised that something", "realized that something", "pointed out", "points out",
    "were contacted by", "was contacted by", "are contacted by", "is contacted by",
  ]

  /// What monitoring does that has noticed.
  private static let warnings = [
    "caught", "catches", "catch%", "picked up", "picks up", "picked it", "picks it",
    "picked the", "picks the", "paging", "pages%", "warned", "warns", "warning%", "went off",
    "goes off", "go off", "trigger", "raised", "raises", "flagged", "flags", "fired", "tripped",
    "trips%", "woke", "wakes", "informed", "informs", "turned red",
  ]

  /// What monitoring does, and those who use it; who runs it diagnoses so.
  private static let findings = [
    "found", "finds", "discovered", "discovers", "identified", "noticed", "spotted", "recognised",
    "recognized", "uncovered", "uncovers", "were warned", "was warned",
  ]

  /// News that comes in, whoever sent it.
  private static let arrivals: [String] = {
    let news = [
      "tickets", "complaints", "reports", "calls", "emails", "e-mails", "mails", "messages",
      "alerts", "pages", "support requests", "inquiries", "enquiries", "notifications",
    ]
    return [
      "came to light", "comes to light", "earliest indication", "earliest sign", "first hint",
      "first indication", "first inkling", "first clue", "first we knew", "first we heard",
      "incident surfaced", "issue surfaced", "problem surfaced", "bug surfaced", "phone buzzed",
      "phone rang", "phones rang", "pager buzzed", "pager went off", "lit up with",
      "to our attention", "to my attention", "to the attention", "got word", "gets word",
      "get word", "time of detection", "detection happened", "detection occurred",
      "detection took place", "detected by", "page was received", "page received",
    ]
      + news.flatMap { what in
        [
          "receiving \(what)", "getting \(what)", "receive \(what)", "\(what) start to",
          "\(what) started", "\(what) start%", "\(what) begin", "\(what) began", "\(what) came in",
          "\(what) come in", "\(what) coming in", "\(what) arriv", "\(what) poured in",
          "\(what) roll in", "\(what) rolled in", "flood of \(what)", "wave of \(what)",
        ]
      }
  }()
}
