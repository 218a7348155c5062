import Diagnostics
import Documents
import Foundation
import Incidents
import TestSupport
import Testing

@testable import Projects

/// What is imported is read back whole.
struct ImportStatuspageTests {
  private static let json = #"""
    {"page":{"id":"p","name":"Acme","time_zone":"Etc/UTC"},"incidents":[
     {"id":"q5xn8n6kkqrj","name":"Checkout \"slow\": 50% of <payments> fail","status":"resolved",
      "created_at":"2024-03-01T10:02:11.123Z","started_at":"2024-03-01T10:00:00.000Z",
      "resolved_at":"2024-03-01T12:31:00.000Z","impact":"major","shortlink":"https://stspg.io/abc",
      "components":[{"id":"c1","name":"Checkout"},{"id":"c2","name":"Checkout"},{"name":"API"}],
      "incident_updates":[
       {"status":"resolved","body":"This incident has been resolved.","display_at":"2024-03-01T12:31:00.000Z"},
       {"status":"identified","body":"A *bad* deploy_of `gateway`\r\n\r\n# was rolled back [here](x)\r\n1. first\n- second","display_at":"2024-03-01T11:15:30.000Z"},
       {"status":"in_progress","body":"","created_at":"2024-03-01T10:20:00+02:00"},
       {"status":"investigating","body":"We are investigating \ud83d\udca5 errors.","display_at":"2024-03-01T10:02:11.123Z"}]},
     {"id":"1","name":"Planned","impact":"none","created_at":"2024-04-01T00:00:00Z",
      "postmortem_body":"## Summary\n\nIt was planned.","incident_updates":[]},
     {"name":"no id"}]}
    """#

  private func imported(_ text: String = json) -> Diagnosed<[ImportedReport]> {
    importStatuspage(SourceFile(path: "incidents.json", text: text))
  }

  private func read(_ report: ImportedReport) throws -> Incident {
    let document = parseDocument(
      SourceFile(path: report.name, bytes: report.bytes), options: ParsingOptions())
    #expect(document.diagnostics == [])
    let incidents = readIncidents(in: document.value, options: ReadingOptions())
    #expect(incidents.count == 1)
    return try #require(incidents.first)
  }

  @Test("A report that was imported is read back with all that the file said")
  func roundTrip() throws {
    let reports = imported()
    #expect(
      reports.value.map(\.name) == [
        "2024-03-01-checkout-slow-50-of-payments-fail-q5xn8n6kkqrj.md", "2024-04-01-planned-1.md",
      ])
    #expect(reports.diagnostics.map(\.message) == ["an incident has no 'id' or no 'name'"])
    let incident = try read(reports.value[0])
    #expect(incident.title.value == "Checkout \"slow\": 50% of <payments> fail")
    #expect(incident.date?.value.iso == "2024-03-01")
    #expect(incident.severity?.value == "major")
    #expect(incident.status?.value == "draft")
    #expect(incident.services.map(\.value) == ["Checkout", "API"])
    #expect(incident.statusPages.map(\.value) == ["q5xn8n6kkqrj", "https://stspg.io/abc"])
    #expect(incident.milestones[.started]?.value.iso == "2024-03-01T10:00:00Z")
    #expect(incident.milestones[.resolved]?.value.iso == "2024-03-01T12:31:00Z")
    #expect(incident.computedMinutes == 151)
    #expect(
      incident.timeline.map { $0.at?.iso } == [
        "2024-03-01T10:02:11Z", "2024-03-01T10:20:00+02:00", "2024-03-01T11:15:30Z",
        "2024-03-01T12:31:00Z",
      ])
    #expect(
      incident.timeline.map(\.text) == [
        "Investigating: We are investigating \u{1F4A5} errors.", "In progress",
        "Identified: A *bad* deploy_of `gateway`\n# was rolled back [here](x) 1. first - second",
        "Resolved: This incident has been resolved.",
      ])
    // The empty sections that wait for the author say nothing.
    #expect(incident.sections.map(\.role) == [.timeline])
    #expect(incident.actions.isEmpty)
    #expect(incident.causes.allSatisfy { $0.provenance == .inferred })
  }

  @Test("An update is one entry, with the components whose state it changed")
  func wholeUpdates() throws {
    let reports = imported(
      #"""
      {"incidents":[{"id":"5","name":"Login","created_at":"2024-01-01T00:00:00.000Z",
       "resolved_at":"2024-01-01T01:00:00.000Z","incident_updates":[
       {"status":"resolved","body":"It works again.","created_at":"2024-01-01T01:00:00.000Z",
        "affected_components":[
         {"name":"API","old_status":"major_outage","new_status":"operational"},
         {"name":"Web","old_status":"operational","new_status":"operational"}]},
       {"status":"investigating","body":"We are looking at errors. Next update at:\n09:30 UTC",
        "created_at":"2024-01-01T00:05:00.000Z","affected_components":[
         {"name":"API","old_status":"operational","new_status":"major_outage"}]}]}]}
      """#)
    let incident = try read(reports.value[0])
    #expect(
      incident.timeline.map(\.text) == [
        "Investigating: We are looking at errors. Next update at: 09:30 UTC "
          + "(API: operational → major outage)",
        "Resolved: It works again. (API: major outage → operational)",
      ])
    #expect(incident.timeline.map(\.kind) == [.detected, .resolved])
    #expect(incident.services.isEmpty)
  }

  @Test("Maintenance began when it was to, and words that are no time are no day")
  func odd() throws {
    let reports = imported(
      #"""
      {"incidents":[{"id":"6","name":"Upgrade","status":"completed",
       "created_at":"2024-01-01T00:00:00Z","scheduled_for":"2024-01-01T22:00:00Z",
       "resolved_at":"2024-01-02T00:00:00Z"},
       {"id":"7","name":"Odd","created_at":"yesterday"}]}
      """#)
    #expect(try read(reports.value[0]).computedMinutes == 120)
    #expect(reports.value[1].name == "odd-7.md")
    let text = String(decoding: reports.value[1].bytes, as: UTF8.self)
    #expect(!text.contains("date:"))
    #expect(text.contains("times: {started: \"yesterday\"}"))
  }

  @Test("A postmortem that the status page has is the body of the report")
  func postmortem() throws {
    let incident = try read(imported().value[1])
    #expect(incident.status?.value == "final")
    #expect(incident.severity == nil)
    #expect(incident.summary?.value == "It was planned.")
  }

  @Test("A postmortem that was published as an update is the body, and no event")
  func postmortemUpdate() throws {
    let body =
      #"## Summary\r\n\r\nThe *gateway* failed.\n\n## Root cause\n\nA bad [deploy](https://x/).\n"#
    let reports = imported(
      #"""
      {"incidents":[{"id":"2","name":"Gateway","status":"postmortem","created_at":"2024-05-01T10:00:00Z",
      "incident_updates":[{"status":"postmortem","body":"\#(body)","display_at":"2024-05-09T08:00:00Z"},
      {"status":"resolved","body":"Done.","display_at":"2024-05-01T11:00:00Z"}]}]}
      """#)
    let text = String(decoding: reports.value[0].bytes, as: UTF8.self)
    #expect(text.contains("\n\n## Summary\n\nThe *gateway* failed.\n\n"))
    #expect(text.contains("\n\n## Root cause\n\nA bad [deploy](https://x/).\n"))
    #expect(text.contains("status: final\npublished: \"2024-05-09T08:00:00Z\"\n"))
    let incident = try read(reports.value[0])
    #expect(incident.timeline.map(\.text) == ["Resolved: Done."])
    #expect(incident.sections.map(\.role).contains(.rootCause))
    #expect(text.utf8.split(separator: 0x0A).count { $0.elementsEqual("## Root cause".utf8) } == 1)
  }

  @Test("A postmortem that an update tells too is written once, whatever ends it")
  func postmortemTwice() throws {
    let reports = imported(
      #"""
      {"incidents":[{"id":"2","name":"Gateway","postmortem_body":"It failed.",
      "incident_updates":[{"status":"postmortem","body":"It failed.\r\n\n"}]}]}
      """#)
    let text = String(decoding: reports.value[0].bytes, as: UTF8.self)
    #expect(text.hasSuffix("---\n\nIt failed.\n\n"))
  }

  @Test("Maintenance that has not begun is left out, with a note")
  func scheduled() {
    let reports = imported(
      #"""
      {"incidents":[
       {"id":"3","name":"Upgrade","status":"scheduled","scheduled_for":"2026-12-01T00:00:00Z"},
       {"id":"4","name":"Done","status":"completed"}]}
      """#)
    #expect(reports.value.map(\.name) == ["done-4.md"])
    #expect(reports.diagnostics.map(\.kind.name) == ["scheduled-maintenance"])
    #expect(reports.diagnostics.first?.message.contains("'Upgrade' has not begun yet") == true)
  }

  @Test(
    "What is no such file is an error",
    arguments: [
      "", "[]", "{}", #"{"incidents":{}}"#, #"{"incidents":[1]}"#, "{", "\u{0}", "<html>: x",
      "a: [b",
    ])
  func hostile(text: String) {
    let reports = imported(text)
    #expect(reports.value.isEmpty)
    #expect(reports.diagnostics.contains { $0.severity == .error })
    let isJSON = text.utf8.first == UInt8(ascii: "{")
    #expect(isJSON || reports.diagnostics.map(\.kind.name) == ["not-statuspage"])
  }

  @Test("A file that is too large is told as that, and is not missed")
  func tooLarge() throws {
    let folder = try TemporaryFolder(["a.json": ""])
    let path = folder.path("a.json")
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    // Without blocks on the disk.
    try file.truncate(atOffset: UInt64(300 << 20))
    try file.close()
    let imported = #expect(throws: ProjectError.self) {
      try importReports(from: path, into: folder.path("out"))
    }
    #expect(imported?.reason == "it is too large")
    let baseline = #expect(throws: ProjectError.self) { try Baseline(reading: path) }
    #expect(baseline?.reason == "it is too large")
  }

  @Test("An incident that a report names by its address has that report")
  func known() throws {
    let folder = try TemporaryFolder([
      "incidents.json": Self.json,
      "out/slow.md":
        "---\nstatus_page: https://status.example.com/incidents/q5xn8n6kkqrj?lang=en\n---\n# Slow\n",
    ])
    let imported = try importReports(from: folder.path("incidents.json"), into: folder.path("out"))
    #expect(imported.summary.kept == ["slow.md"])
    #expect(imported.summary.written == ["2024-04-01-planned-1.md"])
  }

  @Test("A large file is read whole")
  func large() {
    let update =
      #"{"status":"update","body":"\#(String(repeating: "x", count: 200))","created_at":"2024-03-01T10:00:00Z"}"#
    let updates = Array(repeating: update, count: 20).joined(separator: ",")
    let incidents = (0..<200).map {
      #"{"id":"i\#($0)","name":"N \#($0)","incident_updates":[\#(updates)]}"#
    }
    let reports = imported(#"{"incidents":[\#(incidents.joined(separator: ","))]}"#)
    #expect(reports.diagnostics == [])
    #expect(reports.value.count == 200)
  }
}
