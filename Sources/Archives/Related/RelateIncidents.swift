import Incidents

/// How many incidents of one term are looked at: those nearest in time.
private let postingLimit = 64
/// How many incidents are compared in full, at least, by the likeness of their terms.
private let candidateLimit = 12
/// How many of those are that a report refers to, and how many that refer to it.
private let linkLimit = 24
/// How much two incidents must have in common: a few rare terms in both texts.
private let leastLikeness = 0.17
/// What a shared term must count to speak for a pair.
private let leastTermWeight: Float = 0.02
/// How many such terms speak for a pair without anything else.
///
/// Of 45 pairs that a reader judged, 17 of the 22 with three terms were useful, 6 of the 14 with
/// two, and none of the 9 with one.
private let tellingTermCount = 3
/// How much two terms must count where the causes of one incident are not known, or a single name
/// that both titles have.
private let leastOfTwoTerms = 0.25
private let leastOfOneName = 0.28
/// And how much in three terms or more of one house, whose causes do not differ.
private let leastInHouse = 0.115
/// And how much where they hit the same service.
private let leastBesideService = 0.051
/// And how strongly those behind the best one must be related; and how much of what the best one
/// is.
private let leastBehindBest = 0.33
private let leastShareOfBest = 0.4
/// What an error message adds that both reports have, and one of two houses.
private let messageLikeness = 0.35
private let strangeMessageLikeness = 0.2
/// What a reference adds; no likeness comes near it.
private let referenceScore = 2.0
/// How many days lie at most between incidents of which one may be the sequel of the other.
private let sequelDays = 7
/// How many incidents one thread takes at a time, at least; it does not depend on the number of
/// threads, so that the result does not either.
let chunkSize = 256
/// In how many runs terms are read, at most: each has a table of its own.
private let tableLimit = 16

/// Finds the most similar others of each incident, and returns how many postings were looked at.
///
/// Explicit references count most. Else two incidents need words in common: each term counts by how
/// rare it is and by how much both reports are about it, so that a word that both use by the way is
/// nearly nothing. Three such terms are enough, two need a cause besides, and a single one is
/// hardly ever enough without a service: houses have names that many of their reports share. An
/// error message that two reports of one house quote is enough; of two houses, it only adds to what
/// else they share. Shared services and causes add to the terms, causes that differ take from them,
/// and what happened within a week at one house is often one story. Nothing is better than noise, so
/// what stays below `leastLikeness` is not shown; but where nothing else is, the words of two
/// reports of one house, all together, may speak for them. The second copy of a report is never
/// offered, and has the list of the first one where its own would be empty.
///
/// - Parameters:
///   - entries: The incidents, whose `related` are set.
///   - terms: What `readTerms(of:)` returns for each of their `termRuns`.
///   - ties: What else they are compared by.
///   - options: How many to find, and on how many threads.
/// - Returns: The number of postings that were looked at.
/// - Complexity: O(n): for each incident at most `termLimit` times `postingLimit` others.
@discardableResult
func relateIncidents(
  in entries: inout [LinkedIncident], terms: [ChunkTerms], ties: IncidentTies,
  options: ArchiveOptions
) -> Int {
  let relations = Relations(
    terms: TermIndex(terms, originals: ties.originals, houses: ties.houses, jobs: options.jobs),
    ties: ties)
  let chunks = runs(of: entries.count, size: chunkSize)
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
  for copy in entries.indices
  where ties.originals[copy] != copy && entries[copy].links.related.isEmpty {
    let told = entries[ties.originals[copy]].links.related
    entries[copy].links.related = relations.retell(told, for: copy)
  }
  return found.reduce(0) { $0 + $1.postingCount }
}

/// Returns the runs of incidents whose terms are read into one table each; none where no related
/// incidents are asked for.
func termRuns(of count: Int, options: ArchiveOptions) -> [Range<Int>] {
  guard options.relatedCount > 0, count > 1 else { return [] }
  return runs(of: count, size: Swift.max(chunkSize, count / tableLimit + 1))
}

/// Cuts `0..<count` into runs of one size; the last may be shorter.
func runs(of count: Int, size: Int) -> [Range<Int>] {
  stride(from: 0, to: count, by: size).map { $0..<Swift.min($0 + size, count) }
}

