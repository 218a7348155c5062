/// Returns an id for each heading of a document, by the index of its node.
///
/// An id is made of the letters and digits of the heading; a second one of the same name ends with
/// `-2`. Ids stay the same as long as the headings before do, whatever part is rendered.
///
/// - Parameters:
///   - document: The document.
///   - prefix: What all ids begin with, without the hyphen.
/// - Returns: The ids, which differ from each other.
package func headingIdentifiers(of document: Document, prefix: String) -> [Int: String] {
  var result: [Int: String] = [:]
  // By identifier that is taken, the last number that was tried behind it; 1 for none.
  var counts: [String: Int] = [:]
  for index in document.nodes.indices where document.nodes[index].kind == .heading {
    let base = slug(plainText(of: document, node: index), prefix: prefix)
    var identifier = base
    if var count = counts[base] {
      repeat {
        count += 1
        identifier = "\(base)-\(count)"
      } while counts[identifier] != nil
      counts[base] = count
    }
    counts[identifier] = 1
    result[index] = identifier
  }
  return result
}

/// Returns the id that a heading with some words would have, to find where a link such as
/// `#Root-Cause` leads; the author wrote it for the anchors of another program.
package func headingIdentifier(forWords words: String, prefix: String) -> String {
  slug(words, prefix: prefix)
}

/// Returns the letters and digits of a text in lowercase, joined by hyphens.
private func slug(_ text: String, prefix: String) -> String {
  var result = Array(prefix.utf8)
  result.reserveCapacity(96)
  var hasWord = false
  var isPending = !prefix.isEmpty
  for scalar in text.unicodeScalars {
    if scalar.isASCII {
      // Nearly all of them, and quick to decide.
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      guard isLetter || (0x30...0x39).contains(byte) else {
        isPending = isPending || hasWord
        continue
      }
      if isPending { result.append(UInt8(ascii: "-")) }
      isPending = false
      hasWord = true
      result.append(isLetter ? byte | 0x20 : byte)
      if result.count > 80 { break }
      continue
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
      isPending = isPending || hasWord
      continue
    }
    if isPending { result.append(UInt8(ascii: "-")) }
    isPending = false
    hasWord = true
    result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    if result.count > 80 { break }
  }
  if hasWord { return String(decoding: result, as: UTF8.self) }
  return prefix.isEmpty ? "section" : prefix + "-section"
}
