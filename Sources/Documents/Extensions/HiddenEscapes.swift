// `\~` and `\[` are no marks of an extension. But libcmark merges an escaped character with the
// text around it, and nothing tells it from others then. So libcmark is shown a character in its
// place that does not occur in the text, is punctuation as well (flanking depends on it), and is
// turned back when the nodes are there: in text to an escaped text, in code and HTML to what was
// written.

import Diagnostics

/// U+2E2D for `\~` and U+2E2B for `\[`, in UTF-8.
private let prefix: [UInt8] = [0xE2, 0xB8]
private let hiddenTilde: UInt8 = 0xAD
private let hiddenBracket: UInt8 = 0xAB

/// Returns text with its escaped tildes and brackets hidden; nil where there are none, or where the
/// text has one of the characters that would hide them.
func hidingEscapes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
  guard text.span.holds(0x5C) else { return nil }
  var escapes: [Int] = []
  var index = text.startIndex
  while index + 1 < text.endIndex {
    let byte = text[index]
    if byte == 0x5C {
      let next = text[index + 1]
      if next == 0x7E || next == 0x5B { escapes.append(index) }
      index += 2
    } else {
      let isTaken = byte == prefix[0] && text[index...].starts(with: prefix)
      if isTaken, index + 2 < text.endIndex, isHidden(text[index + 2]) { return nil }
      index += 1
    }
  }
  guard !escapes.isEmpty else { return nil }
  var result: [UInt8] = []
  result.reserveCapacity(text.count + escapes.count)
  var copied = text.startIndex
  for escape in escapes {
    result.append(contentsOf: text[copied..<escape])
    result.append(contentsOf: prefix)
    result.append(text[escape + 1] == 0x7E ? hiddenTilde : hiddenBracket)
    copied = escape + 2
  }
  result.append(contentsOf: text[copied...])
  return result
}

private func isHidden(_ byte: UInt8) -> Bool { byte == hiddenTilde || byte == hiddenBracket }

extension NodeTree {
  /// Turns the characters back that `hidingEscapes` put in.
  mutating func restoreEscapes() {
    var rewriter = TreeRewriter(oldCount: nodes.count)
    for index in nodes.indices {
      rewriter.reach(index)
      var node = nodes[index]
      let range = Int(node.literalStart)..<Int(node.literalEnd)
      let places = hiddenPlaces(in: literals[range])
      guard !places.isEmpty else {
        rewriter.keep(node)
        continue
      }
      let isText = node.kind == .text
      var start = range.lowerBound
      var pieces: [(range: Range<Int>, isEscaped: Bool)] = []
      let first = literals.count
      for place in places + [range.upperBound] {
        let pieceStart = literals.count
        literals.append(contentsOf: literals[start..<place])
        pieces.append((pieceStart..<literals.count, false))
        guard place < range.upperBound else { break }
        let escapeStart = literals.count
        if !isText { literals.append(0x5C) }
        literals.append(literals[place + 2] == hiddenTilde ? 0x7E : 0x5B)
        pieces.append((escapeStart..<literals.count, true))
        start = place + 3
      }
      guard isText else {
        node.literalStart = Int32(clamping: first)
        node.literalEnd = Int32(clamping: literals.count)
        rewriter.keep(node)
        continue
      }
      for piece in pieces where !piece.range.isEmpty {
        node.flags = piece.isEscaped ? .escaped : []
        node.literalStart = Int32(clamping: piece.range.lowerBound)
        node.literalEnd = Int32(clamping: piece.range.upperBound)
        rewriter.insertLeaf(node)
      }
    }
    nodes = rewriter.finish()
    for index in targets.indices {
      targets[index].destination = restored(targets[index].destination)
      targets[index].title = restored(targets[index].title)
    }
  }

  private func hiddenPlaces(in text: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    var rest = text
    while let place = rest.firstIndex(of: prefix[0]), place + 2 < text.endIndex {
      if text[place + 1] == prefix[1], isHidden(text[place + 2]) { places.append(place) }
      rest = text[(place + 1)...]
    }
    return places
  }

  private func restored(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let places = hiddenPlaces(in: bytes[...])
    guard !places.isEmpty else { return text }
    for place in places.reversed() {
      let character: UInt8 = bytes[place + 2] == hiddenTilde ? 0x7E : 0x5B
      bytes.replaceSubrange(place..<place + 3, with: [character])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