/// What incidents are compared by besides their words.
struct IncidentTies: Sendable {
  let facets: Facets
  let houses: Houses
  /// Of the incidents that have a date, the day, counted from 1970.
  let days: [Int32?]
  let originals: [Int]
  let links: [[Int]]
  let backlinks: [[Int]]

  /// Creates the ties of some incidents.
  ///
  /// - Parameters:
  ///   - entries: The incidents, whose `backlinks` are known.
  ///   - links: For each incident those that its report refers to.
  ///   - originals: For each incident the first report of it, by `originalReports(of:houses:)`.
  ///   - services: The services that the incidents name.
  ///   - houses: The organisations that they happened to.
  init(
    _ entries: [LinkedIncident], links: [[Int]], originals: [Int], services: ServiceTable,
    houses: Houses
  ) {
    facets = Facets(entries, services: services)
    self.houses = houses
    days = entries.map { ($0.incident.date?.value.dayNumber).map { Int32($0) } }
    self.originals = originals
    self.links = links
    backlinks = entries.map(\.links.backlinks)
  }
}

/// What incidents are compared by.
struct Relations: Sendable {
  let terms: TermIndex
  let ties: IncidentTies

  func find(
    for range: Range<Int>, count: Int
  ) -> (related: [[RelatedIncident]], postingCount: Int) {
    var likeness = [Float](repeating: 0, count: ties.links.count)
    var touched: [Int] = []
    var postingCount = 0
    var shared: [TermIndex.Shared] = []
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
      let limit = Swift.max(candidateLimit, 2 * count)
      var candidates = best(limit, of: touched, likeness, except: incident)
      for other in touched { likeness[other] = 0 }
      touched.removeAll(keepingCapacity: true)
      let named =
        ties.links[incident].prefix(linkLimit) + ties.backlinks[incident].prefix(linkLimit)
      candidates.insert(contentsOf: named, at: 0)
      return rank(candidates, for: incident, count: count, &shared)
    }
    return (related, postingCount)
  }

  /// Returns the incidents whose terms are most alike.
  private func best(
    _ limit: Int, of touched: [Int], _ likeness: [Float], except incident: Int
  ) -> [Int] {
    var best: [Int] = []
    // Postings come in the order of terms, so ties need the order of incidents to break them.
    func isBetter(_ a: Int, _ b: Int) -> Bool {
      likeness[a] != likeness[b] ? likeness[a] > likeness[b] : a < b
    }
    for other in touched where other != incident {
      if best.count == limit {
        guard let last = best.last, isBetter(other, last) else { continue }
        best.removeLast()
      }
      let place = best.lastIndex { isBetter($0, other) }.map { $0 + 1 } ?? 0
      best.insert(other, at: place)
    }
    return best
  }

  private func rank(
    _ candidates: [Int], for incident: Int, count: Int, _ shared: inout [TermIndex.Shared]
  ) -> [RelatedIncident] {
    var ranked: [(index: Int, score: Double)] = []
    var seen = [ties.originals[incident]]
    for other in candidates where !seen.contains(ties.originals[other]) {
      seen.append(ties.originals[other])
      terms.findShared(incident, other, in: &shared)
      guard let score = score(incident, other, shared) else { continue }
      ranked.append((other, score))
    }
    ranked.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    // A reference says nothing about how much alike others are.
    let best = ranked.first.map {
      $0.score >= referenceScore ? $0.score - referenceScore : $0.score
    }
    let least = Swift.max(leastBehindBest, leastShareOfBest * (best ?? 0))
    var related: [RelatedIncident] = []
    for (other, score) in ranked.prefix(count) where related.isEmpty || score >= least {
      terms.findShared(incident, other, in: &shared)
      related.append(
        RelatedIncident(index: other, score: score, reasons: reasons(incident, other, shared)))
    }
    return related.isEmpty ? alike(candidates, incident, count: count, &shared) : related
  }

  /// Returns how strongly two incidents are related; nil where too little says that they are.
  private func score(_ incident: Int, _ other: Int, _ shared: [TermIndex.Shared]) -> Double? {
    var likeness = Double(terms.likeness(of: shared))
    if ties.houses.byIncident[incident] != ties.houses.byIncident[other] {
      // Other houses have other systems, which may have the same names.
      likeness *= 0.4
    } else if isSequel(incident, other) {
      likeness *= 1.6
    }
    let common = ties.facets.common(incident, other)
    switch common.agreement {
    case .full: likeness *= 1.2
    case .none: likeness *= 0.85
    case .partial, .unknown: break
    }
    if common.isSameMechanism { likeness += 0.25 }
    if shared.contains(where: \.isMessage) {
      likeness +=
        ties.houses.byIncident[incident] == ties.houses.byIncident[other]
        ? messageLikeness : strangeMessageLikeness
    }
    let isReferred = refer(incident, other)
    guard isReferred || isAlike(incident, other, shared, common, likeness) else { return nil }
    return (isReferred ? referenceScore : 0) + likeness + common.services + common.causes
  }

  /// Whether two incidents have enough in common, and more than one or two words that many reports
  /// of a house share.
  private func isAlike(
    _ incident: Int, _ other: Int, _ shared: [TermIndex.Shared], _ common: Facets.Common,
    _ likeness: Double
  ) -> Bool {
    let house = ties.houses.byIncident[incident]
    let isOneHouse = house == ties.houses.byIncident[other]
    let told = strongest(shared, atMost: tellingTermCount)
    let isEnough =
      likeness >= leastLikeness
      || likeness >= leastBesideService && likeness + common.services >= leastLikeness
    guard isEnough else {
      return isOneHouse && told.count >= tellingTermCount && likeness >= leastInHouse
        && common.agreement != .none && ties.houses.members[house].count >= Houses.smallest
    }
    if told.count >= tellingTermCount { return true }
    // Programs give one message for one reason.
    if isOneHouse, shared.contains(where: \.isMessage) { return true }
    if isOneHouse, common.isSameMechanism || common.services > 0 { return true }
    guard told.count == 2 else {
      // A whole title that two reports share is often that of a template.
      return likeness >= leastOfOneName
        && told.contains { !terms.spelling(of: $0.term).utf8.contains(0x20) }
    }
    switch common.agreement {
    case .full, .partial: return true
    case .unknown: return likeness >= leastOfTwoTerms || isSequel(incident, other)
    case .none: return false
    }
  }

  /// Returns the terms that count most, without those that are a part of another; strongest first.
  func strongest(
    _ shared: [TermIndex.Shared], atMost count: Int, least: Float = leastTermWeight
  ) -> [TermIndex.Shared] {
    let strongestFirst = shared.filter { $0.weight >= least || $0.isMessage }.sorted {
      if $0.isMessage != $1.isMessage { return $0.isMessage }
      return $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term
    }
    var found: [TermIndex.Shared] = []
    for shared in strongestFirst where found.count < count {
      if found.contains(where: { terms.term($0.term, covers: shared.term) }) { continue }
      found.append(shared)
    }
    return found
  }

  /// Whether one incident followed the other within days at one house.
  private func isSequel(_ incident: Int, _ other: Int) -> Bool {
    guard ties.houses.byIncident[incident] == ties.houses.byIncident[other],
      let day = ties.days[incident], let otherDay = ties.days[other]
    else { return false }
    return abs(day - otherDay) <= sequelDays
  }

  /// Returns the reasons that tell most, strongest first.
  private func reasons(
    _ incident: Int, _ other: Int, _ shared: [TermIndex.Shared]
  ) -> [RelatedIncident.Reason] {
    var reasons = strongest(shared, atMost: 3).map {
      (
        reason: RelatedIncident.Reason.sharedTerm(terms.spelling(of: $0.term)),
        weight: Double($0.weight) + ($0.isMessage ? 1 : 0)
      )
    }
    ties.facets.forEachShared(incident, other) { facet, _, weight, _ in
      if weight >= 0.02 { reasons.append((ties.facets.reason(facet), weight)) }
    }
    reasons.sort { $0.weight > $1.weight }
    return (refer(incident, other) ? [.reference] : []) + reasons.prefix(5).map(\.reason)
  }

  private func refer(_ incident: Int, _ other: Int) -> Bool {
    ties.links[incident].contains(other) || ties.links[other].contains(incident)
  }
}
