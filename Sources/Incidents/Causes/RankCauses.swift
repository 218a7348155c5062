import Diagnostics

/// Keeps the classes that are well enough supported, next to the strongest of all.
///
/// The further down a class stands, the nearer to the strongest it must come, so that a long report
/// does not name every class that it mentions.
func rank(
  _ tallies: [CauseTally], of classes: [CauseClass], root: StatedRoot
) -> [CauseFinding] {
  let ranked = zip(classes, tallies)
    .map { Candidate(cause: $0.id, kind: $0.phrases.kind, tally: $1, weight: $1.weight) }
    .filter { $0.tally.isNamed }
    .sorted { a, b in
      // Of two that one sentence names alike, a bug tells less than whose it was.
      if a.weight != b.weight { return a.weight > b.weight }
      let (isPlainA, isPlainB) = (a.kind == .defect, b.kind == .defect)
      return isPlainA != isPlainB ? isPlainB : a.cause < b.cause
    }
  let top = ranked.first?.weight ?? 0
  var kept: [Candidate] = []
  for (candidate, share) in zip(ranked, [0, 0.42, 0.42, 0.6, 0.7]) {
    // A rare fault is not mentioned in passing, and a trigger is more than one cause among others.
    let isApart = candidate.kind == .rare || candidate.role == .trigger
    // What was not seen is told once, and at the end.
    let share = candidate.kind == .oversight ? 0.3 : isApart ? Swift.min(share, 0.42) : share
    guard candidate.weight >= 0.46, candidate.weight >= top * share else { continue }
    kept.append(candidate)
  }
  guard !kept.isEmpty else { return weakest(tallies, of: classes, root: root) }
  settleRoots(of: &kept, root: root)
  return kept.map { candidate in
    CauseFinding(
      cause: candidate.cause, role: candidate.role, provenance: .inferred,
      confidence: confidence(of: candidate.weight), evidence: candidate.tally.evidence,
      range: candidate.tally.range)
  }.sorted { a, b in a.role != b.role ? a.role < b.role : a.confidence > b.confidence }
}

/// What a report says about its root cause, in whatever words.
enum StatedRoot: Sendable {
  /// It has no section about it.
  case nowhere
  case stated
  /// It says that nobody knows it: then no class is called the root.
  case unknown
}

/// A class that may be shown.
private struct Candidate {
  var cause: CauseClass.ID
  var kind: CausePhrases.Kind
  var tally: CauseTally
  var weight: Double
  var role: CauseFinding.Role
  /// Whether the author gave the role.
  var isRoleTold: Bool { tally.toldRole != nil }

  init(cause: CauseClass.ID, kind: CausePhrases.Kind, tally: CauseTally, weight: Double) {
    self.cause = cause
    self.kind = kind
    self.tally = tally
    self.weight = weight
    role = tally.toldRole ?? tally.role ?? .contributing
  }

  /// Whether only what people lacked speaks for it, such as tests or knowledge: that lets a fault
  /// through, and is the root where no fault is told.
  var isLack: Bool { kind == .lapse && !tally.tellsDeed }

  /// Whether it is a fault, or something done, that may be the root for itself.
  var isFault: Bool { kind != .oversight && kind != .circumstance && !isLack }
}

/// Returns the one class that a report points to without telling a cause: by its best passing
/// mention, else by the repair; nothing where neither is there.
///
/// A mention is the root unless the report states another one, in words that name no class.
private func weakest(
  _ tallies: [CauseTally], of classes: [CauseClass], root: StatedRoot
) -> [CauseFinding] {
  let entries = zip(classes, tallies).filter { $0.0.phrases.kind != .oversight }
  let mentioned = entries.filter { $1.isNamed }.max { $0.1.weight < $1.1.weight }
  if let (cause, tally) = mentioned, tally.weight >= 0.3 {
    return [
      CauseFinding(
        cause: cause.id,
        role: tally.toldRole
          ?? (root == .unknown || root == .stated && tally.roles[.root] == nil
            ? .contributing : .root),
        provenance: .inferred, confidence: confidence(of: tally.weight), evidence: tally.evidence,
        range: tally.range)
    ]
  }
  let repaired = entries.filter { $1.repair != nil }
    .max { ($0.1.weight, $1.0.id) < ($1.1.weight, $0.0.id) }
  guard let (cause, tally) = repaired, let repair = tally.repair else { return [] }
  return [
    CauseFinding(
      cause: cause.id, role: root == .unknown ? .contributing : .root, provenance: .inferred,
      confidence: 0.35,
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

/// Leaves two root causes at most, and finds one where no words say which it is.
///
/// The second stays only where it weighs nearly as much, and where more than a word of its topic
/// stands among what is said about the root; the others contributed. A report has a root cause as
/// soon as it has a cause that is no trigger, except for what was not seen: beside a trigger, or a
/// statement of the root, that only contributed. What the author gave a role keeps it.
private func settleRoots(of kept: inout [Candidate], root: StatedRoot) {
  if root == .unknown {
    for index in kept.indices where kept[index].role == .root && !kept[index].isRoleTold {
      kept[index].role = .contributing
    }
    return
  }
  if kept.contains(where: { $0.role == .root && $0.isFault }) {
    for index in kept.indices where kept[index].role == .root && kept[index].isLack {
      if !kept[index].isRoleTold { kept[index].role = .contributing }
    }
  }
  var roots = 0
  var (strongest, stated) = (0.0, 0.0)
  for index in kept.indices where kept[index].role == .root {
    let said = kept[index].tally.roles[.root] ?? 0
    let isMinor = kept[index].weight < strongest * 0.8 || said < 0.5 && stated >= 0.5
    if !kept[index].isRoleTold, roots == 2 || roots == 1 && isMinor {
      kept[index].role = .contributing
    } else {
      roots += 1
      strongest = Swift.max(strongest, kept[index].weight)
      stated = Swift.max(stated, said)
    }
  }
  guard roots == 0 else { return }
  let isStated = root == .stated
  // What is stated as the root, and as the trigger too, is both.
  let both = kept.firstIndex { candidate in
    candidate.role == .trigger && candidate.tally.roles[.root] != nil && !candidate.isRoleTold
  }
  if let stated = both {
    kept[stated].role = .root
    return
  }
  // What was under way is the root only where it stands out.
  let contributing = kept.indices.filter {
    kept[$0].role == .contributing && !kept[$0].isRoleTold
      // Beside a statement of the root, what is listed as contributing did no more.
      && (!isStated || kept[$0].tally.standsElsewhere)
  }
  let seen = contributing.filter { kept[$0].kind != .oversight }
  guard !seen.isEmpty || root == .nowhere && contributing.count == kept.count else { return }
  let fault =
    seen.first { kept[$0].isFault } ?? seen.first { kept[$0].kind != .circumstance }
  guard let best = seen.first ?? contributing.first else { return }
  let isLack = kept[best].isLack
  let root = fault.flatMap { isLack || kept[best].weight < kept[$0].weight * 1.25 ? $0 : nil }
  kept[root ?? best].role = .root
}
