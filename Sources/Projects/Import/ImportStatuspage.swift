import Archives
package import Diagnostics
import Documents
import Incidents

/// A report that was made from what another tool knows, with the name of its file.
package struct ImportedReport: Sendable, Hashable {
  /// Such as `2024-03-01-checkout-is-slow-q5xn8n6kkqrj.md`.
  package var name: String
  /// The id that the other tool has for the incident.
  package var id: String
  package var bytes: [UInt8]
}

/// Makes reports from `incidents.json` of Statuspage's public API (v2): what the status page said,
/// as front matter and a timeline, with empty sections for what it did not say.
///
/// Nothing is added to what the file holds: texts are taken word for word, and where it has a
/// postmortem, that is the body. Maintenance that has not begun yet is no incident and left out.
/// Source: the API's reference, "Incidents", and its `incidents.json`.
///
/// Emits the diagnostics of `parseData`, `not-statuspage` and `scheduled-maintenance`.
///
/// - Returns: The reports in the order of the file.
package func importStatuspage(_ file: SourceFile) -> Diagnosed<[ImportedReport]> {
  guard file.bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else {
    return Diagnosed([], [notStatuspage("the file is no JSON object", in: file, at: nil)])
  }
  let data = parseData(file, syntax: .json, limits: DataLimits(bytes: 64 << 20, values: 2_000_000))
  var diagnostics = data.diagnostics
  guard case .list(let incidents)? = data.value["incidents"]?.content else {
    if diagnostics.isEmpty {
      diagnostics.append(notStatuspage("the file has no list 'incidents'", in: file, at: nil))
    }
    return Diagnosed([], diagnostics)
  }
  var reports: [ImportedReport] = []
  for incident in incidents {
    guard let name = incident["name"]?.scalar, let id = incident["id"]?.scalar, !id.isEmpty else {
      diagnostics.append(
        notStatuspage("an incident has no 'id' or no 'name'", in: file, at: incident.range))
      continue
    }
    guard incident["status"]?.scalar != "scheduled" else {
      diagnostics.append(
        Diagnostic(
          .scheduledMaintenance, "'\(name)' has not begun yet, so no report was written",
          path: file.path, range: incident.range))
      continue
    }
    reports.append(StatuspageIncident(id: id, name: name, values: incident).report)
  }
  return Diagnosed(reports, diagnostics)
}

private func notStatuspage(
  _ message: String, in file: SourceFile, at range: SourceRange?
) -> Diagnostic {
  Diagnostic(
    .notStatuspage, message, path: file.path, range: range,
    help: "download https://STATUS-PAGE/api/v2/incidents.json")
}

/// One incident of the file.
private struct StatuspageIncident {
  let id: String
  let name: String
  let values: DataValue

  var report: ImportedReport {
    let day = startDay
    let title = Incident.ID(plainLetters(of: name)).slug
    let parts = [day, shortened(title), Incident.ID(id).slug].compactMap(\.self)
    return ImportedReport(
      name: Incident.ID(parts.joined(separator: "-")).slug + ".md", id: id,
      bytes: Array((frontMatter + body).utf8))
  }

  /// The beginning of a name, cut between its words.
  private func shortened(_ slug: String) -> String {
    guard slug.utf8.count > 60 else { return slug }
    let start = slug.utf8.prefix(60)
    let end = start.lastIndex(of: UInt8(ascii: "-")) ?? start.endIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }

  /// When it began; of maintenance when it was to, since it is announced long before.
  private var started: String? {
    text("scheduled_for") ?? text("started_at") ?? text("created_at")
  }

  /// Whether the status page says that it is not over.
  private var isUnderWay: Bool {
    let running = ["investigating", "identified", "monitoring", "in_progress", "verifying"]
    return text("resolved_at") == nil && text("status").map(running.contains) ?? false
  }

  /// The day on which it began; nil where the file has no time there but other words.
  private var startDay: String? {
    let day = started.map { String(decoding: $0.utf8.prefix(10), as: UTF8.self) }
    return day.flatMap { CalendarDate(iso: $0) == nil ? nil : $0 }
  }

  private func text(_ key: String, of value: DataValue? = nil) -> String? {
    let text = (value ?? values)[key]?.scalar
    return text?.isEmpty == true ? nil : text
  }

