/// The most telling terms of each incident, and the incidents of each term.
struct TermIndex: Sendable {
  /// One of the terms that an incident is compared by.
  struct Entry: Sendable {
    var term: Int32
    /// The square root of what the term counts where two incidents use it alike: from 0 to 1.
    var weight: Float
    /// Whether it stands in the title.
    var isTitle: Bool
    /// Whether it is a name, or several words, which are the name of something more often than not.
    var isName: Bool
    /// Whether it is an error message.
    var isMessage = false
  }

  /// A term of two incidents, and what it counts.
  struct Shared {
    var term: Int32
    var weight: Float
    var isName: Bool
    /// Whether it is an error message.
    var isMessage = false
  }

  /// One of the incidents that a term is telling for.
  struct Posting: Sendable {
    var incident: Int32
    var weight: Float
  }

  private var table = TermTable()
  /// By term, of those made of two words, the two.
  private var parts: [(Int32, Int32)?] = []
  /// By incident, in the order of terms; at most `termLimit` each.
  private var entries: [Entry] = []
  private var entryEnds: [Int] = [0]
  /// By term, in the order of incidents; second copies of reports are left out.
  private var postings: [Posting] = []
  private var postingEnds: [Int] = [0]
  /// All that each incident says, compared with those of its house.
  private(set) var words = WordLikeness([])

  /// Joins the terms of all incidents, which stand in chunks one after the other.
  ///
  /// - Parameters:
  ///   - chunks: The terms of runs of incidents.
  ///   - originals: For each incident the first report of it, by `originalReports(of:houses:)`.
  ///   - houses: Whose each incident is.
  ///   - jobs: The number of threads to use.
  /// - Complexity: O(n) in the terms.
  init(_ chunks: [ChunkTerms], originals: [Int], houses: Houses, jobs: Int) {
    var usage = TermUsage()
    var uses: [ChunkTerms.Entry] = []
    uses.reserveCapacity(chunks.reduce(0) { $0 + $1.entries.count })
    var ends: [Int] = [0]
    var toolCount: Int32 = 0
    for chunk in chunks {
      var mapped = [Int32](repeating: -1, count: chunk.table.count)
      // The names of tools come first everywhere.
      while toolCount < chunk.toolCount {
        toolCount = table.number(of: Int(toolCount), in: chunk.table) + 1
      }
      var start = 0
      for end in chunk.ends {
        let isOriginal = originals[ends.count - 1] == ends.count - 1
        for use in chunk.entries[start..<end] {
          if mapped[Int(use.term)] < 0 {
            mapped[Int(use.term)] = table.number(of: Int(use.term), in: chunk.table)
          }
          var own = use
          own.term = mapped[Int(use.term)]
          usage.add(own, isCounted: isOriginal)
          uses.append(own)
        }
        ends.append(uses.count)
        start = end
      }
      parts += repeatElement(nil, count: table.count - parts.count)
      for (term, words) in chunk.parts where mapped[Int(term)] >= 0 {
        parts[Int(mapped[Int(term)])] = (mapped[Int(words.0)], mapped[Int(words.1)])
      }
      for term in chunk.peopleTerms where mapped[Int(term)] >= 0 {
        usage.people.insert(mapped[Int(term)])
      }
    }
    let originalCount = originals.indices.count { originals[$0] == $0 }
    let worth = usage.worth(incidentCount: originalCount, toolCount: toolCount)
    let weights = TermWeights(
      uses: uses, ends: ends, lengths: chunks.flatMap(\.lengths), worth: worth, parts: parts,
      people: usage.people)
    var words = [[WordLikeness.Entry]](repeating: [], count: originals.count)
    var found = [[Entry]](repeating: [], count: originals.count)
    // One for all houses, which may be as many as the incidents.
    var frequencies = [Int32](repeating: 0, count: usage.termCount)
    for house in houses.members {
      var reportCount = 0
      for incident in house where originals[incident] == incident {
        reportCount += 1
        for use in uses[ends[incident]..<ends[incident + 1]] { frequencies[Int(use.term)] += 1 }
      }
      let best = weights.best(of: house, frequencies: frequencies, jobs: jobs)
      for (incident, own) in zip(house, best) { found[incident] = own }
      let all = weights.words(
        of: house, reportCount: reportCount, frequencies: frequencies, jobs: jobs)
      for (incident, own) in zip(house, all) { words[incident] = own }
      for incident in house {
        for use in uses[ends[incident]..<ends[incident + 1]] { frequencies[Int(use.term)] = 0 }
      }
    }
    self.words = WordLikeness(words)
    entries.reserveCapacity(found.reduce(0) { $0 + $1.count })
    for own in found {
      for entry in own {
        let standing = worth[Int(entry.term)].standing
        entries.append(
          Entry(
            term: entry.term, weight: entry.weight, isTitle: entry.isTitle,
            isName: standing.isName, isMessage: standing == .message))
      }
      entryEnds.append(entries.count)
    }
    addPostings(termCount: usage.termCount, originals: originals)
  }

