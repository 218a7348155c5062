package import Incidents

/// A similar incident and why it is one.
package struct RelatedIncident: Sendable, Hashable {
  /// A reason that a reader can check.
  package enum Reason: Sendable, Hashable {
    /// One report refers to the other.
    case reference
    case sharedService(String)
    case sharedCause(CauseClass.ID)
    /// Both mention a rare term or error string.
    case sharedTerm(String)
  }

  package var index: Int
  /// Above 0; comparable within one archive only.
  package var score: Double
  /// The strongest first; never empty.
  package var reasons: [Reason]

  package init(index: Int, score: Double, reasons: [Reason]) {
    self.index = index
    self.score = score
    self.reasons = reasons
  }
}
