/// Returns the bytes of a text file as UTF-8, and what they were.
///
/// A byte order mark of UTF-16 or UTF-32 decides. Else bytes that are no part of valid UTF-8 are
/// read as Windows-1252, of which Latin-1 is a part; what is valid stays, since files of both kinds
/// in one are common (a log pasted into a report).
///
/// - Complexity: O(n).
func decodedText(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: SourceFile.Encoding) {
  // The mark of UTF-32 begins as that of UTF-16 does; no text of that goes on with a zero.
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
    return (utf8(ofUTF32: bytes, isBigEndian: false), .utf32)
  }
  if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
    return (utf8(ofUTF32: bytes, isBigEndian: true), .utf32)
  }
  if bytes.starts(with: [0xFF, 0xFE]) { return (utf8(ofUTF16: bytes, isBigEndian: false), .utf16) }
  if bytes.starts(with: [0xFE, 0xFF]) { return (utf8(ofUTF16: bytes, isBigEndian: true), .utf16) }
  if let isBigEndian = isBigEndianUTF16(bytes) {
    return (utf8(ofUTF16: bytes, from: 0, isBigEndian: isBigEndian), .unmarkedUTF16)
  }
  if (try? UTF8Span(validating: bytes.span)) != nil { return (bytes, .utf8) }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + bytes.count / 8)
  var first: SourceRange?
  let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  var index = 0
  while index < bytes.count {
    let length = validSequenceLength(in: bytes, at: index)
    if length > 0 {
      result += bytes[index..<index + length]
    } else {
      let start = result.count
      result += Array(String(windows1252(bytes[index])).utf8)
      if first == nil { first = start - mark..<result.count - mark }
    }
    index += Swift.max(length, 1)
  }
  return (result, first.map { .windows1252($0) } ?? .utf8)
}

/// Tells UTF-16 without a byte order mark by its bytes: whether it is big-endian; nil where it is
/// none.
///
/// In text, every second byte of most characters is zero, and no character is. So at least half of
/// the bytes of one half are zero, and none of the other.
private func isBigEndianUTF16(_ bytes: [UInt8]) -> Bool? {
  guard bytes.count >= 4, bytes.count.isMultiple(of: 2), bytes[0] == 0 || bytes[1] == 0 else {
    return nil
  }
  var zeros = [0, 0]
  for index in bytes.indices where bytes[index] == 0 { zeros[index & 1] += 1 }
  if zeros[0] >= bytes.count / 4, zeros[1] == 0 { return true }
  if zeros[1] >= bytes.count / 4, zeros[0] == 0 { return false }
  return nil
}

/// Decodes UTF-16; halves of pairs that stand alone become U+FFFD.
private func utf8(ofUTF16 bytes: [UInt8], from start: Int = 2, isBigEndian: Bool) -> [UInt8] {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var index = start
  while index + 1 < bytes.count {
    let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    units.append(isBigEndian ? a << 8 | b : b << 8 | a)
    index += 2
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

/// Decodes UTF-32 behind its byte order mark; what is no character becomes U+FFFD.
private func utf8(ofUTF32 bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
  var text = String.UnicodeScalarView()
  var index = 4
  while index + 3 < bytes.count {
    let unit = bytes[index..<index + 4].map(UInt32.init)
    let value = (isBigEndian ? unit : unit.reversed()).reduce(0) { $0 << 8 | $1 }
    text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    index += 4
  }
  return Array(String(text).utf8)
}

/// Returns the character of a byte from 0x80 on, as browsers decode Windows-1252 (WHATWG Encoding).
private func windows1252(_ byte: UInt8) -> Unicode.Scalar {
  guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
  return Unicode.Scalar(windows1252Marks[Int(byte) - 0x80]) ?? "\u{FFFD}"
}

/// The characters from 0x80 to 0x9F.
private let windows1252Marks: [UInt16] = [
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
]

/// Returns the length of the UTF-8 sequence at an index, or 0 where it is not valid.
package func validSequenceLength(in bytes: [UInt8], at index: Int) -> Int {
  let length =
    switch bytes[index] {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  guard length > 1 else { return length }
  guard index + length <= bytes.count else { return 0 }
  let sequence = bytes[index..<index + length]
  return String(validating: sequence, as: UTF8.self) == nil ? 0 : length
}
