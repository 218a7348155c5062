import Diagnostics
import Documents

/// A fact of a report as front matter could declare it.
package struct ProposedFact: Sendable, Hashable {
  /// What front matter holds under a key.
  package enum Value: Sendable, Hashable {
    case text(String)
    case list([String])
  }

  /// The name of a front-matter key.
  package var key: String
  package var value: Value

  init(_ key: String, _ value: Value) {
    self.key = key
    self.value = value
  }
}

/// Returns the facts that a report states and its front matter lacks, in the order of the
/// reference.
///
/// Only what is certain: the report states it (for the date, the name of the file may), it is
/// exact, and nothing in the report contradicts it. What rules infer from the wording is never
/// among them.
package func proposedFacts(of incident: Incident) -> [ProposedFact] {
  let present = Set(
    (incident.document.frontMatter?.values.entries ?? []).compactMap {
      FrontMatterKey.named($0.key)?.name
    })
  let findings = Set(incident.diagnostics.map(\.kind.name))
  var facts: [ProposedFact] = []
  func add(_ key: String, _ text: Located<String>?) {
    guard let text, text.provenance == .stated, isShort(text.value) else { return }
    facts.append(ProposedFact(key, .text(text.value)))
  }
  func add(_ key: String, _ texts: [Located<String>]) {
    let isCertain = texts.allSatisfy { $0.provenance == .stated && isShort($0.value) }
    guard isCertain, !texts.isEmpty, texts.count <= 12 else { return }
    facts.append(ProposedFact(key, .list(texts.map(\.value))))
  }
  if let date = incident.date, date.provenance == .stated || date.provenance == .computed,
    findings.isDisjoint(with: ["ambiguous-date", "date-disagreement"]),
    isNamed(date.value, inPath: incident.document.file.path)
  {
    facts.append(ProposedFact("date", .text(date.value.iso)))
  }
  add("severity", incident.severity)
  add("services", incident.services)
  add("teams", incident.teams)
  add("timezone", incident.timeZone?.map(\.name))
  let isInOrder = findings.isDisjoint(with: ["end-before-start", "timeline-out-of-order"])
  for name in Milestones.Name.allCases where isInOrder {
    guard let time = incident.milestones[name], time.provenance == .stated,
      time.value.precision == .minute || time.value.precision == .second,
      time.value.clock != nil, let iso = time.value.iso
    else { continue }
    facts.append(ProposedFact(name.rawValue, .text(iso)))
  }
  if let duration = incident.statedDuration, duration.provenance == .stated,
    !duration.value.isApproximate, !findings.contains("duration-contradiction")
  {
    add("duration", duration.map(\.written))
  }
  return facts.filter { !present.contains($0.key) }
}

/// Whether a text is a value rather than a passage of prose.
private func isShort(_ text: String) -> Bool {
  text.utf8.count <= 80 && !text.utf8.contains { $0 < 0x20 }
}

/// Whether the name of a file tells this day, or none.
private func isNamed(_ date: CalendarDate, inPath path: String) -> Bool {
  TimeContext.date(inPath: path).map { $0 == date } ?? true
}
