import Diagnostics

/// Keeps the classes that are well enough supported, next to the strongest of all.
///
/// The further down a class stands, the nearer to the strongest it must come, so that a long report
/// does not name every class that it mentions.
func rank(_ tallies: [CauseTally], of classes: [CauseClass]) -> [CauseFinding] {
  let ranked = zip(classes, tallies).map {
    (cause: $0.id, kind: $0.phrases.kind, tally: $1, weight: $1.weight)
  }
  .filter { $0.tally.isNamed }
  .sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.cause < $1.cause }
  let top = ranked.first?.weight ?? 0
  var found: [CauseFinding] = []
  var weights: [Double] = []
  var kinds: [CausePhrases.Kind] = []
  for (entry, share) in zip(ranked, [0, 0.42, 0.42, 0.6, 0.7]) {
    let role = entry.tally.role ?? .contributing
    // A rare fault is not mentioned in passing, and a trigger is more than one cause among others.
    let isApart = entry.kind == .rare || role == .trigger
    // What was not seen is told once, and at the end.
    let share = entry.kind == .oversight ? 0.3 : isApart ? Swift.min(share, 0.42) : share
    guard entry.weight >= 0.46, entry.weight >= top * share else { continue }
    found.append(
      CauseFinding(
        cause: entry.cause, role: role, provenance: .inferred,
        confidence: confidence(of: entry.weight), evidence: entry.tally.evidence,
        range: entry.tally.range))
    weights.append(entry.weight)
    kinds.append(entry.kind)
  }
  guard !found.isEmpty else { return weakest(tallies, of: classes) }
  settleRoots(of: &found, weights: weights, kinds: kinds)
  return found.sorted { a, b in
    a.role != b.role ? a.role < b.role : a.confidence > b.confidence
  }
}

/// Returns the one class that a report points to without telling a cause: by its best passing
/// mention, else by the repair; nothing where neither is there.
private func weakest(_ tallies: [CauseTally], of classes: [CauseClass]) -> [CauseFinding] {
  let entries = zip(classes, tallies).filter { $0.0.phrases.kind != .oversight }
  let mentioned = entries.filter { $1.isNamed }.max { $0.1.weight < $1.1.weight }
  if let (cause, tally) = mentioned, tally.weight >= 0.3 {
    return [
      CauseFinding(
        cause: cause.id, role: .root, provenance: .inferred,
        confidence: confidence(of: tally.weight), evidence: tally.evidence, range: tally.range)
    ]
  }
  let repaired = entries.filter { $1.repair != nil }
    .max { ($0.1.weight, $1.0.id) < ($1.1.weight, $0.0.id) }
  guard let (cause, tally) = repaired, let repair = tally.repair else { return [] }
  return [
    CauseFinding(
      cause: cause.id, role: .root, provenance: .inferred, confidence: 0.35,
      evidence: repair.evidence, range: repair.range)
  ]
}

/// From 0.4 for the best passing mention of a report over 0.65 for what is just enough to 0.95, in
/// steps of 0.01.
///
/// It is the share of classes of that weight that readers found right, a doubtful one counted as
/// half, in 104 reports that were judged by hand.
private func confidence(of weight: Double) -> Double {
  let share = weight < 0.46 ? 0.3 + weight * 0.33 : 0.55 + weight * 0.22
  return (Swift.min(0.95, share) * 100).rounded() / 100
}

/// Leaves two root causes at most.
///
/// The second stays only where it weighs nearly as much; the others contributed. A report has a
/// root cause as soon as it has a cause that is no trigger.
private func settleRoots(
  of found: inout [CauseFinding], weights: [Double], kinds: [CausePhrases.Kind]
) {
  var roots = 0
  var strongest = 0.0
  for index in found.indices where found[index].role == .root {
    if roots == 2 || roots == 1 && weights[index] < strongest * 0.8 {
      found[index].role = .contributing
    } else {
      roots += 1
      strongest = Swift.max(strongest, weights[index])
    }
  }
  guard roots == 0 else { return }
  // What was not seen is the root only where nothing else is found, and what was under way only
  // where it stands out.
  let contributing = found.indices.filter { found[$0].role == .contributing }
  let seen = contributing.first { kinds[$0] != .oversight }
  let fault = contributing.first { ![.oversight, .circumstance].contains(kinds[$0]) }
  guard let best = seen ?? contributing.first else { return }
  let root = fault.flatMap { weights[best] < weights[$0] * 1.25 ? $0 : nil } ?? best
  found[root].role = .root
}
