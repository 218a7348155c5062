package import Diagnostics

/// A titled run of text, whatever mark the author used for its title.
package struct Section: Sendable, Hashable {
  /// What a section is about, in the terms of the SRE literature.
  package enum Role: String, Sendable, CaseIterable {
    case summary, metadata, impact
    case rootCause = "root_cause"
    case trigger
    case contributingFactors = "contributing_factors"
    case detection, response, resolution, timeline
    case actionItems = "action_items"
    case lessons
    case wentWell = "went_well"
    case wentWrong = "went_wrong"
    case lucky, related, people, questions, support, glossary, other

    /// Whether a section with it is about why the incident happened.
    var isAboutCause: Bool {
      switch self {
      case .rootCause, .trigger, .contributingFactors: true
      case .summary, .metadata, .impact, .detection, .response, .resolution, .timeline,
        .actionItems, .lessons, .wentWell, .wentWrong, .lucky, .related, .people, .questions,
        .support, .glossary, .other:
        false
      }
    }
  }

  /// How the author marked the title.
  package enum Style: String, Sendable { case heading, boldLine, label, listLabel, tableRow, none }

  package var role: Role
  package var title: String
  package var style: Style
  /// The level of a heading, 1 to 6; 7 for labels and bold lines below any heading.
  package var level: Int
  /// The line of the title, counted from 1.
  package var line: Int
  /// The last line of its content, subsections included.
  package var endLine: Int
  /// The bytes of the title.
  package var range: SourceRange

  package init(
    role: Role, title: String, style: Style, level: Int, line: Int, endLine: Int, range: SourceRange
  ) {
    self.role = role
    self.title = title
    self.style = style
    self.level = level
    self.line = line
    self.endLine = endLine
    self.range = range
  }
}

/// A mention of another incident in a report.
package struct Reference: Sendable, Hashable {
  /// What a mention names.
  package enum Target: Sendable, Hashable {
    /// An identifier, such as `INC-2023-014`.
    case id(String)
    /// What stands in a link of a wiki, such as `INC-2023-014` of `[[INC-2023-014|the outage]]`.
    case name(String)
    /// A path relative to the content folder, without fragment, such as `2019/waf.md`.
    case path(String)
    /// An address, or a path from the root of a site; it may be that of the archive's own site, or
    /// its last part may be a sibling's file.
    case url(String)
  }

  package var target: Target
  /// The words of the report.
  package var written: String
  package var range: SourceRange

  package init(target: Target, written: String, range: SourceRange) {
    self.target = target
    self.written = written
    self.range = range
  }
}
