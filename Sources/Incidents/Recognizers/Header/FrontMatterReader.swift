import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let unknownKey = Diagnostic.Kind(
    "unknown-key", .warning,
    explanation: """
      The front matter has a key that is nearly the name of a known one. It is kept and shown as an \
      extra field, but it has no effect. Keys that are not near to a known one are never reported.
      """)
  static let unreadableValue = Diagnostic.Kind(
    "unreadable-value", .warning,
    explanation: """
      The value of a known front-matter key has a form that the key does not take. It is left out, \
      and what the text of the report says counts.
      """)
  static let unknownCause = Diagnostic.Kind(
    "unknown-cause", .warning,
    explanation: """
      The front matter names a cause class that the taxonomy does not have. Use one of its classes, or \
      add the class to the taxonomy in faultline.yml.
      """)
}

/// What the front matter of a document declares.
struct DeclaredFacts: Sendable {
  var id: String?
  var title: Located<String>?
  var date: Located<CalendarDate>?
  var zone: Located<String>?
  /// Times as written, settled once the document's own dates are known.
  var times: [(name: Milestones.Name, written: Located<String>)] = []
  var duration: Located<Incident.Duration>?

  /// Whether the front matter is a record of the incident, as status pages keep it: it tells the end,
  /// so its date is no date of publication.
  var isRecord: Bool { times.contains { $0.name == .resolved } }

  /// The times of the incident: a time of day in `date` is one only in a record.
  var incidentTimes: [(name: Milestones.Name, written: Located<String>)] {
    isRecord ? times : times.filter { $0.written.range != date?.range }
  }
}

/// Reads the front matter of a document into an incident.
struct FrontMatterReader {
  private let path: String
  private let taxonomy: Taxonomy
  private(set) var facts = DeclaredFacts()

  init(path: String, taxonomy: Taxonomy) {
    self.path = path
    self.taxonomy = taxonomy
  }

  /// Reads all keys, in the order of the file.
  mutating func read(_ frontMatter: FrontMatter, into incident: inout Incident) {
    if frontMatter.values.entries.isEmpty {
      // What could not be read is shown as it stands, so that nothing of it is lost.
      let text = incident.document.file.text(frontMatter.range).trimmedBytes
      incident.extraFields.append(.init(key: "front matter", value: text))
    }
    for entry in frontMatter.values.entries { read(entry, into: &incident) }
  }

  private mutating func read(_ entry: DataEntry, into incident: inout Incident) {
    guard let key = FrontMatterKey.named(entry.key) else {
      keep(entry, in: &incident)
      return
    }
    let value = entry.value
    if case .null = value.content { return }
    switch key.use {
    case .id: facts.id = value.scalar
    case .title: facts.title = located(value)
    case .date:
      if let text = value.scalar, let stamp = Self.stamp(text),
        let date = stamp.date?.date(order: .dayFirst, year: nil)
      {
        facts.date = Located(date, at: value.range, .declared)
        if stamp.clock != nil {
          facts.times.append((.started, Located(text, at: value.range, .declared)))
        }
      } else {
        reject(entry, as: "a date, such as 2023-03-05", in: &incident)
      }
    case .status: incident.status = located(value)
    case .draft: incident.isDraft = value.scalar == "true" || value.scalar == "yes"
    case .severity: incident.severity = located(value)
    case .visibility, .ignored: break
    case .services: incident.services += values(value)
    case .teams: incident.teams += values(value)
    case .regions: incident.impact.regions += values(value)
    case .tags: incident.tags += values(value)
    case .people: incident.people += values(value)
    case .related: incident.related += values(value)
    case .aliases: incident.aliases += values(value)
    case .statusPage: incident.statusPages += values(value)
    case .timeZone: facts.zone = located(value)
    case .times:
      for time in value.entries {
        guard let name = Milestones.Name(rawValue: time.key.asciiLowercased) else { continue }
        addTime(name, time, in: &incident)
      }
    case .started: addTime(.started, entry, in: &incident)
    case .detected: addTime(.detected, entry, in: &incident)
    case .acknowledged: addTime(.acknowledged, entry, in: &incident)
    case .mitigated: addTime(.mitigated, entry, in: &incident)
    case .resolved: addTime(.resolved, entry, in: &incident)
    case .duration: facts.duration = duration(value)
    case .summary: incident.summary = located(value)
    case .impact: readImpact(value, into: &incident)
    case .causes: readCauses(value, into: &incident)
    case .actions: readActions(value, into: &incident)
    case .detection: incident.detection = located(value)
    }
  }

