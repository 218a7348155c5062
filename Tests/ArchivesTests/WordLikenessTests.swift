import Diagnostics
import Incidents
import Testing

@testable import Archives

@Suite("Incidents alike in all their words")
struct WordLikenessTests {
  /// Two reports among those of two organisations, and the words that are told of them.
  struct Pair: Sendable, CustomTestStringConvertible {
    var what: String
    var a: Report
    var b: Report
    /// Empty where they are not related.
    var words: [String] = []

    var testDescription: String { what }
  }

  private static let others = RelatedTests.fillers + RelatedTests.ownFolders

  /// Returns a sentence of words that no other report has.
  private static func ownWords(_ ending: String) -> String {
    let words = (0..<40).map { "zub\(String(repeating: "o", count: $0))\(ending)" }
    return "The " + words.joined(separator: " ")
  }

  static let pairs = [
    Pair(
      what: "words that both use by the way, at one organisation",
      a: Report(path: "acme/a.md", text: ["A walrus met the etcd_raft near our lantern."]),
      b: Report(path: "acme/b.md", text: ["No etcd_raft saw a lantern, nor a walrus."]),
      words: ["walrus", "etcd_raft", "lantern"]),
    Pair(
      what: "words that both use by the way, at two organisations",
      a: Report(path: "acme/a.md", text: ["A walrus met the etcd_raft near our lantern."]),
      b: Report(path: "umbrella/b.md", text: ["No etcd_raft saw a lantern, nor a walrus."])),
    Pair(
      what: "a few words of many",
      a: Report(path: "acme/a.md", text: ["A walrus met the etcd_raft.", ownWords("k")]),
      b: Report(path: "acme/b.md", text: ["No etcd_raft saw a walrus.", ownWords("m")])),
    Pair(
      what: "one word",
      a: Report(path: "acme/a.md", text: ["It met the etcd_raft."]),
      b: Report(path: "acme/b.md", text: ["No etcd_raft saw it."])),
    Pair(
      what: "a word and a term that has it, which are one",
      a: Report(path: "acme/a.md", text: ["No marble walrus, no marble walrus, walrus etcd_raft"]),
      b: Report(path: "acme/b.md", text: ["The etcd_raft, marble walrus, walrus, marble walrus"]),
      words: ["marble walrus", "etcd_raft"]),
    Pair(
      what: "the address of a chat, and a word",
      a: Report(path: "acme/a.md", text: ["A walrus wrote in hooli.slack.com there."]),
      b: Report(path: "acme/b.md", text: ["The hooli.slack.com tells of that walrus."])),
    Pair(
      what: "another address, and a word",
      a: Report(path: "acme/a.md", text: ["A walrus wrote in hooli.example.com there."]),
      b: Report(path: "acme/b.md", text: ["The hooli.example.com tells of that walrus."]),
      words: ["walrus", "hooli.example.com"]),
  ]

  @Test("are told with the words that make them so", arguments: pairs)
  func words(pair: Pair) throws {
    let archive = link(Self.others + [pair.a, pair.b]).value
    let a = try #require(archive.incidents.firstIndex { $0.id.slug == "a" })
    let b = try #require(archive.incidents.firstIndex { $0.id.slug == "b" })
    for (one, other) in [(a, b), (b, a)] {
      let related = archive.incidents[one].links.related.first { $0.index == other }
      #expect(related?.reasons ?? [] == pair.words.map { .sharedTerm($0) })
    }
  }

  @Test("are those of the main report where another one tells of its incident with other words")
  func copies() {
    let text = "A walrus met the etcd_raft near our lantern."
    func report(_ path: String, _ text: [String]) -> Report {
      Report(
        path: path, title: "The mill stood still", date: "2021-05-01", text: text,
        actions: ["Grease the hinges of the gate"])
    }
    let archive = link(
      Self.others + [
        report("acme/a.md", [text]),
        report("acme/log.md", [text] + ["k", "m", "p", "r", "t", "w"].map(Self.ownWords)),
        Report(path: "acme/b.md", text: ["No etcd_raft saw a lantern, nor a walrus."]),
      ]
    ).value
    for copy in ["a", "log"] {
      let related = archive.entry(copy).links.related
      #expect(archive.ids(related.map(\.index)) == ["b"], "\(copy)")
      #expect(related.first?.reasons.count == 3)
    }
  }

  @Test("are shown where nothing else speaks for any, and two at most")
  func limits() {
    let archive = link(
      RelatedTests.fillers + [
        Report(path: "a.md", title: "ADSync was down", text: ["A walrus met the etcd_raft."]),
        Report(path: "b.md", title: "No ADSync", text: ["The etcd_raft saw no walrus."]),
        Report(path: "c.md", title: "Nothing", text: ["One etcd_raft of a walrus."]),
        Report(path: "d.md", title: "Never", text: ["It was a walrus with an etcd_raft."]),
      ]
    ).value
    #expect(archive.ids(archive.entry("a").links.related.map(\.index)) == ["b"])
    #expect(archive.entry("c").links.related.count == 2)
    #expect(archive.ids(archive.entry("c").links.related.prefix(1).map(\.index)) == ["d"])
  }
}
