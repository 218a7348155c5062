/// The labels of the facts that a report may state, in lower case.
enum FieldLabels {
  static let severity = [
    "severity", "sev", "incident severity", "severity level", "priority", "incident priority",
    "level", "severity classification", "sev level", "schweregrad", "alvorlighetsgrad", "gravité",
    "severidad", "severidade", "gravidade", "schwere", "ernst", "criticité", "prioridade",
    "prioridad", "impact level", "severity rating", "sévérité", "niveau de gravité",
    "niveau de sévérité", "priorité", "kritikalität", "priorität", "dringlichkeit", "alvorlighet",
    "kritikalitet", "prioritet", "gravedad", "nivel de severidad", "nivel de gravedad",
    "criticidad", "nível de severidade", "criticidade", "ernstgraad", "prioriteit", "重要度",
    "深刻度", "重大度", "優先度", "緊急度", "严重程度", "嚴重程度", "严重性", "嚴重性", "严重级别", "嚴重等級",
    "故障等级", "故障級別", "故障级别", "事故等级", "事故級別", "事故级别", "影响级别", "优先级", "優先級",
    "sev rating", "incident level", "severity of incident", "incident sev", "severity class",
    "criticality", "einstufung", "urgency", "severity sev", "impact severity", "customer severity",
    "overall severity", "prio", "incident class", "incident classification", "impact rating",
    "risk rating", "major incident level", "incident rating", "nivel de impacto",
    "allvarlighetsgrad", "allvarlighet", "alvorlighed", "alvorlighedsgrad",
  ].translated(as: .severity)
  /// Whether a label is one of a severity, such as `Incident severity level`.
  static func isSeverity(_ label: String) -> Bool {
    if severity.contains(label) { return true }
    for opening in ["incident ", "overall ", "initial ", "final ", "current ", "outage "]
    where label.hasBytePrefix(opening) {
      return severity.contains(String(Substring(label.utf8.dropFirst(opening.utf8.count))))
    }
    return false
  }
  static let status = [
    "status", "incident status", "статус", "Статус", "report status", "document status",
    "postmortem status", "doc status", "state",
  ].translated(as: .status)
  /// Facts that may have a heading of their own.
  static let headings = Set(
    [
      severity, status, incidentDate, date, started, detected, resolved, duration, partialDuration,
      ["priority", "users affected", "affected users"],
    ].joined())
  static let incidentDate = [
    "date of incident", "incident date", "date of the incident", "incident date & time",
    "incident dates", "incident date s",
    "dates of incident", "date s of incident", "dates of the incident",
    "incident date time", "date time", "date and time", "outage date", "date of outage", "occurred",
    "date occurred", "datum des vorfalls", "vorfallsdatum", "dato for hendelsen",
    "date de l'incident", "fecha del incidente", "fecha de la incidencia",
    "datum van het incident", "when", "event date", "incident start date", "date of event", "day",
    "date of the event", "date of occurrence", "date of the outage", "when did it happen",
    "when it happened",
  ].translated(as: .incidentDate)
  static let date = ["date", "dates", "datum", "dato", "fecha", "data"].translated(as: .date)
  static let started = [
    "start", "started", "start time", "start date", "start date time", "incident start",
    "outage start", "impact start", "fault occurs", "issue start", "begin", "began",
    "start date & time",
    "incident start time", "outage start time", "time started", "start of incident", "issue onset",
    "impact start time", "impacted from", "started at", "start of outage", "incident started",
    "incident began", "start time of incident", "started on", "beginning", "time",
    "down", "went down", "offline", "went offline", "offline since", "start of impact",
    "impact began", "impact started", "onset", "onset time",
    "time of incident", "time of event", "time of the event", "event time",
    "time of outage", "incident from", "outage from", "downtime from", "disruption from",
    "time of occurrence", "time of failure", "first failure", "down since",
    "occurred at", "occurred on", "began at", "begin time", "first occurrence",
    "start of the incident", "start of the outage", "downtime start", "downtime started",
    "start of downtime", "outage started", "outage began", "fault occurred", "failure time",
    "first symptoms", "when it started", "when did it start", "when did this start",
    "when did it begin", "when did the incident start", "when did the incident begin",
    "störungsbeginn", "starttijd",
    "starttid", "beginn", "startzeit", "beginn der störung",
    "début", "début de l'incident",
    "heure de début", "inicio", "hora de inicio", "hora de início", "horário de início", "início",
    "starttidspunkt", "startet", "begonnen", "fault began", "problem began", "issue began",
    "trouble began", "comienzo", "hora de comienzo", "hora de inicio del incidente",
    "発生日時", "発生時刻", "発生", "開始日時", "開始時刻", "开始时间", "发生时间", "故障开始时间",
  ].translated(as: .started)
  static let detected = [
    "detected", "detection time", "time detected", "first detected", "time of detection",
    "detected at", "fault detected", "issue detected", "incident detected", "discovered",
    "date detected", "time of discovery", "detected on", "discovered at", "discovered on",
    "date discovered", "date of detection", "detection date", "discovery", "discovery time",
    "noticed", "noticed at", "reported", "reported on slack", "reported at", "reported on",
    "first alert", "first report", "first notification", "first seen", "first noticed",
    "first observed", "erstmals bemerkt", "erstmals gesehen", "vu pour la première fois",
    "time recognised", "time recognized", "recognised at", "recognized at", "time discovered",
    "time noticed", "alert received", "alarm received",
    "alert received at", "detetado", "detetado às", "detectado às", "detectado a las",
    "gedetecteerd", "gedetecteerd om", "détecté à", "signalé à", "gemeldet um", "oppdaget kl",
    "visto por primera vez", "primeiro visto", "visto pela primeira vez",
    "hora de detección", "hora de detecção", "heure de détection", "erkannt um", "entdeckt um",
    "when was it detected", "when was it noticed", "when was it discovered", "when did we notice",
    "when did we notice it", "when was the incident detected", "first known",
    "entdeckt", "erkannt", "oppdaget", "détecté", "detectado", "ontdekt", "erkennung", "entdeckung",
    "oppdagelse", "détection", "detección", "detecção", "detectie", "検知日時", "検知時刻", "検知", "发现时间",
  ].translated(as: .detected)
  static let acknowledged = LabelList(
    patterns: [
      "acknowledged{| at}", "incident declared", "declared", "time acknowledged",
      "{ack|acked|ack'd}{| at| time}", "first ack", "acknowledgement", "acknowledgment",
      "{alert|page|pager|on-call|on call|incident} acknowledged", "first response{| at}",
      "first responder engaged", "{responded|engaged|picked up}{| at}",
      "response {began|started|start|start time}", "bestätigt", "pris en charge{| à}",
      "reconocido", "reconhecido", "bekreftet",
    ])
  static let mitigated =
    [
      "mitigated", "mitigation time", "mitigated at", "time mitigated", "repaired",
      "repaired declared", "stabilized", "time of mitigation", "mitigated on", "mitigation at",
    ].translated(as: .mitigated)
    + LabelList(
      patterns: [
        "mitigation{| applied| applied at| complete| completed| in place}", "contained{| at}",
        "containment", "time of containment", "stabilised", "bleeding stopped",
        "workaround {in place|applied|applied at|deployed}",
        "{temporary|interim} fix {applied|deployed|in place}",
        "{partially restored|partial recovery|partial restoration}", "eingedämmt",
        "atténué{| à}", "mitigado", "begrenset",
      ])
  static let resolved = [
    "up", "back up", "online", "online again", "back online", "back to normal", "all clear",
    "date/time resolved", "end",
    "ended", "end time", "end date", "end date time", "resolved", "resolution time", "incident end",
    "outage end", "impact end", "resolved at", "incident end time", "time resolved",
    "outage end time", "end of incident", "date resolved", "issue resolution", "time of resolution",
    "end date & time", "finished", "impact end time", "end of outage", "incident resolved",
    "recovered", "resolved on", "time of recovery", "fixed", "incident until", "incident till",
    "incident to", "outage until", "outage till", "outage to", "downtime until", "disruption until",
    "date of resolution", "resolution date", "end of impact", "impact ended", "incident ended",
    "ended at", "ended on", "restored", "restored at", "service restored", "fixed at", "fixed on",
    "recovery", "recovery time", "recovered at", "stop time", "end of the incident",
    "end of the outage", "downtime end", "downtime ended", "end of downtime", "outage ended",
    "fault cleared", "when it ended", "when did it end", "when was it fixed",
    "when was it resolved", "when was this fixed", "when was this resolved", "when was it over",
    "when was the incident resolved", "when did the incident end", "when did it stop", "finish",
    "störungsende", "eindtijd",
    "sluttid", "slutt", "endzeit", "ende der störung", "ende", "behoben", "behoben um",
    "hora de resolución", "hora de resolução", "heure de résolution", "heure de rétablissement",
    "resolución", "resolução", "rétablissement", "rétabli", "rétabli à", "résolu à",
    "resolvido às", "resuelto a las", "restablecido", "restablecimiento", "løst", "løst kl",
    "gjenopprettet", "hersteld", "hersteld om", "opgelost om",
    "fin", "fin de l'incident", "heure de fin", "hora de fin", "fim", "einde", "sluttidspunkt",
    "résolu", "resuelto", "resolvido", "opgelost", "復旧日時", "復旧時刻", "復旧", "終了日時", "終了時刻", "恢复时间",
    "结束时间",
  ].translated(as: .resolved)
  /// The milestones by their labels.
  static let milestones: [String: Milestones.Name] = {
    let labels: [(Milestones.Name, LabelList)] = [
      (.started, started), (.detected, detected), (.acknowledged, acknowledged),
      (.mitigated, mitigated), (.resolved, resolved),
    ]
    return Dictionary(
      labels.flatMap { name, labels in labels.map { ($0, name) } }, uniquingKeysWith: { a, _ in a })
  }()
  /// Labels of how long the incident lasted from start to resolution.
  static let duration =
    [
      "duration", "incident duration", "outage duration", "total duration", "length",
      "duration of outage", "duration of incident", "length of outage", "duration of impact",
      "impact duration", "outage length", "dauer", "varighet", "varighed", "durée", "duración",
      "duração", "duur", "total incident time", "incident length", "outage time",
      "duration of the incident", "duration of the outage", "total outage time",
      "incident time span",
      "time to resolve", "time to resolution", "ttr", "total impact time", "impact length",
      "duration of the impact", "total time of impact", "time of impact total",
      "total outage duration", "total incident duration",
      "estimated duration", "approximate duration", "event duration", "disruption duration",
      "gesamtdauer", "durée totale", "durée de l'incident", "durée estimée de l'incident",
      "duración total", "duração total", "duración del incidente", "duração do incidente",
      "totale duur", "dauer des ausfalls", "dauer der störung", "ausfalldauer",
      "durée de la panne", "durée de l'interruption", "durée de l'impact", "duración del impacto",
      "duración de la interrupción", "duration to resolution", "障害時間", "停止時間", "影響時間", "持续时间",
      "故障时长",
      "影响时长",
    ].translated(as: .duration) + .lengths
  /// Labels of how long a part of it lasted: the time without service, or from detection on.
  static let partialDuration = [
    "downtime", "total downtime", "total time", "time to recovery", "time to recover",
    "minutes downtime",
    "minutes downtime or degradation", "time to repair",
    "duration to mitigation", "duration until mitigation", "duration to recovery",
    "time to fix", "time to restore", "time to mitigate", "time to mitigation", "ttm", "mttr",
    "nedetid", "ausfallzeit",
  ].translated(as: .partialDuration)
  /// Labels of the stretch of time in which it happened.
  static let period = [
    "impact time", "time", "affected time period", "time period", "incident time", "time frame",
    "timeframe", "period", "impact window", "window", "outage window", "zeitraum", "tidsrom",
  ].translated(as: .period)
  /// Labels whose value may be a stretch of time.
  static let stretches = duration + partialDuration + incidentDate + date + period
  static let timeToDetect: LabelList = [
    "time to detect", "time to detection", "ttd", "mttd", "detection delay", "time to discovery",
    "time to notice", "time until detection", "zeit bis zur erkennung", "zeit bis zur entdeckung",
    "tid til oppdagelse", "délai de détection", "temps de détection", "tiempo de detección",
    "tempo de detecção", "tempo até a detecção", "tijd tot ontdekking", "検知までの時間", "发现用时",
  ]
  static let timeToMitigate: LabelList = [
    "time to mitigate", "time to mitigation", "ttm", "mttm", "duration to mitigation",
    "duration until mitigation", "time until mitigation", "délai de mitigation",
    "tiempo de mitigación", "tempo de mitigação",
  ]
  static let detection = [
    "detected by", "incident detected by", "detection method", "detection", "how detected",
    "identified", "identified by", "reported by", "discovered by", "detection source", "found by",
    "noticed by", "caught by", "alerted by", "raised by", "how it was found", "how it was noticed",
    "bemerkt durch", "gemeldet von", "entdeckt von",
  ].translated(as: .detection)
  static let users =
    [
      "users affected", "affected users", "accounts affected", "customers affected",
      "affected customers", "users impacted", "impacted users", "number of users affected",
      "customers impacted", "impacted customers", "user impact", "number of affected users",
      "who was affected", "# users affected", "number of customers affected",
    ].translated(as: .users)
    + LabelList(
      patterns: [
        "{|estimated |total |estimated number of |total number of |number of |no. of |# of |% of }"
          + "{users|customers|clients|accounts|people|subscribers|tenants|members|players|patients|"
          + "students|passengers|households} {affected|impacted}",
        "{affected|impacted} {accounts|clients|people|subscribers|tenants|members|players|patients|"
          + "students|passengers|households}",
        "customer count", "users without service", "betroffene {nutzer|kunden|benutzer}",
        "utilisateurs {touchés|affectés|impactés}", "{usuarios|clientes} afectados",
        "{usuários|clientes} afetados", "berørte brukere", "getroffen gebruikers",
      ])
  static let requests: LabelList = [
    "requests affected", "failed requests", "affected requests", "events dropped",
    "queries affected",
    "requests failed", "errors", "dropped requests", "transactions affected", "requests impacted",
    "failed jobs", "events lost",
  ]
  static let revenue: LabelList = [
    "revenue", "revenue impact", "financial impact", "revenue loss", "lost revenue", "cost",
    "loss", "amount lost", "funds lost", "total loss", "losses", "amount stolen", "business loss",
  ]
  static let regions: LabelList = [
    "region", "regions", "affected regions", "regions affected", "affected region", "location",
    "locations", "regions impacted",
  ]
  static let dataLoss = [
    "data loss", "data lost", "loss of data", "data integrity", "datenverlust", "datatap",
    "perte de données", "pertes de données", "pérdida de datos", "perda de dados", "dataverlies",
    "データ損失", "数据丢失", "數據丟失",
  ].translated(as: .dataLoss)
  /// Labels of facts that tell nothing of what an incident did.
  static let plainFacts = Set(
    [
      severity, status, incidentDate, date, started, detected, acknowledged, mitigated, resolved,
      duration, period, timeToDetect, timeToMitigate, people, teams, tags, id,
      regions,
    ].joined())
  /// Returns the number of the fact that a label names, in the order of a list; nil where it is
  /// none of them.
  static func fact(_ label: String) -> Int? {
    if isSeverity(label) { return 0 }
    let lists = [
      status, incidentDate, date, started, detected, acknowledged, mitigated, resolved, duration,
      detection, people, teams, services, regions, id,
    ]
    return lists.firstIndex { $0.contains(label) }.map { $0 + 1 }
  }

