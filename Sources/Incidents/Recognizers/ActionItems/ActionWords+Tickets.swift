// The names of tickets in a text.

extension ActionWords {
  /// The first ticket in a text and those that stand beside it: `OPS-12`, `#45`, `acme/shop#12`;
  /// `OPS-12, OPS-13 and OPS-14`.
  static func ticketNames(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard var last = bytes.indices.lazy.compactMap({ ticket(at: $0, in: bytes) }).first else {
      return []
    }
    var names = [bytes[last].string]
    while let next = beginning(behind: last.upperBound, in: bytes).flatMap({
      ticket(at: $0, in: bytes)
    }) {
      if !names.contains(bytes[next].string) { names.append(bytes[next].string) }
      last = next
    }
    return names
  }

  /// Whether a text is the name of a ticket, and no more.
  static func isTicketName(_ text: ArraySlice<UInt8>) -> Bool {
    ticketName(in: text.string)?.utf8.count == text.count
  }

  /// Where the next word of a list begins behind one of its words; nil where the list ends.
  private static func beginning(behind end: Int, in bytes: [UInt8]) -> Int? {
    let rest = bytes[end...]
    for mark in [", and ", ", ", " and ", " & ", " + ", " / ", "; ", ",", "/", "+", " "]
    where rest.starts(with: mark.utf8) {
      return end + mark.utf8.count
    }
    return nil
  }

  /// The ticket that begins at a place of a text.
  private static func ticket(at index: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard index < bytes.count, index == 0 || !bytes[index - 1].isWordByte else { return nil }
    if bytes[index] == UInt8(ascii: "#") { return number(at: index, in: bytes) }
    if let found = repositoryTicket(at: index, in: bytes) { return found }
    guard bytes[index].isUppercase else { return nil }
    let key = bytes[index...].prefix { $0.isUppercase || $0.isDigit }
    guard (2...10).contains(key.count), key.endIndex + 1 < bytes.count,
      bytes[key.endIndex] == UInt8(ascii: "-")
    else { return nil }
    let number = bytes[(key.endIndex + 1)...].prefix(while: \.isDigit)
    guard (1...6).contains(number.count), !standards.contains(key.string),
      number.endIndex == bytes.count
        || !bytes[number.endIndex].isLetterOrNonASCII
          && bytes[number.endIndex] != UInt8(ascii: "-")
    else { return nil }
    return index..<number.endIndex
  }

  /// The `#45` that begins at a place.
  private static func number(at index: Int, in bytes: [UInt8]) -> Range<Int>? {
    let number = bytes[(index + 1)...].prefix(while: \.isDigit)
    guard (1...7).contains(number.count),
      number.endIndex == bytes.count || !bytes[number.endIndex].isLetterOrNonASCII
    else { return nil }
    return index..<number.endIndex
  }

  /// The `acme/shop#12` that begins at a place, as code hosts name an issue of another repository.
  private static func repositoryTicket(at index: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard bytes[index].isWordByte, index == 0 || !bytes[index - 1].isOne(of: "/-.") else {
      return nil
    }
    var slashes = 0
    for end in index..<Swift.min(index + repositoryNameLimit, bytes.count) {
      switch bytes[end] {
      case UInt8(ascii: "/"): slashes += 1
      case UInt8(ascii: "#") where slashes == 1:
        return number(at: end, in: bytes).map { index..<$0.upperBound }
      case UInt8(ascii: "-"), UInt8(ascii: "."): continue
      case let byte where byte.isWordByte && byte < 0x80: continue
      default: return nil
      }
    }
    return nil
  }

  /// How long the name of a repository is at most; what is longer is no name.
  private static let repositoryNameLimit = 100

  /// Beginnings of names that have a number and are no ticket's, such as `UTF-8`.
  private static let standards: Set<String> = [
    "UTF", "SHA", "ISO", "RFC", "CVE", "UTC", "GMT", "COVID", "ERC", "EIP", "BIP", "PEP", "CWE",
    "TLS", "AES", "IEEE",
  ]
}
