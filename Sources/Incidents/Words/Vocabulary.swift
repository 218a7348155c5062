/// The words by which sections are known.
///
/// To teach the reader a new title, add it to the line of its role.
enum Vocabulary {
  /// Titles that mean a role as a whole, without regard to case, numbering, emoji and brackets.
  static let titles = storyTitles + reviewTitles

  /// Titles in other languages, by language and role.
  static let translations =
    germanicTitles + nordicTitles + romanceTitles + slavicTitles + eastAsianTitles
    + koreanTitles + questions.map { ($0, $1, $2.flatMap(alternatives(in:))) }

  private static let byTitle: [String: Section.Role] = {
    var roles: [(title: String, role: Section.Role)] = []
    for (role, titles) in titles { for title in titles { roles.append((title, role)) } }
    for (role, patterns) in titlePatterns {
      roles += patterns.flatMap(alternatives(in:)).map { ($0, role) }
    }
    for (_, role, titles) in translations {
      for title in titles {
        roles.append((title, role))
        for spelling in plainSpellings(of: title) { roles.append((spelling, role)) }
      }
    }
    return Dictionary(roles) { first, _ in first }
  }()

  /// The ways in which words with accents are written on keyboards without them: `was aendern wir`,
  /// `resume`; none where there is no accent, or where a script has no other letters.
  static func plainSpellings(of words: String) -> [String] {
    guard words.utf8.contains(where: { $0 >= 0x80 }), !words.utf8.contains(where: { $0 >= 0xE0 })
    else { return [] }
    let expanded = spelling(of: words, by: expanded)
    let stripped = spelling(of: words, by: stripped)
    return (expanded == stripped ? [expanded] : [expanded, stripped]).compactMap(\.self)
  }

  /// The words with some letters written as a table says, and others without their accents; nil
  /// where a letter has no other form.
  private static func spelling(
    of words: String, by letters: [Unicode.Scalar: String]
  ) -> String? {
    var spelling: [UInt8] = []
    for scalar in words.unicodeScalars {
      if scalar.isASCII {
        spelling.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let letter = letters[scalar] ?? stripped[scalar] {
        spelling += letter.utf8
      } else {
        return nil
      }
    }
    return String(decoding: spelling, as: UTF8.self)
  }

  private static let expanded: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae",
  ]
  private static let stripped: [Unicode.Scalar: String] = [
    "ä": "a", "ö": "o", "ü": "u", "ß": "ss", "å": "a", "ø": "o", "æ": "ae", "á": "a", "à": "a",
    "â": "a", "ã": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "î": "i", "ï": "i",
    "ó": "o", "ô": "o", "õ": "o", "ú": "u", "ù": "u", "û": "u", "ñ": "n", "ç": "c", "œ": "oe",
  ]

  /// Returns the role that a whole title means; nil where it means none.
  static func role(ofTitle words: String) -> Section.Role? {
    if let role = byTitle[words] { return role }
    // `How I noticed` asks what `How we noticed` does.
    if words.utf8.contains(UInt8(ascii: "i")), let role = pluralized(words).flatMap({ byTitle[$0] })
    {
      return role
    }
    // A single word has nothing before or behind it.
    guard words.utf8.contains(where: { $0 == 0x20 || $0 == UInt8(ascii: "'") }) else { return nil }
    var core = words.utf8[...]
    if let opening = openings.first(where: { core.begins(with: $0) }) {
      core = core.dropFirst(opening.utf8CodeUnitCount)
    }
    if core.count < words.utf8.count, let role = byTitle[String(Substring(core))] { return role }
    guard let last = core.lastIndex(of: 0x20), lastWords.contains(String(Substring(core[last...])))
    else { return nil }
    for tail in tails
    where core.count > tail.utf8.count && core.suffix(tail.utf8.count).elementsEqual(tail.utf8) {
      return byTitle[String(Substring(core.dropLast(tail.utf8.count)))]
    }
    return nil
  }

  /// The title with `we` for `I`; nil where it has no `I`.
  private static func pluralized(_ words: String) -> String? {
    var parts = words.utf8.split(separator: 0x20).map { String(Substring($0)) }
    guard let place = parts.firstIndex(where: { ["i", "i'm", "i've", "i'll"].contains($0) }) else {
      return nil
    }
    parts[place] =
      switch parts[place] {
      case "i'm": "we're"
      case "i've": "we've"
      case "i'll": "we'll"
      default: "we"
      }
    return parts.joined(separator: " ")
  }

  /// Words before a title that do not change its meaning.
  private static let openings: [StaticString] = [
    "the ", "our ", "incident ", "outage ", "postmortem ", "post mortem ",  // English
    "die ", "der ", "das ", "le ", "la ", "les ", "l'", "el ", "los ", "las ", "os ", "as ", "het ",
  ]
  /// Words after a title that only say of what it is.
  private static let tails = [
    " of the incident", " of the outage", " of the issue", " of the problem", " of the event",
    " of the failure", " of this incident", " of incident", " of outage",
    " del incidente", " de la incidencia", " do incidente", " de l'incident", " de la panne",
    " des vorfalls", " der störung", " des ausfalls", " van het incident", " van de storing",
    " av hendelsen", " for hendelsen", " implementada", " aplicada",
  ]
  /// The last word of each: most titles are turned away by it.
  private static let lastWords: Set<String> = Set(
    tails.map { tail in
      let start = tail.utf8.lastIndex(of: 0x20) ?? tail.startIndex
      return String(Substring(tail.utf8[start...]))
    })
}
