/// Distinct terms, numbered in the order in which they were added.
///
/// A hash table over one pool of bytes: a string for each term of a large archive would cost more
/// than the reports.
struct TermTable {
  /// The upper half of the hash of a term and its number, counted from 1; 0 where there is none.
  ///
  /// Most searches end in another term's slot, which the hash beside the number tells at once.
  private var slots: [UInt64]
  private var keys: [TermKey] = []
  private var folded = Pool()
  private var written = Pool()

  init() { slots = Array(repeating: 0, count: 4_096) }

  var count: Int { keys.count }

  /// Returns the number of a term, whose capitals of ASCII are folded; it is added where it is new.
  ///
  /// - Parameters:
  ///   - text: The term without the endings that equal terms do not share.
  ///   - hash: That of the folded bytes of the text.
  ///   - spelling: The bytes as they are written, kept for the first of equal terms.
  /// - Returns: The number, counted from 0 in the order of addition.
  @inline(__always)
  mutating func number(
    ofFolding text: Span<UInt8>, hash: TermHash, spelling: Span<UInt8>
  ) -> Int32 {
    let key = hash.key(count: text.count)
    return term(of: key) { folded.isEqual(toFolding: text, at: $0) }
      ?? add(folding: text, key: key, spelling: spelling)
  }

  /// Returns the number of a term whose spelling is not asked for, which is added where it is new.
  mutating func number(of bytes: Span<UInt8>) -> Int32 {
    number(
      of: bytes, key: TermHash(bytes).key(count: bytes.count), spelling: bytes.extracting(0..<0))
  }

  /// Returns the number of a term of another table, which is added where it is new.
  mutating func number(of term: Int, in other: TermTable) -> Int32 {
    other.folded.withBytes(of: term) { bytes in
      other.written.withBytes(of: term) { spelling in
        number(of: bytes, key: other.keys[term], spelling: spelling)
      }
    }
  }

  /// Calls a closure with the folded bytes of a term.
  func withFolded<Result>(_ term: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    folded.withBytes(of: term, body)
  }

  /// Returns a term as it was written where it first stood.
  func spelling(of term: Int32) -> String { written.text(of: Int(term)) }

  private mutating func number(
    of bytes: Span<UInt8>, key: TermKey, spelling: Span<UInt8>
  ) -> Int32 {
    if let term = term(of: key, { folded.isEqual(bytes, at: $0) }) { return term }
    folded.append(bytes)
    return add(key, spelling: spelling)
  }

  /// Returns the term with a key for which a closure returns true; nil where there is none.
  ///
  /// The closure is asked only where the key leaves it open: most words are short.
  @inline(__always)
  private func term(of key: TermKey, _ isEqual: (Int) -> Bool) -> Int32? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot] != 0 {
      if (slots[slot] ^ key.hash) >> 32 == 0 {
        let term = Int32(truncatingIfNeeded: slots[slot]) - 1
        if keys[Int(term)].bytes == key.bytes, key.isWhole || isEqual(Int(term)) { return term }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds a term whose capitals of ASCII are folded; apart from the search, which seldom ends here.
  @inline(never)
  private mutating func add(
    folding text: Span<UInt8>, key: TermKey, spelling: Span<UInt8>
  ) -> Int32 {
    folded.append(folding: text)
    return add(key, spelling: spelling)
  }

  /// Adds the term whose folded bytes were added last.
  private mutating func add(_ key: TermKey, spelling: Span<UInt8>) -> Int32 {
    let number = Int32(keys.count)
    fillSlot(of: key.hash, number)
    keys.append(key)
    written.append(spelling)
    if keys.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func fillSlot(of hash: UInt64, _ number: Int32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(UInt32(bitPattern: number + 1))
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, key) in keys.enumerated() { fillSlot(of: key.hash, Int32(number)) }
  }
}

/// Pieces of text, one after the other.
private struct Pool {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  mutating func append(_ text: Span<UInt8>) {
    bytes.append(addingCapacity: text.count) { new in
      for index in text.indices { new.append(text[index]) }
    }
    ends.append(bytes.count)
  }

  // Texts of one hash are nearly always equal, so the loops compare all of it and have one exit.
  // They stand apart from the search for a key, which seldom needs them.

  @inline(never)
  func isEqual(_ text: Span<UInt8>, at piece: Int) -> Bool {
    let own = bytes.span.extracting(ends[piece]..<ends[piece + 1])
    guard own.count == text.count else { return false }
    var difference: UInt8 = 0
    for index in 0..<own.count { difference |= own[index] ^ text[index] }
    return difference == 0
  }

  mutating func append(folding text: Span<UInt8>) {
    bytes.append(addingCapacity: text.count) { new in
      for index in text.indices { new.append(foldedByte(text[index])) }
    }
    ends.append(bytes.count)
  }

  @inline(never)
  func isEqual(toFolding text: Span<UInt8>, at piece: Int) -> Bool {
    let own = bytes.span.extracting(ends[piece]..<ends[piece + 1])
    guard own.count == text.count else { return false }
    var difference: UInt8 = 0
    for index in 0..<own.count { difference |= own[index] ^ foldedByte(text[index]) }
    return difference == 0
  }

  func withBytes<Result>(of piece: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(ends[piece]..<ends[piece + 1]))
  }

  func text(of piece: Int) -> String {
    String(decoding: bytes[ends[piece]..<ends[piece + 1]], as: UTF8.self)
  }
}

/// Returns a byte of UTF-8, a capital of ASCII as the small letter.
@inline(__always)
func foldedByte(_ byte: UInt8) -> UInt8 {
  byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
}
