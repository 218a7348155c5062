/// How much of all that they say two reports of one house have in common.
///
/// The telling terms of a report are few, and what it says about them may be none of what another
/// one tells of the same trouble. All its words together place it near the reports that tell alike:
/// the cosine of two reports, whose words count by how often they stand there and how few reports
/// of the house have them (Salton and Buckley, "Term-weighting approaches in automatic text
/// retrieval", 1988).
struct WordLikeness: Sendable {
  /// A term of an incident that another one of its house has too.
  struct Entry: Sendable {
    var term: Int32
    /// What it counts; the squares of all words of a report, those of its own too, add up to 1.
    var weight: Float
  }

  /// By incident, in the order of terms.
  private var entries: [Entry] = []
  private var ends: [Int] = [0]

  /// Joins what `TermWeights.words(of:reportCount:frequencies:jobs:)` returns for each incident.
  init(_ words: [[Entry]]) {
    entries.reserveCapacity(words.reduce(0) { $0 + $1.count })
    for own in words {
      entries += own
      ends.append(entries.count)
    }
  }

  /// Finds the terms that two incidents of one house share, in order, and what each adds to their
  /// likeness, which is from 0 to 1.
  ///
  /// - Parameters:
  ///   - incident: The one incident.
  ///   - other: The other.
  ///   - shared: Is set to the terms; the same array for many pairs saves one for each.
  func findShared(_ incident: Int, _ other: Int, in shared: inout [TermIndex.Shared]) {
    shared.removeAll(keepingCapacity: true)
    var place = ends[incident]
    var otherPlace = ends[other]
    let end = ends[incident + 1]
    let otherEnd = ends[other + 1]
    while place < end, otherPlace < otherEnd {
      let (a, b) = (entries[place], entries[otherPlace])
      if a.term == b.term {
        shared.append(
          TermIndex.Shared(term: a.term, weight: a.weight * b.weight, isName: false))
      }
      if a.term <= b.term { place += 1 }
      if b.term <= a.term { otherPlace += 1 }
    }
  }
}

extension TermWeights {
  /// Returns what the words of each incident of a house count among all that it says, in the order
  /// of terms, on several threads.
  ///
  /// The names of people and tools say nothing, and a whole title or message nothing that its words
  /// do not.
  ///
  /// - Parameters:
  ///   - house: The incidents.
  ///   - reportCount: How many of them are no second copies.
  ///   - frequencies: For each term how many of those have it.
  ///   - jobs: The number of threads to use.
  /// - Returns: For each incident the terms that at least two of the house have.
  func words(
    of house: [Int], reportCount: Int, frequencies: [Int32], jobs: Int
  ) -> [[WordLikeness.Entry]] {
    let chunks = runs(of: house.count, size: chunkSize)
    return concurrentResults(count: chunks.count, jobs: jobs) { chunk in
      house[chunks[chunk]].map { words(of: $0, reportCount: reportCount, frequencies) }
    }.flatMap(\.self)
  }

  private func words(
    of incident: Int, reportCount: Int, _ frequencies: [Int32]
  ) -> [WordLikeness.Entry] {
    var words: [WordLikeness.Entry] = []
    var squares: Float = 0
    for use in uses[ends[incident]..<ends[incident + 1]] {
      let isWholeTitle = use.use.isSuperset(of: [.compound, .technical])
      let worth = worth[Int(use.term)]
      guard !isWholeTitle, worth.standing != .tool, worth.standing != .message else { continue }
      let frequency = Swift.max(1, frequencies[Int(use.term)])
      // Names of people are worth nothing, so that few terms are looked up.
      if frequency > 1, worth.rarity == 0, people.contains(use.term) { continue }
      let rarity = binaryLogarithm(Float(reportCount + 1) / Float(frequency))
      let weight = (1 + binaryLogarithm(use.count)) * rarity
      squares += weight * weight
      if frequency > 1 { words.append(WordLikeness.Entry(term: use.term, weight: weight)) }
    }
    guard squares > 0 else { return [] }
    let length = squares.squareRoot()
    for index in words.indices { words[index].weight /= length }
    words.sort { $0.term < $1.term }
    return words
  }
}
