/// Distinct terms, numbered in the order in which they were added.
///
/// A hash table over one pool of bytes: a string for each term of a large archive would cost more
/// than the reports.
struct TermTable {
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var folded = Pool()
  private var written = Pool()

  init() { slots = Array(repeating: -1, count: 2_048) }

  var count: Int { hashes.count }

  /// Returns the number of a term, which is added where it is new.
  ///
  /// - Parameters:
  ///   - bytes: The folded bytes that equal terms share.
  ///   - hash: The same for the same bytes in all tables.
  ///   - spelling: The bytes as they are written, kept for the first of equal terms.
  /// - Returns: The number, counted from 0 in the order of addition.
  mutating func number(of bytes: [UInt8], hash: UInt64, spelling: Span<UInt8>) -> Int32 {
    number(of: bytes.span, hash: hash, spelling: spelling)
  }

  /// Returns the number of a term whose spelling is not asked for, which is added where it is new.
  mutating func number(of bytes: Span<UInt8>, hash: UInt64) -> Int32 {
    number(of: bytes, hash: hash, spelling: bytes.extracting(0..<0))
  }

  /// Returns the number of a term of another table, which is added where it is new.
  mutating func number(of term: Int, in other: TermTable) -> Int32 {
    other.folded.withBytes(of: term) { bytes in
      other.written.withBytes(of: term) { spelling in
        number(of: bytes, hash: other.hashes[term], spelling: spelling)
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
    of bytes: Span<UInt8>, hash: UInt64, spelling: Span<UInt8>
  ) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if hashes[candidate] == hash, folded.isEqual(bytes, at: candidate) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let number = Int32(hashes.count)
    slots[slot] = number
    hashes.append(hash)
    folded.append(bytes)
    written.append(spelling)
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}

/// Pieces of text, one after the other.
private struct Pool {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  mutating func append(_ text: Span<UInt8>) {
    for index in text.indices { bytes.append(text[index]) }
    ends.append(bytes.count)
  }

  func isEqual(_ text: Span<UInt8>, at piece: Int) -> Bool {
    let start = ends[piece]
    guard ends[piece + 1] - start == text.count else { return false }
    for index in text.indices where bytes[start + index] != text[index] { return false }
    return true
  }

  func withBytes<Result>(of piece: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(ends[piece]..<ends[piece + 1]))
  }

  func text(of piece: Int) -> String {
    String(decoding: bytes[ends[piece]..<ends[piece + 1]], as: UTF8.self)
  }
}
