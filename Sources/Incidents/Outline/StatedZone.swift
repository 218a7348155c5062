import Diagnostics
import Documents

/// The zone of a line such as `All times in UTC` outside of any timeline's own heading.
func statedZone(in lines: ArraySlice<Line>, of table: LineTable) -> Located<String>? {
  for line in lines where line.kind != .code {
    // In a long line the zone stands right behind the words: `went wrong (times are UTC)`.
    let isLong = line.text.count >= 200
    guard let start = (isLong ? zoneClaims : zoneWords).firstMatch(in: table.bytes[line.text])
    else { continue }
    if let other = picturesAndChanges.firstMatch(in: table.bytes[line.text]), other < start {
      continue
    }
    let lower = isLong ? line.text.lowerBound + start : line.text.lowerBound
    var upper = isLong ? Swift.min(lower + 40, line.text.upperBound) : line.text.upperBound
    while upper < line.text.upperBound, table.bytes[upper].isLetterOrNonASCII { upper += 1 }
    guard let zone = zoneStatement(in: lower..<upper, of: table.bytes) else { continue }
    return Located(zone, at: table.sourceRange(of: Array(zone.utf8), in: line), .stated)
  }
  return nil
}

/// Words of a line whose zone is that of a picture or a change: `the screenshots have timestamps in
/// UTC+2`.
private let picturesAndChanges = PhraseTable(
  [
    "screenshot", "screen shot", "bildschirmfoto", "capture d'écran", "captura de pantalla",
    "{graph|graphs|chart|charts|image|images|figure|figures|picture|pictures} {is|are|has|have|show|shows|use|uses|below|above}",
    "author's time", "author's zone", "author’s time",
    "{commit|commits} {is|are|has|have|timestamps|times}",
  ].flatMap(alternatives(in:)))

/// Those that claim it in the midst of a text too: a `time zone` may be what the text is about.
private let zoneClaims = PhraseTable([
  "all times", "times are", "times listed", "times given", "times below", "times shown",
  "times utc",
])

/// The words by which a line names the zone of all times.
private let zoneWords = PhraseTable([
  "all times", "times in", "times are", "timezone", "time zone", "timestamps", "times listed",
  "times given", "times below", "times shown", "times utc", "everything below is in",
  "everything here is in", "tiderna är", "alla klockslag", "alla tider",
  "alle zeiten", "alle uhrzeiten", "zeiten in", "uhrzeiten in", "toutes les heures",
  "les heures sont", "heures en", "todas las horas", "todos os horários", "todas as horas",
  "alle tider", "alle klokkeslett", "alle tijden", "horários em", "horas em", "horas en",
  "horarios en", "zeitangaben in", "zeitangaben sind", "heures de paris", "heures utc",
  "tijden in", "tider i",
])
