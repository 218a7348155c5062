/// What makes a time one that was planned, that comes again and again, or that never came.
extension StatementWords {
  /// Whether the times of a sentence are those at which people work, or that come each night.
  ///
  /// A sentence that names trouble, or that something was not so, tells of an incident.
  static func tellsOtherHours(_ sentence: ArraySlice<UInt8>) -> Bool {
    (workingHours.occurs(in: sentence) || otherHours.occurs(in: sentence))
      && !subject.occurs(in: sentence) && !tellsTrouble(sentence)
      && !negations.occurs(in: sentence)
  }

  /// Whether the words before a time or behind it make it a planned one, one that never came, or
  /// one of another incident.
  ///
  /// They hold for their clause only: `The outage was planned for 10:00 but began at 09:30`.
  static func areOfOthers(
    timesBehind before: ArraySlice<UInt8>, before behind: ArraySlice<UInt8>
  ) -> Bool {
    let clause = lastClause(of: before.suffix(64))
    let near = behind.prefix(48)
    if plans.occurs(in: clause) || otherIncidents.occurs(in: clause)
      || plansBehind.occurs(in: near) && !unplanned.occurs(in: near)
      || isSentToOthers(before: before, behind: near)
      || otherOpenings.firstMatch(in: before.prefix(48)) == 0
    {
      return true
    }
    // Of an outage they only say when it was, or how long it should have been.
    guard !tellsOutage(clause), !tellsOutage(behind.prefix(96)) else { return false }
    return softPlans.occurs(in: clause) || softPlansBehind.occurs(in: near)
      || weekdaySpans.occurs(in: clause.suffix(24)) || weekdaySpans.occurs(in: behind.prefix(20))
      || workingHours.occurs(in: clause.suffix(40))
  }

  /// Whether some words tell that something was out of order, in any language.
  static func tellsOutage(_ words: ArraySlice<UInt8>) -> Bool {
    tellsTrouble(words) || outOfOrder.occurs(in: words)
  }

  private static let outOfOrder = PhraseTable([
    "nicht erreichbar", "nicht verfügbar", "ausgefallen", "ausfall", "fiel der", "fiel die",
    "fiel das", "betroffen", "nicht nutzbar", "caíd", "fuera de servicio", "no disponible",
    "no funcion", "fora do ar", "indisponí", "não funcion", "hors service", "indisponible",
    "inaccessible", "en panne", "onbereikbaar", "niet bereikbaar", "storing", "nere%", "nede%",
    "utilgjengelig", "otillgänglig", "non raggiungibile", "irraggiungibile", "non disponibile",
    "fuori servizio",
  ])

  /// Whether the words before a time, up to the time before it, or those right behind it tell that
  /// a report went out to somebody then.
  private static func isSentToOthers(
    before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>
  ) -> Bool {
    let opening = before.suffix(64)
    let own = opening.lastIndex(where: \.isDigit).map { opening[($0 + 1)...] } ?? opening
    return toOthers.occurs(in: own)
      || toOthers.occurs(in: behind) && toOthers.occurs(in: firstPart(of: behind))
  }

  /// The words before the first comma or `and`.
  static func firstPart(of words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let part = words.prefix { !$0.isOne(of: ",;") }
    return part.prefix(partLinks.firstMatch(in: words) ?? part.count)
  }

  private static let partLinks = PhraseTable([
    " and ", " und ", " et ", " y ", " e ", " en ", " og ", " och ",
  ])

  /// The words behind the last mark or link between clauses; a relative clause goes with what it
  /// tells of.
  static func lastClause(of words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var start = words.startIndex
    clauseLinks.forEachMatch(in: words) { number, position in
      start = words.startIndex + position + clauseLinkWords[number].utf8.count - 1
    }
    for index in words.indices.dropFirst(start - words.startIndex)
    where words[index].isOne(of: ",;:") && index + 1 < words.endIndex && words[index + 1] == 0x20
      && !(words[(index + 2)...].first?.isDigit ?? false)
      && !relativeWords.contains(where: { words[(index + 2)...].begins(with: $0) })
    {
      start = index + 1
    }
    return words[start...]
  }

  private static let clauseLinkWords = ["and the%", "and we%", "and it%", "but%", "that the%"]
  private static let clauseLinks = PhraseTable(clauseLinkWords)
  private static let relativeWords: [StaticString] = [
    "which ", "who ", "that ", "die ", "der ", "das ", "que ", "qui ", "wat ", "som ",
  ]

  /// Words of a clause behind which its times are those of another incident.
  static let otherIncidents = PhraseTable(
    [
      "{similar|previous|earlier|prior|last|unlike the|unlike our} "
        + "{incident|outage|issue|problem|failure|disruption|downtime}"
    ].flatMap(alternatives(in:)))

  /// Words that open a sentence about another incident: `In a second incident on the same day, …`.
  private static let otherOpenings = PhraseTable(
    [
      "{in|during} {a second|another|a separate|an unrelated|a later|a different|a previous|an earlier} "
        + "{incident|outage|issue|problem|failure|disruption}"
    ].flatMap(alternatives(in:)))

