/// A run of letters and digits that may tell one incident from another.
struct ScannedTerm: Equatable {
  /// What the look of a term promises.
  enum Shape {
    case plain
    /// It has a capital that it may owe to its place at the start of a sentence.
    case opening
    /// It has a capital within a sentence.
    case name
    case acronym
    case technical
  }

  /// The bytes in the text that was scanned.
  var range: Range<Int>
  var shape: Shape
  /// Of its bytes, capitals of ASCII folded.
  var hash: TermHash
}

/// A hash of bytes (FNV-1a), and the last of them.
struct TermHash: Equatable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The last eight bytes, the last one lowest.
  private var last: UInt64 = 0

  init() {}

  /// Creates the hash of some bytes, capitals of ASCII folded.
  init(folding bytes: Span<UInt8>) {
    for index in bytes.indices { add(foldedByte(bytes[index])) }
  }

  /// Creates the hash of some bytes as they are.
  init(_ bytes: Span<UInt8>) {
    for index in bytes.indices { add(bytes[index]) }
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    last = last << 8 | UInt64(byte)
  }

  /// Takes back the byte that was added last.
  mutating func removeLast(_ byte: UInt8) {
    // Times the inverse of the factor, modulo 2^64.
    value = (value &* 0xCE96_5057_AFF6_957B) ^ UInt64(byte)
    last >>= 8
  }

  /// The key of a number of bytes, which are all that were added.
  func key(count: Int) -> TermKey {
    let length = UInt64(Swift.min(count, 8))
    return TermKey(
      hash: value ^ value >> 29, bytes: last & 0xFF_FFFF_FFFF_FFFF | length << 56)
  }
}

/// What a table finds a term by.
struct TermKey: Equatable {
  /// Its upper bits have a part in the lower ones, which tables use.
  let hash: UInt64
  /// The last seven bytes and, in the highest one, how many there are: 8 stands for more than
  /// seven.
  let bytes: UInt64

  /// Whether the key is all of its term: two terms of one such key are equal.
  var isWhole: Bool { bytes >> 56 < 8 }
}

/// The part that a byte plays in a term.
private enum Role { case separator, letter, capital, digit, joint, colon, foreign, mark }

private func role(of byte: UInt8) -> Role {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
  case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
  case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): .joint
  case UInt8(ascii: ":"): .colon
  // Lead bytes of punctuation, symbols and emoji, whose other bytes are left out with them.
  case 0xC2, 0xE2, 0xF0...0xFF: .mark
  case 0x80...0xBF: .mark
  case 0xC3...0xE1, 0xE3...0xEF: .foreign
  default: .separator
  }
}

/// Calls a closure for each term of a text, in order.
///
/// `-`, `.`, `_` and `::` between letters or digits join them: `read-only`, `api.example.com`,
/// `max_connections`, `std::bad_alloc`. Left out are numbers, dates, durations, hashes, handles
/// (`@name`), addresses of pages and what is longer than 48 bytes. A term that holds digits, inner
/// capitals or joints other than hyphens is technical.
///
/// - Parameters:
///   - text: UTF-8.
///   - isSentenceStart: Whether a sentence begins with the text; is set to whether one begins behind
///     it.
///   - found: Called with each term.
func scanTerms(
  in text: Span<UInt8>, isSentenceStart: inout Bool, _ found: (ScannedTerm) -> Void
) {
  var index = 0
  while index < text.count {
    if text[index] == 0x20 {
      index += 1
      continue
    }
    let first = role(of: text[index])
    guard first == .letter || first == .capital || first == .digit || first == .foreign else {
      switch text[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"),
        UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "\""):
        isSentenceStart = true
      default: break
      }
      index += 1
      continue
    }
    let start = index
    if let word = simpleWord(in: text, from: start) {
      index = word.range.upperBound
      if word.range.count >= 3, start == 0 || text[start - 1] != UInt8(ascii: "@") {
        let shape: ScannedTerm.Shape =
          first != .capital ? .plain : isSentenceStart ? .opening : .name
        found(ScannedTerm(range: word.range, shape: shape, hash: word.hash))
      }
      isSentenceStart = false
      continue
    }
    if first == .digit, let end = numberEnd(in: text, from: start) {
      index = end
      isSentenceStart = false
      continue
    }
    var counts = Counts()
    index = counts.scan(text, from: start)
    // An address of a page says where something is, not what it is.
    if index + 2 < text.count, text[index] == UInt8(ascii: ":"),
      text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/")
    {
      while index < text.count, text[index] > 0x20, text[index] != UInt8(ascii: ")"),
        text[index] != UInt8(ascii: ">")
      {
        index += 1
      }
      continue
    }
    // So does one without a scheme, `example.com/a/b`.
    if counts.isHost, index + 1 < text.count, text[index] == UInt8(ascii: "/"),
      role(of: text[index + 1]).isWord
    {
      while index < text.count, text[index] > 0x20, text[index] != UInt8(ascii: ")"),
        text[index] != UInt8(ascii: ">")
      {
        index += 1
      }
      continue
    }
    let isHandle = start > 0 && text[start - 1] == UInt8(ascii: "@")
    if !isHandle, counts.isTerm(length: index - start) {
      let shape: ScannedTerm.Shape =
        if counts.isTechnical {
          .technical
        } else if counts.isAcronym {
          .acronym
        } else if first == .capital {
          isSentenceStart ? .opening : .name
        } else {
          .plain
        }
      found(ScannedTerm(range: start..<index, shape: shape, hash: counts.hash))
    }
    isSentenceStart = false
  }
}

