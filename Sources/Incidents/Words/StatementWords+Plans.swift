/// What makes a time one that was planned, that comes again and again, or that never came.
extension StatementWords {
  /// Whether the times of a sentence are those at which people work, or that come each night.
  static func tellsOtherHours(_ sentence: ArraySlice<UInt8>) -> Bool {
    workingHours.occurs(in: sentence)
      || routines.occurs(in: sentence) && !subject.occurs(in: sentence)
  }

  /// Whether the words before a time or behind it make it a planned one, one that never came, or
  /// one of another incident.
  static func areOfOthers(
    timesBehind before: ArraySlice<UInt8>, before behind: ArraySlice<UInt8>
  ) -> Bool {
    plans.occurs(in: before) || otherIncidents.occurs(in: before)
      || plansBehind.occurs(in: behind.prefix(48))
  }

  /// Words of a sentence behind which its times are those of another incident.
  static let otherIncidents = PhraseTable(
    [
      "{similar|previous|earlier|prior|another|last|related|unlike the|unlike our} "
        + "{incident|outage|issue|problem|failure|disruption|downtime}"
    ].flatMap(alternatives(in:)))

  /// Words before a time that make it one to come.
  static let plans = PhraseTable([
    "upcoming", "has scheduled", "have scheduled", "is scheduled", "are scheduled", "will be%",
    "will take place", "will perform", "next maintenance", "future maintenance", "is planned",
    "are planned", "we will%", "we'll%", "we’ll%", "was planned", "were planned",
    "was scheduled for", "were scheduled for", "had been planned", "had been scheduled",
    "planned for", "planned from", "planned between", "scheduled from", "scheduled between",
    "geplant für", "prévue de", "prévu de", "prévue pour", "prévu pour", "prévue entre",
    "programada para", "programado para", "gepland voor", "gepland van", "planlagt fra",
    "planlagt til",
    // What did not happen then.
    "would have", "should have", "could have", "might have", "wouldn't have", "would've",
    "should've", "hätte%", "aurait", "habría", "deveria ter", "teria%", "had moeten", "skulle ha",
  ])

  /// Words behind a time that make it a planned one, where the verb stands last.
  static let plansBehind = PhraseTable([
    "geplant", "angesetzt", "vorgesehen", "angekündigt", "gepland%", "planlagt",
  ])

  /// Words of a sentence whose hours come again and again, or are those of something else.
  static let routines = PhraseTable([
    "every night", "every day", "each night", "each day", "every morning", "every evening",
    "every hour", "every week", "nightly", "daily", "weekly", "is open%", "are open%", "opens%",
    "on-call shift", "on call shift", "shift runs", "shifts run", "jeden tag", "jede nacht",
    "täglich", "chaque nuit", "chaque jour", "cada noche", "cada día", "todas las noches",
    "toda noite", "iedere nacht", "elke nacht", "elke dag", "hver natt", "hver dag", "meeting",
    "meetings", "geöffnet", "ouvert de", "abierto de", "aberto d",
  ])

  /// Words of a line above labels that make their times planned ones.
  static let schedules = PhraseTable([
    "was scheduled", "were scheduled", "is scheduled", "are scheduled", "scheduled for", "planned",
    "upcoming", "maintenance window",
  ])

  /// Words for the hours in which people work.
  static let workingHours = PhraseTable([
    "support hours", "business hours", "office hours", "working hours", "opening hours",
  ])

  /// Words right behind a time by which it is on the day after the one told of before.
  static let nextDay = PhraseTable([
    "the next day", "the next morning", "next morning", "the following day",
    "the following morning", "the day after%", "am nächsten tag", "am folgetag",
    "am nächsten morgen", "am folgenden tag", "le lendemain", "du lendemain", "al día siguiente",
    "del día siguiente", "do dia seguinte", "no dia seguinte", "de volgende dag",
    "de volgende ochtend", "dagen etter", "neste dag", "neste morgen", "il giorno dopo",
  ])
}
