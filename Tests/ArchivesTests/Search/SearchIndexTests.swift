import Diagnostics
import Incidents
import Testing

@testable import Archives

@Suite("The index of searches")
struct SearchIndexTests {
  private func index(_ reports: [Report], jobs: Int = 1) -> (Archive, SearchIndex) {
    let archive = link(reports).value
    let index = searchIndex(of: archive, jobs: jobs) { incident in
      let archived = archive.incidents[incident]
      return SearchFields(
        texts: [(archived.id.slug, .identifier), (archived.incident.title.value, .title)],
        filters: archived.incident.services.map { "service=\($0.value)" })
    }
    return (archive, index)
  }

  /// The incidents of a term with their weights, best first; nil where the term is not there.
  private func found(_ term: String, _ archive: Archive, _ index: SearchIndex) -> [String]? {
    for place in 0..<index.termCount where index.frequency(place) > 0 {
      let text = index.withTerm(place) { bytes in
        String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
      }
      guard text == term else { continue }
      return index.postings(place, isLimited: true).sorted { $0.weight > $1.weight }
        .map { archive.incidents[archive.incidents.count - 1 - Int($0.incident)].id.slug }
    }
    return nil
  }

  @Test("An identifier counts more than a title, and a title more than the text")
  func weights() {
    let (archive, index) = index([
      Report(path: "a.md", id: "text", code: ["etcd-3"]), Report(path: "b.md", id: "etcd-3"),
      Report(path: "c.md", id: "title", title: "etcd-3 lost its quorum"),
    ])
    #expect(found("etcd-3", archive, index) == ["etcd-3", "title", "text"])
    #expect(found("service=api", archive, index) == nil)
  }

  @Test("Pairs are found in titles and code, without the words that most texts have")
  func pairs() {
    let (archive, index) = index([
      Report(path: "a.md", id: "a", code: ["No space left on the device"]),
      Report(path: "b.md", id: "b", title: "Certificate of the proxy"),
    ])
    #expect(found("left+device", archive, index) == ["a"])
    #expect(found("space+left", archive, index) == ["a"])
    #expect(found("certificate+proxy", archive, index) == ["b"])
    #expect(found("the", archive, index) == nil)
    #expect(found("device+certificate", archive, index) == nil)
  }

  @Test("Pairs are found in quotation marks of all kinds, and letters with accents as one")
  func quotations() {
    let (archive, index) = index([
      Report(
        path: "a.md", id: "a", title: "Re\u{301}seau",
        text: [
          "It said \"alpha broke\" and \u{201C}beta broke\u{201D}.",
          "Es sagte \u{201E}gamma broke\u{201C} und \u{AB}delta broke\u{BB} und epsilon broke.",
        ])
    ])
    for word in ["alpha", "beta", "gamma", "delta"] {
      #expect(found("\(word)+broke", archive, index) == ["a"], "\(word)")
    }
    #expect(found("epsilon+broke", archive, index) == nil)
    let terms = (0..<index.termCount).map { place in
      index.withTerm(place) { bytes in bytes.indices.map { bytes[$0] } }
    }
    #expect(terms.contains(Array("r\u{E9}seau".utf8)))
  }

  @Test("Terms are in the order of their bytes, whatever the number of threads")
  func order() {
    let reports = (0..<300).map { number in
      Report(
        path: "\(number).md", title: "Report \(number * 7919 % 1_000) of api\(number % 13)-x",
        date: "2023-0\(number % 9 + 1)-10", services: ["s\(number % 5)"])
    }
    let (_, one) = index(reports)
    let (_, many) = index(reports, jobs: 4)
    let dumps = [one, many].map { index in
      (0..<index.termCount).map { place in
        let term = index.withTerm(place) { bytes in bytes.indices.map { bytes[$0] } }
        return (term, index.postings(place, isLimited: false))
      }
    }
    #expect(dumps[0].map(\.0) == dumps[1].map(\.0))
    #expect(dumps[0].map(\.1) == dumps[1].map(\.1))
    let terms = dumps[0].map(\.0)
    for (a, b) in zip(terms, terms.dropFirst()) { #expect(a.lexicographicallyPrecedes(b)) }
  }

  @Test("Of a word that many reports have, the best are kept; of a filter, all")
  func limit() {
    let count = SearchIndex.postingLimit + 100
    let reports = (0..<count).map { number in
      Report(
        path: "\(number).md", title: number < 50 ? "Outage" : "Report", services: ["api"],
        code: ["outage"])
    }
    let (_, index) = index(reports)
    for place in 0..<index.termCount {
      let term = index.withTerm(place) { bytes in
        String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
      }
      if term == "outage" {
        let kept = index.postings(place, isLimited: true)
        #expect(index.frequency(place) == count && kept.count == SearchIndex.postingLimit)
        let best = kept.map(\.weight).max()
        #expect(kept.count { $0.weight == best } == 50)
      } else if term == "service=api" {
        #expect(index.postings(place, isLimited: false).count == count)
      }
    }
  }
}
