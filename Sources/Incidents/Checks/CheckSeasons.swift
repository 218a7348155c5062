import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let zoneOutOfSeason = Diagnostic.Kind(
    "zone-out-of-season", .note, concernsReader: true,
    explanation: """
      A time has the name of a zone that is not in force on that day, such as PST in July, when clocks \
      on the Pacific coast show PDT. The time counts as it is written, with the offset of the zone that \
      it names; if the time of those clocks is meant, it is an hour off. A few places keep it all \
      year. Each zone is reported once.
      """)
}

/// Finds times in the standard time of a region during its summer, and the other way around.
func checkSeasons(_ incident: Incident) -> [Diagnostic] {
  let milestones = Milestones.Name.allCases.compactMap { incident.milestones[$0] }
  let times =
    incident.timeline.map { (time: $0.at, range: Optional($0.range)) }
    + milestones.map { (time: Optional($0.value), range: $0.range) }
  var seen: Set<String> = []
  return times.compactMap { time, range in
    guard let time, let zone = time.zone?.name, let date = time.date, let clock = time.clock,
      let valid = ZoneNames.nameInSeason(of: zone, on: date, at: clock),
      seen.insert(zone.asciiLowercased).inserted
    else { return nil }
    return Diagnostic(
      .zoneOutOfSeason,
      "\(zone) is out of season on \(date.iso), when most clocks there show \(valid)",
      path: incident.document.file.path, range: range,
      help: "write \(valid) if the time of those clocks is meant")
  }
}
