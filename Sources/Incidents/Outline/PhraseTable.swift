/// Many phrases that are looked for at once: one pass over a text finds all that begin at the
/// beginning of a word.
///
/// A trie in one flat array. Phrases are in lower case; a `%` at the end of one asks for the end of a
/// word there. In Japanese and other scripts without spaces a phrase may begin at any character.
struct PhraseTable: Sendable {
  /// For each node, the next node by class of byte; 0 where there is none.
  private var next: [Int32]
  /// For each node, the first entry in `ends`; -1 where no phrase ends.
  private var first: [Int32]
  /// For each class of a first byte, a bit for each class of a byte behind it with which a phrase may
  /// begin: nearly all beginnings of words are turned away by it, without a look at the large table.
  private var pairs: [UInt64]
  /// The phrases that end at a node, as a linked list.
  private var ends: [(id: Int32, isWholeWord: Bool, next: Int32)]

  /// Creates a table; a match is reported with the number that stands beside its phrase.
  ///
  /// - Complexity: O(n) in the bytes of the phrases.
  init(_ phrases: some Sequence<(String, Int)>) {
    next = Array(repeating: 0, count: Self.classCount)
    first = [-1]
    pairs = Array(repeating: 0, count: Self.classCount)
    ends = []
    let emptyNode = [Int32](repeating: 0, count: Self.classCount)
    for (phrase, id) in phrases {
      var bytes = Array(phrase.utf8)[...]
      let isWholeWord = bytes.last == UInt8(ascii: "%")
      if isWholeWord { bytes = bytes.dropLast() }
      var node = 0
      if let byte = bytes.first {
        let second = bytes.dropFirst().first.map { UInt64(1) << UInt64(Self.classOf($0)) }
        pairs[Self.classOf(byte)] |= second ?? UInt64.max
      }
      for byte in bytes {
        let slot = node * Self.classCount + Self.classOf(byte)
        if next[slot] == 0 {
          next[slot] = Int32(first.count)
          first.append(-1)
          next += emptyNode
        }
        node = Int(next[slot])
      }
      ends.append((Int32(id), isWholeWord, first[node]))
      first[node] = Int32(ends.count - 1)
    }
  }

  /// Creates a table whose matches are the positions of the phrases in a list.
  init(_ phrases: [String]) { self.init(phrases.enumerated().map { ($1, $0) }) }

  private static let classCount = 64

  /// Letters, digits and the marks of phrases have classes of their own; other bytes share some, so
  /// that a letter beyond ASCII is matched by its low bits as well as by its class.
  @inline(__always)
  private static func classOf(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: Int(byte) - 0x60
    case 0x41...0x5A: Int(byte) - 0x40
    case 0x30...0x39: Int(byte) - 0x30 + 27
    case 0x20, 0x09, 0x0A, 0x0D: 37
    case UInt8(ascii: "-"): 38
    case UInt8(ascii: "'"): 39
    case UInt8(ascii: "/"): 40
    case UInt8(ascii: "."): 41
    case UInt8(ascii: ":"): 42
    case UInt8(ascii: "#"): 43
    case UInt8(ascii: "&"): 44
    case 0x80...0xFF: 45 + Int(byte & 0x0F)
    default: 63
    }
  }

  /// Calls a closure with the number of each phrase that occurs, in the order of their beginnings.
  ///
  /// - Complexity: O(n · d) for n bytes and phrases of d bytes.
  @inline(__always)
  func forEachMatch(in text: some RandomAccessCollection<UInt8>, _ body: (Int) -> Void) {
    forEachMatch(in: text) { number, _ in body(number) }
  }

  /// Calls a closure with the number of each phrase that occurs and how many bytes stand before it,
  /// in the order of their beginnings.
  ///
  /// - Complexity: O(n · d) for n bytes and phrases of d bytes.
  @inline(__always)
  func forEachMatch(in text: some RandomAccessCollection<UInt8>, _ body: (Int, Int) -> Void) {
    search(text) { number, start in
      body(number, start)
      return true
    }
  }

  /// Calls a closure with each match, as long as it returns true.
  @inline(__always)
  private func search(_ text: some RandomAccessCollection<UInt8>, _ body: (Int, Int) -> Bool) {
    text.withContiguousStorageIfAvailable { buffer in
      var start = 0
      var isInWord = false
      while start < buffer.count {
        let byte = unsafe buffer[start]
        // Most bytes are letters of ASCII within a word, where nothing begins.
        if isInWord, (byte | 0x20) &- UInt8(ascii: "a") < 26 {
          start += 1
          continue
        }
        let isLetter = byte.isLetter
        // Scripts without spaces have no words: there a phrase may begin at any character.
        let isBeginning = !isLetter || !isInWord || byte >= 0xE3
        let seconds = isBeginning ? pairs[Self.classOf(byte)] : 0
        if seconds != 0,
          unsafe start + 1 >= buffer.count
            || seconds & 1 << UInt64(Self.classOf(buffer[start + 1])) != 0
        {
          var node = 0
          var index = start
          while index < buffer.count {
            let step = unsafe next[node * Self.classCount + Self.classOf(buffer[index])]
            guard step != 0 else { break }
            node = Int(step)
            index += 1
            var end = first[node]
            while end >= 0 {
              let found = ends[Int(end)]
              let isAtEnd = unsafe index >= buffer.count || !buffer[index].isLetter
              if !found.isWholeWord || isAtEnd, !body(Int(found.id), start) { return }
              end = found.next
            }
          }
        }
        isInWord = isLetter
        start += 1
      }
    }
  }

  /// How many bytes stand before the first phrase that occurs; nil where none does.
  func firstMatch(in text: some RandomAccessCollection<UInt8>) -> Int? {
    var found: Int?
    search(text) { _, start in
      found = start
      return false
    }
    return found
  }

  /// Whether any of the phrases occurs.
  func occurs(in text: some RandomAccessCollection<UInt8>) -> Bool {
    firstMatch(in: text) != nil
  }
}
