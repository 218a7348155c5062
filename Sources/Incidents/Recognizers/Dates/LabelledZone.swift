import Diagnostics
import Documents

/// The zone that labels give to the times of a report: of a label such as `Time zone`, else the
/// only one that the labelled times of the incident name, as `When: 2024-02-20, 06:00 – 07:45 UTC`
/// does.
///
/// Nil where no label names one, and where they name several.
func labelledZone(of fields: [Field], in table: LineTable) -> Located<String>? {
  func located(_ zone: String, _ field: Field) -> Located<String> {
    Located(
      zone, at: table.sourceRange(of: Array(zone.utf8), in: table.lines[field.line]), .stated)
  }
  for field in fields where FieldLabels.zone.contains(field.label) {
    if let zone = zoneStatement(in: field.range, of: table.bytes) { return located(zone, field) }
  }
  var found: Located<String>?
  for field in fields where FieldLabels.timesOfIncident.contains(field.label) {
    let named = stamps(in: field.range, of: table.bytes)
    guard !named.isEmpty else { continue }
    let zones =
      named.flatMap { [$0.zone, $0.endZone].compactMap { $0 } }
      + [zoneBehindDay(of: field, named, in: table)].compactMap { $0 }
    for zone in zones {
      if let found, found.value.asciiLowercased != zone.asciiLowercased { return nil }
      found = found ?? located(zone, field)
    }
  }
  return found
}

/// The only zone that a report names, where it tells the same times of day without it elsewhere, as
/// a timeline tells those of the summary `between 09:12 and 11:04 CET`.
///
/// Nil where the report names several zones, or speaks of local time; what is quoted or reported may
/// be told in another zone.
func zoneOfEqualTimes(in table: LineTable) -> Located<String>? {
  var found: (zone: String, line: Int)?
  var zoned: Set<ClockTime> = []
  var bare: Set<ClockTime> = []
  for index in table.lines.indices where table.lines[index].quoteDepth == 0 {
    let stamps = table.stamps[index]
    let text = table.bytes[table.lines[index].text]
    if localTimes.occurs(in: text) { return nil }
    guard !stamps.isEmpty, !reports.occurs(in: text) else { continue }
    // A zone behind the last of several times holds for all.
    let last = stamps.last { $0.clock != nil }?.zone
    for stamp in stamps {
      guard let zone = stamp.zone ?? last else {
        bare.formUnion([stamp.clock, stamp.endClock].compactMap(\.self))
        continue
      }
      if let found, found.zone.asciiLowercased != zone.asciiLowercased { return nil }
      found = found ?? (zone, index)
      zoned.formUnion([stamp.clock, stamp.endClock].compactMap(\.self))
    }
  }
  let equal = zoned.intersection(bare)
  // Many things are at a full or half hour.
  guard let found, equal.count > 1 || equal.contains(where: { $0.minute % 30 != 0 }) else {
    return nil
  }
  return Located(
    found.zone,
    at: table.sourceRange(of: Array(found.zone.utf8), in: table.lines[found.line]), .inferred)
}

private let localTimes = PhraseTable(["local time", "times are local", "ortszeit", "heure locale"])
/// Words of lines that tell what others say, who may do so in another zone.
private let reports = PhraseTable([
  "report%", "reported", "says%", "said%", "\"", "“", "status page", "vendor", "provider",
  "upstream", "aws%", "azure", "gcp%", "github",
])

/// The zone in brackets behind a day without a time: `Date: 2024-05-02 (UTC)`.
private func zoneBehindDay(of field: Field, _ stamps: [Stamp], in table: LineTable) -> String? {
  guard let day = stamps.last, day.clock == nil else { return nil }
  let rest = day.range.upperBound..<field.range.upperBound
  let words = table.bytes[rest].trimmed
  guard words.first == UInt8(ascii: "("), words.count <= 40 else { return nil }
  return zoneStatement(in: rest, of: table.bytes)
}

extension FieldLabels {
  static let zone: LabelList = [
    "timezone", "time zone", "zone", "tz", "times in", "zeitzone", "tidssone", "fuseau",
    "fuseau horaire", "zona horaria", "huso horario", "fuso horário", "tijdzone", "タイムゾーン", "时区",
  ]
  /// Labels of when the incident was: a detection may be told in the zone of who noticed it.
  static let timesOfIncident: Set<String> = Set(
    [started, duration, incidentDate, period, date].joined())
}