  private var frontMatter: String {
    var lines = ["---", "title: \(yamlQuoted(name))"]
    if let startDay { lines.append("date: \(startDay)") }
    lines.append("status: \(postmortems.isEmpty ? "draft" : "final")")
    if isUnderWay { lines.append("resolved: false") }
    if let published = text("postmortem_published_at")
      ?? updates.first(where: isPostmortem).flatMap({ time(of: $0) })
    {
      lines.append("published: \(yamlQuoted(published))")
    }
    // Statuspage's own scale; 'none' says that there was no impact.
    if let impact = text("impact"), impact != "none" {
      lines.append("severity: \(yamlQuoted(impact))")
    }
    let services = components(of: values["components"])
    if !services.isEmpty {
      lines.append("services: [\(services.map(yamlQuoted).joined(separator: ", "))]")
    }
    var times: [String] = []
    if let started { times.append("started: \(yamlQuoted(started))") }
    if let resolved = text("resolved_at") { times.append("resolved: \(yamlQuoted(resolved))") }
    if !times.isEmpty { lines.append("times: {\(times.joined(separator: ", "))}") }
    let pages = [id, text("shortlink")].compactMap(\.self).map(yamlQuoted)
    lines.append("status_page: [\(pages.joined(separator: ", "))]")
    return lines.joined(separator: "\n") + "\n---\n\n"
  }

  private func components(of list: DataValue?) -> [String] {
    var seen: Set<String> = []
    return (list?.elements ?? []).compactMap { text("name", of: $0) }.filter {
      seen.insert($0).inserted
    }
  }

  /// The updates from the oldest on.
  private var updates: [DataValue] {
    (values["incident_updates"]?.elements ?? []).sorted {
      (time(of: $0) ?? "").utf8.lexicographicallyPrecedes((time(of: $1) ?? "").utf8)
    }
  }

  /// Whether the status page published its postmortem by an update: the words are that, in
  /// Markdown, and no event of the incident.
  private func isPostmortem(_ update: DataValue) -> Bool {
    text("status", of: update) == "postmortem" && text("body", of: update) != nil
  }

  /// The texts of the postmortem, each once.
  private var postmortems: [String] {
    var seen: Set<String> = []
    return ([text("postmortem_body")] + updates.filter(isPostmortem).map { text("body", of: $0) })
      .compactMap { $0.map(withoutReturns) }.filter { seen.insert(withoutBlankEnds($0)).inserted }
  }

  private var body: String {
    var text = ""
    for postmortem in postmortems { text += postmortem + "\n\n" }
    let updates = updates.filter { !isPostmortem($0) }
    if !updates.isEmpty {
      text += "## Timeline\n\n" + timeline(of: updates) + "\n"
    }
    if postmortems.isEmpty {
      text += "## Root cause\n\n## Action items\n"
    }
    return text
  }

  private func time(of update: DataValue) -> String? {
    text("display_at", of: update) ?? text("created_at", of: update)
  }

  /// The updates as entries of a timeline.
  ///
  /// Where lines of one would be read as entries of their own, such as `09:30 UTC` below
  /// `Next update at:`, each has all its words on one line.
  private func timeline(of updates: [DataValue]) -> String {
    let lines = updates.map { entry($0, inOneLine: false) }.joined()
    let document = parseDocument(
      SourceFile(path: "update.md", text: "## Timeline\n\n" + lines), options: ParsingOptions())
    let read = readIncidents(in: document.value, options: ReadingOptions())
    guard read.reduce(0, { $0 + $1.timeline.count }) > updates.count else { return lines }
    return updates.map { entry($0, inOneLine: true) }.joined()
  }

  /// What an update says of components whose state changed, such as `API: operational → degraded`.
  private func changes(by update: DataValue) -> String {
    (update["affected_components"]?.elements ?? []).compactMap { component in
      guard let name = text("name", of: component), let new = text("new_status", of: component)
      else { return nil }
      let states = [text("old_status", of: component), new].compactMap(\.self)
      guard states.first != new else { return nil }
      let course = states.map { $0.replacing("_", with: " ") }.joined(separator: " → ")
      return escapedLine("\(name): \(course)".utf8[...])
    }.joined(separator: "; ")
  }

