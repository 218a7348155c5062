/// Returns the candidate that a misspelled name most likely means, or nil where none is near.
///
/// Near is an edit distance of at most one third of the name's length, at least 1 and at most 3,
/// with a swap of neighbours counted as one edit (Damerau, optimal string alignment). More than one
/// edit is near only where the first letter is right, as it mostly is: `options` is no `actions`.
/// Ties go to the first candidate.
///
/// - Complexity: O(n · m²) for n candidates of m scalars; names over 64 scalars have no near miss.
package func nearMiss(of name: String, among candidates: some Sequence<String>) -> String? {
  nearMiss(of: name, among: Array(candidates))
}

/// Returns the candidate of a list that a misspelled name most likely means, or nil where none is
/// near.
package func nearMiss(of name: String, among candidates: [String]) -> String? {
  let wanted = Array(name.unicodeScalars)
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  let limit = Swift.min(3, Swift.max(1, wanted.count / 3))
  let letters = Letters(of: name)
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let own = Letters(of: candidate)
    guard abs(own.count - wanted.count) <= limit, own.count <= 64,
      letters.mayBeNear(own, limit: limit)
    else { continue }
    let distance = editDistance(wanted, Array(candidate.unicodeScalars))
    guard distance <= 1 || candidate.unicodeScalars.first == wanted.first else { continue }
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// Whether a misspelled name of at least five letters is one edit from a candidate and further from
/// all others, so that nothing else can be meant.
package func isOneEdit(
  from name: String, to candidate: String, among candidates: some Sequence<String>
) -> Bool {
  let wanted = Array(name.unicodeScalars)
  guard (5...64).contains(wanted.count) else { return false }
  return candidates.allSatisfy { other in
    let scalars = Array(other.unicodeScalars)
    guard scalars.count <= 64 else { return other != candidate }
    return (editDistance(wanted, scalars) == 1) == (other == candidate)
  }
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var row = last
  for i in 0..<a.count {
    row[0] = i + 1
    for j in 0..<b.count {
      row[j + 1] = Swift.min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        row[j + 1] = Swift.min(row[j + 1], beforeLast[j - 1] + 1)
      }
    }
    // The oldest row is written over next.
    swap(&beforeLast, &last)
    swap(&last, &row)
  }
  return last[b.count]
}

/// Which letters a name has: enough to turn most candidates away without a comparison.
private struct Letters {
  /// How many scalars the name has.
  private(set) var count = 0
  /// A bit for each character of ASCII; capitals and some marks share those of small letters.
  private var bits: UInt32 = 0

  init(of name: String) {
    let bytes = name.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte < 0x80 { bits |= 1 << UInt32(byte & 31) }
    }
  }

  /// Whether so many edits may make one name of the other: each letter that only one of them has
  /// takes an edit.
  func mayBeNear(_ other: Letters, limit: Int) -> Bool {
    (bits & ~other.bits).nonzeroBitCount <= limit && (other.bits & ~bits).nonzeroBitCount <= limit
  }
}
