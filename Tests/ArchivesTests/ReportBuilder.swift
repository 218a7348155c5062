import Archives
import Diagnostics
import Documents
import Incidents

/// The facts of a report that a test of links needs; the rest stays empty.
struct Report {
  var path: String
  var id: String?
  var title = "Report"
  /// As ISO 8601.
  var date: String?
  var summary: String?
  /// Paragraphs of the body.
  var text: [String] = []
  /// What the body is about; nil where it has no section.
  var role: Section.Role?
  var headings: [String] = []
  var services: [String] = []
  /// Classes, as root causes.
  var causes: [String] = []
  var references: [Reference.Target] = []
  var related: [String] = []
  /// Key and value of front matter, which is not written into the file.
  var frontMatter: [String: String] = [:]
  var aliases: [String] = []
  var code: [String] = []
  var minutes: Int?
  /// The hours of the day from the start to the end.
  var hours: ClosedRange<Int>?
  var actions: [String] = []

  var incident: Incident {
    let file = SourceFile(path: path, text: "# \(title)\n")
    var literals: [UInt8] = []
    var nodes = [Node(.document, line: 1, endLine: 1)]
    func add(_ kind: Node.Kind, _ text: String, in block: Node.Kind? = nil) {
      let start = Int32(literals.count)
      literals += text.utf8
      let line: Int32 = 2
      if let block {
        nodes.append(Node(block, end: Int32(nodes.count + 2), line: line, endLine: line))
      }
      nodes.append(
        Node(
          kind, end: Int32(nodes.count + 1), line: line, endLine: line, literalStart: start,
          literalEnd: Int32(literals.count)))
    }
    for text in headings { add(.text, text, in: .heading) }
    for text in text { add(.text, text, in: .paragraph) }
    for text in code { add(.code, text) }
    nodes[0].end = Int32(nodes.count)
    let entries = frontMatter.sorted { $0.key < $1.key }.map {
      DataEntry(key: $0.key, keyRange: 0..<1, value: DataValue(.scalar($0.value), range: 2..<4))
    }
    let document = Document(
      file: file,
      frontMatter: entries.isEmpty
        ? nil
        : FrontMatter(
          syntax: .yaml, range: 0..<1, values: DataValue(.mapping(entries), range: 0..<1)),
      body: 0..<file.bytes.count, nodes: nodes, literals: literals, targets: [])
    let name = path.split(separator: "/").last.map { String($0.split(separator: ".")[0]) } ?? path
    var incident = Incident(
      id: .init(id ?? name), title: Located(title, at: 2..<3, .stated), document: document)
    let parts = (date ?? "").split(separator: "-").compactMap { Int($0) }
    if parts.count == 3, let day = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) {
      incident.date = Located(day, at: nil, .computed)
    }
    if let role {
      incident.sections = [
        Section(
          role: role, title: "Section", style: .heading, level: 2, line: 1, endLine: 2, range: 0..<1
        )
      ]
    }
    if let hours {
      for (name, hour) in [
        (Milestones.Name.started, hours.lowerBound), (.resolved, hours.upperBound),
      ] {
        incident.milestones[name] = Located(
          Timestamp(date: incident.date?.value, clock: ClockTime(hour: hour, minute: 0)), at: 0..<1,
          .stated)
      }
    }
    incident.summary = summary.map { Located($0, at: 0..<1, .stated) }
    incident.services = services.map { Located($0, at: 0..<1, .stated) }
    incident.causes = causes.map {
      CauseFinding(
        cause: $0, role: .root, provenance: .stated, confidence: 0.8, evidence: "", range: 0..<1)
    }
    incident.references = references.map { Reference(target: $0, written: "see", range: 0..<1) }
    incident.related = related.map { Located($0, at: 0..<1, .declared) }
    incident.aliases = aliases.map { Located($0, at: 0..<1, .declared) }
    incident.actions = actions.map { ActionItem(text: $0, range: 0..<1) }
    incident.statedDuration = minutes.map {
      Located(.init(minutes: $0, written: "\($0) min", isApproximate: false), at: 0..<1, .stated)
    }
    return incident
  }
}

/// Links reports and returns the archive with its diagnostics.
func link(
  _ reports: [Report], options: ArchiveOptions = ArchiveOptions()
) -> Diagnosed<Archive> {
  linkArchive(reports.map(\.incident), options: options)
}

extension Archive {
  /// The identifiers of some incidents.
  func ids(_ indexes: [Int]) -> [String] { indexes.map { incidents[$0].id.slug } }

  /// The incident with an identifier.
  func entry(_ id: String) -> ArchivedIncident {
    incidents.first { $0.id.slug == id }
      ?? ArchivedIncident(incident: Report(path: "?").incident, id: .init("missing"))
  }

  /// Everything that linking found, as text to compare.
  var dump: String {
    let entries = incidents.map { entry in
      "\(entry.id.slug) \(entry.links.references) \(entry.links.backlinks) \(entry.links.related) \(entry.links.recurrences) \(entry.diagnostics.map(\.message))"
    }
    let records = causes.map {
      "\($0.cause.id) \($0.occurrences.map(\.index)) \($0.services) \($0.companions) \($0.actions) \($0.intervalsInDays)"
    }
    let names = services.map { "\($0.name) \($0.slug) \($0.incidents) \($0.causes)" }
    return (entries + records + names + actions.map { "\($0)" }).joined(separator: "\n")
  }
}
