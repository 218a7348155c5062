package import Archives
import Diagnostics
import Documents
import Incidents

/// Appends the data of one incident as a JSON object, as `export` and `/incidents/<id>/index.json`
/// hold it.
///
/// Fields, their order and their values are a contract: other tools read them (README, "Data").
/// What is not known is `null`. Lines count from 1 in the file, front matter included.
///
/// - Parameters:
///   - index: The place of the incident in `archive.incidents`.
///   - archive: The archive that it belongs to.
///   - bytes: The bytes to append to.
package func appendIncidentJSON(of index: Int, in archive: Archive, to bytes: inout [UInt8]) {
  var json = JSONWriter()
  json.incident(at: index, in: archive)
  bytes += json.finish()
}

/// Returns the file `incidents/<id>/index.json` of one incident.
package func incidentJSON(of index: Int, in archive: Archive) -> OutputFile {
  var json = JSONWriter()
  json.incident(at: index, in: archive)
  return OutputFile(
    path: "incidents/\(archive.incidents[index].id.slug)/index.json",
    bytes: json.finish(ending: "\n"))
}

extension JSONWriter {
  fileprivate mutating func incident(at index: Int, in archive: Archive) {
    let entry = archive.incidents[index]
    let incident = entry.incident
    let file = incident.document.file
    object { json in
      json.key("id")
      json.string(entry.id.slug)
      json.key("title")
      json.string(incident.title.value)
      json.key("url")
      json.string("/incidents/\(entry.id.slug)/")
      json.key("source")
      json.object {
        $0.key("path")
        $0.string(file.path)
        $0.key("line")
        $0.number(incident.lines.lowerBound)
        $0.key("end_line")
        $0.number(incident.lines.upperBound)
      }
      json.key("date")
      json.string(incident.date?.value.iso)
      json.key("severity")
      json.located(incident.severity, in: file)
      json.key("services")
      json.array(of: incident.services) { $0.string($1.value) }
      json.key("timezone")
      json.string(incident.timeZone?.value.name)
      json.key("milestones")
      json.object {
        for name in Milestones.Name.allCases {
          $0.milestone(name, at: incident.milestones[name], in: file)
        }
      }
      json.key("duration_minutes")
      json.minutes(stated: incident.statedDuration, computed: incident.computedMinutes)
      json.key("minutes_to_detect")
      json.minutes(
        stated: incident.statedDelays[.detected],
        computed: incident.reliableMinutes(to: .detected))
      json.key("minutes_to_mitigate")
      json.minutes(
        stated: incident.statedDelays[.mitigated],
        computed: incident.reliableMinutes(to: .mitigated))
      json.key("timeline")
      json.array { json in
        for index in incident.timeline.indices {
          json.timelineEntry(index, of: incident.timeline, in: file)
        }
      }
      json.key("impact")
      json.impact(incident.impact, in: file)
      json.key("causes")
      json.array(of: incident.causes) { $0.cause($1, in: file) }
      json.key("came_back")
      json.array(of: entry.links.recurrences) { $0.cameBack($1, in: archive) }
      json.key("actions")
      json.array(of: incident.actions) { $0.action($1, in: file) }
      json.key("sections")
      json.array(of: incident.sections) { json, section in
        json.object {
          $0.key("role")
          $0.string(section.role.rawValue)
          $0.key("title")
          $0.string(section.title)
          $0.key("line")
          $0.number(section.line)
        }
      }
      json.key("references")
      json.array {
        for (position, reference) in incident.references.enumerated() {
          let target =
            position < entry.links.references.count ? entry.links.references[position] : nil
          $0.object {
            $0.key("target")
            $0.string(target.map { archive.incidents[$0].id.slug })
            $0.key("written")
            $0.string(reference.written)
            $0.line(of: reference.range, in: file)
          }
        }
      }
      json.key("diagnostics")
      json.array(of: incident.diagnostics + entry.diagnostics) { $0.diagnostic($1, in: file) }
    }
  }

  /// Writes a cause of an incident that occurred before.
  private mutating func cameBack(_ found: CauseRecurrence, in archive: Archive) {
    let last = found.earlier.first.map { archive.incidents[$0] }
    object { json in
      json.key("class")
      json.string(found.cause)
      json.key("earlier")
      json.number(found.count)
      json.key("last")
      json.string(last?.id.slug)
      json.key("last_date")
      json.string(last?.incident.date?.value.iso)
      json.key("service")
      json.string(found.atService.map { archive.services[$0.service].name })
      json.key("earlier_at_service")
      json.number(found.atService?.count ?? 0)
      json.key("open_promises")
      json.number(found.stillOpen)
    }
  }

