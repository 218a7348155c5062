/// Sentences before a list by which its items are work.
extension ActionWords {
  /// Whether a sentence announces what will be done so that it does not happen again: it speaks of
  /// its own work to come, and of a future that is to be spared.
  static func announcesActions(_ sentence: ArraySlice<UInt8>) -> Bool {
    promises.occurs(in: sentence) && aims.occurs(in: sentence) || isPurpose(sentence)
      || listsSteps(sentence)
  }

  /// Whether a sentence says that steps follow that somebody will take, or agreed on:
  /// `Management has taken or will take the following steps:`.
  ///
  /// Those that were to restore something are how it ended, those of customers and of programs
  /// their business, those for an occasion a plan for it, and what was agreed on `these measures`
  /// may be that they failed.
  private static func listsSteps(_ sentence: ArraySlice<UInt8>) -> Bool {
    steps.occurs(in: sentence) && intents.occurs(in: sentence) && takers.occurs(in: sentence)
      && !repairs.occurs(in: sentence) && !occasions.occurs(in: sentence)
  }

  private static let steps = PhraseTable(
    ["following", "these"].flatMap { lead in
      ["steps%", "measures%", "actions%", "improvements%", "tasks%"]
        .map { lead + " " + $0 }
    } + [
      "folgende maßnahmen", "folgende schritte", "folgenden maßnahmen", "mesures suivantes",
      "actions suivantes", "siguientes medidas", "siguientes acciones", "seguintes medidas",
      "seguintes ações", "seguenti misure", "seguenti azioni", "volgende maatregelen",
      "volgende acties", "følgende tiltak", "följande åtgärder",
    ])
  private static let intents = PhraseTable([
    "will take", "will be taking", "will be taken", "will implement", "will be implemented",
    "will undertake", "will carry out", "we'll take", "we’ll take", "are taking%", "is taking%",
    "agreed%", "ergreifen%", "ergriffen werden", "umsetzen%", "vereinbart", "prendrons",
    "allons prendre", "mettrons en place", "convenu%", "tomaremos", "vamos a tomar", "se tomarán",
    "hemos acordado", "vamos tomar", "serão tomadas", "adotaremos", "adotteremo", "prenderemo",
    "saranno adottate", "nemen we", "zullen we", "afgesproken", "skal vi gjennomføre",
    "ska vi genomföra",
  ])
  /// Who takes steps for good, or a verb that leaves it out.
  private static let takers = PhraseTable([
    "we%", "we've%", "we'll%", "we’ve%", "we’ll%", "i%", "management%", "board%", "committee%",
    "company%", "council%", "university%", "department%", "team%", "will be taken to%",
    "will be taken:", "will be implemented:", "will be implemented to%", "steps will be taken",
    "measures will be taken", "actions will be taken", "steps will be implemented",
    "measures will be implemented", "actions will be implemented", "improvements will be",
    "wir%", "vereinbart", "werden ergriffen", "ergriffen werden", "umgesetzt werden", "prendrons",
    "allons", "mettrons", "avons convenu", "il est convenu", "tomaremos", "vamos%", "hemos",
    "se tomarán", "serão tomadas", "adotaremos", "adotteremo", "prenderemo", "saranno adottate",
    "wij%", "afgesproken", "vi%",
  ])
  /// Words by which steps are those of an occasion, or what came of them is told.
  private static let occasions = PhraseTable([
    "when%", "whenever%", "if%", "during%", "once%", "while%", "in case", "each time", "every time",
    "every%", "taken over", "led to", "caused", "contributed", "that the%", "that these%",
    "were not", "was not", "not enough", "attacker", "script", "wenn%", "falls%", "sobald%",
    "bei jed", "si%", "lorsque%", "quand%", "chaque%", "cuando%", "cada%", "quando%", "ogni%",
    "telkens%", "elke%", "når%", "hvis%", "när%", "dass%", "que ces%",
  ])
  private static let repairs = PhraseTable([
    "restor", "recover", "resolv", "mitigat", "to fix", "repair", "bring", "work around",
    "workaround", "you%", "your%", "customers%", "users%", "wiederher", "beheb", "entstör",
    "rétabli", "résoudre", "restable", "resolver",
    "ripristin", "herstel", "gjenopp", "återställ", "diagnos", "investigat", "escalat",
  ])

  /// Whether a sentence is only the purpose of what the list behind it holds:
  /// `To prevent this from happening again:`.
  ///
  /// Other such sentences tell what was done while it went on: `To avoid more errors, we stopped:`.
  private static func isPurpose(_ sentence: ArraySlice<UInt8>) -> Bool {
    var words = sentence.trimmed
    guard words.last == UInt8(ascii: ":") else { return false }
    words = words.dropLast().trimmed
    return words.count <= 120 && purposes.firstMatch(in: words) == 0 && recurrence.occurs(in: words)
      && !words.contains(UInt8(ascii: ","))
  }

  private static let purposes = PhraseTable([
    "to prevent", "to avoid", "to keep this", "to keep it", "to keep that", "to stop this",
    "to stop it", "so that this", "so that it", "so this", "pour éviter", "pour empêcher",
    "pour que cel", "pour que ça", "afin d'éviter", "afin d’éviter", "afin que", "damit das",
    "damit dies", "damit so etwas", "damit sich", "damit es", "um das", "um dies", "um so etwas",
    "um zu", "para evitar", "para que no", "para que est", "para que n", "para que is",
    "para impedir", "om dit", "om te", "om herhaling", "zodat dit", "zodat het", "for å unngå",
    "for å hindre", "for å forhindre", "for at dette", "slik at dette", "per evitare",
    "per evitar", "affinché",
  ])
  private static let recurrence = PhraseTable([
    "again", "in future", "in the future", "recur", "reoccur", "repeat%", "next time",
    "reproduise", "reproduire", "à l'avenir", "à l’avenir", "nouveau", "wieder", "künftig",
    "zukunft", "nochmal", "noch einmal", "wiederhol", "vuelva", "vuelvan", "de nuevo", "el futuro",
    "repita", "repetir", "volte%", "novamente", "de novo", "o futuro", "opnieuw", "nog eens",
    "herhaling", "herhaal", "toekomst", "nog een keer", "igjen", "gjenta", "gjentar", "fremtid",
    "ripeta", "ricapiti", "futuro",
  ])

  private static let promises = PhraseTable([
    "we will", "we'll", "we’ll", "i will", "i'll", "i’ll", "we plan to", "we are going to",
    "we're going to", "i'm going to", "we are taking", "we're taking", "we are planning",
    "we intend to", "i plan to", "we've made", "we’ve made", "we have made", "we've implemented",
    "we’ve implemented", "we have implemented", "we've taken", "we’ve taken", "we have taken",
    "werden wir", "wir werden", "vi skal", "nous allons", "vamos a", "vamos", "iremos", "gaan we",
  ])
  private static let aims = PhraseTable([
    "in the future", "in future", "prevent", "avoid", "happening again", "happen again",
    "going forward", "moving forward", "from now on", "reoccur", "recur", "künftig", "zukunft",
    "verhindern", "for å unngå", "fremtid", "à l'avenir", "éviter", "evitar", "en el futuro",
    "no futuro", "voorkomen", "in de toekomst",
  ])
}
