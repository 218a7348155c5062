// Scanning on bytes: the rules of reading are about ASCII, and text beyond ASCII passes untouched.

extension UInt8 {
  /// Whether this is white space of ASCII.
  @inline(__always) var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// Whether this is a digit of ASCII.
  @inline(__always) var isDigit: Bool { (0x30...0x39).contains(self) }
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  /// Whether this is a letter of ASCII, or any byte of a character beyond it.
  ///
  /// Most of those are letters of other languages, but dashes, quotation marks and emoji count too:
  /// where they matter, they must be told apart.
  @inline(__always) var isLetterOrNonASCII: Bool { isASCIILetter || self >= 0x80 }
  /// Whether this belongs to a word: a letter or digit of ASCII, or any byte of a character beyond
  /// it, as for `isLetterOrNonASCII`.
  @inline(__always) var isWordByte: Bool { isLetterOrNonASCII || isDigit }
  /// Whether this is a capital of ASCII.
  @inline(__always) var isUppercase: Bool { (0x41...0x5A).contains(self) }
  /// Whether a name or a title may begin with this: scripts beyond ASCII may have no capitals.
  @inline(__always) var isUppercaseOrNonASCII: Bool { isUppercase || self >= 0x80 }
  /// The byte with a letter of ASCII in lower case.
  @inline(__always) var lowercased: UInt8 { isUppercase ? self | 0x20 : self }

  /// Whether this is one of some characters of ASCII: a few comparisons, where a search in a string
  /// is a loop of calls.
  @inline(__always)
  func isOne(of marks: StaticString) -> Bool {
    for position in 0..<marks.utf8CodeUnitCount where unsafe marks.utf8Start[position] == self {
      return true
    }
    return false
  }
}

extension String.UTF8View {
  /// The bytes with ASCII letters in lower case.
  var lowercased: [UInt8] {
    // An array goes through them in a tenth of the time that a string takes.
    Array(self).lowercased
  }
}

extension Collection<UInt8> {
  /// The bytes with ASCII letters in lower case.
  var lowercased: [UInt8] { map(\.lowercased) }

  /// Whether the bytes begin with those of a text.
  @inline(__always)
  func begins(with text: StaticString) -> Bool {
    var index = startIndex
    for position in 0..<text.utf8CodeUnitCount {
      guard index < endIndex, unsafe text.utf8Start[position] == self[index] else { return false }
      formIndex(after: &index)
    }
    return true
  }

  /// Whether the bytes begin with an ASCII word, which is given in lower case, whatever their case.
  @inline(__always)
  func hasPrefix(ignoringCase word: StaticString) -> Bool {
    var index = startIndex
    for position in 0..<word.utf8CodeUnitCount {
      guard index < endIndex, unsafe word.utf8Start[position] == self[index].lowercased else {
        return false
      }
      formIndex(after: &index)
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isSpace { slice = slice.dropFirst() }
    while let last = slice.last, last.isSpace { slice = slice.dropLast() }
    return slice
  }

  var string: String { String(decoding: self, as: UTF8.self) }
}

extension String {
  /// The first bytes, as many as there are up to a number of them.
  func firstBytes(_ count: Int) -> [UInt8] {
    // To copy a whole string is one call; to copy a part of it is one for each byte.
    utf8.count <= count ? Array(utf8) : Array(utf8.prefix(count))
  }

  /// The text without white space at both ends, by bytes.
  var trimmedBytes: String {
    let bytes = utf8.span
    guard bytes.count > 0, bytes[0].isSpace || bytes[bytes.count - 1].isSpace else {
      // Most texts have none, and need no copy.
      return self
    }
    return Array(utf8)[...].trimmed.string
  }

  /// The text in lower case, as far as ASCII goes.
  var asciiLowercased: String {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index].isUppercase {
      return String(decoding: utf8.lowercased, as: UTF8.self)
    }
    // Most words have no capital, and need no copy.
    return self
  }
}

extension [UInt8] {
  /// Whether the bytes contain a phrase that begins at a word's beginning.
  func containsWords(startingWith phrase: StaticString) -> Bool {
    let length = phrase.utf8CodeUnitCount
    let first = phrase.firstByte
    var index = 0
    while index + length <= count {
      if self[index] == first, index == 0 || !self[index - 1].isLetterOrNonASCII,
        self[index...].begins(with: phrase)
      {
        return true
      }
      index += 1
    }
    return false
  }
}

extension String {
  /// Whether the bytes begin with those of another text.
  package func hasBytePrefix(_ other: String) -> Bool { utf8.starts(with: other.utf8) }
  /// Whether the bytes end with those of another text.
  package func hasByteSuffix(_ other: String) -> Bool {
    utf8.count >= other.utf8.count && utf8.suffix(other.utf8.count).elementsEqual(other.utf8)
  }
}

extension StaticString {
  /// The first byte; 0 for an empty text.
  @inline(__always) var firstByte: UInt8 { utf8CodeUnitCount > 0 ? unsafe utf8Start[0] : 0 }
  /// The last byte; 0 for an empty text.
  @inline(__always) var lastByte: UInt8 {
    utf8CodeUnitCount > 0 ? unsafe utf8Start[utf8CodeUnitCount - 1] : 0
  }
}
