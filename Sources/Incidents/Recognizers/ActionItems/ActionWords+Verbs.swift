// The verbs by which lines ask for work.

extension ActionWords {
  /// Whether a line asks for work by a verb at its beginning, behind a name and a colon, or at its
  /// end.
  static func asksByVerb(_ line: String) -> Bool {
    let bytes = Array(line.utf8)[...]
    let rest = bytes.prefix(40).firstIndex(of: UInt8(ascii: ":")).map { bytes[($0 + 1)...].trimmed }
    return beginsWithVerb(bytes) || endsWithVerb(bytes) || rest.map(beginsWithVerb) ?? false
  }

  private static func beginsWithVerb(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line.prefix(while: \.isLetterOrNonASCII)
    let verb = first.string.asciiLowercased
    if workVerbs.contains(verb) { return true }
    // English has words with such endings too, but not before an article of those languages:
    // `Server errors`, `More memory`, `Ajouter une alarme`.
    let next = line[first.endIndex...].drop(while: \.isSpace).prefix(while: \.isLetterOrNonASCII)
    if northernVerbs.contains(verb) { return !["var", "er", "i"].contains(next.string) }
    if ["hier", "ayer", "lugar", "premier", "dernier", "manager"].contains(verb) { return false }
    return verb.utf8.count >= 4 && infinitives.contains { verb.hasByteSuffix($0) }
      && (articles.contains(next.string) || next.begins(with: "l’") || next.begins(with: "d’"))
  }

  /// How infinitives of French, Spanish, Italian and Portuguese end.
  private static let infinitives = ["er", "ir", "re", "ar", "ír"]
  private static let articles: Set<String> = [
    "un", "une", "le", "la", "les", "l", "des", "du", "d", "ce", "cette", "ces", "nos",
    "notre", "leur", "deux", "trois", "à", "aux", "sur", "avec", "dans", "el", "los",
    "las", "una", "unos", "unas", "dos", "tres", "nuestro", "nuestra", "nuestros", "um",
    "uma",
    "os", "dois", "duas", "o", "ao", "aos", "às", "il", "lo", "gli", "dei", "delle",
  ]
  /// Imperatives and infinitives of Dutch and Norwegian; the infinitives of German and Dutch stand
  /// at the end.
  private static let northernVerbs: Set<String> = [
    "voeg", "vervang", "maak", "controleer", "documenteer", "verhoog", "verlaag", "verwijder",
    "herstel", "stel", "schrijf", "onderzoek", "verbeter", "automatiseer", "installeer",
    "configureer", "evalueer", "beperk", "verplaats", "bewaak", "legg", "legge", "bytt", "bytte",
    "sett", "sette", "skriv", "skrive", "lage", "oppdater", "oppdatere", "innfør", "innføre",
    "fjern", "fjerne", "øk", "øke", "teste", "dokumenter", "dokumentere", "overvåk", "overvåke",
    "vurder", "vurdere", "automatiser", "automatisere", "undersøk", "undersøke", "forbedre",
    "varsle", "kjøp", "kjøpe", "flytt", "flytte", "endre", "sikre", "etabler", "etablere",
    "gjennomgå", "kontroller", "kontrollere",
  ]

  /// Whether a line ends with an infinitive, as German asks for work: `Alarm ergänzen`.
  private static func endsWithVerb(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split { !$0.isLetterOrNonASCII }
    guard words.count >= 2, let last = words.last, last.first?.isUppercase == false else {
      return false
    }
    return last.count >= 5 && ["en", "ern", "eln"].contains { last.string.hasByteSuffix($0) }
  }

  static let workVerbs: Set<String> = [
    "add", "adopt", "adjust", "alert", "allow", "analyse", "analyze", "apply", "ask", "audit",
    "automate", "avoid", "backport", "block", "build", "bump", "change", "check", "clarify",
    "clean",
    "configure", "consider", "consolidate", "create", "decide", "decommission", "define", "deploy",
    "deprecate", "design", "develop", "disable", "discuss", "document", "drop", "educate", "enable",
    "enforce", "ensure", "establish", "evaluate", "expand", "explore", "extend", "find", "fix",
    "harden", "identify", "implement", "improve", "include", "increase", "inform", "install",
    "integrate", "introduce", "investigate", "isolate", "limit", "log", "lower", "make", "merge",
    "migrate", "monitor", "move", "notify", "patch", "perform", "pin", "plan", "prepare", "prevent",
    "provide", "publish", "raise", "rebuild", "reconsider", "redesign", "reduce", "refactor",
    "remove", "rename", "replace", "require", "research", "restrict", "review", "revise", "revisit",
    "rework", "rewrite", "rotate", "run", "schedule", "separate", "set", "share", "simplify",
    "split",
    "stop", "store", "switch", "teach", "test", "tighten", "track", "train", "tune", "update",
    "upgrade", "use", "validate", "verify", "write",
  ]
}