  private mutating func keep(_ entry: DataEntry, in incident: inout Incident) {
    let text =
      entry.value.scalar
      ?? entry.value.elements.compactMap(\.scalar).joined(separator: ", ")
    guard !text.isEmpty else { return }
    incident.extraFields.append(Incident.ExtraField(key: entry.key, value: text))
    guard !FrontMatterKey.foreign.contains(entry.key.asciiLowercased), entry.key.utf8.count >= 4,
      let near = nearMiss(of: entry.key.asciiLowercased, among: FrontMatterKey.all.map(\.name))
    else { return }
    incident.diagnostics.append(
      Diagnostic(
        .unknownKey, "unknown key '\(entry.key)'; did you mean '\(near)'?", path: path,
        range: entry.keyRange,
        fixIts: [.init("write '\(near)'", range: entry.keyRange, replacement: near)]))
  }

  private func reject(_ entry: DataEntry, as form: String, in incident: inout Incident) {
    incident.diagnostics.append(
      Diagnostic(
        .unreadableValue, "the value of '\(entry.key)' is not \(form)", path: path,
        range: entry.value.range, help: "write \(form)"))
  }

  private mutating func addTime(
    _ name: Milestones.Name, _ entry: DataEntry, in incident: inout Incident
  ) {
    guard let text = entry.value.scalar else { return }
    // `resolved: true` is a state of other tools, not a time.
    if text == "true" || text == "false" { return }
    if Self.stamp(text) != nil {
      facts.times.removeAll { $0.name == name }
      facts.times.append((name, Located(text, at: entry.value.range, .declared)))
    } else {
      reject(entry, as: "a time, such as 2023-03-05 02:30", in: &incident)
    }
  }

  static func stamp(_ text: String) -> Stamp? {
    let bytes = Array(text.utf8)
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    return scanner.stamp()
  }

  private func located(_ value: DataValue) -> Located<String>? {
    guard let text = value.scalar?.trimmedBytes, !text.isEmpty else { return nil }
    return Located(text, at: value.range, .declared)
  }

  private func values(_ value: DataValue) -> [Located<String>] {
    value.elements.compactMap { element in
      // cState and others write mappings with a name.
      located(element) ?? element["name"].flatMap { located($0) }
    }
  }

  private func duration(_ value: DataValue) -> Located<Incident.Duration>? {
    guard let text = value.scalar else { return nil }
    let bytes = Array(text.utf8)
    guard let found = durations(in: 0..<bytes.count, of: bytes).first else { return nil }
    return Located(
      Incident.Duration(minutes: found.minutes, written: text, isApproximate: found.isApproximate),
      at: value.range, .declared)
  }

  private mutating func readImpact(_ value: DataValue, into incident: inout Incident) {
    if value.scalar != nil {
      incident.impact.summary = located(value)
      return
    }
    incident.impact.summary = value["summary"].flatMap { located($0) }
    incident.impact.users = value["users"].flatMap { located($0) }
    incident.impact.requests = value["requests"].flatMap { located($0) }
    incident.impact.revenue = value["revenue"].flatMap { located($0) }
    if let regions = value["regions"] { incident.impact.regions += values(regions) }
    if let loss = value["data_loss"], let text = loss.scalar {
      incident.impact.dataLoss = Impact.DataLoss(rawValue: text.asciiLowercased).map {
        Located($0, at: loss.range, .declared)
      }
    }
    if let length = value["duration"] { facts.duration = duration(length) ?? facts.duration }
  }

  private func readCauses(_ value: DataValue, into incident: inout Incident) {
    for element in value.elements {
      let place = element["class"] ?? element
      guard let id = place.scalar else { continue }
      guard let cause = taxonomy.named(id) else {
        let near = nearMiss(of: id, among: taxonomy.classes.map(\.id))
        incident.diagnostics.append(
          Diagnostic(
            .unknownCause,
            "unknown cause class '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
            path: path, range: place.range,
            help: near == nil ? "use one of the classes of the taxonomy" : nil,
            fixIts: near.map { [.init("write '\($0)'", range: place.range, replacement: $0)] } ?? []
          ))
        continue
      }
      incident.causes.append(
        CauseFinding(
          cause: cause.id,
          role: element["role"]?.scalar.flatMap { CauseFinding.Role(rawValue: $0) } ?? .root,
          provenance: .declared, confidence: 1, evidence: element["note"]?.scalar ?? "",
          range: place.range))
    }
  }

  private func readActions(_ value: DataValue, into incident: inout Incident) {
    for element in value.elements {
      guard let text = (element["title"] ?? element).scalar else { continue }
      var item = ActionItem(text: text, range: element.range)
      item.kind = element["kind"]?.scalar.flatMap { ActionItem.Kind(rawValue: $0) }
      item.owner = element["owner"]?.scalar
      item.due = element["due"]?.scalar
      item.ticket = element["ticket"]?.scalar
      item.status = element["status"]?.scalar.flatMap { ActionWords.status(ofCell: $0) } ?? .unknown
      incident.actions.append(item)
    }
  }
}
