package import Archives
import Sites

/// Returns the data of all incidents as one JSON array, newest first.
package func exportedJSON(of archive: Archive) -> [UInt8] {
  var bytes: [UInt8] = [UInt8(ascii: "[")]
  for index in archive.incidents.indices {
    bytes += Array((index == 0 ? "\n" : ",\n").utf8)
    appendIncidentJSON(of: index, in: archive, to: &bytes)
  }
  bytes += Array("\n]\n".utf8)
  return bytes
}

/// Writes exported data to a file that the user named, in one step.
package func writeExport(_ bytes: [UInt8], to path: String) throws(ProjectError) {
  do throws(SystemError) { try replaceFile(path, with: bytes) } catch {
    throw ProjectError(.unwritable, path: path, error)
  }
}

/// Returns the data of all incidents, newest first, one JSON object a line (NDJSON).
package func exportedLines(of archive: Archive) -> [UInt8] {
  var bytes: [UInt8] = []
  for index in archive.incidents.indices {
    appendIncidentJSON(of: index, in: archive, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }
  return bytes
}
