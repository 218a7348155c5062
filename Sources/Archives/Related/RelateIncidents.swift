import Incidents

/// How many incidents of one term are looked at: those nearest in time.
private let postingLimit = 256
/// How many incidents are compared in full, by the likeness of their terms; and how many of those
/// that a report refers to, or that refer to it.
private let candidateLimit = 32
/// How many incidents one thread takes at a time.
private let chunkSize = 256

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
/// - Complexity: O(n): for each incident at most `termLimit` times `postingLimit` others.
@discardableResult
func relateIncidents(
  in entries: inout [ArchivedIncident], links: [[Int]], services: ServiceTable,
  options: ArchiveOptions
) -> Int {
  let count = entries.count
  guard options.relatedCount > 0, count > 1 else { return 0 }
  let incidents = entries
  let chunkCount = (count + chunkSize - 1) / chunkSize
  let ranges = (0..<chunkCount).map { $0 * chunkSize..<Swift.min(($0 + 1) * chunkSize, count) }
  let terms = concurrentResults(count: chunkCount, jobs: options.jobs) { chunk in
    readTerms(of: incidents[ranges[chunk]])
  }
  let relations = Relations(
    terms: TermIndex(terms, incidentCount: count), facets: Facets(entries, services: services),
    links: links, backlinks: entries.map(\.backlinks))
  let found = concurrentResults(count: chunkCount, jobs: options.jobs) { chunk in
    relations.find(for: ranges[chunk], count: options.relatedCount)
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
      let named = links[incident].prefix(candidateLimit) + backlinks[incident].prefix(candidateLimit)
      candidates.append(contentsOf: named)
      return rank(Set(candidates), for: incident, count: count)
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

  private func rank(_ candidates: Set<Int>, for incident: Int, count: Int) -> [RelatedIncident] {
    var related: [RelatedIncident] = []
    for other in candidates where other != incident {
      if let relation = compare(incident, other) { related.append(relation) }
    }
    related.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    return Array(related.prefix(count))
  }

  /// Returns how two incidents are related; nil where too little says that they are.
  private func compare(_ incident: Int, _ other: Int) -> RelatedIncident? {
    var shared: [(term: Int32, weight: Float)] = []
    var own = terms.entries(of: incident)
    var others = terms.entries(of: other)
    while let a = own.first, let b = others.first {
      if a.term == b.term { shared.append((a.term, a.weight * b.weight)) }
      if a.term <= b.term { own.removeFirst() }
      if b.term <= a.term { others.removeFirst() }
    }
    shared.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
    let likeness = Double(shared.reduce(0) { $0 + $1.weight })
    let technicalCount = shared.count { terms.isTechnical[Int($0.term)] }
    let facts = facets.shared(by: incident, and: other)
    let isReferred = links[incident].contains(other) || links[other].contains(incident)

    let isAlike =
      facts.isEmpty
      ? technicalCount >= 2 && likeness >= 0.12 || shared.count >= 4 && likeness >= 0.2
      : technicalCount >= 1 && likeness >= 0.03 || shared.count >= 2 && likeness >= 0.08
    guard isReferred || isAlike else { return nil }

    var reasons: [(reason: RelatedIncident.Reason, weight: Double)] = facts.map { fact in
      switch fact.kind {
      case .service(let name): (.sharedService(name), fact.weight)
      case .cause(let id): (.sharedCause(id), fact.weight)
      }
    }
    let facetScore = facts.reduce(0) { $0 + $1.weight }
    if likeness >= 0.02 {
      for term in shared.prefix(3) {
        reasons.append((.sharedTerm(terms.spelling(of: term.term)), Double(term.weight)))
      }
    }
    reasons.sort { $0.weight > $1.weight }
    return RelatedIncident(
      index: other, score: (isReferred ? 2 : 0) + likeness + Swift.min(0.6, facetScore),
      reasons: (isReferred ? [.reference] : []) + reasons.prefix(5).map(\.reason))
  }
}

/// The services and causes of each incident, weighted by how rare they are.
private struct Facets: Sendable {
  enum Kind { case service(String), cause(CauseClass.ID) }

  private let names: [String]
  private let serviceCount: Int
  private let rarity: [Double]
  /// By incident: its facets ascending, with the weight of their role.
  private let facets: [[(facet: Int, weight: Double)]]

  init(_ entries: [ArchivedIncident], services: ServiceTable) {
    var names = services.records.map(\.name)
    var frequencies = services.records.map(\.incidents.count)
    var causes: [CauseClass.ID: Int] = [:]
    var facets: [[(facet: Int, weight: Double)]] = []
    for (position, entry) in entries.enumerated() {
      var own = services.byIncident[position].prefix(termLimit).map { (facet: $0, weight: 1.0) }
      for finding in strongestFindings(of: entry.incident).prefix(termLimit) {
        let facet = causes[finding.cause] ?? names.count
        if facet == names.count {
          causes[finding.cause] = facet
          names.append(finding.cause)
          frequencies.append(0)
        }
        frequencies[facet] += 1
        let weight =
          switch finding.role {
          case .root: 1.0
          case .trigger: 0.8
          case .contributing: 0.5
          }
        own.append((facet, weight))
      }
      facets.append(own.sorted { $0.facet < $1.facet })
    }
    self.names = names
    self.facets = facets
    serviceCount = services.records.count
    let whole = Double(binaryLogarithm(Float(Swift.max(2, entries.count))))
    rarity = frequencies.map {
      Double(binaryLogarithm(Float(entries.count) / Float(Swift.max(1, $0)))) / whole
    }
  }

  /// Returns what two incidents have in common; what all incidents have counts for nothing.
  func shared(by incident: Int, and other: Int) -> [(kind: Kind, weight: Double)] {
    var found: [(kind: Kind, weight: Double)] = []
    var own = facets[incident][...]
    var others = facets[other][...]
    while let a = own.first, let b = others.first {
      if a.facet == b.facet {
        let weight = 0.3 * rarity[a.facet] * Swift.min(a.weight, b.weight)
        let name = names[a.facet]
        if weight > 0.02 {
          found.append((a.facet < serviceCount ? .service(name) : .cause(name), weight))
        }
      }
      if a.facet <= b.facet { own.removeFirst() }
      if b.facet <= a.facet { others.removeFirst() }
    }
    return found
  }
}
