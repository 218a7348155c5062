extension Vocabulary {
  /// Returns the roles that a title names beside one that it is known to have: impact for
  /// `Summary and impact`, action items for `Lessons learned / action items`.
  ///
  /// Every part of the title must be a title by itself, or nothing is returned; so
  /// `Search and rescue` is no combination, and neither is `What went well and why`.
  static func furtherRoles(
    ofTitle title: ArraySlice<UInt8>, beside main: Section.Role
  ) -> [Section.Role] {
    // Few titles have a word that combines.
    guard combinations.occurs(in: title) || title.contains(where: { $0.isOne(of: "/,") }) else {
      return []
    }
    var roles: [Section.Role] = []
    for part in parts(of: title) {
      let words = TitleText(part).words
      guard let role = role(ofTitle: words), role != .other, role != .metadata else { return [] }
      // `What went wrong and how it was fixed` asks for the cause.
      if main == .rootCause, role == .wentWrong { continue }
      if role != main, !roles.contains(role) { roles.append(role) }
    }
    return roles
  }

  private static let combinations = PhraseTable([
    "and%", "&", "und%", "et%", "y%", "e%", "og%", "en%", "和", "与", "與", "及", "と", "및",
  ])

  private static let separators = [
    ", and ", " and ", " & ", "/", ", ", " und ", " et ", " y ", " e ", " og ", " en ", "和", "与",
    "與", "及",
    "と", " 및 ",
  ]

  /// What stands between the words that combine.
  private static func parts(of title: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = title.startIndex
    var index = start
    while index < title.endIndex {
      let rest = title[index...]
      guard
        let separator = separators.first(where: { separator in
          rest.prefix(separator.utf8.count).lowercased.elementsEqual(separator.utf8)
        })
      else {
        index += 1
        continue
      }
      parts.append(title[start..<index])
      index += separator.utf8.count
      start = index
    }
    parts.append(title[start...])
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }
}