  /// Words before a time that make it one to come, or one at which nothing came.
  static let plans = PhraseTable(
    [
      "upcoming", "has scheduled", "have scheduled", "is scheduled", "are scheduled", "will be%",
      "will take place", "will perform", "next maintenance", "future maintenance", "is planned",
      "are planned",
      "we {will|'ll|’ll} {do|hold|run|have|perform|carry|migrate|upgrade|deploy|move|"
        + "meet|switch|replace|test}", "join us",
      "next {sunday|monday|tuesday|wednesday|thursday|"
        + "friday|saturday}",
      "was planned", "were planned", "was scheduled for", "were scheduled for",
      "had been planned", "had been scheduled", "planned for", "planned from", "planned between",
      "scheduled for", "scheduled from", "scheduled between",
      "geplant für", "prévue de", "prévu de", "prévue pour", "prévu pour", "prévue entre",
      "programada para", "programado para", "gepland voor", "gepland van", "planlagt fra",
      "planlagt til",
      "would have", "should have", "could have", "might have", "wouldn't have", "would've",
      "should've", "hätte%", "aurait", "habría", "deveria ter", "teria%", "had moeten",
      "skulle ha",
    ].flatMap(alternatives(in:)))
  /// Those that outages have as well: `it was down during planned maintenance`.
  private static let softPlans = PhraseTable(
    [
      "threshold", "schwellwert", "schwellenwert", "planerat underhåll", "planerad", "planerade",
      "planlagt vedlikehold", "planned maintenance",
      "{in|during} {the|a|our} {planned |scheduled |}maintenance window",
    ].flatMap(alternatives(in:)))

  /// Words behind a time that make it a planned one, where the verb stands last.
  static let plansBehind = PhraseTable([
    "geplant", "angesetzt", "vorgesehen", "angekündigt", "gepland%", "planlagt",
  ])
  private static let unplanned = PhraseTable(["nicht geplant", "niet gepland", "ikke planlagt"])
  /// Those that outages have as well: `it was down longer than planned`.
  private static let softPlansBehind = PhraseTable([
    "planifié", "programmée", "programado", "programada", "planejad", "pianificat", "planerat",
    "planerad", "planned maintenance", "scheduled maintenance", "for maintenance", "wegen wartung",
    "wegen geplanter", "pour maintenance", "por mantenimiento", "por manutenção",
    "wegens onderhoud", "per manutenzione", "på grunn av vedlikehold",
  ])

  /// Words of a sentence whose hours come again and again, or are those of a desk or a meeting.
  static let otherHours = PhraseTable(
    [
      "{run|runs|running|ran} {every|each|daily|nightly|weekly}", "is open%", "are open%", "opens%",
      "on-call shift", "on call shift", "{shift|shifts} {run|runs|last|lasts}",
      "{meeting|meetings|review|retrospective|call} {was|were|is|are} {held|scheduled}",
      "{meeting|review|retrospective|call} {took|takes} place", "jeden tag", "jede nacht",
      "täglich", "chaque nuit", "chaque jour", "cada noche", "cada día", "todas las noches",
      "toda noite", "iedere nacht", "elke nacht", "elke dag", "hver natt", "hver dag", "geöffnet",
      "ouvert de", "abierto de", "aberto d",
    ].flatMap(alternatives(in:)))

  /// Words of a line above labels that make their times planned ones.
  static let schedules = PhraseTable([
    "was scheduled", "were scheduled", "is scheduled", "are scheduled", "scheduled for", "planned",
    "upcoming", "maintenance window",
  ])

  /// Words for the hours in which people work.
  static let workingHours = PhraseTable([
    "support hours", "business hours", "office hours", "working hours", "opening hours",
    "servicezeit", "sprechzeit", "öffnungszeit", "bürozeit", "geschäftszeit", "heures d'ouverture",
    "heures ouvrées", "horario de atención", "horario de oficina", "horário de atendimento",
    "kantooruren", "openingstijden", "åpningstid", "öppettider", "orario di apertura",
  ])

  /// Whether the words right behind a time say that it is on the day after the one told of before:
  /// `at 00:30 the next day`, but not `at 10:00 the next day's jobs`.
  static func tellsNextDay(_ behind: ArraySlice<UInt8>) -> Bool {
    let words = behind.prefix(40).lowercased[...].drop { $0 == 0x20 || $0 == UInt8(ascii: "(") }
    guard behind.first == 0x20,
      let phrase = nextDays.first(where: { words.begins(with: $0) })
    else { return false }
    let rest = words.dropFirst(phrase.utf8CodeUnitCount)
    guard let next = rest.first else { return true }
    return next.isOne(of: ".,;)")
      || next == 0x20
        && ["by ", "when ", "after ", "and ", "once ", "but "].contains {
          rest.dropFirst().begins(with: $0)
        }
  }

  private static let nextDays: [StaticString] = [
    "the next day", "the next morning", "next morning", "the following day",
    "the following morning", "am nächsten tag", "am folgetag", "am nächsten morgen",
    "am folgenden tag", "le lendemain", "du lendemain", "al día siguiente", "del día siguiente",
    "do dia seguinte", "no dia seguinte", "de volgende dag", "de volgende ochtend",
    "dagen etter", "neste dag", "neste morgen", "il giorno dopo",
  ]
}
