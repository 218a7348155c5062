import Archives
import Foundation
import Incidents
import Testing

@testable import Sites

@Suite("An incident as JSON")
struct IncidentJSONTests {
  private func text(of index: Int, in archive: Archive) -> String {
    var bytes: [UInt8] = []
    appendIncidentJSON(of: index, in: archive, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("has every field, in the order of the contract")
  func contract() {
    #expect(
      text(of: 0, in: sampleArchive()) == """
        {"id":"DB-1","title":"Database outage","url":"/incidents/DB-1/",\
        "source":{"path":"2023/a.md","line":4,"end_line":8},"date":"2023-03-05",\
        "severity":{"value":"SEV1 text","provenance":"stated","line":7},\
        "services":["database","text"],"timezone":"UTC",\
        "milestones":{"started":{"at":"2023-03-05T02:30Z","precision":"minute","provenance":"stated","line":7},\
        "detected":null,"acknowledged":null,"mitigated":null,\
        "resolved":{"at":"2023-03-05T08:30Z","precision":"minute","provenance":"computed","line":null}},\
        "duration_minutes":{"stated":350,"computed":360},\
        "minutes_to_detect":{"stated":12,"computed":null},\
        "minutes_to_mitigate":{"stated":null,"computed":null},\
        "timeline":[{"at":"2023-03-05T02:30Z","end":"2023-03-05T02:45Z","written":"02:30-02:45",\
        "text":"text","kind":"started","line":7},\
        {"at":null,"written":"03:00","text":"","kind":"other","line":7}],\
        "impact":{"summary":null,"users":{"value":"78%","provenance":"stated","line":7},\
        "requests":null,"revenue":null,"regions":[{"value":"eu","provenance":"declared","line":7}],\
        "data_loss":{"value":"none","provenance":"stated","line":7}},\
        "causes":[{"class":"dns","role":"root","provenance":"inferred","confidence":0.7,\
        "evidence":"text","line":7},\
        {"class":"capacity","role":"trigger","provenance":"declared","confidence":1,\
        "evidence":null,"line":null}],\
        "came_back":[],"actions":[{"text":"text","kind":"prevent","status":"in_progress","owner":"Kim",\
        "due":"2023-04-01","ticket":"OPS-1","line":7},\
        {"text":"x","kind":null,"status":"wont_do","owner":null,"due":null,"ticket":null,"line":7}],\
        "sections":[{"role":"went_well","title":"Timeline","line":6}],\
        "references":[{"target":"b","written":"x","line":8},{"target":null,"written":"x","line":8}],\
        "diagnostics":[{"name":"a-note","severity":"note","message":"text","line":7,"column":7},\
        {"name":"whole-file","severity":"error","message":"x","line":null,"column":null},\
        {"name":"broken-reference","severity":"warning",\
        "message":"'2023/none.md' is no file of the content folder","line":8,"column":1}]}
        """)
  }

  @Test("has null or nothing where nothing is known")
  func unknown() {
    #expect(
      text(of: 1, in: sampleArchive()) == """
        {"id":"b","title":"B","url":"/incidents/b/","source":{"path":"2023/b.md","line":1,"end_line":2},\
        "date":null,"severity":null,"services":[],"timezone":null,\
        "milestones":{"started":null,"detected":null,"acknowledged":null,"mitigated":null,"resolved":null},\
        "duration_minutes":{"stated":null,"computed":null},\
        "minutes_to_detect":{"stated":null,"computed":null},\
        "minutes_to_mitigate":{"stated":null,"computed":null},"timeline":[],\
        "impact":{"summary":null,"users":null,"requests":null,"revenue":null,"regions":[],"data_loss":null},\
        "causes":[],"came_back":[],"actions":[],"sections":[],"references":[],"diagnostics":[]}
        """)
  }

  @Test("gives hostile text back as it was")
  func hostile() throws {
    let archive = sampleArchive(title: hostileText, hostile: hostileText)
    let file = incidentJSON(of: 0, in: archive)
    #expect(file.path == "incidents/DB-1/index.json")
    // It may stand in a script element of a page.
    #expect(
      !file.bytes.contains {
        [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&")].contains($0)
      })
    let value = try JSONSerialization.jsonObject(with: Data(file.bytes))
    let object = try #require(value as? [String: Any])
    #expect(
      (object["title"] as? String)?.unicodeScalars.elementsEqual(hostileText.unicodeScalars) == true
    )
    let actions = try #require(object["actions"] as? [[String: Any]])
    #expect(
      (actions[0]["text"] as? String)?.unicodeScalars.elementsEqual(hostileText.unicodeScalars)
        == true)
  }

  @Test("stands in the list with the address of the rest")
  func list() throws {
    let file = incidentList(of: sampleArchive(hostile: hostileText))
    let value = try JSONSerialization.jsonObject(with: Data(file.bytes))
    let incidents = try #require((value as? [String: Any])?["incidents"] as? [[String: Any]])
    #expect(incidents.map { $0["id"] as? String } == ["DB-1", "b"])
    #expect(incidents[0]["data"] as? String == "/incidents/DB-1/index.json")
    #expect(incidents[0]["duration_minutes"] as? Int == 360)
    #expect(incidents[0]["causes"] as? [String] == ["dns", "capacity"])
  }

  @Test("takes linear time to append to a long array")
  func linear() {
    let archive = sampleArchive()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 20)
    for _ in 0..<20 { appendIncidentJSON(of: 1, in: archive, to: &bytes) }
    // A copy has no room to spare.
    #expect(bytes.capacity >= 1 << 20)
  }
}
