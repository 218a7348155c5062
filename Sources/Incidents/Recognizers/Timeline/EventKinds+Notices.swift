/// Who notices, and how they say so: `a member of the forum pointed out`, `the probes caught it`.
///
/// A name and a verb make a detection only together, the verb behind the name, so that neither list
/// has to know the pairs.
extension EventKinds {
  /// Whether a sentence tells that somebody, or something that watches, noticed.
  static func tellsNotice(_ sentence: ArraySlice<UInt8>) -> Bool {
    let told = notice(in: sentence)
    return told.isNotice || told.isOutsideFinding || quotesNotice(sentence)
      || namesAlert(sentence)
  }

  /// Whether a sentence is what somebody wrote or said who uses what broke, or what a watching tool
  /// shows: `user ticket: "ls hangs"`, `Sentry: 3,100 new events`, `@lena in #dev: can't push`.
  private static func quotesNotice(_ sentence: ArraySlice<UInt8>) -> Bool {
    let head = sentence.prefix(64)
    guard
      let colon = head.indices.first(where: { index in
        head[index] == UInt8(ascii: ":") && (index + 1 == head.endIndex || head[index + 1] == 0x20)
      })
    else { return false }
    let (speaker, words) = (head[..<colon], sentence[(colon + 1)...].trimmed)
    guard speaker.count(where: { $0 == 0x20 }) <= 8, !words.isEmpty, !tellsWorking(words),
      !answerTable.occurs(in: speaker)
    else {
      return false
    }
    // `page: p99 latency > 2 s`
    var isMonitor = speaker.lowercased.elementsEqual("page".utf8)
    // `@lena in #dev`, `<lena>`: who asks there may ask anything.
    let isChat = speaker.first.map { $0.isOne(of: "@<") } ?? false
    var isVoice = isChat
    voiceTable.forEachMatch(in: speaker) { number in
      if number == 0 { isVoice = true } else { isMonitor = true }
    }
    if isMonitor { return tellsTrouble(words) }
    let isQuoted = words.first == UInt8(ascii: "\"") || words.begins(with: "“")
    return isVoice
      && (isQuoted || !isChat && words.contains(UInt8(ascii: "?")) || tellsTrouble(words))
  }

  /// Whether words tell that something broke, as those say it who run it or those who use it.
  private static func tellsTrouble(_ words: ArraySlice<UInt8>) -> Bool {
    StatementWords.tellsTrouble(words) || troubleTable.occurs(in: words)
  }

  /// Whether a sentence is the name of an alert, or says that one pages: `KubeNodeNotReady`,
  /// `HighErrorRate pages`.
  private static func namesAlert(_ sentence: ArraySlice<UInt8>) -> Bool {
    let words = sentence.trimmed.split { $0 == 0x20 || $0 == UInt8(ascii: ",") }
    guard let first = words.first, words.count <= 5, first.allSatisfy(\.isASCIILetter),
      first.first.map({ !isLower($0) }) ?? false
    else { return false }
    let humps = first.indices.dropFirst().count { !isLower(first[$0]) && isLower(first[$0 - 1]) }
    return humps >= (words.count == 1 ? 2 : 1)
      && (words.count == 1 || pageTable.occurs(in: sentence))
  }

  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// What somebody does who answers.
  private static let answerTable = PhraseTable([
    "confirm", "thank", "fix", "repl%", "replies", "replied", "told%", "answer", "explain",
    "announce", "suggest", "vendor", "supplier", "provider", "status page",
  ])
  private static let pageTable = PhraseTable(["page%", "pages%", "firing%", "critical%"])

  /// Words of people for what does not work, beside those of `StatementWords.tellsTrouble`.
  private static let troubleTable = PhraseTable(
    phraseList(
      of: """
        can't, cant%, cannot, doesn't, doesnt%, don't get, nothing happens, anyone else, \
        anybody else, only me, just me, no data, black%, ded%, dry%, 404, 500, 502, 503, 504, \
        bounces, rejected, new events, new issues, new errors, strange, weird, wrong, mismatch, \
        not found%, no longer, geht nicht, kann nicht, ne marche pas, no funciona, não funciona, werkt niet, non funziona, virker ikke
        """))

