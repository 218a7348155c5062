import Diagnostics
import Documents

/// A value with a label: of front matter, of a `Label: value` line or of a row of two cells.
struct Field: Sendable {
  /// The label in lower case, without punctuation.
  var label: String
  /// The text in brackets of the label, in lower case.
  var aside: String
  var value: String
  /// The value in `LineTable.bytes`.
  var range: Range<Int>
  /// The index of the line of the value.
  var line: Int
}

/// Whether a line begins the record of a commit: `commit 9b3a733a99f0ae5de143`.
private func isCommit(_ text: ArraySlice<UInt8>) -> Bool {
  guard text.begins(with: "commit "), text.count >= 14 else { return false }
  return text.dropFirst(7).prefix(7).allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
}

/// Finds the labelled values of a report, in order.
///
/// ```text
/// **Severity:** SEV2      Date: 2024-02-12      | Duration | 2h 34m |      Status
/// - **Time to repair**: 0h 16m                                             - Final
/// ```
///
/// - Complexity: O(n) in the lines.
func labelledFields(of table: LineTable) -> [Field] {
  var fields: [Field] = []
  /// The paragraph of a log of version control, whose date is that of a commit.
  var commit: Int?
  for (index, line) in table.lines.enumerated() where line.quoteDepth == 0 {
    switch line.kind {
    case .text, .heading:
      if isCommit(table.bytes[line.text]) { commit = line.block }
      if line.block == commit { continue }
      guard let end = labelEnd(of: line, in: table) else {
        // `Fault occurs 2020-02-12 11:45` has its label before the time.
        if line.startsItem, let (stamp, words) = closingStamp(of: index, in: table) {
          let title = TitleText(table.bytes[words])
          fields.append(
            Field(
              label: title.words, aside: title.aside, value: table.text(stamp.range),
              range: stamp.range, line: index))
        }
        if let field = headedField(index, in: table) { fields.append(field) }
        continue
      }
      let title = TitleText(table.bytes[line.text.lowerBound..<end])
      var value = valueRange(after: end, in: line.text, of: table.bytes)
      var valueLine = index
      if value.isEmpty {
        // The value may stand alone on the next line, or be the only item of a list.
        guard index + 1 < table.lines.count else { continue }
        let next = table.lines[index + 1]
        guard next.kind == .text, next.number <= line.number + 2, next.text.count <= 200,
          labelEnd(of: next, in: table) == nil
        else { continue }
        value = next.text
        valueLine = index + 1
      }
      // `Severity: SEV2 | Status: final` holds several.
      let parts = labelParts(of: value, in: table.bytes)
      if let first = parts.first { value = first }
      fields.append(
        Field(
          label: title.words, aside: title.aside, value: table.text(value), range: value,
          line: valueLine))
      for part in parts.dropFirst() {
        guard let end = labelEnd(of: part, in: table.bytes) else { continue }
        let title = TitleText(table.bytes[part.lowerBound..<end])
        let value = valueRange(after: end, in: part, of: table.bytes)
        guard !value.isEmpty else { continue }
        fields.append(
          Field(
            label: title.words, aside: title.aside, value: table.text(value), range: value,
            line: valueLine))
      }
    case .tableRow(let isHeader):
      let cells = Array(table.cells(of: line))
      if cells.count == 2, !cells[0].isEmpty, !cells[1].isEmpty, cells[0].count <= 60 {
        let title = TitleText(table.bytes[cells[0]])
        fields.append(
          Field(
            label: title.words, aside: title.aside, value: table.text(cells[1]), range: cells[1],
            line: index))
      } else if isHeader, index + 1 < table.lines.count, cells.count >= 2,
        case .tableRow(isHeader: false) = table.lines[index + 1].kind,
        index + 2 >= table.lines.count || !table.lines[index + 2].isRow
      {
        // A table of one row: the head holds the labels.
        let values = Array(table.cells(of: table.lines[index + 1]))
        for (cell, value) in zip(cells, values) where !value.isEmpty {
          let title = TitleText(table.bytes[cell])
          fields.append(
            Field(
              label: title.words, aside: title.aside, value: table.text(value), range: value,
              line: index + 1))
        }
      }
    case .code, .rule: break
    }
  }
  return fields
}