/// Returns the word that begins at a place, where small letters follow its first letter and a
/// separator them: most words are such ones, and need no look at what they are made of.
@inline(__always)
private func simpleWord(
  in text: Span<UInt8>, from start: Int
) -> (range: Range<Int>, hash: TermHash)? {
  guard (text[start] | 0x20) &- UInt8(ascii: "a") < 26 else { return nil }
  var hash = TermHash()
  hash.add(text[start] | 0x20)
  var end = start + 1
  while end < text.count, text[end] &- UInt8(ascii: "a") < 26 {
    hash.add(text[end])
    end += 1
  }
  guard end - start <= 48, isSeparated(in: text, at: end) else { return nil }
  return (start..<end, hash)
}

/// Returns where the number ends that begins at a place; nil where other letters or marks follow
/// its digits at once.
private func numberEnd(in text: Span<UInt8>, from start: Int) -> Int? {
  var end = start
  while end < text.count, text[end] &- UInt8(ascii: "0") < 10 { end += 1 }
  return isSeparated(in: text, at: end) ? end : nil
}

/// Whether a separator stands at a place, or the text ends there.
@inline(__always)
private func isSeparated(in text: Span<UInt8>, at index: Int) -> Bool {
  // Most words stand before a space.
  index == text.count || text[index] == 0x20 || role(of: text[index]) == .separator
}

/// What a term is made of.
private struct Counts {
  private(set) var hash = TermHash()
  private var letters = 0
  private var digits = 0
  private var foreign = 0
  private var capitals = 0
  private var hyphens = 0
  private var joints = 0
  private var hasDot = false
  /// Changes between letters and digits, of which random names have many.
  private var changes = 0
  private var isHex = true
  private var startsWithDigit = false
  private var startsWithCapital = false

  /// Reads one term and returns where it ends.
  mutating func scan(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    var last = Role.separator
    startsWithDigit = role(of: text[start]) == .digit
    startsWithCapital = role(of: text[start]) == .capital
    while index < text.count {
      let byte = text[index]
      // Most bytes are small letters.
      if byte &- UInt8(ascii: "a") < 26 {
        letters += 1
        if last == .digit { changes += 1 }
        if byte > UInt8(ascii: "f") { isHex = false }
        last = .letter
        hash.add(byte)
        index += 1
        continue
      }
      let part = role(of: byte)
      switch part {
      case .letter, .capital:
        letters += 1
        if part == .capital { capitals += 1 }
        if last == .digit { changes += 1 }
        if byte | 0x20 > UInt8(ascii: "f") { isHex = false }
      case .digit:
        digits += 1
        if last == .letter || last == .capital { changes += 1 }
      case .foreign: foreign += 1
      case .mark:
        // Only the later bytes of a foreign letter may stand here.
        guard last == .foreign, byte & 0xC0 == 0x80 else { return index }
        hash.add(byte)
        index += 1
        continue
      case .joint:
        guard index + 1 < text.count, role(of: text[index + 1]).isWord else { return index }
        if byte == UInt8(ascii: "-") { hyphens += 1 } else { joints += 1 }
        if byte == UInt8(ascii: ".") { hasDot = true }
      case .colon:
        guard index + 2 < text.count, text[index + 1] == byte, role(of: text[index + 2]).isWord
        else { return index }
        joints += 1
        hash.add(byte)
        index += 1
      case .separator: return index
      }
      last = part
      hash.add(foldedByte(byte))
      index += 1
    }
    return index
  }

  func isTerm(length: Int) -> Bool {
    guard (2...48).contains(length) else { return false }
    if foreign > 0 { return foreign + letters >= 2 }
    if digits == 0 { return letters >= 3 }
    // `5m`, `2nd`, `503s`, `2023-03-05T02`.
    if startsWithDigit, letters <= 3 || digits > letters { return false }
    if isHex, letters + digits >= 7 { return false }
    // `C514ETYJX`, as services number what they keep.
    if joints + hyphens == 0, letters == capitals, letters + digits >= 8, changes >= 2 {
      return false
    }
    // `v2`, `v1.2`, `p99`: an ordinary letter with a number, but for `S3`.
    if letters == 1, digits < 3 || joints > 0 {
      return startsWithCapital && digits == 1 && joints == 0
    }
    return changes < 4 || letters > 3 * changes
  }

  /// Whether it may be the name of a host.
  var isHost: Bool { hasDot && letters > 3 }

  /// Whether it is all capitals, but for the ending of a plural, and short: `OOM`, `IPs`.
  var isAcronym: Bool {
    digits == 0 && joints == 0 && letters <= 5 && capitals >= 2 && letters - capitals <= 1
  }

  var isTechnical: Bool {
    !isAcronym && (digits > 0 || joints > 0 || capitals > (startsWithCapital ? 1 : 0))
  }
}

extension Role {
  fileprivate var isWord: Bool {
    switch self {
    case .letter, .capital, .digit, .foreign: true
    case .separator, .joint, .colon, .mark: false
    }
  }
}
