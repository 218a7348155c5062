/// Returns a slug of lower-case letters, digits and `-` for each key, all different.
///
/// A slug depends on its key alone, so that another name never moves the page: what it can't show
/// of a key stands in a mark behind it. Only where keys differ in nothing but punctuation all but
/// the plainest of them get that mark because of each other: it has the fewest signs, then letters,
/// then comes first in the order of bytes. So a key of words alone, which its slug shows whole,
/// always has the slug without a mark; another one has it until a plainer one is there.
///
/// - Parameters:
///   - keys: Folded names, all different.
///   - fallback: The beginning of the slug of a name without letters or digits of ASCII.
/// - Returns: The slugs, in the order of the keys.
func uniqueSlugs(of keys: [String], fallback: String = "service") -> [String] {
  var slugs = Array(repeating: "", count: keys.count)
  var taken: Set<String> = []
  let signs = keys.map { ($0.unicodeScalars.count(where: isSign), $0.utf8.count) }
  let order = keys.indices.sorted { a, b in
    signs[a] != signs[b]
      ? signs[a] < signs[b] : keys[a].utf8.lexicographicallyPrecedes(keys[b].utf8)
  }
  for index in order {
    let (base, isWhole) = slug(of: keys[index], fallback: fallback)
    let marked = "\(base)-\(mark(of: keys[index]))"
    var name = isWhole ? base : marked
    var number = 1
    while !taken.insert(name).inserted {
      name = number == 1 ? marked : "\(marked)-\(number)"
      number += 1
    }
    slugs[index] = name
  }
  return slugs
}

/// Whether a scalar of a key is none that every slug shows: a small letter of ASCII, a digit, or the
/// blank between words.
private func isSign(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "0"..."9", " ": false
  default: true
  }
}

/// How many bytes of a name its slug shows.
private let shownBytes = 80

/// Returns the slug of a folded name, and whether no other name is meant to have it.
///
/// Letters of Latin lose their accents, and signs at the end of a word are named: `c++ builder` is
/// `c-plus-plus-builder`, `züri` is `zuri` and more.
private func slug(of key: String, fallback: String) -> (text: String, isWhole: Bool) {
  var bytes: [UInt8] = []
  var isWhole = true
  func separate() {
    if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
  }
  let scalars = Array(key.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    guard bytes.count < shownBytes else {
      isWhole = false
      break
    }
    switch scalar {
    case "a"..."z", "0"..."9": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case "+" where isAtWordEnd(index, of: scalars):
      separate()
      bytes += Array("plus-".utf8)
    case "#" where isAtWordEnd(index, of: scalars):
      separate()
      bytes += Array("sharp-".utf8)
    default:
      if scalar.isASCII {
        separate()
      } else if let letters = latinLetters(of: scalar) {
        bytes += letters
        isWhole = false
      } else if isTelling(scalar) {
        // An accent belongs to the letter before it.
        if scalar.properties.generalCategory != .nonspacingMark { separate() }
        isWhole = false
      } else {
        separate()
      }
    }
  }
  if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  return bytes.isEmpty ? (fallback, false) : (String(decoding: bytes, as: UTF8.self), isWhole)
}

/// Whether a sign ends a word, as in `c#` and `g++`, and not `queue #3` or `a+b`.
private func isAtWordEnd(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
  func isOfWord(_ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    return scalars[index].properties.isAlphabetic || scalars[index].properties.numericType != nil
  }
  let isBehindWord =
    isOfWord(index - 1) || index > 0 && scalars[index - 1] == scalars[index]
  return isBehindWord && !isOfWord(index + 1)
}

/// Returns a text in small letters, those of Latin without their accents: `für Zürich` is
/// `fur zurich`.
package func plainLetters(of text: String) -> String {
  var plain = String.UnicodeScalarView()
  for scalar in text.lowercased().unicodeScalars {
    if let letters = latinLetters(of: scalar) {
      plain.append(contentsOf: letters.map { Unicode.Scalar($0) })
    } else if scalar.properties.generalCategory != .nonspacingMark {
      plain.append(scalar)
    }
  }
  return String(plain)
}

/// Returns the letters of ASCII that a small letter of Latin is made of, by its Unicode name: `ø`
/// is `LATIN SMALL LETTER O WITH STROKE`; nil for others.
private func latinLetters(of scalar: Unicode.Scalar) -> [UInt8]? {
  let beginning = "LATIN SMALL LETTER "
  guard let name = scalar.properties.name, name.utf8.starts(with: beginning.utf8) else {
    return nil
  }
  let letters = name.utf8.dropFirst(beginning.utf8.count).prefix { $0 != 0x20 }
  if letters.elementsEqual("SHARP".utf8) { return Array("ss".utf8) }
  return letters.count <= 2 ? letters.map { $0 | 0x20 } : nil
}

/// Whether names differ by a scalar, which punctuation and blanks don't bring about.
private func isTelling(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber, .otherSymbol,
    .mathSymbol, .currencySymbol:
    true
  default: false
  }
}

/// Returns six letters and digits that tell a name from others.
private func mark(of key: String) -> String {
  // FNV-1a.
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  hash ^= hash >> 32
  // Without letters that are taken for digits, or for each other.
  let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  return String(
    decoding: (0..<6).map { letters[Int(hash >> (5 * UInt64($0)) & 31)] }, as: UTF8.self)
}
