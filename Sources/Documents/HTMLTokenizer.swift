/// A piece of the HTML that a document contains.
struct HTMLToken: Sendable {
  enum Kind: Sendable, Equatable {
    case text, comment
    /// A start tag of an element that may stay, an end tag of one.
    case start(HTMLElement), end(HTMLElement)
    /// Any other markup; always shown as text.
    case other
  }

  var kind: Kind
  /// The bytes in the document's literals.
  var range: Range<Int>
}

/// Splits HTML into tags, comments and text.
///
/// - Parameters:
///   - bytes: The literals of the document.
///   - range: The HTML in them.
/// - Returns: The tokens, in order and without gaps.
func htmlTokens(in bytes: [UInt8], range: Range<Int>) -> [HTMLToken] {
  var tokens: [HTMLToken] = []
  var textStart = range.lowerBound
  var index = range.lowerBound
  // Once a search for an end fails, no later one can succeed.
  var hasCommentEnd = true
  var hasTagEnd = true
  while index < range.upperBound {
    guard bytes[index] == 0x3C, index + 1 < range.upperBound else {
      index += 1
      continue
    }
    var token: HTMLToken?
    let next = bytes[index + 1]
    if next == 0x21, hasCommentEnd, isCommentStart(bytes, index, range.upperBound) {
      if let end = commentEnd(bytes, from: index + 4, to: range.upperBound) {
        token = HTMLToken(kind: .comment, range: index..<end)
      } else {
        hasCommentEnd = false
      }
    } else if hasTagEnd, next == 0x2F || isLetter(next) {
      let scan = scanTag(bytes, from: index, to: range.upperBound)
      token = scan.token
      hasTagEnd = !scan.reachedEnd
    }
    guard let token else {
      index += 1
      continue
    }
    if textStart < index { tokens.append(HTMLToken(kind: .text, range: textStart..<index)) }
    tokens.append(token)
    index = token.range.upperBound
    textStart = index
  }
  if textStart < range.upperBound {
    tokens.append(HTMLToken(kind: .text, range: textStart..<range.upperBound))
  }
  return tokens
}

private func isCommentStart(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
  index + 3 < end && bytes[index + 2] == 0x2D && bytes[index + 3] == 0x2D
}

/// Returns the offset behind `-->`; browsers end a comment at `>`, `->` and `--!>` as well.
private func commentEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
  if start < end, bytes[start] == 0x3E { return start + 1 }
  if start + 1 < end, bytes[start] == 0x2D, bytes[start + 1] == 0x3E { return start + 2 }
  var index = start
  while index + 2 < end {
    if bytes[index] == 0x2D, bytes[index + 1] == 0x2D {
      if bytes[index + 2] == 0x3E { return index + 3 }
      if bytes[index + 2] == 0x21, index + 3 < end, bytes[index + 3] == 0x3E { return index + 4 }
    }
    index += 1
  }
  return nil
}

/// Reads a tag up to its `>`, passing over quoted values.
private func scanTag(
  _ bytes: [UInt8], from start: Int, to end: Int
) -> (token: HTMLToken?, reachedEnd: Bool) {
  let isEnd = bytes[start + 1] == 0x2F
  var index = start + (isEnd ? 2 : 1)
  let nameStart = index
  while index < end, isLetter(bytes[index]) || (0x30...0x39).contains(bytes[index]) { index += 1 }
  guard index > nameStart, index < end else { return (nil, index >= end) }
  let name = bytes[nameStart..<index].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  let isNameOver = [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(bytes[index])
  var quote: UInt8 = 0
  // The last byte that is no space: quotes stand behind a `=` only, as in `class="x"`, so that the
  // apostrophe of `class=it's` opens nothing.
  var last: UInt8 = 0
  while index < end {
    let byte = bytes[index]
    if quote != 0 {
      if byte == quote { quote = 0 }
    } else if byte == 0x3E {
      let element = isNameOver ? HTMLElement.named(name) : nil
      // `</br>` is a break, as browsers read it.
      let kind: HTMLToken.Kind =
        element.map { isEnd && $0 != .br ? .end($0) : .start($0) } ?? .other
      return (HTMLToken(kind: kind, range: start..<index + 1), false)
    } else if byte == 0x3C {
      return (nil, false)
    } else if last == 0x3D, byte == 0x22 || byte == 0x27 {
      quote = byte
    }
    if byte > 0x20 { last = byte }
    index += 1
  }
  return (nil, true)
}

/// Returns the value of an attribute of a start tag; nil where it has none, empty where the
/// attribute has no value.
func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> [UInt8]? {
  let wanted = Array(name.utf8)
  var rest = tag.dropFirst().drop { $0 > 0x20 && $0 != 0x2F && $0 != 0x3E }
  while true {
    rest = rest.drop { $0 <= 0x20 || $0 == 0x2F }
    guard let first = rest.first, first != 0x3E else { return nil }
    let key = rest.prefix { $0 > 0x20 && $0 != 0x2F && $0 != 0x3E && $0 != 0x3D }
    if key.isEmpty {
      // A stray `=`.
      rest = rest.dropFirst()
      continue
    }
    rest = rest.dropFirst(key.count).drop { $0 <= 0x20 }
    var value: ArraySlice<UInt8> = []
    if rest.first == 0x3D {
      rest = rest.dropFirst().drop { $0 <= 0x20 }
      if let quote = rest.first, quote == 0x22 || quote == 0x27 {
        value = rest.dropFirst().prefix { $0 != quote }
        rest = rest.dropFirst(value.count + 2)
      } else {
        value = rest.prefix { $0 > 0x20 && $0 != 0x3E }
        rest = rest.dropFirst(value.count)
      }
    }
    if key.map({ $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }) == wanted { return Array(value) }
  }
}
