/// More words around times: of languages other than English, and for the first news of trouble.
extension StatementWords {
  /// Words of other languages for what an incident is.
  static let subjectsOfLanguages = [
    "problème", "anomalie", "dysfonctionnement", "erreur", "coupure", "fallo%", "falla%", "avería",
    "falha", "guasto", "disservizio", "interruzione", "malfunzionamento", "avbrott",
    "driftstörning", "störning", "fehler", "beeinträchtigung",
  ]

  /// Words of other languages right before a time that make it the detection.
  static let detectionsOfLanguages = [
    "bemerkt", "gemeldet", "entdeckt", "festgestellt", "aufgefallen", "détecté", "signalé",
    "constaté", "remarqué", "alertés", "prévenus", "detectad", "detectó", "detectamos", "reportad",
    "reportó", "reportaron", "avisó", "avisaron", "alertó", "detectou", "relatad", "relataram",
    "percebeu", "percebemos", "avisou", "opgemerkt", "ontdekt", "gemeld%", "gedetecteerd",
    "oppdaget", "varslet", "meldt%", "upptäckt", "rilevat", "segnalat", "individuat",
    "ci siamo accorti",
  ]

  /// Words before a time for the first news of it, which say so by themselves.
  static let firstNews = [
    "{logged|received|took|got|recorded} {the|its|our|their|a} first "
      + "{call|complaint|report|ticket|e-mail|email|mail|message|page}",
    "first {complaint|ticket|customer call|support ticket|support call|user report|customer report|"
      + "alert} {at|came in at|arrived at|was logged at|was received at|reached us at|"
      + "was raised at|was opened at}%",
    "{was|were} first {noticed|spotted|seen|reported|flagged|observed|detected|raised}",
    "nous avons été {prévenus|alertés|avertis|informés}", "on nous a {prévenus|alertés|avertis}",
    "nos {avisaron|alertaron|reportaron}", "fuimos {avisados|alertados|informados}",
    "fomos {avisados|alertados|informados}", "siamo stati {avvisati|allertati|informati}",
  ].flatMap(alternatives(in:))

  /// Words right behind the time of a first notice by which it was about something else.
  static let ofOtherMatters = PhraseTable([
    "about an%", "about a%", "for an%", "announcing", "regarding", "was a false", "false alarm",
    "concerning", "de uma%", "de una%", "di una%", "che il%", "que el%", "einer", "wegen",
  ])

  /// Words before a time at which somebody wrote an issue, in a section about the detection.
  static let opensIssue = PhraseTable(
    ["{opened|filed|raised|created} {issue |ticket |the issue |}#"].flatMap(alternatives(in:)))
  /// Words by which a report went out to somebody, who did not notice then.
  static let toOthers = PhraseTable(
    [
      "{reported|notified|forwarded} to {the|our|their} {vendor|provider|supplier|regulator|"
        + "authorities|authority|manufacturer|hoster|isp|upstream|data protection}",
      "{dem|den|der} {kunden|hersteller|anbieter|betreiber|behörde|aufsicht|hoster} {gemeldet|"
        + "bekannt|mitgeteilt}", "{signalé|signalée} {au fournisseur|à l'hébergeur|à la cnil}",
      "{reportado|notificado} {al proveedor|a la autoridad}",
    ].flatMap(alternatives(in:)))

  /// Participles right behind a time by which somebody noticed then, where the verb stands last:
  /// `wurde um 9:12 Uhr bemerkt`.
  static let noticesBehind = PhraseTable([
    "bemerkt", "gemeldet", "entdeckt", "festgestellt", "erkannt%", "aufgefallen", "alarmiert",
    "opgemerkt", "ontdekt", "gemeld%", "gedetecteerd", "alarm geschlagen",
  ])
  /// The same words of scripts without spaces, which touch the time: `10:20に検知`.
  static let noticesTouching: [StaticString] = [
    "に検知", "に検出", "に発覚", "に発見", "に確認", "に気付", "に気づ", "에 감지", "에 발견", "에 탐지",
  ]
  /// What stands before the time with a participle behind it.
  static let auxiliaries = PhraseTable([
    "hat%", "haben%", "wurde%", "wurden%", "ist%", "sind%", "werd%", "werden%", "heeft%", "hebben%",
    "is%", "zijn%",
  ])
  /// To whom something was reported, by words between the time and the verb, and from whom.
  private static let receivers = PhraseTable([
    "dem%", "den%", "an die%", "an das%", "an den%", "als%", "aan de%", "aan het%",
  ])
  private static let senders = PhraseTable(["von%", "vom%", "durch%", "door%"])
  /// Whether words between a time and the verb, or with it, name to whom something was reported, and
  /// not from whom: `wurde um 9:12 Uhr dem Hoster gemeldet`.
  static func namesReceiver(_ words: ArraySlice<UInt8>) -> Bool {
    receivers.occurs(in: words) && !senders.occurs(in: words)
  }

