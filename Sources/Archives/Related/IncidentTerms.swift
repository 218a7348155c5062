import Documents
import Incidents

/// The terms of a run of incidents, numbered within the run.
struct ChunkTerms {
  /// What the uses of a term in one incident say about it.
  struct Use: OptionSet {
    let rawValue: UInt8

    /// It stands in the title.
    static let title = Use(rawValue: 1)
    /// It has digits, inner capitals or joints.
    static let technical = Use(rawValue: 2)
    /// It is an acronym, stands as code, or has a capital within a sentence.
    static let name = Use(rawValue: 4)
    /// It is written small.
    static let plain = Use(rawValue: 8)
    /// It is made of several words.
    static let compound = Use(rawValue: 16)
    /// It is an error message, as a program gives it.
    static let message = Use(rawValue: 32)
  }

  /// A term of an incident.
  struct Entry {
    var term: Int32
    /// How often it is used there, a title and a summary counting more.
    var count: Float
    var use: Use
  }

  var table = TermTable()
  /// The terms of all incidents, one incident after the other, in the order of first occurrence.
  var entries: [Entry] = []
  /// Where the terms of each incident end in `entries`.
  var ends: [Int] = []
  /// How many words each incident has, apart from the listed ones.
  var lengths: [Int] = []
  /// Terms that are a part of the name of a person.
  var peopleTerms: Set<Int32> = []
  /// Of the terms made of two words, the two.
  var parts: [Int32: (Int32, Int32)] = [:]
  /// How many of the first terms name tools that no incident is about by mentioning them.
  var toolCount: Int32 = 0
}

/// Reads the terms of some incidents.
func readTerms(of entries: ArraySlice<LinkedIncident>) -> ChunkTerms {
  var reader = TermReader()
  for index in entries.indices { reader.read(entries[index].incident) }
  return reader.chunk
}

/// What one occurrence of a term counts, by its place.
private enum Place {
  static let title: Float = 4
  static let text: Float = 1
  /// An error message says once what happened.
  static let message: Float = 4
}

/// How much of one code block is read; logs repeat themselves.
private let codeBlockLimit = 2_048

/// Longer titles say too much to be that of two incidents.
private let titleLimit = 120

private struct TermReader {
  var chunk = ChunkTerms()
  private var functionWordCount: Int32 = 0
  private var stopWordCount: Int32 = 0
  /// By term: what it is in the incident being read; a count of 0 where it has not occurred yet.
  private var current: [ChunkTerms.Entry] = []
  private var touched: [Int32] = []
  private var length = 0
  private var pairs = PairTable()
  /// The numbers of terms made of two words, by the numbers of the words.
  private var pairNumbers: [UInt64: Int32] = [:]

  init() {
    // Listed words get the lowest numbers, so that one look-up finds them too.
    addWords("\(toolNames)")
    chunk.toolCount = Int32(chunk.table.count)
    addWords("\(functionWords)")
    functionWordCount = Int32(chunk.table.count)
    addWords("\(stopWords)")
    stopWordCount = Int32(chunk.table.count)
  }

  private mutating func addWords(_ text: String) {
    var isStart = false
    let words = Array(text.utf8)
    scanTerms(in: words.span, isSentenceStart: &isStart) { _ = number(of: $0, in: words.span) }
  }

  mutating func read(_ incident: Incident) {
    add(incident.title.value, Place.title, isTitle: true)
    addWholeTitle(incident.title.value)
    // The report has these words too: here they count once more. The sentences that show causes are
    // most often a part of them.
    if let summary = incident.summary { add(summary.value, Place.text, inPairs: false) }
    if let text = incident.rootCauseText { add(text.value, Place.text, inPairs: false) }
    readBody(of: incident)
    for person in incident.people {
      let bytes = Array(person.value.utf8)
      var isStart = false
      scanTerms(in: bytes.span, isSentenceStart: &isStart) {
        chunk.peopleTerms.insert(number(of: $0, in: bytes.span))
      }
    }
    finishIncident()
  }

  private mutating func add(
    _ text: String, _ weight: Float, isTitle: Bool = false, inPairs: Bool = true
  ) {
    var isStart = true
    add(
      text.utf8.span, weight, isSentenceStart: &isStart, use: isTitle ? .title : [],
      inPairs: inPairs)
  }

