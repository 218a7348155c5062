import Diagnostics
import Documents
import Incidents

/// The terms of a run of incidents, numbered within the run.
struct SearchChunk: Sendable {
  /// What a term counts for in an incident.
  struct Entry: Sendable {
    var term: Int32
    /// The weights of the named places where it stands.
    var boost: UInt16 = 0
    /// How often it stands in the text.
    var count: UInt16 = 0

    var isUnused: Bool { boost == 0 && count == 0 }

    /// Adds an occurrence in a place with a weight; 0 stands for the text.
    mutating func add(boost more: UInt16) {
      if more > 0 {
        let sum = boost.addingReportingOverflow(more)
        boost = sum.overflow ? .max : sum.partialValue
      } else if count < .max {
        count += 1
      }
    }
  }

  var table = TermTable()
  /// Of all incidents, one after the other.
  var entries: [Entry] = []
  /// Where those of each incident end.
  var ends: [Int] = []
  /// The number of words in the text of each incident.
  var lengths: [Int32] = []
}

/// Reads the words of incidents one after the other.
struct SearchReader {
  private var terms = TermCounts()
  private var scanner = SearchScanner()
  /// The word before in lower case with a `+`, where it is found with the next one as a pair; empty
  /// where there is none.
  private var pair: [UInt8] = []

  init() {
    // Stop words get the lowest numbers, so that one look-up finds them too.
    let words = Array("\(searchStopWords)".utf8)
    var index = 0
    while scanner.next(in: words.span, from: &index, to: words.count) {
      let word = scanner.word
      terms.addStopWord(word.span)
    }
  }

  /// What was read so far.
  var chunk: SearchChunk { terms.chunk }

  /// Reads an incident.
  ///
  /// The words of a text count alone. Pairs of neighbouring words count too in titles, code and
  /// quotation marks, where people copy phrases from.
  mutating func read(_ fields: SearchFields, _ text: ReadableText) {
    for (field, weight) in fields.texts {
      if weight == .identifier {
        let bytes = composedText(field).utf8.map(foldedByte)
        terms.add(bytes.span, boost: weight.rawValue)
      } else {
        let bytes = Array(composedText(field).utf8)
        addWords(
          of: bytes.span, 0..<bytes.count, boost: weight.rawValue, inPairs: weight == .title)
      }
    }
    for filter in fields.filters { terms.add(Array(filter.utf8).span, boost: 0) }
    terms.finishIncident(wordCount: addText(text.bytes.span, code: text.code))
  }

  /// Adds the text of a report and returns the number of its words.
  private mutating func addText(_ text: Span<UInt8>, code: [Range<Int>]) -> Int {
    var count = 0
    var start = 0
    for code in code {
      count += addProse(text, start..<code.lowerBound)
      count += addWords(of: text, code, boost: 0, inPairs: true)
      start = code.upperBound
    }
    return count + addProse(text, start..<text.count)
  }

  /// Adds text in which only what stands in quotation marks is found as pairs.
  private mutating func addProse(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let prose = bytes.extracting(range)
    guard prose.holds(UInt8(ascii: "\"")) || prose.holds(0xE2) || prose.holds(0xC2) else {
      return addWords(of: bytes, range, boost: 0, inPairs: false)
    }
    var quotations: [Range<Int>] = []
    scanQuotations(in: prose) { quotations.append($0) }
    var count = 0
    var start = range.lowerBound
    // What is long, or goes on in another line, is hardly one phrase.
    for quotation in quotations
    where quotation.count < 200 && !prose.extracting(quotation).holds(UInt8(ascii: "\n")) {
      let place =
        range.lowerBound + quotation.lowerBound..<range.lowerBound + quotation.upperBound
      count += addWords(of: bytes, start..<place.lowerBound, boost: 0, inPairs: false)
      count += addWords(of: bytes, place, boost: 0, inPairs: true)
      start = place.upperBound
    }
    return count + addWords(of: bytes, start..<range.upperBound, boost: 0, inPairs: false)
  }