  /// Words right behind the time at which somebody asks what is wrong: `called at 9:40 and asked
  /// why no mail came`.
  static let asksWhy: PhraseTable = {
    let questions: [(String, [String])] = [
      ("and", ["asked why", "asks why", "wondered why", "wanted to know why"]),
      ("och", ["undrade varför", "frågade varför"]),
      ("og", ["spurte hvorfor", "lurte på hvorfor"]),
      ("und", ["fragte, warum", "fragte warum", "fragten, warum", "wollte wissen, warum"]),
      ("en", ["vroeg waarom", "vroegen waarom"]), ("et", ["a demandé pourquoi"]),
      ("y", ["preguntó por qué"]), ("e", ["perguntou por", "ha chiesto perché"]),
    ]
    return PhraseTable(questions.flatMap { link, words in words.map { "\(link) \($0)" } })
  }()

  /// Whether the words around a time tell that we asked somebody, or that somebody was told.
  static func tellsOthers(
    before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>
  ) -> Bool {
    let near = behind.prefix(48)
    let first = firstPart(of: near)
    return asksWhy.occurs(in: near) && firstPersons.occurs(in: before)
      || noticesBehind.occurs(in: first) && namesReceiver(first)
  }

  static let firstPersons = PhraseTable(
    ["i {called|asked|phoned|rang|wrote|emailed|e-mailed|messaged|pinged}"]
      .flatMap(alternatives(in:))
      + [
        "we%", "wir%", "ich%", "vi%", "jag%", "jeg%", "nous%", "je%", "wij%", "ik%", "io%", "noi%",
      ])
  /// Verbs in two parts, and the second of them: `um 10:05 fiel das Netz aus`.
  static let splitVerbs = PhraseTable([
    "fiel der", "fiel die", "fiel das", "viel de%", "viel het",
  ])
  static let splitEnds = PhraseTable(["aus%", "uit%"])

  /// Words right behind a time by which what was done then was the end of it.
  static let settles: PhraseTable = {
    let links = [
      "and", "and successfully", "and fully", "which", "which successfully", "and that",
      "and this",
      "that",
    ]
    let outcomes = [
      "mitigated", "resolved the", "resolved all", "resolved this", "fixed the", "fixed it",
      "fixed this", "fixed all", "ended the", "ended it", "solved the", "solved it", "solved this",
      "stopped the errors", "brought everything back", "brought it back",
      "restored service", "restored the", "restored normal", "restored access", "errors stopped",
      "the errors stopped", "service recovered", "everything recovered", "the site recovered",
      "traffic recovered", "the problem was gone", "the issue was gone",
      "normal service resumed", "everything returned to normal", "things returned to normal",
    ]
    return PhraseTable(
      links.flatMap { link in
        outcomes.map { "\(link) \($0)" }
      } + [
        "resolving the", "fixing the", "ending the", "solving the", "restoring service",
        "solved the problem", "solved the issue", "fixed the problem", "fixed the issue",
        "resolved the problem", "resolved the issue", "resolved the outage",
        "resolved the incident",
      ])
  }()

  /// Words of a sentence in which something stopped and went on.
  static let stops = PhraseTable(
    ["{stopped|ceased|halted|paused|stalled} {at|on|around|about|shortly|responding|working}"]
      .flatMap(alternatives(in:)))
  static let resumptions = PhraseTable(
    [
      "and {|then |finally |only }{resumed|continued|recovered|came back|returned|was back|were back}"
    ]
    .flatMap(alternatives(in:)))
  /// Words by which trouble went on, and nothing else.
  static let troubleResumes = PhraseTable(
    [
      "{error|errors|problem|problems|issue|issues|outage|failures|crashes|attack} "
        + "{resumed|came back|returned|continued}"
    ].flatMap(alternatives(in:)))
  /// Words of a sentence about something that comes to an end by itself, or was stopped.
  static let routines = PhraseTable([
    "as usual", "as planned", "as scheduled", "as always", "every%", "each%", "usually", "normally",
    "work%", "repair", "recovery", "restor", "rebuild", "cleanup", "clean-up", "copy", "talks",
    "call%", "meeting", "vote", "test", "resync", "errors", "error", "alerts", "alarms", "attack",
    "abuse", "shift", "lunch", "break%", "weekend", "overnight", "for the night", "sale%", "sales%",
  ])