  private mutating func readBody(of incident: Incident) {
    let document = incident.document
    var sections = NarrativeSections(incident.sections)
    var isSentenceStart = true
    var isHeading = false
    for index in incident.nodes.clamped(to: document.nodes.indices) {
      let node = document.nodes[index]
      switch node.kind {
      case .heading, .tableCell:
        isSentenceStart = true
        isHeading = true
      case .text:
        let text = document.literal(of: node)
        scanQuotations(in: text.span) { addMessages(text.span.extracting($0), of: .quotation) }
        guard sections.isNarrative(at: Int(node.line)) else { continue }
        // All words of a heading may have capitals: they say nothing about names.
        add(
          text.span, Place.text, isSentenceStart: &isSentenceStart, use: [], isHeading: isHeading)
      case .code:
        let text = document.literal(of: node)
        // What a program said tells what happened, wherever it stands.
        addMessages(text.span, of: .code)
        guard sections.isNarrative(at: Int(node.line)) else { continue }
        add(text.span, Place.text, isSentenceStart: &isSentenceStart, use: .name)
        isSentenceStart = false
      case .codeBlock:
        var isStart = true
        let text = document.literal(of: node).prefix(codeBlockLimit)
        add(text.span, Place.text, isSentenceStart: &isStart, use: [], isCodeBlock: true)
        addMessages(text.span, of: .code)
      case .document, .blockQuote, .bulletList, .orderedList, .item, .paragraph, .htmlBlock,
        .thematicBreak, .table, .tableRow, .footnoteDefinition, .htmlElement, .verbatim:
        isSentenceStart = true
        isHeading = false
      case .softBreak, .lineBreak, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image,
        .footnoteReference, .htmlSpan:
        break
      }
    }
  }

  private mutating func add(
    _ text: Span<UInt8>, _ weight: Float, isSentenceStart: inout Bool, use: ChunkTerms.Use,
    isHeading: Bool = false, isCodeBlock: Bool = false, inPairs: Bool = true
  ) {
    let isTitle = use.contains(.title)
    var previous: (number: Int32, range: Range<Int>)?
    scanTerms(in: text, isSentenceStart: &isSentenceStart) { term in
      let number = number(of: term, in: text)
      let isListed = number >= chunk.toolCount && number < stopWordCount
      if !isListed {
        length += 1
        var own = use
        switch term.shape {
        case .plain: if !isCodeBlock, !use.contains(.name) { own.insert(.plain) }
        case .opening: break
        case .name: if !isHeading, !isTitle { own.insert(.name) }
        case .acronym: own.insert(.name)
        case .technical: own.insert(.technical)
        }
        note(number, weight, own)
      }
      let canPair =
        inPairs && !isCodeBlock && number >= functionWordCount
        && !isParticiple(text.extracting(term.range))
      if canPair, let last = previous, last.range.upperBound + 1 == term.range.lowerBound,
        text[last.range.upperBound] == 0x20,
        isTitle || pairs.isRepeated(last.number, number)
      {
        let range = last.range.lowerBound..<term.range.upperBound
        addPair(last.number, number, text.extracting(range), weight, isTitle: isTitle)
      }
      previous = canPair ? (number, term.range) : nil
    }
  }

  /// Notes each error message in a text as one term.
  private mutating func addMessages(_ text: Span<UInt8>, of place: MessagePlace) {
    scanErrorMessages(in: text, of: place) { range in
      guard range.count <= titleLimit else { return }
      let message = text.extracting(range)
      note(
        number(ofFolding: message, spelling: message), Place.message, [.compound, .message])
    }
  }

  private mutating func note(_ number: Int32, _ weight: Float, _ use: ChunkTerms.Use) {
    let index = Int(number)
    if current[index].count == 0 { touched.append(number) }
    current[index].count += weight
    current[index].use.formUnion(use)
  }

  /// Notes two neighbouring words as one term, such as `target group`.
  private mutating func addPair(
    _ first: Int32, _ second: Int32, _ spelling: Span<UInt8>, _ weight: Float, isTitle: Bool
  ) {
    guard spelling.count <= titleLimit else { return }
    let key = pairKey(first, second)
    let number: Int32
    if let known = pairNumbers[key] {
      number = known
    } else {
      var folded: [UInt8] = []
      for term in [first, second] {
        if !folded.isEmpty { folded.append(0x20) }
        chunk.table.withFolded(Int(term)) { word in
          for index in word.indices { folded.append(word[index]) }
        }
      }
      number = self.number(ofFolding: folded.span, spelling: spelling)
      pairNumbers[key] = number
      if chunk.parts[number] == nil { chunk.parts[number] = (first, second) }
    }
    // It is found at the second occurrence.
    let isFirst = current[Int(number)].count == 0
    note(
      number, isFirst && !isTitle ? 2 * weight : weight, isTitle ? [.compound, .title] : .compound)
  }