  @discardableResult
  private mutating func addWords(
    of bytes: Span<UInt8>, _ range: Range<Int>, boost: UInt16, inPairs: Bool
  ) -> Int {
    var count = 0
    var index = range.lowerBound
    pair.removeAll(keepingCapacity: true)
    while scanner.nextInPlace(in: bytes, from: &index, to: range.upperBound) {
      count += 1
      if let place = scanner.place {
        add(bytes.extracting(place), scanner.hash, boost: boost, inPairs: inPairs)
        continue
      }
      let word = scanner.word
      add(word.span, TermHash(word.span), boost: boost, inPairs: inPairs)
    }
    return count
  }

  /// Adds the word that the scanner stands at, and its parts.
  @inline(__always)
  private mutating func add(
    _ word: Span<UInt8>, _ hash: TermHash, boost: UInt16, inPairs: Bool
  ) {
    if scanner.isFoundWhole, terms.add(folding: word, hash: hash, boost: boost), inPairs {
      addPair(endingWith: word, boost: boost)
    }
    scanner.forEachPart(of: word) { part in
      let part = word.extracting(part)
      terms.add(folding: part, hash: TermHash(folding: part), boost: boost)
    }
  }

  /// Adds the word before and a word as one term, and keeps the word for the next one.
  private mutating func addPair(endingWith word: Span<UInt8>, boost: UInt16) {
    // Taken out of the structure, so that the terms may change while it is read.
    var pair: [UInt8] = []
    swap(&pair, &self.pair)
    let start = pair.count
    pair.append(addingCapacity: word.count) { pair in
      for index in word.indices { pair.append(foldedByte(word[index])) }
    }
    if start > 0, pair.count <= 41 { terms.add(pair.span, boost: boost) }
    pair.removeSubrange(..<start)
    pair.append(UInt8(ascii: "+"))
    swap(&pair, &self.pair)
  }
}

/// The terms of a run of incidents, and what each counts for in the incident that is being read.
private struct TermCounts {
  private(set) var chunk = SearchChunk()
  private var stopWordCount: Int32 = 0
  /// By term: what it counts for so far.
  private var current: [SearchChunk.Entry] = []
  /// The terms of the incident, in the order in which they came.
  private var touched: [Int32] = []

  mutating func addStopWord(_ word: Span<UInt8>) {
    _ = number(of: word)
    stopWordCount = Int32(chunk.table.count)
  }

  /// Adds a term in lower case, unless it is a stop word.
  mutating func add(_ term: Span<UInt8>, boost: UInt16) { add(number(of: term), boost: boost) }

  /// Adds a term in whatever case, unless it is a stop word, and returns whether it was added.
  @discardableResult
  mutating func add(folding term: Span<UInt8>, hash: TermHash, boost: UInt16) -> Bool {
    let number = chunk.table.number(
      ofFolding: term, hash: hash, spelling: term.extracting(0..<0))
    makeRoom(for: number)
    return add(number, boost: boost)
  }

  @discardableResult
  @inline(__always)
  private mutating func add(_ number: Int32, boost: UInt16) -> Bool {
    guard number >= stopWordCount else { return false }
    if current[Int(number)].isUnused { touched.append(number) }
    current[Int(number)].add(boost: boost)
    return true
  }

  /// Closes the incident, whose text has a number of words.
  mutating func finishIncident(wordCount: Int) {
    for term in touched {
      chunk.entries.append(current[Int(term)])
      current[Int(term)] = SearchChunk.Entry(term: term)
    }
    touched.removeAll(keepingCapacity: true)
    chunk.ends.append(chunk.entries.count)
    chunk.lengths.append(Int32(clamping: wordCount))
  }

  private mutating func number(of term: Span<UInt8>) -> Int32 {
    let number = chunk.table.number(of: term)
    makeRoom(for: number)
    return number
  }

  private mutating func makeRoom(for number: Int32) {
    if current.count <= Int(number) { current.append(SearchChunk.Entry(term: number)) }
  }
}
