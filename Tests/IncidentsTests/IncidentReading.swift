import Diagnostics
import Documents
import Incidents

/// Reads the incident of a text, as all tests of this module do; the zone is that of the
/// configuration.
func read(_ text: String, path: String = "report.md", zone: String? = nil) -> Incident {
  let document = parseDocument(SourceFile(path: path, text: text)).value
  return readIncidents(in: document, options: ReadingOptions(timeZone: zone))[0]
}

extension Incident {
  /// The entries of the timeline as `time | kind | text`.
  var timelineDump: [String] {
    timeline.map { "\($0.at?.iso ?? "-") | \($0.kind.rawValue) | \($0.text)" }
  }
  /// The times of the timeline.
  var times: [String] { timeline.map { $0.at?.iso ?? "-" } }
  /// The day and some milestones, `-` where nothing is known.
  func dateAnd(_ names: [Milestones.Name]) -> [String] {
    [date?.value.iso ?? "-"] + names.map { milestones[$0]?.value.iso ?? "-" }
  }
  /// Start, detection and end as clocks, with a `+` where they are not of a day; nil where they are
  /// not known.
  func clocks(on day: String) -> [String?] {
    [Milestones.Name.started, .detected, .resolved].map { name in
      milestones[name]?.value.iso.map { iso in
        (iso.hasPrefix(day) ? "" : "+") + iso.dropFirst(11).prefix(5)
      }
    }
  }
  /// The names of the diagnostics.
  var findings: Set<String> { Set(diagnostics.map(\.kind.name)) }
}
