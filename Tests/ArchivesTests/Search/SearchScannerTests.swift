import Testing

@testable import Archives

@Suite("Words of searches")
struct SearchScannerTests {
  @Test(
    "Text is split into words and their parts, in lower case",
    arguments: [
      ("The database, again", "the database again"),
      ("checkout-api failed.", "checkout-api(checkout api) failed"),
      (
        "ci.jenkins.io github_id x509: no",
        "ci.jenkins.io(ci jenkins io) github_id(github id) x509 no"
      ),
      ("std::bad_alloc", "std bad_alloc(bad alloc)"),
      ("PM2019-009", "pm2019-009(pm2019 009)"),
      // Of numbers, only those that tell something alone.
      ("2023-03-05 v1.24.0 503", "2023-03-05(2023) v1.24.0(v1) 503"),
      ("at 11:40 and 11:40:05 a b", "at and"),
      ("a-b -c- d-", "a-b"),
      ("SØKNADEN Über naïve", "søknaden über naïve"),
      ("cafe\u{301} \u{1F525}fire\u{1F525}", "cafe\u{301} fire"),
      ("数据库 down ok数", "数 据 库 down ok 数"),
      ("a\u{2014}b c\u{2019}s dns\u{2026}", "dns"),
    ])
  func words(text: String, expected: String) {
    let bytes = Array(text.utf8)
    for isInPlace in [false, true] {
      var scanner = SearchScanner()
      var index = 0
      var found: [String] = []
      func isNext() -> Bool {
        isInPlace
          ? scanner.nextInPlace(in: bytes.span, from: &index, to: bytes.count)
          : scanner.next(in: bytes.span, from: &index, to: bytes.count)
      }
      while isNext() {
        guard scanner.isFoundWhole else { continue }
        let word = scanner.place.map { bytes[$0].map(foldedByte) } ?? scanner.word
        var parts: [String] = []
        scanner.forEachPart(of: word.span) {
          parts.append(String(decoding: word[$0], as: UTF8.self))
        }
        let text = String(decoding: word, as: UTF8.self)
        found.append(parts.isEmpty ? text : "\(text)(\(parts.joined(separator: " ")))")
      }
      #expect(found.joined(separator: " ") == expected)
    }
  }

  @Test("Any bytes are read to their end")
  func anyBytes() {
    var state: UInt64 = 42
    for _ in 0..<2_000 {
      let bytes = (0..<24).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Mostly the bytes that the rules are about.
        let choices: [UInt8] = [0x61, 0x2D, 0x3A, 0xC3, 0xB8, 0xE4, 0xF0, 0x9F, 0x80, 0x20, 0x31]
        let number = UInt8(truncatingIfNeeded: state >> 33)
        return number < 200 ? choices[Int(number) % choices.count] : number
      }
      var scanner = SearchScanner()
      var index = 0
      var words: [[UInt8]] = []
      while scanner.next(in: bytes.span, from: &index, to: bytes.count) {
        #expect(!scanner.word.isEmpty)
        words.append(scanner.word)
      }
      #expect(index == bytes.count)
      // Words that are left where they stand are the same.
      var wordsInPlace: [[UInt8]] = []
      index = 0
      while scanner.nextInPlace(in: bytes.span, from: &index, to: bytes.count) {
        wordsInPlace.append(scanner.place.map { Array(bytes[$0]) } ?? scanner.word)
      }
      #expect(index == bytes.count)
      #expect(wordsInPlace == words)
    }
  }
}
