/// Words of people who tell what happened as a story, in whole sentences.
extension StatementWords {
  /// Who calls whom before a time, by which somebody noticed: `Ann at the desk rang me at 09:25`.
  static let callsUs = PhraseTable(
    [
      "{rang|called|phoned|telephoned|texted|messaged|e-mailed|emailed} {me|us}",
      "{rang|called|phoned|telephoned} {my|our|the} {mobile|phone|hotline|help desk|helpdesk|"
        + "service desk|duty desk|support desk|on-call|office|support line|rider line}",
      "{rang|called|phoned|wrote to} support",
      "{m'a|nous a|m’a} {appelé|téléphoné}",
      "a {appelé le|téléphoné au} support",
      "{me|nos} {llamó|ligou|telefoneou}", "{mi|ci} ha {chiamato|chiamata|chiamati}",
      "{belde|belden} {mij|me|ons}", "{ringte|ringde} {meg|oss|mig}",
    ].flatMap(alternatives(in:)))
  /// Who calls with news of their own, and calls that are no news.
  private static let otherCallers = PhraseTable([
    "vendor", "supplier", "provider", "carrier", "registrar", "hoster", "isp%", "manufacturer",
    "maker", "colleague", "manager", "boss", "ceo%", "press", "journalist", "insurer", "police",
    "recruiter", "engineer", "technician", "electrician", "on-call", "on call", "oncall", "cto%",
    "cio%", "coo%", "cfo%", "director", "head of", "lawyer", "auditor", "wife%", "husband%",
    "back%", "again%", "later", "fixed",
    "finally", "earlier", "lieferant", "anbieter", "hersteller", "prestataire", "fournisseur",
    "proveedor", "fornecedor", "fornitore", "leverancier", "leverandør", "leverantör",
    "kolleg", "collègue", "colega", "compañer", "collega", "chef%", "chefe%", "chefin", "patron%",
    "jefe", "jefa", "capo%", "baas%", "sjef", "techniker", "technicien", "técnico", "técnica",
    "tecnico", "monteur", "tekniker", "ingénieur", "ingenier", "engenheir", "ingegner", "ingenieur",
    "ingeniør", "ingenjör",
  ])
  /// What such a call is about that tells of no trouble.
  private static let otherNews = PhraseTable(
    [
      "about a%", "about an%", "about the {invoice|contract|offer|order|budget|meeting|renewal}",
      "to ask whether", "to ask if", "to offer", "to invite", "to thank", "to confirm",
      "to say thank", "for help", "got no answer", "no answer", "with {a|the} fix",
      "to say {|that }{it|everything|all} {was|is|were} {|now |all }"
        + "{fixed|fine|okay|back}", "to congratulate",
    ].flatMap(alternatives(in:)))

  /// Whether the words around a time tell that somebody who uses it called about trouble.
  static func tellsCall(before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>) -> Bool {
    let near = behind.prefix(48)
    return callsUs.occurs(in: before) && !otherCallers.occurs(in: before)
      && !negations.occurs(in: before) && !otherNews.occurs(in: near)
      && !firstPersons.occurs(in: before.prefix(3))
  }

  /// Whether somebody called, and not those who use it, or about something else.
  static func tellsOtherCall(before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>) -> Bool {
    callsUs.occurs(in: before) && !tellsCall(before: before, behind: behind)
  }

  /// Who was the first to notice.
  static let firstToNotice = PhraseTable(
    [
      "{first|first one|only one} to {notice|see it|spot it|report it} {was|were}",
      "{il primo|la prima|i primi} ad accorger", "{le premier|la première} à {s'en|s’en|le} ",
      "{der erste|die erste}, {der|die} es bemerkte", "{el primero|la primera} en darse cuenta",
      "{o primeiro|a primeira} a perceber", "{den första|de första} som märkte",
      "{den første|de første} som merket", "{de eerste|de eersten} die het merkte",
    ].flatMap(alternatives(in:)))

  /// Whether a clause tells by its tense of a state that has come back: `les demandes arrivaient de
  /// nouveau`, as opposed to what somebody tried again.
  static func tellsStateAgain(_ clause: ArraySlice<UInt8>) -> Bool {
    guard let place = statesAgain.firstMatch(in: clause), !negations.occurs(in: clause),
      !tellsTrouble(clause)
    else { return false }
    let verb = clause.prefix(place).split(whereSeparator: \.isSpace).last ?? []
    return verb.count < 24 && works.contains(verb.lowercased[...].string)
      && !newsAgain.occurs(in: clause)
  }

  private static let statesAgain = PhraseTable([
    "de nouveau", "à nouveau", "di nuovo", "de nuevo", "otra vez", "novamente", "de novo",
  ])
  /// The imperfects of what something does that works, as opposed to `échouaient` or `llamaban`.
  private static let works = Set(
    [
      "{arriv|fonctionn|march|pass|circul|tourn|s'affich|charg|répond|part}{ait|aient}",
      "{arriva|funziona|passa|circola|gira|carica}{va|vano}",
      "{rispondeva|rispondevano|partiva|partivano}",
      "{llegaba|funcionaba|pasaba|circulaba|cargaba|entraba|respondía|salía}{|n}",
      "{chegava|funcionava|passava|circulava|carregava|entrava|respondia|saía}{|m}",
    ].flatMap(alternatives(in:)))
  /// What comes in again where nothing works.
  private static let newsAgain = PhraseTable([
    "plainte", "réclamation", "alerte", "alarme", "appel%", "appels", "queja", "alerta", "alarma",
    "llamada", "reclamaç", "queixa", "chamada", "lamentel", "segnalazion", "allarm", "avvis",
    "chiamat",
  ])

