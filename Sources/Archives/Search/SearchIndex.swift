import Documents
import Incidents

/// All terms of an archive in the order of their bytes, and the incidents of each.
///
/// Incidents have numbers of their own here, from the oldest on, so that a new report leaves those
/// of the others as they are.
package struct SearchIndex: Sendable {
  /// An incident that has a term.
  package struct Posting: Sendable, Hashable {
    package var incident: Int32
    /// How much the term tells about the incident: 1 to 14, and 15 for its identifier.
    package var weight: UInt8
  }

  /// How many incidents of a word are kept, the best ones; filters keep all.
  package static let postingLimit = 2_000

  /// The number of incidents.
  package let incidentCount: Int
  private var table = TermTable()
  /// The terms in the order of their bytes.
  private var order: [Int32] = []
  /// By term.
  private var starts: [Int] = []
  private var postings: [Posting] = []

  package var termCount: Int { order.count }

  /// Calls a closure with the bytes of the term at a place in the order.
  package func withTerm<Result>(_ place: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    table.withFolded(Int(order[place]), body)
  }

  /// How many incidents have the term at a place in the order.
  package func frequency(_ place: Int) -> Int {
    let term = Int(order[place])
    return starts[term + 1] - starts[term]
  }

  /// Returns the incidents of a term, by their numbers.
  ///
  /// - Parameters:
  ///   - place: The place of the term in the order.
  ///   - isLimited: Whether only the `postingLimit` best are wanted; of equals the newest.
  /// - Returns: The incidents and what the term tells about each.
  package func postings(_ place: Int, isLimited: Bool) -> [Posting] {
    let term = Int(order[place])
    let all = postings[starts[term]..<starts[term + 1]]
    guard isLimited, all.count > Self.postingLimit else { return Array(all) }
    var counts = [Int](repeating: 0, count: 16)
    for posting in all { counts[Int(posting.weight)] += 1 }
    var room = Self.postingLimit
    var least = 15
    while least > 0, counts[least] <= room {
      room -= counts[least]
      least -= 1
    }
    var skipped = counts[least] - room
    return all.filter { posting in
      guard Int(posting.weight) == least else { return Int(posting.weight) > least }
      skipped -= 1
      return skipped < 0
    }
  }

  /// Joins the terms of all incidents, which stand in chunks one after the other.
  ///
  /// Each chunk gives its memory back as soon as it is read: together they hold as much as the
  /// index.
  ///
  /// - Complexity: O(n) in the terms of all incidents, and O(m log m) in the different ones.
  init(_ chunks: consuming [SearchChunk]) {
    let lengths = chunks.flatMap(\.lengths)
    incidentCount = lengths.count
    let total = lengths.reduce(0) { $0 + Int($1) }
    let average = Float(Swift.max(total, 1)) / Float(Swift.max(lengths.count, 1))
    // Variables of their own, since each access to a part of a structure asks whether it is shared.
    var table = TermTable()
    var frequencies: [Int] = []
    for index in chunks.indices {
      var chunk = chunks[index]
      chunks[index] = SearchChunk()
      var entries = chunk.entries
      chunk.entries = []
      var mapped = [Int32](repeating: -1, count: chunk.table.count)
      for place in entries.indices {
        let local = Int(entries[place].term)
        if mapped[local] < 0 {
          mapped[local] = table.number(of: local, in: chunk.table)
          if frequencies.count <= Int(mapped[local]) { frequencies.append(0) }
        }
        frequencies[Int(mapped[local])] += 1
        entries[place].term = mapped[local]
      }
      chunk.entries = entries
      chunk.table = TermTable()
      chunks[index] = chunk
    }
    self.table = table
    starts = [0]
    starts.reserveCapacity(frequencies.count + 1)
    var sum = 0
    for frequency in frequencies {
      sum += frequency
      starts.append(sum)
    }
    var next = starts
    var postings = [Posting](repeating: Posting(incident: 0, weight: 0), count: sum)
    // Each write to an array asks whether it is shared.
    var nextPlaces = next.mutableSpan
    var places = postings.mutableSpan
    var incident: Int32 = 0
    for index in chunks.indices {
      let chunk = chunks[index]
      chunks[index] = SearchChunk()
      var start = 0
      for (end, length) in zip(chunk.ends, chunk.lengths) {
        let shortness = 0.4 + 0.6 * Float(length) / average
        for entry in chunk.entries[start..<end] {
          let term = Int(entry.term)
          places[nextPlaces[term]] = Posting(
            incident: incident, weight: weight(of: entry, shortness: shortness))
          nextPlaces[term] += 1
        }
        start = end
        incident += 1
      }
    }
    self.postings = postings
    order = sortedTerms(of: table)
  }
}

/// How much a term tells about an incident: BM25F without the rarity of the term, which the script
/// knows (Robertson and Zaragoza, "The Probabilistic Relevance Framework", section 3.6).
private func weight(of entry: SearchChunk.Entry, shortness: Float) -> UInt8 {
  guard entry.boost < SearchFields.Weight.identifier.rawValue else { return 15 }
  let occurrences = Float(entry.boost) + Float(entry.count) / shortness
  return 1 + UInt8(13 * occurrences / (1.2 + occurrences) + 0.5)
}

/// The terms of a table in the order of their bytes.
private func sortedTerms(of table: TermTable) -> [Int32] {
  // Most terms differ in their first eight bytes.
  let keys = (0..<table.count).map { term in
    table.withFolded(term) { bytes in
      var key: UInt64 = 0
      for index in 0..<8 { key = key << 8 | UInt64(index < bytes.count ? bytes[index] : 0) }
      return (key: key, term: Int32(term))
    }
  }
  return keys.sorted { a, b in
    guard a.key == b.key else { return a.key < b.key }
    return table.withFolded(Int(a.term)) { first in
      table.withFolded(Int(b.term)) { second in isBefore(first, second) }
    }
  }.map(\.term)
}

private func isBefore(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
  let count = Swift.min(a.count, b.count)
  for index in 0..<count where a[index] != b[index] { return a[index] < b[index] }
  return a.count < b.count
}

/// Reads all incidents of an archive for searches.
///
/// - Parameters:
///   - archive: What is searched.
///   - jobs: The number of threads to use; the result does not depend on it.
///   - fields: Returns what an incident, by its index in the archive, is found by beside its text.
/// - Returns: The index.
/// - Complexity: O(n) in the text, and O(m log m) in its different words.
package func searchIndex(
  of archive: Archive, jobs: Int, fields: @Sendable (Int) -> SearchFields
) -> SearchIndex {
  let count = archive.incidents.count
  // Each run has a table of its own; their number does not depend on the threads.
  let size = Swift.max(64, count / 16 + 1)
  let chunks = concurrentResults(count: (count + size - 1) / size, jobs: jobs) { run in
    var reader = SearchReader()
    for number in run * size..<Swift.min((run + 1) * size, count) {
      let index = count - 1 - number
      let archived = archive.incidents[index]
      reader.read(
        fields(index),
        readableText(of: archived.incident.document, nodes: archived.incident.nodes))
    }
    return reader.chunk
  }
  return SearchIndex(chunks)
}
