package import Archives
import Diagnostics
import Documents
import Encodings
import Incidents
import Sites

/// Writes what was read from each report, line by line, as a JSON array.
///
/// Each object has `path`, `incident` (as `export` prints it) and `lines`: `line`, `read_as` (a
/// list of words), `not_understood` (the reason, or null) and `text`. Blank lines are left out.
///
/// - Parameters:
///   - archive: The reports.
///   - prefix: What is put before their paths.
/// - Returns: The array as UTF-8.
package func explanationJSON(of archive: Archive, prefix: String) -> [UInt8] {
  var bytes: [UInt8] = [UInt8(ascii: "[")]
  for (index, entry) in archive.incidents.enumerated() {
    let file = entry.incident.document.file
    bytes.append(literal: index == 0 ? "\n{\"path\":" : ",\n{\"path\":")
    bytes.append(jsonString: prefix + file.path)
    bytes.append(literal: ",\"incident\":")
    appendIncidentJSON(of: index, in: archive, to: &bytes)
    bytes.append(literal: ",\"lines\":[")
    for (position, reading) in lineReadings(of: entry.incident).enumerated() {
      bytes.append(literal: position == 0 ? "\n{\"line\":" : ",\n{\"line\":")
      bytes.append(contentsOf: String(reading.line).utf8)
      bytes.append(literal: ",\"read_as\":[")
      for (number, use) in reading.uses.enumerated() {
        if number > 0 { bytes.append(literal: ",") }
        bytes.append(jsonString: use)
      }
      bytes.append(literal: "],\"not_understood\":")
      if let gap = reading.gap {
        bytes.append(jsonString: gap.rawValue)
      } else {
        bytes.append(literal: "null")
      }
      bytes.append(literal: ",\"text\":")
      bytes.append(jsonString: file.text(file.range(ofLine: reading.line)))
      bytes.append(literal: "}")
    }
    bytes.append(literal: "]}")
  }
  bytes.append(literal: "\n]\n")
  return bytes
}
