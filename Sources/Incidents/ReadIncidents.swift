import Diagnostics
package import Documents

/// Reads the incidents that a document reports: one, or several where its headings make them clear.
///
/// Never fails: what is not understood stays in the document, which the incidents keep.
///
/// - Complexity: O(n) in the bytes of the document.
package func readIncidents(in document: Document, options: ReadingOptions) -> [Incident] {
  let all = 0..<document.nodes.count
  let table = LineTable(document, nodes: all)
  let outline = Outline(of: table)
  let parts = incidentParts(of: table, outline: outline)
  guard !parts.value.isEmpty else {
    var incident = readIncident(in: table, outline: outline, part: nil, options: options)
    incident.nodes = all
    incident.diagnostics += parts.diagnostics
    return [incident]
  }
  var ids: [String: Int] = [:]
  var incidents = parts.value.map { part in
    let table = LineTable(document, nodes: part.read)
    var incident = readIncident(
      in: table, outline: Outline(of: table), part: part, options: options)
    incident.nodes = part.shown
    // Two of one day are told apart by a number.
    ids[incident.id.slug, default: 0] += 1
    if let count = ids[incident.id.slug], count > 1 {
      incident.id = .init("\(incident.id.slug)-\(count)")
    }
    return incident
  }
  incidents[0].diagnostics += parts.diagnostics
  return incidents
}

/// Reads one incident from the lines of a document, or of a part of it.
private func readIncident(
  in table: LineTable, outline: Outline, part: IncidentPart?, options: ReadingOptions
) -> Incident {
  var reader = IncidentReader(table: table, outline: outline, part: part, options: options)
  let timeline = reader.readTimeline()
  reader.readMilestones()
  reader.readFacts()
  reader.incident.sections = sections(of: outline, table: table, timeline: timeline)
  reader.check()
  if let part { reader.place(part) }
  return reader.incident
}

/// Reads one incident step by step: each step builds on what those before it found.
private struct IncidentReader {
  let table: LineTable
  let outline: Outline
  let options: ReadingOptions
  var incident: Incident
  /// What the front matter, or what stands for it, says.
  private let declared: DeclaredFacts
  private let fields: [Field]
  /// The fields whose times are those of the incident.
  private let times: [Field]
  private let dates: DateReader
  private var context: TimeContext
  /// The first day that belongs to the incident; nil where the report names no day.
  private var firstDay: CalendarDate?

  /// Reads the header: front matter, title, and what the document as a whole tells about its dates.
  init(table: LineTable, outline: Outline, part: IncidentPart?, options: ReadingOptions) {
    self.table = table
    self.outline = outline
    self.options = options
    let document = table.document
    let path = document.file.path
    let header = {
      let incident = Incident(
        id: .init(fileName(of: path)), title: Located(path, at: nil, .computed), document: document)
      var header = FrontMatterReader(incident, options: options)
      if let frontMatter = document.frontMatter { header.read(frontMatter) }
      return header
    }()
    incident = header.incident
    // The front matter of a log tells of the log; only its zone holds for each incident.
    var declared =
      part == nil
      ? header.facts : DeclaredFacts(published: header.facts.published, zone: header.facts.zone)
    if part == nil, let plain = outline.plainHeader {
      declared.title = plain.title
      declared.date = plain.date
      declared.published = plain.sent
    }
    self.declared = declared
    fields = labelledFields(of: table)
    times = fields.filter { !outline.isOfPart($0) && outline.body.contains($0.line) }
    dates = DateReader(
      table: table, outline: outline, fields: times.filter { !isPlanned($0, in: table) },
      declared: declared, today: options.today)
    context = TimeContext(
      of: table, declared: declared.date?.value, published: declared.published,
      zone: declared.zone ?? part?.zone, labelledZone: labelledZone(of: times, in: table),
      defaultZone: options.timeZone)
    context.reportDate = context.reportDate ?? dates.publicationDay(context)
    context.sentDate = outline.plainHeader?.sent
    context.date = dates.dayOfTimeline(context)
    if let id = declared.id { incident.id = .init(id) }
    incident.title =
      declared.title ?? title(of: table, outline: outline, fields: fields, path: path)
  }

