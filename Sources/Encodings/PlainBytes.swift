/// Whether text is known to stay as it is in HTML.
package func isPlain(_ text: Span<UInt8>) -> Bool { nextEscape(in: text, from: 0) == text.count }

/// Where the next byte stands, from a place on, that HTML, XML or JSON may have to escape; the end
/// where there is none.
///
/// None of them escapes letters, digits, spaces and most marks. In text of any length these come in
/// long runs, for which a look at each byte takes longer than all else: this looks at eight in a
/// step.
///
/// - Parameters:
///   - text: The bytes to look at.
///   - start: Where to begin, at most at the end.
///   - lead: A byte from 128 on that may begin a character that is escaped; nil where there is none.
/// - Returns: The place. Some of the bytes below 128 that are found stay as they are.
@inline(__always)
func nextEscape(in text: Span<UInt8>, from start: Int, lead: UInt8? = nil) -> Int {
  unsafe text.withUnsafeBytes { bytes in
    let count = bytes.count
    var index = start
    while index + 8 <= count {
      let found = unsafe escapes(among: word(of: bytes, at: index), lead: lead)
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    guard index < count else { return count }
    let found = unsafe escapes(among: lastBytes(of: bytes, from: index), lead: lead)
    return found == 0 ? count : index + found.trailingZeroBitCount >> 3
  }
}

/// Eight bytes as a number, the first one in its lowest bits.
@inline(__always)
private func word(of bytes: UnsafeRawBufferPointer, at place: Int) -> UInt64 {
  unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
}

/// Those of the last seven bytes that stand from a place on, as a number, with spaces after them.
@inline(__always)
private func lastBytes(of bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
  let spaces: UInt64 = 0x2020_2020_2020_2020
  let width = UInt64(truncatingIfNeeded: 8 &* (bytes.count &- start))
  if bytes.count >= 8 {
    return unsafe word(of: bytes, at: bytes.count - 8) &>> (64 &- width) | spaces &<< width
  }
  var word = spaces
  for place in (start..<bytes.count).reversed() {
    word = unsafe word &<< 8 | UInt64(truncatingIfNeeded: bytes[place])
  }
  return word
}

/// The highest bits of those of eight bytes that may have to be escaped.
///
/// Sums of a byte below 128 and a number below 128 set its highest bit where they reach 128, and
/// carry nothing to the next byte.
@inline(__always)
private func escapes(among block: UInt64, lead: UInt8?) -> UInt64 {
  let low = block & each(0x7F)
  // Below `(` stand the control characters, `"`, `&`, `'`, and the space, which is plain.
  let isFromParenthesis = low &+ each(0x80 - 0x28)
  let isNoSpace = (low ^ each(0x20)) &+ each(0x7F)
  // `<` and `>` differ in one bit.
  let isNoBracket = ((low | each(0x02)) ^ each(0x3E)) &+ each(0x7F)
  let isNoBackslash = (low ^ each(0x5C)) &+ each(0x7F)
  let isDelete = low &+ each(1)
  var found = (~isFromParenthesis & isNoSpace) | ~isNoBracket | ~isNoBackslash | isDelete
  found &= ~block
  if let lead {
    let isNoLead = (low ^ each(UInt64(lead & 0x7F))) &+ each(0x7F)
    found |= block & ~isNoLead
  }
  return found & each(0x80)
}

/// Eight times a byte.
@inline(__always)
private func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