  /// Writes a length of time as the report states it, and as its moments make it.
  private mutating func minutes(stated: Located<Incident.Duration>?, computed: Int?) {
    object {
      $0.key("stated")
      $0.number(stated?.value.minutes)
      $0.key("computed")
      $0.number(computed)
    }
  }

  private mutating func milestone(
    _ name: Milestones.Name, at time: Located<Timestamp>?, in file: SourceFile
  ) {
    switch name {
    case .started: key("started")
    case .detected: key("detected")
    case .acknowledged: key("acknowledged")
    case .mitigated: key("mitigated")
    case .resolved: key("resolved")
    }
    guard let time else { return null() }
    object {
      $0.key("at")
      $0.string(time.value.iso)
      $0.key("precision")
      $0.string(time.value.precision.rawValue)
      $0.origin(of: time, in: file)
    }
  }

  /// Writes an entry by its place: to take it out of the list is to copy all its parts.
  private mutating func timelineEntry(
    _ index: Int, of timeline: [TimelineEntry], in file: SourceFile
  ) {
    object {
      $0.key("at")
      $0.string(timeline[index].at?.iso)
      if let end = timeline[index].end?.iso {
        $0.key("end")
        $0.string(end)
      }
      $0.key("written")
      $0.string(timeline[index].shownTime)
      $0.key("text")
      $0.string(timeline[index].text)
      $0.key("kind")
      $0.string(timeline[index].kind.rawValue)
      $0.line(of: timeline[index].range, in: file)
    }
  }

  private mutating func impact(_ impact: Impact, in file: SourceFile) {
    object { json in
      json.key("summary")
      json.located(impact.summary, in: file)
      json.key("users")
      json.located(impact.users, in: file)
      json.key("requests")
      json.located(impact.requests, in: file)
      json.key("revenue")
      json.located(impact.revenue, in: file)
      json.key("regions")
      json.array(of: impact.regions) { $0.located($1, in: file) }
      json.key("data_loss")
      json.located(impact.dataLoss?.map(\.rawValue), in: file)
    }
  }

  private mutating func cause(_ finding: CauseFinding, in file: SourceFile) {
    object {
      $0.key("class")
      $0.string(finding.cause)
      $0.key("role")
      $0.string(finding.role.rawValue)
      $0.key("provenance")
      $0.string(finding.provenance.rawValue)
      $0.key("confidence")
      $0.number(Swift.min(1, Swift.max(0, finding.confidence)))
      $0.key("evidence")
      $0.string(finding.evidence.isEmpty ? nil : finding.evidence)
      $0.line(of: finding.range, in: file)
    }
  }

  private mutating func action(_ item: ActionItem, in file: SourceFile) {
    object {
      $0.key("text")
      $0.string(item.text)
      $0.key("kind")
      $0.string(item.kind?.rawValue)
      $0.key("status")
      $0.string(item.status.rawValue)
      $0.key("owner")
      $0.string(item.owner)
      $0.key("due")
      $0.string(item.due)
      $0.key("ticket")
      $0.string(item.ticketNames)
      $0.line(of: item.range, in: file)
    }
  }

  private mutating func diagnostic(_ diagnostic: Diagnostic, in file: SourceFile) {
    let place = diagnostic.range.map { file.location(at: $0.lowerBound) }
    object {
      $0.key("name")
      $0.string(diagnostic.kind.name)
      $0.key("severity")
      $0.string(diagnostic.severity.rawValue)
      $0.key("message")
      $0.string(diagnostic.message)
      $0.key("line")
      $0.number(place?.line)
      $0.key("column")
      $0.number(place?.column)
    }
  }

  /// Writes a value with its provenance and line, or `null`.
  private mutating func located(_ value: Located<String>?, in file: SourceFile) {
    guard let value else { return null() }
    object {
      $0.key("value")
      $0.string(value.value)
      $0.origin(of: value, in: file)
    }
  }

  private mutating func origin<Value>(of value: Located<Value>, in file: SourceFile) {
    key("provenance")
    string(value.provenance.rawValue)
    line(of: value.range, in: file)
  }

  private mutating func line(of range: SourceRange?, in file: SourceFile) {
    key("line")
    number(range.map { file.line(at: $0.lowerBound) })
  }
}