/// The value of a label, and after it the labels that follow in the same line behind a mark, each with
/// its value: `SEV2 | Status: final · Lead: Ann`; none where no label follows.
private func labelParts(of value: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
  var parts: [Range<Int>] = []
  var start = value.lowerBound
  var index = start
  while index < value.upperBound {
    defer { index += 1 }
    // All marks but the first begin with one of two bytes.
    guard bytes[index] == 0x20, index + 1 < value.upperBound,
      bytes[index + 1] == UInt8(ascii: "|") || bytes[index + 1] == 0xC2 || bytes[index + 1] == 0xE2,
      let mark = labelSeparators.first(where: { bytes[index...].starts(with: $0.utf8) })
    else { continue }
    let next = Swift.min(index + mark.utf8.count, value.upperBound)
    // A label is short and begins with a capital letter; a sentence goes on.
    guard next < value.upperBound, bytes[next].isUppercase || bytes[next] >= 0x80,
      let end = labelEnd(of: next..<value.upperBound, in: bytes),
      bytes[next..<end].count(where: { $0 == 0x20 }) <= 3
    else { continue }
    parts.append(start..<index)
    start = next
  }
  return parts.isEmpty ? [] : parts + [start..<value.upperBound]
}

private let labelSeparators = [" | ", " · ", " • ", " — ", " – ", " ‖ "]

extension Outline {
  /// Whether a label stands among the causes, actions or lessons, where a time is that of one of them
  /// and not of the incident.
  func isOfPart(_ field: Field) -> Bool {
    var owner = owners[field.line]
    while owner >= 0 {
      let section = entries[owner].section
      switch section.role {
      case .rootCause, .contributingFactors, .actionItems, .lessons, .wentWell, .wentWrong,
        .related:
        // `# Root cause analysis` may be the title of the whole report.
        if section.style != .heading || section.level > 1 { return true }
      default: break
      }
      owner = entries[owner].parent
    }
    return false
  }
}

/// The value under a heading that is the name of a fact: `## Severity`, then `**High** - all users`.
private func headedField(_ index: Int, in table: LineTable) -> Field? {
  guard case .heading = table.lines[index].kind, index + 1 < table.lines.count else { return nil }
  let next = table.lines[index + 1]
  guard next.kind == .text, next.quoteDepth == 0 else { return nil }
  // What stands in bold is the value, and the rest explains it.
  let marked = next.text.lowerBound..<(next.text.lowerBound + next.markedPrefix)
  let value = next.isPrefixStrong && !marked.isEmpty ? marked : next.text
  guard value.count <= 120, labelEnd(of: next.text, in: table.bytes) == nil else { return nil }
  let title = TitleText(table.bytes[table.lines[index].text])
  guard FieldLabels.headings.contains(title.words) else { return nil }
  return Field(
    label: title.words, aside: title.aside, value: table.text(value), range: value, line: index + 1)
}