  /// Words right before a stretch of hours by which it is that of each week: `Mo-Fr 7:30-17:00`.
  static let weekdaySpans: PhraseTable = {
    let days = [
      ("mon", "fri"), ("mo", "fr"), ("monday", "friday"), ("mondays", "fridays"), ("mon", "sat"),
      ("mo", "sa"), ("mon", "sun"), ("mo", "so"), ("monday", "saturday"), ("monday", "sunday"),
      ("montag", "freitag"), ("montags", "freitags"), ("lun", "ven"), ("lundi", "vendredi"),
      ("lun", "vie"), ("lunes", "viernes"), ("seg", "sex"), ("segunda", "sexta"), ("ma", "vr"),
      ("maandag", "vrijdag"), ("man", "fre"), ("mandag", "fredag"), ("mån", "fre"),
      ("lunedì", "venerdì"), ("mo.", "fr."),
    ]
    let joints = [
      "-", "–", " - ", " – ", " to ", " through ", " bis ", " à ", " a ", " til ", " tot ",
    ]
    return PhraseTable(days.flatMap { first, last in joints.map { "\(first)\($0)\(last)" } })
  }()

  /// A clause without the words in front of it that say where somebody knows it from: `From the
  /// logs, the pool ran dry`.
  static func withoutSource(_ clause: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard sources.contains(where: { clause.hasPrefix(ignoringCase: $0) }),
      let comma = clause.prefix(80).firstIndex(of: UInt8(ascii: ","))
    else { return clause }
    return clause[(comma + 1)...]
  }

  private static let sources: [StaticString] = [
    "from the ", "from our ", "according to ", "as far as ", "from what ", "looking at ",
    "laut ", "d'après ", "según ", "segundo ", "volgens ", "ifølge ", "enligt ", "secondo ",
  ]

  /// Whether a sentence tells that somebody noticed within a minute of the beginning, and not how
  /// fast alerts are meant to be, or what came within a minute of something else.
  static func tellsPromptNotice(_ sentence: ArraySlice<UInt8>) -> Bool {
    guard let place = withinAMinute.firstMatch(in: sentence), promptNotices.occurs(in: sentence),
      !notTold.occurs(in: sentence), !negations.occurs(in: sentence)
    else { return false }
    let behind = sentence.dropFirst(place).prefix(40)
    return !ofSomethingElse.occurs(in: behind)
  }

  private static let withinAMinute = PhraseTable(
    [
      "within {a|one|the|the same|the first} minute%", "{innerhalb|binnen} einer minute%",
      "{dans|en moins d'une|en moins d’une} {la |}minute%", "en menos de un minuto%",
      "em menos de um minuto%", "binnen een minuut%", "innen et minutt%", "inom en minut%",
      "entro un minuto%",
    ].flatMap(alternatives(in:)))
  private static let promptNotices = PhraseTable(
    [
      "alerted", "paged", "noticed", "detected",
      "{alert|alerts|alarm|alarms} {fired|went off|came}",
      "{monitoring|monitor|monitors|probes} {saw|caught|flagged|told|reported}", "alarm geschlagen",
      "alarmiert", "gemeldet", "bemerkt", "nous a alertés", "alerté", "nos avisó", "alertó",
      "alertou", "avisou", "waarschuwde", "varslet", "larmade",
    ].flatMap(alternatives(in:)))
  private static let notTold = PhraseTable([
    "should", "would", "must%", "will%", "usually", "normally", "typically", "can%", "could",
    "target", "objective", "slo%", "slos", "sla%", "goal", "aim%", "designed", "promise", "always",
    "every%", "any%", "if%", "test", "drill", "soll%", "sollte", "sollen", "devrait", "debería",
    "deveria", "moet", "skal%", "now%", "today", "since then", "next time", "last time", "vendor",
    "supplier", "provider", "manufacturer", "customers were", "users were", "in the past",
    "previous", "unlike",
  ])
  private static let ofSomethingElse = PhraseTable([
    "of the%", "of a%", "of each", "of our", "of its", "of that", "of this", "after", "later",
    "nach%", "après", "después", "depois", "na%", "etter", "dopo", "that%", "but%", "again%",
  ])
}
