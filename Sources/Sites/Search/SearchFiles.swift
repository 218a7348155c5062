import Archives
import Encodings
import Incidents

extension SiteRenderer {
  /// Makes the index of the search page.
  ///
  /// - Parameter jobs: The number of threads to use; the result does not depend on it.
  /// - Returns: All files but those that belong to one incident, the head first.
  /// - Complexity: That of `searchIndex(of:jobs:fields:)`.
  package func searchFiles(jobs: Int) -> [OutputFile] {
    let index = searchIndex(of: site.archive, jobs: jobs) { incident in
      shared.searchFields(of: incident)
    }
    var terms = SearchShards(kind: "terms")
    var spellings: [(word: [UInt8], frequency: Int)] = []
    for place in 0..<index.termCount {
      let frequency = index.frequency(place)
      // Stop words are in the table and in no incident.
      guard frequency > 0 else { continue }
      var term: [UInt8] = []
      index.withTerm(place) { term.append(span: $0, 0..<$0.count) }
      append(term, place, of: index, to: &terms)
      if isSpelling(term, frequency: frequency, of: index.incidentCount) {
        spellings.append((term, frequency))
      }
    }
    terms.finish()
    let words = spellingShards("words", spellings)
    let endings = spellingShards(
      "endings",
      spellings.map { (backwards($0.word), $0.frequency) }
        .sorted { $0.0.lexicographicallyPrecedes($1.0) })
    let head = searchScript("index") { json in
      json.object { json in
        json.key("incidents")
        json.number(index.incidentCount)
        json.key("years")
        json.array { json in
          for (year, incidents) in site.years.reversed() {
            json.array { json in
              json.number(year)
              json.number(index.incidentCount - incidents.upperBound)
            }
          }
        }
        json.key("stop")
        json.array(of: "\(searchStopWords)".split { $0 == " " || $0 == "\n" }) {
          $0.string(String($1))
        }
        json.key("terms")
        json.array(of: terms.firsts) { $0.string($1) }
        json.key("words")
        json.array(of: words.firsts) { $0.string($1) }
        json.key("endings")
        json.array(of: endings.firsts) { $0.string($1) }
      }
    }
    return [head] + terms.files + words.files + endings.files
  }

  private func append(
    _ term: [UInt8], _ place: Int, of index: SearchIndex, to terms: inout SearchShards
  ) {
    let isFilter = term.contains(UInt8(ascii: "="))
    let (shared, rest) = terms.begin(term)
    if !terms.isAtStart { terms.append(UInt8(ascii: "|")) }
    terms.append(number: shared)
    terms.append(rest)
    terms.append(UInt8(ascii: " "))
    terms.append(number: index.frequency(place))
    var last = 0
    for posting in index.postings(place, isLimited: !isFilter) {
      let incident = Int(posting.incident)
      terms.append(number: (incident - last) << 4 | Int(posting.weight))
      last = incident
    }
  }
}

/// Whether a term is a word that a typing mistake may stand for.
///
/// In a large archive, what stands in one report alone is more often a mistake itself.
private func isSpelling(_ term: [UInt8], frequency: Int, of incidentCount: Int) -> Bool {
  (4...20).contains(term.count) && (incidentCount <= 1_000 || frequency > 1)
    && term.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 >= 0x80 }
}

/// A word with its scalars in the other order.
private func backwards(_ word: [UInt8]) -> [UInt8] {
  String(decoding: word, as: UTF8.self).unicodeScalars.reversed().flatMap { Array(String($0).utf8) }
}

private func spellingShards(
  _ kind: String, _ spellings: [(word: [UInt8], frequency: Int)]
) -> SearchShards {
  var shards = SearchShards(kind: kind)
  for (word, frequency) in spellings {
    let (shared, rest) = shards.begin(word)
    shards.append(UInt8(ascii: "A") + UInt8(shared))
    shards.append(rest)
    let magnitude = Swift.min(9, Int.bitWidth - 1 - frequency.leadingZeroBitCount)
    shards.append(UInt8(ascii: "0") + UInt8(magnitude))
  }
  shards.finish()
  return shards
}
