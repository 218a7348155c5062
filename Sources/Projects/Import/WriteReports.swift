import Archives
package import Diagnostics
import Documents
import Incidents

/// What an import did.
package struct ImportSummary: Sendable, Hashable {
  /// The files that were written, by path.
  package var written: [String] = []
  /// The files that were there already and stay as they are.
  package var kept: [String] = []
}

/// Reads what another tool exported, and writes reports into a folder.
///
/// An incident that a report in the folder names as its status page's has that report, whatever the
/// name of its file. A file that is there already is left as it is: people have worked on it.
///
/// - Throws: `ProjectError` where the file can't be read or the folder not be written.
package func importReports(
  from path: String, into folder: String
) throws(ProjectError) -> (summary: ImportSummary, source: SourceFile, diagnostics: [Diagnostic]) {
  if siteAddress(path) != nil {
    throw ProjectError(
      .misuse, path: path, reason: "only a file can be imported, not an address",
      remedy: "download it first, as with 'curl -O \(path)', and name the file")
  }
  let file: SourceFile
  do throws(SystemError) {
    guard let bytes = try readFile(path, upTo: 64 << 20) else {
      throw SystemError.tooLarge
    }
    file = SourceFile(path: path, decoding: bytes)
  } catch {
    throw ProjectError(.unreadable, path: path, error)
  }
  let reports = importStatuspage(file)
  var summary = ImportSummary()
  guard !reports.value.isEmpty else { return (summary, file, reports.diagnostics) }
  do throws(SystemError) {
    try makeFolder(folder)
    let target = try Folder(folder)
    var known = try KnownReports(in: target)
    for report in reports.value {
      if let name = known.fileByIncident[report.id] {
        summary.kept.append(name)
        continue
      }
      var name = report.name
      var number = 1
      // Ids that differ in their punctuation alone ask for one name.
      while known.names.contains(name) {
        number += 1
        name = "\(report.name.dropLast(3))-\(number).md"
      }
      if (try? target.status(PathBytes(name.utf8))) != nil {
        summary.kept.append(name)
      } else {
        try target.write(report.bytes, to: PathBytes(name.utf8))
        summary.written.append(name)
        known.add(report.id, in: name)
      }
    }
  } catch {
    throw ProjectError(.unwritable, path: folder, error)
  }
  return (summary, file, reports.diagnostics)
}

/// The reports of a folder that name incidents of a status page.
private struct KnownReports {
  /// The names of their files, by what they call the incident and by the last part of the address
  /// that the site gives it.
  private(set) var fileByIncident: [String: String] = [:]
  /// The names of all these files.
  private(set) var names: Set<String> = []

  init(in folder: Folder) throws(SystemError) {
    for entry in try folder.entries() where entry.kind == .file {
      let name = String(decoding: entry.name, as: UTF8.self)
      guard isReportName(entry.name),
        let bytes = (try? folder.read(entry.name, upTo: largestFile)) ?? nil
      else { continue }
      let document = parseDocument(SourceFile(path: name, decoding: bytes))
      for incident in readIncidents(in: document.value, options: ReadingOptions()) {
        for page in incident.statusPages {
          add(page.value, in: name)
          if let slug = statusSlug(of: page.value) { add(slug, in: name) }
        }
      }
    }
  }

  mutating func add(_ id: String, in name: String) {
    fileByIncident[id] = fileByIncident[id] ?? name
    names.insert(name)
  }
}

private func makeFolder(_ path: String) throws(SystemError) {
  if (try? fileStatus(path)) != nil { return }
  var names = path.utf8.split(separator: slash, omittingEmptySubsequences: false)
  while names.last?.isEmpty == true { names.removeLast() }
  guard let last = names.popLast() else { return }
  let parent =
    names.isEmpty ? "." : String(decoding: Array(names.joined(separator: [slash])), as: UTF8.self)
  try Folder(parent.isEmpty ? "/" : parent).makeFolder(PathBytes(last))
}
