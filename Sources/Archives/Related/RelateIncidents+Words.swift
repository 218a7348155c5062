import Incidents

// What all the words of two reports say, where nothing else relates them.

/// How much of all their words two reports of one house must have in common where nothing else
/// speaks for any; and how many incidents are shown for that.
///
/// Of the 22 pairs of the public corpus that reach it, a reader found 15 useful, 7 arguable and
/// none wrong; of the next 18, 6 were useful: what else speaks for a pair tells which.
private let leastWordLikeness: Float = 0.11
private let wordRelatedLimit = 2
/// And how much where a cause brought about both, their most telling terms agree as much as given
/// behind it, or they hit the same service.
private let leastBesideCause: Float = 0.095
private let leastBesideTerms: Float = 0.06
private let leastTermsBeside: Float = 0.28
private let leastWordsBesideService: Float = 0.05
/// How many neighbours in time of the same house are looked at for that.
private let neighbourLimit = 64
/// And what a shared word must add to be told, and how many such words there must be.
private let leastWordWeight: Float = 0.006
private let tellingWordCount = 2
private let toldWordLimit = 3

extension Relations {
  /// Returns the candidates of the same house that have most of their words in common with an
  /// incident, for which nothing else speaks.
  func alike(
    _ candidates: [Int], _ incident: Int, count: Int, _ shared: inout [TermIndex.Shared]
  ) -> [RelatedIncident] {
    var found: [RelatedIncident] = []
    var seen: Set<Int> = [ties.originals[incident]]
    let house = ties.houses.byIncident[incident]
    for other in candidates + neighbours(of: incident)
    where ties.houses.byIncident[other] == house && seen.insert(ties.originals[other]).inserted {
      terms.words.findShared(incident, other, in: &shared)
      let likeness = shared.reduce(0) { $0 + $1.weight }
      guard likeness >= leastWordsBesideService else { continue }
      let told = strongestWords(shared)
      let common = ties.facets.common(incident, other)
      terms.findShared(incident, other, in: &shared)
      // `ingress controller` is two words.
      let wordCount = told.reduce(0) { count, word in
        let spaces = terms.spelling(of: word.term).utf8.count { $0 == UInt8(ascii: " ") }
        return count + 1 + spaces
      }
      guard wordCount >= tellingWordCount, isAlikeInWords(likeness, common, shared) else {
        continue
      }
      var reasons = told.map { RelatedIncident.Reason.sharedTerm(terms.spelling(of: $0.term)) }
      ties.facets.forEachShared(incident, other) { facet, isService, weight, _ in
        guard weight >= 0.02 else { return }
        reasons.insert(ties.facets.reason(facet), at: isService ? 0 : reasons.count)
      }
      found.append(RelatedIncident(index: other, score: Double(likeness), reasons: reasons))
    }
    found.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    return Array(found.prefix(Swift.min(count, wordRelatedLimit)))
  }

  /// Whether two incidents of one house have enough of all their words in common.
  private func isAlikeInWords(
    _ likeness: Float, _ common: Facets.Common, _ shared: [TermIndex.Shared]
  ) -> Bool {
    if likeness >= leastWordLikeness { return true }
    if common.services > 0 { return true }
    if common.agreement == .full, likeness >= leastBesideCause { return true }
    // Names alone are those of parts that failed for reasons of their own.
    return likeness >= leastBesideTerms
      && terms.likeness(of: shared) >= leastTermsBeside && shared.contains { !$0.isName }
  }

  /// Returns the incidents of the same house that stand next to an incident in time.
  private func neighbours(of incident: Int) -> ArraySlice<Int> {
    let members = ties.houses.members[ties.houses.byIncident[incident]]
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < incident { low = middle + 1 } else { high = middle }
    }
    let start = Swift.max(0, Swift.min(low - neighbourLimit / 2, members.count - neighbourLimit))
    return members[start..<Swift.min(members.count, start + neighbourLimit)]
  }

  /// Returns those of the related incidents of a report of which a second copy has some words too.
  func retell(_ related: [RelatedIncident], for copy: Int) -> [RelatedIncident] {
    var shared: [TermIndex.Shared] = []
    return related.compactMap { related in
      guard ties.houses.byIncident[related.index] == ties.houses.byIncident[copy] else {
        return nil
      }
      terms.words.findShared(copy, related.index, in: &shared)
      let told = strongestWords(shared)
      guard told.count >= tellingWordCount else { return nil }
      var own = related
      own.reasons = told.map { .sharedTerm(terms.spelling(of: $0.term)) }
      return own
    }
  }

  /// Returns the words that add most, strongest first; where one is a part of another, the fuller.
  private func strongestWords(_ shared: [TermIndex.Shared]) -> [TermIndex.Shared] {
    var found: [TermIndex.Shared] = []
    for word in strongest(shared, atMost: 2 * toldWordLimit, least: leastWordWeight) {
      let parts = found.indices.filter { terms.term(word.term, covers: found[$0].term) }
      if let first = parts.first {
        found[first] = word
        for part in parts.dropFirst().reversed() { found.remove(at: part) }
      } else {
        found.append(word)
      }
    }
    return Array(found.prefix(toldWordLimit))
  }
}