  /// Notes a title of several words as one term: what comes back has the same one.
  private mutating func addWholeTitle(_ title: String) {
    let bytes = Array(title.utf8)
    guard bytes.count <= titleLimit else { return }
    var wordCount = 0
    var isStart = true
    scanTerms(in: bytes.span, isSentenceStart: &isStart) { _ in wordCount += 1 }
    guard wordCount > 2 else { return }
    note(
      number(ofFolding: bytes.span, spelling: bytes.span), Place.title,
      [.compound, .title, .technical])
  }

  /// Returns the number of a term: the same for all cases and, of plain words, for the plural.
  private mutating func number(of term: ScannedTerm, in text: Span<UInt8>) -> Int32 {
    var end = term.range.upperBound
    var hash = term.hash
    if term.shape == .technical, let domain = domain(in: text.extracting(term.range)) {
      // `acme.slack.com` is Slack.
      let name = text.extracting(term.range).extracting(domain)
      let number = number(ofFolding: name, spelling: name)
      if number < chunk.toolCount { return number }
    }
    if term.shape == .acronym {
      // `IPs` are several of `IP`, and `IPS` is something else.
      if text[end - 1] == UInt8(ascii: "s") { end -= 1 }
    } else if term.shape != .technical, term.range.count > 4, text[end - 1] == UInt8(ascii: "s") {
      let before = text[end - 2]
      if before != UInt8(ascii: "s"), before != UInt8(ascii: "u"), before != UInt8(ascii: "i") {
        end -= 1
      }
    }
    if end < term.range.upperBound { hash.removeLast(UInt8(ascii: "s")) }
    return number(
      ofFolding: text.extracting(term.range.lowerBound..<end), hash: hash,
      spelling: text.extracting(term.range))
  }

  /// Returns the number of several words.
  private mutating func number(ofFolding text: Span<UInt8>, spelling: Span<UInt8>) -> Int32 {
    number(ofFolding: text, hash: TermHash(folding: text), spelling: spelling)
  }

  private mutating func number(
    ofFolding text: Span<UInt8>, hash: TermHash, spelling: Span<UInt8>
  ) -> Int32 {
    let number = chunk.table.number(ofFolding: text, hash: hash, spelling: spelling)
    while current.count <= Int(number) {
      current.append(ChunkTerms.Entry(term: Int32(current.count), count: 0, use: []))
    }
    return number
  }

  private mutating func finishIncident() {
    for term in touched {
      chunk.entries.append(current[Int(term)])
      current[Int(term)].count = 0
      current[Int(term)].use = []
    }
    touched.removeAll(keepingCapacity: true)
    pairs.removeAll()
    chunk.ends.append(chunk.entries.count)
    chunk.lengths.append(length)
    length = 0
  }
}

/// Returns where the domain stands in an address of at least three names; nil in other terms.
private func domain(in word: Span<UInt8>) -> Range<Int>? {
  guard let last = word.indices.last, foldedByte(word[last]) &- UInt8(ascii: "a") < 26 else {
    return nil
  }
  var start: Int?
  for index in word.indices where word[index] == UInt8(ascii: ".") {
    if let start { return start..<word.count }
    start = index + 1
  }
  return nil
}

/// Whether a word has the ending of a participle or an adverb, which open no technical term.
private func isParticiple(_ word: Span<UInt8>) -> Bool {
  guard word.count > 4 else { return false }
  let last = word[word.count - 1] | 0x20
  let before = word[word.count - 2] | 0x20
  return last == UInt8(ascii: "d") && before == UInt8(ascii: "e")
    || last == UInt8(ascii: "y") && before == UInt8(ascii: "l")
}

/// Returns the numbers of two words as one, which is not 0.
private func pairKey(_ first: Int32, _ second: Int32) -> UInt64 {
  (UInt64(UInt32(bitPattern: first)) + 1) << 32 | UInt64(UInt32(bitPattern: second))
}

/// The pairs of neighbouring words of one incident.
private struct PairTable {
  private var slots = [UInt64](repeating: 0, count: 4_096)
  private var used: [Int] = []

  /// Notes a pair, and returns whether it was there before.
  ///
  /// Of a very long report the later pairs are left out.
  mutating func isRepeated(_ first: Int32, _ second: Int32) -> Bool {
    let key = pairKey(first, second)
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard used.count < slots.count / 2 else { return false }
    slots[slot] = key
    used.append(slot)
    return false
  }

  mutating func removeAll() {
    for slot in used { slots[slot] = 0 }
    used.removeAll(keepingCapacity: true)
  }
}