  /// Returns the entries of an incident, in the order of terms.
  func entries(of incident: Int) -> ArraySlice<Entry> {
    entries[entryEnds[incident]..<entryEnds[incident + 1]]
  }

  /// Finds the terms that two incidents share, in order, and what each counts.
  ///
  /// A word that is a part of another shared term does not count beside it.
  ///
  /// - Parameters:
  ///   - incident: The one incident.
  ///   - other: The other.
  ///   - shared: Is set to the terms; the same array for many pairs saves one for each.
  func findShared(_ incident: Int, _ other: Int, in shared: inout [Shared]) {
    shared.removeAll(keepingCapacity: true)
    var isCovering = false
    var place = entryEnds[incident]
    var otherPlace = entryEnds[other]
    let end = entryEnds[incident + 1]
    let otherEnd = entryEnds[other + 1]
    while place < end, otherPlace < otherEnd {
      let (a, b) = (entries[place], entries[otherPlace])
      if a.term == b.term {
        // Titles name what failed; what neither names may have played a small part in both.
        let factor: Float = a.isTitle && b.isTitle ? 1.6 : a.isTitle || b.isTitle ? 1 : 0.75
        shared.append(
          Shared(
            term: a.term, weight: factor * a.weight * b.weight, isName: a.isName,
            isMessage: a.isMessage))
        isCovering = isCovering || parts[Int(a.term)] != nil
      }
      if a.term <= b.term { place += 1 }
      if b.term <= a.term { otherPlace += 1 }
    }
    guard isCovering else { return }
    let covered = shared.compactMap { parts[Int($0.term)] }
    shared.removeAll { shared in
      covered.contains { $0.0 == shared.term || $0.1 == shared.term }
    }
  }

  /// Returns how much shared terms make two incidents alike.
  ///
  /// The strongest counts less than the others, since a single term may be shared by chance; and
  /// much less where it is a name: that of a product which failed twice, each time for reasons of
  /// its own. An identifier or an ordinary word rather says what happened.
  func likeness(of shared: [Shared]) -> Float {
    var sum: Float = 0
    var strongest = Shared(term: 0, weight: 0, isName: false)
    for term in shared {
      sum += term.weight
      if term.weight > strongest.weight { strongest = term }
    }
    return sum - (strongest.isName ? 0.75 : 0.25) * strongest.weight
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

  /// Whether a term has all words of another.
  func term(_ term: Int32, covers other: Int32) -> Bool {
    table.withFolded(Int(term)) { words in
      table.withFolded(Int(other)) { word in
        guard word.count <= words.count else { return false }
        for start in 0...(words.count - word.count) {
          var length = 0
          while length < word.count, words[start + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        return false
      }
    }
  }

  /// Returns a term as it was written where it first stood.
  func spelling(of term: Int32) -> String { table.spelling(of: term) }

  private mutating func addPostings(termCount: Int, originals: [Int]) {
    var counts = [Int](repeating: 0, count: termCount + 1)
    for incident in originals.indices where originals[incident] == incident {
      for entry in entries(of: incident) { counts[Int(entry.term) + 1] += 1 }
    }
    for term in counts.indices.dropFirst() { counts[term] += counts[term - 1] }
    postingEnds = counts
    postings = Array(repeating: Posting(incident: 0, weight: 0), count: counts.last ?? 0)
    for incident in originals.indices where originals[incident] == incident {
      for entry in entries(of: incident) {
        postings[counts[Int(entry.term)]] = Posting(
          incident: Int32(incident), weight: entry.weight)
        counts[Int(entry.term)] += 1
      }
    }
  }
}
