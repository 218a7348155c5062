import Archives
import Diagnostics
import Documents
import Encodings
import Incidents
import Templates

extension PageContext {
  func incidentPage(_ index: Int) -> PageView {
    // To take an incident out of its entry is to copy all its facts.
    let entry = archive.incidents[index]
    var crumbs = [incidentsCrumb]
    if let date = entry.incident.date?.value {
      crumbs.append(.init(title: String(date.year), page: .year(date.year)))
    }
    crumbs.append(.init(title: shortened(entry.incident.title.value, toBytes: 60)))
    var description = archive.shownSummary(of: entry)
    if description == nil, let date = entry.incident.date?.value,
      let duration = shared.durations[index]
    {
      description = words(
        .descriptionIncident,
        [
          "duration": time.text(of: duration), "date": time.date(date),
          "title": entry.incident.title.value,
        ])
    }
    return (
      "pages/incident",
      PageFrame(
        title: shared.titles[index],
        description: description
          ?? words(.descriptionIncidentPlain, ["title": entry.incident.title.value]),
        crumbs: crumbs, incident: index),
      IncidentView(index, context: self).view
    )
  }
}

extension Words {
  /// The state of an incident, in the words of its report where it has some, with the tone of its
  /// tag; nil where neither its words nor its times tell one.
  func state(of archived: ArchivedIncident) -> (tone: String, label: String)? {
    let status = archived.incident.isStatusOfIncident ? archived.incident.status?.value : nil
    switch archived.incident.state {
    case .underWay: return ("warn", status ?? self(.tagNotResolved))
    case .over: return ("ok", status ?? self(.tagResolved))
    case nil:
      return archived.incident.milestones[.resolved] == nil ? nil : ("ok", self(.tagResolved))
    }
  }
}

/// The view of an incident's page.
struct IncidentView {
  let context: PageContext
  let index: Int
  let archived: ArchivedIncident
  let timeline: TimelineView

  init(_ index: Int, context: PageContext) {
    self.context = context
    self.index = index
    archived = context.archive.incidents[index]
    timeline = TimelineView(archived, time: context.time)
  }

  var incident: Incident { archived.incident }
  var words: Words { context.words }
  var time: TimeText { context.time }

  var view: TemplateObject {
    let causes = CauseGroups(self)
    let impact = self.impact
    let openPoints = self.openPoints
    return [
      "incident": [
        "title": .string(incident.title.value),
        "tags": group(tags),
        "summary": TemplateValue(context.archive.shownSummary(of: archived)),
        "when": .html(when),
        "figures": .list(figures),
        "record": .list(record(causes)),
        "cameBack": context.cameBack(index),
        "timeline": timeline.view,
        "rootCauses": group(causes.roots),
        "hasRootCause": .bool(!causes.roots.isEmpty || incident.rootCauseText != nil),
        "rootCauseText": .list(paragraphs(incident.rootCauseText?.value)),
        "triggers": group(causes.triggers),
        "factors": group(causes.factors),
        "causesNote": TemplateValue(causes.hasInferred ? words(.causesInferredNote) : nil),
        "hasResolution": .bool(incident.resolution != nil),
        "resolution": .list(paragraphs(incident.resolution?.value)),
        "hasDetection": .bool(incident.detection != nil),
        "detection": .list(paragraphs(incident.detection?.value)),
        "detectionNote": TemplateValue(incident.detection.map { words($0.provenance.note) }),
        "impact": impact,
        "actions": actions,
        "openPoints": group(openPoints),
        "hasRelated": .bool(hasRelated),
        "related": group(related),
        "mentions": group(mentions),
        "backlinks": group(archived.links.backlinks.map { .object(context.shared.cards[$0]) }),
        "extraFields": group(extraFields),
        "statusPages": group(incident.statusPages.map { statusPage($0.value) }),
        "report": .html(report),
        "opensReport": .bool(incident.timeline.isEmpty && incident.rootCauseText == nil),
        "path": context.path(context.page),
        "permalink": .string(context.address.canonicalPath),
        "source": .string(incident.document.file.path),
        "hasNeighbours": .bool(context.archive.incidents.count > 1),
        "newer": index > 0 ? .object(context.shared.cards[index - 1]) : .null,
        "older": index + 1 < context.archive.incidents.count
          ? .object(context.shared.cards[index + 1]) : .null,
        "contents": .list(contents(hasImpact: impact != .null, hasOpenPoints: !openPoints.isEmpty)),
      ]
    ]
  }

