import Documents

/// States in capitals, before the words of an item and behind them.
extension ActionWords {
  /// Takes a state in capitals that stands before the words of an item without a mark between:
  /// `DONE write a runbook`.
  static func takeCapitals(
    of text: ArraySlice<UInt8>
  ) -> (status: ActionItem.Status, rest: ArraySlice<UInt8>)? {
    for (state, status) in capitals where text.starts(with: state) {
      let rest = text.dropFirst(state.count)
      guard rest.first?.isSpace == true, case let words = rest.trimmed,
        words.contains(where: { (0x61...0x7A).contains($0) })
      else { continue }
      let next = words.prefix(while: \.isLetterOrNonASCII).lowercased[...].string
      return wordsBehindStates.contains(next) ? (status, text) : (status, words)
    }
    return nil
  }

  private static let capitals = [
    ("DONE", ActionItem.Status.done), ("COMPLETED", .done), ("IN PROGRESS", .inProgress),
    ("TODO", .open), ("ERLEDIGT", .done), ("OFFEN", .open),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Whether brackets at the end say of what an item tells that it is there: `… by name (in place)`.
  ///
  /// Work that the item asks for would be done so: `Upgrade the cluster (in place)`.
  static func isInPlace(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.last == UInt8(ascii: ".") ? text.dropLast() : text
    return ["(in place)", "(en place)", "(på plass)", "(på plats)", "(på plads)"].contains {
      words.suffix($0.utf8.count).lowercased.elementsEqual($0.utf8)
    } && !asksByVerb(text.string) && !waysOfWork.occurs(in: text)
  }

  /// Words for work that may be done in the place where a thing stands: `Database upgrade`.
  private static let waysOfWork = PhraseTable([
    "upgrad", "updat", "migrat", "resiz", "rebuil", "conver", "expan", "replac", "patch", "restor",
    "rewrit", "edit%", "edits%", "editing%", "rotat", "repair", "rolling", "scaling", "swap",
    "aktualis", "mise à jour", "actualiz", "atualiz", "aggiorn", "bijwerk", "oppgrader",
    "uppgrader", "opgrader",
  ])

  /// The state that an item ends with in capitals, `… (Ana) FATTO`; nil where the words before it
  /// speak of a state: `Set it to DONE`.
  static func lastCapitals(of text: ArraySlice<UInt8>) -> ActionItem.Status? {
    guard let space = text.lastIndex(of: 0x20), case let last = text[(space + 1)...],
      last.count >= 4, !last.contains(where: { (0x61...0x7A).contains($0) }),
      closedStates.contains(last.lowercased[...].string),
      text[..<space].contains(where: { (0x61...0x7A).contains($0) }),
      case let before = text[..<space].split(separator: 0x20).suffix(4).map(\.lowercased),
      let word = before.last, !namesOfStates.contains(word[...].string),
      !before.contains(where: { doubts.contains($0[...].string) }),
      // `OPEN, RUNNING, DONE`
      !isStateOfList(text[..<space].split(separator: 0x20).last ?? [])
    else { return nil }
    return .done
  }

  /// Whether a word is another state of a list: `RUNNING,`.
  private static func isStateOfList(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 3 && word.last == UInt8(ascii: ",") && word.dropLast().allSatisfy(\.isUppercase)
  }

  /// Words before the name of a state.
  private static let namesOfStates: Set<String> = [
    "to", "is", "as", "be", "of", "=", "state", "status", "auf", "ist", "à", "est", "a", "es", "è",
    "op", "til", "and", "or", "into", "in", "the", "an", "column", "flag", "label", "tag",
    "says", "say", "shows", "show", "reads", "gets", "get", "becomes", "become", "reaches", "are",
    "was", "were", "marked", "with", "for", "final", "word", "als", "zeigt", "wird", "spalte",
    "colonne", "columna", "coluna", "colonna", "kolom", "kolonne", "kolumn", "mostra", "muestra",
    "affiche", "toont", "viser", "visar",
  ]
  /// Words by which a state is one that something has not, or has not yet.
  private static let doubts: Set<String> = [
    "not", "never", "yet", "until", "till", "once", "when", "if", "unless", "after", "before",
    "always", "nie", "nicht", "immer", "wenn", "bis", "sobald", "jamais", "pas", "toujours",
    "quand", "lorsque", "dès", "nunca", "siempre", "cuando", "hasta", "sempre", "quando", "até",
    "mai", "non", "finché", "nooit", "niet", "altijd", "zodra", "tot", "aldri", "ikke", "alltid",
    "når", "aldrig", "inte", "när", "tills",
  ]
}