  /// Words between two clauses behind which a time opens the second: `…, and by 10:30 all was back`.
  static let joinsClause = PhraseTable([
    ", and by", ", and at", " and by", ", by", "; by", ": by", "; at", ": at", ", und um",
    " und um", ", et à", " et à", ": à", "; à", ": alle", "; alle", ", e alle", " e alle",
    ": a las",
    " y a las", ": às", " e às", ": om", " en om", " og kl.", " og kl", " og klokken",
    " och klockan", " och kl.",
  ])

  /// What all or everybody has again: `every feed was current`, `all of you were back`.
  static func tellsWholeAgain(_ clause: ArraySlice<UInt8>) -> Bool {
    wholes.occurs(in: clause) && goodAgain.occurs(in: clause) && !tellsTrouble(clause)
      && !negations.occurs(in: clause) && !notWhole.occurs(in: clause)
  }

  private static let wholes = PhraseTable([
    "all%", "every%", "each%", "everything", "everyone", "everybody", "the whole", "alle%", "alles",
    "sämtliche", "tous", "toutes", "tout%", "todos", "todas", "todo%", "tutti", "tutte", "da tutti",
    "iedereen", "allemaal", "samtlige", "samtliga", "allt",
  ])
  private static let goodAgain = PhraseTable([
    "again%", "back%", "online%", "current%", "up to date", "up-to-date", "in sync", "reachable",
    "available", "accessible", "usable", "as before", "as usual", "back to normal", "working",
    "wieder", "erreichbar", "de nouveau", "à nouveau", "de nuevo", "otra vez", "novamente",
    "de volta", "di nuovo", "raggiungibil", "disponibil", "accessibil", "weer%", "igjen", "igen%",
    "åter",
  ])
  /// Where things and people are that still wait.
  static let waits = PhraseTable([
    "in the queue", "in the backlog", "on paper", "on the call", "in the call", "on the bridge",
  ])
  /// Words by which a part is not well yet.
  static let parts = PhraseTable([
    "but%", "except", "almost", "nearly", "half", "most", "some", "still", "außer", "fast alle",
    "sauf", "presque", "excepto", "casi", "exceto", "quase", "tranne", "quasi", "behalve", "bijna",
    "unntatt", "nesten", "utom", "nästan",
  ])
  private static let notWhole = PhraseTable([
    "once more", "we%", "i%", "tried", "restart", "reboot", "fail", "stop", "called", "asked",
    "met%", "meeting", "joined", "engineer", "technici", "techniker", "tecnici", "técnicos",
    "responder", "on the call", "in the call", "queue",
    "retries", "backlog", "on paper", "rolled back", "at work",
  ])

  /// Whether the words behind a time tell that it has been well since then: `took effect at 14:35,
  /// and all has been fine since`.
  static func isWellSince(_ words: ArraySlice<UInt8>) -> Bool {
    wellSince.occurs(in: words) && !negations.occurs(in: words) && !hadBeen.occurs(in: words)
  }

  private static let hadBeen = PhraseTable(["had been", "no%", "none%", "until"])
  private static let wellSince = PhraseTable(
    [
      "been {fine|stable|normal|healthy|ok|okay|good|quiet|up|working|running|running normally} "
        + "{|ever }since",
      "{läuft|laufen} seitdem {stabil|wieder|normal}", "seitdem {stabil|ist ruhe|läuft}",
      "stable depuis", "fonctionne depuis", "estable desde entonces", "estável desde então",
      "stabile da allora", "sindsdien stabiel",
    ].flatMap(alternatives(in:)))

  /// Errors that cease, by a verb that otherwise tells what no longer works.
  static let errorsCease = PhraseTable(
    [
      "errori hanno smesso", "errores {dejaron de|cesaron|pararon}", "erreurs ont cessé",
      "erros {pararam|deixaram|cessaram}", "feilene sluttet", "felen slutade", "fouten hielden op",
      "fehler hörten auf",
    ].flatMap(alternatives(in:)))

  /// Things of which people tell when they were made, and right before which time.
  private static let makings = PhraseTable(
    [
      "{built|uploaded|placed|submitted|sent|issued|booked|registered|published|ordered|paid|"
        + "bought|taken} {|on monday |on tuesday |on wednesday |on thursday |on friday |"
        + "on saturday |on sunday }{between|from}%"
    ].flatMap(alternatives(in:)))

  /// Whether a sentence only says of what was made in a stretch of time that it is well:
  /// `Packages built between 17:00 and 18:25 had already been uploaded`.
  static func tellsMakings(_ sentence: ArraySlice<UInt8>) -> Bool {
    makings.occurs(in: sentence) && areWell.occurs(in: sentence) && !subject.occurs(in: sentence)
      && !tellsTrouble(sentence)
  }

