import Archives
import Diagnostics
import Documents
import Incidents

/// Text that breaks formats which escape by Character or not at all.
let hostileText =
  "</script><!-- \"\u{301} ' & \\ \u{2028}\u{2029}\u{0}\u{1F}\u{7F}\u{FFFF} \r\n ]]> 🔥 é"

extension Timestamp {
  /// A time of 5 March 2023 in UTC.
  static func march(_ hour: Int, _ minute: Int) -> Timestamp {
    Timestamp(
      date: CalendarDate(year: 2023, month: 3, day: 5),
      clock: ClockTime(hour: hour, minute: minute),
      zone: .utc)
  }
}

/// An archive of one full report and one about which nothing is known but its title.
func sampleArchive(title: String = "Database outage", hostile: String = "text") -> Archive {
  let text = "---\nid: DB-1\n---\n# \(title)\n\n## Timeline\n02:30 \(hostile)\nsee [x](b.md)\n"
  let file = SourceFile(path: "2023/a.md", text: text)
  let second = file.range(ofLine: 7)
  var incident = Incident(
    id: .init("DB-1"), title: Located(title, at: file.range(ofLine: 4), .stated),
    document: Document(file: file, body: 0..<file.bytes.count, nodes: [], literals: [], targets: [])
  )
  incident.lines = 4...8
  incident.date = CalendarDate(year: 2023, month: 3, day: 5).map { Located($0, at: nil, .computed) }
  incident.severity = Located("SEV1 \(hostile)", at: second, .stated)
  incident.services = [
    Located("database", at: nil, .declared), Located(hostile, at: second, .stated),
  ]
  incident.timeZone = Located(.utc, at: second, .stated)
  incident.milestones[.started] = Located(.march(2, 30), at: second, .stated)
  incident.milestones[.resolved] = Located(.march(8, 30), at: nil, .computed)
  incident.statedDuration = Located(
    .init(minutes: 350, written: "ca. 6 h", isApproximate: true), at: second, .stated)
  incident.statedDelays[.detected] = Located(
    .init(minutes: 12, written: "12 min", isApproximate: false, extent: .part), at: second, .stated)
  incident.timeline = [
    TimelineEntry(
      at: .march(2, 30), end: .march(2, 45), written: "02:30-02:45", text: hostile, kind: .started,
      range: second),
    TimelineEntry(
      at: Timestamp(clock: ClockTime(hour: 3, minute: 0)), written: "03:00", text: "", range: second
    ),
  ]
  incident.summary = Located(hostile, at: second, .stated)
  incident.impact.users = Located("78%", at: second, .stated)
  incident.impact.regions = [Located("eu", at: second, .declared)]
  incident.impact.dataLoss = Located(.none, at: second, .stated)
  incident.causes = [
    CauseFinding(
      cause: "dns", role: .root, provenance: .inferred, confidence: 0.7000001, evidence: hostile,
      range: second),
    CauseFinding(
      cause: "capacity", role: .trigger, provenance: .declared, confidence: 1, evidence: "",
      range: nil),
  ]
  var item = ActionItem(text: hostile, status: .inProgress, range: second)
  item.kind = .prevent
  item.owner = "Kim"
  item.due = "2023-04-01"
  item.ticket = "OPS-1"
  incident.actions = [item, ActionItem(text: "x", status: .wontDo, range: second)]
  incident.sections = [
    Section(
      role: .wentWell, title: "Timeline", style: .heading, level: 2, line: 6, endLine: 8,
      range: file.range(ofLine: 6))
  ]
  incident.references = [
    Reference(target: .id("b"), written: "x", range: file.range(ofLine: 8)),
    Reference(target: .path("2023/none.md"), written: "x", range: file.range(ofLine: 8)),
  ]
  incident.diagnostics = [
    Diagnostic(
      Diagnostic.Kind("a-note", .note, explanation: ""), hostile, path: file.path,
      range: (second.lowerBound + 6)..<second.upperBound),
    Diagnostic(
      Diagnostic.Kind("whole-file", .error, explanation: ""), "x", path: file.path, range: nil),
  ]
  let other = SourceFile(path: "2023/b.md", text: "B\n")
  let unknown = Incident(
    id: .init("b"), title: Located("B", at: nil, .computed),
    document: Document(file: other, body: 0..<2, nodes: [], literals: [], targets: []))
  return linkArchive([unknown, incident], options: ArchiveOptions()).value
}
