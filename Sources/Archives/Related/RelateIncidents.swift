import Incidents

/// How many incidents of one term are looked at: those nearest in time.
private let postingLimit = 128
/// How many incidents are compared in full, by the likeness of their terms; and how many of those
/// that a report refers to, or that refer to it.
private let candidateLimit = 24
/// How many incidents one thread takes at a time, at least; it hangs on no number of threads, so
/// that the result does not.
private let chunkSize = 256
/// In how many runs terms are read, at most: each has a table of its own.
private let tableLimit = 16

/// Finds the most similar others of each incident, and returns how many postings were looked at.
///
/// Explicit references count most. Else two incidents need a rare term in common, and with it a
/// service or a cause, or more terms: nothing is better than noise. Likeness is the cosine of the
/// `termLimit` most telling terms of each.
///
/// - Parameters:
///   - entries: The incidents, whose `related` are set.
///   - links: For each incident those that its report refers to.
///   - services: The services that the incidents name.
///   - options: How many to find, and on how many threads.
/// - Returns: The number of postings that were looked at.
/// - Complexity: O(n): for each incident at most `termLimit` times `postingLimit` others.
@discardableResult
func relateIncidents(
  in entries: inout [ArchivedIncident], links: [[Int]], services: ServiceTable,
  options: ArchiveOptions
) -> Int {
  let count = entries.count
  guard options.relatedCount > 0, count > 1 else { return 0 }
  let incidents = entries
  let tables = runs(of: count, size: Swift.max(chunkSize, count / tableLimit + 1))
  let terms = concurrentResults(count: tables.count, jobs: options.jobs) { run in
    readTerms(of: incidents[tables[run]])
  }
  let relations = Relations(
    terms: TermIndex(terms, incidentCount: count), facets: Facets(entries, services: services),
    links: links, backlinks: entries.map(\.backlinks))
  let chunks = runs(of: count, size: chunkSize)
  let found = concurrentResults(count: chunks.count, jobs: options.jobs) { chunk in
    relations.find(for: chunks[chunk], count: options.relatedCount)
  }
  var position = 0
  for chunk in found {
    for related in chunk.related {
      entries[position].related = related
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
    for other in candidates
    where other != incident && !ranked.contains(where: { $0.index == other }) {
      guard let score = score(incident, other) else { continue }
      ranked.append((other, score))
    }
    ranked.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    return ranked.prefix(count).map { other, score in
      RelatedIncident(index: other, score: score, reasons: reasons(incident, other))
    }
  }

  /// Returns how strongly two incidents are related; nil where too little says that they are.
  private func score(_ incident: Int, _ other: Int) -> Double? {
    var counts = (all: 0, named: 0, technical: 0)
    var likeness = 0.0
    terms.forEachShared(incident, other) { term, weight in
      likeness += Double(weight)
      counts.all += 1
      switch terms.standings[Int(term)] {
      case .plain: break
      case .name: counts.named += 1
      case .technical:
        counts.named += 1
        counts.technical += 1
      }
    }
    var facetScore = 0.0
    facets.forEachShared(incident, other) { facetScore += $1 }
    let isAlike =
      facetScore == 0
      ? counts.technical >= 2 && likeness >= 0.12 || counts.named >= 3 && likeness >= 0.15
        || counts.all >= 4 && likeness >= 0.25
      : counts.technical >= 1 && likeness >= 0.05 || counts.named >= 1 && likeness >= 0.12
        || counts.all >= 3 && likeness >= 0.1
    let isReferred = refer(incident, other)
    guard isReferred || isAlike else { return nil }
    return (isReferred ? 2 : 0) + likeness + Swift.min(0.6, facetScore)
  }

  private func reasons(_ incident: Int, _ other: Int) -> [RelatedIncident.Reason] {
    var shared: [(term: Int32, weight: Float)] = []
    terms.forEachShared(incident, other) { shared.append(($0, $1)) }
    shared.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
    var reasons = shared.prefix(3).filter { $0.weight >= 0.01 }.map {
      (
        reason: RelatedIncident.Reason.sharedTerm(terms.spelling(of: $0.term)),
        weight: Double($0.weight)
      )
    }
    facets.forEachShared(incident, other) { reasons.append((facets.reason($0), $1)) }
    reasons.sort { $0.weight > $1.weight }
    return (refer(incident, other) ? [.reference] : []) + reasons.prefix(5).map(\.reason)
  }

  private func refer(_ incident: Int, _ other: Int) -> Bool {
    links[incident].contains(other) || links[other].contains(incident)
  }
}
