/// Many phrases that are looked for at once: one pass over a text finds all that begin at the
/// beginning of a word.
///
/// A trie in one flat array, whose branches end where only one phrase is left: the rest of that is
/// compared as a whole. Phrases are in lower case; a `%` at the end of one asks for the end of a
/// word there. In Japanese and other scripts without spaces a phrase may begin at any character.
struct PhraseTable: Sendable {
  /// The rest of a phrase that no other one shares.
  private struct Leaf {
    /// In `rests`.
    var rest: Range<Int>
    /// The first of its entries in `ends`.
    var end: Int32
  }

  /// For each node, by class of byte: the next node, or a leaf as the number below 0 that `~` makes
  /// of its index; 0 where there is none.
  private var next: [Int32]
  /// For each node, the first entry in `ends`; -1 where no phrase ends.
  private var first: [Int32]
  private var leaves: [Leaf] = []
  /// The classes of the bytes of leaves.
  private var rests: [UInt8] = []
  /// For each first byte, a bit for each class of a byte behind it with which a phrase may begin:
  /// nearly all beginnings of words are turned away by it, without a look at the large table.
  private var pairs: [UInt64] = []
  /// The phrases that end at a node or a leaf, as a linked list.
  private var ends: [(id: Int32, isWholeWord: Bool, next: Int32)] = []

  /// Creates a table; a match is reported with the number that stands beside its phrase.
  ///
  /// - Complexity: O(n) in the bytes of the phrases.
  init(_ phrases: some Sequence<(String, Int)>) {
    next = Array(repeating: 0, count: Self.classCount)
    first = [-1]
    var classPairs = [UInt64](repeating: 0, count: Self.classCount)
    for (phrase, id) in phrases {
      let bytes = phrase.utf8.span
      let isWholeWord = bytes.count > 0 && bytes[bytes.count - 1] == UInt8(ascii: "%")
      let count = bytes.count - (isWholeWord ? 1 : 0)
      add(bytes.extracting(0..<count), id: Int32(id), isWholeWord: isWholeWord)
      guard count > 0 else { continue }
      classPairs[Self.classOf(bytes[0])] |=
        count > 1 ? UInt64(1) << UInt64(Self.classOf(bytes[1])) : UInt64.max
    }
    pairs = (UInt8.min...UInt8.max).map { classPairs[Self.classOf($0)] }
  }

  private mutating func add(_ phrase: Span<UInt8>, id: Int32, isWholeWord: Bool) {
    var node = 0
    var index = 0
    while index < phrase.count {
      let slot = node * Self.classCount + Self.classOf(phrase[index])
      index += 1
      if next[slot] > 0 {
        node = Int(next[slot])
        continue
      }
      guard next[slot] < 0 else {
        next[slot] = ~Int32(leaves.count)
        let start = rests.count
        for place in index..<phrase.count { rests.append(UInt8(Self.classOf(phrase[place]))) }
        leaves.append(Leaf(rest: start..<rests.count, end: Int32(ends.count)))
        ends.append((id, isWholeWord, -1))
        return
      }
      let leaf = Int(~next[slot])
      if holds(leaves[leaf].rest, phrase, from: index) {
        ends.append((id, isWholeWord, leaves[leaf].end))
        leaves[leaf].end = Int32(ends.count - 1)
        return
      }
      // The two part further on: the leaf goes down by one byte.
      node = first.count
      next[slot] = Int32(node)
      next.append(addingCapacity: Self.classCount) {
        $0.append(repeating: 0, count: Self.classCount)
      }
      let rest = leaves[leaf].rest
      if rest.isEmpty {
        first.append(leaves[leaf].end)
      } else {
        first.append(-1)
        next[node * Self.classCount + Int(rests[rest.lowerBound])] = ~Int32(leaf)
        leaves[leaf].rest = rest.dropFirst()
      }
    }
    ends.append((id, isWholeWord, first[node]))
    first[node] = Int32(ends.count - 1)
  }

  /// Whether the bytes of a phrase from an index on are those of a leaf.
  private func holds(_ rest: Range<Int>, _ phrase: Span<UInt8>, from index: Int) -> Bool {
    rest.count == phrase.count - index
      && rest.indices.allSatisfy {
        Int(rests[$0]) == Self.classOf(phrase[index + $0 - rest.lowerBound])
      }
  }

  /// Creates a table whose matches are the positions of the phrases in a list.
  init(_ phrases: [String]) { self.init(phrases.enumerated().map { ($1, $0) }) }

  private static let classCount = 64

  /// Letters, digits and the marks of phrases have classes of their own; other bytes share some, so
  /// that a letter beyond ASCII is matched by its low bits as well as by its class.
  @inline(__always)
  private static func classOf(_ byte: UInt8) -> Int {
    // Most bytes are letters.
    if byte.isASCIILetter { return Int(byte & 0x1F) }
    return switch byte {
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
        // Scripts without spaces have no words: there a phrase may begin at any character.
        let goesOn = isInWord && byte >= 0x80 && byte < 0xE3
        let seconds = goesOn ? 0 : pairs[Int(byte)]
        if seconds != 0,
          unsafe start + 1 >= buffer.count
            || seconds & 1 << UInt64(Self.classOf(buffer[start + 1])) != 0
        {
          var node = 0
          var index = start
          while index < buffer.count {
            let step = unsafe next[node * Self.classCount + Self.classOf(buffer[index])]
            guard step != 0 else { break }
            index += 1
            var end: Int32
            if step > 0 {
              node = Int(step)
              end = first[node]
            } else {
              let leaf = leaves[Int(~step)]
              guard leaf.rest.count <= buffer.count - index else { break }
              var length = 0
              while length < leaf.rest.count,
                unsafe Int(rests[leaf.rest.lowerBound + length])
                  == Self.classOf(buffer[index + length])
              {
                length += 1
              }
              guard length == leaf.rest.count else { break }
              index += length
              end = leaf.end
            }
            while end >= 0 {
              let found = ends[Int(end)]
              let isAtEnd = unsafe index >= buffer.count || !buffer[index].isLetterOrNonASCII
              if !found.isWholeWord || isAtEnd, !body(Int(found.id), start) { return }
              end = found.next
            }
            if step < 0 { break }
          }
        }
        isInWord = byte.isLetterOrNonASCII
        start += 1
        guard isInWord else { continue }
        // Most bytes are letters of ASCII within a word, where nothing begins.
        while start < buffer.count, unsafe buffer[start].isASCIILetter {
          start += 1
        }
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