  /// Who writes and where, as 0, and what watches, as 1.
  private static let voiceTable: PhraseTable = {
    let people = outsiders.map { $0 + "%" } + phraseList(of: voices)
    let machines = monitors + ["exporter"]
    return PhraseTable(people.map { ($0, 0) } + machines.map { ($0, 1) })
  }()
  private static let voices = """
    ticket, github issue, gitlab issue, issue #, forum, twitter, tweet, reddit, discord, telegram, \
    whatsapp, hotline, helpdesk, help desk, service desk, support, mailing list, \
    village pump, chat%, irc%, mail from, email from, call from, dm from, helpdesken, anruf, kunde, \
    kunden, nutzer, cliente, utente, usuario, bruker, klant
    """

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
      case .outsider, .insider, .desk, .monitor:
        // `monitor "errors by customer" goes off`
        if isQuoted(position, in: sentence) { return }
        name = (word, position)
        if word == .outsider || word == .monitor, let finder, position - finder <= reachOfFinder {
          told.isOutsideFinding = true
        }
      case .says, .speaks, .sees, .warns:
        guard let name, position - name.position <= reach else { return }
        guard
          word == .says || word == .warns
            || tellsTrouble(sentence.dropFirst(position))
        else { return }
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

  private static func isQuoted(_ position: Int, in sentence: ArraySlice<UInt8>) -> Bool {
    sentence.prefix(position).count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1
  }

  /// How many bytes may lie between the beginnings of a name and its verb.
  private static let reach = 64
  /// How many may lie between those of `found by` and of the name behind it, with its article.
  private static let reachOfFinder = 22

  private enum NoticeWord: Int {
    case outsider, insider, desk, monitor, says, speaks, sees, finds, foundBy, warns, arrives

    /// Whose verb it is.
    var subjects: [Self] {
      switch self {
      case .says: [.outsider]
      case .speaks: [.outsider, .desk]
      case .sees: [.outsider, .insider]
      case .warns: [.monitor]
      default: []
      }
    }
  }

  private static let noticeTable: PhraseTable = {
    let words: [(NoticeWord, [String])] = [
      (.outsider, outsiders.map { $0 + "%" }), (.insider, insiders.map { $0 + "%" }),
      (.desk, ["support%", "helpdesk%", "service desk%", "hotline%"]), (.monitor, monitors),
      (.says, sayings), (.speaks, speakings), (.sees, sightings),
      (.finds, findings),
      (.foundBy, ["found by", "discovered by", "identified by"]), (.warns, warnings),
      (.arrives, arrivals),
    ]
    return PhraseTable(
      words.flatMap { word, phrases in
        phrases.flatMap(alternatives(in:)).map { ($0, word.rawValue) }
      })
  }()

