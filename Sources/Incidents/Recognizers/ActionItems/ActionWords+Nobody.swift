// Words that stand where an owner or a day is to be written later.

extension ActionItem {
  /// Whether an owner as written says that nobody is named yet: `TBD`, `noch offen`, `?`.
  package static func namesNobody(_ owner: String) -> Bool { ActionWords.namesNobody(owner) }
}

extension ActionWords {
  /// Whether a value says that nobody, or no day, is named yet: `tbc`, `noch zu klären`.
  static func namesNobody(_ text: String) -> Bool {
    if isPlaceholder(text) { return true }
    guard text.utf8.count <= 40 else { return false }
    if text.utf8.last == UInt8(ascii: "?"), asksForSomebody(text) { return true }
    // A tracker's export has `(empty)`.
    if text.utf8.first == UInt8(ascii: "("), text.utf8.last == UInt8(ascii: ")") {
      return namesNobody(String(Substring(text.utf8.dropFirst().dropLast())))
    }
    var words = TitleText(Array(text.utf8)[...]).words
    for lead in ["still ", "noch ", "nog ", "wird ", "er ", "es "] where words.hasBytePrefix(lead) {
      words = String(Substring(words.utf8.dropFirst(lead.utf8.count)))
    }
    return nobody.contains(words)
  }

  /// Whether a question asks who would do it: `anyone?`, `Freiwillige?`.
  private static func asksForSomebody(_ text: String) -> Bool {
    let first = text.utf8.lowercased.prefix(while: \.isLetterOrNonASCII)
    return somebody.contains(first[...].string)
  }

  private static let somebody: Set<String> = [
    "anyone", "anybody", "somebody", "someone", "who", "volunteer", "volunteers", "jemand", "wer",
    "freiwillige", "quelqu", "qui", "alguien", "quién", "alguém", "quem", "qualcuno", "chi",
    "iemand", "wie", "noen", "hvem", "någon", "vem",
    "you", "vous", "toi", "tu", "du", "ihr",
  ]

  private static let nobody: Set<String> = {
    let words = [
      // English
      "tbc", "tbd", "tba", "to be decided", "to be defined", "to be determined", "to be confirmed",
      "to be assigned", "to be announced", "to be agreed", "to be named", "to be discussed",
      "nobody", "nobody yet", "no one", "no one yet", "no owner", "no owner yet", "not assigned",
      "not assigned yet", "not yet assigned", "not decided", "not decided yet", "not yet decided",
      "not known", "not known yet", "not yet known", "unknown", "unowned", "open", "pending",
      "later", "none", "none yet", "unassigned", "needs owner", "needs an owner", "owner needed",
      "empty",
      // German
      "offen", "zu klären", "zu bestimmen", "zu benennen", "zu definieren", "festzulegen",
      "unklar", "unbekannt", "nicht bekannt", "nicht benannt", "nicht zugewiesen",
      "nicht festgelegt", "noch benannt", "noch geklärt", "noch bestimmt", "niemand", "n n", "nn",
      "steht nicht fest", "steht noch nicht fest", "später",
      // French
      "à définir", "à désigner", "à préciser", "à déterminer", "à confirmer", "à décider",
      "à attribuer", "non défini", "non définie", "non attribué", "non assigné", "non affecté",
      "pas défini", "pas encore défini", "pas encore décidé", "inconnu", "inconnue", "en attente",
      "plus tard",
      // Spanish
      "por definir", "por determinar", "por confirmar", "por asignar", "por decidir", "pendiente",
      "pendiente de definir", "pendiente de asignar", "sin asignar", "sin definir", "no definido",
      "no definida", "no asignado", "nadie", "desconocido", "más tarde",
      // Portuguese
      "a definir", "a determinar", "a confirmar", "a atribuir", "a decidir", "não definido",
      "não definida", "não atribuído", "sem responsável", "pendente", "ninguém", "desconhecido",
      // Italian
      "da nominare", "da definire", "da stabilire", "da decidere", "da assegnare", "non definito",
      "non assegnato", "nessuno",
      // Dutch
      "nog te bepalen", "nog te bespreken", "nader te bepalen", "te bepalen", "nog niet bekend",
      "nog onbekend", "onbekend", "nog open", "nog niet toegewezen", "niet toegewezen", "niemand",
      "n t b", "ntb", "n n b", "nnb", "later te bepalen",
      // Norwegian
      "ikke avklart", "ikke avgjort", "ikke bestemt", "ikke tildelt", "ikke satt", "uavklart",
      "avklares", "må avklares", "skal avklares", "ukjent", "ingen", "ingen ennå", "senere",
    ]
    return Set(words + words.flatMap(Vocabulary.plainSpellings))
  }()
}
