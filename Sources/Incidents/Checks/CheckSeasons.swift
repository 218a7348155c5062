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
  var found: [Diagnostic] = []
  var seen: Set<String> = []
  func check(_ time: Timestamp, at range: SourceRange?) {
    guard let zone = time.zone?.name, let date = time.date, let clock = time.clock,
      let valid = ZoneNames.nameInSeason(of: zone, on: date, at: clock),
      seen.insert(zone.asciiLowercased).inserted
    else { return }
    found.append(
      Diagnostic(
        .zoneOutOfSeason,
        "\(zone) is out of season on \(date.iso), when most clocks there show \(valid)",
        path: incident.document.file.path, range: range,
        help: "write \(valid) if the time of those clocks is meant"))
  }
  for entry in incident.timeline { if let time = entry.at { check(time, at: entry.range) } }
  for name in Milestones.Name.allCases {
    if let milestone = incident.milestones[name] { check(milestone.value, at: milestone.range) }
  }
  return found
}
