import Diagnostics
import Documents
import Incidents

/// What a file beside reports is, where its name and its text say that it is no report.
enum Companion: Sendable, Hashable {
  /// What explains the folder or its rules, such as a `README.md` beside the reports.
  case guide
  /// The form that new reports begin from.
  case template
  /// The words of the house, which become a page of their own.
  case glossary

  /// The words that names of templates are made of, beside a number.
  private static let templateWords: Set<String> = [
    "template", "templates", "postmortem", "postmortems", "post", "mortem", "incident", "incidents",
    "report", "rca", "retrospective", "retro", "outage", "example", "sample", "blank", "new", "the",
  ]

  /// The names of guides that projects have, whatever else lies beside them.
  private static let guideNames: Set<String> = [
    "contributing", "code of conduct", "license", "licence", "changelog", "maintainers",
    "codeowners",
  ]

  /// Creates what a file is; nil for a report, which is anything that tells of an incident.
  ///
  /// - Parameters:
  ///   - incident: What was read from the file.
  ///   - hasNeighbours: Whether other files lie in the same folder, or the file at the root.
  init?(of incident: borrowing Incident, hasNeighbours: Bool) {
    let words = Self.words(ofFile: incident.document.file.path)
    if words.contains("template"), words.allSatisfy({ Self.templateWords.contains($0) }) {
      self = .template
      return
    }
    guard incident.date == nil, incident.timeline.allSatisfy({ $0.at == nil }) else { return nil }
    let name = words.joined(separator: " ")
    if name == "glossary" {
      self = .glossary
    } else if words.contains("template") {
      self = .template
    } else if Self.guideNames.contains(name) {
      self = .guide
    } else if name == "readme" || name == "index", hasNeighbours, !incident.tellsOfIncident {
      self = .guide
    } else {
      return nil
    }
  }

  /// The words of a file's name without its ending, in small letters; numbers are left out.
  private static func words(ofFile path: String) -> [String] {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let stem = name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
    return stem.split { !(0x61...0x7A).contains($0 | 0x20) && $0 < 0x80 }
      .map { String(Substring($0)).lowercased() }
  }

  /// What is told of a file that is left out of the list of incidents.
  func note(on path: String) -> Diagnostic {
    let message =
      switch self {
      case .guide: "this explains the folder, so it is no incident of the archive"
      case .template: "this is a template, so it is no incident of the archive"
      case .glossary: "this is the glossary, so it has a page of its own and is no incident"
      }
    let help =
      self == .template
      ? "give a report another name, or name the file under 'exclude:' to hear no more of it"
      : "give a report its 'date:', or name the file under 'exclude:' to hear no more of it"
    return Diagnostic(.notAReport, message, path: path, range: nil, help: help)
  }
}

extension Incident {
  /// Whether a section of the text is one that reports have.
  fileprivate var tellsOfIncident: Bool {
    sections.contains { section in
      switch section.role {
      case .impact, .rootCause, .trigger, .contributingFactors, .detection, .response, .resolution,
        .timeline, .actionItems:
        true
      default: false
      }
    }
  }
}

extension Diagnostic.Kind {
  static let notAReport = Self(
    "not-a-report", .note,
    explanation: """
      The file is called as guides, templates and glossaries are (README, CONTRIBUTING, template, \
      glossary) and tells of no incident: it has no date. So it is not listed among the incidents; a \
      glossary gets a page of its own. A report of that name counts as soon as it has a date; a \
      template never does. What is named under 'exclude:' in faultline.yml is passed over in silence.
      """)
}
