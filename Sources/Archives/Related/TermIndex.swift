/// How many terms of an incident are compared.
let termLimit = 16

/// The most telling terms of each incident, and the incidents of each term.
struct TermIndex: Sendable {
  /// What a term is in most of its incidents.
  enum Standing: UInt8, Sendable {
    /// An ordinary word, which may be rare by chance.
    case plain
    /// A name, an acronym, or a word that stands as code.
    case name
    /// It has digits, inner capitals or joints.
    case technical

    fileprivate var weight: Float {
      switch self {
      case .plain: 0.3
      case .name: 0.6
      case .technical: 1
      }
    }
  }

  /// One of the terms that an incident is compared by.
  struct Entry: Sendable {
    var term: Int32
    /// The share of the term in the incident: the squares of one incident sum to 1 at most.
    var weight: Float
  }

  /// One of the incidents that a term is telling for.
  struct Posting: Sendable {
    var incident: Int32
    var weight: Float
  }

  private var table = TermTable()
  /// By term: how little chance it leaves that two incidents share it by accident.
  private(set) var standings: [Standing] = []
  /// By incident, in the order of terms; at most `termLimit` each.
  private var entries: [Entry] = []
  private var entryEnds: [Int] = [0]
  /// By term, in the order of incidents.
  private var postings: [Posting] = []
  private var postingEnds: [Int] = [0]

  /// Joins the terms of all incidents, which stand in chunks one after the other.
  ///
  /// - Complexity: O(n) in the terms.
  init(_ chunks: [ChunkTerms], incidentCount: Int) {
    var frequencies: [Int32] = []
    var sums: [Int32] = []
    var people: Set<Int32> = []
    var numbers: [[Int32]] = []
    for chunk in chunks {
      var mapped = [Int32](repeating: -1, count: chunk.table.count)
      for term in 0..<chunk.table.count where chunk.frequencies[term] > 0 {
        let number = table.number(of: term, in: chunk.table)
        mapped[term] = number
        if frequencies.count <= Int(number) {
          frequencies.append(0)
          sums.append(0)
        }
        frequencies[Int(number)] += chunk.frequencies[term]
        sums[Int(number)] += chunk.standings[term]
      }
      for term in chunk.peopleTerms where mapped[Int(term)] >= 0 {
        people.insert(mapped[Int(term)])
      }
      numbers.append(mapped)
    }
    standings = zip(sums, frequencies).map { sum, frequency in
      2 * sum >= 3 * frequency ? .technical : 3 * sum >= frequency ? .name : .plain
    }
    // A term tells something where two incidents have it and few do: one in twenty, or three.
    let most = Int32(Swift.max(Swift.min(3, incidentCount - 1), incidentCount / 20))
    let rarity = frequencies.indices.map { term -> Float in
      let frequency = frequencies[term]
      guard frequency >= 2, frequency <= most, !people.contains(Int32(term)) else { return 0 }
      return standings[term].weight * binaryLogarithm(Float(incidentCount) / Float(frequency))
    }
    let shortestLength = 1.5 * binaryLogarithm(Float(incidentCount))
    for (chunk, mapped) in zip(chunks, numbers) {
      var start = 0
      for end in chunk.ends {
        addIncident(
          chunk, start..<end, numbers: mapped, rarity: rarity, shortestLength: shortestLength)
        start = end
      }
    }
    addPostings(termCount: frequencies.count)
  }

  /// Returns the entries of an incident, in the order of terms.
  func entries(of incident: Int) -> ArraySlice<Entry> {
    entries[entryEnds[incident]..<entryEnds[incident + 1]]
  }

  /// Calls a closure with each term that two incidents share, in order, and its share in both.
  func forEachShared(_ incident: Int, _ other: Int, _ body: (_ term: Int32, Float) -> Void) {
    var place = entryEnds[incident]
    var otherPlace = entryEnds[other]
    let end = entryEnds[incident + 1]
    let otherEnd = entryEnds[other + 1]
    while place < end, otherPlace < otherEnd {
      let (a, b) = (entries[place], entries[otherPlace])
      if a.term == b.term { body(a.term, a.weight * b.weight) }
      if a.term <= b.term { place += 1 }
      if b.term <= a.term { otherPlace += 1 }
    }
  }

  /// Returns the incidents that a term is telling for, in order, but no more than a limit: those
  /// nearest to one of them.
  func postings(of term: Int32, near incident: Int, limit: Int) -> ArraySlice<Posting> {
    let all = postings[postingEnds[Int(term)]..<postingEnds[Int(term) + 1]]
    guard all.count > limit else { return all }
    var low = all.startIndex
    var high = all.endIndex
    while low < high {
      let middle = (low + high) / 2
      if Int(all[middle].incident) < incident { low = middle + 1 } else { high = middle }
    }
    let start = Swift.max(all.startIndex, Swift.min(low - limit / 2, all.endIndex - limit))
    return all[start..<(start + limit)]
  }

  /// Returns a term as it was written where it first stood.
  func spelling(of term: Int32) -> String { table.spelling(of: term) }

  private mutating func addIncident(
    _ chunk: ChunkTerms, _ range: Range<Int>, numbers: [Int32], rarity: [Float],
    shortestLength: Float
  ) {
    var best: [Entry] = []
    for position in range {
      let term = numbers[Int(chunk.terms[position])]
      if standings[Int(term)] == .plain, chunk.weights[position] <= Place.text { continue }
      let weight = chunk.weights[position] * rarity[Int(term)]
      guard weight > 0 else { continue }
      if best.count == termLimit {
        guard let last = best.last, weight > last.weight else { continue }
        best.removeLast()
      }
      // Of equal ones the first in the report stays first.
      let place = best.lastIndex { $0.weight >= weight }.map { $0 + 1 } ?? 0
      best.insert(Entry(term: term, weight: weight), at: place)
    }
    // A report of few terms has little to be like; one word in common makes no twins.
    let length = Swift.max(
      best.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot(), shortestLength)
    for index in best.indices { best[index].weight /= length }
    best.sort { $0.term < $1.term }
    entries.append(contentsOf: best)
    entryEnds.append(entries.count)
  }

  private mutating func addPostings(termCount: Int) {
    var counts = [Int](repeating: 0, count: termCount + 1)
    for entry in entries { counts[Int(entry.term) + 1] += 1 }
    for term in counts.indices.dropFirst() { counts[term] += counts[term - 1] }
    postingEnds = counts
    postings = Array(repeating: Posting(incident: 0, weight: 0), count: entries.count)
    for incident in 0..<(entryEnds.count - 1) {
      for entry in entries(of: incident) {
        postings[counts[Int(entry.term)]] = Posting(
          incident: Int32(incident), weight: entry.weight)
        counts[Int(entry.term)] += 1
      }
    }
  }
}

/// Returns the logarithm to the base 2, with straight lines between the powers of 2.
///
/// Exact enough to rank, the same on every machine, and without a mathematical library.
func binaryLogarithm(_ value: Float) -> Float {
  guard value.isNormal, value > 0 else { return 0 }
  return Float(value.exponent) + value.significand - 1
}
