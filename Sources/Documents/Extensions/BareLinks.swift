// Addresses that stand bare in the text, as GitHub reads them:
//
//     See https://status.example.com/x or www.example.com, or mail ops@example.com.
//
// Punctuation at the end does not belong to an address, nor does a parenthesis that it did not
// open. Refused: addresses in links and in code, hosts without a period behind `www.`, and hosts
// with an underscore in one of their last two parts.

import Diagnostics

extension NodeTree {
  /// Makes links of bare addresses.
  mutating func readBareLinks() {
    guard mayHoldAddresses() else { return }
    rewriteTexts { tree, node, rewriter in
      let found = bareAddresses(
        in: tree.literals, range: Int(node.literalStart)..<Int(node.literalEnd))
      guard !found.isEmpty else { return false }
      var start = node.literalStart
      for address in found {
        let range =
          Int32(clamping: address.range.lowerBound)..<Int32(clamping: address.range.upperBound)
        tree.insertText(node, start..<range.lowerBound, &rewriter)
        let text = String(decoding: tree.literals[address.range], as: UTF8.self)
        let target = tree.addTarget(
          Document.Target(destination: address.prefix + text, isBare: true))
        let link = rewriter.nextIndex
        rewriter.insert(
          Node(
            .link, line: node.line, endLine: node.line, literalStart: range.lowerBound,
            literalEnd: range.lowerBound, target: target))
        tree.insertText(node, range, &rewriter)
        rewriter.close(link)
        start = range.upperBound
      }
      tree.insertText(node, start..<node.literalEnd, &rewriter)
      return true
    }
  }

  /// Whether any text has what every address has.
  private func mayHoldAddresses() -> Bool {
    let text = literals.span
    return text.holds(UInt8(ascii: "@")) || text.holds(UInt8(ascii: ":"), UInt8(ascii: "/"))
      || text.holds(UInt8(ascii: "w"), UInt8(ascii: "."))
      || text.holds(UInt8(ascii: "W"), UInt8(ascii: "."))
  }
}

/// An address in a text, and what its destination begins with.
struct BareAddress {
  var range: Range<Int>
  var prefix: String
}

/// Finds the addresses in a text, in order.
func bareAddresses(in bytes: [UInt8], range: Range<Int>) -> [BareAddress] {
  var result: [BareAddress] = []
  /// Where the text begins that belongs to no address yet.
  var floor = range.lowerBound
  var index = range.lowerBound
  while index < range.upperBound {
    var address: BareAddress?
    switch bytes[index] {
    case 0x3A: address = webAddress(bytes, colon: index, floor: floor, end: range.upperBound)
    case 0x77, 0x57: address = hostAddress(bytes, start: index, floor: floor, end: range.upperBound)
    case 0x40: address = mailAddress(bytes, at: index, floor: floor, end: range.upperBound)
    default: break
    }
    if let address {
      result.append(address)
      floor = address.range.upperBound
      index = floor
    } else {
      index += 1
    }
  }
  return result
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  isLetter(byte) || (0x30...0x39).contains(byte)
}

/// Reads `http://…`, `https://…` or `ftp://…`.
private func webAddress(_ bytes: [UInt8], colon: Int, floor: Int, end: Int) -> BareAddress? {
  guard colon + 3 < end, bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F else { return nil }
  var start = colon
  while start > floor, colon - start <= 5, isLetter(bytes[start - 1]) { start -= 1 }
  let scheme = bytes[start..<colon].map { $0 | 0x20 }
  guard scheme == Array("http".utf8) || scheme == Array("https".utf8) || scheme == Array("ftp".utf8)
  else { return nil }
  let host = colon + 3
  guard isLetterOrDigit(bytes[host]) || bytes[host] >= 0x80,
    let hostEnd = hostEnd(bytes, from: host, to: end, needsPeriod: false)
  else { return nil }
  return trimmed(bytes, start..<addressEnd(bytes, from: hostEnd, to: end), host: host, prefix: "")
}

