import Archives
import Diagnostics
import Documents
import Foundation
import Incidents
import Sites

let arguments = CommandLine.arguments
func clock(_ name: String, _ body: () -> Void) {
  var a = timespec(); clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a)
  let time = ContinuousClock().measure(body)
  var b = timespec(); clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b)
  let cpu = Double(b.tv_sec - a.tv_sec) + Double(b.tv_nsec - a.tv_nsec) / 1e9
  FileHandle.standardError.write("\(name): \(time) cpu \(cpu)\n".data(using: .utf8)!)
}
if arguments[1] == "corpus" {
  let root = arguments[2]
  var incidents: [Incident] = []
  for path in FileManager.default.subpaths(atPath: root)!.sorted() where path.hasSuffix(".md") || path.hasSuffix(".txt") {
    let file = SourceFile(path: path, bytes: Array(FileManager.default.contents(atPath: root + "/" + path)!))
    incidents += readIncidents(in: parseDocument(file).value, options: ReadingOptions())
  }
  let linked = linkArchive(incidents, options: ArchiveOptions(jobs: 2))
  let archive = linked.value
  if arguments.count > 3, arguments[3] == "json" {
    var bytes: [UInt8] = [0x5B]
    for i in archive.incidents.indices { if i > 0 { bytes.append(0x2C) }; appendIncidentJSON(of: i, in: archive, to: &bytes) }
    bytes.append(0x5D)
    FileHandle.standardOutput.write(Data(bytes))
    exit(0)
  }
  for d in linked.diagnostics { print(d.path, d.severity, d.message, d.kind.name) }
  for e in archive.incidents {
    print("## \(e.incident.document.file.path) | \(e.incident.title.value) | \(e.incident.services.map(\.value)) | \(e.incident.causes.map(\.cause)) refs \(e.references) back \(e.backlinks) earlier \(e.earlierWithSameCause.count)")
    for r in e.related {
      print("   \(String(format: "%.3f", r.score)) \(archive.incidents[r.index].incident.document.file.path) | \(archive.incidents[r.index].incident.title.value.prefix(60)) | \(r.reasons)")
    }
  }
  print("with related:", archive.incidents.count { !$0.related.isEmpty }, "of", archive.incidents.count)
  print(archive.services.map { "\($0.name)=\($0.slug):\($0.incidents.count)" })
  print(archive.causes.map { "\($0.cause.id):\($0.occurrences.count)" })
} else {
  let n = Int(arguments[2])!
  let vocabulary = Int(arguments[3])!
  var state: UInt64 = 42
  func random(_ bound: Int) -> Int {
    state = state &* 6364136223846793005 &+ 1442695040888963407
    return Int((state >> 33) % UInt64(bound))
  }
  func zipf() -> Int {
    // Roughly Zipf: uniform in the logarithm.
    let u = Double(random(1_000_000)) / 1_000_000
    return min(vocabulary - 1, Int(exp(u * log(Double(vocabulary)))))
  }
  func word(_ i: Int) -> String {
    let syllables = ["ka", "to", "re", "mi", "so", "lu", "ne", "vi", "da", "po", "xe", "qui"]
    var s = ""; var v = i + 7
    while v > 0 { s += syllables[v % 12]; v /= 12 }
    return i % 11 == 0 ? s + "-" + String(i) + "x" : i % 17 == 0 ? s + "_db" : s
  }
  let words = (0..<vocabulary).map(word)
  func sentence(_ count: Int) -> String { (0..<count).map { _ in words[zipf()] }.joined(separator: " ") + "." }
  let classes = Taxonomy.standard.classes.map(\.id)
  var incidents: [Incident] = []
  incidents.reserveCapacity(n)
  for i in 0..<n {
    // About 5 KB a document.
    var text = "# \(sentence(6))\n\n"
    for _ in 0..<8 { text += "\(sentence(40)) See `\(words[zipf()])` and `\(words[zipf()])`.\n\n" }
    text += "```\n\(sentence(30))\n```\n"
    let file = SourceFile(path: "\(i / 100)/incident-\(i).md", text: text)
    let document = parseDocument(file).value
    var incident = Incident(id: .init("incident-\(i)"), title: Located(sentence(6), at: 2..<10, .stated), document: document)
    incident.date = Located(CalendarDate(dayNumber: 15000 + i / 4), at: nil, .stated)
    incident.summary = Located(sentence(30), at: 10..<20, .stated)
    incident.rootCauseText = Located(sentence(60), at: 20..<30, .stated)
    incident.timeline = (0..<15).map { _ in TimelineEntry(at: nil, written: "12:00", text: sentence(14), range: 30..<60) }
    incident.services = (0..<2).map { _ in Located("service-\(random(80))", at: 0..<1, .stated) }
    incident.causes = (0..<2).map { _ in CauseFinding(cause: classes[random(classes.count)], role: .root, provenance: .inferred, confidence: 0.8, evidence: sentence(20), range: 0..<5) }
    incident.actions = (0..<4).map { _ in ActionItem(text: sentence(8), range: 0..<5) }
    if i % 3 == 0 { incident.references = [Reference(target: .id("incident-\(random(n))"), written: "x", range: 0..<3), Reference(target: .path("incident-\(random(n)).md"), written: "y", range: 0..<3)] }
    incidents.append(incident)
  }
  func rss(_ key: String) -> Int {
    let status = try! String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    return Int(status.split(separator: "\n").first { $0.hasPrefix(key) }!.split(separator: " ").filter { Int($0) != nil }[0])! / 1024
  }
  print("bytes/doc", incidents.map { $0.document.file.bytes.count }.reduce(0, +) / n, "rss before", rss("VmRSS"))
  var archive: Archive?
  for jobs in [1, 2, 2] {
    clock("link jobs \(jobs)") { archive = linkArchive(incidents, options: ArchiveOptions(jobs: jobs)).value }
  }
  clock("link without related") { _ = linkArchive(incidents, options: ArchiveOptions(relatedCount: 0)).value }
  print("peak", rss("VmHWM"), "related", archive!.incidents.map(\.related.count).reduce(0, +))
  clock("json") { var bytes: [UInt8] = []; for i in 0..<n { appendIncidentJSON(of: i, in: archive!, to: &bytes) }; print("json MB", bytes.count / 1_000_000) }
}