  private static let areWell = PhraseTable(
    [
      "already been {uploaded|delivered|sent|shipped|stored|saved|processed|published|paid|copied}",
      "{was|were|arrived|came} {safe|in time|on time}%", "as usual", "not affected", "unaffected",
      "{was|were} {delivered|processed|sent|stored|handled} {correctly|normally}",
      "without problems", "without a problem",
    ].flatMap(alternatives(in:)))

  /// Whether the words before a stretch of time make it that of a window for work:
  /// `a planned patch (window 03:00-04:00)`.
  static func isOfWindow(_ before: ArraySlice<UInt8>) -> Bool {
    windows.occurs(in: before.suffix(24)) && !impacts.occurs(in: before.suffix(40))
      && plannedWork.occurs(in: before)
  }

  private static let windows = PhraseTable([
    "window%", "window from", "window of", "wartungsfenster", "zeitfenster", "fenêtre", "ventana",
    "janela", "venster", "vindu%", "fönster", "finestra",
  ])
  private static let impacts = PhraseTable([
    "impact", "outage", "incident", "affected", "failure", "downtime", "error", "down%",
    "unavailab",
    "degrad", "disrupt", "fault", "störung", "ausfall", "fehler", "panne", "erreur", "caída",
    "queda", "storing", "feil", "fel%", "avbrott", "guasto",
  ])
  private static let plannedWork = PhraseTable([
    "planned", "scheduled", "maintenance", "patch", "change", "upgrade", "deploy", "release",
    "wartung", "geplant", "maintenance", "mantenimiento", "manutenção", "onderhoud", "vedlikehold",
    "underhåll", "manutenzione",
  ])

  /// Words right behind a time that opens the sentence, which make it the beginning.
  static let suffers = PhraseTable(
    [
      "experienced", "suffered", "there was an outage", "we had an outage", "users were unable",
      "users could not", "users couldn't", "customers were unable", "customers could not",
      "we lost", "power was lost", "halted", "stalled", "crashed", "went down", "went offline",
      "stopped working", "stopped responding", "stopped producing", "stopped syncing",
      "stopped processing", "stopped serving", "stopped accepting", "stopped receiving",
      "stopped sending", "stopped functioning", "stopped updating", "stopped being",
      "became unavailable",
      "became unreachable", "became unresponsive", "became inaccessible", "was compromised",
      "were compromised", "was hacked", "ground to a halt", "came to a halt", "ran out of",
      "died%", "broke down", "lost power", "lost connectivity", "lost network", "lost connection",
      "started to experience", "began to experience", "rose sharply", "spiked", "shot up",
      "se cayó", "se cayeron", "se perdió", "houve uma queda", "caiu%",
      "caíram",
      "est tombé", "sont tombés", "fiel aus", "fiel der", "fiel die", "fiel das",
      "viel uit", "viel de", "viel het", "gikk ned", "falt ut",
      "dropped to zero", "fell to zero", "went dark", "filled up", "timed out", "returned 5",
      "returned errors", "began returning", "started returning",
      "used up "
        + "{all|all of our|all our|our|the|its|all its} "
        + "{memory|disk|storage|space|connections|quota|requests|ports|addresses|inodes|threads|"
        + "capacity|tokens|credits|bandwidth}",
      "reached {its|our|the} {quota|limit}",
      "lost {both|all|all of|one of} {|its |of its |their }"
        + "{disks|drives|links|uplinks|power supplies|nodes|replicas}",
    ].flatMap(alternatives(in:)) + stopsWorking)

  /// That something no longer does what it is for, as opposed to errors that cease: `ha smesso di
  /// rispondere`.
  static let stopsWorking = [
    "{a|ont} cessé {de |d'|d’}{fonctionner|marcher|répondre|arriver|accepter|envoyer|recevoir|"
      + "traiter|imprimer|tourner|charger|enregistrer|émettre|livrer|servir|produire|afficher}",
    "{ha|hanno} smesso di {funzionare|rispondere|arrivare|accettare|inviare|ricevere|elaborare|"
      + "stampare|girare|caricare|registrare|trasmettere|servire|produrre|mostrare|aggiornar}",
    "{dejó|dejaron} de {funcionar|responder|llegar|aceptar|enviar|recibir|procesar|imprimir|"
      + "cargar|registrar|transmitir|actualizar|emitir|producir|servir|mostrar|entregar|"
      + "estar disponible}",
    "{parou|pararam} de {funcionar|responder|chegar|aceitar|enviar|receber|processar|imprimir|"
      + "carregar|registar|registrar|transmitir|atualizar|emitir|produzir|servir|mostrar|entregar}",
    "sluttet å {virke|fungere|svare|ta imot|sende|motta|skrive ut|laste|oppdatere|registrere|"
      + "levere|vise|produsere}",
    "slutade {|att }{fungera|svara|ta emot|skicka|skriva ut|ladda|uppdatera|registrera|"
      + "leverera|visa|producera}",
  ].flatMap(alternatives(in:))
}
