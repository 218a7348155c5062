import Incidents

/// The owners of action items, so that all work of one is found, however reports write the name.
///
/// Spellings that differ in capitals, blanks, hyphens, the form of an apostrophe or an `@` before
/// them are one name. A list of names is split where one of them is known from elsewhere or all are
/// written as handles: `Kim, Jo` may be a family name and a first name. What `/`, `+`, `&` and words
/// such as `and` join is a list only where all names but one are known from elsewhere or all have an
/// `@`: teams are called `ci/cd`. What says that nobody is named yet is no owner beside those that
/// are: `Kim / TBD`.
package struct OwnerNames: Sendable {
  /// By folded name: the spelling that is used most, of those the one that comes first.
  private var spellings: [String: String] = [:]

  /// Learns the names of some owners, as written.
  package init(_ owners: some Sequence<String>) {
    var written: [String: Int] = [:]
    for owner in owners { written[owner, default: 0] += 1 }
    var counts: [String: [String: Int]] = [:]
    for (owner, count) in written {
      let own = trimmed(owner)
      counts[Self.key(own), default: [:]][own, default: 0] += count
    }
    for (key, used) in counts {
      let best = used.min { a, b in
        a.value != b.value ? a.value > b.value : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
      }
      spellings[key] = best?.key
    }
  }

  /// Returns the owners that a text names, each once.
  package func names(in owner: String) -> [String] {
    let whole = trimmed(owner)
    var seen: Set<String> = []
    return (listed(in: whole) ?? [whole]).compactMap { name in
      let key = Self.key(name)
      return seen.insert(key).inserted ? spellings[key] ?? name : nil
    }
  }

  /// The owners that a text lists; nil where it may be one name.
  private func listed(in text: String) -> [String]? {
    let marks = "/+&".utf8
    let items = Self.parts(of: text, at: ",;".utf8)
    let pieces = items.map { Self.parts(of: $0, at: marks) }
    guard items.count > 1 else { return pieces.first.flatMap(joined) }
    let names = zip(items, pieces).flatMap { item, pieces in
      pieces.count == 1 ? pieces : joined(pieces) ?? [item]
    }
    guard text.utf8.contains(where: { ",;".utf8.contains($0) }) else { return joined(names) }
    let all = pieces.joined()
    guard
      items.contains(where: isKnown) || all.contains(where: isKnown)
        || all.allSatisfy(Self.isHandle)
    else { return nil }
    let named = names.filter { !ActionItem.namesNobody($0) }
    return named.isEmpty ? nil : named
  }

  private func isKnown(_ name: String) -> Bool { spellings[Self.key(name)] != nil }

  /// The owners among names that a sign or a word joins; nil where these may be one name.
  private func joined(_ names: [String]) -> [String]? {
    guard names.count > 1, !names.contains(where: { Self.partsOfNames.contains(Self.key($0)) })
    else { return nil }
    if names.allSatisfy({ $0.utf8.first == UInt8(ascii: "@") }) { return names }
    let named = names.filter { !ActionItem.namesNobody($0) }
    let known = named.count(where: isKnown)
    return known > 0 && known >= names.count - 1 ? named : nil
  }

  /// Words that name an owner only beside another one: `Ops & Co`, `Team and Ops`.
  private static let partsOfNames: Set<String> = [
    "co", "company", "crew", "everyone", "friends", "group", "others", "partner", "partners",
    "rest", "sons", "squad", "team", "teams",
  ]

  /// The names that a text lists: `Kim, Jo`, `luk,and,ale`, `Kim & Jo`, `@kim @jo`.
  ///
  /// `marks` are what stands between the names, beside words such as `and` that have names on both
  /// sides: the last letter of `Squad e` is none.
  private static func parts(of text: String, at marks: String.UTF8View) -> [String] {
    var names: [[Substring.UTF8View]] = [[]]
    let words = text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
    for (number, word) in words.enumerated() {
      let pieces = word.split(
        omittingEmptySubsequences: false, whereSeparator: { marks.contains($0) })
      for (place, piece) in pieces.enumerated() {
        if place > 0 { names.append([]) }
        guard !piece.isEmpty else { continue }
        let isFirst = names[names.count - 1].isEmpty
        let isLast =
          place < pieces.count - 1
          || !words.indices.contains(number + 1) || marks.contains(words[number + 1].first ?? 0)
        if joiningWords.contains(where: { piece.elementsEqual($0.utf8) }),
          isFirst ? names.count > 1 : !isLast
        {
          names.append([])
        } else if piece.first == UInt8(ascii: "@"), !isFirst {
          names.append([piece])
        } else {
          names[names.count - 1].append(piece)
        }
      }
    }
    return names.filter { !$0.isEmpty }.map { name in
      name.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: " ")
    }
  }

  private static let joiningWords = ["and", "und", "et", "og", "och", "en", "y", "e"]

  /// Whether a name is one word in small letters, or has an `@` before it.
  private static func isHandle(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: "@")
      || name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
          || $0 == 0x2E
      }
  }

  /// Returns what an owner's name is folded to for an address, in which words stay apart; no two
  /// owners have the same.
  static func slugKey(_ name: String) -> String {
    foldedName(
      String(
        String.UnicodeScalarView(
          name.unicodeScalars.map { $0 == "@" ? " " : $0 == "\u{2019}" ? "'" : $0 })))
  }

  /// Returns what all spellings of an owner's name have in common.
  static func key(_ name: String) -> String {
    var folded = slugKey(name)
    folded.unicodeScalars.removeAll { $0 == " " }
    return folded
  }
}

/// Returns a text without the blanks at its ends, no-break ones too.
private func trimmed(_ text: String) -> String {
  var scalars = text.unicodeScalars[...]
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(String.UnicodeScalarView(scalars))
}