/// Reads `www.…`.
private func hostAddress(_ bytes: [UInt8], start: Int, floor: Int, end: Int) -> BareAddress? {
  guard start + 4 < end, bytes[start + 1] | 0x20 == 0x77, bytes[start + 2] | 0x20 == 0x77,
    bytes[start + 3] == 0x2E
  else { return nil }
  if start > floor {
    let before = bytes[start - 1]
    guard before <= 0x20 || [0x2A, 0x5F, 0x7E, 0x28].contains(before) else { return nil }
  }
  guard let hostEnd = hostEnd(bytes, from: start, to: end, needsPeriod: true) else { return nil }
  return trimmed(
    bytes, start..<addressEnd(bytes, from: hostEnd, to: end), host: start + 4, prefix: "http://")
}

/// Reads `name@host`, given the place of the `@`.
private func mailAddress(_ bytes: [UInt8], at: Int, floor: Int, end: Int) -> BareAddress? {
  var start = at
  while start > floor, isLetterOrDigit(bytes[start - 1]) || ".+-_".utf8.contains(bytes[start - 1]) {
    start -= 1
  }
  guard start < at else { return nil }
  var index = at + 1
  var periods = 0
  while index < end {
    let byte = bytes[index]
    if byte == 0x40 { return nil }
    if byte == 0x2E, index + 1 < end, isLetterOrDigit(bytes[index + 1]) {
      periods += 1
    } else if !isLetterOrDigit(byte), byte != 0x2D, byte != 0x5F {
      break
    }
    index += 1
  }
  guard index > at + 1, periods > 0, isLetter(bytes[index - 1]) else { return nil }
  return BareAddress(range: start..<index, prefix: "mailto:")
}

/// Returns where a host ends, or nil where it is none.
private func hostEnd(_ bytes: [UInt8], from start: Int, to end: Int, needsPeriod: Bool) -> Int? {
  var periods = 0
  var underscores = (last: 0, beforeLast: 0)
  var index = start
  while index < end {
    let byte = bytes[index]
    if byte == 0x5F {
      underscores.last += 1
    } else if byte == 0x2E {
      underscores = (0, underscores.last)
      periods += 1
    } else if !isLetterOrDigit(byte), byte != 0x2D, byte < 0x80 {
      break
    }
    index += 1
  }
  if underscores.last + underscores.beforeLast > 0, periods <= 10 { return nil }
  return needsPeriod && periods == 0 ? nil : index
}

/// Returns where the path behind a host ends: at a space, `<`, or a bracket it did not open.
private func addressEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
  var index = start
  var brackets = 0
  while index < end, bytes[index] > 0x20, bytes[index] != 0x3C {
    if bytes[index] == 0x5B { brackets += 1 }
    if bytes[index] == 0x5D {
      if brackets == 0 { break }
      brackets -= 1
    }
    index += 1
  }
  return index
}

/// Drops from an address what GitHub's rules say does not belong to it.
private func trimmed(
  _ bytes: [UInt8], _ range: Range<Int>, host: Int, prefix: String
) -> BareAddress? {
  var end = range.upperBound
  var surplus = 0
  for byte in bytes[range] where byte == 0x28 || byte == 0x29 { surplus += byte == 0x29 ? 1 : -1 }
  loop: while end > host {
    switch bytes[end - 1] {
    case 0x3F, 0x21, 0x2E, 0x2C, 0x3A, 0x2A, 0x5F, 0x7E, 0x27, 0x22: end -= 1
    case 0x29:
      guard surplus > 0 else { break loop }
      surplus -= 1
      end -= 1
    case 0x3B:
      var name = end - 1
      while name > host, isLetterOrDigit(bytes[name - 1]) { name -= 1 }
      let isReference = name < end - 1 && name > host && bytes[name - 1] == 0x26
      end = isReference ? name - 1 : end - 1
    default: break loop
    }
  }
  return end > host ? BareAddress(range: range.lowerBound..<end, prefix: prefix) : nil
}
