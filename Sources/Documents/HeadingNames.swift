/// The names of the headings of a document, which differ from each other.
///
/// A name is made of the letters and digits of the heading; a second one of the same name ends with
/// `-2`, and none is that of a footnote. Names stay the same as long as the headings before do,
/// whatever part is rendered; they are found once for all parts.
package struct HeadingNames: Sendable {
  /// In the order of the nodes.
  private var headings: [(node: Int32, name: String)] = []
  /// By name that is taken, the last number that was tried behind it; 1 for none.
  private var numbers: [String: Int32] = [:]

  /// Finds the names of the headings of a tree.
  ///
  /// - Complexity: O(n) in the text of the headings.
  init(of nodes: [Node], literals: [UInt8]) {
    // The renderer names footnotes so, and the ways back from them.
    let footnotes = nodes.lazy.filter { $0.kind == .footnoteDefinition && $0.detail > 0 }
      .flatMap { ["fn-\($0.detail)", "fnref-\($0.detail)"] }
    for name in footnotes { numbers[name] = 1 }
    for index in nodes.indices where nodes[index].kind == .heading {
      let base = headingName(forWords: plainText(of: nodes, literals: literals, node: index))
      var name = base
      if var number = numbers[base] {
        repeat {
          number += 1
          name = "\(base)-\(number)"
        } while numbers[name] != nil
        numbers[base] = number
      }
      numbers[name] = 1
      headings.append((Int32(index), name))
    }
    for name in footnotes { numbers[name] = nil }
  }

  /// Returns the name of the heading at the index of a node; nil where that is none.
  package func name(of node: Int) -> String? {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if Int(headings[middle].node) < node { low = middle + 1 } else { high = middle }
    }
    return low < headings.count && Int(headings[low].node) == node ? headings[low].name : nil
  }

  /// Whether a heading has a name.
  package func contains(_ name: String) -> Bool { numbers[name] != nil }
}

/// The longest name that is not cut, in bytes.
private let nameLimit = 73

/// Returns the name that a heading with some words would have, to find where a link such as
/// `#Root-Cause` leads; the author wrote it for the anchors of another program.
///
/// It is made of the letters and digits of the words in lowercase, joined by hyphens.
package func headingName(forWords words: String) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(96)
  var isPending = false
  for scalar in words.unicodeScalars {
    if scalar.isASCII {
      // Nearly all of them, and quick to decide.
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      guard isLetter || (0x30...0x39).contains(byte) else {
        isPending = !result.isEmpty
        continue
      }
      if isPending { result.append(UInt8(ascii: "-")) }
      isPending = false
      result.append(isLetter ? byte | 0x20 : byte)
      if result.count > nameLimit { break }
      continue
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
      isPending = !result.isEmpty
      continue
    }
    if isPending { result.append(UInt8(ascii: "-")) }
    isPending = false
    result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    if result.count > nameLimit { break }
  }
  return result.isEmpty ? "section" : String(decoding: result, as: UTF8.self)
}
