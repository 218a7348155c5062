/// What a term is in most of the incidents that have it.
enum TermStanding: UInt8, Sendable {
  /// An ordinary word, which may be rare by chance.
  case plain
  /// A name, an acronym, or a word that stands as code.
  case name
  /// Several words.
  case compound
  /// It has digits, inner capitals or joints.
  case technical
  /// The name of a tool that reports mention by the way.
  case tool
  /// An error message, as a program gives it.
  case message

  /// Whether it may be the name of a product, a part or an organisation.
  var isName: Bool {
    switch self {
    case .name, .compound, .tool: true
    case .plain, .technical, .message: false
    }
  }

  /// How little chance a use leaves that two incidents share the term by accident, from 0 to 1.
  func weight(of use: ChunkTerms.Entry) -> Float {
    // What a report names in its title or repeats is what it is about.
    let isTitle = use.use.contains(.title)
    let isTopic = isTitle || use.count >= 2
    return switch self {
    case .plain: isTitle ? 0.6 : isTopic ? 0.3 : 0
    case .name: isTopic ? 0.9 : 0.6
    case .compound: 0.8
    case .technical, .message: 1
    case .tool: isTitle ? 0.9 : 0
    }
  }
}

/// In how many incidents terms occur, and how they look there.
struct TermUsage {
  /// What is counted of one term, side by side since it is asked for together.
  private struct Counts {
    var incidents: Int32 = 0
    var technical: Int32 = 0
    var names: Int32 = 0
    var plain: Int32 = 0
    var isCompound = false
    var isMessage = false
  }

  /// By term.
  private var counts: [Counts] = []
  /// Terms that are a part of the name of a person.
  var people: Set<Int32> = []

  var termCount: Int { counts.count }

  /// Adds what a term is in one incident.
  mutating func add(_ entry: ChunkTerms.Entry, isCounted: Bool) {
    let term = Int(entry.term)
    while counts.count <= term { counts.append(Counts()) }
    guard isCounted else { return }
    counts[term].incidents += 1
    if entry.use.contains(.technical) { counts[term].technical += 1 }
    if entry.use.contains(.compound) { counts[term].isCompound = true }
    if entry.use.contains(.message) { counts[term].isMessage = true }
    // A word that a report writes small anywhere is no name there.
    if entry.use.contains(.plain) {
      counts[term].plain += 1
    } else if entry.use.contains(.name) {
      counts[term].names += 1
    }
  }

  /// Returns for each term how rare it is and what it is.
  func worth(
    incidentCount: Int, toolCount: Int32
  ) -> [(rarity: Float, standing: TermStanding)] {
    counts.enumerated().map { term, counts in
      let standing: TermStanding =
        if term < toolCount {
          .tool
        } else if counts.isMessage {
          .message
        } else if 2 * counts.technical > counts.incidents {
          .technical
        } else if counts.isCompound {
          .compound
        } else if counts.names > counts.plain {
          .name
        } else {
          .plain
        }
      let isUseful = counts.incidents >= 2 && !people.contains(Int32(term))
      return (isUseful ? telling(counts.incidents, of: incidentCount) : 0, standing)
    }
  }
}

/// Returns how much it tells that two of some incidents have what a number of them have: from 0 for
/// what too many have to 1 for what one has.
///
/// What occurs in a dozen incidents of a small archive still tells something; in a large one it is
/// a quarter of them.
func telling(_ frequency: Int32, of count: Int) -> Float {
  let most = Swift.max(2, Swift.min(12, (count + 1) / 2), count / 4)
  guard frequency > 0, frequency <= most else { return 0 }
  // As if there were a few incidents more: with two of them in the archive, two are not all.
  let whole = Float(count + 4)
  return binaryLogarithm(whole / Float(frequency)) / binaryLogarithm(whole)
}

/// Returns the logarithm to the base 2, with straight lines between the powers of 2.
///
/// Exact enough to rank, the same on every machine, and without a mathematical library.
func binaryLogarithm(_ value: Float) -> Float {
  guard value.isNormal, value > 0 else { return 0 }
  return Float(value.exponent) + value.significand - 1
}
