// Text between one or two tildes, as GitHub reads it:
//
//     It was ~~DNS~~ a change.
//
// The marks are those of emphasis: the first has no space behind it, the last none before it.
// Refused: marks of different lengths, three tildes or more, marks in different elements, and those
// in HTML, which has elements for it.

import Diagnostics

extension NodeTree {
  /// Puts text between tildes into nodes of its own.
  mutating func readStrikethrough() {
    guard literals.span.holds(0x7E) else { return }
    let marks = findMarks()
    guard !marks.isEmpty else { return }
    var rewriter = TreeRewriter(oldCount: nodes.count)
    var next = 0
    var openIndexes: [Int] = []
    for index in nodes.indices {
      rewriter.reach(index)
      guard next < marks.count, marks[next].node == index else {
        rewriter.keep(nodes[index])
        continue
      }
      let node = nodes[index]
      var start = node.literalStart
      while next < marks.count, marks[next].node == index {
        let mark = marks[next]
        insertText(node, start..<mark.offset, &rewriter)
        start = mark.offset + mark.length
        if mark.isOpening {
          openIndexes.append(rewriter.nextIndex)
          rewriter.insert(
            Node(
              .strikethrough, line: node.line, endLine: node.line, literalStart: start,
              literalEnd: start))
        } else if let open = openIndexes.popLast() {
          rewriter.close(open)
        }
        next += 1
      }
      insertText(node, start..<node.literalEnd, &rewriter)
    }
    nodes = rewriter.finish()
  }

  /// Appends a piece of a text.
  func insertText(_ node: Node, _ range: Range<Int32>, _ rewriter: inout TreeRewriter) {
    guard !range.isEmpty else { return }
    var piece = node
    piece.literalStart = range.lowerBound
    piece.literalEnd = range.upperBound
    rewriter.insertLeaf(piece)
  }

  private struct Mark {
    var node: Int
    var offset: Int32
    var length: Int32
    var isOpening = true
  }

  /// Finds the marks that belong together, in order.
  private func findMarks() -> [Mark] {
    var marks: [Mark] = []
    // The marks that may open, for each open node.
    var openers: [[Mark]] = [[]]
    var ends = [nodes.count]
    for (index, node) in nodes.enumerated() {
      while let end = ends.last, end <= index {
        ends.removeLast()
        openers.removeLast()
      }
      if node.kind != .text {
        if Int(node.end) > index + 1 {
          ends.append(Int(node.end))
          openers.append([])
        }
        continue
      }
      guard node.flags.isDisjoint(with: [.escaped, .html]), !openers.isEmpty else { continue }
      var offset = Int(node.literalStart)
      let end = Int(node.literalEnd)
      while let start = literals[offset..<end].firstIndex(of: 0x7E) {
        offset = start
        while offset < end, literals[offset] == 0x7E { offset += 1 }
        guard offset - start <= 2 else { continue }
        let flanking = flanking(of: start..<offset, in: index)
        let mark = Mark(
          node: index, offset: Int32(clamping: start), length: Int32(clamping: offset - start))
        let top = openers.count - 1
        if flanking.canClose, let opener = openers[top].popLast() {
          // Marks of different lengths take each other out.
          guard opener.length == mark.length else { continue }
          marks.append(opener)
          marks.append(mark)
          marks[marks.count - 1].isOpening = false
        } else if flanking.canOpen {
          openers[top].append(mark)
        }
      }
    }
    return marks.sorted { ($0.node, $0.offset) < ($1.node, $1.offset) }
  }

  private enum Neighbour { case space, punctuation, letter }

  /// Says whether a run of tildes may open and close (CommonMark 0.30, "left-flanking").
  private func flanking(of run: Range<Int>, in index: Int) -> (canOpen: Bool, canClose: Bool) {
    let node = nodes[index]
    let isAtStart = run.lowerBound == Int(node.literalStart)
    let isAtEnd = run.upperBound == Int(node.literalEnd)
    let before = isAtStart ? edge(before: index) : neighbour(before: run.lowerBound, in: node)
    let after = isAtEnd ? edge(behind: index) : neighbour(at: run.upperBound, in: node)
    let left = after != .space && (after == .letter || before != .letter)
    let right = before != .space && (before == .letter || after != .letter)
    return (left, right)
  }

  /// What precedes a text: another inline counts as punctuation, of which its mark is made.
  private func edge(before index: Int) -> Neighbour {
    guard index > 0 else { return .space }
    let kind = nodes[index - 1].kind
    return kind.isBlock || kind == .softBreak || kind == .lineBreak ? .space : .punctuation
  }

  private func edge(behind index: Int) -> Neighbour {
    guard index + 1 < nodes.count else { return .space }
    let kind = nodes[index + 1].kind
    return kind.isBlock || kind == .softBreak || kind == .lineBreak ? .space : .punctuation
  }

  private func neighbour(before offset: Int, in node: Node) -> Neighbour {
    var start = offset - 1
    while start > Int(node.literalStart), literals[start] & 0xC0 == 0x80 { start -= 1 }
    return neighbour(literals[start..<offset])
  }

  private func neighbour(at offset: Int, in node: Node) -> Neighbour {
    var end = offset + 1
    while end < Int(node.literalEnd), literals[end] & 0xC0 == 0x80 { end += 1 }
    return neighbour(literals[offset..<end])
  }

  private func neighbour(_ character: ArraySlice<UInt8>) -> Neighbour {
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else {
      return .space
    }
    if scalar.properties.isWhitespace { return .space }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    default:
      return scalar.isASCII && !scalar.properties.isAlphabetic
        && scalar.properties.numericType == nil
        ? .punctuation : .letter
    }
  }
}
