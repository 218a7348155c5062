import Archives
import Encodings
import Incidents
import Templates

/// The causes of an incident by the part they played, as its page shows them.
struct CauseGroups {
  private(set) var roots: [TemplateValue] = []
  private(set) var triggers: [TemplateValue] = []
  private(set) var factors: [TemplateValue] = []
  /// Whether rules over the wording suggested any of them.
  let hasInferred: Bool

  init(_ view: IncidentView) {
    let findings = view.incident.causes
    hasInferred = findings.contains { $0.provenance == .inferred }
    for finding in findings {
      let value = Self.view(of: finding, view)
      switch finding.role {
      case .root: roots.append(value)
      case .trigger: triggers.append(value)
      case .contributing: factors.append(value)
      }
    }
  }

  private static func view(of finding: CauseFinding, _ view: IncidentView) -> TemplateValue {
    let record = view.context.shared.causes[finding.cause]
    let cause = record.map { view.context.archive.causes[$0].cause }
    // A text that the callout shows anyway needs no second printing.
    let isShown = view.incident.rootCauseText.map { text in
      finding.role == .root && text.value.contains(bytesOf: finding.evidence)
    }
    return [
      "title": .string(
        cause?.title ?? view.context.archive.taxonomy[finding.cause]?.title ?? finding.cause),
      "path": record.map { view.context.path(.cause($0)) } ?? .null,
      "evidence": finding.evidence.isEmpty || isShown == true ? .null : .string(finding.evidence),
      "provenance": .string(view.words(finding.provenance.note)),
      "isInferred": .bool(finding.provenance == .inferred),
    ]
  }
}
