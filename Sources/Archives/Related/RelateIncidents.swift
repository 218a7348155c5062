import Incidents

/// How many incidents of one term are looked at: those nearest in time.
private let postingLimit = 128
/// How many incidents are compared in full, by the likeness of their terms; and how many of those
/// that a report refers to, or that refer to it.
private let candidateLimit = 24
/// How much two incidents must have in common: a rare name in both titles, or in both summaries.
private let leastLikeness = 0.27
/// And how strongly those behind the best one must be related.
private let leastBehindBest = 0.34
/// And how much where they hit the same service.
private let leastBesideService = 0.08
/// How many incidents one thread takes at a time, at least; it hangs on no number of threads, so
/// that the result does not.
private let chunkSize = 256
/// In how many runs terms are read, at most: each has a table of its own.
private let tableLimit = 16

/// Finds the most similar others of each incident, and returns how many postings were looked at.
///
/// Explicit references count most. Else two incidents need words in common: each term counts by how
/// rare it is and by how much both reports are about it, so that a rare name in both titles is
/// enough, and a word that both use by the way is nearly nothing. Shared services and causes add to
/// that. Nothing is better than noise, so what stays below `leastLikeness` is not shown. The second
/// copy of a report is never offered.
///
/// - Parameters:
///   - entries: The incidents, whose `related` are set.
///   - links: For each incident those that its report refers to.
///   - originals: For each incident the first report of it, as `originalReports(of:)` finds it.
///   - services: The services that the incidents name.
///   - options: How many to find, and on how many threads.
/// - Returns: The number of postings that were looked at.
/// - Complexity: O(n): for each incident at most `termLimit` times `postingLimit` others.
@discardableResult
func relateIncidents(
  in entries: inout [LinkedIncident], links: [[Int]], originals: [Int], services: ServiceTable,
  options: ArchiveOptions
) -> Int {
  let count = entries.count
  guard options.relatedCount > 0, count > 1 else { return 0 }
  let incidents = entries
  let tables = runs(of: count, size: Swift.max(chunkSize, count / tableLimit + 1))
  let terms = concurrentResults(count: tables.count, jobs: options.jobs) { run in
    readTerms(of: incidents[tables[run]])
  }
  let houses = Houses(entries)
  let relations = Relations(
    terms: TermIndex(terms, originals: originals, houses: houses),
    facets: Facets(entries, services: services), houses: houses.byIncident, originals: originals,
    links: links, backlinks: entries.map(\.links.backlinks))
  let chunks = runs(of: count, size: chunkSize)
  let found = concurrentResults(count: chunks.count, jobs: options.jobs) { chunk in
    relations.find(for: chunks[chunk], count: options.relatedCount)
  }
  var position = 0
  for chunk in found {
    for related in chunk.related {
      entries[position].links.related = related
      position += 1
    }
  }
  return found.reduce(0) { $0 + $1.postingCount }
}

/// Cuts `0..<count` into runs of one size; the last may be shorter.
private func runs(of count: Int, size: Int) -> [Range<Int>] {
  stride(from: 0, to: count, by: size).map { $0..<Swift.min($0 + size, count) }
}

/// What incidents are compared by.
private struct Relations: Sendable {
  let terms: TermIndex
  let facets: Facets
  let houses: [Int]
  let originals: [Int]
  let links: [[Int]]
  let backlinks: [[Int]]

  func find(
    for range: Range<Int>, count: Int
  ) -> (related: [[RelatedIncident]], postingCount: Int) {
    var likeness = [Float](repeating: 0, count: links.count)
    var touched: [Int] = []
    var postingCount = 0
    let related = range.map { incident in
      for entry in terms.entries(of: incident) {
        let postings = terms.postings(of: entry.term, near: incident, limit: postingLimit)
        postingCount += postings.count
        for posting in postings {
          let other = Int(posting.incident)
          if likeness[other] == 0 { touched.append(other) }
          likeness[other] += entry.weight * posting.weight
        }
      }
      var candidates = best(of: touched, likeness, except: incident)
      for other in touched { likeness[other] = 0 }
      touched.removeAll(keepingCapacity: true)
      let named =
        links[incident].prefix(candidateLimit) + backlinks[incident].prefix(candidateLimit)
      candidates.insert(contentsOf: named, at: 0)
      return rank(candidates, for: incident, count: count)
    }
    return (related, postingCount)
  }

  /// Returns the incidents whose terms are most alike.
  private func best(of touched: [Int], _ likeness: [Float], except incident: Int) -> [Int] {
    var best: [Int] = []
    // Postings come in the order of terms, so ties need the order of incidents to break them.
    func isBetter(_ a: Int, _ b: Int) -> Bool {
      likeness[a] != likeness[b] ? likeness[a] > likeness[b] : a < b
    }
    for other in touched where other != incident {
      if best.count == candidateLimit {
        guard let last = best.last, isBetter(other, last) else { continue }
        best.removeLast()
      }
      let place = best.lastIndex { isBetter($0, other) }.map { $0 + 1 } ?? 0
      best.insert(other, at: place)
    }
    return best
  }

  private func rank(_ candidates: [Int], for incident: Int, count: Int) -> [RelatedIncident] {
    var ranked: [(index: Int, score: Double)] = []
    var seen: Set<Int> = [originals[incident]]
    for other in candidates where seen.insert(originals[other]).inserted {
      guard let score = score(incident, other) else { continue }
      ranked.append((other, score))
    }
    ranked.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    let shown = ranked.prefix(count).enumerated().filter { rank, other in
      rank == 0 || other.score >= leastBehindBest
    }
    return shown.map(\.element).map { other, score in
      RelatedIncident(index: other, score: score, reasons: reasons(incident, other))
    }
  }

  /// Returns how strongly two incidents are related; nil where too little says that they are.
  private func score(_ incident: Int, _ other: Int) -> Double? {
    var likeness = Double(terms.shared(incident, other).reduce(0) { $0 + $1.weight })
    // Other houses have other systems, which may have the same names.
    if houses[incident] != houses[other] { likeness *= 0.4 }
    var bonus = (services: 0.0, causes: 0.0)
    facets.forEachShared(incident, other) { _, isService, weight in
      if isService { bonus.services += weight } else { bonus.causes += weight }
    }
    let services = Swift.min(0.25, bonus.services)
    let isAlike =
      likeness >= leastLikeness
      || likeness >= leastBesideService && likeness + services >= leastLikeness
    let isReferred = refer(incident, other)
    guard isReferred || isAlike else { return nil }
    return (isReferred ? 2 : 0) + likeness + services + Swift.min(0.15, bonus.causes)
  }

  /// Returns the reasons that tell most, strongest first.
  private func reasons(_ incident: Int, _ other: Int) -> [RelatedIncident.Reason] {
    var shared = terms.shared(incident, other)
    shared.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
    var told: [Int32] = []
    var reasons: [(reason: RelatedIncident.Reason, weight: Double)] = []
    for (term, weight) in shared where weight >= 0.02 && told.count < 3 {
      if told.contains(where: { terms.term($0, covers: term) }) { continue }
      told.append(term)
      reasons.append((.sharedTerm(terms.spelling(of: term)), Double(weight)))
    }
    facets.forEachShared(incident, other) { facet, _, weight in
      if weight >= 0.02 { reasons.append((facets.reason(facet), weight)) }
    }
    reasons.sort { $0.weight > $1.weight }
    return (refer(incident, other) ? [.reference] : []) + reasons.prefix(5).map(\.reason)
  }

  private func refer(_ incident: Int, _ other: Int) -> Bool {
    links[incident].contains(other) || links[other].contains(incident)
  }
}
