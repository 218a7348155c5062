import Diagnostics
import Documents

/// Finds mentions of other incidents: links to files, links to pages, links as wikis write them
/// (`[[name]]`, `[[name|words]]`), and identifiers in the text.
func references(in table: LineTable) -> [Reference] {
  var found: [Reference] = []
  var seen: Set<Reference.Target> = []
  func add(_ target: Reference.Target, at text: Range<Int>, line: Line) {
    guard seen.insert(target).inserted else { return }
    found.append(
      Reference(
        target: target, written: table.text(text),
        range: table.sourceRange(of: table.bytes[text], in: line)))
  }
  let mayHoldNames = table.bytes.span.holds(UInt8(ascii: "["), UInt8(ascii: "["))
  for line in table.lines where line.kind != .code && line.kind != .rule {
    for link in table.links[line.links] where link.target >= 0 {
      let destination = table.document.targets[link.target].destination
      if let path = relativeReport(destination, from: table.document.file.path) {
        add(.path(path), at: link.text, line: line)
      } else if destination.hasBytePrefix("http://") || destination.hasBytePrefix("https://")
        || destination.hasBytePrefix("/") && !destination.hasBytePrefix("//")
      {
        add(.url(destination), at: link.text, line: line)
      }
    }
    let names = mayHoldNames ? wikiLinks(in: line.text, of: table.bytes.span).map(\.name) : []
    for range in names { add(.name(table.text(range)), at: range, line: line) }
    for range in identifiers(in: line.text, of: table.bytes.span)
    where !names.contains(where: { $0.overlaps(range) }) {
      add(.id(table.text(range)), at: range, line: line)
    }
  }
  return found
}

/// The path from the content folder of a relative link to a report, or to what may be the folder or
/// the page of one; nil for any other link.
private func relativeReport(_ destination: String, from path: String) -> String? {
  guard let first = destination.utf8.first, first != UInt8(ascii: "/"),
    !destination.utf8.contains(UInt8(ascii: ":")),
    let target = contentPath(ofLink: destination, from: path)
  else { return nil }
  if ReportFormat(ofName: target.utf8) != nil { return target }
  // `../INC-12` and `../INC-12/`, as generators of sites and wikis write.
  let name = target.utf8.split(separator: UInt8(ascii: "/")).last ?? target.utf8[...]
  return name.isEmpty || name.contains(UInt8(ascii: ".")) ? nil : target
}

extension Span<UInt8> {
  /// Whether a digit or a hyphen stands right behind a capital letter, as in all identifiers.
  fileprivate var mayHoldIdentifier: Bool {
    guard count > 1 else { return false }
    let next = extracting(1..<count)
    var found: UInt8 = 0
    for index in 0..<next.count {
      let isCapital: UInt8 = self[index] &- UInt8(ascii: "A") < 26 ? 1 : 0
      let isDigit: UInt8 = next[index] &- UInt8(ascii: "0") < 10 ? 1 : 0
      let isHyphen: UInt8 = next[index] == UInt8(ascii: "-") ? 1 : 0
      found |= isCapital & (isDigit | isHyphen)
    }
    return found != 0
  }
}

/// Returns the identifiers of incidents in a text: `INC-12`, `PM2019-009`, `SEV-2023-04`.
private func identifiers(in range: Range<Int>, of bytes: Span<UInt8>) -> [Range<Int>] {
  // Most lines have no capital letter before a digit or a hyphen.
  guard bytes.extracting(range).mayHoldIdentifier else { return [] }
  var found: [Range<Int>] = []
  var index = range.lowerBound
  while index < range.upperBound {
    // Nearly all bytes are small letters.
    if bytes[index] &- UInt8(ascii: "A") >= 26 {
      index += 1
      continue
    }
    guard
      index == range.lowerBound
        || !(bytes[index - 1].isWordByte
          || bytes[index - 1] == 0x2F || bytes[index - 1] == 0x2D || bytes[index - 1] == 0x5F)
    else {
      index += 1
      continue
    }
    var end = index
    while end < range.upperBound, bytes[end].isUppercase { end += 1 }
    let prefix = index..<end
    let digitsStart = end
    while end < range.upperBound, bytes[end].isDigit || bytes[end] == UInt8(ascii: "-") { end += 1 }
    while end > digitsStart, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    var digits = 0
    for place in digitsStart..<end where bytes[place].isDigit { digits += 1 }
    if digits >= 2, end >= range.upperBound || !bytes[end].isLetterOrNonASCII,
      identifierPrefixes.contains(where: { $0.utf8.elementsEqual(prefix.map { bytes[$0] }) })
    {
      found.append(index..<end)
    }
    index = Swift.max(index + 1, end)
  }
  return found
}

private let identifierPrefixes = [
  "INC", "PM", "IR", "SEV", "OUTAGE", "INCIDENT", "PIR", "RCA", "COE",
]
