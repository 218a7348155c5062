import Testing

@testable import Archives

@Suite("Terms")
struct TermScannerTests {
  @Test(
    "are words, names and identifiers, whole",
    arguments: [
      ("the etcd leader", "the etcd leader"),
      ("x509: certificate", "x509! certificate"),
      ("read-only api.example.com max_connections", "read-only api.example.com! max_connections!"),
      ("std::bad_alloc thrown", "std::bad_alloc! thrown"),
      ("NullPointerException in Java", "NullPointerException! Java~"),
      ("an OOM on many IPs", "OOM* many IPs*"),
      ("The Kafka broker. Redis too", "The^ Kafka~ broker Redis^ too"),
      ("2023-03-05 02:30 5m 503 503s 10ms 1,234 10.0.0.1", ""),
      ("commit 3f2a9bc deadbeef42 d41d8cd98f00b204e9800998ecf8427e", "commit"),
      ("see https://example.com/a/b?c=d now", "see now"),
      ("ping @alice about k8s and ec2", "ping about k8s! and ec2!"),
      ("end. Next… “quoted” — dash", "end Next^ quoted dash"),
      ("Störung in Zürich", "Störung^ Zürich~"),
      ("pod web-7f9c4d5b6-x2k4z", "pod"),
      ("see example.com/a/b?c=d and (pods.log/x) now", "see and now"),
      ("from v1 to v2 on S3", "from S3!"),
      ("C514ETYJX SHA256", "SHA256!"),
      ("a-", ""), ("-", ""), ("", ""), ("\u{0}\u{FFFD}🔥", ""),
    ])
  func scan(text: String, expected: String) {
    let bytes = Array(text.utf8)
    var found: [String] = []
    var isSentenceStart = true
    scanTerms(in: bytes.span, isSentenceStart: &isSentenceStart) { term in
      let mark =
        switch term.shape {
        case .plain: ""
        case .opening: "^"
        case .name: "~"
        case .acronym: "*"
        case .technical: "!"
        }
      found.append(String(decoding: bytes[term.range], as: UTF8.self) + mark)
    }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test("end where broken UTF-8 does")
  func broken() {
    for text in [[0xC3], [0xE2, 0x80], [0xF0], [0xFF, 0x61, 0x62, 0x63, 0xC3]] as [[UInt8]] {
      var isSentenceStart = true
      scanTerms(in: text.span, isSentenceStart: &isSentenceStart) {
        #expect($0.range.upperBound <= text.count)
      }
    }
  }

  @Test("a hash gives back the byte that was added last")
  func removeLast() {
    for word in ["s", "logs", "replicas", "deployments"] {
      let bytes = Array(word.utf8)
      var hash = TermHash(bytes.span)
      hash.removeLast(bytes[bytes.count - 1])
      let shorter = Array(bytes.dropLast())
      #expect(hash.key(count: shorter.count) == TermHash(shorter.span).key(count: shorter.count))
    }
  }
}

@Suite("Tables of terms")
struct TermTableTests {
  @Test("number terms alike that differ in case, and apart all others")
  func numbers() {
    let terms = [
      "a", "aa", "\u{0}a", "replica", "Replica", "xreplica", "yreplica", "yxreplica", "Yxreplica",
    ]
    var table = TermTable()
    let numbers = terms.map { term in
      let bytes = Array(term.utf8)
      return table.number(
        ofFolding: bytes.span, hash: TermHash(folding: bytes.span), spelling: bytes.span)
    }
    #expect(numbers == [0, 1, 2, 3, 3, 4, 5, 6, 6])
    #expect((0..<7).map { table.spelling(of: $0) } == [0, 1, 2, 3, 5, 6, 7].map { terms[$0] })
  }
}