  /// An update as an entry of the timeline: its time, what the status page called the state, its
  /// words, on lines that belong to the entry, and the components whose state it changed.
  private func entry(_ update: DataValue, inOneLine: Bool) -> String {
    let state = (text("status", of: update) ?? "update").replacing("_", with: " ")
    let head = state.prefix(1).uppercased() + state.dropFirst()
    let changes = changes(by: update)
    let words = [
      markdownEscaped(text("body", of: update) ?? "", inOneLine: inOneLine),
      changes.isEmpty ? "" : "(\(changes))",
    ].filter { !$0.isEmpty }.joined(separator: " ")
    let time = time(of: update).map(readableTime) ?? ""
    return "- \(time)\(time.isEmpty ? "" : " - ")\(head)\(words.isEmpty ? "" : ": ")\(words)\n"
  }

  /// `2024-03-01T10:02:11.123Z` as `2024-03-01 10:02:11 UTC`; another form stays as it is.
  private func readableTime(_ time: String) -> String {
    let bytes = Array(time.utf8)
    guard bytes.count >= 19, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":") else {
      return time
    }
    let day = String(decoding: bytes[..<10], as: UTF8.self)
    let clock = String(decoding: bytes[11..<19], as: UTF8.self)
    var zone = bytes[19...]
    if zone.first == UInt8(ascii: ".") {
      zone = zone.dropFirst().drop { (0x30...0x39).contains($0) }
    }
    let name = zone == [UInt8(ascii: "Z")] ? "UTC" : String(decoding: zone, as: UTF8.self)
    return "\(day) \(clock) \(name)"
  }
}

/// A text as a double-quoted scalar of YAML.
private func yamlQuoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    // What YAML does not allow as it is, or takes for the end of a line.
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
      "\u{FFFF}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

private func withoutReturns(_ text: String) -> String {
  String(decoding: text.utf8.filter { $0 != 0x0D }, as: UTF8.self)
}

/// A text without the white space that it begins and ends with.
private func withoutBlankEnds(_ text: String) -> String {
  var bytes = text.utf8.drop { $0 <= 0x20 }
  while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
  return String(decoding: Array(bytes), as: UTF8.self)
}

/// Plain text as Markdown that goes on in an item of a list: what would be markup is escaped, and
/// lines and paragraphs stay what they are, unless all are to be one line.
private func markdownEscaped(_ text: String, inOneLine: Bool) -> String {
  var lines: [String] = []
  for line in text.utf8.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
    let words = escapedLine(line)
    if !words.isEmpty || lines.last?.isEmpty == false { lines.append(words) }
  }
  while lines.last?.isEmpty == true { lines.removeLast() }
  if inOneLine { return lines.filter { !$0.isEmpty }.joined(separator: " ") }
  var result = lines.first ?? ""
  for (previous, line) in zip(lines, lines.dropFirst()) {
    // A backslash at the end of a line breaks it.
    if !previous.isEmpty, !line.isEmpty { result += "\\" }
    result += line.isEmpty ? "\n" : "\n  " + line
  }
  return result
}

/// A line with all of Markdown's marks escaped, and its white space as single spaces.
private func escapedLine(_ line: Substring.UTF8View) -> String {
  var bytes: [UInt8] = []
  for byte in line {
    switch byte {
    case 0x0D, 0x09, 0x20:
      if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "~"), UInt8(ascii: "|"):
      bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"),
      UInt8(ascii: "="), UInt8(ascii: ":"):
      // What would begin a heading, an item, a quotation or a rule.
      if bytes.isEmpty { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      // A number of at most nine digits would begin an item.
      if (1...9).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    default: bytes.append(byte)
    }
  }
  while bytes.last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

extension Diagnostic.Kind {
  static let scheduledMaintenance = Self(
    "scheduled-maintenance", .note,
    explanation: """
      The file holds maintenance that is only planned. Nothing has happened yet, so no report was \
      written; import the file again when it is over.
      """)
  static let notStatuspage = Self(
    "not-statuspage", .error,
    explanation: """
      `faultline import` reads the file that Statuspage serves at /api/v2/incidents.json: an object \
      with a list 'incidents', each with an 'id' and a 'name'. The file, or the incident that the \
      message names, is not of that form.
      """)
}
