import Diagnostics
import Documents

/// Finds mentions of other incidents: links to files, links to pages, and identifiers in the text.
func references(in table: LineTable) -> [Reference] {
  var found: [Reference] = []
  var seen: Set<Reference.Target> = []
  func add(_ target: Reference.Target, written: String, line: Line) {
    guard seen.insert(target).inserted else { return }
    found.append(
      Reference(
        target: target, written: written,
        range: table.sourceRange(of: Array(written.utf8), in: line)))
  }
  for line in table.lines where line.kind != .code && line.kind != .rule {
    for link in table.links[line.links] where link.target >= 0 {
      let destination = table.document.targets[link.target].destination
      let written = table.text(link.text)
      if let path = relativeReport(destination, from: table.document.file.path) {
        add(.path(path), written: written, line: line)
      } else if destination.hasBytePrefix("http://") || destination.hasBytePrefix("https://") {
        add(.url(destination), written: written, line: line)
      }
    }
    for range in identifiers(in: line.text, of: table.bytes) {
      let name = table.text(range)
      add(.id(name), written: name, line: line)
    }
  }
  return found
}

/// The path from the content folder of a relative link to a report; nil for any other link.
private func relativeReport(_ destination: String, from path: String) -> String? {
  var bytes = Array(destination.utf8)[...]
  if let hash = bytes.firstIndex(where: { $0 == 0x23 || $0 == 0x3F }) { bytes = bytes[..<hash] }
  guard let first = bytes.first, first != UInt8(ascii: "/"), !bytes.contains(0x3A) else {
    return nil
  }
  let name = bytes.string.asciiLowercased
  guard name.hasByteSuffix(".md") || name.hasByteSuffix(".markdown") || name.hasByteSuffix(".txt")
  else { return nil }
  var parts = path.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { Array($0) }
  for part in bytes.split(separator: UInt8(ascii: "/")) {
    if part.elementsEqual("..".utf8) {
      guard !parts.isEmpty else { return nil }
      parts.removeLast()
    } else if !part.elementsEqual(".".utf8) {
      parts.append(percentDecoded(part))
    }
  }
  return String(decoding: Array(parts.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
}

private func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
  var decoded: [UInt8] = []
  var index = bytes.startIndex
  while index < bytes.endIndex {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
      let high = value(bytes[index + 1]), let low = value(bytes[index + 2])
    {
      decoded.append(high * 16 + low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return decoded
}

/// Returns the identifiers of incidents in a text: `INC-12`, `PM2019-009`, `SEV-2023-04`.
private func identifiers(in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var index = range.lowerBound
  while index < range.upperBound {
    let isStart =
      index == range.lowerBound
      || !(bytes[index - 1].isLetter || bytes[index - 1].isDigit
        || bytes[index - 1] == 0x2F || bytes[index - 1] == 0x2D || bytes[index - 1] == 0x5F)
    guard isStart, bytes[index].isUppercase else {
      index += 1
      continue
    }
    var end = index
    while end < range.upperBound, bytes[end].isUppercase { end += 1 }
    let prefix = bytes[index..<end]
    let isPrefix = ["INC", "PM", "IR", "SEV", "OUTAGE", "INCIDENT", "PIR", "RCA", "COE"].contains {
      $0.utf8.elementsEqual(prefix)
    }
    let digitsStart = end
    while end < range.upperBound, bytes[end].isDigit || bytes[end] == UInt8(ascii: "-") { end += 1 }
    while end > digitsStart, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    let digits = bytes[digitsStart..<end].count { $0.isDigit }
    if isPrefix, digits >= 2, end >= range.upperBound || !bytes[end].isLetter {
      found.append(index..<end)
    }
    index = Swift.max(index + 1, end)
  }
  return found
}
