import Documents
import Incidents

/// The terms of a run of incidents, numbered within the run.
struct ChunkTerms {
  var table = TermTable()
  /// In how many incidents each term occurs.
  var frequencies: [Int32] = []
  /// By term: 2 for each incident where it looks technical, 1 where it looks like a name or stands
  /// as code.
  var standings: [Int32] = []
  /// The terms of all incidents, one incident after the other, in the order of first occurrence.
  var terms: [Int32] = []
  /// How much each of `terms` matters to its incident: the weight of the best place it has.
  var weights: [Float] = []
  /// Where the terms of each incident end in `terms`.
  var ends: [Int] = []
  /// Terms that are a part of the name of a person.
  var peopleTerms: Set<Int32> = []
}

/// Reads the terms of some incidents.
func readTerms(of entries: ArraySlice<ArchivedIncident>) -> ChunkTerms {
  var reader = TermReader()
  for index in entries.indices { reader.read(entries[index].incident) }
  return reader.chunk
}

/// How much a place in a report says about what the report is about.
enum Place {
  static let title: Float = 2
  static let summary: Float = 1.5
  /// Here ordinary words count for nothing: in long texts they meet by chance.
  static let text: Float = 1
}

/// How much of one code block is read; logs repeat themselves.
private let codeBlockLimit = 2_048

private struct TermReader {
  var chunk = ChunkTerms()
  private var stopWordCount: Int32 = 0
  /// By term: its weight in the incident being read; 0 where it has not occurred yet.
  private var current: [Float] = []
  private var standings: [Int32] = []
  private var touched: [Int32] = []
  private var folded: [UInt8] = []

  init() {
    // Stop words get the lowest numbers, so that one look-up finds them too.
    let words = Array("\(stopWords)".utf8)
    scanTerms(in: words.span) { term in _ = number(of: term, in: words.span) }
    stopWordCount = Int32(chunk.table.count)
  }

  mutating func read(_ incident: Incident) {
    add(incident.title.value, Place.title)
    if let summary = incident.summary { add(summary.value, Place.summary) }
    if let text = incident.rootCauseText { add(text.value, Place.summary) }
    for finding in incident.causes { add(finding.evidence, Place.summary) }
    for entry in incident.timeline { add(entry.text, Place.text) }
    let document = incident.document
    for index in incident.nodes.clamped(to: document.nodes.indices) {
      let node = document.nodes[index]
      guard node.kind == .code || node.kind == .codeBlock else { continue }
      let text = document.literal(of: node).prefix(codeBlockLimit)
      add(text.span, Place.text, isCode: node.kind == .code)
    }
    for person in incident.people {
      let bytes = Array(person.value.utf8)
      scanTerms(in: bytes.span) { chunk.peopleTerms.insert(number(of: $0, in: bytes.span)) }
    }
    finishIncident()
  }

  private mutating func add(_ text: String, _ weight: Float) {
    add(text.utf8.span, weight, isCode: false)
  }

  private mutating func add(_ text: Span<UInt8>, _ weight: Float, isCode: Bool) {
    scanTerms(in: text) { term in
      let number = number(of: term, in: text)
      guard number >= stopWordCount else { return }
      let index = Int(number)
      if current[index] == 0 { touched.append(number) }
      current[index] = Swift.max(current[index], weight)
      let standing: Int32 =
        switch term.shape {
        case .technical: 2
        case .name: 1
        case .plain: isCode ? 1 : 0
        }
      standings[index] = Swift.max(standings[index], standing)
    }
  }

  /// Returns the number of a term: the same for all cases and, of plain words, for the plural.
  private mutating func number(of term: ScannedTerm, in text: Span<UInt8>) -> Int32 {
    folded.removeAll(keepingCapacity: true)
    var end = term.range.upperBound
    if term.shape != .technical, term.range.count > 4, text[end - 1] == UInt8(ascii: "s") {
      let before = text[end - 2]
      if before != UInt8(ascii: "s"), before != UInt8(ascii: "u"), before != UInt8(ascii: "i") {
        end -= 1
      }
    }
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in term.range.lowerBound..<end {
      var byte = text[index]
      if byte &- UInt8(ascii: "A") < 26 { byte |= 0x20 }
      folded.append(byte)
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    hash ^= hash >> 29
    let number = chunk.table.number(
      of: folded, hash: hash, spelling: text.extracting(term.range))
    while current.count <= Int(number) {
      current.append(0)
      standings.append(0)
      chunk.frequencies.append(0)
      chunk.standings.append(0)
    }
    return number
  }

  private mutating func finishIncident() {
    for term in touched {
      let index = Int(term)
      chunk.terms.append(term)
      chunk.weights.append(current[index])
      chunk.frequencies[index] += 1
      chunk.standings[index] += standings[index]
      current[index] = 0
      standings[index] = 0
    }
    touched.removeAll(keepingCapacity: true)
    chunk.ends.append(chunk.terms.count)
  }
}
