package import Diagnostics

/// A class of causes that a report declares or that its wording shows.
package struct CauseFinding: Sendable, Hashable {
  /// The part that a cause played; in the order of weight.
  package enum Role: String, Sendable, CaseIterable, Comparable {
    case root, trigger, contributing

    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .root: 0
      case .trigger: 1
      case .contributing: 2
      }
    }
  }

  /// The leaf class of the taxonomy, such as `configuration-change`.
  package var cause: CauseClass.ID
  package var role: Role
  package var provenance: Provenance
  /// From 0 to 1; 1 where declared.
  package var confidence: Double
  /// The sentence of the report that shows it, in its own words; empty where front matter has no
  /// note.
  package var evidence: String
  package var range: SourceRange?

  package init(
    cause: CauseClass.ID, role: Role, provenance: Provenance, confidence: Double, evidence: String,
    range: SourceRange?
  ) {
    self.cause = cause
    self.role = role
    self.provenance = provenance
    self.confidence = confidence
    self.evidence = evidence
    self.range = range
  }
}