  /// People who use what broke.
  private static let outsiders: [String] = {
    let one = [
      "user", "customer", "client", "member", "employee", "partner", "tenant", "student",
      "researcher", "contributor", "reader", "subscriber", "player", "merchant", "visitor",
      "university", "school", "bank", "institution", "company", "department", "sales rep",
      "auditor", "sysadmin", "volunteer", "caller", "viewer", "guest",
      "resident", "listener", "tester", "validator", "node operator", "reporter", "citizen",
      "patient", "streamer", "patron", "seller", "buyer", "caretaker", "librarian", "teacher",
      "lecturer", "nurse", "attendant", "miner", "shopper", "dispatcher", "cashier",
      "commuter", "driver", "dealer", "whitehat", "white-hat",
      "professor", "purser", "clinician", "doctor", "physician", "pharmacist", "pilot", "grower",
      "farmer", "receptionist", "clerk", "pupil",
      "tenant",
      "homeowner", "journalist", "presenter", "organiser", "organizer", "usher",

      "neighbour", "neighbor", "shop assistant",
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
    "synthetic", "detector", "smoke test", "status check", "uptime check", "dashboard", "nagios",
    "icinga",
    "zabbix", "prometheus", "alertmanager", "grafana", "datadog", "sentry", "pagerduty", "opsgenie",
    "pingdom", "cloudwatch", "new relic", "newrelic", "statuscake", "uptimerobot", "uptime robot",
    "uptime kuma", "victorops", "splunk", "sensu", "dead man", "honeycomb", "stackdriver", "kibana",
    "logwatch", "smokeping", "munin", "dynatrace", "rollbar", "bugsnag",
  ]

  /// What those who use it do when they have noticed.
  private static let sayings = [
    "pointed out", "points out", "tweeted", "tweets", "posted that", "informed {us|in|our}",
    "posted in our", "posted on our", "posted on reddit", "posted in the", "posted on the forum",
    "wrote in%",
    "{wrote|writes|emailed|e-mailed|messaged|texted|contacted|phoned} {us|our|support|the team}",
    "{opened|opens} {an issue|a github issue|a support|a bug|a ticket}",
    "{filed|files} {a bug|an issue|a ticket|a report|a complaint|a support|a github}",
    "{called|calls} {our|us|in to}", "raised {a ticket|a bug|a concern|a complaint|concern}",
    "{brought|brings} {it|this} to", "drew our attention",
    "{reached|reaches} out to {us|our|support|the team}", "got in touch", "gets in touch",
    "escalated complaint", "complained {of|about|that}", "complains {of|about|that}",
    "{phones|phoned|rings|rang} the {desk|duty desk|office|control room|control centre|on-call}",
  ]

  /// What they do for any reason; they must tell of trouble.
  private static let speakings = [
    "{asks|asked} {in|on|about|why|whether|if}", "writes%", "wrote%", "calls%", "called%",
    "phones%", "phoned%", "rings%", "texts%", "texted%", "dms%", "mails%", "mailed%", "emails%",
    "emailed%", "posts%", "posted%", "tells {us|our|support}", "told {us|me|our|support}",
    "tell {us|me}", "wonders%",
    "mentions%", "mentioned%", "says%", "said%",
  ]

  /// What those who run it do, and others; they must see trouble.
  private static let sightings = [
    "remarked", "mentioned", "mentions", "pointed out", "points out", "saw%", "sees%", "spots%",
    "spotted%",
    "came across", "comes across", "stumbled on", "stumbled upon", "stumbled over",
  ]

  /// What monitoring does that has noticed.
  private static let warnings = [
    "caught {it|the|this|an}", "catches {it|the|this|an}",
    "{picked|picks} {it|this|the problem|the issue|the outage} up",
    "{picked|picks} up {the|on|an|elevated|errors|failures|it}",
    "{paged|paging|pages} {us|the|on-call|oncall|our|our on-call}", "start paging",
    "started paging", "starts paging", "warned", "warns%",
    "{trigger|triggers|triggered} {an alert|"
      + "an alarm|a page|an incident|alerts|alarms|pages}",
    "{raised|raises} {an alert|an alarm|the alarm|an incident|an issue|a ticket|alerts}",
    "flagged", "flags%", "fired%", "tripped", "went off%", "goes off%", "woke", "wakes",
    "{sends|sent} {an alert|a warning}",
    "{sends|sent} {a mail|an email|an e-mail|a text} {to the|to us|to our|about|that|saying}",
    "informed {us|the}", "informs {us|the}", "turned red", "lit up",
  ]

  /// What monitoring does, and those who use it; who runs it diagnoses so.
  private static let findings = [
    "found", "finds", "discovered", "discovers", "identified", "noticed", "spotted", "recognised",
    "recognized", "uncovered", "uncovers",
  ]

  /// News that comes in, whoever sent it.
  private static let arrivals = [
    "{came|comes} to light", "earliest {indication|sign}",
    "first {hint|indication|inkling|clue|we knew|we heard}",
    "{incident|issue|problem|bug|outage} surfaced", "{phone|pager|phones} {buzzed|rang|went off}",
    "to {our|my|the team's} attention", "{got|gets|get} word", "time of detection",
    "detection {happened|occurred|took place}", "{got|gets|received|receives} a page%",
    "received pages", "page was received", "{were|was|are|is} contacted by",
    "{realised|realized|realises|realizes} {something|that something}",
    "{start|starts|started|began|begin|begins|were|are} {receiving|getting} {tickets|complaints|"
      + "reports|alerts|support requests|calls from|emails from|messages from|pages}",
    "{tickets|complaints|support requests|reports|alerts|inquiries|enquiries} {start|began|begin|"
      + "came in|come in|coming in|arriv|pour|roll}",
    "{calls|emails|e-mails|mails|messages} {came in|come in|coming in|pour|roll}",
    "first {tweet|tweets|call|calls|complaint|complaints|phone call|mail} {about|from|of}",
    "{we|i|team|engineers|staff} {realise|realize|realised|realized} {that |}{nobody|no one|users}",
    "{we|team|staff} {realise|realize|realised|realized} {that |}{our users|our customers|all users|"
      + "all customers|all our}",
    "first {ticket|tickets|complaint|complaints|angry call|angry mail|support call|user mail}",
    "{phones|phone|phone lines|hotline|switchboard} {ring|rings|light up|lights up|lit up|glow}",
    "{customer|customers|user|users|people|players|members} {tweet|tweets|tweeted|complain|"
      + "complains|complained} {that|about}",
    "{asks|asked} why {the|our|it|they|we|nothing|no|all|everything|recommendations}",
    "first we {hear|heard}", "{complaint|complaints} {at|from|by}",
    "{asks|asked} {on|in} {telegram|slack|discord|irc|the forum|the chat|teams|matrix}",
    "hears {the|an} {local |}alarm", "heard {the|an} {local |}alarm",
    "{mentioned|posted|reported} in {the|our} {forum|discord|slack|telegram|chat}",
    "{flood|wave} of {tickets|complaints|reports|calls|emails|messages|alerts|support requests}",
  ]
}
