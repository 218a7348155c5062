/// The owners of action items, so that all work of one is found, however reports write the name.
///
/// Spellings that differ in capitals, blanks, hyphens or an `@` before them are one name. A list of
/// names is split where one of them is known from elsewhere or all are written as handles: `Kim, Jo`
/// may be a family name and a first name. What `/`, `+` and `&` join is a list only where one of the
/// names is known from elsewhere or all have an `@`: teams are called `ci/cd`.
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
    let listed = Self.parts(of: whole, at: ",;".utf8)
    let joined = listed.map { Self.parts(of: $0, at: "/+&".utf8) }
    let pieces = joined.joined()
    let isList =
      listed.count > 1
      && ((listed + pieces).contains(where: isKnown) || pieces.allSatisfy(Self.isHandle))
    let names =
      isList || joined.first.map(isJoint) ?? false && listed.count == 1
      ? zip(listed, joined).flatMap { isJoint($1) ? $1 : [$0] } : [whole]
    var seen: Set<String> = []
    return names.compactMap { part in
      let key = Self.key(part)
      return seen.insert(key).inserted ? spellings[key] ?? part : nil
    }
  }

  private func isKnown(_ name: String) -> Bool { spellings[Self.key(name)] != nil }

  /// Whether what signs join are several names.
  private func isJoint(_ names: [String]) -> Bool {
    names.count > 1
      && (names.contains(where: isKnown) || names.allSatisfy { $0.utf8.first == UInt8(ascii: "@") })
  }

  /// The names that a text lists: `Kim, Jo`, `luk,and,ale`, `Kim & Jo`, `@kim @jo`.
  ///
  /// `marks` are what stands between the names, beside words such as `and`.
  private static func parts(of text: String, at marks: String.UTF8View) -> [String] {
    var words: [[Substring.UTF8View]] = [[]]
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }) {
      let pieces = word.split(
        omittingEmptySubsequences: false, whereSeparator: { marks.contains($0) })
      for (place, piece) in pieces.enumerated() {
        if place > 0 { words.append([]) }
        guard !piece.isEmpty else { continue }
        if joiningWords.contains(where: { piece.elementsEqual($0.utf8) }) {
          words.append([])
        } else if piece.first == UInt8(ascii: "@"), !(words.last?.isEmpty ?? true) {
          words.append([piece])
        } else {
          words[words.count - 1].append(piece)
        }
      }
    }
    return words.filter { !$0.isEmpty }.map { name in
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

  private static func key(_ name: String) -> String {
    var folded = foldedName(name)
    folded.unicodeScalars.removeAll { $0 == " " || $0 == "@" }
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
