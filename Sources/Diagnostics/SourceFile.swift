/// The bytes of one input file and the means to name places in them.
///
/// A source file is UTF-8 as far as possible; nothing here assumes that it is. Offsets count bytes
/// from the start of the file, so front matter is counted too.
package struct SourceFile: Sendable {
  /// The path from the content folder, with `/` separators.
  package let path: String
  /// The bytes of the file, without a byte order mark.
  package let bytes: [UInt8]
  /// The offset of the first byte of each line; never empty.
  ///
  /// A line ends at LF, CRLF or a lone CR, as in CommonMark.
  package let lineStarts: [Int32]
  /// The place of the first zero byte, which no text has; nil where there is none.
  package let firstZero: Int?
  /// Whether the file on disk begins with a byte order mark of UTF-8, which `bytes` is without.
  package let hasByteOrderMark: Bool
  /// How the bytes came from those of the file on disk.
  package private(set) var encoding: Encoding = .utf8

  /// What the file on disk holds.
  package enum Encoding: Sendable, Hashable {
    /// The bytes as they are here, but for a byte order mark.
    case utf8
    /// UTF-16 with a byte order mark, which was converted.
    case utf16
    /// UTF-32 with a byte order mark, which was converted.
    case utf32
    /// UTF-16 without a mark, told by its zeros.
    case unmarkedUTF16
    /// Bytes that are not valid UTF-8, which were read as Windows-1252; with the place of the
    /// first.
    case windows1252(SourceRange)
  }

  /// Creates a source file from the bytes of a file in any encoding that is found out with
  /// certainty, so that no letter of it is lost.
  package init(path: String, decoding bytes: [UInt8]) {
    let decoded = decodedText(bytes)
    self.init(path: path, bytes: decoded.bytes)
    encoding = decoded.encoding
  }

  /// Creates a source file and finds its lines.
  package init(path: String, bytes: [UInt8]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? Array(bytes.dropFirst(3)) : bytes
    var starts: [Int32] = [0]
    starts.reserveCapacity(content.count / 32 + 1)
    var firstZero: Int?
    let span = content.span
    for index in span.indices where span[index] <= UInt8(ascii: "\r") {
      switch span[index] {
      case UInt8(ascii: "\n"): starts.append(Int32(clamping: index + 1))
      case UInt8(ascii: "\r"):
        // Of CRLF, the second byte ends the line.
        if index + 1 == span.count || span[index + 1] != UInt8(ascii: "\n") {
          starts.append(Int32(clamping: index + 1))
        }
      case 0: firstZero = firstZero ?? index
      default: break
      }
    }
    self.firstZero = firstZero
    self.path = path
    hasByteOrderMark = hasMark
    self.bytes = content
    self.lineStarts = starts
  }

  /// Creates a source file from text, as tests and scaffolds need it.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The number of lines, with an empty last line counted.
  package var lineCount: Int { lineStarts.count }

  /// Whether it holds nothing but white space and control characters.
  package var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// Returns the bytes of a line, counted from 1, without its line ending.
  ///
  /// A line that does not exist is an empty range at the end of the file.
  package func range(ofLine line: Int) -> SourceRange {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// Returns the line of a byte offset, counted from 1.
  ///
  /// - Complexity: O(log n) in the number of lines.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns the line and column of a byte offset.
  package func location(at offset: Int) -> SourceLocation {
    let line = line(at: offset)
    return SourceLocation(line: line, column: offset - Int(lineStarts[line - 1]) + 1)
  }

  /// Returns the text of a range, with invalid UTF-8 repaired.
  package func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

/// A line and column, both counted from 1; columns count UTF-8 bytes.
package struct SourceLocation: Sendable, Hashable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A half-open range of byte offsets in one source file.
package typealias SourceRange = Range<Int>
