/// How many terms of an incident are compared.
let termLimit = 20
/// A report of fewer words is short, however short the others are.
private let shortestMean: Float = 100

/// What tells which terms of an incident are the most telling.
struct TermWeights: Sendable {
  /// The terms of all incidents, one incident after the other.
  let uses: [ChunkTerms.Entry]
  /// Where the terms of each incident end in `uses`, after a 0.
  let ends: [Int]
  /// How many words each incident has.
  let lengths: [Int]
  /// For each term how rare it is and what it is.
  let worth: [(rarity: Float, standing: TermStanding)]
  /// By term, of those made of two words, the two.
  let parts: [(Int32, Int32)?]
  /// Terms that are a part of the name of a person.
  let people: Set<Int32>
  private let meanLength: Float

  init(
    uses: [ChunkTerms.Entry], ends: [Int], lengths: [Int],
    worth: [(rarity: Float, standing: TermStanding)], parts: [(Int32, Int32)?],
    people: Set<Int32>
  ) {
    self.uses = uses
    self.ends = ends
    self.lengths = lengths
    self.worth = worth
    self.parts = parts
    self.people = people
    meanLength = Swift.max(
      shortestMean, Float(lengths.reduce(0, +)) / Float(Swift.max(1, lengths.count)))
  }

  /// Returns the most telling terms of each incident of a house, in the order of terms, on several
  /// threads.
  ///
  /// - Parameters:
  ///   - house: The incidents.
  ///   - frequencies: For each term how many of them have it.
  ///   - jobs: The number of threads to use.
  /// - Returns: For each incident at most `termLimit` terms.
  func best(of house: [Int], frequencies: [Int32], jobs: Int) -> [[TermIndex.Entry]] {
    let chunks = runs(of: house.count, size: chunkSize)
    return concurrentResults(count: chunks.count, jobs: jobs) { chunk in
      house[chunks[chunk]].map { best(of: $0, houseSize: house.count, frequencies) }
    }.flatMap(\.self)
  }

  private func best(
    of incident: Int, houseSize: Int, _ frequencies: [Int32]
  ) -> [TermIndex.Entry] {
    // A long report repeats more words than it is about, as BM25 has it.
    let length = Swift.min(4, Swift.max(0.5, Float(lengths[incident]) / meanLength))
    return best(of: uses[ends[incident]..<ends[incident + 1]], half: 0.5 + 1.5 * length) { use in
      // What most reports of a house name tells them apart from those of others, not from each
      // other. In a house of a few reports it is what nearly all name.
      func rarity(_ term: Int32) -> Float {
        let rarity = worth[Int(term)].rarity
        let frequency = frequencies[Int(term)]
        if houseSize >= Houses.smallest {
          return Swift.min(rarity, telling(frequency, of: houseSize))
        }
        return houseSize >= 4 && 4 * Int(frequency) >= 3 * houseSize ? 0 : rarity
      }
      // Half as rare tells less than half: what a tenth of a house has is its daily business.
      let rare = rarity(use.term)
      guard rare > 0 else { return 0 }
      var own = rare * rare.squareRoot() * worth[Int(use.term)].standing.weight(of: use)
      if use.use.contains(.compound), let words = parts[Int(use.term)] {
        let listedCount = (words.0 < 0 ? 1 : 0) + (words.1 < 0 ? 1 : 0)
        own *= listedCount == 2 ? 0.3 : listedCount == 1 ? 0.75 : 1
        // `Acme network` says no more than `network` where all reports are of Acme.
        if words.0 >= 0 && rarity(words.0) == 0 || words.1 >= 0 && rarity(words.1) == 0 {
          own = 0
        }
      }
      return own
    }
  }

  /// Returns the most telling terms of an incident, in the order of terms.
  ///
  /// - Parameters:
  ///   - uses: The terms that the report uses.
  ///   - half: How often it must use a term to be half about it.
  ///   - worth: Returns what a term counts where a report is about nothing else.
  /// - Returns: At most `termLimit` of them.
  private func best(
    of uses: ArraySlice<ChunkTerms.Entry>, half: Float, worth: (ChunkTerms.Entry) -> Float
  ) -> [TermIndex.Entry] {
    var best: [TermIndex.Entry] = []
    for use in uses {
      let worth = worth(use)
      guard worth > 0 else { continue }
      let weight = use.count / (use.count + half) * worth.squareRoot()
      if best.count == termLimit {
        guard let last = best.last, weight > last.weight else { continue }
        best.removeLast()
      }
      // Of equal ones the first in the report stays first.
      let place = best.lastIndex { $0.weight >= weight }.map { $0 + 1 } ?? 0
      best.insert(
        TermIndex.Entry(
          term: use.term, weight: weight, isTitle: use.use.contains(.title), isName: false),
        at: place)
    }
    best.sort { $0.term < $1.term }
    return best
  }
}
