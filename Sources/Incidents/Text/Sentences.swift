/// Returns the sentences of a text as ranges of its bytes, without outer white space.
///
/// A sentence ends at `.`, `!` or `?` before white space and a capital letter, a digit or a quote,
/// or at the end; common abbreviations do not end one. `。`, `！` and `？` end one wherever they
/// stand. A line feed ends one too: the lines of a paragraph are joined by spaces before.
func sentences(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var start = bytes.startIndex
  var index = start
  while index < bytes.endIndex {
    let byte = bytes[index]
    index += 1
    // Most bytes are letters, behind the marks that end a sentence.
    guard byte <= UInt8(ascii: "?") else { continue }
    if byte == 0x0A {
      append(start..<index)
      start = index
      continue
    }
    if byte == 0x82 || byte == 0x81 || byte == 0x9F, endsWithWideStop(bytes[..<index]) {
      append(start..<index)
      start = index
      continue
    }
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"),
      index < bytes.endIndex, bytes[index].isSpace
    else { continue }
    let next = bytes[index...].drop(while: \.isSpace).first ?? 0x41
    guard next.isUppercase || !next.isASCIILetter else { continue }
    if byte == UInt8(ascii: "."),
      endsWithAbbreviation(bytes[start..<(index - 1)], isBeforeDigit: next.isDigit)
    {
      continue
    }
    append(start..<index)
    start = index
  }
  append(start..<bytes.endIndex)
  return found

  func append(_ range: Range<Int>) {
    let trimmed = bytes[range].trimmed
    if !trimmed.isEmpty { found.append(trimmed.startIndex..<trimmed.endIndex) }
  }
}

/// Whether the last character is one of `。`, `！` and `？`.
private func endsWithWideStop(_ text: ArraySlice<UInt8>) -> Bool {
  let last = text.suffix(3)
  return last.elementsEqual("。".utf8) || last.elementsEqual("！".utf8)
    || last.elementsEqual("？".utf8)
}

private func endsWithAbbreviation(_ text: ArraySlice<UInt8>, isBeforeDigit: Bool) -> Bool {
  let end = text.suffix(7)
  let word = end.lastIndex(where: \.isSpace).map { end[($0 + 1)...] } ?? end
  guard word.count < 7 else { return false }
  func isOne(of abbreviations: [String]) -> Bool {
    abbreviations.contains { abbreviation in
      abbreviation.utf8.count == word.count
        && zip(abbreviation.utf8, word).allSatisfy { $0 == $1.lowercased }
    }
  }
  return isOne(of: abbreviations) || isBeforeDigit && isOne(of: months)
}

private let abbreviations = [
  "e.g", "i.e", "etc", "vs", "approx", "ca", "no", "mr", "dr", "st", "a.m", "p.m", "inc",
]

/// Before a day or a time: `On Dec. 18th, 2017`, `kl. 14:05`.
private let months = [
  "kl", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
]
