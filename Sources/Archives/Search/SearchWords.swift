/// Words that searches pass over, since most reports have them.
package let searchStopWords: StaticString = """
  about after all also an and any are as at be because been before but by can could did do does for
  from had has have he how if in into is it its more no not of on or our she so some than that the
  their then there these they this those to too was we were what when where which while who will
  with would you your
  """

/// The longest word that is found, in bytes; what is longer is a key, a hash or a picture.
private let longestWord = 48

/// Splits text into the words that searches find, in lower case.
///
/// A word is a run of letters, digits and marks of any script; one `-`, `.`, `_` or `:` between two
/// of them joins them: `checkout-api`, `ci.jenkins.io`, `github_id`. Of a joined word the parts are
/// found too. Left out are single letters, and times such as `11:40`. A letter of a script that is
/// written without spaces is a word of its own. The script of the theme splits queries by the same
/// rules.
struct SearchScanner {
  /// The bytes of the word that was found last, in lower case.
  private(set) var word: [UInt8] = []
  /// Where the joints stand in the word, from its beginning.
  private var joints: [Int] = []
  private var hasLetter = false
  private var hasColon = false
  /// Where the word stands in the text, in whatever case; nil where it is only in `word`.
  private(set) var place: Range<Int>?
  /// The hash of the word at `place`.
  private(set) var hash = TermHash()

  /// Finds the next word, without a copy of it where `place` says that none is needed.
  ///
  /// Most words of a text are of ASCII.
  @inline(__always)
  mutating func nextInPlace(in text: Span<UInt8>, from index: inout Int, to end: Int) -> Bool {
    while index < end {
      while index < end, text[index] < 0x80, !isWordByte(text[index]) { index += 1 }
      let start = index
      var wordEnd = start
      var hash = TermHash()
      if !joints.isEmpty { joints.removeAll(keepingCapacity: true) }
      hasColon = false
      while wordEnd < end {
        let byte = text[wordEnd]
        if isLetter(byte) {
          hash.add(byte | 0x20)
        } else if isDigit(byte) {
          hash.add(byte)
        } else {
          let next = isJoint(byte) && wordEnd + 1 < end ? text[wordEnd + 1] : 0x20
          if byte >= 0x80 || next >= 0x80 { return self.next(in: text, from: &index, to: end) }
          guard isWordByte(next) else { break }
          joints.append(wordEnd - start)
          hasColon = hasColon || byte == UInt8(ascii: ":")
          hash.add(byte)
        }
        wordEnd += 1
      }
      index = wordEnd
      if wordEnd - start > 1 {
        place = start..<wordEnd
        self.hash = hash
        // It is asked for only where there is a colon.
        hasLetter = hasColon && (start..<wordEnd).contains { isLetter(text[$0]) }
        return true
      }
    }
    return false
  }

  /// Finds the next word.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - index: Where to begin; is set to the end of the word.
  ///   - end: Where to stop.
  /// - Returns: Whether there is one: it is in `word` then.
  mutating func next(in text: Span<UInt8>, from index: inout Int, to end: Int) -> Bool {
    place = nil
    while index < end {
      word.removeAll(keepingCapacity: true)
      joints.removeAll(keepingCapacity: true)
      hasLetter = false
      hasColon = false
      while index < end {
        let byte = text[index]
        if byte < 0x80 {
          if isWordByte(byte) {
            index = appendASCII(of: text, from: index, to: end)
            continue
          }
          guard isJoint(byte), !word.isEmpty,
            index + 1 < end, text[index + 1] >= 0x80 || isWordByte(text[index + 1])
          else { break }
          joints.append(word.count)
          hasColon = hasColon || byte == UInt8(ascii: ":")
          word.append(byte)
          index += 1
          continue
        }
        let (scalar, length) = decodeScalar(in: text, at: index, to: end)
        guard isWordScalar(scalar) else { break }
        if isWrittenWithoutSpaces(scalar) {
          guard word.isEmpty else { break }
          appendFolded(scalar)
          index += length
          return true
        }
        appendFolded(scalar)
        index += length
      }
      // A joint before a mark that is no letter joins nothing.
      if let joint = joints.last, joint == word.count - 1 {
        word.removeLast()
        joints.removeLast()
      }
      if isWord { return true }
      if index < end, word.isEmpty { index = Swift.min(end, index + lengthOfScalar(text[index])) }
    }
    return false
  }

  /// Calls a closure with the place in the word of each part of it that is a word itself; with none
  /// where the word has no joint.
  ///
  /// - Parameters:
  ///   - word: The bytes of the word, in whatever case.
  ///   - body: Called with each part.
  func forEachPart(of word: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    guard !joints.isEmpty else { return }
    var start = 0
    for joint in 0...joints.count {
      let end = joint < joints.count ? joints[joint] : word.count
      let part = start..<end
      start = end + 1
      // The numbers of dates and versions tell nothing alone.
      let isNumber = part.allSatisfy { isDigit(word[$0]) }
      if part.count <= longestWord, part.count >= (isNumber ? 3 : 2) { body(part) }
    }
  }

  /// Whether the word is found as a whole.
  var isFoundWhole: Bool {
    (place?.count ?? word.count) <= longestWord && (hasLetter || !hasColon)
  }

  private var isWord: Bool { word.count > 1 }

  /// Adds the letters and digits of ASCII from an index on, and returns where they end.
  private mutating func appendASCII(of text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, isWordByte(text[index]) { index += 1 }
    let count = word.count
    // Room is made once, and filled in place: a byte appended alone asks for both each time.
    word.append(contentsOf: repeatElement(0, count: index - start))
    var hasLetter = self.hasLetter
    var letters = word.mutableSpan
    for offset in 0..<index - start {
      let byte = text[start + offset]
      let isCapital = byte &- UInt8(ascii: "A") < 26
      letters[count + offset] = isCapital ? byte | 0x20 : byte
      hasLetter = hasLetter || !isDigit(byte)
    }
    self.hasLetter = hasLetter
    return index
  }

  private mutating func appendFolded(_ scalar: Unicode.Scalar) {
    word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    hasLetter = true
  }
}

@inline(__always)
private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

@inline(__always)
private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

@inline(__always)
private func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

@inline(__always)
private func isJoint(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    || byte == UInt8(ascii: ":")
}

/// The number of bytes of a scalar by its first byte.
private func lengthOfScalar(_ byte: UInt8) -> Int {
  byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
}

private func decodeScalar(
  in text: Span<UInt8>, at index: Int, to end: Int
) -> (scalar: Unicode.Scalar, length: Int) {
  let length = lengthOfScalar(text[index])
  guard length > 1, index + length <= end else { return ("\u{FFFD}", 1) }
  var value = UInt32(text[index]) & (0xFF >> UInt32(length + 1))
  for offset in 1..<length { value = value << 6 | UInt32(text[index + offset]) & 0x3F }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}

/// Whether a scalar is a letter, a digit or a mark (Unicode categories L, N and M).
private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
    true
  default: false
  }
}

/// Whether a letter is of a script without spaces between words: Han, Kana, Hangul.
private func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
  default: false
  }
}