  static let services =
    [
      "services", "service", "service affected", "services affected", "service s affected",
      "affected services", "affected service", "affected systems", "systems affected", "component",
      "components", "affected component", "affected components", "components affected", "systems",
      "impacted services", "services impacted", "impacted systems", "system", "product", "products",
      "affected products", "affected", "affected packages", "systems involved", "affected product",
      "affected system", "service name", "impacted service", "application", "applications",
      "systems impacted", "impacted components", "impacted products", "affected applications",
      "betroffene dienste", "betroffene systeme", "services impactés", "services affectés",
      "servicios afectados", "serviços afetados", "getroffen diensten", "getroffen systemen",
      "berørte tjenester", "影響を受けたサービス", "受影响服务", "services touchés",
    ].translated(as: .services)
    + LabelList(
      patterns: [
        "{hosts|servers|nodes|platforms|apps|modules|features|apis|sites} {affected|impacted}",
        "{affected|impacted} {hosts|servers|nodes|platforms|apps|modules|features|apis|sites}",
        "applications affected",
      ])
  /// Those after which a list of names may stand.
  static let listedServices: Set<String> = [
    "services affected", "affected services", "affected systems", "systems affected",
    "affected components", "components affected", "impacted services", "services impacted",
    "impacted systems", "systems impacted", "affected products", "products affected",
    "affected applications", "applications affected", "systems involved", "services involved",
    "impacted components", "affected service", "service affected", "affected system",
    "betroffene dienste", "betroffene systeme", "services impactés", "services affectés",
    "servicios afectados", "serviços afetados", "getroffen diensten", "getroffen systemen",
    "berørte tjenester", "影響を受けたサービス", "受影响服务", "受影响的服务",
  ]
  static let people = [
    "author", "authors", "author s", "owner", "owners", "created by", "written by",
    "incident commander", "incident lead", "incident leader", "postmortem owner", "lead",
    "reporter",
    "responders", "postmortem lead", "incident manager", "sre lead", "developer lead", "by",
    "prepared by", "report prepared by", "compiled by", "postmortem compiled by", "av",
  ].translated(as: .people)
  static let teams = [
    "team", "teams", "team attribution", "owning team", "responsible team",
  ].translated(as: .teams)
  static let tags: LabelList = ["tags", "tag", "category", "categories", "keywords"]
  static let id: LabelList = [
    "incident number", "incident id", "incident no", "ticket number", "incident", "id",
    "incident #",
  ]
}