  /// Reads the timeline, and by it the day and the zone.
  mutating func readTimeline() -> ResolvedTimeline {
    let timeline = Incidents.readTimeline(table: table, outline: outline, context: context)
    incident.timeline = timeline.entries
    incident.diagnostics += timeline.diagnostics
    firstDay = dates.firstDay(of: incident, context)
    incident.date = dates.date(of: incident, from: firstDay, context)
    incident.timeZone = zone(of: incident, context: context)
    return timeline
  }

  /// Reads the milestones, by them the day where no other words tell it, and the stated duration.
  mutating func readMilestones() {
    let hasTimes = incident.timeline.contains { $0.at?.clock != nil }
    // A time of the text that names no zone is in that of the timeline.
    var told = context
    told.zone =
      told.zone ?? incident.timeZone.map { Located($0.value.name, at: $0.range, $0.provenance) }
    let reader = MilestoneReader(
      table: table, context: told, outline: outline, firstDay: firstDay,
      summaryDay: dates.summaryDay(of: incident, from: firstDay, context),
      span: dates.span(context) ?? (hasTimes ? nil : dates.toldSpan(context)),
      isOpen: incident.state == .underWay
    )
    reader.read(declared: declared.incidentTimes, fields: times, into: &incident)
    // What the text says of the start is surer than what its first event lets us think.
    if dates.sureDate(context) == nil, let start = incident.milestones[.started],
      start.provenance != .inferred, let day = start.value.date
    {
      incident.date = Located(day, at: start.range, start.provenance)
    }
    incident.date = incident.date ?? dayOfStart(incident.milestones)
    incident.statedDuration =
      declared.duration
      ?? statedDuration(of: incident, fields: times, table: table, outline: outline)
    reader.readPromptNotice(into: &incident)
    incident.statedDelays.merge(statedDelays(times, table: table)) { declared, _ in declared }
  }

  /// Reads the facts behind labels, the impact, the action items, the causes and what it refers to,
  /// as far as the front matter does not declare them.
  mutating func readFacts() {
    FactReader(table: table, outline: outline, fields: fields).read(into: &incident)
    ImpactReader(table: table, outline: outline).read(fields, into: &incident)
    if incident.actions.isEmpty {
      incident.actions = readActions(table: table, outline: outline, context: context)
      settleOwners(
        of: &incident.actions, people: incident.people, in: table, outline: outline)
    }
    if incident.causes.isEmpty {
      incident.causes = inferCauses(
        of: incident, told: declared.toldCauses, table: table, outline: outline,
        lexicon: options.causeLexicon)
    }
    incident.references = references(in: table)
  }

  /// Notes what contradicts itself, is missing or was left over from a template.
  mutating func check() {
    checkDates(of: &incident, declared: declared.date, context: context)
    incident.diagnostics += checkLabelledTimes(fields, in: table)
    incident.diagnostics += checkWeekdays(in: table, context: context)
    incident.diagnostics += checkLeftovers(in: table, outline: outline) + checkIncident(incident)
  }

  /// Gives an incident of a log its lines and an identifier of its own.
  mutating func place(_ part: IncidentPart) {
    let file = table.document.file
    let first = file.line(at: part.heading.lowerBound)
    incident.lines = first...Swift.max(first, table.lines.last?.number ?? 1)
    let day = incident.date.map { "-" + $0.value.iso } ?? ""
    incident.id = .init(fileName(of: file.path) + day)
  }
}

/// The day of the start, or else of the detection, where no other words tell the day.
private func dayOfStart(_ milestones: Milestones) -> Located<CalendarDate>? {
  [Milestones.Name.started, .detected].lazy.compactMap { milestones[$0] }.first
    .flatMap { time in time.value.date.map { Located($0, at: time.range, time.provenance) } }
}

/// The zone that holds for the times of the report that name none.
private func zone(of incident: Incident, context: TimeContext) -> Located<Zone>? {
  if let zone = context.zone {
    return zone.map {
      Zone(
        name: $0, offsetInMinutes: ZoneNames.offset(of: $0, on: incident.date?.value, at: nil))
    }
  }
  guard let entry = incident.timeline.first(where: { $0.at?.zone != nil }),
    let zone = entry.at?.zone
  else { return nil }
  return Located(zone, at: entry.range, .stated)
}
