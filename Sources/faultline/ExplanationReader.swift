import Archives
import Diagnostics
import Documents
import Incidents

/// Turns the parts of an incident into rows.
struct ExplanationReader {
  let incident: Incident

  private var file: SourceFile { incident.document.file }

  /// The facts of the report as a whole, such as its date and its services; what an incident has
  /// one of is named where it is unknown, too.
  func facts(id: Incident.ID) -> [Explanation.Row] {
    var rows = [row("id", id.slug, at: nil, nil)]
    for fact in Fact.allCases where fact.topic == .report {
      // The two are shown as one pair: what `status:` says may be either's.
      if fact == .incidentStatus { continue }
      if fact == .status {
        rows += states
        continue
      }
      let values = incident.values(of: fact)
      rows += values.map { row(fact.rawValue, $0) }
      if values.isEmpty, fact.isMissed {
        rows.append(Explanation.Row(cells: [fact.rawValue, "unknown"]))
      }
      if fact == .duration, let minutes = incident.computedMinutes {
        rows.append(row("", "\(minutes) min from start to end", at: nil, .computed))
      }
    }
    return rows
  }

  /// The state of the incident, where words tell one, and that of its report.
  private var states: [Explanation.Row] {
    let ofReport = incident.isStatusOfIncident ? nil : incident.status
    let declared = incident.values(of: .incidentStatus).first
    let ofIncident = declared ?? (incident.isStatusOfIncident ? incident.status : nil)
    return [
      ofIncident.map { row(Fact.incidentStatus.rawValue, $0) },
      ofReport.map { row("report status", $0) }
        ?? Explanation.Row(cells: ["report status", "unknown"]),
    ].compactMap { $0 }
  }

  var timeline: [Explanation.Row] {
    incident.timeline.map { entry in
      let time = [entry.at, entry.end].compactMap { $0?.shown }.joined(separator: " – ")
      return Explanation.Row(
        cells: [time.isEmpty ? "?" : time, entry.written, entry.kind.rawValue, entry.text],
        origin: line(of: entry.range))
    }
  }

  var impact: [Explanation.Row] {
    Fact.allCases.filter { $0.topic == .impact }.flatMap { fact in
      // Under the title of the table, its words are the summary.
      let name = fact == .impact ? "summary" : fact.rawValue
      return incident.values(of: fact).map { row(name, $0) }
    }
  }

  var causes: [Explanation.Row] {
    incident.causes.map { cause in
      let percent = Int((cause.confidence * 100).rounded())
      return Explanation.Row(
        cells: [cause.cause, cause.role.rawValue, "\(percent) %", cause.evidence],
        origin: origin(cause.range, cause.provenance))
    }
  }

  /// The action items with their state as the site shows it.
  func actions(_ records: [ActionRecord]) -> [Explanation.Row] {
    records.map { record in
      let action = record.item
      let tracker =
        record.isTracked
        ? "state from the tracker; the report says \(action.status.rawValue)" : nil
      let details = [
        record.owner, record.due.map { "due \($0)" }, action.ticket,
        record.closed.map { "closed \($0.iso)" },
      ].compactMap { $0 }.joined(separator: ", ")
      return Explanation.Row(
        cells: [record.status.rawValue, action.kind?.rawValue ?? "?", action.text, details],
        origin: [line(of: action.range), tracker].compactMap { $0 }.joined(separator: ", "))
    }
  }

  var sections: [Explanation.Row] {
    incident.sections.map { section in
      let end = section.endLine > section.line ? "–\(section.endLine)" : ""
      return Explanation.Row(
        cells: [section.role.rawValue, section.title, section.style.rawValue],
        origin: "line \(section.line)\(end)")
    }
  }

  func references(targets: [Int?], in archive: Archive) -> [Explanation.Row] {
    // A single report is read without those that it may refer to.
    let isAlone = archive.incidents.count == 1
    return incident.references.enumerated().map { position, reference in
      let target = position < targets.count ? targets[position] : nil
      let destination = target.map { "→ \(archive.incidents[$0].id.slug)" } ?? "no incident here"
      return Explanation.Row(
        cells: [reference.written] + (isAlone ? [] : [destination]),
        origin: line(of: reference.range))
    }
  }

  var extraFields: [Explanation.Row] {
    incident.extraFields.map { Explanation.Row(cells: [$0.key, $0.value]) }
  }
}

extension ExplanationReader {
  /// What each line was read as.
  var lines: [Explanation.Row] {
    let readings = lineReadings(of: incident)
    let width = String(readings.last?.line ?? 1).utf8.count
    return readings.map { reading in
      let number = String(reading.line)
      let margin = String(repeating: " ", count: width - number.utf8.count)
      return Explanation.Row(
        cells: [margin + number, Self.list(of: reading.uses), excerpt(ofLine: reading.line)])
    }
  }

  /// The lines that say something which nothing used, each with what that is.
  var gaps: [Explanation.Row] {
    let sections = incident.sections.compactMap { section in
      section.role == .other && !section.title.isEmpty
        ? (section.line, "a section of no known kind") : nil
    }
    let lines = lineReadings(of: incident).compactMap { reading in
      reading.gap.map { (reading.line, $0.rawValue) }
    }
    return (sections + lines).sorted { $0.0 < $1.0 }.map { line, reason in
      Explanation.Row(cells: ["line \(line)", reason, excerpt(ofLine: line)])
    }
  }

  /// A line of many uses names the first ones.
  private static func list(of uses: [String]) -> String {
    uses.count <= 3
      ? uses.joined(separator: ", ") : uses.prefix(2).joined(separator: ", ") + ", …"
  }

  private func excerpt(ofLine number: Int) -> String {
    file.text(file.range(ofLine: number))
  }
}

extension ExplanationReader {
  private func row(_ name: String, _ value: Located<String>) -> Explanation.Row {
    row(name, value.value, at: value.range, value.provenance)
  }

  private func row(
    _ name: String, _ value: String, at range: SourceRange?, _ provenance: Provenance?
  ) -> Explanation.Row {
    Explanation.Row(cells: [name, value], origin: origin(range, provenance))
  }

  private func origin(_ range: SourceRange?, _ provenance: Provenance?) -> String {
    [range.map(line), provenance?.rawValue].compactMap { $0 }.joined(separator: ", ")
  }

  private func line(of range: SourceRange) -> String { "line \(file.line(at: range.lowerBound))" }
}