extension Line {
  /// Whether this is a row of a table.
  var isRow: Bool {
    if case .tableRow = kind { return true }
    return false
  }
}

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
    "overall severity",
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
  ].translated(as: .incidentDate)
  static let date = ["date", "dates", "datum", "dato", "fecha", "data"].translated(as: .date)
  static let started = [
    "start", "started", "start time", "start date", "start date time", "incident start",
    "outage start", "impact start", "fault occurs", "issue start", "begin", "began",
    "start date & time",
    "incident start time", "outage start time", "time started", "start of incident", "issue onset",
    "impact start time", "impacted from", "started at", "start of outage", "incident started",
    "incident began", "start time of incident", "started on", "beginning", "time",
    "down", "went down", "start of impact", "impact began", "impact started", "onset", "onset time",
    "time of incident",
    "time of outage", "incident from", "outage from", "downtime from", "disruption from",
    "occurred at", "occurred on", "began at", "begin time", "first occurrence",
    "start of the incident", "start of the outage", "beginn", "startzeit", "beginn der störung",
    "début", "début de l'incident",
    "heure de début", "inicio", "hora de inicio", "hora de início", "horário de início", "início",
    "starttidspunkt",
    "発生日時", "発生時刻", "発生", "開始日時", "開始時刻", "开始时间", "发生时间", "故障开始时间",
  ].translated(as: .started)
  static let detected = [
    "detected", "detection time", "time detected", "first detected", "time of detection",
    "detected at", "fault detected", "issue detected", "incident detected", "discovered",
    "date detected", "time of discovery", "detected on", "discovered at", "discovered on",
    "date discovered", "date of detection", "detection date", "discovery", "discovery time",
    "noticed", "noticed at", "reported", "reported on slack", "reported at", "reported on",
    "first alert", "first report",
    "hora de detección", "hora de detecção", "heure de détection", "erkannt um", "entdeckt um",
    "entdeckt", "erkannt", "oppdaget", "détecté", "detectado", "ontdekt", "検知日時", "検知時刻",
    "検知", "发现时间",
  ].translated(as: .detected)
  static let acknowledged: LabelList = [
    "acknowledged", "acknowledged at", "incident declared", "declared",
  ]
  static let mitigated = [
    "mitigated", "mitigation time", "mitigated at", "time mitigated", "repaired",
    "repaired declared", "stabilized", "time of mitigation", "mitigated on", "mitigation at",
  ].translated(as: .mitigated)
  static let resolved = [
    "up", "back up", "end", "ended", "end time", "end date", "end date time", "resolved",
    "resolution time",
    "incident end", "outage end", "impact end", "resolved at", "incident end time", "time resolved",
    "outage end time", "end of incident", "date resolved", "issue resolution", "time of resolution",
    "end date & time", "finished", "impact end time", "end of outage", "incident resolved",
    "recovered", "resolved on", "time of recovery", "fixed", "incident until", "incident till",
    "incident to", "outage until", "outage till", "outage to", "downtime until", "disruption until",
    "date of resolution", "resolution date", "end of impact", "impact ended", "incident ended",
    "ended at", "ended on", "restored", "restored at", "service restored", "fixed at", "fixed on",
    "recovery", "recovery time", "recovered at", "stop time", "end of the incident",
    "end of the outage", "endzeit", "ende der störung", "ende", "behoben", "behoben um",
    "hora de resolución",
    "hora de resolução", "heure de résolution", "heure de rétablissement", "fin",
    "fin de l'incident", "heure de fin",
    "hora de fin", "fim", "einde", "sluttidspunkt", "résolu", "resuelto", "resolvido", "opgelost",
    "復旧日時", "復旧時刻", "復旧", "終了日時", "終了時刻", "恢复时间", "结束时间",
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
      "duration of the impact", "total outage duration", "total incident duration",
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
  ]
  static let detection = [
    "detected by", "incident detected by", "detection method", "detection", "how detected",
    "identified", "identified by", "reported by", "discovered by", "detection source",
  ].translated(as: .detection)
  static let users = [
    "users affected", "affected users", "accounts affected", "customers affected",
    "affected customers", "users impacted", "impacted users", "number of users affected",
    "customers impacted", "impacted customers", "user impact", "number of affected users",
    "who was affected", "# users affected", "number of customers affected",
  ].translated(as: .users)
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
      duration, period, timeToDetect, people, teams, id, regions,
    ].joined())
  static let services = [
    "services", "service", "service affected", "services affected", "service s affected",
    "affected services", "affected service", "affected systems", "systems affected", "component",
    "components", "affected component", "affected components", "components affected", "systems",
    "impacted services", "services impacted", "impacted systems", "system", "product", "products",
    "affected products", "affected", "affected packages", "systems involved", "affected product",
    "affected system", "service name", "impacted service", "application", "applications",
    "systems impacted", "impacted components", "impacted products", "affected applications",
    "betroffene dienste", "betroffene systeme", "services impactés", "services affectés",
    "servicios afectados", "serviços afetados", "getroffen diensten", "getroffen systemen",
    "berørte tjenester", "影響を受けたサービス", "受影响服务",
  ].translated(as: .services)
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
  ].translated(as: .people)
  static let teams = [
    "team", "teams", "team attribution", "owning team", "responsible team",
  ].translated(as: .teams)
  static let id: LabelList = [
    "incident number", "incident id", "incident no", "ticket number", "incident", "id",
    "incident #",
  ]
}
