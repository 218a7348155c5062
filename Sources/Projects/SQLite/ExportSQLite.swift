package import Archives
import Diagnostics
import Documents
import Incidents

/// Writes an archive as a database of SQLite, in one step, in place of an older one.
///
/// The same archive gives the same bytes.
///
/// - Parameters:
///   - archive: What to write.
///   - path: The file, which is made, or is a database already.
/// - Throws: `ProjectError` where the file is something else, or can't be written.
package func exportSQLite(of archive: Archive, to path: String) throws(ProjectError) {
  let isForeign: Bool
  do throws(SystemError) { isForeign = try holdsOtherThanDatabase(path) } catch {
    throw ProjectError(.unwritable, path: path, error)
  }
  guard !isForeign else {
    throw ProjectError(
      .foreignOutput, path: path, reason: "the file that is there is no SQLite database",
      remedy: "move it away, or name another file with --output")
  }
  let bytes: [UInt8]
  do throws(SQLiteError) { bytes = try sqliteBytes(of: archive) } catch {
    throw ProjectError(
      .unwritable, path: path, reason: "SQLite says: \(error.message)",
      remedy: "check that the system's SQLite library has FTS5")
  }
  do throws(SystemError) { try replaceFile(path, with: bytes) } catch {
    throw ProjectError(.unwritable, path: path, error)
  }
}

/// Whether a file is there that is neither empty nor a database of SQLite.
private func holdsOtherThanDatabase(_ path: String) throws(SystemError) -> Bool {
  do {
    guard let current = try readFile(path, upTo: .max) else { return true }
    return !current.isEmpty && !current.starts(with: "SQLite format 3\0".utf8)
  } catch {
    guard error == .notFound else { throw error }
    return false
  }
}

private func sqliteBytes(of archive: Archive) throws(SQLiteError) -> [UInt8] {
  let database = try SQLiteDatabase()
  // The version of the schema, for programs that read it.
  try database.execute("PRAGMA page_size = 4096; PRAGMA user_version = 1;")
  try database.execute(sqliteSchema)
  try database.execute("BEGIN")
  for (table, rows) in tables(of: archive) { try database.insert(into: table, rows) }
  try database.execute("INSERT INTO search(search) VALUES ('optimize'); COMMIT; ANALYZE; VACUUM;")
  return try database.fileBytes()
}

private typealias Row = [SQLiteDatabase.Value]

private func tables(of archive: Archive) -> [(name: String, rows: [Row])] {
  var incidents: [Row] = []
  var services: [Row] = []
  var labels: [Row] = []
  var causes: [Row] = []
  var actions: [Row] = []
  var timeline: [Row] = []
  var links: [Row] = []
  var related: [Row] = []
  var diagnostics: [Row] = []
  var search: [Row] = []
  for entry in archive.incidents {
    let incident = entry.incident
    let file = incident.document.file
    let id = SQLiteDatabase.Value.text(entry.id.slug)
    func line(_ range: SourceRange?) -> SQLiteDatabase.Value {
      .init(range.map { file.line(at: $0.lowerBound) })
    }
    incidents.append(
      incidentRow(of: entry) + [
        .init(entry.links.main.map { archive.incidents[$0].id.slug }),
        .init(entry.links.organisation),
      ])
    services += zip(entry.links.services, spellings(of: incident.services)).map {
      [id, .text(archive.services[$0].name), .text($1)]
    }
    for (kind, values) in [
      ("team", incident.teams), ("tag", incident.tags), ("region", incident.impact.regions),
      ("person", incident.people),
    ] {
      labels += distinct(values.map(\.value)).map { [id, .text(kind), .text($0)] }
    }
    causes += incident.causes.map {
      [
        id, .text($0.cause), .text($0.role.rawValue), .text($0.provenance.rawValue),
        .real(Swift.min(1, Swift.max(0, $0.confidence))),
        .init($0.evidence.isEmpty ? nil : $0.evidence), line($0.range),
      ]
    }
    actions += entry.links.actions.map { index in
      let action = archive.actions[index]
      return [
        id, .integer(action.position), .text(action.item.text), .init(action.item.kind?.rawValue),
        .text(action.status.rawValue), .init(action.owner), .init(action.due),
        .init(action.closed?.iso), .init(action.ticket), .integer(action.isTracked ? 1 : 0),
        line(action.item.range), .integer(action.isRepeated ? 1 : 0),
      ]
    }
    timeline += incident.timeline.enumerated().map { position, event in
      [
        id, .integer(position), .init(event.at?.iso), .init(event.end?.iso), .text(event.shownTime),
        .text(event.text), .text(event.kind.rawValue), line(event.range),
      ]
    }
    links += Set(entry.links.references.compactMap(\.self)).sorted().map {
      [id, .text(archive.incidents[$0].id.slug)]
    }
    related += entry.links.related.enumerated().map { rank, other in
      [
        id, .integer(rank + 1), .text(archive.incidents[other.index].id.slug), .real(other.score),
      ]
    }
    diagnostics += (incident.diagnostics + entry.diagnostics).map {
      [id, .text($0.kind.name), .text($0.severity.rawValue), .text($0.message), line($0.range)]
    }
    search.append([
      id, .text(incident.title.value), .init(incident.summary?.value), .text(body(of: incident)),
    ])
  }
  let classes = archive.taxonomy.classes.map { cause -> Row in
    [.text(cause.id), .text(cause.title), .text(cause.description), .text(cause.group)]
  }
  return [
    ("incidents", incidents), ("services", services), ("labels", labels),
    ("cause_classes", classes), ("causes", causes), ("actions", actions), ("timeline", timeline),
    ("links", links), ("related", related), ("diagnostics", diagnostics), ("search", search),
  ]
}

private func incidentRow(of entry: ArchivedIncident) -> Row {
  let incident = entry.incident
  let times = Milestones.Name.allCases.map {
    SQLiteDatabase.Value(incident.milestones[$0]?.value.iso)
  }
  let impact = incident.impact
  let facts: [String?] = [
    incident.summary?.value, incident.rootCauseText?.value, incident.detection?.value,
    incident.resolution?.value,
    impact.summary?.value, impact.users?.value, impact.requests?.value, impact.revenue?.value,
    impact.dataLoss?.value.rawValue, incident.document.file.path,
  ]
  let head: [String?] = [
    entry.id.slug, incident.title.value, "/incidents/\(entry.id.slug)/", incident.date?.value.iso,
    incident.severity?.value, incident.status?.value, incident.timeZone?.value.name,
  ]
  let numbers: [Int?] = [
    KnownDuration(of: incident)?.minutes, incident.statedDuration?.value.minutes,
    incident.computedMinutes,
    incident.knownMinutes(to: .detected),
    incident.knownMinutes(to: .mitigated),
  ]
  return head.map { .init($0) } + times + numbers.map { .init($0) } + facts.map { .init($0) }
    + [.integer(incident.lines.lowerBound)]
}

/// The text of an incident's report as its file has it, without front matter.
private func body(of incident: Incident) -> String {
  let file = incident.document.file
  let first = file.range(ofLine: incident.lines.lowerBound).lowerBound
  let last = file.range(ofLine: incident.lines.upperBound).upperBound
  return file.text(Swift.max(first, incident.document.body.lowerBound)..<Swift.max(last, first))
}

private func distinct(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { seen.insert($0).inserted }
}

/// The services of a report as it writes them: of several spellings of one service the first.
private func spellings(of services: [Located<String>]) -> [String] {
  var seen: Set<String> = []
  return services.map(\.value).filter {
    let key = foldedName($0)
    return !key.isEmpty && seen.insert(key).inserted
  }
}
