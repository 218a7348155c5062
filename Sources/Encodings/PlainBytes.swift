/// How many bytes `plainEnd` looks at in one step.
let plainBlock = 8

/// Where the next bytes stand that HTML, XML or JSON may have to escape: the start of a block of at most
/// 8, or the end.
///
/// Plain are letters, digits, spaces and most marks, which none of them escapes. In text of any length
/// they come in long runs, for which a look at each byte takes longer than all else.
func plainEnd(of text: Span<UInt8>, from start: Int, isASCIIOnly: Bool) -> Int {
  let count = text.count
  guard count - start >= plainBlock else { return start }
  return unsafe text.withUnsafeBytes { bytes in
    var index = start
    while index + plainBlock <= count {
      let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard isPlain(block, isASCIIOnly: isASCIIOnly) else { return index }
      index += plainBlock
    }
    // The rest together with what stands before it, which is known to be plain.
    let rest = unsafe bytes.loadUnaligned(fromByteOffset: count - plainBlock, as: UInt64.self)
    return isPlain(rest, isASCIIOnly: isASCIIOnly) ? count : index
  }
}

/// Whether all of eight bytes are plain.
///
/// Sums of a byte below 128 and a number below 128 set its highest bit where they reach 128, and
/// carry nothing to the next byte.
@inline(__always)
private func isPlain(_ block: UInt64, isASCIIOnly: Bool) -> Bool {
  let low = block & each(0x7F)
  // Below `(` stand the control characters, `"`, `&`, `'`, and the space, which is plain.
  let isFromParenthesis = low &+ each(0x80 - 0x28)
  let isNoSpace = (low ^ each(0x20)) &+ each(0x7F)
  // `<` and `>` differ in one bit.
  let isNoBracket = ((low | each(0x02)) ^ each(0x3E)) &+ each(0x7F)
  let isNoBackslash = (low ^ each(0x5C)) &+ each(0x7F)
  let isDelete = low &+ each(1)
  let found = (~isFromParenthesis & isNoSpace) | ~isNoBracket | ~isNoBackslash | isDelete
  return (isASCIIOnly ? found | block : found & ~block) & each(0x80) == 0
}

/// Eight times a byte.
@inline(__always)
private func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
