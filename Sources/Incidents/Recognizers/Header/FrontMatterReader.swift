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
      The value of a known front-matter key has a form that the key does not take. It has no effect, \
      so what the text of the report says counts; the value is shown among the other fields as it \
      was written. The README lists the form of each key.
      """)
  static let changedID = Diagnostic.Kind(
    "changed-id", .note,
    explanation: """
      The identifier in the front matter has characters that an address can't hold, such as blanks \
      or slashes, so the address of the page has '-' in their place. Identifiers are made of ASCII \
      letters, digits, '-', '_' and '.'.
      """)
  static let unknownCause = Diagnostic.Kind(
    "unknown-cause", .warning,
    explanation: """
      The front matter names a cause class that the taxonomy does not have. Use one of its \
      classes, or add the class to the taxonomy in faultline.yml. A sentence gets its class \
      inferred, but not beside a class that is declared: there it is only shown.
      """)
}

/// What the front matter of a document declares.
struct DeclaredFacts: Sendable {
  var id: String?
  var title: Located<String>?
  var date: Located<CalendarDate>?
  /// The day of publication, where a key of its own tells it.
  var published: CalendarDate?
  var zone: Located<String>?
  /// Times as written, settled once the document's own dates are known.
  var times: [(name: Milestones.Name, written: Located<String>)] = []
  var duration: Located<Incident.Duration>?
  /// Causes that are told in sentences instead of by their classes.
  var toldCauses: [ToldCause] = []
  /// Whether it says that the incident is over or under way, as `resolved: true` and
  /// `resolved: false` do.
  var tellsState = false

  /// Whether the front matter is a record of the incident, as status pages keep it: it tells of the
  /// end, so its date is no date of publication.
  var isRecord: Bool { tellsState || times.contains { $0.name == .resolved } }

  /// The times of the incident: a time of day in `date` is one only in a record.
  var incidentTimes: [(name: Milestones.Name, written: Located<String>)] {
    isRecord ? times : times.filter { $0.written.range != date?.range }
  }
}

/// Reads the front matter of a document into an incident.
///
/// Nothing of it is lost: what has no meaning here, and what has a form that its key does not take,
/// becomes an extra field; the latter is reported as well.
struct FrontMatterReader {
  private let path: String
  let options: ReadingOptions
  var facts = DeclaredFacts()
  var incident: Incident

  init(_ incident: Incident, options: ReadingOptions) {
    self.incident = incident
    self.options = options
    path = incident.document.file.path
  }

  /// Reads all keys, in the order of the file.
  mutating func read(_ frontMatter: FrontMatter) {
    for entry in frontMatter.values.entries { read(entry) }
    settleCauses()
    // What could not be read is shown as it stands, so that nothing of it is lost.
    let file = incident.document.file
    if let unread = frontMatter.unread {
      incident.extraFields.append(
        .init(key: "front matter that could not be read", value: file.text(unread).trimmedBytes))
    } else if frontMatter.values.entries.isEmpty {
      incident.extraFields.append(
        .init(key: "front matter", value: file.text(frontMatter.range).trimmedBytes))
    }
  }

  private mutating func read(_ entry: DataEntry) {
    guard let key = FrontMatterKey.named(entry.key) else {
      if FrontMatterKey.isPublication(entry.key) {
        facts.published = Self.stamp(entry.value.flatText)?.date?.certainDate ?? facts.published
      }
      let others = incident.document.frontMatter?.values.entries ?? []
      return keepUnknown(
        entry, among: FrontMatterKey.all.map(\.name),
        present: others.compactMap { FrontMatterKey.named($0.key)?.name })
    }
    if entry.value.isBlank { return }
    switch key.use {
    case .id: readID(entry)
    case .title: readTitle(entry)
    case .date: readDate(entry)
    case .status: readStatus(entry)
    case .draft: if let isDraft = flag(entry) { incident.isDraft = isDraft }
    case .severity: incident.severity = text(entry)
    case .visibility: keep(entry.value, as: entry.key)
    case .services: incident.services += names(entry)
    case .teams: incident.teams += names(entry)
    case .regions: incident.impact.regions += names(entry)
    case .tags: incident.tags += names(entry)
    case .people: incident.people += names(entry)
    case .related: incident.related += names(entry)
    case .aliases: incident.aliases += names(entry)
    case .statusPage: incident.statusPages += names(entry)
    case .timeZone: readZone(entry)
    case .times: readTimes(entry)
    case .started: addTime(.started, entry)
    case .detected: addTime(.detected, entry)
    case .acknowledged: addTime(.acknowledged, entry)
    case .mitigated: addTime(.mitigated, entry)
    case .resolved: addTime(.resolved, entry)
    case .duration: facts.duration = duration(entry) ?? facts.duration
    case .timeToDetect:
      incident.statedDelays[.detected] = duration(entry) ?? incident.statedDelays[.detected]
    case .timeToMitigate:
      incident.statedDelays[.mitigated] = duration(entry) ?? incident.statedDelays[.mitigated]
    case .summary: incident.summary = text(entry)
    case .impact: readImpact(entry)
    case .causes: readCauses(entry)
    case .actions: readActions(entry)
    case .detection: incident.detection = text(entry)
    }
  }

  /// The time that a text begins with; nil where there is none, or none that a clock can show.
  static func stamp(_ text: String) -> Stamp? {
    let bytes = Array(text.utf8)
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    guard let stamp = scanner.stamp(), !stamp.isBroken else { return nil }
    return stamp
  }
}

extension FrontMatterReader {
  /// Shows a value among the other fields, so that it is not lost.
  mutating func keep(_ value: DataValue, as key: String) {
    let text = value.flatText
    guard !text.isEmpty else { return }
    incident.extraFields.append(Incident.ExtraField(key: key, value: text))
  }

  /// Keeps an entry without a meaning, and reports it where its key is nearly a known one.
  ///
  /// - Parameters:
  ///   - entry: The key and its value.
  ///   - names: The keys that are known there.
  ///   - present: Those of them that stand there already.
  ///   - parent: The key of the mapping that it stands in; nil for the front matter itself.
  mutating func keepUnknown(
    _ entry: DataEntry, among names: [String], present: [String], in parent: String? = nil
  ) {
    keep(entry.value, as: parent.map { "\($0).\(entry.key)" } ?? entry.key)
    let name = entry.key.asciiLowercased
    let isForeign = parent == nil && FrontMatterKey.isForeign(name)
    guard !isForeign, let near = nearMiss(of: name, among: names),
      name.utf8.count >= 4 || name.utf8.count == 3 && near.utf8.starts(with: name.utf8)
    else { return }
    let place = parent.map { " in '\($0)'" } ?? ""
    incident.diagnostics.append(
      Diagnostic(
        .unknownKey, "unknown key '\(entry.key)'\(place); did you mean '\(near)'?", path: path,
        range: entry.keyRange,
        // Of two keys of one name neither would count.
        fixIts: present.contains(near)
          ? []
          : [
            .init(
              "write '\(near)'", range: entry.keyRange, replacement: near,
              isCertain: isOneEdit(from: name, to: near, among: names))
          ]))
  }

  /// Reports a value whose form its key does not take, and keeps it.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - key: The key as people would name it, such as `impact.users`.
  ///   - form: What it takes, as it goes on after "is not".
  mutating func reject(_ value: DataValue, of key: String, as form: String) {
    keep(value, as: key)
    incident.diagnostics.append(
      Diagnostic(
        .unreadableValue, "the value of '\(key)' is not \(form)", path: path, range: value.range,
        help: "write \(form)"))
  }

  mutating func report(
    _ kind: Diagnostic.Kind, _ message: String, _ range: SourceRange, help: String?,
    fixIts: [Diagnostic.FixIt]
  ) {
    incident.diagnostics.append(
      Diagnostic(kind, message, path: path, range: range, help: help, fixIts: fixIts))
  }
}