  /// Splits text of a report at its empty lines.
  func paragraphs(_ text: String?) -> [TemplateValue] {
    guard let text else { return [] }
    let bytes = Array(text.utf8)
    var paragraphs: [TemplateValue] = []
    /// Where the lines of the paragraph stand, without the end of the last one.
    var paragraph = 0..<0
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let isBlank = bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if !isBlank { paragraph = (paragraph.isEmpty ? start : paragraph.lowerBound)..<end }
      if isBlank || end == bytes.count, !paragraph.isEmpty {
        paragraphs.append(.string(String(decoding: bytes[paragraph], as: UTF8.self)))
        paragraph = 0..<0
      }
      start = end + 1
    }
    return paragraphs
  }

  // The masthead

  private var tags: [TemplateValue] {
    var tags: [TemplateValue] = []
    func add(_ tone: String, _ text: String) {
      tags.append([
        "tone": .string(tone), "isAlarm": .bool(tone == "alarm"), "isOK": .bool(tone == "ok"),
        "isWarning": .bool(tone == "warn"), "label": .string(text),
      ])
    }
    if let severity = incident.severity { add("alarm", severity.value.severityName) }
    if let (tone, label) = words.state(of: archived) { add(tone, label) }
    if let status = incident.status, !incident.isStatusOfIncident {
      add(incident.isDraft ? "warn" : "", words(.tagReport, ["status": status.value]))
    } else if incident.isDraft {
      add("warn", words(.tagDraft))
    }
    switch incident.impact.dataLoss?.value {
    case nil: break
    case .some(.none): add("ok", words(.dataLossNone))
    case .partial: add("warn", words(.dataLossPartial))
    case .full: add("alarm", words(.dataLossFull))
    case .unknown: add("warn", words(.dataLossUnknown))
    }
    return tags
  }

  /// The day, the beginning and the end, the zone, and the same in UTC.
  private var when: HTML {
    guard let date = incident.date else { return HTML(text: words(.dateNotStated)) }
    // Programs write `:00` behind times that people know to the minute.
    let times = [incident.milestones[.started]?.value, incident.milestones[.resolved]?.value]
    let isToTheMinute = times.allSatisfy { ($0?.clock?.second ?? 0) == 0 }
    let (known, end) =
      isToTheMinute ? (times[0]?.withoutSeconds, times[1]?.withoutSeconds) : (times[0], times[1])
    let day = known?.clock == nil ? date.value : known?.date ?? date.value
    var html = time.element(day, time.fullDate(day))
    guard let start = known, start.clock != nil else { return html }
    if let end, end.clock != nil {
      let isLater = end.date != nil && end.date != start.date
      let day = end.date.flatMap { isLater ? time.element($0) : nil }
      html.append(
        words.html(
          day == nil ? .whenRange : .whenRangeDays,
          ["start": timeline.element(start), "end": timeline.element(end), "day": day ?? HTML()]))
    } else {
      html.append(words.html(.whenStart, ["start": timeline.element(start)]))
    }
    guard let zone = start.zone else {
      html.append(words.html(.whenNoZone, [:]))
      return html
    }
    html.append(words.html(.whenZone, ["zone": HTML(text: time.name(of: zone))]))
    if let startUTC = time.utc(start) {
      if let end, let endUTC = time.utc(end) {
        html.append(words.html(.whenUTCRange, ["start": startUTC, "end": endUTC]))
      } else {
        html.append(words.html(.whenUTC, ["start": startUTC]))
      }
    } else if zone.offsetInMinutes == nil {
      html.append(words.html(.whenZoneUnknown, [:]))
    }
    return html
  }

  // Sections

  private var openPoints: [TemplateValue] {
    var points: [TemplateValue] = []
    for diagnostic in incident.diagnostics where diagnostic.kind.concernsReader {
      points.append(.string(sentence(diagnostic.message)))
    }
    return points
  }

  private var hasRelated: Bool {
    !archived.links.related.isEmpty || !mentions.isEmpty || !archived.links.backlinks.isEmpty
  }

  private func statusPage(_ text: String) -> TemplateValue {
    let isLink =
      text.utf8.starts(with: "https://".utf8) || text.utf8.starts(with: "http://".utf8)
    return ["value": .string(text), "isLink": .bool(isLink)]
  }

  private var extraFields: [TemplateValue] {
    incident.extraFields.map { ["key": .string($0.key), "value": .string($0.value)] }
  }

  private func contents(hasImpact: Bool, hasOpenPoints: Bool) -> [TemplateValue] {
    var entries: [(String, Word)] = []
    if !incident.timeline.isEmpty { entries.append(("timeline", .headingTimeline)) }
    entries.append(("cause", .headingCause))
    if incident.resolution != nil { entries.append(("resolution", .headingResolution)) }
    if incident.detection != nil { entries.append(("detection", .headingDetection)) }
    if hasImpact { entries.append(("impact", .headingImpact)) }
    entries.append(("actions", .headingActions))
    if hasOpenPoints { entries.append(("open", .headingOpen)) }
    if hasRelated {
      entries.append(("related", .headingRelated))
    }
    entries.append(("report", .headingReport))
    return entries.map { ["id": .string($0), "title": .string(words($1))] }
  }
}

/// Returns a message of a diagnostic as a sentence: with a capital and a period.
func sentence(_ message: String) -> String {
  guard let first = message.unicodeScalars.first else { return "" }
  var text = first.properties.uppercaseMapping + String(message.unicodeScalars.dropFirst())
  if let last = text.utf8.last, !".!?".utf8.contains(last) { text += "." }
  return text
}

extension Provenance {
  /// What the page says about where a value comes from.
  var note: Word {
    switch self {
    case .declared: .provenanceDeclared
    case .stated: .provenanceStated
    case .computed: .provenanceComputed
    case .inferred: .provenanceInferred
    }
  }
}
