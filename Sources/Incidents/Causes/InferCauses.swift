import Diagnostics
import Documents

/// The classes found in one report so far, with their weight and best sentence.
private struct Tally {
  var weight = 0.0
  var best = 0.0
  var evidence = ""
  var line = 0
  var roles: [CauseFinding.Role: Double] = [:]
}

/// Infers cause classes from the wording of a report.
///
/// Sentences of the trigger, root-cause and contributing sections weigh most, then those of the
/// summary, then the timeline's first events. A sentence that denies a cause, or that speaks of
/// another incident, does not count; action items never do. Each finding keeps its best sentence.
///
/// - Complexity: O(n · p) for n bytes in those sections and p phrases.
func inferCauses(of incident: Incident, table: LineTable, outline: Outline) -> [CauseFinding] {
  var tallies: [CauseClass.ID: Tally] = [:]
  func count(_ lines: some Sequence<Int>, weight: Double, role: CauseFinding.Role?) {
    for paragraph in outline.paragraphs(in: lines, of: table) {
      count(paragraph.text, line: paragraph.line, weight: weight, role: role)
    }
  }
  func count(_ text: Range<Int>, line: Int, weight: Double, role: CauseFinding.Role?) {
    for sentence in sentences(of: table.bytes[text]) {
      let found = CauseWords.find(in: table.bytes[sentence])
      guard !found.isDenied else { continue }
      let spoken = found.role
      for (index, strength) in found.rules {
        let rule = CauseRules.all[index]
        let score = strength * weight * (spoken == nil ? 1 : 1.25)
        let part = role == .root && rule.isCircumstance ? .contributing : role
        let seen = spoken ?? part ?? (rule.isCircumstance ? .contributing : .root)
        tallies[rule.cause, default: Tally()].add(
          score, role: seen, evidence: table.text(sentence), line: line)
      }
    }
  }
  func countSections(_ role: Section.Role, weight: Double, as part: CauseFinding.Role?) {
    for entry in outline.entries(role) {
      if let value = entry.inlineValue, let line = entry.titleLine {
        count(value, line: line, weight: weight, role: part)
      }
      count(entry.lines.filter { owns($0, entry, role, in: outline) }, weight: weight, role: part)
    }
  }
  // What was not seen, a report tells where it looks back.
  func countGap(_ role: Section.Role) {
    let gap = CauseRules.all.firstIndex { $0.cause == "monitoring-gap" }
    for entry in outline.entries(role) {
      for (text, line) in outline.paragraphs(in: entry.lines, of: table) {
        for sentence in sentences(of: table.bytes[text]) {
          let found = CauseWords.find(in: table.bytes[sentence])
          guard let gap, found.rules.contains(where: { $0.index == gap && $0.strength >= 1 }) else {
            continue
          }
          tallies[CauseRules.all[gap].cause, default: Tally()].add(
            0.8, role: .contributing, evidence: table.text(sentence), line: line)
        }
      }
    }
  }
  countSections(.rootCause, weight: 1, as: .root)
  countSections(.trigger, weight: 1, as: .trigger)
  countSections(.contributingFactors, weight: 0.8, as: .contributing)
  let hasCauseText = !tallies.isEmpty
  if let title = outline.entries.first(where: { $0.section.level == 1 })?.titleLine {
    count(table.lines[title].text, line: title, weight: 0.5, role: nil)
  }
  countSections(.summary, weight: hasCauseText ? 0.4 : 0.8, as: nil)
  countSections(.detection, weight: 0.25, as: nil)
  if !hasCauseText {
    countSections(.response, weight: 0.4, as: nil)
    countSections(.wentWrong, weight: 0.4, as: nil)
    count(
      table.lines.indices.prefix(40).filter { outline.role(ofLine: $0) == .other },
      weight: 0.5, role: nil)
  } else {
    countSections(.wentWrong, weight: 0.2, as: .contributing)
  }
  countGap(.lessons)
  countGap(.wentWrong)
  countGap(.detection)
  // The first event is often the change that set it off.
  if let first = incident.timeline.first(where: { $0.kind != .detected }),
    incident.timeline.first == first
  {
    for (index, strength) in CauseWords.find(in: Array(first.text.utf8)[...]).rules {
      let cause = CauseRules.all[index].cause
      guard strength >= 1, cause == "configuration-change" || cause == "migration-maintenance"
      else {
        continue
      }
      tallies[cause, default: Tally()].add(
        0.6, role: .trigger, evidence: first.text,
        line: table.lines.firstIndex { table.sourceRange(of: $0) == first.range } ?? 0)
    }
  }
  return findings(tallies, table: table)
}

/// Whether a line belongs to a section itself, or to a subsection without a role of its own.
private func owns(
  _ line: Int, _ entry: Outline.Entry, _ role: Section.Role, in outline: Outline
) -> Bool {
  let owner = outline.owners[line]
  guard owner >= 0 else { return false }
  let found = outline.entries[owner].section
  return found.role == role || found.role == .other || found.line == entry.section.line
}

extension Tally {
  fileprivate mutating func add(
    _ score: Double, role: CauseFinding.Role, evidence: String, line: Int
  ) {
    weight += score
    roles[role, default: 0] += score
    if score > best {
      best = score
      self.evidence = evidence
      self.line = line
    }
  }
}

/// Keeps the classes that are well enough supported, the strongest as root.
private func findings(
  _ tallies: [CauseClass.ID: Tally], table: LineTable
) -> [CauseFinding] {
  let ranked = tallies.sorted { a, b in
    a.value.weight != b.value.weight ? a.value.weight > b.value.weight : a.key < b.key
  }
  guard let top = ranked.first, top.value.weight >= 0.5 else { return [] }
  var found: [CauseFinding] = []
  for (index, (cause, tally)) in ranked.enumerated() {
    guard tally.best >= 0.5, tally.best >= 0.8 || tally.weight >= top.value.weight * 0.34, index < 5
    else { continue }
    let role =
      tally.roles.max { a, b in a.value != b.value ? a.value < b.value : a.key > b.key }?.key
      ?? .contributing
    let words = Array(tally.evidence.utf8.prefix(40))
    found.append(
      CauseFinding(
        cause: cause, role: role, provenance: .inferred,
        confidence: (Swift.min(0.95, 0.3 + tally.weight * 0.2) * 100).rounded() / 100,
        evidence: tally.evidence,
        range: table.sourceRange(of: words, in: table.lines[tally.line])))
  }
  // Two root causes at most, and the second only where it weighs nearly as much: the others contributed.
  var roots = 0
  for index in found.indices where found[index].role == .root {
    let weight = tallies[found[index].cause]?.weight ?? 0
    if roots == 2 || roots == 1 && weight < top.value.weight * 0.8 {
      found[index].role = .contributing
    } else {
      roots += 1
    }
  }
  // A report has a root cause as soon as it has a cause: the strongest that is no trigger.
  if !found.contains(where: { $0.role == .root }),
    let index = found.firstIndex(where: { $0.role == .contributing })
  {
    found[index].role = .root
  }
  return found.sorted { a, b in
    a.role != b.role ? a.role < b.role : a.confidence > b.confidence
  }
}
