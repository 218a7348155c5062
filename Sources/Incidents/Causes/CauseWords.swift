/// What one sentence says about causes.
struct CauseWords {
  /// The rules whose phrases occur, as indexes in `CauseRules.all`, with their strength from 0.3 to 1.
  var rules: [(index: Int, strength: Double)] = []
  /// Whether the sentence takes a cause back, or speaks of another incident.
  var isDenied = false
  /// The part that the wording gives to its causes; nil where it gives none.
  var role: CauseFinding.Role?

  /// Finds the words of all rules in one pass.
  ///
  /// A phrase that names its class counts 1, two that only support it 0.7, and one of these 0.3.
  static func find(in sentence: ArraySlice<UInt8>) -> CauseWords {
    var strong: [Int] = []
    var weak: [Int: Set<Int>] = [:]
    var roles: Set<CauseFinding.Role> = []
    var words = CauseWords()
    table.forEachMatch(in: sentence) { number in
      switch meanings[number] {
      case .strong(let rule): if !strong.contains(rule) { strong.append(rule) }
      case .weak(let rule): weak[rule, default: []].insert(number)
      case .denial: words.isDenied = true
      case .role(let role): roles.insert(role)
      }
    }
    words.role = [.trigger, .contributing, .root].first { roles.contains($0) }
    words.rules = strong.map { ($0, 1) }
    for (rule, numbers) in weak where !strong.contains(rule) {
      words.rules.append((rule, numbers.count >= 2 ? 0.7 : 0.3))
    }
    words.rules.sort { $0.index < $1.index }
    return words
  }

  private enum Meaning: Sendable {
    case strong(Int)
    case weak(Int)
    case denial
    case role(CauseFinding.Role)
  }

  private static let phrases: [(String, Meaning)] = {
    var all: [(String, Meaning)] = []
    for (index, rule) in CauseRules.all.enumerated() {
      all += rule.strong.map { ($0, .strong(index)) }
      all += rule.weak.map { ($0, .weak(index)) }
    }
    all += (CauseRules.negations + CauseRules.otherIncidents).map { ($0, .denial) }
    for (role, words) in CauseRules.roleWords { all += words.map { ($0, .role(role)) } }
    return all
  }()
  private static let meanings: [Meaning] = phrases.map(\.1)
  private static let table = PhraseTable(phrases.map(\.0))
}
